const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const which = `(?:previous|last|earlier|preceding|prior|${month}|${month} \\d{4})`
const gathering =
  '(?:(?:board|partnership|committee|panel|group|forum|executive|scrutiny|extraordinary|special|quarterly) )?(?:meeting|mtg|board|session|workshop|away day)'
/** "at the last meeting", "in September", "on 10 September", "last time": a meeting before this one, or a day. */
const before = `(?:(?:at|in|by|during|from) (?:the|our|its|their|an?) ${which}(?:['’]s)? ${gathering}(?: (?:in|on|of) [^,.;:\\n]{3,30}?)?|at ${which} (?:meeting|mtg|board)|(?:at|by) the ${gathering} (?:in|on|of|held (?:in|on)) (?:\\d{1,2}(?:st|nd|rd|th)? )?${month}(?: \\d{4})?|(?:the )?(?:last|previous) (?:meeting|mtg|board)|last (?:time|month|year|quarter|spring|summer|autumn|winter|${month})|(?:back |earlier |as long ago as )?in ${month}(?: \\d{4})?|on \\d{1,2}(?:st|nd|rd|th)? ${month}(?: \\d{4})?|(?:earlier (?:this|in the) |in the previous )year)`
const decided =
  '(?:agreed|resolved|decided|recommended|noted|approved|endorsed|adopted|determined|accepted|requested|instructed)'
const whoever = `(?:it (?:was|had been)|(?:the |all )?(?:\\p{L}[\\p{L}&’'-]*\\s){0,3}?\\p{L}[\\p{L}&’'-]*(?: had)?)`
/** What stands before it: "Matters arising – ". */
const heading = '(?:[^.;:–—\\n]{2,80}(?::|\\s[-–—])\\s+)?'

const forms = [
  // "It was agreed at the previous meeting that …", "The Board agreed in September to …"
  new RegExp(
    `^${heading}(?:${whoever} )?(?:also |then |unanimously )?${decided},? ${before}(?=[,.;]|\\s(?:that|to|not|how|who|when|on|for|by|and|under|the)\\b|$)`,
    'iu',
  ),
  // "At the last meeting it was agreed …", "In September the Board resolved …"
  new RegExp(`^${heading}${before},? ${whoever} (?:also |then |unanimously )?${decided}(?![\\p{L}-])`, 'iu'),
  // "The September meeting agreed …"
  new RegExp(`^${heading}(?:the|our) ${which} ${gathering} (?:had )?(?:also )?${decided}(?![\\p{L}-])`, 'iu'),
]

/** Whether a sentence tells what was decided at an earlier meeting, which is no decision of this one. */
export const isDecidedEarlier = (sentence: string): boolean =>
  sentence.length <= 1_000 && forms.some(form => form.test(sentence))

import { clockOf, timesInFigures, timeTyped } from '../line/clockTyped.ts'
import { way } from '../line/decisionPassed.ts'
import { goneAtTheBreak } from './goneAtTheBreak.ts'
import { type Read, type Way, question, wayOfSeveral } from '../line/typed.ts'

const timed = new RegExp(`(?:^|[\\s@(–-])(?:at\\s+|@\\s*)?${timeTyped}(?=[\\s,.;)–-]|$)`, 'giu')
/** The times of day that stand in the words, as a clock has them. */
export function clocksIn(words: string): readonly string[] {
  return [...words.matchAll(timed)].flatMap(m => {
    const led = /at|@/i.test(m[0].slice(0, 4))
    const clock = m[2] === undefined && m[3] === undefined && !led ? undefined : clockOf(m[1], m[2], m[3])
    return clock === undefined ? [] : [clock]
  })
}
const numbers: Readonly<Record<string, string>> = { five: '5', ten: '10', fifteen: '15', twenty: '20', thirty: '30' }
const lasting = /\b(\d{1,3}|five|ten|fifteen|twenty|thirty)[\s-]*(?:m|mins?|minutes?)\b/i
const at = (step: string, clock: string | undefined): string => (clock === undefined ? step : `${step} at ${clock}`)

const theMeeting = '(?:the )?(?:meeting|mtg|session|board|committee|panel|forum|proceedings|teams call|call)'
const closed = new RegExp(
  `^(?:(?:there (?:being|was|were) )?no (?:aob|aocb|(?:further|other|more|any other) (?:items? of )?business)[^\\n]{0,40}?[,.;]?\\s+(?:so |and )?|nothing (?:else|further|more)(?: (?:raised|to discuss))?[,.;]?\\s+(?:so |and )?)?(?:${theMeeting} (?:was |then |now |being |has )*(?:declared )?(?:closed?|ended|ends?|finished|concluded|wound up|closes|over|wrapped up)|(?:close|end|conclusion) of (?:the )?(?:meeting|mtg|business)|clos(?:e|ing|ed)(?: time)?\\s*[:–-]?(?= ?\\d)|(?:(?:we(?:['’]re)?|all|it) )?(?:wrapped up|wound up|wrap up|finish(?:ed)?|ended|concluded|done|end|that['’]?s (?:it|us|all)(?: (?:done|finished))?)(?=,? (?:at |@ ?)?\\d| at)|(?![^\\n]{0,120}\\b(?:asked|whether|before|when|if|until|after|not|had|meeting of)\\b)(?:the )?\\p{L}[^\\n]{1,100}? (?:(?:closed|ended|brought|drew) (?:the )?(?:meeting|mtg)(?! (?:rooms?|points?|places?|house)\\b)(?: to a close)?|declared (?:the )?(?:meeting|mtg) (?:closed|over|ended|concluded|at an end)|closed (?:it|us|proceedings|things)(?: off| down)?)|\\d{1,2}[.:]\\d{2} ?(?:am|pm)?,? (?:finish(?:ed)?|closed?|end(?:ed)?))(?=[\\s,.;:(–@-]|$)[^\\n]{0,120}$`,
  'iu',
)
const opened = new RegExp(
  `^(?:${theMeeting} (?:was |then |now )*(?:opened|open|started|starts?|commenced|began|begins|convened|called to order|under ?way|kicked off|(?:got|gets) (?:going|started|under ?way)|came to order)|(?:start|opening) of (?:the )?(?:meeting|mtg)|(?:commenced|started|began|opened|kicked off|kick[- ]?off|(?:we |things |business )?(?:all )?(?:got |were |was )?(?:under ?way|going|started|kicked off|began|opened))(?= (?:(?:just )?(?:at|from|@) ?)?\\d)|(?:the )?(?:chair|convener|vice-chair)\\b[^\\n]{0,80}? (?:opened|started|commenced|began|called|kicked off|got) (?:up )?(?:the )?(?:meeting|mtg|proceedings|business|session|things)(?: (?:to order|off|going|under ?way))?|\\d{1,2}[.:]\\d{2} ?(?:am|pm)?,? (?:start(?:ed)?|begun|opened))(?=[\\s,.;:(–@-]|$)[^\\n]{0,120}$`,
  'i',
)
const another = /\b(?:last|previous|next|earlier|other|september|october|sub-?group|task group)\b/i
const anotherDay =
  /\b(?:to|until|till?|'til|on)\b[^,;\n]{0,20}\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|tomorrow|next week)/i
const broke = new RegExp(
  `^(?:fire alarm|alarm|evacuat(?:ed|ion|ing))(?=[\\s,.;:(–@-]|$)[^\\n]{0,80}$|^(?:lunch|tea|coffee|comfort)(?= (?:at )?\\d)[^\\n]{0,60}$|^(?:(?:an?|the|short|quick|brief|comfort|tea|coffee|lunch|screen|natural|five|ten|fifteen|twenty|\\d{1,2}|minutes?|mins?|m|min)[ -])*(?:break|recess|adjournment)(?: (?:called|taken|now|agreed))?(?=[\\s,.;:(–@-]|$)[^\\n]{0,80}$|^${theMeeting} (?:was |then |now |has )*(?:paused|broke|adjourned|suspended|stopped|halted)(?=[\\s,.;:(–@-]|$)[^\\n]{0,120}$|^(?:we(?:['’]re| are)? )?(?:stopping|stopped|pausing|breaking|broke|break) (?:now |here )?for (?:lunch|tea|coffee|an? |\\d|five|ten|fifteen)[^\\n]{0,80}$|^(?:adjourned|adj|paused|suspended|breaking|adjourning)(?=[\\s,.;:(–@-]|$)[^\\n]{0,120}$`,
  'i',
)
const resumed = new RegExp(
  `^(?:${theMeeting} |members |all |everyone |we(?:['’]re)? )?(?:(?:was |were |is |are |now |then |has |have )*)(?:back(?: in session| in the room| in| from (?:the )?break| after (?:the )?break)?|resum(?:ed?|ing|es)|re-?start(?:ed|ing|s)?|reconven(?:ed|ing|es)|restarted)[,:]?(?: (?:the )?(?:meeting|mtg))?(?: at| from| @)? ${timeTyped}(?:,? (?:with|after|following|all|everyone|everybody) [^\\n]{2,80}|(?<but>(?:,| -|;)? (?:same|less|minus|without|bar|but|except|apart from|no) [^\\n]{2,80}))?[\\s.]*$`,
  'i',
)

/** The meeting opened, broken off, gone on with or closed, at the time that the line gives. */
export function likelyTimes(written: string): readonly Way[] {
  const said = timesInFigures(written.replace(/!+(?=\s)/g, ','))
  const clocks = clocksIn(said),
    [first, second] = clocks
  if (!another.test(said.slice(0, 40))) {
    if (closed.test(said)) return [way(at('close meeting', first))]
    if (opened.test(said)) return [way(at('open', first))]
  }
  if (/^(?:we(?:['’]?re| are)|all|everyone|members)(?: all)? back(?: in(?: the room)?)?[\s.]*$/i.test(said))
    return [way('resume')]
  const back = resumed.exec(said)
  if (back !== null) {
    const again = at('resume', clockOf(back[1], back[2], back[3]))
    // Who came back and who did not is in the line.
    return [...(back.groups?.['but'] === undefined ? [] : [wayOfSeveral([again, `note ${written}`])]), way(again)]
  }
  if (!broke.test(said)) return []
  const minutes = (lasting.exec(said) ?? /\bfor (\d{1,2})[\s.]*$/i.exec(said))?.[1]
  const out = at(`adjourn${minutes === undefined ? '' : ` ${numbers[minutes.toLowerCase()] ?? minutes}`}`, first)
  const gone = goneAtTheBreak(said)
  if (second !== undefined && gone.length > 0) {
    const steps = [out, `resume at ${second}`, ...gone]
    return [wayOfSeveral(steps), { title: `${out} / resume at ${second}`, words: `${out}\nresume at ${second}` }]
  }
  // When it goes on another day is in the line alone.
  if (second === undefined && anotherDay.test(said))
    return [wayOfSeveral(['adjourn', `note ${written}`]), way('adjourn')]
  return second === undefined
    ? [way(/\b(?:to|until|till|til|back at)\b/i.test(said) ? out.replace(/ at \d\d:\d\d$/, '') : out)]
    : [{ title: `${out} / resume at ${second}`, words: `${out}\nresume at ${second}` }, way(out)]
}

/** A break by its name, which would else be read as somebody who came back: "Tea break at 3.15, back 3.30". */
export const readBreak = (said: string): Read => {
  const ways = /^(?:\p{L}+ ){0,2}(?:break|recess)\b/iu.test(said) && broke.test(said) ? likelyTimes(said) : []
  return ways.length === 0 ? undefined : question('do it now', [...ways, way(`note ${said}`)])
}

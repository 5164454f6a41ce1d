import { way } from '../line/decisionPassed.ts'
import { peopleIn } from '../line/lineTakenApart.ts'
import { type Read, question } from '../line/typed.ts'

const mins =
  '(?:(?:about |around |maybe |up to )?(?:\\d{1,2}|a few|five|ten|fifteen|twenty|half an)[ -]?(?:mins?|minutes|hour) ?)'
const soon = `(?:later(?: on)?|shortly|soon|late|a (?:bit|little) late|when (?:he|she|they) can|by (?:item )?\\d[\\d.:]*(?: ?[ap]m)?|(?:at|about|around|from|after) (?:about )?\\d[\\d.:]*(?: ?[ap]m)?|in ${mins}|(?:${mins}|\\d{1,2} )late|${mins}|asap|as soon as)`
const here = '(?:here|there|with us|in|along)'
const aux =
  "(?:['’](?:s|re|ll)|,? (?:is|are|was|were|has|have|will|may|might|says?|said|thinks|hopes|just|still|now|also|been|that|(?:s?he|they)(?:['’](?:s|ll|re))?))*"
/** How somebody is still on the way, behind their name. */
const late = `(?:running (?:\\d{1,2} |a (?:bit|little) |${mins})?(?:late|behind)|(?:a (?:bit|little) )?(?:delayed|held up)|on (?:his|her|their|the) way|en route|stuck (?:in|on|at|behind)(?=[^\\n]{1,60}\\b(?:late|mins?|minutes|on (?:his|her|their) way|shortly|soon|coming|here by)\\b)|(?:not|n['’]t) (?:here|in|arrived|joined|on)(?: just)? yet|not yet (?:here|in|arrived|joined)|yet to (?:arrive|join|come|appear)|still to (?:come|arrive|join)|(?:be |arriving |joining |coming |to (?:be |arrive |join |come |follow )|join |arrive |get |come |expected |due |hoping to (?:join|be|get|make it|arrive) |trying to (?:join|get in|connect) |aiming to (?:join|be) )(?:us |here |in |${here} |the (?:meeting|call) )*${soon}|trying to (?:join|get in|connect|find (?:us|the room))|parking|late(?=[\\s,.;(]|$)|(?:${mins}|\\d{1,2} )late)`
const personFirst = new RegExp(
  `^(\\p{L}[^,;:.!?\\n]{1,60}?)(?:${aux},?|[:,]| [-–—]) ${late}(?![\\p{L}])([^\\n]{0,100})$`,
  'iu',
)
/** "Waiting on A, she's parking", "late: A": the word first. */
const wordFirst =
  /^(?:(?:we(?:['’]re| are) )?(?:still )?(?:waiting (?:on|for)|awaiting|expecting)|(?:running |arriving )?late\s*[:–-]|to follow\s*[:–-]|delayed\s*[:–-]|expected\s*[:–-])\s+(?:the )?(\p{L}[^,;:.!?\n(]{1,60}?)(?=[,;:.(]|\s[-–—]\s|\s(?:who|to (?:arrive|join|come))\b|\s*$)([^\n]{0,100})$/iu
/** Anything else that a line may be about: then it is read by others. */
const otherwise =
  /\b(?:apolog\w*|apols?|left|leav\w+|joined|arrived|present\w*|absent|sub\w*|deput\w*|instead|place|stead|action\w*|agreed|resolved|noted|interest\w*|declar\w+|not (?:coming|attending)|can(?:no|['’]?)t|reports?|papers?|figures|returns?|data|minutes|chair\w*|starts?(?! without)|began|rest|every(?:one|body)|others)\b/i

/** Small words that stand where a name could. */
const nobody =
  /^(?:that|this|these|those|which|what|there|they|both|date|deadline|dates?|delivery|trains?|buses|post|lunch|coffee)$/i

/** Reads that somebody is to come yet, "A on his way, running late": no absence and nobody's task. Nothing is recorded of them before they come; the words may be a note. */
export function readToComeYet(said: string): Read {
  if (said.length > 200 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  const m = wordFirst.exec(said) ?? personFirst.exec(said)
  const people = m === null ? undefined : peopleIn(m[1] ?? '')
  if (people === undefined || people.length > 4 || people.some(p => nobody.test(p.name))) return undefined
  if (otherwise.test(said) || /^\s*(?:with|in) (?:his|her|their|the)\b/i.test(m?.[2] ?? '')) return undefined
  return question('record it', [way(`note ${said}`)])
}

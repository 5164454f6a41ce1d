import { way } from '../line/decisionPassed.ts'
import { type Read, type Reader, question, wayOfSeveral } from '../line/typed.ts'
import { waysOf } from '../line/underItem.ts'

const number = '(?:minutes?|min|item|para|ref|page)\\.? ?(?:no\\.? ?)?\\d[\\d./-]{0,8}[a-z]?'
const matter = [
  // "Custody figures (Minute 14): …"
  new RegExp(
    `^(?:matters? arising\\s*[:–—-]\\s*)?((?!note\\b)\\p{L}[^:()\\n]{2,80} \\(${number}\\))\\s*[:–—.-]\\s*([^\\n]{3,300})$`,
    'iu',
  ),
  // "Minute 14 – custody figures: …"
  new RegExp(
    `^((?:minute|min|para)\\.? ?\\d[\\d./-]{0,8}\\s*[-–—:,]?\\s+\\p{L}[^:\\n]{2,80}?)\\s*(?::|\\s[-–—])\\s+([^\\n]{3,300})$`,
    'iu',
  ),
  // "Matters arising: custody figures - …"
  new RegExp(`^(?:matters? arising)\\s*[:–—-]\\s*(\\p{L}[^:;.\\n]{2,60}?)\\s*(?::|\\s[-–—])\\s+([^\\n]{3,300})$`, 'iu'),
]
/** "Membership: A was away so this was not discussed. Deferred to …": a matter by what it is called, under whatever item it came up. */
const headed =
  /^(?!(?:note|action|agreed|resolved|decision|decided|recommended|noted|vote|item|agenda|chair|clerk|q|a|minutes?|apologies|present)\b)(\p{L}[\p{L}\d'’&/-]*(?: (?!(?:was|were|is|are|had|has|have|will|would|to|said|asked|noted|agreed|felt)\b)[\p{L}\d'’&/-]+){0,6}?)\s*(?::|\.|\s[-–—])\s+([^\n]{12,400})$/iu
const putOff =
  /(?:^|[.;,]\s*|\s[-–—]\s|\s(?:and|so)\s)(?:(?:this|it|item|matter|discussion|to be|was|is|and|so|therefore) )*(deferred|carried (?:over|forward)|carried(?= to)|held over|postponed|put off|c\/f|cfwd|rolled over)((?: (?:to|until|till|for|pending) [^.;\n]{3,80})?)[\s.]*$/i

const became = '(?:deferred|carried (?:over|forward)|carried(?= to)|held over|postponed|put off|c\\/f|cfwd|rolled over)'
const numbered = `(?:item|minute|min|para)\\.? ?\\d[\\d./-]{0,8}[a-z]?(?: \\([^()\\n]{2,60}\\))?`
const ofTheLast = '(?: (?:of|in|from) (?:the )?(?:last|previous) (?:minutes|mins|meeting))'
/** "Matters arising: item 4.2 of the last minutes carried over to February, A to chase …": the matter, what became of it, and what more there is. */
const inOneLine = new RegExp(
  `^(?:matters? arising\\s*[:,–—-]\\s*((?:${numbered}|\\d{1,2}\\.\\d{1,2}|\\p{L}[^,;:\\n]{2,60}?)${ofTheLast}?)|(${numbered}${ofTheLast}|(?:minute|min)\\.? ?\\d[\\d./-]{0,8}[a-z]?(?: \\([^()\\n]{2,60}\\))?))\\s*[:,–—-]?\\s*(?:(?:was|is|to|be|has|been) ){0,3}(${became})((?: (?:to|until|till|for|pending) [^.,;\\n]{2,80}?)?)(?:(?:[.,;]|\\s[–—-])\\s+(?:and )?(\\S[^\\n]{3,300}))?[\\s.]*$`,
  'iu',
)
const inWords = (word: string): string =>
  /^(?:c\/f|cfwd|carried$)/i.test(word) ? 'carried forward' : word.toLowerCase()

/** The same where nothing parts the matter from what became of it; what somebody is to do about it is an action beside, anything else a note. */
function putOffInOneLine(said: string, read: Reader): Read {
  const [, headed, alone, word = '', until = '', more = ''] = inOneLine.exec(said) ?? []
  if (word === '') return undefined
  const matter = headed ?? alone ?? '',
    what = /^\d/.test(matter) ? `minute ${matter}` : matter.replace(/^(?:Item|Minute|Min|Para)\b/, w => w.toLowerCase())
  const decision = `agreed: that ${what} be ${inWords(word)}${until}`,
    [task] = more === '' ? [] : waysOf(read(more, true))
  const isTask = task !== undefined && /^action [^\n]+$/.test(task.words)
  return question('record it', [
    ...(more === '' ? [] : [wayOfSeveral([decision, isTask ? task.words : `note ${what}: ${more}`])]),
    ...(more === '' ? [way(decision)] : []),
    way(`note ${said}`),
  ])
}

/** A matter with a heading and no number, that was put off in the last sentence: first a note, since the item being taken is not put off with it. */
function ofAMatterHeaded(said: string): Read {
  const [, what = '', told = ''] = headed.exec(said) ?? []
  const found = what === '' ? null : putOff.exec(told)
  if (found === null || !/[.;]\s*$/.test(told.slice(0, found.index + 1))) return undefined
  const matter =
    /^\p{Lu}\p{Ll}/u.test(what) && !/ \p{Lu}/u.test(what) ? what.charAt(0).toLowerCase() + what.slice(1) : what
  const before = told.slice(0, found.index).trim()
  const decision = `agreed: that ${matter} be ${inWords(found[1] ?? '')}${found[2] ?? ''}`.trimEnd()
  return {
    kind: 'titled',
    title: what,
    step: 'defer',
    why: `${found[2] ?? ''} because ${before.replace(/[\s.;]+$/, '')}`.trim(),
    said,
    otherwise: {
      kind: 'question',
      unsure: 'record it',
      ways: [way(`note ${said}`), wayOfSeveral([decision, `note ${what}: ${before}`])],
    },
  }
}

/** Reads a matter arising from the minutes of before, by its number there, that was put off: what was agreed of it, and not of the item in which it came up. */
export function readMatterPutOff(said: string, read: Reader): Read {
  if (said.length > 450 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  const [, what = '', told = ''] = matter.map(form => form.exec(said)).find(m => m !== null) ?? []
  const found = what === '' ? null : putOff.exec(told)
  if (found === null) return putOffInOneLine(said, read) ?? ofAMatterHeaded(said)
  const decision = `agreed: that ${what} be ${inWords(found[1] ?? '')}${found[2] ?? ''}`.trimEnd()
  const before = told.slice(0, found.index).trim()
  return question('record it', [
    ...(before === '' ? [] : [wayOfSeveral([decision, `note ${what}: ${before.replace(/[\s,;–-]+$/, '')}`])]),
    // Of long words, two buttons would look alike.
    ...(before === '' || decision.length <= 50 ? [way(decision)] : []),
    way(`note ${said}`),
  ])
}

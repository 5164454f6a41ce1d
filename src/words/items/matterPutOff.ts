import { way } from '../line/decisionPassed.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

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
const putOff =
  /(?:^|[.;,]\s*|\s[-–—]\s|\s(?:and|so)\s)(?:(?:this|it|item|matter|discussion|to be|was|is|and|so|therefore) )*(deferred|carried (?:over|forward)|carried(?= to)|held over|postponed|put off|c\/f|cfwd|rolled over)((?: (?:to|until|till|for|pending) [^.;\n]{3,80})?)[\s.]*$/i

/** Reads a matter arising from the minutes of before, by its number there, that was put off: what was agreed of it, and not of the item in which it came up. */
export function readMatterPutOff(said: string): Read {
  if (said.length > 450 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  const [, what = '', told = ''] = matter.map(form => form.exec(said)).find(m => m !== null) ?? []
  const found = what === '' ? null : putOff.exec(told)
  if (found === null) return undefined
  const became = /^(?:c\/f|cfwd|carried$)/i.test(found[1] ?? '') ? 'carried forward' : (found[1] ?? '').toLowerCase()
  const decision = `agreed: that ${what} be ${became}${found[2] ?? ''}`.trimEnd()
  const before = told.slice(0, found.index).trim()
  return question('record it', [
    ...(before === '' ? [] : [wayOfSeveral([decision, `note ${what}: ${before.replace(/[\s,;–-]+$/, '')}`])]),
    // Of long words, two buttons would look alike.
    ...(before === '' || decision.length <= 50 ? [way(decision)] : []),
    way(`note ${said}`),
  ])
}

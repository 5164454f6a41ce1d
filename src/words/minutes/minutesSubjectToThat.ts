import { way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'

const done = '(?:accepted|agreed|made|approved|noted|requested|proposed|suggested|put forward)'
const became = '(?:approved|agreed|accepted|confirmed|adopted|signed(?: off)?)'
/** What is to be put right, and that it was accepted: "An amendment to minute 12, changing A to B, was accepted". */
const change = new RegExp(
  `^(?:(?:an?|the|one|two|the following) (?:minor |small |further )?(?:amendments?|corrections?|changes?|alterations?) ((?:to|in|of|at|on)\\b[^\\n]{3,300}?)|((?:on |at )?(?:page|p|para(?:graph)?|minute|item)\\.? ?\\d[^\\n]{3,300}?)),? (?:was|were|to be|being) ${done}`,
  'iu',
)
/** "subject to that, the minutes of 10 September were signed by the Chair". */
const subject = new RegExp(
  `(?:[.;,]|\\band\\b)[\\s,]*(?:and |then )?(?:subject to (?:that|this|it|these|which|the (?:above|amendments?|corrections?|changes?))|with (?:that|this|these|the) (?:amendments?|corrections?|changes?|alterations?)|as (?:so )?amended|thus amended|so amended),? (?:the )?(?:draft )?(?:minutes|mins)((?: of (?:the )?(?:[^,.;\\n]{2,60}?))?) (?:were|was) (?:then |duly )?(${became})((?: and ${became})?)((?:,? as an? (?:true|correct|accurate|fair)(?: and (?:true|correct|accurate))? record)?)((?:,? (?:and )?(?:signed )?by the chair)?)[\\s.]*$`,
  'iu',
)

/** "Subject to an amendment to page 3 (…), the minutes of 10 September were approved": the same the other way about. */
const subjectFirst = new RegExp(
  `^subject to ([^\\n]{5,300}?),? (?:the )?(?:draft )?(?:minutes|mins)((?: of (?:the )?(?:[^,.;\\n]{2,60}?))?) (?:were|was) (?:then |duly )?(${became}(?: and ${became})?)(?:,? as an? (?:true|correct|accurate|fair)(?: and (?:true|correct|accurate))? record)?((?:,? (?:and )?(?:signed )?by the chair)?)[\\s.]*$`,
  'iu',
)
/** "Page 2, line 4: 'A' corrected to 'B'": a change by its place. */
const placed =
  /^(?:on |at )?(?:page|p|pp|para(?:graph)?|minute|line)s?\.? ?\d[^\n]{3,300}\b(?:corrected|amended|changed|altered|deleted|added|inserted|should|to read|to be|replaced)\b/i

const asked = (said: string, which: string, changes: string, signed: boolean): Read => {
  const text = `the minutes${which} as a correct record, subject to ${changes.trim().replace(/[,.;]$/, '')}${signed ? ', and signed by the Chair' : ''}`
  return question('record it', [way(`agreed: ${text}`), way(`resolved: ${text}`), way(`note ${said}`)])
}

/** Reads an amendment of the minutes of before that was accepted, and behind it that they were approved or signed subject to it: one decision. */
export function readMinutesSubjectToThat(said: string): Read {
  if (said.length > 600 || said.includes('\n') || !/\b(?:minutes|mins)\b/i.test(said)) return undefined
  const [, changes, whichFirst = '', whatBecame = '', byFirst = ''] = subjectFirst.exec(said) ?? []
  if (changes !== undefined)
    return asked(said, whichFirst, changes, /signed/i.test(whatBecame) || /chair/i.test(byFirst))
  const end = subject.exec(said)
  if (end === null) return undefined
  const told = said.slice(0, end.index).replace(/[\s,;.]+$/, ''),
    [whole, of, at] = change.exec(told) ?? (placed.test(told) ? [told, undefined, told] : [])
  if (whole === undefined || told.slice(whole.length).trim().length > 3) return undefined
  const what = of === undefined ? (at ?? '') : `an amendment ${of}`
  const [, which = '', word = '', and = '', , by = ''] = end
  return asked(said, which, what, /signed/i.test(`${word}${and}${by}`) || /by the chair/i.test(by))
}

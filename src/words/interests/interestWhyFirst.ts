import { way } from '../line/decisionPassed.ts'
import { asDeclared } from './interestTyped.ts'
import { peopleIn } from '../line/lineTakenApart.ts'
import { type Read, question } from '../line/typed.ts'

const kind =
  '((?:(?:disclosable|other|non-?)[ -]?)?(?:pecuniary|registrable|registerable|prejudicial|personal|financial|pers|pec|prej|non-?pec|non-?prej|dpi|ori|nri)\\.?(?: (?:and|&|but not) (?:non-?)?(?:prejudicial|pecuniary|prej|pec))?)'
const who = "((?:\\p{L}{2,5}\\. )?\\p{L}[\\p{L}'’-]*(?: \\p{L}[\\p{L}'’-]*){0,2}?)"
const says =
  '(?:,? (?:(?:has |have |just |also )*(?:says?|said|mentions?|mentioned|tells?|told|flags?|flagged|reports?|declares?|declared|points? out|advises?|advised|thinks|reckons|admits?)(?: (?:us|me|the (?:board|chair|meeting)))?(?: that)?)|\\s*[:–—-])?'
const inIt =
  '(?:in|on|for|re) (?:(this(?: item| one)?|it|here)|(?:agenda )?item (\\d{1,2}(?:\\.\\d)?)|(\\d{1,2}(?:\\.\\d)?))'
const out =
  "(?:(?:(?:he|she|they)(?:[’']s|[’']ve|[’']re)? |has |have |is |are |was |then |now |so |and |both )*(?:gone|left|leaves|leaving|went|stepped|steps|stepping|popped|moved|withdrew|withdrawn|out(?= of|$|\\.))(?: (?:out(?:side)?|aside|away|off|the room|the meeting|of the room|for (?:it|this)(?: item)?))*)"
/** "A says he knew the family so personal int in this item & has gone out": who, why, of what kind, in which item, and that they went. */
const whyFirst = new RegExp(
  `^${who}${says} ((?:that )?(?:(?:he|she|they)\\b|(?:his|her|their|is|was|knew|knows|works?|worked|has|owns?|used)\\b)[^\\n]{3,160}?)(?:[,;]| [-–—])? ?(?:(?:and|so|hence|therefore|it['’]?s|that['’]?s|which is|making it) )*(?:an? )?${kind} (?:int(?:erest)?\\b\\.?)?(?: ${inIt})?(?:(?:[,;&]|\\s[-–—&]|\\s(?:and|so))+\\s*(${out}))?[\\s.]*$`,
  'iu',
)
/** "personal int Tom B - neighbour. Gone out", "rhys - pers int, his crew attended, has stepped outside": the kind before why. */
const kindFirst = [
  new RegExp(
    `^${kind} int(?:erest)?\\b\\.?(?: ${inIt})?(?:\\s*[:,–—-]+| from| by| for)?\\s+${who}\\s*[,;:(–—-]+\\s*(?:as )?([^\\n]{3,120}?)\\)?(?:[.,;&]|\\s[-–—&]|\\s(?:and|so))+\\s*(${out})[\\s.]*$`,
    'iu',
  ),
  new RegExp(
    `^${who}(?:\\s*[:,–—-]+| has| declares?| declared)\\s+(?:an? )?${kind} int(?:erest)?\\b\\.?(?: ${inIt})?\\s*[,;:(–—-]+\\s*(?:as )?([^\\n]{3,120}?)\\)?(?:[.,;&]|\\s[-–—&]|\\s(?:and|so))+\\s*(${out})[\\s.]*$`,
    'iu',
  ),
] as const

const inFull: Readonly<Record<string, string>> = {
  pers: 'personal',
  pec: 'pecuniary',
  prej: 'prejudicial',
  'non-pec': 'non-pecuniary',
  nonpec: 'non-pecuniary',
  'non-prej': 'non-prejudicial',
}

/** Reads an interest whose reason stands before its kind, and that whoever has it went out for the item: both in one press. */
export function readInterestWhyFirst(said: string): Read {
  if (said.length > 300 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  const first = whyFirst.exec(said)
  const [before, named] = [kindFirst[0].exec(said), kindFirst[1].exec(said)]
  const found =
    first !== null
      ? { who: first[1], why: first[2], kind: first[3], item: first[5] ?? first[6], gone: first[7] }
      : before !== null
        ? { who: before[5], why: before[6], kind: before[1], item: before[3] ?? before[4], gone: before[7] }
        : named !== null
          ? { who: named[1], why: named[6], kind: named[2], item: named[4] ?? named[5], gone: named[7] }
          : undefined
  const people = found?.who === undefined ? undefined : peopleIn(found.who)
  const [one, another] = people ?? []
  if (found === undefined || one === undefined || another !== undefined || /\bitems? \d/i.test(found.why ?? ''))
    return undefined
  const short = (found.kind ?? '').toLowerCase().replace(/\.$/, '')
  const read = asDeclared(
    said,
    one.name,
    inFull[short] ?? short,
    found.item ?? 'this',
    (found.why ?? '').replace(/^that /i, '').replace(/[\s,]+$/, ''),
    found.gone === undefined ? undefined : 'left',
  )
  return read !== undefined && 'kind' in read && read.kind === 'question'
    ? question('record it', [...read.ways.slice(0, -1), way(`note ${said}`)])
    : undefined
}

import { kindOf } from '../../../meeting/agenda.ts'
import { isOnceExcluded, namesBusinessBehind } from '../../../meeting/exclusionMoved.ts'
import { aboutGone, denied, handling } from './aboutClosed.ts'
import { bareWord, closedWords, keptWords, nouns, onlyThese, partTwo, welshNoun, withoutOthers } from './closedWords.ts'
import { certainly, longest, perhaps, type Marking } from './marking.ts'
import { markingAlone, saysOnlyMarking } from './markingAlone.ts'
import { withoutWhomItNames } from './namesPeople.ts'
import { inCommittee, notInPublic } from './partsNotInPublic.ts'
import { sentencesBehind } from './sentencesBehind.ts'

// The markings in a title.

const both = (one: Marking | undefined, other: Marking): Marking => ({
  certain: other.certain || one?.certain === true,
  paragraphs: [...new Set([...(one?.paragraphs ?? []), ...other.paragraphs])],
})

/** `*CONFIDENTIAL panel members only* Case reviews`, `Case reviews **Private**`: a marking between signs that set it off, in front or behind. */
const betweenSigns = [
  /^[*_~=!<>|#]{1,3} ?([^*_~=!<>|#]{3,120}?) ?[*_~=!<>|#]{1,3}(?= ?\S)/,
  /\s[*_~=!<>|#]{1,3} ?([^*_~=!<>|#]{3,120}?) ?[*_~=!<>|#]{1,3}$/,
]
/** `Tenders "In Committee"` */
const inQuotes = /\s["“‘']([^"“”‘’']{3,60})["”’']$/
/** What stands in brackets. */
export const inBrackets = /[([]([^()[\]]{2,200})[)\]]/g
const before = new RegExp(
  `^(?:\\*+ ?)?(?:${welshNoun} (?:${closedWords})(?! ?/)|(?:${closedWords})(?: ?/ ?(?:${closedWords}))?)(?: (?:${nouns}))?(?: ?[([]?(?:paras?|paragraphs?)\\.? ?\\d[\\d ,&and]{0,12}[)\\]]?)?(?:\\s?:\\s?|\\s[-–—]\\s?|[–—]\\s?|-\\s)(?=\\S)`,
  'i',
)
/** `CONFIDENTIAL ITEM Homicide review`: in capitals right before a title that has none. */
const itemInCapitals =
  /^(?:STRICTLY )?(?:CONFIDENTIAL|EXEMPT|RESTRICTED|PRIVATE|CLOSED) (?:ITEM|REPORT|BUSINESS|SESSION)\s(?=\p{Lu}\p{Ll})/u

/** `Commercial in confidence: the tender`, `Not for observers: the rota` */
const keptBefore = new RegExp(
  `^(?:(?:commercial(?:ly)? (?:in confidence|sensitive)|in (?:strict )?confidence|in camera|in private|in committee|${notInPublic})\\s?(?::|[-–—])|(?:${withoutOthers})\\s?:|(?:${onlyThese})\\s?(?::|[-–—]))\\s?(?=\\S)`,
  'i',
)
/** `Part 2 – Lease of the depot`, `Part 2 Lease of the depot`: perhaps the second part of something, perhaps the part that is not public. */
const partBeforeCapital = /^Part (?:2|II|B) (?=\p{Lu}\p{Ll})(?!Of\b|Review\b)/u
const partBefore = new RegExp(`^(?:${partTwo})(?:\\s?:\\s?|\\s?[-–—]\\s?)(?=\\S)`, 'i')
const after = new RegExp(
  `(?:\\s[-–—]\\s?|\\s?[–—:;,]\\s?|\\s\\*+ ?)((?:(?:${welshNoun} )?(?:${closedWords})|${partTwo}|${keptWords}|${withoutOthers}|sensitive(?=,|$)|commercial(?:ly)? sensitive|contains? (?:third[- ]party|personal|sensitive|confidential|exempt) (?:information|data)|(?:legally |subject to legal )(?:privileged?)|(?:under )?sch(?:edule|\\.)? ?12a|(?:commercial |commercially |strictly )?in (?:strict )?confidence|${inCommittee}|${notInPublic}|${onlyThese})\\b(?:(?!\\s[-–—]\\s).){0,120})(\\s[-–—]\\s.{2,120})?$`,
  'i',
)
const capitalsAfter =
  /\s((?:STRICTLY )?(?:NOT FOR PUBLICATION|EXEMPT|CONFIDENTIAL|RESTRICTED|PRIVATE|CLOSED|OFFICIAL[ -]*SENSITIVE|(?:EITEM |ADRODDIAD |BUSNES )?(?:EITHRIEDIG|[CG]YFRINACHOL|[PB]REIFAT))(?: (?:ITEM|REPORT|SESSION|BUSINESS))?)(?:\s?[-–—:,]\s[^–—]{2,100}\bonly\.?)?$/

const askedOfViewers =
  /(?:\s?[-–—,;:(]|\band|\bbut)\s*(?:(?:please|it is|is|are|and) )*(?:not to be|do not|must not be|may not be|not for) (?:(?:wider|onward|further|general) )?(?:shar\w+|circulat\w+|cop\w+|record\w*|forward\w*|publish\w*|post\w*|film\w*|distribut\w+)(?: (?:or|and) (?:shar\w+|circulat\w+|cop\w+|record\w*|forward\w*|publish\w*|post\w*|film\w*|distribut\w+))?(?: (?:on|online|further|outside the meeting))?\)?/i
/** What somebody made for the meeting to hear or see, and agreed to show: how it is handled keeps no business from the public. */
const madeToShow =
  /^(?=.*\b(?:recording|film|video|clip|audio|podcast|song|poem|artwork|drawings|photographs?|animation)\b)(?=.*\b(?:consent|permission|voices?|lived experience|stor(?:y|ies)|made by|played|in (?:her|his|their|my) own words)\b)(?!.*\b(?:body[- ]worn|cctv|dash ?cam|arrest|evidence|interview|incident|custody|police video|bwv|court)\b)/i
/** A title in which nothing but how a recording is handled is said of confidence. */
export const onlyOfRecording = (title: string): boolean => {
  const left = title.slice(0, longest).replace(askedOfViewers, ' ')
  return (
    left !== title &&
    left !== title.slice(0, longest) &&
    madeToShow.test(title.slice(0, longest)) &&
    markedTitle(left) === undefined
  )
}

/** What a sentence says of business that is to be taken without the public. */
export const heldClosed =
  /\b(?:in private|in closed session|private session|closed session|members only|partners only|restricted circulation|closed to (?:the )?(?:press and )?public|without the (?:press|public)|in the absence of the (?:press|public)|schedule 12a|(?:observers|governors|guests|visitors|officers|staff|members|presenters|providers|partners)(?: \w+){0,3} (?:to|will|must|should|please) (?:withdraw|leave (?:the )?(?:meeting|room)|step out(?:side)?)|(?:observers|guests|visitors|presenters|public) leave)\b/i

/** `(Confidential for reason of information relating to any person (including the Council).)`: a bracket to the end of a title with others in it, closed or not. */
const withReason =
  /^(.{2,200}?\S)\s[([]((?:strictly )?(?:confidential|exempt|restricted|private|not for publication)(?: (?:item|report))?,? (?:for (?:the )?reasons?|by (?:reason|virtue)|because|as|under|due to|in accordance|on (?:the )?grounds?|pursuant)\b.*)$/i

/** `Exempt items: none at the time of publication` */
const noneOfIt =
  /^(?:any )?(?:exempt|confidential|private|restricted|closed)(?: ?(?:and|or|\/) ?(?:exempt|confidential|private))? (?:items?|business|information|matters?|session|reports?)\s?[-–—:.(]{0,2}\s?(?:none|nil|n\/a|there (?:are|is) no(?:ne|thing)?)\b/i

/** A title without the markings it bears, and what they say; undefined where it bears none. */
export function markedTitle(written: string): { readonly title: string; readonly marking: Marking } | undefined {
  if (kindOf(written) === 'exclusion of the public')
    return namesBusinessBehind(written) ? { title: written, marking: perhaps('') } : undefined
  if (onlyOfRecording(written) || noneOfIt.test(written)) return undefined
  // "Diogelwch – cyfrinachol / Safety – confidential": marked in each language.
  const halves = written.split(' / ')
  const [first, second] = halves.length === 2 ? halves.map(half => markedTitle(half)) : []
  if (
    first !== undefined &&
    second !== undefined &&
    [first, second].every(half => markingAlone(half.title) === undefined)
  )
    return { title: `${first.title} / ${second.title}`, marking: both(first.marking, second.marking) }
  let title = written
  let marking: Marking | undefined
  const found = (more: Marking, left: string) => {
    const rest = left
      .replace(/\s+/g, ' ')
      .replace(/^[\s:–—-]+|[\s:–—-]+$/g, '')
      .trim()
    if (rest === '') return
    title = rest
    marking = both(marking, more)
  }
  for (const [whole, inner = ''] of written.slice(0, longest).matchAll(inBrackets)) {
    const said = markingAlone(inner) ?? (heldClosed.test(inner) || whole === '[OS]' ? perhaps(inner) : undefined)
    if (said) found(said, title.replace(whole, ' '))
  }
  for (const form of betweenSigns) {
    const [whole, inner = ''] = form.exec(title.slice(0, longest)) ?? []
    const said = whole === undefined ? undefined : markingAlone(inner)
    if (whole !== undefined && said) found(said, title.replace(whole, ' '))
  }
  const [quoted, within = ''] = inQuotes.exec(title.slice(0, longest)) ?? []
  if (quoted !== undefined && saysOnlyMarking(within)) found(perhaps(within), title.replace(quoted, ' '))
  for (const { whole, words } of sentencesBehind(title.slice(0, longest))) {
    // "RESTRICTED - observers will be asked to leave": the first words are the marking, the others say whom it keeps out.
    const [first = ''] = words.split(/\s?[-–—:;,(]\s?/)
    const said = saysOnlyMarking(words) ? markingAlone(words) : saysOnlyMarking(first) ? markingAlone(first) : undefined
    if (said) found(said, title.replace(whole, ''))
  }
  const reasoned = withReason.exec(title.slice(0, longest))
  if (reasoned?.[1] !== undefined && title.length <= longest) found(perhaps(reasoned[2] ?? ''), reasoned[1])
  const prefix = handling.test(title) ? null : before.exec(title.slice(0, longest))
  if (prefix) found(certainly(prefix[0]), title.slice(prefix[0].length))
  const shouted = itemInCapitals.exec(title)?.[0]
  if (shouted !== undefined) found(certainly(shouted), title.slice(shouted.length))
  const kept = keptBefore.exec(title)
  if (kept) found(perhaps(''), title.slice(kept[0].length))
  const part = partBefore.exec(title) ?? partBeforeCapital.exec(title)
  if (part) found(perhaps(''), title.slice(part[0].length))
  const from = Math.max(0, title.length - longest)
  const suffix = after.exec(title.slice(from)) ?? capitalsAfter.exec(title.slice(from))
  const said = suffix?.[1] === undefined ? undefined : markingAlone(suffix[1])
  // "Committee: Exempt minutes" is called so; the marking is said, and the title stays.
  if (suffix && said)
    found(
      said,
      /\b(?:minutes|reports?|briefing|update|appendix|papers?)$/i.test(suffix[1] ?? '')
        ? title
        : title.slice(0, from + suffix.index) + bracketBehind(suffix[1] ?? '') + (suffix[2] ?? ''),
    )
  const named = withoutWhomItNames(title)
  if (named !== undefined) found(perhaps(''), named)
  const left = aboutGone(title.slice(0, longest))
  if (isOnceExcluded(title)) marking = both(marking, certainly(''))
  if (!denied.test(left) && (bareWord.test(left) || begunWith.test(left) || ofSomebody.test(left)))
    marking = both(marking, perhaps(title))
  return marking && { title, marking }
}

/** Business that is about one person, or before a court, of which no agenda need say that it is closed; a rule or a policy about such business is open. */
const ofSomebody =
  /\b(?:grievances?|disciplinary)\b(?! (?:and grievance )?(?:polic|procedure|rule|code|process|statistic|data|figures))(?<!\b(?:polic(?:y|ies)|procedures?|rules?|code)\b.{0,30}\b(?:grievances?|disciplinary))|\bsettlement (?:of (?:a |the )?claims?|agreements?)\b|\b(?:dismissal|ill[- ]health retirement)\b|\blegal advice\b(?! (?:services?|centres?|clinics?|sector|charit|line|drop))|\b(?:individual|named) (?:cases?|individuals?)\b|\bcomplaint (?:against|about) (?:a |an |the |cllr |councillor )?(?:commissioner|councillor|member|officer|clerk|chair|chief|employee|constable|governor|trustee|headteacher)/i

/** What stands in brackets behind a marking and is none: `– confidential (GM)`. */
function bracketBehind(marking: string): string {
  const [whole, inner] = /\s[([]([^()[\]]{2,60})[)\]]$/.exec(marking) ?? []
  return whole === undefined ||
    inner === undefined ||
    markingAlone(inner) !== undefined ||
    !/^\p{Lu}/u.test(inner) ||
    /\d|\b(?:act|schedule|para|only)\b/i.test(inner)
    ? ''
    : whole
}

/** A title that begins with such a word, whatever follows, unless that is a subject such as housing. */
const begunWith =
  /^(?:(?:private|closed|restricted|confidential|exempt)\s+(?!and\b)\p{L}|(?:items?|business|matters?|reports?)(?: of business)? (?:to be \p{L}+ |taken |held )?in (?:private|camera|closed session|committee)\s?:\s?\S)/iu

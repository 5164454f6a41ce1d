import { kindOf } from '../../../meeting/agenda.ts'
import { isOnceExcluded, namesBusinessBehind } from '../../../meeting/exclusionMoved.ts'
import { readParagraphs } from '../vocabulary/labels.ts'
import { amongThose } from './amongThose.ts'
import { keepsFromOthers, saysItNames, withoutWhomItNames } from './namesPeople.ts'
import { keepsOthersOut } from './othersLeave.ts'
import { inCommittee, notInPublic } from './partsNotInPublic.ts'
import { sentencesBehind } from './sentencesBehind.ts'

/** What marks business as closed to the public. `certain` is false for a word that may mean something else. */
export interface Marking {
  readonly certain: boolean
  /** Paragraphs of Schedule 12A that the marking gives. */
  readonly paragraphs: readonly string[]
}

/** No marking is looked for further in. */
const longest = 400

const closedWords =
  'not for publication|(?:(?:to be )?(?:taken|considered|heard|discussed|dealt with|held) )?in (?:private|closed session)|(?:the |members of the )?(?:press and (?:the )?public|public(?: and (?:the )?press)?) (?:(?:to|will) be |are |is )?(?:excluded|asked to (?:leave|withdraw)|to (?:leave|withdraw))|nfp|npd|not (?:for|open to) (?:the )?(?:press (?:and|or) )?public|non[- ]public|exempt(?:ed)?|confidential|restricted|private(?: and confidential)?|closed|in camera|official[ -]*[-–—:]?[ ]?sensitive|below the line|' +
  "wedi(?:’|')?i eithrio|eithriedig|wedi ei heithrio|[cg]yfrinachol|[cg]yfyngedig|[pb]reifat|[cg]ae[eë]dig|nid i(?:’|')w (?:cyhoeddi|gyhoeddi)|nid (?:yw )?(?:ar gyfer|i) (?:y |’r |'r )?cyhoedd|ddim i(?:’|')w gyhoeddi"
/** Part II of an agenda is, in most councils, the one without the public. */
const partTwo = 'part (?:ii|2|two)|rhan (?:ii|2)'
/** What is shown and nobody keeps, or is not to be recorded: `shared on screen only`, `papers will be collected in`. */
const takenBack =
  "(?:on[- ](?:the )?)?screen only|(?:will be |are |is |copies |papers )(?:collected|handed|given|taken) (?:in|back)\\b(?! (?:error|vain))|numbered copies|please (?:do not|don(?:’|')t) (?:record|minute|photograph|screenshot|film)|(?:do not|don(?:’|')t) (?:record|minute|photograph|screenshot|film)(?= ?(?:this|the (?:meeting|item|session|discussion)|or\\b|$|[)\\].,;–—]))|recording (?:will be |is |to be )?(?:paused|stopped|off|switched off|turned off)"
/** Words that keep a thing from others without saying that it is exempt. */
const keptWords = `${amongThose}|not to be (?:shared|circulated|forwarded|disclosed|published|released|copied|recorded|photographed)|(?:please )?(?:do not|don(?:’|')t) (?:share|forward|circulate|copy|publish)|not for (?:(?:wider|onward|further|general|public|external) )?(?:circulation|sharing|distribution|disclosure|release)|(?:under )?embargo(?:ed)?|redacted|eyes only|(?:must |may )?not (?:to )?(?:leave|be (?:taken|removed) (?:from|out of)|go out of)(?: (?:the|this))? (?:room|meeting)|to be (?:collected|handed|given) (?:in|back)|${takenBack}|restricted to (?:signator\\w+|members|partners|the (?:board|core|statutory)|core|statutory|named)|(?:signed-up|invited|named) \\w+ only|o-s|off-sen|tlp ?:? ?(?:red|amber)`
/** Who alone may stay or read. */
const onlyThese =
  '(?:(?:statutory|core|voting|full|board|panel) )*(?:members?|partners?|officers?|trustees?|governors?|directors?|agencies|councillors?|board|executive|non-executives?) only'
/** Business without an audience, in other words than the Act's. */
const withoutOthers =
  '(?:no|not for|without) (?:the )?(?:observers?|guests?|visitors?|presenters|attendees|spectators)|not for (?:the )?(?:press|public)|sealed session|behind closed doors|withheld|unpublished|not (?:to )?(?:be )?published|reserved (?:items?|business|matters?|session|part)|not public|executive session|core (?:group|members) session|off the record|nothing (?:to be |will be )?(?:put )?(?:in writing|written down|on paper)|not (?:to be )?minuted|not for (?:the )?minut(?:es|ing)|unminuted|no (?:minutes|notes) (?:to be |will be )?taken'
const doubtfulWords = `${keptWords}|${withoutOthers}|sensitive|o/s|off[- /]?sens?|protect|personal data|${onlyThese}|commercial(?:ly)? (?:in confidence|sensitive)|in (?:(?:the )?strict(?:est)? )?confidence|pink papers?|privileged|${inCommittee}|${notInPublic}`
const nouns =
  'item|items|agenda item|business|matter|matters|session|part|section|report|reports|paper|papers|minutes|information|appendix|appendices|briefing|meeting|update|annex|annexe|eitem|eitemau|sesiwn|adroddiad|busnes|gwybodaeth'

/** The noun of a marking in Welsh, which stands before the word for it: `EITEM GYFRINACHOL`. */
const welshNoun = '(?:eitem|eitemau|busnes|sesiwn|adroddiad|papur|mater|materion|rhan)'

/** A marking by itself, as it stands in brackets, before a colon or after a dash. */
const plainMarking = new RegExp(
  `^(?:strictly |fully |partly |part |${welshNoun} |(?:(?:and|but|which|it|item|report|this(?: one| item| report| paper)?|the (?:item|report|paper)) )?(?:is|will be|must be) |contains )?(?:${closedWords}|${partTwo})(?: (?:${nouns}))?(?: ?[-–—,:;] ?(?:${closedWords}|${partTwo})(?: (?:${nouns}))?)?(?: only)?(?:[ ,:;–—-]{0,3}(?:by virtue of |under |schedule 12a,? ?|sch\\.? ?12a,? ?)?(?:(?:paras?|paragraphs?|para's|category|categories|paragraff(?:au)?)\\.?(?:\\(s\\))? ?\\d.{0,160}|\\d[\\d ,&and]{0,12}|(?:schedule|sch\\.?) 12a.{0,160}))?[.:]?$`,
  'i',
)
/** `Paragraph 3`: by itself it can only be one of Schedule 12A. */
const onlyParagraphs =
  /^(?:reasons? ?:? ?|(?:schedule|sch\.?) 12a,? ?)?(?:part \d,? ?)?(?:paras?|paragraphs?|categor(?:y|ies)|paragraff(?:au)?)\.? ?\d{1,2}(?:(?:,| and| ?&| ?-)? ?\d{1,2}){0,6}(?: of (?:part|schedule).{0,60})?$/i
const closedWord = new RegExp(`(?<![\\p{L}])(?:${closedWords}|${doubtfulWords})(?![\\p{L}])`, 'iu')

/** What an agenda may have business about without that business being closed: the words after, or before, the one that looks like a marking. */
const aboutIt = [
  /\bexempt(?:ed)? (?:supported |from )?(?:accommodation|housing|supported|vehicles?|employees?|from(?! (?:publication|disclosure|the (?:press|public)|public(?:ity)?\b))|charit\w*|landlords?|providers?|sector|activit\w*)/gi,
  /\b(?:non-)?exempt and non-exempt\b/gi,
  /\bprivate (?:and (?:public|social|voluntary|third)\b|sector|rent\w*|rented|housing|hire|landlords?|tenan\w*|fostering|foster|law|finance|providers?|companies|company|land|car|vehicles?|security|schools?|property|properties|members?[’']?s? (?:bills?|clubs?)|life|lives|drainage|water|road|roads|street|care|healthcare|hospital|parking|residents?|businesses|homes?|developments?|developers?|prosecutions?|investigat\w*|partners?)/gi,
  /\bclosed (?:cases?|circuit|roads?|schools?|premises|churchyards?|landfill|actions?|circulation|complaints?|enquiries|question|shops?|toilets?|sites?|libraries|books?|bridge|lanes?|footpaths?|cultures?|calls?|audits?|recommendations?|risks?|loop|list|beaches?|ticket)/gi,
  /\b(?:recently|now|newly|temporarily|permanently|being|been|was|were|is|are|remains?) closed\b/gi,
  /\b(?:open and|open or) closed\b/gi,
  /\brestricted (?:parking|zones?|areas?|access|byways?|diets?|covenants?|growth|practices?|mobility|movement|licen[cs]\w*|roads?|funds?|grants?|reserves?|funding|donations?|use|space|hours|speed|status|byway)/gi,
  /\b(?:dog|un)-?restricted\b/gi,
  /\bconfidential (?:waste|reporting|helplines?|hotlines?|lines?|phone|advice|services?|support|shredding|counselling|enquiry|inquiry)/gi,
  /\bsensitive (?:lets?|lettings?|sites?|areas?|habitats?|receptors?|locations?|policing|responses?|approach\w*|care|design|environments?|practice)|\b(?:trauma|culturally|gender|age|noise|price|time|environmentally)[ -](?:and \w+[ -])?sensitive\b/gi,
  /\b(?:legally )?privileged (?:children|background)/gi,
  /\bconfidentiality\b/gi,
  // Who is given paper copies of what anybody can read.
  /\b(?:attached|printed|enclosed|circulated|sent|supplied|provided)(?: in (?:hard copy|paper|print))? (?:for|to) (?:\w+ ){0,2}(?:members|councillors|officers)(?:,? and (?:\w+ )?(?:officers|members))? only\b(?=[^.]{0,60}(?<!\bnot )\bavailable (?:from|on|at|via)\b[^.]{0,30}\bweb ?site)/gi,
]
/** How such business is to be handled, which is no such business itself: `Exempt information – guidance for members`. */
const handling =
  /\b(?:confidential|exempt)(?:(?: ?(?:and|or|&|\/) ?| )(?:confidential|exempt))? (?:information|items|business|papers|reports)\s?[-–—:,]?\s(?:guidance|guide|training|polic(?:y|ies)|procedures?|protocols?|rules|code)(?: (?:for|to) (?:all )?(?:board |new )?(?:members|councillors|partners|officers|staff))?$|^(?:(?:training|guidance|guide|policy|procedures?|protocol|rules|code) (?:on|for|about)|handling|dealing with|how to handle) (?:the )?(?:(?:handling|use|treatment) of )?(?:confidential|exempt)(?:(?: ?(?:and|or|&|\/) ?| )(?:confidential|exempt))? (?:information|items|business|papers|reports)(?:\s?[-–—:,]?\s(?:guidance|guide|training|policy|procedures?|protocol|rules|code)(?: (?:for|to) (?:members|councillors|partners|officers|staff))?)?$/i

const aboutGone = (text: string) => {
  const left = aboutIt.reduce((rest, form) => rest.replace(form, ' '), text)
  return /confidential|exempt/i.test(left) ? left.replace(handling, ' ') : left
}

/** What denies that anything is closed, or speaks of it for the case that it should be. */
const denied =
  /\b(?:no|not any|without|nil|dim|there (?:are|is|were) no(?:ne)?)\b[^.]{0,40}\b(?:exempt|confidential|private|restricted|eithriedig|cyfrinachol)|\b(?:exempt|confidential|private|restricted) (?:items|business|information|matters?)?:? ?[-–]? ?(?:none|nil|n\/a|dim)\b|\bnon-(?:exempt|confidential|restricted)|\bnot (?:exempt|confidential|restricted|closed|private)\b|\bun(?:restricted|classified)\b/i
const supposed =
  /\b(?:except (?:where|when|for)|other than|if any|unless|whether|should (?:the|it|any|there|they|members?)|in the event|may (?:be|need|wish|have|contain|go|decide|resolve|retire|choose|move)|might|possible|if (?:the|it|there|necessary|needed|required|members?)|any (?:exempt|confidential|private|restricted)|when (?:exempt|confidential)|where (?:there|exempt|confidential)|any item (?:appearing|contained|included) in part (?:2|ii|two) of the agenda states|categor(?:y|ies) of exempt)\b/i

const certainly = (text: string): Marking => ({ certain: true, paragraphs: paragraphsIn(text) })
const perhaps = (text: string): Marking => ({ certain: false, paragraphs: paragraphsIn(text) })

const paragraphsIn = (text: string): readonly string[] => {
  const at = text.search(/\b(?:paras?|paragraphs?|category|categories|paragraff(?:au)?|reason)\b/i)
  return at < 0 ? [] : readParagraphs(text.slice(at))
}

/** Whether these words, which stand in brackets or by themselves, say that something is closed. */
export function markingAlone(written: string): Marking | undefined {
  const text = written
    .slice(0, longest)
    .replace(/^[\s*#[(–—:-]+|[\s*#\])–—:-]+$/g, '')
    .replace(/\s+/g, ' ')
  if (text === '' || denied.test(text)) return undefined
  if (plainMarking.test(text)) return certainly(text)
  if (onlyParagraphs.test(text) || keepsFromOthers(text)) return perhaps(text)
  const left = aboutGone(text)
  return closedWord.test(left) || keepsOthersOut(left) ? perhaps(text) : undefined
}

const onlyKeeps = new RegExp(
  `^(?:strictly |to be )?(?:${doubtfulWords}|(?:${partTwo}) (?:${nouns}))(?: (?:${nouns}))?(?: (?:please|only))?[.!]?$`,
  'i',
)

/** Whether words say that something is closed, or may be, and nothing else. */
export const saysOnlyMarking = (words: string): boolean =>
  !denied.test(words) && (plainMarking.test(words) || onlyParagraphs.test(words) || onlyKeeps.test(words))

/** `*CONFIDENTIAL panel members only* Case reviews`, `Case reviews **Private**`: a marking between signs that set it off, in front or behind. */
const betweenSigns = [
  /^[*_~=!<>|#]{1,3} ?([^*_~=!<>|#]{3,120}?) ?[*_~=!<>|#]{1,3}(?= ?\S)/,
  /\s[*_~=!<>|#]{1,3} ?([^*_~=!<>|#]{3,120}?) ?[*_~=!<>|#]{1,3}$/,
]
/** `Tenders "In Committee"` */
const inQuotes = /\s["“‘']([^"“”‘’']{3,60})["”’']$/
const inBrackets = /[([]([^()[\]]{2,200})[)\]]/g
const before = new RegExp(
  `^(?:\\*+ ?)?(?:${welshNoun} (?:${closedWords})(?! ?/)|(?:${closedWords})(?: ?/ ?(?:${closedWords}))?)(?: (?:${nouns}))?(?: ?[([]?(?:paras?|paragraphs?)\\.? ?\\d[\\d ,&and]{0,12}[)\\]]?)?(?:\\s?:\\s?|\\s[-–—]\\s?|[–—]\\s?|-\\s)(?=\\S)`,
  'i',
)
/** `Commercial in confidence: the tender`, `Not for observers: the rota` */
const keptBefore = new RegExp(
  `^(?:(?:commercial(?:ly)? (?:in confidence|sensitive)|in (?:strict )?confidence|in camera|in private|in committee|${notInPublic})\\s?(?::|[-–—])|(?:${withoutOthers})\\s?:|(?:${onlyThese})\\s?(?::|[-–—]))\\s?(?=\\S)`,
  'i',
)
const partBefore = new RegExp(`^(?:${partTwo})(?:\\s?:\\s?|\\s?[-–—]\\s?)(?=\\S)`, 'i')
const after = new RegExp(
  `(?:\\s[-–—]\\s?|\\s?[–—:;,]\\s?|\\s\\*+ ?)((?:(?:${welshNoun} )?(?:${closedWords})|${partTwo}|${keptWords}|${withoutOthers}|sensitive(?=,|$)|commercial(?:ly)? sensitive|(?:commercial |commercially |strictly )?in (?:strict )?confidence|${inCommittee}|${notInPublic}|${onlyThese})\\b(?:(?!\\s[-–—]\\s).){0,120})(\\s[-–—]\\s.{2,120})?$`,
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
const heldClosed =
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
  const kept = keptBefore.exec(title)
  if (kept) found(perhaps(''), title.slice(kept[0].length))
  const part = partBefore.exec(title)
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

/** A word for closed business in the words of a title: `Exempt minutes`, `Private session with the auditors`. */
const bareWord = new RegExp(
  `(?<![\\p{L}])(?:${keptWords}|${withoutOthers}|${onlyThese}|confidential|exempt(?!ion)|not for publication|in camera|official[ -]*[-–—:]?[ ]?sensitive|commercial(?:ly)? (?:in confidence|sensitive)|in confidence|(?:private|closed|restricted|sensitive) (?:${nouns}|discussion|circulation|board|executive|committee|panel|case|cases|staffing|personnel)|eithriedig|[cg]yfrinachol|wedi(?:’|')?i eithrio|${welshNoun} (?:[pb]reifat|[cg]ae[eë]dig|[cg]yfyngedig))(?![\\p{L}])`,
  'iu',
)

const both = (one: Marking | undefined, other: Marking): Marking => ({
  certain: other.certain || one?.certain === true,
  paragraphs: [...new Set([...(one?.paragraphs ?? []), ...other.paragraphs])],
})

const statement =
  /^(?:[*•–([-] ?)?(?:(?:strictly )?not for publication\b|(?:this |the )?(?:item|report|appendix|paper|document|annex)?s? ?(?:\d+ )?(?:is |are |has been |have been )?(?:considered |deemed |marked |likely to (?:be|contain) )?(?:contains? |includes? )?(?:exempt|confidential) (?:information )?(?:as defined|by virtue|under|within|from publication)|exempt (?:by virtue|under|from publication)|(?:exempt|confidential) information (?:as defined|by virtue|under|within)|contains? (?:exempt|confidential|restricted) |by virtue of paragraph)/i
const reasonWhy =
  /\breasons? why\b.{0,60}\b(?:restricted|private|exempt|closed|confidential)|\b(?:public|press|observers|guests|visitors) (?:will|is|are|to) be (?:asked to (?:leave|withdraw)|excluded)\b/i

const labelledClosed =
  /^[\p{L} ]{2,30}:\s?(?:strictly )?(?:restricted|confidential|private|closed|exempt|secret|official[ -]+sensitive)(?:$|[ ,.;(–-])(?!case|circuit|road|hire|rent|sector)/iu

/** What a line under a title says of its being closed; undefined where it says nothing of the sort. */
export function markingOfLine(written: string): Marking | undefined {
  const text = written.slice(0, longest).replace(/\s+/g, ' ').trim()
  if (text === '') return undefined
  const alone = text.length <= 80 ? markingAlone(text) : undefined
  if (alone?.certain === true || (alone && onlyParagraphs.test(text.replace(/^[([]|[)\].]$/g, '')))) return alone
  if (denied.test(text)) return undefined
  if (statement.test(text)) return certainly(text)
  if (supposed.test(text)) return undefined
  if (reasonWhy.test(text)) return certainly(text)
  if (saysItNames(text)) return perhaps(text)
  // "GPMS: Restricted": whatever the label is.
  if (labelledClosed.test(text)) return perhaps(text)
  const bracketed = [...text.matchAll(inBrackets)].some(([, inner = '']) => markingAlone(inner) !== undefined)
  return bracketed || bareWord.test(aboutGone(text)) || heldClosed.test(aboutGone(text)) ? perhaps(text) : undefined
}

/** Whether a heading has a word for closed business that does not belong to a subject, such as housing. */
export const namesClosedBusiness = (text: string): boolean =>
  !denied.test(text.slice(0, longest)) && closedWord.test(aboutGone(text.slice(0, longest)))

const keptWord = new RegExp(`\\b(?:${keptWords})`, 'gi')

/** Whether a sentence says of business no more than that something is not to be passed on: `The paper for item 5 is not to be shared`. */
export const onlyKept = (text: string): boolean => !namesClosedBusiness(text.replace(keptWord, ' '))

/** Whether an agenda says that nothing on it is taken without the public. */
export const saysNonePrivate = (text: string): boolean =>
  /\b(?:not been (?:asked|requested) to (?:take|hear|consider) any|no) (?:items?|business|matters?|part of this agenda)\b[^.]{0,60}\bin private\b/i.test(
    text,
  )

/** Whether a sentence only provides for closed business, or says that there is none. */
export const onlySupposed = (text: string): boolean =>
  denied.test(text.slice(0, longest)) || supposed.test(text.slice(0, longest))

import { movesExclusion } from '../../../meeting/exclusionMoved.ts'
import { clockAtEnd, readTimedLine, type TimedLine, withStops } from '../vocabulary/clockTimes.ts'
import type { Line } from './lines.ts'
import { namesClosedBusiness, onlySupposed } from '../markings/aboutClosed.ts'
import { markingAlone, saysOnlyMarking } from '../markings/markingAlone.ts'
import { perhapsClosedBelow } from '../markings/perhapsClosedBelow.ts'
import { accessOfPart, headsClosedPart, headsOpenPart, inCommittee } from '../markings/partsNotInPublic.ts'

/** A heading over several items, and what it says of the public: closed to it, open to it, or nothing. */
export interface Section {
  readonly access: 'closed' | 'doubtful' | 'open' | 'unsaid'
  /** Whether it speaks of one item: `Closed item`. */
  readonly one?: true
  /** Whether it can only be over others, and is no marking of the item above it. */
  readonly over?: true
  /** Until when it holds, in minutes of the day: `Guests leave until 12.30`. */
  readonly until?: number
  /** How many items it is for, where it counts them: `for the following two items`. */
  readonly counts?: number
  /** Whether it names a part in words of its own, which right below a title may be said of that item. */
  readonly worded?: true
}

const part =
  /^(?:(?:agenda|meeting|section|session)[ :–—-]{1,3})?(?:part|section|session|rhan|adran) (?:[a-f]|ch|dd|ff|[1-6]|i{1,3}|iv|v|one|two|three|un|dau)\b\.?\s?(?:[:–—-]\s?|\s|$)(.{0,100})$/i
/** The first part by its number alone, or one that is taken up again: the public are there, or back. */
const firstPart = /^(?:part|rhan) (?:1|i|a|one|un)$/i
const resumed = /^(?:resume[sd]|continue[sd]|reconvene[sd]|cont(?:inued|'d|d)?\.?|re-?opened|parhad)$/i
const partTwo = /^(?:agenda[ :–—-]{1,3})?(?:part|rhan) (?:2|ii|two|dau)\b/i

/** Headings that say of the items after them that the public may stay, or may come back. */
const opens =
  /^(?:(?:re-?admi(?:ssion|t)|return) of (?:the )?(?:press|public).{0,40}|(?:items?|business|matters?|agenda|session|meeting|part|reports?)?\s?(?:open to|in|with|for) (?:the )?(?:press (?:and|or) )?public.{0,60}|(?:items?|business|matters?|reports?)?\s?(?:(?:for|to be) (?:consideration|considered|taken|discussed|dealt with|heard) )?(?:with|in the presence of|while|when|whilst) (?:the )?(?:press and (?:the )?public|public(?: and (?:the )?press)?)(?: (?:(?:are|is) )?(?:present|in attendance|admitted))?|(?:open|public) (?:meeting|session) of .{2,80}|(?:public|open|non-?exempt|unrestricted)(?: and open)? (?:items?|session|meeting|business|part|half|portion|agenda|section|reports?|matters|board|committee)(?: (?:resumes|continued|reconvened))?|(?:public|open|unrestricted|cyhoeddus|agored)|meeting (?:re-?opens|reopened) to the public.{0,40}|(?:(?:the )?meeting )?(?:will )?(?:then )?(?:resum\w+|returns?|reverts?|re-?open\w*|reconven\w+|back)(?: of (?:the )?meeting)? (?:in|to|into) (?:the )?(?:public|open)(?: session| meeting)?(?:,? (?:at this (?:point|stage)|here|now|for (?:the )?(?:following|remaining|rest)\b.{0,40}))?|(?:end|close|conclusion) of (?:the )?(?:confidential|exempt|private|closed|restricted|in[- ]committee) (?:business|items?|session|matters|part|section|meeting)|out of committee|eitemau (?:cyhoeddus|agored)|sesiwn (?:gyhoeddus|agored))\s?[:.]?$/i

/** "New items of exempt urgent business will be dealt with under item 16": where it would go, and no heading. */
const urgentElsewhere = /\burgent (?:business|items?|matters?)\b.{0,120}\b(?:under|at|as) (?:agenda )?item \d/i

/** Who may be at a meeting and has to go for its closed part. */
const outsiders =
  'press|public|members of the public|relevant agencies|(?:designated|statutory|partner|other|external|non-statutory) (?:organisations|agencies|bodies|representatives)|(?:invited |other )?(?:guests|delegates|exhibitors|speakers)(?: and (?:guests|delegates|exhibitors|speakers))?|wider (?:partners|members|attendees)|(?:other|associate) (?:members|attendees|partners)|non-members|invitees|(?:\\p{L}+ )?rep(?:resentative)?s|observers|guests|visitors|presenters|providers|voluntary (?:sector|partners|groups)|community (?:members|representatives)|lay members|young people|staff|officers|unions?|contractors|tenants|residents|co-opted members|non-statutory (?:members|partners)'

/** With which what the public hear is over: `END OF PUBLIC AGENDA`, `The public part of the meeting ends here`. What follows may be without them. */
export const endsPublicPart = (text: string): boolean =>
  /^(?:the )?(?:end|close|conclusion) of (?:the )?(?:public|open) (?:part|session|meeting|agenda|business|items|section)(?: of the (?:meeting|agenda))?[.:]?$|^(?:the )?(?:public|open) (?:part|session|meeting|business|section|agenda)(?: of (?:the |this )?(?:meeting|agenda))? (?:ends|closes|concludes|finishes|is (?:now )?closed|ended)(?: (?:here|at this point|now))?[.:]?$/i.test(
    text,
  )

/** Headings that say of the items after them that they are closed, in other words than a marking. */
const closes = new RegExp(
  `^(?:(?:and|then|finally),? )?(?:(?:items?|business|matters?|reports?|agenda|section|session|part|eitemau|meeting)?\\s?(?:for (?:discussion|decision|consideration) )?(?:to be |which (?:are|is|will be) |that (?:are|is|will be) )?(?:likely to be )?(?:considered|dealt with|discussed|taken|heard|transacted|held)?\\s?(?:(?:in the absence of|(?:following|after) the (?:departure|withdrawal|exclusion) of|(?:following|after) (?:withdrawal|exclusion) of|without|excluding) (?:the |our |any )?(?:${outsiders}).{0,60}|(?:with|while|when|whilst) (?:the |our )?(?:${outsiders})(?: (?:and|or) (?:the )?(?:${outsiders}))? (?:(?:are|is|have been|has been) )?(?:excluded|having|out|not present).{0,40}|(?:in (?:private|closed session|camera|part (?:ii|2)|confidence|confidential session)|${inCommittee}).{0,40}|not (?:for publication|open to (?:the )?(?:press|public)).{0,60}|(?:ar ôl|wedi) gwahardd.{0,60}|(?:heb|yn absenoldeb) (?:y |’r |'r )?(?:wasg|cyhoedd|arsylwyr).{0,60}))\\s?:?$`,
  'iu',
)
/** A sentence with which the public go out: whatever follows it is closed. */
const asksToLeave = new RegExp(
  `^(?:at this (?:point|stage),? )?(?:(?:the|our|all|any|press (?:and|or)) )*(?:members of the )?(?:${outsiders})(?:(?:, and|,| and| or) (?:(?:the|all|any|other) )?(?:members of the )?(?:${outsiders})){0,5}(?:, with [^,]{2,30})?,? (?:(?:will|shall|are|to|be|please)\\b.{0,30}\\b(?:leave|withdraw|depart|(?:drop|sign|log) off)\\b|(?:now |then )?(?:leave|withdraw|depart|(?:drop|sign|log) off)(?= (?:us|here|now|at|until|till|while|during|for (?:this|the|items?|part)|the (?:call|meeting|room|session|link|table))\\b|[.,;:)]|$)).{0,60}$`,
  'iu',
)
/** Whether a sentence, in brackets or not, sends the public out, or others who were there. */
export const sendsSomeOut = (text: string): boolean => asksToLeave.test(text.replace(/^[([](.*)[)\]]$/, '$1'))

/** With which those who left come back: `Close of meeting – observers may return`, and not if or after something else. */
const comesBack = new RegExp(
  `^(?!.*\\b(?:leaves?|withdraws?|excluded|not|after|once|when|until|unless|if|following)\\b)(?:.{0,60}[-–—:(,] ?)?(?:at this (?:point|stage),? )?(?:(?:the|our|all|any|press (?:and|or)) )*(?:${outsiders})(?: (?:and|or) (?:the )?(?:${outsiders}))?,? (?:(?:may|can|will|to|be|are|is|now|then|re-?invited|invited|asked|welcome) )*(?:returns?|re-?joins?|come back|back in|(?:be )?re-?admitted)\\b[^.]{0,40}[.)]?$`,
  'iu',
)
/** A sentence over the items after it: `The following items are likely to be considered in private:` */
const followingInWelsh =
  /^(?=.*(?:canlynol|nesaf|isod|sy['’]n dilyn|ddilyn))(?=.*(?:eithriedig|[cg]yfrinachol|[pb]reifat|heb y cyhoedd|(?:ni ddylid|nid).{0,60}(?:cyhoeddi|gyhoeddi)))(?!.*\b(?:dim|nid oes)\b)/i
const following =
  /^(?=.*\b(?:following|remaining|next|below)\b.{0,30}\b(?:items?|business|matters?|reports?|part|section)\b|.*\bfor (?:the )?(?:following|remaining)\b)(?=.*\b(?:in private|exempt|confidential|closed session|not for publication|excluded|restricted|without the (?:press|public)|in the absence)\b)(?!.*\b(?:no|not be|none)\b)/i
/** A part of the meeting for some, or that others leave, in whatever words: `Members' huddle - for board members only`, `Executive time (guests leave)`. */
const forSome =
  /^(?=.{8,200}$)(?!.*\d[.:]\d\d)(?:\p{L}+['’]? ){0,2}(?:session|huddle|part|section|time)\b.*\b(?:(?:members?|partners?|officers?|councillors?|agencies|trustees|governors)(?: and \w+)? only|(?:guests|observers|visitors|public|presenters)\b.{0,30}\bleave)\b/iu

/** From a point in the agenda on, not for everybody: `OFFICIAL-SENSITIVE - core members only from this point`, `Statutory partners only from here onwards`. */
const fromHere =
  /^(?!\d{1,2}[.)]? )(?=.{8,140}$)(?=.*\bfrom (?:here|this point|now|this item)(?: on(?:wards?)?)?\b)(?=.*\b(?:only|confidential|restricted|exempt|private|closed|sensitive)\b)/i

/** Who may stay, in a heading. */
const whoStays =
  /^(?:the )?(?:remaining|following|next|rest of the|remainder of the|final|last) (?:(?:agenda )?(?:items?|business|meeting|agenda|part|section|discussions?))(?: (?:of|on) the (?:meeting|agenda))? (?:is|are|will be|to be) (?:for |restricted to |limited to |open to |taken with )?(?:the )?[\p{L} &-]{3,60} only[.!]?$|^(?:(?:statutory|core|voting|board|panel|full) )?(?:members?|partners?|board)[ -]only(?: (?:session|items?|part|section|business|agenda))?$/iu

const closedNames =
  /^(?:(?:the following|all|any|further)\s)?(?:(?:strictly )?(?:private|closed|exempt|confidential|restricted|part (?:ii|2)|non-?public|in camera|pink|eithriedig|cyfrinachol|preifat)(?: ?(?:and|\/|&|or) ?(?:private|closed|exempt|confidential|restricted))? ?(?:items?|agenda items?|session|business|matters?|meeting|part|half|portion|section|agenda|information|reports?|minutes and reports)(?: ?[–—:-]? ?(?:(?:of|on) the agenda|only|for members only|begins?|starts?|\(?(?:paragraphs?|paras?)\.? [\d ,&and]+\)?|part (?:ii|2|b)))?|(?:closed|private|confidential|restricted|in-camera) (?:board|executive|committee|panel|meeting)(?: (?:session|meeting|items|business))?|(?:closed|private|confidential|restricted|in-camera) (?:meeting|session|sitting|business) (?:of|for|with) .{2,80}|(?:items?|reports?|business|matters) (?:containing|involving|including|with) (?:exempt|confidential)(?: .{0,40})?|(?:the )?(?:press and public|public(?: and press)?) (?:(?:are|is|will be|to be|now) )?excluded|(?:eitem|eitemau|busnes|sesiwn|rhan|materion) (?:eithriedig|cyfrinachol|preifat|breifat|gae[eë]dig|cae[eë]dig|wedi(?:’|')?u heithrio))\s?[:.]?$/i

/** Headings that only put items in order. */
const sorts =
  /^(?:(?:standing|regular|routine|formal|procedural|opening|closing|core|main|strategic|statutory|operational|general|substantive|key|priority|other|consent|thematic|governance|performance|housekeeping|administrative|introductory|business) (?:items?|business|matters|agenda items|reports|agenda|section)|items? (?:for|to be|of) (?:decision|discussion|information|noting|note|approval|assurance|consideration|action|agreed|noted|report)s?(?:(?:,| and| or|\/| &) ?(?:for )?(?:decision|discussion|information|noting|approval|assurance|consideration|action))*(?: only)?|for (?:decision|discussion|information|noting|approval|assurance|consideration|action)(?:(?:,| and| or|\/| &) ?(?:for )?(?:decision|discussion|information|noting|approval|assurance|action))?(?: only)?|(?:decision|discussion|information|consent|assurance) items?|reports for (?:decision|information|noting|approval|consideration)|eitemau (?:sefydlog|i(?:’|')w (?:penderfynu|trafod|nodi)|er (?:gwybodaeth|penderfyniad|trafodaeth))|er gwybodaeth|matters for (?:decision|information|discussion|noting|approval)|(?:morning|afternoon|evening) session)\s?:?$/i

const breaks =
  /^(?:(?:\d{1,2}[.:]?\d{2} ?(?:am|pm|hrs)?(?: ?[-–—] ?\d{1,2}[.:]?\d{2} ?(?:am|pm|hrs)?)?[ :–—-]{0,3})?(?:comfort |short |coffee |tea |lunch |refreshment |screen |tea and coffee |coffee\/tea )?(?:break|lunch|coffee|refreshments|interval|recess|egwyl|cinio|adjournment for lunch|networking lunch)(?: ?\(?(?:\d{1,3} ?(?:minutes|mins?|munud))?\)?)?(?: ?\(?\d{1,2}[.:]\d{2}(?: ?[-–—] ?\d{1,2}[.:]\d{2})?\)?)?)\.?$/i

/** Capitals only, with a word for closed business among them; or words that begin like the heading of a closed part. */
const shouted =
  /^(?=[^\p{Ll}]{4,90}$)(?=.*(?<!\p{L})(?:CONFIDENTIAL|EXEMPT|EITHRIEDIG|CYFRINACHOL|(?:CLOSED|PRIVATE|RESTRICTED) (?:SESSION|ITEMS?|BUSINESS|PART|MEETING|AGENDA|SECTION))(?!\p{L}))(?!\s*(?:ITEM\s)?\d)/u
const begun =
  /^(?:closed|private|confidential|exempt|restricted) (?:part|session|section|items|business|agenda)\b(?:[^.?!]{0,220}[.]?|\s?[-–—:(;,].{0,260})$|^(?:eitemau|busnes|sesiwn|rhan|materion) (?:eithriedig|cyfrinachol|preifat|breifat|gae[eë]dig|cae[eë]dig)(?=\s?[-–—:(;,]).{0,260}$/i

/**
 * A heading in whatever words that begins with one for closed business: `CONFIDENTIAL - core members, everybody else to drop off`, `Confidential from here`,
 * `Sensitive items (police and council)`. What is said of a paper is the item's above it.
 */
const beginsClosed =
  /^(?:strictly |highly )?(?:confidential|private|closed|restricted|exempt|sensitive|in (?:strict(?:est)? )?confidence|in committee|in camera|in private)(?:\s?[-–—:(]\s?(?=\p{L}).{3,140}| (?:from (?:here|this point)|discussions?|conversations?|slot|time|agenda|items?|matters|bit|business|end of)\b.{0,120})$/iu
const ofAPaper =
  /\b(?:paras?|paragraphs?|schedule|sch|12a|act|lga|publication|virtue|papers?|reports?|appendix|appendices|annexe?s?|attach\w*|enclos\w*|circulated|to follow|tabled|document|slides|minutes|copy|copies|pdf|docx?)\b/i

const bare = (text: string) =>
  text
    .replace(/^[\s*_=#•–—-]+|[\s*_=#–—-]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** `MEMBERS ONLY – OFFICIAL-SENSITIVE. Phones to be left outside`: a heading in capitals, and what is asked of those who stay. */
const sentenceFirst = /^(\p{Lu}[\p{Lu}\d ,&()/–—:-]{8,80})\. \p{Lu}\p{Ll}/u

/** A heading over several items, such as `PART II – PRIVATE`, `Items for decision` or `Closed session`; undefined for any other line. */
export function readSection(written: string): Section | undefined {
  if (written.length > 300) return undefined
  const text = clockAhead(bare(clockBehind(bare(written))))
  if (text === '' || urgentElsewhere.test(text)) return undefined
  const [welsh, english] = text.split(' / ')
  if (welsh !== undefined && english !== undefined) {
    const [first, second] = [readSection(welsh), readSection(english)]
    const closed = [first, second].find(each => each?.access === 'closed' || each?.access === 'doubtful')
    if (closed) return closed
  }
  const said = part.exec(text)?.[1]
  if (said !== undefined) {
    const words = bare(said).replace(/^\((.*)\)$/, '$1')
    if (words === '') return { access: partTwo.test(text) ? 'doubtful' : firstPart.test(text) ? 'open' : 'unsaid' }
    // The second part, as most councils have it, by no more than its name; or by what is done before it.
    if ((partTwo.test(text) && /^(?:business|items?|agenda|reports?|matters?)$/i.test(words)) || movesExclusion(words))
      return { access: 'doubtful' }
    if (comesBack.test(words)) return { access: 'open' }
    if (resumed.test(words)) return { access: partTwo.test(text) ? 'doubtful' : 'open' }
    const told = accessOfPart(words)
    const access =
      told === 'doubtful' ? told : (accessOf(words) ?? told ?? (namesClosedBusiness(words) ? 'closed' : undefined))
    if (access !== undefined) return { access }
    if (/^(?:open|public|unrestricted)\b/i.test(words) || heardInPublic.test(words)) return { access: 'open' }
    return sorts.test(words) || !/[.?!]$/.test(words) ? { access: 'unsaid' } : undefined
  }
  if (comesBack.test(text)) return { access: 'open' }
  const access = accessOf(text) ?? accessOf(text.replace(/^[A-F][.):]?\s+/, ''))
  if (access !== undefined)
    return { access, ...(access === 'closed' && ofOneItem.test(text) && { one: true as const }) }
  if (ofOneItem.test(text) && /^[^.]{4,40}:/.test(text) && accessOf(text.split(':')[0] ?? '') === 'closed')
    return { access: 'closed', one: true }
  if (begun.test(text) || following.test(text) || followingInWelsh.test(text))
    return { access: onlySupposed(text) ? 'doubtful' : 'closed' }
  if (sendsSomeOut(text)) return { access: 'closed' }
  if (endsPublicPart(text)) return { access: 'doubtful', over: true }
  if (headsClosedPart(text)) return { access: onlySupposed(text) ? 'doubtful' : 'closed', worded: true }
  if (
    headsOpenPart(text) ||
    heardInPublic.test(text) ||
    (saidInPublic.test(text) && sorts.test(text.replace(saidInPublic, '')))
  )
    return { access: 'open' }
  if (saysOnlyMarking(text.replace(ofWhichItIs, ''))) return { access: 'doubtful', worded: true }
  if (whoStays.test(text) || forSome.test(text.replace(/^[A-F][.):]\s+/, ''))) return { access: 'doubtful' }
  if (fromHere.test(text)) return { access: 'doubtful', over: true }
  if (shouted.test(text)) return { access: 'doubtful' }
  const heading = sentenceFirst.exec(text)?.[1]
  const headed = heading === undefined ? undefined : readSection(heading)
  if (headed?.access === 'closed' || headed?.access === 'doubtful') return headed
  if (perhapsClosedBelow(text.replace(/^[([](.*)[)\]]$/, '$1'))) return { access: 'doubtful', worded: true }
  if (beginsClosed.test(text) && !ofAPaper.test(text) && !onlySupposed(text) && markingAlone(text) !== undefined)
    return { access: 'doubtful', over: true, ...(ofOneItem.test(text) && { one: true as const }) }
  return sorts.test(text.replace(/^[A-F][.):]\s+/, '')) ? { access: 'unsaid' } : undefined
}

/** `ITEMS FOR NOTING (IN PUBLIC)` */
const saidInPublic = /\s?(?:\(|[-–—:] )(?:(?:held |taken )?in public|open to (?:the )?public|open session)\)?$/i

/** `Matters to be considered in public` */
const heardInPublic =
  /^(?:(?:the )?(?:agenda )?(?:items?|matters?|business|reports?) )?(?:to be |which (?:will|are to) be )?(?:considered|taken|heard|dealt with|discussed|transacted) in (?:the )?(?:public|open)(?: session| meeting| part)?$/i

const ofOneItem =
  /^(?:the )?(?:closed|private|confidential|exempt|restricted|eitem) (?:agenda )?(?:item|business item|eithriedig|cyfrinachol|gae[eë]dig|cae[eë]dig)\b/i

/** `Items not in public`, `The following items are private`: what is so, before that it is. */
const ofWhichItIs =
  /^(?:[A-F][.):]?\s+)?(?:the )?(?:following |remaining |next )?(?:(?:items?|business|matters?|reports?|papers?) )?(?:(?:which |that )?(?:is|are|to be|will be) (?:(?:taken|considered|held|heard) )?)?/i

/** A heading without the time before it: `14:40 Confidential items`. What is closed at a time is the meeting. */
function clockAhead(text: string): string {
  const rest =
    /^\d{1,2}[.:]\d{2}(?: ?[ap]m)?(?:\s?[-–—]\s?\d{1,2}[.:]\d{2}(?: ?[ap]m)?)?\s+(?:[-–—]\s+)?(\p{L}.*)$/iu.exec(
      text,
    )?.[1]
  return rest !== undefined && /\s/.test(rest) && saysOnlyMarking(rest)
    ? rest
    : rest !== undefined && /^(?:exempt|confidential|restricted|private)$/i.test(rest)
      ? rest
      : text
}

/** A heading without the time at its end, where nothing of it is a time: `Private meeting of the committee   6.30pm`. */
function clockBehind(text: string): string {
  const found = clockAtEnd(text) ?? clockAtEnd(text.replace(/\s(\d{1,2}[.:]\d{2} ?(?:am|pm))$/i, ' ($1)'))
  return found?.before ?? text
}

function accessOf(text: string): Section['access'] | undefined {
  const unbracketed = text.replace(/[()[\]]/g, '')
  if (opens.test(text) || opens.test(unbracketed)) return 'open'
  if (closes.test(text) || closes.test(unbracketed) || closedNames.test(text)) return 'closed'
  if (markingAlone(unbracketed)?.certain === true && !/^(?:part|rhan)\b/i.test(unbracketed)) return 'closed'
  return undefined
}

/** What a timetable has that is no business: people come, eat, talk and go. */
const fare =
  '(?:arrivals?|arrive|registration|sign[- ]?in|doors open|tea|coffee|cakes?|biscuits|buns|soup|snacks|mince pies|sandwiches|supper|food|drinks|refreshments|comfort|break|lunch|buffet|networking|egwyl|cinio|cofrestru|paned)'
const isFare = new RegExp(`^(?:${fare}|(?:leg )?stretch)$`, 'i')
const pauses = new RegExp(
  `^(?:${fare}(?: break)?(?:(?:,| and| &|\\/| with) ?(?:${fare}|welcome ${fare}))*|(?:meeting |workshop |event |day )?(?:close[sd]?|ends?|finish(?:es)?|depart(?:ure)?|diwedd)(?: of (?:the )?(?:meeting|day|event|workshop|business|session))?)(?: break| provided| served| \\([^()]{2,120}\\))?[.]?$`,
  'i',
)

/** A pause in the meeting, as `11:15 Comfort break`, or what else stands in a timetable and is no business: `09:00 Arrival, tea and coffee`, `12:30 Close`. */
export function isBreak(written: string): boolean {
  if (written.length < 80 && (breaks.test(bare(written)) || isPause(written))) return true
  if (written.length > 160) return false
  const timed = readTimedLine(withStops(written.replace(/^[\s•●▪■◦○*–—-]+/u, ''))) ?? timeBehind(written)
  return timed !== undefined && (arriving.test(timed.rest) || pauses.test(timed.rest.replace(/\s[-–—]\s.{2,40}$/, '')))
}

/** `Total 120`, `Total time: 2 hours`: the sum below a column of lengths, which is no business and none of the last item's. */
export const isTotal = (text: string): boolean =>
  /^(?:sub-?)?(?:total|cyfanswm)(?: (?:time|minutes|mins|length|duration|running time|meeting time))?:? \d{1,3}(?: ?(?:mins?|minutes|hours?|hrs?|munud))?$/i.test(
    text,
  )

/** What is said behind a pause by its name: who goes or comes back then, and thanks. */
const ofThePause = /^\p{Ll}|\b(?:leave|withdraw|depart|(?:drop|sign|log) off|return|re-?join|come back|thanks?)\b/iu

/** `11.00 Comfort break. Observers leave the call here`, `Break (guests leave)`: the pause and what is said behind it as two lines, each of which is read as such. */
export function apartFromPause<L extends Line>(line: L): readonly L[] {
  const [, before = '', sentence, other] =
    line.text.length > 300
      ? []
      : (/^((?:\d{1,2}[.:]\d{2} ?(?:[ap]m)?(?: ?[-–—] ?\d{1,2}[.:]\d{2} ?(?:[ap]m)?)? )?[^.(–—]{4,60})(?:\. (\p{Lu}.{8,})|[.;,]? ?(?:[-–—] |\()(.{8,}?)\)?)$/u.exec(
          line.text,
        ) ?? [])
  const said = sentence ?? (other !== undefined && ofThePause.test(other) ? other : undefined)
  return said !== undefined && isBreak(before) && (!isBreak(line.text) || sendsSomeOut(said))
    ? [
        { ...line, text: before.trim() },
        { ...line, text: said.charAt(0).toUpperCase() + said.slice(1) },
      ]
    : [line]
}

/** A pause by its name, in one language or two: `Comfort break`, `Egwyl / Break`, `Ten minute break`, `Break for tea`. */
const pause =
  /^(?:(?:a|ten|five|fifteen|\d{1,2})[ -]?(?:min(?:ute)?s?'? )?)?(?:(?:short|comfort|coffee|tea|lunch|refreshments?|screen|stretch|leg[- ]stretch|biscuit|wellbeing|mid-?(?:morning|meeting|afternoon)|tea(?: and | ?\/ ?| & )coffee|coffee(?: and | ?\/ ?| & )tea) )?(?:break|lunch|supper|recess|interval|refreshments|pause)(?: (?:for|with) (?:tea|coffee|lunch|refreshments|networking|a cuppa|tea and coffee))?$|^tea ?(?:and|\/|&) ?coffee$|^coffee ?(?:and|\/|&) ?tea$|^(?:egwyl|toriad|seibiant|cinio|paned)(?: (?:fer|byr|cysur|gysur|goffi|coffi|te|de|paned|ginio|cinio|i gael .{3,20}|am baned))?$/i
const dayTime = '\\d{1,2}(?:[.:]\\d{2})? ?(?:am|pm|noon|hrs|yb|yp)?'
const atFront = new RegExp(`^${dayTime}(?: ?(?:-|–|—|to) ?${dayTime})?\\s?[-–—:|]?\\s(?=\\p{L})`, 'iu')
const atBack = new RegExp(
  `\\s?(?:[-–—|,:(]\\s?)?(?:(?:at|for|am) )?(?:\\d{1,2}[.:]\\d{2} ?(?:am|pm|hrs|yb|yp)?(?: ?(?:-|–|—|to|until) ?\\d{1,2}[.:]\\d{2} ?(?:am|pm|hrs|yb|yp)?)?|\\d{1,2} ?[ap]m|\\d{1,3} ?(?:minutes|mins?|munud)(?: ?\\/ ?(?:minutes|mins?))?)\\)?$`,
  'i',
)

/** Whether a line is a pause in each of its languages, with when it is or how long in front or behind. */
function isPause(written: string): boolean {
  if (pause.test(bare(written))) return true
  const text = bare(bare(bare(written).replace(atFront, '')).replace(atBack, '')).replace(/[.,]$/, '')
  return (
    pause.test(text) ||
    (text !== '' &&
      text.split(/\s?[/|]\s?/).every(part => pause.test(part.replace(atBack, '').trim()) || isFare.test(part)))
  )
}

/** `Doors, chai and samosas`, `Arrive, sandwiches, name badges` */
const arriving = /^(?:doors|arrivals?|arrive|gather(?:ing)?|registration|sign[- ]?in)\b[^.:?!]{0,60}$/i

/** `Tea and coffee 1115–1125`, `Egwyl / Break 11:40`: a line with its time at the end, as if that stood in front. */
export function timeBehind(line: string): TimedLine | undefined {
  const text = line.replace(/^#+ /, '').trim()
  const found = clockAtEnd(text)
  if (found !== undefined) return { ...found.time, rest: found.before }
  if (!isPause(text)) return undefined
  const [, rest, written] = /^(\D{3,60}?)[\s,:(]+(?:at )?(\d[^/]*?)\)?(?:\s?\/.*)?$/.exec(text) ?? []
  const time = written === undefined ? undefined : readTimedLine(withStops(written))
  return time === undefined || time.rest !== '' || rest === undefined ? undefined : { ...time, rest }
}

import { isFirstName } from '../people/firstNames.ts'
import type { ItemRead } from '../items/itemRead.ts'

// Business about somebody whom the agenda names by a cover: `Child M`, `Mrs K`, `case DARD 07`, `SAR Dorothy`. No word of it says that it is closed.

/** Words however they are written, where the letters beside them must be capitals. */
const anyCase = (words: string): string => words.replace(/\p{Ll}/gu, each => `[${each}${each.toUpperCase()}]`)

const roles =
  'child|infant|baby|toddler|boy|girl|sibling|twin|teenager|young (?:person|man|woman|adult)|youth|yp|pupil|student|learner|adult|man|woman|mother|father|parent|carer|family|person|individual|patient|resident|tenant|client|customer|service user|victim|survivor|perpetrator|offender|subject|nominal|employee|officer'
const several =
  'children|babies|siblings|twins|girls|boys|young (?:people|persons|adults)|adults|parents|families|patients|residents|tenants|clients|victims|perpetrators|siblings'
/** What makes of a letter the beginning of something else: `A&E`, `A–Z`, `T-level`, `R. Oakes`, `A levels`. */
const notMore = String.raw`(?![\p{L}\d+&]| ?& ?E\b|[-–—/]\p{L}|['’]\p{L}{2}|\.\s?\p{Lu}| (?:levels?|grades?|teams?)\b)`
/** A letter by itself, twice the same, or two where nothing of a name goes on: `M`, `“T”`, `DD`, `C2`. */
const letter = String.raw`["'“‘]?(?:(?<twice>\p{Lu})\k<twice>|\p{Lu}\d?|\p{Lu}{2}(?=["'”’]?(?:$|\s?[-–—:,;.)]| and\b)))["'”’]?${notMore}`
const figure = String.raw`["'“‘]?\d["'”’]?(?! ?[-–—/%+.]? ?\d|[%+\p{L}]| (?:and|or) (?:over|under|above|older)| (?:years?|months?|weeks?|days?)\b)`
const behindRole = new RegExp(
  String.raw`(?<!\p{L}|\b(?:every|each|per) )(?:C?YP\d(?!\d)|(?:${anyCase(roles)})(?: | ?[-–—] ?)(?:${letter}|${figure})|(?:${anyCase(several)}) ${letter.replaceAll('twice', 'same')})(?<next>.{0,20})`,
  'u',
)
/** `Mrs K`, and not an initial before a surname. */
const behindTitle = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase('mr|mrs|ms|miss|mx|master')})\.? ${letter}(?! \p{Lu}\p{L}*(?<! (?:${anyCase('case|review|rapid|learning|inquest|sar|dhr|report|update|action|findings|safeguarding|serious')})))`,
  'u',
)

const reference = String.raw`#?(?:\p{Lu}{1,8}[ /.-]?){0,3}\d{1,6}(?:[/.-][\p{Lu}\d]{1,8}){0,3}(?! ?%| (?:years?|months?|weeks?|days?)\b)`
const caseNumbered = new RegExp(
  String.raw`(?<!\p{L}|\b(?:business|use|test|base|worst|best|outline|strategic|stress|show|court)[ -])(?:${anyCase('case(?: (?:ref(?:erence)?|no|number|id)[.:]?)?:? ')})(?<reference>${reference})|(?<!\p{L})(?:${anyCase('complaint|referral|incident|allegation|client|appeal')}) (?:${anyCase('ref(?:erence)?|no|number|id')})[.:]?:? (?<further>${reference})|(?<!\p{L}|\b(?:business|use|test) )(?:${anyCase('cases?(?: (?:study|review|audit))?')}) ${letter}(?<next>.{0,20})`,
  'u',
)

/** The reviews that are held of one person's case. */
const review = `(?:SAR|DHR|DARDR|DARD|LCSPR|CSPR|SCR|SPR|MHHR|OWHR|SILR)s?|(?:${anyCase('safeguarding adults? reviews?|domestic (?:homicide|abuse[ -]related death) reviews?|(?:local )?(?:child )?safeguarding practice reviews?|serious case reviews?|(?:rapid|learning|case|multi-agency) reviews?|homicide reviews?')})`
const reviewOf = new RegExp(
  String.raw`(?<!\p{L})(?:${review})(?:\s?[-–—:,]\s?|\s)(?:\(|(?:(?:of|into|for|re) ))?(?<whom>["'“‘][\p{L}\d][^"'”’]{0,30}["'”’]|${reference}|${letter}|\p{Lu}\p{L}{1,11})(?<next>.{0,20})`,
  'gu',
)
/** What such a review may be about, or may need, and nobody is called. */
const subjects = new Set(
  (
    'adults children board subgroup sub-group group panel team chair lead author authors panels learning neglect self-neglect homelessness suicide cuckooing exploitation domestic abuse hoarding dementia alcohol drugs mental modern slavery transitional safeguarding housing knife ' +
    'county gangs fire falls pressure neonatal infants babies local national regional statutory good practice quality publication commissioning oversight governance audit thematic chronology toolkit coordinator co-ordinator practitioner practitioners workshop seminar forum process ' +
    'library log decision-making criteria commissioned published ongoing current open completed overarching cross partnership agency multi-agency single independent year half mid six twelve monthly bi-annual where what how why when who and or in on of for the to from by with'
  ).split(' '),
)
/** A year, or two that follow each other, is when and not who: `SAR 2026/27`. */
const isYear = (words: string): boolean => {
  const [whole, from, to] = /^(?:19|20)(\d\d)(?:[-/](?:20)?(\d\d))?$/.exec(words) ?? []
  return whole !== undefined && (to === undefined || Number(to) === (Number(from) + 1) % 100)
}
/** In capitals an article looks like a cover: `EVERY CHILD A READER`. */
const isArticle = (words: string, found: RegExpExecArray): boolean =>
  words === words.toUpperCase() &&
  /[ -][AI]$/.test(found[0].slice(0, found[0].length - (found.groups?.['next'] ?? '').length)) &&
  /^ \p{L}/u.test(found.groups?.['next'] ?? '')

const namesOne = (whom: string, next: string): boolean => {
  const bare = whom.replace(/^["'“‘]|["'”’]$/g, '')
  if (bare !== whom) return !isYear(bare)
  if (/\d/.test(whom)) return !isYear(whom)
  if (/^\p{Lu}{1,2}$/u.test(whom)) return true
  const name = whom.charAt(0) + whom.slice(1).toLowerCase()
  const ends = /^(?:$|['’]s\b|\s?[-–—:,;.()/]| (?:and|&) )/u.test(next)
  return ends && !subjects.has(name.toLowerCase()) && isFirstName(name)
}

/** One of the words without which nobody is under a cover: most lines have none, and are not looked at further. */
const anyOfThese = new RegExp(
  String.raw`\b(?:${roles}|${several}|mrs?|ms|miss|mx|master|c?yp\d|cases?|complaint|referral|incident|allegation|appeal|reviews?|(?:sa|dh|da?rd|l?csp|sc|sp|mhh|owh|sil)rs?|dards?)\b`,
  'i',
)

/** Whether words are about somebody under a cover, or about a case by its number. */
export function namesUnderCover(written: string): boolean {
  const words = written.slice(0, 400)
  if (!anyOfThese.test(words)) return false
  const role = behindRole.exec(words)
  if (role !== null && !isArticle(words, role)) return true
  if (behindTitle.test(words)) return true
  const numbered = caseNumbered.exec(words)
  const said = numbered?.groups?.['reference'] ?? numbered?.groups?.['further']
  if (numbered !== null && (said === undefined ? !isArticle(words, numbered) : !isYear(said))) return true
  return [...words.matchAll(reviewOf)].some(({ groups }) => namesOne(groups?.['whom'] ?? '', groups?.['next'] ?? ''))
}

/** Kinds of item that have nobody's case in them, however they name people. */
const ofNobody: ReadonlySet<ItemRead['kind']> = new Set([
  'apologies',
  'introductions',
  'declarations',
  'exclusion of the public',
  'filming',
] as const)

/** Items as they were read, of which those are asked about whose title, or a line under it, is about somebody under a cover. */
export const askedUnderCover = (items: readonly ItemRead[]): readonly ItemRead[] =>
  items.map(item =>
    item.marking !== undefined ||
    item.openSaid === true ||
    item.closesWhatFollows === true ||
    ofNobody.has(item.kind) ||
    ![item.title, ...item.item.standingText].some(namesUnderCover)
      ? item
      : { ...item, marking: { certain: false, paragraphs: [] } },
  )

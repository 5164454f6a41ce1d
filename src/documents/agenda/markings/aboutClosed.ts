import { closedWord, keptWords } from './closedWords.ts'
import { longest } from './marking.ts'

// What only looks like a marking: a subject, a rule about closed business, or the case that there should be some.

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
export const handling =
  /\b(?:confidential|exempt)(?:(?: ?(?:and|or|&|\/) ?| )(?:confidential|exempt))? (?:information|items|business|papers|reports)\s?[-–—:,]?\s(?:guidance|guide|training|polic(?:y|ies)|procedures?|protocols?|rules|code)(?: (?:for|to) (?:all )?(?:board |new )?(?:members|councillors|partners|officers|staff))?$|^(?:(?:training|guidance|guide|policy|procedures?|protocol|rules|code) (?:on|for|about)|handling|dealing with|how to handle) (?:the )?(?:(?:handling|use|treatment) of )?(?:confidential|exempt)(?:(?: ?(?:and|or|&|\/) ?| )(?:confidential|exempt))? (?:information|items|business|papers|reports)(?:\s?[-–—:,]?\s(?:guidance|guide|training|policy|procedures?|protocol|rules|code)(?: (?:for|to) (?:members|councillors|partners|officers|staff))?)?$/i

/** A text without the words for what business may be about without being closed. */
export const aboutGone = (text: string) => {
  const left = aboutIt.reduce((rest, form) => rest.replace(form, ' '), text)
  return /confidential|exempt/i.test(left) ? left.replace(handling, ' ') : left
}

/** What denies that anything is closed, or speaks of it for the case that it should be. */
export const denied =
  /\b(?:no|not any|without|nil|dim|there (?:are|is|were) no(?:ne)?)\b[^.]{0,40}\b(?:exempt|confidential|private|restricted|eithriedig|cyfrinachol)|\b(?:exempt|confidential|private|restricted) (?:items|business|information|matters?)?:? ?[-–—]? ?(?:none|nil|n\/a|dim)\b|\bnon-(?:exempt|confidential|restricted)|\bnot (?:exempt|confidential|restricted|closed|private)\b|\bun(?:restricted|classified)\b/i
/** Words that speak of closed business for the case that there should be some. */
export const supposed =
  /\b(?:except (?:where|when|for)|other than|if any|unless|whether|should (?:the|it|any|there|they|members?)|in the event|may (?:be|need|wish|have|contain|go|decide|resolve|retire|choose|move)|might|possible|if (?:the|it|there|necessary|needed|required|members?)|any (?:exempt|confidential|private|restricted)|when (?:exempt|confidential)|where (?:there|exempt|confidential)|any item (?:appearing|contained|included) in part (?:2|ii|two) of the agenda states|categor(?:y|ies) of exempt)\b/i

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

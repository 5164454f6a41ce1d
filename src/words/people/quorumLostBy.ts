import { way } from '../line/decisionPassed.ts'
import { named, peopleIn, takenApart } from '../line/lineTakenApart.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const somebody = "((?:[Tt]he )?[\\p{L}][\\p{L}.'’&,/ -]{1,120}?)"
const ends = '(?=[;.:,–]|\\s[–-]|$)[^\\n]{0,300}$'
/** "inquorate at 12.10 on the departure of A and B", "quorum lost when A left at 12.10": who went, at a time named anywhere before or behind. */
const forms = [
  new RegExp(
    `\\b(?:on|upon|with|after|following|by|due to|owing to) (?:the )?(?:departure|leaving|withdrawal) of ${somebody}(?: (?:the|it|we|there)\\b[^\\n]{0,300}$|${ends})`,
    'iu',
  ),
  new RegExp(
    `\\b(?:on|upon|with|after|following|by|due to|owing to|because of) ${somebody}['’]s? (?:early )?(?:departure|leaving|withdrawal|exit|going)(?![\\p{L}])[^\\n]{0,300}$`,
    'iu',
  ),
  new RegExp(
    `\\b(?:when|once|as|after|because|since) ${somebody} (?:had |has |have |both )*(?:left|departed|withdrew|went|gone|had to (?:go|leave)|leaves?)(?![\\p{L}])[^\\n]{0,300}$`,
    'u',
  ),
  new RegExp(
    `^(?:[Ww]ith |[Oo]n )?(\\p{L}[^,;:\\n]{1,80}?) (?:both )?(?:having )?(?:left|departed|withdrawn|gone|leaving|departing)[,;]`,
    'u',
  ),
  new RegExp(
    `[,;:–-] (?:with )?${somebody} (?:both )?having (?:both )?(?:left|departed|withdrawn|gone)(?![\\p{L}])[^\\n]{0,300}$`,
    'u',
  ),
]
/** "now A's gone", "A has gone so", "without A": the same, in fewer words. */
const inShort = [
  new RegExp(
    `\\b(?:now|when|once|as|after|because|since|with) (?:that )?${somebody}(?:['’]s| is| has)? (?:(?:just|now|had to) )*(?:left|departed|withdrew|went|gone|off|go|leave|leaves|leaving|away)(?![\\p{L}])[^\\n]{0,300}$`,
    'iu',
  ),
  new RegExp(
    `^${somebody}(?:['’]s| is| has)? (?:(?:just|now|had to|has to) )*(?:left|departed|withdrew|went|gone|off|go|leave)(?:[,;]| [-–—]|,? (?:so|and|which|meaning|leaving|we))(?![\\p{L}])[^\\n]{0,300}$`,
    'iu',
  ),
  new RegExp(`\\bwithout (?!a\\b|our\\b|the quorum)${somebody}${ends}`, 'iu'),
]
/** "adj'd to Thurs 3 Dec 10am", "back here Thursday 10am": when the meeting goes on, and not when anybody left. */
const untilThen =
  /(?:,? (?:so |and |we |the |mtg |meeting |it |is |was |will |have to )*)?\b(?:adj(?:['’]?d)?|adjourn(?:ed|ing|s)?|back here|reconven(?:e|ing)|(?:to|until|till) (?=(?:mon|tue|wed|thu|fri|\d{1,2} \p{L}{3})))\b[^.;\n]{0,60}?(?=[.;]|$|,| (?:as|because|since|now|when)\b)/giu
const adjourns = /\b(?:adj(?:['’]?d)?|adjourn(?:ed|ing|s)?)\b/i
const inquorate =
  /\b(?:inquorate|ceased to be quorate|no longer quorate|not quorate|non-?quorate|(?:lost|without) (?:a |its |the |our )?quorum|quorum (?:was |is )?lost|no (?:longer a )?quorum|lost quorate|quorum(?:['’]s| has)? gone)\b/i

/** "Quorum lost 15.35 - down to 3": said of the meeting alone. */
const ofTheMeeting =
  /^(?:(?:the )?(?:meeting|mtg|board|we)(?:['’]re| is| was| became| went| are| now)* |now )?(?:quorum (?:(?:was|is|now) )*(?:lost|gone)|inquorate|(?:no longer|not) quorate|no (?:longer a )?quorum)\b(?![^\n]{0,80} (?:left|gone|leaving|departed)\b)/i

/** Reads that the meeting had no quorum any more, and by whose leaving: they left then, and the sentence is kept, since it may say what followed. */
export function readQuorumLostBy(said: string): Read {
  if (said.length > 400 || said.includes('\n') || /[?!]\s*$/.test(said) || !inquorate.test(said)) return undefined
  const { words, clock } = takenApart(said.replace(untilThen, ' '))
  const people =
    [...forms, ...inShort]
      .map(form => peopleIn(form.exec(words)?.[1]?.trim() ?? '') ?? [])
      .find(found => found.length > 0) ?? []
  if (people.length === 0 && ofTheMeeting.test(said)) return question('record it', [way(`note ${said}`)])
  if (people.length === 0 || !people.every(p => /^(?:the )?\p{Lu}/iu.test(p.name))) return undefined
  const left = `${named(people)} left${clock === undefined ? '' : ` at ${clock}`}`
  const entries = adjourns.test(said) ? [left, 'adjourn'] : [left]
  return question('record it', [wayOfSeveral([...entries, `note ${said}`]), way(left), way(`note ${said}`)])
}

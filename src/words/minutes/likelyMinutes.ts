import { way } from '../line/decisionPassed.ts'
import type { Way } from '../line/typed.ts'

const minutes = '(?:the )?(?:(?:draft|previous|prev|last|those|all) )*(?:minutes|mins|minute)'
const name = "((?:[A-Z][a-z]{1,5}\\.? )?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,2})"
/** "prop DO sec SM", "proposed by A and seconded by B", in any punctuation. */
const movers = new RegExp(
  `[\\s,;:.(–-]*(?:[Pp]rop(?:osed|oser)?|PROPOSED|[Mm]oved|MOVED)\\b[.:]?(?: by)? ${name}[\\s,;/.]*(?:and |& )?(?:[Ss]ec(?:onded|onder|['’]?d)?|SECONDED)\\b[.:]?(?: by)? ${name}\\)?`,
  'u',
)
/** "FR proposed minutes, RA seconded". */
const whoProposed = new RegExp(
  `^${name} (?:proposed|moved) (?:the )?(?:minutes|mins)(?: as [^,;\\n]{3,40})?[,;]?(?: and)? (?:${name} seconded|seconded by ${name})[\\s.]*$`,
  'u',
)
const whose = new RegExp(
  `^${minutes}(?=[\\s:,;–(-]|$)((?: (?:of|from|for) (?:(?! (?:had|have|has|did|showed|recorded) )[^:;,–(\\n]){2,80}?| (?:\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?|\\d{1,2} \\p{L}{3,9}(?: \\d{4})?))?)[\\s:,;–-]*(?:(?:were|was|are|is|all|duly|now|taken as) )*((?:not )?(?:approved?|agreed?|accepted|confirmed|adopted|signed(?: off)?|correct|accurate|fine|ok(?:['’]?d|ayed)?|okay|true|a (?:true|correct|accurate)|as (?:a )?(?:true|correct|accurate)|prop(?:osed)?|moved|no (?:amendments|changes|corrections|comments)|happy)\\b)([^\\n]{0,300})$`,
  'iu',
)
/** "17 Sept minutes approved": the day before the word. */
const dayFirst =
  /^(?:the )?((?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*(?: \d{4})?|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|last (?:meeting|mtg|time)['’]?s?) (minutes|mins)\b/i
/** "Minutes: p4 spelling of Parry, otherwise approved". */
const otherwise = new RegExp(
  `^(?:amend )?${minutes}\\s*[:–-]\\s*([^\\n]{3,200}?)[,;] otherwise (?:approved|agreed|accepted|ok|fine|correct)[\\s.]*$`,
  'i',
)
/** ", one change - 6.2 X should be Y", ", with two amendments: …": what is put right, behind its number. */
const oneChange =
  /^[\s,;:–(-]*(?:but |and )?(?:with |subject to )?((?:one|two|three|four|the following|a|an|\d|minor|some) (?:small |minor )?(?:changes?|amendments?|corrections?|alterations?|typos?))\s*(?::|[–—-]|,)\s+/i
const alone = new RegExp(`^${minutes}$`, 'i')
const asRecord =
  /^[\s,;:–-]*(?:moved|proposed|approved|agreed|accepted) as an? (?:true|correct|accurate)(?: and (?:true|correct|accurate))? record\b/i

/** A name without the end of the sentence behind it. */
const withoutStop = (name: string): string => name.replace(/(?<=\p{L}{3})\.$/u, '')

/** The minutes of before approved or not, by the cues of a line: as a correct record, with who moved it and what was put right. */
export function likelyMinutes(said: string): readonly Way[] {
  if (said.length > 400 || /\b(?:circulated?|sent|typed?|published|taken by|action)\b/i.test(said)) return []
  const [, put] = otherwise.exec(said) ?? []
  if (put !== undefined) return [way(`agreed: the minutes as a correct record, subject to ${put}`)]
  const crossed = whoProposed.exec(said)
  if (crossed !== null)
    return [
      way(
        `agreed: the minutes as a correct record (proposed by ${crossed[1] ?? ''}, seconded by ${crossed[2] ?? crossed[3] ?? ''})`,
      ),
    ]
  const [, proposer, seconder] = movers.exec(said) ?? []
  const by =
    proposer === undefined ? '' : ` (proposed by ${withoutStop(proposer)}, seconded by ${withoutStop(seconder ?? '')})`
  const left = (by === '' ? said : said.replace(movers, ' ').trim()).replace(
    dayFirst,
    (_, day: string, word: string) => `${word} of ${day.replace(/['’]s$/, '')}`,
  )
  const [, of = '', word = '', more = ''] = whose.exec(left) ?? []
  if (word === '' && (by === '' || !(asRecord.test(said) || alone.test(left)))) return []
  const rest = more
    .replace(oneChange, ' subject to $1: ')
    .replace(
      /^[\s,;:–-]*(?:(?:as|and) )?(?:an? )?(?:true|correct|accurate)(?: and (?:true|correct|accurate))?(?: record)?/i,
      '',
    )
    .replace(
      /[\s,;:.–-]*(?:and |with )?(?:no (?:matters arising|m\/a|matters)|matters arising\s*[:–-]?\s*(?:none|nil))[\s.]*$/i,
      '',
    )
    .replace(/^[\s,;:.–-]+|[\s.]+$/g, '')
  return /^not\b/i.test(word)
    ? [
        way(
          `agreed: that the minutes${of} not be ${/signed/i.test(word) ? 'signed' : 'approved'}${rest === '' ? '' : `, ${rest}`}`,
        ),
      ]
    : [
        way(
          `agreed: the minutes${of.replace(/^ (of|from|for) last meeting/i, ' $1 the last meeting')} as a correct record${rest === '' ? '' : `${rest.startsWith('(') ? '' : ','} ${rest}`}${by}`,
        ),
      ]
}

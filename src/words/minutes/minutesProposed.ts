import { way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'

const name = "((?:\\p{L}{2,10}\\.? )?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,2})"
const ofRecord =
  'as an? (?:true|correct|accurate|fair)(?: and (?:true|correct|accurate|fair))? (?:record|reflection|account)(?: of the (?:last |previous )?meeting)?'
/** "Proposed as a true record by A, seconded by B and unanimously approved": who moved the minutes of before, behind what they are. */
const proposedAs = new RegExp(
  `^(?:(?:the )?(?:(?:last|previous) )?(?:minutes|mins)(?: (?:were|was))? )?(?:[Pp]roposed|[Mm]oved|[Aa]pproved|[Aa]ccepted|[Aa]greed) ${ofRecord},? (?:(?:and )?(?:proposed|moved) )?by ${name},? (?:and )?seconded (?:by )?${name}(?:[,.;]? (?:and )?((?:unanimously )?(?:approved|agreed|carried|accepted|adopted)|all (?:agreed|in favour)))?[\\s.]*$`,
  'u',
)

/** "Mins of last mtg – Prop: A. Sec: B. Agreed": who moved them, in short, and "taken as read and confirmed" behind a colon. */
const proposedInShort = new RegExp(
  `^(?:the )?(?:minutes|mins)\\b[^:;\\n–—]{0,60}?\\s*[:,–—-]\\s*(?:taken as read[,.;]? )?[Pp]rop(?:osed|oser)?\\b[.:]?(?: by)? ${name}[\\s,;/.]+(?:and |& )?[Ss]ec(?:onded|onder|['’]?d)?\\b[.:]?(?: by)? ${name}[\\s,;.]+((?:unanimously |all )?(?:approved|agreed|carried|accepted|adopted|confirmed))[\\s.]*$`,
  'iu',
)
const asRead =
  /^(?:the )?(?:minutes|mins)\b[^:;\n–—]{0,60}?\s*(?:[:–—]|\s-|\b(?:were|was))\s*taken as read,? and (?:confirmed|approved|agreed|accepted|adopted|signed)[\s.]*$/i

/** Reads the minutes of before proposed and seconded as a record, or taken as read: as what was agreed of them. */
export function readMinutesProposed(said: string): Read {
  if (said.length <= 300 && asRead.test(said))
    return question('record it', [
      way('agreed: the minutes as a correct record, taken as read'),
      way('resolved: the minutes as a correct record, taken as read'),
      way(`note ${said}`),
    ])
  const [whole, mover = '', seconder = '', how = ''] =
    said.length > 300 ? [] : (proposedAs.exec(said) ?? proposedInShort.exec(said) ?? [])
  if (whole === undefined) return undefined
  const all = /^(?:unanimously|all)/i.test(how) ? ', unanimously' : ''
  const text = `the minutes as a correct record (proposed by ${named(mover)}, seconded by ${named(seconder)}${all})`
  return question('record it', [way(`agreed: ${text}`), way(`resolved: ${text}`), way(`note ${said}`)])
}

const named = (written: string): string => written.replace(/\.$/, '')

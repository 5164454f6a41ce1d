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

/** Reads the minutes of before proposed and seconded as a record: as what was agreed of them. */
export function readMinutesProposed(said: string): Read {
  const [whole, mover = '', seconder = '', how = ''] = said.length > 300 ? [] : (proposedAs.exec(said) ?? [])
  if (whole === undefined) return undefined
  const all = /^(?:unanimously|all)/i.test(how) ? ', unanimously' : ''
  const text = `the minutes as a correct record (proposed by ${mover}, seconded by ${seconder}${all})`
  return question('record it', [way(`agreed: ${text}`), way(`resolved: ${text}`), way(`note ${said}`)])
}

import { hasHonorific, isName } from '../../meeting/presentersWritten.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'

const name = "((?:\\p{L}{2,10}\\.? )?\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){1,2})"
/** "A – Head of Housing, Council (also rep B)": who is there for somebody else as well. */
const form = new RegExp(
  `^${name}(?:\\s*[,:–—]\\s*|\\s+-\\s+|\\s+)?[^()\\n]{0,120}\\((?:also|and|plus) (?:rep(?:\\.|resenting|resents)?|sub(?:bing|stituting)?|deputi[sz]ing|covering|standing in|here|present|attending)(?: for)?:? ${name}\\)[\\s.]*$`,
  'u',
)

/** Reads a member who is there for another besides: who is away, and in whose place they are; asked, and as a note. */
export function readAlsoStandsIn(said: string): Read {
  const [, here = '', away = ''] = said.length > 260 || said.includes('\n') ? [] : (form.exec(said) ?? [])
  return [here, away].every(who => isName(who) || hasHonorific(who))
    ? question('record it', [way(`apologies ${away} (substitute ${here})`), way(`note ${said}`)])
    : undefined
}

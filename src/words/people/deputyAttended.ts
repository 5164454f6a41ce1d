import { isNoName } from '../../meeting/names.ts'
import { hasHonorific, isName, namesAPost } from '../../meeting/presentersWritten.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'

const name = "(\\p{Lu}[\\p{L}.'’ -]{1,60}?)"
const sent = '(?:sent|submitted|tendered|given|gave|offered|presented|conveyed)'
const apologies = '(?:(?:an|his|her|their) )?(?:apologies|apology|apols)(?: for absence)?'
const then = '(?:[,;.–-]+ ?(?:and |with )?| and | with )'
const theirs = '(?:in (?:his|her|their) (?:place|stead)|on (?:his|her|their) behalf|for (?:him|her|them)|instead)'
const deputy = '(?:as )?(?:a |an |the |his |her |their )?(?:deputy|substitute|sub|representative|alternate)'
const came =
  '(?:(?:had|has|was|is|were|would be) )?(?:(?:(?:attended|attending|present|here|there|came|acted|acting)(?: the meeting)?|deputi[sz](?:ed|ing)|substitut(?:ed|ing)|subb(?:ed|ing)|stood in|standing in|stepped in|covered|covering))'
/** "A had submitted her apologies and B attended in her place", "A gave apols; B deputised". */
const awayThenThere = new RegExp(
  `^${name}(?:,)?(?: (?:had|has|have))? ${sent} ${apologies}${then}${name},? ${came}(?: (?:${theirs}|${deputy}))?[\\s.]*$`,
  'iu',
)
/** "Apologies had been submitted by A and B attended on her behalf". */
const apologiesFrom = new RegExp(
  `^apologies(?: for absence)? (?:(?:had|have) been|were) (?:${sent}|received) (?:by|from) ${name}${then}${name},? ${came} (?:${theirs}|${deputy})[\\s.]*$`,
  'iu',
)

const somebody = (words: string): boolean =>
  !isNoName(words) &&
  !/^(?:he|she|they|it|this|no|nobody)$/i.test(words) &&
  (isName(words) || hasHonorific(words) || !namesAPost(words))

/** Reads that somebody sent apologies and another came for them, as minutes tell it. */
export function readDeputyAttended(said: string): Read {
  if (said.length > 300 || said.includes('\n')) return undefined
  const [, away = '', instead = ''] = awayThenThere.exec(said) ?? apologiesFrom.exec(said) ?? []
  return away !== '' && somebody(away) && somebody(instead)
    ? question('record it', [way(`apologies ${away} (substitute ${instead})`), way(`note ${said}`)])
    : undefined
}

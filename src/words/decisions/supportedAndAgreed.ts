import { body } from '../line/decisionCues.ts'
import { way } from '../line/decisionPassed.ts'
import { mannerIn } from '../line/votes.ts'
import { type Read, question } from '../line/typed.ts'

/** "Board supports …", "we back …", "partners are content to …": what a body does, in a sentence of its own. */
const clause = new RegExp(
  `^((?:${body}|we|partners|members) (?:also |all |fully |strongly |therefore )?(?:supports?|backs?|favours?|prefers?|endorses?|accepts?|welcomes?|recognises?|opposes?|wants?|wishes|wish|remains?|agrees? (?:with|in principle)|is|are|will|does not|do not) [^\\n]{3,400}?)(?:\\s+[-–—]+|\\s?[–—,;:.])\\s*((?:(?:this|that|all) (?:was |were )?)?(?:agreed|resolved)(?: (?:by all|unanimously|nem\\.? con\\.?|unan\\.?))?)[\\s.!]*$`,
  'iu',
)

/** Reads what the body does with the word that it was agreed behind it: "Board supports keeping the post - agreed". Its own verb stays; asked, and as a note. */
export function readSupportedAndAgreed(said: string): Read {
  if (said.length > 500 || said.includes('\n') || said.includes('?')) return undefined
  const [, does = '', word = ''] = clause.exec(said) ?? []
  if (does === '' || /\b(?:asked|action|to do)\b/i.test(word)) return undefined
  const how = /\bby all\b|unan/i.test(word) ? 'unanimously' : mannerIn(word)
  const text = does
    .trim()
    .replace(/^we (?=are\b|will\b|do\b)/i, 'the partners ')
    .replace(/^we (?=\p{Ll})/iu, 'the partners ')
    .replace(/^(?:the )?(board|partnership|committee|panel|group|forum)(?= )/i, (_, b: string) => `the ${capital(b)}`)
    .replace(/^(?:[Pp]artners|[Mm]embers)(?= )/, people => people.toLowerCase())
  const decision = `that ${text}${how === undefined ? '' : ` (${how})`}`
  const verbs = /resolved/i.test(word) ? ['resolved', 'agreed'] : ['agreed', 'resolved']
  return question('record it', [...verbs.map(verb => way(`${verb}: ${decision}`)), way(`note ${said}`)])
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

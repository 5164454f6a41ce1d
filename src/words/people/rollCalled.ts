import { everyoneIn } from './everyoneBut.ts'
import { named, peopleIn } from '../line/lineTakenApart.ts'
import type { PersonWritten } from '../../meeting/commands.ts'
import { type Read, type Way, question, wayOfSeveral } from '../line/typed.ts'

type Where = 'present' | 'apologies' | 'absent' | 'chair'

const name = "(\\p{L}[\\p{L}.'’&+/ -]{1,60}?)"
const is = "(?:['’]s|['’]re| is| are| was| were)?(?: (?:now|also|all|both|just))*"
/** What each part of a line says of somebody, as a clerk goes around the table. */
const parts: readonly (readonly [form: RegExp, where: Where])[] = [
  [
    new RegExp(
      `^${name},? (?:(?:is|will be|now|was) )*(?:(?:tak(?:ing|es)|took|in|has|holding) (?:the )?chair|chair(?:ing|s)|presiding)((?:,? (?:till?|until|for now|while|as|because|for|in)\\b[^,;]{1,80})?)$`,
      'iu',
    ),
    'chair',
  ],
  [
    new RegExp(
      `^${name}${is} (?:not (?:here|present|in|coming)|absent|missing|no[- ]?show|away|dna|awol)(?: (?:yet|today))?()$`,
      'iu',
    ),
    'absent',
  ],
  [
    new RegExp(
      `^${name}(?:['’]s| is| has| have)?(?: (?:sent|sends|gave|gives|with))?(?: (?:his|her|their))? (?:apols?|apologies|(?:can['’]?t|cannot) (?:make it|come|attend)|on (?:annual |sick )?leave|off sick|a\\/l)()$`,
      'iu',
    ),
    'apologies',
  ],
  [
    new RegExp(
      `^${name}${is} (?:here|present|in|in the room|online|on (?:the )?(?:call|line|teams)|there)(?: (?:too|as well|today))?()$`,
      'iu',
    ),
    'present',
  ],
]

/** What a line says of whoever is named in one part of it, and nothing else but why, or until when. */
function partOf(words: string) {
  for (const [form, where] of parts) {
    const m = form.exec(words)
    const people = m === null ? undefined : peopleIn(m[1] ?? '')
    if (people !== undefined) return { where, people, more: (m?.[2] ?? '').trim() }
  }
  return undefined
}

/** Reads a line in which a clerk goes around the table, "A here, B here, C taking the chair": each where they said they are, together on one button. */
export function readRollCalled(written: string): Read {
  if (written.length > 300 || written.includes('\n') || /[?!]\s*$/.test(written)) return undefined
  // "…, rest present": all the others are there, and nobody is called so.
  if (everyoneIn(written) !== undefined) return undefined
  const each = written
    .replace(/[\s.]+$/, '')
    .split(/\s*[,;]\s+(?:and |but )?|\s+(?:and|but) (?=[^,;]{2,40} (?:here|present|in|away|absent)$)/)
  if (each.length < 2 || each.length > 10) return undefined
  const found = each.map(partOf)
  if (!found.every(part => part !== undefined) || !found.some(part => part.where === 'present')) return undefined
  const those = (...wheres: readonly Where[]): readonly PersonWritten[] =>
    found.flatMap(part => (wheres.includes(part.where) ? part.people : []))
  const list = (word: string, people: readonly PersonWritten[]) =>
    people.length === 0 ? [] : [`${word}: ${people.map(p => p.name).join(', ')}`]
  const presides = those('chair')
    .slice(0, 1)
    .map(p => `${p.name} in the chair`)
  const rest = [...list('absent', those('absent')), ...list('apologies', those('apologies'))]
  const note: Way = { title: `note ${written}`, words: `note ${written}` }
  const roll = [...list('present', those('present', 'chair')), ...rest, ...presides]
  const came = [`${named(those('present'))} joined`, ...rest, ...presides]
  return question('record it', [
    wayOfSeveral(roll),
    ...(found.some(part => part.more !== '') ? [wayOfSeveral([...roll, note.words])] : []),
    wayOfSeveral(came),
    note,
  ])
}

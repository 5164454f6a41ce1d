import { hasHonorific, isName } from '../../meeting/presentersWritten.ts'
import { way } from '../line/decisionPassed.ts'
import { readPerson } from '../line/peopleTyped.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const heading =
  /^(?:(?:also |officers? |guests? )?(?:in attendance|attending|present)|guests?|officers?|observers?)\s*(?:[:–—]|-(?=\s))\s*/i
const there =
  '(?:(?:also|both|then) )?(?:attended|(?:was|were) (?:also |both )?(?:present|in attendance|there|invited|attending)|joined|came|sat in|observed)'
/** The verb, or what they came for with none before it. */
const forWhat = `(?:${there}(?![\\p{L}-])|(?=for (?:agenda )?items? \\d|as (?:an? |the )?(?:clerk|minute|note|observer)|to (?:take|record|minute|observe)))`
/** "A attended for item 4", "B was in attendance to take the minutes". */
const clause = new RegExp(`^(?:and )?(\\p{Lu}[^\\n:;!?]{1,120}?),? ${forWhat}([^\\n:;]{0,160})$`, 'u')
/** Where one of these ends and the next begins. */
const next = new RegExp(
  `(?:[,;.]\\s+(?:and\\s+|with\\s+)?|\\s+(?:and|with)\\s+)(?=\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}(?: \\([^()]{2,60}\\))?,? ${forWhat})`,
  'u',
)
/** What somebody came for that the roll has behind their name. */
const minutes =
  /\b(?:to|who) (?:take|taking|took|record|clerk|write|do|minute)\b[^,;]{0,20}?(?:minutes|notes|meeting)\b|\bas (?:the )?(?:clerk|minute[- ]taker|note[- ]taker)\b/i
const observer = /\bas (?:an? )?observers?\b|\bto observe\b/i

/** Reads sentences under "In attendance" that say of each for what they came: on the roll, with the words as a note beside it. Nothing of a list of names. */
export function readAttendedFor(said: string): Read {
  const head = said.length > 500 ? null : heading.exec(said)
  if (head === null || /[?!]\s*$/.test(said)) return undefined
  const parts = said
    .slice(head[0].length)
    .replace(/[\s.]+$/, '')
    .replace(/\s*\n\s*/g, '; ')
    .split(next)
  const people = parts.flatMap(part => {
    const [whole, who = '', why = ''] = clause.exec(part.trim()) ?? []
    if (whole === undefined) return [undefined]
    const as = minutes.test(why) ? 'taking the minutes' : observer.test(why) ? 'observer' : undefined
    return who.split(/, (?:and )?| and /).map(one => {
      const { name, role } = readPerson(one, false)
      if (!isName(name) && !hasHonorific(name)) return undefined
      const roles = [role, as].filter(r => r !== undefined)
      return roles.length === 0 ? name : `${name} (${roles.join(', ')})`
    })
  })
  // Of those who came for an item alone, a list knows more.
  if (!new RegExp(`${there}(?![\\p{L}-])`, 'u').test(said) && !minutes.test(said) && !observer.test(said))
    return undefined
  if (people.length === 0 || !people.every(one => one !== undefined)) return undefined
  const entry = `${/^present/i.test(said) ? 'present' : 'in attendance'}: ${people.join('; ')}`,
    note = way(`note ${said}`)
  return question('record it', [wayOfSeveral([entry, note.words]), way(entry), note])
}

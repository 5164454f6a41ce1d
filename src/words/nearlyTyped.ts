import { distance } from '../meeting/names.ts'
import { type Read, type Reader, type Way, question } from './line/typed.ts'

/** The words that begin something to be recorded or done, by which a slip of the pen is known. */
const words = [
  'note',
  'noted',
  'resolved',
  'agreed',
  'recommended',
  'action',
  'actions',
  'apologies',
  'present',
  'presented',
  'absent',
  'attendance',
  'declare',
  'defer',
  'adjourn',
  'resume',
  'undo',
  'summary',
  'correction',
  'urgent',
  'exclude',
  'readmit',
  'next',
  'item',
  'items',
  'close',
  'meeting',
  'minutes',
  'quorum',
  'agenda',
  'help',
  'back',
  'previous',
  'open',
  'decision',
  'resolution',
] as const

/** Ordinary words that are near one of them, and no slip. */
const ordinary = new Set(
  'acting auction actor none nope notes noter note noted not rote agree agrees greed resolve resolves resolver removed remove revolved dissolved recommend recommends presents presence presenting absence apologise apologised apology defers deter declared resumes opens close closed closes closer next text test items times back pack black held hello decisions position revolution resolutions commended'.split(
    ' ',
  ),
)

/** The word meant by one that is a letter or two off: swapped, doubled, left out or beside it. */
function meantBy(typed: string, addressed: boolean): string | undefined {
  const word = typed.toLowerCase()
  // "NTE" is short for a name of its own.
  if (/^\p{Lu}{3}$/u.test(typed)) return undefined
  if (word.length < (addressed ? 3 : 6) || word.length > 14 || ordinary.has(word) || words.some(w => w === word))
    return undefined
  return words.find(w => {
    if (
      word.startsWith(w) ||
      w.startsWith(word) ||
      w.charAt(0) !== word.charAt(0) ||
      Math.abs(w.length - word.length) > 2
    )
      return false
    const apart = distance(w, word)
    // An inflection is another word ("resolve"), unless the bot was written to.
    return apart === 1 || (apart === 2 && w.length >= (addressed ? 7 : 9))
  })
}

/** How somebody's coming and going is typed. */
const moves = ['left', 'joined', 'arrived', 'returned', 'rejoined', 'departed'] as const
/** Words near one of them, and no slip. */
const otherMoves = new Set(
  'lft lift lifts loft felt let lets lent lest leaf lefty deft join joins coined joint returns arrives return arrive'.split(
    ' ',
  ),
)
const somebodyDid =
  /^((?:\p{Lu}\p{L}{1,6}\. )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3}) (\p{Ll}{3,10})(?=$|[.]$| (?:at|@|the (?:meeting|room|call)|early|late)\b| \d)/u

/** "Orla lefft at 3", "OF jioned at 10.15": who came or went, with the slip put right; asked, with the note. */
export function readNearlyMoved(said: string, read: Reader): Read {
  const [head = '', who = '', typed = ''] = said.length > 200 ? [] : (somebodyDid.exec(said) ?? [])
  if (typed === '' || otherMoves.has(typed) || moves.some(move => move === typed)) return undefined
  const move = moves.find(
    word => word.charAt(0) === typed.charAt(0) && distance(word, typed) <= (word.length > 6 ? 2 : 1),
  )
  if (move === undefined) return undefined
  const meant = `${who} ${move}${said.slice(head.length)}`
  return read(meant, true) === undefined
    ? undefined
    : question('nearly', [
        { title: meant, words: meant },
        { title: `note ${said}`, words: `note ${said}` },
      ])
}

/** Asks whether a word nearly known is meant: the same words with the slip put right, where they can be read so. */
export function readNearly(said: string, addressed: boolean, read: Reader): Read {
  const [first = '', second = ''] = /^(\p{L}+)(?:\s+(\p{L}+))?/u.exec(said.slice(0, 60))?.slice(1) ?? []
  const one = meantBy(first, addressed),
    two = words.some(w => w === first.toLowerCase()) ? meantBy(second, addressed) : undefined
  const meant =
    one !== undefined
      ? `${one}${said.slice(first.length)}`
      : two !== undefined
        ? said.replace(second, () => two)
        : undefined
  const found = meant === undefined ? undefined : read(meant, addressed)
  if (meant === undefined || found === undefined || (!addressed && meant.length === (one ?? '').length))
    return undefined
  const way: Way = { title: meant, words: meant }
  return 'kind' in found && found.kind === 'question' ? found : question('nearly', [way])
}

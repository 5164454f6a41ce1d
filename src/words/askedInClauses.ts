import { way } from './line/decisionPassed.ts'
import { titledNames } from './line/peopleInFull.ts'
import { toldInClauses } from './people/toldInClauses.ts'
import { type Read, type Reader, type Way, entriesOf, question, wayOfSeveral } from './line/typed.ts'

const isNote = (words: string): boolean => /^note\b(?! (?:under|item)\b| \d)/i.test(words)
/** The entries of a button that are no notes. */
const factsOn = ({ words }: Way): number =>
  entriesOf(words)
    .flatMap(e => (isNote(e) ? [] : e.split('\n')))
    .filter(e => e !== '').length

/** A name that is none: the end of one sentence and the next, or a word of how somebody is there. */
const noName =
  /(?<!\b(?:cllr|supt|insp|prof|revd?|sgt|mrs?|ms|dr|st|ch|det))\.\s+\p{Lu}\p{Ll}|\b(?:seat|place) (?:is |was )?(?:taken|filled)\b|^observers?\b|^(?:(?:the )?(?:rest|others)\b|everyone|everybody|all\b|apart from|except|bar |but |other than|online|awaiting|expecting|waiting|not|late|still|remote\w*|virtual\w*|via|on|by|also|plus|then|got|sub\w*|no)\s/iu
/** A name that goes over the end of a sentence. */
const twoSentences = /(?:present|absent|apologies|in attendance):[^\n]*\p{Ll}{3}\. \p{Lu}/u
/** Whether a list of people that would be recorded has something in it that is nobody. */
function hasNobody(read: Exclude<Read, undefined>): boolean {
  const commands = !('kind' in read) ? read : read.kind === 'command' ? [read.command] : []
  return commands.some(c => {
    const people =
      c.type === 'RecordAttendance'
        ? c.people
        : c.type === 'ReceiveApologies' && c.person !== undefined
          ? [c.person]
          : []
    return people.some(p => noName.test(p.name) || (p.role !== 'observer' && noName.test(p.role ?? '')))
  })
}

/**
 * A line of several things, of which its first reading has fewer than its clauses tell: all of them are asked about first. What no entry has stays in a
 * note beside them.
 * @param found what the line is read as without being cut
 * @param read reads one clause
 */
export function askedInClauses(said: string, found: Read, read: Reader): Read {
  const ways = found !== undefined && 'kind' in found && found.kind === 'question' ? found.ways : undefined
  const unnamed = found !== undefined && 'kind' in found && found.kind === 'said'
  if (found !== undefined && ways === undefined && !unnamed && !hasNobody(found)) return found
  const [first] = ways ?? []
  const told = toldInClauses(titledNames(said), read)
  if (told === undefined) return found
  // Whoever comes late sends no apologies for the meeting.
  if (told.entries.length === 0)
    return found === undefined || !/^apologies\b/.test(first?.words ?? '') ? found : noteFirst(said, ways)
  if (unnamed && told.facts < 2 && !told.entries.some(e => e.startsWith('present: everyone'))) return found
  const guessed = told.whole && /^(?:action|resolved|agreed)\b|^item (?!\d)/.test(first?.words ?? '')
  const before = first === undefined || guessed ? 0 : factsOn(first)
  // "A left, B in for her": for whom somebody is there is more than that they are.
  const says = told.facts + Number(told.entries.some(e => e.includes('(substitute for ')))
  const ofAll =
    told.entries.some(e => e.startsWith('present: everyone')) && !first?.words.startsWith('present: everyone')
  if (says <= before && !ofAll) return found
  if (!ofAll && isSettled(first?.words ?? '', told.entries, ways ?? [])) return found
  const note = way(`note ${said}`)
  const all = told.entries.length === 1 ? way(told.entries[0] ?? '') : wayOfSeveral(told.entries)
  const others = (ways ?? [])
    .filter(w => !isNote(w.words) && w.words !== all.words && !twoSentences.test(w.words))
    // Where all are told of, "everyone" is nobody who is to do something.
    .filter(w => !ofAll || !/^action\b/.test(w.words))
    .slice(0, 2)
  // Once the item is put off another is taken, which may be restricted: what was said in it comes first.
  const putsOff = told.entries.some(e => /^defer\b(?! \d)/.test(e))
  const beside = told.unread
    ? [wayOfSeveral(putsOff ? [note.words, ...told.entries] : [...told.entries, note.words])]
    : []
  // Of a long list, two buttons would look alike.
  const bare = told.unread && all.title.length > 55 ? [] : [all]
  return question(
    'record it',
    [...beside, ...bare, ...others, ...(ways?.filter(w => isNote(w.words)).slice(0, 1) ?? [note])].filter(unlike),
  )
}

/** Whether the whole line was read as something that its clauses do not have: who presides, what is put off, or a note before all else. */
function isSettled(first: string, entries: readonly string[], ways: readonly Way[]): boolean {
  if (/^action [^\n]{1,300}\([^()\n]{0,80}(?:(?:carr\w+|brought|rolled) (?:forward|over|fwd)|[cb]\/f)/i.test(first))
    return true
  if (/ (?:in|took) the chair\b|^apologies:? [^\n]*\(substitute [^\n]*$/.test(first)) return true
  // Whoever came in the place of somebody who left.
  if (/ left(?: at \S+)?\nand then:\npresent: [^\n,]+(?:$|\nand then:\nnote )/.test(first)) return true
  // A pasted list, each of its parts under its heading.
  if (
    /^(?:present|in attendance|apologies|absent): [^\n]+\nand then:\n(?:note Also present|note Observing|present: |in attendance: |apologies: |absent: )/.test(
      first,
    )
  )
    return true
  if (isNote(first) && ways.some(w => !isNote(w.words))) return true
  const step = /^(?:defer|withdraw|close|adjourn|resume|open|take|next meeting|item \S+$)\b/.exec(first)?.[0]
  return (step !== undefined && !entries.some(e => e.startsWith(step))) || entries.join('\n') === first
}

const noteFirst = (said: string, ways: readonly Way[] = []): Read =>
  question('record it', [way(`note ${said}`), ...ways.filter(w => !isNote(w.words))])

const unlike = ({ words }: Way, n: number, all: readonly Way[]): boolean => all.findIndex(w => w.words === words) === n

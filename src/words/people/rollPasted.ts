import { way } from '../line/decisionPassed.ts'
import { type Read, isNone, question, wayOfSeveral } from '../line/typed.ts'
import { partList, withBodiesTheyAreFrom } from '../line/peopleTyped.ts'
import { initialsOf } from '../../meeting/initials.ts'
import { hasHonorific, isName, namesAPost } from '../../meeting/presentersWritten.ts'
import { readAttendanceTyped } from './attendanceTyped.ts'
import { type Marked, markedList, standInNamed } from './rollCodes.ts'
import { dashedEntries, inWhosePlace, isDashedList } from './rollDashed.ts'
import { type RollEntry, entriesIn, isCalledSo, isCrowd } from './rollEntries.ts'
import { type RollSection, type Section, rollSections } from './rollSections.ts'

interface Roll {
  readonly lists: Record<Section, string[]>
  /** What no list has, in sentences. */
  readonly notes: string[]
  /** For which item somebody came. */
  readonly asides: string[]
  /** Whether a line of it would be taken for other people than these, were it read as one list. */
  ofItsOwn: boolean
}

const emptyRoll = (): Roll => ({
  lists: { present: [], 'in attendance': [], observing: [], apologies: [], absent: [], substitutes: [] },
  notes: [],
  asides: [],
  ofItsOwn: false,
})

const withRole = (name: string, ...roles: readonly (string | undefined)[]): string => {
  const said = roles.filter(r => r !== undefined && r !== '')
  return said.length === 0 ? name : `${name} (${said.join(', ')})`
}

/** The words that record a roll, a list after another. */
const entriesOf = ({ lists }: Roll): readonly string[] => {
  const list = (word: string, names: readonly string[], joint: string) =>
    names.length === 0 ? [] : [`${word}: ${names.join(joint)}`]
  return [
    ...list('present', lists.present, ', '),
    ...list('in attendance', [...lists['in attendance'], ...lists.observing], '; '),
    ...list('apologies', lists.apologies, ', '),
    ...lists.substitutes.map(pair => `substitute ${pair}`),
    ...list('absent', lists.absent, ', '),
  ]
}

/** Puts the people of one line where its heading has them; false where something in it is neither somebody nor some who are not named. */
function putLine(roll: Roll, section: Section, line: string, alone: boolean): boolean {
  const [first = '', ...sentences] = line
    .replace(/^(?:[-*•·–]|\d{1,2}[.)])\s+/, '')
    .split(/(?<=\p{Ll}{3})\.\s+(?=\p{Lu}\p{Ll}|\d)/u)
  const text = withBodiesTheyAreFrom(first.replace(/[\s.;,]+$/, ''))
  if (!sentences.every(isCrowd)) return false
  roll.notes.push(...sentences)
  if (section === 'observing' && /^\d{1,3}$/.test(text)) {
    roll.notes.push(`Observing: ${text}`)
    return true
  }
  if (text === '' || isNone(text)) return true
  if (section === 'apologies') {
    roll.lists.apologies.push(text)
    return true
  }
  if (section === 'substitutes') {
    const pairs = text.split(/;\s*|,\s*(?=\p{Lu}[^,;]{2,60} for \p{Lu})/u)
    if (!pairs.every(pair => / for \p{Lu}/u.test(pair))) return false
    roll.lists.substitutes.push(...pairs)
    return true
  }
  const parts = partList(text)
  const some = parts.filter(isCrowd)
  if (some.length > 0) {
    roll.notes.push(
      `${section === 'observing' ? 'Observing' : 'Also present'}: ${some.map(one => one.replace(/^(?:plus|and|with) /i, '')).join(' and ')}`,
    )
    if (some.length === parts.length) return true
  }
  const people =
    some.length === 0
      ? ((alone && !text.includes(';') ? undefined : dashedEntries(text)) ?? entriesIn(text))
      : entriesIn(parts.filter(part => !isCrowd(part)).join(', '))
  if (people === undefined) return false
  if (people.some(p => p.joined === true) && (alone === false || /[(–—]| - /.test(text))) roll.ofItsOwn = true
  for (const person of people) putPerson(roll, section, person)
  return true
}

const noWord =
  /^(?:with |sent )?no (?:apolog(?:y|ies)|apols?|word|reason|notice)\b[^,]{0,30}$|^without (?:an? )?(?:apolog(?:y|ies)|notice)$/i

function putPerson(roll: Roll, section: Section, { name, role, aside }: RollEntry): void {
  const excused = role !== undefined && /^(?:sent )?(?:apologies|apols)$/i.test(role)
  if (excused && (section === 'absent' || section === 'present')) {
    roll.ofItsOwn = true
    roll.lists.apologies.push(name)
    return
  }
  if (section === 'absent' && role !== undefined && noWord.test(role)) {
    roll.ofItsOwn = true
    roll.lists.absent.push(name)
    return
  }
  roll.lists[section].push(withRole(name, role, section === 'observing' ? 'observer' : undefined))
  if (aside !== undefined) roll.asides.push(`${name}: ${aside}`)
}

/** "Police: A", "Fire - B and C": a body, and who was there from it. */
const ofABody = /^([^:\n]{2,60}?)(?:\s*:\s*|\s+[-–—]\s+)(\p{L}[^:\n]{2,200})$/u
const isBody = (words: string): boolean =>
  !isName(words) && !hasHonorific(words) && (namesAPost(words) || /^\p{Lu}{2,6}$/u.test(words))

/** The lines of a list by organisations, each with its people; nothing where a line is of another kind. */
function byOrganisation(words: string): readonly string[] | undefined {
  const lines = words
    .split(/\n|[;.]\s+(?=\p{Lu}[^:;.]{1,60}(?::|\s[-–]\s))/u)
    .flatMap(line => (line.trim() === '' ? [] : [line.trim()]))
  const rows = lines.map(line => ofABody.exec(line.replace(/^[-*•]\s+/, '')))
  // Where half of them are bodies by their words, "Volunteers" is one too.
  if (rows.filter(row => isBody(row?.[1] ?? '')).length * 2 < rows.length) return undefined
  const people = rows.map(row => {
    const [, body = '', names = ''] = row ?? []
    const each =
      !isName(body) && !hasHonorific(body) && /^\p{Lu}/u.test(body) ? entriesIn(names.replace(/[.;]$/, '')) : undefined
    return each?.every(p => isCalledSo(p.name) || / for /.test(p.name)) === true
      ? each.map(p =>
          withRole(p.name.replace(/ (for \p{L}.*)$/u, ''), body, p.role, / (for \p{L}.*)$/u.exec(p.name)?.[1]),
        )
      : undefined
  })
  return people.length > 1 && people.every(p => p !== undefined) ? people.flat() : undefined
}

/** "A – Police (B attending)", among apologies: whose they are, and who came instead. */
function awayFromABody(line: string): string | undefined {
  const [, name = '', inside = ''] =
    /^([^()–—\n]{3,60}?)\s+[-–—]\s+[^()\n]{2,80}\(([^()]{3,60})\)[.;,]?$/.exec(line.trim()) ?? []
  const instead = name !== '' && isCalledSo(name) ? standInNamed(inside) : undefined
  return instead === undefined ? undefined : `${name} (substitute ${instead})`
}

function putSection(roll: Roll, { section, words }: RollSection): boolean {
  const bodies = section === 'present' || section === undefined ? byOrganisation(words) : undefined
  if (bodies !== undefined) {
    roll.lists.present.push(...bodies)
    return true
  }
  if (section === undefined) return words.split('\n').every(line => putLine(roll, 'present', line, false))
  const dashed =
    section === 'apologies' && /\([^()]*\)/.test(words)
      ? undefined
      : section === 'apologies'
        ? dashedEntries(words.replace(/\s*\n\s*/g, '; '))
        : undefined
  if (dashed !== undefined) {
    for (const person of dashed) putPerson(roll, section, person)
    return true
  }
  const stoodIn = section === 'apologies' ? words.split('\n').map(awayFromABody) : []
  if (stoodIn.some(one => one !== undefined) && words.includes('\n')) {
    roll.lists.apologies.push(...words.split('\n').map((line, n) => stoodIn[n] ?? line.trim()))
    return true
  }
  if (stoodIn[0] !== undefined) {
    roll.lists.apologies.push(stoodIn[0])
    return true
  }
  // Why, or who stands in, may stand on the line below whoever does not come.
  return section === 'apologies'
    ? putLine(roll, section, words.replace(/\s*\n\s*(?:[-*•·–]\s+)?/g, ', '), true)
    : words.split('\n').every((line, _, lines) => putLine(roll, section, line, lines.length === 1))
}

const isAway = ({ section }: Marked): boolean => section === 'apologies' || section === 'absent'

/** For whom somebody there came, by what stands behind their mark: "Present (rep A)". */
const memberFor = (one: Marked): string | undefined =>
  isAway(one) ? undefined : (one.substitute ?? inWhosePlace(one.more ?? ''))

/** Everybody of a list with a mark for each, where the mark has them; whoever came for somebody of the list stands in for them. */
function rollOfMarks(said: string): Roll | undefined {
  const marked = markedList(said)
  if (marked === undefined) return undefined
  const roll = emptyRoll()
  const away = marked.filter(isAway)
  /** Whoever is away and is meant by a name or initials. */
  const awayCalled = (called: string) => away.find(({ name }) => name === called || initialsOf(name) === called)
  const instead = marked.map(one => (isAway(one) ? undefined : awayCalled(memberFor(one) ?? '')))
  for (const [n, one] of marked.entries()) {
    if (instead[n] !== undefined) continue
    const { name, role, section, substitute, more } = one
    const deputy = substitute ?? marked[instead.findIndex(member => member?.name === name)]?.name
    const member = memberFor(one)
    if (more !== undefined && member === undefined) roll.notes.push(`${name}: ${more}`)
    if (section === undefined) continue
    if (section === 'apologies' || section === 'absent')
      if (deputy === undefined) roll.lists[section].push(name)
      else roll.lists.apologies.push(`${withRole(name, role)} (substitute ${deputy})`)
    else
      roll.lists[section].push(
        withRole(
          name,
          role,
          section === 'observing' ? 'observer' : undefined,
          member === undefined ? undefined : `for ${member}`,
        ),
      )
  }
  return roll
}

/** "also here A, B": a heading with no colon behind it. */
const headOnly =
  /^((?:(?:[Aa]lso |[Jj]ust )(?:here|present|attending|in attendance|joining|with us))|[Ii]n attendance|[Aa]ttending)(?: (?:is|are|we have))? (?=\p{Lu}[\p{L}.'’-]* \p{Lu})/u

/** Whether the layout is one that a list under a single heading has not. */
const isOfItsOwn = (said: string, sections: readonly RollSection[], roll: Roll): boolean =>
  sections.filter(s => s.section !== undefined).length > 1 ||
  /^[^:\n]{0,40}\bno apolog/i.test(said) ||
  roll.notes.length > 0 ||
  roll.ofItsOwn ||
  (roll.asides.length > 0 && !/^(?:(?:also |officers? |guests? )?in att(?:endance|\.)|present)\s*:/i.test(said)) ||
  sections.some(({ section, words }) => section !== 'apologies' && (/\t/.test(words) || words.includes('|'))) ||
  sections.every(s => s.section === undefined)

/**
 * Reads a pasted or dictated list of who is there, whatever its layout: under several headings, by organisation, in columns, with a mark for each. What
 * it leaves no doubt of is recorded; what it says besides, of some who are not named or of an item that somebody came for, stays in a note beside it.
 */
export function readRollPasted(said: string): Read {
  if (said.length > 3_000 || /[?!]\s*$/.test(said) || !/[\n:,;|]/.test(said)) return undefined
  const marked = rollOfMarks(
    said.replace(/^(?:attendance|roll(?: call)?|register|present)\s*(?::|\s[-–]|(?=\n))\s*/i, ''),
  )
  const sections = marked === undefined ? rollSections(said.replace(headOnly, '$1: ')) : []
  const roll = marked ?? emptyRoll()
  if (marked === undefined) {
    if (sections.every(s => s.section === undefined) && byOrganisation(said) === undefined) {
      if (!isDashedList(said.split('\n').filter(line => line.trim() !== ''))) return undefined
    }
    if (!sections.every(s => putSection(roll, s))) return undefined
    if (!isOfItsOwn(said, sections, roll)) return undefined
  }
  const entries = entriesOf(roll)
  const note = way(`note ${said}`),
    kept = [...roll.notes, ...roll.asides].map(words => `note ${words}`)
  if (entries.length === 0) return question('record it', [note])
  const reads = entries.map(entry => readAttendanceTyped(entry, true))
  const sure = marked === undefined && kept.length === 0 && sections.every(s => s.section !== undefined)
  const commands = reads.map(r =>
    r === undefined ? undefined : !('kind' in r) ? r : r.kind === 'command' ? [r.command] : undefined,
  )
  if (sure && commands.every(c => c !== undefined)) return commands.flat()
  return question('record it', [wayOfSeveral([...entries.map((e, n) => askedAs(e, reads[n])), ...kept]), note])
}

/** A list as the likeliest of what is asked about it. */
const askedAs = (entry: string, read: Read): string => {
  const first = read !== undefined && 'kind' in read && read.kind === 'question' ? read.ways[0]?.words : undefined
  return first === undefined || /^note\b|\n/.test(first) ? entry : first
}

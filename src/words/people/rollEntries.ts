import { countWords } from '../line/countInWords.ts'
import { isNoName } from '../../meeting/names.ts'
import { hasHonorific, isName, namesAPost } from '../../meeting/presentersWritten.ts'
import { partList, readPerson, withoutInitials } from '../line/peopleTyped.ts'

/** Somebody of a pasted list: as they are called, who they are, and what is said of them besides. */
export interface RollEntry {
  readonly name: string
  readonly role?: string
  /** "just for item 5". */
  readonly aside?: string
  /** Whether what they are stood behind a comma, where a list of names has the next of them. */
  readonly joined?: true
}

/** "J Fosse", "JF": by initials, in a list of people. */
const inInitials = /^\p{Lu}\.? ?\p{Lu}[\p{L}'’-]+$|^\p{Lu}{2,3}$/u
/** Whether words in a list are what somebody is called, and nothing that is said of them. */
export const isCalledSo = (words: string): boolean =>
  isName(words) ||
  (hasHonorific(words) && !/\s\p{Ll}{4}/u.test(words)) ||
  inInitials.test(words) ||
  /^\p{Lu}[\p{L}'’-]+$/u.test(words)
const bracket = /\s*\(([^()]*)\)\s*$/
/** Of a body, a post or a place: what somebody is, and nobody. */
const saysWhat = (words: string): boolean =>
  words !== '' && !isName(words) && !hasHonorific(words) && (namesAPost(words) || /^\p{Lu}{3,5}$/u.test(words))

const items = String.raw`(?:(?:just|only|present|attending|there|here|in attendance) )*(?:for )?(?:agenda )?(?:items? (?:no\.? ?)?\d{1,2}(?:\.\d)?(?:(?:, | and | & |-|–| to )\d{1,2}(?:\.\d)?){0,6}|this item)(?: only)?`
const forItems = [
  new RegExp(`\\s*\\((${items})\\)\\s*$`, 'i'),
  new RegExp(`\\s*(?:,|\\s[-–]|(?<=\\)))\\s*(${items})\\s*$`, 'i'),
]
/** "two members of the public", "a reporter", "the press": so many, and nobody by name. */
const crowd = new RegExp(
  `^(?:plus |and |with )?(?:${countWords}|\\d{1,3}|an?|the|some|several|no|members of the)\\b[^()]{0,60}\\b(?:public|press|reporters?|journalists?|observers?|residents?|students?|visitors?|gallery|media|councillors|officers|members|trainees?|interpreters?)\\b`,
  'i',
)
/** Whether words of a list are of some who are not named. */
export const isCrowd = (words: string): boolean => crowd.test(words)

/** The people of one line of a list, what they are with each of them; nothing where a part of it is nobody. */
export function entriesIn(line: string): readonly RollEntry[] | undefined {
  const cells = line.split(/\t+|\s*\|\s*/).filter(cell => cell.trim() !== '')
  if (cells.length > 1) {
    const [first = '', ...others] = cells.map(cell => cell.trim())
    const { name, role } = readPerson(first, false)
    if (!isCalledSo(name)) return undefined
    const roles = [...(role === undefined ? [] : [role]), ...others]
    return [{ name, role: roles.join(', ') }]
  }
  const [, called = '', theirs = ''] = /^([^,;()]{3,60}), ([^;()]{3,120})$/.exec(line) ?? []
  if (
    isCalledSo(called) &&
    theirs.split(/, | and /).every(part => saysWhat(part) || /^\p{Ll}/u.test(part)) &&
    saysWhat(theirs)
  )
    return [{ name: called, role: theirs, joined: true }]
  const found: RollEntry[] = []
  for (const written of partList(withoutInitials(line))) {
    const aside = forItems.map(form => form.exec(written)).find(m => m !== null)
    const part = aside === undefined || aside === null ? written : written.slice(0, aside.index)
    const bare = part.replace(bracket, ''),
      inside = bracket.exec(part)?.[1]?.trim()
    const last = found.at(-1)
    const beside = aside === undefined || aside === null ? {} : { aside: (aside[1] ?? '').trim() }
    if (last !== undefined && saysWhat(bare) && !/^the /i.test(bare)) {
      const role = [last.role, bare, inside].filter(r => r !== undefined && r !== '').join(', ')
      found[found.length - 1] = { ...last, role, ...beside, joined: true }
      continue
    }
    const { name, role } = readPerson(part, false)
    if (isNoName(name) || name.split(' ').length > 9 || /\d/.test(name)) return undefined
    found.push({ name, ...(role === undefined ? {} : { role }), ...beside })
  }
  return found
}

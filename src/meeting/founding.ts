import { nameOfAccount } from './accountNames.ts'
import { folderByDefault, filingIn, interestsByDefault } from './termsByDefault.ts'
import { type Actor, type Member, type TermsOfReference, conducts } from './termsOfReference.ts'
import { type Worded, worded } from './worded.ts'

/** What a partnership made in Teams begins with. What is not said here can still come from a file of its key. */
export type TermsFounded = Omit<TermsOfReference, 'openActions' | 'previousMinutes' | 'chat' | 'tenants'>

/** What is said of a partnership when it is begun. */
export interface Begun {
  readonly name: string
  /** Empty: the name. */
  readonly shortName: string
  readonly council: string
}

/** Names that are taken: those of every partnership there is, short ones too. */
export type NamesTaken = readonly string[]

const inOneLine = (words: string) => words.replace(/\s+/g, ' ').trim()
const plain = (name: string) => inOneLine(name).toLowerCase()

/** Why a partnership cannot bear these names, if so. */
export function namesRefused({ name, shortName, council }: Begun, taken: NamesTaken): Worded | undefined {
  if (inOneLine(name) === '') return worded`Give the name of the partnership, as the minutes print it.`
  if (inOneLine(council) === '') return worded`Give the name of the council that clerks the partnership.`
  if (folderByDefault(name) === '') return worded`Give the name in words: its folder is called so.`
  const also = taken.find(t => plain(t) === plain(name) || (shortName !== '' && plain(t) === plain(shortName)))
  return also === undefined
    ? undefined
    : worded`There is already a partnership called ${also}. Give each partnership its own name and short name.`
}

/**
 * The terms a partnership begins with: whoever founds it is its clerk, the rest is as a file that says nothing of it. `key` is the short name it is kept
 * under.
 */
export function termsFounded(
  key: string,
  { name, shortName, council }: Begun,
  by: Actor,
  houseStyles: readonly string[],
): TermsFounded {
  const clerk: Member = {
    name: nameOfAccount(by.name),
    organisation: inOneLine(council),
    votes: false,
    part: 'clerk',
    ...(by.id === undefined ? {} : { id: by.id }),
    ...(by.email === undefined ? {} : { email: by.email }),
    deputies: [],
  }
  return {
    key,
    name: inOneLine(name),
    shortName: inOneLine(shortName) || inOneLine(name),
    council: inOneLine(council),
    houseStyle: houseStyles.includes('columns') ? 'columns' : (houseStyles[0] ?? 'columns'),
    timezone: 'Europe/London',
    members: [clerk],
    quorum: {},
    interests: interestsByDefault,
    numbering: { style: 'per meeting' },
    accessToInformation: { regime: 'none' },
    filing: filingIn(folderByDefault(name)),
    retention: {},
  }
}

/** A key for a partnership of this name which no other has: `harbour-board`, else `harbour-board-2`. */
export function keyFor(name: string, isTaken: (key: string) => boolean): string {
  const plainly = name.normalize('NFD').toLowerCase()
  const key =
    plainly
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60)
      .replace(/^-|-$/g, '') || 'partnership'
  for (let n = 1; ; n++) {
    const one = n === 1 ? key : `${key}-${n}`
    if (!isTaken(one)) return one
  }
}

/** Whom a partnership lacks that nobody could meet without. */
export type Lacked = 'a clerk' | 'a chair'

/** Whom the terms still lack before anybody can meet under them: a clerk and somebody in the chair, each known by their account. */
export function lackedBy({ members }: Pick<TermsOfReference, 'members'>): readonly Lacked[] {
  const known = members.filter(m => conducts(m.part) && (m.id !== undefined || m.email !== undefined))
  return [
    ...(known.some(m => m.part === 'clerk') ? [] : (['a clerk'] as const)),
    ...(known.some(m => m.part === 'chair' || m.part === 'co-chair') ? [] : (['a chair'] as const)),
  ]
}

/** Who may make a new partnership: people named by Entra object id or work e-mail address. */
export function mayFound(named: readonly string[], { id, email }: Actor): boolean {
  const isNamed = (sign: string | undefined) => sign !== undefined && named.includes(sign.trim().toLowerCase())
  return isNamed(id) || isNamed(email)
}

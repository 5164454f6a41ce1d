import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import type { PersonGiven } from './connector/people.ts'
import { isPlain, plainAt, plainsAt, textAt, textsAt } from './connector/plainJson.ts'

/** Somebody of the partnership, and what they do in it. */
export interface PartnershipPerson extends PersonGiven {
  readonly part: string
  readonly organisation?: string
  /** The responsible authority this person represents, as the quorum names it. */
  readonly body?: string
  readonly votes?: boolean
}

/** What the rehearsal room needs of a partnership file: who meets, and in which chat. */
export interface PartnershipRehearsed {
  readonly key: string
  readonly name: string
  readonly shortName: string
  readonly chat: string
  readonly people: readonly PartnershipPerson[]
  /** How many members must be there, and from which bodies. */
  readonly quorum?: { readonly count: number; readonly bodies: readonly string[] }
  /** What the cards call the sixth item of a first agenda. */
  readonly sixthItem?: string
}

const domain = (email: string | undefined) => email?.split('@')[1]

/** Reads a partnership file. Deputies come too; whoever's address is not the clerk's organisation's is a guest. */
export function partnershipIn(key: string, text: string): PartnershipRehearsed {
  const file: unknown = parse(text)
  const members = plainsAt(file, 'members')
  const home = domain(textAt(members.find(member => member['part'] === 'clerk') ?? plainAt(file, 'contact'), 'email'))
  const people = members.map((member): PartnershipPerson => {
    const [id, email, organisation, body] = ['id', 'email', 'organisation', 'body'].map(key => textAt(member, key))
    return {
      name: textAt(member, 'name') ?? '',
      part: textAt(member, 'part') ?? 'member',
      guest: email !== undefined && home !== undefined && domain(email) !== home,
      ...(id === undefined ? {} : { id }),
      ...(email === undefined ? {} : { email }),
      ...(organisation === undefined ? {} : { organisation }),
      ...(body === undefined ? {} : { body }),
      votes: member['votes'] !== false,
    }
  })
  const known = new Set(people.map(person => person.name))
  const deputies = [...new Set(members.flatMap(member => textsAt(member, 'deputies') ?? []))].filter(
    name => !known.has(name),
  )
  const [quorum, numbering] = [plainAt(file, 'quorum'), plainAt(file, 'numbering')]
  const continuous = numbering['style'] === 'continuous'
  return {
    key,
    quorum: { count: Number(quorum['count'] ?? 0), bodies: textsAt(quorum, 'bodies') ?? [] },
    sixthItem: `${textAt(numbering, 'prefix') ?? ''}${continuous ? Number(numbering['next'] ?? 1) + 5 : 6}`,
    name: textAt(file, 'name') ?? key,
    shortName: textAt(file, 'shortName') ?? textAt(file, 'name') ?? key,
    chat: textAt(file, 'chat') ?? `19:meeting_${key}@thread.v2`,
    people: [...people, ...deputies.map(name => ({ name, part: 'deputy', guest: true }))],
  }
}

/** The partnership with this key in a folder of partnership files; the first, where none is named. */
export function readPartnership(folder: string, key?: string): PartnershipRehearsed {
  const files = readdirSync(folder)
    .filter(name => name.endsWith('.yml'))
    .toSorted()
  const wanted =
    key === undefined
      ? (files.find(name => name === 'riverside.yml') ?? files[0])
      : files.find(name => name === `${key}.yml`)
  if (wanted === undefined)
    throw new Error(
      `There is no partnership ${key ?? ''} in ${folder}; there is ${files.map(name => basename(name, '.yml')).join(', ') || 'none at all'}.`,
    )
  const partnership = partnershipIn(basename(wanted, '.yml'), readFileSync(join(folder, wanted), 'utf8'))
  if (!isPlain(partnership) || partnership.people.length === 0) throw new Error(`${wanted} names no members.`)
  return partnership
}

import { type AgendaItem, type AgendaRead, type Presenter, fullTitle, kindOf } from './agenda.ts'
import { isName, withoutHonorific } from './presentersWritten.ts'

/** Somebody who may be meant by initials: `initials` where the agenda gives them beside the name. */
export interface Named extends Presenter {
  readonly initials?: string
}

/** The initials of a name, without honorific or rank: `NH` of Dr Nora Hythe. */
export const initialsOf = (name: string): string =>
  withoutHonorific(name)
    .split(/[\s-]+/)
    .map(word => word.charAt(0))
    .filter(letter => /\p{Lu}/u.test(letter))
    .join('')

const some = /^[A-Z]{2,4}(?:\s?(?:[/&,+]|and)\s?[A-Z]{2,4}){0,4}$/

/** The initials in words that are nothing else: `NH`, `TC/RO`. */
export const initialsIn = (words: string): readonly string[] =>
  some.test(words) ? words.split(/\s?(?:[/&,+]|and)\s?/) : []

/** The one person with these initials; undefined where nobody has them, or more than one. */
export function whoseInitials(initials: string, people: readonly Named[]): Presenter | undefined {
  const fitting = people.filter(person => (person.initials ?? initialsOf(person.name)) === initials)
  const [one] = fitting
  return one === undefined || fitting.some(({ name }) => name !== one.name)
    ? undefined
    : { name: one.name, ...(one.role !== undefined && { role: one.role }) }
}

const atEnd = /^(.*\S)(?:\s?[([]([^()[\]]{2,24})[)\]]|\s[-–—|]\s([^–—]{2,24}))$/

/** Whether letters only shorten the words in front of them: `Domestic abuse (DA)`. */
export function shortens(title: string, initials: string): boolean {
  const words = title
    .split(/[\s/-]+/)
    .filter(word => /^\p{L}/u.test(word) && !/^(?:and|of|the|for|in|on|to|with)$/i.test(word))
  return (
    words
      .slice(-initials.length)
      .map(word => word.charAt(0).toUpperCase())
      .join('') === initials
  )
}

/** A title that ends with the initials of people who can be told by them, and those people; undefined for any other title. */
export function presentedByInitials(
  title: string,
  people: readonly Named[],
): { readonly title: string; readonly presenters: readonly Presenter[] } | undefined {
  const [, before, bracketed, dashed] = atEnd.exec(title) ?? []
  const initials = initialsIn(bracketed ?? dashed ?? '')
  if (before === undefined || initials.length === 0 || initials.some(each => shortens(before, each))) return undefined
  const found = initials.map(each => whoseInitials(each, people))
  return found.every(person => person !== undefined) ? { title: before, presenters: found } : undefined
}

/** Presenters given by initials, by their names where those can be told; the others as they are. */
export const namedInFull = (presenters: readonly Presenter[], people: readonly Named[]): readonly Presenter[] =>
  presenters.flatMap(presenter => {
    // "PA, SB" was read as somebody and where they are from.
    const { name, role } = presenter
    const initials = initialsIn(role === undefined ? name : `${name}, ${role}`)
    const found = initials.map(each => whoseInitials(each, people))
    return initials.length > 0 && found.every(person => person !== undefined) ? found : [presenter]
  })

const withInitials =
  /((?:\p{Lu}[\p{L}'’./-]*\s){1,4}\p{Lu}[\p{L}'’-]+),?\s?[([]([A-Z]{2,4})[)\]](?:,?\s?[–—-]?\s?([^;()\n]{2,80}?)(?=;|$|, (?:\p{Lu}[\p{L}'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+ ?[([]))?/gu
const initialsFirst =
  /(?<![\p{L}\d])([A-Z]{2,4})\s?[-–—=:]\s?((?:\p{Lu}[\p{L}'’.-]*\s){1,3}\p{Lu}[\p{L}'’-]+)(?:\s?\(([^()]{2,60})\)|,\s?([^;=]{2,80}?)(?=;|$|\s+[A-Z]{2,4}\s?[-–—=:]\s))?/gu

/** `TC   Tobias Crane, Ambulance Service`: a line of a key in two columns. */
const inColumns =
  /^([A-Z]{2,4}) ((?:\p{Lu}[\p{L}'’.-]*\s){1,4}\p{Lu}[\p{L}'’-]+)(?:,\s?(.{2,80})|\s?\((.{2,80})\)|\s[-–—]\s(.{2,80}))?$/u

/** The people that a line of an agenda names with their initials: `Members: Nora Hythe (NH), Chair; Tobias Crane (TC)`. */
export function peopleWithInitials(line: string): readonly Named[] {
  const text = line.slice(0, 2000)
  const named = [...text.matchAll(withInitials)].map(([, name = '', initials = '', role]) => ({ name, initials, role }))
  const first = [...text.matchAll(initialsFirst)].map(([, initials = '', name = '', bracketed, role]) => ({
    name,
    initials,
    role: bracketed ?? role,
  }))
  const [, letters = '', called = '', ...roles] = inColumns.exec(text) ?? []
  const keyed =
    letters !== '' && initialsOf(called) === letters
      ? [{ name: called, initials: letters, role: roles.find(role => role !== undefined) }]
      : []
  return [...named, ...first, ...keyed, ...keyOf(text)].flatMap(({ name, initials, role }): readonly Named[] =>
    isName(name) && initialsOf(name).startsWith(initials.charAt(0))
      ? [{ name, initials, ...(role !== undefined && role.trim() !== '' && { role: role.trim() }) }]
      : [],
  )
}

/** The people of a key in one line, `Leads: NH Nora Hythe (Chair); TC Tobias Crane (Ambulance Service)`: two at least, each by initials of their own. */
function keyOf(
  line: string,
): readonly { readonly name: string; readonly initials: string; readonly role: string | undefined }[] {
  const parts = line.replace(/^[\p{L} ]{2,30}:\s?/u, '').split(/;\s?/)
  const found = parts.map(part => inColumns.exec(part.trim().replace(/\.$/, '')))
  return parts.length < 2 || !found.every(each => each !== null && initialsOf(each[2] ?? '') === each[1])
    ? []
    : found.flatMap(each => ({
        name: each?.[2] ?? '',
        initials: each?.[1] ?? '',
        role: each?.slice(3).find(role => role !== undefined),
      }))
}

const listOf =
  /^(?:members(?:hip)?|attendees|attending|present|invite(?:es|d)|in attendance|participants|panel|group|circulation|distribution|to|cc)(?: \(?[\p{L} ]{2,20}\)?)?\s?:\s?(.{5,2000})$/iu

/** `Pike, Oswin`, as Outlook writes whom an e-mail is to: the name the other way round. */
const surnameFirst = /^(\p{Lu}[\p{L}'’-]{1,30}), (\p{Lu}[\p{L}'’-]{1,30})(?: \(([^()]{2,80})\))?$/u

/** The people an e-mail is from or to, where each that is named has the surname first; undefined for a list in any other manner. */
function surnamesFirst(line: string): readonly Named[] | undefined {
  const list = /^(?:from|to|cc)\s?:\s?(.{5,2000})$/i.exec(line.slice(0, 2100))?.[1]
  const parts = list
    ?.replace(/<[^<>]{0,100}>/g, '')
    .split(';')
    .map(part => part.trim())
    .filter(part => part !== '' && !part.includes('@'))
  const people = parts?.flatMap((part): readonly Named[] => {
    const [, surname, given, role] = surnameFirst.exec(part) ?? []
    const name = `${given} ${surname}`
    return surname === undefined || !isName(name) ? [] : [{ name, ...(role !== undefined && { role }) }]
  })
  return people !== undefined && people.length > 0 && people.length === parts?.length ? people : undefined
}

/** The people that a line names one after another: `Attendees: Nora Hythe (ICB), Tobias Crane (Police)`, `To: 'Nora Hythe' <n@…>; Tobias Crane`. */
export function peopleListed(line: string): readonly Named[] {
  const turned = surnamesFirst(line)
  if (turned !== undefined) return turned
  const list = listOf.exec(line.slice(0, 2100))?.[1]
  if (list === undefined) return []
  return list
    .replace(/<[^<>]{0,100}>/g, '')
    .split(/[,;](?![^()]{0,80}\))/)
    .flatMap((each): readonly Named[] => {
      const [, name = '', role] = /^['"‘“]?([^()'"‘“]{3,60}?)['"’”]?(?: \(([^()]{2,80})\))?$/.exec(each.trim()) ?? []
      return isName(name)
        ? [{ name, ...(role !== undefined && { role: role.replace(/, (?:in the )?chair(?:ing)?$/i, '') }) }]
        : []
    })
}

/** The person that a line of a heading or a signature names, alone or behind a label: `From: Moira Kane`, `Barbara Sallow, Clerk`. */
export function personOf(line: string): readonly Named[] {
  const [, words = line] =
    /^(?:from|chair|clerk|contact|sent by|cadeirydd|cyswllt)[\p{L} ]{0,20}:\s?(.{3,120})$/iu.exec(line) ?? []
  const name = (words.split(/[,<(|;]|\s[-–—]\s/)[0] ?? '').trim()
  return words.length <= 120 && isName(name) ? [{ name }] : []
}

/** An agenda with the presenters it gives by initials named in full, where those are the initials of one member and no other. */
export const withMembersByInitials = (
  read: AgendaRead,
  members: readonly { readonly name: string; readonly post?: string }[],
): AgendaRead => {
  const people = members.map(({ name, post }): Named => ({ name, ...(post !== undefined && { role: post }) }))
  return { ...read, agenda: { ...read.agenda, items: read.agenda.items.map(item => byInitials(item, people)) } }
}

function byInitials(item: AgendaItem, people: readonly Named[]): AgendaItem {
  if (item.presenters.length > 0) return { ...item, presenters: namedInFull(item.presenters, people) }
  const found = presentedByInitials(fullTitle(item), people)
  if (found === undefined) return item
  const { restriction } = item
  const open = restriction === undefined || restriction.closedTitle === item.title
  return {
    ...item,
    ...(open && { title: found.title, kind: kindOf(found.title) }),
    ...(restriction && { restriction: { ...restriction, closedTitle: found.title } }),
    presenters: found.presenters,
  }
}

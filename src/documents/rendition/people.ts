import type { RollEntry } from '../../minutes/minutes.ts'
import type { HouseStyle } from '../houseStyle/style.ts'
import type { Said } from '../houseStyle/wording.ts'

type Named = Pick<RollEntry, 'name' | 'honorific'>

/** The name as the style prints it, with the honorific where the style has them; never twice. */
export function nameOf(style: HouseStyle, { name, honorific }: Named): string {
  if (honorific === undefined || name.startsWith(`${honorific} `)) return name
  const printed = style.names.honorifics
  return printed === 'all' || printed.includes(honorific) ? `${honorific} ${name}` : name
}

/** Post and organisation in a row, the organisation only where the post does not name it already, or what was typed for somebody who is not a member. */
const detailsOf = ({ role, post = role, organisation }: RollEntry): string | undefined => {
  const said = post !== undefined && organisation !== undefined && ` ${post} `.includes(` ${organisation} `)
  const details = [post, said ? undefined : organisation].filter(w => w !== undefined)
  return details.length === 0 ? undefined : details.join(', ')
}

/** What the style calls an office; nothing for who has none. */
export const officeOf = (style: HouseStyle, part: RollEntry['part']): string | undefined =>
  part === 'member' || part === 'in attendance' ? undefined : style.attendance.parts[part]

/** What the places of a wording about a person on the roll say. */
export function personPlaces(
  style: HouseStyle,
  person: RollEntry,
  chair?: string,
  initials?: ReadonlyMap<string, string>,
): Said {
  const { parts } = style.attendance
  const office = officeOf(style, person.part)
  const presides =
    chair === person.name && person.part !== 'chair' && person.part !== 'co-chair' ? parts.presiding : undefined
  const part = [office, presides].filter(w => w !== undefined).join(', ')
  return {
    name: nameOf(style, person),
    person: person.name,
    surname: person.name.split(' ').at(-1),
    forenames: person.name.split(' ').slice(0, -1).join(' '),
    initials: initials?.get(person.name),
    part: part === '' ? undefined : part,
    details: detailsOf(person),
    post: person.post,
    organisation: person.organisation ?? (person.post === undefined ? person.role : undefined),
    substituteFor:
      person.substituteFor === undefined
        ? undefined
        : nameOf(style, {
            name: person.substituteFor,
            ...(person.substituteForHonorific === undefined ? {} : { honorific: person.substituteForHonorific }),
          }),
    arrivedAt: person.arrivedAt,
    leftAt: person.leftAt,
  }
}

import { inEnglishBelow, looksLikePlace, placeSaid, venueWords } from '../vocabulary/places.ts'
import type { NamedLine } from './bodyNamed.ts'
import { bodyWords } from './dayOfMeeting.ts'
import type { HeadBeingRead } from './headBeingRead.ts'

/** Where the meeting is, out of the lines with names that are not the body's; what says no place is refused. `whenLine` is the line of its day. */
export function placesOfHead(
  reading: HeadBeingRead,
  named: readonly NamedLine[],
  ofBody: readonly NamedLine[],
  whenLine: number | undefined,
): void {
  const { header } = reading
  /** Lines that say a part of the name again, as a letterhead does. */
  const isInBody = (name: string) =>
    header.body !== undefined &&
    (name === header.body || (bodyWords.test(name) && header.body.toLowerCase().includes(name.toLowerCase())))
  const others = named.filter(each => !ofBody.includes(each) && !isInBody(each.name))
  const ofPlace = new Set<NamedLine>()
  for (const other of others) {
    if (ofPlace.has(other)) continue
    const { venue } = header
    if (venue !== undefined && isInEnglish(venue, other, named)) reading.setVenue(`${venue} / ${other.text}`)
    else if (venue === undefined && isPlaceOf(other, whenLine)) {
      const below = goingOn(other, named)
      if (below !== undefined) ofPlace.add(below)
      reading.setVenue(below === undefined ? other.text : `${other.text} ${below.text}`)
    } else reading.refuse({ ...other.line, text: other.text })
  }
}

/** Whether a line has the word for a place, or stands beside the day and looks like one. */
const isPlaceOf = ({ line: { line }, text }: NamedLine, whenLine: number | undefined): boolean =>
  text.length < 160 &&
  !/^(?:agenda|papers?|please)\b/i.test(text) &&
  (venueWords.test(text) ||
    (whenLine !== undefined && Math.abs(line - whenLine) === 1 && looksLikePlace.test(placeSaid(text).venue)))

/** Whether a line says in English the place on the line above it. */
const isInEnglish = (venue: string, { line: { line }, text }: NamedLine, named: readonly NamedLine[]): boolean =>
  named.some(each => each.text === venue && each.line.line === line - 1) && inEnglishBelow(venue, text)

/** The line below, where a place ends with a comma: `Conference Room, Civic Centre,` over `Marl, ML1 3XA`. */
function goingOn({ line, text }: NamedLine, named: readonly NamedLine[]): NamedLine | undefined {
  const below = text.endsWith(',') ? named.find(each => each.line.line === line.line + 1) : undefined
  return below === undefined || below.text.length > 80 || bodyWords.test(below.text) ? undefined : below
}

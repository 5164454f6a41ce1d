import type { Exclusion, Place } from '../meeting/exclusions.ts'
import { type Entry, type Facts, itemById, standing } from '../meeting/meeting.ts'
import { wordsWritten } from '../meeting/procedureFacts.ts'
import type { MinuteBlock } from './minutes.ts'

interface Drawn {
  readonly meeting: Facts
  readonly exclusions: readonly Exclusion[]
}

/** Whether the clerk or chair has minuted the resolution in words of their own, in the item kept for it. */
const writtenOut = (meeting: Facts, item: string): boolean =>
  standing(meeting).some(
    e =>
      e.kind === 'decision' &&
      e.item === item &&
      !e.restricted &&
      /\bexclu(?:ded?|sion)\b/i.test(e.text) &&
      /\bpublic\b/i.test(e.text),
  )

function amendedTo(entry: Entry | undefined): { readonly amended?: string } {
  const amended = entry?.kind === 'procedure' && entry.amended ? wordsWritten(entry.fact) : undefined
  return amended === undefined ? {} : { amended }
}

/** What is minuted of the public's going and coming at a place in an item: by the entry that recorded it, where it stands in place. Nothing of what was struck. */
export function publicAt(
  { meeting, exclusions }: Drawn,
  item: string,
  at: Place['at'],
  entry?: string,
): readonly MinuteBlock[] {
  const number = (id: string) => itemById(meeting, id)?.number ?? ''
  const stands = (id: string) => !meeting.struck.includes(id) && (entry === undefined || entry === id)
  const here = (place: Place | undefined) => place?.item === item && place.at === at
  return exclusions.flatMap((x): readonly MinuteBlock[] => [
    ...(here(x.excluded) && stands(x.entry) && !writtenOut(meeting, item)
      ? [
          {
            kind: 'public excluded' as const,
            entry: x.entry,
            paragraphs: x.paragraphs,
            ...(x.act === undefined ? {} : { act: x.act }),
            items: x.items.map(number),
            place: at === 'head' ? ('head' as const) : x.items[0] === item ? ('part' as const) : ('before' as const),
            statutory: meeting.terms.accessToInformation.regime === 'statutory',
            ...amendedTo(meeting.entries.find(e => e.id === x.entry)),
          },
        ]
      : []),
    ...(here(x.readmitted) && x.readmitted !== undefined && stands(x.readmitted.entry)
      ? [
          {
            kind: 'public readmitted' as const,
            entry: x.readmitted.entry,
            ...amendedTo(meeting.entries.find(e => e.id === x.readmitted?.entry)),
          },
        ]
      : []),
  ])
}

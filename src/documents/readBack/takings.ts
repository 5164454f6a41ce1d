import type { Command } from '../../meeting/commands.ts'
import type { MeetingEvent } from '../../meeting/events.ts'
import { type Action, type CalledMeeting, type Entry, standing } from '../../meeting/meeting.ts'
import type { ChangeRead } from '../../minutes/editsInWords.ts'
import { readNote } from '../../minutes/noteMarkdown.ts'
import { writeNote } from '../../minutes/noteWritten.ts'
import type { NoteBlock, NoteList, NotePoint } from '../../minutes/notes.ts'
import { dayInWords } from '../../meeting/dates.ts'
import { readDay } from '../dates/written.ts'
import { plain, runsOf } from '../rendition/page.ts'
import { asSentence, writtenOut } from '../rendition/writtenOut.ts'
import type { Difference } from './differences.ts'
import { rootOf } from './sameIds.ts'
import { changedWithin, sameWords } from './wordsCompared.ts'

/** A way to take a difference into the record: what is asked for, and what would then have happened. */
export interface Taking {
  readonly what: ChangeRead['what']
  readonly commands: readonly Command[]
  readonly events: readonly MeetingEvent[]
}

/**
 * Ways in which a difference could be taken into the record, the likeliest first. Of the public document only public entries are touched, and of
 * the restricted one only restricted; what is added to it becomes a restricted note.
 */
export function takingsOf(
  meeting: CalledMeeting,
  difference: Difference,
  library: 'public' | 'restricted',
): readonly Taking[] {
  const entries = standing(meeting).filter(
    e => e.restricted === (library === 'restricted') || isClosed(meeting, e.item),
  )
  const own = library === 'public' ? entries.filter(e => !e.restricted && !isClosed(meeting, e.item)) : entries
  const item = meeting.agenda.items.find(i => i.number === difference.item)
  if (item === undefined) return []
  const inItem = own.filter(e => e.item === item.id)
  switch (difference.kind) {
    case 'changed': {
      const { id, was, now } = difference
      const entry = own.find(e => e.id === rootOf(id))
      if (entry !== undefined) return amendings(meeting, entry, was, now)
      if (
        meeting.summaries[item.id] !== undefined &&
        sameWords(meeting.summaries[item.id] ?? '', was) &&
        library === 'public'
      )
        return [summary(item.id, now)]
      if (id.startsWith('presented'))
        return inItem.flatMap(e => (e.kind === 'presenter' ? amendings(meeting, e, was, now) : []))
      if (id.startsWith('o'))
        return inItem.flatMap(e => (e.kind === 'action' ? ownersAmended(meeting, e, was, now) : []))
      return inItem.flatMap(e => (e.kind === 'correction' ? amendings(meeting, e, was, now) : []))
    }
    case 'deleted': {
      const entry = own.find(e => e.id === rootOf(difference.id))
      if (entry === undefined) {
        const presenters = difference.id.startsWith('presented') ? inItem.filter(e => e.kind === 'presenter') : []
        return presenters.length === 0 ? [] : [together('presenter', presenters.map(struck))]
      }
      const without = entry.kind === 'note' ? withoutPiece(entry.text, difference.was) : undefined
      return [
        ...(without === undefined || without === ''
          ? []
          : [amended('note', { type: 'AmendEntry', entry: entry.id, text: without })]),
        ...(entry.kind === 'decision' ||
        entry.kind === 'motion' ||
        entry.kind === 'action' ||
        (entry.kind === 'note' && without === '')
          ? [struck(entry)]
          : []),
      ]
    }
    case 'added': {
      if (difference.inTable) return []
      if (isClosed(meeting, item.id) && library === 'public')
        return meeting.summaries[item.id] === undefined
          ? [summary(item.id, difference.paragraphs.map(p => p.text).join(' '))]
          : []
      // A note is restricted where its item is; in the closed part of an open item it would become public.
      if (library === 'restricted' && !isClosed(meeting, item.id)) return []
      const text = asNote(difference.paragraphs)
      return text === ''
        ? []
        : [
            {
              what: 'note',
              commands: [noteIn(item.id, text)],
              events: [{ type: 'NoteMade', item: item.id, text, restricted: library === 'restricted' }],
            },
          ]
    }
  }
}

/** A note of an item that need not be the one being taken. */
const noteIn = (item: string, text: string): Command => ({ type: 'MakeNote', item, text })

const isClosed = (meeting: CalledMeeting, item: string): boolean =>
  meeting.agenda.items.find(i => i.id === item)?.restriction !== undefined

const amended = (what: Taking['what'], command: Command & { type: 'AmendEntry' }): Taking => {
  const { type: _command, ...given } = command
  return { what, commands: [command], events: [{ type: 'EntryAmended', ...given }] }
}

const summary = (item: string, text: string): Taking => ({
  what: 'summary',
  commands: [{ type: 'WriteSummary', item, text }],
  events: [{ type: 'SummaryWritten', item, text }],
})

const kindOf = ({ kind }: Entry): Taking['what'] =>
  kind === 'motion'
    ? 'decision'
    : kind === 'decision' || kind === 'action' || kind === 'presenter' || kind === 'correction'
      ? kind
      : 'note'

const struck = (entry: Entry): Taking => ({
  what: kindOf(entry),
  commands: [{ type: 'StrikeEntry', entry: entry.id }],
  events: [{ type: 'EntryStruck', entry: entry.id }],
})

const together = (what: Taking['what'], takings: readonly Taking[]): Taking => ({
  what,
  commands: takings.flatMap(t => t.commands),
  events: takings.flatMap(t => t.events),
})

/** Ways to amend an entry, so that what was printed `was` prints `now`. */
function amendings(meeting: CalledMeeting, entry: Entry, was: string, now: string): readonly Taking[] {
  const texts = (text: string): readonly string[] => [changedWithin(text, was, now) ?? []].flat()
  const amend = (text: string) => amended(kindOf(entry), { type: 'AmendEntry', entry: entry.id, text })
  switch (entry.kind) {
    case 'note': {
      // A name may be printed where initials were typed: then the change is looked for within the words.
      const text = withPiece(entry.text, was, now) ?? changedWithin(entry.text, was, now)
      return text === undefined ? [] : [amend(text)]
    }
    case 'decision':
    case 'motion':
    case 'correction':
      return texts(entry.text).map(amend)
    case 'presenter':
      return texts(entry.name).map(amend)
    case 'action': {
      const action = meeting.actions.find(a => a.entry === entry.id)
      return action === undefined
        ? []
        : [
            ...texts(action.text).map(amend),
            ...ownersAmended(meeting, entry, was, now),
            ...dateAmended(action, was, now),
          ]
    }
    case 'interest':
    case 'procedure':
      return []
  }
}

/** One owner of an action written otherwise; or those of one that nobody had taken. */
function ownersAmended(meeting: CalledMeeting, entry: Entry, was: string, now: string): readonly Taking[] {
  const action = meeting.actions.find(a => a.entry === entry.id)
  if (action !== undefined && action.owners.length === 0)
    return [
      amended('action', {
        type: 'AmendEntry',
        entry: entry.id,
        text: action.text,
        owners: now.trim().split(/\s*\/\s*/),
      }),
    ]
  return (action?.owners ?? []).flatMap((owner, n) => {
    const other = changedWithin(owner, was, now)
    if (action === undefined || other === undefined || other.trim() === '') return []
    const owners = action.owners.map((o, at) => (at === n ? other.trim() : o))
    return [amended('action', { type: 'AmendEntry', entry: entry.id, text: action.text, owners })]
  })
}

/** Another date in the words of an action: the whole date that now stands where another stood. */
function dateAmended(action: Action, was: string, now: string): readonly Taking[] {
  const other = readDay(now)
  if (action.dueDate === undefined || other === undefined || readDay(was)?.date !== action.dueDate) return []
  return [
    amended('action', {
      type: 'AmendEntry',
      entry: action.entry,
      text: action.text,
      dueDate: other.date,
      dueWords: dayInWords(other.date),
    }),
  ]
}

/** The words of a note’s pieces, paragraph by paragraph and point by point, as they are printed. */
function rewritten(text: string, piece: (text: string) => string | undefined): string | undefined {
  let found = 0
  const change = (words: string): string | undefined => {
    if (found > 0) return words
    const other = piece(words)
    if (other !== words) found++
    return other
  }
  const list = (of: NoteList): NoteList => ({
    ...of,
    points: of.points.flatMap((point): readonly NotePoint[] => {
      const words = change(point.text)
      const under = point.points === undefined ? undefined : list(point.points)
      return words === undefined ? (under?.points ?? []) : [{ text: words, points: under }]
    }),
  })
  const blocks = readNote(text).flatMap((block): readonly NoteBlock[] => {
    switch (block.kind) {
      case 'paragraph': {
        const words = change(block.text)
        return words === undefined ? [] : words.split('\n').map(part => ({ kind: 'paragraph', text: part.trim() }))
      }
      case 'lead': {
        const words = change(block.text)
        const points = list(block.list)
        return [words === undefined ? { kind: 'points', list: points } : { kind: 'lead', text: words, list: points }]
      }
      case 'points': {
        const points = list(block.list)
        return points.points.length === 0 ? [] : [{ kind: 'points', list: points }]
      }
    }
  })
  return found === 0 ? undefined : writeNote(blocks)
}

const printedAs = (words: string) => plain(runsOf(words))

/** Whether a piece of a note was printed so: as it was typed, or as its style makes a sentence of it. */
const wasPrintedAs = (words: string, was: string): boolean =>
  sameWords(printedAs(words), was) ||
  (['en', 'cy'] as const).some(language =>
    [asSentence, writtenOut].some(print => sameWords(printedAs(print({ language }, words)), was)),
  )

/** A note with one of its pieces, as printed, in other words; where they were set bold or italic, the rest stays so. */
const withPiece = (text: string, was: string, now: string): string | undefined =>
  rewritten(text, words =>
    wasPrintedAs(words, was) ? (words === printedAs(words) ? now : (changedWithin(words, was, now) ?? now)) : words,
  )

/** A note without one of its pieces; empty where it had no other. */
const withoutPiece = (text: string, was: string): string | undefined =>
  rewritten(text, words => (wasPrintedAs(words, was) ? undefined : words))

/** Paragraphs written in a document as a note is typed. */
const asNote = (paragraphs: readonly { readonly text: string; readonly point?: number }[]): string =>
  paragraphs
    .map(({ text, point }) => {
      const words = text.replace(/\s+/g, ' ').trim()
      return point === undefined ? words : `${'  '.repeat(point)}- ${words}`
    })
    .join('\n')
    .trim()

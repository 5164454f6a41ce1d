import { type CalledMeeting, dateOf, itemById } from '../meeting/meeting.ts'
import { drawMinutes } from './drawing.ts'
import type { MinuteBlock } from './minutes.ts'
import type { NoteBlock, NoteList } from './notes.ts'

/** What can be found of a meeting: what was decided, what is to be done, and what was noted. */
export type FoundKind = 'decision' | 'action' | 'note'

/** One entry of the minutes as it can be found, in the words the minutes have it in now. */
export interface FindableEntry {
  /** The entry's id in the record of its meeting. */
  readonly entry: string
  readonly kind: FoundKind
  /** The number of the minute as printed: `7`, `HSP149`. */
  readonly number: string
  /** The item's open title; of a restricted entry the closed one. */
  readonly title: string
  readonly text: string
  /** Whether only those entitled may be shown it. */
  readonly restricted: boolean
}

/** What can be found of one meeting, with where its minutes are filed. */
export interface FindableMeeting {
  readonly meeting: string
  /** The partnership's key. */
  readonly partnership: string
  /** The number of the last event this was drawn from. */
  readonly version: number
  /** `YYYY-MM-DD`; empty where the meeting has none yet. */
  readonly date: string
  /** Where the minutes anybody may read are filed, and where the restricted ones are. */
  readonly link?: string
  readonly restrictedLink?: string
  readonly entries: readonly FindableEntry[]
}

/** An entry that was found, with the meeting it stands in and the link to the minutes that print it. */
export interface FoundEntry extends FindableEntry {
  readonly meeting: string
  readonly date: string
  readonly link?: string
}

/** What was found, best first, and how many there are in all, as far as anybody counted: 2,000 stands for as many or more. */
export interface Found {
  readonly entries: readonly FoundEntry[]
  readonly total: number
}

/**
 * What can be found of a meeting: what its minutes print, in the words they print it in, corrections carried out. Nothing struck or taken back, no interest
 * anybody declared, and nothing of an agenda that was not published.
 */
export function findableIn(meeting: CalledMeeting): FindableMeeting {
  const open = meeting.phase === 'called' || meeting.phase === 'discarded' ? [] : entriesOf(meeting)
  const link = linkTo(meeting, 'minutes.docx'),
    restrictedLink = linkTo(meeting, 'restricted minutes.docx')
  return {
    meeting: meeting.key,
    partnership: meeting.terms.key,
    version: meeting.version,
    date: dateOf(meeting) ?? '',
    ...(link === undefined ? {} : { link }),
    ...(restrictedLink === undefined ? {} : { restrictedLink }),
    entries: open,
  }
}

function entriesOf(meeting: CalledMeeting): readonly FindableEntry[] {
  const closed = new Set(
    meeting.entries.filter(e => e.restricted || itemById(meeting, e.item)?.restriction !== undefined).map(e => e.id),
  )
  return drawMinutes(meeting).items.flatMap(item =>
    item.blocks.flatMap((block): FindableEntry[] => {
      const words = wordsOf(block)
      if (words === undefined) return []
      const restricted = closed.has(words.entry)
      const title = restricted ? (item.restriction?.closedTitle ?? item.title) : item.title
      return [{ ...words, number: item.number, title, restricted }]
    }),
  )
}

function wordsOf(block: MinuteBlock): Pick<FindableEntry, 'entry' | 'kind' | 'text'> | undefined {
  switch (block.kind) {
    case 'note':
      return { entry: block.entry, kind: 'note', text: block.blocks.map(noteText).join(' ') }
    case 'decision': {
      const { entry, verb, text } = block
      const said = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`
      return {
        entry,
        kind: 'decision',
        text: text === '' ? said : `${said} ${/^to\s/i.test(text) ? '' : 'that '}${text}`,
      }
    }
    case 'motion':
      return {
        entry: block.entry,
        kind: 'decision',
        text: `Motion${block.outcome === undefined ? '' : ` ${block.outcome}`}: that ${block.text}`,
      }
    case 'action': {
      const { reference, owners, text } = block.action
      return {
        entry: block.entry,
        kind: 'action',
        text: `${[reference, owners.join(' / ')].filter(w => w !== '').join(' ')}: ${text}`,
      }
    }
    case 'outstanding actions':
    case 'interest':
    case 'procedure':
    case 'urgent business':
    case 'correction':
    case 'public excluded':
    case 'public readmitted':
      return undefined
  }
}

function noteText(block: NoteBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text
    case 'lead':
      return `${block.text} ${listText(block.list)}`
    case 'points':
      return listText(block.list)
  }
}

const listText = (list: NoteList): string =>
  list.points.map(p => (p.points === undefined ? p.text : `${p.text} ${listText(p.points)}`)).join('; ')

/** Where a document is filed: the confirmed one before the draft. */
const linkTo = (meeting: CalledMeeting, document: string): string | undefined =>
  [document, `draft ${document}`]
    .map(name => meeting.documents.find(d => d.document === name)?.link)
    .find(link => link !== undefined)

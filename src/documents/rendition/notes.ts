import type { NoteBlock, NoteList } from '../../minutes/notes.ts'
import { exactly } from './exactly.ts'
import { type ListMark, paragraph } from './page.ts'
import { evenlyStopped } from './sentences.ts'
import { type Passage, type Writing, pointsAsPassages, said, under } from './passages.ts'
import { asSentence, named, writtenOut } from './writtenOut.ts'

/** How far the notes of an item have come: whether a lead stands before the points, and how many stretches of points there were. */
export interface NotesSoFar {
  readonly led: boolean
  readonly stretch: number
}

const beginsWith = (text: string, beginnings: readonly string[]) =>
  beginnings.some(b => text.toLowerCase().startsWith(b.toLowerCase()))

/** A lead with nothing after it, such as “Noted” or “Noted that:”. */
const isBareLead = (text: string, beginnings: readonly string[]) =>
  beginnings.some(b => new RegExp(`^${exactly(b)}(?:\\s+that)?\\s*:?$`, 'i').test(text.trim()))

/** A paragraph that breaks off before points, with or without a colon, leads them. */
export function withLeads(blocks: readonly NoteBlock[]): readonly NoteBlock[] {
  const out: NoteBlock[] = []
  for (const block of blocks) {
    const last = out.at(-1)
    if (block.kind === 'points' && last?.kind === 'paragraph' && !/[.!?;,]["”’)]?$/.test(last.text.trim()))
      out[out.length - 1] = { kind: 'lead', text: last.text, list: block.list }
    else out.push(block)
  }
  return out
}

function markOf({ style, item }: Writing, list: NoteList): ListMark {
  const { points: mark, dashesIn } = style.notes
  if (mark === 'letter' || mark === '(a)') return mark
  if (list.ordered) return 'decimal'
  return dashesIn.includes(item.kind) ? 'dash' : mark === 'paragraph' ? 'bullet' : mark
}

const seriesOf = ({ item }: Writing, mark: ListMark, stretch: number) =>
  `${item.number}/${mark}${mark === 'letter' || mark === '(a)' ? '' : `/${stretch}`}`

function points(writing: Writing, list: NoteList, mark: ListMark, stretch: number): readonly Passage[] {
  const each = evenlyStopped(list.points).map(p => {
    const further = under(writing.style, p)
    return {
      text: named(writing, writtenOut(writing.style, p.text)),
      ...(further === undefined ? {} : { under: further }),
      opposite: writing.opposite.get(p) ?? [],
    }
  })
  return pointsAsPassages(each, mark, seriesOf(writing, mark, stretch))
}

/** Points as paragraphs of prose, with the points under them as lists. */
const prose = (writing: Writing, list: NoteList): readonly Passage[] =>
  evenlyStopped(list.points).map(p => {
    const further = under(writing.style, p)
    return {
      blocks: [paragraph(writtenOut(writing.style, p.text)), ...(further === undefined ? [] : [further])],
      opposite: writing.opposite.get(p) ?? [],
    }
  })

/** A lead that is itself a point, with its points under it: `k. Key points raised in discussion`. */
function leadAsPoint(writing: Writing, block: NoteBlock & { kind: 'lead' }, stretch: number): readonly Passage[] {
  const mark = markOf(writing, { ordered: false, points: [] })
  return points(writing, { ordered: false, points: [{ text: block.text, points: block.list }] }, mark, stretch)
}

/** One block of a note, after what the item’s notes have so far. */
export function notePassages(
  writing: Writing,
  block: NoteBlock,
  so: NotesSoFar,
): { readonly passages: readonly Passage[]; readonly so: NotesSoFar } {
  const { notes } = writing.style
  const leading = !so.led && notes.lead !== undefined ? [said(notes.lead, 'lead')] : []
  const led = { led: true, stretch: so.stretch + 1 }
  switch (block.kind) {
    case 'paragraph':
      return {
        passages: [said(named(writing, asSentence(writing.style, block.text)), 'body', writing.opposite.get(block))],
        so: { led: so.led || isBareLead(block.text, notes.ownLeads), stretch: so.stretch + 1 },
      }
    case 'points':
      if (notes.points === 'paragraph' && !block.list.ordered)
        return { passages: prose(writing, block.list), so: { ...so, stretch: so.stretch + 1 } }
      return {
        passages: [...leading, ...points(writing, block.list, markOf(writing, block.list), so.stretch)],
        so: { led: true, stretch: so.stretch },
      }
    case 'lead': {
      const own = beginsWith(block.text, notes.ownLeads)
      if (notes.leads === 'point' && !own)
        return {
          passages: [...leading, ...leadAsPoint(writing, block, so.stretch)],
          so: { ...led, stretch: so.stretch },
        }
      const mark = beginsWith(block.text, notes.bulletsAfter) ? 'bullet' : markOf(writing, block.list)
      return {
        passages: [said(named(writing, block.text), 'lead'), ...points(writing, block.list, mark, so.stretch + 1)],
        so: led,
      }
    }
  }
}

import type { MinuteItem, Minutes } from '../../minutes/minutes.ts'
import type { NotePoint } from '../../minutes/notes.ts'
import type { HouseStyle } from '../houseStyle/style.ts'
import { type Block, type ListMark, type ParagraphLook, paragraph, runsOf } from './page.ts'
import { evenlyStopped } from './sentences.ts'

/** Part of what is minuted in an item, and who is named opposite it. */
export interface Passage {
  readonly blocks: readonly Block[]
  readonly opposite: readonly string[]
  /** When it is due, where the style has a column for that. */
  readonly due?: string
}

/** What a passage is written from. */
export interface Writing {
  readonly minutes: Minutes
  readonly item: MinuteItem
  readonly style: HouseStyle
  /** Who stands opposite a note or decision because an action says the same. */
  readonly opposite: ReadonlyMap<object, readonly string[]>
}

/** A passage of one paragraph. */
export const said = (text: string, look: ParagraphLook = 'body', opposite: readonly string[] = []): Passage => ({
  blocks: [paragraph(text, look)],
  opposite,
})

/** Points of a list, cut where somebody stands opposite one of them. */
export function pointsAsPassages(
  points: readonly {
    readonly text: string
    readonly under?: Block & { kind: 'list' }
    readonly opposite: readonly string[]
  }[],
  mark: ListMark,
  series: string,
): readonly Passage[] {
  return points.map(({ text, under, opposite }) => ({
    blocks: [
      {
        kind: 'list',
        list: { mark, series, points: [{ runs: runsOf(text), ...(under === undefined ? {} : { under: under.list }) }] },
      },
    ],
    opposite,
  }))
}

/** The points under a point, marked level by level as the style has it; numbered ones stay numbered. */
export function under(style: HouseStyle, point: NotePoint, depth = 0): (Block & { kind: 'list' }) | undefined {
  if (point.points === undefined) return undefined
  const mark = point.points.ordered ? 'decimal' : (style.notes.under[depth] ?? style.notes.under.at(-1) ?? 'bullet')
  const points = evenlyStopped(point.points.points).map(p => {
    const further = under(style, p, depth + 1)
    return { runs: runsOf(p.text), ...(further === undefined ? {} : { under: further.list }) }
  })
  return { kind: 'list', list: { mark, points } }
}

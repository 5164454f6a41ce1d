import type { AgendaItem } from '../meeting/agenda.ts'
import { type Element, asTyped, quiet, text } from './card.ts'
import { itemLine, paragraphsInWords, shortenedLine } from './meetingWords.ts'
import { say } from './say.ts'

/** An agenda with more items than this is folded. */
const unfolded = 12
/** How many items of a folded agenda are seen at first. */
const seenAtFirst = 6
/** With more than this, what stands under the titles is not shown. */
const shortAgenda = 25

/** Whether an agenda is short enough to be shown with what stands under its titles. */
export const isShort = (items: readonly AgendaItem[]): boolean => items.length <= shortAgenda

/**
 * The items as they were read. Of a long agenda the first few are seen, and a button unfolds the others, so that what is asked above them and the
 * buttons below are near each other on a telephone.
 */
export function itemsRead(items: readonly AgendaItem[], privately: boolean): readonly Element[] {
  const shown = (some: readonly AgendaItem[]) => some.flatMap(item => itemRead(item, privately, isShort(items)))
  const head = text(items.length === 1 ? say`1 item` : say`${items.length} items`, {
    weight: 'bolder',
    separator: true,
  })
  if (items.length <= unfolded) return [head, ...shown(items)]
  const others = piecesOf(items.slice(seenAtFirst))
  const toggle = (title: string) => ({
    type: 'Action.ToggleVisibility',
    title,
    targetElements: ['unfold', 'fold', ...others.map((_, n) => `items${n}`)],
  })
  return [
    head,
    ...shown(items.slice(0, seenAtFirst)),
    { type: 'ActionSet', id: 'unfold', actions: [toggle(say`Show all ${items.length} items`)] },
    ...others.map((some, n) => ({ type: 'Container', id: `items${n}`, isVisible: false, items: shown(some) })),
    { type: 'ActionSet', id: 'fold', isVisible: false, actions: [toggle(say`Show fewer items`)] },
  ]
}

/** Items by twenty, so that a card too large for Teams loses no more of them than it must. */
const piecesOf = (items: readonly AgendaItem[]): readonly (readonly AgendaItem[])[] =>
  Array.from({ length: Math.ceil(items.length / 20) }, (_, n) => items.slice(n * 20, (n + 1) * 20))

function itemRead(item: AgendaItem, privately: boolean, full: boolean): readonly Element[] {
  const closed =
    item.restriction !== undefined && privately && item.restriction.closedTitle !== item.title
      ? say` — closed title: ${item.restriction.closedTitle}`
      : ''
  const hidden = item.restriction !== undefined && !privately
  const facts = [
    item.restriction === undefined
      ? undefined
      : item.restriction.paragraphs.length === 0
        ? say`Restricted`
        : say`Restricted, ${paragraphsInWords(item.restriction.paragraphs)}`,
    item.verbal ? say`verbal` : undefined,
    item.presenters.length === 0 || hidden ? undefined : item.presenters.map(p => p.name).join(', '),
    item.minutes === undefined ? undefined : say`${item.minutes} minutes`,
    item.papers.length === 0 ? undefined : item.papers.length === 1 ? say`1 paper` : say`${item.papers.length} papers`,
  ].filter(f => f !== undefined)
  const line = text(asTyped(`${itemLine(item)}${closed}${facts.length === 0 ? '' : ` (${facts.join('; ')})`}`), {
    spacing: 'small',
  })
  return item.standingText.length === 0 || hidden || !full
    ? [line]
    : [line, quiet(asTyped(shortenedLine(joined(item.standingText))))]
}

/** Paragraphs in one line, told apart where the first does not end with a stop. */
const joined = (paragraphs: readonly string[]) =>
  paragraphs.reduce((line, p) => `${line}${line === '' ? '' : /[.:;?!]$/.test(line) ? ' ' : '; '}${p}`, '')

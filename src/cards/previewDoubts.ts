import { type AgendaItem, fullTitle } from '../meeting/agenda.ts'
import type { KeptCorrection } from '../meeting/keptCorrections.ts'
import { type ButtonData, type Element, asTyped, buttonSet, press, quiet, text } from './card.ts'
import { listed, shortenedLine } from './meetingWords.ts'
import { say } from './say.ts'

// What the clerk is asked before an agenda is published: what may be confidential, which restricted titles everybody would read, which earlier
// corrections no longer fit.

/** How many items in doubt are asked about at a time. */
const asked = 5

/** Items that may be confidential, each with the two answers; one-to-one, since it shows their titles. */
export function inDoubt(doubtful: readonly AgendaItem[], data: ButtonData): readonly Element[] {
  if (doubtful.length === 0) return []
  return [
    text(
      doubtful.length === 1
        ? say`May be confidential: one item. Publishing waits for your answer; until then only you see the title.`
        : say`May be confidential: ${doubtful.length} items. Publishing waits for your answer; until then only you see the title.`,
      { weight: 'bolder', color: 'attention', separator: true },
    ),
    ...doubtful
      .slice(0, asked)
      .flatMap((item): readonly Element[] => [
        text(asTyped(`${item.number}. ${shortenedLine(fullTitle(item))}`), { spacing: 'small' }),
        ...buttonSet([
          press(say`Restricted`, 'put right restricted', { ...data, item: item.id }),
          press(say`Open to all`, 'put right open to all', { ...data, item: item.id }),
        ]),
      ]),
    ...(doubtful.length > asked ? [quiet(say`and ${doubtful.length - asked} more, once these are answered`)] : []),
  ]
}

/** Restricted items whose full title everybody would read, as nothing else is given for it: the clerk hides it, or lets it stand. */
export const titlesForAll = (items: readonly AgendaItem[], data: ButtonData): readonly Element[] =>
  items
    .slice(0, asked)
    .flatMap((item): readonly Element[] => [
      text(
        asTyped(
          say`${item.number}. ${shortenedLine(item.title)}: restricted, but it has no open title, so everybody reads this one.`,
        ),
        { color: 'attention', spacing: 'small' },
      ),
      ...buttonSet([
        press(say`Hide the title`, 'put right hide title', { ...data, item: item.id }),
        press(say`Give it an open title`, 'put right open', { ...data, page: 'item', item: item.id }),
      ]),
    ])

/** In the chat, where titles are not shown: only how many, and where to answer. */
export const doubtfulInTheChat = (doubtful: readonly AgendaItem[]): readonly Element[] => {
  if (doubtful.length === 0) return []
  const numbers = listed(doubtful.map(({ number }) => number))
  return [
    text(
      doubtful.length === 1
        ? say`One item may be confidential (${numbers}). Say of each, one-to-one with me, whether it is restricted: type "agenda" there. Publishing waits for it.`
        : say`${doubtful.length} items may be confidential (${numbers}). Say of each, one-to-one with me, whether it is restricted: type "agenda" there. Publishing waits for it.`,
      { color: 'attention', weight: 'bolder' },
    ),
  ]
}

/** Corrections that could not be made again; in the chat, only how many. */
export function noLongerFit(corrections: readonly KeptCorrection[], privately: boolean): readonly Element[] {
  if (corrections.length === 0) return []
  if (!privately)
    return [
      quiet(
        corrections.length === 1
          ? say`One correction made before no longer fits.`
          : say`${corrections.length} corrections made before no longer fit.`,
      ),
    ]
  return [
    text(say`Made before, and no longer fitting this agenda; look whether it is needed still:`, { color: 'attention' }),
    ...corrections.slice(0, 8).map(each => text(asTyped(correctionInWords(each)), { spacing: 'small', size: 'small' })),
    ...(corrections.length > 8 ? [quiet(say`and ${corrections.length - 8} more`)] : []),
  ]
}

function correctionInWords(correction: KeptCorrection): string {
  switch (correction.type) {
    case 'item corrected':
      return say`the correction of item ${correction.item.number}, ${shortenedLine(correction.item.title)}`
    case 'item removed':
      return say`that ${shortenedLine(correction.item.title)} is not an item`
    case 'item added':
      return say`the added item ${correction.added.number}, ${shortenedLine(correction.added.title)}`
    case 'line placed':
      return say`the place of the line “${shortenedLine(correction.text)}”`
    case 'heading corrected':
      return say`the correction of the heading (${listed(Object.keys(correction.to))})`
  }
}

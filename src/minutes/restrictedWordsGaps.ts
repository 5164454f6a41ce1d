import { type CalledMeeting, type Entry, itemById } from '../meeting/meeting.ts'
import { folded, knownNames } from '../meeting/names.ts'
import { worded } from '../meeting/worded.ts'
import { type Gap, gap } from './gap.ts'

/** The words of a text, without capitals and signs, so that two texts can be compared. */
export const wordsAlone = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** What the public copy will print, by item: what was recorded openly, the public line on restricted business, natures, urgent matters and reasons to defer. */
function publicWords(
  meeting: CalledMeeting,
  entries: readonly Entry[],
  textOf: (e: Entry) => string,
): readonly { readonly item: string; readonly text: string }[] {
  const home = meeting.agenda.items.find(i => i.kind === 'urgent business')?.id ?? ''
  return [
    ...entries.filter(e => !e.restricted).map(e => ({ item: e.item, text: textOf(e) })),
    ...Object.entries(meeting.summaries).map(([item, text]) => ({ item, text })),
    ...meeting.declarations.filter(d => !d.sensitive).map(d => ({ item: d.items[0] ?? '', text: d.nature })),
    ...meeting.urgent.map(m => ({ item: m.item ?? home, text: `${m.title}. ${m.reason}` })),
    ...Object.entries(meeting.deferred)
      .filter(([id]) => itemById(meeting, id)?.restriction === undefined)
      .map(([item, text]) => ({ item, text })),
  ]
}

/** Words of restricted business that turn up in a public part: closed titles, names, and runs of six words. */
export function restrictedWordsGaps(
  meeting: CalledMeeting,
  entries: readonly Entry[],
  number: (id: string) => string,
): readonly Gap[] {
  const textOf = (e: Entry): string =>
    e.kind === 'note' || e.kind === 'decision' || e.kind === 'motion' || e.kind === 'correction'
      ? e.text
      : e.kind === 'action'
        ? (meeting.actions.find(a => a.number === e.number)?.text ?? '')
        : ''
  const closed = entries.filter(e => e.restricted).map(textOf)
  const known = new Set(knownNames(meeting).map(folded))
  const closedTitles = meeting.agenda.items.flatMap(i =>
    i.restriction !== undefined && i.restriction.closedTitle !== i.title ? [i.restriction.closedTitle] : [],
  )
  const open = wordsAlone(meeting.agenda.items.map(i => i.title).join(' '))
  const names = [...closed, ...closedTitles]
    .flatMap(t => [...t.matchAll(/\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)+/gu)].map(m => folded(m[0])))
    .filter(n => !known.has(n) && !wordsAlone(meeting.terms.name).includes(n) && !open.includes(n))
  const runs = new Set(closed.flatMap(t => runsOf(wordsAlone(t), 6)))
  const items = publicWords(meeting, entries, textOf)
    .filter(said => {
      const text = wordsAlone(said.text)
      return (
        text !== '' &&
        (closedTitles.some(t => text.includes(wordsAlone(t))) ||
          names.some(n => text.includes(wordsAlone(n))) ||
          runsOf(text, 6).some(r => runs.has(r)))
      )
    })
    .map(said => number(said.item))
  return [...new Set(items)].map(n =>
    gap(
      'restricted words in public',
      worded`What the public will read of item ${n} uses words of restricted business.`,
    ),
  )
}

function runsOf(text: string, length: number): readonly string[] {
  const all = text.split(' ')
  return all.length < length
    ? []
    : all.slice(0, all.length - length + 1).map((_, n) => all.slice(n, n + length).join(' '))
}

import type { AgendaItem } from '../meeting/agenda.ts'
import { type CalledMeeting, currentItem } from '../meeting/meeting.ts'
import { openPart } from '../minutes/agendaPrinted.ts'
import { type Element, asTyped, actionSets, quiet } from './card.ts'
import { itemLine, listed } from './meetingWords.ts'
import { pagesSaid } from './itemFacts.ts'
import { say } from './say.ts'

/** An agenda of more items than this is folded; the next so many items stay in sight. */
const whole = 10
const inSight = 5

/** The items of an agenda as everybody may see them. A long agenda is folded: the item being taken and the next ones are in sight, the rest at one press. */
export function agendaItems(meeting: CalledMeeting, detail: 'full' | 'short'): readonly Element[] {
  const { items } = meeting.agenda
  const lines = items.map(item => ({ id: item.id, elements: agendaLine(meeting, openPart(item), detail) }))
  if (items.length <= whole) return lines.flatMap(line => line.elements)
  const shown = shownFolded(meeting)
  const runs = lines.reduce<{ folded: boolean; elements: Element[] }[]>((before, { id, elements }) => {
    const folded = !shown.has(id),
      last = before.at(-1)
    if (last?.folded === folded) last.elements.push(...elements)
    else before.push({ folded, elements: [...elements] })
    return before
  }, [])
  const hidden = (n: number) => `items${n}`
  const earlier = items.findIndex(item => shown.has(item.id))
  const targets = [
    ...runs.flatMap((run, n) => (run.folded ? [hidden(n)] : [])),
    ...(earlier > 0 ? ['itemsEarlier'] : []),
    'itemsUnfold',
    'itemsFold',
  ]
  const toggle = (title: string) => ({ type: 'Action.ToggleVisibility', title, targetElements: targets })
  return [
    ...(earlier > 0 ? [{ ...quiet(say`Earlier items: ${earlier}`), id: 'itemsEarlier', spacing: 'small' }] : []),
    ...runs.flatMap((run, n) =>
      run.folded
        ? [{ type: 'Container', id: hidden(n), isVisible: false, spacing: 'small', items: run.elements }]
        : run.elements,
    ),
    ...actionSets([toggle(say`Show all ${items.length} items`)]).map(set => ({ ...set, id: 'itemsUnfold' })),
    ...actionSets([toggle(say`Show fewer items`)]).map(set => ({ ...set, id: 'itemsFold', isVisible: false })),
  ]
}

/** The items in sight while the agenda is folded: the one being taken and those that come next, in agenda order; once the meeting has closed, none. */
function shownFolded(meeting: CalledMeeting): ReadonlySet<string> {
  if (meeting.phase === 'closed') return new Set()
  const { items } = meeting.agenda,
    current = currentItem(meeting)?.id
  const taken = new Set([...meeting.taken.map(t => t.item), ...meeting.together.flat()])
  const left = items.filter(
    i =>
      i.id !== current &&
      !taken.has(i.id) &&
      meeting.deferred[i.id] === undefined &&
      meeting.withdrawn[i.id] === undefined,
  )
  const here = items.findIndex(i => i.id === current)
  const onwards = [...left.filter(i => items.indexOf(i) > here), ...left.filter(i => items.indexOf(i) < here)]
  return new Set([...(current === undefined ? [] : [current]), ...onwards.slice(0, inSight).map(i => i.id)])
}

/** One item. The current one is marked by a sign and a ground of its own, what is done by a sign: nothing by colour alone. */
function agendaLine(meeting: CalledMeeting, item: AgendaItem, detail: 'full' | 'short'): readonly Element[] {
  const current = currentItem(meeting)?.id === item.id
  const done = !current && meeting.taken.some(t => t.item === item.id)
  const title = `${current ? '▶ ' : done ? '✓ ' : ''}${itemLine(item)}${item.verbal ? say` (verbal)` : ''}`
  const state = [
    item.restriction === undefined ? undefined : say`Restricted`,
    meeting.deferred[item.id] === undefined ? undefined : say`Deferred`,
    meeting.withdrawn[item.id] === undefined ? undefined : say`Withdrawn`,
  ]
  const particulars = [
    item.presenters.length === 0 ? undefined : listed(item.presenters.map(p => p.name)),
    item.minutes === undefined ? undefined : say`${item.minutes} minutes`,
    ...item.papers.map(p =>
      [p.title ?? say`Paper`, p.pages === undefined ? undefined : pagesSaid(p.pages), p.size]
        .filter(w => w !== undefined)
        .join(', '),
    ),
  ]
  const facts = [...state, ...(detail === 'short' ? [] : particulars)].filter(f => f !== undefined)
  const lines = [asWritten(title, current), ...(facts.length === 0 ? [] : [quiet(asTyped(facts.join(' · ')))])]
  return current ? [{ type: 'Container', spacing: 'small', style: 'emphasis', bleed: true, items: lines }] : lines
}

/** The number and title of an item as they are, in a block that knows no Markdown, where "5. Budget" would become a list of one. */
const asWritten = (words: string, bold: boolean): Element => ({
  type: 'RichTextBlock',
  spacing: 'small',
  inlines: [{ type: 'TextRun', text: words, ...(bold ? { weight: 'bolder' } : {}) }],
})

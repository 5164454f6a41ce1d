import { opens, press } from '../../cards/card.ts'
import { itemStates } from '../../cards/companionSaid.ts'
import { paperShown } from '../../cards/itemFacts.ts'
import { deferThis, takeThis } from '../../cards/chairButtons.ts'
import type { AgendaItem } from '../../meeting/agenda.ts'
import { type CalledMeeting, currentItem } from '../../meeting/meeting.ts'
import { openPart } from '../../minutes/agendaPrinted.ts'
import { buttonSeen } from './buttonSeen.ts'
import type { AgendaItemView, ItemNamed, PaperView } from './meetingView.ts'

/** An item by number and open title. */
export const itemNamed = ({ id, number, title }: AgendaItem): ItemNamed => ({ id, number, title })

/** The papers of an item as anybody may see them; of a restricted one none. */
export const papersSeen = (item: AgendaItem): readonly PaperView[] =>
  openPart(item).papers.map(paper => {
    const { name, at, extent } = paperShown(paper)
    return { name: [name, ...extent].join(', '), ...(at === undefined ? {} : { link: at }) }
  })

/** The agenda as it stands, by its open titles; with what can be pressed of each item, for those who conduct. */
export function agendaSeen(meeting: CalledMeeting, conducts: boolean): readonly AgendaItemView[] {
  const current = currentItem(meeting)?.id
  const taken = new Set([...meeting.taken.map(t => t.item), ...meeting.together.flat()])
  const stateOf = ({ id }: AgendaItem): AgendaItemView['state'] =>
    id === current
      ? 'now'
      : meeting.withdrawn[id] !== undefined
        ? 'withdrawn'
        : meeting.deferred[id] !== undefined
          ? 'deferred'
          : taken.has(id)
            ? 'taken'
            : 'to come'
  return meeting.agenda.items.map(item => {
    const state = stateOf(item),
      open = openPart(item)
    const together = meeting.together.find(group => group.includes(item.id))?.filter(id => id !== item.id)
    return {
      ...itemNamed(open),
      presenters: open.presenters.map(p => (p.role === undefined ? p.name : `${p.name}, ${p.role}`)),
      ...(item.minutes === undefined ? {} : { minutes: item.minutes }),
      papers: papersSeen(item),
      restricted: item.restriction !== undefined,
      state,
      stateInWords: itemStates[state](),
      procedural: item.kind !== 'business',
      ...(item.under === undefined ? {} : { under: item.under }),
      ...(together === undefined ? {} : { together }),
      ...(conducts && meeting.phase === 'in session' ? { buttons: buttonsOfItem(meeting, item, state) } : {}),
    }
  })
}

function buttonsOfItem(meeting: CalledMeeting, item: AgendaItem, state: AgendaItemView['state']) {
  const after = currentItem(meeting)?.id ?? ''
  const data = { meeting: meeting.key, item: item.id, after }
  return [
    ...(state === 'now' || state === 'withdrawn' ? [] : [press(takeThis(), 'take item', data)]),
    ...(state === 'to come' || state === 'now' ? [opens(deferThis(), 'defer', data)] : []),
  ].map(buttonSeen)
}

import { type Agenda, fullTitle } from './agenda.ts'
import type { MeetingEvent, Recorded } from './events.ts'
import { correctedAgain } from './keptCorrections.ts'
import { type CalledMeeting, type Facts, itemById } from './meeting.ts'

type OfTheAgenda = MeetingEvent & {
  type:
    'AgendaRevised' | 'AgendaPublished' | 'AgendaDiscarded' | 'AgendaCorrected' | 'RevisionTakenAs' | 'ItemWithdrawn'
}

/** The meeting after its agenda was read in anew, published, put away or put right. */
export function agendaEvolved(meeting: CalledMeeting, event: OfTheAgenda, recorded: Recorded): CalledMeeting {
  switch (event.type) {
    case 'AgendaRevised':
      return revised(meeting, event, recorded)
    case 'AgendaPublished':
      return published(meeting, event)
    case 'AgendaDiscarded':
      return discarded(meeting)
    case 'AgendaCorrected':
      return corrected(meeting, event)
    case 'RevisionTakenAs':
      return meeting.beside === undefined ? meeting : { ...meeting, beside: { ...meeting.beside, how: event.how } }
    case 'ItemWithdrawn':
      return {
        ...meeting,
        withdrawn: {
          ...meeting.withdrawn,
          ...Object.fromEntries([event.item, ...(event.withIt ?? [])].map(id => [id, event.reason])),
        },
      }
  }
}

function revised(
  meeting: CalledMeeting,
  event: MeetingEvent & { type: 'AgendaRevised' },
  { number }: Recorded,
): CalledMeeting {
  const { agenda, unread = [], noLongerFit = [] } = event
  const { replaced = standing(meeting) } = meeting
  const read = { lastRead: { ...meeting.lastRead, event: number }, noLongerFit }
  if (event.beside !== undefined) return { ...meeting, ...read, beside: { agenda, unread, ...event.beside } }
  const waits = { ...meeting, ...read, ...following(meeting, agenda), agenda, unread, phase: 'called' as const }
  return (meeting.phase === 'published' || meeting.replaced !== undefined
    ? { ...waits, replaced }
    : waits) as unknown as CalledMeeting
}

function published(meeting: CalledMeeting, event: MeetingEvent & { type: 'AgendaPublished' }): CalledMeeting {
  const { replaced: _before, beside, ...rest } = meeting
  if (meeting.phase === 'called') return { ...rest, phase: 'published' }
  if (event.agenda === undefined) return meeting
  const there = new Set(event.agenda.items.map(({ id }) => id))
  return {
    ...rest,
    agenda: event.agenda,
    corrected: meeting.corrected.filter(({ supplementary }) => !supplementary),
    noLongerFit: [],
    declarations: meeting.declarations.map(d => ({ ...d, items: d.items.filter(id => there.has(id)) })),
    ...(beside?.how !== 'adds' && { unread: beside?.unread ?? [] }),
  } as CalledMeeting
}

function discarded(meeting: CalledMeeting): CalledMeeting {
  const { beside, replaced, ...rest } = meeting
  if (beside !== undefined) return { ...rest, noLongerFit: [] } as CalledMeeting
  if (meeting.phase !== 'called') return meeting
  return replaced === undefined
    ? { ...meeting, phase: 'discarded' }
    : ({ ...rest, ...restored(meeting, replaced), phase: 'published' } as CalledMeeting)
}

/** What stood published, with what was declared since, as far as its items are known by their titles. */
function restored(meeting: Facts, replaced: NonNullable<Facts['replaced']>): Partial<Facts> {
  const since = following(meeting, replaced.agenda)
  const before = new Map(replaced.declarations.map(d => [d.event, d]))
  return { ...replaced, declarations: since.declarations.map(d => before.get(d.event) ?? d) }
}

function corrected(meeting: CalledMeeting, event: MeetingEvent & { type: 'AgendaCorrected' }): CalledMeeting {
  const beside = event.published === true ? undefined : meeting.beside
  const { agenda, unread } = beside ?? meeting
  const now = correctedAgain({ agenda, unread }, [event.correction])
  const supplementary = beside?.how === 'adds'
  const made = { ...meeting, corrected: [...meeting.corrected, { correction: event.correction, supplementary }] }
  return beside === undefined ? { ...made, ...now } : { ...made, beside: { ...beside, ...now } }
}

const standing = ({ agenda, unread, declarations, urgent }: Facts) => ({ agenda, unread, declarations, urgent })

/** Declared interests and urgent matters stay with their item, known by its title, when a new agenda gives it another place. */
function following(meeting: Facts, agenda: Agenda): Pick<Facts, 'declarations' | 'urgent'> {
  const now = (id: string) => {
    const item = itemById(meeting, id)
    return item === undefined ? undefined : agenda.items.find(i => fullTitle(i) === fullTitle(item))?.id
  }
  return {
    declarations: meeting.declarations.map(d => ({ ...d, items: d.items.flatMap(id => now(id) ?? []) })),
    urgent: meeting.urgent.map(({ item, ...m }) => {
      const kept = item === undefined ? undefined : now(item)
      return kept === undefined ? m : { ...m, item: kept }
    }),
  }
}

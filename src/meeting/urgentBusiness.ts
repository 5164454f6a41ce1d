import type { AgendaItem } from './agenda.ts'
import type { Asked, Command } from './commands.ts'
import type { MeetingEvent } from './events.ts'
import type { CalledMeeting, Facts } from './meeting.ts'
import { type Outcome, refused } from './outcome.ts'
import { memberActing } from './termsOfReference.ts'

/** Asks the chair to admit a matter as urgent. Any member may ask; the reason is printed. */
export function raiseUrgentBusiness(
  meeting: CalledMeeting,
  command: Command & { type: 'RaiseUrgentBusiness' },
  asked: Asked,
): Outcome<MeetingEvent> {
  if (meeting.phase === 'closed') return refused('meetingClosed')
  if (meeting.phase === 'called' || meeting.phase === 'discarded') return refused('notPublished')
  if (memberActing(meeting.terms, asked.by) === undefined) return refused('notTheChair', 'a member of the partnership')
  if (command.title.trim() === '') return refused('nothingWritten', 'urgent')
  if (command.reason.trim() === '') return refused('urgentNeedsReason')
  const waiting = meeting.urgent.some(m => m.title === command.title.trim() && m.answer === 'waiting')
  return waiting
    ? []
    : [{ type: 'UrgentBusinessRaised', title: command.title.trim(), reason: command.reason.trim().replace(/\.$/, '') }]
}

/** Who is in the chair now, by name: what only the chair may do, only they may. */
export function inTheChair(meeting: Facts): readonly string[] {
  if (meeting.presiding !== undefined) return [meeting.presiding]
  if (meeting.elected !== undefined) return [meeting.elected]
  const chairs = meeting.terms.members.filter(m => m.part === 'chair' || m.part === 'co-chair').map(m => m.name)
  const here = chairs.filter(name => meeting.roll[name]?.inTheRoom === true)
  const away = chairs.every(name => meeting.roll[name]?.place === 'apologies' || meeting.roll[name]?.place === 'absent')
  if (here.length > 0 || (chairs.length > 0 && !away)) return chairs
  return meeting.terms.members.filter(m => m.part === 'vice-chair').map(m => m.name)
}

/** The chair's answer: admitted, to be considered under the item for it, or not (Local Government Act 1972, section 100B(4)(b)). */
export function admitUrgentBusiness(
  meeting: CalledMeeting,
  command: Command & { type: 'AdmitUrgentBusiness' },
  asked: Asked,
): Outcome<MeetingEvent> {
  if (meeting.phase === 'closed') return refused('meetingClosed')
  const chairs = inTheChair(meeting)
  const acting = memberActing(meeting.terms, asked.by)?.name
  if (acting === undefined || !chairs.includes(acting))
    return refused('notTheChairForUrgentBusiness', chairs.join(' or '))
  const matter = meeting.urgent.find(m => m.event === command.raised)
  if (matter === undefined || matter.answer !== 'waiting') return refused('noSuchUrgentBusiness')
  if (!command.admit) return [{ type: 'UrgentBusinessNotAdmitted', raised: matter.event }]
  const place = itemForUrgentBusiness(meeting)
  if (place !== undefined) return [{ type: 'UrgentBusinessAdmitted', raised: matter.event, item: place.id }]
  const added = newItem(meeting, matter.title)
  return [{ type: 'UrgentBusinessAdmitted', raised: matter.event, item: added.id, added }]
}

/** The item an agenda keeps for new urgent business; where it keeps none, a matter gets an item of its own at the end. */
const itemForUrgentBusiness = (meeting: Facts): AgendaItem | undefined =>
  meeting.agenda.items.findLast(i => i.kind === 'new urgent business')

function newItem(meeting: Facts, title: string): AgendaItem {
  const last = meeting.agenda.items.at(-1)
  const number = (last?.number ?? '0').replace(/(\d+).*$/, digits => String(Number.parseInt(digits, 10) + 1))
  return {
    id: `i${1 + Math.max(0, ...meeting.agenda.items.map(item => Number(item.id.slice(1)) || 0))}`,
    number,
    kind: 'business',
    title,
    verbal: false,
    presenters: [],
    papers: [],
    standingText: [],
  }
}

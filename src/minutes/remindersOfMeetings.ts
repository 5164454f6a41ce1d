import { dayWhere } from '../meeting/dates.ts'
import { type Published, recordOf } from '../meeting/meeting.ts'
import type { RemindersSet } from '../meeting/termsOfReference.ts'
import { workingDaysBefore } from '../meeting/workingDays.ts'
import { notAnswered } from './newsForClerk.ts'
import type { OpenBusiness } from './openBusiness.ts'
import { type Before, type Looking, type ReminderFor, type Told, clerksOf } from './reminders.ts'

/** What the meetings to come call for: answers still to be given, the quorum to be expected, papers added. */
export function remindersOfMeetings(
  { coming, terms }: OpenBusiness,
  looking: Looking,
  set: RemindersSet,
  told: Told,
): readonly ReminderFor[] {
  const clerks = clerksOf({ terms })
  const chairs = terms.members.filter(m => m.part === 'chair' || m.part === 'co-chair').map(m => m.name)
  return coming.flatMap(meeting => {
    const date = meeting.agenda.date
    if (date === undefined || hasBegun(meeting, date, looking)) return []
    const when = momentBefore(meeting, date, looking),
      about = { meeting: meeting.key, date }
    const silent = set.answers ? notAnswered(meeting) : []
    const asked = told.asked.filter(a => a.meeting === meeting.key)
    return [
      ...silent.flatMap(person =>
        [...(when === undefined ? [] : [{ when }]), ...asked.map(a => ({ asked: a.day }))].map(why => ({
          person,
          reminder: { what: 'answer', ...about, ...why } as const,
        })),
      ),
      ...(when === undefined || silent.length === 0
        ? []
        : clerks.map(person => ({ person, reminder: { what: 'not answered', ...about, when } as const }))),
      ...(when === undefined || !set.quorum || !hasQuorum(meeting)
        ? []
        : [...new Set([...clerks, ...chairs])].map(person => ({
            person,
            reminder: { what: 'quorum', ...about, when } as const,
          }))),
      ...(set.papers ? papersAdded(meeting, looking, told) : []),
    ]
  })
}

const hasQuorum = ({ terms: { quorum } }: Published) => quorum.count !== undefined || (quorum.bodies ?? []).length > 0

/** Whether the hour of a meeting has come; one without a time has its whole day. */
const hasBegun = ({ agenda: { time = '00:00' } }: Published, date: string, { today, time: now }: Looking) =>
  today > date || (today === date && now >= time)

/** Which of the two times before a meeting is the last that has come; none where the agenda was not published by the day before it. */
function momentBefore(meeting: Published, date: string, { today, bankHolidays }: Looking): Before | undefined {
  const published = publishedOn(meeting)
  const moments = [
    ['1 working day', workingDaysBefore(date, 1, bankHolidays)],
    ['5 working days', workingDaysBefore(date, 5, bankHolidays)],
  ] as const
  const [when, day] = moments.find(([, of]) => today >= of) ?? []
  return when !== undefined && published !== undefined && published < day ? when : undefined
}

/** The day on which an agenda was published first, `YYYY-MM-DD`. */
function publishedOn(meeting: Published): string | undefined {
  const first = recordOf(meeting).find(r => r.event.type === 'AgendaPublished')
  return first === undefined ? undefined : dayWhere(first.at, meeting.terms.timezone)
}

/** Minutes without another paper, after which members are told of those added: they come several at a time. */
const settled = 60
/** Days after which papers are no news any more. */
const news = 14

/** The events of a published agenda by which papers were added or changed, or items with papers were, with the items by number. */
export function papersChanged(
  meeting: Published,
): readonly { readonly event: number; readonly at: string; readonly items: readonly string[] }[] {
  return recordOf(meeting).flatMap(({ number, at, event }) => {
    if (event.type !== 'AgendaPublished' && event.type !== 'AgendaCorrected') return []
    const items = (event.changes ?? []).flatMap(c => (c.what === 'papers' || c.what === 'added' ? [c.number] : []))
    const withPapers = items.filter(n =>
      meeting.agenda.items.some(i => i.number === n && i.restriction === undefined && i.papers.length > 0),
    )
    return withPapers.length === 0 ? [] : [{ event: number, at, items: withPapers }]
  })
}

function papersAdded(meeting: Published, { now }: Looking, told: Told): readonly ReminderFor[] {
  const since = (minutes: number) => new Date(Date.parse(now) - minutes * 60_000).toISOString()
  const changed = papersChanged(meeting).filter(c => c.at > since(news * 24 * 60))
  const last = changed.at(-1)
  if (last === undefined || last.at > since(settled)) return []
  const { key, terms } = meeting
  return terms.members
    .filter(m => m.part !== 'clerk')
    .flatMap(({ name: person }): readonly ReminderFor[] => {
      const after = Math.max(0, ...told.told(person).map(t => (t.what === 'papers' && t.meeting === key ? t.until : 0)))
      return last.event > after
        ? [{ person, reminder: { what: 'papers', meeting: key, after, until: last.event } }]
        : []
    })
}

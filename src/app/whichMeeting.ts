import { type CalledMeeting, dateOf } from '../meeting/meeting.ts'
import type { Office } from './office.ts'

/**
 * The meeting that people of a partnership mean when they name none: the one in session; else the one called for today; else the newest that has
 * not been opened; else the last one held.
 */
export async function meetingMeant(
  office: Office,
  partnership: string,
  today: string,
): Promise<CalledMeeting | undefined> {
  const meetings = await office.calledMeetings(partnership)
  const waiting = meetings.filter(m => m.phase === 'published' || m.phase === 'called')
  return (
    meetings.findLast(m => m.phase === 'in session' || m.phase === 'adjourned') ??
    waiting.findLast(m => dateOf(m) === today) ??
    waiting.at(-1) ??
    meetings.findLast(m => m.phase === 'closed')
  )
}

/** The meetings that came before this one, or, for a meeting not called yet, all of them. */
export async function meetingsBefore(
  office: Office,
  partnership: string,
  key: string | undefined,
): Promise<readonly CalledMeeting[]> {
  const meetings = await office.calledMeetings(partnership)
  const at = meetings.findIndex(m => m.key === key)
  return at === -1 ? meetings : meetings.slice(0, at)
}

/**
 * The key an agenda goes under: that of the meeting it replaces, where one of this date (or of none) waits to be opened, else the next free number.
 */
export async function keyForAgenda(office: Office, partnership: string, date: string | undefined): Promise<string> {
  const keys = await office.meetingsOf(partnership)
  for (const key of keys.toReversed()) {
    const meeting = await office.meeting(key)
    if (meeting.phase === 'discarded' || meeting.phase === 'called') return key
    if (
      meeting.phase === 'published' &&
      (meeting.agenda.date === date || meeting.agenda.date === undefined || date === undefined)
    )
      return key
  }
  return `${partnership}/${keys.length === 0 ? 1 : Number(keys.at(-1)?.split('/').at(-1)) + 1}`
}

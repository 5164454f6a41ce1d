import { type CalledMeeting, dateOf } from '../meeting/meeting.ts'
import type { MeetingInBrief } from '../minutes/inBrief.ts'
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
  const meetings = await office.meetingsAtHand(partnership)
  const waiting = meetings.filter(m => m.phase === 'published' || m.phase === 'called')
  return (
    meetings.findLast(m => m.phase === 'in session' || m.phase === 'adjourned') ??
    waiting.findLast(m => dateOf(m) === today) ??
    waiting.at(-1) ??
    meetings.findLast(m => m.phase === 'closed')
  )
}

/** The meetings that came before this one, or, for a meeting not called yet, all of them; those long over in brief. */
export async function meetingsBefore(
  office: Office,
  partnership: string,
  key: string | undefined,
): Promise<{ readonly earlier: readonly CalledMeeting[]; readonly older: readonly MeetingInBrief[] }> {
  const { atHand, older } = await office.meetingsKept(partnership)
  const at = atHand.findIndex(m => m.key === key)
  return { earlier: at === -1 ? atHand : atHand.slice(0, at), older }
}

/**
 * The key an agenda goes under: that of the meeting of its date, where one waits, is published or sits; else the one whose agenda waits; else,
 * where the agenda has no date or that meeting has none, the newest published or sitting; else the next free number.
 */
export async function keyForAgenda(office: Office, partnership: string, date: string | undefined): Promise<string> {
  const keys = await office.meetingsOf(partnership)
  const open: { readonly key: string; readonly meeting: CalledMeeting }[] = []
  for (const key of (await office.keysAtHand(partnership)).toReversed()) {
    const meeting = await office.meeting(key)
    if (meeting.phase !== 'not called' && meeting.phase !== 'closed') open.push({ key, meeting })
  }
  const isFor = (meeting: CalledMeeting) =>
    date !== undefined && (meeting.agenda.date === date || meeting.lastRead.date === date)
  const waits = (meeting: CalledMeeting) => meeting.phase === 'discarded' || meeting.phase === 'called'
  const found =
    open.find(({ meeting }) => isFor(meeting)) ??
    open.find(({ meeting }) => waits(meeting)) ??
    open.find(({ meeting }) => meeting.agenda.date === undefined || date === undefined)
  return found?.key ?? `${partnership}/${keys.length === 0 ? 1 : Number(keys.at(-1)?.split('/').at(-1)) + 1}`
}

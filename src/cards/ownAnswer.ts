import type { Attendance, CalledMeeting } from '../meeting/meeting.ts'
import { memberNamed } from '../meeting/names.ts'
import { type Element, asTyped, quiet, text } from './card.ts'
import { listed } from './meetingWords.ts'
import { say } from './say.ts'

/** What this person answered of their coming, said to them. */
export function ownAttendance(a: Attendance | undefined): string | undefined {
  if (a === undefined) return undefined
  if (a.place === 'apologies')
    return [
      a.substitute === undefined
        ? say`You have sent apologies.`
        : say`You have sent apologies, with ${a.substitute} as your substitute.`,
      ...(a.message === undefined ? [] : [say`Your message to the clerk: ${a.message}`]),
    ].join(' ')
  if (a.inTheRoom) return say`You are recorded as here.`
  return a.promised ? say`You have said that you will be there.` : undefined
}

/** What this person answered, for their eyes only. */
export function ownAnswer(meeting: CalledMeeting, name: string): readonly Element[] {
  const declared = meeting.declarations.filter(d => d.person === name)
  const numbers = (ids: readonly string[]) =>
    listed(ids.map(id => meeting.agenda.items.find(i => i.id === id)?.number ?? ''))
  const lines = [
    ownAttendance(meeting.roll[name]),
    ...declared.map(d =>
      d.sensitive
        ? say`You have declared: ${d.kind}, item ${numbers(d.items)} (sensitive: the nature is shown to nobody).`
        : d.nature === ''
          ? say`You have declared: ${d.kind}, item ${numbers(d.items)}.`
          : say`You have declared: ${d.kind}, item ${numbers(d.items)}: ${d.nature.replace(/\.$/, '')}.`,
    ),
  ].filter(l => l !== undefined)
  if (lines.length === 0) return []
  return [
    {
      type: 'Container',
      style: 'good',
      spacing: 'medium',
      items: [
        text(say`Only you see this`, { weight: 'bolder', size: 'small' }),
        ...lines.map(l => text(asTyped(l), { spacing: 'small' })),
        ...(meeting.phase === 'closed'
          ? []
          : [
              quiet(
                memberNamed(meeting, name) === undefined
                  ? say`To change your answer, press again. You are not on the list of members, so you attend without being counted.`
                  : say`To change your answer, press again.`,
              ),
            ]),
      ],
    },
  ]
}

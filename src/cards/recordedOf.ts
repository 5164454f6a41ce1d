import type { Attendance, CalledMeeting } from '../meeting/meeting.ts'
import type { RegisteredAction } from '../minutes/actionRegister.ts'
import { asTyped } from './card.ts'
import { listed } from './meetingWords.ts'
import { dueInWords } from './ownerCard.ts'
import { say } from './say.ts'

/** Where somebody is, as the roll has it. */
function placeOf(a: Attendance): string {
  if (a.place === 'apologies')
    return a.substitute === undefined ? say`Apologies.` : say`Apologies; ${a.substitute} is the substitute.`
  if (a.place === 'absent') return say`Absent.`
  if (a.place === 'expected') return a.leftAt === undefined ? say`Expected.` : say`Left in item ${a.leftAt}.`
  const came =
    a.substituteFor !== undefined
      ? say`Present for ${a.substituteFor}`
      : a.place === 'present'
        ? say`Present`
        : say`In attendance`
  return [
    came,
    ...(a.arrivedAt === undefined ? [] : [say`came in item ${a.arrivedAt}`]),
    ...(a.leftAt === undefined ? [] : [say`left in item ${a.leftAt}`]),
  ]
    .join(', ')
    .concat('.')
}

/**
 * What is recorded of somebody, for whoever asks, in the chat too: where they are, the interests they declared without their nature, of sensitive ones
 * nothing (Localism Act 2011, section 32), and the `open` actions that are theirs and may be shown there.
 */
export function recordedOf(meeting: CalledMeeting, name: string, open: readonly RegisteredAction[]): string {
  const there = meeting.roll[name]
  const numbers = (ids: readonly string[]) =>
    listed(ids.map(id => meeting.agenda.items.find(i => i.id === id)?.number ?? ''))
  const lines = [
    ...(there === undefined ? [] : [asTyped(placeOf(there))]),
    ...meeting.declarations
      .filter(d => d.person === name && !d.sensitive)
      .map(d => asTyped(say`Interest: ${d.kind}, item ${numbers(d.items)}.`)),
    ...open.map(a => {
      const due = a.dueDate === undefined && a.dueWords === undefined ? '' : ` (${say`due ${dueInWords(a)}`})`
      return `**${asTyped(a.reference)}** ${asTyped(`${a.text}${due}`)}`
    }),
  ]
  return lines.length === 0
    ? asTyped(say`Nothing is recorded for ${name}.`)
    : [`**${asTyped(name)}**`, lines.map(line => `- ${line}`).join('\n')].join('\n\n')
}

/** Who is in the room now, in a sentence. */
export function whoIsHere(meeting: CalledMeeting): string {
  const here = Object.values(meeting.roll).flatMap(a => (a.inTheRoom ? [a.name] : []))
  return here.length === 0 ? say`Nobody is recorded as here.` : say`Here: ${listed(here)}.`
}

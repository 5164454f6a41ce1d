import { asTyped, card, heading, text } from '../cards/card.ts'
import type { Press } from '../cards/verbs.ts'
import type { Command } from '../meeting/commands.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import type { Answer } from './answers.ts'
import { ownAgenda } from './asking.ts'
import type { AtMeeting } from './brought.ts'
import { carry } from './carrying.ts'
import type { Desk } from './desk.ts'
import { readPerson } from './peopleTyped.ts'

/** Somebody will be there: their own view of the agenda card shows it. */
export const promise = (desk: Desk, at: AtMeeting, command: Command): Promise<readonly Answer[]> =>
  carry(desk, at, command, { card: now => ownAgenda(desk, { ...at, meeting: now }) })

/** Somebody has come back into the room. */
export const join = (desk: Desk, at: AtMeeting, command: Command): Promise<readonly Answer[]> =>
  carry(desk, at, command, { card: saidInPlace })

/** Apologies sent by the form, perhaps with a substitute and a message for the clerk. */
export function sendApologies(
  desk: Desk,
  at: AtMeeting,
  form: Press & { kind: 'apologies form' },
): Promise<readonly Answer[]> {
  const substitute = form.substitute.trim() === '' ? undefined : readPerson(form.substitute, true),
    message = form.message.trim()
  return carry(desk, at, {
    type: 'ReceiveApologies',
    ...(substitute === undefined ? {} : { substitute }),
    ...(message === '' ? {} : { message }),
  })
}

/** What was done, on a card with the meeting's name. */
const saidInPlace = (now: CalledMeeting, said: string) =>
  card([heading(asTyped(now.agenda.body ?? now.terms.name)), text(asTyped(said))])

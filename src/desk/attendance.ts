import { doneCard } from '../cards/doneCard.ts'
import type { Press } from '../cards/verbs.ts'
import type { Command } from '../meeting/commands.ts'
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
  carry(desk, at, command, { card: doneCard })

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

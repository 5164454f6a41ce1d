import type { Asked } from '../meeting/commands.ts'
import { minutesToGive } from '../meeting/issuing.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import type { Office } from './office.ts'
import type { Messenger } from './ports/posts.ts'

/**
 * Gives the members the issued minutes, once they are filed as issued, and records whom that reached; those who have them get no second card. `only` says
 * to whom, where it is not everybody. A member is on record as given only after the card was sent, so what a crash interrupted is done afterwards.
 */
export async function giveMinutes(
  { office, messenger }: { readonly office: Office; readonly messenger: Messenger },
  meeting: CalledMeeting,
  asked: Asked,
  only?: readonly string[],
): Promise<void> {
  if (minutesToGive(meeting) === undefined) return
  const { given, unreachable } = await messenger.giveIssuedMinutes(meeting, only)
  await office.carry(meeting.key, { type: 'RecordGiving', given, unreachable }, { ...asked, where: 'by itself' })
}

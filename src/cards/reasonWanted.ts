import type { AgendaItem } from '../meeting/agenda.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { type Card, asTyped, card, heading, opens, text } from './card.ts'
import { itemLine } from './meetingWords.ts'
import { say } from './say.ts'

/** Asks why an item is put off, which nobody has said yet: its button opens the form that takes the reason. */
export const reasonWantedCard = (meeting: CalledMeeting, item: AgendaItem, why: string): Card =>
  card(
    [heading(asTyped(itemLine(item))), text(why)],
    [opens(say`Defer`, 'defer', { meeting: meeting.key, item: item.id })],
  )

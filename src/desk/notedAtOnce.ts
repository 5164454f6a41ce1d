import type { Command } from '../meeting/commands.ts'
import { currentItem } from '../meeting/meeting.ts'
import { isClerk } from '../meeting/termsOfReference.ts'
import { isMinuted } from '../words/sentenceForANote.ts'
import type { Way } from '../words/line/typed.ts'
import type { AtMeeting } from './brought.ts'
import { putOffJustNow } from './ofItemPutOff.ts'
import { waysHere } from './waysHere.ts'

/**
 * The note that a sentence is at once: one that the clerk writes to the bot alone while the meeting sits, as minutes have it, and that can be nothing else.
 * Nothing where it is to be asked about. Why it is not asked: docs/decisions/0046.
 */
export function noteAtOnce(at: AtMeeting, ways: readonly Way[]): (Command & { readonly type: 'MakeNote' }) | undefined {
  const { brought, pressed, part, typed, terms, meeting } = at
  if (typed === undefined || pressed !== undefined || part !== undefined || brought.chat !== undefined) return undefined
  if (meeting.phase !== 'in session' || currentItem(meeting) === undefined || putOffJustNow(meeting) !== undefined)
    return undefined
  if (!isClerk(terms, brought.asked.by) || !isMinuted(typed.words)) return undefined
  const asked = waysHere(at, ways)
  return asked.length === 1 && asked[0]?.words === `note ${typed.words}`
    ? { type: 'MakeNote', text: typed.words }
    : undefined
}

import { daysAfter } from '../meeting/dates.ts'
import type { ShareOpen } from '../minutes/openBusiness.ts'
import { type Button, type Element, asTyped, text } from './card.ts'
import { dateInWords } from './meetingWords.ts'
import { say } from './say.ts'

/** One matter on a card of reminders, under a line of its own, with the buttons that answer it beneath. */
export const matter = (title: string, parts: readonly Element[], buttons: readonly Button[] = []): Element => ({
  type: 'Container',
  spacing: 'medium',
  separator: true,
  items: [
    text(title, { weight: 'bolder' }),
    ...parts,
    ...(buttons.length === 0 ? [] : [{ type: 'ActionSet', spacing: 'small', actions: buttons }]),
  ],
})

/** A line close under the one above. */
export const line = (words: string): Element => text(asTyped(words), { spacing: 'small' })

/** When an action is due, seen from today: "due today", "overdue since Monday 7 December 2026". */
export function dueFrom(today: string, due: string | undefined): string {
  if (due === undefined) return say`no date yet`
  if (due < today) return say`overdue since ${dateInWords(due)}`
  if (due === today) return say`due today`
  return due === daysAfter(today, 1) ? say`due tomorrow` : say`due on ${dateInWords(due)}`
}

/** An action's line, without its words where they are not for the reader: "A12 (Orla Finnimore): Count the lamps". */
export const actionLine = ({
  number,
  share,
  text: words,
}: Pick<ShareOpen, 'number' | 'share'> & { readonly text?: string }) =>
  words === undefined ? say`A${number} (${share}): its words are restricted` : `A${number} (${share}): ${words}`

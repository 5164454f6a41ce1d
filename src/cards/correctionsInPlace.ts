import { type CalledMeeting, dateOf } from '../meeting/meeting.ts'
import { type CorrectionShown, correctionsShown } from '../minutes/correctedMinutes.ts'
import { correctionsAgreed, drawUncorrected } from '../minutes/drawing.ts'
import { type Element, asTyped, quiet, text } from './card.ts'
import { dayInWords } from './meetingWords.ts'
import { sayWorded } from './sayWorded.ts'
import { say } from './say.ts'

/**
 * Who reads the card: everybody in the chat, a clerk who is entitled to restricted business, or one who is not. In the chat nothing tells whether words
 * stand in restricted business: of what is not in place in the open part it says the same, whatever the reason.
 */
export type Reader = 'everybody' | 'entitled' | 'not entitled'

/** The corrections a meeting has agreed to the minutes before it, each in its place as it will read; nothing once those are confirmed. */
export function correctionsInPlace(
  earlier: CalledMeeting | undefined,
  meeting: CalledMeeting | undefined,
  reader: Reader,
): readonly Element[] {
  if (earlier === undefined || meeting === undefined || earlier.confirmed !== undefined) return []
  const shown = correctionsShown(drawUncorrected(earlier), correctionsAgreed(meeting))
  if (shown.length === 0) return []
  return [
    text(asTyped(say`Corrections to the minutes of ${dayInWords(dateOf(earlier) ?? '')}`), {
      weight: 'bolder',
      separator: true,
    }),
    ...shown.map(c => text(asTyped(`- ${inWords(c, reader)}`), { spacing: 'small' })),
    ...(earlier.documents.some(d => d.carriesEdits === true)
      ? [
          quiet(
            say`What the clerk has edited in the document itself stays in it, so it may read otherwise beside these words.`,
          ),
        ]
      : []),
  ]
}

function inWords(shown: CorrectionShown, reader: Reader): string {
  const { correction } = shown
  const open = shown.outcome === 'in place' && !shown.passage.restricted
  if (reader === 'everybody' && !open) return say`“${correction}”: the clerk sees to this one.`
  if (shown.outcome === 'for the clerk') return sayWorded(shown.sentence)
  const { item, text: was, restricted } = shown.passage
  const where = item === undefined ? say`The attendance` : say`Item ${item}`
  if (restricted && reader !== 'entitled')
    return say`“${correction}”: ${where} is restricted, and is not shown to you here.`
  return reader === 'everybody'
    ? say`${where} will read: ${shown.after}`
    : say`${where}: “${was}” will read “${shown.after}”`
}

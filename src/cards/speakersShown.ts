import type { CalledMeeting } from '../meeting/meeting.ts'
import { speakersOf } from '../meeting/speaking.ts'
import { type Button, type Element, asTyped, press, text } from './card.ts'
import { namesInShort } from './namesInShort.ts'
import { say } from './say.ts'

/** How many of those who would like to speak are named on a card, and have a button there. */
const mostNamed = 4

/** The button anybody may press who would like to speak, while the meeting sits. */
export const speakButton = (meeting: CalledMeeting): readonly Button[] =>
  meeting.phase === 'in session' ? [press(say`I'd like to speak`, 'ask to speak', { meeting: meeting.key })] : []

/** The way off the list for whoever is on it. */
export const forgoButton = ({ key }: CalledMeeting): Button =>
  press(say`I no longer wish to speak`, 'forgo speaking', { meeting: key })

/** What whoever conducts presses once somebody has spoken, or is passed over. */
export const heardButton = ({ key }: CalledMeeting, name: string): Button =>
  press(say`Has spoken: ${name}`, 'has spoken', { meeting: key, person: name })

/** Who would like to speak, in a line, in the order they asked; nothing where nobody does. */
export function speakersShown(meeting: CalledMeeting): readonly Element[] {
  const names = speakersOf(meeting).map(s => s.name)
  return names.length === 0
    ? []
    : [text(asTyped(say`To speak: ${namesInShort(names, mostNamed)}.`), { spacing: 'small', size: 'small' })]
}

/** The buttons by which those first on the list are taken off it. */
export const heardButtons = (meeting: CalledMeeting): readonly Button[] =>
  speakersOf(meeting)
    .slice(0, mostNamed)
    .map(({ name }) => heardButton(meeting, name))

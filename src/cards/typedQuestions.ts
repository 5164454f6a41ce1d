import type { CalledMeeting } from '../meeting/meeting.ts'
import { type ButtonData, type Card, asTyped, card, heading, press, quiet, text } from './card.ts'
import { obligesYou } from './obligations.ts'
import { say } from './say.ts'

/** Words that were typed, with what was settled about them: which part of them is meant, and who is meant by which name. */
export interface WordsAgain {
  readonly words: string
  /** Of several things in one message, the one that is asked about. */
  readonly part?: number
  readonly meant?: readonly NameMeant[]
  /** The mark of the message, so that one question is answered once, whoever presses. */
  readonly nonce: string
}

/** Who is meant by a name as it was typed; without one, somebody of that very name. */
export interface NameMeant {
  readonly written: string
  readonly name?: string
}

/** Names settled, in one field of a button. */
export const meantWritten = (meant: readonly NameMeant[]): string =>
  meant.map(m => `${m.written}\t${m.name ?? ''}`).join('\n')

/** The same, read back. */
export const meantRead = (field: string): readonly NameMeant[] =>
  field
    .slice(0, 5_000)
    .split('\n')
    .map(line => line.split('\t'))
    .flatMap(([written = '', name = '']) => (written === '' ? [] : [{ written, ...(name === '' ? {} : { name }) }]))

/** The longest that words may be, all buttons of a card together, to be carried by them; in characters. */
export const longestOnButtons = 6_000

/** Why something typed is asked about, in a sentence; the buttons say the rest. */
const why = {
  nearly: () => say`Did you mean this?`,
  'which decision': () => say`How is that to be minuted?`,
  'breaks off': () => say`That seems to break off. Is it the whole?`,
  'record it': () => say`How is that to be recorded?`,
  'in which item': () =>
    say`In which item is the interest? If it is in another than this, type it again with “in item” and the number.`,
  'stayed or left': () => say`Did they leave the room, or stay in it?`,
  'do it now': () => say`Shall I do this now?`,
  'gone on by itself': () => say`When the item before was put off, the meeting went on by itself. Go on once more?`,
  everyone: () => say`Are all of these here?`,
  'what became of it': () => say`What became of the motion?`,
  'what was voted on': () => say`What was voted on?`,
  'under which item': () => say`Under which item is that decided?`,
  'not there': () => say`They are not recorded as present. Keep it as a note?`,
  'there already': () => say`They are recorded as present already. How is that to be recorded?`,
  'no interest there': () => say`They have declared no interest in that item. How is that to be recorded?`,
  edited: () => say`You edited your message. Shall I record it as it reads now?`,
} as const

/** What is not clear about something typed. */
export type Unsure = keyof typeof why

/** Words on one line, no longer than so many characters. */
export const cutTo = (words: string, most: number) => {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}

/** What a button bears that has words read again, as if they were typed. */
export const again = (meeting: CalledMeeting, { words, part, meant = [], nonce }: WordsAgain): ButtonData => ({
  meeting: meeting.key,
  words,
  nonce,
  part,
  meant: meant.length === 0 ? undefined : meantWritten(meant),
})

const nothingYet = () => quiet(say`Nothing has been recorded yet.`)

/** Asks which of several ways is meant, one press each. Nothing where the words are too long for buttons. */
export function typedQuestionCard(
  meeting: CalledMeeting,
  unsure: Unsure,
  ways: readonly { readonly title: string; readonly words: string }[],
  nonce: string,
): Card | undefined {
  if (ways.reduce((length, w) => length + w.words.length, 0) > longestOnButtons) return undefined
  return card(
    [
      heading(why[unsure]()),
      ...ways.filter(w => w.title.length > 60).map(w => text(asTyped(cutTo(w.title, 400)))),
      unsure === 'what became of it' ? quiet(say`It is recorded as moved.`) : nothingYet(),
    ],
    ways.map(w => press(cutTo(w.title, 60), 'typed', again(meeting, { words: w.words, nonce }))),
  )
}

/** Asks who is meant by a name: each person it could be, and the name as typed where it could be somebody else's. */
export function whoIsMeantCard(
  meeting: CalledMeeting,
  {
    written,
    names,
    orAsTyped,
  }: { readonly written: string; readonly names: readonly string[]; readonly orAsTyped: boolean },
  asked: WordsAgain,
): Card | undefined {
  if (asked.words.length * (names.length + 1) > longestOnButtons) return undefined
  const settled = (name?: string): WordsAgain => ({
    ...asked,
    meant: [...(asked.meant ?? []), { written, ...(name === undefined ? {} : { name }) }],
  })
  const [only] = names
  return card(
    [
      heading(asTyped(orAsTyped && names.length === 1 ? say`Did you mean ${only ?? ''}?` : say`Which one?`)),
      text(asTyped(say`You wrote "${cutTo(written, 80)}".`)),
      nothingYet(),
    ],
    [
      ...names.slice(0, 10).map(name => press(name, 'typed', again(meeting, settled(name)))),
      ...(orAsTyped ? [press(say`Record as typed`, 'typed', again(meeting, settled()))] : []),
    ],
  )
}

/** Asks whether somebody nobody expected, who has come, is recorded as in attendance: from when, where that was said. */
export const strangerCard = (
  meeting: CalledMeeting,
  { name, words, clock }: { readonly name: string; readonly words: string; readonly clock?: string },
  nonce: string,
): Card =>
  card(
    [heading(asTyped(say`Nobody called "${cutTo(name, 80)}" is expected.`)), nothingYet()],
    [
      press(
        clock === undefined ? say`Record as in attendance` : say`Record as in attendance from ${clock}`,
        'typed',
        again(meeting, { words, nonce }),
      ),
    ],
  )

/** Asks which of the partnership's kinds an interest is. */
export const whichInterestCard = (
  meeting: CalledMeeting,
  declared: {
    readonly person: string
    readonly items: readonly string[]
    readonly interest: string
    readonly nature: string
  },
  nonce: string,
): Card =>
  whichKindCard(meeting, declared.interest, kind =>
    press(kind, 'declare', {
      meeting: meeting.key,
      item: declared.items.join(','),
      kind,
      nature: declared.nature,
      person: declared.person,
      nonce,
    }),
  )

/** Asks the same of words that say more: each kind's button bears all of them, with the kind put in. */
export const whichInterestInWordsCard = (
  meeting: CalledMeeting,
  interest: string,
  inWords: (kind: string) => WordsAgain,
): Card => whichKindCard(meeting, interest, kind => press(kind, 'typed', again(meeting, inWords(kind))))

const whichKindCard = (
  meeting: CalledMeeting,
  interest: string,
  button: (kind: string) => ReturnType<typeof press>,
): Card =>
  card(
    [
      heading(say`Which kind of interest is it?`),
      text(
        asTyped(
          interest === ''
            ? say`No kind was given. These are:`
            : say`"${cutTo(interest, 60)}" is not a kind this partnership uses. These are:`,
        ),
      ),
      ...meeting.terms.interests
        .slice(0, 10)
        .map(({ kind, effect }) => quiet(asTyped(`${kind}: ${obligesYou(effect)}`))),
      nothingYet(),
    ],
    meeting.terms.interests.slice(0, 10).map(({ kind }) => button(kind)),
  )

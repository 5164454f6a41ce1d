import type { DecisionVerb, Vote } from '../meeting/events.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { type Card, asTyped, card, heading, press, quiet, text } from './card.ts'
import { voteInField } from './recordVerbs.ts'
import { say } from './say.ts'
import { again, cutTo, longestOnButtons } from './typedQuestions.ts'

/** An entry whose message was edited: as it was recorded, and as the message reads now. */
export interface EntryEdited {
  readonly entry: string
  readonly was: string
  readonly owners?: string
  readonly due?: string
  readonly now: {
    readonly text: string
    readonly owner?: string
    readonly due?: string
    readonly clock?: string
    readonly verb?: DecisionVerb
    readonly vote?: Vote
    /** How it reads then, where that is more than its text. */
    readonly shown?: string
  }
}

/** The buttons where several entries were recorded from one message. */
const correctOne = [
  () => say`Correct the first`,
  () => say`Correct the second`,
  () => say`Correct the third`,
  () => say`Correct the fourth`,
  () => say`Correct the fifth`,
]

const given = (words: string | undefined): words is string => words !== undefined && words !== ''

/** An entry on one line, with the owner and the time of an action. */
const entryInWords = (words: string, owner?: string, due?: string): string =>
  cutTo(`${given(owner) ? `${owner}: ` : ''}${words}${given(due) ? ` (${due})` : ''}`, 300)

/** Offers to take out what was recorded last, or to keep the words as a note. */
export const takenOutCard = (
  meeting: CalledMeeting,
  { entry, was }: { readonly entry: string; readonly was: string },
  note: { readonly title: string; readonly words: string },
  nonce: string,
): Card | undefined =>
  note.words.length > longestOnButtons
    ? undefined
    : card(
        [
          heading(say`Is this to be taken out?`),
          quiet(asTyped(say`Recorded: ${cutTo(was, 300)}`)),
          quiet(say`Nothing has been changed yet. The record keeps how it stood before.`),
        ],
        [
          press(say`Strike out`, 'strike', { meeting: meeting.key, entry, nonce: `${nonce} ${entry}` }),
          press(note.title, 'typed', again(meeting, { words: note.words, nonce })),
        ],
      )

/** Offers what an edited message, or words about a slip, say now as corrections of what was recorded, one press each. */
export const editedCard = (
  meeting: CalledMeeting,
  edited: readonly EntryEdited[],
  nonce: string,
  why: 'edited' | 'said' = 'edited',
  note?: { readonly title: string; readonly words: string },
): Card =>
  card(
    [
      heading(why === 'edited' ? say`You edited a message that was recorded.` : say`Is this to be put right?`),
      ...edited.flatMap(({ was, owners, due, now }) => [
        quiet(asTyped(say`Recorded: ${entryInWords(was, owners, due)}`)),
        text(asTyped(say`Now: ${entryInWords(now.shown ?? now.text, now.owner, now.due)}`)),
      ]),
      quiet(say`Nothing has been changed yet. The record keeps how it stood before.`),
    ],
    [
      ...edited.slice(0, 5).map(({ entry, now }, n) =>
        press(edited.length === 1 ? say`Correct what was recorded` : (correctOne[n]?.() ?? say`Correct`), 'amend', {
          meeting: meeting.key,
          entry,
          text: now.text,
          owner: now.owner,
          due: now.due,
          clock: now.clock,
          decision: now.verb,
          vote: now.vote === undefined ? undefined : voteInField(now.vote),
          nonce: `${nonce} ${entry}`,
        }),
      ),
      ...(note === undefined ? [] : [press(note.title, 'typed', again(meeting, { words: note.words, nonce }))]),
    ],
  )

/** Offers to put what was recorded under another item, or to keep the words as a note. */
export const movedCard = (
  meeting: CalledMeeting,
  { entry, was, item }: { readonly entry: string; readonly was: string; readonly item: string },
  note: { readonly title: string; readonly words: string },
  nonce: string,
): Card =>
  card(
    [
      heading(say`Is this to be moved to item ${item}?`),
      quiet(asTyped(say`Recorded: ${cutTo(was, 300)}`)),
      quiet(say`Nothing has been changed yet. The record keeps how it stood before.`),
    ],
    [
      press(say`Move to item ${item}`, 'move entry', {
        meeting: meeting.key,
        entry,
        item,
        nonce: `${nonce} ${entry}`,
      }),
      press(note.title, 'typed', again(meeting, { words: note.words, nonce })),
    ],
  )

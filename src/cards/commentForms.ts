import { correctableBy } from '../meeting/comments.ts'
import { wordsOfEntry } from '../meeting/wordsOfEntry.ts'
import { addedIsRestricted } from '../meeting/asItSat.ts'
import type { CalledMeeting, Comment } from '../meeting/meeting.ts'
import { type ButtonData, type Card, asTyped, card, choices, quiet, sends, text, textField } from './card.ts'
import { entryInWords } from './entryInWords.ts'
import { headOf } from './commentsShown.ts'
import { itemLine } from './meetingWords.ts'
import { say } from './say.ts'

/** What is chosen where a comment becomes a note of its own instead of correcting an entry. */
export const newNote = 'new'

/** The form that issues the minutes to the members. */
export const issueForm = (data: ButtonData): Card =>
  card(
    [
      text(
        say`Each member gets the minutes one-to-one, with the button "${say`Comment`}". You have the comments on your card.`,
      ),
      textField('commentsBy', say`Comments by`, { placeholder: say`Optional: a date, or in words`, maxLength: 100 }),
    ],
    [sends(say`Issue to members`, 'issue to members', data)],
  )

/** The form for a comment. Restricted items stand in it only for those who may have their minutes, under the titles these have. */
export function commentForm(meeting: CalledMeeting, entitled: boolean, data: ButtonData): Card {
  const items = meeting.agenda.items
    .filter(i => entitled || i.restriction === undefined)
    .map(i => ({
      title:
        entitled && addedIsRestricted(meeting, i.id)
          ? say`${itemLine({ ...i, title: i.restriction?.closedTitle ?? i.title })} (restricted)`
          : itemLine(i),
      value: i.number,
    }))
  return card(
    [
      choices('item', say`Item`, items, { isRequired: true, errorMessage: say`Choose an item.` }),
      textField('text', say`Comment`, {
        isMultiline: true,
        isRequired: true,
        errorMessage: say`Write the comment.`,
        maxLength: 4_000,
      }),
      quiet(say`The clerk alone reads it, and your card shows what becomes of it.`),
    ],
    [sends(say`Comment`, 'comment', data)],
  )
}

/** The text that the form begins with: the words of the entry chosen, to be put right, or those of the comment for a note of its own. */
export function begunWith(meeting: CalledMeeting, comment: Comment, chosen: string): string {
  const entry = correctableBy(meeting, comment).find(e => e.id === chosen)
  return entry === undefined ? comment.text : wordsOfEntry(meeting, entry)
}

const wordsIn = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}|\p{N}+/gu) ?? [])

/** The entry that has most words in common with the comment; a new note where none has any. */
function likeliest(meeting: CalledMeeting, comment: Comment): string {
  const said = wordsIn(comment.text)
  const scored = correctableBy(meeting, comment).map(e => ({
    id: e.id,
    common: [...wordsIn(wordsOfEntry(meeting, e))].filter(w => said.has(w)).length,
  }))
  return scored.reduce((best, e) => (e.common > best.common ? e : best), { id: newNote, common: 0 }).id
}

/** The form that takes a comment into the record: the comment, which entry to correct, or a new note, and the text. `chosen` is what was chosen before. */
export function takeCommentForm(
  meeting: CalledMeeting,
  number: number,
  chosen: string | undefined,
  data: ButtonData,
): Card {
  const comment = meeting.comments.find(c => c.number === number)
  if (comment === undefined || comment.outcome !== undefined)
    return card([text(say`That comment has been settled already.`)])
  const entries = correctableBy(meeting, comment)
  const correct = [newNote, ...entries.map(e => e.id)].find(id => id === chosen) ?? likeliest(meeting, comment)
  const its = { ...data, comment: number, shown: correct }
  return card(
    [
      text(asTyped(headOf(meeting, comment)), { weight: 'bolder' }),
      text(asTyped(comment.text), { spacing: 'none' }),
      choices(
        'entry',
        say`Correct`,
        [
          ...entries.slice(-60).map(e => ({ title: entryInWords(meeting, e, true).slice(0, 120), value: e.id })),
          { title: say`A new note`, value: newNote },
        ],
        { value: correct },
      ),
      textField('text', say`Text`, {
        isMultiline: true,
        value: begunWith(meeting, comment, correct),
        isRequired: true,
        errorMessage: say`Write the text as it is to stand.`,
      }),
      quiet(say`For another entry, choose it and press "${say`Show its words`}".`),
    ],
    [sends(say`Take into the record`, 'take comment', its), sends(say`Show its words`, 'show words', its)],
  )
}

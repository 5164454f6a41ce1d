import { type CalledMeeting, type Entry, currentItem, itemById, standing } from '../meeting/meeting.ts'
import { nextItem } from '../meeting/orderOfBusiness.ts'
import { wordsOfEntry } from '../meeting/wordsOfEntry.ts'
import { entryInWords } from './entryInWords.ts'
import { apologiesForm } from './apologiesForm.ts'
import { commentForm, issueForm, takeCommentForm } from './commentForms.ts'
import { historyLines, stepsInWords } from './entryHistory.ts'
import { type ButtonData, type Card, card, choices, heading, quiet, sends, text, textField } from './card.ts'
import { declarationForm } from './declarationForm.ts'
import type { FormFor } from './formFor.ts'
import { itemChoices, itemLine } from './meetingWords.ts'
import { say } from './say.ts'

/** The forms a button can open, in a dialog or one-to-one. */
export const formNames = [
  'apologies',
  'declaration',
  'take another item',
  'defer',
  'adjourn',
  'note',
  'resolution',
  'action',
  'correct',
  'correct entry',
  'add to the minutes',
  'change date',
  'issue to members',
  'comment',
  'take comment',
] as const
/** One of them. */
export type FormName = (typeof formNames)[number]

/** What can be added to the minutes of an item. */
export const addedKinds = ['Note', 'Decision', 'Action', 'Presenter'] as const

/** A form's title, and its card. */
export function form(
  name: FormName,
  meeting: CalledMeeting,
  given: FormFor,
): { readonly title: string; readonly card: Card } {
  const data: ButtonData = { meeting: meeting.key, nonce: given.nonce, after: given.after }
  const item = currentItem(meeting)
  const putOff = given.item === undefined ? undefined : itemById(meeting, given.item)
  const of = item === undefined ? '' : ` · ${itemLine(item)}`
  switch (name) {
    case 'apologies':
      return { title: say`Send apologies`, card: apologiesForm(meeting, given, data) }
    case 'declaration':
      return { title: say`Declare an interest`, card: declarationForm(meeting, given, data) }
    case 'take another item':
      return {
        title: say`Take another item`,
        card: card(
          [
            choices('item', say`Item`, itemChoices(meeting), {
              value: meeting.phase === 'in session' ? (nextItem(meeting)?.number ?? '') : '',
              isRequired: true,
              errorMessage: say`Choose an item.`,
            }),
          ],
          [sends(say`Take another item`, 'take item', data)],
        ),
      }
    case 'defer':
      return {
        title: `${say`Defer`}${putOff === undefined ? of : ` · ${itemLine(putOff)}`}`,
        card: card(
          [
            textField('reason', say`Reason`, {
              isRequired: true,
              errorMessage: say`The reason is printed in the minutes.`,
              maxLength: 500,
            }),
          ],
          [sends(say`Defer`, 'defer', { ...data, item: putOff?.id })],
        ),
      }
    case 'adjourn':
      return {
        title: say`Adjourn`,
        card: card(
          [{ type: 'Input.Number', id: 'minutes', label: say`Minutes`, min: 1, max: 600, value: 10 }],
          [sends(say`Adjourn`, 'adjourn', data)],
        ),
      }
    case 'note':
      return {
        title: `${say`Add a note`}${of}`,
        card: card(
          [
            textField('text', say`Note`, {
              isMultiline: true,
              isRequired: true,
              errorMessage: say`Write the note.`,
              ...begun(given),
            }),
            quiet(say`Begin a line with "- " for a point; a line ending with ":" leads the points after it.`),
          ],
          [sends(say`Add a note`, 'note', data)],
        ),
      }
    case 'resolution':
      return {
        title: `${say`Record a resolution`}${of}`,
        card: card(
          [
            textField('text', say`Resolution`, { isMultiline: true, ...begun(given) }),
            quiet(say`Several: a line each, beginning with "- ".`),
            choices(
              'decision',
              say`Decision`,
              [
                { title: say`Resolved that`, value: 'resolved' },
                { title: say`Agreed that`, value: 'agreed' },
                { title: say`Recommended that`, value: 'recommended' },
                { title: say`Noted`, value: 'noted' },
              ],
              { value: 'resolved' },
            ),
            textField('proposer', say`Proposed by (optional)`),
            textField('seconder', say`Seconded by (optional)`),
            textField('votes', say`Votes (optional)`, { placeholder: say`for 5, against 2, abstained 1` }),
          ],
          [sends(say`Record a resolution`, 'resolution', data)],
        ),
      }
    case 'action':
      return {
        title: `${say`Record an action`}${of}`,
        card: card(
          [
            textField('action', say`Action`, {
              isMultiline: true,
              isRequired: true,
              errorMessage: say`Write what is to be done.`,
              ...begun(given),
            }),
            textField('owner', say`Owner`, {
              placeholder: say`One or several: A / B`,
              ...(given.proposedOwner === undefined ? {} : { value: given.proposedOwner }),
            }),
            textField('due', say`Due`, { placeholder: say`A date, or a meeting` }),
          ],
          [sends(say`Record an action`, 'action', data)],
        ),
      }
    case 'correct':
      return { title: say`Correct what was recorded`, card: correctForm(meeting, given, data) }
    case 'correct entry':
      return { title: say`Correct what was recorded`, card: correctEntryForm(meeting, given, data) }
    case 'issue to members':
      return { title: say`Issue to members`, card: issueForm(data) }
    case 'comment':
      return { title: say`Comment on the minutes`, card: commentForm(meeting, given.mayHaveRestricted === true, data) }
    case 'take comment':
      return {
        title: say`Take into the record`,
        card: takeCommentForm(meeting, given.comment ?? 0, given.entry, data),
      }
    case 'add to the minutes':
      return { title: say`Add to the minutes`, card: addForm(meeting, data) }
    case 'change date':
      return {
        title: say`Change the date`,
        card: card(
          [
            textField('due', say`Due`, {
              isRequired: true,
              errorMessage: say`A date, or a meeting.`,
              placeholder: say`17 June 2027, or the next meeting`,
            }),
          ],
          [sends(say`Change the date`, 'change date', { ...data, action: given.action, owner: given.owner })],
        ),
      }
  }
}

function addedInWords(kind: (typeof addedKinds)[number]): string {
  switch (kind) {
    case 'Note':
      return say`Note`
    case 'Decision':
      return say`Decision`
    case 'Action':
      return say`Action`
    case 'Presenter':
      return say`Presenter`
  }
}

const begun = (given: FormFor) => (given.begun === undefined ? {} : { value: given.begun })

function addForm(meeting: CalledMeeting, data: ButtonData): Card {
  return card(
    [
      choices('item', say`Item`, itemChoices(meeting), {
        value: currentItem(meeting)?.number ?? '',
        isRequired: true,
        errorMessage: say`Choose an item.`,
      }),
      choices(
        'kind',
        say`Kind`,
        addedKinds.map(k => ({ title: addedInWords(k), value: k })),
        { value: 'Note', isRequired: true, errorMessage: say`Choose a kind.` },
      ),
      textField('text', say`Text`, {
        isMultiline: true,
        isRequired: true,
        errorMessage: say`Write what is to be added.`,
      }),
      quiet(
        say`A decision may begin with "resolved that", "agreed that", "recommended that" or "noted". An action may be written "OWNER: what is to be done by DATE".`,
      ),
    ],
    [sends(say`Add to the minutes`, 'add to the minutes', data)],
  )
}

function correctForm(meeting: CalledMeeting, given: FormFor, data: ButtonData): Card {
  const item = currentItem(meeting)
  const entries = standing(meeting).filter(
    e =>
      mayRead(e, given) &&
      e.kind !== 'interest' &&
      e.kind !== 'procedure' &&
      (item === undefined || meeting.phase === 'closed' || e.item === item.id),
  )
  if (entries.length === 0) return card([text(say`Nothing has been recorded here yet that could be corrected.`)])
  return card(
    [
      choices(
        'entry',
        say`What to correct`,
        entries.slice(-60).map(e => ({
          title:
            `${meeting.agenda.items.find(i => i.id === e.item)?.number ?? ''} · ${entryInWords(meeting, e, true)}`.slice(
              0,
              120,
            ),
          value: e.id,
        })),
        { isRequired: true, errorMessage: say`Choose one.` },
      ),
      choices('item', say`Item`, itemChoices(meeting), { placeholder: say`Only for "Move"` }),
      ...(meeting.phase === 'closed' ? entries.slice(-60).flatMap(e => historyLines(meeting, e)) : []),
    ],
    [
      sends(say`Correct`, 'choose entry', data),
      sends(say`Move`, 'move entry', data),
      sends(say`Strike out`, 'strike', data),
    ],
  )
}

const mayRead = (entry: Entry, { entitled }: FormFor): boolean => entitled === true || !entry.restricted

/** How long words may be, in characters, that a button carries a second time. */
const longestShown = 4_000

function correctEntryForm(meeting: CalledMeeting, given: FormFor, data: ButtonData): Card {
  const entry = standing(meeting).find(e => e.id === given.entry && mayRead(e, given))
  if (entry === undefined) return card([text(say`That is no longer in the record.`)])
  const action = entry.kind === 'action' ? meeting.actions.find(a => a.number === entry.number) : undefined
  const words = wordsOfEntry(meeting, entry)
  return card(
    [
      heading(say`Item ${meeting.agenda.items.find(i => i.id === entry.item)?.number ?? ''}`),
      textField('text', action === undefined ? say`Text` : say`Action`, {
        isMultiline: true,
        value: words,
        isRequired: true,
        errorMessage: say`To take it out, press "Strike out".`,
      }),
      action === undefined ? undefined : textField('owner', say`Owner`, { value: action.owners.join(' / ') }),
      action === undefined ? undefined : textField('due', say`Due`, { value: action.dueWords ?? action.dueDate ?? '' }),
      choices('item', say`Item`, itemChoices(meeting), {
        value: meeting.agenda.items.find(i => i.id === entry.item)?.number ?? '',
      }),
      ...stepsInWords(meeting, entry.id).map(quiet),
    ],
    [
      sends(say`Save`, 'amend', { ...data, entry: entry.id, ...(words.length > longestShown ? {} : { was: words }) }),
      sends(say`Move`, 'move entry', { ...data, entry: entry.id }),
      sends(say`Strike out`, 'strike', { ...data, entry: entry.id }),
    ],
  )
}

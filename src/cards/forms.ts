import { type CalledMeeting, type Entry, currentItem, standing } from '../meeting/meeting.ts'
import { nextItem } from '../meeting/orderOfBusiness.ts'
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
  const of = item === undefined ? '' : ` · ${itemLine(item)}`
  switch (name) {
    case 'apologies':
      return { title: say`Send apologies`, card: apologiesForm(meeting, given, data) }
    case 'declaration':
      return { title: say`Declare an interest`, card: declarationForm(meeting, given, data) }
    case 'take another item':
      return {
        title: 'Take another item',
        card: card(
          [
            choices('item', 'Item', itemChoices(meeting), {
              value: meeting.phase === 'in session' ? (nextItem(meeting)?.number ?? '') : '',
              isRequired: true,
              errorMessage: 'Choose an item.',
            }),
          ],
          [sends('Take another item', 'take item', data)],
        ),
      }
    case 'defer':
      return {
        title: `Defer${of}`,
        card: card(
          [
            textField('reason', 'Reason', {
              isRequired: true,
              errorMessage: 'The reason is printed in the minutes.',
              maxLength: 500,
            }),
          ],
          [sends('Defer', 'defer', data)],
        ),
      }
    case 'adjourn':
      return {
        title: 'Adjourn',
        card: card(
          [{ type: 'Input.Number', id: 'minutes', label: 'Minutes', min: 1, max: 600, value: 10 }],
          [sends('Adjourn', 'adjourn', data)],
        ),
      }
    case 'note':
      return {
        title: `Add a note${of}`,
        card: card(
          [
            textField('text', 'Note', {
              isMultiline: true,
              isRequired: true,
              errorMessage: 'Write the note.',
              ...begun(given),
            }),
            quiet('Begin a line with "- " for a point; a line ending with ":" leads the points after it.'),
          ],
          [sends('Add a note', 'note', data)],
        ),
      }
    case 'resolution':
      return {
        title: `Record a resolution${of}`,
        card: card(
          [
            textField('text', 'Resolution', { isMultiline: true, ...begun(given) }),
            quiet('Several: a line each, beginning with "- ".'),
            choices(
              'decision',
              'Decision',
              [
                { title: 'Resolved that', value: 'resolved' },
                { title: 'Agreed that', value: 'agreed' },
                { title: 'Recommended that', value: 'recommended' },
                { title: 'Noted', value: 'noted' },
              ],
              { value: 'resolved' },
            ),
            textField('proposer', 'Proposed by (optional)'),
            textField('seconder', 'Seconded by (optional)'),
            textField('votes', 'Votes (optional)', { placeholder: 'for 5, against 2, abstained 1' }),
          ],
          [sends('Record a resolution', 'resolution', data)],
        ),
      }
    case 'action':
      return {
        title: `Record an action${of}`,
        card: card(
          [
            textField('action', 'Action', {
              isMultiline: true,
              isRequired: true,
              errorMessage: 'Write what is to be done.',
              ...begun(given),
            }),
            textField('owner', 'Owner', {
              placeholder: 'One or several: A / B',
              ...(given.proposedOwner === undefined ? {} : { value: given.proposedOwner }),
            }),
            textField('due', 'Due', { placeholder: 'A date, or a meeting' }),
          ],
          [sends('Record an action', 'action', data)],
        ),
      }
    case 'correct':
      return { title: 'Correct what was recorded', card: correctForm(meeting, given, data) }
    case 'correct entry':
      return { title: 'Correct what was recorded', card: correctEntryForm(meeting, given, data) }
    case 'issue to members':
      return { title: 'Issue to members', card: issueForm(data) }
    case 'comment':
      return { title: 'Comment on the minutes', card: commentForm(meeting, given.mayHaveRestricted === true, data) }
    case 'take comment':
      return {
        title: 'Take into the record',
        card: takeCommentForm(meeting, given.comment ?? 0, given.entry, data),
      }
    case 'add to the minutes':
      return { title: 'Add to the minutes', card: addForm(meeting, data) }
    case 'change date':
      return {
        title: 'Change the date',
        card: card(
          [
            textField('due', 'Due', {
              isRequired: true,
              errorMessage: 'A date, or a meeting.',
              placeholder: '17 June 2027, or the next meeting',
            }),
          ],
          [sends('Change the date', 'change date', { ...data, action: given.action, owner: given.owner })],
        ),
      }
  }
}

const begun = (given: FormFor) => (given.begun === undefined ? {} : { value: given.begun })

function addForm(meeting: CalledMeeting, data: ButtonData): Card {
  return card(
    [
      choices('item', 'Item', itemChoices(meeting), {
        value: currentItem(meeting)?.number ?? '',
        isRequired: true,
        errorMessage: 'Choose an item.',
      }),
      choices(
        'kind',
        'Kind',
        addedKinds.map(k => ({ title: k, value: k })),
        { value: 'Note', isRequired: true, errorMessage: 'Choose a kind.' },
      ),
      textField('text', 'Text', { isMultiline: true, isRequired: true, errorMessage: 'Write what is to be added.' }),
      quiet(
        'A decision may begin with "resolved that", "agreed that", "recommended that" or "noted". An action may be written "OWNER: what is to be done by DATE".',
      ),
    ],
    [sends('Add to the minutes', 'add to the minutes', data)],
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
  if (entries.length === 0) return card([text('Nothing has been recorded here yet that could be corrected.')])
  return card(
    [
      choices(
        'entry',
        'What to correct',
        entries.slice(-60).map(e => ({
          title:
            `${meeting.agenda.items.find(i => i.id === e.item)?.number ?? ''} · ${entryInWords(meeting, e, true)}`.slice(
              0,
              120,
            ),
          value: e.id,
        })),
        { isRequired: true, errorMessage: 'Choose one.' },
      ),
      choices('item', 'Item', itemChoices(meeting), { placeholder: 'Only for "Move": the item it belongs in' }),
      ...(meeting.phase === 'closed' ? entries.slice(-60).flatMap(e => historyLines(meeting, e)) : []),
    ],
    [sends('Correct', 'choose entry', data), sends('Move', 'move entry', data), sends('Strike out', 'strike', data)],
  )
}

const mayRead = (entry: Entry, { entitled }: FormFor): boolean => entitled === true || !entry.restricted

function correctEntryForm(meeting: CalledMeeting, given: FormFor, data: ButtonData): Card {
  const entry = standing(meeting).find(e => e.id === given.entry && mayRead(e, given))
  if (entry === undefined) return card([text('That is no longer in the record.')])
  const action = entry.kind === 'action' ? meeting.actions.find(a => a.number === entry.number) : undefined
  const words = action?.text ?? ('text' in entry ? entry.text : entry.kind === 'presenter' ? entry.name : '')
  return card(
    [
      heading(`Item ${meeting.agenda.items.find(i => i.id === entry.item)?.number ?? ''}`),
      textField('text', action === undefined ? 'Text' : 'Action', {
        isMultiline: true,
        value: words,
        isRequired: true,
        errorMessage: 'To take it out, press "Strike out".',
      }),
      action === undefined ? undefined : textField('owner', 'Owner', { value: action.owners.join(' / ') }),
      action === undefined ? undefined : textField('due', 'Due', { value: action.dueWords ?? action.dueDate ?? '' }),
      choices('item', 'Item', itemChoices(meeting), {
        value: meeting.agenda.items.find(i => i.id === entry.item)?.number ?? '',
      }),
      ...stepsInWords(meeting, entry.id).map(quiet),
    ],
    [
      sends('Save', 'amend', { ...data, entry: entry.id }),
      sends('Move', 'move entry', { ...data, entry: entry.id }),
      sends('Strike out', 'strike', { ...data, entry: entry.id }),
    ],
  )
}

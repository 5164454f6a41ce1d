import { isOnAgenda } from '../meeting/itemsAskedFor.ts'
import { type CalledMeeting } from '../meeting/meeting.ts'
import { type Button, type Card, type Element, asTyped, card, heading, press, quiet, text } from './card.ts'
import { whenAndWhere } from './meetingWords.ts'
import { doubtfulInTheChat, inDoubt, noLongerFit, titlesForAll } from './previewDoubts.ts'
import { isShort, itemsRead } from './previewItems.ts'
import { notUnderstood } from './previewLines.ts'
import { besidePublished } from './previewRevision.ts'
import { agendaOf, putRightData } from './putRightForms.ts'
import { sayWorded } from './sayWorded.ts'
import type { Worded } from '../meeting/worded.ts'
import { say } from './say.ts'

/** What a preview shows besides the agenda. */
export interface PreviewShown {
  /** What was just done, in a sentence. */
  readonly said?: string
  /** How many of the lines not understood come before those shown. */
  readonly from?: number
}

/**
 * The agenda as it was read, for the clerk to put right, publish or discard. `privately`, one-to-one, it shows closed titles and the lines
 * that were not understood, each with what can be done; in the chat it shows neither, and only how to go on.
 */
export function previewCard(
  meeting: CalledMeeting,
  faults: readonly Worded[],
  privately: boolean,
  { said, from = 0 }: PreviewShown = {},
): Card {
  const { agenda, unread } = agendaOf(meeting, false)
  const data = putRightData(meeting, false)
  const doubtful = agenda.items.filter(item => item.doubtful === true)
  const short = isShort(agenda.items)
  const titled = agenda.items.filter(item => item.restriction?.closedTitle === item.title && item.doubtful !== true)
  const toAnswer = doubtful.length + (privately ? unread.length + titled.length : 0) + faults.length
  return card(
    [
      said === undefined ? undefined : text(asTyped(said), { color: 'good', weight: 'bolder' }),
      heading(asTyped(say`Agenda read: ${agenda.body ?? meeting.agenda.body ?? meeting.terms.name}`)),
      text(asTyped(whenAndWhere(meeting.beside?.how === 'adds' ? meeting : { ...meeting, agenda })), {
        spacing: 'none',
      }),
      ...besidePublished(meeting, privately),
      ...(privately ? inDoubt(doubtful, data) : doubtfulInTheChat(doubtful)),
      ...(privately ? titlesForAll(titled, data) : []),
      ...noLongerFit(meeting.noLongerFit, privately),
      ...faults.slice(0, 12).map(f => text(asTyped(sayWorded(f)), { color: 'attention', spacing: 'small' })),
      faults.length > 12 ? quiet(say`and ${faults.length - 12} more`) : undefined,
      ...(privately ? notUnderstood(unread, { data, from, most: short ? 4 : 3 }) : []),
      ...itemsRead(agenda.items, privately),
      ...(meeting.beside === undefined ? broughtForward(meeting, short) : []),
      toAnswer === 0
        ? undefined
        : text(
            toAnswer === 1
              ? say`Before you publish: one thing to look at, at the head of this card.`
              : say`Before you publish: ${toAnswer} things to look at, at the head of this card.`,
            { color: 'attention', separator: true },
          ),
      privately ? undefined : quiet(say`To put it right, write to me one-to-one: type "agenda" there.`),
    ],
    [
      press(say`Publish`, 'publish', data, { style: 'positive' }),
      press(say`Discard`, 'discard', data),
      ...(privately ? putRightButtons(data) : []),
    ],
  )
}

const putRightButtons = (data: ReturnType<typeof putRightData>): readonly Button[] => [
  press(say`Correct an item`, 'put right open', { ...data, page: 'which item' }),
  press(say`Add an item`, 'put right open', { ...data, page: 'new item' }),
  press(say`Correct the heading`, 'put right open', { ...data, page: 'heading' }),
]

/** The clerk's card of a published agenda, with what can still be changed of it. */
export function publishedCard(meeting: CalledMeeting, said: string): Card {
  const data = putRightData(meeting, true)
  return card(
    [
      heading(asTyped(meeting.agenda.body ?? meeting.terms.name)),
      text(asTyped(whenAndWhere(meeting)), { spacing: 'none' }),
      text(asTyped(said)),
      quiet(
        say`What you change here is changed on the agenda in the chat, and said there. Answers and declarations are kept.`,
      ),
    ],
    [...putRightButtons(data), press(say`Withdraw an item`, 'put right open', { ...data, page: 'withdraw' })],
  )
}

/** What the last meeting left and this agenda does not have, and the actions that come up. */
function broughtForward(meeting: CalledMeeting, full: boolean): readonly Element[] {
  const { actions } = meeting.broughtForward
  const items = meeting.broughtForward.items.filter(left => !isOnAgenda(meeting.agenda.items, left))
  const shown = full ? 20 : 3
  return [
    ...(items.length === 0
      ? []
      : [
          text(say`From the last meeting, and not on this agenda:`, {
            weight: 'bolder',
            separator: true,
          }),
          ...items.map(i => text(asTyped(`${i.title} (${i.why})`), { spacing: 'small' })),
        ]),
    ...(actions.length === 0
      ? []
      : [
          text(say`${actions.length} open actions come up under the previous minutes:`, {
            weight: 'bolder',
            separator: true,
          }),
          ...actions.slice(0, shown).map(a =>
            text(asTyped(`${a.reference} ${a.owners.join(' / ')}: ${a.text} (${a.status})`), {
              spacing: 'small',
              size: 'small',
            }),
          ),
          ...(actions.length > shown ? [quiet(say`and ${actions.length - shown} more`)] : []),
        ]),
  ]
}

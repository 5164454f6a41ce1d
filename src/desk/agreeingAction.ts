import { areOwners, ownerAtHead, ownerPerhapsAtHead, ownersMeant } from '../app/owners.ts'
import { type CalledMeeting, currentItem } from '../meeting/meeting.ts'
import { type AgendaItem, findItem } from '../meeting/agenda.ts'
import { isRefusal } from '../meeting/outcome.ts'
import type { Answer } from './answers.ts'
import { type AtMeeting, dayOfMeeting } from './brought.ts'
import { doing } from '../words/line/actionVerbs.ts'
import { mayOwn } from '../words/actions/actionWhose.ts'
import { carry } from './carrying.ts'
import type { Desk } from './desk.ts'
import { itemPutOffOf } from './ofItemPutOff.ts'
import { askWhichWay, refusedOrAsked } from './questions.ts'
import { asTheWriterMeans } from './whoWrites.ts'
import type { ActionTyped } from '../words/line/typed.ts'

/** An action as typed or filled in; its date is in a field of its own, or in words at the end of the text. */
export async function agreeAction(
  desk: Desk,
  at: AtMeeting,
  typed: ActionTyped & { readonly due?: string },
): Promise<readonly Answer[]> {
  const written = asTheWriterMeans(at, typed)
  const from = dayOfMeeting(at),
    field = written.due?.trim() ?? ''
  const nobody = written.whole !== undefined && !areOwners(at.meeting, written.owners)
  const head = nobody ? ownerAtHead(at.meeting, written.whole ?? '') : undefined
  const task = head?.text ?? (nobody ? (written.whole ?? '') : written.text)
  // "Action: Kasia to ring the school", and nobody here is called Kasia: likely somebody all the same.
  if (
    nobody &&
    head === undefined &&
    at.typed !== undefined &&
    at.pressed === undefined &&
    !/^be\b/i.test(written.text) &&
    (mayOwn(written.owners) || maybeSomebody(at, written))
  ) {
    const item = written.item === undefined ? '' : ` item ${written.item}`
    const ways = [`action${item}: ${written.owners}: ${written.text}`, `action${item}: ${task}`]
    if (item === '') ways[0] = `action ${written.owners}: ${written.text}`
    return [askedAs(at, ways)]
  }
  const perhaps =
    (written.owners === '' || (nobody && head === undefined)) &&
    written.item === undefined &&
    at.typed !== undefined &&
    at.pressed === undefined
      ? ownerPerhapsAtHead(at.meeting, task)
      : undefined
  if (perhaps !== undefined) return [askedAs(at, [`action ${perhaps.owner}: ${perhaps.text}`, `action: ${task}`])]
  const { text, ...inText } = desk.reading.due(task, from)
  const named =
    written.item ??
    (written.reference === undefined ? undefined : findItem(at.meeting.agenda.items, written.reference)?.number)
  const within = itemOfPart(at.meeting, named ?? written.reference ?? '')
  const now = within !== undefined && currentItem(at.meeting)?.id === within.id
  const item = now ? within.number : named
  const led = written.owners === '' || nobody ? '' : `${written.owners}: `
  if (within !== undefined && !now && at.typed !== undefined)
    return [
      askWhichWay(at, {
        kind: 'question',
        unsure: 'nearly',
        ways: [
          `action item ${within.number}: ${led}${task}`,
          // A number of the clerk's own may say nothing of the item.
          ...(named === undefined ? [`action${led === '' ? ': ' : ` ${led}`}${task}`] : []),
          `note ${at.typed.words}`,
        ].map(words => ({ title: words, words })),
      }),
    ]
  const owners =
    head !== undefined ? [head.owner] : nobody ? [] : ownersMeant(at.meeting, written.owners, at.typed?.meant)
  if (isRefusal(owners)) return [refusedOrAsked(at, owners)]
  const off = item === undefined && at.pressed === undefined ? itemPutOffOf(at.meeting, owners, task) : undefined
  if (off !== undefined && at.typed !== undefined)
    return [askedAs(at, [`action item ${off.number}: ${led}${task}`, `action ${led}${task}`])]
  return carry(desk, at, {
    type: 'AgreeAction',
    text: field === '' ? text : task,
    owners,
    ...(field === '' ? inText : desk.reading.dueField(field, from)),
    ...(item === undefined ? {} : { item }),
  })
}

/** Whether a word in small letters before a task may be somebody, or is nearly somebody's name: "action orlla to ring the port". */
const maybeSomebody = ({ meeting }: AtMeeting, { owners, text }: ActionTyped): boolean =>
  mayOwn(owners, true) &&
  (isRefusal(ownersMeant(meeting, owners)) || (/^\p{Ll}{3,}$/u.test(owners) && doing.test(text)))

/** Asks in which of these words something is to be recorded. */
const askedAs = (at: AtMeeting, ways: readonly string[]): Answer =>
  askWhichWay(at, { kind: 'question', unsure: 'record it', ways: ways.map(words => ({ title: words, words })) })

/** The item that a part of it is named by, "4.2" of item 4, where the agenda has no such part: the clerk's own numbering, most likely. */
function itemOfPart({ agenda }: CalledMeeting, written: string): AgendaItem | undefined {
  const [, whole] = /^(\d{1,3})\.\d{1,2}$/.exec(written.trim()) ?? []
  return whole === undefined || findItem(agenda.items, written) !== undefined
    ? undefined
    : findItem(agenda.items, whole)
}

import { editedCard, type EntryEdited, takenOutCard, typedQuestionCard } from '../cards/typedQuestions.ts'
import { procedureInWords } from '../cards/procedureInWords.ts'
import { aboutWords } from '../cards/sentences.ts'
import { correctable } from '../meeting/corrections.ts'
import { type Entry, currentItem, standing } from '../meeting/meeting.ts'
import { whoIsMeant } from '../meeting/names.ts'
import { isRefusal } from '../meeting/outcome.ts'
import { comesOrGoes } from '../meeting/procedureFacts.ts'
import { entitledToRestricted } from '../meeting/publicity.ts'
import { substituted, timesIn } from '../minutes/substitution.ts'
import { type Answer, type Here, forWhoeverAsked, refusal, show } from './answers.ts'
import { type AtMeeting, dayOfMeeting, nonceOf } from './brought.ts'
import { carry } from './carrying.ts'
import { clockIn } from './clockTyped.ts'
import type { Desk } from './desk.ts'
import { noteOf, restrictedHere } from './questions.ts'
import { substitutions } from './slipReplaced.ts'
import { way } from './decisionPassed.ts'
import type { SlipTyped } from './slipTyped.ts'
import type { TakenOutTyped } from './takenOutTyped.ts'
import type { Way } from './typed.ts'

const textOf = (entry: Entry, { meeting }: AtMeeting): string =>
  entry.kind === 'action'
    ? (meeting.actions.find(a => a.number === entry.number)?.text ?? '')
    : 'text' in entry
      ? entry.text
      : ''

/** Whether an entry may be shown to whoever asks, where they ask: they may put it right, and the chat has neither the clerk's notes nor anything restricted. */
function mayBeShown(entry: Entry, { brought, meeting }: AtMeeting): boolean {
  const { asked } = brought
  if (isRefusal(correctable(meeting, entry.id, asked))) return false
  const restricted = 'restricted' in entry && entry.restricted
  if (asked.where === 'in the chat') return !restricted && (entry.kind !== 'note' || meeting.terms.showNotes === true)
  return !restricted || entitledToRestricted(meeting, asked.by)
}

/** An entry with the words put right, where it has them once. */
function reworded(entry: Entry, at: AtMeeting, slip: SlipTyped): EntryEdited | undefined {
  const was = textOf(entry, at),
    change = substitutions(slip).find(s => timesIn(was, s) === 1)
  return change === undefined ? undefined : { entry: entry.id, was, now: { text: substituted(was, change) } }
}

/** Somebody's coming or going at another time, where it was recorded at the one that should not stand. */
function atAnotherTime(entry: Entry, slip: SlipTyped): EntryEdited | undefined {
  if (entry.kind !== 'procedure' || !comesOrGoes(entry.fact) || entry.fact.clock === undefined) return undefined
  const time = /(?:^|\s|at )(\d{1,2}(?:[.:h]?\d{2})?\s*(?:am|pm|a\.m\.?|p\.m\.?|hrs)?)\s*$/i.exec(slip.now)
  const clock = clockIn(time?.[1])
  if (clock === undefined || clockIn(slip.was) !== entry.fact.clock) return undefined
  const before = slip.now.slice(0, time?.index).toLowerCase(),
    names = entry.fact.person.toLowerCase().split(/\s+/)
  const named = /\p{L}{3}/u.test(before)
  if (named && !names.some(name => before.includes(name))) return undefined
  // What is kept with the time are the clerk's own words, and no sentence of ours in one language or two.
  const text = named ? slip.now : `${entry.fact.person}: ${slip.now}`
  return { entry: entry.id, was: procedureInWords(entry.fact), now: { text, clock } }
}

/** An action with another owner, where it was recorded for the one who should not have it. */
function ofAnotherOwner(entry: Entry, { meeting }: AtMeeting, slip: SlipTyped): EntryEdited | undefined {
  const action = entry.kind === 'action' ? meeting.actions.find(a => a.number === entry.number) : undefined
  const before = whoIsMeant(meeting, { name: slip.was }),
    owner = whoIsMeant(meeting, { name: slip.now })
  if (action === undefined || isRefusal(before) || isRefusal(owner) || !action.owners.includes(before.name))
    return undefined
  const owners = action.owners.map(each => (each === before.name ? owner.name : each))
  return {
    entry: entry.id,
    was: action.text,
    owners: action.owners.join(' / '),
    now: { text: action.text, owner: owners.join(' / ') },
  }
}

/** An action that is due at another time. */
function dueAnotherTime(entry: Entry, at: AtMeeting, desk: Desk, slip: SlipTyped): EntryEdited | undefined {
  const action = entry.kind === 'action' ? at.meeting.actions.find(a => a.number === entry.number) : undefined
  const due = desk.reading.dueField(slip.now, dayOfMeeting(at))
  const wrong = slip.was === '' ? undefined : desk.reading.dueField(slip.was, dayOfMeeting(at)).dueDate
  if (action === undefined || due.dueDate === undefined || (wrong !== undefined && wrong !== action.dueDate))
    return undefined
  const before = action.dueWords ?? action.dueDate
  return {
    entry: entry.id,
    was: action.text,
    ...(before === undefined ? {} : { due: before }),
    now: { text: action.text, due: slip.now },
  }
}

/** Who moved what was moved last in the item, in the words that record it, with the one who should not stand put right. */
function movedByAnother(at: AtMeeting, slip: SlipTyped): Way | undefined {
  const { meeting } = at
  const item = currentItem(meeting)?.id
  const before = whoIsMeant(meeting, { name: slip.was })
  const entry = standing(meeting).findLast(
    (e): e is Entry & { readonly kind: 'motion' | 'decision' } =>
      e.item === item &&
      (e.kind === 'motion' || e.kind === 'decision') &&
      e.proposer !== undefined &&
      mayBeShown(e, at),
  )
  const [proposer = '', seconder = ''] = [entry?.proposer, entry?.seconder]
  const wrong = slip.of === 'seconder' ? seconder : proposer
  return isRefusal(before) || wrong === '' || !wrong.endsWith(before.name) || proposer === '' || seconder === ''
    ? undefined
    : way(
        `moved by ${slip.of === 'proposer' ? slip.now : proposer}, seconded by ${slip.of === 'seconder' ? slip.now : seconder}`,
      )
}

const editedBy = (desk: Desk, at: AtMeeting, slip: SlipTyped, entry: Entry): EntryEdited | undefined => {
  switch (slip.of) {
    case 'owner':
      return ofAnotherOwner(entry, at, slip)
    case 'due':
      return dueAnotherTime(entry, at, desk, slip) ?? (slip.was === '' ? undefined : reworded(entry, at, slip))
    default:
      return reworded(entry, at, slip) ?? atAnotherTime(entry, slip)
  }
}

/** What was recorded last in the item with the words put right, one press; nothing where they stand in nothing that may be shown there, or more than once. */
function putRight(desk: Desk, at: AtMeeting, slip: SlipTyped): Here | undefined {
  const item = currentItem(at.meeting)
  if (slip.of === 'proposer' || slip.of === 'seconder') return undefined
  if (slip.otherwise !== undefined && item?.kind === 'previous minutes') return undefined
  const entries = standing(at.meeting)
    .filter(e => e.item === item?.id && mayBeShown(e, at))
    .toReversed()
  for (const entry of entries) {
    const edited = editedBy(desk, at, slip, entry)
    if (edited !== undefined)
      return forWhoeverAsked(show(editedCard(at.meeting, [edited], nonceOf(at.brought), 'said')))
  }
  return undefined
}

/** Offers what was recorded last with the words put right; where nothing recorded has them, what else the words mean, or a note. */
export async function answerSlip(desk: Desk, at: AtMeeting, slip: SlipTyped): Promise<readonly Answer[]> {
  const hush = restrictedHere(at)
  if (hush !== undefined) return [hush]
  const offered = putRight(desk, at, slip)
  if (offered !== undefined) return [offered]
  if (slip.otherwise !== undefined) return carry(desk, at, slip.otherwise)
  const words = at.typed?.words ?? ''
  const moved = slip.of === 'proposer' || slip.of === 'seconder' ? movedByAnother(at, slip) : undefined
  const ways = [...(moved === undefined ? [] : [moved]), noteOf(words)]
  const card = typedQuestionCard(at.meeting, 'record it', ways, nonceOf(at.brought))
  return [card === undefined ? refusal(aboutWords.tooLongToAsk([words])) : forWhoeverAsked(show(card))]
}

const isOf = ({ kind }: Entry, what: TakenOutTyped['what']): boolean =>
  what === undefined ? kind === 'action' || kind === 'note' || kind === 'decision' || kind === 'motion' : kind === what

/** Offers to take out what was recorded last in the item, or to keep the words as a note. */
export function answerTakenOut(at: AtMeeting, { what }: TakenOutTyped): readonly Answer[] {
  const hush = restrictedHere(at)
  if (hush !== undefined) return [hush]
  const item = currentItem(at.meeting)?.id,
    note = noteOf(at.typed?.words ?? ''),
    nonce = nonceOf(at.brought)
  const last = standing(at.meeting).findLast(e => e.item === item && isOf(e, what) && mayBeShown(e, at))
  const card =
    last === undefined
      ? typedQuestionCard(at.meeting, 'record it', [note], nonce)
      : takenOutCard(at.meeting, { entry: last.id, was: textOf(last, at) }, note, nonce)
  return [card === undefined ? refusal(aboutWords.tooLongToAsk([note.words])) : forWhoeverAsked(show(card))]
}

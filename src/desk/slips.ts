import { editedCard, movedCard, takenOutCard } from '../cards/correctionsOffered.ts'
import { typedQuestionCard } from '../cards/typedQuestions.ts'
import type { Card } from '../cards/card.ts'
import { aboutRecord, aboutWords } from '../cards/sentences.ts'
import { findItem } from '../meeting/agenda.ts'
import { correctable } from '../meeting/corrections.ts'
import { type Entry, currentItem, standing } from '../meeting/meeting.ts'
import { whoIsMeant } from '../meeting/names.ts'
import { isRefusal } from '../meeting/outcome.ts'
import { entitledToRestricted } from '../meeting/publicity.ts'
import { substituted, timesIn } from '../minutes/substitution.ts'
import { type Answer, forWhoeverAsked, refusal, show } from './answers.ts'
import { type AtMeeting, nonceOf } from './brought.ts'
import { carry } from './carrying.ts'
import type { Desk } from './desk.ts'
import { noteOf, restrictedHere } from './questions.ts'
import { way } from '../words/line/decisionPassed.ts'
import { entryPutRight, tellsOf, textOf } from './slipFound.ts'
import { dayChanges, onAnotherDay } from '../words/slips/slipOfNextMeeting.ts'
import type { SlipTyped } from '../words/line/slipTyped.ts'
import type { TakenOutTyped } from '../words/line/takenOutTyped.ts'
import type { Way } from '../words/line/typed.ts'

/** Whether an entry may be shown to whoever asks, where they ask: they may put it right, and the chat has neither the clerk's notes nor anything restricted. */
function mayBeShown(entry: Entry, { brought, meeting }: AtMeeting): boolean {
  const { asked } = brought
  if (isRefusal(correctable(meeting, entry.id, asked))) return false
  const restricted = 'restricted' in entry && entry.restricted
  if (asked.where === 'in the chat') return !restricted && (entry.kind !== 'note' || meeting.terms.showNotes === true)
  return !restricted || entitledToRestricted(meeting, asked.by)
}

/** Whether an entry may be shown to whoever asks, there or one-to-one. */
const mayBeShownAside = (entry: Entry, at: AtMeeting): boolean =>
  mayBeShown(entry, { ...at, brought: { ...at.brought, asked: { ...at.brought.asked, where: 'privately' } } })

/** A question about an entry: where it was asked, or one-to-one, where the chat does not have the entry. */
const asksAbout = (entry: Entry, at: AtMeeting, card: Card): Answer =>
  mayBeShown(entry, at)
    ? forWhoeverAsked(show(card))
    : { to: 'privately', card, sent: aboutRecord.askedOneToOne, notSent: aboutRecord.notAskedOneToOne }

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

/** What is recorded in the item being taken, the newest first; then, where words tell which is meant, all the rest. */
function entriesMeant(at: AtMeeting, { about = '' }: SlipTyped): readonly Entry[] {
  const item = currentItem(at.meeting)
  const shown = standing(at.meeting)
    .filter(e => mayBeShownAside(e, at))
    .toReversed()
  const here = shown.filter(e => e.item === item?.id)
  return about.trim() === '' ? here : [...here, ...shown.filter(e => e.item !== item?.id)]
}

/** What was recorded last in the item with the words put right, one press; nothing where they stand in nothing that may be shown there, or more than once. */
function putRight(desk: Desk, at: AtMeeting, slip: SlipTyped, note?: Way): Answer | undefined {
  if (slip.of === 'proposer' || slip.of === 'seconder') return undefined
  if (slip.otherwise !== undefined && currentItem(at.meeting)?.kind === 'previous minutes') return undefined
  const entries = entriesMeant(at, slip)
  for (const entry of slip.was === '' &&
  (slip.of === undefined || slip.of === 'owner added') &&
  slip.about === undefined
    ? entries.slice(0, 1)
    : entries) {
    const edited = entryPutRight(desk, at, slip, entry)
    if (edited !== undefined)
      return asksAbout(entry, at, editedCard(at.meeting, [edited], nonceOf(at.brought), 'said', note))
  }
  return undefined
}

/** What was recorded last, under the item it belongs to; nothing where that is no item, or it stands there. */
function putUnder(at: AtMeeting, slip: SlipTyped, note: Way): Answer | undefined {
  const item = findItem(at.meeting.agenda.items, slip.now)
  const last = entriesMeant(at, slip).find(
    e => movable.has(e.kind) && e.item !== item?.id && tellsOf(slip.about ?? '', textOf(e, at)),
  )
  if (item === undefined || last === undefined) return undefined
  const moved = { entry: last.id, was: textOf(last, at), item: item.number }
  return asksAbout(last, at, movedCard(at.meeting, moved, note, nonceOf(at.brought)))
}

const movable: ReadonlySet<Entry['kind']> = new Set(['note', 'decision', 'action', 'motion'] as const)

/** When the next meeting is, with what should stand in it; nothing where it does not have what should not. */
function nextMeetingPutRight(at: AtMeeting, slip: SlipTyped, note: Way): Answer | undefined {
  const { nextMeeting = '', agenda } = at.meeting,
    when = nextMeeting === '' ? (agenda.furtherDates[0] ?? '') : nextMeeting
  const change = slip.was === '' ? undefined : dayChanges(slip).find(c => timesIn(when, c) === 1)
  const now =
    change !== undefined
      ? substituted(when, change)
      : slip.of === 'next meeting' && slip.was === ''
        ? onAnotherDay(when, slip.now)
        : undefined
  if (now === undefined) return undefined
  const ways = [way(`next meeting: ${now}`), note]
  const card = typedQuestionCard(at.meeting, 'record it', ways, nonceOf(at.brought))
  return card === undefined ? undefined : forWhoeverAsked(show(card))
}

/** Offers what words may put right, where the record has it, or to keep them as a note; nothing where it does not. */
export function offerSlip(desk: Desk, at: AtMeeting, slips: readonly SlipTyped[]): Answer | undefined {
  if (restrictedHere(at) !== undefined) return undefined
  const note = noteOf(at.typed?.words ?? '')
  if (note.words.length > longestNote) return undefined
  // Of the minutes before, words in the item for them are a correction.
  const ofMinutesBefore = currentItem(at.meeting)?.kind === 'previous minutes'
  for (const slip of slips) {
    if (ofMinutesBefore && slip.of === undefined) continue
    const offered =
      slip.of === 'item'
        ? putUnder(at, slip, note)
        : slip.of === 'next meeting'
          ? nextMeetingPutRight(at, slip, note)
          : (putRight(desk, at, slip, note) ??
            (slip.of === undefined ? nextMeetingPutRight(at, slip, note) : undefined))
    if (offered !== undefined) return offered
  }
  return undefined
}

/** The longest words that may be kept as a note from a button, in characters. */
const longestNote = 400

/** "recorded above": said of what this meeting recorded. */
const ofThisMeeting = /\b(?:above|just (?:now|recorded|typed|noted)|a moment ago|earlier (?:on|today))\b/i

/** Offers what was recorded last with the words put right; where nothing recorded has them, what else the words mean, or a note. */
export async function answerSlip(desk: Desk, at: AtMeeting, slip: SlipTyped): Promise<readonly Answer[]> {
  const hush = restrictedHere(at)
  if (hush !== undefined) return [hush]
  const offered = putRight(desk, at, slip),
    words = at.typed?.words ?? ''
  if (offered !== undefined) return [offered]
  // Without minutes of before there is nothing else to put right.
  if (slip.otherwise !== undefined && at.meeting.broughtForward.previous !== undefined && !ofThisMeeting.test(words))
    return carry(desk, at, slip.otherwise)
  const moved = slip.of === 'proposer' || slip.of === 'seconder' ? movedByAnother(at, slip) : undefined
  const ways = [...(moved === undefined ? [] : [moved]), noteOf(words)]
  const card = typedQuestionCard(at.meeting, 'record it', ways, nonceOf(at.brought))
  return [card === undefined ? refusal(aboutWords.tooLongToAsk([words])) : forWhoeverAsked(show(card))]
}

/** Clerks call a note what was noted, too. */
const isOf = (entry: Entry, what: TakenOutTyped['what']): boolean => {
  const { kind } = entry
  if (what === undefined) return kind === 'action' || kind === 'note' || kind === 'decision' || kind === 'motion'
  return kind === what || (what === 'note' && entry.kind === 'decision' && entry.verb === 'noted')
}

/** Offers to take out what was recorded last in the item, or to keep the words as a note. */
export function answerTakenOut(at: AtMeeting, { what, about = '' }: TakenOutTyped): readonly Answer[] {
  const hush = restrictedHere(at)
  if (hush !== undefined) return [hush]
  const item = currentItem(at.meeting)?.id,
    note = noteOf(at.typed?.words ?? ''),
    nonce = nonceOf(at.brought)
  const last = standing(at.meeting).findLast(
    e => e.item === item && isOf(e, what) && mayBeShownAside(e, at) && tellsOf(about, textOf(e, at)),
  )
  const card =
    last === undefined
      ? typedQuestionCard(at.meeting, 'record it', [note], nonce)
      : takenOutCard(at.meeting, { entry: last.id, was: textOf(last, at) }, note, nonce)
  if (card === undefined) return [refusal(aboutWords.tooLongToAsk([note.words]))]
  return [last === undefined ? forWhoeverAsked(show(card)) : asksAbout(last, at, card)]
}

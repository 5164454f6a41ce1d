import { ownersMeant } from '../app/owners.ts'
import { typedQuestionCard } from '../cards/typedQuestions.ts'
import { wayTitle } from '../cards/typedWays.ts'
import type { Command } from '../meeting/commands.ts'
import { type CalledMeeting, currentItem, standing } from '../meeting/meeting.ts'
import { decisionsWritten } from '../cards/decisionsWritten.ts'
import { aboutRecord } from '../cards/sentences.ts'
import type { Press } from '../cards/verbs.ts'
import { type AgendaItem, findItem } from '../meeting/agenda.ts'
import { itemForPreviousMinutes, minutesOfTheirYear } from '../meeting/confirmingPrevious.ts'
import { decisionVerbs } from '../meeting/events.ts'
import { isRefusal } from '../meeting/outcome.ts'
import { type Answer, refusal } from './answers.ts'
import { type AtMeeting, dayOfMeeting, nonceOf } from './brought.ts'
import { carry } from './carrying.ts'
import { itemNumber } from '../words/line/asSaid.ts'
import type { Desk } from './desk.ts'
import { movedBy } from '../words/line/decisionPassed.ts'
import { standsAlone, votedOnUnnamed } from './votedOnUnnamed.ts'
import { askWhichWay, noteOf, refusedOrAsked } from './questions.ts'
import type { Way } from '../words/line/typed.ts'
import { readVote } from '../words/line/votes.ts'

/** A resolution from the form: one or several, with who proposed and seconded, and the votes. */
export async function passResolution(
  desk: Desk,
  at: AtMeeting,
  form: Press & { kind: 'resolution form' },
): Promise<readonly Answer[]> {
  const vote = readVote(form.votes)
  if (form.votes.trim() !== '' && vote === undefined) return [refusal(aboutRecord.votesAsNumbers)]
  return carry(desk, at, {
    type: 'PassResolution',
    verb: decisionVerbs.find(v => v === form.verb.toLowerCase()) ?? 'resolved',
    texts: decisionsWritten(form.text),
    ...(form.under === undefined ? {} : { item: form.under }),
    ...(form.proposer.trim() === '' ? {} : { proposer: form.proposer.trim() }),
    ...(form.seconder.trim() === '' ? {} : { seconder: form.seconder.trim() }),
    ...(vote === undefined ? {} : { vote }),
  })
}

/** A decision; where it may belong to another item than the one being taken, that is asked: on the previous minutes, or with an item named at its end. */
export async function decide(
  desk: Desk,
  at: AtMeeting,
  typed: Command & { type: 'PassResolution' },
): Promise<readonly Answer[]> {
  const command = { ...typed, texts: typed.texts.map(text => minutesOfTheirYear(at.meeting, text)) }
  const now = currentItem(at.meeting),
    other = at.typed === undefined || command.item !== undefined ? undefined : otherItem(at.meeting, command)
  if (now === undefined || other === undefined || other.item.id === now.id) return carry(desk, at, command)
  const words = (item: string, text: string) => `${command.verb} ${item}: ${text}${movedBy(command)}`
  const ways = [words(other.item.number, other.text), words(now.number, command.texts[0] ?? '')]
  return [
    askWhichWay(at, {
      kind: 'question',
      unsure: 'under which item',
      ways: ways.map(way => ({ title: way, words: way })),
    }),
  ]
}

/** The item a decision may belong to by its own words: the one for the previous minutes, or one named at its end, "… be pooled, item 5". */
function otherItem(
  meeting: CalledMeeting,
  { verb, texts }: Command & { type: 'PassResolution' },
): { readonly item: AgendaItem; readonly text: string } | undefined {
  const [text = ''] = texts
  if (texts.length !== 1) return undefined
  const named = new RegExp(`[,;]?\\s*\\(?(?:agenda )?item (${itemNumber})\\)?\\.?$`, 'i').exec(text.slice(-40))
  const written = named === null ? undefined : findItem(meeting.agenda.items, (named[1] ?? '').trim())
  if (named !== null && written !== undefined && /[,;(]/.test(named[0]))
    return { item: written, text: text.slice(0, text.length - named[0].length) }
  const home = meeting.agenda.items.find(i => i.id === itemForPreviousMinutes(meeting))
  return home !== undefined &&
    verb !== 'noted' &&
    onMinutes.test(text) &&
    !/\b(?:circulated|sent|shared|published|not)\b/i.test(text)
    ? { item: home, text }
    : undefined
}
const onMinutes =
  /^(?:that )?(?:to (?:approve|agree|confirm|accept|sign) )?(?:the )?(?:draft )?(?:minutes|notes|cofnodion)\b/i

/** A motion, and the question what became of it; not where the rest of the message says that. */
export const moveMotion = (
  desk: Desk,
  at: AtMeeting,
  command: Command & { type: 'MoveMotion' },
): Promise<readonly Answer[]> =>
  carry(desk, at, command, at.part === undefined ? { further: now => whatBecameOf(at, now, command.item) } : {})

/** A vote said apart from what it was on; where the motion still waits, or there is none, that is asked. */
export const recordVote = (
  desk: Desk,
  at: AtMeeting,
  command: Command & { type: 'RecordVote' },
): Promise<readonly Answer[]> =>
  carry(desk, at, command, {
    further: now => (command.outcome === undefined ? whatBecameOf(at, now, command.item) : undefined),
    ifRefused: ({ because }, meeting) =>
      because === 'nothingVotedOn' && at.typed !== undefined
        ? typedQuestionCard(
            meeting,
            command.on === undefined ? 'what was voted on' : 'record it',
            standsAlone(command)
              ? [noteOf(at.typed.words), ...votedOnUnnamed(command, at.typed.words)]
              : [
                  ...(command.on === undefined ? votedOnUnnamed(command, at.typed.words) : waysVoted(command)),
                  noteOf(at.typed.words),
                ],
            nonceOf(at.brought),
          )
        : undefined,
  })

/** What a vote on a thing by its name comes to, where nobody moved it: "option 2, carried" is accepting it. */
function waysVoted({ on, outcome, vote, how }: Command & { type: 'RecordVote' }): readonly Way[] {
  if (on === undefined) return []
  const words = `to accept ${on}${how === undefined ? movedBy(vote === undefined ? {} : { vote }) : ` (${how})`}`
  const decided = [
    { title: wayTitle.resolved(), words: `resolved ${words}` },
    { title: wayTitle.agreed(), words: `agreed ${words}` },
  ]
  const lost = [{ title: wayTitle.lost(), words: `motion lost: ${words}` }]
  if (outcome !== undefined) return outcome === 'carried' ? decided : lost
  return vote !== undefined && vote.against > vote.for ? [...lost, ...decided] : [...decided, ...lost]
}

/** Asks what became of the motion recorded last in an item, while it waits. */
function whatBecameOf(at: AtMeeting, now: CalledMeeting, written: string | undefined): Answer | undefined {
  const item = written === undefined ? currentItem(now) : findItem(now.agenda.items, written)
  const motion = standing(now).findLast(e => e.item === item?.id && (e.kind === 'motion' || e.kind === 'decision'))
  if (motion?.kind !== 'motion' || motion.outcome !== undefined || motion.amendment === true) return undefined
  const { how: _how, vote, ...moved } = motion
  // Who voted how stands with the motion, and goes with it.
  const words = `: ${motion.text}${movedBy(vote === undefined || vote.named !== undefined ? moved : { ...moved, vote })}`
  const inItem = written === undefined ? '' : ` ${written}`
  return askWhichWay(
    { ...at, meeting: now },
    {
      kind: 'question',
      unsure: 'what became of it',
      ways: [
        { title: wayTitle.resolved(), words: `resolved${inItem}${words}` },
        { title: wayTitle.agreed(), words: `agreed${inItem}${words}` },
        { title: wayTitle.lost(), words: `motion lost: ${motion.text}` },
      ],
    },
  )
}

/** What was recorded, put right by the form. */
export async function amend(
  desk: Desk,
  at: AtMeeting,
  form: Press & { kind: 'amend form' },
): Promise<readonly Answer[]> {
  const due = form.due?.trim() ?? ''
  const owners = form.owner === undefined ? undefined : ownersMeant(at.meeting, form.owner)
  if (isRefusal(owners)) return [refusedOrAsked(at, owners)]
  return carry(desk, at, {
    type: 'AmendEntry',
    entry: form.entry,
    text: form.text,
    ...(form.was === undefined ? {} : { was: form.was }),
    ...(owners === undefined ? {} : { owners }),
    ...(due === '' ? {} : desk.reading.dueField(due, dayOfMeeting(at))),
    ...(form.clock === undefined ? {} : { clock: form.clock }),
    ...(form.verb === undefined ? {} : { verb: form.verb }),
    ...(form.vote === undefined ? {} : { vote: form.vote }),
  })
}

import { withAmendments } from './motionAmended.ts'
import type { Asked, Command } from './commands.ts'
import type { MeetingEvent, Recorded, Vote } from './events.ts'
import { type CalledMeeting, type Entry, type Facts, standing } from './meeting.ts'
import { nameInPrint } from './names.ts'
import { type Outcome, type Refusal, isRefusal, refused } from './outcome.ts'
import { acceptsTheSame, alike, saysMore, sharesAWord, standsForAll } from './sameDecision.ts'
import { votersInPrint } from './votersNamed.ts'
import { recordable } from './whereRecorded.ts'

type Motion = Entry & { readonly kind: 'motion' }
type Decision = Entry & { readonly kind: 'decision' }

/** Who moved something, as typed; of these, whoever was asked about and is as typed. */
export interface MoversWritten {
  readonly proposer?: string
  readonly seconder?: string
  readonly moversAsTyped?: readonly string[]
}

/** Who moved something, as it is printed; or why a name cannot be taken. */
export function moversMeant(
  meeting: CalledMeeting,
  written: MoversWritten,
): { readonly proposer?: string; readonly seconder?: string } | Refusal {
  const mover = (name: string | undefined) =>
    name === undefined || name.trim() === ''
      ? undefined
      : nameInPrint(meeting, { name, ...(written.moversAsTyped?.includes(name) === true ? { asTyped: true } : {}) })
  const proposer = mover(written.proposer),
    seconder = mover(written.seconder)
  if (isRefusal(proposer)) return proposer
  if (isRefusal(seconder)) return seconder
  return { ...(proposer === undefined ? {} : { proposer }), ...(seconder === undefined ? {} : { seconder }) }
}

/** A vote with each voter as they are printed; or why a name cannot be taken. */
function votersMeant(
  meeting: CalledMeeting,
  { vote, moversAsTyped }: { readonly vote?: Vote; readonly moversAsTyped?: readonly string[] },
): Vote | Refusal | undefined {
  if (vote?.named === undefined) return vote
  const named: NonNullable<Vote['named']>[number][] = []
  for (const voter of vote.named) {
    const asTyped = moversAsTyped?.includes(voter.name) === true ? { asTyped: true as const } : {}
    const name = nameInPrint(meeting, { name: voter.name, ...asTyped })
    if (isRefusal(name)) return name
    named.push({ ...voter, name })
  }
  return { ...vote, named }
}

/** "The recommendations in the report" were moved to be agreed: so they are minuted, whatever becomes of the motion. */
const namedInFull = (text: string): string =>
  standsForAll(text) && !/ (?:be|are) \p{L}+\.?$/u.test(text) ? `${text.replace(/\.$/, '')} be agreed` : text

/** A motion, or an amendment to one, that somebody moved and nobody has decided yet. */
export function moveMotion(
  meeting: CalledMeeting,
  command: Command & { type: 'MoveMotion' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const place = recordable(meeting, asked, command.item)
  if (isRefusal(place)) return place
  const text = namedInFull(command.text.trim())
  if (text === '') return refused('nothingWritten', 'moved that')
  const movers = moversMeant(meeting, command)
  if (isRefusal(movers)) return movers
  const amendment = command.amendment === true ? { amendment: true as const } : {}
  return [{ type: 'MotionMoved', item: place.item.id, text, ...amendment, ...movers, restricted: place.restricted }]
}

/** Motions of an item that nobody has decided yet, the last one first. */
const pendingIn = (meeting: Facts, item: string): readonly Motion[] =>
  standing(meeting)
    .filter((e): e is Motion => e.kind === 'motion' && e.item === item && e.outcome === undefined)
    .toReversed()

/** What was voted on or moved before, as a decision takes it over. */
interface TakenOver {
  readonly texts: readonly string[]
  readonly settles: string
  readonly proposer?: string
  readonly seconder?: string
  readonly vote?: Vote
}

/** "the plan be adopted (unanimously)": how it was decided, where nobody counted, stands in the decision's own words. */
export const withManner = (text: string, how: string | undefined): string =>
  how === undefined || text.endsWith(`(${how})`) ? text : `${text.replace(/\.$/, '')} (${how})`

/** A motion's words as the meeting amended them; where the amendment does not say in whose words' place it stands, that they are amended. */
function asAmended(meeting: Facts, item: string, { text }: Motion): string {
  const carried = standing(meeting).filter(
    (e): e is Motion => e.kind === 'motion' && e.item === item && e.amendment === true && e.outcome === 'carried',
  )
  if (carried.length === 0) return text
  return (
    withAmendments(
      text,
      carried.map(amendment => amendment.text),
    ) ?? withManner(text, 'as amended')
  )
}

/**
 * What a decision as worded settles: the motion that was moved in its item, by the same words, by none, or by words that only point at it; or the same
 * decision recorded there before. Nothing where it is a decision of its own.
 */
export function settledBy(meeting: CalledMeeting, item: string, texts: readonly string[]): TakenOver | undefined {
  const [text = ''] = texts
  const motion = pendingIn(meeting, item).find(
    m =>
      m.amendment !== true &&
      (texts.length === 0 ||
        (texts.length === 1 && (pointsBack.test(text) || alike(text, m.text))) ||
        standsForAll(m.text)),
  )
  if (motion !== undefined) {
    const byItself =
      texts.length === 0 || (texts.length === 1 && (pointsBack.test(text) || alike(text, motion.text, 'exactly')))
    const own = byItself ? [asAmended(meeting, item, motion)] : texts
    return { ...takenFrom(motion), texts: own.map(t => withManner(t, motion.how)) }
  }
  const before = standing(meeting).findLast(
    (e): e is Decision =>
      e.kind === 'decision' &&
      e.item === item &&
      e.verb !== 'noted' &&
      e.confirmsPrevious === undefined &&
      (votedByName(e) || (texts.length === 1 && isSame(e, text))),
  )
  if (before === undefined) return undefined
  if (!votedByName(before)) return { ...takenFrom(before), texts: [saysMore(text, before.text)] }
  const [, manner] = apartFromManner(before.text)
  return { ...takenFrom(before), texts: texts.map(t => withManner(t, manner)) }
}

/** Moved and voted on as "the recommendations", which a decision that says them in full takes the place of. */
const votedByName = (before: Decision): boolean =>
  (before.vote !== undefined || before.proposer !== undefined) && standsForAll(apartFromManner(before.text)[0])

/** A decision's words, and how it was decided, where that stands behind them. */
const apartFromManner = (text: string): readonly [string, string?] => {
  const [, words, manner] = /^(.+) \(([^()]+)\)$/.exec(text) ?? []
  return words === undefined || manner === undefined ? [text] : [words, manner]
}

/** "accordingly", "as moved": words that name the motion and not what it says. */
const pointsBack =
  /^(?:that )?(?:accordingly|so|it|as (?:moved|proposed|put|above)|the (?:motion|proposal) be (?:carried|agreed|approved|accepted|adopted))\.?$/i

/** The same decision: in the same words; or, where it was moved and voted on, in words that say it more fully. */
const isSame = (before: Decision, text: string): boolean =>
  alike(before.text, text, before.proposer === undefined && before.vote === undefined ? 'exactly' : 'or more fully') ||
  (before.vote !== undefined && acceptsTheSame(before.text, text))

const takenFrom = ({ id, proposer, seconder, vote }: Motion | Decision) => ({
  settles: id,
  ...(proposer === undefined ? {} : { proposer }),
  ...(seconder === undefined ? {} : { seconder }),
  ...(vote === undefined ? {} : { vote }),
})

/**
 * How something was voted, or who moved it, said apart from it: it goes to the motion that waits in the item, or to what was decided there last. Refused
 * where there is nothing that it could be the vote on, or where that has its vote already.
 */
export function recordVote(
  meeting: CalledMeeting,
  command: Command & { type: 'RecordVote' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const place = recordable(meeting, asked, command.item)
  if (isRefusal(place)) return place
  const movers = moversMeant(meeting, command)
  if (isRefusal(movers)) return movers
  const { outcome } = command
  const vote = votersMeant(meeting, command)
  if (isRefusal(vote)) return vote
  const voters = votersInPrint(meeting, command.voters ?? [], command.moversAsTyped)
  if (isRefusal(voters)) return voters
  const manner = [command.how ?? '', voters].filter(words => words !== ''),
    how = manner.length === 0 ? undefined : manner.join(', ')
  const item = place.item.id
  const said = { ...movers, ...(vote === undefined ? {} : { vote }), ...(how === undefined ? {} : { how }) }
  const motion = motionMeant(meeting, item, command)
  if (motion !== undefined) {
    const other = command.betweenBoth === true ? otherThan(meeting, item, motion) : []
    const became = { type: 'VoteRecorded', item, entry: motion.id, ...said } as const
    // What was moved against it reads on from the motion, which stays where it was moved, besides the decision.
    if (other.length > 0 && outcome === 'carried')
      return [
        { ...became, outcome },
        ...other,
        ...(motion.amendment === true
          ? []
          : [
              {
                type: 'ResolutionPassed',
                item,
                verb: 'resolved',
                text: motion.text,
                restricted: place.restricted,
              } as const,
            ]),
      ]
    if (outcome === 'carried' && motion.amendment !== true)
      return [
        {
          type: 'ResolutionPassed',
          item,
          verb: command.verb ?? 'resolved',
          text: withManner(
            asAmended(meeting, item, motion).replace(/ \(as amended\)$/, how?.startsWith('as amended') ? '' : '$&'),
            how ?? motion.how,
          ),
          ...takenFrom(motion),
          ...movers,
          ...(vote === undefined ? {} : { vote }),
          restricted: place.restricted,
        },
      ]
    return [{ ...became, ...(outcome === undefined ? {} : { outcome }) }]
  }
  const text = command.motion?.trim() ?? ''
  if (text !== '' && outcome !== undefined && (outcome !== 'carried' || command.amendment === true)) {
    const decided = settledBy(meeting, item, [text])
    const entry = decided?.settles
    return entry === undefined
      ? [
          {
            type: 'MotionMoved',
            item,
            text,
            ...(command.amendment === true ? { amendment: true as const } : {}),
            ...movers,
            ...(vote === undefined ? {} : { vote }),
            ...(how === undefined ? {} : { how }),
            outcome,
            restricted: place.restricted,
          },
        ]
      : [{ type: 'VoteRecorded', item, entry, ...said, outcome }]
  }
  return onWhatWasDecided(meeting, item, command, said)
}

/** Of a motion and the amendment to it, voted on one against the other, the one that lost. */
function otherThan(meeting: CalledMeeting, item: string, won: Motion): readonly MeetingEvent[] {
  const other = pendingIn(meeting, item).find(m => (m.amendment === true) !== (won.amendment === true))
  return other === undefined ? [] : [{ type: 'VoteRecorded', item, entry: other.id, outcome: 'lost' }]
}

/** The motion a vote is on: an amendment where one is named, else the last that waits; the last of all, where only its vote is wanting. */
function motionMeant(
  meeting: CalledMeeting,
  item: string,
  { motion, amendment }: Command & { type: 'RecordVote' },
): Motion | undefined {
  const waiting = pendingIn(meeting, item)
  if (motion !== undefined) return waiting.find(m => alike(m.text, motion))
  if (amendment === true) return waiting.find(m => m.amendment === true)
  return amendment === false ? (waiting.find(m => m.amendment !== true) ?? undefined) : waiting[0]
}

/** A vote on what was decided last in the item: on all that was recorded with it, as one message or form gave several. */
function onWhatWasDecided(
  meeting: CalledMeeting,
  item: string,
  { outcome, amendment, on }: Command & { type: 'RecordVote' },
  said: { readonly proposer?: string; readonly seconder?: string; readonly vote?: Vote; readonly how?: string },
): Outcome<MeetingEvent> {
  const last = standing(meeting).findLast(
    (e): e is Decision | Motion => e.item === item && (e.kind === 'decision' || e.kind === 'motion'),
  )
  if (last === undefined || amendment === true) return refused('nothingVotedOn')
  if (on !== undefined && !sharesAWord(on, last.text)) return refused('nothingVotedOn')
  if (last.kind === 'motion')
    return last.vote !== undefined && said.vote !== undefined ? refused('votedAlready') : votedOn([last], item, said)
  if (last.kind !== 'decision' || last.verb === 'noted' || last.text === '') return refused('nothingVotedOn')
  if (outcome === 'lost' || outcome === 'withdrawn')
    return last.proposer === undefined
      ? refused('nothingVotedOn')
      : [{ type: 'VoteRecorded', item, entry: last.id, ...said, outcome }]
  if (last.vote !== undefined && said.vote !== undefined)
    return JSON.stringify(last.vote) === JSON.stringify(said.vote) ? [] : refused('votedAlready')
  if (
    last.proposer !== undefined &&
    said.proposer !== undefined &&
    said.vote === undefined &&
    !putsOneRight(last, said)
  )
    return refused('votedAlready')
  const together = standing(meeting).filter(
    e => e.kind === 'decision' && e.item === item && e.at === last.at && e.verb === last.verb,
  )
  return votedOn(together, item, said)
}

/** Whether one of two movers is another and the other the same: said again, they are put right. */
const putsOneRight = (last: Decision, said: { readonly proposer?: string; readonly seconder?: string }): boolean =>
  (last.proposer === said.proposer) !== (last.seconder === said.seconder) && said.seconder !== undefined

const votedOn = (entries: readonly Entry[], item: string, said: object): readonly MeetingEvent[] =>
  Object.keys(said).length === 0 ? [] : entries.map(({ id }) => ({ type: 'VoteRecorded', item, entry: id, ...said }))

/** The meeting after something was moved, or voted on. */
export function motionEvolved(
  meeting: CalledMeeting,
  event: MeetingEvent & { type: 'MotionMoved' | 'VoteRecorded' },
  recorded: Recorded,
): CalledMeeting {
  if (event.type === 'MotionMoved') {
    const { type: _event, restricted, item, ...said } = event
    const own = { id: `e${recorded.number}`, item, at: recorded.at, by: recorded.by.name, restricted, amended: false }
    return { ...meeting, entries: [...meeting.entries, { ...own, kind: 'motion', ...said }] }
  }
  return { ...meeting, entries: meeting.entries.map(e => (e.id === event.entry ? voted(e, event) : e)) }
}

/** An entry with its vote; a decision that was lost after all is the motion it came from. */
function voted(entry: Entry, event: MeetingEvent & { type: 'VoteRecorded' }): Entry {
  if (entry.kind !== 'motion' && entry.kind !== 'decision') return entry
  const { type: _event, item: _item, entry: _entry, how, outcome, ...said } = event
  if (entry.kind === 'motion')
    return { ...entry, ...said, ...(how === undefined ? {} : { how }), ...(outcome === undefined ? {} : { outcome }) }
  if (outcome === undefined || outcome === 'carried') return { ...entry, ...said, text: withManner(entry.text, how) }
  const { quorate: _q, verb: _verb, confirmsPrevious: _c, kind: _kind, ...rest } = entry
  return { ...rest, ...said, kind: 'motion', outcome, ...(how === undefined ? {} : { how }) }
}

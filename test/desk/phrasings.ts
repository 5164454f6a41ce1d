import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Answer } from '../../src/desk/answers.ts'
import type { Command } from '../../src/meeting/commands.ts'
import { decide } from '../../src/meeting/decide.ts'
import type { MeetingEvent } from '../../src/meeting/events.ts'
import { evolve } from '../../src/meeting/evolve.ts'
import type { CalledMeeting, Meeting } from '../../src/meeting/meeting.ts'
import { isRefusal } from '../../src/meeting/outcome.ts'
import type { Member } from '../../src/meeting/termsOfReference.ts'
import { key } from '../app/anOffice.ts'
import {
  called,
  chair,
  clerk,
  fire,
  health,
  next,
  open,
  present,
  probation,
  publish,
  saltmarsh,
  viceChair,
} from '../meeting/given.ts'
import { aDesk, chat, wordsOf } from './aDesk.ts'

/*
 * Each row of phrasings.yml is typed by the clerk in the meeting of Saltmarsh, item 5 being taken, and what comes of it is put in a line:
 *
 *   agreed: TEXT · note: TEXT · action OWNER: TEXT · present NAME · …   what is recorded, parted by " | "; "[item 6]" where another item was named
 *   asks: ONE | OTHER                                                   a question, with these to choose from; nothing is recorded
 *   asks                                                                a question, or a sentence that says what is wanted; nothing is recorded
 *   no: REASON                                                          refused by a rule
 *   says: WORDS                                                         answered in a sentence that records nothing
 *   left alone                                                          no answer: it is not for the bot
 */

const member = (name: string, organisation: string, post: string): Member => ({
  name,
  organisation,
  post,
  votes: true,
  part: 'member',
  deputies: [],
  id: `id of ${name}`,
})

const terms = {
  ...saltmarsh,
  quiet: false,
  members: [
    ...saltmarsh.members,
    member('Jane Smith', 'Saltmarsh Homes', 'Housing Manager'),
    member('Martin Smith', 'Harbour Trust', 'Harbour Director'),
    member('Siân Llŷr-Evans', 'Youth Justice Service', 'Head of Youth Justice'),
  ],
}

/** Rows by heading, as typed and as they must come to. */
export const phrasings = (file: string): Readonly<Record<string, readonly (readonly [string, string])[]>> =>
  Object.fromEntries(
    Object.entries(parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Record<string, object>).map(
      ([heading, rows]) => [heading, Object.entries(rows) as [string, string][]],
    ),
  )

/** A desk in whose meeting everything is decided and nothing kept, so that every phrasing meets the same meeting. */
export async function aMeetingSitting() {
  const at = await aDesk([], terms)
  const call = { ...(called({ terms }) as Command & { type: 'CallMeeting' }), meeting: key }
  const people = [chair, viceChair, fire, probation, health, { name: 'Jane Smith' }, { name: 'Martin Smith' }]
  await at.does(call, publish, present(...people), open, interest, next, next, next, next)
  const meeting = (await at.office.meeting(key)) as CalledMeeting
  at.record.remember = async () => undefined
  let came: string[] = [],
    now = meeting
  at.office.carry = async (_key, command, asked) => {
    const outcome = decide(now, command, asked)
    if (isRefusal(outcome)) {
      came.push(
        `no: ${outcome.because}${outcome.because === 'noSuchItem' && 'item' in command ? ` ${command.item}` : ''}`,
      )
      return { kind: 'refused', refusal: outcome, meeting }
    }
    const item =
      recording.has(command.type) && 'item' in command && command.item !== undefined
        ? ` [${'atItsEnd' in command && command.atItsEnd === true ? 'after ' : ''}item ${command.item}]`
        : ''
    // The second half of one message meets what its first half came to.
    now = outcome.reduce<Meeting>(
      (before, event) => evolve(before, { number: 1_000, step: 1_000, at: asked.at, by: asked.by, event }),
      now,
    ) as CalledMeeting
    const moved = 'clock' in command && command.clock !== undefined ? ` at ${String(command.clock)}` : ''
    came.push(
      // What a deferral, or a taking together, leads to is not what was asked.
      ...outcome
        .filter(
          e =>
            e.type !== 'ItemTaken' || !outcome.some(o => o.type === 'ItemDeferred' || o.type === 'ItemsTakenTogether'),
        )
        .map(e => inALine(e, meeting))
        .filter(l => l !== '')
        .map(l => `${l}${item}${moved}`),
    )
    return { kind: 'done', events: [], before: meeting, meeting: now }
  }
  const answersTo = (typed: string, privately: boolean) => {
    came = []
    now = meeting
    const addressed = typed.startsWith('@ '),
      words = addressed ? typed.slice(2) : typed
    return at.types(clerk, words, { ...(privately ? {} : { chat }), addressed, request: typed })
  }
  /** What comes of words typed in the chat, or one-to-one with the bot. */
  const type = async (typed: string, privately = false): Promise<string> => {
    const answers = await answersTo(typed, privately)
    return cameTo(came, answers)
  }
  /** What comes of each button, but one that opens a form, of the question that is asked about words, pressed by itself. */
  const pressEach = async (typed: string): Promise<readonly (readonly [title: string, came: string])[]> => {
    const each: (readonly [string, string])[] = []
    for (const { title, data } of (await answersTo(typed, false))
      .flatMap(buttonsOf)
      .filter(b => b.data.verb !== 'form')) {
      came = []
      now = meeting
      const answer = await at.presses(clerk, data.verb, data, { chat })
      // What a press did is shown on a card, which asks nothing.
      each.push([title, came.length > 0 ? came.join(' | ') : cameTo(came, [answer])])
    }
    return each
  }
  return Object.assign(type, { pressEach })
}

const interest: Command = {
  type: 'DeclareInterest',
  person: { name: 'Orla Finnimore' },
  items: ['5', '6'],
  kind: 'Personal interest',
  nature: 'Volunteers on the night bus',
  sensitive: false,
}

const recording = new Set<Command['type']>([
  'MakeNote',
  'PassResolution',
  'AgreeAction',
  'NamePresenter',
  'RecordLeaving',
  'RecordJoining',
])

function cameTo(came: readonly string[], answers: readonly Answer[]): string {
  const question = answers.map(choicesOf).find(c => c !== undefined)
  if (question !== undefined) return `asks: ${question.join(' | ')}`
  if (came.length > 0) return came.join(' | ')
  const [first] = answers
  if (first === undefined) return 'left alone'
  return first.to === 'privately' ? 'says: one-to-one' : `says: ${wordsOf(first)}`
}

/** The buttons of a card. */
const buttonsOf = (answer: Answer) =>
  answer.to !== 'here' || answer.kind !== 'card'
    ? []
    : answer.card.body.flatMap(e =>
        e.type === 'ActionSet'
          ? (e['actions'] as readonly { readonly title: string; readonly data: { readonly verb: string } }[])
          : [],
      )

/** What a card gives to choose from. */
const choicesOf = (answer: Answer): readonly string[] | undefined =>
  answer.to !== 'here' || answer.kind !== 'card'
    ? undefined
    : buttonsOf(answer).map(b => (b.title === 'Record as typed' ? 'as typed' : b.title))

const ended = (words: string) => words.replace(/[.;]$/, '')

/** One event as a row of the table has it. */
function inALine(e: MeetingEvent, meeting: CalledMeeting): string {
  const number = (id: string) => meeting.agenda.items.find(i => i.id === id)?.number ?? id
  const role = 'role' in e && e.role !== undefined ? e.role : undefined
  switch (e.type) {
    case 'ResolutionPassed': {
      const moved = [
        e.proposer === undefined ? undefined : `proposed by ${e.proposer}`,
        e.seconder === undefined ? undefined : `seconded by ${e.seconder}`,
      ].filter(w => w !== undefined)
      const vote =
        e.vote === undefined ? '' : ` (for ${e.vote.for}, against ${e.vote.against}, abstained ${e.vote.abstained})`
      const words = e.text === '' || e.text === '.' ? e.verb : `${e.verb}: ${ended(e.text)}`
      return `${words}${moved.length === 0 ? '' : ` (${moved.join(', ')})`}${vote}`
    }
    case 'MotionMoved': {
      const moved = [
        e.proposer === undefined ? undefined : `proposed by ${e.proposer}`,
        e.seconder === undefined ? undefined : `seconded by ${e.seconder}`,
      ].filter(w => w !== undefined)
      return `${e.amendment === true ? 'amendment' : 'motion'}${e.outcome === undefined ? '' : ` ${e.outcome}`}: ${ended(e.text)}${moved.length === 0 ? '' : ` (${moved.join(', ')})`}`
    }
    case 'NextMeetingSet':
      return `next meeting: ${e.when}`
    case 'NoteMade':
      return `note: ${e.text.replaceAll('\n', ' / ')}`
    case 'ActionAgreed': {
      const due = e.dueDate ?? e.dueWords
      return `action${e.owners.length === 0 ? '' : ` ${e.owners.join(' / ')}`}: ${ended(e.text)}${due === undefined ? '' : ` (by ${due})`}`
    }
    case 'PresenterNamed':
      return `presented by ${e.name}${role === undefined ? '' : `, ${role}`}`
    case 'AttendanceRecorded':
      return `${e.place} ${e.person}${role === undefined ? '' : ` (${role})`}`
    case 'ApologiesReceived':
      return `apologies ${e.person}`
    case 'SubstituteNamed':
      return `${e.substitute} stands in for ${e.person}`
    case 'PersonJoined':
      return `joined ${e.person}`
    case 'PersonLeft':
      return `left ${e.person}`
    case 'ConductRecorded':
      return `${e.conduct === 'left' ? 'left the room' : 'stayed'} ${e.person}, item ${number(e.item)}`
    case 'InterestDeclared':
      return `declared ${e.person}: ${e.kind}, item ${e.items.map(number).join(', ')}${e.nature === '' ? '' : `: ${e.nature}`}`
    case 'InterestPutRight':
      return `interest of ${e.person}, item ${e.items.map(number).join(', ')}: ${e.kind ?? 'none'}`
    case 'ItemTaken':
      return `item ${number(e.item)}`
    case 'ItemDeferred':
      return `deferred ${number(e.item)}: ${e.reason}`
    case 'ItemsTakenTogether':
      return `together ${e.items.map(number).join(', ')}`
    case 'MeetingClosed':
      return 'closed'
    case 'MeetingAdjourned':
      return `adjourned${e.minutes === undefined ? '' : ` ${e.minutes}`}`
    case 'ChairTaken':
      return `in the chair ${e.person}`
    case 'StepUndone':
      return 'undone'
    case 'PublicExcluded':
      return `public excluded ${e.paragraphs.join(', ')}${e.act === undefined ? '' : ` (${e.act} Act)`}`.replace(
        '  ',
        ' ',
      )
    case 'SummaryWritten':
      return `summary ${number(e.item)}: ${e.text}`
    case 'SpeakingAskedFor':
      return `asks to speak ${e.person}`
    case 'SpeakingForgone':
    case 'SpeakerHeard':
      return `off the list ${e.person}`
    case 'UrgentBusinessRaised':
      return `urgent ${e.title}: ${e.reason}`
    case 'QuorumLost':
    case 'QuorumRegained':
      return ''
    default:
      return e.type
  }
}

/** How far what came of a phrasing is from what it must come to. */
export type Judgement = 'as meant' | 'asked' | 'left alone' | 'answered needlessly' | 'recorded wrongly'

/** Judges what came of a phrasing. `asked` is no mistake: nothing was recorded, and the person knows. */
export function judged(must: string, came: string): Judgement {
  const same = came.toLowerCase() === must.toLowerCase()
  const asks = (line: string) => /^(?:asks|says|no)\b/.test(line)
  if (same || (must === 'asks' && asks(came)) || (must.startsWith('says: ') && came.startsWith(must))) return 'as meant'
  if (came === 'left alone') return 'left alone'
  if (asks(came)) return must === 'left alone' ? 'answered needlessly' : 'asked'
  return 'recorded wrongly'
}

/** The desk of the table of phrasings. */
export type MeetingSitting = Awaited<ReturnType<typeof aMeetingSitting>>

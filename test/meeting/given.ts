import { expect } from 'vitest'
import { type Agenda, type AgendaItem, kindOf } from '../../src/meeting/agenda.ts'
import type { Asked, Command } from '../../src/meeting/commands.ts'
import { decide } from '../../src/meeting/decide.ts'
import type { BroughtForward, MeetingEvent, Recorded } from '../../src/meeting/events.ts'
import { evolve } from '../../src/meeting/evolve.ts'
import { type CalledMeeting, type Meeting, notCalled } from '../../src/meeting/meeting.ts'
import { isRefusal } from '../../src/meeting/outcome.ts'
import type { RefusalName } from '../../src/meeting/refusals.ts'
import type { Actor, Member, TermsOfReference } from '../../src/meeting/termsOfReference.ts'
import { procedureInWords } from '../../src/cards/procedureInWords.ts'
import { drawMinutes } from '../../src/minutes/drawing.ts'
import type { MinuteItem } from '../../src/minutes/minutes.ts'
import type { FullMinutes } from '../../src/minutes/publicCopy.ts'

// Everybody and everything here is invented.

const member = (name: string, organisation: string, rest: Partial<Member> = {}): Member => ({
  name,
  organisation,
  votes: true,
  part: 'member',
  deputies: [],
  id: `id of ${name}`,
  ...rest,
})

export const saltmarsh: TermsOfReference = {
  key: 'saltmarsh',
  name: 'Saltmarsh Community Safety Partnership',
  shortName: 'Saltmarsh CSP',
  council: 'Saltmarsh District Council',
  houseStyle: 'columns',
  tenants: [],
  timezone: 'Europe/London',
  members: [
    member('Imogen Thistlewood', 'Saltmarsh District Council', {
      honorific: 'Cllr',
      post: 'Cabinet Member for Safety',
      body: 'council',
      part: 'chair',
    }),
    member('Casimir Bellweather', 'Saltmarsh Police', {
      honorific: 'Supt',
      post: 'Area Commander',
      body: 'police',
      part: 'vice-chair',
    }),
    member('Rosalind Penhallow', 'Saltmarsh District Council', { honorific: 'Cllr', body: 'council' }),
    member('Orla Finnimore', 'Saltmarsh Fire and Rescue', {
      post: 'Station Manager',
      body: 'fire',
      deputies: ['Fern Ashdown'],
    }),
    member('Tobias Quennell', 'Probation Service', { body: 'probation' }),
    member('Nadia Osterley', 'NHS Saltmarsh', { honorific: 'Dr', body: 'health' }),
    member('Wilf Harkaway', 'Saltmarsh Volunteers'),
    member('Beatrix Lonsdale', 'Saltmarsh District Council', { part: 'clerk', votes: false }),
  ],
  quorum: { count: 4, bodies: ['council', 'police', 'health'] },
  interests: [
    { kind: 'Pecuniary interest', effect: 'leaves the room' },
    { kind: 'Prejudicial interest', effect: 'speaks then leaves' },
    { kind: 'Close connection', effect: 'stays and does not vote' },
    { kind: 'Personal interest', effect: 'stays' },
  ],
  numbering: { style: 'per meeting' },
  accessToInformation: { regime: 'adopted', clearDays: 5 },
  filing: { folder: 'Saltmarsh CSP', restrictedFolder: 'Saltmarsh CSP (restricted)' },
  retention: {},
  openActions: [],
}

const actor = (name: string): Actor => ({ name, id: `id of ${name}` })
export const chair = actor('Imogen Thistlewood'),
  viceChair = actor('Casimir Bellweather'),
  clerk = actor('Beatrix Lonsdale')
export const councillor = actor('Rosalind Penhallow'),
  fire = actor('Orla Finnimore'),
  probation = actor('Tobias Quennell'),
  health = actor('Nadia Osterley'),
  volunteer = actor('Wilf Harkaway')
/** Somebody in the chat whom the terms do not know. */
export const guest: Actor = { name: 'Jasper Nightly' }
export const everybody = [chair, viceChair, councillor, fire, probation, health, volunteer]

export const item = (number: string, title: string, rest: Partial<AgendaItem> = {}): AgendaItem => ({
  id: `i${number}`,
  number,
  kind: kindOf(title),
  title,
  verbal: false,
  presenters: [],
  papers: [],
  standingText: [],
  ...rest,
})

export const agenda: Agenda = {
  date: '2026-11-26',
  weekdayWritten: 'Thursday',
  time: '14:00',
  notes: [],
  furtherDates: [],
  joinLink: 'https://teams.example/join/saltmarsh',
  items: [
    item('1', 'Apologies for absence'),
    item('2', 'Urgent business'),
    item('3', 'Declarations of interest'),
    item('4', 'Minutes'),
    item('5', 'Night bus marshals', { minutes: 15, presenters: [{ name: 'Orla Finnimore' }] }),
    item('6', 'Grants to voluntary groups'),
    item('7', 'Case review update', { restriction: { closedTitle: 'Review of case Kestrel', paragraphs: ['1', '2'] } }),
    item('8', 'New items of urgent business'),
    item('9', 'Dates of future meetings'),
  ],
}

/** A command with who gives it and where; a bare command is the clerk's, typed in the chat. */
export interface Step {
  readonly command: Command
  readonly by: Actor
  readonly where: Asked['where']
}
export const by = (who: Actor, command: Command): Step => ({ command, by: who, where: 'in the chat' })
export const privately = (who: Actor, command: Command): Step => ({ command, by: who, where: 'privately' })
export const byItself = (command: Command): Step => ({ command, by: { name: 'Teams' }, where: 'by itself' })
const asStep = (step: Step | Command): Step => ('command' in step ? step : by(clerk, step))

/** What a partnership's first meeting takes over. */
export const nothingBefore: BroughtForward = { nextItemNumber: 1, nextActionNumber: 1, actions: [], items: [] }

export const called = (
  rest: {
    readonly terms?: Partial<TermsOfReference>
    readonly agenda?: Partial<Agenda>
    readonly broughtForward?: Partial<BroughtForward>
  } = {},
): Command => ({
  type: 'CallMeeting',
  meeting: 'saltmarsh 2026-11-26',
  terms: { ...saltmarsh, ...rest.terms },
  agenda: { ...agenda, ...rest.agenda },
  broughtForward: { ...nothingBefore, ...rest.broughtForward },
})
export const publish: Command = { type: 'PublishAgenda' }
export const present = (...people: readonly Actor[]): Command => ({
  type: 'RecordAttendance',
  place: 'present',
  people: people.map(p => ({ name: p.name })),
})
export const open: Command = { type: 'OpenMeeting' }
export const next: Command = { type: 'TakeNextItem' }
export const take = (number: string): Command => ({ type: 'TakeItem', item: number })
export const note = (text: string): Command => ({ type: 'MakeNote', text })
export const resolve = (...texts: readonly string[]): Command => ({ type: 'PassResolution', verb: 'resolved', texts })
export const act = (
  text: string,
  owners: readonly string[] = ['Orla Finnimore'],
  dueWords = 'the next meeting',
): Command => ({ type: 'AgreeAction', text, owners, dueWords })
export const declare = (
  kind: string,
  items: readonly string[],
  rest: { readonly nature?: string; readonly sensitive?: boolean; readonly person?: { readonly name: string } } = {},
): Command => ({ type: 'DeclareInterest', kind, items, nature: '', sensitive: false, ...rest })
export const leave: Command = { type: 'RecordLeaving' }
export const join: Command = { type: 'RecordJoining' }
export const close: Command = { type: 'CloseMeeting' }
export const undo: Command = { type: 'UndoLastStep' }
/** An agenda published, everybody present, the first item taken. */
export const inSession: readonly Command[] = [called(), publish, present(...everybody), open]

/** A meeting of which this much has happened, a minute for each command from 2 pm. */
export class History {
  readonly records: readonly Recorded[]
  readonly state: Meeting

  constructor(records: readonly Recorded[] = [], state: Meeting = notCalled) {
    this.records = records
    this.state = state
  }

  /** The time of the next command. */
  get now(): string {
    return new Date(Date.UTC(2026, 10, 26, 14) + new Set(this.records.map(r => r.step)).size * 60_000).toISOString()
  }

  asking({ command, by: who, where }: Step) {
    return decide(this.state, command, { by: who, at: this.now, where })
  }

  /** The history with what this step led to; as it was where the step was refused. */
  after(step: Step): History {
    const outcome = this.asking(step)
    if (isRefusal(outcome)) return this
    const first = this.state.version + 1
    const added = outcome.map((event, n): Recorded => ({
      number: first + n,
      at: this.now,
      by: step.by,
      step: first,
      event,
    }))
    return new History([...this.records, ...added], added.reduce(evolve, this.state))
  }

  get meeting(): CalledMeeting {
    if (this.state.phase === 'not called') throw new Error('No meeting was called.')
    return this.state
  }

  when(command: Command, who: Actor = clerk, where: Asked['where'] = 'in the chat') {
    const outcome = this.asking({ command, by: who, where })
    return {
      /** Exactly these events, each with at least these facts. */
      thenHappens: (...events: readonly (Partial<MeetingEvent> & Pick<MeetingEvent, 'type'>)[]) => {
        if (isRefusal(outcome)) throw new Error(`Refused: ${outcome.because}. ${outcome.sentence}`)
        expect(outcome.map(e => e.type)).toEqual(events.map(e => e.type))
        expect(outcome).toMatchObject(events)
      },
      /** It is allowed, and nothing comes of it. */
      thenNothing: () => {
        expect(isRefusal(outcome) ? outcome.sentence : outcome).toEqual([])
      },
      thenRefused: (because: RefusalName, sentence: RegExp | string = '') => {
        if (!isRefusal(outcome))
          throw new Error(`Not refused: ${outcome.map(e => e.type).join(', ') || 'nothing happens'}`)
        expect(outcome.because).toBe(because)
        expect(outcome.sentence).toMatch(sentence)
      },
    }
  }
}

/** What has happened so far. A step that is refused here is a mistake in the test. */
export function given(...steps: readonly (Step | Command)[]): History {
  return steps.map(asStep).reduce((history, step) => {
    const outcome = history.asking(step)
    if (isRefusal(outcome)) throw new Error(`${step.command.type} was refused: ${outcome.sentence}`)
    return history.after(step)
  }, new History())
}

export const minutesOf = (history: History): FullMinutes => drawMinutes(history.meeting)

/** An item of the minutes by its number. */
export function minuted(minutes: { readonly items: readonly MinuteItem[] }, number: string): MinuteItem {
  const found = minutes.items.find(i => i.number === number)
  if (found === undefined) throw new Error(`The minutes have no item ${number}.`)
  return found
}

/** What the minutes of an item have of procedure, in the sentences of the cards: who left, the quorum, the chair. */
export const procedureOf = (history: History, number: string): readonly string[] =>
  minuted(minutesOf(history), number).blocks.flatMap(b => (b.kind === 'procedure' ? [procedureInWords(b.fact)] : []))

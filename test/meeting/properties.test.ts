import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Asked, Command } from '../../src/meeting/commands.ts'
import { findItem } from '../../src/meeting/agenda.ts'
import { replay } from '../../src/meeting/evolve.ts'
import { currentItem } from '../../src/meeting/meeting.ts'
import { isRefusal } from '../../src/meeting/outcome.ts'
import { refusals } from '../../src/meeting/refusals.ts'
import { quorumOf } from '../../src/meeting/quorum.ts'
import { drawMinutes } from '../../src/minutes/drawing.ts'
import { gapsOf } from '../../src/minutes/gaps.ts'
import { publicCopy } from '../../src/minutes/publicCopy.ts'
import { actionRegister, broughtForwardTo } from '../../src/minutes/actionRegister.ts'
import { History, type Step, agenda, called, clerk, everybody, guest, inSession, saltmarsh, take } from './given.ts'

const closedWord = 'ZEBRA',
  sensitiveWord = 'QUAGGA'
const people = [...everybody, ...Array<typeof clerk>(9).fill(clerk), guest, { name: 'constructor' }]
const names = [...people.map(p => p.name), 'Fern Ashdown', 'Orla Finimore', 'Dr Osterley', '__proto__', ' ']
const items = [...agenda.items.map(i => i.number), '5', '6', '7', '17', '']

const one = <T>(...of: readonly T[]) => fc.constantFrom(...of)
const maybe = <K extends string, V>(key: K, value: fc.Arbitrary<V>) =>
  fc.option(value, { nil: undefined }).map(v => (v === undefined ? {} : { [key]: v }) as { readonly [P in K]?: V })
const with_ = (type: Command['type'], ...parts: readonly fc.Arbitrary<object>[]): fc.Arbitrary<Command> =>
  fc.tuple(...parts).map(found => ({ type, ...(Object.assign({}, ...found) as object) }) as Command)
const written = fc.record({ name: one(...names) })
const words = (type: string) => fc.nat(99).map(n => `${type} ${n} heard that: \n- it is so`)
const after = maybe('after', one('i1', 'i5', 'i7'))
const many = <T>(of: fc.Arbitrary<T>, maxLength = 3) => fc.array(of, { maxLength })

/** Any command, in words that say no secret; `disclosing` puts one in where the meeting is in closed business. */
const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.oneof(
      with_('TakeNextItem', after, maybe('despite', fc.boolean())),
      with_('TakeItem', fc.record({ item: one(...items) }), maybe('despite', fc.boolean())),
      with_('TakePreviousItem', after),
    ),
  },
  {
    weight: 6,
    arbitrary: fc.oneof(
      with_('MakeNote', fc.record({ text: words('note') }), maybe('item', one(...items))),
      with_('NamePresenter', written, maybe('item', one(...items))),
      with_(
        'AgreeAction',
        fc.record({ text: words('action'), owners: many(one(...names)) }),
        maybe('dueWords', one('the spring')),
        maybe('item', one(...items)),
      ),
      with_(
        'PassResolution',
        fc.record({ verb: one('noted', 'resolved', 'agreed'), texts: many(words('that')) }),
        maybe('item', one(...items)),
      ),
      with_('CorrectPreviousMinutes', fc.record({ text: words('correction') })),
      with_('ConfirmPreviousMinutes'),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.oneof(
      with_('PromiseAttendance'),
      with_('ReceiveApologies', maybe('person', written), maybe('substitute', written)),
      with_('RecordAttendance', fc.record({ people: many(written), place: one('present', 'in attendance', 'absent') })),
      with_('RecordJoining', maybe('person', written), maybe('item', one(...items))),
      with_('RecordLeaving', maybe('person', written), maybe('item', one(...items))),
      with_('TakeTheChair', fc.record({ person: written })),
      with_('RecordAbsences', fc.record({ absent: many(written), apologies: many(written) })),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.oneof(
      with_(
        'DeclareInterest',
        maybe('person', written),
        fc.record({
          items: many(one(...items)),
          kind: one(...saltmarsh.interests.map(i => i.kind)),
          nature: one('a cousin', ''),
        }),
        fc.boolean().map(sensitive => ({ sensitive, ...(sensitive ? { nature: sensitiveWord } : {}) })),
      ),
      with_(
        'RecordConduct',
        maybe('person', written),
        fc.record({ item: one(...items), conduct: one('left', 'stayed') }),
      ),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.oneof(
      with_('UndoLastStep', after),
      with_('DeferItem', maybe('item', one(...items)), fc.record({ reason: one('it is late', '') })),
      with_('TakeItemsTogether', fc.record({ items: many(one(...items)) })),
      with_('AdjournMeeting', maybe('minutes', fc.nat(60))),
      with_('ResumeMeeting'),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.oneof(
      with_('ExcludePublic', fc.record({ paragraphs: many(one('1', '3')) })),
      with_('ReadmitPublic'),
      with_('WriteSummary', maybe('item', one(...items)), fc.record({ text: words('summary') })),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.oneof(
      with_('RaiseUrgentBusiness', fc.record({ title: one('Flood', ''), reason: one('it floods', '') })),
      with_('AdmitUrgentBusiness', fc.record({ raised: fc.nat(40), admit: fc.boolean() })),
      with_('AmendEntry', fc.record({ entry: fc.nat(60).map(n => `e${n}`), text: words('amended') })),
      with_('MoveEntry', fc.record({ entry: fc.nat(60).map(n => `e${n}`), item: one(...items) })),
      with_('StrikeEntry', fc.record({ entry: fc.nat(60).map(n => `e${n}`) })),
      with_(
        'AnswerForAction',
        fc.record({ number: fc.nat(5), answer: one('accept', 'not mine', 'done', 'change the date', 'withdraw') }),
        maybe('dueWords', one('the spring')),
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.constant(called()),
      with_('PublishAgenda'),
      with_('DiscardAgenda'),
      with_('OpenMeeting'),
      with_('CloseMeeting', after),
      with_('IssueMinutes'),
      with_(
        'ConfirmMinutes',
        fc.record({ corrections: many(words('later')), on: one('2027-01-21') }),
        maybe('atMeeting', one('next')),
      ),
    ),
  },
)
const anyStep: fc.Arbitrary<Step> = fc.record({
  command: anyCommand,
  by: one(...people),
  where: one<Asked['where']>('in the chat', 'privately', 'privately', 'privately', 'by itself'),
})
const closedPart: Command = { type: 'ExcludePublic', paragraphs: ['3'] }
const beginnings: readonly (readonly Command[])[] = [
  [],
  inSession.slice(0, 2),
  inSession,
  inSession,
  [...inSession, take('7')],
  [...inSession, take('4'), closedPart],
  [...inSession, take('5'), closedPart],
]
const meetings = fc.record({ begun: one(...beginnings), steps: fc.array(anyStep, { minLength: 5, maxLength: 40 }) })

/** What is said while business is closed has the closed word in it: it may be said, but never be read by the public. */
function disclosing(history: History, step: Step): Step {
  if (history.state.phase === 'not called') return step
  const { command } = step,
    current = currentItem(history.state),
    named =
      'item' in command && typeof command.item === 'string' && command.item !== ''
        ? findItem(history.state.agenda.items, command.item)
        : current,
    closed = history.state.publicExcluded !== undefined || named?.restriction !== undefined
  const amended =
    command.type === 'AmendEntry' &&
    history.state.entries.some(e => e.id === command.entry && e.restricted && e.kind !== 'procedure')
  if (amended) return { ...step, command: { ...command, text: closedWord } }
  if (!closed) return step
  switch (command.type) {
    case 'MakeNote':
    case 'AgreeAction':
      return { ...step, command: { ...command, text: `${command.text} ${closedWord}` } }
    case 'NamePresenter':
      return { ...step, command: { ...command, name: closedWord } }
    case 'PassResolution':
      return { ...step, command: { ...command, texts: command.texts.map(t => `${t} ${closedWord}`) } }
    case 'DeferItem':
      return current?.restriction === undefined || command.item !== undefined
        ? step
        : { ...step, command: { ...command, reason: closedWord } }
    case 'CorrectPreviousMinutes':
      return history.state.publicExcluded === undefined ? step : { ...step, command: { ...command, text: closedWord } }
    default:
      return step
  }
}

const withEarlierMinutes = (command: Command): Command =>
  command.type === 'CallMeeting'
    ? called({
        broughtForward: {
          previous: { meeting: 'earlier', date: '2026-09-10' },
          actions: [{ reference: 'A0', text: 'Count', owners: ['All'], status: 'outstanding', from: 'September 2026' }],
        },
      })
    : command

/** Each state a meeting goes through, most of them already in session when chance begins. */
function lived({
  begun,
  steps,
}: {
  readonly begun: readonly Command[]
  readonly steps: readonly Step[]
}): readonly History[] {
  const start = begun
    .map(withEarlierMinutes)
    .reduce((h, command) => h.after({ command, by: clerk, where: 'in the chat' }), new History())
  return steps.reduce<readonly History[]>(
    (all, step) => {
      const now = all.at(-1) ?? start
      return [...all, now.after(disclosing(now, step))]
    },
    [start],
  )
}

const runs = { numRuns: 200, interruptAfterTimeLimit: 1_000, markInterruptAsFailure: false }
const everyMeeting = (holds: (history: History, before: History) => void) => {
  fc.assert(
    fc.property(meetings, meeting => {
      const states = lived(meeting)
      const changed = states.filter((h, n) => n === 0 || h !== states[n - 1])
      changed.forEach((h, n) => {
        if (h.state.phase !== 'not called') holds(h, changed[n - 1] ?? h)
      })
    }),
    runs,
  )
}
const seenOf = (history: History) => {
  const { version: _v, ...minutes } = drawMinutes(history.meeting)
  const {
    phase,
    roll,
    declarations,
    publicExcluded,
    presiding,
    elected,
    quorumLost,
    actions,
    taken,
    deferred,
    together,
    agenda: items_,
  } = history.meeting
  return {
    minutes,
    current: currentItem(history.meeting)?.id,
    quorum: quorumOf(history.meeting),
    phase,
    roll,
    declarations,
    publicExcluded,
    presiding,
    elected,
    quorumLost,
    actions,
    taken,
    deferred,
    together,
    items_,
  }
}

describe('whatever is asked, by whomever', () => {
  test('the record replayed is the meeting as it stands, and every number follows the one before', () =>
    everyMeeting(h => {
      const last = h.records.length
      expect(h.records.map(r => r.number)).toEqual(Array.from({ length: last }, (_, n) => n + 1))
      expect(h.state.version).toBe(last)
    }))
  test('the same record gives the same meeting', () => {
    fc.assert(
      fc.property(meetings, meeting => {
        const h = lived(meeting).at(-1)
        if (h !== undefined) expect(replay(h.records)).toEqual(h.state)
      }),
      { ...runs, numRuns: 60 },
    )
  })
  test('a refusal says a whole sentence and changes nothing', () => {
    fc.assert(
      fc.property(meetings, anyStep, (meeting, step) => {
        const h = lived(meeting).at(-1) ?? new History(),
          outcome = h.asking(step)
        if (!isRefusal(outcome)) return
        expect(Object.keys(refusals)).toContain(outcome.because)
        expect(outcome.sentence).toMatch(/^\S[\s\S]*[.?")]$/)
        expect(outcome.sentence).not.toMatch(/undefined|NaN|\[object/)
        expect(h.after(step)).toBe(h)
      }),
      { ...runs, numRuns: 300 },
    )
  })
  test('actions are numbered without a gap or a repeat', () =>
    everyMeeting(({ meeting }) =>
      expect(meeting.actions.map(a => a.number)).toEqual(
        meeting.actions.map((_, n) => meeting.broughtForward.nextActionNumber + n),
      ),
    ))
  test('an undo leaves the meeting as it was before the last step', () =>
    everyMeeting((h, before) => {
      const undone = h.records.at(-1)?.event
      if (
        undone?.type === 'StepUndone' ||
        h.records.length !== before.records.length + (h.records.at(-1)?.number ?? 0) - (h.records.at(-1)?.step ?? 0) + 1
      )
        return
      const outcome = h.asking({ command: { type: 'UndoLastStep' }, by: clerk, where: 'in the chat' })
      const [taken] = isRefusal(outcome) ? [] : outcome
      if (
        taken?.type !== 'StepUndone' ||
        !taken.events.includes(h.records.length) ||
        before.state.phase === 'not called'
      )
        return
      expect(seenOf(h.after({ command: { type: 'UndoLastStep' }, by: clerk, where: 'in the chat' }))).toEqual(
        seenOf(before),
      )
    }))
  test('nothing said in closed business is ever in the public copy, in a gap, or on the next agenda', () =>
    everyMeeting(({ meeting }) => {
      expect(JSON.stringify(publicCopy(drawMinutes(meeting)))).not.toContain(closedWord)
      expect(JSON.stringify(gapsOf(meeting))).not.toContain(closedWord)
      expect(JSON.stringify(broughtForwardTo(saltmarsh, [meeting]))).not.toContain(closedWord)
      expect(JSON.stringify(actionRegister(saltmarsh, [meeting]).filter(a => !a.restricted))).not.toContain(closedWord)
    }))
  test('the nature of a sensitive interest is never in the minutes, nor in a gap', () =>
    everyMeeting(({ meeting }) => {
      expect(JSON.stringify([drawMinutes(meeting), gapsOf(meeting)])).not.toContain(sensitiveWord)
    }))
  test('somebody is in one list of the roll', () =>
    everyMeeting(({ meeting }) => {
      const { present, inAttendance, apologies, absent } = drawMinutes(meeting)
      const all = [...present, ...inAttendance, ...apologies, ...absent].map(p => p.name)
      expect(new Set(all).size).toBe(all.length)
    }))
})

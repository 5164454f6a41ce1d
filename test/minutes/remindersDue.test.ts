import { describe, expect, test } from 'vitest'
import { bankHolidays } from '../../src/documents/dates/bankHolidays.ts'
import type { Command } from '../../src/meeting/commands.ts'
import type { CalledMeeting } from '../../src/meeting/meeting.ts'
import type { TermsOfReference } from '../../src/meeting/termsOfReference.ts'
import { openBusinessOf } from '../../src/minutes/openBusiness.ts'
import type { DigestDue, Reminder, Told } from '../../src/minutes/reminders.ts'
import { remindersDue } from '../../src/minutes/remindersDue.ts'
import {
  type Step,
  act,
  by,
  called,
  chair,
  clerk,
  close,
  councillor,
  declare,
  everybody,
  fire,
  given,
  health,
  item,
  open,
  present,
  privately,
  probation,
  publish,
  saltmarsh,
  take,
  viceChair,
  volunteer,
} from '../meeting/given.ts'

// Everything is recorded on Thursday 26 November 2026, at two in the afternoon; the meeting is a fortnight later, on 10 December.
const coming = (...steps: readonly (Step | Command)[]) =>
  given(called({ agenda: { date: '2026-12-10' } }), publish, ...steps).meeting
const holidays = [2026, 2027].flatMap(bankHolidays)

/** What has been told so far, as a list of digests with their days. */
const tolding = (digests: readonly (DigestDue & { readonly day: string })[], rest: Partial<Told> = {}): Told => ({
  had: (person, day) => digests.some(d => d.person === person && d.day === day),
  told: person => digests.filter(d => d.person === person).flatMap(d => d.reminders),
  asked: [],
  notReached: [],
  ...rest,
})
const nothing = tolding([])
const terms = (rest: Partial<TermsOfReference> = {}) => ({ ...saltmarsh, ...rest })
const due = (
  meetings: readonly CalledMeeting[],
  now: string,
  told: Told = nothing,
  rest: Partial<TermsOfReference> = {},
) => remindersDue(openBusinessOf(terms(rest), meetings), now, holidays, told)
const kindsFor = (all: readonly DigestDue[], person: string) =>
  all.find(d => d.person === person)?.reminders.map(r => r.what) ?? []
const named = (all: readonly DigestDue[], what: Reminder['what']) =>
  all.filter(d => d.reminders.some(r => r.what === what)).map(d => d.person)

/** Looks at nine each day from one to another, as a service that never stops does; gives what was said, day by day. */
function dayByDay(
  meetings: readonly CalledMeeting[],
  from: string,
  until: string,
  rest: Partial<TermsOfReference> = {},
): readonly (DigestDue & { readonly day: string })[] {
  const said: (DigestDue & { readonly day: string })[] = []
  for (let at = Date.parse(`${from}T09:05:00Z`); at <= Date.parse(`${until}T09:05:00Z`); at += 86_400_000) {
    const now = new Date(at).toISOString()
    said.push(...due(meetings, now, tolding(said), rest).map(d => ({ ...d, day: now.slice(0, 10) })))
  }
  return said
}
const daysOf = (said: ReturnType<typeof dayByDay>, person: string, what: Reminder['what']) =>
  said
    .filter(d => d.person === person)
    .flatMap(d => d.reminders.filter(r => r.what === what).map(r => ({ day: d.day, when: 'when' in r ? r.when : '' })))

describe('a member who has not said whether they come', () => {
  test('is reminded five working days before the meeting and one, once each', () =>
    expect(daysOf(dayByDay([coming()], '2026-11-26', '2026-12-12'), 'Wilf Harkaway', 'answer')).toEqual([
      { day: '2026-12-03', when: '5 working days' },
      { day: '2026-12-09', when: '1 working day' },
    ]))
  test('is not reminded once they have answered, either way', () => {
    const meeting = coming(by(fire, { type: 'PromiseAttendance' }), by(volunteer, { type: 'ReceiveApologies' }))
    expect(named(due([meeting], '2026-12-03T10:00:00Z'), 'answer')).toEqual([
      chair.name,
      viceChair.name,
      councillor.name,
      probation.name,
      health.name,
    ])
  })
  test('is reminded once, of what is nearest, where nothing was sent for days', () =>
    expect(daysOf(dayByDay([coming()], '2026-12-09', '2026-12-10'), 'Wilf Harkaway', 'answer')).toEqual([
      { day: '2026-12-09', when: '1 working day' },
    ]))
  test('is still reminded on the day of the meeting, until it begins', () => {
    expect(kindsFor(due([coming()], '2026-12-10T13:59:00Z'), 'Wilf Harkaway')).toEqual(['answer'])
    expect(due([coming()], '2026-12-10T14:00:00Z')).toEqual([])
  })
  test('is not reminded of an agenda that was published that very day, or later than the reminder', () => {
    const late = given(called({ agenda: { date: '2026-11-27' } }), publish).meeting
    expect(due([late], '2026-11-26T15:00:00Z')).toEqual([])
    const four = given(called({ agenda: { date: '2026-12-02' } }), publish).meeting
    expect(daysOf(dayByDay([four], '2026-11-26', '2026-12-02'), 'Wilf Harkaway', 'answer')).toEqual([
      { day: '2026-12-01', when: '1 working day' },
    ])
  })
  test('is reminded anew where the meeting was put off to another day', () => {
    const told = tolding([
      {
        person: 'Wilf Harkaway',
        day: '2026-12-03',
        reminders: [{ what: 'answer', meeting: 'x', date: '2026-12-10', when: '5 working days' }],
      },
    ])
    expect(kindsFor(due([coming()], '2026-12-04T10:00:00Z', told), 'Wilf Harkaway')).toEqual(['answer'])
  })
  test('hears nothing of an agenda that is not published, nor of a meeting that has opened', () => {
    const waiting = given(called({ agenda: { date: '2026-12-10' } })).meeting
    expect(due([waiting], '2026-12-09T10:00:00Z')).toEqual([])
    expect(due([coming(open)], '2026-12-09T10:00:00Z')).toEqual([])
  })
  test('is reminded over Christmas by working days', () => {
    const meeting = given(called({ agenda: { date: '2027-01-05' } }), publish).meeting
    expect(daysOf(dayByDay([meeting], '2026-12-20', '2027-01-05'), 'Wilf Harkaway', 'answer').map(d => d.day)).toEqual([
      '2026-12-24',
      '2027-01-04',
    ])
  })
})

describe('what falls due outside working hours', () => {
  const reminded = (at: string) => due([coming()], at).length > 0
  test('waits for the next working hour', () =>
    expect(
      ['2026-12-03T08:59:00Z', '2026-12-03T17:00:00Z', '2026-12-05T10:00:00Z', '2026-12-04T09:00:00Z'].map(reminded),
    ).toEqual([false, false, false, true]))
  test('waits by the clock of the partnership', () =>
    expect(
      remindersDue(
        openBusinessOf(terms({ timezone: 'America/New_York' }), [coming()]),
        '2026-12-03T10:00:00Z',
        [],
        nothing,
      ),
    ).toEqual([]))
})

describe('the clerk', () => {
  const all = due([coming()], '2026-12-03T10:00:00Z')
  test('sees who has not answered, and the quorum to be expected; the chair sees the quorum', () => {
    expect(kindsFor(all, clerk.name)).toEqual(['not answered', 'quorum'])
    expect(named(all, 'not answered')).toEqual([clerk.name])
    expect(named(all, 'quorum')).toEqual([chair.name, clerk.name])
  })
  test('comes last, so as to be told of those who could not be reached', () =>
    expect(all.at(-1)?.person).toBe(clerk.name))
  test('is told of those who could not be reached, once, and not of themselves', () => {
    const missed = (person: string) => ({ person, claim: 'c1', why: 'no conversation', reminders: [] }) as const
    const told = tolding([], { notReached: [missed('Wilf Harkaway'), missed(clerk.name)] })
    const [digest] = due([], '2026-11-27T10:00:00Z', told)
    expect(digest).toEqual({
      person: clerk.name,
      reminders: [{ what: 'not reached', person: 'Wilf Harkaway', claim: 'c1' }],
    })
    const again = tolding([{ ...(digest as DigestDue), day: '2026-11-27' }], { notReached: told.notReached })
    expect(due([], '2026-11-30T10:00:00Z', again)).toEqual([])
  })
  test('is told nothing of a quorum where none is set', () =>
    expect(
      named(
        due(
          [given(called({ agenda: { date: '2026-12-10' }, terms: { quorum: {} } }), publish).meeting],
          '2026-12-03T10:00:00Z',
        ),
        'quorum',
      ),
    ).toEqual([]))
  test('may have those who have not answered reminded, also of whoever has had a digest that day, once', () => {
    const before = all.map(d => ({ ...d, day: '2026-12-03' }))
    const asked = [{ meeting: coming().key, day: '2026-12-03' }]
    const more = due([coming()], '2026-12-03T11:00:00Z', tolding(before, { asked }))
    expect(named(more, 'answer')).toEqual(everybody.map(p => p.name))
    expect(kindsFor(more, clerk.name)).toEqual([])
    const both = [...before, ...more.map(d => ({ ...d, day: '2026-12-03' }))]
    expect(due([coming()], '2026-12-03T12:00:00Z', tolding(both, { asked }))).toEqual([])
  })
})

describe('one person', () => {
  test('has one digest a day, with everything in it', () => {
    const meetings = [
      given(called(), publish, present(...everybody), open, act('Count the lamps', ['Orla Finnimore'], 'x'), close)
        .meeting,
      { ...coming(), key: 'saltmarsh/2' },
    ]
    const said = dayByDay(meetings, '2026-11-27', '2026-12-20')
    const perDay = Map.groupBy(said, d => `${d.person} ${d.day}`)
    expect([...perDay.values()].filter(digests => digests.length > 1)).toEqual([])
    expect(said.length).toBeGreaterThan(10)
  })
})

describe('members', () => {
  const withPaper = given(
    called({ agenda: { date: '2026-12-10' } }),
    publish,
    {
      ...(called({
        agenda: {
          date: '2026-12-10',
          items: [
            item('5', 'Night bus marshals', { papers: [{ title: 'Ridership' }] }),
            item('7', 'Case review update', {
              restriction: { closedTitle: 'Review of case Kestrel', paragraphs: ['1'] },
              papers: [{ title: 'Kestrel chronology' }],
            }),
          ],
        },
      }) as Command & { type: 'CallMeeting' }),
      supplementary: true,
    },
    { type: 'ReviseAgendaAs', how: 'replaces' },
    publish,
  ).meeting
  test('are told of papers added to a published agenda, an hour after the last, once; the clerk is not', () => {
    expect(due([withPaper], '2026-11-26T14:30:00Z')).toEqual([])
    const told = due([withPaper], '2026-11-26T15:30:00Z')
    expect(named(told, 'papers')).toEqual(everybody.map(p => p.name))
    expect(due([withPaper], '2026-11-27T10:00:00Z', tolding(told.map(d => ({ ...d, day: '2026-11-26' }))))).toEqual([])
  })
  test('are told nothing of the papers an agenda was published with', () =>
    expect(
      named(
        due(
          [
            given(
              called({
                agenda: { date: '2026-12-10', items: [item('5', 'Night buses', { papers: [{ title: 'Ridership' }] })] },
              }),
              publish,
            ).meeting,
          ],
          '2026-11-27T10:00:00Z',
        ),
        'papers',
      ),
    ).toEqual([]))
})

describe('an action', () => {
  const dated = (dueDate: string, owners: readonly string[] = ['Orla Finnimore']): Command => ({
    type: 'AgreeAction',
    text: 'Write to the bus company',
    owners,
    dueDate,
  })
  const held = (...steps: readonly (Step | Command)[]) =>
    given(called(), publish, present(...everybody), open, take('5'), ...steps).meeting
  const agreed = (command: Command, ...after: readonly Step[]) => [held(command, close, ...after)]

  test('is reminded of a week before, the day before and on the day, and each Monday when overdue', () =>
    expect(daysOf(dayByDay(agreed(dated('2026-12-09')), '2026-11-26', '2026-12-29'), fire.name, 'action')).toEqual([
      { day: '2026-12-02', when: 'a week before' },
      { day: '2026-12-08', when: 'the day before' },
      { day: '2026-12-09', when: 'on the day' },
      { day: '2026-12-14', when: 'overdue' },
      { day: '2026-12-21', when: 'overdue' },
      { day: '2026-12-29', when: 'overdue' },
    ]))
  test('due on a Sunday is reminded of a week before on the Monday, and as overdue when it is', () =>
    expect(daysOf(dayByDay(agreed(dated('2026-12-13')), '2026-11-26', '2026-12-15'), fire.name, 'action')).toEqual([
      { day: '2026-12-07', when: 'a week before' },
      { day: '2026-12-14', when: 'overdue' },
    ]))
  test('is reminded of once, as it stands, after a long stop', () =>
    expect(daysOf(dayByDay(agreed(dated('2026-12-09')), '2026-12-17', '2026-12-20'), fire.name, 'action')).toEqual([
      { day: '2026-12-17', when: 'overdue' },
    ]))
  test('agreed less than a week before it is due is not reminded of as if a week were left', () =>
    expect(daysOf(dayByDay(agreed(dated('2026-12-01')), '2026-11-26', '2026-12-02'), fire.name, 'action')).toEqual([
      { day: '2026-11-30', when: 'the day before' },
      { day: '2026-12-01', when: 'on the day' },
    ]))
  test('is not reminded of once it is done or disowned, and for nobody else where one of several has done it', () => {
    const answers = (answer: 'done' | 'not mine') =>
      by(fire, { type: 'AnswerForAction', number: 1, answer, owner: 'Orla Finnimore' })
    const both = dated('2026-12-09', ['Orla Finnimore', 'Wilf Harkaway'])
    expect(due(agreed(dated('2026-12-09'), answers('done')), '2026-12-09T10:00:00Z')).toEqual([])
    expect(due(agreed(dated('2026-12-09'), answers('not mine')), '2026-12-09T10:00:00Z')).toEqual([])
    expect(named(due(agreed(both, answers('done')), '2026-12-09T10:00:00Z'), 'action')).toEqual(['Wilf Harkaway'])
  })
  test('with another date is reminded of by that date', () => {
    const later = by(fire, { type: 'AnswerForAction', number: 1, answer: 'change the date', dueDate: '2026-12-16' })
    expect(
      daysOf(dayByDay(agreed(dated('2026-12-09'), later), '2026-11-26', '2026-12-16'), fire.name, 'action'),
    ).toEqual([
      { day: '2026-12-09', when: 'a week before' },
      { day: '2026-12-15', when: 'the day before' },
      { day: '2026-12-16', when: 'on the day' },
    ])
  })
  test.each(['the next meeting', 'the December meeting', 'next board meeting'])(
    'due by %s is due on the day of that meeting',
    words =>
      expect(
        daysOf(
          dayByDay(
            [...agreed({ type: 'AgreeAction', text: 'Report', owners: ['Orla Finnimore'], dueWords: words }), coming()],
            '2026-12-10',
            '2026-12-10',
          ),
          fire.name,
          'action',
        ),
      ).toEqual([{ day: '2026-12-10', when: 'on the day' }]),
  )
  test('due by the next meeting is due on the day the agenda gave for it, until it is called', () => {
    const first = given(
      called({ agenda: { furtherDates: ['Thursday 21 January 2027, 2.00 pm', '25 March 2027'] } }),
      publish,
      present(...everybody),
      open,
      act('Report back'),
      close,
    ).meeting
    expect(daysOf(dayByDay([first], '2027-01-18', '2027-01-22'), fire.name, 'action')).toEqual([
      { day: '2027-01-18', when: 'a week before' },
      { day: '2027-01-20', when: 'the day before' },
      { day: '2027-01-21', when: 'on the day' },
    ])
  })
  test('of somebody nobody can write to is told to the clerk', () => {
    const all = due(agreed(dated('2026-12-09', ['Quayside Homes'])), '2026-12-09T10:00:00Z')
    expect(named(all, 'action of nobody')).toEqual([clerk.name])
    expect(all).toHaveLength(1)
  })
  test('that is restricted is for an owner who is entitled to its words alone; of any other the clerk is told', () => {
    const secret = (...before: readonly (Step | Command)[]) => [
      held(...before, { type: 'TakeItem', item: '7', despite: true }, privately(clerk, dated('2026-12-09')), close),
    ]
    expect(due(secret(), '2026-12-09T10:00:00Z').map(d => d.person)).toEqual([fire.name])
    const aside = by(fire, declare('Pecuniary interest', ['7']))
    const all = due(secret(aside), '2026-12-09T10:00:00Z')
    expect([named(all, 'action'), named(all, 'action of nobody')]).toEqual([[], [clerk.name]])
  })

  describe('of an organisation', () => {
    const members = saltmarsh.members.map(m =>
      m.name === viceChair.name || m.name === fire.name ? { ...m, lead: true as const } : m,
    )
    const said = dayByDay(agreed(dated('2026-12-09', ['Saltmarsh Fire and Rescue'])), '2026-11-26', '2026-12-15', {
      members,
    })
    test('is shown to its lead each Monday from the week it is due, and to no other lead', () => {
      expect(daysOf(said, fire.name, 'organisation').map(d => d.day)).toEqual(['2026-12-07', '2026-12-14'])
      expect(daysOf(said, viceChair.name, 'organisation')).toEqual([])
    })
    test('is shown to nobody where the terms name no lead', () =>
      expect(
        named(due(agreed(dated('2026-12-09', ['Saltmarsh Fire and Rescue'])), '2026-12-07T10:00:00Z'), 'organisation'),
      ).toEqual([]))
  })

  test.each(['answers', 'quorum', 'actions', 'organisations'] as const)(
    'and all else is reminded of but for %s, where the terms turn that off',
    kind => {
      const members = saltmarsh.members.map(m => ({ ...m, lead: true as const }))
      const meetings = [...agreed(dated('2026-12-07')), coming()]
      const kinds = (rest: Partial<TermsOfReference>) =>
        new Set(
          dayByDay(meetings, '2026-12-03', '2026-12-08', { members, ...rest }).flatMap(d =>
            d.reminders.map(r => r.what),
          ),
        )
      const all = kinds({}),
        without = kinds({ reminders: { [kind]: false } })
      const off = {
        answers: ['answer', 'not answered'],
        quorum: ['quorum'],
        actions: ['action'],
        organisations: ['organisation'],
      }
      expect([...all].toSorted()).toEqual(['action', 'answer', 'not answered', 'organisation', 'quorum'])
      expect([...all].filter(what => !without.has(what)).toSorted()).toEqual(off[kind])
    },
  )
})

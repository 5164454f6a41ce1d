import { describe, expect, test } from 'vitest'
import { inEnglish } from '../../src/meeting/worded.ts'
import type { Agenda } from '../../src/meeting/agenda.ts'
import type { Command } from '../../src/meeting/commands.ts'
import { type GapName, gapNames, gapsOf } from '../../src/minutes/gaps.ts'
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
  inSession,
  leave,
  next,
  note,
  open,
  present,
  privately,
  publish,
  resolve,
  take,
  viceChair,
  volunteer,
} from '../meeting/given.ts'

const shown = (...steps: readonly (Step | Command)[]) => gapsOf(given(...steps).meeting)
const namesOf = (...steps: readonly (Step | Command)[]): readonly GapName[] => shown(...steps).map(g => g.gap)
const withAgenda = (changed: Partial<Agenda>) => [called({ agenda: changed }), publish, present(...everybody), open]
const inItem5 = (...steps: readonly (Step | Command)[]) => [...inSession, take('5'), ...steps]
const sorry = (rest: object = {}): Command => ({ type: 'ReceiveApologies', ...rest })
const here = (name: string, place: 'present' | 'in attendance' = 'present'): Command => ({
  type: 'RecordAttendance',
  people: [{ name, role: 'as typed' }],
  place,
})
const forward = 'The forward plan was noted, with five items for the spring and two for the summer.'
const undated = called()
if (undated.type !== 'CallMeeting') throw new Error('No agenda.')
const { date: _none, ...noDate } = undated.agenda

const exclude = (...paragraphs: readonly string[]): Command => ({ type: 'ExcludePublic', paragraphs })
const confirmed = (...corrections: readonly string[]): Command => ({
  type: 'ConfirmMinutes',
  corrections,
  on: '2027-01-21',
  atMeeting: 'saltmarsh 2027-01-21',
})

/** Each gap with a mistake that real minutes have been seen to make, and its like that is no mistake. */
const seen: Readonly<
  Record<GapName, { readonly mistake: readonly (Step | Command)[]; readonly fair: readonly (Step | Command)[] }>
> = {
  'weekday and date disagree': { mistake: withAgenda({ weekdayWritten: 'Wednesday' }), fair: inSession },
  'next meeting in the past': {
    mistake: withAgenda({ furtherDates: ['21 January 2026'] }),
    fair: withAgenda({ furtherDates: ['21 January 2027', '18 March'] }),
  },
  'no date': { mistake: [{ ...undated, agenda: noDate }, publish, open], fair: inSession },
  'action without an owner': { mistake: inItem5(act('Write', [])), fair: inItem5(act('Write')) },
  'action without a date': {
    mistake: inItem5({ type: 'AgreeAction', text: 'Write', owners: ['All'] }),
    fair: inItem5(act('Write', ['All'])),
  },
  'two actions in one': {
    mistake: inItem5(act('Tell the wardens about the route. Wilf to send the map')),
    fair: inItem5(act('Write to the bus company. It has moved to Dock Street.')),
  },
  'owner nobody knows': {
    mistake: inItem5(act('Write', ['Jessamy'])),
    fair: inItem5(act('Write', ['Station Manager', 'NHS Saltmarsh', 'police', 'All', 'Saltmarsh CSP'])),
  },
  'item without an outcome': {
    mistake: inItem5(next),
    fair: inItem5(note('Two routes were added.'), take('1'), take('2'), take('3')),
  },
  'same text twice': {
    mistake: inItem5(note(forward), take('6'), note(forward)),
    fair: inItem5(note('None.'), take('6'), note('None.')),
  },
  'another presenter': {
    mistake: inItem5({ type: 'NamePresenter', name: 'Tobias Quennell' }),
    fair: inItem5({ type: 'NamePresenter', name: 'Orla Finnimore' }),
  },
  'substitute without apologies': {
    mistake: [
      called(),
      publish,
      by(fire, sorry({ substitute: { name: 'Fern Ashdown' } })),
      open,
      { type: 'RecordAttendance', people: [{ name: 'Orla Finnimore' }], place: 'present' },
    ],
    fair: [called(), publish, by(fire, sorry({ substitute: { name: 'Fern Ashdown' } })), open],
  },
  'name in two lists': {
    mistake: [...inSession, by({ name: 'orla finnimore' }, { type: 'PromiseAttendance' })],
    fair: inSession,
  },
  'names nearly alike': {
    mistake: [...inSession, here('Orla Finimore', 'in attendance')],
    fair: [...inSession, here('Orla Fairweather', 'in attendance')],
  },
  'nobody knows whether they came': {
    mistake: [called(), publish, present(...everybody.slice(1)), open, close],
    fair: [...inSession, close],
  },
  'present but no member': {
    mistake: [...inSession, here('Moss Tarrant')],
    fair: [...inSession, here('Moss Tarrant', 'in attendance')],
  },
  'interest without conduct': {
    mistake: [...inSession, by(fire, declare('Pecuniary interest', ['6'])), take('6')],
    fair: [
      ...inSession,
      by(fire, declare('Pecuniary interest', ['6'])),
      by(health, declare('Personal interest', ['6'])),
      take('6'),
      by(fire, leave),
    ],
  },
  'restricted words in public': {
    mistake: [
      ...inSession,
      take('7'),
      privately(clerk, note('Ada Merrow had moved away.')),
      take('5'),
      note('Support for Ada Merrow was praised.'),
    ],
    fair: [
      ...inSession,
      take('7'),
      privately(clerk, note('Ada Merrow had moved away.')),
      take('5'),
      note('Support was praised.'),
    ],
  },
  'public not excluded': {
    mistake: [...inSession, take('7'), privately(clerk, note('The family was told.'))],
    fair: [...inSession, exclude('1', '2'), take('7'), privately(clerk, note('The family was told.'))],
  },
  'paragraphs disagree': {
    mistake: [...inSession, exclude('3'), take('7'), privately(clerk, note('The family was told.'))],
    fair: [...inSession, exclude('2', '1'), take('7'), privately(clerk, note('The family was told.'))],
  },
  'correction not carried out': {
    mistake: [...inItem5(note('12 lamps and 12 bulbs.')), close, confirmed('"12" should read "14"')],
    fair: [...inItem5(note('12 lamps and 112 bulbs.')), close, confirmed('"12" should read "14"')],
  },
  'motion without an outcome': {
    mistake: inItem5({ type: 'MoveMotion', text: 'it be so' }),
    fair: inItem5({ type: 'MoveMotion', text: 'it be so' }, resolve('it be so')),
  },
  'decision when not quorate': {
    mistake: [called(), publish, present(chair, viceChair), open, take('5'), resolve('it be so')],
    fair: inItem5(resolve('it be so')),
  },
  'urgent business unanswered': {
    mistake: [...inSession, by(fire, { type: 'RaiseUrgentBusiness', title: 'Flood', reason: 'it floods' })],
    fair: inSession,
  },
  'unfinished sentence': {
    mistake: inItem5(note('The partnership was working with the')),
    fair: inItem5(note('The partnership was working on it.')),
  },
  'possible action in a note': {
    mistake: inItem5(note('It would be useful if a plan would be brought to a later meeting.')),
    fair: inItem5(note('A plan would be brought to a later meeting.'), act('Bring a plan')),
  },
  'sending failed': {
    mistake: [
      ...inSession,
      close,
      { type: 'RecordFiling', document: 'minutes', version: 9, filed: { failed: 'the library is full' } },
    ],
    fair: [
      ...inSession,
      close,
      {
        type: 'RecordFiling',
        document: 'minutes',
        version: 9,
        filed: { name: 'n', link: 'l', mark: 'm', besideEdits: false },
      },
    ],
  },
}

describe('the clerk is shown', () => {
  test.each(gapNames)('%s', name => {
    expect(namesOf(...seen[name].mistake)).toContain(name)
    expect(namesOf(...seen[name].fair)).not.toContain(name)
  })
  test('nothing at all of a meeting without mistakes', () =>
    expect(
      shown(
        ...inSession,
        next,
        next,
        next,
        resolve('the minutes be confirmed'),
        next,
        { type: 'NamePresenter', name: 'Orla Finnimore' },
        resolve('the report be noted'),
      ),
    ).toEqual([]))
})

describe('a gap', () => {
  test('names the weekday the date falls on', () =>
    expect(inEnglish(shown(...seen['weekday and date disagree'].mistake)[0]?.sentence ?? '')).toMatch(
      /Wednesday.*Thursday/,
    ))
  test('is seen in the date of the next meeting as noted, too', () => {
    expect(namesOf(...inSession, take('9'), note('The next meeting is on Wednesday 29 January 2027.'))).toContain(
      'weekday and date disagree',
    )
    expect(namesOf(...inSession, take('9'), note('The next meeting is on Thursday 21 January.'))).not.toContain(
      'next meeting in the past',
    )
  })
  test('is seen where somebody who sent apologies came late', () => {
    const late = given(
      called(),
      publish,
      present(chair, viceChair, councillor, health, volunteer),
      open,
      next,
      take('5'),
      by(fire, { type: 'RecordJoining' }),
      by(fire, sorry()),
    )
    expect(gapsOf(late.meeting).map(g => g.gap)).toContain('name in two lists')
  })
  test('is seen where the agenda has a presenter and nobody presented', () =>
    expect(namesOf(...inItem5(note('Two routes were added.')))).toContain('another presenter'))
  test('where the public were not excluded is none for a partnership without rules on access', () =>
    expect(
      namesOf(
        called({ terms: { accessToInformation: { regime: 'none', clearDays: 5 } } }),
        publish,
        present(...everybody),
        open,
        take('7'),
        privately(clerk, note('The family was told.')),
      ),
    ).not.toContain('public not excluded'))
  test('is gone when what was wrong is struck', () => {
    const mistaken = given(...inItem5(act('Write', [])))
    expect(
      namesOf(...inItem5(act('Write', [])), { type: 'StrikeEntry', entry: mistaken.meeting.actions[0]?.entry ?? '' }),
    ).not.toContain('action without an owner')
  })
  test('never quotes restricted words', () =>
    expect(
      JSON.stringify(
        shown(
          ...seen['restricted words in public'].mistake,
          take('7'),
          privately(clerk, act('Ring Ada Merrow. Wilf to tell her', ['Merrow'])),
        ),
      ),
    ).not.toMatch(/Ada|Merrow/))
})

describe('restricted words', () => {
  const closed = [
    ...inSession,
    take('7'),
    privately(clerk, note('Ada Merrow had moved away from the flat on Dock Street.')),
  ]
  test.each<[string, Step | Command]>([
    ['the closed title', note('The Review of case Kestrel was mentioned.')],
    ['a run of six words', note('She moved away from the flat on Dock Street.')],
    ['a decision', resolve('Ada Merrow be thanked')],
    ['the public summary', { type: 'WriteSummary', item: '7', text: 'An update on Ada Merrow was received.' }],
    ['the nature of an interest', by(fire, declare('Personal interest', ['7'], { nature: 'a cousin of Ada Merrow' }))],
    [
      'an urgent matter',
      by(fire, { type: 'RaiseUrgentBusiness', title: 'Safety of Ada Merrow', reason: 'she is at risk' }),
    ],
    ['a reason to defer', { type: 'DeferItem', item: '6', reason: 'Ada Merrow is unwell' }],
  ])('are found in %s', (_where, said) =>
    expect(namesOf(...closed, take('5'), said)).toContain('restricted words in public'),
  )
})

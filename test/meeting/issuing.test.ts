import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/meeting/commands.ts'
import { evolve } from '../../src/meeting/evolve.ts'
import { mayHaveRestrictedMinutes, minutesFiled, minutesToGive, recipientsOf } from '../../src/meeting/issuing.ts'
import {
  type Step,
  by,
  byItself,
  called,
  chair,
  clerk,
  close,
  councillor,
  declare,
  everybody,
  fire,
  given,
  inSession,
  minutesOf,
  note,
  open,
  present,
  privately,
  publish,
  saltmarsh,
  viceChair,
  volunteer,
} from './given.ts'

const issue = (rest: object = {}): Command => ({ type: 'IssueMinutes', toMembers: true, ...rest })
const filed = (document: string, version: number, rest: object = {}): Command => ({
  type: 'RecordFiling',
  document,
  version,
  filed: { name: document, link: `https://papers.example/${version} ${document}`, mark: 'm', besideEdits: false },
  ...rest,
})
const inSeven = { type: 'TakeItem', item: '7', despite: true } as const
const closed = [...inSession, inSeven, privately(clerk, note('Two visits were missed.')), close] as const

describe('issuing the minutes to the members', () => {
  test('makes the draft issued, with the last day for comments', () => {
    given(...closed)
      .when(issue({ commentsBy: '2026-12-04', commentsByWords: '4 December' }))
      .thenHappens({
        type: 'MinutesIssued',
        toMembers: true,
        commentsBy: '2026-12-04',
        commentsByWords: '4 December',
      })
    const history = given(...closed, issue({ commentsBy: '2026-12-04' }))
    expect(minutesOf(history).status).toBe('issued')
    expect(history.meeting.issuedToMembers).toMatchObject({ commentsBy: '2026-12-04', given: [], unreachable: [] })
  })
  test('is the clerk’s, once the meeting is closed and until its minutes are confirmed', () => {
    given(...closed)
      .when(issue(), chair)
      .thenRefused('notTheChair', 'Beatrix Lonsdale')
    given(...inSession)
      .when(issue())
      .thenRefused('notClosed')
    given(...closed, { type: 'ConfirmMinutes', corrections: [], on: '2027-01-21', atMeeting: 'saltmarsh/2' })
      .when(issue())
      .thenRefused('alreadyConfirmed')
  })
  test('is done once: a second time is refused and says that nothing was sent again', () =>
    given(...closed, issue())
      .when(issue({ commentsBy: '2026-12-18' }))
      .thenRefused('alreadyIssued', 'Nothing was sent again'))
  test('can follow on their being marked as issued, which by itself goes to nobody', () => {
    expect(given(...closed, { type: 'IssueMinutes' }).meeting.issuedToMembers).toBeUndefined()
    given(...closed, { type: 'IssueMinutes' })
      .when(issue())
      .thenHappens({ type: 'MinutesIssued', toMembers: true })
    given(...closed, issue())
      .when({ type: 'IssueMinutes' })
      .thenNothing()
  })
  test('takes today as a last day for comments, and no day that is past', () => {
    given(...closed)
      .when(issue({ commentsBy: '2026-11-26' }))
      .thenHappens({ type: 'MinutesIssued', commentsBy: '2026-11-26' })
    given(...closed)
      .when(issue({ commentsBy: '2026-11-25' }))
      .thenRefused('commentsByInThePast', 'Wednesday 25 November 2026 is past already')
  })
  test('is read from a record of before, which had no members in it', () => {
    const history = given(...closed)
    const recorded = {
      number: history.state.version + 1,
      at: history.now,
      by: clerk,
      step: history.state.version + 1,
      event: { type: 'MinutesIssued' } as const,
    }
    expect(evolve(history.state, recorded)).toMatchObject({ issued: true, comments: [] })
  })
})

describe('the issued minutes go to', () => {
  const names = (...steps: readonly (Step | Command)[]) => recipientsOf(given(...steps).meeting).map(r => r.name)
  test('every member but the clerk', () => expect(names(...closed)).toEqual(everybody.map(p => p.name)))
  test('whoever sat in a member’s place, and not to one who was only named', () => {
    const withSubstitute = [
      called(),
      publish,
      by(fire, { type: 'ReceiveApologies', substitute: { name: 'Fern Ashdown' } }),
      present(chair),
      open,
    ]
    expect(names(...withSubstitute, close)).toEqual([...everybody.map(p => p.name), 'Fern Ashdown'])
    expect(
      names(
        ...withSubstitute,
        { type: 'RecordAttendance', place: 'absent', people: [{ name: 'Fern Ashdown' }] },
        close,
      ),
    ).not.toContain('Fern Ashdown')
  })
})

describe('the restricted minutes are for', () => {
  test('members known by their account', () => {
    expect(mayHaveRestrictedMinutes(given(...closed).meeting, 'Wilf Harkaway')).toBe(true)
    const members = saltmarsh.members.map(({ id: _id, ...m }) => (m.name === 'Wilf Harkaway' ? m : { ...m, id: _id }))
    const unknown = given(called({ terms: { members: members as typeof saltmarsh.members } }), publish).meeting
    expect(mayHaveRestrictedMinutes(unknown, 'Wilf Harkaway')).toBe(false)
    expect(mayHaveRestrictedMinutes(unknown, 'Orla Finnimore')).toBe(true)
  })
  test('nobody who only sat in a member’s place, or attended', () => {
    const { meeting } = given(
      ...inSession,
      by(fire, { type: 'ReceiveApologies', substitute: { name: 'Fern Ashdown' } }),
      { type: 'RecordAttendance', place: 'in attendance', people: [{ name: 'Jasper Nightly' }] },
      close,
    )
    for (const name of ['Fern Ashdown', 'Jasper Nightly']) expect(mayHaveRestrictedMinutes(meeting, name)).toBe(false)
  })
  test('nobody who had to leave the room for any restricted item, though for those who left for an open one', () => {
    const { meeting } = given(
      ...inSession,
      by(volunteer, declare('Pecuniary interest', ['7'])),
      by(councillor, declare('Pecuniary interest', ['5'])),
      by(viceChair, declare('Personal interest', ['7'])),
      close,
    )
    expect(mayHaveRestrictedMinutes(meeting, 'Wilf Harkaway')).toBe(false)
    expect(mayHaveRestrictedMinutes(meeting, 'Rosalind Penhallow')).toBe(true)
    expect(mayHaveRestrictedMinutes(meeting, 'Casimir Bellweather')).toBe(true)
  })
  test('an item closed in part as well', () => {
    const { meeting } = given(
      ...inSession,
      { type: 'TakeItem', item: '5' },
      by(clerk, { type: 'ExcludePublic', paragraphs: ['3'] }),
      privately(clerk, note('A price was named.')),
      by(volunteer, declare('Pecuniary interest', ['5'])),
      close,
    )
    expect(mayHaveRestrictedMinutes(meeting, 'Wilf Harkaway')).toBe(false)
  })
})

describe('the minutes to give', () => {
  const draft = given(...closed, byItself(filed('draft minutes.docx', 15)))
  const issuedAt = given(...closed, byItself(filed('draft minutes.docx', 15)), issue()).meeting.version
  const issued = draft.after({ command: issue(), by: clerk, where: 'in the chat' })
  const afterFiling = (...commands: readonly Command[]) =>
    commands.reduce((h, command) => h.after(byItself(command)), issued).meeting

  test('are not the draft as it was before it was issued', () => {
    expect(minutesFiled(draft.meeting, 'public')?.version).toBe(15)
    expect(minutesToGive(draft.meeting)).toBeUndefined()
    expect(minutesToGive(issued.meeting)).toBeUndefined()
  })
  test('are there once the issued document is filed, whatever else is', () => {
    expect(minutesToGive(afterFiling(filed('draft minutes.docx', issuedAt)))?.version).toBe(issuedAt)
    expect(
      minutesToGive(
        afterFiling(filed('draft minutes.html', issuedAt), filed('draft restricted minutes.docx', issuedAt)),
      ),
    ).toBeUndefined()
  })
  test('are not there where filing the issued document failed, until it is filed', () => {
    const failure = filed('draft minutes.docx', issuedAt, { filed: { failed: 'The library is away.' } })
    expect(minutesToGive(afterFiling(failure))).toBeUndefined()
    expect(minutesToGive(afterFiling(failure, filed('draft minutes.docx', issuedAt)))).toBeDefined()
  })
  test('stay there, once somebody has them, though a later filing fails', () => {
    const meeting = afterFiling(
      filed('draft minutes.docx', issuedAt),
      { type: 'RecordGiving', given: ['Wilf Harkaway'], unreachable: [] },
      filed('draft minutes.docx', issuedAt + 5, { filed: { failed: 'The library is away.' } }),
    )
    expect(minutesToGive(meeting)?.link).toContain(`${issuedAt} draft minutes.docx`)
  })
  test('are the newest that were filed', () => {
    const meeting = afterFiling(filed('draft minutes.docx', issuedAt), filed('minutes.docx', issuedAt + 9))
    expect(minutesToGive(meeting)?.document).toBe('minutes.docx')
  })
})

describe('whom the issued minutes reached', () => {
  const give = (names: readonly string[], not: readonly string[] = []): Command => ({
    type: 'RecordGiving',
    given: names,
    unreachable: not,
  })
  const issued = given(...closed, issue())
  test('is a fact of the record, of which only what is new is added', () => {
    const once = issued.after(byItself(give(['Wilf Harkaway'], ['Orla Finnimore'])))
    once.when(give(['Wilf Harkaway'], ['Orla Finnimore']), clerk, 'by itself').thenNothing()
    once
      .when(give(['Wilf Harkaway', 'Orla Finnimore']), clerk, 'by itself')
      .thenHappens({ type: 'MinutesGiven', given: ['Orla Finnimore'], unreachable: [] })
    expect(once.after(byItself(give(['Orla Finnimore']))).meeting.issuedToMembers).toMatchObject({
      given: ['Wilf Harkaway', 'Orla Finnimore'],
      unreachable: [],
    })
  })
  test('keeps as given whoever has them, though they cannot be written to any more', () =>
    issued
      .after(byItself(give(['Wilf Harkaway'])))
      .when(give([], ['Wilf Harkaway']), clerk, 'by itself')
      .thenNothing())
  test('is for nobody but the product and the clerk to say, of minutes that were issued', () => {
    issued.when(give(['Wilf Harkaway']), chair).thenRefused('notTheClerk')
    given(...closed)
      .when(give(['Wilf Harkaway']), clerk, 'by itself')
      .thenRefused('notIssued')
  })
})

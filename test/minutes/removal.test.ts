import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/meeting/commands.ts'
import type { Recorded } from '../../src/meeting/events.ts'
import { replay } from '../../src/meeting/evolve.ts'
import type { CalledMeeting } from '../../src/meeting/meeting.ts'
import { drawMinutes } from '../../src/minutes/drawing.ts'
import { inEnglish } from '../../src/meeting/worded.ts'
import { gapsOf } from '../../src/minutes/gaps.ts'
import { removalDue, removedInWords, textsToRemove } from '../../src/minutes/removal.ts'
import {
  type History,
  type Step,
  act,
  by,
  called,
  chair,
  clerk,
  close,
  everybody,
  fire,
  given,
  inSession,
  next,
  note,
  open,
  present,
  privately,
  publish,
  resolve,
  take,
  undo,
} from '../meeting/given.ts'

const rule = { notesDays: 30 }
const confirm: Command = {
  type: 'ConfirmMinutes',
  corrections: ['In item 5, “Twelve” should read “Fourteen”'],
  on: '2027-01-28',
  atMeeting: 'saltmarsh/2',
}
const later = (days: number) => new Date(Date.UTC(2026, 10, 26, 15) + days * 86_400_000).toISOString()
const after31Days = later(31)

/** The record without the words that go from it now. */
function removed({ records }: History, now = after31Days): readonly Recorded[] {
  const texts = new Map(textsToRemove(records, rule, now).map(({ recorded }) => [recorded.number, recorded]))
  return records.map(recorded => texts.get(recorded.number) ?? recorded)
}
const meetingOf = (records: readonly Recorded[]) => replay(records) as CalledMeeting
const entry = (history: History, text: string) =>
  history.meeting.entries.find(e => 'text' in e && e.text === text)?.id ??
  history.meeting.actions.find(a => a.text === text)?.entry ??
  ''

/** A meeting in which much was said, struck, taken back and put otherwise, as it stood before it was closed. */
const much = (): readonly (Step | Command)[] => {
  const said = [
    called(),
    publish,
    by(fire, { type: 'ReceiveApologies', message: 'PRIVATE I am at a funeral' }),
    present(...everybody.filter(p => p !== fire)),
    open,
    take('5'),
    note('Twelve buses ran'),
    note('STRUCK nobody came'),
    note('FIRST the buses were late'),
    resolve('FIRST the marshals stay'),
    act('FIRST write'),
    act('STRUCK write'),
    note('UNDONE the driver was drunk'),
    undo,
    { type: 'DeferItem', item: '6', reason: 'the paper is late' },
    take('7'),
    privately(clerk, note('The visits were missed')),
    privately(clerk, note('STRUCK Mrs H')),
    { type: 'WriteSummary', item: '7', text: 'FIRST summary' },
    { type: 'WriteSummary', item: '7', text: 'The review was considered.' },
  ] as readonly (Step | Command)[]
  const id = (text: string) => entry(given(...said), text)
  return [
    ...said,
    { type: 'AmendEntry', entry: id('FIRST the buses were late'), text: 'SECOND the buses were later' },
    { type: 'AmendEntry', entry: id('FIRST the buses were late'), text: 'The buses were on time' },
    { type: 'AmendEntry', entry: id('FIRST the marshals stay'), text: 'the marshals go' },
    { type: 'AmendEntry', entry: id('FIRST write'), text: 'Write to the operator', owners: ['Wilf Harkaway'] },
    { type: 'AmendEntry', entry: id('STRUCK nobody came'), text: 'STRUCK few came' },
    { type: 'StrikeEntry', entry: id('STRUCK nobody came') },
    { type: 'StrikeEntry', entry: id('STRUCK write') },
    privately(clerk, { type: 'StrikeEntry', entry: id('STRUCK Mrs H') }),
  ]
}

describe('what is removed from a record', () => {
  const history = given(...much(), close, confirm)

  test('is what was struck, taken back, put otherwise, or written to the clerk alone, and nothing the minutes print', () => {
    const left = JSON.stringify(removed(history))
    expect(JSON.stringify(history.records)).toMatch(/PRIVATE.*STRUCK.*FIRST.*UNDONE.*SECOND/)
    expect(left).not.toMatch(/PRIVATE|STRUCK|FIRST|UNDONE|SECOND/)
    for (const kept of [
      'Twelve buses ran',
      'The buses were on time',
      'the marshals go',
      'Write to the operator',
      'The visits were missed',
      'The review was considered.',
      'the paper is late',
    ])
      expect(left).toContain(kept)
  })

  test('is what was said of the issued minutes, taken into the record or not, and not what was taken of it', () => {
    const issued = given(...much(), close, { type: 'IssueMinutes', toMembers: true })
    const [first, second] = [1, 2].map(n => issued.meeting.version + n)
    const commented = given(
      ...much(),
      close,
      { type: 'IssueMinutes', toMembers: true },
      privately(fire, { type: 'CommentOnMinutes', item: '5', text: 'COMMENT thirteen ran' }),
      privately(fire, { type: 'CommentOnMinutes', item: '7', text: 'COMMENT three visits' }),
      { type: 'TakeComment', comment: first ?? 0, text: 'Thirteen buses ran' },
      confirm,
    )
    expect(commented.meeting.comments.map(c => c.number)).toEqual([first, second])
    const left = JSON.stringify(removed(commented))
    expect(left).not.toContain('COMMENT')
    expect(left).toContain('Thirteen buses ran')
    expect(removalDue(commented.records, rule, after31Days)?.done.removed).toContainEqual({
      kind: 'comments',
      count: 2,
    })
  })

  test('leaves the minutes, the gaps and the actions as they were', () => {
    const before = history.meeting,
      after = meetingOf(removed(history))
    expect(drawMinutes(after)).toEqual(drawMinutes(before))
    expect(gapsOf(after)).toEqual(gapsOf(before))
    expect(after.actions.filter(a => !a.struck)).toEqual(before.actions.filter(a => !a.struck))
  })

  test('leaves each event its number, its kind, who caused it and when', () => {
    const facts = (records: readonly Recorded[]) =>
      records.map(({ event, ...about }) => [about, event.type, 'item' in event ? event.item : undefined])
    expect(facts(removed(history))).toEqual(facts(history.records))
  })

  test('is counted by kind, with the rule and the time it runs from, and no word of it', () => {
    const due = removalDue(history.records, rule, after31Days)
    expect(due?.done).toMatchObject({
      removed: [
        { kind: 'working notes', count: 10 },
        { kind: 'private messages', count: 1 },
      ],
      notesDays: 30,
      confirmedAt: history.records.findLast(r => r.event.type === 'MinutesConfirmed')?.at,
    })
    expect(due?.done.events).toEqual(due?.texts.map(t => t.recorded.number))
    expect(inEnglish(removedInWords(due?.done.removed ?? []))).toBe('10 working notes and 1 private message')
  })

  test('is what a filing quotes of an edited document too, the filing itself staying as it was', () => {
    const filing: Command = {
      type: 'RecordFiling',
      document: 'minutes.docx',
      version: 9,
      filed: {
        name: 'minutes.docx',
        link: 'https://papers.example/minutes.docx',
        mark: 'a mark',
        besideEdits: false,
        carriesEdits: true,
        leftAsEdited: ['Item 5: your document has “QUOTED”, which was taken out of the record.'],
      },
    }
    const filed = given(...much(), close, confirm, filing)
    const [before, after] = [filed.meeting, meetingOf(removed(filed))].map(m => m.documents[0])
    expect(JSON.stringify(removed(filed))).not.toContain('QUOTED')
    expect({ ...after, leftAsEdited: before?.leftAsEdited }).toEqual(before)
    expect(after?.leftAsEdited).toBeUndefined()
  })

  test('is nothing the second time', () => {
    expect(textsToRemove(removed(history), rule, after31Days)).toEqual([])
    expect(removalDue(removed(history), rule, after31Days)).toBeUndefined()
  })
})

describe('nothing is removed', () => {
  const none = (history: History, now = after31Days, by: { notesDays?: number } = rule) =>
    expect(textsToRemove(history.records, by, now)).toEqual([])

  test('before the minutes have been confirmed for so many days', () => {
    none(given(...much(), close, confirm), later(29))
    expect(textsToRemove(given(...much(), close, confirm).records, rule, later(31))).not.toEqual([])
  })
  test('before the minutes are confirmed, however long ago the meeting was', () =>
    none(given(...much(), close), later(900)))
  test('where the terms give no time', () => none(given(...much(), close, confirm), later(900), {}))
  test('while the record is on hold', () => none(given(...much(), close, confirm, { type: 'HoldRecord' }), later(900)))
  test('while a hold of the meeting before goes on', () =>
    none(
      given(
        called({ broughtForward: { hold: { at: '2026-10-01T09:00:00.000Z', by: clerk.name } } }),
        ...much().slice(1),
        close,
        confirm,
      ),
      later(900),
    ))
  test('of a meeting with nothing in it but what is printed', () =>
    none(given(...inSession, take('5'), note('The bus ran'), close, confirm)))

  test('before as many days after further corrections', () => {
    const more = given(...much(), close, confirm).after(
      by(clerk, { ...confirm, corrections: ['Another correction'] } as Command),
    )
    const last = more.records.findLast(r => r.event.type === 'MinutesConfirmed')
    expect(last?.event).toMatchObject({ corrections: ['Another correction'] })
    none(more, new Date(Date.parse(last?.at ?? '') + 30 * 86_400_000 - 1).toISOString())
  })
})

describe('in whatever order people note, put right, strike and take back', () => {
  const text = fc.integer({ min: 1, max: 9999 }).map(n => `Word${n}`)
  const id = fc.nat(40).map(n => `e${n}`)
  const step: fc.Arbitrary<Step | Command> = fc.oneof(
    text.map(note),
    text.map(t => resolve(t)),
    text.map(t => act(t)),
    text.map((t): Command => ({ type: 'CorrectPreviousMinutes', text: t })),
    fc.record({ type: fc.constant('AmendEntry' as const), entry: id, text }),
    fc.record({ type: fc.constant('StrikeEntry' as const), entry: id }),
    text.map((t): Command => ({ type: 'NamePresenter', name: `Guest ${t}` })),
    fc.record({ type: fc.constant('WriteSummary' as const), item: fc.constantFrom('5', '7'), text }),
    fc.constant(undo),
    fc.constant(next),
    fc.constantFrom(take('5'), take('7')),
  )
  test('the minutes say the same before and after, word for word, and no word is left that they do not say', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), steps => {
        const begun = given(
          called({ broughtForward: { previous: { date: '2026-09-24' } } }),
          publish,
          present(...everybody),
          open,
        )
        const said = steps.reduce((history, s) => history.after('command' in s ? s : privately(chair, s)), begun)
        const history = [close, confirm].reduce((h, c) => h.after(by(clerk, c)), said)
        fc.pre(history.meeting.confirmed !== undefined)
        const minutes = drawMinutes(history.meeting),
          records = removed(history, later(60))
        expect(drawMinutes(meetingOf(records))).toEqual(minutes)
        const printed = JSON.stringify(minutes)
        for (const [word] of JSON.stringify(records).matchAll(/Word\d+/g)) expect(printed).toContain(word)
      }),
      { numRuns: 300 },
    )
  })
})

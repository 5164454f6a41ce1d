import { describe, expect, it } from 'vitest'
import { chairCard } from '../../src/cards/chairCard.ts'
import { itemCard, itemCardAfterwards } from '../../src/cards/itemCard.ts'
import { linesOf } from '../../rehearsal/connector/cardReading.ts'
import type { Card } from '../../src/cards/card.ts'
import type { Command } from '../../src/meeting/commands.ts'
import type { CalledMeeting } from '../../src/meeting/meeting.ts'
import { titlesOf } from './everyCard.ts'
import {
  act,
  by,
  called,
  chair,
  clerk,
  councillor,
  declare,
  everybody,
  fire,
  given,
  health,
  inSession,
  item,
  next,
  note,
  open,
  present,
  privately,
  publish,
  resolve,
  saltmarsh,
  take,
  volunteer,
} from '../meeting/given.ts'

/** The words of a card as they are read. */
const wordsOf = (card: Card) =>
  linesOf(JSON.parse(JSON.stringify(card)))
    .join('\n')
    .replaceAll('\u200B', '')
const notes = ['Ridership had doubled.', 'The driver wept.']
const inFive = given(
  ...inSession,
  take('5'),
  note(notes[0] ?? ''),
  note(notes[1] ?? ''),
  resolve('the marshals be funded'),
  act('Share the figures', ['Nadia Osterley']),
  take('6'),
  take('5'),
).meeting

describe("the item's card", () => {
  it('says what is taken, who presents it, how long it has and how far the agenda is', () => {
    const words = wordsOf(itemCard(given(...inSession, take('5')).meeting))
    expect(words).toMatch(/^5\. Night bus marshals\n2 of \d+ items\n/)
    expect(words).toContain('Presenter Orla Finnimore')
    expect(words).toMatch(/Time 15 minutes, until \d+\.\d\d [ap]m/)
  })
  it('counts what was put off as done, and what was withdrawn not at all', () => {
    const all = given(...inSession).meeting.agenda.items.length
    const far = (...steps: readonly Command[]) => wordsOf(itemCard(given(...inSession, ...steps).meeting))
    expect(far()).toContain(`1 of ${all} items`)
    expect(far({ type: 'DeferItem', item: '6', reason: 'late' })).toContain(`2 of ${all} items`)
    expect(far({ type: 'WithdrawItem', item: '6', reason: 'late' })).toContain(`1 of ${all - 1} items`)
    expect(far(take('9'), take('1'))).toContain(`2 of ${all} items`)
  })
  it('has decisions and actions as they are recorded, and of the notes how many there are', () => {
    for (const card of [itemCard(inFive), itemCardAfterwards(inFive, 'i5')]) {
      expect(wordsOf(card)).toContain('Resolved that the marshals be funded')
      expect(wordsOf(card)).toContain('Action A1, Nadia Osterley: Share the figures')
      expect(wordsOf(card)).toContain('2 notes')
      for (const words of notes) expect(JSON.stringify(card)).not.toContain(words)
    }
  })
  it('shows the notes too, where the partnership has chosen so, and never a restricted one', () => {
    const shows = (meeting: CalledMeeting): CalledMeeting => ({ ...meeting, terms: { ...saltmarsh, showNotes: true } })
    expect(wordsOf(itemCard(shows(inFive)))).toContain(`Note: ${notes[0]}`)
    expect(wordsOf(itemCard(shows(inFive)))).not.toContain('2 notes')
    const closed = given(
      ...inSession,
      { type: 'TakeItem', item: '7', despite: true },
      privately(clerk, note('Kestrel.')),
    )
    expect(JSON.stringify(itemCard(shows(closed.meeting)))).not.toContain('Kestrel')
  })
  it('says of a restricted item its open title, that it is restricted, and that something was recorded', () => {
    const closed = given(
      ...inSession,
      { type: 'TakeItem', item: '7', despite: true },
      privately(clerk, resolve('the protocol be rewritten')),
      privately(clerk, act('Write to the family')),
    ).meeting
    for (const card of [itemCard(closed), itemCardAfterwards(closed, 'i7')]) {
      expect(wordsOf(card)).toMatch(/Decision recorded \(restricted\)\nAction recorded \(restricted\)/)
      expect(wordsOf(card)).not.toMatch(/protocol|family/)
    }
    expect(wordsOf(itemCard(closed))).toMatch(/7\. Case review update\n.* items · Restricted/)
  })
  it('names nobody who declared an interest, nor who is not counted for it; the quorum only where the meeting is without it', () => {
    const declared = given(
      ...inSession,
      by(volunteer, declare('Pecuniary interest', ['5'])),
      by(councillor, declare('Close connection', ['5'])),
      take('5'),
    )
    expect(wordsOf(itemCard(declared.meeting))).not.toMatch(/Harkaway|Penhallow|interest|quorate/i)
    const without = declared.after(by(health, declare('Pecuniary interest', ['5'])))
    expect(wordsOf(itemCard(without.meeting))).toMatch(/Not quorate: .*health not represented\./)
    expect(wordsOf(itemCard(without.meeting))).not.toMatch(/Osterley|Harkaway|declared/)
  })
  it('has a paper as a link, where the agenda gives its address', () => {
    const items = [
      item('1', 'Budget', { papers: [{ title: 'Budget [report] https://papers.example/b.pdf', pages: '9-24' }] }),
    ]
    const { meeting } = given(called({ agenda: { items } }), publish, present(...everybody), open)
    expect(JSON.stringify(itemCard(meeting))).toContain(
      JSON.stringify('[Budget \\[report\\]](https://papers.example/b.pdf), pages 9-24').slice(1, -1),
    )
  })
  it('is fetched anew by those who conduct, sixty at most', () => {
    const ids = Array.from({ length: 70 }, (_, n) => `29:${n}`)
    expect(itemCard(inFive, { refreshFor: ids }).refresh?.userIds).toHaveLength(60)
  })
})

describe("the chair's card", () => {
  const cardOf = (meeting: CalledMeeting, as: 'chair' | 'clerk' = 'chair') => chairCard(meeting, { as })
  it.each(['chair', 'clerk'] as const)('has five buttons at first beside More, as the %s has it', as => {
    const titles = titlesOf(cardOf(inFive, as))
    expect(titles[0]).toBe('Next item: 2. Urgent business')
    expect(titles.at(-1)).toBe('More')
    expect(titles).toHaveLength(6)
  })
  it("has the clerk's four, as the clerk has it", () => {
    expect(titlesOf(cardOf(inFive, 'clerk')).slice(1, -1)).toEqual([
      'Add a note',
      'Record a resolution',
      'Record an action',
      'Correct',
    ])
  })
  it('names what comes next, also what was passed over; where nothing does, that the meeting closes', () => {
    const all = given(...inSession).meeting.agenda.items
    const last = given(
      ...inSession,
      ...all.slice(2).map(i => ({ type: 'TakeItem', item: i.number, despite: true }) as const),
    )
    expect(titlesOf(cardOf(last.meeting))[0]).toBe('Next item: 2. Urgent business')
    expect(titlesOf(cardOf(last.after(by(chair, next)).meeting))[0]).toBe('Next item: none, close the meeting')
  })
  it('has the notes in full, and nothing of a restricted one', () => {
    for (const words of notes) expect(wordsOf(cardOf(inFive))).toContain(words)
    const closed = given(
      ...inSession,
      { type: 'TakeItem', item: '7', despite: true },
      privately(clerk, note('Kestrel.')),
    )
    expect(wordsOf(cardOf(closed.meeting))).toContain('Note recorded (restricted)')
    expect(JSON.stringify(cardOf(closed.meeting))).not.toContain('Kestrel')
  })
  it('says what each declarant must do and by which kind of interest, never its nature; once they have left, that', () => {
    const declared = given(
      ...inSession,
      by(volunteer, declare('Pecuniary interest', ['5'], { nature: 'My aunt', sensitive: true })),
      by(fire, declare('Personal interest', ['5'], { nature: 'My niece' })),
      take('5'),
    )
    const words = wordsOf(cardOf(declared.meeting))
    expect(words).toContain('Wilf Harkaway (Pecuniary interest) must leave the room before it is discussed')
    expect(words).toContain('Orla Finnimore (Personal interest) may stay and take part.')
    expect(words).not.toMatch(/aunt|niece/)
    const left = declared.after(by(volunteer, { type: 'RecordConduct', item: '5', conduct: 'left' }))
    expect(wordsOf(cardOf(left.meeting))).not.toContain('must leave')
    expect(wordsOf(cardOf(left.meeting))).toContain('Wilf Harkaway has left the room.')
  })
  it('says how much of the time is left, or by how much it is over', () => {
    const { meeting } = given(...inSession, take('5'))
    const since = Date.parse(meeting.taken.at(-1)?.at ?? '')
    const at = (minutes: number) =>
      wordsOf(chairCard(meeting, { as: 'chair', at: new Date(since + minutes * 60_000).toISOString() }))
    expect(at(6)).toMatch(/15 minutes, until .*: 9 left/)
    expect(at(17)).toMatch(/15 minutes, until .*: 2 over/)
  })
  it('offers to confirm the previous minutes while they are before the meeting, in the place of a button that is then under More', () => {
    const previous = { meeting: 'saltmarsh/0', date: '2026-09-24' }
    const { meeting } = given(...inSession, take('4'))
    const before = { ...meeting, broughtForward: { ...meeting.broughtForward, previous } }
    expect(titlesOf(cardOf(before))).toContain('Confirm as correct record')
    expect(titlesOf(cardOf(before))).toHaveLength(6)
    expect(titlesOf(cardOf(before, 'clerk'))).not.toContain('Confirm as correct record')
    expect(titlesOf(chairCard(before, { as: 'clerk', more: true }))).toContain('Confirm as correct record')
  })
})

import { describe, expect, test } from 'vitest'
import { inEnglish } from '../../src/meeting/worded.ts'
import type { AgendaItem, UnreadLine } from '../../src/meeting/agenda.ts'
import type { AgendaCorrection } from '../../src/meeting/agendaCorrections.ts'
import { changesInWords, withdrawalInWords } from '../../src/meeting/agendaChanges.ts'
import { sameItems } from '../../src/meeting/sameItems.ts'
import type { Command } from '../../src/meeting/commands.ts'
import { publicCopy } from '../../src/minutes/publicCopy.ts'
import {
  agenda,
  called,
  chair,
  clerk,
  close,
  declare,
  everybody,
  given,
  health,
  by,
  inSession,
  item,
  minuted,
  minutesOf,
  next,
  note,
  open,
  present,
  procedureOf,
  publish,
  take,
  undo,
} from './given.ts'

const correct = (correction: AgendaCorrection, rest: Partial<Command & { type: 'CorrectAgenda' }> = {}): Command => ({
  type: 'CorrectAgenda',
  correction,
  ...rest,
})
const doubtful = (number: string, closedTitle: string): AgendaItem =>
  item(number, 'Restricted item', { restriction: { closedTitle, paragraphs: [] }, doubtful: true })
const read = (items: readonly AgendaItem[], unread: readonly UnreadLine[] = []): Command =>
  ({ ...called({ agenda: { items } }), unread }) as Command
const messy = read(
  [item('1', 'Apologies'), doubtful('2', 'Case of the Harrows'), doubtful('3', 'Bins'), item('4', 'Lamps')],
  [
    { line: 7, text: 'Comfort break', under: 'i1' },
    { line: 9, text: 'Kind regards', under: 'i4' },
  ],
)
const openToAll = (id: string) => correct({ what: 'item', item: id, to: { restricted: false } })
const restricted = (id: string) => correct({ what: 'item', item: id, to: { restricted: { paragraphs: ['1'] } } })
const titles = (items: readonly AgendaItem[]) => items.map(i => `${i.number} ${i.title}`)

describe('an agenda with items that may be confidential', () => {
  test('is not published before the clerk has answered for each, and is told how many there are', () => {
    given(messy).when(publish).thenRefused('mayBeConfidential', '2 items may be confidential')
    given(messy, openToAll('i3')).when(publish).thenRefused('mayBeConfidential', 'One item may be confidential')
    given(messy, openToAll('i3'), restricted('i2'), publish)
  })
  test('names none of them in the refusal', () =>
    given(messy)
      .when(publish)
      .thenRefused('mayBeConfidential', /^(?!.*(Harrows|Bins))/))
  test('shows what was answered: one title for all, the other for those entitled', () => {
    const { items } = given(messy, openToAll('i3'), restricted('i2')).meeting.agenda
    expect(titles(items)).toEqual(['1 Apologies', '2 Restricted item', '3 Bins', '4 Lamps'])
    expect(items[1]?.restriction).toMatchObject({ closedTitle: 'Case of the Harrows', paragraphs: ['1'] })
  })
  test('keeps the answers when the same agenda is pasted again', () => {
    const history = given(messy, openToAll('i3'), restricted('i2'), messy)
    expect(history.meeting.agenda.items.some(i => i.doubtful)).toBe(false)
    expect(history.meeting.agenda.items[2]?.title).toBe('Bins')
  })
  test('is asked about again where an item is now plainly restricted, and the answer no longer fits', () => {
    const plain = item('3', 'Restricted item', { restriction: { closedTitle: 'Bins', paragraphs: ['3'] } })
    const history = given(messy, openToAll('i3'), read([item('1', 'Apologies'), plain, item('4', 'Lamps')]))
    expect(history.meeting.agenda.items[1]).toMatchObject({
      title: 'Restricted item',
      restriction: { paragraphs: ['3'] },
    })
    expect(history.meeting.noLongerFit).toMatchObject([{ type: 'item corrected', item: { title: 'Bins' } }])
  })
})

describe('an agenda that waits', () => {
  test('is put right by the clerk alone', () =>
    given(messy).when(openToAll('i3'), chair).thenRefused('notTheChair', 'Beatrix Lonsdale'))
  test('takes lines that were not understood: as an item, into one, or not at all', () => {
    const lines = (where: (AgendaCorrection & { what: 'lines' })['where'], ...numbers: readonly number[]) =>
      correct({ what: 'lines', lines: numbers, where })
    const history = given(messy, lines({ under: 'i4' }, 7), lines('leave out', 9))
    expect(history.meeting.agenda.items[3]?.standingText).toEqual(['Comfort break'])
    expect(history.meeting.unread).toEqual([])
    expect(given(messy, lines('where it stands', 7, 9)).meeting.agenda.items.map(i => i.standingText.length)).toEqual([
      1, 0, 0, 1,
    ])
    expect(titles(given(messy, lines('item', 7)).meeting.agenda.items)).toContain('1a Comfort break')
  })
  test('needs a number and a title for each item, and keeps one item at least', () => {
    given(messy)
      .when(correct({ what: 'item', item: 'i4', to: { title: ' ' } }))
      .thenRefused('itemNeedsNumberAndTitle')
    const twice = given(messy, correct({ what: 'new item', added: { number: '4', title: 'Dogs' } }))
    expect(twice.meeting.agenda.items.filter(({ number }) => number === '4')).toHaveLength(2)
    given(read([item('1', 'Lamps')]))
      .when(correct({ what: 'not an item', item: 'i1' }))
      .thenRefused('noItems')
  })
  test('is not changed by a card of the agenda read before it: its items have other ids', () => {
    const first = given(messy)
    const { event } = first.meeting.lastRead
    given(messy, messy)
      .when(correct({ what: 'item', item: 'i3', to: { restricted: false } }, { read: event }))
      .thenRefused('anotherAgenda')
    first
      .when(correct({ what: 'item', item: 'i3', to: { restricted: false } }, { read: event }))
      .thenHappens({ type: 'AgendaCorrected' })
  })
  test('is corrected as before when it is pasted again, and what no longer fits is kept to be said', () => {
    const history = given(
      messy,
      correct({ what: 'item', item: 'i4', to: { minutes: 20 } }),
      correct({ what: 'heading', to: { venue: 'The Boathouse' } }),
      correct({ what: 'new item', added: { number: '5', title: 'Dogs' } }),
      correct({ what: 'not an item', item: 'i1' }),
      read([item('1', 'Apologies'), item('3', 'Bins'), item('7', 'Lamps')]),
    )
    expect(titles(history.meeting.agenda.items)).toEqual(['3 Bins', '7 Lamps', '5 Dogs'])
    expect(history.meeting).toMatchObject({ agenda: { venue: 'The Boathouse' }, noLongerFit: [] })
    const changed = history.after(by(clerk, read([item('1', 'Apologies'), item('2', 'Bins')])))
    expect(changed.meeting.noLongerFit).toMatchObject([{ item: { title: 'Lamps' } }])
  })
  test('is another one, where it has little of the one before: nothing is corrected in it, and that is said', () => {
    const history = given(
      messy,
      correct({ what: 'item', item: 'i4', to: { minutes: 20 } }),
      correct({ what: 'heading', to: { venue: 'The Boathouse' } }),
      read([item('1', 'Allotments'), item('2', 'Ponds'), item('3', 'Hedges'), item('4', 'Stiles')]),
    )
    expect(history.meeting.agenda.venue).toBeUndefined()
    expect(history.meeting.noLongerFit).toHaveLength(2)
  })
})

describe('the published agenda', () => {
  const published = (correction: AgendaCorrection) => correct(correction, { published: true })
  test('is corrected with what was declared and answered kept, and each change told', () => {
    const history = given(called(), publish, by(health, declare('Pecuniary interest', ['6'])))
    history.when(published({ what: 'item', item: 'i6', to: { title: 'Small grants', minutes: 5 } })).thenHappens({
      type: 'AgendaCorrected',
      published: true,
      changes: [
        { what: 'retitled', number: '6', title: 'Small grants' },
        { what: 'time allotted', number: '6' },
      ],
    })
  })
  test('tells nothing of the full title of a restricted item that is corrected', () =>
    given(called(), publish)
      .when(published({ what: 'item', item: 'i7', to: { title: 'Review of case Merlin' } }))
      .thenHappens({ type: 'AgendaCorrected', changes: [] }))
  test('loses no item that people have seen: it is withdrawn instead; nor are two given one number', () => {
    given(called(), publish)
      .when(published({ what: 'not an item', item: 'i6' }))
      .thenRefused('withdrawInstead')
    given(called(), publish)
      .when(published({ what: 'item', item: 'i6', to: { number: '5' } }))
      .thenRefused('numberTaken')
    given(...inSession, close)
      .when(published({ what: 'item', item: 'i6', to: { number: '5' } }))
      .thenRefused('meetingClosed')
  })
})

describe('a supplementary agenda', () => {
  const supplementary = (items: readonly AgendaItem[]): Command =>
    ({ ...called({ agenda: { items } }), supplementary: true }) as Command
  test('adds its items where their numbers belong and its papers to the items there are', () => {
    const history = given(
      called(),
      publish,
      supplementary([
        item('5a', 'Rail replacement', { under: '5' }),
        item('6', 'Grants to voluntary groups', { papers: [{ title: 'Scores' }] }),
        item('10', 'Flood wardens'),
      ]),
      publish,
    )
    expect(titles(history.meeting.agenda.items)).toEqual([
      ...titles(agenda.items).slice(0, 5),
      '5a Rail replacement',
      ...titles(agenda.items).slice(5),
      '10 Flood wardens',
    ])
    expect(history.meeting.agenda.items.find(i => i.number === '6')?.papers).toEqual([{ title: 'Scores' }])
    expect(new Set(history.meeting.agenda.items.map(i => i.id)).size).toBe(11)
    expect(history.meeting).toMatchObject({ phase: 'published', agenda: { date: agenda.date } })
  })
  test.each(['SCP', ''])(
    'is numbered as the published one was, on from the last meeting, with the prefix “%s”',
    prefix => {
      const history = given(
        called({ terms: { numbering: { style: 'continuous', prefix } }, broughtForward: { nextItemNumber: 145 } }),
        publish,
        supplementary([
          item('6', 'Grants to voluntary groups', { papers: [{ title: 'Scores' }] }),
          item('10', 'Flood wardens'),
        ]),
        publish,
      )
      const { items } = history.meeting.agenda
      expect(titles(items).at(-1)).toBe(`${prefix}154 Flood wardens`)
      expect(items[5]).toMatchObject({ number: `${prefix}150`, papers: [{ title: 'Scores' }] })
    },
  )
  test('never opens a restricted item, and never puts a restricted paper with an open one', () => {
    const history = given(
      called(),
      publish,
      supplementary([
        item('7', 'Review of case Kestrel', { papers: [{ title: 'Chronology' }] }),
        item('6', 'Exempt annex', {
          restriction: { closedTitle: 'Grants to voluntary groups', paragraphs: ['3'] },
          papers: [{ title: 'Accounts' }],
        }),
      ]),
    )
    const after = history.after(by(clerk, restricted('i7'))).after(by(clerk, publish)).meeting.agenda.items
    expect(after.find(i => i.number === '7')).toMatchObject({ title: 'Case review update', restriction: {} })
    expect(after.find(i => i.number === '6')).toMatchObject({ papers: [] })
    expect(after.find(i => i.title === 'Exempt annex')).toMatchObject({
      number: '10',
      restriction: { paragraphs: ['3'] },
    })
  })
})

describe('a changed agenda', () => {
  test('never gives an item the id of another: what is admitted as urgent gets its own', () => {
    const few = agenda.items.filter(i => !['2', '8'].includes(i.number))
    const history = given(
      called(),
      publish,
      called({ agenda: { items: [...few, item('10', 'Allotments')] } }),
      publish,
      present(...everybody),
      open,
      by(chair, { type: 'RaiseUrgentBusiness', title: 'Flood wardens', reason: 'the river rose' }),
    )
    const admitted = history.after(
      by(chair, { type: 'AdmitUrgentBusiness', raised: history.meeting.urgent[0]?.event ?? 0, admit: true }),
    )
    const ids = admitted.meeting.agenda.items.map(i => i.id)
    expect(admitted.meeting.agenda.items.at(-1)?.title).toBe('Flood wardens')
    expect(new Set(ids).size).toBe(ids.length)
  })
  test('says many new numbers in one sentence, and each other change once', () => {
    const items = [
      item('1', 'Allotments'),
      ...agenda.items.map((i, n) => ({ ...i, id: `i${n + 2}`, number: String(n + 2) })),
    ]
    const outcome = given(called(), publish, called({ agenda: { items } })).asking(by(clerk, publish))
    if ('refused' in outcome) throw new Error(outcome.sentence)
    const [event] = outcome
    expect(event?.type === 'AgendaPublished' ? inEnglish(changesInWords(event.changes ?? [])) : '').toBe(
      'Item 1 has been added: Allotments. 9 items have new numbers; the agenda shows them.',
    )
  })
  test('is compared with the one before in time linear in its length', () => {
    const many = (word: string) =>
      Array.from({ length: 8_000 }, (_, n) => item(`${word}${n}`, `${word} ${n} of the ${n % 7}`))
    const began = performance.now()
    expect(sameItems(many('alder'), many('birch')).size).toBe(0)
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})

describe('an item withdrawn', () => {
  const withdraw = (number: string, reason = 'the report is late'): Command => ({
    type: 'WithdrawItem',
    item: number,
    reason,
  })
  test('is the clerk’s to say, of a published agenda, until something is recorded in it', () => {
    given(called(), publish).when(withdraw('6'), chair).thenRefused('notTheChair')
    given(called()).when(withdraw('6')).thenRefused('notPublished')
    given(called(), publish).when(withdraw('66')).thenRefused('noSuchItem')
    given(...inSession, take('6'), note('Three bids came.'))
      .when(withdraw('6'))
      .thenRefused('recordedAlready', 'Defer it')
  })
  test('keeps what was declared in it, and is passed over when the items are taken', () => {
    const history = given(
      called(),
      publish,
      present(...everybody),
      by(health, declare('Pecuniary interest', ['2'])),
      withdraw('2'),
      open,
    )
    expect(history.meeting.declarations[0]?.items).toEqual(['i2'])
    history.when(take('2')).thenRefused('itemWithdrawn')
    history.when(next).thenHappens({ type: 'ItemTaken', item: 'i3' })
    history.after(by(clerk, next)).when({ type: 'TakePreviousItem' }).thenHappens({ type: 'ItemTaken', item: 'i1' })
  })
  test('is left for the next one where it was being taken, and comes back by an undo', () => {
    const history = given(...inSession, take('5'))
    history.when(withdraw('5')).thenHappens({ type: 'ItemWithdrawn' }, { type: 'ItemTaken', item: 'i2' })
    expect(history.after(by(clerk, withdraw('6'))).after(by(clerk, undo)).meeting.withdrawn).toEqual({})
  })
  test('is said with the reason, of a restricted one without', () => {
    expect(inEnglish(withdrawalInWords({ agenda }, { item: 'i6', reason: 'the report is late' }))).toBe(
      'Item 6 has been withdrawn: the report is late.',
    )
    expect(inEnglish(withdrawalInWords({ agenda }, { item: 'i7', reason: 'the Harrows asked for it' }))).toBe(
      'Item 7 has been withdrawn.',
    )
  })
  test('takes its sub-items with it, which is said once, and an undo brings all of them back', () => {
    const withSubs = {
      ...agenda,
      items: [
        ...agenda.items.slice(0, 6),
        item('6a', 'Street pastors', { under: '6' }),
        item('6b', 'Lamps', { under: '6' }),
      ],
    }
    const history = given(called({ agenda: withSubs }), publish, present(...everybody), open, take('6a'))
    history
      .when(withdraw('6'))
      .thenHappens({ type: 'ItemWithdrawn', item: 'i6', withIt: ['i6a', 'i6b'] }, { type: 'ItemTaken', item: 'i2' })
    const gone = history.after(by(clerk, withdraw('6')))
    expect(Object.keys(gone.meeting.withdrawn)).toEqual(['i6', 'i6a', 'i6b'])
    expect(
      inEnglish(
        withdrawalInWords({ agenda: withSubs }, { item: 'i6', reason: 'the report is late', withIt: ['i6a', 'i6b'] }),
      ),
    ).toBe('Item 6 has been withdrawn, and with it 6a and 6b: the report is late.')
    expect(gone.after(by(clerk, undo)).meeting.withdrawn).toEqual({})
    given(called({ agenda: withSubs }), publish, present(...everybody), open, take('6a'), note('Three came.'))
      .when(withdraw('6'))
      .thenRefused('recordedAlready', '6a')
  })
  test('is minuted as withdrawn, with the reason; of a restricted one the public read none', () => {
    const history = given(...inSession, withdraw('6'), withdraw('7', 'the Harrows asked for it'), close)
    expect(minuted(minutesOf(history), '6').outcome).toBe('withdrawn')
    expect(procedureOf(history, '6')).toEqual(['This item was withdrawn because the report is late.'])
    expect(JSON.stringify(publicCopy(minutesOf(history)))).not.toContain('Harrows')
  })
})

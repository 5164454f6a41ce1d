import { describe, expect, test } from 'vitest'
import { type AgendaItem, type AgendaRead, type UnreadLine, kindOf } from '../../src/meeting/agenda.ts'
import {
  addItem,
  correctHeading,
  correctItem,
  moveItem,
  placeUnread,
  removeItem,
} from '../../src/meeting/agendaCorrections.ts'
import { correctedAgain, itemNamed } from '../../src/meeting/keptCorrections.ts'
import type { Command } from '../../src/meeting/commands.ts'
import { by, called, clerk, councillor, declare, given, item as numberedItem, publish } from './given.ts'

const item = (id: string, number: string, title: string, rest: Partial<AgendaItem> = {}): AgendaItem => ({
  id,
  number,
  kind: kindOf(title),
  title,
  verbal: false,
  presenters: [],
  papers: [],
  standingText: [],
  ...rest,
})
const closedReview = item('i3', '3', 'Restricted item', {
  restriction: { closedTitle: 'Quay Street case', paragraphs: [] },
  doubtful: true,
})
const read: AgendaRead = {
  agenda: {
    body: 'Saltmarsh Partnership',
    date: '2026-11-26',
    weekdayWritten: 'Friday',
    notes: [],
    furtherDates: [],
    items: [item('i1', '1', 'Apologies'), item('i2', '2', 'Lamps', { minutes: 10 }), closedReview],
  },
  unread: [
    { line: 3, text: 'Kind regards' },
    { line: 7, text: 'Comfort break', under: 'i2' },
    { line: 9, text: 'The boat house', under: 'i3' },
  ],
}
const titles = ({ agenda }: AgendaRead) => agenda.items.map(({ number, title }) => `${number} ${title}`)
const theItem = ({ agenda }: AgendaRead, id: string) => agenda.items.find(each => each.id === id)

describe('an item corrected', () => {
  test('has what the clerk said, and the rest as it was read', () => {
    const now = correctItem(read, 'i2', { title: 'Street lamps', presenters: [{ name: 'Sol Meyer' }] })
    expect(theItem(now, 'i2')).toMatchObject({
      number: '2',
      title: 'Street lamps',
      minutes: 10,
      presenters: [{ name: 'Sol Meyer' }],
    })
    expect(theItem(correctItem(now, 'i2', { minutes: null }), 'i2')).not.toHaveProperty('minutes')
  })

  test('is of the kind its new title says, unless the clerk names another', () => {
    expect(theItem(correctItem(read, 'i2', { title: 'Date of next meeting' }), 'i2')?.kind).toBe('next meeting')
    expect(theItem(correctItem(read, 'i2', { kind: 'forward plan' }), 'i2')?.kind).toBe('forward plan')
  })

  test('is no longer doubtful once the clerk says that it is open, and then shows its title', () => {
    const now = theItem(correctItem(read, 'i3', { restricted: false }), 'i3')
    expect(now).toMatchObject({ title: 'Quay Street case' })
    expect(now).not.toHaveProperty('restriction')
    expect(now).not.toHaveProperty('doubtful')
  })

  test('keeps its closed title to itself where the clerk says that it is restricted and gives no open one', () => {
    const now = theItem(correctItem(read, 'i3', { restricted: { paragraphs: ['1'] } }), 'i3')
    expect(now).toMatchObject({
      title: 'Restricted item',
      restriction: { closedTitle: 'Quay Street case', paragraphs: ['1'] },
    })
    expect(now).not.toHaveProperty('doubtful')
    expect(theItem(correctItem(read, 'i2', { restricted: { paragraphs: [] } }), 'i2')?.title).toBe('Restricted item')
    expect(
      theItem(correctItem(read, 'i2', { restricted: { paragraphs: [], openTitle: 'A review' } }), 'i2'),
    ).toMatchObject({ title: 'A review', restriction: { closedTitle: 'Lamps' } })
  })

  test('stays closed, and doubtful, whatever else is changed of it', () => {
    expect(theItem(correctItem(read, 'i3', { title: 'Quay Street review' }), 'i3')).toMatchObject({
      title: 'Restricted item',
      restriction: { closedTitle: 'Quay Street review' },
      doubtful: true,
    })
  })

  test('takes its sub-items with it to another number', () => {
    const withSub = addItem(read, { number: '2a', title: 'Mill Lane', under: '2' }, { after: 'i2' })
    expect(correctItem(withSub, 'i2', { number: '12' }).agenda.items.map(({ under }) => under)).toEqual([
      undefined,
      undefined,
      '12',
      undefined,
    ])
  })

  test('is none where no item has that id', () => expect(correctItem(read, 'i99', { title: 'x' })).toEqual(read))
})

describe('an item added', () => {
  test('stands after the item the clerk names, with an id of its own', () => {
    const now = addItem(read, { number: '1a', title: 'Urgent business' }, { after: 'i1' })
    expect(titles(now)).toEqual(['1 Apologies', '1a Urgent business', '2 Lamps', '3 Restricted item'])
    expect(now.agenda.items[1]).toMatchObject({ id: 'i4', kind: 'urgent business' })
    expect(titles(addItem(read, { number: '4', title: 'Close' })).at(-1)).toBe('4 Close')
  })

  test('comes first where the clerk says so, and behind the sub-items of the one it comes after', () => {
    expect(titles(addItem(read, { number: '0', title: 'Welcome' }, 'first'))[0]).toBe('0 Welcome')
    const withSub = addItem(read, { number: '2a', title: 'Mill Lane', under: '2' }, { after: 'i2' })
    const now = addItem(withSub, { number: '2b', title: 'Bins' }, { after: 'i2' })
    expect(titles(now)).toEqual(['1 Apologies', '2 Lamps', '2a Mill Lane', '2b Bins', '3 Restricted item'])
  })
})

describe('an item moved', () => {
  test('takes its sub-items with it, and stays where it is told to come after itself', () => {
    const withSub = addItem(read, { number: '2a', title: 'Mill Lane', under: '2' }, { after: 'i2' })
    const first = moveItem(withSub, 'i2', 'first')
    expect(titles(first)).toEqual(['2 Lamps', '2a Mill Lane', '1 Apologies', '3 Restricted item'])
    expect(titles(moveItem(first, 'i1', { after: 'i3' })).at(-1)).toBe('1 Apologies')
    expect(moveItem(first, 'i2', { after: 'i4' })).toEqual(first)
    expect(moveItem(first, 'i99', 'first')).toEqual(first)
  })
})

describe('an item removed', () => {
  test('leaves the lines that stood under it to the item before', () => {
    const now = removeItem(read, 'i2')
    expect(titles(now)).toEqual(['1 Apologies', '3 Restricted item'])
    expect(now.unread[1]).toEqual({ line: 7, text: 'Comfort break', under: 'i1' })
  })
})

describe('a line that was not understood', () => {
  test('becomes an item after the one it stood under', () => {
    const now = placeUnread(read, 7, 'item')
    expect(titles(now)).toEqual(['1 Apologies', '2 Lamps', '2a Comfort break', '3 Restricted item'])
    expect(now.unread.map(({ line }) => line)).toEqual([3, 9])
  })

  test('comes before the items where it stood above them, in the order of the lines; in an earlier record it came last', () => {
    const both = { ...read, unread: [...read.unread, { line: 4, text: 'Notices' }] }
    const now = placeUnread(placeUnread(both, 3, 'item', true), 4, 'item', true)
    expect(
      titles(now)
        .slice(0, 3)
        .map(title => title.split(' ')[0]),
    ).toEqual(['0', '0a', '1'])
    expect(titles(now)[1]).toBe('0a Notices')
    expect(
      titles(placeUnread(read, 3, 'item'))
        .at(-1)
        ?.startsWith('3a '),
    ).toBe(true)
  })

  test('becomes a restricted item where it stood under one', () => {
    const now = placeUnread(read, 9, 'item')
    expect(now.agenda.items.at(-1)).toMatchObject({
      number: '3a',
      title: 'Restricted item',
      restriction: { closedTitle: 'The boat house' },
      doubtful: true,
    })
  })

  test('belongs to the item the clerk names, or is left out', () => {
    expect(theItem(placeUnread(read, 7, { under: 'i1' }), 'i1')?.standingText).toEqual(['Comfort break'])
    expect(placeUnread(read, 3, 'leave out').unread.map(({ line }) => line)).toEqual([7, 9])
    expect(placeUnread(read, 7, { under: 'i99' })).toEqual(read)
    expect(placeUnread(read, 77, 'item')).toEqual(read)
  })
})

describe('the heading corrected', () => {
  test('has what the clerk said; a weekday read with another date goes with it', () => {
    const now = correctHeading(read, { date: '2026-11-27', venue: 'Town Hall', body: null }).agenda
    expect(now).toMatchObject({ date: '2026-11-27', venue: 'Town Hall', notes: [] })
    expect(now).not.toHaveProperty('weekdayWritten')
    expect(now).not.toHaveProperty('body')
  })
})

describe('corrections that are kept', () => {
  const again: AgendaRead = {
    agenda: {
      ...read.agenda,
      items: [
        item('i1', '1', 'Welcome'),
        item('i2', '2', 'Apologies'),
        item('i3', '3', 'Lamps'),
        { ...closedReview, id: 'i4', number: '4' },
      ],
    },
    unread: [{ line: 11, text: 'Comfort break', under: 'i3' }],
  }
  const [apologies, lamps, review] = read.agenda.items.map(itemNamed) as [never, never, never]

  test('are made again where the item is now, by its title', () => {
    const now = correctedAgain(again, [
      { type: 'item corrected', item: lamps, to: { minutes: 25 } },
      { type: 'item corrected', item: review, to: { restricted: { paragraphs: ['2'], openTitle: 'A review' } } },
      { type: 'line placed', text: 'Comfort break', where: 'leave out' },
      { type: 'item removed', item: apologies },
      { type: 'item added', added: { number: '5', title: 'Bins' } },
      { type: 'heading corrected', to: { venue: 'Town Hall' } },
    ])
    expect(titles(now)).toEqual(['1 Welcome', '3 Lamps', '4 A review', '5 Bins'])
    expect(theItem(now, 'i3')?.minutes).toBe(25)
    expect(now).toMatchObject({ agenda: { venue: 'Town Hall' }, unread: [] })
  })

  test('are made to the item of the same number where its title has changed', () => {
    const now = correctedAgain(again, [
      { type: 'item corrected', item: { title: 'Street lighting', number: '3' }, to: { minutes: 5 } },
    ])
    expect(theItem(now, 'i3')?.minutes).toBe(5)
  })

  test('never open another item than the one the clerk opened', () => {
    const now = correctedAgain(again, [
      { type: 'item corrected', item: { title: 'Bins', number: '4' }, to: { restricted: false, minutes: 5 } },
    ])
    expect(theItem(now, 'i4')).toMatchObject({ title: 'Restricted item', doubtful: true, minutes: 5 })
  })

  test('do not add an item that the agenda now has, and pass over what it no longer has', () => {
    const now = correctedAgain(again, [
      { type: 'item added', added: { number: '9', title: 'lamps' } },
      { type: 'item removed', item: { title: 'Gone', number: '1' } },
      { type: 'line placed', text: 'Gone', where: 'item' },
    ])
    expect(now).toEqual(again)
  })
})

describe('a changed agenda', () => {
  test('brings its own list of lines that were not understood', () => {
    const withUnread = (unread: readonly UnreadLine[]) => by(clerk, { ...called(), unread } as Command)
    const first = withUnread([{ line: 4, text: 'Kind regards' }])
    const second = withUnread([{ line: 9, text: 'Comfort break', under: 'i1' }])
    expect(given(first).meeting).toMatchObject({ unread: [{ line: 4 }] })
    expect(given(first, publish, second).meeting).toMatchObject({
      unread: [{ line: 4 }],
      beside: { unread: [{ line: 9, text: 'Comfort break', under: 'i1' }] },
    })
    expect(given(first, by(clerk, called())).meeting).toMatchObject({ unread: [] })
  })

  test('keeps an interest with its item, though two items show the same neutral title', () => {
    const closed = (number: string, closedTitle: string) => ({
      ...numberedItem(number, 'Restricted item'),
      restriction: { closedTitle, paragraphs: [] },
    })
    const agenda = (...items: readonly AgendaItem[]) => by(clerk, called({ agenda: { items } }))
    const history = given(
      agenda(closed('1', 'Mill Lane'), closed('2', 'Quay Street')),
      publish,
      by(councillor, declare('Personal interest', ['i2'])),
      agenda(closed('1', 'Quay Street'), closed('2', 'Mill Lane')),
      publish,
    )
    const [first] = history.meeting.agenda.items
    expect(first).toMatchObject({ number: '1', restriction: { closedTitle: 'Quay Street' } })
    expect(history.meeting).toMatchObject({ declarations: [{ items: [first?.id] }] })
  })
})

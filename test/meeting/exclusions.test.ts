import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/meeting/commands.ts'
import { exclusionsOf } from '../../src/meeting/exclusions.ts'
import { replay } from '../../src/meeting/evolve.ts'
import { publicCopy } from '../../src/minutes/publicCopy.ts'
import {
  History,
  by,
  called,
  chair,
  clerk,
  close,
  everybody,
  given,
  item,
  minuted,
  minutesOf,
  next,
  note,
  open,
  present,
  privately,
  publish,
  resolve,
  take,
  undo,
} from './given.ts'

const exclude = (...paragraphs: readonly string[]): Command => ({ type: 'ExcludePublic', paragraphs })
const readmit: Command = { type: 'ReadmitPublic' }
const closedItem = (number: string) =>
  item(number, `Open title ${number}`, { restriction: { closedTitle: `Closed title ${number}`, paragraphs: ['2'] } })

/** Items 1 and 2 open, 3 and 4 restricted, 5 open, 6 restricted. */
const sitting = [
  called({
    agenda: {
      items: [
        item('1', 'Apologies for absence'),
        item('2', 'Street lamps'),
        closedItem('3'),
        closedItem('4'),
        item('5', 'Night buses'),
        closedItem('6'),
      ],
    },
  }),
  publish,
  present(...everybody),
  open,
  take('2'),
]
const said = (text: string) => privately(clerk, note(text))

/** What the public minutes have of the public's going and coming, by item: `3: out for 3, 4`, `4: in`. */
const told = (history: History): readonly string[] =>
  publicCopy(minutesOf(history)).items.flatMap(i =>
    i.blocks.flatMap((b, n): readonly string[] => {
      const where = n === 0 ? 'head' : n === i.blocks.length - 1 ? 'foot' : 'within'
      if (b.kind === 'public excluded') return [`${i.number} (${where}): out for ${b.items.join(', ')} (${b.place})`]
      return b.kind === 'public readmitted' ? [`${i.number} (${where}): in`] : []
    }),
  )

describe('the exclusion of the press and public', () => {
  test('is minuted at the head of the restricted item, though it was resolved at the end of the item before', () => {
    const blocks = minuted(
      minutesOf(given(...sitting, note('Lamps.'), exclude('1'), take('3'), said('Secret.'))),
      '3',
    ).blocks
    expect(blocks.map(b => b.kind)).toEqual(['public excluded', 'note'])
    expect(told(given(...sitting, note('Lamps.'), exclude('1'), take('3'), said('Secret.')))).toEqual([
      '3 (head): out for 3 (head)',
    ])
  })
  test('is minuted at the head, though it was resolved after the item was opened and first words were recorded', () =>
    expect(told(given(...sitting, take('3'), said('Secret.'), exclude('1')))).toEqual(['3 (head): out for 3 (head)']))
  test('is minuted once, at the first of several restricted items, and the readmission after the last', () =>
    expect(
      told(given(...sitting, exclude('1'), take('3'), said('Secret.'), take('4'), said('More.'), take('5'), readmit)),
    ).toEqual(['3 (head): out for 3, 4 (head)', '4 (head): in']))
  test('and the readmission stand in the one restricted item between open ones, before and after what was minuted', () => {
    const blocks = minuted(
      minutesOf(given(...sitting, exclude('1'), take('4'), said('Secret.'), take('5'), readmit, note('Buses.'))),
      '4',
    ).blocks
    expect(blocks.map(b => b.kind)).toEqual(['public excluded', 'note', 'public readmitted'])
  })
  test('is not ended by the last item: a close lets nobody back in, nor did it in records of earlier versions', () => {
    const last = given(...sitting, exclude('1'), take('6'), said('Secret.'))
    expect(told(last.after(by(chair, close)))).toEqual(['6 (head): out for 6 (head)'])
    const number = (last.records.at(-1)?.number ?? 0) + 1
    const at = '2026-11-26T15:00:00.000Z'
    const before = [
      ...last.records,
      { number, step: number, at, by: chair, event: { type: 'PublicReadmitted' as const } },
      { number: number + 1, step: number, at, by: chair, event: { type: 'MeetingClosed' as const } },
    ]
    expect(told(new History(before, replay(before)))).toEqual(['6 (head): out for 6 (head)'])
  })
  test('stays where it was resolved in an item that was begun in public, and so does the readmission there', () => {
    const partly = given(...sitting, note('Lamps.'), exclude('3'), said('The sum.'), readmit, note('A leaflet.'))
    expect(minuted(publicCopy(minutesOf(partly)), '2').blocks.map(b => b.kind)).toEqual([
      'note',
      'public excluded',
      'public readmitted',
      'note',
    ])
    expect(exclusionsOf(partly.meeting)).toMatchObject([{ items: ['i2'] }])
  })
  test('stays where it was resolved where nothing restricted followed', () =>
    expect(told(given(...sitting, note('Lamps.'), exclude('3'), take('5'), readmit))).toEqual([
      '2 (foot): out for  (before)',
      '5 (head): in',
    ]))
  test('stays in the item the agenda keeps for it', () => {
    const kept = given(
      called({
        agenda: {
          items: [item('1', 'Street lamps'), item('2', 'Exclusion of the press and public'), closedItem('3')],
        },
      }),
      publish,
      present(...everybody),
      open,
      take('2'),
      exclude('2'),
      next,
      said('Secret.'),
    )
    expect(told(kept)).toEqual(['2 (head): out for 3 (before)'])
  })
  test('is not minuted twice where the clerk wrote the resolution out in that item', () => {
    const kept = given(
      called({ agenda: { items: [item('1', 'Exclusion of the press and public'), closedItem('2')] } }),
      publish,
      present(...everybody),
      open,
      resolve('the press and public be excluded for item 2'),
      exclude('2'),
      next,
      said('Secret.'),
    )
    expect(told(kept)).toEqual([])
    expect(minuted(publicCopy(minutesOf(kept)), '1').blocks).toHaveLength(1)
  })
  test('is told twice where it happened twice, each time with its own paragraphs', () => {
    const twice = given(
      ...sitting,
      exclude('1'),
      take('3'),
      said('Secret.'),
      take('5'),
      readmit,
      note('Buses.'),
      exclude('7'),
      take('6'),
      said('More.'),
    )
    expect(told(twice)).toEqual(['3 (head): out for 3 (head)', '3 (foot): in', '6 (head): out for 6 (head)'])
    expect(minutesOf(twice).items.map(i => i.restriction?.paragraphs)).toEqual([
      undefined,
      undefined,
      ['1'],
      ['2'],
      undefined,
      ['7'],
    ])
  })
  test('of which two ended parts of open items gives each item the paragraphs it was closed under', () => {
    const twice = given(
      ...sitting,
      exclude('3'),
      said('The sum.'),
      readmit,
      take('5'),
      exclude('7'),
      said('The route.'),
      readmit,
    )
    expect(minuted(minutesOf(twice), '2').restriction?.paragraphs).toEqual(['3'])
    expect(minuted(minutesOf(twice), '5').restriction?.paragraphs).toEqual(['7'])
  })
  test('that was taken back, or struck, is not minuted', () => {
    expect(told(given(...sitting, exclude('1'), undo, take('3'), said('Secret.')))).toEqual([])
    const struck = given(...sitting, exclude('1'), take('3'), said('Secret.'))
    const entry = struck.meeting.entries.find(e => e.kind === 'procedure')?.id ?? ''
    expect(told(struck.after(by(clerk, { type: 'StrikeEntry', entry })))).toEqual([])
  })
  test('is minuted in the words the clerk put in its place', () => {
    const history = given(...sitting, exclude('1'), take('3'), said('Secret.'))
    const entry = history.meeting.entries.find(e => e.kind === 'procedure')?.id ?? ''
    const amended = history.after(by(clerk, { type: 'AmendEntry', entry, text: 'The public left.' }))
    expect(minuted(publicCopy(minutesOf(amended)), '3').blocks).toMatchObject([{ amended: 'The public left.' }])
  })
  test('before any item was taken is minuted at the head of the first restricted one', () => {
    const first = given(
      called({ agenda: { items: [closedItem('1'), item('2', 'Street lamps')] } }),
      publish,
      present(...everybody),
      open,
      exclude('2'),
      next,
      said('Secret.'),
      next,
      readmit,
    )
    expect(told(first)).toEqual(['1 (head): out for 1 (head)', '1 (foot): in'])
  })
})

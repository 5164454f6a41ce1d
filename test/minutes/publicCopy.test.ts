import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/meeting/commands.ts'
import { confirmationOfPrevious } from '../../src/minutes/drawing.ts'
import { publicCopy, restrictedCopy } from '../../src/minutes/publicCopy.ts'
import {
  act,
  by,
  called,
  clerk,
  declare,
  everybody,
  fire,
  given,
  inSession,
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
} from '../meeting/given.ts'

const exclude: Command = { type: 'ExcludePublic', paragraphs: ['3'] }
const closedBusiness = [
  take('7'),
  privately(clerk, note('The ZEBRA family was told.')),
  privately(clerk, resolve('the ZEBRA review be extended')),
  privately(clerk, act('Tell the ZEBRA family')),
  privately(clerk, { type: 'NamePresenter', name: 'Zebra Tarrant', role: 'ZEBRA' }),
]
const history = given(...inSession, take('5'), note('Two routes were added.'), ...closedBusiness, next)

describe('the public copy', () => {
  const open_ = publicCopy(minutesOf(history))
  test('has nothing that was said in a restricted item, nor its closed title', () =>
    expect(JSON.stringify(open_)).not.toMatch(/zebra|kestrel/i))
  test('has the item itself, under its open title, with its number', () =>
    expect(minuted(open_, '7')).toMatchObject({ number: '7', title: 'Case review update', presenters: [], blocks: [] }))
  test('has every other item whole', () => expect(minuted(open_, '5')).toEqual(minuted(minutesOf(history), '5')))
  test('has of an item partly closed what stood before and after, the actions brought forward and what was declared included', () => {
    const action = {
      reference: 'A4',
      text: 'Count the lamps',
      owners: [],
      status: 'outstanding',
      from: 'September 2026',
    }
    const partly = given(
      called({ broughtForward: { actions: [action] } }),
      publish,
      present(...everybody),
      open,
      take('4'),
      by(fire, declare('Personal interest', ['4'])),
      exclude,
      privately(clerk, note('The ZEBRA sum was named.')),
    )
    const seen = minuted(publicCopy(minutesOf(partly)), '4')
    expect(seen.blocks.map(b => b.kind)).toEqual(['outstanding actions', 'interest', 'public excluded'])
    expect(seen.restriction).toBeUndefined()
  })
  test('has no correction that was made in closed business, and hands none on to the earlier minutes', () => {
    const corrected = given(
      called({ broughtForward: { previous: { meeting: 'earlier', date: '2026-09-10' } } }),
      publish,
      present(...everybody),
      open,
      take('4'),
      exclude,
      privately(clerk, { type: 'CorrectPreviousMinutes', text: 'For Kestrel read ZEBRA.' }),
      { type: 'ReadmitPublic' },
      resolve('the minutes be confirmed'),
    )
    expect(JSON.stringify(publicCopy(minutesOf(corrected)))).not.toContain('ZEBRA')
    expect(confirmationOfPrevious(corrected.meeting)).toEqual({ corrections: [] })
  })
})

describe('the restricted copy', () => {
  test('has the restricted items alone, under their closed titles', () => {
    const closed = restrictedCopy(minutesOf(history))
    expect(closed?.items.map(i => [i.number, i.title, i.blocks.length])).toEqual([['7', 'Review of case Kestrel', 3]])
  })
  test('is not written where no restricted business was taken', () =>
    expect(restrictedCopy(minutesOf(given(...inSession)))).toBeUndefined())
  test('has the whole of an item that was partly closed', () => {
    const partly = given(...inSession, take('5'), note('Open.'), exclude, privately(clerk, note('Closed.')))
    expect(restrictedCopy(minutesOf(partly))?.items).toMatchObject([
      { number: '5', restriction: { paragraphs: ['3'] }, blocks: [{}, {}, {}] },
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { type Command } from '../../../src/meeting/commands.ts'
import { publicPage } from '../../../src/documents/rendition/minutesPage.ts'
import { publicCopy } from '../../../src/minutes/publicCopy.ts'
import { declare, given, inSession, minutesOf, take } from '../../meeting/given.ts'
import { styleNamed } from '../houseStyles.ts'
import { linesOf } from '../writingItem.ts'

const conduct = (did: 'left' | 'stayed', item = '6', rest: object = {}): Command => ({
  type: 'RecordConduct',
  person: { name: 'Wilf Harkaway' },
  item,
  conduct: did,
  ...rest,
})
const interestIn = (...items: readonly string[]): Command =>
  declare('Personal interest', items, { nature: 'keeps a boat there', person: { name: 'Wilf Harkaway' } })
const printed = (...steps: readonly Command[]) =>
  linesOf(publicPage(publicCopy(minutesOf(given(...inSession, take('3'), ...steps))), styleNamed('web-items'))).filter(
    l => l.includes('Wilf Harkaway') && /declared|interest/.test(l),
  )

describe('a declaration of interest', () => {
  test('says that the declarant stayed, and the item does not say it again', () =>
    expect(printed(interestIn('6'), conduct('stayed'), take('6'))).toEqual([
      'Wilf Harkaway declared a personal interest in item 6 (Grants to voluntary groups): keeps a boat there, and stayed in the room.',
    ]))
  test('goes on with what the declarant is, without a colon before it', () =>
    expect(
      printed(declare('Personal interest', ['6'], { nature: 'as a berth holder', person: { name: 'Wilf Harkaway' } })),
    ).toEqual([
      expect.stringMatching(/^Wilf Harkaway declared a personal interest in item 6 \([^)]*\) as a berth holder\.$/),
    ]))
  test('says that the declarant left, and the item says it where it was', () =>
    expect(printed(interestIn('6'), take('6'), conduct('left'))).toEqual([
      expect.stringContaining('and left the room for that item'),
      expect.stringMatching(/^Wilf Harkaway, having declared an interest, left the room/),
    ]))
  test('says nothing of it where it is not recorded, where they did not do the same in each item, or where more is said of it there', () => {
    expect(printed(interestIn('6'), take('6'))[0]).not.toMatch(/room/)
    expect(printed(interestIn('5', '6'), conduct('stayed', '5'), conduct('left'))[0]).not.toMatch(/room/)
    expect(printed(interestIn('6'), take('6'), conduct('stayed', '6', { did: 'but did not vote' }))).toEqual([
      expect.not.stringMatching(/room/),
      expect.stringContaining('stayed in the room but did not vote'),
    ])
  })
  test('comes to a leaving that stands before whoever presented the item, where they left before it', () => {
    const presented: Command = { type: 'NamePresenter', name: 'Orla Finnimore' }
    const order = (...steps: readonly Command[]) =>
      linesOf(
        publicPage(
          publicCopy(minutesOf(given(...inSession, take('3'), interestIn('6'), take('6'), ...steps))),
          styleNamed('web-items'),
        ),
      )
        .filter(l => /left the room at|left the room and|presented/.test(l))
        .map(l => (/presented/.test(l) ? 'presented' : 'left'))
    expect(order(conduct('left'), presented)).toEqual(['left', 'presented'])
    expect(order(presented, conduct('left'))).toEqual(['presented', 'left'])
  })
  test('made in the item itself leaves it to the item', () =>
    expect(printed(take('6'), interestIn('6'), conduct('stayed'))).toEqual([
      expect.not.stringMatching(/room/),
      expect.stringContaining('stayed in the room'),
    ]))
})

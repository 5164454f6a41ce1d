import { describe, expect, test } from 'vitest'
import { publicPage, restrictedPage } from '../../../src/documents/rendition/minutesPage.ts'
import type { Command } from '../../../src/meeting/commands.ts'
import { publicCopy, restrictedCopy } from '../../../src/minutes/publicCopy.ts'
import {
  type History,
  called,
  clerk,
  close,
  everybody,
  given,
  inSession,
  minutesOf,
  next,
  note,
  open,
  present,
  privately,
  publish,
  take,
} from '../../meeting/given.ts'
import { linesOf } from '../writingItem.ts'
import { styleNamed, styles } from '../houseStyles.ts'

const exclude: Command = { type: 'ExcludePublic', paragraphs: ['1', '2'] }
const readmit: Command = { type: 'ReadmitPublic' }
const secret = privately(clerk, note('The family was told.'))

describe.each([...styles])('a restricted item in the style %s', (_, style) => {
  const ofItem = (lines: readonly string[], title: RegExp) => {
    const from = lines.findIndex(l => l.startsWith('#') && title.test(l))
    const rest = lines.slice(from + 1)
    const to = rest.findIndex(l => l.startsWith('#'))
    const number = /^(?:Minutes:|Presentation by .*|\d+\.)$/
    return rest.slice(0, to === -1 ? undefined : to).filter(l => !number.test(l))
  }
  const inPublic = (history: History) =>
    ofItem(linesOf(publicPage(publicCopy(minutesOf(history)), style)), /case review update/i)
  const closed = (history: History) => {
    const copy = restrictedCopy(minutesOf(history))
    return copy === undefined ? [] : ofItem(linesOf(restrictedPage(copy, style)), /kestrel/i)
  }
  const taken = given(...inSession, take('6'), exclude, take('7'), secret, next, readmit, close)

  test('tells the public why it is closed, then that they were excluded and why, then that they were let back in', () => {
    const [why, excluded, readmitted, ...more] = inPublic(taken)
    expect(why).toMatch(/^Exempt information under paragraphs 1 and 2 of Schedule 12A/)
    expect(excluded).toMatch(
      /press and public be excluded from the meeting for this item, since exempt information as defined in paragraphs 1 and 2 of Part 1 of Schedule 12A .*public interest in keeping it exempt outweighs the public interest in disclosing it\.$/,
    )
    expect(readmitted).toBe('The press and public were readmitted to the meeting.')
    expect(more).toEqual([])
  })
  test('cites the section of the Act only where the Act binds the partnership by itself', () => {
    const bound = (regime: 'statutory' | 'adopted' | 'none') =>
      inPublic(
        given(
          called({ terms: { accessToInformation: { regime, clearDays: 5 } } }),
          publish,
          present(...everybody),
          open,
          take('7'),
          exclude,
          secret,
        ),
      ).join(' ')
    expect(bound('statutory')).toContain('under section 100A(4) of the Local Government Act 1972,')
    expect(bound('adopted')).not.toContain('100A')
    expect(bound('none')).not.toContain('100A')
  })
  test('names the Act by which the public went out, where it is not that of 1972', () => {
    const out = (command: Command) =>
      inPublic(given(...inSession, take('6'), command, take('7'), secret, next, readmit, close)).join(' ')
    const in1960 = out({ type: 'ExcludePublic', paragraphs: [], act: '1960' })
    expect(in1960).toMatch(
      /section 1\(2\) of the Public Bodies \(Admission to Meetings\) Act 1960.*confidential nature/,
    )
    const inScotland = out({ type: 'ExcludePublic', paragraphs: ['6'], act: 'Scotland 1973' })
    expect(inScotland).toMatch(
      /Local Government \(Scotland\) Act 1973.*defined in paragraph 6 of Part 1 of Schedule 7A/,
    )
    for (const printed of [in1960, inScotland]) expect(printed).not.toMatch(/be excluded[^.]*1972/)
  })
  test('tells those entitled by what authority it was closed, and who was in the room', () => {
    const [why, room, excluded, ...rest] = closed(taken)
    expect(why).toMatch(/paragraphs 1 and 2 of Schedule 12A/)
    expect(room).toMatch(/^In the room for this item: (?:Cllr )?Imogen Thistlewood .*Beatrix Lonsdale/)
    expect(excluded).toMatch(/be excluded from the meeting for this item/)
    expect(rest.join(' ')).toMatch(/The family was told\..*readmitted/)
  })
  test('that was not reached says only that', () => {
    const history = given(...inSession, take('6'), close)
    expect(inPublic(history)).toEqual(['This item was not reached.'])
    expect(closed(history)).toEqual([])
  })
  test('that was deferred says only that to the public, whatever line was written for it beforehand, and the reason to those entitled', () => {
    const history = given(
      ...inSession,
      take('6'),
      privately(clerk, { type: 'DeferItem', item: '7', reason: 'Kestrel has appealed' }),
      { type: 'WriteSummary', item: '7', text: 'The partnership received an update.' },
      close,
    )
    expect(inPublic(history)).toEqual([style.outcomes.deferred])
    expect(closed(history)).toEqual(['This item was deferred because Kestrel has appealed.'])
  })
  test('that was withdrawn says only that to the public, and the reason to those entitled', () => {
    const withdraw = (item: string): Command => ({ type: 'WithdrawItem', item, reason: 'Kestrel has moved away' })
    const history = given(...inSession, privately(clerk, withdraw('7')), privately(clerk, withdraw('6')), close)
    expect(inPublic(history)).toEqual([style.outcomes.withdrawn])
    expect(closed(history)).toEqual(['This item was withdrawn because Kestrel has moved away.'])
    const open = ofItem(linesOf(publicPage(publicCopy(minutesOf(history)), style)), /grants to voluntary/i)
    expect(open).toEqual(['This item was withdrawn because Kestrel has moved away.'])
  })
  test('that was begun and then deferred says both', () => {
    const history = given(
      ...inSession,
      take('7'),
      exclude,
      secret,
      privately(clerk, { type: 'DeferItem', reason: 'Kestrel has appealed' }),
      close,
    )
    expect(inPublic(history)).toEqual([
      expect.stringContaining('Exempt information'),
      expect.stringContaining('be excluded'),
      style.outcomes.deferred,
    ])
    expect(closed(history).join(' ')).toMatch(/In the room.*The family was told/)
  })
  test('says nothing yet while it is still to come', () => expect(inPublic(given(...inSession, take('6')))).toEqual([]))
})

describe('the exclusion of the public', () => {
  test.each<[string, History, string]>([
    [
      'part of an item',
      given(...inSession, take('5'), note('Open.'), exclude, secret, readmit, note('Open again.')),
      'for part of this item, since',
    ],
    [
      'part of an item and the next',
      given(...inSession, take('6'), note('Open.'), exclude, secret, take('7'), secret),
      'for part of this item and item 7, since',
    ],
  ])('names what it is for: %s', (_name, history, words) =>
    expect(linesOf(publicPage(publicCopy(minutesOf(history)), styleNamed('columns'))).join('\n')).toContain(words),
  )
})

import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/meeting/commands.ts'
import { publicCopy } from '../../src/minutes/publicCopy.ts'
import {
  type History,
  type Step,
  by,
  called,
  chair,
  clerk,
  close,
  declare,
  everybody,
  fire,
  given,
  health,
  inSession,
  join,
  leave,
  minuted,
  minutesOf,
  next,
  note,
  open,
  present,
  privately,
  probation,
  publish,
  take,
  volunteer,
} from '../meeting/given.ts'

const guest = { type: 'RecordAttendance', people: [{ name: 'Jasper Nightly', role: 'Bus company' }] } as const
const inAttendance = { ...guest, place: 'in attendance' } as const
const gone = (name: string) => ({ type: 'RecordLeaving', person: { name } }) as const
const back = (name: string) => ({ type: 'RecordJoining', person: { name } }) as const

/** Who was in the room for an item; `+` came in meanwhile, `-` left meanwhile. */
const room = (history: History, number = '7'): readonly string[] =>
  (minuted(minutesOf(history), number).inTheRoom ?? []).map(
    p => `${p.name.split(' ')[0]}${p.arrivedAt === undefined ? '' : '+'}${p.leftAt === undefined ? '' : '-'}`,
  )
const all = ['Imogen', 'Casimir', 'Rosalind', 'Orla', 'Tobias', 'Nadia', 'Wilf', 'Beatrix']

describe('the room of a restricted item', () => {
  test('has everybody present, and the clerk', () =>
    expect(room(given(...inSession, take('7'), privately(clerk, note('Secret.')), next, close))).toEqual(all))
  test('has nobody who was asked out for it, though they came back', () =>
    expect(
      room(
        given(
          ...inSession,
          inAttendance,
          gone('Jasper Nightly'),
          by(fire, leave),
          take('7'),
          privately(clerk, note('Secret.')),
          next,
          back('Jasper Nightly'),
          by(fire, join),
          close,
        ),
      ),
    ).toEqual(all.filter(n => n !== 'Orla')))
  test('has nobody who came only after it, or had left before', () =>
    expect(
      room(
        given(
          called(),
          publish,
          present(...everybody.filter(p => p !== probation)),
          open,
          take('6'),
          by(volunteer, leave),
          take('7'),
          privately(clerk, note('Secret.')),
          next,
          by(probation, join),
          close,
        ),
      ),
    ).toEqual(all.filter(n => n !== 'Wilf' && n !== 'Tobias')))
  test('tells who came in and who left while it was taken', () =>
    expect(
      room(
        given(
          called(),
          publish,
          present(...everybody.filter(p => p !== probation)),
          open,
          take('6'),
          take('7'),
          by(probation, join),
          privately(clerk, note('Secret.')),
          by(volunteer, leave),
        ),
      ),
    ).toEqual(all.map(n => (n === 'Tobias' ? 'Tobias+' : n === 'Wilf' ? 'Wilf-' : n))))
  test('has nobody who was out of it for an interest', () =>
    expect(
      room(
        given(
          ...inSession,
          by(health, declare('Pecuniary interest', ['7'])),
          take('7'),
          by(health, leave),
          privately(clerk, note('Secret.')),
        ),
      ),
    ).toEqual(all.filter(n => n !== 'Nadia')))
  test('has whoever was put on the roll only later, since a roll call says who is there, not who came', () =>
    expect(
      room(
        given(
          called(),
          publish,
          present(...everybody.filter(p => p !== probation)),
          open,
          take('7'),
          privately(clerk, note('Secret.')),
          take('8'),
          present(probation),
        ),
      ),
    ).toEqual(all))
  test('has nobody who is no member before the record has them there', () => {
    const seen = (...steps: readonly (Step | Command)[]) => room(given(...inSession, take('6'), ...steps, close))
    const secret = privately(clerk, note('Secret.'))
    const despite = { type: 'TakeItem', item: '7', despite: true } as const
    expect(seen(take('7'), secret, take('8'), inAttendance)).toEqual(all)
    expect(seen(inAttendance, despite, secret, take('8'))).toContain('Jasper')
    expect(seen(take('7'), secret, inAttendance, take('8'))).toContain('Jasper')
  })
  test('has a member who was absent or had apologised only from when they came', () => {
    for (const away of [
      by(probation, { type: 'ReceiveApologies' }),
      by(clerk, { type: 'RecordAttendance', people: [{ name: probation.name }], place: 'absent' }),
    ]) {
      const others = [called(), publish, present(...everybody.filter(p => p !== probation)), away, open, take('6')]
      const secret = privately(clerk, note('Secret.'))
      expect(room(given(...others, take('7'), secret, take('8'), present(probation)))).not.toContain('Tobias')
      expect(room(given(...others, take('7'), present(probation), secret))).toContain('Tobias+')
      expect(room(given(...others, present(probation), take('7'), secret))).toContain('Tobias')
    }
  })
  test('is that of the closed part, where an item was begun in public', () =>
    expect(
      room(
        given(
          ...inSession,
          take('5'),
          by(fire, leave),
          { type: 'ExcludePublic', paragraphs: ['3'] },
          privately(clerk, note('The sum.')),
          { type: 'ReadmitPublic' },
          by(fire, join),
        ),
        '5',
      ),
    ).toEqual(all.filter(n => n !== 'Orla')))
  test('is told of no open item, of none that was not taken, and never to the public', () => {
    const history = given(...inSession, take('5'), note('Lamps.'), take('6'), close)
    expect(minutesOf(history).items.every(i => i.inTheRoom === undefined)).toBe(true)
    const closed = given(...inSession, take('7'), privately(chair, note('Secret.')))
    expect(publicCopy(minutesOf(closed)).items.every(i => i.inTheRoom === undefined)).toBe(true)
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Finding } from '../../src/app/finding.ts'
import { Office } from '../../src/app/office.ts'
import type { RecordStore } from '../../src/app/ports/record.ts'
import type { Log } from '../../src/app/ports/surroundings.ts'
import type { Asked, Command } from '../../src/meeting/commands.ts'
import { openStore } from '../../src/store/openStore.ts'
import {
  type Step,
  act,
  called,
  clerk,
  close,
  councillor,
  declare,
  everybody,
  fire,
  guest,
  note,
  open,
  present,
  privately,
  publish,
  resolve,
  saltmarsh,
  take,
  undo,
} from '../meeting/given.ts'

let record: RecordStore
let office: Office
let finding: Finding
let logged: string[]

const log = (_facts: unknown, message: string) => void logged.push(message)
const quiet: Log = { info: log, warn: log, error: log }
const asks = (by: Asked['by'] = clerk, where: Asked['where'] = 'privately'): Asked => ({
  by,
  at: '2026-11-26T14:00:00.000Z',
  where,
})
async function does(key: string, ...steps: readonly (Step | Command)[]) {
  for (const step of steps) {
    const { command, by, where } =
      'command' in step ? step : { command: step, by: clerk, where: 'in the chat' as const }
    const whole = command.type === 'CallMeeting' ? { ...command, meeting: key } : command
    const carried = await office.carry(key, whole, asks(by, where))
    if (carried.kind === 'refused') throw new Error(carried.refusal.sentence)
  }
}
const texts = async (words: string, asked = asks()) =>
  (await finding.find(saltmarsh, words, asked)).entries.map(e => e.text)
const meets = (...steps: readonly (Step | Command)[]) => [called(), publish, present(...everybody), open, ...steps]
const entryId = async (text: string) => {
  const meeting = await office.meeting('saltmarsh/1')
  const found = meeting.phase === 'not called' ? undefined : meeting.entries.find(e => 'text' in e && e.text === text)
  return found?.id ?? ''
}

beforeEach(async () => {
  record = await openStore('sqlite::memory:')
  office = new Office(record)
  logged = []
  finding = new Finding(record, quiet)
})
afterEach(() => record.close())

describe('finding', () => {
  test('looks through every meeting of the partnership, and has what was said a moment ago', async () => {
    await does('saltmarsh/1', ...meets(take('5'), note('Lamps were out in Mill Lane'), close))
    await does('saltmarsh/2', ...meets(take('6'), resolve('a lamp be bought')))
    expect((await texts('lamp')).toSorted()).toEqual(['Lamps were out in Mill Lane', 'Resolved that a lamp be bought'])
    await does('saltmarsh/2', act('Buy the lamp'))
    expect(await texts('buy lamp')).toContain('A1 Orla Finnimore: Buy the lamp')
  })

  test('finds nothing any more that was taken back, struck or worded otherwise', async () => {
    await does('saltmarsh/1', ...meets(take('5'), note('The heron'), note('The otter'), note('The stoat')))
    expect(await texts('heron otter stoat')).toHaveLength(3)
    await does('saltmarsh/1', undo)
    await does('saltmarsh/1', { type: 'StrikeEntry', entry: await entryId('The heron') })
    await does('saltmarsh/1', { type: 'AmendEntry', entry: await entryId('The otter'), text: 'The badger' })
    expect(await texts('heron otter stoat')).toEqual([])
    expect(await texts('badger')).toEqual(['The badger'])
  })

  test('prints no note in the chat before its meeting has closed, unless the partnership shows them; decisions it does', async () => {
    const inTheChat = asks(clerk, 'in the chat')
    await does('saltmarsh/1', ...meets(take('5'), note('The lamps are out'), resolve('a lamp be bought')))
    expect(await texts('lamp', inTheChat)).toEqual(['Resolved that a lamp be bought'])
    expect((await finding.find(saltmarsh, 'lamp', inTheChat)).total).toBe(1)
    expect((await finding.find({ ...saltmarsh, showNotes: true }, 'lamp', inTheChat)).total).toBe(2)
    expect(await texts('lamp')).toContain('The lamps are out')
    await does('saltmarsh/1', close)
    expect(await texts('lamp', inTheChat)).toContain('The lamps are out')
  })

  test('shows restricted entries one-to-one to members known by their account, and to nobody else', async () => {
    await does('saltmarsh/1', ...meets(take('7'), privately(clerk, note('The kestrel file'))))
    expect(await texts('kestrel', asks(councillor, 'privately'))).toEqual(['The kestrel file'])
    expect(await texts('kestrel', asks(councillor, 'in the chat'))).toEqual([])
    expect(await texts('kestrel', asks(guest, 'privately'))).toEqual([])
    expect(await texts('kestrel', asks({ name: councillor.name }, 'privately'))).toEqual([])
  })

  test('keeps restricted entries from whoever had to leave the room for them', async () => {
    await does(
      'saltmarsh/1',
      called(),
      publish,
      present(...everybody),
      { command: declare('Pecuniary interest', ['7']), by: councillor, where: 'privately' },
      open,
      take('7'),
      privately(clerk, note('The kestrel file')),
    )
    expect(await texts('kestrel', asks(councillor, 'privately'))).toEqual([])
    expect(await texts('kestrel', asks(fire, 'privately'))).toEqual(['The kestrel file'])
  })

  test('never looks into another partnership', async () => {
    await does('saltmarsh/1', ...meets(take('5'), note('Our lamp')))
    await does('saltmarsh-north/1', ...meets(take('5'), note('Their lamp')))
    expect(await texts('lamp')).toEqual(['Our lamp'])
  })

  test('makes itself ready at the start for a record that was kept before it could find', async () => {
    for (let n = 1; n <= 25; n++) await does(`saltmarsh/${n}`, ...meets(take('5'), note(`Lamp ${n}`)))
    expect(await record.behind('saltmarsh')).toHaveLength(25)
    await finding.start(['saltmarsh'])
    expect(await record.behind('saltmarsh')).toEqual([])
    expect(logged).toEqual([])
  })

  test('says in the log, without a word of any minute, where it could not be made ready', async () => {
    await does('saltmarsh/1', ...meets(take('5'), note('The lamp')))
    const broken = new Finding({ ...record, putFindable: () => Promise.reject(new Error('The disk is full.')) }, quiet)
    await broken.start(['saltmarsh'])
    expect(logged).toEqual(['What can be found could not be brought up to date; it will be with the next question.'])
  })
})

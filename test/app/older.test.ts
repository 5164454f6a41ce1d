import { beforeEach, describe, expect, it } from 'vitest'
import { Office } from '../../src/app/office.ts'
import { opening, registerOf } from '../../src/app/register.ts'
import type { RecordStore } from '../../src/app/ports/record.ts'
import type { Command } from '../../src/meeting/commands.ts'
import { called, chair, clerk, close, everybody, open, present, publish, saltmarsh as terms } from '../meeting/given.ts'
import { aRecord, asks } from './anOffice.ts'

let record: RecordStore, office: Office
const meetings = 20

/** Holds a meeting that agrees one action, and closes it. */
async function held(n: number) {
  const key = `saltmarsh/${n}`
  const call: Command = { ...(called() as Command & { type: 'CallMeeting' }), meeting: key }
  for (const command of [call, publish, present(...everybody), open]) await office.carry(key, command, asks())
  await office.carry(key, { type: 'AgreeAction', text: `Mend lamp ${n}`, owners: ['Wilf Tanner'] }, asks())
  await office.carry(key, close, asks(chair))
}
const inFull = async () => (await office.meetingsAtHand('saltmarsh')).map(m => m.key)

beforeEach(async () => {
  record = await aRecord()
  office = new Office(record)
  for (let n = 1; n <= meetings; n++) await held(n)
})

describe('meetings that are over', () => {
  it('are not read again for what is asked of the last ones', async () => {
    const read: string[] = [],
      again = new Office({ ...record, read: async (stream, after) => (read.push(stream), record.read(stream, after)) })
    expect((await again.meetingsAtHand('saltmarsh')).map(m => m.key)).toEqual([
      'saltmarsh/17',
      'saltmarsh/18',
      'saltmarsh/19',
      'saltmarsh/20',
    ])
    expect(read).toHaveLength(4)
  })

  it('keep their open actions on the register, in order, and are kept in brief for the next process', async () => {
    const expected = Array.from({ length: meetings }, (_, n) => `Mend lamp ${n + 1}`)
    expect((await registerOf(office, terms)).slice(-meetings).map(a => a.text)).toEqual(expected)
    const again = new Office({
      ...record,
      read: async stream => (expect(stream).toMatch(/\/(17|18|19|20)$/), record.read(stream)),
    })
    expect((await registerOf(again, terms)).slice(-meetings).map(a => a.text)).toEqual(expected)
  })

  it('are known anew where somebody answers for an action of theirs', async () => {
    await registerOf(office, terms)
    const [first] = (await registerOf(office, terms)).slice(-meetings)
    const number = first?.number ?? 0
    const answered = await office.carry('saltmarsh/1', { type: 'AnswerForAction', number, answer: 'done' }, asks(clerk))
    expect(answered.kind).toBe('done')
    expect((await registerOf(office, terms)).find(a => a.number === number)?.open ?? false).toBe(false)
    expect(await inFull()).not.toContain('saltmarsh/1')
  })

  it('give the next meeting their open actions and the next free number', async () => {
    const key = `saltmarsh/${meetings + 1}`
    await office.carry(key, { ...(called() as Command & { type: 'CallMeeting' }), meeting: key }, asks())
    const meeting = await office.meeting(key)
    const command = meeting.phase === 'not called' ? undefined : await opening(office, terms, meeting)
    const brought = command !== undefined && 'type' in command ? command.broughtForward : undefined
    const before = terms.openActions.length
    expect(brought?.actions.slice(before)).toHaveLength(meetings)
    expect(brought?.nextActionNumber).toBe(before + meetings + 1)
  })

  it('are among what has to be looked at where they were opened again', async () => {
    await office.carry('saltmarsh/20', { type: 'UndoLastStep' }, asks(chair))
    for (let n = meetings + 1; n <= meetings + 6; n++) {
      const key = `saltmarsh/${n}`
      await office.carry(key, { ...(called() as Command & { type: 'CallMeeting' }), meeting: key }, asks())
    }
    const again = new Office(record)
    expect((await again.meetingsAtHand('saltmarsh')).map(m => [m.key, m.phase])).toContainEqual([
      'saltmarsh/20',
      'in session',
    ])
  })
})

describe('calling one more meeting', () => {
  it('does not ask the database anew which meetings there were, nor which of them are over', async () => {
    const asked: string[] = []
    const again = new Office({
      ...record,
      streams: prefix => (asked.push('streams'), record.streams(prefix)),
      notInBrief: partnership => (asked.push('not in brief'), record.notInBrief(partnership)),
    })
    await again.meetingsAtHand('saltmarsh')
    for (let n = meetings + 1; n <= meetings + 3; n++) {
      const key = `saltmarsh/${n}`
      await again.carry(key, { ...(called() as Command & { type: 'CallMeeting' }), meeting: key }, asks())
      expect((await again.meetingsAtHand('saltmarsh')).map(m => m.key)).toContain(key)
    }
    expect(asked).toEqual(['streams', 'not in brief'])
    expect(await again.meetingsOf('saltmarsh')).toEqual(
      Array.from({ length: meetings + 3 }, (_, n) => `saltmarsh/${n + 1}`),
    )
  })
})

describe('the desk', () => {
  it('has room for so many meetings, and takes up one that was put away as it was', async () => {
    for (let n = 1; n <= 130; n++) await office.meeting(`gullport/${n}`)
    const meeting = await office.meeting('saltmarsh/1')
    expect(meeting.phase).toBe('closed')
  })
})

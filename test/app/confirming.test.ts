import { beforeEach, describe, expect, it } from 'vitest'
import { type ADesk, aDesk, wordsOf } from '../desk/aDesk.ts'
import { called, chair, clerk, everybody, present, publish } from '../meeting/given.ts'
import { upToOpening, asks } from './anOffice.ts'

let at: ADesk
const next = 'saltmarsh/2'
const confirmed = async () => {
  const meeting = await at.office.meeting('saltmarsh/1')
  return meeting.phase === 'not called' ? undefined : meeting.confirmed
}
const decisions = async () => {
  const meeting = await at.office.meeting(next)
  return meeting.phase === 'not called'
    ? []
    : meeting.entries.filter(e => e.kind === 'decision' && !meeting.struck.includes(e.id)).map(e => e.item)
}

beforeEach(async () => {
  at = await aDesk()
  await at.does(...upToOpening, { type: 'CloseMeeting' })
  const earlier = { meeting: 'saltmarsh/1', date: '2026-11-26' }
  const call = called({ agenda: { date: '2027-01-28' }, broughtForward: { previous: earlier } })
  for (const command of [{ ...call, meeting: next }, publish, present(...everybody)])
    await at.office.carry(next, command as typeof publish, asks(clerk))
  const catchingUp = at.catchesUp()
  await catchingUp.start([])
  await at.types(chair, 'open')
  await at.types(chair, 'item 4')
})
/** Resolves when the earlier minutes are confirmed with these corrections. */
const comesOut = (corrections: readonly string[] | undefined) =>
  expect.poll(async () => (await confirmed())?.corrections, { timeout: 5_000 }).toEqual(corrections)

describe('the confirmation of earlier minutes', () => {
  it.each(['confirm minutes', 'resolved that the minutes be confirmed'])(
    'by "%s" is minuted in the meeting that gives it, and confirms them',
    async words => {
      await at.types(chair, words)
      await comesOut([])
      expect(await decisions()).toEqual(['i4'])
    },
  )
  it('by a press on the earlier clerk’s card, too, and at once', async () => {
    await at.presses(clerk, 'confirm minutes')
    expect((await confirmed())?.atMeeting).toBe(next)
    expect(await decisions()).toEqual(['i4'])
  })
  it('takes over corrections anybody may read, and none that were made in restricted business', async () => {
    await at.types(chair, 'correction for "doubled" read "trebled"')
    await at.types(clerk, 'item 7')
    await at.types(clerk, 'correction for "visits" read "Harrowgate visits"')
    await at.presses(clerk, 'confirm minutes')
    expect((await confirmed())?.corrections).toEqual(['for "doubled" read "trebled"'])
  })
  it('is taken back while nothing is confirmed by it', async () => {
    await at.office.carry(next, { type: 'ConfirmPreviousMinutes' }, asks(chair))
    await at.office.carry(next, { type: 'UndoLastStep' }, asks(chair))
    expect(await decisions()).toEqual([])
  })
  it('is not taken back once it has confirmed them: not undone, struck or put into words that confirm nothing', async () => {
    await at.presses(clerk, 'confirm minutes')
    const meeting = await at.office.meeting(next)
    const entry = meeting.phase === 'not called' ? '' : (meeting.entries.find(e => e.kind === 'decision')?.id ?? '')
    const pressed = { meeting: next, entry, text: 'lamps be lit', item: '5' }
    const said = [
      wordsOf((await at.types(clerk, 'undo'))[0]),
      wordsOf(await at.presses(clerk, 'strike', pressed)),
      wordsOf(await at.presses(clerk, 'amend', pressed)),
    ]
    for (const words of said) expect(words).toMatch(/^That is what confirmed the minutes of 26 November 2026/)
    const wording = { ...pressed, text: 'the minutes be approved as a true record' }
    expect(wordsOf(await at.presses(clerk, 'amend', wording))).toContain('Corrected.')
    expect(await decisions()).toEqual(['i4'])
    await at.types(clerk, 'note 5: Rain.')
    expect(wordsOf((await at.types(clerk, 'undo'))[0])).toBe('Taken back: the note (item 5).')
  })
  it('loses a correction that is taken back, and gains one made afterwards', async () => {
    await at.presses(clerk, 'confirm minutes')
    await at.types(clerk, 'correction for "doubled" read "trebled"')
    await comesOut(['for "doubled" read "trebled"'])
    await at.types(clerk, 'undo')
    await comesOut([])
  })
})

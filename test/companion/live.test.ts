import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Step, note, open, present, privately } from '../meeting/given.ts'
import type { Command } from '../../src/meeting/commands.ts'
import { type ACompanion, aCompanion, person } from './aCompanion.ts'

const clerkDoes = (command: Command): Step => privately(person('Beatrix Lonsdale'), command)
const take = (number: string): Command => ({ type: 'TakeItem', item: number, despite: true })
const wilf = 'Wilf Harkaway',
  chair = 'Imogen Thistlewood'
/** Long enough for a view that is going to be sent to have been. */
const aWhile = () => wait(600)

let made: ACompanion
beforeEach(async () => {
  made = await aCompanion()
  await made.does(clerkDoes(present(person(wilf), person(chair))), clerkDoes(open))
})
afterEach(() => made.close())

describe('a stream of views', () => {
  it('begins with the view as it is, and follows what happens in the chat within a second', async () => {
    const stream = await made.page(wilf).watches(made.key)
    await stream.waitsFor(v => v.now?.number === '1')
    const begun = performance.now()
    await made.does(clerkDoes(take('5')))
    await stream.waitsFor(v => v.now?.number === '5')
    expect(performance.now() - begun).toBeLessThan(1000)
    stream.cut()
  })
  it('has nothing for what others do privately, nor for what only others see', async () => {
    const [mine, chairs] = [await made.page(wilf).watches(made.key), await made.page(chair).watches(made.key)]
    await mine.waitsFor(() => true)
    await aWhile()
    const before = mine.bytes()
    await made.does(
      privately(person('Nadia Osterley'), { type: 'ReceiveApologies', message: 'I am unwell.' }),
      privately(person('Tobias Quennell'), {
        type: 'DeclareInterest',
        items: ['6'],
        kind: 'Personal interest',
        nature: '',
        sensitive: false,
      }),
      privately(person('Orla Finnimore'), { type: 'RaiseUrgentBusiness', title: 'Underpass', reason: 'It floods' }),
    )
    await chairs.waitsFor(v => v.urgent?.length === 1)
    await aWhile()
    expect(mine.bytes()).toBe(before)
    for (const stream of [mine, chairs]) stream.cut()
  })
  it('sends one view for many things that happen at once', async () => {
    const stream = await made.page(wilf).watches(made.key)
    await stream.waitsFor(() => true)
    await aWhile()
    const before = stream.events.length
    await made.does(...Array.from({ length: 30 }, (_, n) => clerkDoes(note(`Note ${n}.`))))
    await stream.waitsFor(v => v.now?.notes === 30)
    expect(stream.events.length - before).toBeLessThan(6)
    stream.cut()
  })
  it('taken up again by its last event’s id sends nothing that is there already, and what is new at once', async () => {
    const first = await made.page(wilf).watches(made.key)
    await first.waitsFor(v => v.now?.number === '1')
    const last = first.events.at(-1)?.id ?? ''
    first.cut()
    await made.does(privately(person('Nadia Osterley'), { type: 'ReceiveApologies', message: 'I am unwell.' }))
    const again = await made.page(wilf).watches(made.key, '', last)
    await aWhile()
    expect(again.events).toEqual([])
    again.cut()
    await made.does(clerkDoes(take('5')))
    const later = await made.page(wilf).watches(made.key, '', last)
    expect((await later.waitsFor(() => true)).now?.number).toBe('5')
    later.cut()
  })
  it('somebody has at most four of, the oldest ended', async () => {
    const page = made.page(wilf)
    const streams = [await page.watches(made.key)]
    for (let n = 0; n < 4; n++) streams.push(await page.watches(made.key))
    for (const until = Date.now() + 2_000; Date.now() < until && !streams[0]?.ended();) await wait(10)
    expect(streams.map(s => s.ended())).toEqual([true, false, false, false, false])
    for (const stream of streams) stream.cut()
  })
  it('ends when the sign-in does, to be taken up under a new one', async () => {
    const soon = Math.floor(Date.now() / 1000) + 2
    const stream = await made.withToken(made.authority.token(wilf, { exp: soon })).watches(made.key)
    await stream.waitsFor(() => true)
    expect(stream.ended()).toBe(false)
    await wait(soon * 1000 - Date.now() + 300)
    expect(stream.ended()).toBe(true)
  })
  it('ends with a sentence for whoever is a member no longer, and not one view later', async () => {
    const stream = await made.page(wilf).watches(made.key)
    await stream.waitsFor(() => true)
    await made.desk.partnerships.set(
      'saltmarsh',
      ({ members }) => ({
        type: 'TermsSet',
        what: 'Wilf has left.',
        set: { members: members.filter(m => m.name !== wilf) },
      }),
      { by: person('Beatrix Lonsdale'), at: new Date().toISOString(), where: 'privately' },
    )
    await made.does(clerkDoes(take('5')))
    for (const until = Date.now() + 2_000; Date.now() < until && !stream.ended();) await wait(10)
    const last = stream.events.at(-1)
    expect([stream.ended(), last?.event, Object.keys(last?.data as object)]).toEqual([true, 'refused', ['sentence']])
    expect(stream.events.filter(e => e.event === 'view')).toHaveLength(1)
    expect((await made.page(wilf).asks(`/companion/api/meetings/view?meeting=${made.key}`)).status).toBe(403)
  })
  it('is ended when the process ends, so that nothing waits for it', async () => {
    const stream = await made.page(wilf).watches(made.key)
    await stream.waitsFor(() => true)
    made.companion.stop()
    for (const until = Date.now() + 2_000; Date.now() < until && !stream.ended();) await wait(10)
    expect(stream.ended()).toBe(true)
  })
})

describe('a request sent again, because its answer was lost,', () => {
  it('does nothing twice, and is answered as the first time', async () => {
    const page = made.page('Beatrix Lonsdale')
    const [first, second] = await Promise.all(
      ['one', 'one'].map(request => page.types(made.key, 'note The lamps were out.', request)),
    )
    const third = await page.types(made.key, 'note The lamps were out.', 'one')
    expect([second?.answer, third.answer]).toEqual([first?.answer, first?.answer])
    const other = await page.types(made.key, 'note The lamps were out.', 'two')
    expect(other.status).toBe(200)
    const meeting = await made.desk.office.meeting(made.key)
    expect(meeting.phase === 'not called' ? 0 : meeting.entries.filter(e => e.kind === 'note').length).toBe(2)
  })
  it('is known after another process has taken over, from the record', async () => {
    await made.page('Beatrix Lonsdale').types(made.key, 'note The lamps were out.', 'one')
    const { companionOf } = await import('../../src/companion/companion.ts')
    const { createServer } = await import('node:http')
    const { PageOf } = await import('./pageOf.ts')
    const taken = companionOf(made.parts)
    const server = createServer((request, response) => void taken.answer(request, response))
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    const at = `http://127.0.0.1:${(server.address() as { port: number }).port}`
    const again = await new PageOf(at, made.authority.token('Beatrix Lonsdale')).types(
      made.key,
      'note The lamps were out.',
      'one',
    )
    expect(again.answer['answers']).toMatchObject([{ kind: 'sentence', refused: false }])
    const meeting = await made.desk.office.meeting(made.key)
    expect(meeting.phase === 'not called' ? 0 : meeting.entries.filter(e => e.kind === 'note').length).toBe(1)
    server.closeAllConnections()
    server.close()
  })
  it('is not somebody else’s, though they send the same mark', async () => {
    await made.page(wilf).presses(made.key, 'attend', {}, 'one')
    const other = await made.page('Nadia Osterley').presses(made.key, 'ask to speak', {}, 'one')
    expect(JSON.stringify(other.answer)).toContain('Nadia Osterley is on the list')
  })
})

describe('what is typed on the page', () => {
  it('is meant for the meeting it stands before, whichever partnerships its writer belongs to', async () => {
    const typed = await made.page('Beatrix Lonsdale').types(made.key, 'resolved that the lamps be lit')
    expect(typed.answer).toMatchObject({ version: expect.any(Number) as number })
    expect((await made.page(wilf).view(made.key)).now?.decisions).toEqual(['Resolved that the lamps be lit'])
  })
  it('is answered where it was refused, and nothing of it is lost or recorded', async () => {
    const typed = await made.page(wilf).types(made.key, 'note The lamps were out.')
    expect(typed.answer['answers']).toMatchObject([{ kind: 'sentence', refused: true }])
  })
})

describe('a draft', () => {
  const draftOf = (name: string) => made.page(name).asks(`/companion/api/draft?meeting=${made.key}`)
  const keeps = (name: string, text: string) =>
    made.page(name).asks(`/companion/api/draft?meeting=${made.key}`, { method: 'PUT', body: JSON.stringify({ text }) })
  it('is kept for its writer alone, in no record, and forgotten once its words were sent', async () => {
    const { version } = await made.desk.office.meeting(made.key)
    expect((await keeps('Beatrix Lonsdale', 'note The lamps')).status).toBe(200)
    expect((await draftOf('Beatrix Lonsdale')).answer['text']).toBe('note The lamps')
    expect((await draftOf(wilf)).answer).toEqual({ text: '' })
    expect((await made.desk.office.meeting(made.key)).version).toBe(version)
    await made.page('Beatrix Lonsdale').types(made.key, 'note The lamps')
    expect((await draftOf('Beatrix Lonsdale')).answer).toEqual({ text: '' })
  })
  it('stays where what was sent was refused, and where it has gone on meanwhile', async () => {
    await keeps(wilf, 'note The lamps')
    await made.page(wilf).types(made.key, 'note The lamps')
    expect((await draftOf(wilf)).answer['text']).toBe('note The lamps')
    await keeps('Beatrix Lonsdale', 'note The lamps were out, and')
    await made.page('Beatrix Lonsdale').types(made.key, 'note The lamps')
    expect((await draftOf('Beatrix Lonsdale')).answer['text']).toBe('note The lamps were out, and')
  })
})

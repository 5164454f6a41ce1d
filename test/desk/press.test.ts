import { beforeEach, describe, expect, it } from 'vitest'
import { readAgenda } from '../../src/documents/agenda/readAgenda.ts'
import { answerFile } from '../../src/desk/calling.ts'
import { takeCall } from '../../src/desk/call.ts'
import { takeMessage } from '../../src/desk/messageTaken.ts'
import { currentItem } from '../../src/meeting/meeting.ts'
import { key, upToOpening } from '../app/anOffice.ts'
import { chair, clerk, councillor, fire } from '../meeting/given.ts'
import { type ADesk, aDesk, broughtBy, chat, wordsOf } from './aDesk.ts'

let at: ADesk
const meeting = async () => {
  const found = await at.office.meeting(key)
  if (found.phase === 'not called') throw new Error('no meeting')
  return found
}

beforeEach(async () => {
  at = await aDesk()
  await at.does(...upToOpening)
})

describe('a press', () => {
  it('of a button that is none of ours changes nothing, and says so', async () => {
    expect(await at.presses(chair, 'launch')).toMatchObject({ kind: 'sentence', refused: true })
  })
  it('in another partnership’s chat changes nothing', async () => {
    expect(await at.presses(chair, 'next item', {}, { chat: 'another chat' })).toMatchObject({ refused: true })
    expect((await meeting()).taken).toHaveLength(1)
  })
  it('on the chair’s card puts the view of the item now taken in place of the card', async () => {
    const answer = await at.presses(chair, 'next item', { after: currentItem(await meeting())?.id }, { chat })
    expect(answer.kind).toBe('card')
    expect((await meeting()).taken).toHaveLength(2)
  })
  it('that comes twice from one form counts once', async () => {
    const send = () => at.presses(clerk, 'note', { text: 'The lamps were lit.', nonce: 'n1' }, { on: 'form' })
    expect([wordsOf(await send()), wordsOf(await send())]).toEqual(['Noted under item 1.', 'Noted under item 1.'])
    expect((await meeting()).entries.filter(e => e.kind === 'note')).toHaveLength(1)
  })
  it('of a button with two entries says of both what became of them', async () => {
    const both = { words: '- agreed that the lamps be lit\n- action Orla Finnimore: light them' }
    const answer = await at.presses(clerk, 'typed', both)
    expect(wordsOf(answer)).toContain('agreed that the lamps be lit')
    expect(wordsOf(answer)).toContain('recorded for Orla Finnimore: light them')
    expect(wordsOf(answer).match(/"Saltmarsh Community Safety Partnership"/g)).toHaveLength(1)
  })
  it('of a button with two entries, of which one is asked about, puts what became of the other on the question', async () => {
    const both = { words: '- agreed that the lamps be lit\n- action Orla Finimore: light them' }
    const answer = await at.presses(clerk, 'typed', both)
    expect(answer.kind).toBe('card')
    expect(wordsOf(answer)).toContain('the lamps be lit')
    expect(wordsOf(answer)).toContain('Orla Finnimore')
  })
  it('is answered for whoever asks, never for somebody the data names', async () => {
    await at.presses(fire, 'apologies', { person: 'Wilf Harkaway', message: '' }, { on: 'form' })
    expect((await meeting()).roll['Orla Finnimore']?.place).toBe('apologies')
    expect((await meeting()).roll['Wilf Harkaway']?.place).not.toBe('apologies')
  })
})

describe('a form that is refused', () => {
  const data = { text: 'that the lamps be lit', decision: 'resolved', votes: 'most of us' }
  it('comes back as it was filled in, with the reason', async () => {
    const answer = await at.presses(clerk, 'resolution', data, { on: 'form' })
    expect(answer).toMatchObject({ kind: 'form', why: 'Write the votes as numbers: "for 5, against 2, abstained 1".' })
    expect(wordsOf(answer)).toContain('most of us')
  })
  it('comes back to nobody who may not fill it in', async () => {
    expect(await at.presses(councillor, 'resolution', data, { on: 'form' })).toMatchObject({
      kind: 'sentence',
      refused: true,
    })
  })
})

describe('typed and pressed', () => {
  it('an action is the same action', async () => {
    await at.types(clerk, 'action Orla Finnimore: light the lamps by 18 December 2026')
    await at.presses(clerk, 'action', { action: 'light the lamps by 18 December 2026', owner: 'Orla Finnimore' })
    await at.presses(clerk, 'action', { action: 'light the lamps', owner: 'Orla Finnimore', due: '18 December 2026' })
    expect((await meeting()).actions.map(({ text, owners, dueDate }) => ({ text, owners, dueDate }))).toEqual(
      Array.from({ length: 3 }, () => ({ text: 'light the lamps', owners: ['Orla Finnimore'], dueDate: '2026-12-18' })),
    )
  })
})

describe('the actions', () => {
  it('are sent by the clerk alone, who is told whose could not be', async () => {
    expect(wordsOf(await at.presses(clerk, 'send actions'))).toBe('There are no open actions to send.')
    await at.types(clerk, 'action Orla Finnimore / Wilf Harkaway: light the lamps')
    expect(wordsOf(await at.presses(chair, 'send actions'))).toBe('Only the clerk may do that.')
    expect(wordsOf(await at.presses(clerk, 'send actions'))).toBe('The actions have been sent to their owners.')
    at.unreachable.add('Orla Finnimore')
    await at.types(clerk, 'action Quayside Homes: paint the railings')
    await at.types(clerk, 'action: find a hall')
    expect(wordsOf(await at.presses(clerk, 'send actions'))).toBe(
      'Sent to Wilf Harkaway. I could not reach: Orla Finnimore (A1); Quayside Homes (A2). They have to write to me once, or be sent the text below by e-mail. This has no owner yet, so nobody was sent it: A3.',
    )
    expect(at.emails.map(e => e.written)).toEqual(['Orla Finnimore', 'Quayside Homes'])
    at.unreachable.add('Wilf Harkaway')
    expect(wordsOf(await at.presses(clerk, 'send actions'))).toContain('None of the open actions could be sent.')
  })
})

describe('a great many actions', () => {
  it('are answered for before Teams gives up, and the clerk is told afterwards what came of them', async () => {
    await at.types(clerk, 'action Orla Finnimore / Wilf Harkaway: light the lamps')
    at.unreachable.add('Orla Finnimore')
    const sent = Promise.withResolvers<void>()
    at.sendingWaitsFor(sent.promise)
    const pressed = at.presses(clerk, 'send actions')
    await at.clock.passes(3_000)
    expect(wordsOf(await pressed)).toBe(
      'The actions are being sent to their owners. I tell you one-to-one who has them and who could not be reached.',
    )
    expect(at.said).toEqual([])
    sent.resolve()
    await expect
      .poll(() => at.said)
      .toEqual([
        'tellWhoAsked Beatrix Lonsdale Sent to Wilf Harkaway. I could not reach: Orla Finnimore (A1). They have to write to me once, or be sent the text below by e-mail.',
      ])
  })
})

describe('an owner who is the clerk too', () => {
  const answered = async () => {
    const [action] = (await meeting()).actions
    return { state: action?.state, shares: action?.shares.map(s => s.state) }
  }
  beforeEach(async () => void (await at.types(clerk, 'action Beatrix Lonsdale / Orla Finnimore: light the lamps')))
  it.each([{ owner: 'Beatrix Lonsdale' }, {}])('answers for their own share by a press: %j', async card => {
    await at.presses(clerk, 'done', { action: 1, ...card })
    expect(await answered()).toEqual({ state: 'outstanding', shares: ['complete', 'outstanding'] })
  })
  it('answers for all by their word', async () => {
    await at.types(clerk, 'done A1')
    expect((await answered()).state).toBe('complete')
  })
  it('asks for a date of their own by the form', async () => {
    await at.presses(
      clerk,
      'change date',
      { action: 1, owner: 'Beatrix Lonsdale', due: 'next meeting' },
      { on: 'form' },
    )
    expect((await meeting()).actions[0]?.shares[0]?.dueWords).toBe('next meeting')
    expect((await meeting()).actions[0]?.dueWords).toBeUndefined()
  })
})

describe('the terms of reference', () => {
  const change = (by: typeof clerk, verb: string, data: object) =>
    at.presses(by, verb, { partnership: 'saltmarsh', ...data }, { on: 'form' })
  it('are changed by the clerk, and the card is drawn again afterwards', async () => {
    expect(wordsOf(await change(clerk, 'set up venue', { venue: 'Moot Hall' }))).toContain('Moot Hall')
    await at.afterwards()
    expect(at.said).toContain('redraws the set-up card of saltmarsh')
    expect(await change(councillor, 'set up venue', { venue: 'Elsewhere' })).toMatchObject({ refused: true })
  })
  it('come back as filled in where the change is refused', async () => {
    const answer = await change(clerk, 'set up member', { name: 'Fern Ashdown', part: 'member', email: 'no address' })
    expect(answer.kind).toBe('form')
    expect(wordsOf(answer)).toContain('must be an e-mail address, not')
  })
})

describe('a message taken up', () => {
  it('begins the form with its words, and records nothing yet', async () => {
    const answer = await takeMessage(at.desk, broughtBy(clerk, { chat }), { as: 'note', words: 'Lit at dusk.' })
    expect(answer).toMatchObject({ kind: 'form', title: expect.stringContaining('note') })
    expect(wordsOf(answer)).toContain('Lit at dusk.')
    expect((await meeting()).entries).toEqual([])
  })
  it('is refused to those who do not conduct the meeting, and in a chat that has none', async () => {
    const message = { as: 'note' as const, words: 'Lit at dusk.' }
    for (const brought of [broughtBy(councillor, { chat }), broughtBy(clerk, { chat: 'another chat' })])
      expect(await takeMessage(at.desk, brought, message)).toMatchObject({ refused: true })
  })
})

describe('a file sent', () => {
  const file = (text: string) => ({ name: 'agenda.txt', content: async () => new TextEncoder().encode(text) })
  const agenda = 'Saltmarsh Community Safety Partnership\nThursday 17 December 2026, 2.00 pm\n\n1. Apologies\n2. Lamps'
  it('by the clerk is read as the agenda', async () => {
    expect(readAgenda(agenda).agenda.items).toHaveLength(2)
    const [answer] = await answerFile(at.desk, broughtBy(clerk), file(agenda))
    expect(wordsOf(answer)).toContain('Lamps')
  })
  it('by anybody else is not even fetched', async () => {
    const unread = {
      name: 'agenda.txt',
      content: () => Promise.reject(new Error('was fetched')),
    }
    expect((await answerFile(at.desk, broughtBy(councillor), unread)).map(wordsOf)).toEqual([
      'Only a clerk of a partnership may send an agenda in.',
    ])
  })
})

describe('the call', () => {
  const told = (what: 'joined' | 'left', name: string) =>
    takeCall(at.desk, broughtBy(clerk, { chat }), { what, people: [{ name }] }, 'Teams')
  it('tells who joined and left', async () => {
    await told('left', 'Orla Finnimore')
    expect((await meeting()).roll['Orla Finnimore']?.inTheRoom).toBe(false)
    await told('joined', 'Orla Finnimore')
    expect((await meeting()).roll['Orla Finnimore']?.inTheRoom).toBe(true)
  })
  it('that ends closes nothing, and this is said in the chat', async () => {
    await takeCall(at.desk, broughtBy(clerk, { chat }), { what: 'ended' }, 'Teams')
    await at.afterwards()
    expect(at.said).toEqual([expect.stringMatching(/^say The Teams call has ended/)])
    expect((await meeting()).phase).toBe('in session')
  })
})

describe('the message that becomes an action', () => {
  it('proposes its author as the owner, by the name the record has', async () => {
    const answer = await takeMessage(at.desk, broughtBy(clerk, { chat }), {
      as: 'action',
      words: 'I will light the lamps.',
      author: { name: 'Finnimore, Orla (Fire)', id: 'id of Orla Finnimore' },
    })
    expect(answer.kind === 'form' && JSON.stringify(answer.card)).toContain('"value":"Orla Finnimore"')
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import { key, upToOpening } from '../app/anOffice.ts'
import { chair, clerk, councillor, saltmarsh } from '../meeting/given.ts'
import { type ADesk, aDesk, chat, wordsOf } from './aDesk.ts'

let at: ADesk
const said = async (...asking: Parameters<ADesk['types']>) => (await at.types(...asking)).map(wordsOf)

beforeEach(async () => {
  at = await aDesk()
})

describe('words typed in the meeting chat', () => {
  const there = { chat, addressed: false }

  it('are not answered where they are ordinary conversation', async () => {
    expect(await said(councillor, 'Could somebody open a window?', there)).toEqual([])
  })
  it('are answered where the bot was mentioned, even if it does not understand them', async () => {
    expect(await said(councillor, 'Could somebody open a window?', { chat })).toEqual([
      'I did not understand that, and nothing was recorded. Type "help" to see what can be typed.',
    ])
  })
  it('of a chat that is nobody’s yet say how it is linked', async () => {
    expect(await said(clerk, 'quorum', { chat: 'another chat' })).toEqual([
      expect.stringContaining('Its clerk types "link NAME" here'),
    ])
  })
  it('say once that no meeting has been called, however many people they name', async () => {
    expect(await said(clerk, 'apologies Orla Finnimore, Wilf Harkaway', there)).toEqual([
      expect.stringContaining('No meeting has been called yet.'),
    ])
  })
  it('record a note under the item being taken, once for each request', async () => {
    await at.does(...upToOpening)
    const note = () => said(clerk, 'note The lamps were lit.', { ...there, addressed: true, request: 'r1' })
    expect([await note(), await note()]).toEqual([['Noted under item 1.'], ['Noted under item 1.']])
    const meeting = await at.office.meeting(key)
    expect(meeting.phase !== 'not called' && meeting.entries.filter(e => e.kind === 'note')).toHaveLength(1)
  })
  it('are refused at their length, and nothing of them is recorded', async () => {
    await at.does(...upToOpening)
    expect(await said(clerk, `note ${'a'.repeat(20_001)}`, there)).toEqual([
      'That is 20001 characters long; at most 20000 fit into one note. Nothing was recorded. Send it in parts.',
    ])
  })
})

describe('words typed one-to-one', () => {
  const gullport = { ...saltmarsh, key: 'gullport', name: 'Gullport Safety Partnership', shortName: 'Gullport SP' }

  it('by somebody of no partnership say whom to ask', async () => {
    expect(await said({ name: 'Jasper Nightly' }, 'quorum')).toEqual([
      expect.stringContaining('I do not know you as a member of any partnership here.'),
    ])
  })
  it('by a member of several are asked whose they are, and taken with the name before them', async () => {
    at = await aDesk([gullport])
    await at.does(upToOpening[0] ?? { type: 'CloseMeeting' })
    expect(await said(councillor, 'quorum')).toEqual([
      'You belong to several partnerships. Put the name first, for instance: "for Saltmarsh CSP: quorum".',
    ])
    expect(await said(councillor, 'for Gullport SP: quorum')).toEqual([
      expect.stringContaining('No meeting has been called yet.'),
    ])
    expect(await said(councillor, 'for Saltmarsh CSP: quorum')).toEqual([
      expect.stringContaining('0 members, 4 needed'),
    ])
  })
  it('are about the one meeting in session, where the person belongs to several', async () => {
    at = await aDesk([gullport])
    await at.does(...upToOpening)
    expect(await said(chair, 'next item')).toEqual([expect.stringContaining('Now taking 2.')])
  })
  it('that are an agenda of nobody’s name are kept, and the clerk is asked whose it is', async () => {
    at = await aDesk([gullport])
    const [asked] = await said(clerk, 'agenda\n\n1. Apologies\n2. Lamps', { request: 'r2' })
    expect(asked).toContain('Which partnership is this agenda for?')
    const answer = await at.presses(clerk, 'agenda for', { partnership: 'gullport', kept: 'r2' })
    expect(wordsOf(answer)).toContain('Lamps')
    expect(await at.office.meetingsAtHand('gullport')).toHaveLength(1)
    expect(await at.office.meetingsAtHand('saltmarsh')).toHaveLength(0)
  })
})

describe('what is for one person’s eyes', () => {
  it.each([
    ['declare', 'Nature of the interest'],
    ['set up', 'Terms of reference'],
  ])('is marked so, where "%s" is typed in the chat', async (typed, onTheCard) => {
    await at.does(...upToOpening)
    const answers = await at.types(clerk, typed, { chat })
    expect(answers).toMatchObject([{ to: 'privately', sent: expect.stringContaining('one-to-one') }])
    expect(wordsOf(answers[0])).toContain(onTheCard)
  })
  it('is the form itself, where "declare" is typed one-to-one', async () => {
    await at.does(...upToOpening)
    expect(await at.types(councillor, 'declare')).toMatchObject([{ to: 'here', kind: 'card' }])
  })
  it('are the terms of reference, kept up to date for the clerk who has them', async () => {
    expect(await at.types(clerk, 'set up')).toMatchObject([{ to: 'privately', setUpOf: 'saltmarsh' }])
    expect(await at.types(councillor, 'set up')).toMatchObject([{ to: 'here', refused: true }])
  })
})

describe('the minutes', () => {
  it('are drafted after the answer, for those who conduct the meeting alone', async () => {
    await at.does(...upToOpening)
    expect(await said(councillor, 'minutes')).toEqual(['Only the clerk or the chair may have the minutes drafted.'])
    expect(await said(chair, 'minutes')).toEqual(['I am drafting the minutes; the clerk gets them one-to-one.'])
    await at.afterwards()
    expect(at.drafted).toEqual([key])
  })
})

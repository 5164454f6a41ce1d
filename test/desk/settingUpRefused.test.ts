import { beforeEach, describe, expect, test } from 'vitest'
import { clerk, guest } from '../meeting/given.ts'
import { type ADesk, aDesk, wordsOf } from './aDesk.ts'

const newChat = '19:meeting_new@thread.v2'
const names = { name: 'Harbour Board', shortName: '', council: 'Harbour Council' }
let at: ADesk
const typedIn = async (chat: string | undefined, by = clerk, words = 'set up Harbour Board') =>
  (await at.types(by, words, { request: 'r1', ...(chat === undefined ? {} : { chat }) })).map(wordsOf).join('\n')
const keys = () => at.desk.partnerships.beingMadeBy(clerk).map(t => t.key)

beforeEach(async () => {
  at = await aDesk()
})

describe('a new partnership', () => {
  test('is begun by nobody where IT has named nobody', async () => {
    expect(await typedIn(newChat)).toContain('Nobody may make a new partnership here yet')
    at.founders.add('Somebody Else')
    expect(await typedIn(newChat)).toContain('Only people whom your IT has named for it may make a new partnership')
  })
  test('is not what a clerk meant who has not linked the chat yet, which is said', async () => {
    expect(await typedIn(newChat, clerk, 'set up')).toContain('its clerk types "link NAME" here')
  })
  test('is not begun in the chat of another', async () => {
    at.founders.add(clerk.name)
    expect(await typedIn('the chat of Saltmarsh')).toContain('This chat belongs to Saltmarsh')
  })
  test('is begun by the person the card was sent to alone, in the chat it was asked in whatever the card says', async () => {
    at.founders.add(clerk.name).add(guest.name)
    expect(await typedIn(newChat)).toContain('A new partnership')
    const forged = await at.presses(guest, 'set up begin', { ...names, kept: 'r1' })
    expect(wordsOf(forged)).toContain('That card is an old one')
    expect(keys()).toEqual([])
    await at.presses(clerk, 'set up begin', { ...names, kept: 'r1', chat: 'the chat of Saltmarsh' })
    expect(keys()).toEqual(['harbour-board'])
    expect(at.desk.partnerships.chatsOf('harbour-board')).toEqual([newChat])
  })
  test('is asked for in any case of letters where it is written to the bot', async () => {
    at.founders.add(clerk.name)
    expect(await typedIn(undefined, clerk, 'SET UP harbour board')).toContain('A new partnership')
  })
  test('is begun once, however often the card is pressed', async () => {
    at.founders.add(clerk.name)
    await typedIn(undefined)
    await at.presses(clerk, 'set up begin', { ...names, kept: 'r1' })
    expect(wordsOf(await at.presses(clerk, 'set up begin', { ...names, kept: 'r1' }))).toContain('an old one')
    expect(keys()).toEqual(['harbour-board'])
  })
  test('is no longer begun by somebody whom IT has taken off the list meanwhile', async () => {
    at.founders.add(clerk.name)
    await typedIn(newChat)
    at.founders.clear()
    expect(wordsOf(await at.presses(clerk, 'set up begin', { ...names, kept: 'r1' }))).toContain('Nobody may make')
    expect(keys()).toEqual([])
  })
  test('that is half made shows its terms to nobody but its clerk, whatever their card says', async () => {
    at.founders.add(clerk.name)
    await typedIn(newChat)
    await at.presses(clerk, 'set up begin', { ...names, kept: 'r1' })
    for (const [verb, data] of [
      ['set up form', { form: 'folders' }],
      ['set up venue', { venue: 'Moot Hall' }],
      ['set up people', { people: 'id of Jasper Nightly', part: 'clerk' }],
    ] as const)
      expect(wordsOf(await at.presses(guest, verb, { partnership: 'harbour-board', ...data }))).toContain(
        'Only a clerk of the partnership',
      )
    expect(await typedIn(newChat, guest, 'set up')).not.toContain('Harbour Council')
  })
})

describe('talk of setting something up', () => {
  test('in a meeting chat is left alone', async () => {
    at.founders.add(clerk.name)
    const talk = await at.types(clerk, 'Set up a call with Orla please', {
      chat: 'the chat of Saltmarsh',
      addressed: false,
    })
    expect(talk).toEqual([])
  })
  test('to the bot is no partnership where it is something to be done', async () => {
    at.founders.add(clerk.name)
    for (const words of ['Set up a task group on lighting by March.', 'set up another call with Orla'])
      expect((await at.types(clerk, words)).map(wordsOf).join()).not.toContain('A new partnership')
  })
})

import { describe, expect, it } from 'vitest'
import type { Card } from '../../src/cards/card.ts'
import { greet } from '../../src/desk/greeting.ts'
import type { Actor } from '../../src/meeting/termsOfReference.ts'
import { upToOpening } from '../app/anOffice.ts'
import { chair, clerk, guest, saltmarsh, volunteer } from '../meeting/given.ts'
import { type ADesk, aDesk, broughtBy, chat, wordsOf } from './aDesk.ts'

const fenland = { ...saltmarsh, key: 'fenland', name: 'Fenland Safety Board', shortName: 'Fenland SB' }
const unlinked = '19:another@thread.v2'

async function greeted({ desk }: ADesk, by: Actor, where?: string): Promise<string> {
  const [answer] = await greet(desk, broughtBy(by, where === undefined ? {} : { chat: where }))
  return wordsOf(answer)
}

/** The data of the button with this title. */
function buttonOn(words: string, title: string): Readonly<Record<string, unknown>> | undefined {
  const { body } = JSON.parse(words) as Card
  const buttons = body.flatMap(e => (e['actions'] as readonly Readonly<Record<string, unknown>>[] | undefined) ?? [])
  return buttons.find(b => b['title'] === title)
}

describe('where the bot is added to a chat', () => {
  it('its first card says how the clerk links the chat, where it is no partnership’s', async () => {
    expect(await greeted(await aDesk(), guest, unlinked)).toContain('types \\"link NAME\\" here')
  })
  it('its first card has a button that links the chat, where a clerk of one partnership added it', async () => {
    const at = await aDesk(),
      button = buttonOn(await greeted(at, clerk, unlinked), 'Link this chat to Saltmarsh CSP')
    expect(button?.['data']).toEqual({ verb: 'link', name: 'Saltmarsh CSP' })
    expect(wordsOf(await at.presses(volunteer, 'link', { name: 'Saltmarsh CSP' }, { chat: unlinked }))).toMatch(/clerk/)
    expect(at.desk.partnerships.ofChat(unlinked)).toBeUndefined()
    expect(wordsOf(await at.presses(clerk, 'link', { name: 'Saltmarsh CSP' }, { chat: unlinked }))).toContain(
      'now linked to Saltmarsh',
    )
    expect(at.desk.partnerships.ofChat(unlinked)?.key).toBe('saltmarsh')
  })
  it('its first card names no partnership where whoever added it clerks several, or none', async () => {
    const at = await aDesk([fenland])
    for (const by of [clerk, chair, guest]) expect(await greeted(at, by, unlinked)).not.toMatch(/Saltmarsh|Fenland/)
  })
  it('its first card says what comes, where the chat is linked and there is no agenda yet', async () => {
    expect(await greeted(await aDesk(), clerk, chat)).toMatch(
      /This is the chat of Saltmarsh Community Safety Partnership\..*The clerk sends me the agenda one-to-one/,
    )
  })
  it('its first card says that an agenda waits, and nothing of it', async () => {
    const at = await aDesk()
    await at.does(...upToOpening.slice(0, 1))
    const words = await greeted(at, volunteer, chat)
    expect(words).toContain('to be put right and published')
    expect(words).not.toContain('Night bus')
  })
  it('the agenda card is posted, and nothing else, where one is published', async () => {
    const at = await aDesk()
    await at.does(...upToOpening.slice(0, 2))
    expect(await greeted(at, clerk, chat)).toBe('')
    await at.afterwards()
    expect(at.said.join('\n')).toMatch(/^showAgenda/m)
  })
})

describe('somebody greeted one-to-one', () => {
  it('is told who they are, and has the answers to the agenda as buttons', async () => {
    const at = await aDesk()
    await at.does(...upToOpening.slice(0, 2))
    const words = await greeted(at, volunteer)
    expect(words).toContain('You are Wilf Harkaway, member of Saltmarsh CSP.')
    for (const title of ["I'll be there", 'Send apologies', 'Declare an interest'])
      expect([title, buttonOn(words, title)?.['title']]).toEqual([title, title])
  })
  it('is greeted again whenever they say hello, and not in the chat', async () => {
    const { types } = await aDesk()
    for (const words of ['Hello', 'hi!', 'Good morning', 'Bore da'])
      expect(wordsOf((await types(volunteer, words))[0])).toContain('You are Wilf Harkaway')
    expect(await types(volunteer, 'Hello', { chat })).toEqual([])
  })
  it('is told how to send the agenda, where it is the clerk and there is none', async () => {
    expect(await greeted(await aDesk(), clerk)).toMatch(/clerk of Saltmarsh CSP.*paste it after the word \\"agenda\\"/)
  })
  it('gets the agenda that waits by one press, where it is the clerk', async () => {
    const at = await aDesk()
    await at.does(...upToOpening.slice(0, 1))
    const data = buttonOn(await greeted(at, clerk), 'Look at the agenda')?.['data']
    expect(wordsOf(await at.presses(clerk, 'typed', data as object))).toContain('Night bus marshals')
  })
  it('is told the next step in each partnership they belong to, and to say which they mean', async () => {
    const words = await greeted(await aDesk([fenland]), volunteer)
    expect(words).toContain('member of Saltmarsh CSP')
    expect(words).toContain('member of Fenland SB')
    expect(words).toContain('for Saltmarsh CSP: help')
  })
  it('is told who can add them, where they belong to none', async () => {
    expect(await greeted(await aDesk(), guest)).toContain('I do not know you as a member')
  })
  it('can unfold everything that can be typed, without a word to the bot', async () => {
    const unfolds = buttonOn(await greeted(await aDesk(), clerk), 'Everything that can be typed')
    expect(unfolds?.['type']).toBe('Action.ShowCard')
    expect(JSON.stringify(unfolds)).toContain('\\"next item\\"')
    expect(JSON.stringify(unfolds)).not.toContain('`')
  })
})

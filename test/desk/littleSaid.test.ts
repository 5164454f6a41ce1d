import { beforeEach, describe, expect, it } from 'vitest'
import { chair, clerk, saltmarsh, volunteer } from '../meeting/given.ts'
import { upToOpening } from '../app/anOffice.ts'
import { type ADesk, aDesk, chat, wordsOf } from './aDesk.ts'

let at: ADesk
const inTheChat = { chat, addressed: false }
const byMention = { chat, addressed: true }

beforeEach(async () => {
  at = await aDesk()
  await at.does(...upToOpening)
})
const said = async (by: typeof clerk, typed: string, rest: object = inTheChat) =>
  (await at.types(by, typed, rest)).map(answer => wordsOf(answer))

const shownByTheCard = [
  'note The lamps were lit.',
  'presented by Orla Finnimore',
  'resolved that the boat be lent',
  'noted',
  'action Nadia Osterley: count the lamps by 15 January 2027',
  'adjourn 10',
]

describe('in a chat that hears all that is typed', () => {
  it.each(shownByTheCard)('nothing is said where the card of the item shows it: %s', async typed => {
    const before = (await at.record.read('saltmarsh/1')).length
    expect(await said(clerk, typed)).toEqual([])
    expect((await at.record.read('saltmarsh/1')).length).toBeGreaterThan(before)
  })
  it('nothing is said of urgent business beside the card that asks the chair about it', async () => {
    expect(await said(volunteer, 'urgent Floods because the river rose')).toEqual([])
  })
  it.each([
    ['an owner whom nobody knows', 'action Zebedee Quill: count the lamps', /I know nobody called Zebedee Quill/],
    ['two actions in one', 'action Nadia Osterley: count the lamps. To write to the harbour', /two actions in one/],
    ['what goes to another item', 'note 6: The boat was lent.', /Noted under item 6/],
    ['what was taken back', 'undo', /^Taken back: /],
    ['a word that is refused', 'note 99: Nothing.', /no item "99"/],
  ])('%s is said', async (_, typed, words) => {
    expect((await said(clerk, typed)).join(' ')).toMatch(words)
  })
  it.each(shownByTheCard)('whoever speaks to the bot by a mention is answered: %s', async typed => {
    expect((await said(clerk, typed, byMention)).join(' ')).not.toBe('')
  })
  it.each(shownByTheCard)('whoever writes one-to-one is answered, where nothing else shows it: %s', async typed => {
    expect((await said(chair, typed, {})).join(' ')).not.toBe('')
  })
})

describe('in a chat whose partnership wants an answer to each thing', () => {
  it.each(shownByTheCard)('each thing typed is answered: %s', async typed => {
    at = await aDesk([], { ...saltmarsh, quiet: false })
    await at.does(...upToOpening)
    expect((await said(clerk, typed)).join(' ')).not.toBe('')
  })
})

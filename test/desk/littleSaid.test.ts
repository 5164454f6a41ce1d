import { beforeEach, describe, expect, it } from 'vitest'
import { chair, clerk, saltmarsh, volunteer } from '../meeting/given.ts'
import { upToOpening } from '../app/anOffice.ts'
import { type ADesk, aDesk, chat, wordsOf } from './aDesk.ts'

let at: ADesk
const inTheChat = { chat, addressed: false }
const byMention = { chat, addressed: true }

beforeEach(async () => {
  at = await aDesk([], saltmarsh)
  await at.does(...upToOpening)
})
const said = async (by: typeof clerk, typed: string, rest: object = inTheChat) =>
  (await at.types(by, typed, rest)).map(answer => wordsOf(answer))

/** What is said where all read it, and what to whoever typed alone. */
const saidTo = async (by: typeof clerk, typed: string, rest: object = inTheChat) =>
  (await at.types(by, typed, rest)).map(answer => `${answer.to}: ${wordsOf(answer)}`)

const shownByTheCard = [
  'note The lamps were lit.',
  'presented by Orla Finnimore',
  'resolved that the boat be lent',
  'noted',
  'action Nadia Osterley: count the lamps by 15 January 2027',
  'adjourn 10',
  'note 6: The boat was lent.',
  'present: Petra Newcomer',
  'apologies Rosalind Thorne',
  'defer 6 because the figures are late',
  'take 5, 6 together',
]

describe.each([
  ['that hears all that is typed', inTheChat],
  ['that hears only what mentions the bot', byMention],
])('in a chat %s', (_, how) => {
  it.each(shownByTheCard)('nothing is said where the card of the item shows it: %s', async typed => {
    const before = (await at.record.read('saltmarsh/1')).length
    expect(await said(clerk, typed, how)).toEqual([])
    expect((await at.record.read('saltmarsh/1')).length).toBeGreaterThan(before)
  })
  it('nothing is said of urgent business beside the card that asks the chair about it', async () => {
    expect(await said(volunteer, 'urgent Floods because the river rose', how)).toEqual([])
  })
  it.each([
    ['an owner whom nobody knows', 'action Zebedee Quill: count the lamps', /I know nobody called Zebedee Quill/],
    ['two actions in one', 'action Nadia Osterley: count the lamps. To write to the harbour', /two actions in one/],
    ['a word that is refused', 'note 99: Nothing.', /you wrote “note 99: Nothing.”. There is no item "99"/],
    ['what is asked', 'resovled that the boat be lent', /resolved that the boat/],
    ['whose interest was recorded', 'Wilf Harkaway declared a personal interest in item 6', /Declaration recorded/],
    ['that it is so already', 'resume', /not adjourned/],
  ])('%s is said to whoever typed, one-to-one', async (_what, typed, words) => {
    const answers = (await saidTo(clerk, typed, how)).join('\n')
    expect(answers).toMatch(words)
    expect(answers).not.toMatch(/^here/m)
  })
  it.each([
    ['what was taken back', 'undo', clerk, /^here: Taken back: /],
    ['that the public are out', 'exclude public 3', chair, /^here: The public are excluded/],
    ['who may', 'next item', volunteer, /^here: Only .* may do that/],
  ])('%s is said to all', async (_what, typed, by, words) => {
    expect((await saidTo(by, typed, how)).join('\n')).toMatch(words)
  })
})

describe('in a chat where nothing is under way', () => {
  it('what is typed is answered where it was typed', async () => {
    at = await aDesk([], saltmarsh)
    await at.does(...upToOpening.slice(0, -2))
    expect((await saidTo(clerk, 'open the door', byMention)).join('\n')).toMatch(/^here: /)
  })
})

describe('whoever writes to the bot alone', () => {
  it.each(shownByTheCard)('is answered, also where a card shows it: %s', async typed => {
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

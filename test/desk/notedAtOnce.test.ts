import { beforeEach, describe, expect, it } from 'vitest'
import { chair, clerk, take } from '../meeting/given.ts'
import { upToOpening } from '../app/anOffice.ts'
import { titlesOf } from '../cards/everyCard.ts'
import { type ADesk, aDesk, chat, wordsOf } from './aDesk.ts'

const sentence = 'Wilf Harkaway said that the slipway had been closed since October.'
let at: ADesk

const said = async (words: string, by = clerk): Promise<string> =>
  (await at.types(by, words, {})).map(answer => wordsOf(answer)).join('\n')
const buttons = async (words: string, by = clerk, where: { chat?: string } = {}): Promise<readonly string[]> =>
  (await at.types(by, words, where)).flatMap(answer =>
    answer.to === 'here' && answer.kind === 'card' ? titlesOf(answer.card) : [],
  )

beforeEach(async () => {
  at = await aDesk()
  await at.does(...upToOpening, ...['1', '2', '3', '4', '5'].map(number => take(number)))
})

describe('a sentence of minutes that the clerk writes to the bot alone', () => {
  it('is noted at once, and said to be', async () => {
    expect(await said(sentence)).toContain('Noted under item 5.')
  })
  it('is asked about where it may be something else besides', async () => {
    expect(await buttons('Orla Finnimore to send the map of the slipway to the wardens.')).toHaveLength(2)
  })
  it.each([
    'Wilf Harkaway running late',
    'slipway closed since October, says Wilf',
    'Thanks, I will send you the rest after lunch.',
    'Can you tell me who has not answered yet?',
  ])('is not noted without asking where it is no sentence, or speaks to somebody: "%s"', async words => {
    expect(await said(words)).not.toContain('Noted under')
  })
  it('is asked about in the chat, where others read along, and of the chair', async () => {
    expect(await buttons(sentence, clerk, { chat })).not.toEqual([])
    expect(await said(sentence, chair)).not.toContain('Noted under')
  })
  it('is not noted at once while the meeting does not sit', async () => {
    await at.does({ type: 'AdjournMeeting' })
    expect(await said(sentence)).not.toContain('Noted under')
  })
})

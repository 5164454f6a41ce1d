import { beforeAll, describe, expect, it } from 'vitest'
import { isOrdinaryTalk } from '../../src/desk/words.ts'
import { type Judgement, type MeetingSitting, aMeetingSitting, judged, phrasings } from './phrasings.ts'

let type: MeetingSitting
beforeAll(async () => {
  type = await aMeetingSitting()
})

const known = new Map<string, string>()
/** What comes of a line; typed once, however many tests ask. */
async function comesOf(typed: string): Promise<string> {
  const came = known.get(typed) ?? (await type(typed))
  known.set(typed, came)
  return came
}

describe.each(Object.entries(phrasings('phrasings.yml')))('of %s, what a clerk types', (_, rows) => {
  it.each(rows)('comes to what is meant: %j → %s', async (typed, must) => {
    const came = await comesOf(typed)
    expect(judged(must, came) === 'as meant' ? must : came).toBe(must)
  })
})

describe('what is written to the bot', () => {
  const rows = Object.values(phrasings('phrasings.yml'))
    .flat()
    .filter(([typed]) => !typed.startsWith('@ '))
  it('comes to the same as where the bot hears everything; and what is talk there is recorded by nobody', async () => {
    const otherwise: unknown[] = []
    for (const [typed] of rows) {
      const overheard = await comesOf(typed),
        addressed = await comesOf(`@ ${typed}`)
      const asked = overheard === 'left alone' && /^(?:says|asks|no)\b/.test(addressed)
      if (addressed !== overheard && !asked) otherwise.push({ typed, overheard, addressed })
    }
    expect(rows.length).toBeGreaterThan(700)
    expect(otherwise).toEqual([])
  }, 180_000)
})

describe('a button of the question that is asked about what was typed', () => {
  const pressed: { readonly typed: string; readonly title: string; readonly came: string }[] = []
  beforeAll(async () => {
    for (const [typed] of Object.values(phrasings('phrasings.yml')).flat())
      for (const [title, came] of await type.pressEach(typed.startsWith('@ ') ? typed : `@ ${typed}`))
        pressed.push({ typed, title, came })
  }, 300_000)
  it('bears words that are understood, so that whoever presses is refused by a rule of the meeting or not at all', () => {
    expect(pressed.length).toBeGreaterThan(500)
    expect(pressed.filter(({ came }) => /^no: notAName|^says: (?!There are no open actions)/.test(came))).toEqual([])
  })
  it('is asked about no second time in the same words: one press is enough', () => {
    expect(
      pressed.filter(({ title, came }) => came.startsWith('asks: ') && came.slice(6).split(' | ').includes(title)),
    ).toEqual([])
  })
  it('that bears several entries records each of them', () => {
    const recordsFewer = pressed.filter(({ typed, title, came }) => {
      // Before it closes, the meeting asks what becomes of the items that are left.
      const entries = typed.includes(' / ')
        ? 1
        : title.split(' / ').filter(entry => !entry.startsWith('close meeting')).length
      return /\bnote\b/.test(title) && !/^(?:no|asks|says):/.test(came) && came.split(' | ').length < entries
    })
    expect(recordsFewer).toEqual([])
  })
})

describe('what people say among themselves', () => {
  it('is left to them unread only where nothing would come of it', async () => {
    const talk = Object.values(phrasings('phrasings.yml'))
      .flat()
      .filter(([typed]) => !typed.startsWith('@ ') && isOrdinaryTalk(typed))
    expect(talk.length).toBeGreaterThan(20)
    for (const [typed] of talk) expect([typed, await comesOf(typed)]).toEqual([typed, 'left alone'])
  })
})

describe('phrasings kept aside while the reader was tuned', () => {
  it('come to what is meant in nine of ten, and none is recorded as what it is not', async () => {
    const rows = Object.values(phrasings('phrasingsAside.yml')).flat()
    const judgements: Judgement[] = []
    for (const [typed, must] of rows) judgements.push(judged(must, await type(typed)))
    const share = (of: readonly string[]) => judgements.filter(j => of.includes(j)).length / rows.length
    expect(rows.length).toBeGreaterThan(99)
    expect(share(['as meant'])).toBeGreaterThan(0.9)
    expect(share(['recorded wrongly'])).toBe(0)
  })
})

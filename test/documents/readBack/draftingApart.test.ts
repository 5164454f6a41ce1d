import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadHouseStyles } from '../../../src/documents/houseStyle/style.ts'
import { draftingIn } from '../../../src/documents/readBack/drafting.ts'
import { DraftingApart } from '../../../src/documents/readBack/draftingApart.ts'
import { sent, withTrail } from '../../../src/documents/readBack/draftingAsked.ts'
import {
  act,
  called,
  chair,
  close,
  everybody,
  given,
  next,
  note,
  open,
  present,
  publish,
  resolve,
  take,
  undo,
} from '../../meeting/given.ts'
import { wordText } from '../wordText.ts'

const apart = new DraftingApart('houseStyles')
let here: ReturnType<typeof draftingIn>
const { meeting } = given(
  called(),
  publish,
  present(...everybody),
  open,
  next,
  note('Nobody came by boat.'),
  undo,
  take('5'),
  note('The lamps on the quay were lit.'),
  resolve('that the lamps stay'),
  act('Count the lamps'),
  close,
)
beforeAll(async () => {
  here = draftingIn(await loadHouseStyles('houseStyles'), 'houseStyles')
})
afterAll(() => apart.stop())

const readable = (papers: Awaited<ReturnType<typeof here.minutes>>) =>
  papers.map(({ content, ...rest }) => ({
    ...rest,
    words: rest.document.endsWith('.docx') ? wordText(content) : new TextDecoder().decode(content),
  }))

describe('papers drawn in a thread of their own', () => {
  it('are those that would be drawn here, to the letter', async () => {
    const drawn = readable(await apart.minutes(meeting))
    expect(drawn.map(d => d.document)).toContain('draft minutes.docx')
    expect(drawn).toEqual(readable(await here.minutes(meeting)))
  })
  it('are those that are wanted, and no others', async () => {
    const wanted = (document: string) => document === 'action log.html'
    expect((await apart.minutes(meeting, wanted)).map(d => d.document)).toEqual(['action log.html'])
    expect(await apart.minutes(meeting, () => false)).toEqual([])
  })
  it('are read back there, and say by the same name and in the same words why one cannot be', async () => {
    const content = new TextEncoder().encode('no Word file'),
      printed = { passages: [] } as never
    const said = async (drafting: Pick<DraftingApart, 'readBack'>) =>
      drafting.readBack(meeting, 'public', content, printed).catch((fault: unknown) => {
        const { name, message } = fault as Error
        return { name, message }
      })
    expect(await said(apart)).toMatchObject({ name: 'WordFileRefused' })
    expect(await said(apart)).toEqual(await said(here))
  })
  it('come of several askings at once, each its own', async () => {
    const names = ['draft minutes.docx', 'draft minutes.html', 'action log.docx']
    const drawn = await Promise.all(names.map(name => apart.minutes(meeting, document => document === name)))
    expect(drawn.map(papers => papers.map(p => p.document))).toEqual(names.map(name => [name]))
  })
  it('leave the loop of the bot free while they are written', async () => {
    await apart.minutes(meeting)
    const cost = async (drafting: Pick<DraftingApart, 'minutes'>) => {
      const before = process.threadCpuUsage()
      for (let n = 0; n < 5; n += 1) await drafting.minutes(meeting)
      const { user, system } = process.threadCpuUsage(before)
      return user + system
    }
    expect(await cost(apart)).toBeLessThan((await cost(here)) / 2)
  })
  it('are drawn by another thread, where one was ended', async () => {
    await apart.stop()
    expect((await apart.minutes(meeting, d => d === 'action log.docx')).length).toBe(1)
  })
  it('fail where the thread is ended while they are drawn', async () => {
    const drawing = apart.minutes(meeting)
    await Promise.all([expect(drawing).rejects.toThrow('has ended'), apart.stop()])
  })
})

describe('a meeting sent to a thread', () => {
  it('arrives as it was, also with ten thousand events in a chain', () => {
    const long = Array.from({ length: 10_000 }).reduce<typeof meeting>(
      (m, _, n) => ({
        ...m,
        trail: {
          recorded: { number: 100 + n, at: '', by: chair, step: 100 + n, event: { type: 'NoteMade' } as never },
          before: m.trail,
        },
      }),
      meeting,
    )
    const arrived = withTrail(structuredClone(sent(long)))
    let [a, b] = [arrived.trail, long.trail]
    while (a !== undefined && b !== undefined && a.recorded.number === b.recorded.number) [a, b] = [a.before, b.before]
    expect([a, b]).toEqual([undefined, undefined])
    expect({ ...arrived, trail: undefined }).toEqual({ ...long, trail: undefined })
  })
})

import { get } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Step, item, note, open, privately, publish, resolve } from '../meeting/given.ts'
import { type ACompanion, aCompanion, calledWith, person } from './aCompanion.ts'

const clerk = 'Beatrix Lonsdale'
const clerkDoes = (command: Step['command']): Step => privately(person(clerk), command)

/** The bytes that came over a line of events, as they came, until nothing comes for a moment. */
const bytesOver = async (address: string, token: string) =>
  new Promise<number>((came, fails) => {
    let bytes = 0
    const asked = get(
      `${address}/companion/api/live?meeting=saltmarsh/1`,
      { headers: { authorization: `Bearer ${token}`, 'accept-encoding': 'gzip' } },
      response => {
        const quiet = () =>
          setTimeout(() => {
            asked.destroy()
            came(bytes)
          }, 400)
        let later = quiet()
        response.on('data', (piece: Buffer) => {
          bytes += piece.length
          clearTimeout(later)
          later = quiet()
        })
        response.on('error', () => undefined)
      },
    )
    asked.on('error', fails)
  })

describe('the desk of a long meeting', () => {
  let made: ACompanion
  const items = Array.from({ length: 60 }, (_, n) => item(String(n + 1), `Report of ward ${n + 1} on its lamps`))

  beforeAll(async () => {
    made = await aCompanion({ published: false })
    await made.does(clerkDoes(calledWith(made.key, { items })), clerkDoes(publish), clerkDoes(open))
    for (let n = 0; n < 400; n++) {
      if (n % 7 === 0) await made.does(clerkDoes({ type: 'TakeItem', item: String(1 + n / 7), despite: true }))
      await made.does(
        clerkDoes(
          n % 5 === 0
            ? resolve(`lamp ${n} be mended and the cost met from the reserve`)
            : note(`Lamp ${n} had been out since June; members asked why, and heard that parts were scarce.`),
        ),
      )
    }
  }, 60_000)
  afterAll(() => made.close())

  it('is sent packed: all of its minutes in less than forty kilobytes', async () => {
    const view = JSON.stringify(await made.page(clerk).view(made.key))
    const bytes = await bytesOver(made.address, made.authority.token(clerk))
    expect(view.length).toBeGreaterThan(150_000)
    expect(bytes).toBeGreaterThan(1_000)
    expect(bytes).toBeLessThan(40_000)
  })
  it('is drawn up once for however many of its clerks look at it', async () => {
    let drawn = 0
    const counted = await aCompanion(
      {},
      { draws: async () => ({ style: `drawn ${++drawn}`, open: emptyPage }) as never },
    )
    await counted.does(clerkDoes(open))
    const styles = []
    for (let n = 0; n < 3; n++) styles.push((await counted.page(clerk).view(counted.key)).minutes?.style)
    expect(styles).toEqual(['drawn 1', 'drawn 1', 'drawn 1'])
    await counted.does(clerkDoes(note('More.')))
    expect((await counted.page(clerk).view(counted.key)).minutes?.style).toBe('drawn 2')
    await counted.close()
  })
})

const emptyPage = { title: 'Minutes', language: 'en-GB', blocks: [] }

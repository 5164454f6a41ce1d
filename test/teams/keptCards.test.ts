import { beforeEach, describe, expect, it } from 'vitest'
import { KeptCards, type Posted } from '../../src/teams/keptCards.ts'

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
const noLine = { post: fails, replace: fails, members: fails } as unknown as ConstructorParameters<typeof KeptCards>[0]
function fails(): never {
  throw new Error('Nothing is posted here.')
}
const place = (activity: string): Posted => ({
  conversation: 'a chat',
  serviceUrl: 'https://smba.example.test/',
  activity,
})

/** A record that is asked and answers when it is told to, with what it held at the moment of the question. */
class SlowRecord {
  readonly kept = new Map<string, Posted>()
  readonly #answers: (() => void)[] = []

  recall = (_shelf: string, beginning = ''): Promise<readonly { key: string; value: unknown }[]> => {
    const held = [...this.kept].filter(([key]) => key.startsWith(beginning)).map(([key, value]) => ({ key, value }))
    return new Promise(resolve => this.#answers.push(() => resolve(held)))
  }
  remember = async (_shelf: string, key: string, value: unknown): Promise<void> => {
    this.kept.set(key, value as Posted)
  }
  forget = async (_shelf: string, key: string): Promise<void> => void this.kept.delete(key)

  /** Answers the question asked last, once whatever is to be asked has been. */
  async answers(): Promise<void> {
    await new Promise(resolve => setImmediate(resolve))
    this.#answers.pop()?.()
  }
}

// On a busy machine an answer of the database comes late, after what was done here meanwhile. It must not undo that: an old card would be drawn over by the
// card of another item, and the new one would be posted a second time.
describe('where the cards of a meeting stand, asked of the record', () => {
  let record: SlowRecord, cards: KeptCards
  beforeEach(async () => {
    record = new SlowRecord()
    cards = new KeptCards(noLine, record as never, quiet, { leftBehind: async () => [] } as never)
    record.kept.set('board/1 chair', place('the third item'))
    const known = cards.knowThose(['board/1 '])
    await record.answers()
    await known
  })
  /** Something has changed elsewhere, and what is known is asked for anew; gives the answer when it has come. */
  const asksAnew = () => {
    cards.changedElsewhere('board')
    return cards.knowThose(['board/1 '])
  }

  it('is not taken back by an answer older than a card that was put away', async () => {
    const asked = asksAnew()
    await cards.forget('board/1 chair')
    await record.answers()
    await asked
    expect(cards.at('board/1 chair')).toBeUndefined()
  })

  it('is not forgotten by an answer older than a card that was posted', async () => {
    const asked = asksAnew()
    await cards.keep('board/1 urgent', place('an urgent matter'))
    await cards.keep('board/1 chair', place('the fourth item'))
    await record.answers()
    await asked
    expect(cards.at('board/1 urgent')).toEqual(place('an urgent matter'))
    expect(cards.at('board/1 chair')).toEqual(place('the fourth item'))
  })

  it('is as the newest of several questions had it, in whatever order the answers would come', async () => {
    const first = asksAnew()
    await new Promise(resolve => setImmediate(resolve))
    record.kept.set('board/1 chair', place('the fourth item, posted elsewhere'))
    const second = asksAnew()
    await record.answers()
    await record.answers()
    await Promise.all([first, second])
    expect(cards.at('board/1 chair')).toEqual(place('the fourth item, posted elsewhere'))
  })

  it('is taken in as other instances left it', async () => {
    record.kept.set('board/1 chair', place('the fifth item'))
    const asked = asksAnew()
    await record.answers()
    await asked
    expect(cards.at('board/1 chair')).toEqual(place('the fifth item'))
  })
})

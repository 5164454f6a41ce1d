import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

interface Heard {
  readonly event: string
  readonly id?: string
  readonly data: string
}
// The page's modules are plain JavaScript, which the type checker of this project does not follow.
const module: string = '../../src/companion/page/live.js'
const { eventsIn } = (await import(module)) as {
  readonly eventsIn: (heard: (event: Heard) => void) => (piece: string) => void
}
const read = (...pieces: readonly string[]): readonly Heard[] => {
  const heard: Heard[] = []
  const reads = eventsIn(event => heard.push(event))
  for (const piece of pieces) reads(piece)
  return heard
}

describe('the stream of a meeting’s views', () => {
  const stream =
    ': here\n\nevent: view\nid: 41-a\ndata: {"a":1}\n\n: here\n\nevent: view\r\nid: 42-b\r\ndata: one\r\ndata:two\r\n\r\n'
  const events = [
    { event: 'view', id: '41-a', data: '{"a":1}' },
    { event: 'view', id: '42-b', data: 'one\ntwo' },
  ]
  it('is read as its events, and signs of life are none', () => {
    expect(read(stream)).toEqual(events)
  })
  it('is read the same wherever the network cuts it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(stream.length), { maxLength: 12 }), cuts => {
        const at = [0, ...cuts.toSorted((a, b) => a - b), stream.length]
        expect(read(...at.slice(1).map((end, n) => stream.slice(at[n], end)))).toEqual(events)
      }),
    )
  })
  it('has no event before its end has come', () => {
    expect(read('event: view\nid: 1\ndata: {}\n')).toEqual([])
  })
})

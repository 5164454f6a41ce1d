import { describe, expect, it } from 'vitest'
import { readTyped } from '../../src/words/typedWords.ts'

const offered = (said: string): readonly string[] => {
  const read = readTyped(said, true)
  return read !== undefined && 'kind' in read && read.kind === 'question' ? read.ways.map(w => w.words) : []
}

describe('an election', () => {
  it.each([
    [
      'There being no other nominations, Tobias Quennell was elected unanimously',
      'resolved that Tobias Quennell be elected (unanimously)',
    ],
    [
      'Tobias Quennell was unanimously elected Vice-Chair',
      'resolved that Tobias Quennell be elected Vice-Chair (unanimously)',
    ],
    [
      'There being no further nominations Tobias Quennell was duly elected as Chair for the year, unopposed',
      'resolved that Tobias Quennell be elected as Chair for the year (unopposed)',
    ],
    ['Tobias Quennell was elected Treasurer', 'resolved that Tobias Quennell be elected Treasurer'],
  ])('is offered with how it came about, and without what led up to it: %j', (said, decision) =>
    expect(offered(said)).toContain(decision),
  )
  it('is none of this meeting where it is told of', () =>
    expect(offered('He said Tobias Quennell was elected unanimously').join()).not.toContain('resolved'))
})

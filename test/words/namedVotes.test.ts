import { describe, expect, it } from 'vitest'
import { readNamedVotes } from '../../src/words/votes/namedVotes.ts'
import { key, upToOpening } from '../app/anOffice.ts'
import { clerk } from '../meeting/given.ts'
import { aDesk, wordsOf } from '../desk/aDesk.ts'

const inShort = (said: string) => {
  const read = readNamedVotes(said)
  return read === undefined
    ? undefined
    : `${['for', 'against', 'abstained']
        .map(way => `${way} ${(read.vote.named ?? []).flatMap(n => (n.vote === way ? [n.name] : [])).join(' / ')}`)
        .join(', ')}; ${read.rest}`
}

describe('a vote by name', () => {
  it.each([
    [
      'For: Finnimore, Quennell. Against: Harkaway. Motion carried',
      'for Finnimore / Quennell, against Harkaway, abstained ; Motion carried',
    ],
    [
      'Recorded vote: for (2): Cllr Penhallow and Dr. Osterley; against (1): Wilf Harkaway; abstained: none',
      'for Cllr Penhallow / Dr. Osterley, against Wilf Harkaway, abstained ; ',
    ],
    ['In favour - OF, TQ. Against - WH. Abstentions - NO', 'for OF / TQ, against WH, abstained NO; '],
    [
      'Orla Finnimore and Tobias Quennell voted for the motion, Wilf Harkaway against, and Nadia Osterley abstained. Carried.',
      'for Orla Finnimore / Tobias Quennell, against Wilf Harkaway, abstained Nadia Osterley; Carried.',
    ],
  ])('says who voted how: %s', (said, names) => expect(inShort(said)).toBe(names))
  it.each([
    'For: the quay to be lit. Against: the cost',
    'For (3): Finnimore, Quennell. Against: Harkaway',
    'For: Finnimore. For: Quennell',
    'For: none. Against: none',
    'For: Orla',
    'for Friday: Orla, Wilf and a cake',
    'Orla voted for cake, Wilf against it being lemon',
  ])('is none where a side has more than names, or another number of them: %s', said =>
    expect(readNamedVotes(said)).toBeUndefined(),
  )
  it('goes to the motion that waits, each voter as the record has them', async () => {
    const at = await aDesk()
    await at.does(...upToOpening)
    await at.types(clerk, 'Moved by Orla Finnimore, seconded by Wilf Harkaway, that the lamps be lit')
    await at.types(clerk, 'For: Finnimore, Harkaway. Against: Quennell. Motion carried')
    const meeting = await at.office.meeting(key)
    expect(meeting.phase === 'not called' ? [] : meeting.entries).toContainEqual(
      expect.objectContaining({
        kind: 'decision',
        text: 'the lamps be lit',
        vote: {
          for: 2,
          against: 1,
          abstained: 0,
          named: [
            { name: 'Orla Finnimore', vote: 'for' },
            { name: 'Wilf Harkaway', vote: 'for' },
            { name: 'Tobias Quennell', vote: 'against' },
          ],
        },
      }),
    )
  })
  it('asks about a voter nearly known, and one press records all of them', async () => {
    const at = await aDesk()
    await at.does(...upToOpening)
    await at.types(clerk, 'resolved that the lamps be lit')
    const [asked] = await at.types(clerk, 'For: Finimore, Harkaway. Against: Quennell')
    expect(wordsOf(asked)).toContain('Did you mean Orla Finnimore?')
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import { key, upToOpening } from '../app/anOffice.ts'
import { clerk, take } from '../meeting/given.ts'
import { type ADesk, aDesk } from '../desk/aDesk.ts'

let at: ADesk
beforeEach(async () => {
  at = await aDesk()
  await at.does(...upToOpening, take('5'))
})

/** What was moved or decided in the item, in order, with all that is said of it. */
async function after(...lines: readonly string[]) {
  for (const words of lines) await at.types(clerk, words)
  const meeting = await at.office.meeting(key)
  return meeting.phase === 'not called'
    ? []
    : meeting.entries.flatMap(e => (e.kind === 'motion' || e.kind === 'decision' ? [e] : []))
}
/** The last of them. */
const last = async (...lines: readonly string[]) => (await after(...lines)).at(-1)

const moved = 'Moved Cllr Penhallow, seconded Orla Finnimore, that two of the old lamps be mended in 12 months'

describe('a motion with its amendment, line by line', () => {
  it('is resolved in the words as amended, with the vote and who took no part in it', async () => {
    const [, amendment, decision] = await after(
      moved,
      'Wilf moved an amendment to take out "of the old", Tobias seconded',
      "amendment carried 5-3, chair didn't vote",
      'motion as amended agreed, 7 for, none against, Dr Osterley abstained',
    )
    expect(amendment).toMatchObject({
      amendment: true,
      text: 'to take out "of the old"',
      proposer: 'Wilf Harkaway',
      outcome: 'carried',
      vote: { for: 5, against: 3 },
    })
    expect(decision).toMatchObject({
      verb: 'resolved',
      text: 'two lamps be mended in 12 months (as amended, with Dr Nadia Osterley abstaining)',
      vote: { for: 7, against: 0, abstained: 1 },
    })
  })
  it.each([
    ['to replace "12 months" with "6 months"', 'amendment carried', 'two of the old lamps be mended in 6 months'],
    [
      'to insert "or sooner" after "12 months"',
      'amendment carried',
      'two of the old lamps be mended in 12 months or sooner',
    ],
    ['to add a review', 'amendment carried', 'two of the old lamps be mended in 12 months (as amended)'],
    ['to replace "12 months" with "6 months"', 'amendment lost 2-5', 'two of the old lamps be mended in 12 months'],
  ])('%s, %s', async (amends, became, text) =>
    expect(
      await last(
        moved,
        `Amendment from TQ, seconded Wilf Harkaway, ${amends}`,
        became,
        'motion agreed, 5 for, 1 against',
      ),
    ).toMatchObject({ verb: 'resolved', text, vote: { for: 5, against: 1 } }),
  )
  it('is not taken for the amendment where it is carried as amended', async () =>
    expect(
      await after(moved, 'Amendment from TQ, seconded Wilf Harkaway, to add a review', 'carried as amended, 6-1'),
    ).toMatchObject([{}, { kind: 'motion', amendment: true }, { kind: 'decision' }]))
})

describe('what became of the motion before the meeting', () => {
  it.each([
    ['5-1-1 carried', { kind: 'decision', vote: { for: 5, against: 1, abstained: 1 } }],
    [
      'casting vote by chair so it goes through 4/3 after 3 all',
      { kind: 'decision', vote: { for: 3, against: 3, castingVote: 'for' } },
    ],
    [
      "level at three each, Chair's casting vote for",
      { kind: 'decision', vote: { for: 3, against: 3, castingVote: 'for' } },
    ],
    ['goes through 5-2', { kind: 'decision', vote: { for: 5, against: 2 } }],
    [
      'Tied 3-3, chair gave casting vote against so lost',
      { kind: 'motion', outcome: 'lost', vote: { for: 3, against: 3, castingVote: 'against' } },
    ],
    ['withdrawn w leave of the mtg', { kind: 'motion', outcome: 'withdrawn', how: 'with the leave of the meeting' }],
    ['Cllr Penhallow withdrew the motion', { kind: 'motion', outcome: 'withdrawn' }],
    [
      'The mover, with the agreement of the seconder, withdrew the motion',
      { kind: 'motion', outcome: 'withdrawn', how: 'with the consent of the seconder' },
    ],
    ['Motion lapsed - no seconder', { kind: 'motion', outcome: 'lost', how: 'for want of a seconder' }],
  ])('is as it was hastily put down: %j', async (words, became) =>
    expect(await last(moved, words)).toMatchObject(became),
  )
  it('has the seconder who is named after it', async () =>
    expect(await last('Moved by Wilf Harkaway that the lamps be mended', 'Orla seconds')).toMatchObject({
      seconder: 'Orla Finnimore',
    }))
  it('keeps who voted how, and notes who asked for that', async () => {
    await at.types(clerk, moved)
    await at.types(clerk, "Recorded vote at TQ's request. For: Finnimore, Osterley. Against: Quennell.")
    expect(await last('resolved accordingly')).toMatchObject({
      kind: 'decision',
      vote: { for: 2, against: 1, named: [{ name: 'Orla Finnimore' }, { name: 'Nadia Osterley' }, {}] },
    })
    const meeting = await at.office.meeting(key)
    expect(JSON.stringify(meeting)).toContain("Recorded vote at TQ's request.")
  })
})

describe('a vote or a dissent that somebody asked to have in the minutes', () => {
  it.each([
    [
      'Orla Finnimore asked that her dissent from the foregoing decision be recorded.',
      'with Orla Finnimore dissenting',
    ],
    ['Orla wants it minuted that she voted against', 'with Orla Finnimore voting against'],
    ['TQ and OF asked for their votes against to be minuted', 'with Tobias Quennell and Orla Finnimore voting against'],
    ["Wilf's dissent to be recorded", 'with Wilf Harkaway dissenting'],
    ['please record that Wilf abstained', 'with Wilf Harkaway abstaining'],
  ])('stands with the decision: %j', async (words, how) =>
    expect(await last('Resolved that the old lamps on the pier be mended', words)).toMatchObject({
      text: `the old lamps on the pier be mended (${how})`,
    }),
  )
})

it('a motion that found no seconder is kept with the reason', async () => {
  expect(
    await last('motion lost: the lamps be sold (proposed by Wilf Harkaway, for want of a seconder)'),
  ).toMatchObject({ outcome: 'lost', proposer: 'Wilf Harkaway', how: 'for want of a seconder' })
})

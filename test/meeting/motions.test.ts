import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/meeting/commands.ts'
import { chair, given, inSession, minuted, minutesOf, note, resolve, take, undo } from './given.ts'

const moved = (text: string, rest: object = {}): Command => ({
  type: 'MoveMotion',
  text,
  proposer: 'Orla Finnimore',
  seconder: 'Wilf Harkaway',
  ...rest,
})
const voted = (rest: object): Command => ({ type: 'RecordVote', ...rest })
const count = (yes: number, no: number) => ({ for: yes, against: no, abstained: 0 })
const inItem6 = (...steps: readonly Command[]) => given(...inSession, take('6'), ...steps)
const printed = (...steps: readonly Command[]) => minuted(minutesOf(inItem6(...steps)), '6').blocks

describe('a motion', () => {
  test('that is voted on and resolved comes to one decision, with its movers and its vote', () =>
    expect(
      printed(moved('the grant be paid'), voted({ vote: count(4, 1) }), resolve('the grant be paid')),
    ).toMatchObject([
      { kind: 'decision', verb: 'resolved', text: 'the grant be paid', proposer: 'Orla Finnimore', vote: count(4, 1) },
    ]))
  test('is the same decision where it is resolved more fully, and another where a name or a number is another', () => {
    expect(
      printed(moved('the grant to the rowing club be paid'), resolve('the grant to the rowing club be paid in May')),
    ).toEqual([
      expect.objectContaining({ text: 'the grant to the rowing club be paid in May', seconder: 'Wilf Harkaway' }),
    ])
    expect(
      printed(moved('the grant to the rowing club be paid'), resolve('the grant to the sailing club be paid')),
    ).toHaveLength(2)
  })
  test('is resolved by “carried”, and by “resolved” with no words after it', () => {
    expect(printed(moved('the grant be paid'), voted({ outcome: 'carried', vote: count(5, 2) }))).toMatchObject([
      { kind: 'decision', text: 'the grant be paid', vote: count(5, 2) },
    ])
    expect(printed(moved('the grant be paid'), { type: 'PassResolution', verb: 'agreed', texts: [] })).toMatchObject([
      { kind: 'decision', verb: 'agreed', text: 'the grant be paid' },
    ])
  })
  test('to approve the recommendations gives its movers to each of them', () =>
    expect(
      printed(moved('the recommendations be approved'), {
        type: 'PassResolution',
        verb: 'resolved',
        texts: ['A be', 'B be'],
      }),
    ).toMatchObject([
      { text: 'A be', proposer: 'Orla Finnimore' },
      { text: 'B be', proposer: 'Orla Finnimore' },
    ]))
  const byName = moved('the recommendations in the report')
  test('to agree the recommendations by their name alone is said as a sentence', () =>
    expect(printed(byName, voted({ outcome: 'carried', vote: count(5, 1) }))).toMatchObject([
      { kind: 'decision', text: 'the recommendations in the report be agreed', vote: count(5, 1) },
    ]))
  test('that was carried by its name alone is the decision that says it in full afterwards', () => {
    const carried = voted({ outcome: 'carried', vote: count(5, 1), how: 'by a majority' })
    expect(printed(byName, carried, resolve('option B be approved'))).toMatchObject([
      {
        kind: 'decision',
        text: 'option B be approved (by a majority)',
        proposer: 'Orla Finnimore',
        vote: count(5, 1),
      },
    ])
    const limbs: Command = { type: 'PassResolution', verb: 'resolved', texts: ['A be', 'B be'] }
    expect(printed(byName, voted({ outcome: 'carried' }), limbs)).toMatchObject([
      { text: 'A be', seconder: 'Wilf Harkaway' },
      { text: 'B be', seconder: 'Wilf Harkaway' },
    ])
    expect(printed(byName, carried, resolve('option B be approved'), resolve('the wharf be lit'))).toHaveLength(2)
  })
  test('that is lost, or withdrawn, is no decision', () => {
    expect(printed(moved('the grant be paid'), voted({ outcome: 'lost', vote: count(2, 5) }))).toMatchObject([
      { kind: 'motion', text: 'the grant be paid', outcome: 'lost', vote: count(2, 5) },
    ])
    expect(printed(moved('the grant be paid'), voted({ outcome: 'withdrawn' }))).toMatchObject([
      { kind: 'motion', outcome: 'withdrawn' },
    ])
  })
  test('recorded as resolved, and lost after all, is no decision any more', () =>
    expect(
      printed(
        { type: 'PassResolution', verb: 'resolved', texts: ['the grant be paid'], proposer: 'Orla Finnimore' },
        voted({ outcome: 'lost' }),
      ),
    ).toMatchObject([{ kind: 'motion', outcome: 'lost', proposer: 'Orla Finnimore' }]))
  test('waits while an amendment to it is decided', () => {
    const amended = [
      moved('the grant be paid'),
      moved('“paid” be replaced by “lent”', { amendment: true }),
      voted({ amendment: true, outcome: 'lost', vote: count(1, 5) }),
      voted({ amendment: false, outcome: 'carried', vote: count(5, 1) }),
    ]
    expect(printed(...amended)).toMatchObject([
      { kind: 'motion', amendment: true, outcome: 'lost', vote: count(1, 5) },
      { kind: 'decision', text: 'the grant be paid', vote: count(5, 1) },
    ])
  })
  test('comes back when the decision on it is undone', () =>
    expect(printed(moved('the grant be paid'), resolve('the grant be paid'), undo)).toMatchObject([{ kind: 'motion' }]))
})

describe('a vote between a motion and the amendment to it', () => {
  const steps = [moved('the lamps be lit all year'), moved('they be lit until May', { amendment: true })]
  const between = (rest: object) => voted({ betweenBoth: true, outcome: 'carried', how: 'by 5 votes to 3', ...rest })
  test('that the motion wins loses the amendment, and is a decision; what was moved stays where it was moved', () =>
    expect(printed(...steps, between({ amendment: false }))).toMatchObject([
      { kind: 'motion', text: 'the lamps be lit all year', outcome: 'carried', how: 'by 5 votes to 3' },
      { kind: 'motion', amendment: true, outcome: 'lost' },
      { kind: 'decision', verb: 'resolved', text: 'the lamps be lit all year' },
    ]))
  test('that the amendment wins loses the motion, and leaves it to the clerk to say what is then decided', () =>
    expect(printed(...steps, between({ amendment: true }))).toMatchObject([
      { kind: 'motion', text: 'the lamps be lit all year', outcome: 'lost' },
      { kind: 'motion', amendment: true, outcome: 'carried' },
    ]))
  test('is one decision with the same resolved in words after it', () =>
    expect(printed(...steps, between({ amendment: false }), resolve('the lamps be lit all year'))).toHaveLength(3))
})

describe('a vote on a thing by its name', () => {
  const accepted = {
    type: 'PassResolution',
    verb: 'resolved',
    texts: ['to accept option 2'],
    vote: count(4, 1),
  } as const
  test('is one decision with what is agreed of it in full, which keeps the vote', () =>
    expect(printed(accepted, resolve('option 2 be adopted for next year'))).toMatchObject([
      { kind: 'decision', text: 'option 2 be adopted for next year', vote: count(4, 1) },
    ]))
  test('is another decision than one on another thing', () => {
    expect(printed(accepted, resolve('option 20 be adopted for next year'))).toHaveLength(2)
    expect(printed(accepted, resolve('option 2 costs be published'))).toHaveLength(2)
  })
  test('is not put on what was decided before of something else', () => {
    inItem6(resolve('the report be noted'))
      .when(voted({ on: 'option 2', outcome: 'carried', vote: count(4, 1) }))
      .thenRefused('nothingVotedOn')
    expect(printed(resolve('option 2 be adopted'), voted({ on: 'option 2', vote: count(4, 1) }))).toMatchObject([
      { vote: count(4, 1) },
    ])
  })
})

describe('a vote', () => {
  test('said by itself goes to what was decided last in the item, and to all of it that was recorded at once', () => {
    expect(
      printed(resolve('the grant be paid'), note('Thanks were given.'), voted({ vote: count(4, 1) })),
    ).toMatchObject([{ kind: 'decision', vote: count(4, 1) }, { kind: 'note' }])
    expect(
      printed({ type: 'PassResolution', verb: 'resolved', texts: ['A be', 'B be'] }, voted({ how: 'unanimously' })),
    ).toMatchObject([{ text: 'A be (unanimously)' }, { text: 'B be (unanimously)' }])
  })
  test('is refused where nothing was moved or decided in the item, where that was only noted, and where it has its vote', () => {
    inItem6()
      .when(voted({ vote: count(4, 1) }), chair)
      .thenRefused('nothingVotedOn')
    inItem6({ type: 'PassResolution', verb: 'noted', texts: ['the report'] })
      .when(voted({ outcome: 'carried' }), chair)
      .thenRefused('nothingVotedOn')
    given(...inSession, take('5'), resolve('the buses run'), take('6'))
      .when(voted({ vote: count(4, 1) }), chair)
      .thenRefused('nothingVotedOn')
    inItem6(resolve('it be so'), voted({ vote: count(4, 1) }))
      .when(voted({ vote: count(3, 2) }), chair)
      .thenRefused('votedAlready')
  })
})

describe('a decision', () => {
  test('typed twice in the same words is one, and keeps what each says of its vote', () =>
    expect(
      printed(
        { type: 'PassResolution', verb: 'resolved', texts: ['the grant be paid'], vote: count(4, 1) },
        { type: 'PassResolution', verb: 'resolved', texts: ['That the grant be paid.'], proposer: 'Wilf Harkaway' },
      ),
    ).toMatchObject([{ kind: 'decision', vote: count(4, 1), proposer: 'Wilf Harkaway' }]))
  test('that the report be noted stands as often as it was typed, since there may be several reports', () =>
    expect(
      printed(
        { type: 'PassResolution', verb: 'noted', texts: [] },
        { type: 'PassResolution', verb: 'noted', texts: [] },
      ),
    ).toHaveLength(2))
})

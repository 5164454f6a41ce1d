import { beforeEach, describe, expect, it } from 'vitest'
import { readTyped } from '../../src/words/typedWords.ts'
import { key, upToOpening } from '../app/anOffice.ts'
import { act, chair, clerk, fire, note, resolve, take } from '../meeting/given.ts'
import { type ADesk, aDesk, chat, wordsOf } from '../desk/aDesk.ts'

let at: ADesk
beforeEach(async () => {
  at = await aDesk()
  await at.does(
    ...upToOpening,
    take('5'),
    resolve('12 lamps be bought'),
    act('buy the 12 lamps'),
    note('Some 41 boats were seen.'),
  )
})

interface Button {
  readonly title: string
  readonly data: Record<string, unknown>
}
const said = async (words: string) => (await at.types(clerk, words))[0]
const correct = async (words: string): Promise<readonly string[]> => {
  const answer = await said(words)
  const buttons =
    JSON.stringify(answer).includes('Correct what was recorded') && answer?.to === 'here' && answer.kind === 'card'
      ? answer.card.body.flatMap(e => (e.type === 'ActionSet' ? (e['actions'] as readonly Button[]) : []))
      : []
  for (const button of buttons) await at.presses(clerk, 'amend', button.data)
  const meeting = await at.office.meeting(key)
  return meeting.phase === 'not called'
    ? []
    : [...meeting.entries.flatMap(e => ('text' in e ? [e.text] : [])), ...meeting.actions.map(a => a.text)]
}

describe('a slip in what was recorded', () => {
  it.each([
    ['correction, that should be 14 boats not 41', 'Some 14 boats were seen.'],
    ['that should have been 14, not 41', 'Some 14 boats were seen.'],
    ['Correction, 14 dinghies not 41', 'Some 14 boats were seen.'],
    ['sorry, not boats but dinghies', 'Some 41 dinghies were seen.'],
  ])('is put right by one press: %j', async (words, now) => {
    expect(wordsOf(await said(words))).toContain('Some 41 boats were seen.')
    const texts = await correct(words)
    expect(texts).toContain(now)
    expect(texts).not.toContain('Some 41 boats were seen.')
  })
  it.each([
    'sorry should be 6 months not 12',
    'Sorry, should be 6 months not 12 months',
    'sorry, 6 months not 12',
    'meant 6 months not 12',
    'sorry I meant 6 months not 12',
    'correction 6 months not 12',
    'oops 6 not 12 months',
    '6 months not 12 sorry',
    'should be 6 months rather than 12',
    'should be 6 months instead of 12',
    'that should be six months not twelve',
    '12 months should be 6 months',
    'make that 6 months not 12',
  ])('in a figure is put right in a decision and in a motion, the figure alone: %j', async words => {
    const twelve = words.includes('twelve') ? 'twelve' : '12',
      six = words.includes('six') ? 'six' : '6'
    await said(`agreed that the wardens be paid for ${twelve} months`)
    expect(await correct(words)).toContain(`the wardens be paid for ${six} months`)
    await said(`Motion: that the boats run for ${twelve} months, prop Orla Finnimore sec Wilf Harkaway`)
    expect(await correct(words)).toContain(`the boats run for ${six} months`)
  })
  it('is put right in the last thing that has the words, and in nothing else', async () => {
    const texts = await correct('that should be 20, not 12')
    expect(texts).toEqual(['12 lamps be bought', 'Some 41 boats were seen.', 'buy the 20 lamps'])
  })
  it.each([
    ['Correction: some 14 boats were seen, not 41', 'Some 14 boats were seen.'],
    ['correction: 14 boats, not 41', 'Some 14 boats were seen.'],
    ['correction, that’s 14 boats not 41', 'Some 14 boats were seen.'],
    ['sorry, some 14 boats were seen not 41', 'Some 14 boats were seen.'],
  ])('is put right where it is said in a sentence: %j', async (words, now) =>
    expect(await correct(words)).toContain(now),
  )
  it('is kept as a note where nothing recorded has the words, and there are no minutes of before to be corrected', async () => {
    expect(wordsOf(await said('Correction: 12 May, not 13 May'))).toContain('note Correction: 12 May, not 13 May')
    await at.does(take('4'), note('The minutes of 13 June were read.'))
    expect(wordsOf(await said('Correction: 12 June, not 13 June'))).toContain('note Correction: 12 June, not 13 June')
  })
  it('says of what the figure is, and that it was recorded above', async () => {
    await at.does(note('Spend on the lamps was £45,100.'))
    const words = 'Correction – spend on the lamps recorded above should read £41,500 and not £45,100.'
    expect(await correct(words)).toContain('Spend on the lamps was £41,500.')
  })
  it('in when somebody went is put right as a time, so that the house style says it', async () => {
    await said('Orla Finnimore left at 3.36pm')
    await correct('sorry, Orla Finnimore left at 3.26 not 3.36')
    const meeting = await at.office.meeting(key)
    expect(meeting.phase === 'not called' ? [] : meeting.entries).toContainEqual(
      expect.objectContaining({
        kind: 'procedure',
        amended: true,
        fact: expect.objectContaining({ what: 'left', person: 'Orla Finnimore', clock: '15:26' }) as unknown,
      }),
    )
  })
  it('puts no time to anything but a coming or going, and none that no clock has', async () => {
    await said('Orla Finnimore left at 3.36pm')
    const entries = async () => {
      const meeting = await at.office.meeting(key)
      return meeting.phase === 'not called' ? [] : meeting.entries
    }
    const idOf = async (kind: string) => (await entries()).find(e => e.kind === kind)?.id
    const text = 'Put otherwise.'
    expect(await at.presses(clerk, 'amend', { entry: await idOf('note'), text, clock: '15:26' })).toMatchObject({
      refused: true,
    })
    expect(await at.presses(fire, 'amend', { entry: await idOf('procedure'), text, clock: '15:26' })).toMatchObject({
      refused: true,
    })
    await at.presses(clerk, 'amend', { entry: await idOf('procedure'), text, clock: '29:00' })
    expect(JSON.stringify(await entries())).not.toContain('29:00')
  })
  it.each([
    'correction: that action is for Wilf Harkaway, not Orla Finnimore',
    'sorry that last one is for Wilf Harkaway not Orla Finnimore',
    'sorry, that one should be for Wilf Harkaway, not Orla Finnimore',
  ])('in whose an action is gives it to the other: %j', async words => {
    await said('action Orla Finnimore: paint the boats')
    await correct(words)
    const meeting = await at.office.meeting(key)
    expect(meeting.phase === 'not called' ? [] : meeting.actions.map(a => [a.text, a.owners])).toContainEqual([
      'paint the boats',
      ['Wilf Harkaway'],
    ])
  })
  it.each([
    'correction, that’s by 22 January 2027',
    'sorry, that should be due by 22 January 2027',
    'correction: by 22 January 2027, not 29 January 2027',
    'sorry, the deadline is 22 January 2027 not 29 January 2027',
  ])('in when an action is due gives it the other time: %j', async words => {
    await said('action Orla Finnimore: paint the boats by 29 January 2027')
    await said('note The boats are blue.')
    expect(wordsOf(await said(words))).toMatch(/paint the boats .*29 January 2027/)
    await correct(words)
    const meeting = await at.office.meeting(key)
    expect(meeting.phase === 'not called' ? [] : meeting.actions.map(a => [a.text, a.dueDate])).toContainEqual([
      'paint the boats',
      '2027-01-22',
    ])
  })
  it('in when an action is due is none where its time is another than the one that should not stand', async () => {
    await said('action Orla Finnimore: paint the boats by 15 January 2027')
    expect(await correct('sorry, by 22 January 2027 not 29 January 2027')).toContain('paint the boats')
    const meeting = await at.office.meeting(key)
    expect(meeting.phase === 'not called' ? [] : meeting.actions.map(a => a.dueDate)).toContain('2027-01-15')
  })
  it('in a figure of thousands, some entries back, is put right', async () => {
    await said('note There were 1,221 sightings, up 9%.')
    await said('note Boats were still the most seen.')
    expect(await correct('correction, 1,212 sightings not 1,221')).toContain('There were 1,212 sightings, up 9%.')
  })
  it('in who seconded is put right on what was decided already', async () => {
    await said('Resolved that the quay be swept, proposed by Orla Finnimore, seconded by Wilf Harkaway')
    const answer = await said('sorry, seconder was Cllr Penhallow not Wilf Harkaway')
    const words = wordsOf(answer).match(/"words":"(moved by [^"]+)"/)?.[1] ?? ''
    await at.presses(clerk, 'typed', { words })
    const meeting = await at.office.meeting(key)
    expect(meeting.phase === 'not called' ? [] : meeting.entries).toContainEqual(
      expect.objectContaining({ kind: 'decision', proposer: 'Orla Finnimore', seconder: 'Cllr Rosalind Penhallow' }),
    )
    // Two others are no slip: what was decided has its movers.
    expect(wordsOf((await at.types(clerk, 'moved by Nadia Osterley, seconded by Imogen Thistlewood'))[0])).toContain(
      'already',
    )
  })
  it('in who seconded is put right on what was moved last', async () => {
    await said('Moved by Orla Finnimore, seconded by Wilf Harkaway, that the quay be swept')
    const answer = await said('sorry, correction - seconder was Cllr Penhallow, not Wilf Harkaway')
    expect(
      (await at.types(fire, 'seconder was Cllr Penhallow, not Wilf Harkaway')).map(wordsOf).join(' '),
    ).not.toContain('moved by')
    const words = wordsOf(answer).match(/"words":"(moved by [^"]+)"/)?.[1] ?? ''
    await at.presses(clerk, 'typed', { words })
    const meeting = await at.office.meeting(key)
    expect(meeting.phase === 'not called' ? [] : meeting.entries).toContainEqual(
      expect.objectContaining({ kind: 'motion', proposer: 'Orla Finnimore', seconder: 'Cllr Rosalind Penhallow' }),
    )
  })
  it('of a whole entry is taken out by one press, and may be kept as a note instead', async () => {
    const struck = async () => {
      const meeting = await at.office.meeting(key)
      return meeting.phase === 'not called' ? 0 : meeting.struck.length
    }
    const answer = await said('scrap that last action, it went out yesterday')
    expect(wordsOf(answer)).toContain('Recorded: buy the 12 lamps')
    expect(wordsOf(answer)).toContain('note scrap that last action, it went out yesterday')
    expect(await struck()).toBe(0)
    const entry = wordsOf(answer).match(/"entry":"([^"]+)"/)?.[1] ?? ''
    await at.presses(clerk, 'strike', { entry })
    expect(await struck()).toBe(1)
    expect(wordsOf(await said('scrap that last action'))).not.toContain('Recorded:')
    expect(wordsOf(await said('delete the last note'))).toContain('Recorded: Some 41 boats were seen.')
    expect((await at.types(fire, 'delete the last note')).map(wordsOf).join(' ')).not.toContain('41 boats')
    expect(readTyped('scrap the plan to buy lamps', true)).not.toMatchObject({ kind: 'taken out' })
    expect(await at.types(clerk, 'scrap that last action', { chat, addressed: false })).toEqual([])
  })
  it('is none where somebody only is not there', () =>
    expect(readTyped('sorry, Orla Finnimore is not coming', true)).not.toMatchObject({ kind: 'slip' }))
  it('that is in nothing recorded in the item is offered as a note', async () =>
    expect(wordsOf(await said('that should be 20, not 77'))).toContain('note that should be 20, not 77'))
  it('shows what is recorded to nobody who may not put it right, and no note of the clerk’s to the chat', async () => {
    const words = 'correction, that should be 14 boats not 41'
    expect((await at.types(fire, words)).map(wordsOf).join(' ')).not.toContain('Some')
    const answers = await at.types(clerk, words, { chat })
    expect(answers.map(a => (a.to === 'privately' ? `${a.sent} ${a.notSent}` : wordsOf(a))).join(' ')).not.toContain(
      'boats were',
    )
    // One-to-one the clerk, who wrote it, is asked about it.
    expect(answers).toMatchObject([{ to: 'privately' }])
    expect((await at.types(fire, words, { chat })).map(wordsOf).join(' ')).not.toContain('Some')
    expect((await at.types(chair, 'correction, that should be 20 not 12', { chat })).map(wordsOf).join(' ')).toContain(
      'buy the 12 lamps',
    )
  })
  it('is no matter of the bot’s where people say so among themselves', async () => {
    expect(await at.types(clerk, 'that should be 14 boats not 41', { chat, addressed: false })).toEqual([])
    expect(readTyped('The report should be read, not skimmed, by all members of the board', true)).not.toMatchObject({
      kind: 'slip',
    })
  })
})

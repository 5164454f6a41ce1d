import { beforeEach, describe, expect, it } from 'vitest'
import { key, upToOpening } from '../app/anOffice.ts'
import { clerk, take } from '../meeting/given.ts'
import { type ADesk, aDesk } from '../desk/aDesk.ts'

let at: ADesk
beforeEach(async () => {
  at = await aDesk()
  await at.does(...upToOpening, take('5'))
  await at.types(clerk, 'Motion: that the lamps be mended, prop Orla Finnimore sec Wilf Harkaway')
})

/** What became of the motion: its verb or outcome, and its words or how it was decided. */
async function became(words: string): Promise<readonly (string | undefined)[]> {
  await at.types(clerk, words)
  const meeting = await at.office.meeting(key)
  const last = meeting.phase === 'not called' ? undefined : meeting.entries.findLast(e => e.kind !== 'procedure')
  return last?.kind === 'decision' ? [last.verb, last.text] : last?.kind === 'motion' ? [last.outcome, last.how] : []
}

describe('those who are named in a vote', () => {
  it.each([
    ['carried, TQ abstaining', 'with Tobias Quennell abstaining'],
    ['Carried, TQ against', 'with Tobias Quennell voting against'],
    [
      'motion carried with Tobias Quennell and Dr Osterley abstaining',
      'with Tobias Quennell and Dr Nadia Osterley abstaining',
    ],
    ['carried, TQ abstained, NO took no part', 'with Tobias Quennell abstaining and Nadia Osterley taking no part'],
    ['carried by a majority, TQ dissenting', 'by a majority, with Tobias Quennell voting against'],
    ['carried, all in favour except TQ', 'with all but Tobias Quennell voting in favour'],
    ['All bar TQ in favour', 'with all but Tobias Quennell voting in favour'],
    ['passed; abstentions: TQ, NO', 'with Tobias Quennell and Nadia Osterley abstaining'],
    ['carried nem con, the Chair not voting', 'nem con, with Imogen Thistlewood taking no part'],
  ])('stand in full in how the motion was carried: %j', async (words, how) =>
    expect(await became(words)).toEqual(['resolved', `the lamps be mended (${how})`]),
  )
  it('leave the word that it was decided with', async () =>
    expect(await became('agreed, TQ abstaining')).toEqual([
      'agreed',
      'the lamps be mended (with Tobias Quennell abstaining)',
    ]))
  it.each([
    ['lost, only TQ in favour', 'with only Tobias Quennell voting in favour'],
    ['Motion lost - only TQ and NO for it', 'with only Tobias Quennell and Nadia Osterley voting in favour'],
  ])('stand in how it was lost: %j', async (words, how) => expect(await became(words)).toEqual(['lost', how]))
  it('are among those who abstained in a count', async () => {
    await became('carried 5-1, TQ abstaining')
    const meeting = await at.office.meeting(key)
    expect(JSON.stringify(meeting)).toContain('"vote":{"for":5,"against":1,"abstained":1}')
  })
  it.each(['carried, Quenell abstaining', 'carried, Smyth and the plan against', 'carried, abstaining'])(
    'settle nothing while it is not clear who they are: %j',
    async words => expect(await became(words)).toEqual([undefined, undefined]),
  )
})

import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/desk/answers.ts'
import type { Command } from '../../src/meeting/commands.ts'
import { stages } from '../../src/cards/whoAsks.ts'
import type { Actor } from '../../src/meeting/termsOfReference.ts'
import { upToOpening } from '../app/anOffice.ts'
import { act, chair, clerk, close, fire, guest, note, saltmarsh, viceChair, volunteer } from '../meeting/given.ts'
import { type ADesk, aDesk, chat, wordsOf } from './aDesk.ts'

// What help says somebody can type is typed, by them, where the meeting is as help said, and not refused.

const [call, publish, present, open] = upToOpening as readonly [Command, Command, Command, Command]
const session = [call, publish, present, open, act('Report on the night bus', ['Wilf Harkaway', 'Imogen Thistlewood'])]
const steps: Readonly<Record<(typeof stages)[number], readonly Command[]>> = {
  'no agenda': [],
  'agenda waits': [call],
  published: [call, publish],
  'in session': [...session, { type: 'TakeItem', item: '5' }, note('Ridership had doubled.')],
  adjourned: [...session, { type: 'AdjournMeeting' }],
  closed: [...session, close],
  confirmed: [
    ...session,
    close,
    { type: 'ConfirmMinutes', corrections: [], on: '2027-01-21', atMeeting: 'saltmarsh/2' },
  ],
}
const people = { chair, 'member in the chair': fire, 'vice-chair': viceChair, clerk, member: volunteer, guest } as const

/** The words of help as somebody would type them. */
const filledIn = (word: string): string =>
  word
    .replace('presented by NAME, ROLE', 'presented by Orla Finnimore, Station Manager')
    .replace('in attendance NAME, ROLE', 'in attendance Fern Ashdown, Deputy')
    .replace('apologies NAME (substitute NAME)', 'apologies Tobias Quennell (substitute Ines Marlow)')
    .replace('NAME joined', 'Fern Ashdown joined')
    .replace('NAME, NAME', 'Orla Finnimore, Nadia Osterley')
    .replace('OWNER', 'Orla Finnimore')
    .replace('NAME', 'Orla Finnimore')
    .replace(': TEXT', ': count the passengers')
    .replace('DATE', '1 March 2027')
    .replace('WORDS', 'bus')
    .replace('TITLE', 'Boat wardens')
    .replace('REASON', 'the season begins')
    .replace('because …', 'because the report is late')
    .replace('that …', 'that the grant be paid')
    .replace('…', 'Ridership had trebled.')
    .replace('A12', 'A1')

const typedIn = (help: string): readonly string[] => [...help.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word)
const refused = (answers: readonly Answer[]) =>
  answers.filter(a => a.to === 'here' && a.kind === 'sentence' && a.refused).map(wordsOf)

/** Words that ask for what stands one-to-one only: typed there. */
const oneToOneOnly = new Set(['next agenda'])

/** Somebody who is put in the chair of the meeting where it sits. */
const elected = fire

async function at(stage: keyof typeof steps): Promise<ADesk> {
  const desk = await aDesk()
  await desk.does(...steps[stage])
  if (stage === 'in session') await desk.does({ type: 'TakeTheChair', person: { name: elected.name } })
  return desk
}

describe('everything help says somebody can type', () => {
  for (const stage of stages)
    for (const [role, by] of Object.entries(people) as [string, Actor][])
      for (const where of ['in the chat', 'privately'] as const) {
        if (role === 'guest' && where === 'privately') continue
        const rest = where === 'in the chat' ? { chat } : {}
        it(`is not refused to the ${role}, ${stage}, ${where}`, async () => {
          const { types } = await at(stage)
          const [help] = await types(by, 'help', rest)
          expect(wordsOf(help)).toMatch(/^\*\*For you, /)
          const words = typedIn(wordsOf(help)).filter(word => word !== 'help all' && !/^(?:agenda|note …)$/.test(word))
          const no: string[] = []
          for (const word of words) {
            const desk = await at(stage)
            if (word === 'readmit public') await desk.types(by, 'exclude public 1', rest)
            if (word === 'release') await desk.types(by, 'hold', rest)
            const answers = await desk.types(by, filledIn(word), oneToOneOnly.has(word) ? {} : rest)
            no.push(...refused(answers).map(sentence => `${word}: ${sentence}`))
          }
          expect(no).toEqual([])
        })
      }

  it.each([
    ['before the meeting', []],
    ['while it sits', ['open']],
    ['after it', ['open', 'close meeting', 'close meeting']],
  ])('has the number of an action from before the partnership was kept here, %s', async (_, conduct) => {
    const openActions = [
      { text: 'Light the lane', owners: ['Wilf Harkaway'], from: 'March 2026', status: 'outstanding' },
    ]
    const { types, presses } = await aDesk([], { ...saltmarsh, openActions })
    await types(
      clerk,
      'agenda\n\nSaltmarsh Community Safety Partnership\nThursday 26 November 2026, 2.00 pm\n\n1. Apologies\n2. Bus',
    )
    await presses(clerk, 'publish')
    for (const words of conduct) await types(chair, words, { chat })
    expect(wordsOf((await types(volunteer, 'help'))[0])).toContain('`done A1`')
    const done = await types(volunteer, 'done A1')
    expect(refused(done)).toEqual([])
    expect(wordsOf(done[0])).toContain('A1')
    expect(wordsOf((await types(volunteer, 'help'))[0])).not.toContain('done A')
  })
  it('is all that the README has, after "help all", whoever asks', async () => {
    const { types } = await at('in session')
    for (const by of [clerk, volunteer, guest])
      for (const word of ['next item', 'exclude public 1, 2', 'find WORDS', 'link NAME'])
        expect(wordsOf((await types(by, 'help all', { chat }))[0])).toContain(`\`${word}\``)
  })
})

describe('help', () => {
  it('asks of somebody with several partnerships which is meant, and is given for the one named', async () => {
    const other = { ...saltmarsh, key: 'fenland', name: 'Fenland Safety Board', shortName: 'Fenland SB' }
    const { types } = await aDesk([other])
    expect(wordsOf((await types(volunteer, 'help'))[0])).toContain('"for Saltmarsh CSP: quorum"')
    expect(wordsOf((await types(volunteer, 'for Fenland SB: help'))[0])).toContain('For you, member of Fenland SB:')
  })
  it('tells somebody of no partnership who can add them', async () => {
    const { types } = await aDesk()
    expect(wordsOf((await types(guest, 'help'))[0])).toContain('I do not know you as a member')
  })
  it('tells a chat of no partnership how it is linked', async () => {
    const { types } = await aDesk()
    expect(wordsOf((await types(clerk, 'help', { chat: 'another chat' }))[0])).toContain('link NAME')
  })
})

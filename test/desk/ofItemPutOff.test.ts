import { beforeEach, describe, expect, it } from 'vitest'
import { key, upToOpening } from '../app/anOffice.ts'
import { titlesOf } from '../cards/everyCard.ts'
import { type Command } from '../../src/meeting/commands.ts'
import { clerk, note, take } from '../meeting/given.ts'
import { type ADesk, aDesk, chat } from './aDesk.ts'

let at: ADesk
const defer: Command = { type: 'DeferItem', reason: 'the author is ill' }

/** The buttons of what is asked about words that the clerk types to the bot alone. */
const asked = async (words: string): Promise<readonly string[]> =>
  (await at.types(clerk, words, {})).flatMap(answer =>
    answer.to === 'here' && answer.kind === 'card' ? titlesOf(answer.card) : [],
  )

beforeEach(async () => {
  at = await aDesk()
  await at.does(...upToOpening, ...['1', '2', '3', '4', '5'].map(number => take(number)))
})

describe('what is typed once an item was put off and the next was gone on to by itself', () => {
  it('may be of the item put off, and is asked about so first where it has a word of its title', async () => {
    await at.does(defer)
    expect(await asked('Wilf Harkaway asked that the draft be sent out before the next meeting.')).toEqual([
      'note Wilf Harkaway asked that the draft be sent out before …',
      'note 5: Wilf Harkaway asked that the draft be sent out befo…',
    ])
    expect(await asked('Orla to circulate the list of marshals by Friday')).toEqual([
      'action item 5: Orla: circulate the list of marshals by Frid…',
      'action Orla: circulate the list of marshals by Friday',
      'note Orla to circulate the list of marshals by Friday',
    ])
    expect(await asked('Wilf Harkaway said that the grants for marshals were late.')).toEqual([
      'note Wilf Harkaway said that the grants for marshals were l…',
      'note 5: Wilf Harkaway said that the grants for marshals wer…',
    ])
  })
  it('also once it was kept there, and no more once something is recorded in the next', async () => {
    await at.does(defer, { ...note('A new list is needed.'), item: '5' } as Command)
    expect(await asked('Wilf Harkaway asked for the draft.')).toHaveLength(2)
    await at.does(note('Three groups applied.'))
    expect(await asked('Wilf Harkaway asked for the draft.')).toEqual([])
  })
  it('may be of an item put off by its number, where it is for whoever was to present that', async () => {
    await at.does(take('6'), { ...defer, item: '5' } as Command)
    expect(await asked('action Orla to bring the figures in March')).toEqual([
      'action item 5: Orla: bring the figures in March',
      'action Orla: bring the figures in March',
    ])
    expect(await asked('action Wilf Harkaway to bring the figures in March')).toEqual([])
  })
  it('may be of the item put off in its turn too, where it is for whoever was to present that', async () => {
    await at.does(defer)
    expect(await asked('action Orla to bring the figures in March')).toEqual([
      'action item 5: Orla: bring the figures in March',
      'action Orla: bring the figures in March',
    ])
  })
  it('is asked about where it is the next item, so that none is passed over', async () => {
    await at.does(defer)
    expect(await asked('next item')).toEqual(['Stay at item 6', 'Go on to item 7'])
    await at.does(note('Three groups applied.'))
    expect(await asked('next item')).toEqual([])
  })
  it('is gone past without asking in the chat where the next is restricted: no question is asked there', async () => {
    await at.does(take('6'), defer)
    await at.types(clerk, 'next item', { chat })
    const now = await at.office.meeting(key)
    expect(now.phase === 'in session' ? now.current : '').toBe('i8')
  })
  it('is of the item being taken where somebody went to it, or another was put off', async () => {
    await at.does({ ...defer, item: '8' } as Command)
    expect(await asked('Wilf Harkaway asked for the draft.')).toEqual([])
    await at.does(defer, take('7'))
    expect(await asked('Wilf Harkaway asked for the draft.')).toEqual([])
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import type { Here } from '../../src/desk/answers.ts'
import { key, upToOpening } from '../app/anOffice.ts'
import { by, chair, clerk, declare, fire, note, take, viceChair, volunteer } from '../meeting/given.ts'
import { titlesOf } from '../cards/everyCard.ts'
import { type ADesk, aDesk, chat, wordsOf } from './aDesk.ts'

let at: ADesk
const inChat = { chat }
const cardOf = (answer: Here | undefined) => (answer?.kind === 'card' ? answer.card : undefined)
const titles = (answer: Here | undefined) => {
  const card = cardOf(answer)
  return card === undefined ? [] : titlesOf(card)
}
const meeting = async () => {
  const now = await at.office.meeting(key)
  if (now.phase === 'not called') throw new Error('There is no meeting.')
  return now
}
const current = async () => {
  const now = await meeting()
  return now.phase === 'in session' ? now.current : now.phase
}

beforeEach(async () => {
  at = await aDesk()
  await at.does(...upToOpening, take('5'), note('Ridership had doubled.'))
})

describe('Run the meeting', () => {
  it('gives whoever conducts the meeting the view of their own part, and tells anybody else who does', async () => {
    for (const who of [chair, viceChair])
      expect(titles(await at.presses(who, 'run the meeting', { item: 'i5' }, inChat))).toContain('Take another item')
    expect(titles(await at.presses(clerk, 'run the meeting', { item: 'i5' }, inChat))).toContain('Add a note')
    const told = wordsOf(await at.presses(volunteer, 'run the meeting', { item: 'i5' }, inChat))
    expect(told).toMatch(/^Only Imogen Thistlewood \(chair\), .*Beatrix Lonsdale \(clerk\) may do that\.$/)
  })
  it('gives the item that is being taken, also on the card of an earlier one', async () => {
    expect(wordsOf(await at.presses(chair, 'run the meeting', { item: 'i1' }, inChat))).toContain(
      '5. Night bus marshals',
    )
  })
})

describe('the view that Teams fetches by itself', () => {
  it('is the chair’s card for those who conduct, and the card everybody has for others, notes left out', async () => {
    expect(wordsOf(await at.presses(chair, 'see item', { item: 'i5' }, inChat))).toContain('Ridership had doubled')
    const theirs = await at.presses(fire, 'see item', { item: 'i5' }, inChat)
    expect(titles(theirs)).toEqual(['Run the meeting'])
    expect(wordsOf(theirs)).not.toContain('Ridership')
  })
  it('is the card everybody has for a chair who must stand aside in this item, and whose press is refused', async () => {
    await at.does(by(chair, declare('Pecuniary interest', ['5'])))
    expect(titles(await at.presses(chair, 'see item', { item: 'i5' }, inChat))).toEqual(['Run the meeting'])
    expect(wordsOf(await at.presses(chair, 'run the meeting', { item: 'i5' }, inChat))).toContain('Casimir Bellweather')
  })
  it('of an item the meeting has moved on from is what was recorded in it', async () => {
    await at.does(take('6'))
    const after = await at.presses(chair, 'see item', { item: 'i5' }, inChat)
    expect(titles(after)).toEqual([])
    expect(wordsOf(after)).toContain('5. Night bus marshals: done')
  })
})

describe('More', () => {
  it('stays open while the item is taken, whatever is recorded meanwhile, until it is closed or the meeting moves on', async () => {
    const sees = async (item: string) => titles(await at.presses(chair, 'see item', { item }, inChat))
    expect(await sees('i5')).not.toContain('Undo')
    expect(titles(await at.presses(chair, 'more', { item: 'i5' }, inChat))).toContain('Undo')
    await at.does(note('And again.'))
    expect(await sees('i5')).toContain('Undo')
    expect(titles(await at.presses(chair, 'less', { item: 'i5' }, inChat))).not.toContain('Undo')
    await at.presses(chair, 'more', { item: 'i5' }, inChat)
    await at.does(take('6'))
    expect(await sees('i6')).not.toContain('Undo')
  })
  it('is open for whoever pressed it only, and for nobody who conducts nothing', async () => {
    await at.presses(chair, 'more', { item: 'i5' }, inChat)
    expect(titles(await at.presses(viceChair, 'see item', { item: 'i5' }, inChat))).not.toContain('Undo')
    expect(wordsOf(await at.presses(volunteer, 'more', { item: 'i5' }, inChat))).toContain('Only Imogen Thistlewood')
  })
})

describe('a press on the chair’s card', () => {
  it('is answered with the presser’s own view of the item now taken', async () => {
    const answer = await at.presses(chair, 'next item', { after: 'i5', expecting: 'i2' }, inChat)
    expect(wordsOf(answer)).toContain('2. Urgent business')
    expect(titles(answer)).toContain('Take another item')
    expect(titles(await at.presses(clerk, 'undo', {}, inChat))).toContain('Record a resolution')
  })
  it('that comes too late says so, shows the item now taken, and changes nothing', async () => {
    await at.does(take('6'))
    const late = await at.presses(chair, 'next item', { after: 'i5', expecting: 'i2' }, inChat)
    expect(wordsOf(late)).toContain('has already moved on: 6. Grants')
    expect(titles(late)[0]).toMatch(/^Next item/)
    expect(await current()).toBe('i6')
  })
  it('takes no other item than its button named, nor closes the meeting instead', async () => {
    await at.does({ type: 'DeferItem', item: '2', reason: 'late' })
    const answer = await at.presses(chair, 'next item', { after: 'i5', expecting: 'i2' }, inChat)
    expect(wordsOf(answer)).toContain('next comes 3. Declarations of interest')
    expect(await current()).toBe('i5')
  })
  it('by somebody who does not conduct the meeting is refused with who does', async () => {
    for (const verb of [
      'next item',
      'previous item',
      'undo',
      'close meeting',
      'defer the rest',
      'confirm previous minutes',
    ])
      expect(wordsOf(await at.presses(volunteer, verb, { after: 'i5' }, inChat))).toContain('Only Imogen Thistlewood')
    expect(await current()).toBe('i5')
  })
})

describe('the item’s card, asked for again with `card`', () => {
  it('is posted for whoever conducts the meeting, and anybody else is told who does', async () => {
    expect(await at.types(clerk, 'card', { ...inChat, request: 'clerk' })).toEqual([])
    const [told] = await at.types(volunteer, 'card', { ...inChat, request: 'member' })
    expect(wordsOf(told as Here)).toMatch(
      /^Only Imogen Thistlewood \(chair\), .*Beatrix Lonsdale \(clerk\) may do that\.$/,
    )
  })
})

describe('Close the meeting, while items are untaken', () => {
  const left = ['2. Urgent business', '9. Dates of future meetings']
  const asks = (answer: Here | undefined) => {
    expect(titles(answer)).toEqual(['Defer the rest', 'Close the meeting', 'Go on with the meeting'])
    for (const line of left) expect(wordsOf(answer)).toContain(line)
    expect(wordsOf(answer)).not.toMatch(/1\. Apologies|5\. Night|Kestrel/)
  }
  it('names them by their open titles before anything is closed, however often Teams delivers the press', async () => {
    asks(await at.presses(chair, 'close meeting', { after: 'i5' }, { ...inChat, request: 'one press' }))
    asks(await at.presses(chair, 'close meeting', { after: 'i5' }, { ...inChat, request: 'one press' }))
    expect(await current()).toBe('i5')
  })
  it('closes by the button on that card, and leaves them as they are', async () => {
    await at.presses(chair, 'close meeting', { after: 'i5', untaken: 'left' }, inChat)
    expect(await current()).toBe('closed')
    expect((await meeting()).deferred).toEqual({})
  })
  it('defers each as not reached by `Defer the rest`, and closes; one undo takes it all back', async () => {
    await at.presses(clerk, 'defer the rest', { after: 'i5' }, inChat)
    expect(await current()).toBe('closed')
    expect((await meeting()).deferred).toEqual(
      Object.fromEntries(['i2', 'i3', 'i4', 'i6', 'i7', 'i8', 'i9'].map(id => [id, 'not reached'])),
    )
    await at.presses(clerk, 'undo', {}, inChat)
    expect([await current(), (await meeting()).deferred]).toEqual(['i5', {}])
  })
  it('goes on where that is chosen, with the presser’s own view', async () => {
    expect(titles(await at.presses(chair, 'wait', {}, inChat))[0]).toMatch(/^Next item/)
    expect(await current()).toBe('i5')
  })
  it('typed, asks in the same way; typed once more, closes; a second delivery of the first closes nothing', async () => {
    const types = async (request: string) => (await at.types(chair, 'close meeting', { ...inChat, request }))[0] as Here
    asks(await types('first'))
    asks(await types('first'))
    expect(await current()).toBe('i5')
    await types('second')
    expect(await current()).toBe('closed')
  })
  it('typed, asks again where other items are left than it asked about', async () => {
    await at.types(chair, 'close meeting', { ...inChat, request: 'first' })
    await at.does(take('6'))
    expect(titles((await at.types(chair, 'close meeting', { ...inChat, request: 'second' }))[0] as Here)).toContain(
      'Defer the rest',
    )
    expect(await current()).toBe('i6')
  })
  it('closes at once where nothing is left', async () => {
    for (const number of ['2', '3', '4', '6', '8', '9']) await at.does(take(number))
    await at.does({ type: 'TakeItem', item: '7', despite: true })
    await at.types(chair, 'close meeting', inChat)
    expect(await current()).toBe('closed')
  })
})

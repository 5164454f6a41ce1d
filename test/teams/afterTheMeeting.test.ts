import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { PersonInRoom } from '../../rehearsal/connector/personInRoom.ts'
import { wordText } from '../documents/wordText.ts'
import { type ABot, aBot, closes, agendaPasted, filesIn } from './aBot.ts'

// Two meetings of Saltmarsh, and what the clerk does between and after them, all through Teams.

const nextAgenda = `agenda

Saltmarsh Community Safety Partnership
Thursday 28 January 2027, 2.00 pm
Venue: Moot Hall, Saltmarsh

1. Apologies for absence
2. Minutes of the previous meeting
3. Lamp posts
4. RESTRICTED: Review of case Osprey
   Exempt: paragraph 1
   Open title: Case review update
5. Any other business`

vi.setConfig({ testTimeout: 60_000 })

let bot: ABot, clerk: PersonInRoom, chair: PersonInRoom
const who = (name: string) => bot.room.person(name)
const quiet = () => bot.room.settled({ quietFor: 400 })
const tells = async (person: PersonInRoom, said: string, answer: string | RegExp) => {
  await person.types(said, { where: 'one-to-one' })
  await person.waitsFor(answer, { within: 25_000 })
}
/** What is printed so far of a document: the words of every Word file with this in its name. */
const printed = async (named: string, but = 'restricted') => {
  await quiet()
  return [...(await filesIn(bot.folder))]
    .filter(([name]) => name.endsWith('.docx') && name.includes(named) && !name.includes(but))
    .map(([, content]) => wordText(content))
    .join('\n')
}
/** Waits until a document prints these words. */
const prints = async (named: string, ...words: readonly (string | RegExp)[]) => {
  const missing = async () => {
    const all = await printed(named)
    return words.filter(w => (typeof w === 'string' ? !all.includes(w) : !w.test(all)))
  }
  await expect.poll(missing, { timeout: 20_000 }).toEqual([])
}
const inTheChat = () => bot.room.mainChat.messages.length
const item = async (number: string) => {
  await chair.types(`item ${number}`)
  await quiet()
}

beforeAll(async () => {
  bot = await aBot()
  clerk = who('Beatrix')
  chair = who('Imogen')
  await clerk.types('link Saltmarsh CSP')
  await clerk.waitsFor('This chat is now linked')
  await tells(clerk, agendaPasted, 'Agenda read: Saltmarsh')
  await clerk.presses('Publish')
  await chair.waitsFor("I'll be there", { within: 25_000 })
  for (const name of ['Imogen', 'Casimir', 'Rosalind', 'Nadia']) await who(name).presses("I'll be there")
  await who('Wilf').presses('Declare an interest', {
    button: 'Declare',
    fill: { Item: ['4. Grants to voluntary groups'], 'Kind of interest': 'Personal interest' },
  })
  await quiet()
}, 60_000)
afterAll(() => bot.close())

describe('before the meeting, the clerk', () => {
  it('is told one-to-one who has not answered, and nobody else is', async () => {
    await tells(clerk, 'quorum', 'Not answered yet (3): Orla Finnimore, Tobias Quennell, Wilf Harkaway.')
    await tells(clerk, 'agenda', /posted again[^\n]*Not answered yet \(3\)/)
    await chair.types('quorum', { where: 'one-to-one' })
    await clerk.types('quorum')
    await quiet()
    expect(chair.sees()).not.toContain('Not answered yet')
  })
  it('is given what was declared on a card of its own as the meeting opens, and no card of a draft', async () => {
    bot.clock.set('14:00')
    await chair.types('open')
    await clerk.waitsFor('Wilf Harkaway declared: Personal interest, item 4.', { within: 25_000 })
    await quiet()
    expect(clerk.canPress('Redraft')).toBe(false)
  })
})

describe('while the meeting sits', () => {
  it('words go to another item than the one taken by its number', async () => {
    await item('3')
    await tells(clerk, 'note Ridership on the night buses had doubled.', 'Noted under item 3.')
    await tells(clerk, 'note 4: The grants were explained.', 'Noted under item 4.')
    await tells(clerk, 'presented by 4: Nadia Osterley, Public Health', 'Item 4 presented by')
    await tells(clerk, 'action 3: Nadia Osterley / Beatrix Lonsdale: share the figures by 15 January 2027', 'Action A1')
    await tells(clerk, 'action Quayside Homes: paint the railings', 'Action A2 recorded')
    await clerk.types('note 5: Two visits were missed.')
    await clerk.waitsFor('Item 5 is restricted', { within: 25_000 })
    await tells(clerk, 'note 99: Lost?', 'There is no item "99"')
  })
  it('the close gives the clerk the card with the draft', async () => {
    await item('5')
    await tells(clerk, 'note The Kestrel panel sat twice.', 'Noted under item 5.')
    await item('6')
    bot.clock.set('15:00')
    await closes(chair)
    await clerk.waitsFor('Open the draft', { within: 25_000 })
    await quiet()
    await prints('2026-11-26', 'The grants were explained.')
  })
})

describe('after the close, the clerk', () => {
  it('says who did not come, by one press', async () => {
    expect(clerk.sees()).toContain('Who did not come')
    await clerk.presses('Record who did not come', {
      fill: { 'Orla Finnimore': 'Apologies', 'Tobias Quennell': 'Absent', 'Wilf Harkaway': 'Absent' },
    })
    await quiet()
    expect(clerk.sees('one-to-one')).not.toContain('Who did not come')
    await prints('draft minutes', /Apologies for absence were received from Orla Finnimore/)
  })
  it('adds a note, a decision, an action and a presenter from the card, quietly', async () => {
    const before = inTheChat()
    const adds = (Item: string, Kind: string, Text: string) =>
      clerk.presses('Add to the minutes', { fill: { Item, Kind, Text } })
    await adds('3. Night bus marshals', 'Note', 'Members thanked the marshals.')
    await adds('3. Night bus marshals', 'Decision', 'resolved that the marshals be funded')
    await adds('4. Grants to voluntary groups', 'Decision', 'Noted')
    await adds('6. Any other business', 'Action', 'Casimir Bellweather: walk the quay by 18 December 2026')
    await adds('3. Night bus marshals', 'Presenter', 'Fern Ashdown, Watch Manager')
    await prints(
      'draft minutes',
      'thanked the marshals',
      'the marshals be funded',
      'Walk the quay',
      'Fern Ashdown',
      '18 December 2026',
    )
    expect(inTheChat()).toBe(before)
  })
  it('adds by word too, and says at which item somebody left', async () => {
    const before = inTheChat()
    await tells(clerk, 'note 6: The next walk is in spring.', 'Noted under item 6.')
    await tells(clerk, 'Nadia Osterley left 4', 'Nadia Osterley has left the meeting')
    await prints('draft minutes', 'The next walk is in spring.', 'left the meeting')
    expect(inTheChat()).toBe(before)
  })
  it('moves what stands under the wrong item, and sees who wrote it and when', async () => {
    await clerk.presses('Correct', {
      button: 'Move',
      fill: { 'What to correct': 'The next walk is in spring', Item: '3. Night bus marshals' },
    })
    await quiet()
    await clerk.presses('Correct')
    expect(clerk.sees()).toMatch(
      /Recorded in item 6 by Beatrix Lonsdale on Thursday 26 November 2026, 3\.00\s?pm, after the close: The next walk/,
    )
    expect(clerk.sees()).toMatch(/Moved to item 3 by Beatrix Lonsdale/)
    clerk.closesDialog()
  })
  it('refuses a move to no item, and keeps what was chosen', async () => {
    await clerk.presses('Correct', { button: 'Move', fill: { 'What to correct': 'The next walk is in spring' } })
    await clerk.waitsFor('Choose the item it belongs in', { within: 25_000 })
    clerk.closesDialog()
  })
  it('is the only one who may', async () => {
    await tells(chair, 'note 6: I too.', 'The meeting is closed')
  })
})

describe('the actions', () => {
  it('go to their owners, and the clerk is told by name who was not reached, with what to send them', async () => {
    await clerk.presses('Send actions to owners')
    await clerk.waitsFor('I could not reach: Quayside Homes (A2)', { within: 25_000 })
    await clerk.waitsFor('Dear Quayside Homes,', { within: 25_000 })
    await who('Nadia').waitsFor('Action A1', { within: 25_000 })
    expect(who('Nadia').sees()).not.toContain('Dear Quayside')
  })
  it('of several are each owner’s own, the clerk’s too, and the other cards are drawn again', async () => {
    await clerk.presses('Done', { where: 'one-to-one' })
    await who('Nadia').waitsFor('Beatrix Lonsdale: done', { within: 20_000 })
    expect(who('Nadia').canPress('Done')).toBe(true)
    await clerk.types('actions', { where: 'one-to-one' })
    await clerk.waitsFor(/A1.*Beatrix Lonsdale: done; ?|A1/, { within: 25_000 })
    expect(clerk.sees()).not.toMatch(/A1[^\n]*complete/)
  })
  it('ask for another date, each owner for themselves', async () => {
    await who('Nadia').presses('Change the date', { fill: { Due: 'the next meeting' } })
    await who('Nadia').waitsFor('Nadia Osterley: asks for the next meeting', { within: 20_000 })
  })
  it('are closed for everybody by the clerk’s word', async () => {
    await tells(clerk, 'done A1', /A1[^\n]*complete/)
    await who('Nadia').waitsFor('State complete', { within: 20_000 })
    expect(who('Nadia').canPress('Done')).toBe(false)
  })
})

describe('the next meeting', () => {
  it('is called, and the minutes of the last are still written up meanwhile', async () => {
    await tells(clerk, nextAgenda, 'Agenda read: Saltmarsh')
    await clerk.presses('Publish')
    await quiet()
    await tells(clerk, 'note 3: A late word.', 'In the minutes of Thursday 26 November 2026: Noted under item 3.')
    await prints('2026-11-26', 'A late word.')
  })
  it('shows a correction in its place on both cards, and nothing restricted in the chat', async () => {
    await clerk.types('present Imogen Thistlewood, Casimir Bellweather, Rosalind Penhallow, Nadia Osterley')
    await chair.types('open')
    await item('2')
    await tells(clerk, 'correction in item 3 for "doubled" read "trebled"', 'The correction is recorded')
    await tells(clerk, 'correction for "Kestrel" read "Osprey"', /recorded[^]*recorded/)
    await chair.waitsFor('Item 3 will read: Ridership on the night buses had trebled.', { within: 20_000 })
    await chair.waitsFor('the clerk sees to this one', { within: 20_000 })
    await clerk.waitsFor('will read “The Osprey panel sat twice.”', { within: 20_000 })
    const chat = chair.sees('chat')
    expect(chat).not.toContain('panel sat twice')
  })
  it('keeps what is corrected in restricted business out of the public minutes of the last', async () => {
    await item('4')
    await tells(
      clerk,
      'correction for "thanked the marshals" read "thanked the gannets of Osprey Row"',
      /recorded[^]*recorded[^]*The correction is recorded/,
    )
    await clerk.types('item 2')
    await quiet()
  })
  it('confirms by the chair’s press, minuted once, with its corrections', async () => {
    await chair.presses('Confirm as correct record')
    await clerk.waitsFor('Confirmed minutes: Saltmarsh CSP', { within: 25_000 })
    await quiet()
    await prints('2026-11-26 Saltmarsh CSP minutes', 'had trebled')
    for (const words of [await printed('2026-11-26'), await printed('2027-01-28'), chair.sees('chat')])
      expect(words.toLowerCase()).not.toContain('gannets')
    expect(clerk.canPress('Confirm as correct record', 'one-to-one')).toBe(false)
  })
  it('does not take the confirmation back from under the minutes it confirmed', async () => {
    await tells(clerk, 'undo', 'That is what confirmed the minutes of 26 November 2026')
    await tells(clerk, 'note 2: Signed.', 'Noted under item 2.')
    await tells(clerk, 'undo', 'Taken back: the note')
    await tells(clerk, 'confirm minutes', 'That is so already; nothing was changed.')
    bot.clock.set('16:00')
    await closes(chair)
    await clerk.waitsFor('Draft minutes: Saltmarsh CSP', { within: 25_000 })
    await quiet()
    await prints('2027-01-28', 'Draft minutes', /held on 26 November 2026/)
    const words = await printed('2027-01-28')
    expect(words.match(/held on 26 November 2026 be confirmed as a correct record/gi)).toHaveLength(1)
  })
})

describe('the record', () => {
  it('is looked through by its words: all of it one-to-one, nothing restricted in the chat, nothing by strangers', async () => {
    await clerk.types('find Kestrel panel', { where: 'one-to-one' })
    await clerk.waitsFor(/Minute 5[^]*panel sat twice/, { within: 25_000 })
    await who('Rosalind').types('find panel')
    await quiet()
    expect(chair.sees('chat')).not.toContain('panel sat twice')
    expect(chair.sees('chat')).toContain('Nothing was found')
    await who('Jasper').types('find ridership')
    await quiet()
    expect(who('Jasper').sees('chat')).toContain('Only members and clerks of Saltmarsh CSP may look')
  })
  it('is held and released by the clerk’s word', async () => {
    await tells(clerk, 'hold because of a request for information', 'On hold: nothing is removed')
    await tells(clerk, 'release', 'Released.')
    await tells(chair, 'hold', 'Only Beatrix Lonsdale')
  })
})

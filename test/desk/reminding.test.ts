import { beforeEach, describe, expect, test } from 'vitest'
import { remindersCard } from '../../src/cards/remindersCard.ts'
import type { Brought } from '../../src/desk/brought.ts'
import type { Command } from '../../src/meeting/commands.ts'
import type { Actor } from '../../src/meeting/termsOfReference.ts'
import { asks, key } from '../app/anOffice.ts'
import { inside, titlesOf } from '../cards/everyCard.ts'
import {
  called,
  clerk,
  close,
  everybody,
  fire,
  open,
  present,
  probation,
  publish,
  saltmarsh,
  volunteer,
} from '../meeting/given.ts'
import { type ADesk, aDesk, wordsOf } from './aDesk.ts'

// Everything is recorded on 26 November 2026; the digests are those of 3 December, of the meeting a week later.
const date = '2026-12-10'
const call = (rest: object = {}): Command => ({
  ...(called({ agenda: { date, ...rest } }) as Command & { type: 'CallMeeting' }),
  meeting: key,
})
const next: Command = { ...(called({ agenda: { date } }) as Command & { type: 'CallMeeting' }), meeting: 'saltmarsh/2' }
const on = (
  by: Actor,
  day = '2026-12-03',
  time = '10:00',
  where: 'privately' | 'in the chat' = 'privately',
): Partial<Brought> => ({
  asked: { ...asks(by, where), at: `${day}T${time}:00.000Z` },
})

let desk: ADesk
const at = (moment: string) => desk.clock.passes(Date.parse(moment) - desk.clock.now().getTime())
const digestOf = (person: Actor) => {
  const found = desk.digests.findLast(d => d.person === person.name)
  if (found === undefined) throw new Error(`${person.name} has no digest.`)
  return found
}
const presses = (by: Actor, verb: string, data: object = {}, rest: Partial<Brought> = {}) =>
  desk.presses(by, verb, { digest: digestOf(by).name, ...data }, { ...on(by), ...rest })
const agree = (text: string, dueDate: string, rest: object = {}): Command => ({
  type: 'AgreeAction',
  text,
  owners: ['Orla Finnimore'],
  dueDate,
  ...rest,
})

beforeEach(async () => {
  desk = await aDesk()
  await desk.does(
    call({ date: '2026-11-26' }),
    publish,
    present(...everybody),
    open,
    agree('Count the lamps', '2026-12-10'),
    agree('Write to the bus company', '2026-12-10'),
    close,
  )
  await desk.office.carry('saltmarsh/2', next, asks())
  await desk.office.carry('saltmarsh/2', publish, asks())
  await at('2026-12-03T09:01:00Z')
  await desk.reminding.look()
})

describe('the card of reminders', () => {
  test('has for a member what they are asked and what they undertook, each with its buttons', () => {
    expect(titlesOf(remindersCard(digestOf(fire)))).toEqual([
      "I'll be there",
      'Send apologies',
      'Accept',
      'Done',
      'Change the date',
      'Not mine',
    ])
    const words = JSON.stringify(remindersCard(digestOf(fire)))
    expect(words).toContain('Action A1: due on Thursday 10 December 2026')
    expect(words).toContain('Write to the bus company')
  })
  test('keeps what is left to do when one thing is answered by a press', async () => {
    const came = await presses(fire, 'attend', { meeting: 'saltmarsh/2' })
    expect(wordsOf(came)).toContain('You have said that you will be there.')
    expect(wordsOf(came)).toContain('Count the lamps')
    const done = await presses(fire, 'done', { action: 1, owner: fire.name })
    expect(wordsOf(done)).toContain('Nothing more to do.')
    expect(wordsOf(done)).not.toContain('Count the lamps')
    expect(wordsOf(done)).toContain('Write to the bus company')
    const accepted = await presses(fire, 'accept action', { action: 2, owner: fire.name })
    expect(wordsOf(accepted)).toContain('You have accepted it.')
    expect(inside(accepted, part => part['title'] === 'Accept')).toEqual([])
  })
  test('is given back to nobody but its own person, whatever the data of a press say', async () => {
    const came = await desk.presses(
      volunteer,
      'attend',
      { meeting: 'saltmarsh/2', digest: digestOf(fire).name },
      on(volunteer),
    )
    expect(wordsOf(came)).not.toContain('Count the lamps')
    expect(wordsOf(came)).toContain('You have said that you will be there.')
  })
  test('is given back to nobody in the chat', async () => {
    const came = await presses(
      fire,
      'attend',
      { meeting: 'saltmarsh/2' },
      { ...on(fire, '2026-12-03', '10:00', 'in the chat'), chat: 'the chat of Saltmarsh' },
    )
    expect(wordsOf(came)).not.toContain('Count the lamps')
  })
  test('goes with the press of a name that was made up as if it had none', async () => {
    const came = await presses(fire, 'attend', { meeting: 'saltmarsh/2', digest: '2026-12 999' })
    expect(wordsOf(came)).toContain('You have said that you will be there.')
  })
})

describe("the clerk's card of reminders", () => {
  test('says who has not answered, with "Remind them", and the quorum', () => {
    const card = remindersCard(digestOf(clerk))
    expect(titlesOf(card)).toEqual(['Remind them'])
    expect(JSON.stringify(card)).toContain('Not answered yet: 7')
    expect(JSON.stringify(card)).toContain('Tobias Quennell')
    expect(JSON.stringify(card)).toContain('No quorum expected yet: 0 members, 4 needed')
  })
  test('names actions nobody can be reminded of, without the words of restricted ones', async () => {
    const restricted = await aDesk()
    await restricted.does(
      call({ date: '2026-11-26' }),
      publish,
      present(...everybody),
      open,
      agree('Mend the gate', '2026-12-10', { owners: ['Quayside Homes'] }),
      { type: 'TakeItem', item: '7', despite: true },
    )
    await restricted.office.carry(
      key,
      agree('Tell the Kestrel family', '2026-12-10', { owners: ['Quayside Homes'] }),
      asks(clerk, 'privately'),
    )
    await restricted.does(close)
    await restricted.clock.passes(Date.parse('2026-12-03T09:01:00Z') - restricted.clock.now().getTime())
    await restricted.reminding.look()
    const words = JSON.stringify(restricted.digests.map(d => remindersCard(d))).replaceAll('\\', '')
    expect(restricted.digests.map(d => d.person)).toEqual([clerk.name])
    expect(words).toContain('A1 (Quayside Homes): Mend the gate')
    expect(words).toContain('A2 (Quayside Homes): its words are restricted')
    expect(words).not.toContain('Kestrel')
  })
})

describe('"Remind them"', () => {
  const press = (by: Actor, rest: Partial<Brought> = {}) =>
    desk.presses(by, 'remind them', { meeting: 'saltmarsh/2' }, { ...on(by), ...rest })
  test('reminds those who have not answered, at once and once a day, on a card with nothing else', async () => {
    await presses(probation, 'attend', { meeting: 'saltmarsh/2' })
    const before = desk.digests.length
    expect(wordsOf(await press(clerk))).toBe(
      'I am reminding Imogen Thistlewood, Casimir Bellweather, Rosalind Penhallow, Orla Finnimore, Nadia Osterley and Wilf Harkaway.',
    )
    await desk.afterwards()
    const given = desk.digests.slice(before)
    expect(given.map(d => d.person)).toEqual(everybody.filter(p => p !== probation).map(p => p.name))
    expect(given.flatMap(d => d.actions)).toEqual([])
    expect(desk.said).toContain(`redraws the digest of ${clerk.name}`)
    expect(
      titlesOf(
        remindersCard(
          (await desk.reminding.digestOf('saltmarsh', digestOf(clerk).name, clerk.name)) ?? digestOf(clerk),
        ),
      ),
    ).toEqual([])
    expect(wordsOf(await press(clerk, on(clerk, '2026-12-03', '16:00')))).toContain('reminded today at your request')
    await desk.afterwards()
    expect(desk.digests).toHaveLength(before + 6)
  })
  test('waits for the next working hour when it is pressed in the evening', async () => {
    await at('2026-12-04T18:00:00Z')
    const before = desk.digests.length
    expect(wordsOf(await press(clerk, on(clerk, '2026-12-04', '18:00')))).toMatch(
      /^I shall remind .* on Monday 7 December 2026 from 9\.00 am, if they have not answered by then\.$/,
    )
    await desk.afterwards()
    expect(desk.digests).toHaveLength(before)
    await at('2026-12-07T09:01:00Z')
    await desk.reminding.look()
    expect(desk.digests.slice(before).flatMap(d => d.answers)).toHaveLength(7)
  })
  test('is the clerk’s alone, and is refused once the meeting has opened', async () => {
    expect(await press(fire)).toMatchObject({ refused: true, sentence: 'Only the clerk may have members reminded.' })
    await desk.office.carry('saltmarsh/2', open, asks())
    expect(await press(clerk)).toMatchObject({ refused: true, sentence: 'The meeting waits for no answers any more.' })
  })
})

describe("the card of an organisation's lead", () => {
  test('has the actions of the organisation, soonest first, and nobody else’s; of restricted ones that are not the lead’s, how many', async () => {
    const members = saltmarsh.members.map(m => (m.name === 'Imogen Thistlewood' ? { ...m, lead: true as const } : m))
    const led = await aDesk([], { ...saltmarsh, members })
    const council = { owners: ['Rosalind Penhallow'] }
    await led.does(
      { ...(called({ terms: { members } }) as Command & { type: 'CallMeeting' }), meeting: key },
      publish,
      present(...everybody),
      open,
      agree('Mend the gate', '2026-12-11', council),
      agree('Read the meters', '2026-12-01', council),
      agree('Count the lamps', '2026-12-09'),
      { type: 'TakeItem', item: '7', despite: true },
    )
    await led.office.carry(key, agree('Tell the Kestrel family', '2026-12-10', council), asks(clerk, 'privately'))
    await led.does(close)
    await led.clock.passes(Date.parse('2026-12-07T09:01:00Z') - led.clock.now().getTime())
    await led.reminding.look()
    const words = JSON.stringify(remindersCard(led.digests.find(d => d.person === 'Imogen Thistlewood') ?? fail()))
    expect(words).toMatch(
      /Open actions of Saltmarsh District Council.*A2: Read the meters.*overdue since Tuesday 1 December 2026.*A1: Mend the gate/,
    )
    expect(words).toContain('1 restricted, not shown here')
    expect(words).not.toMatch(/Kestrel|Count the lamps/)
  })
})

function fail(): never {
  throw new Error('There is no digest.')
}

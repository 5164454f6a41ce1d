import { beforeEach, describe, expect, it } from 'vitest'
import { printAgenda } from '../../src/documents/agenda/printed.ts'
import { readAgenda } from '../../src/documents/agenda/readAgenda.ts'
import type { Agenda, AgendaItem } from '../../src/meeting/agenda.ts'
import type { Command } from '../../src/meeting/commands.ts'
import type { CalledMeeting } from '../../src/meeting/meeting.ts'
import { key } from '../app/anOffice.ts'
import { inside, titlesOf } from '../cards/everyCard.ts'
import {
  act,
  called,
  clerk,
  close,
  everybody,
  fire,
  guest,
  item,
  open,
  present,
  publish,
  saltmarsh,
  take,
  volunteer,
} from '../meeting/given.ts'
import { type ADesk, aDesk, chat, wordsOf } from './aDesk.ts'

const there = { chat, addressed: false }
const second = 'saltmarsh/2'

const items: readonly AgendaItem[] = [
  item('1', 'Apologies for absence', { standingText: ['To receive any apologies for absence.'] }),
  item('2', 'Urgent business', { standingText: ['Late items are taken under item 8.'] }),
  item('3', 'Declarations of interest'),
  item('4', 'Minutes of the meeting held on Thursday, 24th September 2026', {
    papers: [{ size: '212 KB' }],
    standingText: ['To confirm the minutes of 24 September 2026.'],
  }),
  item('5', 'Night bus marshals', { minutes: 15, presenters: [{ name: 'Orla Finnimore' }] }),
  item('6', 'Grants to voluntary groups', { papers: [{ title: 'Grants round', pages: '9-24' }] }),
  item('7', 'Case review update', { restriction: { closedTitle: 'Review of case Kestrel', paragraphs: ['1', '2'] } }),
  item('8', 'New items of urgent business'),
  item('9', 'Dates of future meetings', {
    standingText: ['To note the dates of future meetings:', 'Thursday 28 January 2027', '25 March 2027'],
  }),
]
const call = (changed: Partial<Agenda> = {}): Command => ({
  ...(called({
    agenda: { items, furtherDates: ['Thursday 28 January 2027', '25 March 2027'], venue: 'Quay Hall', ...changed },
  }) as Command & { type: 'CallMeeting' }),
  meeting: key,
})

let at: ADesk
const said = async (...asking: Parameters<ADesk['types']>) => (await at.types(...asking)).map(wordsOf)
const meeting = async (of = second): Promise<CalledMeeting> => {
  const now = await at.office.meeting(of)
  if (now.phase === 'not called') throw new Error(`${of} was not called.`)
  return now
}
/** A meeting held: item 5 taken, item 6 deferred, item 7 not reached. */
const held = async (changed: Partial<Agenda> = {}) => {
  await at.does(
    call(changed),
    publish,
    present(...everybody),
    open,
    take('5'),
    act('Share the figures'),
    { type: 'DeferItem', item: '6', reason: 'the treasurer was away' },
    close,
  )
}
const drafted = async () => {
  const answers = await at.types(clerk, 'next agenda')
  const [card] = answers.flatMap(a => (a.to === 'here' && a.kind === 'card' ? [a.card] : []))
  const [text = ''] = answers.flatMap(a =>
    a.to === 'here' && a.kind === 'text' ? [/```\n([\s\S]*)\n```/.exec(a.markdown)?.[1] ?? ''] : [],
  )
  if (card === undefined) throw new Error(`No card: ${answers.map(wordsOf).join(' ')}`)
  return { card, text }
}
const titles = ({ agenda: { items: all } }: CalledMeeting) =>
  all.map(i => `${i.number} ${i.restriction?.closedTitle ?? i.title}`)

beforeEach(async () => {
  at = await aDesk()
})

describe('the next agenda, asked for by the clerk,', () => {
  it('has what stands on every agenda, what was deferred or not reached, and what members asked for', async () => {
    await held()
    await said(volunteer, 'item for next agenda: Harbour lamps because two have failed', there)
    await drafted()
    expect(titles(await meeting())).toEqual([
      '1 Apologies for absence',
      '2 Urgent business',
      '3 Declarations of interest',
      '4 Minutes of the meeting held on Thursday, 26th November 2026',
      '5 Grants to voluntary groups',
      '6 Harbour lamps',
      '7 Review of case Kestrel',
      '8 New items of urgent business',
      '9 Dates of future meetings',
    ])
    const now = (await meeting()).agenda.items
    expect(now[3]).toMatchObject({ papers: [], standingText: ['To confirm the minutes of 26 November 2026.'] })
    expect(now[4]?.standingText).toEqual([
      'Deferred from the meeting of 26 November 2026 because the treasurer was away.',
    ])
    expect(now[5]?.standingText).toEqual(['Asked for by Wilf Harkaway because two have failed.'])
    expect(now[6]).toMatchObject({
      title: 'Case review update',
      restriction: { closedTitle: 'Review of case Kestrel', paragraphs: ['1', '2'] },
      standingText: ['Not reached at the meeting of 26 November 2026.'],
    })
    expect(now[8]?.standingText).toEqual(['To note the dates of future meetings:', '25 March 2027'])
  })

  it('is dated by what the last agenda said of the next meeting, at the same time and place', async () => {
    await held()
    await drafted()
    expect((await meeting()).agenda).toMatchObject({
      date: '2027-01-28',
      weekdayWritten: 'Thursday',
      time: '14:00',
      venue: 'Quay Hall',
    })
    expect((await meeting()).agenda.joinLink).toBeUndefined()
  })

  it('says so where no date is known', async () => {
    await held({ furtherDates: [], items: items.slice(0, 8) })
    const { card } = await drafted()
    expect(JSON.stringify(card)).toContain('The agenda has no date')
    expect((await meeting()).agenda.date).toBeUndefined()
  })

  it('is shown with "Publish" and "Discard", with the open actions, and published by the button', async () => {
    await held()
    const { card } = await drafted()
    expect(titlesOf(card)).toEqual(expect.arrayContaining(['Publish', 'Discard']))
    expect(JSON.stringify(card)).toContain('1 open actions come up under the previous minutes')
    await at.presses(clerk, 'publish', { meeting: second })
    expect((await meeting()).phase).toBe('published')
  })

  it('is given as text that reads as the same agenda when it is sent back', async () => {
    await held()
    await said(volunteer, 'item for next agenda: Harbour lamps', there)
    const { text } = await drafted()
    const { agenda: asDrafted } = await meeting()
    expect(readAgenda(text.replace(/^agenda\n/, ''))).toEqual({ agenda: asDrafted, unread: [] })
    await said(clerk, text.replace('Harbour lamps', 'Harbour lamps and railings'))
    expect(titles(await meeting())).toContain('6 Harbour lamps and railings')
    expect((await meeting()).phase).toBe('called')
  })

  it('is numbered on where the partnership numbers from meeting to meeting, and what refers to an item refers to it still', async () => {
    await at.desk.partnerships.read(
      [{ ...saltmarsh, chat, numbering: { style: 'continuous', prefix: 'SM' } }],
      '2026-11-02T09:00:00.000Z',
    )
    await held()
    const { text } = await drafted()
    const { agenda: now } = await meeting()
    expect(now.items.map(i => i.number)).toEqual(['SM10', 'SM11', 'SM12', 'SM13', 'SM14', 'SM15', 'SM16', 'SM17'])
    expect(now.items[1]?.standingText).toEqual(['Late items are taken under item SM16.'])
    const read = readAgenda(text.replace(/^agenda\n/, '')).agenda
    expect(read.items).toEqual(now.items.map(({ writtenNumber: _pasted, ...i }) => i))
  })

  it('begins with the usual items where no meeting was held before', async () => {
    const { card } = await drafted()
    expect(titles(await meeting(key))).toEqual(
      expect.arrayContaining(['1 Apologies for absence', '3 Declarations of interest', '7 Any other business']),
    )
    expect(JSON.stringify(card)).toContain('The agenda has no date')
  })

  it('is not drafted over an agenda that waits already, nor over one that is published', async () => {
    await held()
    await drafted()
    await said(clerk, printAgenda({ ...(await meeting()).agenda, venue: 'The Old Mill' }).replace(/^/, 'agenda\n'))
    expect((await said(clerk, 'next agenda'))[0]).toMatch(/An agenda waits to be published already/)
    expect((await meeting()).agenda.venue).toBe('The Old Mill')
    await at.presses(clerk, 'publish', { meeting: second })
    expect(await said(clerk, 'next agenda')).toEqual([
      expect.stringMatching(/^The agenda for Thursday 28 January 2027.* is published/),
    ])
    expect((await meeting()).phase).toBe('published')
  })

  it('waits for a meeting that is going on', async () => {
    await at.does(call(), publish, open)
    expect(await said(clerk, 'next agenda')).toEqual([expect.stringMatching(/still going on/)])
  })

  it('is drafted for nobody but the clerk, and never in the chat, since it has closed titles', async () => {
    await held()
    expect(await said(fire, 'next agenda')).toEqual([expect.stringMatching(/^Only a clerk of Saltmarsh CSP drafts/)])
    expect(await said(clerk, 'next agenda', there)).toEqual([expect.stringMatching(/one-to-one/)])
    expect((await at.office.meeting(second)).phase).toBe('not called')
  })
})

describe('an item for the next agenda', () => {
  it('is said back, with who sees it', async () => {
    expect(await said(fire, 'Item for next agenda: Smoke alarms', there)).toEqual([
      'Asked for on the next agenda: Smoke alarms. The clerk sees it, with your name, when the agenda is drafted, and decides what goes on it.',
    ])
  })

  it('is kept once, however often it is delivered or asked', async () => {
    const ask = (request: string) => said(fire, 'item for next agenda: Smoke alarms', { ...there, request })
    const [one, again, anew] = [await ask('r1'), await ask('r1'), await ask('r2')]
    expect(again).toEqual(one)
    expect(anew).toEqual(['You have asked for that already; it waits for the next agenda.'])
    expect(await at.record.read('saltmarsh/items asked for')).toHaveLength(1)
  })

  it('may be several, in a list, each with who is to present it', async () => {
    await said(
      fire,
      'items for the next agenda:\n- Smoke alarms, presented by Fern Ashdown, Station Officer\n- Hoses',
      there,
    )
    await drafted()
    const now = (await meeting(key)).agenda.items
    expect(now.find(i => i.title === 'Smoke alarms')?.presenters).toEqual([
      { name: 'Fern Ashdown', role: 'Station Officer' },
    ])
    expect(now.map(i => i.title)).toContain('Hoses')
  })

  it.each([
    ['a member', 'Lamps – Orla Finnimore', 'Lamps', [{ name: 'Orla Finnimore' }]],
    ['nobody known', 'Lamps – Ida Quell', 'Lamps: Ida Quell', []],
  ])('that ends in a dash and %s is presented by members alone', async (_, words, title, presenters) => {
    await said(fire, `item for next agenda: ${words}`, there)
    await drafted()
    expect((await meeting(key)).agenda.items.find(i => i.title === title)?.presenters).toEqual(presenters)
  })

  it('is refused to those who are no members, with whom to write to', async () => {
    expect(await said(guest, 'item for next agenda: Parking', there)).toEqual([
      'Only members of Saltmarsh CSP may ask for an item on its agenda. Write to the clerk, Beatrix Lonsdale. Nothing was recorded.',
    ])
  })

  it.each(['item for next agenda', 'item for next agenda:', 'item for next agenda:   '])(
    'without a title is refused: "%s"',
    async words => {
      expect(await said(fire, words, there)).toEqual([expect.stringMatching(/^Say what the item is to be called/)])
    },
  )

  it('is offered on each draft until it has stood on an agenda that was published', async () => {
    await held()
    await said(fire, 'item for next agenda: Smoke alarms', there)
    await drafted()
    await at.presses(clerk, 'discard', { meeting: second })
    await drafted()
    expect(titles(await meeting())).toContain('6 Smoke alarms')
    await at.presses(clerk, 'publish', { meeting: second })
    for (const command of [open, close])
      await at.office.carry(second, command, { by: clerk, at: '2027-01-28T14:00:00.000Z', where: 'in the chat' })
    const { card } = await drafted()
    expect(JSON.stringify(card)).not.toContain('Asked for by members')
  })

  it('can be left out of the draft, which keeps everything else, and is not offered again', async () => {
    await held()
    await said(fire, 'item for next agenda: Smoke alarms', there)
    await said(volunteer, 'item for next agenda: Harbour lamps', there)
    const { card, text } = await drafted()
    await said(clerk, text.replace('Venue: Quay Hall', 'Venue: The Old Mill'))
    const [button] = inside(card, part => part['title'] === 'Leave out')
    const data = button?.['data'] as { meeting: string; asked: number }
    const after = await at.presses(clerk, 'leave item out', data)
    expect(titles(await meeting())).toEqual(expect.arrayContaining(['6 Harbour lamps', '7 Review of case Kestrel']))
    expect(titles(await meeting()).join()).not.toContain('Smoke alarms')
    expect((await meeting()).agenda.venue).toBe('The Old Mill')
    expect(wordsOf(after)).toContain('Harbour lamps')
    expect(wordsOf(after)).not.toContain('Smoke alarms')
    await at.presses(clerk, 'discard', { meeting: second })
    expect(JSON.stringify((await drafted()).card)).not.toContain('Smoke alarms')
  })

  it('is left out by nobody but the clerk', async () => {
    await held()
    await said(fire, 'item for next agenda: Smoke alarms', there)
    await drafted()
    expect(wordsOf(await at.presses(fire, 'leave item out', { meeting: second, asked: 1 }))).toMatch(/^Only a clerk/)
    expect(titles(await meeting())).toContain('6 Smoke alarms')
  })

  it('that is restricted is asked for one-to-one alone, and everybody reads another title', async () => {
    await held()
    for (const words of [
      'restricted item for next agenda: Case Osprey',
      'item for next agenda: RESTRICTED: Case Osprey',
    ])
      expect(await said(volunteer, words, there)).toEqual([expect.stringMatching(/not asked for in the chat/)])
    expect(await at.record.read('saltmarsh/items asked for')).toEqual([])
    expect(await said(volunteer, 'restricted item for next agenda: Case Osprey')).toEqual([
      expect.not.stringContaining('Osprey'),
    ])
    await drafted()
    const now = (await meeting()).agenda.items.find(i => i.restriction?.closedTitle === 'Case Osprey')
    expect(now?.title).toBe('Restricted item')
    await at.presses(clerk, 'publish', { meeting: second })
    const [card] = await at.types(fire, 'agenda')
    expect(wordsOf(card)).not.toContain('Osprey')
  })
})

describe('a closed part with its heading', () => {
  const closedPart: readonly AgendaItem[] = [
    item('1', 'Apologies for absence'),
    item('2', 'Minutes of the last meeting'),
    item('3', 'Night bus marshals'),
    item('4', 'Restricted item', { restriction: { closedTitle: 'Quay Street', paragraphs: [] } }),
    item('5', 'Any other business'),
    item('6', 'Private session'),
    item('6a', 'Restricted item', { under: '6', restriction: { closedTitle: 'Mill Lane', paragraphs: [] } }),
  ]
  beforeEach(async () => {
    await at.does(call({ items: closedPart }), publish, present(...everybody), open, take('3'), close)
  })
  it('comes back whole, after all other business, which it would close when it is read back', async () => {
    const { text } = await drafted()
    const again = readAgenda(text.replace(/^agenda\n/, '')).agenda.items
    expect(again.map(i => `${i.number} ${i.restriction?.closedTitle ?? i.title}`).slice(-4)).toEqual([
      expect.stringContaining('Quay Street'),
      expect.stringContaining('Any other business'),
      expect.stringContaining('Private session'),
      expect.stringContaining('Mill Lane'),
    ])
    expect(again.find(i => i.title === 'Any other business')?.restriction).toBeUndefined()
    expect(again.at(-1)?.under).toBe(again.at(-2)?.number)
  })
  it('is not said to be missing from the agenda it is on', async () => {
    const { card } = await drafted()
    expect(JSON.stringify(card)).not.toContain('not on this agenda')
  })
})

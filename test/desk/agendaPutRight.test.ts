import { beforeEach, describe, expect, it } from 'vitest'
import { fitted } from '../../src/cards/fitted.ts'
import { titlesOf } from '../cards/everyCard.ts'
import { key } from '../app/anOffice.ts'
import { chair, clerk, health } from '../meeting/given.ts'
import { type ADesk, aDesk, chat, wordsOf } from './aDesk.ts'
import type { Here } from '../../src/desk/answers.ts'

// The agendas are invented. What follows the word “agenda” is pasted as a clerk has it.

const heading = [
  'Saltmarsh Community Safety Partnership',
  'Thursday 26 November 2026, 2.00 pm',
  'Venue: The Boathouse',
  '',
]
const pasted = (...lines: readonly string[]) => ['agenda', ...heading, ...lines].join('\n')
const messy = pasted(
  '1. Apologies for absence',
  '2. Night bus marshals',
  'Presented by: Orla Finnimore, Station Manager',
  '3. Safe places scheme',
  'Part of this report is exempt',
  '4. Grants to voluntary groups',
  '11:15 Comfort break',
  '5. Any other business',
)

let at: ADesk
let catching: ReturnType<ADesk['catchesUp']>
const meeting = async () => {
  const found = await at.office.meeting(key)
  if (found.phase === 'not called') throw new Error('no meeting')
  return found
}
const says = async (words: string) => (await at.types(clerk, words)).map(wordsOf).join('\n')
const presses = async (verb: string, data: object = {}): Promise<Here> => {
  const { lastRead } = await meeting()
  return at.presses(clerk, verb, { read: lastRead.event, ...data })
}
const itemCalled = async (title: string) => {
  const now = await meeting()
  const found = (now.beside ?? now).agenda.items.find(i => (i.restriction?.closedTitle ?? i.title) === title)
  if (found === undefined) throw new Error(`no item called ${title}`)
  return found.id
}
const titles = async () => (await meeting()).agenda.items.map(i => `${i.number}. ${i.title}`)

beforeEach(async () => {
  at = await aDesk()
  catching = at.catchesUp()
})

describe('the agenda as read, one-to-one', () => {
  beforeEach(async () => void (await says(messy)))

  it('asks first about items that may be confidential, and gives each line not understood its own choice', async () => {
    const [answer] = await at.types(clerk, 'agenda')
    if (answer?.to !== 'here' || answer.kind !== 'card') throw new Error('no card')
    const words = wordsOf(answer)
    expect(words.indexOf('May be confidential')).toBeGreaterThan(0)
    expect(words.indexOf('May be confidential')).toBeLessThan(words.indexOf('Not understood'))
    expect(words.indexOf('Not understood')).toBeLessThan(words.indexOf('1. Apologies'))
    expect(titlesOf(answer.card)).toEqual(
      expect.arrayContaining([
        'Restricted',
        'Open to all',
        'Make it an item',
        'Belongs to item …',
        'Leave out',
        'Correct an item',
        'Add an item',
        'Correct the heading',
        'Publish',
        'Discard',
      ]),
    )
  })
  it('is published once every doubt is answered, and not before', async () => {
    expect(wordsOf(await presses('publish'))).toContain('One item may be confidential')
    expect((await meeting()).phase).toBe('called')
    expect(wordsOf(await presses('put right open to all', { item: await itemCalled('Safe places scheme') }))).toContain(
      'Item 3 is open to all.',
    )
    expect(titlesOf(await cardOf(presses('publish'))).toSorted()).toEqual(
      ['Add an item', 'Correct an item', 'Correct the heading', 'Withdraw an item'].toSorted(),
    )
    expect(await titles()).toContain('3. Safe places scheme')
  })
  it('takes an item corrected on the form: only what was changed', async () => {
    const id = await itemCalled('Night bus marshals')
    const form = await cardOf(presses('put right open', { page: 'item', item: id }))
    const fields = Object.fromEntries(form.body.flatMap(e => ('value' in e ? [[String(e['id']), e['value']]] : [])))
    expect(fields).toMatchObject({ number: '2', presenters: 'Orla Finnimore, Station Manager', restricted: 'false' })
    const answer = await presses('put right item', {
      ...fields,
      item: id,
      minutes: '15',
      papers: 'Ridership (pages 9-24)\nCosts (463 KB)',
      restricted: 'true',
      paragraphs: '1 and 2',
      openTitle: 'Transport',
    })
    expect(wordsOf(answer)).toContain('Item 2 is corrected.')
    expect((await meeting()).agenda.items[1]).toMatchObject({
      title: 'Transport',
      restriction: { closedTitle: 'Night bus marshals', paragraphs: ['1', '2'] },
      minutes: 15,
      papers: [
        { title: 'Ridership', pages: '9-24' },
        { title: 'Costs', size: '463 KB' },
      ],
      presenters: [{ name: 'Orla Finnimore', role: 'Station Manager' }],
    })
    expect((await meeting()).corrected[0]?.correction).toMatchObject({
      to: { minutes: 15, restricted: { openTitle: 'Transport' } },
    })
  })
  it('gives a form that cannot be taken back as it was filled in, with the reason', async () => {
    const id = await itemCalled('Night bus marshals')
    const form = await cardOf(presses('put right open', { page: 'item', item: id }))
    const fields = Object.fromEntries(form.body.flatMap(e => ('value' in e ? [[String(e['id']), e['value']]] : [])))
    const wrong = wordsOf(await presses('put right item', { ...fields, item: id, minutes: 'a while', title: 'Buses' }))
    expect(wrong).toContain('is no number of minutes')
    expect(wrong).toContain('Buses')
    expect(wordsOf(await presses('put right item', { ...fields, item: id, title: '' }))).toContain(
      'needs a number and a title',
    )
    expect((await meeting()).corrected).toEqual([])
  })
  it('takes a line into an item, makes it one, or leaves it out, and says so', async () => {
    const line = (await meeting()).unread[0]?.line ?? 0
    expect((await meeting()).unread).toHaveLength(1)
    const fourth = await itemCalled('Grants to voluntary groups')
    expect(wordsOf(await presses('put right open', { page: 'line', line }))).toContain('Comfort break')
    expect(wordsOf(await presses('put right lines', { lines: String(line), where: 'under', item: fourth }))).toContain(
      `Put to item 4: line ${line}.`,
    )
    expect((await meeting()).agenda.items[3]?.standingText).toEqual(['11:15 Comfort break'])
  })
  it('takes a new item, one that is none, and the heading', async () => {
    await presses('put right new item', {
      number: '4a',
      title: 'Appeals',
      under: '4',
      after: await itemCalled('Grants to voluntary groups'),
    })
    await presses('put right not an item', { item: await itemCalled('Apologies for absence') })
    await presses('put right heading', {
      ...emptyHeading,
      date: '2026-12-03',
      time: '10:30',
      contactName: 'Ana Brandt',
    })
    expect((await titles()).slice(0, 4)).toEqual([
      '2. Night bus marshals',
      '3. Restricted item',
      '4. Grants to voluntary groups',
      '4a. Appeals',
    ])
    expect((await meeting()).agenda).toMatchObject({
      date: '2026-12-03',
      time: '10:30',
      contact: { name: 'Ana Brandt' },
    })
    expect((await meeting()).agenda.items.find(i => i.number === '4a')?.under).toBe('4')
    expect(wordsOf(await presses('put right heading', { ...emptyHeading, date: '2026-02-30' }))).toContain('is no date')
  })
  it('is corrected as before when it is pasted again', async () => {
    await presses('put right open to all', { item: await itemCalled('Safe places scheme') })
    await presses('put right lines', { lines: String((await meeting()).unread[0]?.line), where: 'leave out' })
    const again = await says(messy)
    expect(again).not.toContain('May be confidential')
    expect(again).not.toContain('Not understood')
    const other = await says(messy.replace('3. Safe places scheme', '3. Places of safety').replace('11:15', '11:20'))
    expect(other).toContain('May be confidential')
    expect(other).toContain('no longer fitting this agenda')
    expect(other).toContain('the correction of item 3, Safe places scheme')
  })
  it('is put right by nobody else, nowhere else, and not from a card of an earlier reading', async () => {
    const item = await itemCalled('Safe places scheme')
    const { lastRead } = await meeting()
    expect(await at.presses(chair, 'put right open to all', { item })).toMatchObject({ refused: true })
    expect(wordsOf(await at.presses(clerk, 'put right open', { page: 'item', item }, { chat }))).toContain('one-to-one')
    await says(messy)
    const late = await at.presses(clerk, 'put right open to all', { item, read: lastRead.event })
    expect(wordsOf(late)).toContain('An agenda has been read in since')
    expect(wordsOf(await at.presses(clerk, 'publish', { read: lastRead.event }))).toContain(
      'An agenda has been read in since',
    )
    expect((await meeting()).agenda.items.some(i => i.doubtful)).toBe(true)
  })
  it('shows in the chat neither the title in doubt nor a button that would', async () => {
    const [answer] = await at.types(clerk, messy, { chat })
    const words = wordsOf(answer)
    expect(words).not.toContain('Safe places')
    expect(words).toContain('One item may be confidential (3)')
    expect(words).not.toContain('put right')
  })
})

const emptyHeading = {
  body: 'Saltmarsh Community Safety Partnership',
  date: '2026-11-26',
  time: '14:00',
  endTime: '',
  venue: 'The Boathouse',
  contactName: '',
  contactPost: '',
  contactPhone: '',
  contactEmail: '',
}
const cardOf = async (answer: Promise<Here>) => {
  const given = await answer
  if (given.kind !== 'card') throw new Error(wordsOf(given))
  return given.card
}

describe('a long agenda', () => {
  it('of sixty items, with a covering letter, fits on a card, with its letter in one piece', async () => {
    const letter = Array.from(
      { length: 14 },
      (_, n) => `We look forward to seeing many of you on that day, and thank you for point ${n}.`,
    )
    const items = Array.from({ length: 60 }, (_, n) => [
      `${n + 1}. Report of the working group on street lighting in ward number ${n + 1}`,
      'Presented by: Orla Finnimore, Station Manager',
      'To receive the report and to consider what it recommends for the coming year.',
    ])
    const [answer] = await at.types(clerk, pasted(...letter, ...items.flat()))
    if (answer?.to !== 'here' || answer.kind !== 'card') throw new Error('no card')
    expect(Buffer.byteLength(JSON.stringify(answer.card))).toBeLessThan(24_000)
    expect(fitted(answer.card)).toBe(answer.card)
    const form = await cardOf(presses('put right open', { page: 'new item' }))
    expect(Buffer.byteLength(JSON.stringify(form))).toBeLessThan(24_000)
  })
})

describe('an agenda that is published', () => {
  const published = pasted(
    '1. Apologies for absence',
    '2. Night bus marshals',
    '3. Grants to voluntary groups',
    '4. Any other business',
  )
  beforeEach(async () => {
    await says(published)
    await presses('publish')
    await at.presses(health, 'declare', { item: '3', kind: 'Pecuniary interest', nature: '', sensitive: false })
    await catching.settled()
    at.said.length = 0
  })
  const saidInTheChat = async () => {
    await catching.settled()
    return at.said.filter(words => words.startsWith('say '))
  }

  it('stands where a changed one is discarded', async () => {
    expect(await says(published.replace('Night bus marshals', 'Late bus marshals'))).toContain(
      'takes the place of the published agenda',
    )
    expect(wordsOf(await presses('discard'))).toContain('The published agenda stands as it was.')
    expect((await meeting()).phase).toBe('published')
    expect(await titles()).toContain('2. Night bus marshals')
    expect(await says('open')).toContain('open')
  })
  it('keeps what was declared under another title, and says each change once', async () => {
    await says(published.replace('Grants to voluntary groups', 'Grants for the voluntary sector'))
    await presses('publish')
    expect((await meeting()).declarations[0]?.items).toEqual(['i3'])
    expect(await saidInTheChat()).toEqual(['say Item 3 is now called: Grants for the voluntary sector.'])
  })
  it('is added to by a supplementary agenda, known by its heading', async () => {
    const preview = await says(pasted('Supplementary agenda', '', '5. Flood wardens'))
    expect(preview).toContain('It adds to the published agenda.')
    expect(preview).not.toContain('Not understood')
    await presses('publish')
    expect(await titles()).toHaveLength(5)
    expect(await saidInTheChat()).toEqual(['say Item 5 has been added: Flood wardens.'])
  })
  it('is asked about where it is not plain which it is, with two buttons', async () => {
    await says(pasted('1. Flood wardens'))
    expect(wordsOf(await presses('publish'))).toContain('Replace the agenda')
    expect(titlesOf(await cardOf(presses('put right open', { page: 'agenda' })))).toEqual(
      expect.arrayContaining(['Replace the agenda', 'Add to the agenda']),
    )
    expect(wordsOf(await presses('put right add'))).toContain('It will be added to the published agenda.')
    await presses('publish')
    expect(await titles()).toContain('5. Flood wardens')
  })
  it('is added to while the meeting sits, not replaced', async () => {
    await says('open')
    expect(await says(published)).toContain('its agenda is not replaced')
    expect(await says(pasted('5. Flood wardens'))).toContain('this can only add to its agenda')
    expect(wordsOf(await presses('put right replace'))).toContain('its agenda is not replaced')
    await presses('publish')
    expect(await titles()).toContain('5. Flood wardens')
    expect((await meeting()).phase).toBe('in session')
    expect(await at.office.meetingsOf('saltmarsh')).toEqual([key])
  })
  it('is not offered again while the meeting sits, though an item of it had been in doubt and was opened', async () => {
    await says(messy)
    await presses('put right open to all', { item: await itemCalled('Safe places scheme') })
    await presses('put right replace')
    await presses('publish')
    await says('open')
    expect(await says(messy)).toContain('its agenda is not replaced')
  })
  it('is added to with nothing said of the order or the place that a supplementary agenda does not give', async () => {
    const preview = await says(
      pasted('Supplementary agenda', '', '5. Flood wardens', '2. Night bus marshals', 'Paper: Map (pages 3-4)').replace(
        'Venue: The Boathouse\n',
        '',
      ),
    )
    expect(preview).toContain('The Boathouse')
    expect(preview).not.toContain('comes after')
    expect(preview).toContain('The papers of item 2 have changed.')
  })
  it('loses an item by a word or a press, said once with the reason', async () => {
    expect(await says('withdraw item 3 because the report is not ready')).toContain(
      'Item 3 has been withdrawn: the report is not ready.',
    )
    await presses('put right withdraw', { published: true, item: 'i2', reason: '' })
    expect(await saidInTheChat()).toEqual([
      'say Item 3 has been withdrawn: the report is not ready.',
      'say Item 2 has been withdrawn.',
    ])
    expect((await meeting()).declarations[0]?.items).toEqual(['i3'])
  })
  it('is corrected from the card that the clerk has one-to-one, and each change is said', async () => {
    const [card] = await at.types(clerk, 'agenda')
    expect(wordsOf(card)).toContain('Withdraw an item')
    const form = await cardOf(presses('put right open', { page: 'item', item: 'i2', published: true }))
    const fields = Object.fromEntries(form.body.flatMap(e => ('value' in e ? [[String(e['id']), e['value']]] : [])))
    await presses('put right item', { ...fields, item: 'i2', published: true, title: 'Bus marshals' })
    expect(await saidInTheChat()).toEqual(['say Item 2 is now called: Bus marshals.'])
    expect(wordsOf(await presses('put right not an item', { item: 'i2', published: true }))).toContain(
      'Withdraw it instead',
    )
  })
})

import { beforeEach, describe, expect, test } from 'vitest'
import type { AgendaItem, ItemKind } from '../../src/meeting/agenda.ts'
import { fullTitle } from '../../src/meeting/agenda.ts'
import type { Card } from '../../src/cards/card.ts'
import type { Here } from '../../src/desk/answers.ts'
import { titlesOf } from '../cards/everyCard.ts'
import { key } from '../app/anOffice.ts'
import { clerk } from '../meeting/given.ts'
import { type ADesk, aDesk, wordsOf } from './aDesk.ts'

// Agendas that are misread, each put right to the last word by presses and the forms they open. What is wanted is written out; the test presses
// what a clerk would: away with what is no item, each item corrected on its form, what is missing added in its place, the heading, the lines.

/** An item as it should be. */
interface Wanted {
  readonly number: string
  readonly title: string
  readonly kind?: ItemKind
  readonly presenters?: string
  readonly minutes?: string
  readonly papers?: string
  readonly verbal?: true
  readonly under?: string
  readonly text?: string
  readonly paragraphs?: string
  readonly openTitle?: string
}

let at: ADesk
beforeEach(async () => void (at = await aDesk()))

const meeting = async () => {
  const found = await at.office.meeting(key)
  if (found.phase === 'not called') throw new Error('no meeting')
  return found
}
const presses = async (verb: string, data: object = {}): Promise<Here> =>
  at.presses(clerk, verb, { read: (await meeting()).lastRead.event, ...data })
const formOf = async (page: string, data: object = {}): Promise<Readonly<Record<string, string>>> => {
  const answer = await presses('put right open', { page, ...data })
  if (answer.kind !== 'card') throw new Error(wordsOf(answer))
  return fieldsIn(answer.card)
}
const fieldsIn = (card: Card) =>
  Object.fromEntries(
    card.body.flatMap(e =>
      e.type.startsWith('Input.') ? [[String(e['id']), typeof e['value'] === 'string' ? e['value'] : '']] : [],
    ),
  )
const items = async () => (await meeting()).agenda.items
const idOf = async (title: string) => (await items()).find(item => fullTitle(item) === title)?.id ?? ''

const filled = (form: Readonly<Record<string, string>>, wanted: Wanted, place: string) => ({
  ...form,
  number: wanted.number,
  title: wanted.title,
  ...(wanted.kind && { kind: wanted.kind }),
  presenters: wanted.presenters ?? '',
  minutes: wanted.minutes ?? '',
  papers: wanted.papers ?? '',
  verbal: String(wanted.verbal === true),
  under: wanted.under ?? '',
  standingText: wanted.text ?? '',
  restricted: String(wanted.paragraphs !== undefined),
  paragraphs: wanted.paragraphs ?? '',
  openTitle: wanted.openTitle ?? '',
  place,
})

/** Puts the agenda right by presses alone. */
async function putRight(wanted: readonly Wanted[], heading: Readonly<Record<string, string>>): Promise<void> {
  const titles = wanted.map(({ title }) => title)
  let last = 'first'
  for (const each of wanted) {
    const item = await idOf(each.title)
    const words = wordsOf(
      item === ''
        ? await presses('put right new item', filled(await formOf('new item'), each, last))
        : await presses('put right item', { ...filled(await formOf('item', { item }), each, last), item }),
    )
    expect(words).toMatch(/is (?:corrected|added)\./)
    last = await idOf(each.title)
  }
  for (const item of await items())
    if (!titles.includes(fullTitle(item))) await presses('put right not an item', { item: item.id })
  await presses('put right heading', { ...(await formOf('heading')), ...heading })
  const { unread } = await meeting()
  if (unread.length > 0)
    await presses('put right lines', { lines: unread.map(({ line }) => line).join(','), where: 'leave out' })
}

const asWanted = (item: AgendaItem): Wanted => ({
  number: item.number,
  title: fullTitle(item),
  ...(item.presenters.length > 0 && {
    presenters: item.presenters.map(p => [p.name, p.role].filter(Boolean).join(', ')).join('\n'),
  }),
  ...(item.minutes !== undefined && { minutes: String(item.minutes) }),
  ...(item.papers.length > 0 && {
    papers: item.papers.map(p => `${p.title}${p.pages === undefined ? '' : ` (pages ${p.pages})`}`).join('\n'),
  }),
  ...(item.verbal && { verbal: true as const }),
  ...(item.under !== undefined && { under: item.under }),
  ...(item.standingText.length > 0 && { text: item.standingText.join('\n') }),
  ...(item.restriction && {
    paragraphs: item.restriction.paragraphs.join(', '),
    ...(item.title !== item.restriction.closedTitle && item.title !== 'Restricted item' && { openTitle: item.title }),
  }),
})

const wanted: readonly Wanted[] = [
  { number: '1', title: 'Welcome', presenters: 'Chair', minutes: '5' },
  { number: '2', title: 'Minutes of 3 June', papers: 'Minutes (pages 1-6)' },
  {
    number: '3',
    title: 'Harbour lights',
    presenters: 'Orla Finnimore, Station Manager\nWilf Harkaway',
    minutes: '20',
    papers: 'Survey (pages 7-12)\nCosts',
    text: 'For decision.',
  },
  { number: '3a', title: 'Lamp posts', under: '3', verbal: true },
  {
    number: '4',
    title: 'The Quay Street review',
    paragraphs: '1, 2',
    openTitle: 'A review',
    presenters: 'Dana Okafor',
  },
  { number: '5', title: 'Any other business' },
]

const heading = {
  body: 'Saltmarsh Safety Board',
  date: '2026-12-03',
  time: '10:30',
  endTime: '12:00',
  venue: 'The Boathouse, Room 2',
  contactName: 'Ana Brandt',
  contactEmail: 'ana@saltmarsh.example',
  notes: 'Tea from ten',
  furtherDates: '4 March 2027',
}

const misread: readonly (readonly [string, string])[] = [
  [
    'no item of which is found',
    'Saltmarsh\n\nwe shall talk of the lights and of the quay and then of the minutes\nthen there is the review\nand last whatever comes up on the day\nbring a coat',
  ],
  [
    'whose order, numbers and people are wrong',
    'Saltmarsh Community Safety Partnership\nThursday 26 November 2026\n\n1. Harbour lights Orla Finnimore\n2. The Quay Street review\n3. Any other business\n4. Minutes of 3 June\nCopies from the porter\n5. Chair Welcome\n6. Tea',
  ],
  [
    'that closes what is open and opens what is closed',
    'Saltmarsh Community Safety Partnership\nThursday 26 November 2026\n\n1. Welcome\n2. Minutes of 3 June (confidential)\n3. Harbour lights\nExempt: paragraph 3\n4. The Quay Street review\n5. Any other business',
  ],
]

describe('an agenda', () => {
  test.each(misread)('%s is put right by its buttons alone', async (_, text) => {
    await at.types(clerk, `agenda\n${text}`)
    await putRight(wanted, heading)
    expect((await items()).map(asWanted)).toEqual(wanted)
    const { agenda, unread } = await meeting()
    expect(unread).toEqual([])
    expect(agenda).toMatchObject({
      body: 'Saltmarsh Safety Board',
      date: '2026-12-03',
      time: '10:30',
      endTime: '12:00',
      venue: 'The Boathouse, Room 2',
      contact: { name: 'Ana Brandt', email: 'ana@saltmarsh.example' },
      notes: ['Tea from ten'],
      furtherDates: ['4 March 2027'],
    })
    await presses('publish')
    expect((await meeting()).phase).toBe('published')
  })

  test('with no item is not published until it has one', async () => {
    await at.types(clerk, `agenda\n${misread[0]?.[1] ?? ''}`)
    expect(wordsOf(await presses('publish'))).toContain('I could read no item in that agenda')
    expect((await meeting()).phase).toBe('called')
  })
})

describe('a long preview', () => {
  test('is folded below what is asked, and unfolds whole', async () => {
    const long = Array.from({ length: 30 }, (_, n) => `${n + 1}. Report ${n + 1} on the lamps`)
    const [answer] = await at.types(
      clerk,
      ['agenda', 'Saltmarsh Board', 'Thursday 26 November 2026', '', ...long].join('\n'),
    )
    if (answer?.to !== 'here' || answer.kind !== 'card') throw new Error('no card')
    expect(titlesOf(answer.card)).toEqual(expect.arrayContaining(['Show all 30 items', 'Publish', 'Discard']))
    const hidden = answer.card.body.filter(e => e['isVisible'] === false)
    const seen = answer.card.body
      .filter(e => e['isVisible'] !== false)
      .map(e => JSON.stringify(e))
      .join()
    expect(seen).toContain('Report 6 on')
    expect(seen).not.toContain('Report 7 on')
    const button = answer.card.body.find(e => e['id'] === 'unfold')
    const [toggle] = (button?.['actions'] ?? []) as readonly { readonly targetElements: readonly string[] }[]
    expect(hidden.map(e => e['id'])).toEqual(
      expect.arrayContaining(toggle?.targetElements.filter(id => id !== 'unfold') ?? []),
    )
    expect(JSON.stringify(hidden)).toContain('Report 30 on')
  })
})

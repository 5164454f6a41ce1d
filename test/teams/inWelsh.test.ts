import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PersonInRoom } from '../../rehearsal/connector/personInRoom.ts'
import { welsh } from '../../src/cards/welsh/welsh.ts'
import type { Language } from '../../src/meeting/termsOfReference.ts'
import { type ABot, aBot, agendaPasted } from './aBot.ts'

/** What was typed by somebody is said back as it was typed. */
const typed = [
  'note Ridership on the night buses had doubled.',
  'resolved that the marshals be funded until June 2027',
  'action Nadia Osterley / Casimir Bellweather: share injury figures by 15 January 2027',
  'presented by Fern Ashdown, Watch Manager',
  'item 99',
  'next agenda',
  'quorum',
  'actions',
  'undo',
  'nonsense of no kind at all',
  'present: Somebody New',
  'declare an interest',
] as const

/** Every word on a card, in a dialog or in a message: what is read, pressed, filled in and read out. */
function wordsIn(part: unknown, key = ''): readonly string[] {
  if (typeof part === 'string') return shownKeys.has(key) ? [part.replaceAll('\uFEFF', '')] : []
  if (Array.isArray(part)) return part.flatMap(each => wordsIn(each, key))
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, value]) =>
    wordsIn(value, name === 'value' && typeof value === 'string' ? '' : name),
  )
}
const shownKeys = new Set([
  '',
  'text',
  'title',
  'label',
  'placeholder',
  'errorMessage',
  'speak',
  'fallbackText',
  'summary',
])

const literal = (english: string) => english.replace(/\{\d+\}/g, ' ')
/** A chat is greeted, on a card with a way to the help, before it is known whose it is. */
const inEnglish =
  /^(?:Hello\.|This chat is not linked|Type "help" for|Everything that can be typed|This card cannot be shown here)/
/** Our English sentences of some length, each with what is put in left open; a part of one may stand in what somebody typed. */
const english = Object.entries(welsh)
  .filter(
    ([en, cy]) =>
      en !== cy &&
      /^[^\p{L}]*\p{Lu}/u.test(en) &&
      !inEnglish.test(en) &&
      // The clerk's own agenda is in English, and its words stay as they are.
      !agendaPasted.includes(en) &&
      (literal(en).match(/\p{L}{2,}/gu) ?? []).length > 2,
  )
  .map(([en]) => ({
    en,
    said: new RegExp(
      en
        .split(/\{\d+\}/)
        .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('[^]{1,200}?'),
    ),
  }))

const fields = new Set(['Substitute (optional)', 'Item', 'Kind of interest'])

/** A small meeting, from the agenda to the draft, with the buttons pressed that stand on the cards in this language. */
async function playedIn(language: Language): Promise<{ readonly bot: ABot; readonly said: readonly string[] }> {
  const bot = await aBot({}, {}, { language })
  const said = new Set<string>()
  const button = (name: string) => {
    const inWelsh = welsh[name] ?? name
    const both = `${inWelsh} / ${name}`
    // Where both would be cut on a phone, a button is in Welsh alone; what is a field of a form has both.
    return language !== 'both' || inWelsh === name || (both.length > 31 && !fields.has(name)) ? inWelsh : both
  }
  /** A long button of both languages is in Welsh alone, with its English as its tooltip. */
  const leftTheRoom = welsh['I have left the room'] ?? ''
  const who = (name: string) => bot.room.person(name)
  const clerk = who('Beatrix'),
    chair = who('Imogen')
  const hears = async () => {
    await bot.room.settled({ quietFor: 150 })
    for (const { name } of [clerk, chair, who('Wilf'), who('Orla')])
      for (const words of wordsIn(JSON.parse(who(name).receives()))) said.add(words)
    for (const { body } of bot.room.deliveries) for (const words of wordsIn(body, 'body')) said.add(words)
  }
  const types = async (person: PersonInRoom, words: string, where: 'one-to-one' | 'chat' = 'one-to-one') => {
    expect((await person.types(words, { where })).status).toBe(200)
    await hears()
  }
  await types(clerk, 'link Saltmarsh CSP', 'chat')
  await types(clerk, agendaPasted)
  await clerk.presses(button('Publish'))
  await hears()
  await who('Wilf').waitsFor(button("I'll be there"), { within: 10_000 })
  await who('Wilf').presses(button("I'll be there"))
  await who('Orla').presses(button('Send apologies'), {
    fill: { [button('Substitute (optional)')]: 'Fern Ashdown' },
  })
  await who('Wilf').presses(button('Declare an interest'), {
    button: button('Declare'),
    fill: { [button('Item')]: ['4. Grants to voluntary groups'], [button('Kind of interest')]: 'Pecuniary interest' },
  })
  await hears()
  await bot.room.meetingStarts('Imogen', 'Casimir', 'Rosalind', 'Nadia', 'Wilf', 'Fern', 'Beatrix')
  await types(who('Wilf'), 'open', 'chat')
  await types(chair, 'open', 'chat')
  for (const words of ['item 3', ...typed]) await types(clerk, words)
  await types(clerk, 'agenda https://council.example/agenda.docx')
  for (const name of ['torn.docx', 'torn.pdf', 'picture.png'])
    expect((await clerk.sends({ name, content: 'PK torn' })).status).toBe(200)
  await hears()
  await types(chair, 'item 4', 'chat')
  await who('Wilf').waitsFor(leftTheRoom, { within: 10_000 })
  await who('Wilf').presses(leftTheRoom)
  await types(chair, 'defer because the figures are late', 'chat')
  await types(clerk, 'noted', 'chat')
  await types(clerk, 'close meeting')
  await clerk.presses(button('Close the meeting'))
  await clerk.waitsFor(button('Open the draft'), { within: 15_000 })
  await hears()
  return { bot, said: [...said] }
}

describe('a meeting of a partnership that meets in Welsh', () => {
  let played: Awaited<ReturnType<typeof playedIn>>
  beforeAll(async () => {
    played = await playedIn('cy')
  }, 120_000)
  afterAll(() => played.bot.close())

  it('is clerked in Welsh: none of our English sentences that has its Welsh is said', () => {
    const found = played.said.flatMap(words =>
      english.filter(({ said }) => said.test(words)).map(({ en }) => `${en} ← ${words.slice(0, 200)}`),
    )
    expect(found).toEqual([])
  })
  it.each([
    'Byddaf yno',
    'Cofnodwyd cam gweithredu A1',
    'Dydd Iau 26 Tachwedd 2026, 2.00 yp',
    'Mae cworwm',
    'Cymerwyd yn ôl',
    'Ni ellid agor torn.pdf fel PDF',
  ])('says “%s”', words => {
    expect(played.said.some(said => said.includes(words))).toBe(true)
  })
  it('says back what was typed as it was typed', () => {
    expect(played.said.some(said => said.includes('the marshals be funded until June 2027'))).toBe(true)
  })
  it('leaves no sign of two languages', () => {
    expect(played.said.filter(words => /[\uE000-\uE002]/.test(words))).toEqual([])
  })
})

describe('a meeting of a partnership that meets in both languages', () => {
  let played: Awaited<ReturnType<typeof playedIn>>
  beforeAll(async () => {
    played = await playedIn('both')
  }, 120_000)
  afterAll(() => played.bot.close())

  it('has every sentence in Welsh where it is in English', () => {
    const alone = played.said.flatMap(words =>
      english
        .filter(({ said }) => said.test(words))
        .filter(({ en }) => {
          const [longest = ''] = (welsh[en] ?? '').split(/\{\d+\}|[aâ]\[[cg]\]/).toSorted((a, b) => b.length - a.length)
          return !words.toLowerCase().includes(longest.trim().toLowerCase())
        })
        .map(({ en }) => `${en} ← ${words.slice(0, 200)}`),
    )
    expect(alone).toEqual([])
  })
  it('has few words side by side, Welsh first, and leaves no sign of two languages', () => {
    expect(played.said).toContain("Byddaf yno / I'll be there")
    expect(played.said.filter(words => /[\uE000-\uE002]/.test(words))).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { presenterWritten } from '../../../src/meeting/presentersWritten.ts'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'

const titles = (text: string) => readAgenda(text).agenda.items.map(({ number, title }) => `${number} ${title}`)

describe('the points of a list in a message, whatever their sign', () => {
  const list = (signs: readonly string[]) =>
    ['Hello', 'Minutes of 4 May', 'Lamps on the quay', 'AOB'].map((title, at) => `${signs[at % signs.length]}${title}`)
  test.each([
    ['arrows', ['→ ']],
    ['arrows of signs', ['-> ']],
    ['brackets', ['>>']],
    ['boxes', ['☐ ']],
    ['pictures', ['👉 ']],
    ['other pictures in each line', ['👋 ', '📝 ', '💡', '✨ ']],
    ['pictures of numbers', ['1️⃣ ', '2️⃣ ', '3️⃣ ', '4️⃣ ']],
  ])('%s', (_, signs) => {
    expect(titles(`Quay Forum\n4 June 2027, 2pm\n\n${list(signs).join('\n')}`)).toEqual([
      '1 Hello',
      '2 Minutes of 4 May',
      '3 Lamps on the quay',
      '4 AOB',
    ])
  })

  test('pictures that say when and where', () => {
    const { agenda } = readAgenda(
      `Quay Forum\n📅 Friday 4 June 2027\n🕑 2pm\n📍 Mission Hall, Quay Road\n\n${list(['🔸 ']).join('\n')}`,
    )
    expect(agenda).toMatchObject({ date: '2027-06-04', time: '14:00', venue: 'Mission Hall, Quay Road' })
    expect(agenda.items).toHaveLength(4)
  })

  test('a quoted older e-mail is no list', () => {
    const quoted = '>> From: Moll Petherick\n>> Hello\n>> Lamps on the quay\n>> AOB'
    expect(titles(`Quay Forum\n1. Apologies\n2. Minutes\n3. Cranes\n\nThanks\nMoll\n\n${quoted}`)).toEqual([
      '1 Apologies',
      '2 Minutes',
      '3 Cranes',
    ])
  })

  test.each(['🔒 Two cases – Moll Petherick', 'Two cases – Moll Petherick 🔒', 'Two cases 🔐 – Moll Petherick'])(
    'a lock closes what it stands beside: %s',
    title => {
      const { agenda } = readAgenda(`Quay Forum\n4 June 2027\n\n🔸 Hello\n🔸 Minutes\n🔸 ${title}\n🔸 AOB`)
      expect(agenda.items.map(({ restriction }) => restriction !== undefined)).toEqual([false, false, true, false])
    },
  )
})

test('a lock beside a numbered title closes it, unless a key says what it means', () => {
  const agenda = '1. Hello - Ada Moss\n2. Minutes - Sgt Kit Amory\n3. 🔒 Two cases - Moll Petherick\n4. AOB\n'
  expect(readAgenda(agenda).agenda.items[2]).toMatchObject({ doubtful: true, presenters: [{ name: 'Moll Petherick' }] })
  const items = readAgenda(`${agenda}\n🔒 = bring your pass\n`).agenda.items
  expect(items[2]?.restriction).toBeUndefined()
})

describe('who presents, as colleagues say it', () => {
  const mail = (...items: readonly string[]) =>
    `From: Odell, Marnie\nSent: 2 June 2027 09:12\nSubject: Quay Forum agenda\n\nHi all\n\n1. Hello - Dee\n2. Minutes - Sgt Kit Amory\n3. Lamps - Ada Moss\n${items.map((item, at) => `${at + 4}. ${item}`).join('\n')}\n`
  test.each([
    ['Cranes - me', 'Cranes', ['Marnie Odell']],
    ['Cranes - Dee and her mentor will join us for this', 'Cranes', ['Dee', 'her mentor']],
    ['Cranes - the Harbour Angels', 'Cranes', ['Harbour Angels']],
    ['Cranes - ICB rep (name tbc)', 'Cranes', ['ICB rep']],
    ['Cranes - with Pat from Finance', 'Cranes', ['Pat, Finance']],
    ['Cranes - ALL to read first, Ada Moss to lead', 'Cranes', ['Ada Moss']],
    ['Cranes. Dee will talk to this', 'Cranes', ['Dee']],
    ['AOB - tell me by Friday', 'AOB', []],
    ['Cranes - phase two of the works', 'Cranes - phase two of the works', []],
    ['Cranes - Quarter Two Figures', 'Cranes - Quarter Two Figures', []],
  ])('%s', (written, title, presenters) => {
    const item = readAgenda(mail(written)).agenda.items[3]
    expect(item?.title).toBe(title)
    expect(item?.presenters.map(presenterWritten)).toEqual(presenters)
  })
})

describe('an e-mail whose lines a mail program has broken', () => {
  const mail = (when: string) =>
    `From: Odell, Marnie\nSent: 2 June 2027 09:12\nSubject: Quay Forum Fri 11 June - running order\n\nDear all\n\nRunning order for the Marl and Levels Quay Forum next\nFriday, 11 June, is below. We start at ${when} in the Harbour Meeting\nRoom at Quay House.\n\n1. Hello\n2. Minutes\n3. Lamps\n4. AOB\n`
  test.each([
    ['half past nine', '09:30'],
    ["ten o'clock", '10:00'],
    ['quarter to two', '13:45'],
  ])('at %s', (said, time) => {
    expect(readAgenda(mail(said)).agenda).toMatchObject({
      body: 'Marl and Levels Quay Forum',
      date: '2027-06-11',
      time,
      venue: 'Harbour Meeting Room at Quay House',
    })
  })
})

test('a rank that somebody had is a part of the name, and what stands beside it in the row as well', () => {
  const table = [
    'Ser   Subject                                   Lead                Timing    TLP',
    '',
    '1     Introductions                             Chair               1000      CLEAR',
    '',
    '2     Minutes                                   Chair               1005      GREEN',
    '',
    '3     Depots: list of stores                    Wg Cdr (Retd)       1140      AMBER+',
    '      (paper only, to be returned)              J Tench                       STRICT',
    '',
    '4     AOB                                       Chair               1220      CLEAR',
  ].join('\n')
  const item = readAgenda(`HARBOUR RESILIENCE FORUM\n4 December 2026, 1000 hrs\n\n${table}`).agenda.items[2]
  expect(item?.presenters).toEqual([{ name: 'Wg Cdr (Retd) J Tench' }])
  expect(item?.restriction).toBeDefined()
})

test('who presents an item, and when, on a line of its own is no message', () => {
  const item = (n: number, title: string, at: string) =>
    `${n}.   ${title}\n     Moll Petherick                    ${at}\n\n`
  const text = ['Hello', 'Minutes', 'Lamps', 'Cranes', 'Any other business']
    .map((title, n) => item(n + 1, title, `9.${n + 3}5`))
    .join('')
  expect(titles(`Quay Forum\nMonday 7 June 2027, 9.30am\n\n${text}`)).toHaveLength(5)
})

describe('what colleagues say in a chat below its agenda', () => {
  const chat = (...talk: readonly string[]) =>
    readAgenda(
      `Moll Petherick  09:10\nQuay Forum, 15/10/26, 2pm, Teams\n\n1) Hellos - Cllr Roe, 5 mins\n2) Notes - Ada Moss, 5 mins\n3) Ferry overdose pathway - Bo Lunt, 10 mins\n4) Lamps in hostels - Ada Moss, 10 mins\n5) AOB\n\nAda Moss  09:20\n${talk.join('\n')}\n`,
    ).agenda.items.flatMap(item => (item.doubtful === true ? [item.number] : []))

  test.each([
    'Is 3 ok for the whole group?',
    'Not sure 3 should be in the open part',
    'Should the overdose pathway be in the closed bit? I have 4 slides',
    'I think 3 is confidential',
    'Can everyone else drop off before 3 please',
    '3 - marking tbc from me',
  ])('has the item asked about that may not be for everybody: %s', words => {
    expect(chat(words)).toEqual(['3'])
  })

  test.each([
    'Thanks! I only need 4 mins for 2, happy to share my screen',
    'Can everyone read 3 before we meet?',
    'I can only stay until 3pm',
    'Room 2 is a private hire, see you at 2',
  ])('and says nothing of any where it is of something else: %s', words => {
    expect(chat(words)).toEqual([])
  })
})

describe('a greeting that says that the agenda is below', () => {
  test.each([
    "Morning all 👋 agenda for Thursday's Quay Forum is below. It's 15/10/26, 2pm - 3.30pm, Teams only this time (room's been double booked)",
    'Hi everyone, agenda for the Quay Forum is attached. We meet 15 October 2026, 2pm - 3.30pm, Teams',
    "Hi all, agenda for next week's Quay Forum is below. It's 15/10/26, 2pm - 3.30pm, Teams",
    'Hello, here is the agenda for Quay Forum: 15 October 2026, 2pm - 3.30pm, Teams (the Tannery is closed for works)',
  ])('%s', first => {
    expect(readAgenda(`Moll Petherick  09:10\n${first}\n\n1. Hello\n2. Notes\n3. AOB\n`).agenda).toMatchObject({
      body: 'Quay Forum',
      date: '2026-10-15',
      time: '14:00',
      endTime: '15:30',
      venue: 'Teams',
    })
  })
})

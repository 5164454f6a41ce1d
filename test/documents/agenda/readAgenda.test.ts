import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'

const example = (name: string) => readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8')
const numbers = (text: string) => readAgenda(text).agenda.items.map(({ number }) => number)
const only = (text: string) => readAgenda(text).agenda.items[0]

describe('the item for the next meeting', () => {
  test.each([
    ['Date of next meeting – Thursday 4 March 2027 at 2pm', 'Date of next meeting', 'Thursday 4 March 2027 at 2pm'],
    ['DONM: 5 May 2027', 'DONM', '5 May 2027'],
    ['To note the date of the next meeting: 16 March 2027', 'To note the date of the next meeting', '16 March 2027'],
  ])('has its date under it, and among the further ones: %s', (written, title, date) => {
    const { agenda } = readAgenda(`Safety Board\n26 November 2026\n1. Apologies\n2. ${written}`)
    expect(agenda.items[1]).toMatchObject({ title, standingText: [date] })
    expect(agenda.furtherDates).toEqual([date])
  })
})

describe('an agenda in the plain layout', () => {
  const { agenda, unread } = readAgenda(example('riverside-agenda.txt'))
  const item = (number: string) => agenda.items.find(each => each.number === number)

  test('gives who meets, when and where', () => {
    expect(agenda).toMatchObject({
      body: 'Riverside Community Safety Partnership',
      date: '2026-11-26',
      weekdayWritten: 'Thursday',
      time: '14:00',
      endTime: '16:00',
      venue: 'Council Chamber, Town Hall, High Street, Riverside',
      contact: {
        name: 'Ana Brandt',
        post: 'Principal Committee Co-ordinator',
        phone: '020 7946 0123',
        email: 'ana.brandt@riverside.example',
      },
      notes: ["Members of the public may watch the open part of the meeting on the council's website."],
    })
  })

  test('gives every item with its number, sub-items under theirs', () => {
    expect(agenda.items.map(({ number }) => number)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '9a',
      '9b',
      '10',
      '11',
      '12',
      '13',
      '14',
    ])
    expect(agenda.items.map(({ id }) => id).slice(0, 3)).toEqual(['i1', 'i2', 'i3'])
    expect(item('9b')?.under).toBe('9')
  })

  test('gives presenters, papers with pages or size, and minutes allotted', () => {
    expect(item('6')).toMatchObject({
      title: 'Strategic assessment',
      presenters: [{ name: 'Sol Meyer', role: 'Head of Commissioning' }],
      minutes: 15,
      papers: [
        { title: 'Strategic assessment 2026', pages: '9-24' },
        { title: 'Maps by ward', size: '1.4 MB' },
      ],
    })
    expect(item('7')?.presenters.map(({ name }) => name)).toEqual(['Tomasz Wren', 'Imogen Sallow'])
  })

  test('gives a restricted item its open title, and keeps the closed one apart', () => {
    expect(item('10')).toMatchObject({
      title: 'Review update',
      restriction: {
        closedTitle: 'Domestic homicide review: the Harbour Lane case',
        paragraphs: ['1', '2'],
        publicInterest: 'The family of the person who died could be identified.',
      },
    })
  })

  test('takes (VERBAL) off the title', () => {
    expect(item('8')).toMatchObject({ title: 'Safer streets at night', verbal: true })
  })

  test('keeps standing text a paragraph each', () => {
    expect(item('1')?.standingText).toEqual([
      'This meeting may be filmed or recorded by the council or by anyone who attends it.',
      'By taking a seat in the public gallery you agree to be filmed.',
    ])
  })

  test('gives the dates of further meetings as written', () => {
    expect(agenda.furtherDates).toEqual(['Thursday 25 March 2027, 2.00 pm', 'Thursday 17 June 2027, 2.00 pm'])
  })

  test('leaves nothing unread', () => expect(unread).toEqual([]))
})

describe('the text of a web page', () => {
  const { agenda, unread } = readAgenda(example('web-page-agenda.txt'))
  const item = (number: string) => agenda.items.find(each => each.number === number)

  test('gives its items and nothing that was minuted', () => {
    expect(agenda.items.map(({ number, title }) => [number, title])).toEqual([
      ['21', 'Welcome and apologies for absence'],
      ['22', 'Declarations of interest'],
      ['23', 'Minutes'],
      ['24', '3-Year Plan for the Town Centre'],
      ['25', 'Review of the Mill Lane fire'],
      ['26', 'Reports of the sub-groups'],
      ['26a', "Young People's Panel"],
      ['27', 'Dates of future meetings'],
    ])
    expect(JSON.stringify(agenda)).not.toMatch(/snow|broken windows|market tidy|wardens|mistake/)
  })

  test('gives a duration to the item that follows it', () => {
    expect(agenda.items.map(({ minutes }) => minutes)).toEqual([2, 3, 5, undefined, undefined, 5, 5, undefined])
  })

  test('gives papers by their size, additional documents too', () => {
    expect(item('24')?.papers).toEqual([{ size: '1 MB' }, { title: 'Appendix A: Footfall by hour', size: '98 KB' }])
    expect(item('24')?.presenters).toEqual([{ name: 'Orla Finch' }])
  })

  test('takes RESTRICTED: for a restriction, whose title is open until the agenda gives another', () => {
    expect(item('25')).toMatchObject({
      title: 'Review of the Mill Lane fire',
      restriction: { closedTitle: 'Review of the Mill Lane fire', paragraphs: [] },
    })
  })

  test('keeps the join link apart from the notes', () => {
    expect(agenda.joinLink).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/meetup-join\/19%3ameeting_invented/)
    expect(agenda.notes).toEqual([])
  })

  test('reads header lines without the page around them', () => {
    expect(agenda).toMatchObject({
      body: 'Eastmere Safer Partnership Board',
      date: '2026-09-15',
      time: '10:00',
      venue: 'Assembly Rooms, Market Place, Eastmere',
      contact: { name: 'Rowan Tully', phone: '01632 960417', email: 'rowan.tully@eastmere.example' },
    })
    expect(unread).toEqual([])
  })

  test('is read the same with hard spaces, blank paragraphs and Windows line ends', () => {
    const pasted = example('web-page-agenda.txt')
      .replaceAll(' ', '\u00a0')
      .replaceAll('\n\n', '\n\u00a0\n\n')
      .replaceAll('\n', '\r\n')
    expect(readAgenda(pasted).agenda).toEqual(agenda)
  })
})

describe('an agenda written less carefully', () => {
  test('is read without indentation, with tabs, and with other words for the same things', () => {
    expect(
      readAgenda(
        'Item 1: Welcome\n\tLead: Cllr Dana Okafor\nItem 2: Lighting plan (10 minutes)\nPresentation by Sol Meyer\nReport: Lamps (pp. 3 to 9)',
      ).agenda.items,
    ).toMatchObject([
      { number: '1', title: 'Welcome', presenters: [{ name: 'Cllr Dana Okafor' }] },
      {
        number: '2',
        title: 'Lighting plan',
        minutes: 10,
        presenters: [{ name: 'Sol Meyer' }],
        papers: [{ title: 'Lamps', pages: '3-9' }],
      },
    ])
  })

  test('is read with numbers that have no full stop', () => {
    expect(
      readAgenda(
        '1 Apologies\n2 Minutes\n3 March of the lanterns\n4 Any other business\n20 people are expected',
      ).agenda.items.map(({ number, title }) => `${number} ${title}`),
    ).toEqual(['1 Apologies', '2 Minutes'])
    expect(numbers('1 Apologies\n2 Minutes\n3 Lanterns\n4 Any other business\n20 people are expected')).toEqual([
      '1',
      '2',
      '3',
      '4',
    ])
  })

  test('is read with titles on the line after the number', () => {
    expect(
      readAgenda('1.\nApologies\n2.\nMinutes\n2a\nMatters arising\n3.\n5-year plan').agenda.items.map(
        ({ title }) => title,
      ),
    ).toEqual(['Apologies', 'Minutes', 'Matters arising', '5-year plan'])
  })

  test('is read from a table, whose columns say what is in them', () => {
    expect(
      readAgenda('No\tItem\tLead\tTime\tPaper\n1\tWelcome\tChair\t5 mins\t\n2\tLamps\tSol Meyer, Lighting\t10\t3-9')
        .agenda.items,
    ).toMatchObject([
      { number: '1', title: 'Welcome', presenters: [{ name: 'Chair' }], minutes: 5 },
      {
        number: '2',
        title: 'Lamps',
        presenters: [{ name: 'Sol Meyer', role: 'Lighting' }],
        minutes: 10,
        papers: [{ pages: '3-9' }],
      },
    ])
  })

  test('joins a paragraph that was cut by the width of the page', () => {
    expect(
      only(
        '1. Needs assessment\n   To consider the report of the community safety manager on the needs\n   of the borough, and to choose three of them.\n   To thank the authors.',
      )?.standingText,
    ).toEqual([
      'To consider the report of the community safety manager on the needs of the borough, and to choose three of them.',
      'To thank the authors.',
    ])
  })

  test('gives back lines of an item that it knows but cannot understand', () => {
    expect(readAgenda('Safety Board\n\n1. Lamps\n   Time: soon')).toMatchObject({
      agenda: { items: [{ title: 'Lamps' }] },
      unread: [{ line: 4, text: 'Time: soon' }],
    })
  })

  test('has no item where no line has a number', () => {
    expect(readAgenda('Dear Ana\nhere is nothing of any use')).toEqual({
      agenda: { notes: [], furtherDates: [], items: [] },
      unread: [
        { line: 1, text: 'Dear Ana' },
        { line: 2, text: 'here is nothing of any use' },
      ],
    })
    expect(readAgenda('')).toEqual({ agenda: { notes: [], furtherDates: [], items: [] }, unread: [] })
  })
})

describe('the words for restricted business', () => {
  test.each([
    'RESTRICTED: Mill Lane',
    'Restricted - Mill Lane',
    'EXEMPT: Mill Lane',
    'Mill Lane (RESTRICTED)',
    '[Confidential] Mill Lane',
  ])('are known as %s', title => {
    expect(only(`1. ${title}`)).toMatchObject({ title: 'Mill Lane', restriction: { closedTitle: 'Mill Lane' } })
  })

  test('may stand under the title alone', () => {
    expect(
      only(
        '1. Mill Lane\nExempt: paragraphs 1 and 7 of Part 1 of Schedule 12A to the Local Government Act 1972\nOpen title: A review',
      ),
    ).toMatchObject({ title: 'A review', restriction: { closedTitle: 'Mill Lane', paragraphs: ['1', '7'] } })
  })
})

describe('what stands between and after the items', () => {
  const items = [
    'Saltmarsh Partnership',
    'Thursday 26 November 2026, 2.00 pm',
    '',
    '1. Apologies',
    '2. Minutes of the last meeting',
    '3. Lamps',
  ]
  const read = (...lines: readonly string[]) => readAgenda([...items, ...lines].join('\n')).agenda

  test('has no item in a paragraph that is quoted with its number in brackets', () => {
    expect(
      read('', '(4) A body may exclude anybody from a meeting.', '', '4. Nets').items.map(({ title }) => title),
    ).toEqual(['Apologies', 'Minutes of the last meeting', 'Lamps', 'Nets'])
  })
  test('has the dates of further meetings in a list, which are no part of the last item', () => {
    const agenda = read('', 'Dates of future meetings:', '11 February 2027 – 9.30 am', '13 May 2027 – 9.30 am')
    expect(agenda.items.at(-1)?.standingText).toEqual([])
    expect(agenda.furtherDates).toEqual(['11 February 2027 – 9.30 am', '13 May 2027 – 9.30 am'])
  })
  test('has a list for information under its own heading, which is no part of a closed item above it', () => {
    const { agenda, unread } = readAgenda(
      [...items, '', 'Closed session', '4. Quay Street', '', 'For information', 'New terms of reference'].join('\n'),
    )
    expect(agenda.items.at(-1)).toMatchObject({ title: 'Quay Street', standingText: [] })
    expect(unread.map(({ text }) => text)).toEqual(['For information', 'New terms of reference'])
  })
  test('has no first item hidden in the sentence that calls the meeting', () => {
    const { agenda, unread } = readAgenda(
      [
        'You are invited to the meeting of the Saltmarsh Partnership on Thursday 26 November 2026 at 2pm.',
        'Remarks by the chair',
        '1. Apologies',
        '2. Minutes of the last meeting',
      ].join('\n'),
    )
    expect(agenda.date).toBe('2026-11-26')
    expect(unread.map(({ text }) => text)).toContain('Remarks by the chair')
  })
})

describe('an agenda without numbers that mixes titles and what is to be done', () => {
  const read = readAgenda(
    [
      'Saltmarsh Partnership',
      'Thursday 26 November 2026, 2.00 pm',
      'Agenda',
      'Apologies for absence',
      'Declarations of interest on any item below.',
      'Public questions',
      'To approve the minutes of the meeting held on 24 September 2026',
      'Matters arising',
      'To receive reports from the sub-groups',
      'To receive a report on lamps',
      'Nets',
      'To discuss the mending of nets',
      'Items for the next agenda',
    ].join('\n'),
  )
  test('loses none of them in another', () => {
    expect(read.agenda.items.map(({ title }) => title)).toEqual([
      'Apologies for absence',
      'Declarations of interest on any item below',
      'Public questions',
      'To approve the minutes of the meeting held on 24 September 2026',
      'Matters arising',
      'To receive reports from the sub-groups',
      'To receive a report on lamps',
      'Nets',
      'To discuss the mending of nets',
      'Items for the next agenda',
    ])
    expect(read.agenda.items.flatMap(({ standingText }) => standingText)).toEqual([])
  })
})

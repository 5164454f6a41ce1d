import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindOf, type Agenda, type AgendaItem, type Paper } from '../../../src/meeting/agenda.ts'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'
import { furtherDatesOf } from '../../../src/documents/agenda/vocabulary/furtherDates.ts'
import { printAgenda } from '../../../src/documents/agenda/printed.ts'
import { dateOf } from '../../../src/meeting/dates.ts'

const present = <T extends object>(given: T) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const some = (...words: string[]) => fc.constantFrom(...words)

const titles = some(
  'Apologies for absence',
  'MINUTES',
  'Minutes of 24 July',
  'Urgent business',
  '5-Year Plan for Lamps',
  '2026/27 Budget',
  'Lamps: what next?',
  'Safer streets (2 wards)',
  'Report on page 9',
  'Restricted parking',
  'Any other business',
  'Item 3 revisited',
  'A',
  '3. Not a number',
  'Minutes: how to write them',
  'Q&A – the police',
)
const paragraphs = some(
  'To receive any apologies for absence.',
  'Minutes:',
  'Minutes: none were taken',
  '15 minutes',
  '4. Looks like an item',
  '2 Looks like one as well',
  'Time: by the clock',
  'Presentation by nobody',
  'Paper: scissors, stone',
  'RESTRICTED: not at all',
  '• a point',
  '- another',
  'Text: about text',
  'x',
  '20 December 2026',
  'Additional documents:',
  'Exempt: no',
  'Open title: none',
  'A long paragraph which goes on for more letters than a page is wide, without a stop',
  'and goes on in small letters as if the page had cut it',
  'Venue: not here',
)
const people = some('Dana Okafor', 'Cllr Lee Marsh', 'Riverside Police', 'Petra Lund')
const roles = some(
  'Head of Commissioning',
  'Director of Children and Young People, Riverside Council',
  'Fire and Rescue Service',
  'Commander (acting)',
  'Harbour Refuge',
)
const pages = fc.tuple(fc.nat(99), fc.nat(99)).map(([a, b]) => (b === 0 ? `${a}` : `${a}-${a + b}`))

const paper: fc.Arbitrary<Paper> = fc
  .record({
    title: optional(some('Strategic assessment 2026', 'Maps; by ward', 'Minutes of July', 'Appendix A: footfall')),
    size: optional(some('463 KB', '1.4 MB')),
    pages: optional(pages),
  })
  .filter(({ title, size, pages: inPack }) => title !== undefined || size !== undefined || inPack !== undefined)
  .map(present)

const item: fc.Arbitrary<Omit<AgendaItem, 'id' | 'number' | 'kind'>> = fc
  .record({
    title: titles,
    restriction: optional(
      fc
        .record({
          closedTitle: some('The Mill Lane case', 'Review: one person'),
          paragraphs: fc.uniqueArray(some('1', '2', '7', '7A'), { maxLength: 3 }),
          publicInterest: optional(some('Somebody could be named.')),
        })
        .map(present),
    ),
    verbal: fc.boolean(),
    presenters: fc.array(fc.record({ name: people, role: optional(roles) }).map(present), { maxLength: 3 }),
    minutes: optional(fc.integer({ min: 1, max: 240 })),
    papers: fc.array(paper, { maxLength: 3 }),
    standingText: fc.array(paragraphs, { maxLength: 4 }),
  })
  .map(present)

const items: fc.Arbitrary<readonly AgendaItem[]> = fc
  .tuple(some('', 'CSP'), fc.integer({ min: 1, max: 200 }), fc.array(fc.tuple(item, fc.boolean()), { maxLength: 8 }))
  .map(([prefix, start, bodies]) => {
    let count = start - 1
    let letter = 0
    return bodies.map(([body, isSub], i) => {
      const sub = isSub && i > 0
      if (sub) letter++
      else {
        count++
        letter = 0
      }
      const under = `${prefix}${count}`
      return {
        id: `i${i + 1}`,
        number: sub ? `${under}${String.fromCharCode(96 + letter)}` : under,
        ...(sub && { under }),
        kind: kindOf(body.title),
        ...body,
      }
    })
  })

const day = fc
  .tuple(fc.integer({ min: 2000, max: 2090 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => dateOf(y, m, d) ?? '')
const clock = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`)

const agenda: fc.Arbitrary<Agenda> = fc
  .record({
    body: optional(
      some(
        'Riverside Community Safety Partnership',
        'Agenda',
        '3 Rivers Board',
        'Venue: the board',
        'Teams',
        'Board of 12 June 2020',
      ),
    ),
    date: optional(day),
    weekdayWritten: optional(some('Monday', 'Thursday')),
    time: optional(clock),
    endTime: optional(clock),
    venue: optional(some('Town Hall, High Street', '1 Mill Lane', 'Microsoft Teams')),
    contact: optional(
      fc
        .record({
          name: some('Ana Brandt'),
          post: optional(some('Clerk, Democratic Services')),
          phone: optional(some('020 7946 0123', '+44 1632 960417')),
          email: optional(some('ana.brandt@riverside.example')),
        })
        .map(present),
    ),
    joinLink: optional(some('https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%7d')),
    notes: fc.array(some('Parking is at the back.', 'Watch at https://council.example/live', 'Chair: to be chosen'), {
      maxLength: 2,
    }),
    items,
    more: fc.array(some('Thursday 25 March 2027', 'some time in June'), { maxLength: 2 }),
  })
  .map(
    ({ more, weekdayWritten, endTime, ...given }) =>
      present({
        ...given,
        weekdayWritten: given.date === undefined ? undefined : weekdayWritten,
        endTime: given.time === undefined ? undefined : endTime,
        furtherDates: [
          ...more.filter(each => !given.items.flatMap(furtherDatesOf).includes(each)),
          ...given.items.flatMap(furtherDatesOf),
        ],
      }) as Agenda,
  )

describe('an agenda that is printed', () => {
  test('is read as the same agenda, whatever is in it', () => {
    fc.assert(
      fc.property(agenda, given => {
        // Without an item, a name that is no body's is not believed; the rest is the same.
        fc.pre(given.items.length > 0)
        expect(readAgenda(printAgenda(given))).toEqual({ agenda: given, unread: [] })
      }),
      { numRuns: 250 },
    )
  })

  test.each([2, 3, 6])('is no list of what is said %i times under its one item', times => {
    const given = readAgenda('Riverside Board\n\n1. 5-Year Plan for Lamps').agenda
    const standingText = Array<string>(times).fill('To receive any apologies for absence.')
    const more = { ...given, items: given.items.map(only => ({ ...only, standingText })) }
    expect(readAgenda(printAgenda(more))).toEqual({ agenda: more, unread: [] })
  })

  test.each(['riverside-agenda.txt', 'web-page-agenda.txt'])('is read as the same agenda: %s', name => {
    const { agenda: read } = readAgenda(readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8'))
    expect(readAgenda(printAgenda(read))).toEqual({ agenda: read, unread: [] })
  })

  test('looks as a clerk would type it', () => {
    const { agenda: read } = readAgenda(
      readFileSync(new URL('../../../examples/riverside-agenda.txt', import.meta.url), 'utf8'),
    )
    const printed = printAgenda(read)
    expect(printed.split('\n').slice(0, 6)).toEqual([
      'Riverside Community Safety Partnership',
      'Thursday 26 November 2026, 2.00 pm to 4.00 pm',
      'Venue: Council Chamber, Town Hall, High Street, Riverside',
      'Contact: Ana Brandt, Principal Committee Co-ordinator, 020 7946 0123, ana.brandt@riverside.example',
      "Note: Members of the public may watch the open part of the meeting on the council's website.",
      '',
    ])
    expect(printed).toContain(
      '10. RESTRICTED: Domestic homicide review: the Harbour Lane case\n   Exempt: paragraph 1, 2\n   Open title: Review update\n',
    )
  })
})

import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../src/documents/agenda/readAgenda.ts'
import { processorTime } from './processorTime.ts'

describe('a very long line', () => {
  test.each([
    ['of one line', '1. '.repeat(33_000)],
    ['of brackets', `1. ${'('.repeat(100_000)}`],
    ['of presenters', `1. a\nPresented by: ${'A B and '.repeat(12_000)}`],
    ['of dates', `1. Dates of future meetings\n${'1 May 2027 '.repeat(9_000)}`],
    ['of addresses', `Contact: ${'a.'.repeat(50_000)}@`],
    ['of spaces', ' \u00a0'.repeat(50_000)],
    ['of entities', '&eacute;'.repeat(30_000)],
    ['of brackets that mean something', `1. ${'(exempt '.repeat(20_000)}`],
    ['of numbers named', `1. a\n   items ${'1 and '.repeat(30_000)} are exempt`],
    [
      'of a letter',
      `Dear all\n${'The meeting of the board will be held at Hall on 1 May 2027 at 2pm. '.repeat(3_000)}\n1. a`,
    ],
    ['of summonses', `${'You are summoned to a meeting of '.repeat(5_000)}\n1. a`],
    [
      'in Welsh',
      `${'Dydd Iau 21ain o Ionawr 2027 '.repeat(5_000)}\n1. Croeso ac ymddiheuriadau\n2. Cofnodion\n3. Y cynllun`,
    ],
    ['of capitals', `1. a\n${'A'.repeat(100_000)}\n2. b`],
    ['of dashes', `1. ${' – a'.repeat(30_000)}`],
    ['of gaps in one line', `1. a${'    b'.repeat(20_000)}\n2. c    d\n3. e    f`],
    ['of names with initials', `${'Dana Okafor (DO), '.repeat(8_000)}\n1. Lamps (DO)`],
    ['of brackets behind a title', `1. Lamps${' (a'.repeat(20_000)}\n2. b\n3. c`],
    ['of strokes in a foot', `1. a\n2. b\n${'Cookies | Privacy | '.repeat(8_000)}`],
    ['of a title that goes on', `1. ${'a, '.repeat(30_000)}and\nand`],
  ])('%s is read in a few seconds at the most', (_, text) => {
    expect(processorTime(() => readAgenda(text))).toBeLessThan(4_000)
  })
})

describe('a very long text', () => {
  test.each([
    ['of numbers', '1.\n'.repeat(8_250)],
    ['of minutes', `1. a\nMinutes:\n${'2. b\n'.repeat(5_000)}`],
    ['of headings', `1. a\n${'EXEMPT\n'.repeat(7_500)}2. b`],
    [
      'of closed items',
      `1. a\n${Array.from({ length: 2_500 }, (_, n) => `${n + 2}. Exclusion of the public\n`).join('')}`,
    ],
    ['of titles without numbers', `Apologies\nMinutes\n${'A title\n\n'.repeat(7_500)}Any other business`],
    ['of papers without numbers', `Apologies\n\nMinutes\n\nAdditional documents:\n\n${'A PDF 3 KB\n\n'.repeat(5_000)}`],
    ['of times', `${'10:00 a\n'.repeat(7_500)}10:05 Apologies\n`],
    ['of points', '• Apologies\n'.repeat(5_000)],
    ['of references', Array.from({ length: 5_000 }, (_, n) => `26/${n} a`).join('\n')],
    ['of table rows', `No\tItem\tLead\n${'1\ta\n'.repeat(5_000)}`],
    ['of rows without end', `No\tItem\tLead\tTime\n${'x\ty\n-\n'.repeat(5_000)}`],
    ['of markings', `1. a\n${'   (exempt paragraph 1 and 1 and 1\n'.repeat(2_500)}`],
    ['of columns of spaces', `1.  A    B     C\n${'2.  A    B     C\n'.repeat(2_000)}`],
    [
      'of people behind titles',
      `${'1. Lamps – Dana Okafor (DO), Head of Lamps – 5 mins – for decision\n'.repeat(1_000)}`,
    ],
    ['of a page that a program tore', `No. | Item |\n${'Lamps To approve the lamps. |\n|\n'.repeat(2_000)}`],
    ['of purposes', `${'1. a\nFor decision\n\n'.repeat(2_500)}`],
    [
      'of titles in two languages',
      Array.from(
        { length: 1_000 },
        (_, n) => `${n + 1}. Croeso – Cadeirydd (5 munud) – Papur ${n}\n   Welcome – Chair (5 minutes) – Paper ${n}\n`,
      ).join(''),
    ],
    [
      'of reports with their enclosures',
      '1. Lamps\nReport of the Head of Lamps, Lit Council (Enclosure B)\n'.repeat(1_000),
    ],
    ['of lettered points', `1. Policies\n${'a) Lamps\nb) Bins\n'.repeat(2_500)}`],
    [
      'of names at the right',
      `1. Lamps\n${`2. Bins\n${' '.repeat(60)}Dana Okafor and\n${' '.repeat(60)}Sol Meyer\n`.repeat(1_250)}`,
    ],
    ['of times at the right', `1. Lamps\n${`   Dana${' '.repeat(90)}Okafor${' '.repeat(40)}10.30\n\n`.repeat(1_250)}`],
    [
      'of cells in two languages',
      `Rhif\nNo.\tEitem\nItem\tAmser\nTime\n${'1.\tCroeso\nWelcome\nCroeso\nWelcome\n'.repeat(1_000)}`,
    ],
  ])('%s is read in a few seconds at the most', (_, text) => {
    expect(processorTime(() => readAgenda(text))).toBeLessThan(4_000)
  })

  test('takes no more than its length for twice as much of it', () => {
    const kinds = [
      (n: number) => `1. a\n${'EXEMPT\n'.repeat(n)}2. b`,
      (n: number) => `Apologies\n\nMinutes\n\nAdditional documents:\n\n${'A PDF 3 KB\n\n'.repeat(n)}`,
      (n: number) => Array.from({ length: n }, (_, at) => `26/${at} a`).join('\n'),
      (n: number) => `No\tItem\tLead\tTime\n${'x\ty\n-\n'.repeat(n)}`,
      (n: number) => `1. a\n${'   To see whether the public may be excluded for items 4 to 9.\n'.repeat(n)}`,
    ]
    const time = (text: string) => Math.min(...[1, 2].map(() => processorTime(() => readAgenda(text))))
    for (const make of kinds) {
      readAgenda(make(500))
      expect(time(make(2_000))).toBeLessThan(200 + time(make(500)) * 14)
    }
  }, 60_000)
})

test.each([
  ['messages', 'Moll Petherick  09:10\n• a – b\n• c\n• d\n'.repeat(1_250)],
  ['messages below their senders', 'Moll Petherick\n09:10\n\n• a – b\n• c\n• d\n\n'.repeat(1_250)],
  ['pictures', `1. a${' 👉'.repeat(10_000)}\n${'👉 a\n'.repeat(5_000)}`],
  ['locks', `• a${' 🔒 b'.repeat(20_000)}\n• b\n• c`],
  ['torn rows', `Item\tTime\tSubject\tLead\n${'1.\t13:30\n(10m)\tWelcome\tChair\n'.repeat(1_000)}`],
])('a very long chat of %s is read in a few seconds at the most', (_, text) => {
  expect(processorTime(() => readAgenda(text))).toBeLessThan(4_000)
})

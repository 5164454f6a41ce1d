import { describe, expect, test } from 'vitest'
import { itemLinesIn } from '../../../../src/documents/agenda/numbering/itemLines.ts'
import { linesOf } from '../../../../src/documents/agenda/lines/lines.ts'

const numbers = (text: string) => itemLinesIn(linesOf(text)).map(({ numbered }) => numbered.number)

describe('the lines where items begin', () => {
  test('are not those of a numbered list in what was minuted, though the list reaches the number of the next item', () => {
    expect(
      numbers(
        '1.\n\nWelcome\n\n2.\n\nTrees\n\nMinutes:\n\nThe board chose:\n\n1.  Oak\n\n2.  Ash\n\n3.  Elm\n\n4.Beech\n\n3.\n\nBenches\n\nMinutes:\n\nNone.',
      ),
    ).toEqual(['1', '2', '3'])
  })

  test('are not those of a line in what was minuted that has the next number, where numbers stand alone', () => {
    expect(numbers('1.\n\nTrees\n\nMinutes:\n\n2. Not an item')).toEqual(['1'])
    expect(numbers('3.\n\nTrees\n\nMinutes:\n\n4.Plant them soon\n\n4.\n\nBins')).toEqual(['3', '4'])
  })

  test('are not those of such a list where titles stand behind the numbers', () => {
    expect(
      numbers(
        '1. Welcome\nMinutes:\nHello.\n2. Trees pdf icon PDF 10 KB\nMinutes:\nThe board chose:\n1. Oak\n2. Ash\n3. Elm\n4. Beech\n3. Benches\nMinutes:\nNone.\n4. Bins\nMinutes:\nNone.',
      ),
    ).toEqual(['1', '2', '3', '4'])
    expect(numbers('1. Welcome\nMinutes:\nFour things:\n1. Oak\n2. Ash\n3. Elm')).toEqual(['1'])
  })

  test('are not those of another agenda quoted in what was minuted', () => {
    expect(numbers('39.\n\nSafety\n\nMinutes:\n\n9(i) Wardens – A Person\n\n12\n\nmonths\n\n40.\n\nPlans')).toEqual([
      '39',
      '40',
    ])
  })

  test('are not those of a list in standing text, with indentation or without', () => {
    expect(numbers('1. Welcome\n   1. Doors\n   2. Lamps\n2. Trees\n   1. Oak\n   2. Ash\n   3. Elm\n3. Bins')).toEqual(
      ['1', '2', '3'],
    )
    expect(numbers('1. Welcome\n1. Doors\n2. Lamps\n2. Trees\n1. Oak\n2. Ash\n3. Elm\n3. Bins')).toEqual([
      '1',
      '2',
      '3',
    ])
  })

  test('are not dates, times, lengths of time or addresses', () => {
    expect(
      numbers(
        '26 November 2026\n2.00 pm\n1 Mill Lane\nSE1 2AA\n\n1. Welcome\n2. Trees\n3 minutes\n3 December 2026\n3.00 pm\n3. Bins',
      ),
    ).toEqual(['1', '2', '3'])
  })

  test('may begin with any number and have letters in front', () => {
    expect(numbers('31.\nA\n32.\nB\n32a\nC\n33.\nD')).toEqual(['31', '32', '32a', '33'])
    expect(numbers('CSP145. A\nCSP146. B\nCOVID 19 report\nCSP147. C')).toEqual(['CSP145', 'CSP146', 'CSP147'])
    expect(numbers('39/20 A\n40/20 B\n41/20 C')).toEqual(['39/20', '40/20', '41/20'])
  })

  test('may be sub-items by letter, by bracket or by decimal', () => {
    expect(numbers('1. A\n1a. B\n1b. C\n2. D\n2(i) E\n2(ii) F\n3. G\n3.1 H\n3.2 I\n4. J')).toEqual([
      '1',
      '1a',
      '1b',
      '2',
      '2(i)',
      '2(ii)',
      '3',
      '3.1',
      '3.2',
      '4',
    ])
  })

  test('are found where a number is missing, or there twice', () => {
    expect(numbers('1. A\n2. B\n4. C\n4. D\n9. E')).toEqual(['1', '2', '4', '4', '9'])
    expect(numbers('1.\nA\nMinutes:\nNoted.\n3.\nB\nMinutes:\nNoted.')).toEqual(['1', '3'])
  })
})

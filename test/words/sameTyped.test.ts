import { describe, expect, it } from 'vitest'
import { readTyped } from '../../src/words/typedWords.ts'

/*
 * A line reads the same however many spaces stand between its words and whether or not a stop stands behind a title.
 */

const lines = [
  'Board backs the bid',
  'voting 4-0 (2 abs)',
  'kicked off at 2.02pm',
  'what are the actions',
  'are we still quorate?',
  'Tobias Quennell apologised and left',
  'combining 6 and 8',
  'agreed that the grant be paid by the end of March',
  'Ros to write to the port by 4 Dec',
  'apologies from Jane Smith, Wilf Harkaway',
]

describe('a line in which', () => {
  it.each(lines)('one space is double reads the same: %s', line => {
    expect(readTyped(line.replace(/^(\S+ \S+) /, '$1  '), true)).toEqual(readTyped(line, true))
  })

  it.each(lines)('every space is double reads the same: %s', line => {
    expect(readTyped(line.replaceAll(' ', '  '), true)).toEqual(readTyped(line, true))
  })

  it('cells stand apart keeps them apart', () => {
    const row = 'Letter to the port   Ros  Tench   4 Dec'
    expect(JSON.stringify(readTyped(row, true))).toContain(row)
  })
})

const titled = [
  'Cllr. Penhallow had sent apologies with a reason, which was approved',
  'Dr. Osterley together with Orla Finnimore will write a tide leaflet, 5 March',
  'The Board was advised that Cllr. Penhallow was attending as Orla Finnimore’s substitute',
]

describe('a title with its stop', () => {
  it.each(titled)('reads as without it: %s', line => {
    const asked = (typed: string) => {
      const read = readTyped(typed, true)
      return read !== undefined && 'kind' in read && read.kind === 'question'
        ? read.ways.filter(({ words }) => !words.startsWith('note')).map(({ words }) => words.split('\nnote')[0])
        : read
    }
    expect(asked(line)).toEqual(asked(line.replace(/(Cllr|Dr)\./, '$1')))
    expect(asked(line)).not.toEqual([])
  })

  it.each(titled)('is kept in the note: %s', line => {
    expect(JSON.stringify(readTyped(line, true))).toContain(`note ${line}`)
  })
})

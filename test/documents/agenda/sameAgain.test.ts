import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { fullTitle } from '../../../src/meeting/agenda.ts'
import { presenterWritten } from '../../../src/meeting/presentersWritten.ts'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'

/*
 * What programs do to an agenda on its way changes nothing that it says: every layout is read once more after each of them.
 */

const folder = new URL('./layouts/', import.meta.url)
const texts = readdirSync(folder).map(file => ({
  file,
  text: (parse(readFileSync(new URL(file, folder), 'utf8')) as { readonly text: string }).text,
}))

const plain = (words: string): string => words.replace(/[–—]/g, '-').replace(/’/g, "'").replace(/\s+/g, ' ').trim()
const read = (text: string): readonly string[] =>
  readAgenda(text).agenda.items.map(item =>
    plain(
      [
        item.number,
        fullTitle(item),
        item.presenters.map(presenterWritten).join('; '),
        item.minutes ?? '',
        item.restriction === undefined ? 'open' : item.doubtful === true ? 'asked' : 'closed',
        item.papers.length,
      ].join(' | '),
    ),
  )

/** What a program does, and the layouts that it makes something else of: a table whose columns it moves, a line that it takes for another. */
const done: readonly {
  readonly what: string
  readonly does: (text: string) => string
  readonly otherwise?: readonly string[]
}[] = [
  { what: 'blanks at the ends of lines', does: text => text.replace(/\n/g, '   \n') },
  { what: 'a mark before the first letter', does: text => `\uFEFF${text}` },
  { what: 'blank lines above it', does: text => `\n\n\n${text}` },
  { what: 'invisible spaces behind numbers', does: text => text.replace(/(\d\.) /g, '$1\u200B ') },
  { what: 'the signs of a quoted e-mail', does: text => text.replace(/^/gm, '> ') },
  { what: 'long dashes for dashes', does: text => text.replace(/ – /g, ' — ') },
  { what: 'curly apostrophes', does: text => text.replace(/(\p{L})'(\p{L})/gu, '$1’$2') },
  { what: 'tabs made four spaces', does: text => text.replace(/\t/g, '    ') },
  { what: 'brackets for the stops of numbers', does: text => text.replace(/^(\s*\d{1,2})\. /gm, '$1) ') },
  { what: 'the foot of a page', does: text => `${text.trimEnd()}\n\nPage 1 of 1\n` },
  {
    what: 'a disclaimer below it',
    does: text =>
      `${text.trimEnd()}\n\nThis e-mail and any attachments are confidential and intended solely for the addressee.\n`,
  },
  {
    what: 'a signature below it',
    does: text => `${text.trimEnd()}\n\nKind regards\n\nOdile Farr\nPartnership Support Officer\nTel: 01632 960000\n`,
  },
  {
    what: 'a blank line below every line',
    does: text => text.replace(/\n/g, '\n\n'),
    otherwise: [
      'English and then Welsh each with lead and paper.yml',
      'a summons without numbers and an exclusion of lettered business.yml',
      'a table from a PDF with a space between its cells.yml',
    ],
  },
]

describe.each(done)('with $what', ({ does, otherwise = [] }) => {
  const changed = texts.filter(({ file, text }) => !otherwise.includes(file) && does(text) !== text)
  it('reads the same of every layout', () => {
    const different = changed.filter(({ text }) => read(does(text)).join('\n') !== read(text).join('\n'))
    expect(different.map(({ file }) => file)).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTyped } from '../../src/words/typedWords.ts'

/** The table of the guide: what is typed in Welsh beside what it is in English. */
const guide = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'gorchmynion.md'), 'utf8')
const rows = guide
  .split('\n')
  .filter(line => line.startsWith('| `'))
  .map(line => {
    const [, inWelsh = '', english = ''] = line.split(/(?<!\\)\|/).map(cell => cell.trim().replaceAll('`', ''))
    return { inWelsh, english }
  })

/** What somebody wrote themselves is in their own language on either side. */
const read = (words: string) => JSON.parse(JSON.stringify(readTyped(words, true) ?? null)) as unknown

describe('a command of the guide, typed in Welsh', () => {
  it('is there for every command of the product', () => expect(rows.length).toBeGreaterThan(50))
  it.each(rows)('comes to the same as in English: $inWelsh = $english', ({ inWelsh, english }) => {
    expect(read(english)).not.toBeNull()
    expect(read(inWelsh)).toEqual(read(english))
  })
  it('is read in any case of letters', () => expect(readTyped('EITEM NESAF')).toEqual(readTyped('next item')))
  it('keeps its words for whoever presses a button that bears them', () =>
    expect(readTyped('gohirio 7 oherwydd bod Wilf a Nadia yn absennol')).toEqual({
      kind: 'command',
      command: { type: 'DeferItem', item: '7', reason: 'bod Wilf a Nadia yn absennol' },
    }))
})

describe('talk in Welsh', () => {
  it.each([
    'Agor y drws, plîs',
    'Cau’r drws',
    'nesaf at y bont mae maes parcio',
    'eitem dda oedd honno',
    'Dal ati!',
    'cysylltu â fi yfory',
    'brys?',
    'nodyn i mi fy hun: prynu llaeth',
    'yn ôl at y te',
    'gohirio’r te tan bedwar?',
    'Cytunwyd?',
    'gosod y bwrdd',
    'camau gweithredu da iawn',
    'dadwneud y drwg',
    'ailddechrau’r car',
    'cofnodion da',
    'Mae Wilf wedi gadael ei het',
    'diolch yn fawr',
  ])('stays talk: %s', words => expect(readTyped(words)).toBeUndefined())
})

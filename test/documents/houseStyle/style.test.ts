import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { HouseStyleRefused, loadHouseStyles, readHouseStyle } from '../../../src/documents/houseStyle/style.ts'
import { houseStylePage, styleKeys } from '../../../src/documents/houseStyle/keys.ts'
import { publicPage } from '../../../src/documents/rendition/minutesPage.ts'
import { html } from '../../../src/documents/paper/html.ts'
import { publicCopy } from '../../../src/minutes/publicCopy.ts'
import { inventedInFull } from '../inventedMeeting.ts'

const columns = await readFile('houseStyles/columns.yml', 'utf8')
const faultsOf = (text: string) => {
  const read = readHouseStyle(text, 'mine.yml')
  return 'faults' in read ? read.faults.map(f => `${f.line}: ${f.sentence}`) : []
}
const lineOf = (text: string, part: string) => text.split('\n').findIndex(l => l.includes(part)) + 1

describe('a house style file', () => {
  test('is refused with all its faults at once, each with its line', () => {
    const bad = columns
      .replace('titles: UPPER', 'titles: Upper\n  colour: red')
      .replace('declared {anInterest} in {items}: {nature}', 'declared {anInterst} in {items}: {nature}')
      .replace('nobody: nobody', '')
    expect(faultsOf(bad)).toEqual([
      `${lineOf(bad, 'titles: Upper')}: items › titles must be one of: as written, UPPER, Title.`,
      `${lineOf(bad, 'colour')}: items › colour is not a key a house style has.`,
      `${lineOf(bad, 'votes:')}: votes › nobody is missing.`,
      `${lineOf(bad, 'anInterst')}: interests › entry › 1 has {anInterst}, which means nothing here; it may have {name} {interest} {anInterest} {items} {nature} {did} {assembly}.`,
    ])
  })

  test('is refused where a bracket of a wording is not closed', () => {
    const bad = columns.replace('inText: "{day} {month} {year}"', 'inText: "{day} [{month} {year}"')
    expect(faultsOf(bad)).toEqual([`${lineOf(bad, 'inText')}: dates › inText has a [ that is not closed.`])
  })

  test('is refused where it chooses a layout it does not describe', () => {
    const bad = columns.replace('form: lists', 'form: table')
    expect(faultsOf(bad)).toEqual([
      `${lineOf(bad, 'form: table')}: attendance › form is table, and attendance has no table.`,
    ])
  })

  test('is refused where it is no YAML', () => {
    expect(faultsOf('name: [Mine\nheading: 3')[0]).toMatch(/^\d+: /)
  })

  test('is refused where a key is there twice', () => {
    expect(faultsOf(`${columns}\nname: Again`)[0]).toMatch(/unique/)
  })

  test('is refused with the faults of every other file of the folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'styles-'))
    try {
      await Promise.all([
        writeFile(join(folder, 'a.yml'), 'name: A'),
        writeFile(join(folder, 'b.yml'), columns.replace('UPPER', 'upper')),
        writeFile(join(folder, 'c.yml'), columns),
      ])
      const refused = await loadHouseStyles(folder).catch((fault: unknown) => fault)
      expect(refused).toBeInstanceOf(HouseStyleRefused)
      expect(new Set((refused as HouseStyleRefused).faults.map(f => f.file))).toEqual(new Set(['a.yml', 'b.yml']))
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

describe('docs/house-styles.md', () => {
  test('explains every key (npm run style -- --keys writes it)', async () => {
    expect(await readFile('docs/house-styles.md', 'utf8')).toBe(houseStylePage())
    expect(
      styleKeys()
        .filter(k => k.sentence === '')
        .map(k => k.path.join(' › ')),
    ).toEqual([])
    expect(styleKeys().length).toBeGreaterThan(100)
  })
})

/** A style whose every wording is struck out but for its places. */
function struckOut(value: unknown): unknown {
  if (typeof value === 'string')
    return /[{ ]|[A-Z]|[.:]$/.test(value) && !['UPPER', 'Title'].includes(value)
      ? value.replace(/\{[^}]*\}|[[\]]|\p{L}+/gu, part => (/^[{[\]]/.test(part) ? part : '¤'))
      : value
  if (Array.isArray(value)) return value.map(struckOut)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      [
        'form',
        'layout',
        'titles',
        'place',
        'holds',
        'who',
        'dashesIn',
        'points',
        'under',
        'mark',
        'numbered',
        'leads',
        'honorifics',
        'open',
        'nouns',
        'verbs',
        'already',
        'ownLeads',
        'beginnings',
        'bulletsAfter',
        'lines',
      ].includes(key) && !(key === 'lines' && Array.isArray(part))
        ? part
        : struckOut(part),
    ]),
  )
}

describe.each(['columns', 'web-items', 'prose', 'notes-table', 'timed-items'])('the wording of %s', name => {
  test('comes from the file, none of it from the program', async () => {
    const text = await readFile(`houseStyles/${name}.yml`, 'utf8')
    const read = readHouseStyle(stringify(struckOut(parse(text))), name)
    if ('faults' in read) throw new Error(read.faults.map(f => f.sentence).join('\n'))
    const words = (t: string) => new Set(t.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    const record = words(JSON.stringify(inventedInFull) + ' thursday november september saturday interest completed')
    const said = words(
      new TextDecoder()
        .decode(html(publicPage(publicCopy(inventedInFull), read.style)))
        .replace(/^.*<main>/s, '')
        .replace(/<[^>]*>/g, ' ')
        .replace(/&\w+;/g, ' '),
    )
    expect([...said].filter(w => !record.has(w))).toEqual([])
  })
})

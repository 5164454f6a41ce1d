import { readFile, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type HouseStyle, readHouseStyle, styleFor } from '../../../src/documents/houseStyle/style.ts'
import { datesIn } from '../../../src/documents/rendition/calendar.ts'
import { dateInText, datePlaces, timeAs } from '../../../src/documents/rendition/dates.ts'
import { inARow } from '../../../src/documents/rendition/sentences.ts'
import { allStyles, styleNamed, styles } from '../houseStyles.ts'

const texts = new Map(
  await Promise.all(
    (await readdir('houseStyles')).map(
      async f => [basename(f, '.yml'), await readFile(join('houseStyles', f), 'utf8')] as const,
    ),
  ),
)
function read(text: string, others: ReadonlyMap<string, string> = texts): HouseStyle {
  const found = readHouseStyle(text, 'mine.yml', others)
  if ('faults' in found) throw new Error(found.faults.map(f => `${f.line}: ${f.sentence}`).join('\n'))
  return found.style
}
const faultsOf = (text: string, others: ReadonlyMap<string, string> = texts) => {
  const found = readHouseStyle(text, 'mine.yml', others)
  return 'faults' in found ? found.faults.map(f => `${f.line}: ${f.sentence}`) : []
}

/** Every text of a style by where it stands. */
const leaves = (value: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof value === 'string'
    ? [[path, value]]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`))
      : []

/** Keys whose text is a choice, not a wording. */
const choices =
  /^\/(?:like|language|name)$|\/(?:form|who|layout|lines|titles|holds|place|mark|points|leads|numbered|alone|conduct|movers|set|ownersAs|by)$|^\/(?:notes\/(?:under|dashesIn)|log\/open|names\/honorifics)/
const hasWords = (text: string) => /\p{L}{2}/u.test(text.replace(/\{[^}]*\}/g, ''))

describe.each([...styles.keys()])('a style in Welsh like %s', name => {
  const [welsh, english] = [read(`name: Cymraeg\nlanguage: cy\nlike: ${name}`), styleNamed(name)]

  test('has no wording left that is the English one', () => {
    const theirs = new Set(leaves(english).map(([, text]) => text))
    const left = leaves(welsh).filter(([path, text]) => hasWords(text) && !choices.test(path) && theirs.has(text))
    // Words that both languages have.
    const shared = new Set(['PDF', 'Agenda'])
    const letters = (text: string) => text.replace(/\{[^}]*\}|[^\p{L}]/gu, '')
    expect(left.filter(([, text]) => !shared.has(letters(text)))).toEqual([])
  })

  test('has its layout', () => {
    const layout = (style: HouseStyle) =>
      leaves(style).filter(([path]) => choices.test(path) && !/^\/(?:like|language|name|word)|honorifics/.test(path))
    expect(layout(welsh)).toEqual(layout(english))
    expect(Object.keys(welsh.items)).toEqual(Object.keys(english.items))
  })
})

describe('a style that is like another', () => {
  test('has that one’s keys, save those it says itself', () => {
    const style = read('name: Mine\nlike: columns\nresolved: { label: DECIDED }')
    expect(style.resolved).toEqual({ ...styleNamed('columns').resolved, label: 'DECIDED' })
    expect(style.notes).toEqual(styleNamed('columns').notes)
  })

  test('has not what it gives with nothing after it', () => {
    expect(styleNamed('columns').resolved.label).toBe('RESOLVED')
    expect(read('name: Mine\nlike: columns\nresolved:\n  label:').resolved.label).toBeUndefined()
  })

  test('is refused with its line where there is no such style, or where two are like each other', () => {
    expect(faultsOf('name: Mine\nlike: rows')).toEqual(['2: like is rows, which is no style of the folder.'])
    const round = new Map([['theirs', 'name: Theirs\nlike: mine']])
    expect(faultsOf('name: Mine\nlike: theirs', round)).toEqual(['2: like is mine, which is like this one.'])
  })

  test('keeps its own words where it is in Welsh', () => {
    const style = read('name: Cymraeg\nlanguage: cy\nlike: columns\nnoted: { bare: Derbyniwyd. }')
    expect(style.noted).toEqual({ bare: 'Derbyniwyd.', that: 'Nodwyd {text}.', thing: 'Nodwyd {text}.' })
  })
})

describe('days and times in Welsh', () => {
  const style = read('name: Cymraeg\nlanguage: cy\nlike: columns')

  test('have Welsh months, weekdays and ordinals', () => {
    expect(dateInText(style, '2026-02-09')).toBe('9 Chwefror 2026')
    expect(datePlaces(style, '2026-11-26')).toMatchObject({ weekday: 'dydd Iau', dayth: '26ain', month: 'Tachwedd' })
    expect([1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 15, 16, 18, 19, 20, 21, 31].map(d => ordinal(d))).toEqual(
      '1af 2il 3ydd 4ydd 5ed 6ed 7fed 10fed 11eg 12fed 13eg 15fed 16eg 18fed 19eg 20fed 21ain 31ain'.split(' '),
    )
  })
  const ordinal = (day: number) => datePlaces(style, `2026-12-${String(day).padStart(2, '0')}`)['dayth']

  test('say the part of the day', () => {
    expect(['09:30', '12:00', '14:05', '18:30'].map(t => timeAs(style, t))).toEqual([
      '9.30 y bore',
      '12.00 y prynhawn',
      '2.05 y prynhawn',
      '6.30 yr hwyr',
    ])
  })

  test('are put for those the record has in English, and nothing else is', () => {
    expect(datesIn(style, 'Thursday 21 January 2027')).toBe('dydd Iau 21 Ionawr 2027')
    expect(datesIn(style, 'the 3rd March 2027 board')).toBe('the 3ydd Mawrth 2027 board')
    expect(datesIn(style, 'March 2026')).toBe('Mawrth 2026')
    expect(datesIn(style, 'May Day parade')).toBe('May Day parade')
    expect(datesIn(styleNamed('columns'), 'March 2026')).toBe('March 2026')
  })

  test('and names are put in a row with “a”, or “ac” before a vowel', () => {
    const row = (...names: string[]) => inARow(names, style.names.joined)
    expect(row('Gethin', 'Non')).toBe('Gethin a Non')
    expect(row('Gethin', 'Non', 'Eleri')).toBe('Gethin, Non ac Eleri')
    expect(row('Gethin', 'Ieuan')).toBe('Gethin a Ieuan')
    expect(row('Gethin', 'Iwan')).toBe('Gethin ac Iwan')
    expect(row('7', '8')).toBe('7 ac 8')
    expect(row('5', '6')).toBe('5 a 6')
    expect(row('Gethin', 'Ysgol y Bryn')).toBe('Gethin ac Ysgol y Bryn')
  })
})

describe('a partnership that meets in Welsh', () => {
  const columnsStyle = allStyles.get('columns'),
    ofTheirOwn = allStyles.get('colofnau')
  test('has its papers in Welsh, in the layout of a style that says no language of its own', () => {
    if (columnsStyle === undefined) throw new Error('There is no style columns.')
    const inWelsh = styleFor(columnsStyle, 'cy')
    expect(inWelsh.language).toBe('cy')
    expect(inWelsh.items.layout).toBe(columnsStyle.items.layout)
    expect(inWelsh.noted).not.toEqual(columnsStyle.noted)
  })
  test('keeps a style that says its own language', () => {
    if (ofTheirOwn === undefined) throw new Error('There is no style colofnau.')
    expect(styleFor(ofTheirOwn, 'cy')).toBe(ofTheirOwn)
  })
  test.each(['en', 'both', undefined])('and no other has it: %s', language => {
    if (columnsStyle === undefined) throw new Error('There is no style columns.')
    expect(styleFor(columnsStyle, language)).toBe(columnsStyle)
  })
  test.each([...allStyles.keys()])('can be drawn in every style of the folder: %s', name => {
    const style = allStyles.get(name)
    if (style === undefined) throw new Error(`There is no style ${name}.`)
    expect(styleFor(style, 'cy').language).toBe('cy')
  })
})

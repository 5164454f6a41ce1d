import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import * as v from 'valibot'
import { type HouseStyle, houseStyleForm } from './form.ts'
import { inWelsh, over, withWelsh } from './language.ts'
import { type StyleFault, faultAt, faultsByLine, openStyleFile } from './faults.ts'

export type { HouseStyle } from './form.ts'
export type { StyleFault } from './faults.ts'

/** House styles that cannot be used. The message has every fault of every file, one a line, with file and line number. */
export class HouseStyleRefused extends Error {
  readonly faults: readonly StyleFault[]
  constructor(faults: readonly StyleFault[]) {
    super(faults.map(f => `${f.file}, line ${f.line}: ${f.sentence}`).join('\n'))
    this.name = 'HouseStyleRefused'
    this.faults = faults
  }
}

/** The texts of the style files beside one, by their names without ending. */
export type StyleTexts = ReadonlyMap<string, string>

/** What a file says, over what the style says that it is like; in Welsh, with all else in Welsh. */
function withWhatItIsLike(
  own: unknown,
  others: StyleTexts,
  seen: readonly string[],
): { readonly value: unknown } | { readonly fault: string } {
  const said = own !== null && typeof own === 'object' ? (own as Readonly<Record<string, unknown>>) : {}
  const { like, language } = said
  if (typeof like !== 'string') return { value: language === 'cy' ? withWelsh(own) : own }
  const text = others.get(like)
  if (seen.includes(like)) return { fault: `is ${like}, which is like this one` }
  if (text === undefined) return { fault: `is ${like}, which is no style of the folder` }
  const opened = openStyleFile(text, `${like}.yml`)
  if (opened.faults.length > 0) return { fault: `is ${like}, which cannot be read` }
  const base = withWhatItIsLike(opened.value, others, [...seen, like])
  if ('fault' in base) return base
  const theirs = (base.value as { readonly language?: unknown }).language
  if (language !== 'cy') return { value: over(base.value, own) }
  return { value: withWelsh(over(theirs === 'cy' ? base.value : inWelsh(base.value), own)) }
}

/** Reads the text of a house style file. `file` is only for saying where a fault is. */
export function readHouseStyle(
  text: string,
  file: string,
  others: StyleTexts = new Map(),
): { readonly style: HouseStyle } | { readonly faults: readonly StyleFault[] } {
  const opened = openStyleFile(text, file)
  if (opened.faults.length > 0) return { faults: opened.faults }
  const whole = withWhatItIsLike(opened.value, others, [basename(file, '.yml')])
  if ('fault' in whole) return { faults: [faultAt(opened, ['like'], whole.fault)] }
  const read = v.safeParse(houseStyleForm, whole.value)
  if (!read.success) return { faults: faultsByLine(opened, read.issues) }
  const faults = layoutFaults(read.output).map(({ path, fault }) => faultAt(opened, path, fault))
  return faults.length > 0 ? { faults } : { style: read.output }
}

/** A layout that is chosen must be described. */
function layoutFaults({
  items,
  attendance,
  agenda,
  actions,
}: HouseStyle): readonly { readonly path: readonly string[]; readonly fault: string }[] {
  const holds = (items.table?.columns ?? []).map(c => c.holds)
  const onAgenda = agenda.table?.columns.map(c => c.holds)
  return [
    ...(items.layout === 'table' && items.table === undefined
      ? [{ path: ['items', 'layout'], fault: 'is table, and items has no table' }]
      : []),
    ...(['in a table', 'at the end'].includes(actions.place) && actions.table === undefined
      ? [{ path: ['actions', 'place'], fault: `is ${actions.place}, and actions has no table` }]
      : []),
    ...(actions.place === 'in a table' && items.layout === 'table'
      ? [{ path: ['actions', 'place'], fault: 'is in a table, and items are rows of a table already: say at the end' }]
      : []),
    ...(items.table !== undefined && !holds.includes('item')
      ? [{ path: ['items', 'table', 'columns'], fault: 'has no column that holds item' }]
      : []),
    ...(items.table !== undefined && !['number', 'number and title'].includes(holds[0] ?? '')
      ? [
          {
            path: ['items', 'table', 'columns'],
            fault: 'must begin with a column that holds number, or number and title',
          },
        ]
      : []),
    ...(onAgenda !== undefined && (onAgenda[0] !== 'number' || !onAgenda.includes('item'))
      ? [
          {
            path: ['agenda', 'table', 'columns'],
            fault: 'must begin with a column that holds number, and have one that holds item',
          },
        ]
      : []),
    ...(attendance.form !== 'none' && attendance[attendance.form] === undefined
      ? [{ path: ['attendance', 'form'], fault: `is ${attendance.form}, and attendance has no ${attendance.form}` }]
      : []),
  ]
}

/** The house style of a file. Throws HouseStyleRefused with all its faults. */
export async function loadHouseStyle(path: string): Promise<HouseStyle> {
  const read = readHouseStyle(await readFile(path, 'utf8'), basename(path), await styleTexts(dirname(path)))
  if ('faults' in read) throw new HouseStyleRefused(read.faults)
  return read.style
}

/** The texts of the style files of a folder, by their names without ending. */
export async function styleTexts(folder: string): Promise<StyleTexts> {
  const names = (await readdir(folder)).filter(n => n.endsWith('.yml')).toSorted()
  return new Map(
    await Promise.all(names.map(async n => [basename(n, '.yml'), await readFile(join(folder, n), 'utf8')] as const)),
  )
}

/** The Welsh twins of the styles of a folder that say no language of their own: the same layout, with every wording in Welsh. */
const twins = new WeakMap<HouseStyle, HouseStyle>()

/** The style in which a partnership's papers are drawn: what it says of its own language stands; else that of the partnership, if it meets in Welsh alone. */
export const styleFor = (style: HouseStyle, language: string | undefined): HouseStyle =>
  language === 'cy' ? (twins.get(style) ?? style) : style

/** The Welsh twin of a style; nothing where the style says its own language, or is like one that does. */
function twinOf(name: string, texts: StyleTexts): HouseStyle | undefined {
  const whole = withWhatItIsLike({ like: name }, texts, [])
  if ('fault' in whole || (whole.value as { readonly language?: unknown }).language !== undefined) return undefined
  const twin = readHouseStyle(`like: ${JSON.stringify(name)}\nlanguage: cy\n`, '', texts)
  return 'style' in twin ? twin.style : undefined
}

/** Every `*.yml` of a folder by its name without ending, as terms of reference name them. Throws HouseStyleRefused with the faults of all files. */
export async function loadHouseStyles(folder: string): Promise<ReadonlyMap<string, HouseStyle>> {
  const texts = await styleTexts(folder)
  const read = [...texts].map(([name, text]) => ({ name, ...readHouseStyle(text, `${name}.yml`, texts) }))
  const faults = read.flatMap(r => ('faults' in r ? r.faults : []))
  if (faults.length > 0) throw new HouseStyleRefused(faults)
  for (const r of read) {
    const twin = 'style' in r ? twinOf(r.name, texts) : undefined
    if ('style' in r && twin !== undefined) twins.set(r.style, twin)
  }
  return new Map(read.flatMap(r => ('style' in r ? [[r.name, r.style] as const] : [])))
}

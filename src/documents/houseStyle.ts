import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { type HouseStyle, houseStyleForm } from './houseStyleForm.ts'
import { type StyleFault, faultsByLine, openStyleFile } from './houseStyleFaults.ts'

export type { HouseStyle } from './houseStyleForm.ts'
export type { StyleFault } from './houseStyleFaults.ts'

/** House styles that cannot be used. The message has every fault of every file, one a line, with file and line number. */
export class HouseStyleRefused extends Error {
  readonly faults: readonly StyleFault[]
  constructor(faults: readonly StyleFault[]) {
    super(faults.map(f => `${f.file}, line ${f.line}: ${f.sentence}`).join('\n'))
    this.name = 'HouseStyleRefused'
    this.faults = faults
  }
}

/** Reads the text of a house style file. `file` is only for saying where a fault is. */
export function readHouseStyle(text: string, file: string): { readonly style: HouseStyle } | { readonly faults: readonly StyleFault[] } {
  const opened = openStyleFile(text, file)
  if (opened.faults.length > 0) return { faults: opened.faults }
  const read = v.safeParse(houseStyleForm, opened.value)
  return read.success ? { style: read.output } : { faults: faultsByLine(opened, read.issues) }
}

/** The house style of a file. Throws HouseStyleRefused with all its faults. */
export async function loadHouseStyle(path: string): Promise<HouseStyle> {
  const read = readHouseStyle(await readFile(path, 'utf8'), basename(path))
  if ('faults' in read) throw new HouseStyleRefused(read.faults)
  return read.style
}

/** Every `*.yml` of a folder by its name without ending, as terms of reference name them. Throws HouseStyleRefused with the faults of all files. */
export async function loadHouseStyles(folder: string): Promise<ReadonlyMap<string, HouseStyle>> {
  const names = (await readdir(folder)).filter(n => n.endsWith('.yml')).toSorted()
  const texts = await Promise.all(names.map(n => readFile(join(folder, n), 'utf8')))
  const read = names.map((name, n) => ({ name: name.slice(0, -'.yml'.length), ...readHouseStyle(texts[n] ?? '', name) }))
  const faults = read.flatMap(r => ('faults' in r ? r.faults : []))
  if (faults.length > 0) throw new HouseStyleRefused(faults)
  return new Map(read.flatMap(r => ('style' in r ? [[r.name, r.style] as const] : [])))
}

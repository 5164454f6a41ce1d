import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readPartnershipFile, type PartnershipRead } from './file.ts'
import { PartnershipFileFaults, type PartnershipFault } from './faults.ts'

/**
 * Reads every partnership file (`*.yml`, `*.yaml`) of a folder, in order of name; a folder that is not there has none.
 * Throws PartnershipFileFaults with everything wrong in all of them at once, two partnerships with the same key, name or chat included.
 */
export async function readPartnerships(
  folder: string,
  houseStyles?: readonly string[],
): Promise<readonly PartnershipRead[]> {
  const names = (await namesIn(folder)).filter(name => /\.ya?ml$/i.test(name) && !name.startsWith('.')).sort()
  const faults: PartnershipFault[] = []
  const read: { readonly file: string; readonly partnership: PartnershipRead }[] = []
  for (const file of names) {
    try {
      read.push({ file, partnership: readPartnershipFile(file, await textOf(folder, file), houseStyles) })
    } catch (fault) {
      if (!(fault instanceof PartnershipFileFaults)) throw fault
      faults.push(...fault.faults)
    }
  }
  const all = [...faults, ...sameFaults(read)]
  if (all.length > 0) throw new PartnershipFileFaults(all)
  return read.map(({ partnership }) => partnership)
}

async function textOf(folder: string, file: string): Promise<string> {
  try {
    return await readFile(join(folder, file), 'utf8')
  } catch (fault) {
    throw unreadable(
      file,
      'This cannot be read as a file',
      'Let this program read it, or take it out of the folder.',
      fault,
    )
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return []
    throw unreadable(
      folder,
      'This cannot be read as a folder',
      'Name the folder of partnership files in PARTNERSHIPS.',
      fault,
    )
  }
}

const codeOf = (fault: unknown): string | undefined =>
  fault instanceof Error && 'code' in fault ? String(fault.code) : undefined

/** A fault of the machine's files as one for the operator; anything else is a fault of ours. */
const unreadable = (file: string, what: string, advice: string, fault: unknown): unknown => {
  const code = codeOf(fault)
  return code === undefined
    ? fault
    : new PartnershipFileFaults([{ file, line: 1, sentence: `${what} (${code}). ${advice}` }])
}

const shared = [
  ['key', 'is kept under the same short name as', 'Rename one of the files.'],
  ['name', 'has the same name as', 'Give each partnership its own.'],
  ['chat', 'has the same chat as', 'A chat belongs to one partnership.'],
] as const

function sameFaults(
  read: readonly { readonly file: string; readonly partnership: PartnershipRead }[],
): readonly PartnershipFault[] {
  return shared.flatMap(([what, words, advice]) => {
    const first = new Map<string, string>()
    return read.flatMap(({ file, partnership: { terms } }): readonly PartnershipFault[] => {
      const value = terms[what]?.toLowerCase()
      if (value === undefined) return []
      const other = first.get(value)
      if (other !== undefined)
        return [{ file, line: 1, sentence: `This partnership ${words} the one in ${other}. ${advice}` }]
      first.set(value, file)
      return []
    })
  })
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Pictures of house styles, `NAME.png` beside `NAME.yml`, by the names of their files; a style of the council's own need have none. */
export async function stylePictures(
  folder: string,
  styles: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>()
  for (const style of styles) {
    const picture = await readFile(join(folder, `${style}.png`)).catch((fault: NodeJS.ErrnoException) => {
      if (fault.code === 'ENOENT') return undefined
      throw fault
    })
    if (picture !== undefined) found.set(`${style}.png`, picture)
  }
  return found
}

import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.txt': 'text/plain; charset=utf-8',
}

/** A file to be served. */
export interface FileFound {
  readonly kind: string
  readonly content: Uint8Array
}

/** A file by its path below a folder; nothing from outside the folder is ever given. */
export function fileBelow(folder: string, path: string): FileFound | undefined {
  try {
    const root = realpathSync(folder)
    const file = realpathSync(join(root, path))
    if (!file.startsWith(root + sep)) return undefined
    return { kind: kinds[extname(file)] ?? 'application/octet-stream', content: readFileSync(file) }
  } catch {
    return undefined
  }
}

/** The page's own files. */
export const pageFolder = fileURLToPath(new URL('.', import.meta.url))

/** Microsoft's renderer, as it is published. */
export const rendererFile = fileURLToPath(new URL('../../node_modules/adaptivecards/dist/', import.meta.url))

/** What has been filed so far, newest folder first, as paths below the folder where it is filed. */
export function filedBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && /\.(docx|html)$/.test(entry.name))
      .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .toSorted()
      .toReversed()
  } catch {
    return []
  }
}

import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const found = (...paths: readonly string[]) => paths.find(p => existsSync(p))

/** Where Chromium is, if it is here. */
export const chromiumPath =
  process.env['CHROMIUM'] ?? found('/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome')
export const chromiumArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Where LibreOffice is, if it is here. */
export const officePath =
  process.env['SOFFICE'] ??
  found('/usr/bin/soffice', '/usr/bin/libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice')

/** Whether a test that needs the program runs: it must in continuous integration, elsewhere only where the program is. */
export const runs = (path: string | undefined): boolean => path !== undefined || process.env['CI'] !== undefined

/** Converts Word documents to PDF in one go, with a profile of its own; gives each PDF's bytes. */
export async function asPdf(documents: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'office-'))
  try {
    const files = documents.map((_, n) => join(folder, `${n}.docx`))
    await Promise.all(documents.map((content, n) => writeFile(files[n] ?? '', content)))
    await promisify(execFile)(
      officePath ?? 'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...files,
      ],
      { timeout: 120_000 },
    )
    return await Promise.all(files.map(f => readFile(f.replace(/docx$/, 'pdf'))))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

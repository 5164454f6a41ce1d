import { execFile } from 'node:child_process'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { loadHouseStyle } from '../src/documents/houseStyle/style.ts'
import { word } from '../src/documents/paper/word.ts'
import { publicPage } from '../src/documents/rendition/minutesPage.ts'
import { publicCopy } from '../src/minutes/publicCopy.ts'
import { asPdf } from '../test/documents/headless.ts'
import { inventedInFull } from '../test/documents/inventedMeeting.ts'
import { pngOfSixteenGreys, readGreymap } from './greyPicture.ts'

/** The largest picture, in bytes: five of them stand on one card, and are fetched on telephones. */
const largest = 40_000
/** How poppler draws the first page: in grey, 400 points wide. */
const onePage = ['-gray', '-singlefile', '-f', '1', '-l', '1', '-scale-to-x', '400', '-scale-to-y', '-1']

/**
 * Takes a picture of each house style in a folder: the first page of an invented meeting's minutes, as filed in Word, beside the style. Needs LibreOffice
 * and poppler.
 */
export async function takeStylePictures(folder: string): Promise<readonly string[]> {
  const files = (await readdir(folder)).filter(name => name.endsWith('.yml')).toSorted()
  const pages = await Promise.all(
    files.map(async file => word(publicPage(publicCopy(inventedInFull), await loadHouseStyle(join(folder, file))))),
  )
  const at = await mkdtemp(join(tmpdir(), 'style-pictures-'))
  try {
    const taken: string[] = []
    for (const [n, pdf] of (await asPdf(pages)).entries()) {
      const picture = join(folder, `${basename(files[n] ?? '', '.yml')}.png`)
      await writeFile(join(at, 'page.pdf'), pdf)
      await promisify(execFile)('pdftoppm', [...onePage, join(at, 'page.pdf'), join(at, 'page')])
      const content = pngOfSixteenGreys(readGreymap(await readFile(join(at, 'page.pgm'))))
      if (content.length > largest)
        throw new Error(`${picture} would have ${content.length} bytes, more than ${largest}.`)
      await writeFile(picture, content)
      taken.push(`${picture} (${content.length} bytes)`)
    }
    return taken
  } finally {
    await rm(at, { recursive: true })
  }
}

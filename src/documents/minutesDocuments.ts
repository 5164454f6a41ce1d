import type { PublicMinutes, RestrictedMinutes } from '../minutes/publicCopy.ts'
import { type HouseStyle, loadHouseStyles } from './houseStyle.ts'
import { html, htmlType } from './html.ts'
import type { Page } from './page.ts'
import { publicPage, restrictedPage } from './rendition/minutesPage.ts'
import { word, wordType } from './word.ts'

export { loadHouseStyles, type HouseStyle }

/** A document ready to be filed. */
export interface DocumentWritten {
  readonly ending: 'docx' | 'html'
  readonly contentType: string
  readonly content: Uint8Array
}

const written = async (page: Page): Promise<readonly DocumentWritten[]> => [
  { ending: 'docx', contentType: wordType, content: await word(page) },
  { ending: 'html', contentType: htmlType, content: html(page) },
]

/** The minutes anybody may read, as Word and as HTML. Only a public copy is accepted, so that nothing restricted can reach them. */
export const writePublicMinutes = (minutes: PublicMinutes, style: HouseStyle): Promise<readonly DocumentWritten[]> => written(publicPage(minutes, style))

/** The restricted items, for those entitled, as Word and as HTML. */
export const writeRestrictedMinutes = (minutes: RestrictedMinutes, style: HouseStyle): Promise<readonly DocumentWritten[]> => written(restrictedPage(minutes, style))

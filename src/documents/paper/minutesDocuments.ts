import type { PublicAgenda, RestrictedAgenda } from '../../minutes/agendaPrinted.ts'
import type { PublicMinutes, RestrictedMinutes } from '../../minutes/publicCopy.ts'
import { type HouseStyle, loadHouseStyles } from '../houseStyle/style.ts'
import { html, htmlType } from './html.ts'
import { onLetterhead } from './letterhead.ts'
import type { Page } from '../rendition/page.ts'
import { type ActionLog, actionLogPage } from '../rendition/actionLogPage.ts'
import { type Certificate, certificatePage } from '../rendition/certificatePage.ts'
import { publicAgendaPage, restrictedAgendaPage } from '../rendition/agendaPage.ts'
import type { Medium } from '../rendition/medium.ts'
import { publicPage, restrictedPage } from '../rendition/minutesPage.ts'
import { type AsPrinted, type PassagePrinted, asPrinted, ofLetterhead } from '../rendition/printed.ts'
import { paragraphsOf } from '../wordFile/paragraphs.ts'
import { partsOf } from '../wordFile/parts.ts'
import { word, wordType } from './word.ts'

export { type ActionLog, type HouseStyle, loadHouseStyles }

/** A document ready to be filed. */
export interface DocumentWritten {
  readonly ending: 'docx' | 'html'
  readonly contentType: string
  readonly content: Uint8Array
  /** What is printed in it, where it can be edited and read back. */
  readonly printed?: AsPrinted
}

/** A Word document of the council's own into which documents are put, as its bytes; see `onLetterhead`. */
export interface Stationery {
  readonly letterhead?: Uint8Array
}

async function wordDocument(page: Page, { letterhead }: Stationery): Promise<DocumentWritten> {
  const content = letterhead === undefined ? await word(page) : await onLetterhead(letterhead, page)
  const printed = asPrinted(page)
  return {
    ending: 'docx',
    contentType: wordType,
    content,
    printed: letterhead === undefined ? printed : withOwnWords(printed, content),
  }
}

/** A document as a Word file and as a page on the web. */
const written = async (page: (medium: Medium) => Page, stationery: Stationery): Promise<readonly DocumentWritten[]> => [
  await wordDocument(page('word'), stationery),
  { ending: 'html', contentType: htmlType, content: html(page('web')) },
]

/** What is printed in a document on a letterhead, whose own paragraphs nobody has added. */
function withOwnWords(printed: AsPrinted, content: Uint8Array): AsPrinted {
  const heads = new Set(printed.passages.filter(p => p.look === 'head').map(p => p.text))
  const own = paragraphsOf(partsOf(content).body)
    .filter(p => p.bookmarks.length === 0 && p.text.trim() !== '' && !heads.has(p.text))
    .map((p, n): PassagePrinted => ({ id: `letterhead_${n}`, text: p.text, look: ofLetterhead }))
  return { ...printed, passages: [...printed.passages, ...own] }
}

/** The minutes anybody may read, as Word and as HTML. Only a public copy is accepted, so that nothing restricted can reach them. */
export const writePublicMinutes = (
  minutes: PublicMinutes,
  style: HouseStyle,
  stationery: Stationery = {},
): Promise<readonly DocumentWritten[]> => written(medium => publicPage(minutes, style, medium), stationery)

/** The restricted items, for those entitled, as Word and as HTML. */
export const writeRestrictedMinutes = (
  minutes: RestrictedMinutes,
  style: HouseStyle,
  stationery: Stationery = {},
): Promise<readonly DocumentWritten[]> => written(medium => restrictedPage(minutes, style, medium), stationery)

/** The certificate of a removal under the retention rule, as Word. */
export const writeCertificate = async (
  certificate: Certificate,
  stationery: Stationery = {},
): Promise<DocumentWritten> => wordDocument(certificatePage(certificate), stationery)

/** The agenda anybody may read, as Word and as HTML. Only a public copy is accepted, so that nothing restricted can reach it. */
export const writePublicAgenda = (
  agenda: PublicAgenda,
  style: HouseStyle,
  stationery: Stationery = {},
): Promise<readonly DocumentWritten[]> => written(medium => publicAgendaPage(agenda, style, medium), stationery)

/** The agenda for those entitled, closed titles and restricted papers included, as Word and as HTML. */
export const writeRestrictedAgenda = (
  agenda: RestrictedAgenda,
  style: HouseStyle,
  stationery: Stationery = {},
): Promise<readonly DocumentWritten[]> => written(medium => restrictedAgendaPage(agenda, style, medium), stationery)

/** The log of actions, by owner and by date, as Word and as HTML. */
export const writeActionLog = (
  log: ActionLog,
  style: HouseStyle,
  stationery: Stationery = {},
): Promise<readonly DocumentWritten[]> => written(() => actionLogPage(log, style), stationery)

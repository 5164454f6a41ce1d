import type { CalledMeeting } from '../../meeting/meeting.ts'
import { drawMinutes } from '../../minutes/drawing.ts'
import type { ReadBack } from '../../minutes/editsInWords.ts'
import { publicCopy, restrictedCopy } from '../../minutes/publicCopy.ts'
import type { HouseStyle } from '../houseStyle/style.ts'
import { html } from '../paper/html.ts'
import { publicPage, restrictedPage } from '../rendition/minutesPage.ts'
import type { Medium } from '../rendition/medium.ts'
import type { Page } from '../rendition/page.ts'
import { type AsPrinted, asPrinted, passagesPrinted } from '../rendition/printed.ts'
import { partsOf } from '../wordFile/parts.ts'
import { type CarriedForward, carriedForward } from './carriedForward.ts'
import { onTheWeb } from './onTheWeb.ts'
import { pageOf } from './pageOf.ts'
import { correctedInPlace, correctionsOfEdits } from './correctedInPlace.ts'
import { type Library, readBack } from './readBack.ts'

/** What the record prints for a library; nothing where there is no restricted business. */
function pageFor(
  meeting: CalledMeeting,
  style: HouseStyle,
  library: Library,
  medium: Medium = 'word',
): Page | undefined {
  const full = drawMinutes(meeting)
  if (library === 'public') return publicPage(publicCopy(full), style, medium)
  const restricted = restrictedCopy(full)
  return restricted === undefined ? undefined : restrictedPage(restricted, style, medium)
}

/** A filed document compared with what was printed in it. @throws WordFileRefused where it cannot be read */
export const readBackMinutes = (
  content: Uint8Array,
  was: AsPrinted,
  meeting: CalledMeeting,
  style: HouseStyle,
  library: Library,
): ReadBack =>
  readBack(content, was, meeting, of => passagesPrinted(pageFor(of, style, library)?.blocks ?? []), library)

/** An edited document, every edit in it kept, brought up to what the record prints now; and the page of it. @throws WordFileRefused where it cannot be read */
export function carryForwardMinutes(
  content: Uint8Array,
  was: AsPrinted,
  meeting: CalledMeeting,
  style: HouseStyle,
  library: Library,
): (CarriedForward & { readonly html: Uint8Array }) | undefined {
  const page = pageFor(meeting, style, library)
  const web = pageFor(meeting, style, library, 'web')
  if (page === undefined || web === undefined) return undefined
  const carried = carriedForward(content, was, asPrinted(page))
  const corrected = correctedInPlace(carried.content, carried.printed, correctionsOfEdits(meeting))
  return { ...carried, content: corrected, html: html(onTheWeb(pageOf(partsOf(corrected), page), page, web)) }
}

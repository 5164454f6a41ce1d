import { markedTitle } from '../markings/markedTitle.ts'
import { markingAlone } from '../markings/markingAlone.ts'
import { isPaper } from './papers.ts'

// A paper that an agenda says by its name to be there or to come, behind a title.

const document =
  /\b(?:logs?|reports?|notes|minutes|plans?|dashboards?|summar(?:y|ies)|slides|papers?|terms of reference|tor|drafts?|lists?|spreadsheets?|presentation|strateg(?:y|ies)|briefing|register|tracker|data|figures|pack|template|letters?|maps?|surveys?|polic(?:y|ies)|protocol|framework|guidance|specification|proposals?|bid|review|analysis|profile|assessment|statement|budget|forecast|scorecard|agreement|leaflet|flyer|form|schedule|timetable|calendar|programme|matrix)\b/i
const isThere = /^(\S.{4,80}?),? (?:(?:is|are|now|also) )?(?:attached|enclosed|appended|herewith|to follow)$/i

/** The paper that is said by its name to be there or to come: `SVD action log Nov 26 attached`; of one in two plain words no more is said than that. */
export function paperAttached(words: string): string | undefined {
  const name = isThere.exec(words)?.[1]
  return name === undefined ||
    /[,;]/.test(name) ||
    isPaper(name) ||
    !document.test(name) ||
    (name.split(' ').length < 3 && !/\d/.test(name)) ||
    /\b(?:by|from|is|are|will|to|please|see)\b/i.test(name) ||
    markingAlone(words) !== undefined ||
    markedTitle(words) !== undefined
    ? undefined
    : name
}

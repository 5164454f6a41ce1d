import type { Paper } from '../../../meeting/agenda.ts'
import { markedTitle } from '../markings/markedTitle.ts'
import type { Marking } from '../markings/marking.ts'
import { isPaper, paperAtEnd, paperNamesIn, readPaper } from '../papers/papers.ts'
import { readTitle } from './title.ts'

/** What a cell or a line about the papers of an item says. */
export interface PapersSaid {
  readonly papers: readonly Paper[]
  /** Whether the item is reported by word of mouth. */
  readonly verbal?: true
  /** That a paper is there or to come, which is no name: `Paper to follow`. */
  readonly awaited?: string
  /** What it says of its being closed. */
  readonly marking?: Marking
}

const awaited =
  /^\(?(?:(?:paper|report|presentation) )?(?:to follow|i ddilyn|ynghlwm|attached|enclosed|yes|tabled|circulated(?: [^()]{1,30})?|sent(?: [^()]{1,30})?|on (?:teams|sharepoint|the portal|governorhub)|to be tabled(?: at the meeting)?|✓|✔|x)\)?\.?$/i

/** `Item 6 – to follow`, `F (sent separately)` */
const awaitedBehind =
  /^([^;]{0,80}?\S)(?: [-–—] | [([])((?:to follow|to be tabled|tabled(?: at the meeting)?|(?:sent|circulated|issued) (?:separately|by [\w -]{3,20})|(?:by|via) (?:secure |encrypted )?(?:e-?mail|hand|post|link)|password [\w ]{3,30}|marked [\w -]{3,24}|on (?:screen|the day)))[)\]]?\.?$/i

/** Of a paper it says no more than who may see it. */
const onlyClosed =
  /^\(?(?:(?:strictly )?(?:confidential|restricted|exempt|private|closed|cyfrinachol|eithriedig)|(?:\p{L}+ ){0,2}(?:members|partners|agencies|officers|governors|trustees) only)\)?$/iu

/** Reads what stands behind `Papers:` or in the column for them; `several` where the label says that there is more than one. */
export function papersSaid(value: string, several: boolean): PapersSaid {
  if (
    /^\(?(?:(?:ar lafar|llafar) ?\/ ?)?(?:verbal|oral|ar lafar|llafar)(?: (?:update|report|item))?\)?\.?$/i.test(value)
  )
    return { papers: [], verbal: true }
  if (/^(?:none|n\/a|-|nil|no)\.?$/i.test(value)) return { papers: [] }
  if (/^(?:none|nil|no paper) ?[-–—,(/] ?(?:verbal|oral)\)?$/i.test(value)) return { papers: [], verbal: true }
  if (awaited.test(value)) {
    const state = value
      .replace(/^\(|\)?\.?$/g, '')
      .replace(/^paper /i, '')
      .replace(/^(?:yes|✓|✔|x)$/i, 'attached')
    return { papers: [], awaited: `Paper ${state.toLowerCase()}` }
  }
  const [, name, state] = isPaper(value) ? [] : (awaitedBehind.exec(value) ?? [])
  if (name !== undefined && state !== undefined)
    return { ...papersSaid(name, several), awaited: `Paper ${state.toLowerCase()}` }
  if (onlyClosed.test(value)) return { papers: [], marking: { certain: false, paragraphs: [] } }
  const { restricted, doubtful, paragraphs = [] } = readTitle(value)
  // "Paper 5 (commercial in confidence)": the marking is said, and no part of its name.
  const bare = isPaper(value) ? value : (markedTitle(value)?.title ?? value)
  const named = isPaper(bare) || /^[A-Z]$/.test(bare) ? bare : value
  return {
    papers: separatePapers(named, several).flatMap(paperNamesIn).map(readPaper),
    ...((restricted || doubtful === true) && { marking: { certain: false, paragraphs } }),
  }
}

/** Several papers in one line have semicolons between them, and a size or pages each or a label that says there are several; otherwise a semicolon belongs to the name. */
function separatePapers(value: string, several: boolean): readonly string[] {
  const parts = value.split(/;\s?/).filter(part => part !== '')
  return several || parts.every(part => paperAtEnd(part) !== undefined) ? parts : [value]
}

import { markingAlone, namesClosedBusiness, onlySupposed } from './confidential.ts'
import type { ItemRead } from './items.ts'
import type { Line } from './lines.ts'

const legendForm =
  /^[(]?(\*{1,3}|#|†|‡|§)[)]?\s?(?:=|-|–|:|denotes|indicates|means|these|this|marks?|items?)?\s?(.{3,160})$/i

/** `Items marked with an asterisk are not for publication`, `Reports marked # are exempt` */
const markedWith =
  /\b(?:items?|reports?|papers?|those|matters)\b.{0,30}?\b(?:marked|denoted|indicated|shown|identified)(?: with| by| thus)?(?: an?| the)?(?: symbol| sign)?:? ?[("'‘]?(asterisk|\*{1,3}|#|†|‡|§)/i
const signOf = (written: string): string => (/^asterisk$/i.test(written) ? '*' : written)

/** What a sign in an agenda marks, by the note that says so. */
export interface Legend {
  readonly sign: string
  readonly line: Line
  /** Whether the note only says that they may be confidential: `* May be taken as a confidential item`. */
  readonly supposed: boolean
}

/** The sign with which an agenda marks its confidential items, as a note says: `* denotes an exempt item`. A point in a list of points is no such note. */
export function legendOf(lines: readonly Line[]): Legend | undefined {
  const points = new Map<string, number>()
  for (const { text } of lines) {
    const point = /^(\*{1,3}|#|†|‡|§) /.exec(text)?.[1]
    if (point !== undefined) points.set(point, (points.get(point) ?? 0) + 1)
  }
  for (const line of lines) {
    const { text } = line
    const marked = text.length < 240 ? markedWith.exec(text) : null
    if (marked && namesClosedBusiness(text))
      return { sign: signOf(marked[1] ?? ''), line, supposed: onlySupposed(text) }
    const [, sign, means = ''] = legendForm.exec(text.slice(0, 200)) ?? []
    if (
      sign !== undefined &&
      (points.get(sign) ?? 0) < 3 &&
      !means.endsWith('*') &&
      / /.test(means) &&
      markingAlone(
        means.replace(
          /^(?:denotes|indicates|means|an?|the|items?|which|that|is|are|report|reports|to be|taken|considered|likely)\s/gi,
          '',
        ),
      ) !== undefined
    )
      return { sign, line, supposed: onlySupposed(text) }
  }
  return undefined
}

/** Items whose titles end or begin with that sign are restricted, or may be, and lose it. */
export function markedByLegend(items: readonly ItemRead[], legend: Legend | undefined): readonly ItemRead[] {
  if (legend === undefined) return items
  const { sign, supposed } = legend
  return items.map(item => {
    const bears = item.title.endsWith(sign) || item.title.startsWith(sign)
    if (!bears) return item
    const title = item.title.replaceAll(sign, '').trim()
    return {
      ...item,
      title,
      marking: { certain: !supposed || item.marking?.certain === true, paragraphs: item.marking?.paragraphs ?? [] },
    }
  })
}

import { markingAlone, namesClosedBusiness } from './confidential.ts'
import type { ItemRead } from './items.ts'
import type { Line } from './lines.ts'

const legendForm =
  /^[(]?(\*{1,3}|#|†|‡|§)[)]?\s?(?:=|-|–|:|denotes|indicates|means|these|this|marks?|items?)?\s?(.{3,160})$/i

/** `Items marked with an asterisk are not for publication`, `Reports marked # are exempt` */
const markedWith =
  /\b(?:items?|reports?|papers?|those|matters)\b.{0,30}?\b(?:marked|denoted|indicated|shown|identified)(?: with| by| thus)?(?: an?| the)?(?: symbol| sign)?:? ?[("'‘]?(asterisk|\*{1,3}|#|†|‡|§)/i
const signOf = (written: string): string => (/^asterisk$/i.test(written) ? '*' : written)

/** The sign with which an agenda marks its confidential items, as a note says: `* denotes an exempt item`. */
export function legendOf(lines: readonly Line[]): { readonly sign: string; readonly line: Line } | undefined {
  for (const line of lines) {
    const { text } = line
    const marked = text.length < 240 ? markedWith.exec(text) : null
    if (marked && namesClosedBusiness(text)) return { sign: signOf(marked[1] ?? ''), line }
    const [, sign, means = ''] = legendForm.exec(text.slice(0, 200)) ?? []
    if (
      sign !== undefined &&
      markingAlone(
        means.replace(
          /^(?:denotes|indicates|means|an?|the|items?|which|that|is|are|report|reports|to be|taken|considered|likely)\s/gi,
          '',
        ),
      ) !== undefined
    )
      return { sign, line }
  }
  return undefined
}

/** Items whose titles end or begin with that sign are restricted, and lose it. */
export function markedByLegend(items: readonly ItemRead[], sign: string | undefined): readonly ItemRead[] {
  if (sign === undefined) return items
  return items.map(item => {
    const bears = item.title.endsWith(sign) || item.title.startsWith(sign)
    if (!bears) return item
    const title = item.title.replaceAll(sign, '').trim()
    return { ...item, title, marking: { certain: true, paragraphs: item.marking?.paragraphs ?? [] } }
  })
}

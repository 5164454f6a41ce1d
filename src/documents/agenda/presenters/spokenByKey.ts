import type { ItemRead } from '../items/itemRead.ts'
import type { Line } from '../lines/lines.ts'

const explained = /(?<![\p{L}\d])\(?([A-Za-z]{1,4})\)? ?(?:=|[-–—:]|denotes|means|for) ?(?:verbal|oral|ar lafar)\b/iu

/**
 * Items whose column of papers has the letters for a report by word of mouth, `V`, where a note says what they mean. A `V` that nothing explains is
 * such a letter too, unless the papers have letters up to it.
 */
export function spokenByKey(items: readonly ItemRead[], lines: readonly Line[]): readonly ItemRead[] {
  const titles = new Set(items.flatMap(({ item: { papers } }) => papers.map(({ title = '' }) => title)))
  const told = lines.map(({ text }) => explained.exec(text.slice(0, 400))?.[1]).find(each => each !== undefined)
  const sign = told ?? (titles.has('V') && !titles.has('U') ? 'V' : undefined)
  if (sign === undefined || !titles.has(sign)) return items
  return items.map(read => {
    const papers = read.item.papers.filter(({ title }) => title !== sign)
    return papers.length === read.item.papers.length ? read : { ...read, item: { ...read.item, papers, verbal: true } }
  })
}

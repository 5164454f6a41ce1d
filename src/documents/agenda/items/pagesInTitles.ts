import type { ItemRead } from './itemRead.ts'

/** Pages of the agenda pack after a title, as its front sheet sets them at the right: `Minutes 5 - 10`. */
const pagesAfter = /^(.*\p{L}[^\d]*?)\s+(?:pages? |pp?\.? ?)?(\d{1,4})(?:\s?[-–—]\s?(\d{1,4}))?$/iu

/** Takes the pages of the pack out of titles where the agenda has them as a habit: twice at least, and never going back. */
export function withoutPagesInTitles(items: readonly ItemRead[]): readonly ItemRead[] {
  const found = items.map(({ title }) => pagesAfter.exec(title.slice(0, 300)) ?? undefined)
  const pages = found.flatMap(each =>
    each === undefined ? [] : [[Number(each[2]), Number(each[3] ?? each[2])] as const],
  )
  const rising = pages.every(([from, to], at) => to >= from && from >= (pages[at - 1]?.[1] ?? 0))
  if (
    pages.length < 2 ||
    !rising ||
    !found.some(each => each?.[3] !== undefined) ||
    pages.some(([from]) => from > 1900 && from < 2100)
  )
    return items
  return items.map((item, at) => {
    const [, title, from, to] = found[at] ?? []
    if (title === undefined || from === undefined) return item
    return {
      ...item,
      title: title.trim(),
      item: { ...item.item, papers: [...item.item.papers, { pages: to === undefined ? from : `${from}-${to}` }] },
    }
  })
}

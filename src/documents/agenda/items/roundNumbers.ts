import type { ItemRead } from './itemRead.ts'

/** Items of an agenda that counts `1.0`, `2.0`, `2.1`: what has another number behind the stop is part of the round one before it. */
export function underRoundNumbers(items: readonly ItemRead[]): readonly ItemRead[] {
  const round = new Set(items.map(({ item }) => item.number).filter(number => /^\d{1,3}\.0$/.test(number)))
  if (round.size < 2) return items
  return items.map(each => {
    const above = `${/^(\d{1,3})\.[1-9]\d?$/.exec(each.item.number)?.[1]}.0`
    return round.has(above) ? { ...each, item: { ...each.item, under: above } } : each
  })
}

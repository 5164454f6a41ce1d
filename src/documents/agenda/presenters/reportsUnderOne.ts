import type { Presenter } from '../../../meeting/agenda.ts'
import type { ItemRead } from '../items/itemRead.ts'
import { reportOf } from '../people/reporterInTitle.ts'

/** Parts of an item that is called after whose report it is, `REPORT FROM PCSP MANAGER`, are that person's where nobody else is named to present them. */
export function withReporterOfHeading(items: readonly ItemRead[]): readonly ItemRead[] {
  const reporters = new Map<string, readonly Presenter[]>()
  return items.map(each => {
    const { item, title, kind } = each
    reporters.delete(item.number)
    if (reportOf(title) !== undefined) reporters.set(item.number, item.presenters)
    const above = item.under === undefined ? undefined : reporters.get(item.under)
    return above === undefined || item.presenters.length > 0 || kind !== 'business'
      ? each
      : { ...each, item: { ...item, presenters: above } }
  })
}

import type { Client } from '@microsoft/microsoft-graph-client'
import { type Drive, type DriveItem, readColumns, readDriveItem } from './answers.ts'
import { statusOf } from './refused.ts'

/** Fills in a file's columns and gives the file as it is afterwards. */
type FillIn = (drive: Drive, item: DriveItem, columns: Readonly<Record<string, string>>) => Promise<DriveItem>

/**
 * Fills in columns where the library has them. It never fails a filing: the file is there, and `tell` says what is missing.
 * SharePoint may write columns into a Word file itself, so the file's mark is read only afterwards.
 */
export function columnsFilledIn(graph: Client, tell: (sentence: string) => void): FillIn {
  return async (drive, item, columns) => {
    if (Object.keys(columns).length === 0) return item
    const path = `/drives/${drive.id}/items/${item.id}`
    try {
      try {
        await graph.api(`${path}/listItem/fields`).patch(columns)
      } catch (cause) {
        if (statusOf(cause) !== 400) throw cause
        const there = new Set(readColumns(await graph.api(`/drives/${drive.id}/list/columns?$select=name`).get()))
        const [known, missing] = [true, false].map(has =>
          Object.entries(columns).filter(([name]) => there.has(name) === has),
        ) as [[string, string][], [string, string][]]
        if (missing.length === 0) throw cause
        tell(
          `The library “${drive.name}” has no column ${missing.map(([name]) => name).join(', ')}; its files are filed without.`,
        )
        if (known.length === 0) return item
        await graph.api(`${path}/listItem/fields`).patch(Object.fromEntries(known))
      }
      return readDriveItem(await graph.api(path).get())
    } catch (cause) {
      tell(
        `The columns of a file in the library “${drive.name}” could not be filled in (${statusOf(cause) ?? 'no answer'}); the file itself is filed.`,
      )
      return item
    }
  }
}

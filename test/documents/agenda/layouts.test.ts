import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { AgendaItem } from '../../../src/meeting/agenda.ts'
import { fullTitle } from '../../../src/meeting/agenda.ts'
import { presenterWritten } from '../../../src/meeting/presentersWritten.ts'
import { paperWritten } from '../../../src/documents/agenda/papers/papers.ts'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'

/** What must be read of an agenda: see any file in layouts/. An item that is a line has a number and a title and nothing more. */
interface Layout {
  readonly text: string
  readonly head?: Readonly<Record<string, unknown>>
  readonly items: readonly (string | ItemExpected)[]
  readonly unread?: readonly string[]
}
interface ItemExpected {
  readonly item: string
  readonly presenters?: readonly string[]
  readonly minutes?: number
  readonly papers?: readonly string[]
  readonly text?: readonly string[]
  readonly verbal?: true
  readonly closed?: true
  readonly doubtful?: true
}

const folder = new URL('./layouts/', import.meta.url)
const layouts = readdirSync(folder).map(file => ({
  name: basename(file, '.yml'),
  layout: parse(readFileSync(new URL(file, folder), 'utf8')) as Layout,
}))

const expected = (
  item: string | ItemExpected,
): Required<Omit<ItemExpected, 'minutes'>> & { minutes: number | undefined } => ({
  presenters: [],
  papers: [],
  text: [],
  minutes: undefined,
  verbal: false as never,
  closed: false as never,
  doubtful: false as never,
  ...(typeof item === 'string' ? { item } : item),
})

const asRead = (item: AgendaItem) => ({
  item: `${item.number} ${fullTitle(item)}`,
  presenters: item.presenters.map(presenterWritten),
  papers: item.papers.map(paper =>
    paperWritten(paper)
      .replace(/ ?\(([\d.]+ [KM]B)\)/, ' $1')
      .trim(),
  ),
  text: item.standingText,
  minutes: item.minutes,
  verbal: item.verbal,
  closed: item.restriction !== undefined,
  doubtful: item.doubtful === true,
})

describe('an agenda in this layout is read whole', () => {
  test.each(layouts)('$name', ({ layout }) => {
    const { agenda, unread } = readAgenda(layout.text)
    expect(agenda.items.map(asRead)).toEqual(layout.items.map(expected))
    expect(agenda).toMatchObject(layout.head ?? {})
    expect(unread.map(({ text }) => text)).toEqual(layout.unread ?? [])
  })
})

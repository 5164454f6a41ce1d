import type { Presenter } from '../../meeting/agenda.ts'
import { readPresenters } from '../../meeting/presentersWritten.ts'

/** An item somebody asks for, as typed. */
export interface ItemTyped {
  readonly title: string
  readonly presenters: readonly Presenter[]
  readonly because?: string
}

/** What was typed about the next agenda. */
export type NextAgendaTyped =
  | { readonly kind: 'next agenda' }
  | { readonly kind: 'item for next agenda'; readonly items: readonly ItemTyped[]; readonly restricted: boolean }

const asking =
  /^(restricted )?(?:agenda )?items? for (?:the |our )?next (?:agenda|meeting(?:['’]s agenda)?)(?=\s*[:–—-]|\s*$)\s*[:–—-]?\s*/i
const point = /^(?:[-*•·]|\d{1,2}[.)])\s+/

/** "TITLE, presented by NAME, ROLE because REASON": the last two may be left out. */
function itemTyped(written: string): ItemTyped {
  const text = written.replace(/\s+/g, ' ').trim()
  const [, what = text, because] = /^(.+?),? because (.+)$/i.exec(text) ?? []
  const [, title = what, presenter] = /^(.+?)[,;(]? ?\(?(?:to be )?presented by:? (.+?)\)?$/i.exec(what) ?? []
  return {
    title: title.trim().replace(/[.,;:]$/, ''),
    presenters: presenter === undefined ? [] : readPresenters(presenter),
    ...(because === undefined ? {} : { because: because.replace(/\.$/, '') }),
  }
}

/** Reads "next agenda", and "item for next agenda: …", with a list for several items. Undefined for anything else. */
export function readNextAgenda(said: string): NextAgendaTyped | undefined {
  if (/^(?:draft )?(?:the )?next agenda[.!]?$/i.test(said)) return { kind: 'next agenda' }
  const begun = asking.exec(said)
  if (begun === null) return undefined
  const lines = said
    .slice(begun[0].length)
    .split('\n')
    .map(l => l.trim())
    .filter(l => l !== '')
  const several = lines.length > 1 && lines.every(l => point.test(l))
  const items = several ? lines.map(l => l.replace(point, '')) : [lines.join(' ').replace(/^[-*•·]\s+/, '')]
  return {
    kind: 'item for next agenda',
    items: items.map(itemTyped).filter(i => i.title !== ''),
    restricted: begun[1] !== undefined,
  }
}

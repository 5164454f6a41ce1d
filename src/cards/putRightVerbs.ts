import { type DataSent, wordsSent } from './fieldsSent.ts'

/** What can be opened in the place of the preview, or of the clerk's card of the published agenda. */
export const putRightPages = [
  'agenda',
  'which item',
  'item',
  'new item',
  'heading',
  'line',
  'lines',
  'withdraw',
] as const
/** One of them. */
export type PutRightPage = (typeof putRightPages)[number]

/** An item as filled in, every field as text. */
export interface ItemWritten {
  readonly number: string
  readonly title: string
  readonly kind: string
  /** One a line: name, post. */
  readonly presenters: string
  readonly minutes: string
  /** One a line. */
  readonly papers: string
  readonly verbal: string
  readonly restricted: string
  readonly paragraphs: string
  readonly openTitle: string
  /** The number of the item it is under, or empty. */
  readonly under: string
  /** A paragraph a line. */
  readonly standingText: string
  /** `first`, or the id of the item it comes after; empty where it stays. */
  readonly place: string
}

/** The heading as filled in, every field as text. */
export interface HeadingWritten {
  readonly body: string
  readonly date: string
  readonly time: string
  readonly endTime: string
  readonly venue: string
  readonly contactName: string
  readonly contactPost: string
  readonly contactPhone: string
  readonly contactEmail: string
  /** This and what follows is absent where a form drawn by an earlier version did not ask for it. */
  readonly joinLink?: string
  /** One a line. */
  readonly notes?: string
  /** One a line. */
  readonly furtherDates?: string
}

/** What is asked of an agenda to put it right. `item` is an item's id. */
export type PutRightAsk =
  | {
      readonly do: 'open'
      readonly page: PutRightPage
      readonly item?: string
      readonly line?: number
      readonly from?: number
    }
  | {
      readonly do: 'item'
      readonly item: string
      readonly written: ItemWritten
      /** The one field that was changed, where the rest was not looked at: whatever stands there meanwhile stays. */
      readonly only?: keyof ItemWritten
    }
  | { readonly do: 'new item'; readonly written: ItemWritten }
  | { readonly do: 'not an item'; readonly item: string }
  | { readonly do: 'restricted' | 'open to all' | 'hide title'; readonly item: string }
  | { readonly do: 'lines'; readonly lines: readonly number[]; readonly where: string; readonly item?: string }
  | { readonly do: 'heading'; readonly written: HeadingWritten }
  | { readonly do: 'revise as'; readonly how: 'replaces' | 'adds' }
  | { readonly do: 'withdraw'; readonly item: string; readonly reason: string }

/** A press of the preview or of the card of the published agenda, or one of their forms sent. */
export interface PutRightPress {
  readonly kind: 'put right'
  readonly meeting: string
  /** The event with which the agenda was read in that the card showed. */
  readonly read?: number
  /** The published agenda is meant, and not the one that waits. */
  readonly published: boolean
  readonly ask: PutRightAsk
}

const longest = 20_000

/** Reads a press that puts an agenda right. Gives nothing where it is none of ours, or not whole. */
export function readPutRight(verb: string, meeting: string, data: DataSent): PutRightPress | undefined {
  const word = wordsSent(data, longest)
  const count = (key: string): number | undefined => (/^\d{1,9}$/.test(word(key)) ? Number(word(key)) : undefined)
  const item = word('item'),
    read = count('read')
  const press = (ask: PutRightAsk): PutRightPress => ({
    kind: 'put right',
    meeting,
    ...(read !== undefined && { read }),
    published: data['published'] === true,
    ask,
  })
  const aboutItem = (ask: PutRightAsk): PutRightPress | undefined => (item === '' ? undefined : press(ask))
  switch (verb) {
    case 'put right open': {
      const page = putRightPages.find(p => p === word('page')),
        line = count('line'),
        from = count('from')
      return page === undefined
        ? undefined
        : press({
            do: 'open',
            page,
            ...(item !== '' && { item }),
            ...(line !== undefined && { line }),
            ...(from !== undefined && { from }),
          })
    }
    case 'put right item': {
      const written = itemWritten(word),
        only = (Object.keys(written) as (keyof ItemWritten)[]).find(field => field === word('only'))
      return aboutItem({ do: 'item', item, written, ...(only !== undefined && { only }) })
    }
    case 'put right new item':
      return press({ do: 'new item', written: itemWritten(word) })
    case 'put right not an item':
      return aboutItem({ do: 'not an item', item })
    case 'put right restricted':
      return aboutItem({ do: 'restricted', item })
    case 'put right hide title':
      return aboutItem({ do: 'hide title', item })
    case 'put right open to all':
      return aboutItem({ do: 'open to all', item })
    case 'put right lines': {
      const lines = word('lines')
        .split(',')
        .filter(each => /^\d{1,7}$/.test(each.trim()))
        .map(Number)
      return press({ do: 'lines', lines, where: word('where'), ...(item !== '' && { item }) })
    }
    case 'put right heading':
      return press({ do: 'heading', written: headingWritten(word, data) })
    case 'put right replace':
    case 'put right add':
      return press({ do: 'revise as', how: verb === 'put right add' ? 'adds' : 'replaces' })
    case 'put right withdraw':
      return aboutItem({ do: 'withdraw', item, reason: word('reason') })
    default:
      return undefined
  }
}

const itemWritten = (word: (key: string) => string): ItemWritten => ({
  number: word('number'),
  title: word('title'),
  kind: word('kind'),
  presenters: word('presenters'),
  minutes: word('minutes'),
  papers: word('papers'),
  verbal: word('verbal'),
  restricted: word('restricted'),
  paragraphs: word('paragraphs'),
  openTitle: word('openTitle'),
  under: word('under'),
  standingText: word('standingText'),
  // A form drawn by an earlier version calls the place of a new item `after`.
  place: word('place') || word('after'),
})

const headingWritten = (word: (key: string) => string, data: DataSent): HeadingWritten => ({
  body: word('body'),
  date: word('date'),
  time: word('time'),
  endTime: word('endTime'),
  venue: word('venue'),
  contactName: word('contactName'),
  contactPost: word('contactPost'),
  contactPhone: word('contactPhone'),
  contactEmail: word('contactEmail'),
  ...Object.fromEntries(
    ['joinLink', 'notes', 'furtherDates'].flatMap(key => (key in data ? [[key, word(key)] as const] : [])),
  ),
})

/** The tables of the record, as Kysely knows them; `schema.ts` makes them. */

/** One row an event. `meeting` is the stream: `riverside/7` a meeting, `riverside/terms` a partnership's terms. */
export interface EventRow {
  readonly meeting: string
  /** 1 for the first event of a stream; with `meeting`, the primary key. */
  readonly number: number
  /** The event as JSON text. */
  readonly event: string
  /** The request that brought it, where one did. */
  readonly request: string | null
}

/** One row a stream, so that streams can be listed without reading their events. */
export interface StreamRow {
  readonly meeting: string
  /** Rises by one with each stream begun; two instances beginning one at the same moment may share a place. */
  readonly place: number
}

/** One row a request carried through, with the answer it was given, as JSON text. */
export interface AnsweredRow {
  readonly request: string
  readonly answer: string
}

/** One row a thing remembered on a shelf, as JSON text. */
export interface ShelfRow {
  readonly shelf: string
  readonly key: string
  readonly value: string
}

/** One row a meeting of which something can be found: as of which event, and in which form. A view: it may be emptied, and is made again. */
export interface FindableMeetingRow {
  readonly meeting: string
  readonly partnership: string
  readonly version: number
  readonly form: number
  readonly date: string
  readonly link: string | null
  readonly restricted_link: string | null
}

/** All tables by name. */
export interface Tables {
  readonly events: EventRow
  readonly streams: StreamRow
  readonly answered: AnsweredRow
  readonly shelves: ShelfRow
  readonly findable_meetings: FindableMeetingRow
}

/** The clerk takes the edits of filed documents into the record; `seen` is the sign of those the card showed. */
export interface EditsPress {
  readonly kind: 'take changes'
  readonly meeting: string
  readonly seen: string
}

/** Reads the data of `Take these changes into the record`; nothing where it is of another button, or not whole. */
export function readEditsPress(verb: unknown, data: unknown): EditsPress | undefined {
  if (verb !== 'take changes' || typeof data !== 'object' || data === null) return undefined
  const { meeting, seen } = data as Readonly<Record<string, unknown>>
  return typeof meeting === 'string' && /^[^/]+\/\d+$/.test(meeting) && typeof seen === 'string'
    ? { kind: 'take changes', meeting, seen: seen.slice(0, 10_000) }
    : undefined
}

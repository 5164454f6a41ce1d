/** What the clerk asks about the edits of filed documents. */
export type EditsPress =
  /** The card drawn anew, with what was edited since. Teams asks it too, when the clerk opens the card. */
  | { readonly kind: 'look again'; readonly meeting: string }
  /** The edits taken into the record; `seen` is the sign of those the card showed. */
  | { readonly kind: 'take changes'; readonly meeting: string; readonly seen: string }

/** Reads the data of `Look again` and `Take these changes into the record`; nothing where it is of another button, or not whole. */
export function readEditsPress(verb: unknown, data: unknown): EditsPress | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { meeting, seen } = data as Readonly<Record<string, unknown>>
  if (typeof meeting !== 'string' || !/^[^/]+\/\d+$/.test(meeting)) return undefined
  if (verb === 'look again') return { kind: verb, meeting }
  return verb === 'take changes' && typeof seen === 'string'
    ? { kind: verb, meeting, seen: seen.slice(0, 10_000) }
    : undefined
}

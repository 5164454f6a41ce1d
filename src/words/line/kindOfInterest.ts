// The kinds of interest that members declare, as clerks write them: `Personal`, `a DPI`, `pec`.

const theKind =
  /^(?:an? )?((?:(?:disclosable |other |non-?)*(?:pecuniary|registrable|registerable|prejudicial|personal|financial)(?: (?:and|but not) (?:non-?)?\p{L}+)?|dpi|ori|nri|close connection|pec|prej|pers))(?: interest| int)?$/iu
const inFull: Readonly<Record<string, string>> = { pec: 'pecuniary', prej: 'prejudicial', pers: 'personal' }
/** The kind of interest that a cell of a list names, in full; nothing where it says something else. */
export function kindIn(words: string): string | undefined {
  const kind = theKind.exec(words)?.[1]?.toLowerCase()
  return kind === undefined ? undefined : (inFull[kind] ?? kind)
}

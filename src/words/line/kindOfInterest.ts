// The kinds of interest that members declare, as clerks write them: `Personal`, `a DPI`, `pec`.

const theKind =
  /^(?:an? )?((?:(?:disclosable |other |non-?)*(?:pecuniary|registrable|registerable|prejudicial|personal|financial)(?: (?:and|but not) (?:non-?)?\p{L}+)?|dpi|ori|nri|close connection|pec|prej|pers))(?: interest| int)?$/iu
const inFull: Readonly<Record<string, string>> = { pec: 'pecuniary', prej: 'prejudicial', pers: 'personal' }
/** The kind of interest that a cell of a list names, in full; nothing where it says something else. */
export function kindIn(words: string): string | undefined {
  const kind = theKind.exec(words)?.[1]?.toLowerCase()
  return kind === undefined ? undefined : (inFull[kind] ?? kind)
}

/** "Int - Martin S, item 6": the word of an interest as a label, before whose it is. */
const label = /^(?:[Ii]nts?|D[Oo]I|DOI|doi|[Dd]ecs?|[Dd]ec of int)\s*[:–—-]\s*(?=\p{Lu}\p{Ll}+ \p{Lu}|\p{Lu}{2,3}\b)/u
/** A line of an interest without that label. */
export const withoutLabelOfInterest = (said: string): string => said.replace(label, '')

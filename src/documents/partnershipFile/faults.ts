/** One thing wrong in a partnership file: where, and what to do about it. */
export interface PartnershipFault {
  readonly file: string
  /** 1 for the first line of the file. */
  readonly line: number
  readonly sentence: string
}

/** Everything wrong with one partnership file, or with several that were read together; the message has a line for each. */
export class PartnershipFileFaults extends Error {
  override readonly name = 'PartnershipFileFaults'
  readonly faults: readonly PartnershipFault[]

  constructor(faults: readonly PartnershipFault[]) {
    super(faults.map(({ file, line, sentence }) => `${file}, line ${line}: ${sentence}`).join('\n'))
    this.faults = faults
  }
}

/** Letters to change, add or leave out to get from one word to the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const [i, letter] of a.split('').entries()) {
    const next = [i + 1]
    for (const [j, other] of b.split('').entries())
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)))
    row = next
  }
  return row[b.length] ?? 0
}

const folded = (word: string) => word.toLowerCase().replace(/[^a-z0-9]/g, '')

/** The known word that a mistyped one was probably meant to be, if one is near enough. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  if (word.length > 40) return undefined
  const begun = word.length > 2 ? known.filter(each => folded(each).startsWith(folded(word))) : []
  if (begun.length === 1) return begun[0]
  const [nearest] = known
    .map(each => ({ each, far: distance(folded(word), folded(each)) }))
    .sort((a, b) => a.far - b.far)
  return nearest !== undefined &&
    nearest.far <= Math.max(nearest.each.length > 3 ? 2 : 1, Math.floor(nearest.each.length / 3))
    ? nearest.each
    : undefined
}

/** `council, police or health` */
export const oneOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

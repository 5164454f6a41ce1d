/** The least, the middle and the greatest of some numbers. */
export interface Spread {
  readonly least: number
  readonly middle: number
  readonly greatest: number
}

/** @throws Error where there are none */
export function spread(numbers: readonly number[]): Spread {
  const sorted = numbers.toSorted((a, b) => a - b)
  const [least] = sorted,
    middle = sorted[Math.floor(sorted.length / 2)],
    greatest = sorted.at(-1)
  if (least === undefined || middle === undefined || greatest === undefined) throw new Error('Nothing was measured.')
  return { least, middle, greatest }
}

/** As it is printed: `0.96 / 1.52 / 1.81`. */
export const inFigures = ({ least, middle, greatest }: Spread, digits = 2): string =>
  [least, middle, greatest].map(n => n.toFixed(digits)).join(' / ')

/** The time that so many of a hundred took at most, in milliseconds. @throws Error where there are none */
export function percentile(times: readonly number[], of: number): number {
  const at = times.toSorted((a, b) => a - b)[Math.ceil((times.length * of) / 100) - 1]
  if (at === undefined) throw new Error('Nothing was measured.')
  return at
}

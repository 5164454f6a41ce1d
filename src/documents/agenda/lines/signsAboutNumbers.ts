/** `• 3a Custody cases`, `- 4.2 Fly-tipping`: a point that has the number of a sub-item behind its sign. */
const numbered = /^(\s{0,12})[•·▪◦o*–—-]\s{1,4}(?=(?:\d{1,2}\s?[a-z]|\d{1,2}\.\d{1,2})[.):]?\s{1,3}\p{Lu})/gmu

/** So many such points make a list. */
const fewest = 2

/** The text in which the parts of items are points that have their numbers too, without the signs before those. */
export const withNumbersBehindSigns = (text: string): string =>
  (text.match(numbered) ?? []).length < fewest ? text : text.replace(numbered, '$1')

/** `4 - Fly-tipping`, `4 – Fly-tipping`: a number with a dash for its stop. */
const dashed = /^(\s{0,12})(\d{1,2})\s?[-–—]\s{1,12}(?=["“‘'£]?\p{Lu})/u
/** So many such lines, their numbers going up by one, make an agenda. */
const fewestDashed = 3

/** The text whose items have a dash behind their numbers, with a stop there. */
export function withStopsForDashes(text: string): string {
  const lines = text.split('\n')
  let last: number | undefined,
    run = 0
  for (const line of lines) {
    const number = Number(dashed.exec(line.slice(0, 60))?.[2] ?? Number.NaN)
    if (Number.isNaN(number)) continue
    run = last === undefined || number === last + 1 ? run + 1 : 1
    last = number
    if (run === fewestDashed) return lines.map(each => each.replace(dashed, '$1$2. ')).join('\n')
  }
  return text
}

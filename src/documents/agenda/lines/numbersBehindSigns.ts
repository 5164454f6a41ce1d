/** `• 3a Custody cases`, `- 4.2 Fly-tipping`: a point that has the number of a sub-item behind its sign. */
const numbered = /^(\s{0,12})[•·▪◦o*–-]\s{1,4}(?=(?:\d{1,2}\s?[a-z]|\d{1,2}\.\d{1,2})[.):]?\s{1,3}\p{Lu})/gmu

/** So many such points make a list. */
const fewest = 2

/** The text in which the parts of items are points that have their numbers too, without the signs before those. */
export const withNumbersBehindSigns = (text: string): string =>
  (text.match(numbered) ?? []).length < fewest ? text : text.replace(numbered, '$1')

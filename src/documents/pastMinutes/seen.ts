/** Part of a style as its file would say it. */
export interface Keys {
  readonly [key: string]: unknown
}

/** What past minutes tell of one topic of a style. */
export interface Seen {
  readonly keys: Keys
  /** What it was seen by, a line each: “RESOLVED stands on a line of its own”. */
  readonly by: readonly string[]
  /** What could not be told, and so is as in the style it is like. */
  readonly untold: readonly string[]
}

/** A quotation of the minutes, short. */
export const quoted = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return `“${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`
}

/** A wording that has these words: what would be read as places or as parts left out is taken out of it. */
export const worded = (text: string): string => text.replace(/[{}[\]]/g, '')

/** A slip in what was recorded last: the words that should stand, and those that do. */
export interface SlipTyped {
  readonly kind: 'slip'
  readonly was: string
  readonly now: string
}

const lead = String.raw`(?:(?:correction|sorry|slip|oops|apologies|typo)[,:;]?\s+(?:[–—-]\s)?)?`
const shouldBe = String.raw`(?:(?:that|this|it|the (?:figure|number|date|name|time|last (?:note|point|line)))\s+)?(?:should|ought to|was meant to)\s+(?:have\s+)?(?:be(?:en)?|read|say|said)\s+`
/** "correction, that should be 14 bikes not 41", "that should read Friday, not Thursday", "correction, 14 not 41". */
const slips = [
  new RegExp(`^${lead}${shouldBe}(\\S[^\\n,;?!]{0,80}?),?\\s+(?:and\\s+)?not\\s+(\\S[^\\n,;?!]{0,80}?)[\\s.]*$`, 'iu'),
  new RegExp(`^correction,\\s+(\\S[^\\n,;?!]{0,80}?),?\\s+(?:and\\s+)?not\\s+(\\S[^\\n,;?!]{0,80}?)[\\s.]*$`, 'iu'),
  new RegExp(`^${lead}not\\s+(\\S[^\\n,;?!]{0,80}?),?\\s+but\\s+()(\\S[^\\n,;?!]{0,80}?)[\\s.]*$`, 'iu'),
] as const

/** Reads that something just recorded should have been something else; written to the bot only, since people among themselves say so of anything. */
export function readSlipTyped(said: string): SlipTyped | undefined {
  if (said.length > 200) return undefined
  for (const form of slips) {
    const [found, first = '', second = '', third] = form.exec(said) ?? []
    if (found !== undefined) return { kind: 'slip', now: third ?? first, was: third === undefined ? second : first }
  }
  return undefined
}

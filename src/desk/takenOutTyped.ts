/** Something recorded that is not to stand after all: "scrap that last action, it went out yesterday". */
export interface TakenOutTyped {
  readonly kind: 'taken out'
  /** What it was, where that is said; else whatever was recorded last. */
  readonly what?: 'action' | 'note' | 'decision'
}

const kinds = { action: 'action', note: 'note', decision: 'decision', resolution: 'decision' } as const
const takenOut =
  /^(?:(?:sorry|actually|no|ok|oops|apologies)[,:;]?\s+)?(?:please\s+)?(?:scrap|delete|ignore|strike(?: out)?|remove|bin|disregard|forget|scratch|cancel|take out)\s+(?:that|the|my|this)\s+(?:(?:last|previous|latest)\s+)?(action|note|decision|resolution)(?: point)?(?:\s+(?:please|again))?\s*(?:[,.;:–—-]\s*\S.{0,160})?$/i
const theLast =
  /^(?:(?:sorry|actually|no|ok|oops|apologies)[,:;]?\s+)?(?:please\s+)?(?:scrap|delete|strike(?: out)?|remove|bin|disregard|scratch|take out)\s+(?:that|this|the|my)\s+(?:last|previous|latest)\s+(?:one|point|line|entry|bit|comment|bullet)\s*(?:[,.;:–—-]\s*\S.{0,160})?$/i

/** Reads that something just recorded is to be taken out; written to the bot only, since people among themselves say so of anything. */
export function readTakenOut(said: string): TakenOutTyped | undefined {
  const [found, which = ''] = takenOut.exec(said) ?? []
  if (found !== undefined) return { kind: 'taken out', what: kinds[which.toLowerCase() as keyof typeof kinds] }
  return theLast.test(said) ? { kind: 'taken out' } : undefined
}

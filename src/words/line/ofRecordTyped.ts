/** What somebody typed about the record as a whole. */
export type RecordTyped =
  | { readonly kind: 'confirm previous' }
  | { readonly kind: 'find'; readonly words: string }
  | { readonly kind: 'hold'; readonly reason?: string }
  | { readonly kind: 'release' }

/** Words about the record as a whole: the previous minutes confirmed, what was said before found, removal stopped or allowed again. */
export function readOfRecord(said: string): RecordTyped | undefined {
  if (/^confirm (?:the )?(?:previous |last )?minutes[.!]?$/i.test(said)) return { kind: 'confirm previous' }
  if (/^release(?: (?:the )?records?)?[.!]?$/i.test(said)) return { kind: 'release' }
  const find = /^find(?:\s+|:\s*)(?!out\b)(\S[\s\S]*)$/i.exec(said)
  if (find !== null) return { kind: 'find', words: (find[1] ?? '').trim() }
  const hold = /^hold(?: (?:the )?records?)?(?:\s+because\s+([\s\S]+)|[.!]?)$/i.exec(said)
  if (hold === null) return undefined
  const reason = hold[1]?.trim()
  return { kind: 'hold', ...(reason === undefined ? {} : { reason }) }
}

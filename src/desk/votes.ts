import type { Vote } from '../meeting/events.ts'

/** Who proposed and seconded a decision, how it was voted, and the text without them. */
export interface DecisionSaid {
  readonly text: string
  readonly proposer?: string
  readonly seconder?: string
  readonly vote?: Vote
}

const number = (text: string, form: RegExp): number | undefined => {
  const m = form.exec(text)
  return m === null ? undefined : Number(m[1] ?? m[2])
}

/** A count of votes as written: "for 5, against 2, abstained 1", "5 for, 2 against", "casting vote for". Nothing where no vote stands there. */
export function readVote(text: string): Vote | undefined {
  const inFavour = number(text, /\b(?:for|in favour)[:\s]+(\d+)\b|\b(\d+)\s+(?:for|in favour)\b/i)
  const against = number(text, /\bagainst[:\s]+(\d+)\b|\b(\d+)\s+against\b/i)
  if (inFavour === undefined && against === undefined) return undefined
  const casting = /\bcasting vote\s*(for|against|in favour)/i.exec(text)?.[1]?.toLowerCase()
  return {
    for: inFavour ?? 0,
    against: against ?? 0,
    abstained: number(text, /\b(?:abstained|abstentions?)[:\s]+(\d+)\b|\b(\d+)\s+(?:abstained|abstentions?)\b/i) ?? 0,
    ...(casting === undefined ? {} : { castingVote: casting === 'against' ? 'against' : 'for' }),
  }
}

/** Reads "(proposed by A, seconded by B; for 5, against 2, abstained 1)" off the end of a decision. A bracket that says none of this stays in the text. */
export function readVotes(said: string): DecisionSaid {
  const bracket = /\(([^()]*)\)[\s.]*$/.exec(said)
  const inside = bracket?.[1] ?? ''
  if (
    bracket === null ||
    !/\b(proposed|moved|seconded)\b|\b(for|against|in favour)[:\s]+\d|\d\s+(for|against|in favour)\b/i.test(inside)
  )
    return { text: said }
  const proposer = /\b(?:proposed|moved)(?: by)?[:\s]+([^,;]+?)(?=\s*(?:[,;]|$|\band seconded\b|\bseconded\b))/i
    .exec(inside)?.[1]
    ?.trim()
  const seconder = /\bseconded(?: by)?[:\s]+([^,;]+?)(?=\s*(?:[,;]|$))/i.exec(inside)?.[1]?.trim()
  const vote = readVote(inside)
  return {
    text: said.slice(0, bracket.index).trim(),
    ...(proposer === undefined ? {} : { proposer }),
    ...(seconder === undefined ? {} : { seconder }),
    ...(vote === undefined ? {} : { vote }),
  }
}

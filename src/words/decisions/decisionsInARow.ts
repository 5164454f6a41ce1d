import { partOf } from './decisionInParts.ts'
import { way } from '../line/decisionPassed.ts'
import { likelyDecisions } from './likelyDecision.ts'
import { isNarrated } from '../line/narrated.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const joint =
  /\s*;\s+(?:and |but )?|,\s+(?:and |but |then )?|(?<=\p{Ll}{3}|\d)\.\s+(?=\p{Lu})|\s+(?:and|but) (?=(?:paras?|item|option|section|appendix) \d)/giu
/** What is more of the part before it, and decides nothing by itself. */
const goesOn =
  /^(?:to|as|with|subject|pending|until|for|because|since|which|who|that|so|if|when|in|by|at|on|no|not|without|including|except|need\w*)\b/i

/** What a part by itself says was decided, or is to be done; nothing where it says neither. */
function entryOf(part: string): string | undefined {
  if (goesOn.test(part) || part.split(/\s+/).length < 3 || isNarrated(part)) return undefined
  const { kind, words } = partOf(part)
  if (kind === 'task') return words
  const ways = likelyDecisions(part)
  return (ways.find(w => /^agreed\b/.test(w.words)) ?? ways[0])?.words
}

/**
 * Reads a line in which one decision follows another, each with a word of its own: "para 12 approved, para 13 deferred for costings". What somebody is to
 * do about them is an action. Asked one by one, and as a note. Nothing where a part of it says neither.
 */
export function readDecisionsInARow(said: string): Read {
  if (
    said.length > 400 ||
    /\n|[?!:()]/.test(said) ||
    /^(?:agreed|noted|resolved|recommended|actions?|note|present|apologies)\b/i.test(said)
  )
    return undefined
  const parts = said
    .replace(/[\s.]+$/, '')
    .split(joint)
    .map(part => part.trim())
  if (parts.length < 2 || parts.length > 5) return undefined
  const entries = parts.map(entryOf)
  const [first = ''] = entries
  if (!/^(?:agreed|resolved|noted)\b/.test(first) || entries.some(e => e === undefined || /\n/.test(e)))
    return undefined
  return question('record it', [wayOfSeveral(entries.map(e => e ?? '')), way(`note ${said}`)])
}

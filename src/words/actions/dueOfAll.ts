/** "Both by 15 January", "All due by the next meeting", "Deadline for both: 15 January", behind what several are to do. */
const together =
  /(?:[,;.]\s+|\s*\n\s*|\s[-–—]\s+|\s\()(?:(?:deadline|due date|due|time ?scale|date)s? (?:for|of) )?(?:both|all|each)(?: of (?:them|these|which))?(?: (?:of )?(?:these )?actions?)?(?: (?:are )?(?:to be )?(?:done|completed?|back|ready|due|finished))?(?: ?[:–-]|,)?\s+(?:by |before )?([^,;.()\n]{3,40}?)\)?[\s.]*$/i
const saysWhen = /\b(?:by|before|due|deadline|date|time ?scale)\b/i
/** Where one of them ends and another begins. */
const between = /(\s*\n+\s*|[.;]\s+(?=\p{Lu}))/u
const headed = /^(?:actions?(?: points?)?\s*:[-–—]?\s*)?(?:(?:[-*•·–]|\(?\d{1,2}[.)])\s+)?/i
/** Somebody, and what they are to do. */
const isTask =
  /^(?:the )?\p{Lu}[\p{L}.'’-]*(?:(?: and|,)? [\p{Lu}&/][\p{L}.'’-]*){0,5}(?:\s*:| to | will |\s[–—-] )\s*\p{L}/u

/**
 * What several are to do, each on a line or in a sentence, with one day for all behind it: each with that day. Anything else as it was.
 * @param said what was typed, as it was
 */
export function dueOfAll(said: string): string {
  const tail = said.length > 1_200 ? null : together.exec(said)
  const when = tail?.[1] ?? ''
  if (tail === null || !saysWhen.test(tail[0])) return said
  const parts = said.slice(0, tail.index).split(between)
  const isHead = (part: string, n: number) => n % 2 === 1 || /^actions?(?: points?)?\s*:[-–—]?$/i.test(part.trim())
  const tasks = parts.filter((part, n) => !isHead(part, n))
  if (tasks.length < 2 || !tasks.every(task => isTask.test(task.replace(headed, '')))) return said
  return parts.map((part, n) => (isHead(part, n) ? part : `${part.replace(/[\s.;,]+$/, '')} by ${when}`)).join('')
}

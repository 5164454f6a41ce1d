import type { Line } from './lines.ts'
import { readSection } from './sections.ts'

/** `- REVIEW OF THE FERRY – CONFIDENTIAL`, in the midst of others in its manner, with a point in front or in capitals: a title that is marked, and no heading over what follows. */
export function isTitleOfList(lines: readonly Line[], at: number): boolean {
  const { text = '', ofRow } = lines[at] ?? {}
  const title = behindTitle.exec(text.slice(0, 300))?.[1] ?? ''
  if (ofRow === true || !/\p{L}{2}.*\s\S*\p{L}{2}/u.test(title) || readSection(title) !== undefined) return false
  const sign = /^[•*–—-](?= ?\p{L})/u.exec(text)?.[0]
  if (sign !== undefined)
    return lines.slice(Math.max(0, at - 6), at + 7).filter(other => other.text.startsWith(sign)).length > 2
  const isAlike = (other = '') => /\p{Lu}{4}/u.test(other) && !/\p{Ll}/u.test(other)
  return isAlike(text) && isAlike(lines[at - 1]?.text) && isAlike(lines[at + 1]?.text)
}
/** A title in capitals with a marking behind it, and perhaps somebody's initials. */
const behindTitle =
  /^([^\p{Ll}]{8,200}?)\s?(?:[-–—:(]|, )\s?(?:STRICTLY )?(?:CONFIDENTIAL|EXEMPT|RESTRICTED|PRIVATE|CLOSED|EITHRIEDIG|CYFRINACHOL)\)?(?:\s?[-–—(]\s?\p{Lu}{2,4}\)?)?$/u

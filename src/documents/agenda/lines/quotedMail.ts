/** The sign that a mail program puts before every line of what is answered or sent on. */
const sign = /^[ \t]{0,3}(?:>[ \t]?)+/
const signAlone = /^[ \t]{0,3}>+[ \t]*$/
/** So many of the lines that have words at least begin with it. */
const share = 0.85
/** So few may as well be points of somebody's list. */
const fewest = 4

/**
 * The text of an e-mail that is quoted as a whole, without the signs before its lines. A list whose points have that sign, and nothing else of a mail about it, is
 * left: blank lines of a quotation have the sign as well, and its points have others.
 */
export function withoutQuoting(text: string): string {
  const lines = text.split('\n')
  const filled = lines.filter(line => line.trim() !== ''),
    quoted = filled.filter(line => sign.test(line))
  if (quoted.length < fewest || quoted.length < filled.length * share) return text
  const isMail =
    quoted.some(line => signAlone.test(line)) ||
    quoted.filter(line => /^[ \t]{0,3}>[ \t]?\s*(?:\(?\d{1,2}[.):\t ]|[•*–—-]\s)/.test(line)).length > 2
  return isMail ? lines.map(line => line.replace(sign, '')).join('\n') : text
}

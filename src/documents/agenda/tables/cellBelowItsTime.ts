/** `09.30⇥Welcome`: a time of day and what begins then. */
const timed = /^\s*\d{1,2}[.:]\d{2}(?: ?[ap]m)?(?:\s?[-–—]\s?\d{1,2}[.:]\d{2}(?: ?[ap]m)?)?\t+\S[^\t]*$/i
/** `⇥ACC Farrow`: a row whose first cell is empty. */
const below = /^\t+(\S[^\t]*)$/
const fewest = 3

/**
 * The rows of a programme in two columns, whose second cell goes on in rows of its own below: such a row is set in below its title, as in any other programme.
 * Anything else stays as it is.
 */
export function withCellsBelowTheirTime(text: string): string {
  if (!text.includes('\n\t')) return text
  const lines = text.split('\n')
  let under = false,
    found = 0
  const put = lines.map(line => {
    const more = under ? below.exec(line.replace(/\r$/, ''))?.[1] : undefined
    if (more === undefined) under = timed.test(line.replace(/\r$/, ''))
    else found += 1
    return more === undefined ? line : `             ${more}`
  })
  return found < fewest ? text : put.join('\n')
}

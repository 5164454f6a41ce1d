/** Words that say more than that something is closed. */
const saysMoreThan =
  /\bfor (?:the )?reasons?\b|\binformation (?:relating|which|about|that)\b|\bleave\b|\bno (?:papers|notes|minutes)\b|\bnot to (?:leave|be)\b|\bcollected\b|\bembargo(?:ed)? (?:until|till|to)\b|\bcop(?:y|ies)\b|\b(?!(?:board|core|statutory|voting|full|panel|for|the|to|and)\b)\p{L}{4,} (?:members|partners|agencies|officers) only\b/iu
/** The words that are missing in the midst of what is left: `not to be shared` before a bracket that stays. */
function goneFromWithin(written: string, left: string): string {
  let from = 0
  while (from < left.length && written[from] === left[from]) from++
  let behind = 0
  while (behind < left.length - from && written.at(-1 - behind) === left.at(-1 - behind)) behind++
  const gone = written.slice(from, written.length - behind).replace(/^[\s,;([*–—:-]+|[\s)\]*]+$/g, '')
  return /\bnot to (?:be|leave)\b/i.test(gone) ? gone : ''
}

/** What a marking that is taken off a title says besides: who leaves, that there are no papers, that nothing leaves the room. */
export function besides(written: string, left: string): string | undefined {
  const at = written.indexOf(left)
  const gone =
    at < 0
      ? goneFromWithin(written, left)
      : `${written.slice(0, at)}${written.slice(at + left.length)}`.replace(/^[\s([*–—:;.-]+|[\s)\]*]+$/g, '')
  const said = gone.split(/[)\]]\s*[([]/).filter(part => saysMoreThan.test(part))
  return said.length === 0 ? undefined : said.join('; ')
}

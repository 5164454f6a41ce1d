const link = /https?:\/\/\S{4,2000}/
const joining =
  /^https?:\/\/(?:[\w-]{1,40}\.){0,3}(?:teams\.microsoft\.com|teams\.live\.com|teams\.microsoft\.us|zoom\.us|zoom\.com|webex\.com|meet\.google\.com)\//i

/** What only leads to a link: `Join the meeting here:`. */
const leadsToIt = /^$|^[^.]{0,80}\b(?:join|link|click|online|teams|dial)\b[^.]{0,60}[:.]?$/i
/** The same at the end of a line that says more: `… or copy this address into your browser:`. */
const dangling = /(?:[.;]\s+|,?\s+(?:or|and)\s+|\s+[-–—]\s+)[^.;]*\b(?:link|browser|url|address)\b[^.;]*:$/i

/** The link by which a meeting is joined, and what a line says besides; of another link, or none, nothing. */
export function joinLinkIn(text: string): { readonly link: string; readonly besides: string | undefined } | undefined {
  const found = link.exec(text)
  if (found === null || !joining.test(found[0])) return undefined
  const rest = `${text.slice(0, found.index)}${text.slice(found.index + found[0].length)}`.replace(/\s+/g, ' ').trim()
  if (leadsToIt.test(rest)) return { link: found[0], besides: undefined }
  return { link: found[0], besides: rest.replace(dangling, '') || undefined }
}

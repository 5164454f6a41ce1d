// How agendas word the motion that the public go out: by the Local Government Act 1972, section 100A(4), by the Public Bodies (Admission to
// Meetings) Act 1960, section 1(2), which parish councils and health bodies use, or in plain words.

const thePublic = '(?:(?:the|all|any|members of|representatives of|other) ){0,3}(?:press|public|media|cyhoedd|wasg)'
const going =
  '(?:(?:be|is|are|to|will|shall|should|now|then|temporarily|therefore|formally) ){0,4}(?:excluded|(?:asked|requested|invited|instructed|required|told) to (?:leave|withdraw|go)|leave|withdraw|go out)'

/** Words that name an exclusion of the public wherever they stand. */
const named = [
  new RegExp(`\\bexclu(?:sion|ding|de) (?:of |from the meeting )?(?:all |any )?${thePublic}\\b`),
  /\badmission to meetings\b/,
  /\bpublicity would be prejudicial\b/,
  /^(?:to )?(?:determin(?:e|ation)|identif(?:y|ication)|consideration|confirmation|decision)(?: (?:of|on|which|what))? (?:any )?(?:exempt|confidential|private)(?: ?(?:and|or|\/) ?(?:exempt|confidential|private))? (?:business|items?|matters|information)\b/,
  /^(?:decision (?:on|about) |consideration of (?:whether to )?|whether to )?tak(?:e|ing) (?:of )?(?:business|items?|agenda items?)\b.* in private\b/,
  /\bpossible exclusion\b/,
  /^(?:members?|the \p{L}+|councillors) (?:are|is) (?:asked|requested|invited|recommended) to (?:determine|agree|consider|decide|resolve)\b.{0,40}\b(?:any|whether|which) .{0,30}\b(?:exempt|confidential|private) (?:business|items?|matters|information)\b/u,
  /^(?:exempt|confidential)(?: ?(?:and|or|\/) ?(?:exempt|confidential))? information(?=\s*[.:]?\s*$|\s?[-–—:,.]?\s(?:to (?:resolve|consider|exclude|agree|determine|pass|move)|that\b|if\b|resol|motion|exclu|the (?:press|public|following)|under\b|section|schedule|local government|in (?:accordance|view)|pursuant|members|(?:is|are|was|has) ))/,
  /\b(?:in view|because|by reason) of the (?:special |exempt )?(?:and |or )?confidential nature of\b/,
  /\b(?:go|goes|going|move|moves|moving|enter|adjourn|convene)(?: now)? in(?:to)? (?:a |an )?(?:closed|private|confidential|executive|exempt|in[- ]camera|part (?:ii|2|b)|committee)(?: (?:session|business|part|meeting))?\b/,
  /\bclos(?:e|ing) (?:the )?(?:meeting|session|(?:rest|remainder) of the meeting) to (?:the )?(?:press|public)\b/,
  /\bgwahardd (?:y |’r |'r |unrhyw )?(?:wasg|cyhoedd|aelodau)/,
  /\b(?:eithrio|cau allan)(?: |['’])(?:y |r |’r |'r )?(?:wasg|cyhoedd)/,
  /(?:wasg|cyhoedd)\b.{0,30}\b(?:adael|gadael|ymadael|yn gadael)\b|\bgorchymyn (?:i|bod|gadael).{0,20}(?:wasg|cyhoedd)\b/,
]
/** The public going out: only where that is what the sentence says, and not what is said behind a title of business. */
const goesOut = new RegExp(
  `\\b${thePublic}(?: and ${thePublic})?,? (?:from (?:the )?meeting )?${going}(?! (?:out|quay|it|a |an )\\b)`,
)
/** How such a sentence begins. */
const asMotion =
  /^(?:to\b|that\b|motion|resol|consider|in (?:view|accordance)|under\b|pursuant|members?\b|the\b|press|public|media|confidential|exempt|private|closed|at this|notice|chair|council|board|and\b|it is|agree|please note|n\.?b|note|\d)/

const allThePublic = `${thePublic}(?: (?:and|or) ${thePublic})?`
/** When the public have gone, at the end of a title: `Questions while the public are excluded`, `Urgent business following the exclusion of the public`. */
const onceGone = new RegExp(
  `\\s(?:(?:while|whilst|when|once|after|during (?:the )?(?:time|period|part)(?: when| while| in which)?) ${allThePublic},? (?:(?:has|have|having) (?:been )?)?${going}|(?:after|following|during|with|upon|on) (?:the )?(?:exclusion|departure|withdrawal) of ${allThePublic}|from which ${allThePublic} (?:is|are|was|were|(?:has|have|had) been) excluded|with ${allThePublic} (?:excluded|having (?:left|withdrawn)|out))(?: from (?:the|this) (?:meeting|room))?$`,
)

/** Whether a title names business that is taken once the public have gone, and moves nothing itself. */
export const isOnceExcluded = (written: string): boolean =>
  written.length <= 300 && mayExclude.test(written) && isTakenOnceGone(withoutBrackets(plain(written)))

function isTakenOnceGone(title: string): boolean {
  const text = title.length > 300 ? '' : title.trim().replace(/[.:;]$/, '')
  const before = text.slice(0, onceGone.exec(text)?.index ?? 0)
  return (
    before.length > 3 &&
    !/^(?:to (?:resolve|move|agree|determine|decide)\b|that\b|motion\b|resol)/.test(before) &&
    whereExcluded(before) === undefined
  )
}

/** Whether a title that excludes the public does no more than that: `Exclusion of the public`, `To resolve that …`, and not a review of how they were excluded. */
export function isMotionAlone(written: string): boolean {
  const text = plain(written)
  return (
    asMotion.test(text) ||
    (/^(?:\p{L}+ ){0,4}(?:exclu(?:sion|de|ding)|admission|gwahardd|eithrio|cau allan)\b/u.test(text) &&
      !/^(?:re-?view|report|appeal|update|guidance|polic|procedure)/.test(text)) ||
    /^(?:determin|identif|confirmation|decision|consideration|whether|tak(?:e|ing)|go\b|mov(?:e|ing)|enter|adjourn|convene|clos(?:e|ing)|possible|exempt|confidential)/.test(
      text,
    )
  )
}

/** One of these words is in every exclusion; most titles have none, and are looked at no further. */
const mayExclude =
  /exclu|admission|publicity|exempt|confidential|private|closed|executive|camera|part|committee|public|press|media|gwahardd|eithrio|cau allan|wasg|cyhoedd/i

const theAct = /^(?:the )?public bodies \(admission to meetings\) act(?:,? 1960)?\s*[:.–-]*$/i
/** Whether a title is the Act of 1960 by its name alone: it stands over the resolution that the public go out, and over the one that lets them in again. */
export const isTheActAlone = (title: string): boolean => theAct.test(title)

const withoutBrackets = (text: string) => text.replace(/[([][^()[\]]*[)\]]/g, ' ').replace(/\s+/g, ' ')

/** Where in a sentence the public go out; undefined where they do not. */
function whereExcluded(text: string): { readonly end: number } | undefined {
  for (const form of named) {
    const found = form.exec(text)
    if (found) return { end: found.index + found[0].length }
  }
  const found = goesOut.exec(text)
  if (!found) return undefined
  const before = text.slice(0, found.index)
  return /\s[-–—|]\s|:\s/.test(before) && !asMotion.test(text) ? undefined : { end: found.index + found[0].length }
}

const plain = (written: string) => written.slice(0, 500).trim().toLowerCase().replace(/\s+/g, ' ')

/**
 * Whether a title or a sentence is about the public being excluded. Business that is only marked so, as in `Harbour lease (public to be excluded)` or
 * `Harbour lease – public to be excluded`, is not.
 */
export const movesExclusion = (written: string): boolean => {
  if (!mayExclude.test(written.slice(0, 600))) return false
  if (isTheActAlone(written)) return true
  const whole = plain(written)
  const text = withoutBrackets(whole)
  if (isTakenOnceGone(text)) return false
  return (
    whereExcluded(text) !== undefined ||
    (/^(?:under|pursuant|in accordance)\b/.test(text) && whereExcluded(whole) !== undefined)
  )
}

/** The words, besides the exclusion itself, of business that a motion names in the same breath: `… and consider the tenders`. */
const business =
  /\b(?:and|to|then|while|for|during|when)\b(?: the| to)?(?: then)? (?:consider(?:ation of|ing)?|discuss(?:ion of|ing)?|receiv(?:e|ing)|review(?:ing)?|approv(?:e|ing)|agree|award|appoint)\b (?!(?:(?:the|a|any|this|these|those|such|further|an|of|all) )*(?:following|remaining|next|exempt|confidential|private|closed|item|items|business|agenda|matters?|motion|resolution|report|reports|exclusion|minutes|whether|it|them|above|below|same|rest|remainder|that|if)\b)/

/** Whether a motion to exclude the public also names the business that is to be taken without them. */
export function namesBusinessBehind(written: string): boolean {
  const text = withoutBrackets(plain(written))
  const found = whereExcluded(text)
  return found !== undefined && business.test(text.slice(found.end))
}

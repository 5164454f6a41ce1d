// How the heading of a part says whether the public are there, in whatever words it names the part: `PARTNERSHIP BUSINESS (IN COMMITTEE)`,
// `Policing committee – meeting in public`. In committee, as councils in Northern Ireland and parishes have it, is without the public.

/** `in committee`, and not the room of that name. */
export const inCommittee = 'in[- ]committee(?! (?:rooms?|suites?|chambers?|\\d|[a-z]\\b))'

const thePublic = '(?:the |any |members of the )?(?:press|public|media|observers|audience|visitors|guests)'
/** Business to which nobody comes but those who belong to the meeting. */
export const notInPublic = `not (?:to be )?(?:(?:held|taken|heard|considered|discussed|dealt with|conducted|open) )?(?:in|to) (?:the )?(?:press (?:and|or) )?public|closed to ${thePublic}|not for ${thePublic}(?! (?:health|transport|sector|realm|use)\\b)|no ${thePublic}|${thePublic}(?: (?:and|or) ${thePublic})? (?:are |is |will be |to be )?not (?:be )?(?:admitted|present|permitted|allowed|invited)`

const closed = new RegExp(
  `(?<![\\p{L}])(?:${inCommittee}|in camera|in private|in closed session|${notInPublic}|without ${thePublic}|behind closed doors|reserved (?:to|for) (?:\\p{L}+ )?(?:members|partners)|members(?:['’])? only|private|closed|confidential|exempt)(?![\\p{L}])`,
  'iu',
)
const closedAlone = new RegExp(
  `^(?:(?:held|taken|heard|meeting|business|session|part|to be (?:held|taken|heard)|committee|strictly) )?(?:${closed.source})(?: (?:session|meeting|business|part|items))?$`,
  'iu',
)
const namedClosed = new RegExp(`(?<![\\p{L}])(?:${inCommittee}|${notInPublic}|without ${thePublic})`, 'iu')
const openAlone =
  /^(?:(?:the )?(?:meeting|session|business|part|items|sitting|(?:to be )?held|taken)(?: to be)?(?: held| taken)? (?:in|open to) (?:the )?(?:press and (?:the )?)?public|(?:in|open to the) public|(?:public|open) (?:meeting|session|part|business)(?: (?:resumes|resumed|continues))?|(?:all|(?:members of the )?public) welcome)$/i

/** One of these words is in every heading that says anything of the public; most lines have none, and are looked at no further. */
const mayTell =
  /public|press|media|observers|audience|visitors|guests|committee|camera|private|closed|members|partners|confidential|exempt|open/i

/** What a heading says between its dashes, colons, commas and brackets. */
const said = (heading: string): readonly string[] =>
  heading
    .split(/\s?[–—:,;()[\]]\s?|\s-\s?/)
    .map(each => each.trim().replace(/\.$/, ''))
    .filter(each => each !== '')

/** What the name of a part says of the public; undefined where it says nothing that is plain. */
export function accessOfPart(words: string): 'closed' | 'doubtful' | 'open' | undefined {
  if (words.length > 120 || !mayTell.test(words)) return undefined
  const opens = said(words).some(each => openAlone.test(each))
  const closes = namedClosed.test(words)
  if (opens) return closes || said(words).some(each => closed.test(each)) ? 'doubtful' : 'open'
  return closes || said(words).some(each => closedAlone.test(each)) ? 'closed' : undefined
}

const ofMany =
  /\b(?:business|meeting|session|part|items|matters|agenda|section|committee|partnership|board|panel|council|forum|group|huddle|(?:D?PC|C)SP)['’]?$/i
const bodyInPrivate = new RegExp(`^(?:[\\p{L}&'’-]+ ){1,8}?(?:${inCommittee}|in camera|in private)(?: session)?$`, 'iu')
const privateBusiness =
  /^(?:private|closed|confidential|in[- ]committee|non-public) (?:[\p{L}&'’-]+ ){0,4}(?:business|meeting|session|items)$/iu

/**
 * Whether a line that calls itself no part is the heading of one without the public: a name for business or for a meeting, and behind it that it is closed.
 * `Partnership business - not in public`, `COMMITTEE IN PRIVATE`, `Business meeting (private)`.
 */
export function headsClosedPart(line: string): boolean {
  if (
    line.length > 100 ||
    !mayTell.test(line) ||
    /^\(?[a-z]{1,3}[.)]\s/.test(line) ||
    /[.?!]$|\bnot (?:in private|in committee|private|confidential)\b|^\(?[a-z]?\d/i.test(line)
  )
    return false
  const [name = '', ...behind] = said(line.replace(/^[A-F][.):]?\s+/, ''))
  if (behind.length === 0)
    return (
      (bodyInPrivate.test(name) && ofMany.test(name.replace(/ in (?:committee|camera|private).*$/i, ''))) ||
      privateBusiness.test(name)
    )
  return ofMany.test(name) && behind.every(each => closedAlone.test(each))
}

/** Whether a line in capitals that calls itself no part is the heading of one in public: `POLICING COMMITTEE – MEETING IN PUBLIC`. */
export const headsOpenPart = (line: string): boolean => {
  if (line.length > 100 || /\p{Ll}/u.test(line) || !mayTell.test(line)) return false
  const [name = '', ...behind] = said(line)
  return ofMany.test(name) && behind.length > 0 && behind.every(each => openAlone.test(each))
}

/** Whether the title of an item only names business and that it is closed, so that it stands over the items after it: `9. Committee business (in committee)`. */
export const namesClosedPart = (title: string): boolean =>
  headsClosedPart(title) && /^(?:[\p{L}&'’-]+ ){1,3}(?:business|items|matters|session|part)\b/iu.test(title)

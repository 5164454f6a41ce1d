/** Words that the name of a place has. */
export const venueWords =
  /\b(?:teams|zoom|webex|hall|guildhall|parlour|(?:board)?rooms?|chamber|centre|virtual(?:ly)?|online|house|street|road|building|suite|library|station|offices?|hybrid|google meet|club|church|school|college|campus|university|hotel|inn|pavilion|showground|barn|theatre|museum|stadium|headquarters|hq|lodge|court|hospital|depot|quay|wharf|mill|barracks|ystafell|neuadd|siambr|canolfan)\b/i

/** Words of places in Welsh. */
const welshPlace = /\b(?:ystafell|neuadd|siambr|canolfan|llyfrgell|swyddfa)\b/i

/** Whether a line is in English the place that the line above it has in Welsh: `Ystafell y Cwm, Canolfan Rhos` and `Valley Room, Rhos Centre`. */
export const inEnglishBelow = (venue: string, below: string): boolean =>
  welshPlace.test(venue) &&
  !welshPlace.test(below) &&
  venueWords.test(below) &&
  below.length < 160 &&
  venue.split(', ').length === below.split(', ').length

/** Whether what stands behind a time is a place, and not how the sentence goes on. */
export const isPlace = (text: string): boolean =>
  !/^(?:when|where|for|to|and|who|which|that|is|are|was|will|as follows|coffee|tea|lunch|refreshments|papers?|agenda)\b|\bwebcast(?:s|ing)?\b|^(?:gmt|bst|utc\b.{0,8})$/i.test(
    text,
  ) && !/[.!?] \p{Lu}/u.test(text)

/** `The Granary, Stokeley`: names with a comma between, beside the day, where the name of the body is known already. */
export const looksLikePlace =
  /^(?!.*\b(?:meeting|agenda|papers?|please|will|\d{1,2} ?[ap]m)\b)(?:The )?\p{Lu}[\p{L}\d'’.&/-]*(?: [\p{L}\d'’.&/-]+){0,5}, (?:[\p{L}\d'’.&/-]+ ?){1,5}(?:, [\p{L}\d '’]{2,40}){0,3}$/u

/** What a bracket behind a place says of how to get in, what to bring and what there is to eat. */
const asideBehind =
  /^(.{3,160}\S) \(([^()]*\b(?:link|invitation|invite|calendar|bring|please|dial[ -]?in|parking|provided|enter|entrance|sign in|id badge|refreshments|lunch|remote|streamed|live[- ]?stream(?:ed|ing)?|webcast|broadcast)\b[^()]*)\)$/i

/** Whom the way in is for: `and via Zoom for those Members who have asked`. */
const forSome =
  /^(.{5,140}?),? (for (?:(?:those|any|anyone|all|other|our)\b ?)*(?:members|partners|colleagues|people|attendees|officers|councillors)?\b ?(?:who|wishing|unable|not able|joining|that|with)\b.{3,120})$/i

/** `Teams only this time (room's been double booked)`: what colleagues say of a place besides. */
const thisTime =
  /^(.{3,120}?)((?: only)?(?: (?:this time|this month|again|as usual|for this one|for now))|(?<=\b(?:teams|zoom|online|webex)) only)?(?: \(((?:sorry|as|because|since|room|the|we|no|it)(?:['’]s)?\b[^()]{3,100})\))?$/i

/** `in the Lonsdale Room`, `At County Hall`: how a sentence goes on to a place. */
const inFrontOfPlace =
  /^(?:[Tt]o be )?(?:[Hh]eld )?(?:[Ii]n|[Aa]t|[Yy]ng?|[Yy]m)(?: the| y| yr)? (?=\p{Lu})(?!Person\b)/u

/** `IN THE VILLAGE HALL`, `at Marl School`: how the sentence goes on from the day above. */
const leadingIn = /^(?:(?:to be )?held )?(?:in|at|via|on)(?: the)? (?!person\b)(?=\p{L}[\p{L}\d'’.-]+(?: |$))/iu

/** `Village Hall, 7.30pm`: the hour behind the place, on the line below the day. */
export const placeThenHour = (text: string): readonly [place: string, hour: string] | undefined => {
  const [, place, hour] =
    /^(\S[^:;!?]{2,80}?)(?:[,.]? at|[,.]|\s[-–—@])? ((?:[01]?\d|2[0-3])[.:]?(?:[0-5]\d)? ?(?:[ap]\.?m\.?|hrs|hours)|(?:[01]\d|2[0-3])[.:][0-5]\d)$/i.exec(
      text.slice(0, 120),
    ) ?? []
  return place === undefined || hour === undefined || text.length > 120 || !venueWords.test(place)
    ? undefined
    : [place, hour]
}

/** A place, and what stands beside it that is none: how to join from elsewhere, what to bring, when there is supper. */
export function placeSaid(text: string): { readonly venue: string; readonly asides: readonly string[] } {
  const written = text.replace(inFrontOfPlace, '').replace(leadingIn, '')
  const [, bare, manner = '', excuse] = thisTime.exec(written) ?? []
  if (bare !== undefined && (manner !== '' || excuse !== undefined))
    return { venue: bare, asides: excuse === undefined ? [] : [excuse] }
  const [, sentence] =
    /^(?:the |this |our )?(?:\p{L}+ )?meeting (?:will|is to) (?:take place|be held|be|meet) (?:in|at|on|via) (?:our usual (?:venue|place) of )?(\p{Lu}.{3,160})$/iu.exec(
      written,
    ) ?? []
  if (sentence !== undefined) return placeSaid(sentence)
  const [, inFront, after] = /^\(([^()]{3,80})\)[\s,–—-]+(\p{L}.{2,160})$/u.exec(written) ?? []
  if (inFront !== undefined && after !== undefined) {
    const { venue, asides } = placeSaid(after)
    return { venue, asides: [inFront, ...asides] }
  }
  const [, whole = written, forWhom] = forSome.exec(written) ?? []
  if (forWhom !== undefined && whole.split('(').length === whole.split(')').length) {
    const { venue, asides } = placeSaid(whole)
    return { venue, asides: [...asides, forWhom] }
  }
  const [, before = written, joined] = asideBehind.exec(written) ?? []
  const [, called = before, aside] =
    /^(.{5,120}?\p{L}{3})\. ((?:free )?(?:parking|please|there|lunch|refreshments)\b.{3,})$/iu.exec(before) ?? []
  return {
    venue: called.replace(/(?<=\p{Ll}{3})\.$/u, ''),
    asides: [joined, aside].filter(each => each !== undefined),
  }
}

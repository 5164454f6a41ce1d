const tells =
  'said|announced|intimated|clarified|mentioned|pointed out|indicated|commented|advised|reported|confirmed|asked|queried|questioned|suggested|informed|replied|responded|explained|highlighted|raised|stated|added|observed|felt|expressed|stressed|emphasised|described|reminded|remarked|reflected'
const ofWhat =
  'that|why|whether|if|how|what|when|where|who|concerns?|members|partners|about|questions?|an? (?:query|question|concern|point)|for'

/** "Vernon Lisle commented that …", "In reply to A, B said that …", "It was reported that …": what somebody said, in reported speech. */
const saidBySomebody = new RegExp(
  `^(?:in (?:reply|response|answer) to [^,]{2,80},? )?(?:(?:the|one|some|several) )?(?:[\\p{L}.'’-]+ ){1,6}?(?:(?:then|also|further|again|later) )?(?:${tells}) (?:(?:${ofWhat})\\b)`,
  'iu',
)
/** "52% of people had been seen in time": what had come about before the meeting, which nobody decided in it. */
const hadComeAbout = /\bhad (?:(?:not|now|also|already|since|recently|only|all) )*(?:been\b|\p{L}{3,}(?:ed|en)\b)/iu

/** Whether a sentence tells what was said or had happened, as most of a minute does: whatever word of deciding or of a task is in it is told of, and not meant. */
export const isNarrated = (said: string): boolean =>
  said.length > 40 && !said.includes('\n') && (saidBySomebody.test(said) || hadComeAbout.test(said))

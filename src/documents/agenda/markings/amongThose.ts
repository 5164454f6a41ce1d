// Words that keep something among those who are there, as colleagues write them. They say of no item for certain that it is closed.

const pass =
  '(?:shared?|repeat(?:ed)?|discuss(?:ed|ion)?|mention(?:ed)?|passe?d?|send|sent|given?|talk(?:ed)?|speak|spoken|forward(?:ed)?|circulated?|disclosed?|taken?|use[ds]?|referred to|quoted?|go)'
/** Places and spans, of which somebody may well say that something does not go beyond them. */
const anArea = '(?:the )?(?:\\d|(?:areas?|count(?:y|ies)|borough|city|town|uk|schools?|scope|end|year)\\b)'
const those =
  '(?:the|this|our|these|those) (?:room|group|meeting|board|partnership|panel|four walls|membership|members|partners|present|here)'

const forms = [
  // Nothing to be shared outside the group; none of this leaves the room.
  '(?:nothing|none of (?:it|this|these)) (?:(?:is|are|will|should|must|may|can|to|be|said|here) ){0,4}(?:shared|repeated|discussed|circulated|forwarded|disclosed|passed on|sent on|published|taken away|leaves?|goes)\\b',
  // No onward sharing beyond the partnership.
  '(?:no|not for|without) (?:onward |further |wider )?(?:sharing|circulation|disclosure|discussion|forwarding)(?: (?:on|further))? (?:outside|beyond|onwards?)\\b',
  // Not to be discussed with anyone outside; please don't pass on beyond the board.
  `(?:do not|don[’']t|not(?: (?:for|to))?(?: be)?|never) ${pass}(?: [a-z]{1,20}){0,4} (?:outside|beyond|further than)\\b(?! ${anArea})`,
  // Stays in the room; to be kept within the group.
  `(?:to )?(?:stays?|remains?|kept|keep|treat)(?: strictly)? (?:(?:it|this|that|as) )?(?:in|within|inside|among|amongst|between) (?:${those}|us|ourselves)\\b`,
  // What is said here stays here.
  "(?:what|anything|everything)(?: (?:that )?is|[’']s)? (?:said|discussed|shared|heard|shown)(?: (?:here|in (?:the|this) (?:room|meeting|group)))? (?:must |should |to )?stays?\\b",
  "(?:for|in) (?:the|this|those in the) room only|within these (?:four )?walls|not (?:to )?go any further|goes? no further|for (?:members|partners|those)[’']? (?:ears|eyes)|(?:under )?(?:the )?chatham house(?: rules?)?",
]

/** Forms of words that keep what an item is about among those who hear it: `nothing to be shared outside the group`. */
export const amongThose = forms.join('|')

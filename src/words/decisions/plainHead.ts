const toWhom = /^(recommended) ?\(to ((?:the )?[\p{L}’' -]{3,60})\)\s{0,4}[:–—-]?\s{0,4}that\b/iu
/** "AGREED to –" over the points of a list. */
const dashed =
  /^(agreed|resolved|recommended|noted) (to|that)[ \t]{0,4}[–—-]?[ \t]{0,4}\n(?=\s{0,8}(?:[-*•·–]|\(?(?:[ivx]{1,4}|[a-z]|\d{1,2})[.)])\s)/i
/** "5.3 Decision" on a line of its own, over the decision. */
const label =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,2}\.?[ \t]{1,4})?decisions?[ \t]{0,4}:?[ \t]{0,4}\n\s{0,8}(?=(?:agreed|resolved|recommended|noted)\b)/i

/** "decision 3 awards approved", "Decision - plan endorsed": the word before what was decided, in haste. */
const inHaste =
  /^decision(?: ?[:–—-])? (?!(?:is|was|were|on|of|by|to|that|made|taken|log|sheet|notices?|list|makers?|making|not|deferred|pending|items?|\p{Lu}\d+)\b)(?=[^\n]{3,120}\b(?:approved|agreed|refused|rejected|endorsed|adopted|accepted|supported|declined|turned down)\b)/iu

/** A decision whose head stands apart from what was decided, with the head as it is read; anything else as it was. */
export const plainHead = (said: string): string =>
  said
    .replace(label, '')
    .replace(inHaste, '')
    .replace(toWhom, (_, word: string, whom: string) => `${word} to ${whom} that`)
    .replace(dashed, '$1 $2:\n')

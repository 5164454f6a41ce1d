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

/** "Members were supportive and agreed to fund it": what they thought of it, before what they decided. */
const supportive =
  /^((?:the )?(?:members|partners|board|partnership|committee|panel|group|forum)) (?:was|were) (?:very |fully |broadly |generally )?(?:supportive|content|happy|in favour)(?: of (?:this|it|the (?:idea|proposal|approach)))? and (?=(?:agreed|resolved|decided|noted)\b)/iu
/** "agreed, in principle, to fund it" */
const inPrinciple = /\b(agreed|resolved|decided), (in principle|on balance|in the circumstances),? (?=to\b)/i
/** "AGREED TO RECOMMEND TO CABINET a virement": the words of deciding in capitals, and nothing else. */
const inCapitals =
  /^(AGREED|RESOLVED|RECOMMENDED) (TO (?:RECOMMEND|NOTE|APPROVE|ENDORSE|SUPPORT|ASK|WRITE)(?: TO)?|THAT|TO)(?: ([A-Z]{4,}))? (?=[a-z£\d])/
/** "Agreed and signed by the Chair": of what, but the minutes of before. */
const signed = /^(?:agreed|approved|confirmed|accepted) and signed(?: by the chair)?(?=[.,;]|$)/i
/** "Proposed: that the plan be adopted. Carried" */
const proposedAndCarried =
  /^(?:proposed|moved|motion) ?[:–-]? that ([^\n]{4,400}?)[.;]?\s{1,4}(?:this was |it was )?carried( unanimously| nem\.? ?con\.?)?\.?(?=\n|$)/i

/** A decision whose head stands apart from what was decided, with the head as it is read; anything else as it was. */
export const plainHead = (said: string): string =>
  said
    .replace(label, '')
    .replace(inHaste, '')
    .replace(supportive, '$1 ')
    .replace(inPrinciple, '$1 $2 ')
    .replace(
      inCapitals,
      (_, word: string, what: string, whom?: string) =>
        `${word.toLowerCase()} ${what.toLowerCase()}${whom === undefined ? '' : ` ${whom.charAt(0)}${whom.slice(1).toLowerCase()}`} `,
    )
    .replace(signed, 'the minutes were agreed as a correct record and signed by the Chair')
    .replace(
      proposedAndCarried,
      (_, what: string, how?: string) => `resolved that ${what}${how === undefined ? '' : ` (${how.trim()})`}`,
    )
    .replace(toWhom, (_, word: string, whom: string) => `${word} to ${whom} that`)
    .replace(dashed, '$1 $2:\n')

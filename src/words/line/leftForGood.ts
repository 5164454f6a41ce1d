const leaves =
  '(?:left|withdrew|departed|went|gone|off|out|logged off|dropped off|(?:had|has|have|needed|needs) to (?:go|leave)|leaving|retired)'
const notBack =
  "(?:(?:did|does|do|would|will|is|are|was|were) not|didn['’]t|won['’]t|wouldn['’]t|isn['’]t|aren['’]t|(?:had|has|have) not|hadn['’]t|not) (?:be )?(?:(?:expected|due) (?:back|to return)|return(?:ed|ing)?|com(?:e|ing) back|re-?join(?:ed|ing)?|back)"
/** "A left at 11.40 and did not return": what says that whoever left did not come back, behind it. */
const forGood = new RegExp(
  `(?<=\\b${leaves}\\b[^\\n;!?]{0,80}?)[\\s,;–-]+(?:(?:and|but|(?:and )?(?:he|she|they)) )?${notBack}(?: to)?(?: (?:the )?(?:meeting|mtg|room|call|us|it))?(?: (?:again|today|after that|afterwards|later|(?:by|before) the (?:close|end)(?: of the meeting)?))?[\\s.]*$`,
  'iu',
)

/** A line of whoever left without the words that they did not come back, which their leaving says. */
export const withoutNotBack = (said: string): string => (said.length > 300 ? said : said.replace(forGood, ''))

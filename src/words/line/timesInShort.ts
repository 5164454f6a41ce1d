const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
  'twenty-fourth',
  'twenty-fifth',
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
]
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
const spoken = new RegExp(
  `\\b(?:the )?(${[...ordinals]
    .reverse()
    .map(o => o.replace('-', '[- ]'))
    .join('|')}) (?:of )?(${month})\\b`,
  'gi',
)
const dated = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?: \\d{4})?|\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?|(?:mon|tue|wed|thu|fri)[a-z]*|end (?:of )?${month})`
const hour =
  '(?:(?:noon|midday|c\\.?o\\.?[bp]|(?:close|end) of (?:play|business)|\\d{1,2}(?:[.:]\\d{2})? ?[ap]m),?(?: on)? )?(?:(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|satur|sun)(?:day)?,? (?:the )?)?'
const latest = new RegExp(
  `(?<=[\\s,;(–-])(?:by |on |no later than )?(${hour}(?:${dated}))(?:,? at the(?: very)?| at)? latest\\b`,
  'gi',
)
const forward =
  /(?<!\bby )\b(an? (?:week|fortnight|month)|(?:\d{1,2}|two|three|four|six) (?:weeks?|wks?|months?)) (?:today|from today|from now)\b/gi

/** "3 quotes end jan": by then. */
const endOf = new RegExp(
  `(?<=\\p{L}{2,}) (?<!\\b(?:by|before|until|till?|'til|the|at|from|to|for|since|in|of|through|thru|after|around|about|this|next|past|beyond|is|was|and|or) )end (?:of )?(${month})$`,
  'iu',
)

/** Times as they are spoken or typed in haste, in the words that are read: "4th Dec latest", "the fourth of december", "a fortnight today". */
export const timesInShort = (said: string): string =>
  said.length > 1_500
    ? said
    : said
        .replace(
          spoken,
          (_, day: string, of: string) => `${ordinals.indexOf(day.toLowerCase().replace(' ', '-')) + 1} ${of}`,
        )
        .replace(latest, 'by $1')
        .replace(forward, '$1')
        .replace(endOf, ' by end $1')

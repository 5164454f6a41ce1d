/** A decision without its word that a clerk typed in capitals throughout: "THAT THE BUDGET BE ACCEPTED". */
const inCapitals = /^(?:THAT|TO)\b[^\p{Ll}\n]{12,600}$/u
/** Initials of a body or a post, which keep their capitals: no vowel, a bracket of their own, or a beginning that no word has. */
const initials =
  /^\([A-Z]{2,6}\)$|^\(?[BCDFGHJKLMNPQRSTVWXZ]{2,5}(?:['’]S)?\)?[.,;]?$|^(?![BCFGKPST][HLR]|S[CKMNPQTW]|STR|KN|WR|WH|TW|DR|DW|QU|PS|RH|GN)[BCDFGHJKLMNPQRSTVWXZ]{2}[A-Z]{1,4}[.,;]?$/
const titles = /^(?:CLLR|COUNCILLOR|DR|MR|MRS|MS|SUPT|INSP|PROF|REV)\.?$/
const days =
  /^(?:MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|CHRISTMAS|EASTER)[.,;]?$/
const asAName = (word: string): string => word.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, l => l.toUpperCase())

/** The words of a decision with the letters of a sentence; initials, titles with the name behind them, months and days as they are written. */
function lowered(words: string): string {
  const each = words.split(' ')
  return each
    .map((word, n) =>
      titles.test(word) || titles.test(each[n - 1] ?? '') || days.test(word)
        ? asAName(word)
        : initials.test(word)
          ? word
          : word.toLowerCase(),
    )
    .join(' ')
}

/** A decision that is all in capitals as it stands in minutes, in ordinary letters; a note, or what the word of a decision leads, is as it was typed. */
export const inOrdinaryLetters = (said: string): string =>
  /^note\b/i.test(said) || said.length > 2_000
    ? said
    : said
        .split('\n')
        .map(line => (inCapitals.test(line) ? lowered(line) : line))
        .join('\n')

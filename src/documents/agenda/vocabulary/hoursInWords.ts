const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const hour = `(?:${names.join('|')}|1[0-2]|[1-9])`
const said = new RegExp(
  `\\b(half|(?:a )?quarter|ten|twenty) (past|to) (${hour})(?! (?:people|members|minutes|items|of))\\b|\\b(${hour}) o['’]?clock\\b`,
  'gi',
)
const past: Readonly<Record<string, number>> = { half: 30, quarter: 15, ten: 10, twenty: 20 }

const count = (words: string): number => names.indexOf(words.toLowerCase()) + 1 || Number(words)

/** A sentence with the hours that a letter says in words as others write them: `half past nine` is 9.30, `ten o'clock` 10.00. */
export const hoursInFigures = (text: string): string =>
  text.replace(said, (whole: string, part: string | undefined, side: string, of: string, sharp: string | undefined) => {
    if (part === undefined || sharp !== undefined) return `${count(sharp ?? '')}.00`
    const minutes = past[part.toLowerCase().replace(/^a /, '')] ?? 0
    if (/^to$/i.test(side)) return minutes === 30 ? whole : `${count(of) === 1 ? 12 : count(of) - 1}.${60 - minutes}`
    return `${count(of)}.${String(minutes).padStart(2, '0')}`
  })

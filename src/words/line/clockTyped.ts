/** A time of day as it is typed after "at": "3.05pm", "15:40", "1540 hrs", "2 pm"; three groups: hours, minutes, half of the day. */
export const timeTyped =
  '(\\d{1,2})(?:[.:h]?(\\d{2}))?\\s*(am|pm|a\\.m\\.?|p\\.m\\.?|noon|hrs|hours|yp|yb|y\\.p\\.|y\\.b\\.)?'

/** The moment as a clock has it, `18:10`; without am or pm, one to seven o'clock is in the afternoon. Nothing where there is no such time. */
export function clockOf(
  hours: string | undefined,
  minutes: string | undefined,
  half: string | undefined,
): string | undefined {
  const h = Number(hours)
  if (hours === undefined || h > 23 || Number(minutes ?? 0) > 59) return undefined
  const said = /^(?:[ap]|y\.?[pb])/i.test(half ?? '') ? (half ?? '') : undefined
  const afternoon = said === undefined ? hours.length === 1 && h < 8 : /^(?:p|y\.?p)/i.test(said)
  const on24 = afternoon && h < 12 ? h + 12 : !afternoon && said !== undefined && h === 12 ? 0 : h
  return `${String(on24).padStart(2, '0')}:${minutes ?? '00'}`
}

/** The time that words give, as a clock has it. */
export function clockIn(words: string | undefined): string | undefined {
  const m = words === undefined ? null : new RegExp(`^\\s*(?:at\\s+|am\\s+)?${timeTyped}\\s*$`, 'i').exec(words)
  return m === null ? undefined : clockOf(m[1], m[2], m[3])
}

const hours = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const minutes: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  quarter: 15,
  twenty: 20,
  'twenty-five': 25,
  half: 30,
}
const onTheDial = new RegExp(
  `\\b(?:a )?(quarter|half|twenty[- ]five|twenty|ten|five|\\d{1,2})(?: minutes| mins)? (past|to) (${hours}|\\d{1,2})\\b(?![.:]\\d)`,
  'gi',
)
const halfOrWhole = new RegExp(
  `\\b(?<=(?:at|from|around|about|by|since) )(half )?(${hours}|\\d{1,2})(?: o['’]?clock)?\\b(?![.:\\d]| (?:past|to)\\b)`,
  'gi',
)

/** "two o'clock", "just gone two": the hour, without "at" before it. */
const onTheHour = new RegExp(
  `(?:\\b(?:just )?(?:gone|turned|coming up to) (${hours}|\\d{1,2})(?: o['’]?clock)?|\\b(${hours}|\\d{1,2}) o['’]?clock)\\b(?![.:\\d])`,
  'gi',
)
/** "two minutes past two", "3 minutes to four". */
const byTheMinute = new RegExp(
  `\\b(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:minutes?|mins?) (past|to) (${hours}|\\d{1,2})\\b(?![.:]\\d)`,
  'gi',
)

const hourOf = (word: string): number => {
  const named = hours.split('|').indexOf(word.toLowerCase())
  return named === -1 ? Number(word) : named + 1
}

/** A time of day in words as a clock has it in figures: "quarter past 3" as "3.15", "at ten to four" as "at 3.50", "at half 3" as "at 3.30". */
export const timesInFigures = (said: string): string =>
  said
    .replace(byTheMinute, (all, word: string, which: string, hour: string) => {
      const past = hourOf(word),
        h = hourOf(hour)
      if (h < 1 || h > 12 || past < 1 || past > 59) return all
      const to = /^to$/i.test(which)
      return `${to ? (h === 1 ? 12 : h - 1) : h}.${String(to ? 60 - past : past).padStart(2, '0')}`
    })
    .replace(onTheHour, (all, gone: string | undefined, hour: string | undefined) => {
      const h = hourOf(gone ?? hour ?? '')
      return h > 23 || Number.isNaN(h) ? all : `${h}.00`
    })
    .replace(onTheDial, (all, word: string, which: string, hour: string) => {
      const past = minutes[word.toLowerCase().replace(' ', '-')] ?? Number(word),
        h = hourOf(hour)
      if (h < 1 || h > 12 || past < 1 || past > 59 || (/^\d/.test(word) && past % 5 !== 0)) return all
      const to = /^to$/i.test(which)
      return `${to ? (h === 1 ? 12 : h - 1) : h}.${String(to ? 60 - past : past).padStart(2, '0')}`
    })
    .replace(halfOrWhole, (all, half: string | undefined, hour: string) =>
      half === undefined && /^\d/.test(hour) ? all : `${hourOf(hour)}${half === undefined ? '.00' : '.30'}`,
    )

/** "back in 5", "back in a minute": so long from now, and no time of day. */
export const inAWhile =
  /\bback in (?:about )?(?:\d{1,2}|five|ten|fifteen|an? (?:few|couple|minute|moment|bit|sec)(?: of)?)(?: ?(?:m|mins?|minutes?|moments?))?[\s.)]*$/i

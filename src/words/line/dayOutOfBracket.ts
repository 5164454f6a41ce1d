import { months, weekdays } from '../../meeting/dates.ts'

const month = `(?:${months.map(m => `(?:${m.slice(0, 3)}(?:${m.slice(3)}|))`).join('|')}|sept)`
const weekday = `(?:${weekdays.map(d => d.slice(0, 3)).join('|')})(?:s|nes|rs|r|ur)?(?:day)?`
const before = '(?:,? (by|before|on|due(?: by)?) |[,\\s]+)'
/** "end of Feb (Fri 26th)": the month, and the day of it in the bracket. */
const ofItsMonth = new RegExp(
  `${before}(?:the )?(?:(?:end|start|beginning|middle|mid|late|early)[ -](?:of )?)?(${month}(?: \\d{4})?) \\((?:${weekday},? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\)[\\s.]*$`,
  'i',
)
/** "next Friday (4 Dec)": which one that is. */
const ofTheWeek = new RegExp(
  `${before}(?:next |this |coming )?(?:${weekday}|week|month|meeting) \\((?:${weekday},? )?(?:the )?(\\d{1,2}(?:st|nd|rd|th)? ${month}(?: \\d{4})?|\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?)\\)[\\s.]*$`,
  'i',
)

/** A line whose time stands in words with the day of it in a bracket, with the day alone: "end of Feb (Fri 26th)" is 26 February. */
export function dayOutOfBracket(said: string): string {
  if (!/\)[\s.]*$/.test(said.slice(-12))) return said
  const tail = said.slice(-90),
    head = said.slice(0, said.length - tail.length)
  return (
    head +
    tail
      .replace(ofItsMonth, (_, word: string | undefined, of: string, day: string) => ` ${word ?? 'by'} ${day} ${of}`)
      .replace(ofTheWeek, (_, word: string | undefined, date: string) => ` ${word ?? 'by'} ${date}`)
  )
}

import { datesIn } from './calendar.ts'
import { fill } from '../houseStyle/wording.ts'
import { type Passage, type Writing, said } from './passages.ts'
import { nameOf } from './people.ts'
import { timeAs } from './dates.ts'
import { compared, inARow } from './sentences.ts'
import { writtenOut } from './writtenOut.ts'

/** Dates of further meetings that the agenda’s own text does not print already. */
export function furtherDates({ minutes, item, style }: Pick<Writing, 'minutes' | 'item' | 'style'>): readonly string[] {
  if (item.kind !== 'next meeting') return []
  const printed = style.items.standingText ? compared(item.standingText.join(' ')) : ''
  return minutes.furtherDates.filter(d => !printed.includes(compared(d))).map(d => datesIn(style, inSentence(style, d)))
}

const timeBehindDay = /(\b20\d\d),?\s+(?:at\s+)?(\d{1,2})(?:[.:](\d\d))?\s?([ap])\.?m\b\.?/i

/** A day and a time as a sentence has them, however they were typed: "Tues 9 March 2027, 2pm, Quay House". */
export const inSentence = (style: Writing['style'], when: string): string =>
  style.language !== 'en'
    ? when
    : writtenOut(style, when).replace(timeBehindDay, (_, year: string, hour: string, minute = '00', half: string) => {
        const on24 = (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0)
        return `${year} at ${timeAs(style, `${String(on24).padStart(2, '0')}:${minute}`)}`
      })

/** Whether an item was at most noted. */
export const atMostNoted = ({ blocks }: Writing['item']): boolean =>
  blocks.every(b => b.kind === 'decision' && b.verb === 'noted' && b.text === '')

/** The item for the next meeting, from the dates the agenda gives, where nothing else was minuted. */
export function datesOfNextMeeting(writing: Pick<Writing, 'minutes' | 'item' | 'style'>): readonly Passage[] {
  const { minutes, item, style } = writing
  if (item.kind !== 'next meeting') return []
  if (minutes.nextMeetingSaid !== true && (item.outcome !== 'taken' || !atMostNoted(item))) return []
  const dates = furtherDates(writing)
  const people = [...minutes.present, ...minutes.apologies, ...minutes.absent]
  const chair = people.find(p => p.part === 'chair') ?? people.find(p => p.name === minutes.chair)
  const places = {
    date: dates[0],
    dates: inARow(dates, style.nextMeeting.joined),
    body: minutes.body,
    venue: minutes.venue,
    chair: chair === undefined ? minutes.chair : nameOf(style, chair),
  }
  const { one, several, said: asSaid } = style.nextMeeting
  const own = dates.length === 1 ? (one ?? (minutes.nextMeetingSaid === true ? [asSaid] : undefined)) : several
  return (dates.length === 0 ? [] : (own ?? [])).flatMap(w => {
    const text = fill(w, places)
    return text === undefined ? [] : [said(text)]
  })
}

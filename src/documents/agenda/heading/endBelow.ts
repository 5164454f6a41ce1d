import { readTimes } from '../../dates/written.ts'
import { withPlainTimes } from '../vocabulary/timesInHeading.ts'
import type { Line } from '../lines/lines.ts'

// When the meeting ends, where an agenda says so below its items: `The meeting will end at 1.00pm`, `Close: 13:00`.

/** A sentence or a label with the end of a meeting, and no other matter. */
const ends =
  /^(?:(?:the )?meeting(?: will| is (?:due|expected|scheduled) to| should)? (?:end|close|finish|conclude)s?|(?:expected |estimated |approximate )?(?:close|end|finish|finishes|ends|closes|finishing time|closing time)(?: (?:time|of (?:the )?meeting))?|(?:(?:mae|bydd|daw)[’'r ]+)?(?:y )?cyfarfod(?:['’]r)? (?:yn )?(?:i ben|dod i ben|gorffen|cau)|daw[’']r cyfarfod i ben|diwedd)(?: (?:at|by|around|no later than|am|erbyn|tua))*\s?[:–—-]?\s/iu

/** Whether a line says when the meeting ends, and is no part of the item it stands under. */
export const saysEnd = (text: string): boolean =>
  text.length <= 160 && ends.test(text) && readTimes(withPlainTimes(text.split(' / ')[0] ?? text)) !== undefined

/** The time of day, as `HH:MM`, at which one of these lines says that the meeting ends. */
export function endSaid(lines: readonly Line[]): string | undefined {
  return lines
    .filter(({ text }) => saysEnd(text))
    .map(({ text }) => readTimes(withPlainTimes(text.split(' / ')[0] ?? text)))
    .find(times => times !== undefined && times.endTime === undefined && times.after.replace(/[.\s]/g, '') === '')?.time
}

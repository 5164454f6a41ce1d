import { readDay, readTimes } from '../../dates/written.ts'
import { labelOf } from '../vocabulary/headerLabels.ts'
import type { Line } from '../lines/lines.ts'

/** Words that the name of a body has. */
export const bodyWords =
  /\b(?:partnership|board|committee|panel|forum|group|executive|cabinet|assembly|council|conference|network|authority|trust|alliance|commission|governing body)\b|^parish of\b/i
/** Days on which something else than the meeting happens: an agenda is published, a letter dated, a paper due. */
const otherDay =
  /\b(?:published|issued?|des?patch(?:ed)?|dispatch(?:ed)?|dated|printed|circulated|deadline|due|by|signed|sent|posted|previous|last|prepared|updated|version|received|no later than|cyhoeddwyd)\b[^.]{0,40}$/i

/** The line above the first item that gives the day of the meeting: one that says so, else one with a weekday and a time, else the first. */
export function lineOfDay(lines: readonly Line[]): number | undefined {
  let best: { readonly line: number; readonly worth: number } | undefined
  for (const { line, text } of lines) {
    const day = text === '' ? undefined : readDay(text)
    if (day === undefined || otherDay.test(day.before) || /^e-?mail|^(?:published|issued|dated)/i.test(text)) continue
    const labelled = labelOf(text)?.label
    if (labelled !== undefined && labelled !== 'date' && labelled !== 'meeting' && labelled !== 'time') continue
    const worth =
      (labelled === 'date' ? (/^(?:date\b(?! of)|day)/i.test(text) ? 4 : 8) : 0) +
      (day.weekday === undefined ? 0 : 2) +
      (readTimes(day.after) === undefined && readTimes(day.before) === undefined ? 0 : 3) +
      (bodyWords.test(text) || /\bmeeting\b/i.test(text) ? 1 : 0)
    if (best === undefined || worth > best.worth) best = { line, worth }
  }
  return best?.line
}

/** What follows the day without the same day said again, as bilingual agendas have it. */
export function withoutSameDay(after: string, date: string | undefined): string {
  const again = readDay(after)
  return again !== undefined && again.date === date
    ? `${again.before.replace(/[/|]\s*$/, '')} ${again.after}`.trim()
    : after
}

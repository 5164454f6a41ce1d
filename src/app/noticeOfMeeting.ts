import { lastDayToPublish } from '../meeting/clearDays.ts'
import { type Put, type Worded, worded } from '../meeting/worded.ts'
import type { TermsOfReference } from '../meeting/termsOfReference.ts'
import type { Reading } from './ports/surroundings.ts'

const counts = [
  worded`Three`,
  worded`Four`,
  worded`Five`,
  worded`Six`,
  worded`Seven`,
  worded`Eight`,
  worded`Nine`,
  worded`Ten`,
]
const count = (days: number): Put => counts[days - 3] ?? days

/** By whose rule the notice is needed: a partnership that adopted the statutory rules binds itself to them. */
const authority = (regime: 'statutory' | 'adopted'): Put =>
  regime === 'statutory'
    ? worded`Local Government Act 1972, section 100B(4)(b)`
    : worded`Local Government Act 1972, section 100B(4)(b), as the partnership has adopted it`

/**
 * What to tell the clerk of the notice an agenda gives, in a sentence or none: the last day to publish it while there is time, and afterwards what
 * late publication means. Nothing is said where the partnership is under no rule of access to information, where the agenda has no date, and of a
 * meeting that is past. `date` and `today` are `YYYY-MM-DD`; the clear days are five unless the terms say otherwise.
 */
export function noticeFaults(
  { accessToInformation: { regime, clearDays = 5 } }: TermsOfReference,
  date: string | undefined,
  today: string,
  reading: Pick<Reading, 'bankHolidays'>,
): readonly Worded[] {
  if (regime === 'none' || clearDays === 0 || date === undefined || date < today) return []
  const year = Number(date.slice(0, 4))
  const by = lastDayToPublish(date, clearDays, [...reading.bankHolidays(year - 1), ...reading.bankHolidays(year)])
  const needed =
    clearDays === 1
      ? worded`One clear day's notice is needed`
      : clearDays === 2
        ? worded`Two clear days' notice is needed`
        : worded`${count(clearDays)} clear days' notice is needed`
  if (today <= by)
    return [
      worded`Publish by ${today === by ? worded`today, ${{ date: by }}` : { date: by }}. ${needed}, not counting the day of publication, the day of the meeting, weekends and bank holidays.`,
    ]
  return [
    worded`${needed}: this agenda had to be published by ${{ date: by }}. It can still be published; an item may then be taken only if the chair is of the opinion that it is urgent, for a reason which the minutes give (${authority(regime)}).`,
  ]
}

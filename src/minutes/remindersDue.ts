import { clockTime, dayWhere } from '../meeting/dates.ts'
import { remindersOf } from '../meeting/termsOfReference.ts'
import { isWorkingHour } from '../meeting/workingDays.ts'
import type { OpenBusiness } from './openBusiness.ts'
import {
  type DigestDue,
  type Looking,
  type Reminder,
  type ReminderFor,
  type Told,
  askedByClerk,
  clerksOf,
} from './reminders.ts'
import { remindersOfActions, remindersOfOrganisations } from './remindersOfActions.ts'
import { remindersOfMeetings } from './remindersOfMeetings.ts'

/**
 * What is due to whom, one digest for each person: nothing outside working hours, nothing that was told already, nothing to somebody who has had their
 * digest of the day, but for what the clerk asked them to be reminded of. What an earlier moment called for and is not true any more is not among it.
 * Clerks come last, since they are told of those whom nothing could be sent to. `now` is ISO 8601; `bankHolidays` are those of the years around.
 */
export function remindersDue(
  business: OpenBusiness,
  now: string,
  bankHolidays: readonly string[],
  told: Told,
): readonly DigestDue[] {
  const { terms } = business
  if (!isWorkingHour(now, terms.timezone, bankHolidays)) return []
  const looking: Looking = {
    now,
    today: dayWhere(now, terms.timezone),
    time: clockTime(now, terms.timezone),
    bankHolidays,
  }
  const set = remindersOf(terms),
    clerks = clerksOf(business)
  const due: readonly ReminderFor[] = [
    ...remindersOfMeetings(business, looking, set, told),
    ...(set.actions ? remindersOfActions(business, looking) : []),
    ...(set.organisations ? remindersOfOrganisations(business, looking) : []),
    ...clerks.flatMap(person =>
      told.notReached
        .filter(n => n.person !== person)
        .map(n => ({ person, reminder: { what: 'not reached', person: n.person, claim: n.claim } as const })),
    ),
  ].filter(({ person, reminder }) => !isTold(reminder, told.told(person)))
  return [...Map.groupBy(due, d => d.person)]
    .map(([person, theirs]) => ({
      person,
      reminders: theirs
        .map(t => t.reminder)
        .filter(reminder => askedByClerk(reminder) || !told.had(person, looking.today)),
    }))
    .filter(d => d.reminders.length > 0)
    .toSorted((a, b) => Number(clerks.includes(a.person)) - Number(clerks.includes(b.person)))
}

const isTold = (reminder: Reminder, told: readonly Reminder[]): boolean => {
  const its = signOf(reminder)
  return told.some(t => signOf(t) === its)
}

/** All that is in a reminder, whatever its order. */
const signOf = (reminder: Reminder): string =>
  Object.entries(reminder)
    .map(([key, value]) => `${key} ${value}`)
    .toSorted()
    .join('; ')

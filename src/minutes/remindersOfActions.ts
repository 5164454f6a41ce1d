import { daysAfter } from '../meeting/dates.ts'
import { mondayOf } from '../meeting/workingDays.ts'
import type { OpenBusiness, ShareOpen } from './openBusiness.ts'
import { type ActionMoment, type Looking, type ReminderFor, clerksOf } from './reminders.ts'

/** What owners are reminded of; where an action's owner is nobody who can be written to, the clerk is told in their place. */
export function remindersOfActions({ shares, terms }: OpenBusiness, looking: Looking): readonly ReminderFor[] {
  const clerks = clerksOf({ terms }).map(name => ({ name }))
  return shares.flatMap((share): readonly ReminderFor[] => {
    const moment = momentOf(share, looking)
    if (moment === undefined) return []
    const reminder = { what: share.owners.length > 0 ? 'action' : 'action of nobody', ...moment } as const
    return (share.owners.length > 0 ? share.owners : clerks).map(({ name: person }) => ({ person, reminder }))
  })
}

/**
 * At which of its moments an action stands: the last that has come. A moment that was past when the date was set is none, so that nobody is reminded of
 * what they have only just been given. One that came outside working hours waits, and the next takes its place where that comes first.
 */
function momentOf({ number, share, due, since }: ShareOpen, { today }: Looking): ActionMoment | undefined {
  if (due === undefined) return undefined
  const about = { number, share, due },
    monday = mondayOf(today)
  if (due < today) return due < monday && since < monday ? { ...about, when: 'overdue', week: monday } : undefined
  if (due === today) return since < today ? { ...about, when: 'on the day' } : undefined
  if (daysAfter(today, 1) === due) return since < today ? { ...about, when: 'the day before' } : undefined
  const week = daysAfter(due, -7)
  return today >= week && since < week ? { ...about, when: 'a week before' } : undefined
}

const folded = (words: string) => words.trim().toLowerCase()

/** The shares of an organisation: those of its members, whatever the owner is called. */
export function sharesOfOrganisation({ shares, terms }: OpenBusiness, organisation: string): readonly ShareOpen[] {
  const its = folded(organisation)
  const members = new Set(terms.members.filter(m => folded(m.organisation ?? '') === its).map(m => m.name))
  return shares.filter(s => s.owners.some(o => members.has(o.name)) || folded(s.share) === its)
}

/** Each Monday, or the first working day after it: the leads of organisations that have something overdue, or due within the week. */
export function remindersOfOrganisations(business: OpenBusiness, { today }: Looking): readonly ReminderFor[] {
  const week = mondayOf(today)
  return business.terms.members.flatMap(({ name: person, lead, organisation }): readonly ReminderFor[] => {
    if (lead === undefined || organisation === undefined) return []
    const presses = sharesOfOrganisation(business, organisation).some(
      s => s.due !== undefined && s.due < daysAfter(week, 7) && s.since < week,
    )
    return presses ? [{ person, reminder: { what: 'organisation', organisation, week } }] : []
  })
}

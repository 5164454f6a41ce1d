import { votesByDefault } from '../meeting/termsByDefault.ts'
import { type Member, type TermsOfReference, reminderKinds, remindersOf } from '../meeting/termsOfReference.ts'
import type { Filled, FormFilled, MemberWritten } from './setUpVerbs.ts'

/** What a form of the set-up card shows of the terms, field by field, as it is filled in again. */
export function shownIn(form: FormFilled, terms: TermsOfReference): Filled {
  switch (form) {
    case 'names':
      return { name: terms.name, shortName: terms.shortName, council: terms.council }
    case 'quorum':
      return { count: String(terms.quorum.count ?? ''), bodies: (terms.quorum.bodies ?? []).join(',') }
    case 'venue':
      return { venue: terms.venue ?? '' }
    case 'house style':
      return { houseStyle: terms.houseStyle }
    case 'folders':
      return { ...terms.filing }
    case 'contact': {
      const { name = '', post = '', phone = '', email = '' } = terms.contact ?? {}
      return { name, post, phone, email }
    }
    case 'interests':
      return Object.fromEntries(
        terms.interests.flatMap(({ kind, effect }, n) => [
          [`kind${n + 1}`, kind],
          [`effect${n + 1}`, effect],
        ]),
      )
    case 'access':
      return {
        regime: terms.accessToInformation.regime,
        clearDays: String(terms.accessToInformation.clearDays ?? ''),
      }
    case 'numbering':
      return {
        style: terms.numbering.style,
        prefix: terms.numbering.prefix ?? '',
        next: String(terms.numbering.next ?? ''),
      }
    case 'language':
      return {
        language: terms.language ?? 'en',
        timezone: terms.timezone,
        showNotes: String(terms.showNotes ?? false),
        quiet: String(terms.quiet ?? true),
      }
    case 'reminders': {
      const set = remindersOf(terms)
      return { reminders: reminderKinds.filter(kind => set[kind]).join(',') }
    }
    case 'retention':
      return { notesDays: String(terms.retention.notesDays ?? '') }
  }
}

/** What a member's form shows, field by field. */
export const memberShown = (m: Member): Readonly<Record<keyof MemberWritten, string>> => ({
  who: '',
  name: m.name,
  honorific: m.honorific ?? '',
  post: m.post ?? '',
  organisation: m.organisation ?? '',
  email: m.email ?? '',
  body: m.body ?? '',
  part: m.part,
  votes: m.votes === votesByDefault(m.part) ? '' : String(m.votes),
  deputies: m.deputies.join(', '),
  lead: String(m.lead ?? false),
})

/**
 * What a form comes to where somebody else may have changed the terms since it was opened: a field that was left as it was shown has what stands there
 * now. `meanwhile` names the fields that both have changed, each otherwise.
 */
export function mergedWith<F extends Filled>(
  filled: F,
  seen: Filled,
  now: Filled,
): { readonly merged: F; readonly meanwhile: readonly string[] } {
  const changed = Object.keys(filled).filter(field => seen[field] !== undefined && filled[field] !== seen[field])
  const meanwhile = changed.filter(field => now[field] !== seen[field] && now[field] !== filled[field])
  const untouched = Object.keys(filled).filter(field => seen[field] !== undefined && filled[field] === seen[field])
  return { merged: { ...filled, ...Object.fromEntries(untouched.map(f => [f, now[f] ?? ''])) }, meanwhile }
}

import { aboutSetUp, fieldsNamed, notFilledIn } from '../cards/setUpSaid.ts'
import { sayWorded } from '../cards/sayWorded.ts'
import { memberShown, mergedWith, shownIn } from '../cards/setUpShown.ts'
import type { Filled, FormFilled, SetUpAsk } from '../cards/setUpVerbs.ts'
import { type Amending, type TermsAmended, changedMeanwhile, refused } from '../meeting/amended.ts'
import { memberAdded, memberChanged, memberRemoved, membersAdded } from '../meeting/amendingMembers.ts'
import {
  accessChanged,
  contactChanged,
  filingChanged,
  houseStyleChanged,
  interestsChanged,
  namesChanged,
  numberingChanged,
  quorumChanged,
  remindersChanged,
  retentionChanged,
  spokenToChanged,
  venueChanged,
} from '../meeting/amendingTerms.ts'
import { numberRefused } from '../meeting/termsFaults.ts'
import {
  type InterestKind,
  type RemindersSet,
  type TermsOfReference,
  bodies,
  effects,
  languages,
  reminderKinds,
} from '../meeting/termsOfReference.ts'
import { type Worded, worded } from '../meeting/worded.ts'
import type { Desk } from './desk.ts'
import { memberPicked, memberWritten } from './memberWritten.ts'

/** What a form comes to, on the terms as they are when it is carried through. */
export type Deciding = (terms: TermsOfReference, amending: Amending) => TermsAmended

/** What was filled in, read; a sentence where it cannot be. */
export async function deciding(
  desk: Desk,
  partnership: string,
  ask: Exclude<SetUpAsk, { do: 'open' }>,
): Promise<Deciding | string> {
  switch (ask.do) {
    case 'remove':
      return (terms, amending) => memberRemoved(terms, ask.was, amending)
    case 'people': {
      const inChat = await desk.roster.inChat(partnership)
      const ids = (ask.filled['people'] ?? '').split(',').filter(id => id !== '')
      const picked = ids.map(id => inChat.find(p => p.id === id)).filter(p => p !== undefined)
      if (picked.length === 0 || picked.length < ids.length) return aboutSetUp.notInChat()
      const members = picked.map(p => memberPicked(p, ask.filled)).filter(m => m !== undefined)
      if (members.length < picked.length) return sayWorded(notFilledIn.noPart)
      return (terms, amending) => membersAdded(terms, members, amending)
    }
    case 'member':
      return decidingMember(desk, partnership, ask)
    case 'fill':
      return (terms, amending) => {
        const now = shownIn(ask.form, terms)
        const { merged, meanwhile } = mergedWith(ask.filled, ask.seen, now)
        return meanwhile.length > 0 || rowsMoved(ask, now)
          ? refused(changedMeanwhile)
          : filledIn(ask.form, merged, terms, amending, desk.houseStyles)
      }
  }
}

/** In a list row by row, what stands in a row may be another thing by now. */
const rowsMoved = ({ form, seen }: { readonly form: FormFilled; readonly seen: Filled }, now: Filled): boolean =>
  form === 'interests' && Object.keys(seen).length > 0 && Object.keys({ ...seen, ...now }).some(f => seen[f] !== now[f])

async function decidingMember(
  desk: Desk,
  partnership: string,
  { was, written, seen }: SetUpAsk & { do: 'member' },
): Promise<Deciding | string> {
  const { who } = written
  const picked = who === '' ? undefined : (await desk.roster.inChat(partnership)).find(p => p.id === who)
  if (who !== '' && picked === undefined) return aboutSetUp.notInChat()
  return (terms, amending) => {
    const before = terms.members.find(m => m.name === was)
    const { merged, meanwhile } = mergedWith({ ...written }, seen, before === undefined ? {} : memberShown(before))
    if (before !== undefined && meanwhile.length > 0) return refused(changedMeanwhile)
    const member = memberWritten(before === undefined ? written : merged, picked, before)
    if ('why' in member) return refused(member.why)
    return was === undefined ? memberAdded(terms, member, amending) : memberChanged(terms, was, member, amending)
  }
}

const optional = <K extends string>(key: K, words: string) =>
  (words === '' ? {} : { [key]: words }) as { readonly [P in K]?: string }
const number = <K extends string>(key: K, words: string) =>
  (words === '' ? {} : { [key]: Number(words) }) as { readonly [P in K]?: number }

/** What one form sets. */
function filledIn(
  form: FormFilled,
  filled: Filled,
  terms: TermsOfReference,
  amending: Amending,
  houseStyles: readonly string[],
): TermsAmended {
  const at = (field: string) => (filled[field] ?? '').replace(/\s+/g, ' ').trim()
  /** Why a field is no number, with its name before, if so. */
  const noNumber = (field: 'clearDays' | 'next' | 'notesDays', least: number): Worded | undefined => {
    const why = at(field) === '' ? undefined : numberRefused(at(field), least)
    return why === undefined ? undefined : worded`"${fieldsNamed[field]}" ${why}.`
  }
  switch (form) {
    case 'names':
      return namesChanged(terms, { name: at('name'), shortName: at('shortName'), council: at('council') }, amending)
    case 'quorum': {
      if (!/^\d{0,3}$/.test(at('count')) || (Number(at('count')) === 0 && at('count') !== ''))
        return refused(notFilledIn.noCount(at('count')))
      const wanted = at('bodies')
        .split(',')
        .map(b => b.trim())
      return quorumChanged(terms, { ...number('count', at('count')), bodies: bodies.filter(b => wanted.includes(b)) })
    }
    case 'venue':
      return venueChanged(terms, at('venue'))
    case 'house style':
      return houseStyleChanged(terms, at('houseStyle'), houseStyles)
    case 'folders':
      return filingChanged(
        terms,
        { folder: at('folder').replace(/\/+$/, ''), restrictedFolder: at('restrictedFolder').replace(/\/+$/, '') },
        fieldsNamed,
      )
    case 'contact':
      return contactChanged(terms, {
        name: at('name'),
        ...optional('post', at('post')),
        ...optional('phone', at('phone')),
        ...optional('email', at('email')),
      })
    case 'interests': {
      const interests = Array.from({ length: 12 }, (_, n) => n + 1).flatMap((n): readonly InterestKind[] => {
        const kind = at(`kind${n}`)
        return kind === '' ? [] : [{ kind, effect: effects.find(e => e === at(`effect${n}`)) ?? 'stays' }]
      })
      return interestsChanged(terms, interests)
    }
    case 'access': {
      const regime = (['statutory', 'adopted', 'none'] as const).find(r => r === at('regime'))
      const why = noNumber('clearDays', 0)
      if (regime === undefined || why !== undefined) return refused(why ?? notFilledIn.noOption)
      return accessChanged(terms, { regime, ...number('clearDays', at('clearDays')) })
    }
    case 'numbering': {
      const style = (['per meeting', 'continuous'] as const).find(s => s === at('style'))
      const why = noNumber('next', 1)
      if (style === undefined || why !== undefined) return refused(why ?? notFilledIn.noOption)
      return numberingChanged(terms, { style, ...optional('prefix', at('prefix')), ...number('next', at('next')) })
    }
    case 'language': {
      const language = languages.find(l => l === at('language'))
      if (language === undefined) return refused(notFilledIn.noOption)
      return spokenToChanged(terms, {
        language,
        timezone: at('timezone'),
        showNotes: at('showNotes') === 'true',
        quiet: at('quiet') !== 'false',
      })
    }
    case 'reminders': {
      const sent = at('reminders').split(',')
      const set = Object.fromEntries(reminderKinds.map(kind => [kind, sent.includes(kind)]))
      return remindersChanged(terms, set as RemindersSet)
    }
    case 'retention': {
      const why = noNumber('notesDays', 0)
      return why === undefined ? retentionChanged(terms, number('notesDays', at('notesDays'))) : refused(why)
    }
  }
}

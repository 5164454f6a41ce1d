import { dayOf } from '../app/agendaIn.ts'
import { meetingMeant } from '../app/whichMeeting.ts'
import { phaseInWords } from '../cards/companionSaid.ts'
import { dateInWords } from '../cards/meetingWords.ts'
import { inLanguage, inWords } from '../cards/say.ts'
import type { Desk } from '../desk/desk.ts'
import { dateOf } from '../meeting/meeting.ts'
import { type TermsOfReference, isClerk, memberActing, nameActing } from '../meeting/termsOfReference.ts'
import type { MeAnswer, PartnershipOfMine } from './answers.ts'
import type { Asker } from './askedBy.ts'
import { mayLookAt, partnershipsOf } from './entitlement.ts'

/** Who somebody is, and what they may look at; nothing for somebody who belongs to no partnership and makes none. `chat` is the Teams chat the page stands in. */
export async function whoAmI(
  desk: Desk,
  { by }: Asker,
  at: string,
  chat: string | undefined,
): Promise<MeAnswer | undefined> {
  const own = await partnershipsOf(desk, by)
  const [first] = own,
    maySetUp = desk.maySetUp.may(by) || desk.partnerships.beingMadeBy(by).length > 0
  if (first === undefined && !maySetUp) return undefined
  const meeting = await meantIn(desk, own, at, chat)
  return {
    name: first === undefined ? by.name : nameActing(first, by),
    language: languageOf(own),
    partnerships: await Promise.all(own.map(terms => ofMine(desk, terms, by))),
    ...(meeting === undefined ? {} : { meeting }),
    ...(maySetUp ? { maySetUp } : {}),
  }
}

/** The language of all somebody's partnerships, where they have one in common. */
export const languageOf = (own: readonly TermsOfReference[]) => {
  const languages = new Set(own.map(t => t.language ?? 'en'))
  const [only = 'en'] = languages
  return languages.size === 1 ? only : 'en'
}

async function ofMine(desk: Desk, terms: TermsOfReference, by: Asker['by']): Promise<PartnershipOfMine> {
  const meetings = await desk.office.meetingsAtHand(terms.key)
  return inLanguage(terms.language, () =>
    inWords<PartnershipOfMine>({
      key: terms.key,
      name: terms.name,
      shortName: terms.shortName,
      part: memberActing(terms, by)?.part ?? 'member',
      clerk: isClerk(terms, by),
      meetings: meetings
        .filter(m => mayLookAt(m, terms, by))
        .toReversed()
        .map(m => {
          const date = dateOf(m)
          return {
            meeting: m.key,
            ...(date === undefined ? {} : { date }),
            dateInWords: dateInWords(date ?? ''),
            phase: m.phase,
            phaseInWords: phaseInWords(m.phase),
          }
        }),
    }),
  )
}

/** The meeting meant: that of the partnership whose chat it is; else the one that sits; else that of the only partnership. */
async function meantIn(
  desk: Desk,
  own: readonly TermsOfReference[],
  at: string,
  chat: string | undefined,
): Promise<string | undefined> {
  const ofChat = chat === undefined ? undefined : desk.partnerships.ofChat(chat)
  const here = own.filter(t => ofChat === undefined || t.key === ofChat.key)
  const meant = await Promise.all(here.map(t => meetingMeant(desk.office, t.key, dayOf(at, t.timezone))))
  const there = meant.filter(m => m !== undefined)
  const sitting = there.filter(m => m.phase === 'in session' || m.phase === 'adjourned')
  const [only, another] = sitting.length > 0 ? sitting : there
  return another === undefined ? only?.key : undefined
}

import { amendTerms } from '../app/amendTerms.ts'
import { aboutSetUp } from '../cards/sentences.ts'
import { type SetUpBegun, setUpCard, setUpForm } from '../cards/setUpCards.ts'
import type { SetUpAsk, SetUpForm, SetUpPress } from '../cards/setUpVerbs.ts'
import {
  type Amending,
  type TermsAmended,
  houseStyleChanged,
  memberAdded,
  memberChanged,
  memberRemoved,
  quorumChanged,
  venueChanged,
} from '../meeting/amendingTerms.ts'
import { type TermsOfReference, bodies, isClerk } from '../meeting/termsOfReference.ts'
import { type Answer, type Here, ask as opened, refusal, sentence } from './answers.ts'
import type { Brought } from './brought.ts'
import type { Desk } from './desk.ts'
import { memberWritten } from './memberWritten.ts'

/** Shows the terms of reference to the clerk one-to-one, wherever it was asked. */
export function show({ asked }: Brought, terms: TermsOfReference): readonly Answer[] {
  if (!isClerk(terms, asked.by)) return [refusal(aboutSetUp.clerksOnly)]
  return [
    {
      to: 'privately',
      card: setUpCard(terms),
      setUpOf: terms.key,
      ...(asked.where === 'privately' ? {} : { sent: aboutSetUp.sent }),
      notSent: aboutSetUp.notSent,
    },
  ]
}

/** Answers a press of the set-up card, or one of its forms sent; a form that is refused comes back filled in, with the reason at its head. */
export async function change(desk: Desk, { asked }: Brought, { partnership, ask }: SetUpPress): Promise<Here> {
  const terms = desk.partnerships.terms(partnership)
  if (terms === undefined || !isClerk(terms, asked.by)) return refusal(aboutSetUp.clerksOnly)
  if (ask.do === 'open') return open(desk, partnership, ask.form, ask.was === undefined ? {} : { was: ask.was })
  const decide = await deciding(desk, partnership, ask)
  const amended =
    typeof decide === 'string'
      ? { kind: 'refused' as const, sentence: decide }
      : await amendTerms(desk.partnerships, desk.office, partnership, asked, decide)
  switch (amended.kind) {
    case 'refused':
      return open(desk, partnership, formOf(ask), {
        ...('was' in ask ? { was: ask.was } : {}),
        filled: filledIn(ask),
        why: amended.sentence,
      })
    case 'as it was':
      return sentence(aboutSetUp.asItWas)
    case 'set': {
      const now = desk.partnerships.terms(partnership)
      if (now !== undefined) desk.afterwards(() => desk.redrawSetUp(now, setUpCard(now)))
      return sentence(amended.what)
    }
  }
}

async function open(desk: Desk, key: string, form: SetUpForm, begun: SetUpBegun): Promise<Here> {
  const partnership = desk.partnerships.partnership(key)
  if (partnership === undefined) return refusal(aboutSetUp.clerksOnly)
  const inChat = form === 'member' ? await desk.roster.inChat(key) : []
  return opened(setUpForm(form, partnership, { ...begun, inChat, houseStyles: desk.houseStyles }))
}

const formOf = (ask: Exclude<SetUpAsk, { do: 'open' }>): SetUpForm => ask.do

const filledIn = (ask: Exclude<SetUpAsk, { do: 'open' }>): Readonly<Record<string, string>> => {
  switch (ask.do) {
    case 'member':
      return { ...ask.written }
    case 'remove':
      return { was: ask.was }
    case 'quorum':
      return { count: ask.count, bodies: ask.bodies }
    case 'venue':
      return { venue: ask.venue }
    case 'house style':
      return { houseStyle: ask.houseStyle }
  }
}

type Deciding = (terms: TermsOfReference, amending: Amending) => TermsAmended

/** What was filled in, read; a sentence where it cannot be. */
async function deciding(
  desk: Desk,
  partnership: string,
  ask: Exclude<SetUpAsk, { do: 'open' }>,
): Promise<Deciding | string> {
  switch (ask.do) {
    case 'remove':
      return (terms, amending) => memberRemoved(terms, ask.was, amending)
    case 'venue':
      return terms => venueChanged(terms, ask.venue)
    case 'house style':
      return terms => houseStyleChanged(terms, ask.houseStyle, desk.houseStyles)
    case 'quorum': {
      if (!/^\d{0,3}$/.test(ask.count) || (Number(ask.count) === 0 && ask.count !== ''))
        return aboutSetUp.noCount(ask.count)
      const wanted = ask.bodies.split(',').map(b => b.trim())
      return terms =>
        quorumChanged(terms, {
          ...(ask.count === '' ? {} : { count: Number(ask.count) }),
          bodies: bodies.filter(b => wanted.includes(b)),
        })
    }
    case 'member': {
      const { who } = ask.written
      const picked = who === '' ? undefined : (await desk.roster.inChat(partnership)).find(p => p.id === who)
      if (who !== '' && picked === undefined) return aboutSetUp.notInChat
      if (ask.written.email !== '' && !/^[^\s@]{1,64}@[^\s@]{1,190}$/.test(ask.written.email))
        return aboutSetUp.noAddress(ask.written.email)
      return (terms, amending) => {
        const before = terms.members.find(m => m.name === ask.was)
        const member = memberWritten(ask.written, picked, before)
        if (typeof member === 'string') return { kind: 'refused', sentence: member }
        return ask.was === undefined
          ? memberAdded(terms, member, amending)
          : memberChanged(terms, ask.was, member, amending)
      }
    }
  }
}

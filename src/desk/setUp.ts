import { amendTerms } from '../app/amendTerms.ts'
import { type InChat, type SetUpBegun, setUpCard, setUpForm } from '../cards/setUpCards.ts'
import type { MemberWritten, SetUpAsk, SetUpForm, SetUpPress } from '../cards/setUpVerbs.ts'
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
import type { Asked } from '../meeting/commands.ts'
import { type Member, type TermsOfReference, bodies, isClerk, parts } from '../meeting/termsOfReference.ts'
import type { Desk } from './desk.ts'
import type { PressAnswer } from './press.ts'
import type { Incoming } from '../teams/requests.ts'

const said = (sentence: string, refused: boolean): PressAnswer => ({ kind: 'sentence', sentence, refused })
const clerksOnly = 'Only a clerk of the partnership may see and change its terms of reference.'

/** Answers `set up`: the terms of reference go to the clerk one-to-one, wherever it was typed. */
export async function answerSetUp(
  desk: Desk,
  incoming: Incoming,
  asked: Asked,
  terms: TermsOfReference,
): Promise<readonly string[]> {
  if (!isClerk(terms, asked.by)) return [clerksOnly]
  if (!(await desk.setUpDesk.show(incoming, terms.key, setUpCard(terms))))
    return ['I could not write to you one-to-one. Write to me there once, and type "set up" again.']
  return asked.where === 'privately' ? [] : ['I have sent you the terms of reference one-to-one.']
}

/** Answers a press of the set-up card, or one of its forms sent; a form that is refused comes back filled in, with the reason at its head. */
export async function answerSetUpPress(
  desk: Desk,
  asked: Asked,
  { partnership, ask }: SetUpPress,
): Promise<PressAnswer> {
  const terms = desk.partnerships.terms(partnership)
  if (terms === undefined || !isClerk(terms, asked.by)) return said(clerksOnly, true)
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
      return said('That is so already; nothing was changed.', false)
    case 'set': {
      const now = desk.partnerships.terms(partnership)
      if (now !== undefined) desk.afterwards(() => desk.setUpDesk.redraw(now, setUpCard(now)))
      return said(amended.what, false)
    }
  }
}

async function open(desk: Desk, key: string, form: SetUpForm, begun: SetUpBegun): Promise<PressAnswer> {
  const partnership = desk.partnerships.partnership(key)
  if (partnership === undefined) return said(clerksOnly, true)
  const inChat = form === 'member' ? await desk.setUpDesk.inChat(key) : []
  return {
    kind: 'form',
    ...setUpForm(form, partnership, { ...begun, inChat, houseStyles: desk.setUpDesk.houseStyles }),
  }
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
      return terms => houseStyleChanged(terms, ask.houseStyle, desk.setUpDesk.houseStyles)
    case 'quorum': {
      if (!/^\d{0,3}$/.test(ask.count) || (Number(ask.count) === 0 && ask.count !== ''))
        return `"${ask.count}" is no number of members. Give a whole number, or leave it empty for no count.`
      const wanted = ask.bodies.split(',').map(b => b.trim())
      return terms =>
        quorumChanged(terms, {
          ...(ask.count === '' ? {} : { count: Number(ask.count) }),
          bodies: bodies.filter(b => wanted.includes(b)),
        })
    }
    case 'member': {
      const { who } = ask.written
      const picked = who === '' ? undefined : (await desk.setUpDesk.inChat(partnership)).find(p => p.id === who)
      if (who !== '' && picked === undefined)
        return 'I cannot find that person in the chat any more. Pick somebody else, or give the e-mail address.'
      if (ask.written.email !== '' && !/^[^\s@]{1,64}@[^\s@]{1,190}$/.test(ask.written.email))
        return `"${ask.written.email}" is no e-mail address.`
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

const inOneLine = (words: string) => words.replace(/\s+/g, ' ').trim()

/** The member that was filled in. The account is that of the person picked; else it stays, unless another e-mail address was written. */
function memberWritten(
  written: MemberWritten,
  picked: InChat | undefined,
  before: Member | undefined,
): Member | string {
  const part = parts.find(p => p === written.part),
    body = bodies.find(b => b === written.body)
  if (part === undefined) return 'Choose the part: what the person does in the partnership.'
  const optional = <K extends string>(key: K, words: string) =>
    (words === '' ? {} : { [key]: inOneLine(words) }) as { readonly [P in K]?: string }
  const sameAddress = written.email.toLowerCase() === (before?.email ?? '').toLowerCase()
  const account =
    picked === undefined
      ? { ...(before?.id === undefined || !sameAddress ? {} : { id: before.id }), ...optional('email', written.email) }
      : {
          ...(picked.id === undefined ? {} : { id: picked.id }),
          ...(picked.email === undefined ? {} : { email: picked.email }),
        }
  const name = inOneLine(written.name === '' ? (picked?.name ?? '') : written.name)
  return {
    name,
    ...optional('honorific', written.honorific),
    ...optional('post', written.post),
    ...optional('organisation', written.organisation),
    ...(body === undefined ? {} : { body }),
    votes: written.votes === '' ? part !== 'clerk' && part !== 'in attendance' : written.votes === 'true',
    part,
    ...account,
    deputies: [
      ...new Set(
        written.deputies
          .split(/[,;\n]/)
          .map(inOneLine)
          .filter(d => d !== '' && d !== name),
      ),
    ],
  }
}

import { amendTerms } from '../app/amendTerms.ts'
import { inLanguage } from '../cards/say.ts'
import { sayWorded } from '../cards/sayWorded.ts'
import { setUpCard } from '../cards/setUpCards.ts'
import { type SetUpBegun, setUpForm } from '../cards/setUpForms.ts'
import { aboutSetUp } from '../cards/setUpSaid.ts'
import type { Filled, SetUpAsk, SetUpForm, SetUpPress } from '../cards/setUpVerbs.ts'
import { type TermsOfReference, isClerk } from '../meeting/termsOfReference.ts'
import { type Answer, type Here, ask as opened, refusal, sentence } from './answers.ts'
import type { Brought } from './brought.ts'
import type { Desk } from './desk.ts'
import { deciding } from './setUpFilled.ts'

/** The set-up card as it stands. */
export const cardOf = (desk: Desk, terms: TermsOfReference) =>
  inLanguage(terms.language, () =>
    setUpCard(terms, {
      linked: desk.partnerships.chatsOf(terms.key).length > 0,
      halfMade: desk.partnerships.isHalfMade(terms.key),
    }),
  )

/** Shows the terms of reference to the clerk one-to-one, wherever it was asked. */
export function show(desk: Desk, { asked }: Brought, terms: TermsOfReference): readonly Answer[] {
  if (!isClerk(terms, asked.by)) return [refusal(aboutSetUp.clerksOnly())]
  return [
    {
      to: 'privately',
      card: cardOf(desk, terms),
      setUpOf: terms.key,
      ...(asked.where === 'privately' ? {} : { sent: aboutSetUp.sent() }),
      notSent: aboutSetUp.notSent(),
    },
  ]
}

/** Answers a press of the set-up card, or one of its forms sent, in the partnership's language. */
export async function change(desk: Desk, brought: Brought, { partnership, ask }: SetUpPress): Promise<Here> {
  const theirs = () => {
    const terms = desk.partnerships.terms(partnership)
    return terms !== undefined && isClerk(terms, brought.asked.by) ? terms : undefined
  }
  if (theirs() === undefined) await desk.partnerships.lookAgain()
  const terms = theirs()
  if (terms === undefined) return refusal(aboutSetUp.clerksOnly())
  return inLanguage(terms.language, () => changeBy(desk, brought, terms, ask))
}

/** A form that is refused comes back filled in, with the reason at its head. */
async function changeBy(desk: Desk, { asked }: Brought, terms: TermsOfReference, ask: SetUpAsk): Promise<Here> {
  const { key } = terms
  if (ask.do === 'open') return open(desk, key, ask.form, ask.was === undefined ? {} : { was: ask.was })
  const wasHalfMade = desk.partnerships.isHalfMade(key)
  const decide = await deciding(desk, key, ask)
  const amended =
    typeof decide === 'string' ? decide : await amendTerms(desk.partnerships, desk.office, key, asked, decide)
  if (typeof amended === 'string' || amended.kind === 'refused')
    return open(desk, key, ask.do === 'fill' ? ask.form : ask.do, {
      ...('was' in ask ? { was: ask.was } : {}),
      filled: filledIn(ask),
      why: typeof amended === 'string' ? amended : sayWorded(amended.why),
    })
  if (amended.kind === 'as it was') return sentence(aboutSetUp.asItWas())
  const now = desk.partnerships.terms(key) ?? terms
  desk.afterwards(() => desk.redrawSetUp(now, cardOf(desk, now)))
  const ready = wasHalfMade && !desk.partnerships.isHalfMade(key)
  return sentence([sayWorded(amended.what), ...(ready ? [aboutSetUp.ready(now.name)] : [])].join(' '))
}

async function open(desk: Desk, key: string, form: SetUpForm, begun: SetUpBegun): Promise<Here> {
  const partnership = desk.partnerships.partnership(key)
  if (partnership === undefined) return refusal(aboutSetUp.clerksOnly())
  const inChat = form === 'member' || form === 'people' ? await desk.roster.inChat(key) : []
  const houseStyles = desk.houseStyles.map(name => ({ name, ...desk.pictureOf(name) }))
  return opened(setUpForm(form, partnership, { ...begun, inChat, houseStyles }))
}

const filledIn = (ask: Exclude<SetUpAsk, { do: 'open' }>): Filled =>
  ask.do === 'member' ? { ...ask.written } : ask.do === 'remove' ? { was: ask.was } : ask.filled

import { sayWorded } from '../cards/sayWorded.ts'
import { beginCard, begunCard } from '../cards/setUpBegin.ts'
import { aboutSetUp } from '../cards/setUpSaid.ts'
import type { BeginPress } from '../cards/setUpVerbs.ts'
import { isClerk } from '../meeting/termsOfReference.ts'
import { type Answer, type Here, refusal, show as shown } from './answers.ts'
import type { About, Brought } from './brought.ts'
import type { Desk } from './desk.ts'
import { cardOf, show } from './setUp.ts'
import { partnershipUnknown } from './whichPartnership.ts'

/** Where a partnership was asked for: the card that begins it says nothing of its chat that could be believed. */
const shelf = 'partnerships asked for'
interface AskedFor {
  readonly person: string
  readonly chat?: string
}

/** Answers "set up" and "set up NAME": shows the terms there are, goes on with what is half made, or begins a new partnership. */
export async function setUpTyped(
  desk: Desk,
  { brought, terms, lacking }: About,
  name: string,
): Promise<readonly Answer[]> {
  const { partnerships } = desk,
    { asked, chat } = brought
  if (name !== '' && terms !== undefined && !brought.addressed) return []
  await partnerships.lookAgain()
  const mine = partnerships.beingMadeBy(asked.by)
  if (name !== '') {
    const known = partnerships.named(name) ?? mine.find(t => [t.name, t.shortName, t.key].some(n => alike(n, name)))
    if (known !== undefined) return show(desk, brought, known)
  } else {
    if (terms !== undefined && (isClerk(terms, asked.by) || chat !== undefined)) return show(desk, brought, terms)
    const [one, another] = chat === undefined ? mine : mine.filter(t => partnerships.chatsOf(t.key).includes(chat))
    if (one !== undefined && another === undefined) return show(desk, brought, one)
    if (another !== undefined) return [refusal(aboutSetUp.which(mine.map(t => t.name)))]
    if (lacking === 'which') return [partnershipUnknown(desk, brought, lacking)]
  }
  if (!desk.maySetUp.may(asked.by)) {
    if (terms !== undefined && name === '') return [refusal(aboutSetUp.clerksOnly())]
    const no = aboutSetUp.mayNotFound(desk.maySetUp.anybody())
    return [refusal(name === '' && chat !== undefined ? `${no} ${aboutSetUp.linkFirst()}` : no)]
  }
  if (chat !== undefined) {
    const taken = terms ?? partnerships.ofChat(chat)
    if (taken !== undefined) return [refusal(aboutSetUp.chatTaken(taken.name))]
    if (partnerships.beingMadeIn(chat) !== undefined) return [refusal(aboutSetUp.chatBeingMade())]
  }
  const kept = brought.request ?? `${asked.at} ${brought.person}`
  const askedFor: AskedFor = { person: brought.person, ...(chat === undefined ? {} : { chat }) }
  await desk.record.remember(shelf, kept, askedFor)
  return [
    {
      to: 'privately',
      card: beginCard({ name, shortName: '', council: '' }, kept, chat !== undefined),
      ...(asked.where === 'privately' ? {} : { sent: aboutSetUp.beginSent() }),
      notSent: aboutSetUp.notSent(),
    },
  ]
}

const alike = (a: string, b: string) => a.trim().toLowerCase() === b.trim().replace(/\s+/g, ' ').toLowerCase()

/** The card that begins a partnership was sent: it is begun, and its own card follows. */
export async function begin(desk: Desk, brought: Brought, { kept, begun }: BeginPress): Promise<Here> {
  const { asked, person } = brought
  const waiting = (await desk.record.recall(shelf)).find(k => k.key === kept)?.value as AskedFor | undefined
  if (waiting === undefined || waiting.person !== person) return refusal(aboutSetUp.oldCard())
  if (!desk.maySetUp.may(asked.by)) return refusal(aboutSetUp.mayNotFound(desk.maySetUp.anybody()))
  const founded = await desk.partnerships.found(begun, desk.houseStyles, asked, waiting.chat)
  if ('refused' in founded) return shown(beginCard(begun, kept, waiting.chat !== undefined, sayWorded(founded.refused)))
  await desk.record.forget(shelf, kept)
  const terms = desk.partnerships.terms(founded.key)
  if (terms !== undefined) desk.afterwards(() => desk.giveSetUp(person, terms, cardOf(desk, terms)))
  return shown(begunCard(begun.name))
}

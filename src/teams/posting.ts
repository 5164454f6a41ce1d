import { type Activity, ActivityTypes, CardFactory } from 'botbuilder'
import { agendaCard } from '../cards/agendaCard.ts'
import { type Card, asTyped, fitted } from '../cards/card.ts'
import { chairCard, chairCardAfterwards } from '../cards/chairCard.ts'
import { clerkCard } from '../cards/clerkCard.ts'
import { ownerCard } from '../cards/ownerCard.ts'
import { reminderCard, urgentCard } from '../cards/questions.ts'
import { ownsAction } from '../meeting/actions.ts'
import { type Action, type CalledMeeting, currentItem, itemById } from '../meeting/meeting.ts'
import type { Member } from '../meeting/termsOfReference.ts'
import { minutesAllotted } from '../meeting/timeAllotted.ts'
import { inTheChair } from '../meeting/urgentBusiness.ts'
import type { Log, Messenger, RecordKept } from '../app/ports.ts'
import type { Partnerships } from '../app/partnerships.ts'
import type { AddressBook } from './addressBook.ts'
import { NotSent, type TeamsLine } from './connector.ts'
import type { Urgency } from './sendLimits.ts'

/** Where a card stands in Teams. */
interface Posted {
  readonly conversation: string
  readonly serviceUrl: string
  readonly activity: string
  /** The item a chair's card is for. */
  readonly item?: string
}

/** An activity that shows a card, and nothing else: a card with text beside it becomes two messages. */
export const showing = (card: Card): Partial<Activity> => ({
  type: ActivityTypes.Message,
  attachments: [CardFactory.adaptiveCard(fitted(card))],
})
/** An activity that says a sentence. */
export const saying = (sentence: string): Partial<Activity> => ({
  type: ActivityTypes.Message,
  text: sentence,
  textFormat: 'markdown',
})

/** Posts what the meeting calls for, and knows where each card stands so that it is drawn again rather than posted twice. */
export class Posting implements Messenger {
  readonly #line: TeamsLine
  readonly #book: AddressBook
  readonly #partnerships: Partnerships
  readonly #record: RecordKept
  readonly #log: Log
  readonly #posted = new Map<string, Posted>()
  readonly #latest: (meeting: CalledMeeting) => CalledMeeting

  /** `latest` gives a meeting as it is when a card's turn to be sent has come. */
  constructor(
    line: TeamsLine,
    book: AddressBook,
    partnerships: Partnerships,
    record: RecordKept,
    latest: (meeting: CalledMeeting) => CalledMeeting,
    log: Log,
  ) {
    this.#latest = latest
    this.#line = line
    this.#book = book
    this.#partnerships = partnerships
    this.#record = record
    this.#log = log
  }

  /** Reads where cards stood before a restart. */
  async open(): Promise<void> {
    for (const { key, value } of await this.#record.recall('posted')) this.#posted.set(key, value as Posted)
  }

  async showAgenda(meeting: CalledMeeting): Promise<void> {
    if (meeting.phase === 'called' || meeting.phase === 'discarded') return
    await this.#show(`${meeting.key} agenda`, this.#chat(meeting), () =>
      agendaCard(this.#latest(meeting), this.withOwnView(this.#latest(meeting))),
    )
  }

  /** Whether there is a chat to post to. */
  hasChat(meeting: CalledMeeting): boolean {
    return this.#chat(meeting) !== undefined
  }

  /** Posts the agenda once more, at the end of the chat; from then on it is this card that is kept up to date. */
  async postAgendaAgain(meeting: CalledMeeting): Promise<void> {
    await this.#forget(`${meeting.key} agenda`)
    await this.showAgenda(meeting)
  }

  async postChairCard(meeting: CalledMeeting): Promise<void> {
    const key = `${meeting.key} chair`,
      before = this.#posted.get(key)
    const item = currentItem(meeting)?.id
    if (before !== undefined && before.item === item) return this.showChairCard(meeting)
    if (before?.item !== undefined) await this.#keepPosted(`${meeting.key} chair ${before.item}`, before)
    await this.#forget(key)
    await this.#show(key, this.#chat(meeting), () => chairCard(this.#latest(meeting)), { item, urgency: 'answer' })
  }

  /** Posts the chair's card once more, at the end of the chat; from then on it is this one that is kept up to date. */
  async postChairCardAgain(meeting: CalledMeeting): Promise<void> {
    await this.#forget(`${meeting.key} chair`)
    await this.postChairCard(meeting)
  }

  async foldChairCard(meeting: CalledMeeting, item: string): Promise<void> {
    const key = `${meeting.key} chair ${item}`,
      there = this.#posted.get(key)
    if (there === undefined || currentItem(meeting)?.id === item) return
    await this.#line.replace(there.serviceUrl, there.conversation, there.activity, () =>
      showing(chairCardAfterwards(this.#latest(meeting), item)),
    )
    await this.#forget(key)
  }

  async showChairCard(meeting: CalledMeeting): Promise<void> {
    const key = `${meeting.key} chair`,
      there = this.#posted.get(key)
    if (there === undefined || (there.item !== currentItem(meeting)?.id && meeting.phase !== 'closed')) return
    await this.#show(key, this.#chat(meeting), () => chairCard(this.#latest(meeting)))
  }

  async askAboutUrgentBusiness(meeting: CalledMeeting, raised: number): Promise<void> {
    const matter = meeting.urgent.find(m => m.event === raised)
    if (matter !== undefined)
      await this.#show(`${meeting.key} urgent ${raised}`, this.#chat(meeting), () =>
        urgentCard(this.#latest(meeting), this.#latest(meeting).urgent.find(m => m.event === raised) ?? matter),
      )
  }

  async remindDeclarant(meeting: CalledMeeting, person: string, item: string, when: 'now' | 'next'): Promise<void> {
    const at = await this.#addressOf(meeting, meeting.terms.members.find(m => m.name === person) ?? { name: person })
    if (at === undefined) return this.#unreachable(meeting, 'a declarant')
    await this.#post(at, showing(reminderCard(meeting, person, item, when)))
  }

  async tellTime(meeting: CalledMeeting, item: string, used: 'nearly' | 'all'): Promise<void> {
    const its = itemById(meeting, item)
    if (its === undefined) return
    const chairs = inTheChair(meeting),
      minutes = minutesAllotted(meeting, item) ?? 0
    for (const chair of meeting.terms.members.filter(m => chairs.includes(m.name))) {
      const at = await this.#addressOf(meeting, chair)
      if (at !== undefined)
        await this.#post(
          at,
          saying(
            asTyped(
              used === 'nearly'
                ? `Item ${its.number} has used most of its ${minutes} minutes.`
                : `Item ${its.number} has used its ${minutes} minutes.`,
            ),
          ),
        )
    }
  }

  async showClerkCard(meeting: CalledMeeting): Promise<void> {
    for (const clerk of meeting.terms.members.filter(m => m.part === 'clerk')) {
      const at = await this.#addressOf(meeting, clerk)
      if (at === undefined) this.#unreachable(meeting, 'a clerk')
      else await this.#show(`${meeting.key} clerk ${clerk.name}`, at, () => clerkCard(this.#latest(meeting)))
    }
  }

  async tellClerks(meeting: CalledMeeting, sentence: string): Promise<void> {
    for (const clerk of meeting.terms.members.filter(m => m.part === 'clerk')) {
      const at = await this.#addressOf(meeting, clerk)
      if (at === undefined) this.#unreachable(meeting, 'a clerk')
      else await this.#post(at, saying(asTyped(sentence)), 'answer')
    }
  }

  async say(meeting: CalledMeeting, sentence: string): Promise<void> {
    const chat = this.#chat(meeting)
    if (chat !== undefined) await this.#post(chat, saying(asTyped(sentence)), 'answer')
  }

  /** Sends each owner their actions, one-to-one; gives the owners that could not be reached. */
  async sendActions(meeting: CalledMeeting): Promise<readonly string[]> {
    const missed = new Set<string>()
    for (const action of meeting.actions.filter(a => !a.struck)) {
      const owners = this.#ownersOf(meeting, action)
      if (owners.length === 0) missed.add(`A${action.number}`)
      for (const owner of owners) {
        const at = await this.#addressOf(meeting, owner)
        if (at === undefined) missed.add(`A${action.number} (${owner.name})`)
        else
          await this.#show(`${meeting.key} action ${action.number} ${owner.name}`, at, () => ownerCard(meeting, action))
      }
    }
    return [...missed]
  }

  #ownersOf(
    meeting: CalledMeeting,
    action: Action,
  ): readonly { readonly name: string; readonly id?: string; readonly email?: string }[] {
    const members = meeting.terms.members.filter(m => ownsAction(meeting, action.owners, m.name))
    const others = Object.keys(meeting.roll).filter(
      name => action.owners.some(o => o.toLowerCase() === name.toLowerCase()) && !members.some(m => m.name === name),
    )
    return [...members, ...others.map(name => ({ name }))]
  }

  /** The people whose view of the agenda card differs from everybody's: those who answered something. Whoever asks comes first of the sixty. */
  withOwnView(meeting: CalledMeeting, asking?: string): readonly string[] {
    const names = new Set([
      ...Object.values(meeting.roll)
        .filter(a => a.promised || a.place === 'apologies')
        .map(a => a.name),
      ...meeting.declarations.map(d => d.person),
    ])
    const known = [...names].flatMap(
      name => this.#book.find(meeting.terms.members.find(m => m.name === name) ?? { name })?.mri ?? [],
    )
    return [...new Set(asking === undefined ? known : [asking, ...known])].slice(0, 60)
  }

  /** Where a person is reached one-to-one: as remembered, else found among the members of the partnership's chat. */
  async #addressOf(
    meeting: CalledMeeting,
    person: Pick<Member, 'name'> & Partial<Pick<Member, 'id' | 'email'>>,
  ): Promise<{ readonly conversation: string; readonly serviceUrl: string } | undefined> {
    const chat = this.#chat(meeting)
    let known = this.#book.find(person)
    if (known === undefined && chat !== undefined) {
      const address = this.#book.chat(chat.conversation)
      for (const m of await this.#line.members(chat.serviceUrl, chat.conversation)) {
        if (m.mri !== '' && !m.mri.startsWith('28:'))
          await this.#book.rememberPerson({
            ...m,
            serviceUrl: chat.serviceUrl,
            bot: address?.bot ?? '',
            ...(address?.tenant === undefined ? {} : { tenant: address.tenant }),
          })
      }
      known = this.#book.find(person)
    }
    if (known === undefined) return undefined
    if (known.conversation !== undefined) return { conversation: known.conversation, serviceUrl: known.serviceUrl }
    try {
      const conversation = await this.#line.talkTo(known)
      await this.#book.rememberPerson({ ...known, conversation })
      return { conversation, serviceUrl: known.serviceUrl }
    } catch (fault) {
      if (fault instanceof NotSent) return undefined
      throw fault
    }
  }

  /** The chat to post to: one that has been heard from; else the one the terms name, by way of where a member was heard from. */
  #chat(meeting: CalledMeeting): { readonly conversation: string; readonly serviceUrl: string } | undefined {
    const chats = this.#partnerships.chatsOf(meeting.terms.key)
    for (const conversation of chats) {
      const address = this.#book.chat(conversation)
      if (address !== undefined) return { conversation, serviceUrl: address.serviceUrl }
    }
    const [conversation] = chats
    const heard = meeting.terms.members.map(m => this.#book.find(m)).find(p => p !== undefined)
    return conversation === undefined || heard === undefined
      ? undefined
      : { conversation, serviceUrl: heard.serviceUrl }
  }

  async #show(
    key: string,
    to: { readonly conversation: string; readonly serviceUrl: string } | undefined,
    draw: () => Card,
    { item, urgency = 'card' }: { readonly item?: string | undefined; readonly urgency?: Urgency } = {},
  ): Promise<void> {
    const there = this.#posted.get(key)
    if (there !== undefined) {
      if (await this.#line.replace(there.serviceUrl, there.conversation, there.activity, () => showing(draw()))) return
      await this.#forget(key)
    }
    if (to === undefined) return
    const activity = await this.#post(to, () => showing(draw()), urgency)
    if (activity !== undefined)
      await this.#keepPosted(key, { ...to, activity, ...(item === undefined ? {} : { item }) })
  }

  async #keepPosted(key: string, posted: Posted): Promise<void> {
    this.#posted.set(key, posted)
    await this.#record.remember('posted', key, posted)
  }

  async #forget(key: string): Promise<void> {
    if (this.#posted.delete(key)) await this.#record.forget('posted', key)
  }

  async #post(
    to: { readonly conversation: string; readonly serviceUrl: string },
    activity: Partial<Activity> | (() => Partial<Activity>),
    urgency: Urgency = 'card',
  ): Promise<string | undefined> {
    try {
      return await this.#line.post(
        to.serviceUrl,
        to.conversation,
        urgency,
        typeof activity === 'function' ? activity : () => activity,
      )
    } catch (fault) {
      if (!(fault instanceof NotSent)) throw fault
      this.#log.warn({ status: fault.status }, 'Teams refused a message for good.')
      return undefined
    }
  }

  #unreachable(meeting: CalledMeeting, who: string): void {
    this.#log.warn(
      { meeting: meeting.key, who },
      'Somebody could not be reached one-to-one; they have to write to the bot once.',
    )
  }
}

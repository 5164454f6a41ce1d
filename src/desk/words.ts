import { type AgendaWaiting, dayOf, faultsOf, takeAgendaIn } from '../app/agendaIn.ts'
import type { CarriedThrough } from '../app/office.ts'
import { ownersMeant } from '../app/owners.ts'
import { opening, registerOf } from '../app/register.ts'
import { meetingMeant } from '../app/whichMeeting.ts'
import { actionsListed } from '../cards/actionsListed.ts'
import { answerTo, helpText, nothingChanged } from '../cards/answers.ts'
import { type Card, asTyped } from '../cards/card.ts'
import { form } from '../cards/forms.ts'
import { quorumLine } from '../cards/meetingWords.ts'
import { notEntitledCard, previewCard, whichPartnershipCard } from '../cards/questions.ts'
import { mayNotConduct } from '../meeting/authority.ts'
import type { Asked, Command } from '../meeting/commands.ts'
import { type CalledMeeting, dateOf } from '../meeting/meeting.ts'
import { entitledToRestricted } from '../meeting/publicity.ts'
import { whoseApologiesMatter } from '../meeting/quorum.ts'
import { type TermsOfReference, conducts, isClerk, memberActing, nameActing } from '../meeting/termsOfReference.ts'
import type { Desk } from './desk.ts'
import type { Incoming } from '../teams/requests.ts'
import { answerSetUp } from './setUp.ts'
import { type Typed, readTyped } from './typedWords.ts'

/** What to say back: sentences, a card, or both one after the other; to the same conversation. */
export type Reply = string | Card

/** The longest text taken for one note, decision or action, in characters; an agenda may be longer. */
const longest = 20_000

/** Answers what somebody typed. Gives nothing where the words were not meant for the bot, or a card in the chat is the answer. */
export async function answerTyped(desk: Desk, incoming: Incoming, asked: Asked): Promise<readonly Reply[]> {
  const { text, terms, question } = await partnershipMeant(desk, incoming, asked)
  const typed = readTyped(text)
  if (typed === undefined)
    return incoming.conversation.kind === 'one-to-one' || incoming.mentioned ? [notUnderstood(text)] : []
  if ('kind' in typed && typed.kind === 'help') return [helpText]
  if ('kind' in typed && typed.kind === 'link') return [await link(desk, incoming, asked, typed.name)]
  if (terms === undefined)
    return 'kind' in typed && typed.kind === 'agenda' && typed.text !== '' && question === 'which'
      ? [await askWhich(desk, incoming, asked, typed.text)]
      : [unlinked(desk, incoming, asked, question)]
  if (!('kind' in typed)) {
    const said: Reply[] = []
    for (const [n, command] of typed.entries()) said.push(...(await carry(desk, incoming, asked, terms, command, n)))
    return said
  }
  if (typed.kind === 'command') return carry(desk, incoming, asked, terms, typed.command, 0)
  return answerOther(desk, incoming, asked, terms, typed)
}

const notUnderstood = (text: string): string =>
  text.length > longest
    ? `That is ${text.length} characters long and begins with no word I know. Begin with a word such as "agenda" or "note"; a note may have ${longest} characters.`
    : 'I did not understand that, and nothing was recorded. Type "help" to see what can be typed.'

interface Meant {
  readonly text: string
  readonly terms: TermsOfReference | undefined
  readonly question?: 'which' | 'none' | 'unlinked'
}

/** Which partnership is meant: the chat's; one-to-one, the person's own, the one named before a colon, or the one in session. */
async function partnershipMeant(desk: Desk, incoming: Incoming, asked: Asked): Promise<Meant> {
  const { text } = incoming
  if (incoming.conversation.kind === 'chat') {
    const terms = desk.partnerships.ofChat(incoming.conversation.id)
    return { text, terms, ...(terms === undefined ? { question: 'unlinked' } : {}) }
  }
  const own = desk.partnerships.ofPerson(asked.by)
  const named = /^for ([^:\n]{2,80}):\s*([\s\S]*)$/i.exec(text)
  const wanted = named === null ? undefined : desk.partnerships.named(named[1] ?? '')
  if (named !== null && wanted !== undefined && own.includes(wanted)) return { text: named[2] ?? '', terms: wanted }
  if (own.length < 2) return { text, terms: own[0], ...(own.length === 0 ? { question: 'none' } : {}) }
  const heading = text.slice(0, 2_000).toLowerCase()
  const ofAgenda = /^agenda\b/i.test(text)
    ? own.filter(t => heading.includes(t.name.toLowerCase()) || heading.includes(t.shortName.toLowerCase()))
    : []
  if (ofAgenda.length === 1) return { text, terms: ofAgenda[0] }
  const inSession: TermsOfReference[] = []
  for (const t of own) {
    const meeting = await meetingMeant(desk.office, t.key, dayOf(asked.at, t.timezone))
    if (meeting?.phase === 'in session' || meeting?.phase === 'adjourned') inSession.push(t)
  }
  return inSession.length === 1 && !/^agenda\b/i.test(text)
    ? { text, terms: inSession[0] }
    : { text, terms: undefined, question: 'which' }
}

function unlinked(desk: Desk, _incoming: Incoming, asked: Asked, question: Meant['question']): string {
  if (question === 'which')
    return `You belong to several partnerships. Put the name first, for instance: "for ${desk.partnerships.ofPerson(asked.by)[0]?.shortName ?? 'NAME'}: quorum".`
  if (question === 'none')
    return 'I do not know you as a member of any partnership here. Ask the clerk to add you, with your work account, to the terms of reference.'
  return 'This chat is not linked to a partnership yet, so nothing was recorded. Its clerk types "link NAME" here, with the name of the partnership.'
}

async function link(desk: Desk, incoming: Incoming, asked: Asked, name: string): Promise<string> {
  if (incoming.conversation.kind === 'one-to-one') return 'Type that in the meeting chat that is to be linked.'
  const terms = desk.partnerships.named(name)
  if (terms === undefined)
    return `I know no partnership called "${name}". Check the name; it has to stand in a partnership file first.`
  const no = await desk.partnerships.link(terms, incoming.conversation.id, asked)
  if (no !== undefined) return no
  const waiting = await meetingMeant(desk.office, terms.key, dayOf(asked.at, terms.timezone))
  if (waiting !== undefined && waiting.phase !== 'closed' && waiting.phase !== 'called')
    desk.afterwards(() => desk.posting.showAgenda(waiting))
  return `This chat is now linked to ${terms.name}.${waiting === undefined ? ' Send me the agenda one-to-one.' : ''}`
}

async function askWhich(desk: Desk, incoming: Incoming, asked: Asked, text: string): Promise<Card> {
  const kept = incoming.request ?? `${asked.at} ${incoming.from.mri}`
  await desk.record.remember('agendas waiting', kept, text)
  return whichPartnershipCard(
    desk.partnerships.ofPerson(asked.by).filter(t => isClerk(t, asked.by)),
    kept,
  )
}

/** Carries a typed command through and says what came of it. */
async function carry(
  desk: Desk,
  incoming: Incoming,
  asked: Asked,
  terms: TermsOfReference,
  command: Command,
  part: number,
): Promise<readonly Reply[]> {
  const meeting = await meetingMeant(desk.office, terms.key, dayOf(asked.at, terms.timezone))
  if (meeting === undefined)
    return ['No meeting has been called yet. The clerk sends me the agenda one-to-one, after the word "agenda".']
  const long = longTextIn(command)
  if (long > longest)
    return [
      `That is ${long} characters long; at most ${longest} fit into one ${command.type === 'MakeNote' ? 'note' : 'entry'}. Nothing was recorded. Send it in parts.`,
    ]
  const whole = command.type === 'OpenMeeting' ? await opening(desk.office, terms, meeting) : command
  if (typeof whole === 'string') return [whole]
  const request = incoming.request === undefined ? undefined : `${incoming.request} ${part}`
  const privately = asked.where === 'privately'
  const carried = await desk.office.carry(meeting.key, whole, asked, request, done => ({
    said: answerTo(done.events, done.before as CalledMeeting, done.meeting, privately),
  }))
  return replies(carried, whole, privately)
}

const longTextIn = (command: Command): number =>
  Math.max(
    0,
    ...Object.values(command).map(v => (typeof v === 'string' ? v.length : Array.isArray(v) ? v.join('').length : 0)),
  )

/** The words for what came of a command. */
export function replies(carried: CarriedThrough, command: Command, privately: boolean): readonly Reply[] {
  switch (carried.kind) {
    case 'repeated': {
      const said = (carried.answer as { said?: string } | null)?.said
      return said === undefined ? [] : [asTyped(said)]
    }
    case 'refused':
      if (
        carried.refusal.because === 'notEntitledPresent' &&
        carried.meeting.phase !== 'not called' &&
        (command.type === 'TakeNextItem' || command.type === 'TakeItem')
      )
        return [
          notEntitledCard(
            carried.meeting,
            carried.refusal.sentence,
            command.type === 'TakeItem' ? { verb: 'take item', item: command.item } : { verb: 'next item' },
          ),
        ]
      return [asTyped(carried.refusal.sentence)]
    case 'done': {
      if (carried.events.length === 0) return [asTyped(nothingChanged(carried.meeting))]
      const said = answerTo(carried.events, carried.before as CalledMeeting, carried.meeting, privately)
      return said === undefined ? [] : [asTyped(said)]
    }
  }
}

/** What a clerk sees of an agenda read in. */
export const agendaReply = (waiting: AgendaWaiting | CarriedThrough, privately: boolean): readonly Reply[] =>
  'faults' in waiting
    ? [previewCard(waiting.meeting, waiting.faults, privately)]
    : waiting.kind === 'refused'
      ? [asTyped(waiting.refusal.sentence)]
      : ['That agenda was read already.']

async function answerOther(
  desk: Desk,
  incoming: Incoming,
  asked: Asked,
  terms: TermsOfReference,
  typed: Exclude<Typed, { kind: 'command' | 'link' | 'help' }>,
): Promise<readonly Reply[]> {
  const privately = asked.where === 'privately'
  const meeting = await meetingMeant(desk.office, terms.key, dayOf(asked.at, terms.timezone))
  if (typed.kind === 'agenda' && typed.text !== '') {
    if (!isClerk(terms, asked.by))
      return [`Only a clerk of ${terms.shortName} may send an agenda in. Type "agenda" alone to see the one there is.`]
    if (typed.text.length > 200_000)
      return [
        `That is ${typed.text.length} characters long, which is more than an agenda of 200,000 characters. Nothing was recorded.`,
      ]
    const read = /^https:\/\/\S+$/.test(typed.text.trim())
      ? await desk.agendaAt(typed.text.trim())
      : desk.reading.agenda(typed.text)
    return agendaReply(await takeAgendaIn(desk.office, desk.reading, terms, read, asked, incoming.request), privately)
  }
  if (typed.kind === 'set up') return answerSetUp(desk, incoming, asked, terms)
  if (meeting === undefined)
    return ['No meeting has been called yet. The clerk sends me the agenda one-to-one, after the word "agenda".']
  switch (typed.kind) {
    case 'agenda': {
      if (meeting.phase === 'called')
        return isClerk(terms, asked.by)
          ? [previewCard(meeting, faultsOf(meeting, desk.reading, asked.at), privately)]
          : ['The agenda has not been published yet.']
      await desk.posting.postAgendaAgain(meeting)
      return privately ? ['The agenda is posted again in the meeting chat.'] : []
    }
    case 'chair card': {
      const no = mayNotConduct(meeting, asked.by)
      if (no !== undefined) return [asTyped(no.sentence)]
      if (meeting.phase === 'called' || meeting.phase === 'published' || meeting.phase === 'discarded')
        return ['The meeting has not been opened yet: type "open".']
      await desk.posting.postChairCardAgain(meeting)
      return privately ? ["The chair's card is posted again in the meeting chat."] : []
    }
    case 'quorum': {
      const needed = meeting.phase === 'published' ? whoseApologiesMatter(meeting) : []
      return [
        asTyped(
          `${quorumLine(meeting)}${needed.length === 0 ? '' : ` If the apologies of ${needed.join(', ')} stand, the meeting will be inquorate.`}`,
        ),
      ]
    }
    case 'actions':
      return [
        actionsListed(
          terms.shortName,
          await registerOf(desk.office, terms),
          privately && entitledToRestricted(meeting, asked.by),
        ),
      ]
    case 'minutes': {
      const member = memberActing(terms, asked.by)
      if (member === undefined || !conducts(member.part))
        return ['Only the clerk or the chair may have the minutes drafted.']
      if (meeting.phase === 'called' || meeting.phase === 'published' || meeting.phase === 'discarded')
        return ['The meeting has not been opened yet, so there is nothing to draft.']
      desk.afterwards(() => desk.draftNow(meeting.key))
      return ['I am drafting the minutes; the clerk gets them one-to-one.']
    }
    case 'declare':
      return declare(desk, incoming, asked, meeting, typed.for)
    case 'action': {
      const from = dateOf(meeting) ?? dayOf(asked.at, terms.timezone)
      const { text, dueDate, dueWords } = desk.reading.due(typed.text, from)
      return carry(
        desk,
        incoming,
        asked,
        terms,
        {
          type: 'AgreeAction',
          text,
          owners: ownersMeant(meeting, typed.owners),
          ...(dueDate === undefined ? {} : { dueDate }),
          ...(dueWords === undefined ? {} : { dueWords }),
        },
        0,
      )
    }
    case 'answer for action':
      return answerForAction(desk, incoming, asked, terms, typed.reference, typed.answer)
  }
}

/** The declaration form, which is for one person's eyes: one-to-one. */
async function declare(
  desk: Desk,
  incoming: Incoming,
  asked: Asked,
  meeting: CalledMeeting,
  forWhom: string,
): Promise<readonly Reply[]> {
  const person = meeting.terms.members.find(m => m.name.toLowerCase() === forWhom.toLowerCase())?.name
  const name = nameActing(meeting.terms, asked.by)
  const { card } = form('declaration', meeting, {
    name,
    isClerk: isClerk(meeting.terms, asked.by),
    nonce: incoming.request ?? asked.at,
    ...(person === undefined ? {} : { person }),
  })
  if (asked.where === 'privately') return [card]
  const sent = await desk.tellPrivately(incoming, card)
  return [
    sent
      ? 'I have sent you the form one-to-one, where only you see it.'
      : 'I could not write to you one-to-one. Press "Declare an interest" on the agenda card instead.',
  ]
}

/** An action answered for by its number: in the meeting it was agreed in, or, for one from before, in the meeting it was brought forward to. */
async function answerForAction(
  desk: Desk,
  incoming: Incoming,
  asked: Asked,
  terms: TermsOfReference,
  number: number,
  answer: 'done' | 'withdraw',
): Promise<readonly Reply[]> {
  const meetings = await desk.office.calledMeetings(terms.key)
  const open = meetings.findLast(
    m => m.phase !== 'closed' && m.broughtForward.actions.some(a => a.reference === `A${number}`),
  )
  const home =
    open ??
    meetings.find(m => m.actions.some(a => a.number === number && !a.struck)) ??
    meetings.findLast(m => m.broughtForward.actions.some(a => a.reference === `A${number}`)) ??
    meetings.at(-1)
  if (home === undefined) return [`There is no action A${number}.`]
  const command: Command = { type: 'AnswerForAction', number, answer }
  return replies(
    await desk.office.carry(home.key, command, asked, incoming.request, done => ({
      said: answerTo(done.events, undefined, done.meeting, true),
    })),
    command,
    asked.where === 'privately',
  )
}

import { dayOf, takeAgendaIn } from '../app/agendaIn.ts'
import { ownersMeant } from '../app/owners.ts'
import { agendaCard } from '../cards/agendaCard.ts'
import { answerTo, nothingChanged } from '../cards/answers.ts'
import { type Card, type Element, asTyped, card, heading, press as button, text, warning } from '../cards/card.ts'
import { chairCard, chairCardAfterwards } from '../cards/chairCard.ts'
import { clerkCard } from '../cards/clerkCard.ts'
import { decisionsWritten } from '../cards/decisionsWritten.ts'
import { form } from '../cards/forms.ts'
import { ownerCard } from '../cards/ownerCard.ts'
import { notEntitledCard, urgentCard } from '../cards/questions.ts'
import { type Press, readPress } from '../cards/verbs.ts'
import { mayNotConduct } from '../meeting/authority.ts'
import type { Asked, Command } from '../meeting/commands.ts'
import { decisionVerbs } from '../meeting/events.ts'
import { type CalledMeeting, currentItem, dateOf } from '../meeting/meeting.ts'
import { itemBefore } from '../meeting/session.ts'
import { isClerk, memberActing, nameActing } from '../meeting/termsOfReference.ts'
import type { Desk } from './desk.ts'
import type { Incoming } from '../teams/requests.ts'
import { answerSetUpPress } from './setUp.ts'
import { readPerson } from './typedWords.ts'
import { agendaReply } from './words.ts'
import { readVote } from './votes.ts'

/** What the person who pressed sees: another card in the place of theirs, a sentence, or a form. `refused` says that nothing was changed. */
export type PressAnswer =
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'sentence'; readonly sentence: string; readonly refused: boolean }
  | { readonly kind: 'form'; readonly title: string; readonly card: Card }

const sentence = (words: string, refused = false): PressAnswer => ({ kind: 'sentence', sentence: words, refused })
const notOurs = sentence(
  'I cannot read that button. The card may be an old one: type "agenda" for a new one. Nothing was changed.',
  true,
)

/** Answers a press of a button, or a form sent. Who acts is taken from the activity; the card's data only says what is meant. */
export async function answerPress(
  desk: Desk,
  incoming: Incoming,
  asked: Asked,
  verb: unknown,
  data: unknown,
): Promise<PressAnswer> {
  const press = readPress(verb, data)
  if (press === undefined) return notOurs
  if (press.kind === 'agenda for') return agendaFor(desk, incoming, asked, press)
  if (press.kind === 'set up') return answerSetUpPress(desk, asked, press)
  const partnership = press.meeting.split('/')[0] ?? ''
  const terms = desk.partnerships.terms(partnership)
  const theirs =
    incoming.conversation.kind === 'chat'
      ? desk.partnerships.ofChat(incoming.conversation.id)?.key === partnership
      : terms !== undefined &&
        (memberActing(terms, asked.by) !== undefined ||
          (press.kind === 'command' && press.command.type === 'AnswerForAction'))
  const meeting = theirs ? await desk.office.meeting(press.meeting) : undefined
  if (meeting === undefined || meeting.phase === 'not called') return notOurs
  if (press.kind !== 'command') return answerOther(desk, incoming, asked, meeting, press)
  return carry(desk, incoming, asked, meeting, press.command, press.nonce)
}

/** Carries a press through. The nonce of a form, else the activity, tells a second delivery from a second press. */
async function carry(
  desk: Desk,
  incoming: Incoming,
  asked: Asked,
  meeting: CalledMeeting,
  command: Command,
  nonce: string | undefined,
): Promise<PressAnswer> {
  const request = nonce === undefined ? incoming.request : `form ${nonce} ${incoming.from.mri} ${command.type}`
  const privately = asked.where === 'privately'
  const carried = await desk.office.carry(meeting.key, command, asked, request, done => ({
    said: answerTo(done.events, done.before as CalledMeeting, done.meeting, privately),
  }))
  if (carried.kind === 'refused') {
    if (carried.refusal.because !== 'notEntitledPresent' || carried.meeting.phase === 'not called')
      return sentence(carried.refusal.sentence, true)
    const after = 'after' in command ? command.after : undefined
    const way =
      command.type === 'TakeItem'
        ? { verb: 'take item' as const, item: command.item }
        : command.type === 'TakePreviousItem'
          ? { verb: 'take item' as const, item: itemBefore(carried.meeting)?.id ?? '' }
          : { verb: 'next item' as const }
    return {
      kind: 'card',
      card: notEntitledCard(carried.meeting, carried.refusal.sentence, {
        ...way,
        ...(after === undefined ? {} : { after }),
      }),
    }
  }
  const now = carried.kind === 'done' ? carried.meeting : (carried.meeting as CalledMeeting)
  const said =
    carried.kind === 'done'
      ? carried.events.length === 0
        ? nothingChanged(now)
        : answerTo(carried.events, carried.before as CalledMeeting, now, true)
      : (carried.answer as { said?: string } | null)?.said
  return afterwards(desk, incoming, asked, meeting, now, command, said ?? 'Done.')
}

/** What the presser's card becomes after the press. */
function afterwards(
  desk: Desk,
  incoming: Incoming,
  asked: Asked,
  before: CalledMeeting,
  now: CalledMeeting,
  command: Command,
  said: string,
): PressAnswer {
  const fromForm =
    incoming.name.startsWith('task/') || incoming.name.startsWith('composeExtension/') || incoming.kind === 'message'
  if (fromForm) return sentence(said)
  switch (command.type) {
    case 'PromiseAttendance':
      return { kind: 'card', card: ownAgenda(desk, incoming, asked, now) }
    case 'TakeNextItem':
    case 'TakePreviousItem':
    case 'TakeItem':
    case 'CloseMeeting':
    case 'UndoLastStep':
    case 'ResumeMeeting': {
      const item = currentItem(before)
      const moved = currentItem(now)?.id !== item?.id || now.phase === 'closed'
      return {
        kind: 'card',
        card:
          moved && item !== undefined && now.phase !== 'closed' ? chairCardAfterwards(now, item.id) : chairCard(now),
      }
    }
    case 'AdmitUrgentBusiness': {
      const matter = now.urgent.find(m => m.event === command.raised)
      return matter === undefined ? sentence(said) : { kind: 'card', card: urgentCard(now, matter) }
    }
    case 'AnswerForAction': {
      const action = now.actions.find(a => a.number === command.number)
      return action === undefined ? sentence(said) : { kind: 'card', card: ownerCard(now, action) }
    }
    case 'PublishAgenda':
      return {
        kind: 'card',
        card: card([
          heading(asTyped(now.agenda.body ?? now.terms.name)),
          text(
            desk.posting.hasChat(now)
              ? asTyped(said)
              : 'The agenda is published. No meeting chat is linked yet: type "link NAME" in it, and the agenda is posted there.',
          ),
        ]),
      }
    case 'IssueMinutes':
      return { kind: 'card', card: clerkCard(now) }
    case 'RecordConduct':
      return {
        kind: 'card',
        card: card(
          [heading(asTyped(now.agenda.body ?? now.terms.name)), text(asTyped(said))],
          command.conduct === 'left' ? [button('I have returned', 'returned', { meeting: now.key })] : [],
        ),
      }
    case 'DiscardAgenda':
    case 'RecordJoining':
      return { kind: 'card', card: card([heading(asTyped(now.agenda.body ?? now.terms.name)), text(asTyped(said))]) }
    default:
      return sentence(said)
  }
}

const ownAgenda = (desk: Desk, incoming: Incoming, asked: Asked, meeting: CalledMeeting): Card =>
  agendaCard(meeting, desk.posting.withOwnView(meeting, incoming.from.mri), {
    name: nameActing(meeting.terms, asked.by),
  })

const named = (written: string) => (written.trim() === '' ? undefined : readPerson(written, true))

async function answerOther(
  desk: Desk,
  incoming: Incoming,
  asked: Asked,
  meeting: CalledMeeting,
  press: Exclude<Press, { kind: 'command' | 'agenda for' | 'set up' }>,
): Promise<PressAnswer> {
  const from = dateOf(meeting) ?? dayOf(asked.at, meeting.terms.timezone)
  const theClerk = isClerk(meeting.terms, asked.by)
  switch (press.kind) {
    case 'see agenda':
      return { kind: 'card', card: ownAgenda(desk, incoming, asked, meeting) }
    case 'wait':
      return { kind: 'card', card: chairCard(meeting) }
    case 'form':
      return openForm(meeting, incoming, asked, press)
    case 'apologies form': {
      const substitute = named(press.substitute),
        message = press.message.trim()
      return carry(
        desk,
        incoming,
        asked,
        meeting,
        {
          type: 'ReceiveApologies',
          ...(substitute === undefined ? {} : { substitute }),
          ...(message === '' ? {} : { message }),
        },
        press.nonce,
      )
    }
    case 'action form': {
      const { text: words, ...inText } = desk.reading.due(press.action.trim(), from)
      const due = press.due.trim() === '' ? inText : desk.reading.dueField(press.due.trim(), from)
      return carry(
        desk,
        incoming,
        asked,
        meeting,
        {
          type: 'AgreeAction',
          text: press.due.trim() === '' ? words : press.action.trim(),
          owners: ownersMeant(meeting, press.owner),
          ...due,
        },
        press.nonce,
      )
    }
    case 'resolution form': {
      const verb = decisionVerbs.find(v => v === press.verb.toLowerCase()) ?? 'resolved'
      if (press.votes.trim() !== '' && readVote(press.votes) === undefined)
        return sentence('Write the votes as numbers: "for 5, against 2, abstained 1".', true)
      const vote = readVote(press.votes)
      return carry(
        desk,
        incoming,
        asked,
        meeting,
        {
          type: 'PassResolution',
          verb,
          texts: decisionsWritten(press.text),
          ...(press.proposer.trim() === '' ? {} : { proposer: press.proposer.trim() }),
          ...(press.seconder.trim() === '' ? {} : { seconder: press.seconder.trim() }),
          ...(vote === undefined ? {} : { vote }),
        },
        press.nonce,
      )
    }
    case 'amend form': {
      const due =
        press.due === undefined || press.due.trim() === '' ? {} : desk.reading.dueField(press.due.trim(), from)
      return carry(
        desk,
        incoming,
        asked,
        meeting,
        {
          type: 'AmendEntry',
          entry: press.entry,
          text: press.text,
          ...(press.owner === undefined ? {} : { owners: ownersMeant(meeting, press.owner) }),
          ...due,
        },
        press.nonce,
      )
    }
    case 'date form':
      return carry(
        desk,
        incoming,
        asked,
        meeting,
        {
          type: 'AnswerForAction',
          number: press.action,
          answer: 'change the date',
          ...desk.reading.dueField(press.due.trim(), from),
        },
        undefined,
      )
    case 'redraft': {
      if (!theClerk) return sentence('Only the clerk may do that.', true)
      desk.afterwards(() => desk.draftNow(meeting.key))
      return sentence('I am drawing the draft again; the card will show it in a moment.')
    }
    case 'send actions': {
      if (!theClerk) return sentence('Only the clerk may do that.', true)
      if (meeting.actions.every(a => a.struck)) return sentence('No actions were recorded in this meeting.', true)
      const missed = await desk.posting.sendActions(meeting)
      return sentence(
        missed.length === 0
          ? 'The actions have been sent to their owners.'
          : `The actions have been sent, but these could not be: ${missed.join(', ')}. Their owner is nobody I can write to; they have to write to me once, or be named.`,
      )
    }
    case 'confirm minutes':
      return confirm(desk, incoming, asked, meeting)
  }
}

/** Confirms the minutes of an earlier meeting at the one that follows it. */
async function confirm(desk: Desk, incoming: Incoming, asked: Asked, meeting: CalledMeeting): Promise<PressAnswer> {
  const later = (await desk.office.calledMeetings(meeting.terms.key)).filter(
    m => m.broughtForward.previous?.meeting === meeting.key && m.openedAt !== undefined,
  )
  const at = later.findLast(m => m.phase === 'in session' || m.phase === 'adjourned') ?? later[0]
  const corrections =
    at === undefined
      ? []
      : at.entries.flatMap(e => (e.kind === 'correction' && !at.struck.includes(e.id) ? [e.text] : []))
  const command: Command = {
    type: 'ConfirmMinutes',
    corrections,
    on: at === undefined ? '' : (dateOf(at) ?? ''),
    ...(at === undefined ? {} : { atMeeting: at.key }),
  }
  const answer = await carry(desk, incoming, asked, meeting, command, undefined)
  if (answer.kind === 'sentence' && answer.refused) return answer
  const now = await desk.office.meeting(meeting.key)
  return now.phase === 'not called' ? answer : { kind: 'card', card: clerkCard(now) }
}

function openForm(
  meeting: CalledMeeting,
  incoming: Incoming,
  asked: Asked,
  press: Press & { kind: 'form' },
): PressAnswer {
  const name = nameActing(meeting.terms, asked.by)
  const forAll = press.form === 'apologies' || press.form === 'declaration' || press.form === 'change date'
  if (!forAll) {
    const no = mayNotConduct(meeting, asked.by)
    if (no !== undefined) return sentence(no.sentence, true)
    if (
      press.after !== undefined &&
      press.after !== '' &&
      press.form !== 'correct' &&
      press.form !== 'correct entry' &&
      press.after !== currentItem(meeting)?.id
    )
      return sentence(
        `The meeting has already moved on${currentItem(meeting) === undefined ? '' : `: item ${currentItem(meeting)?.number ?? ''} is being taken`}. Use the newest card. Nothing was changed.`,
        true,
      )
  }
  const made = form(press.form, meeting, {
    name,
    isClerk: isClerk(meeting.terms, asked.by),
    nonce: incoming.request ?? `${asked.at} ${incoming.from.mri}`,
    ...(press.after === undefined ? {} : { after: press.after }),
    ...(press.entry === undefined ? {} : { entry: press.entry }),
    ...(press.action === undefined ? {} : { action: press.action }),
  })
  return { kind: 'form', ...made }
}

async function agendaFor(
  desk: Desk,
  incoming: Incoming,
  asked: Asked,
  press: Press & { kind: 'agenda for' },
): Promise<PressAnswer> {
  const terms = desk.partnerships.terms(press.partnership)
  const kept = (await desk.record.recall('agendas waiting')).find(k => k.key === press.kept)
  if (terms === undefined || !isClerk(terms, asked.by) || typeof kept?.value !== 'string') return notOurs
  const [reply] = agendaReply(
    await takeAgendaIn(desk.office, desk.reading, terms, desk.reading.agenda(kept.value), asked, incoming.request),
    asked.where === 'privately',
  )
  await desk.record.forget('agendas waiting', press.kept)
  return reply === undefined
    ? notOurs
    : typeof reply === 'string'
      ? sentence(reply, true)
      : { kind: 'card', card: reply }
}

/** A form that was refused, as it was filled in, with the reason at its head: nothing typed is lost. */
export function refilled(made: Card, data: Readonly<Record<string, unknown>>, why: string): Card {
  const filled = made.body.map((e): Element =>
    typeof e['id'] === 'string' && data[e['id']] !== undefined && e.type.startsWith('Input.')
      ? { ...e, value: data[e['id']] }
      : e,
  )
  return { ...made, body: [warning(asTyped(why)), ...filled] }
}

/** The form that a sent form was, so that it can be shown again. */
export async function formAgain(
  desk: Desk,
  incoming: Incoming,
  asked: Asked,
  data: Readonly<Record<string, unknown>>,
): Promise<{ readonly title: string; readonly card: Card } | undefined> {
  const formOf: Readonly<Record<string, string>> = {
    apologies: 'apologies',
    declare: 'declaration',
    'take item': 'take another item',
    defer: 'defer',
    adjourn: 'adjourn',
    note: 'note',
    resolution: 'resolution',
    action: 'action',
    amend: 'correct entry',
    'change date': 'change date',
  }
  const name = formOf[String(data['verb'])]
  if (name === undefined) return undefined
  const again = await answerPress(desk, incoming, asked, 'form', { ...data, form: name, after: '' })
  return again.kind === 'form' ? again : undefined
}

import { inLanguage } from '../cards/say.ts'
import { aboutButtons } from '../cards/sentences.ts'
import { remindersCard } from '../cards/remindersCard.ts'
import { type Press, digestPressed, readPress } from '../cards/verbs.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { memberActing, nameActing } from '../meeting/termsOfReference.ts'
import { type Here, refusal, show } from './answers.ts'
import type { AtMeeting, Brought } from './brought.ts'
import { answer } from './contents.ts'
import type { Desk } from './desk.ts'
import { formAgain } from './forms.ts'
import { saidTogether } from './saidTogether.ts'
import { answerAgain } from './words.ts'

/** A button pressed or a form sent: its verb and data, and whether a card may take the place of the one pressed. */
export interface PressBrought {
  readonly verb: unknown
  readonly data: unknown
  readonly on: 'card' | 'form'
}

type AboutMeeting = Exclude<Press, { kind: 'agenda for' | 'link' | 'set up' | 'set up begin' }>

/** Answers a press of a button, or a form sent. Who acts is taken from whoever brings it; the data only says what is meant. */
export async function answerPress(desk: Desk, brought: Brought, { verb, data, on }: PressBrought): Promise<Here> {
  const press = readPress(verb, data)
  if (press === undefined) return refusal(aboutButtons.notOurs)
  const pressed = { on, ...('nonce' in press && press.nonce !== undefined ? { nonce: press.nonce } : {}) }
  if (press.kind === 'agenda for' || press.kind === 'link' || press.kind === 'set up' || press.kind === 'set up begin')
    return saidTogether(await answer(desk, { brought, pressed }, press))
  const meeting = await meetingOf(desk, brought, press)
  if (meeting === undefined) return refusal(aboutButtons.notOurs)
  const at: AtMeeting = { brought, pressed, terms: meeting.terms, meeting }
  return inLanguage(meeting.terms.language, () => answerAt(desk, at, press, { verb, data, on }))
}

async function answerAt(
  desk: Desk,
  at: AtMeeting,
  press: AboutMeeting,
  { verb, data, on }: PressBrought,
): Promise<Here> {
  const came = saidTogether(press.kind === 'typed' ? await answerAgain(desk, at, press) : await answer(desk, at, press))
  const said = on === 'card' && came.kind === 'card' ? ((await digestPressedOn(desk, at, data)) ?? came) : came
  return on === 'form' && said.kind === 'sentence' && said.refused
    ? (formAgain(at, verb, data as Readonly<Record<string, unknown>>, said.sentence) ?? said)
    : said
}

/** The digest a button stands on, as it stands after the press: it stays in its place, with everything else that is on it. Only whose it is sees it. */
async function digestPressedOn(desk: Desk, { brought, terms }: AtMeeting, data: unknown): Promise<Here | undefined> {
  const name = digestPressed(data)
  if (name === undefined || brought.asked.where !== 'privately') return undefined
  const digest = await desk.reminding.digestOf(terms.key, name, nameActing(terms, brought.asked.by))
  return digest === undefined ? undefined : show(remindersCard(digest))
}

/** The meeting a press is about, where it is for the presser: in its own partnership's chat, or one-to-one with a member or an action's owner. */
async function meetingOf(
  desk: Desk,
  { asked, chat }: Brought,
  press: AboutMeeting,
): Promise<CalledMeeting | undefined> {
  const partnership = press.meeting.split('/')[0] ?? ''
  const terms = desk.partnerships.terms(partnership)
  const theirs =
    chat !== undefined
      ? desk.partnerships.ofChat(chat)?.key === partnership
      : terms !== undefined && (memberActing(terms, asked.by) !== undefined || isOpenToOthers(press))
  const meeting = theirs ? await desk.office.meeting(press.meeting) : undefined
  return meeting === undefined || meeting.phase === 'not called' ? undefined : meeting
}

/** What somebody may press who is no member: an action's owner, and whoever stood in for a member and has the issued minutes. The rules say who they are. */
const isOpenToOthers = (press: Press): boolean =>
  press.kind === 'command'
    ? press.command.type === 'AnswerForAction' || press.command.type === 'CommentOnMinutes'
    : press.kind === 'form' && press.form === 'comment'

import type { CalledMeeting } from '../meeting/meeting.ts'
import { type Actor, nameActing } from '../meeting/termsOfReference.ts'
import { type Button, opens, press } from './card.ts'
import { say } from './say.ts'
import { type WhoAsks, stageOf } from './whoAsks.ts'

/** The one thing for somebody to do next, with its buttons. Words to type stand between backquotes, buttons are bold. */
export interface NextStep {
  readonly says: string
  readonly buttons: readonly Button[]
}

/** What somebody is to do next, by who they are and how far the meeting is. */
export function nextStep(who: WhoAsks, by: Actor, meeting: CalledMeeting | undefined): NextStep {
  const only = (says: string): NextStep => ({ says, buttons: [] })
  if (meeting === undefined) return only(whileNoAgenda(who))
  const typing = (title: string, words: string) => press(title, 'typed', { meeting: meeting.key, words })
  switch (stageOf(meeting)) {
    case 'no agenda':
      return only(whileNoAgenda(who))
    case 'agenda waits':
      if (who.role !== 'clerk')
        return only(say`The agenda is not published yet. It comes in the meeting chat, with buttons to answer it.`)
      return {
        says: say`An agenda waits for you: \`agenda\`, one-to-one, shows it, to be put right and published with **${say`Publish`}**.`,
        buttons: [typing(say`Look at the agenda`, 'agenda')],
      }
    case 'published':
      return beforeTheMeeting(who, by, meeting)
    case 'in session':
      return only(duringTheMeeting(who))
    case 'adjourned':
      return who.role === 'chair' || who.role === 'clerk'
        ? { says: say`\`resume\` goes on with the meeting.`, buttons: [typing(say`Resume`, 'resume')] }
        : only(say`The meeting is adjourned; it goes on in the meeting chat.`)
    case 'closed':
      return afterTheMeeting(who, meeting)
    case 'confirmed':
      return who.role === 'clerk'
        ? {
            says: say`The minutes are confirmed. \`next agenda\`, one-to-one, drafts the next agenda.`,
            buttons: [typing(say`Draft the next agenda`, 'next agenda')],
          }
        : only(say`The minutes are confirmed. The next agenda comes in the meeting chat.`)
  }
}

const whileNoAgenda = ({ role, where }: WhoAsks): string =>
  role !== 'clerk'
    ? say`No meeting has been called yet. The agenda comes in the meeting chat, with buttons to answer it.`
    : where === 'privately'
      ? say`Send me the agenda here: paste it after the word \`agenda\`, or send its Word, PDF or text file.`
      : say`Send me the agenda one-to-one: paste it after the word \`agenda\`, or send its Word, PDF or text file.`

function beforeTheMeeting({ role }: WhoAsks, by: Actor, meeting: CalledMeeting): NextStep {
  const data = { meeting: meeting.key }
  const declare = opens(say`Declare an interest`, 'declaration', data)
  const own = meeting.roll[nameActing(meeting.terms, by)]
  const answered = own !== undefined && (own.promised || own.place !== 'expected')
  if (role === 'clerk')
    return {
      says: say`The agenda is out. \`quorum\`, one-to-one, says who has not answered; \`open\` opens the meeting when it is time.`,
      buttons: [press(say`Who has not answered?`, 'typed', { ...data, words: 'quorum' })],
    }
  if (!answered)
    return {
      says: say`Say whether you are coming: **${say`I'll be there`}** or **${say`Send apologies`}**, on the agenda card.`,
      buttons: [press(say`I'll be there`, 'attend', data), opens(say`Send apologies`, 'apologies', data), declare],
    }
  return role === 'chair'
    ? { says: say`You have answered. When it is time, \`open\` opens the meeting.`, buttons: [declare] }
    : {
        says: say`You have answered. If you have an interest in an item, **${say`Declare an interest`}** on the agenda card.`,
        buttons: [declare, opens(say`Send apologies`, 'apologies', data)],
      }
}

function duringTheMeeting({ role, where }: WhoAsks): string {
  if (role === 'chair')
    return say`Press **${say`Run the meeting`}** on the card of the item, and **${say`Next item`}** there when it is done.`
  if (role !== 'clerk')
    return say`The meeting is going on. If you have an interest in an item, **${say`Declare an interest`}** on the agenda card.`
  return where === 'privately'
    ? say`Write what is said and decided to me, here or in the chat: \`note …\`, \`resolved that …\`, \`action OWNER: TEXT\`.`
    : say`Write what is said and decided to me, here or one-to-one: \`note …\`, \`resolved that …\`, \`action OWNER: TEXT\`.`
}

function afterTheMeeting({ role }: WhoAsks, meeting: CalledMeeting): NextStep {
  const data = { meeting: meeting.key }
  const toMembers = meeting.issuedToMembers !== undefined
  if (role === 'clerk')
    return {
      says: toMembers
        ? say`The minutes are with the members. Your card, one-to-one, shows what they say of them.`
        : meeting.issued
          ? say`The minutes are issued; the next meeting confirms them. \`next agenda\`, one-to-one, drafts its agenda.`
          : say`Look through the draft, from your card one-to-one; then **${say`Issue to members`}** there.`,
      buttons: [press(say`My card of the minutes`, 'clerk card', data)],
    }
  if (role === 'guest') return { says: say`The meeting has closed.`, buttons: [] }
  return {
    says: toMembers
      ? say`The minutes are on your card one-to-one: **${say`Open`}** them, and **${say`Comment`}** where they are wrong.`
      : say`The meeting has closed. The clerk has the draft, and issues the minutes.`,
    buttons: [],
  }
}

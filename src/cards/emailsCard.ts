import type { CalledMeeting } from '../meeting/meeting.ts'
import type { RegisteredAction } from '../minutes/actionRegister.ts'
import type { NotReached } from '../minutes/openActions.ts'
import { type Card, asTyped, card, heading, quiet, text } from './card.ts'
import { dateInWords } from './meetingWords.ts'
import { say } from './say.ts'

/** For the clerk, one-to-one: what to send by e-mail to each owner who could not be written to, to be copied. Of restricted actions it has the number alone. */
export function emailsCard(meeting: CalledMeeting, unreached: readonly NotReached[]): Card {
  return card([
    heading(say`To send by e-mail`),
    quiet(asTyped(say`Actions of ${meeting.terms.shortName} whose owners could not be reached here. Copy each text.`)),
    ...unreached.flatMap(({ written, email, actions }) => [
      text(asTyped(email === undefined ? written : `${written}, ${email}`), { weight: 'bolder', separator: true }),
      text(asTyped(emailToOwner(meeting, written, actions)), { spacing: 'small' }),
    ]),
  ])
}

/** Text the clerk can send by e-mail to an owner the assistant could not reach. Of restricted actions it gives the number and never the words. */
export function emailToOwner(meeting: CalledMeeting, owner: string, actions: readonly RegisteredAction[]): string {
  const { terms } = meeting
  const answerTo = terms.members.find(m => m.part === 'clerk')?.name ?? say`the clerk`
  const one = actions.length === 1
  const lines = actions.map(a => {
    const words = a.restricted
      ? say`its words are restricted; please ask ${answerTo} for them`
      : a.text.replace(/\.$/, '')
    const from = a.from === undefined || a.from === '' ? '' : `; ${say`from ${a.from}`}`
    return `${a.reference} (${dueOf(a)}${from}): ${words}.`
  })
  return [
    say`Dear ${owner},`,
    one ? say`This action of the ${terms.name} is yours:` : say`These actions of the ${terms.name} are yours:`,
    lines.join('\n'),
    one
      ? say`Please tell ${answerTo} when it is done, whether the date can be kept, or if it is not yours.`
      : say`Please tell ${answerTo} when each is done, whether the date can be kept, or if it is not yours.`,
  ].join('\n\n')
}

const dueOf = ({ dueDate, dueWords }: RegisteredAction): string =>
  dueDate === undefined
    ? dueWords === undefined
      ? say`no date yet`
      : say`due ${dueWords}`
    : say`due ${dateInWords(dueDate)}`

/** Whom the actions could not be sent to, by name, in a sentence; nothing where everybody was reached. */
export function unreachedInWords(unreached: readonly NotReached[]): string | undefined {
  if (unreached.length === 0) return undefined
  const each = unreached.map(({ written, actions }) => `${written} (${referencesOf(actions)})`)
  return say`I could not reach: ${each.join('; ')}. They have to write to me once, or be sent the text below by e-mail.`
}

/** The actions that nobody has taken yet, in a sentence; nothing where there are none. */
export function ownerlessInWords(actions: readonly RegisteredAction[]): string | undefined {
  if (actions.length === 0) return undefined
  return actions.length === 1
    ? say`This has no owner yet, so nobody was sent it: ${referencesOf(actions)}.`
    : say`These have no owner yet, so nobody was sent them: ${referencesOf(actions)}.`
}

const referencesOf = (actions: readonly RegisteredAction[]) => actions.map(a => a.reference).join(', ')

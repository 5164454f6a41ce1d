import { form } from '../cards/forms.ts'
import { refusalInWords } from '../cards/refusalWords.ts'
import { refilled } from '../cards/refilled.ts'
import { aboutButtons } from '../cards/sentences.ts'
import { type Press, readPress } from '../cards/verbs.ts'
import { mayNotClerk, mayNotConduct } from '../meeting/authority.ts'
import { mayNotComment } from '../meeting/comments.ts'
import { mayHaveRestrictedMinutes } from '../meeting/issuing.ts'
import { entitledToRestricted } from '../meeting/publicity.ts'
import { mayNotRecord } from '../meeting/whereRecorded.ts'
import { currentItem } from '../meeting/meeting.ts'
import { isClerk, nameActing } from '../meeting/termsOfReference.ts'
import { type Here, ask, refusal } from './answers.ts'
import { type AtMeeting, nonceOf } from './brought.ts'

const forEverybody = ['apologies', 'declaration', 'change date', 'comment']
const forTheClerk = ['issue to members', 'take comment']
const whateverIsTaken = ['correct', 'correct entry', 'add to the minutes', ...forTheClerk]

/** Opens a form for whoever may fill it in; one of conduct only while the item is being taken that its card was for. */
export function openForm({ brought, meeting }: AtMeeting, press: Press & { kind: 'form' }): Here {
  const taken = currentItem(meeting),
    { asked } = brought
  const notNow =
    press.form === 'comment'
      ? mayNotComment(meeting, asked.by)
      : forTheClerk.includes(press.form)
        ? mayNotClerk(meeting, asked)
        : undefined
  if (notNow !== undefined) return refusal(refusalInWords(notNow))
  if (!forEverybody.includes(press.form)) {
    const no =
      press.form === 'add to the minutes'
        ? mayNotRecord(meeting, brought.asked)
        : mayNotConduct(meeting, brought.asked.by)
    if (no !== undefined) return refusal(refusalInWords(no))
    const { after = '' } = press
    if (after !== '' && !whateverIsTaken.includes(press.form) && after !== taken?.id)
      return refusal(aboutButtons.movedOn(taken?.number))
  }
  return ask(
    form(press.form, meeting, {
      name: nameActing(meeting.terms, brought.asked.by),
      isClerk: isClerk(meeting.terms, brought.asked.by),
      entitled: entitledToRestricted(meeting, brought.asked.by),
      nonce: nonceOf(brought),
      ...(press.after === undefined ? {} : { after: press.after }),
      ...(press.entry === undefined ? {} : { entry: press.entry }),
      ...(press.action === undefined ? {} : { action: press.action }),
      ...(press.comment === undefined ? {} : { comment: press.comment }),
      mayHaveRestricted:
        asked.where === 'privately' && mayHaveRestrictedMinutes(meeting, nameActing(meeting.terms, asked.by)),
      ...(press.owner === undefined ? {} : { owner: press.owner }),
      ...(press.item === undefined ? {} : { item: press.item }),
    }),
  )
}

/** The form that sends each verb. */
const formSending: Readonly<Record<string, string>> = {
  apologies: 'apologies',
  declare: 'declaration',
  'take item': 'take another item',
  defer: 'defer',
  adjourn: 'adjourn',
  note: 'note',
  resolution: 'resolution',
  action: 'action',
  amend: 'correct entry',
  'move entry': 'correct entry',
  'add to the minutes': 'add to the minutes',
  'change date': 'change date',
  'issue to members': 'issue to members',
  comment: 'comment',
  'take comment': 'take comment',
}

/** A form that was refused, opened again as it was filled in, with the reason at its head. Nothing where it was no form, or may not be opened now. */
export function formAgain(
  at: AtMeeting,
  verb: unknown,
  data: Readonly<Record<string, unknown>>,
  why: string,
): Here | undefined {
  const name = formSending[String(verb)]
  const opening = name === undefined ? undefined : readPress('form', { ...data, form: name, after: '' })
  if (opening?.kind !== 'form') return undefined
  const again = openForm(at, opening)
  return again.kind === 'form' ? { ...again, card: refilled(again.card, data, why), why } : undefined
}

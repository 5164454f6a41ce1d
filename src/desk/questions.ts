import { strangerCard, typedQuestionCard, whoIsMeantCard } from '../cards/typedQuestions.ts'
import { refusalInWords } from '../cards/refusalWords.ts'
import { aboutWords } from '../cards/sentences.ts'
import type { Command, PersonWritten } from '../meeting/commands.ts'
import { type CalledMeeting, currentItem, isRestricted } from '../meeting/meeting.ts'
import { type Refusal, refused } from '../meeting/outcome.ts'
import { type Here, forEverybody, forWhoeverAsked, refusal, show } from './answers.ts'
import { type AtMeeting, nonceOf } from './brought.ts'
import { orOfItemPutOff } from './ofItemPutOff.ts'
import { waysHere } from './waysHere.ts'
import { declarationsAreTaken } from './whileDeclaring.ts'
import { type Typed, wayOfSeveral } from '../words/line/typed.ts'

/** A no that says who may, or that restricted business is written elsewhere, is for everybody to know. */
const forAll: ReadonlySet<Refusal['because']> = new Set([
  'notTheClerk',
  'notTheChair',
  'notTheChairForUrgentBusiness',
  'chairHasAnInterest',
  'notYourself',
  'restrictedInTheChat',
] as const)

/** The sentence of a refusal. */
export const aNo = (no: Refusal): Here =>
  forAll.has(no.because) ? forEverybody(refusal(refusalInWords(no))) : refusal(refusalInWords(no))

/** The button that keeps words as a note. */
export const noteOf = (words: string) => ({ title: `note ${words}`, words: `note ${words}` })

/** In the chat, while a restricted item is taken, no card repeats what was typed: its buttons would bear the words. */
export function restrictedHere({ brought, meeting }: AtMeeting): Here | undefined {
  const item = currentItem(meeting)
  return brought.asked.where === 'in the chat' && item !== undefined && isRestricted(meeting, item)
    ? aNo(refused('restrictedInTheChat', item.number))
    : undefined
}

/** Asks which of several ways was meant, one press each; in a sentence, where the words are too long for a button. */
export function askWhichWay(at: AtMeeting, { unsure, ways: read }: Typed & { kind: 'question' }): Here {
  const ways = waysHere(at, read)
  const hush = restrictedHere(at)
  if (hush !== undefined) return hush
  // The form of a declaration asks in which item it is.
  const asks = unsure === 'in which item' && declarationsAreTaken(at.meeting) ? 'record it' : unsure
  const card = typedQuestionCard(at.meeting, asks, orOfItemPutOff(at.meeting, ways), nonceOf(at.brought))
  return card === undefined ? refusal(aboutWords.tooLongToAsk(ways.map(w => w.words))) : forWhoeverAsked(show(card))
}

/** Somebody nobody expected, in the words that record them: in attendance, and from when, where that was said. */
function strangerCame(
  meeting: CalledMeeting,
  { person: { name, role }, clock, item }: Command & { type: 'RecordJoining' } & { readonly person: PersonWritten },
) {
  const there = `in attendance: ${name}${role === undefined || /[()]/.test(role) ? '' : ` (${role})`}`
  const taken = item ?? currentItem(meeting)?.number
  return clock === undefined || taken === undefined
    ? { name, words: there }
    : { name, words: wayOfSeveral([there, `${name} joined at item ${taken} at ${clock}`]).words, clock }
}

/** A no to words that were typed: where only a name is unclear, the question who is meant; else the sentence. */
export function refusedOrAsked(at: AtMeeting, no: Refusal, command?: Command): Here {
  const { typed, meeting, part } = at
  if (typed === undefined) return aNo(no)
  const hush = restrictedHere(at)
  if (hush !== undefined) return no.whom === undefined ? aNo(no) : hush
  const nonce = at.pressed?.nonce ?? nonceOf(at.brought)
  if (no.because === 'unknownPerson' && command?.type === 'RecordJoining' && command.person !== undefined)
    return forWhoeverAsked(
      show(strangerCard(meeting, strangerCame(meeting, { ...command, person: command.person }), nonce)),
    )
  // Whoever presides has come, though nobody said so.
  if (no.because === 'notInTheRoom' && command?.type === 'TakeTheChair' && at.pressed === undefined) {
    const chaired = typedQuestionCard(
      meeting,
      'record it',
      [
        wayOfSeveral([`${command.person.name} joined`, typed.words]),
        { title: `note ${typed.words}`, words: `note ${typed.words}` },
      ],
      nonce,
    )
    if (chaired !== undefined) return forWhoeverAsked(show(chaired))
  }
  // Nobody can correct minutes that are not there: the words are kept as they are.
  if (no.because === 'noSuchMinutes' && command?.type === 'CorrectPreviousMinutes' && at.pressed === undefined) {
    const kept = typedQuestionCard(meeting, 'record it', [noteOf(typed.words)], nonce)
    if (kept !== undefined) return forWhoeverAsked(show(kept))
  }
  const card =
    no.whom === undefined
      ? undefined
      : whoIsMeantCard(meeting, no.whom, { ...typed, nonce, ...(part === undefined ? {} : { part }) })
  return card === undefined ? aNo(no) : forWhoeverAsked(show(card))
}

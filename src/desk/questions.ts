import { strangerCard, typedQuestionCard, whoIsMeantCard } from '../cards/typedQuestions.ts'
import { refusalInWords } from '../cards/refusalWords.ts'
import { aboutWords } from '../cards/sentences.ts'
import { findItem } from '../meeting/agenda.ts'
import type { Command, PersonWritten } from '../meeting/commands.ts'
import { type CalledMeeting, currentItem, isRestricted } from '../meeting/meeting.ts'
import { type Refusal, refused } from '../meeting/outcome.ts'
import { type Here, forEverybody, forWhoeverAsked, refusal, show } from './answers.ts'
import { type AtMeeting, nonceOf } from './brought.ts'
import { chairThere } from './chairThere.ts'
import { everyoneByName } from '../words/people/everyoneBut.ts'
import { excludedInTurn, outAlready } from './excludedInTurn.ts'
import { orOfItemPutOff } from './ofItemPutOff.ts'
import { orDeclared } from './whileDeclaring.ts'
import { type Typed, type Way, entriesOf, wayOfSeveral } from '../words/line/typed.ts'

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

/** "resolved 3.2: …", "action item 6: …": the item that an entry is for. */
const forItem =
  /^(?:resolved|agreed|noted|recommended|note|action item|presented by|defer) (\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?)(?=:| because|$)/i

/** The ways that a meeting leaves: one for an item that its agenda does not have is none, where another than the note remains. */
function onTheAgenda(meeting: CalledMeeting, read: readonly Way[]): readonly Way[] {
  const ways = findItem(meeting.agenda.items, 'AOB') === undefined ? read.map(withoutAob) : read
  const there = ways.filter(({ words }) =>
    entriesOf(words).every(entry => {
      const number = forItem.exec(entry)?.[1]
      return number === undefined || findItem(meeting.agenda.items, number.trim()) !== undefined
    }),
  )
  return there.some(({ words }) => !/^note\b/i.test(words)) ? there : ways
}

/** That there was no other business, as a note of the item being taken, where the agenda has no item for it. */
const withoutAob = ({ title, words }: Way): Way => {
  const here = (text: string) => text.replaceAll('note under AOB: There was no', 'note There was no')
  return { title: here(title), words: here(words) }
}

/** Asks which of several ways was meant, one press each; in a sentence, where the words are too long for a button. */
export function askWhichWay(at: AtMeeting, { unsure, ways: read }: Typed & { kind: 'question' }): Here {
  const there = excludedInTurn(
    at.meeting,
    outAlready(at.meeting, onTheAgenda(at.meeting, chairThere(at.meeting, everyoneByName(at.meeting, read)))),
  )
  const ways = orDeclared(at.meeting, at.typed?.words, there)
  const hush = restrictedHere(at)
  if (hush !== undefined) return hush
  // The form asks in which item it is.
  const asks = unsure === 'in which item' && ways !== there ? 'record it' : unsure
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
  const card =
    no.whom === undefined
      ? undefined
      : whoIsMeantCard(meeting, no.whom, { ...typed, nonce, ...(part === undefined ? {} : { part }) })
  return card === undefined ? aNo(no) : forWhoeverAsked(show(card))
}

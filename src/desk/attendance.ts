import { doneCard } from '../cards/doneCard.ts'
import type { Press } from '../cards/verbs.ts'
import { aboutReminding } from '../cards/remindersForClerk.ts'
import { aboutWords } from '../cards/sentences.ts'
import { typedQuestionCard } from '../cards/typedQuestions.ts'
import type { Command } from '../meeting/commands.ts'
import { type CalledMeeting, currentItem } from '../meeting/meeting.ts'
import { isClerk } from '../meeting/termsOfReference.ts'
import { notAnswered } from '../minutes/newsForClerk.ts'
import { type Answer, type Here, refusal, sentence } from './answers.ts'
import { ownAgenda } from './asking.ts'
import { type AtMeeting, nonceOf } from './brought.ts'
import { carry } from './carrying.ts'
import type { Desk } from './desk.ts'
import { expectedBut } from '../words/people/everyoneBut.ts'
import { readPerson } from '../words/line/peopleTyped.ts'
import { type Way, entriesOf, wayOfSeveral } from '../words/line/typed.ts'
import { askWhichWay, noteOf } from './questions.ts'

/** Somebody will be there: their own view of the agenda card shows it. */
export const promise = (desk: Desk, at: AtMeeting, command: Command): Promise<readonly Answer[]> =>
  carry(desk, at, command, { card: now => ownAgenda(desk, { ...at, meeting: now }) })

/** Somebody has come back into the room. */
export const join = (
  desk: Desk,
  at: AtMeeting,
  command: Command & { type: 'RecordJoining' },
): Promise<readonly Answer[]> =>
  carry(desk, at, command, {
    card: doneCard,
    // What was typed of somebody who is recorded as there is not lost.
    ifRefused: ({ because }, meeting) =>
      because === 'alreadyInTheRoom' && at.typed !== undefined && /\d/.test(at.typed.words)
        ? typedQuestionCard(
            meeting,
            'there already',
            [...forgotten(meeting, command, at.typed.words), noteOf(oneEntryOf(at.typed.words))],
            nonceOf(at.brought),
          )
        : undefined,
  })

/** What the clerk may have forgotten of somebody who came at a time and was there all along: that they came late, or had left. */
function forgotten(
  meeting: CalledMeeting,
  { person, clock }: Command & { type: 'RecordJoining' },
  typed: string,
): readonly Way[] {
  const item = currentItem(meeting)?.number
  if (person === undefined || clock === undefined || item === undefined) return []
  const left = `${person.name} left at item ${item}`,
    came = (verb: string) => `${person.name} ${verb} at item ${item} at ${clock}`
  const ways = [{ title: came('joined'), words: came('joined') }, wayOfSeveral([left, came('returned')])]
  return /\b(?:back|return\w*|re-?\w+ed)\b/i.test(typed) ? ways.toReversed() : ways
}

/** Of several entries on one button, the first. */
const oneEntryOf = (words: string): string => entriesOf(words)[0] ?? words

/** Somebody leaves; of whom nobody said that they were there, what was typed may be kept as a note. */
export const leave = (desk: Desk, at: AtMeeting, command: Command): Promise<readonly Answer[]> =>
  carry(desk, at, command, {
    ifRefused: ({ because }, meeting) =>
      because === 'notInTheRoom' && at.typed !== undefined && /\d/.test(at.typed.words)
        ? typedQuestionCard(meeting, 'not there', [noteOf(at.typed.words)], nonceOf(at.brought))
        : undefined,
  })

/** Apologies sent by the form, perhaps with a substitute and a message for the clerk. */
export function sendApologies(
  desk: Desk,
  at: AtMeeting,
  form: Press & { kind: 'apologies form' },
): Promise<readonly Answer[]> {
  const substitute = form.substitute.trim() === '' ? undefined : readPerson(form.substitute, true),
    message = form.message.trim()
  return carry(desk, at, {
    type: 'ReceiveApologies',
    ...(substitute === undefined ? {} : { substitute }),
    ...(message === '' ? {} : { message }),
  })
}

/** The clerk has those reminded, one-to-one, who have not said whether they come: now, or when people may next be written to. */
export async function remindThem(
  desk: Desk,
  { brought: { asked }, meeting, terms }: AtMeeting,
): Promise<readonly Answer[]> {
  if (!isClerk(terms, asked.by)) return [refusal(aboutReminding.clerkOnly())]
  if (meeting.phase !== 'published') return [refusal(aboutReminding.tooLate())]
  const names = notAnswered(meeting)
  if (names.length === 0) return [sentence(aboutReminding.everybodyAnswered())]
  const came = await desk.reminding.remind(meeting.key, terms, asked)
  if (came.kind === 'asked already') return [sentence(aboutReminding.already())]
  desk.afterwards(() => desk.reminding.look().then(() => desk.reminding.redraw(terms.key)))
  return [sentence(came.now ? aboutReminding.now(names) : aboutReminding.later(names, came.on))]
}

/** "present everyone": names the members who are expected and not yet in the room, to be recorded by one press. */
export function everyoneExpected(at: AtMeeting): Here {
  const { meeting } = at
  const names = expectedBut(meeting, '')
  if (names.length === 0) return sentence(aboutWords.nobodyElseExpected)
  const words = `present: ${names.join(', ')}`
  return askWhichWay(at, { kind: 'question', unsure: 'everyone', ways: [{ title: words, words }] })
}

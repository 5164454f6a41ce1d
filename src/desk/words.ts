import { dayOf } from '../app/agendaIn.ts'
import { meetingMeant } from '../app/whichMeeting.ts'
import { aboutWords } from '../cards/sentences.ts'
import { type Answer, refusal, sentence } from './answers.ts'
import type { Brought } from './brought.ts'
import { longest } from './carrying.ts'
import { answer } from './contents.ts'
import type { Desk } from './desk.ts'
import { readTyped } from './typedWords.ts'
import { partnershipMeant } from './whichPartnership.ts'

/** Answers what somebody typed. Gives nothing where the words were not meant for the bot, or a card in the chat is the answer. */
export async function answerWords(desk: Desk, brought: Brought, written: string): Promise<readonly Answer[]> {
  if (written === '') return brought.addressed ? [sentence(aboutWords.helpIsThere)] : []
  const { words, terms, lacking } = await partnershipMeant(desk, brought, written)
  const typed = readTyped(words)
  if (typed === undefined) return brought.addressed ? [refusal(aboutWords.notUnderstood(words.length, longest))] : []
  const meeting =
    terms === undefined
      ? undefined
      : await meetingMeant(desk.office, terms.key, dayOf(brought.asked.at, terms.timezone))
  const about = {
    brought,
    ...(terms === undefined ? {} : { terms }),
    ...(lacking === undefined ? {} : { lacking }),
    ...(meeting === undefined ? {} : { meeting }),
  }
  if ('kind' in typed) return answer(desk, about, typed)
  const said: Answer[] = []
  for (const [part, command] of typed.entries()) {
    said.push(...(await answer(desk, { ...about, part }, { kind: 'command', command })))
    if (meeting === undefined) break
  }
  return said
}

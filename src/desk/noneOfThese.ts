import { aboutWords } from '../cards/sentences.ts'
import { currentItem } from '../meeting/meeting.ts'
import { way } from '../words/line/decisionPassed.ts'
import { type Answer, sentence } from './answers.ts'
import type { AtMeeting } from './brought.ts'
import { askWhichWay } from './questions.ts'

/** Answers that there was nothing of what the item being taken is about: no declarations, no apologies, no other business. */
export function noneOfThese(at: AtMeeting, said: string): readonly Answer[] {
  const kind = currentItem(at.meeting)?.kind,
    note = way(`note ${said}`)
  const ask = (...notes: readonly string[]) => [
    askWhichWay(at, { kind: 'question', unsure: 'record it', ways: [...notes.map(way), note] }),
  ]
  switch (kind) {
    case 'declarations':
    case 'apologies':
    case 'urgent business':
      return [sentence(aboutWords.said['none given'], true)]
    case 'any other business':
      return ask('note There was no other business.')
    case 'previous minutes':
      return ask('note There were no matters arising.', 'note There were no corrections.')
    default:
      return ask()
  }
}

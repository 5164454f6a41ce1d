import { procedureInWords } from './procedureInWords.ts'
import type { CalledMeeting, Entry } from '../meeting/meeting.ts'
import { decisionInWords } from './meetingWords.ts'
import { dueInWords } from './ownerCard.ts'
import { say } from './say.ts'
import { motionInWords, votesInWords } from './votesInWords.ts'

const short = (words: string, most = 240) => {
  const line = words.replace(/\s+/g, ' ')
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** An entry in one line, as it is read back; of a restricted one only that it is there. */
export function entryInWords(meeting: CalledMeeting, entry: Entry, forThoseEntitled: boolean): string {
  if (entry.restricted && !forThoseEntitled) return withoutWords(entry.kind)
  switch (entry.kind) {
    case 'note':
      return say`Note: ${short(entry.text)}`
    case 'presenter':
      return say`Presented by ${entry.name}`
    case 'decision':
      return `${capitalised(decisionInWords(entry.verb, short(entry.text)))}${votesInWords(entry)}`
    case 'motion':
      return motionInWords(entry, short(entry.text))
    case 'correction':
      return say`Correction to the minutes: ${short(entry.text)}`
    case 'interest':
      return say`Interest declared`
    case 'procedure':
      return short(procedureInWords(entry.fact))
    case 'action': {
      const action = meeting.actions.find(a => a.number === entry.number)
      if (action === undefined) return say`Action`
      const owners = action.owners.join(' / ') || say`no owner yet`
      return action.dueDate === undefined && action.dueWords === undefined
        ? say`Action A${action.number}, ${owners}: ${short(action.text)}`
        : say`Action A${action.number}, ${owners}: ${short(action.text)} (${dueInWords(action)})`
    }
  }
}

function withoutWords(kind: Entry['kind']): string {
  switch (kind) {
    case 'note':
      return say`Note recorded (restricted)`
    case 'presenter':
      return say`Presenter recorded (restricted)`
    case 'decision':
      return say`Decision recorded (restricted)`
    case 'motion':
      return say`Motion recorded (restricted)`
    case 'action':
      return say`Action recorded (restricted)`
    case 'correction':
      return say`Correction recorded (restricted)`
    case 'interest':
      return say`Interest recorded (restricted)`
    case 'procedure':
      return say`Procedure recorded (restricted)`
  }
}

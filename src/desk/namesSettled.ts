import type { NameMeant } from '../cards/typedQuestions.ts'
import type { Command, PersonWritten } from '../meeting/commands.ts'
import { folded, isNoName, whoIsMeant } from '../meeting/names.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { isRefusal } from '../meeting/outcome.ts'
import { isName } from '../meeting/presentersWritten.ts'

/** A person as settled by a press: the one chosen, or somebody of the very name that was typed. */
export function settled<P extends PersonWritten>(person: P, meant: readonly NameMeant[]): P {
  const found = meant.find(m => folded(m.written) === folded(person.name))
  return found === undefined ? person : { ...person, name: found.name ?? person.name, asTyped: true }
}

/** A command with the people in it as they were settled. */
export function withNamesSettled(command: Command, meant: readonly NameMeant[]): Command {
  if (meant.length === 0) return command
  switch (command.type) {
    case 'NamePresenter':
      return settled(command, meant)
    case 'RecordAttendance':
      return { ...command, people: command.people.map(p => settled(p, meant)) }
    case 'ReceiveApologies':
      return {
        ...command,
        ...(command.person === undefined ? {} : { person: settled(command.person, meant) }),
        ...(command.substitute === undefined ? {} : { substitute: settled(command.substitute, meant) }),
      }
    case 'RecordJoining':
    case 'RecordLeaving':
    case 'DeclareInterest':
    case 'RecordConduct':
      return command.person === undefined ? command : { ...command, person: settled(command.person, meant) }
    case 'TakeTheChair':
      return { ...command, person: settled(command.person, meant) }
    default:
      return command
  }
}

/** The people a command names. */
export function peopleIn(command: Command): readonly PersonWritten[] {
  switch (command.type) {
    case 'NamePresenter':
      return [command]
    case 'RecordAttendance':
      return command.people
    case 'ReceiveApologies':
    case 'RecordJoining':
    case 'RecordLeaving':
      return command.person === undefined ? [] : [command.person]
    case 'TakeTheChair':
      return [command.person]
    default:
      return []
  }
}

/** Whether one of these is somebody the meeting knows, or may be nearly, or has a name as people have. */
export const someoneNamed = (meeting: CalledMeeting, people: readonly PersonWritten[]): boolean =>
  people.some(p => {
    const who = whoIsMeant(meeting, p)
    if (isRefusal(who)) return who.whom !== undefined
    return who.known || (isName(p.name) && !isNoName(p.name))
  })

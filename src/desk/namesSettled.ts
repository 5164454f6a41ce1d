import type { NameMeant } from '../cards/typedQuestions.ts'
import type { Command, PersonWritten } from '../meeting/commands.ts'
import type { MoversWritten } from '../meeting/motions.ts'
import { bodyNamedInShort, folded, honorificTyped, isNoName, whoIsMeant } from '../meeting/names.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { isRefusal } from '../meeting/outcome.ts'
import { isName } from '../meeting/presentersWritten.ts'
import { bracketed, inWhosePlace } from '../meeting/substitutesOnRoll.ts'

/** A person as settled by a press: the one chosen, or somebody of the very name that was typed. */
export function settled<P extends PersonWritten>(person: P, meant: readonly NameMeant[]): P {
  const found = meant.find(m => folded(m.written) === folded(person.name))
  return found === undefined ? person : { ...person, name: found.name ?? person.name, asTyped: true }
}

/** The same of somebody on a roll, who may be there for another: in "B for A" either name may have been settled. */
function settledOnRoll(person: PersonWritten, meant: readonly NameMeant[]): PersonWritten {
  const whole = settled(person, meant)
  if (whole !== person) return whole
  const behind = bracketed(person) ?? person,
    whose = inWhosePlace(behind.role ?? '')
  const one = settled(behind, meant),
    another = whose === undefined ? undefined : meant.find(m => folded(m.written) === folded(whose))
  if (another === undefined || whose === undefined) return one === behind ? person : one
  return another.name === undefined
    ? { ...one, asTyped: true }
    : { ...one, role: (behind.role ?? '').replace(whose, another.name) }
}

/** A command with the people in it as they were settled. */
export function withNamesSettled(command: Command, meant: readonly NameMeant[]): Command {
  if (meant.length === 0) return command
  switch (command.type) {
    case 'NamePresenter':
      return settled(command, meant)
    case 'RecordAttendance':
      return { ...command, people: command.people.map(p => settledOnRoll(p, meant)) }
    case 'ReceiveApologies':
      return {
        ...command,
        ...(command.person === undefined ? {} : { person: settled(command.person, meant) }),
        ...(command.substitute === undefined ? {} : { substitute: settled(command.substitute, meant) }),
      }
    case 'RecordJoining':
    case 'RecordLeaving':
    case 'DeclareInterest':
    case 'PutInterestRight':
    case 'RecordConduct':
      return command.person === undefined ? command : { ...command, person: settled(command.person, meant) }
    case 'TakeTheChair':
      return { ...command, person: settled(command.person, meant) }
    case 'PassResolution':
    case 'MoveMotion':
      return moversSettled(command, meant)
    case 'RecordVote':
      return votersSettled(moversSettled(command, meant), meant)
    default:
      return command
  }
}

/** Who moved and seconded a decision as settled; the honorific that was typed stays before the name that was chosen. */
function moversSettled<C extends Command & MoversWritten>(command: C, meant: readonly NameMeant[]): C {
  const chosen = (name: string | undefined) => {
    if (name === undefined) return undefined
    const found = meant.find(m => folded(m.written) === folded(name))
    const title = honorificTyped(name)
    return found?.name === undefined
      ? name
      : title === undefined || honorificTyped(found.name) !== undefined
        ? found.name
        : `${title} ${found.name}`
  }
  const proposer = chosen(command.proposer),
    seconder = chosen(command.seconder)
  const asTyped = [proposer, seconder].filter(
    name => name !== undefined && meant.some(m => m.name === undefined && folded(m.written) === folded(name)),
  )
  return {
    ...command,
    ...(proposer === undefined ? {} : { proposer }),
    ...(seconder === undefined ? {} : { seconder }),
    ...(asTyped.length === 0 ? {} : { moversAsTyped: asTyped.filter(name => name !== undefined) }),
  }
}

/** A vote with those who are named in it, each name as settled. */
function votersSettled(command: Command & { type: 'RecordVote' }, meant: readonly NameMeant[]): Command {
  const { vote, voters } = command
  const named = vote?.named?.map(({ name }) => name) ?? [],
    besides = voters?.flatMap(({ names }) => names) ?? []
  if (named.length + besides.length === 0) return command
  const found = (name: string) => meant.find(m => folded(m.written) === folded(name))
  const asTyped = [...named, ...besides].filter(name => found(name) !== undefined && found(name)?.name === undefined)
  const chosen = (name: string) => found(name)?.name ?? name
  return {
    ...command,
    ...(vote?.named === undefined
      ? {}
      : { vote: { ...vote, named: vote.named.map(v => ({ ...v, name: chosen(v.name) })) } }),
    ...(voters === undefined ? {} : { voters: voters.map(v => ({ ...v, names: v.names.map(chosen) })) }),
    ...(asTyped.length === 0 ? {} : { moversAsTyped: [...(command.moversAsTyped ?? []), ...asTyped] }),
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
    case 'AskToSpeak':
      return command.person === undefined ? [] : [command.person]
    case 'TakeTheChair':
    case 'MarkAsSpoken':
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
    return who.known || (isName(p.name) && !isNoName(p.name)) || bodyNamedInShort(meeting, p) !== undefined
  })

/** Whether words are a post or an organisation of the partnership's members, and nobody's name. */
const isPostOrBody = ({ terms }: CalledMeeting, words: string) =>
  terms.members.some(m => [m.post, m.organisation].some(w => w !== undefined && folded(w) === folded(words)))

/**
 * A list of people with each post or organisation joined to the person it follows: in "Moss Tarrant, Harbour Trust" the trust is not somebody else. A
 * list of organisations stays one.
 */
export function rolesJoined(meeting: CalledMeeting, people: readonly PersonWritten[]): readonly PersonWritten[] {
  const joined: PersonWritten[] = []
  for (const person of people) {
    const before = joined.at(-1)
    if (
      before !== undefined &&
      before.role === undefined &&
      person.role === undefined &&
      isPostOrBody(meeting, person.name) &&
      !isPostOrBody(meeting, before.name)
    )
      joined[joined.length - 1] = { ...before, role: person.name }
    else joined.push(person)
  }
  return joined
}

/** Commands as read, with the posts and organisations in their lists of people joined to whom they follow. */
export function listsJoined(meeting: CalledMeeting, commands: readonly Command[]): readonly Command[] {
  if (commands.every(c => c.type === 'ReceiveApologies' && c.person !== undefined)) {
    const absent = commands.flatMap(c =>
      c.type === 'ReceiveApologies' && c.person !== undefined ? [{ ...c, person: c.person }] : [],
    )
    const people = rolesJoined(
      meeting,
      absent.map(c => c.person),
    )
    return people.length === absent.length
      ? commands
      : people.flatMap(person => {
          const theirs = absent.find(c => c.person.name === person.name)
          return theirs === undefined ? [] : [{ ...theirs, person }]
        })
  }
  return commands.map(c => (c.type === 'RecordAttendance' ? { ...c, people: rolesJoined(meeting, c.people) } : c))
}

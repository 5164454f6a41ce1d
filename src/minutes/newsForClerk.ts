import { type Put, type Worded, joined, worded } from '../meeting/worded.ts'
import type { MeetingEvent, Recorded } from '../meeting/events.ts'
import { type CalledMeeting, type Facts, itemById } from '../meeting/meeting.ts'
import { isClerk, memberActing } from '../meeting/termsOfReference.ts'

/** What members did for themselves and the clerk was not there to see: told together, quietly, never each on its own. */
export interface NewsForClerk {
  /** What owners answered, the last of each for each action; nothing of an action's words. */
  readonly answers: readonly Worded[]
  /** Interests declared before the meeting, by whom, of what kind and in which items, as they stand by now; never their nature. */
  readonly declarations: readonly Worded[]
  /** Members who have not said whether they come, by name; for the clerk alone, while there is time. */
  readonly notAnswered: readonly string[]
}

/** The members who have said neither that they come nor that they do not, before the meeting opens; in the order of the terms. */
export const notAnswered = (meeting: CalledMeeting): readonly string[] =>
  meeting.openedAt !== undefined
    ? []
    : meeting.terms.members
        .filter(m => m.part !== 'in attendance' && m.part !== 'clerk' && meeting.roll[m.name] === undefined)
        .map(m => m.name)

/** What the clerk should be told that has happened since an event of the record, by number; 0 for everything. */
export function newsForClerk(meeting: CalledMeeting, since = 0): NewsForClerk {
  const answers = new Map<string, Worded>(),
    declarations = new Map<string, Worded>()
  for (const { event, by, number } of byMembers(meeting, since)) {
    if (event.type === 'ActionAnswered') {
      const who = event.owner ?? memberActing(meeting.terms, by)?.name ?? by.name
      const said = answerInWords(meeting, event, who)
      answers.delete(`${event.number} ${who}`)
      if (said !== undefined) answers.set(`${event.number} ${who}`, said)
    }
    const stands = meeting.declarations.find(d => d.event === number)
    if (event.type === 'InterestDeclared' && stands !== undefined)
      declarations.set(JSON.stringify(event), declarationInWords(meeting, { ...event, kind: stands.kind }))
  }
  return { answers: [...answers.values()], declarations: [...declarations.values()], notAnswered: notAnswered(meeting) }
}

/** What was answered, and declared before the opening, by others than the clerk, in order. */
function byMembers(meeting: Facts, since: number): readonly Recorded[] {
  const found: Recorded[] = []
  let early = meeting.openedAt === undefined
  for (let at = meeting.trail; at !== undefined && at.recorded.number > since; at = at.before) {
    const { event, by } = at.recorded
    if (event.type === 'MeetingOpened') early = true
    const told = event.type === 'ActionAnswered' || (event.type === 'InterestDeclared' && early)
    if (told && !isClerk(meeting.terms, by)) found.push(at.recorded)
  }
  return found.toReversed()
}

function answerInWords(
  meeting: Facts,
  event: MeetingEvent & { type: 'ActionAnswered' },
  who: string,
): Worded | undefined {
  const of = `A${event.number}: ${who}`
  if (event.dueDate !== undefined || event.dueWords !== undefined) {
    const due: Put = event.dueDate === undefined ? (event.dueWords ?? '') : { date: event.dueDate }
    const shares = meeting.actions.find(a => a.number === event.number)?.shares ?? []
    return shares.length > 1
      ? worded`${of} asks for another date: ${due}.`
      : worded`${of} has changed its date: ${due}.`
  }
  switch (event.state) {
    case 'not accepted':
      return worded`${of} says that it is not theirs.`
    case 'complete':
      return worded`${of} has done it.`
    case 'withdrawn':
      return worded`${of} has withdrawn it.`
    case 'accepted':
    case 'outstanding':
      return undefined
  }
}

function declarationInWords(meeting: Facts, event: MeetingEvent & { type: 'InterestDeclared' }): Worded {
  const numbers = event.items.flatMap(id => itemById(meeting, id)?.number ?? [])
  return numbers.length === 1
    ? worded`${event.person} declared: ${event.kind}, item ${joined(numbers)}.`
    : worded`${event.person} declared: ${event.kind}, items ${joined(numbers)}.`
}

/** The digest the clerk is given when the meeting opens: what was declared beforehand. Nothing where nothing was. */
export function digestBeforeMeeting(meeting: CalledMeeting): Worded | undefined {
  const { declarations, notAnswered: silent } = newsForClerk(meeting)
  const lines = [
    ...declarations,
    ...(silent.length === 0 ? [] : [worded`Not answered yet (${silent.length}): ${joined(silent)}.`]),
  ]
  return lines.length === 0 ? undefined : joined([worded`Before the meeting:`, ...lines], '\n')
}

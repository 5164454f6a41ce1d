import { dateInWords } from '../meeting/dates.ts'
import type { MeetingEvent, Recorded } from '../meeting/events.ts'
import { type CalledMeeting, type Facts, itemById } from '../meeting/meeting.ts'
import { isClerk, memberActing } from '../meeting/termsOfReference.ts'

/** What members did for themselves and the clerk was not there to see: told together, quietly, never each on its own. */
export interface NewsForClerk {
  /** What owners answered, the last of each for each action; nothing of an action's words. */
  readonly answers: readonly string[]
  /** Interests declared before the meeting, by whom, of what kind and in which items; never their nature. */
  readonly declarations: readonly string[]
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
  const answers = new Map<string, string>(),
    declarations: string[] = []
  for (const { event, by } of byMembers(meeting, since)) {
    if (event.type === 'ActionAnswered') {
      const who = event.owner ?? memberActing(meeting.terms, by)?.name ?? by.name
      const said = answerInWords(meeting, event, who)
      answers.delete(`${event.number} ${who}`)
      if (said !== undefined) answers.set(`${event.number} ${who}`, said)
    }
    if (event.type === 'InterestDeclared') declarations.push(declarationInWords(meeting, event))
  }
  return { answers: [...answers.values()], declarations: [...new Set(declarations)], notAnswered: notAnswered(meeting) }
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
): string | undefined {
  const of = `A${event.number}: ${who}`
  if (event.dueDate !== undefined || event.dueWords !== undefined) {
    const due = event.dueDate === undefined ? event.dueWords : dateInWords(event.dueDate)
    const shares = meeting.actions.find(a => a.number === event.number)?.shares ?? []
    return shares.length > 1 ? `${of} asks for another date: ${due}.` : `${of} has changed its date: ${due}.`
  }
  switch (event.state) {
    case 'not accepted':
      return `${of} says that it is not theirs.`
    case 'complete':
      return `${of} has done it.`
    case 'withdrawn':
      return `${of} has withdrawn it.`
    case 'accepted':
    case 'outstanding':
      return undefined
  }
}

function declarationInWords(meeting: Facts, event: MeetingEvent & { type: 'InterestDeclared' }): string {
  const numbers = event.items.flatMap(id => itemById(meeting, id)?.number ?? [])
  return `${event.person} declared: ${event.kind}, item${numbers.length === 1 ? '' : 's'} ${numbers.join(', ')}.`
}

/** The digest the clerk is given when the meeting opens: what was declared beforehand. Nothing where nothing was. */
export function digestBeforeMeeting(meeting: CalledMeeting): string | undefined {
  const { declarations, notAnswered: silent } = newsForClerk(meeting)
  const lines = [
    ...declarations,
    ...(silent.length === 0 ? [] : [`Not answered yet (${silent.length}): ${silent.join(', ')}.`]),
  ]
  return lines.length === 0 ? undefined : [`Before the meeting:`, ...lines].join('\n')
}

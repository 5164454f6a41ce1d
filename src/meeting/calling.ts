import type { Agenda, AgendaItem, AgendaRead } from './agenda.ts'
import { changesBetween } from './agendaChanges.ts'
import { mayNotClerk } from './authority.ts'
import { type Asked, type Command, isTheClerk } from './commands.ts'
import type { MeetingEvent } from './events.ts'
import { correctedAgain, mostlyFound, noLongerFitting } from './keptCorrections.ts'
import type { CalledMeeting, Meeting } from './meeting.ts'
import { type Outcome, refused } from './outcome.ts'
import { adding, addingUnpublished, keptRestricted, mostlyTheSame } from './revising.ts'
import type { Numbering } from './termsOfReference.ts'
import { agendaWith, waitingAgenda } from './waitingAgenda.ts'

const ofNumber = (number: string) => /^([a-z]*)\s*(\d+)(.*)$/i.exec(number.trim())

/**
 * An agenda in the partnership's own numbering. Numbers as printed are kept; an agenda that begins at 1 is numbered on
 * from the last meeting where the partnership numbers continuously, and remembers the numbers it was pasted with.
 */
export function numbered(agenda: Agenda, numbering: Numbering, next: number): Agenda {
  const first = ofNumber(agenda.items[0]?.number ?? '')
  const prefix = numbering.prefix ?? ''
  if ((numbering.style === 'per meeting' && prefix === '') || first === null) return agenda
  const from = numbering.style === 'continuous' && first[2] === '1' && first[1] === '' ? next - 1 : 0
  return renumbered(agenda, prefix, from)
}

/** Every number with the prefix, and so many higher, where it has no prefix of its own. */
function renumbered(agenda: Agenda, prefix: string, from: number): Agenda {
  const renumber = (number: string): string => {
    const parts = ofNumber(number)
    const own = parts?.[1] ?? ''
    return parts === null || (own !== '' && (from === 0 || own.toLowerCase() === prefix.toLowerCase()))
      ? number
      : `${prefix}${Number(parts[2]) + from}${parts[3] ?? ''}`
  }
  const items = agenda.items.map((item): AgendaItem => {
    const number = renumber(item.number)
    return number === item.number
      ? item
      : {
          ...item,
          number,
          writtenNumber: item.number,
          ...(item.under === undefined ? {} : { under: renumber(item.under) }),
        }
  })
  return { ...agenda, items }
}

/** An agenda beside a published one, numbered as that was: where its 1 became SCP145, an 8 becomes SCP152. */
function numberedLike(published: Agenda, agenda: Agenda): Agenda | undefined {
  const one = published.items.find(item => item.writtenNumber !== undefined)
  const [is, was] = [ofNumber(one?.number ?? ''), ofNumber(one?.writtenNumber ?? '')]
  return is === null || was === null ? undefined : renumbered(agenda, is[1] ?? '', Number(is[2]) - Number(was[2]))
}

/** The number the next meeting's first item gets, after this agenda. */
export const numberAfter = (agenda: Agenda): number | undefined => {
  const numbers = agenda.items.flatMap(item => {
    const parts = ofNumber(item.number)
    return parts === null ? [] : [Number(parts[2])]
  })
  return numbers.length === 0 ? undefined : Math.max(...numbers) + 1
}

/** An agenda in which no item was found is taken in all the same where its lines can be shown to the clerk, who makes items of them. */
const canBePutRight = ({ unread = [] }: Command & { type: 'CallMeeting' }, { where }: Asked): boolean =>
  where === 'privately' && unread.length >= 3

/** Calls a meeting from an agenda, or takes in a changed or supplementary one for a meeting that is called already. The clerk publishes it next. */
export function callMeeting(
  meeting: Meeting,
  command: Command & { type: 'CallMeeting' },
  asked: Asked,
): Outcome<MeetingEvent> {
  if (!isTheClerk(command.terms, asked)) return refused('notTheClerk')
  if (command.agenda.items.length === 0 && !canBePutRight(command, asked)) return refused('noItems')
  const waits = meeting.phase === 'called' || meeting.phase === 'discarded'
  const added = command.supplementary === true && meeting.phase === 'called'
  const published = meeting.phase === 'not called' || (waits && !added) ? undefined : meeting.agenda
  const read: AgendaRead = {
    agenda:
      (published && numberedLike(published, command.agenda)) ??
      numbered(command.agenda, command.terms.numbering, command.broughtForward.nextItemNumber),
    unread: command.unread ?? [],
  }
  switch (meeting.phase) {
    case 'not called':
      return [
        {
          type: 'MeetingCalled',
          meeting: command.meeting,
          terms: command.terms,
          agenda: read.agenda,
          ...(read.unread.length > 0 && { unread: read.unread }),
          broughtForward: command.broughtForward,
        },
      ]
    case 'called':
      if (command.supplementary === true) return [{ type: 'AgendaRevised', ...addingUnpublished(meeting, read) }]
      return [{ type: 'AgendaRevised', ...correctedAsBefore(meeting, read, false) }]
    case 'discarded':
      return [{ type: 'AgendaRevised', ...correctedAsBefore(meeting, read, false) }]
    case 'published':
      return [besidePublished(meeting, read, command.supplementary === true)]
    case 'in session':
    case 'adjourned': {
      const added = besidePublished(meeting, read, true)
      return changesBetween(meeting.agenda, adding(meeting.agenda, { ...read, agenda: added.agenda })).length === 0
        ? refused('agendaInUse')
        : [added]
    }
    case 'closed':
      return refused('meetingClosed')
  }
}

function besidePublished(
  meeting: CalledMeeting,
  read: AgendaRead,
  supplementary: boolean,
): MeetingEvent & { type: 'AgendaRevised' } {
  const how = supplementary ? 'adds' : mostlyTheSame(meeting.agenda, read) ? 'replaces' : undefined
  const closed = keptRestricted(meeting.agenda, read)
  return {
    type: 'AgendaRevised',
    ...correctedAsBefore(meeting, closed, supplementary),
    beside: { ...(how !== undefined && { how }) },
  }
}

/**
 * The agenda with what the clerk had corrected of it before corrected again, and what of that no longer fits. In a supplementary one what was
 * answered of the agenda's own items counts too, but not what was added to it, nor its heading; and none of that has to fit.
 */
function correctedAsBefore(meeting: CalledMeeting, read: AgendaRead, supplementary: boolean) {
  const ofItsOwn = meeting.corrected.filter(each => each.supplementary === supplementary).map(each => each.correction)
  const made = supplementary
    ? meeting.corrected.flatMap(({ correction, supplementary: own }) =>
        own || correction.type === 'item corrected' || correction.type === 'line placed' ? [correction] : [],
      )
    : ofItsOwn
  const before = meeting.beside?.agenda ?? meeting.agenda
  const again = supplementary || mostlyTheSame(before, read) || mostlyFound(read, made)
  const noLongerFit = again ? noLongerFitting(read, ofItsOwn) : ofItsOwn
  const { agenda, unread } = again ? correctedAgain(read, made) : read
  return { agenda, ...(unread.length > 0 && { unread }), ...(noLongerFit.length > 0 && { noLongerFit }) }
}

/** Publishes the agenda that waits: in the meeting chat, in the place of the published one, or added to it. */
export function publishAgenda(
  meeting: CalledMeeting,
  { read }: Command & { type: 'PublishAgenda' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const no = mayNotClerk(meeting, asked)
  if (no !== undefined) return no
  const waits = waitingAgenda(meeting)
  if (waits === undefined) return refused('alreadyPublished')
  if (read !== undefined && read !== meeting.lastRead.event) return refused('anotherAgenda')
  if (waits.agenda.items.length === 0) return refused('noItems')
  const doubtful = waits.agenda.items.filter(item => item.doubtful === true).length
  if (doubtful > 0) return refused('mayBeConfidential', doubtful)
  if (meeting.beside === undefined) return [{ type: 'AgendaPublished' }]
  if (meeting.beside.how === undefined) return refused('replaceOrAdd')
  if (meeting.phase === 'closed') return refused('meetingClosed')
  if (meeting.beside.how === 'replaces' && meeting.phase !== 'published') return refused('agendaInUse')
  const agenda = agendaWith(meeting, meeting.beside)
  return [{ type: 'AgendaPublished', agenda, changes: changesBetween(meeting.agenda, agenda) }]
}

/** Puts an agenda that was read but not published away again; one that was published before stands as it was. */
export function discardAgenda(meeting: CalledMeeting, asked: Asked): Outcome<MeetingEvent> {
  const no = mayNotClerk(meeting, asked)
  if (no !== undefined) return no
  if (meeting.phase === 'discarded') return []
  return waitingAgenda(meeting) === undefined ? refused('alreadyPublished') : [{ type: 'AgendaDiscarded' }]
}

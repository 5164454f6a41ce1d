import type { Asked, Command } from './commands.ts'
import { dayInWords } from './dates.ts'
import type { MeetingEvent } from './events.ts'
import { type CalledMeeting, type Entry, type Facts, currentItem, itemById, standing } from './meeting.ts'
import { type Outcome, isRefusal, refused } from './outcome.ts'
import { mayNotRecord, recordable } from './whereRecorded.ts'

type Decision = Entry & { readonly kind: 'decision' }

/** Whether a decision confirms the previous minutes: it says, in English or Welsh, that minutes, or notes, are confirmed, agreed, approved, signed or a correct record. */
export const confirmsMinutes = (text: string): boolean =>
  (/\b(minutes|notes)\b/i.test(text) &&
    /\b(confirm|agree|approv|sign|accept|accurate record|correct record|true record)/i.test(text) &&
    !/\bnot\b/i.test(text)) ||
  (/\b[cg]ofnodion\b/i.test(text) &&
    /\b(?:[cg]h?adarnha|[cg]h?ymeradwy|llofnod|[cg]ofnod cywir)/i.test(text) &&
    !/\b(?:ni|nid|na|nad|heb|peidio)\b/i.test(text))

/** The item the previous minutes come up in, by id: the one being taken, where it is for them, else the first there is; absent where the agenda has none. */
export function itemForPreviousMinutes(meeting: CalledMeeting): string | undefined {
  const forThem = meeting.agenda.items.filter(i => i.kind === 'previous minutes')
  return (forThem.find(i => i.id === currentItem(meeting)?.id) ?? forThem[0])?.id
}

/** The decision of this meeting that confirms the minutes before it: one that was pressed, or one worded so in the item for them, or in any where the agenda has none. */
export function confirmingDecision(meeting: Facts): Decision | undefined {
  const anywhere = !meeting.agenda.items.some(i => i.kind === 'previous minutes')
  return standing(meeting).find(
    (e): e is Decision =>
      e.kind === 'decision' &&
      (e.confirmsPrevious === true ||
        ((anywhere || itemById(meeting, e.item)?.kind === 'previous minutes') && confirmsMinutes(e.text))),
  )
}

/** Words about the minutes of a day that is named without its year, with the year in which the minutes before this meeting are of that day. */
export function minutesOfTheirYear({ broughtForward, agenda }: CalledMeeting, text: string): string {
  const [named, day] =
    /\bminutes of (?:the (?:last |previous )?meeting (?:held )?on )?(\d{1,2} [A-Z][a-z]+)(?! ?\d|,? 20)/.exec(text) ??
    []
  if (named === undefined || day === undefined) return text
  const titles = agenda.items.filter(i => i.kind === 'previous minutes').map(i => i.title),
    held =
      broughtForward.previous === undefined || broughtForward.previous.date === ''
        ? ''
        : dayInWords(broughtForward.previous.date)
  const full = [held, ...titles]
    .map(words => new RegExp(`\\b${day} \\d{4}\\b`).exec(words)?.[0])
    .find(found => found !== undefined)
  return full === undefined ? text : text.replace(named, named.replace(day, full))
}

/** A confirmation in this item that was pressed and not put in anybody's words yet: words that come afterwards take its place. */
export const unwordedConfirmation = (meeting: Facts, item: string): Decision | undefined =>
  standing(meeting).find(
    (e): e is Decision => e.kind === 'decision' && e.item === item && e.confirmsPrevious === true && !e.amended,
  )

/**
 * Confirms the minutes of the meeting before this one, by a press or two words: minuted as a decision in the item for them; where the agenda has none, in the
 * one being taken, or, after the close, in the first that was. What this meeting has resolved already is not minuted twice.
 */
export function confirmPreviousMinutes(
  meeting: CalledMeeting,
  command: Command & { type: 'ConfirmPreviousMinutes' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const no = mayNotRecord(meeting, asked)
  if (no !== undefined) return no
  const { previous } = meeting.broughtForward
  if (previous === undefined) return refused('noSuchMinutes')
  if (confirmingDecision(meeting) !== undefined) return []
  const whereClosed = meeting.phase === 'closed' ? meeting.taken[0]?.item : undefined
  const place = recordable(meeting, asked, command.item ?? itemForPreviousMinutes(meeting) ?? whereClosed)
  if (isRefusal(place)) return place
  const corrected = standing(meeting).some(e => e.kind === 'correction' && (!e.restricted || place.restricted))
  const of = previous.date === '' ? 'the previous meeting' : `the meeting held on ${dayInWords(previous.date)}`
  return [
    {
      type: 'ResolutionPassed',
      item: place.item.id,
      verb: 'resolved',
      text: `the minutes of ${of} be confirmed as a correct record${corrected ? ', subject to the corrections recorded' : ''}`,
      confirmsPrevious: true,
      restricted: place.restricted,
    },
  ]
}

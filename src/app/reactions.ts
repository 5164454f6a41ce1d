import type { Recorded } from '../meeting/events.ts'
import { declaredIn } from '../meeting/interests.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { whoseApologiesMatter } from '../meeting/quorum.ts'
import { nextItem } from '../meeting/session.ts'

/** Something outward that events call for. Views (`show …`) merge: only the latest counts. */
export type Reaction =
  | { readonly kind: 'show agenda' }
  | { readonly kind: 'post chair card' }
  | { readonly kind: 'show chair card' }
  | { readonly kind: 'fold chair card'; readonly item: string }
  | { readonly kind: 'show clerk card' }
  | { readonly kind: 'ask about urgent business'; readonly raised: number }
  | { readonly kind: 'remind declarant'; readonly person: string; readonly item: string; readonly when: 'now' | 'next' }
  | { readonly kind: 'say'; readonly sentence: string }
  | { readonly kind: 'tell clerk'; readonly sentence: string }
  | { readonly kind: 'file minutes' }
  | { readonly kind: 'confirm previous minutes' }
  | { readonly kind: 'file certificates' }

function callsFor({ event, number }: Recorded, meeting: CalledMeeting): readonly Reaction[] {
  switch (event.type) {
    case 'MeetingCalled':
    case 'AgendaDiscarded':
      return []
    case 'AgendaRevised':
      return [{ kind: 'show agenda' }]
    case 'AgendaPublished':
    case 'TermsOfReferenceAmended':
      return [{ kind: 'show agenda' }]
    case 'ApologiesReceived':
      return [
        { kind: 'show agenda' },
        { kind: 'show chair card' },
        ...(event.message === undefined
          ? []
          : [
              { kind: 'tell clerk', sentence: `${event.person} sends apologies and writes: ${event.message}` } as const,
            ]),
        ...forecast(meeting, event.person),
        ...redraft(meeting),
      ]
    case 'AttendancePromised':
    case 'SubstituteNamed':
    case 'AttendanceRecorded':
    case 'PersonJoined':
    case 'PersonLeft':
      return [{ kind: 'show agenda' }, { kind: 'show chair card' }, ...redraft(meeting)]
    case 'InterestDeclared':
      return [
        { kind: 'show agenda' },
        { kind: 'show chair card' },
        ...('current' in meeting && meeting.current !== undefined && event.items.includes(meeting.current)
          ? [{ kind: 'remind declarant', person: event.person, item: meeting.current, when: 'now' } as const]
          : []),
        ...redraft(meeting),
      ]
    case 'ConductRecorded':
      return [{ kind: 'show chair card' }, ...redraft(meeting)]
    case 'MeetingOpened':
      return [{ kind: 'show agenda' }, { kind: 'post chair card' }]
    case 'ItemTaken':
      return [
        { kind: 'post chair card' },
        { kind: 'show agenda' },
        ...earlierItem(meeting, event.item),
        ...reminders(meeting, event.item, 'now'),
        ...(meeting.phase === 'in session' ? reminders(meeting, nextItem(meeting)?.id, 'next') : []),
      ]
    case 'ItemsTakenTogether':
    case 'ItemDeferred':
      return [{ kind: 'show agenda' }, { kind: 'show chair card' }]
    case 'QuorumLost':
      return [
        { kind: 'show agenda' },
        { kind: 'show chair card' },
        { kind: 'say', sentence: event.why.replace('The meeting was', 'The meeting is') },
      ]
    case 'QuorumRegained':
      return [
        { kind: 'show agenda' },
        { kind: 'show chair card' },
        { kind: 'say', sentence: 'The meeting is quorate again.' },
      ]
    case 'MeetingAdjourned':
    case 'MeetingResumed':
    case 'ChairTaken':
    case 'PublicExcluded':
    case 'PublicReadmitted':
      return [{ kind: 'show agenda' }, { kind: 'show chair card' }]
    case 'NoteMade':
    case 'PresenterNamed':
    case 'ActionAgreed':
      return [{ kind: 'show chair card' }, ...redraft(meeting)]
    case 'ResolutionPassed':
    case 'PreviousMinutesCorrected':
      return [{ kind: 'show chair card' }, { kind: 'confirm previous minutes' }, ...redraft(meeting)]
    case 'SummaryWritten':
      return redraft(meeting)
    case 'EntryAmended':
    case 'EntryStruck':
      return [{ kind: 'show chair card' }, { kind: 'confirm previous minutes' }, ...redraft(meeting)]
    case 'UrgentBusinessRaised':
      return [{ kind: 'ask about urgent business', raised: number }]
    case 'UrgentBusinessAdmitted':
    case 'UrgentBusinessNotAdmitted':
      return [
        { kind: 'ask about urgent business', raised: event.raised },
        { kind: 'show agenda' },
        { kind: 'show chair card' },
      ]
    case 'StepUndone':
      return [{ kind: 'show agenda' }, { kind: 'post chair card' }, ...redraft(meeting)]
    case 'MeetingClosed':
      return [
        { kind: 'say', sentence: 'The meeting is closed. The draft minutes go to the clerk one-to-one.' },
        { kind: 'show agenda' },
        { kind: 'show chair card' },
        { kind: 'file minutes' },
      ]
    case 'MinutesFiled':
    case 'FilingFailed':
      return [{ kind: 'show clerk card' }]
    case 'MinutesIssued':
      return [{ kind: 'file minutes' }, { kind: 'show clerk card' }]
    case 'MinutesConfirmed':
      return [{ kind: 'file minutes' }, { kind: 'show clerk card' }]
    case 'ActionAnswered':
    case 'RecordHeld':
    case 'RecordReleased':
      return [{ kind: 'show clerk card' }]
    case 'RemovalDone':
      return [{ kind: 'file certificates' }]
  }
}

/** Those who declared an interest in an item are told what it obliges them to, when it is next and when it comes. */
const reminders = (meeting: CalledMeeting, item: string | undefined, when: 'now' | 'next'): readonly Reaction[] =>
  item === undefined
    ? []
    : [...new Set(declaredIn(meeting, item).map(d => d.person))].map(person => ({
        kind: 'remind declarant',
        person,
        item,
        when,
      }))

/** An apology without which the meeting would have its quorum is pointed out to the clerk while there is time. */
function forecast(meeting: CalledMeeting, person: string): readonly Reaction[] {
  if (meeting.phase !== 'published' || !whoseApologiesMatter(meeting).includes(person)) return []
  return [
    {
      kind: 'tell clerk',
      sentence: `If the apologies of ${person} stand, the meeting will be inquorate, unless somebody stands in.`,
    },
  ]
}

/** The card of the item before becomes what was recorded in it. */
function earlierItem(meeting: CalledMeeting, taken: string): readonly Reaction[] {
  const at = meeting.taken.findLastIndex(t => t.item === taken),
    before = meeting.taken[at - 1]
  return before === undefined || before.item === taken ? [] : [{ kind: 'fold chair card', item: before.item }]
}

/** After closing, what is corrected is filed again. */
const redraft = (meeting: CalledMeeting): readonly Reaction[] =>
  meeting.phase === 'closed' ? [{ kind: 'file minutes' }] : []

/** What these events call for, each thing once, in the order first called for. */
export function reactions(events: readonly Recorded[], meeting: CalledMeeting): readonly Reaction[] {
  const all = events.flatMap(recorded => callsFor(recorded, meeting))
  const once = new Map(all.map(r => [JSON.stringify(r), r]))
  return [...once.values()]
}

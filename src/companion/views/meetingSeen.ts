import { partInWords, phaseInWords } from '../../cards/companionSaid.ts'
import { dateInWords, timeInWords } from '../../cards/meetingWords.ts'
import { inWords } from '../../cards/say.ts'
import { forgoButton, heardButton } from '../../cards/speakersShown.ts'
import { mayNotConduct } from '../../meeting/authority.ts'
import { type CalledMeeting, currentItem, dateOf, isRestricted } from '../../meeting/meeting.ts'
import { speakersOf } from '../../meeting/speaking.ts'
import { type Actor, isClerk, memberActing, nameActing } from '../../meeting/termsOfReference.ts'
import { agendaSeen } from './agendaSeen.ts'
import { agendaTable } from './agendaTable.ts'
import { buttonSeen } from './buttonSeen.ts'
import { conducting } from './conducting.ts'
import { earlierMeetings } from './earlierMeetings.ts'
import type { Gathered } from './gathered.ts'
import { itemNow } from './itemNow.ts'
import type { MeetingView, Phase } from './meetingView.ts'
import { minutesSeen } from './minutesSeen.ts'
import { ownPart } from './ownPart.ts'
import { rosterSeen } from './rosterSeen.ts'

/** How far a meeting is, as a page is told; a discarded agenda is one that waits, and shown to its clerk alone. */
export const phaseOf = ({ phase }: CalledMeeting): Phase => (phase === 'discarded' ? 'called' : phase)

/** Whether an item being taken is restricted, or the public are excluded. */
export function restrictedNow(meeting: CalledMeeting): boolean {
  const item = currentItem(meeting)
  return item === undefined ? meeting.publicExcluded !== undefined : isRestricted(meeting, item)
}

/** A meeting as one member of its partnership may see it, in the language of the work it is drawn in. That they are one is for the caller to have seen to. */
export function meetingSeen({ meeting, earlier, open, minutes }: Gathered, by: Actor): MeetingView {
  const { terms, agenda } = meeting
  const member = memberActing(terms, by),
    name = nameActing(terms, by),
    clerk = isClerk(terms, by)
  const conducts = mayNotConduct(meeting, by) === undefined
  const date = dateOf(meeting),
    now = itemNow(meeting, by, conducts)
  const shares = open.find(o => o.owner.name === name)?.shares ?? []
  return inWords<MeetingView>({
    version: meeting.version,
    meeting: meeting.key,
    partnership: terms.key,
    body: agenda.body ?? terms.name,
    ...(date === undefined ? {} : { date }),
    dateInWords: dateInWords(date ?? ''),
    ...(agenda.time === undefined ? {} : { time: timeInWords(agenda.time) }),
    ...((agenda.venue ?? terms.venue) === undefined ? {} : { venue: agenda.venue ?? terms.venue ?? '' }),
    phase: phaseOf(meeting),
    phaseInWords: phaseInWords(meeting.phase),
    language: terms.language ?? 'en',
    restrictedNow: restrictedNow(meeting),
    you: {
      name,
      part: member?.part ?? 'member',
      partInWords: partInWords(member?.part ?? 'member'),
      conducts,
      clerk,
    },
    agenda: agendaSeen(meeting, conducts),
    ...(now === undefined ? {} : { now }),
    ...(conducts ? conducting(meeting, clerk ? 'clerk' : 'chair') : { buttons: [] }),
    speakers: speakersOf(meeting).map(s => ({
      ...s,
      you: s.name === name,
      buttons: [
        ...(s.name === name ? [forgoButton(meeting)] : []),
        ...(conducts ? [heardButton(meeting, s.name)] : []),
      ].map(buttonSeen),
    })),
    own: ownPart(meeting, name, shares),
    earlier: earlierMeetings(earlier, clerk),
    ...(clerk ? forTheClerk(meeting, minutes, by) : {}),
  })
}

/** What the clerk's desk has besides: the minutes as they stand, the agenda while it can be put right, and the roster. */
function forTheClerk(
  meeting: CalledMeeting,
  minutes: Gathered['minutes'],
  by: Actor,
): Pick<MeetingView, 'minutes' | 'table' | 'roster'> {
  const table = agendaTable(meeting, by)
  return {
    ...(minutes === undefined ? {} : { minutes: minutesSeen(meeting, minutes, by) }),
    ...(table === undefined ? {} : { table }),
    roster: rosterSeen(meeting),
  }
}

import { mayNotConduct } from './authority.ts'
import { type Asked, type Command, isTheClerk } from './commands.ts'
import type { MeetingEvent, Recorded } from './events.ts'
import type { CalledMeeting, Speaker } from './meeting.ts'
import { whoIsMeant } from './names.ts'
import { type Outcome, isRefusal, refused } from './outcome.ts'
import { nameActing } from './termsOfReference.ts'

/** Who would like to speak, in the order they asked; nobody where the meeting does not sit. */
export const speakersOf = ({ phase, speakers = [] }: CalledMeeting): readonly Speaker[] =>
  phase === 'in session' || phase === 'adjourned' ? speakers : []

/** Somebody would like to speak: anybody for themselves, the clerk for anybody. Nothing of it is minuted. */
export function askToSpeak(
  meeting: CalledMeeting,
  command: Command & { type: 'AskToSpeak' },
  asked: Asked,
): Outcome<MeetingEvent> {
  if (meeting.phase !== 'in session') return refused('nobodySpeaksNow')
  const acting = nameActing(meeting.terms, asked.by)
  const who = command.person === undefined ? { name: acting } : whoIsMeant(meeting, command.person)
  if (isRefusal(who)) return who
  if (who.name !== acting && !isTheClerk(meeting.terms, asked)) return refused('notYourself')
  const place = speakersOf(meeting).findIndex(s => s.name === who.name)
  return place === -1
    ? [{ type: 'SpeakingAskedFor', person: who.name }]
    : refused('onTheListAlready', who.name, String(place + 1))
}

/** Somebody on the list no longer wishes to speak: anybody for themselves. */
export function forgoSpeaking(meeting: CalledMeeting, asked: Asked): Outcome<MeetingEvent> {
  const name = nameActing(meeting.terms, asked.by)
  return speakersOf(meeting).some(s => s.name === name)
    ? [{ type: 'SpeakingForgone', person: name }]
    : refused('notOnTheList', name)
}

/** Somebody on the list has spoken, or is passed over: whoever conducts the meeting says so. */
export function markAsSpoken(
  meeting: CalledMeeting,
  command: Command & { type: 'MarkAsSpoken' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const no = mayNotConduct(meeting, asked.by)
  if (no !== undefined) return no
  const list = speakersOf(meeting)
  const named = list.find(s => s.name === command.person.name)
  const who = named ?? whoIsMeant(meeting, command.person)
  if (isRefusal(who)) return who
  return list.some(s => s.name === who.name)
    ? [{ type: 'SpeakerHeard', person: who.name }]
    : refused('notOnTheList', who.name)
}

type OfSpeaking = MeetingEvent & { type: 'SpeakingAskedFor' | 'SpeakingForgone' | 'SpeakerHeard' }

/** The meeting after somebody came on the list to speak, or off it. */
export function speakingEvolved(meeting: CalledMeeting, event: OfSpeaking, { at }: Recorded): CalledMeeting {
  const others = (meeting.speakers ?? []).filter(s => s.name !== event.person)
  const speakers = event.type === 'SpeakingAskedFor' ? [...others, { name: event.person, since: at }] : others
  return { ...meeting, speakers }
}

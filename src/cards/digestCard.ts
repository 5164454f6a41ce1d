import type { CalledMeeting } from '../meeting/meeting.ts'
import { digestBeforeMeeting } from '../minutes/newsForClerk.ts'
import type { Card } from './card.ts'
import { sayWorded } from './sayWorded.ts'
import { doneCard } from './doneCard.ts'

/** The clerk's digest as the meeting opens: what was declared beforehand. Nothing where nothing was. */
export function digestCard(meeting: CalledMeeting): Card | undefined {
  const digest = digestBeforeMeeting(meeting)
  return digest === undefined ? undefined : doneCard(meeting, sayWorded(digest))
}

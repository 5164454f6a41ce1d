import { decide } from '../meeting/decide.ts'
import { evolve } from '../meeting/evolve.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { whoIsMeant } from '../meeting/names.ts'
import { isRefusal } from '../meeting/outcome.ts'
import type { Here } from './answers.ts'
import type { AtMeeting } from './brought.ts'
import type { Request } from './contents.ts'
import { settled, withNamesSettled } from './namesSettled.ts'
import { refusedOrAsked } from './questions.ts'

/**
 * Of several things in one message, the first name that could be somebody else's: asked about before anything is recorded, so that the press which
 * settles it records all of them, and no other question takes the place of it on the card. Each is tried against what those before it come to.
 */
export function askWhoFirst(at: AtMeeting, several: readonly Request[]): Here | undefined {
  const { asked } = at.brought
  let now: Meeting = at.meeting
  for (const one of several) {
    if (one.kind === 'declared' || one.kind === 'conduct of a declarant') {
      const who = now.phase === 'not called' ? undefined : whoIsMeant(now, settled(one.person, at.typed?.meant ?? []))
      if (isRefusal(who) && who.whom !== undefined) return refusedOrAsked(at, who)
    }
    if (one.kind !== 'command') continue
    const outcome = decide(now, withNamesSettled(one.command, at.typed?.meant ?? []), asked)
    if (!isRefusal(outcome))
      now = outcome.reduce<Meeting>(
        (before, event, n) =>
          evolve(before, {
            number: before.version + n + 1,
            step: before.version + 1,
            at: asked.at,
            by: asked.by,
            event,
          }),
        now,
      )
    else if (outcome.whom !== undefined) return refusedOrAsked(at, outcome, one.command)
  }
  return undefined
}

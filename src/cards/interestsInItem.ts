import { declaredIn, effectOf } from '../meeting/interests.ts'
import type { CalledMeeting, Declaration } from '../meeting/meeting.ts'
import { type Effect, effects } from '../meeting/termsOfReference.ts'
import { type Element, asTyped, text } from './card.ts'
import { namesInShort } from './namesInShort.ts'
import { say } from './say.ts'

/** What those who declared an interest must now do, by what it obliges to; the kind is named, and never the nature. */
export function interestsToActOn(meeting: CalledMeeting, item: string): readonly Element[] {
  const here = declaredIn(meeting, item).filter(d => d.conduct[item] !== 'left')
  return effects.flatMap(effect => {
    const theirs = here.filter(d => effectOf(meeting, d) === effect)
    return theirs.length === 0
      ? []
      : [
          text(asTyped(mustDo(effect, namesInShort(theirs.map(withKind)))), {
            color: 'warning',
            weight: 'bolder',
            spacing: 'small',
          }),
        ]
  })
}

/** The interests themselves, all of them, for looking up: who has left the room, and who is still in it. */
export const interestsLeft = (meeting: CalledMeeting, item: string): readonly Element[] =>
  declaredIn(meeting, item).map(d =>
    text(
      asTyped(
        d.conduct[item] === 'left'
          ? say`${d.person} declared: ${d.kind}. ${d.person} has left the room.`
          : say`${d.person} declared: ${d.kind}.`,
      ),
      { spacing: 'small', size: 'small' },
    ),
  )

const withKind = (d: Declaration): string => `${d.person} (${d.kind})`

function mustDo(effect: Effect, who: string): string {
  switch (effect) {
    case 'leaves the room':
      return say`${who} must leave the room before it is discussed, and take no part.`
    case 'speaks then leaves':
      return say`${who} may speak to it if the public may, and must leave the room before it is decided.`
    case 'stays and does not vote':
      return say`${who} may stay, and must not vote.`
    case 'stays':
      return say`${who} may stay and take part.`
  }
}

import { declaredIn, effectOf } from '../meeting/interests.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { type Effect, effects } from '../meeting/termsOfReference.ts'
import { type Element, asTyped, text } from './card.ts'
import { namesInShort } from './namesInShort.ts'
import { say } from './say.ts'

/** How many may have declared an interest in an item for the kinds to be named beside the names; of more they stand below, where there is room. */
const mostWithKind = 2

const stillHere = (meeting: CalledMeeting, item: string) =>
  declaredIn(meeting, item).filter(d => d.conduct[item] !== 'left')

/** What those who declared an interest must now do, a sentence for each obligation; the kind of interest is named, and never the nature. */
export function interestsToActOn(meeting: CalledMeeting, item: string): readonly string[] {
  const here = stillHere(meeting, item)
  return effects.flatMap(effect => {
    const theirs = here.filter(d => effectOf(meeting, d) === effect)
    const names = theirs.map(d => (here.length > mostWithKind ? d.person : `${d.person} (${d.kind})`))
    return theirs.length === 0 ? [] : [mustDo(effect, namesInShort([...new Set(names)], 2))]
  })
}

/** What is to be looked up of the interests in an item: who has left the room for theirs, and the kinds where there was no room for them above. */
export function interestsLeft(meeting: CalledMeeting, item: string): readonly Element[] {
  const crowded = stillHere(meeting, item).length > mostWithKind
  return declaredIn(meeting, item)
    .filter(d => d.conduct[item] === 'left' || crowded)
    .map(d =>
      text(
        asTyped(
          d.conduct[item] === 'left'
            ? say`${d.person} declared: ${d.kind}. ${d.person} has left the room.`
            : say`${d.person} declared: ${d.kind}.`,
        ),
        { spacing: 'small', size: 'small' },
      ),
    )
}

/** What an interest obliges those who have it to do, said of them to whoever conducts. */
export function mustDo(effect: Effect, who: string): string {
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

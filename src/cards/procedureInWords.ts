import type { ProcedureFact } from '../meeting/procedureFacts.ts'
import { notReached } from '../meeting/session.ts'
import { withinSentence } from '../minutes/decisionWords.ts'
import { exclusionActInWords, listed, timeInWords } from './meetingWords.ts'
import { quorumInWords } from './quorumInWords.ts'
import { say } from './say.ts'

/** A fact of procedure in a sentence, as the chair's card reads it back. The minutes have their own, from the house style. */
export function procedureInWords(fact: ProcedureFact): string {
  switch (fact.what) {
    case 'joined':
    case 'returned':
    case 'left':
      return moved(fact)
    case 'left the room':
      return fact.clock === undefined
        ? say`${named(fact)}, having declared an interest, left the room and took no part in the discussion or decision.`
        : say`${named(fact)}, having declared an interest, left the room at ${timeInWords(fact.clock)} and took no part in the discussion or decision.`
    case 'stayed in the room':
      return fact.did === undefined
        ? say`${named(fact)}, having declared an interest, stayed in the room.`
        : say`${named(fact)}, having declared an interest, stayed in the room (${fact.did}).`
    case 'inquorate':
      return fact.noLonger
        ? say`The meeting was no longer quorate (${missing(fact)}).`
        : say`The meeting was not quorate (${missing(fact)}).`
    case 'quorate again':
      return say`The meeting was quorate again.`
    case 'took the chair':
      return tookTheChair(fact)
    case 'adjourned':
      return say`The meeting adjourned at ${timeInWords(fact.at)}.`
    case 'resumed':
      return say`The meeting resumed at ${timeInWords(fact.at)}.`
    case 'did not resume':
      return say`The meeting did not resume.`
    case 'excluded the public':
      if (fact.act !== undefined)
        return say`The press and public were excluded (${exclusionActInWords(fact.act, fact.paragraphs)}).`
      return say`The press and public were excluded (Schedule 12A, ${listed(fact.paragraphs)}).`
    case 'readmitted the public':
      return say`The public were readmitted to the meeting.`
    case 'deferred':
      return fact.reason === notReached
        ? say`This item was not reached, and was deferred.`
        : say`This item was deferred because ${withinSentence(fact.reason)}.`
    case 'withdrawn':
      return say`This item was withdrawn because ${withinSentence(fact.reason)}.`
    case 'taken together':
      return fact.items.length === 1
        ? say`This item was taken together with item ${fact.items[0] ?? ''}.`
        : say`This item was taken together with items ${listed(fact.items)}.`
    case 'minuted under':
      return say`This item was taken together with item ${fact.item}, where it is minuted.`
    case 'as written':
      return fact.text
  }
}

/** The same of the quorum as it is said in the chat, while it happens. */
export function quorumSaid(fact: ProcedureFact): string {
  if (fact.what === 'inquorate')
    return fact.noLonger
      ? say`The meeting is no longer quorate (${missing(fact)}).`
      : say`The meeting is not quorate (${missing(fact)}).`
  return fact.what === 'quorate again' ? say`The meeting is quorate again.` : procedureInWords(fact)
}

type Fact<W extends ProcedureFact['what']> = ProcedureFact & { readonly what: W }

function moved(fact: Fact<'joined' | 'returned' | 'left'>): string {
  const [who, time] = [named(fact), fact.clock === undefined ? undefined : timeInWords(fact.clock)]
  switch (fact.what) {
    case 'joined':
      return time === undefined ? say`${who} joined the meeting.` : say`${who} joined the meeting at ${time}.`
    case 'returned':
      return time === undefined ? say`${who} returned to the meeting.` : say`${who} returned to the meeting at ${time}.`
    case 'left':
      return time === undefined ? say`${who} left the meeting.` : say`${who} left the meeting at ${time}.`
  }
}

function tookTheChair(fact: Fact<'took the chair'>): string {
  if (fact.forThisItem === true) return say`${named(fact)} took the chair for this item.`
  return fact.part === 'vice-chair'
    ? say`${named(fact)} (Vice-Chair) took the chair.`
    : say`${named(fact)} took the chair.`
}

const missing = ({ noLonger: _before, ...short }: Fact<'inquorate'>): string =>
  [
    quorumInWords({ quorate: false, ...short }),
    ...(short.standingAside.length === 0
      ? []
      : [say`${listed(short.standingAside)} not counted because of a declared interest`]),
  ].join('; ')

const named = ({ person, honorific }: { readonly person: string; readonly honorific?: string }): string =>
  honorific === undefined ? person : `${honorific} ${person}`

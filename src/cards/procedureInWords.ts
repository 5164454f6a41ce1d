import { timeInWords } from '../meeting/dates.ts'
import type { ProcedureFact } from '../meeting/procedureFacts.ts'
import { quorumInWords } from '../meeting/quorum.ts'
import { withinSentence } from '../minutes/decisionWords.ts'
import { listed, paragraphsInWords } from './meetingWords.ts'

/** A fact of procedure in a sentence, as the chair's card reads it back. The minutes have their own, from the house style. */
export function procedureInWords(fact: ProcedureFact): string {
  switch (fact.what) {
    case 'joined':
      return `${named(fact)} joined the meeting${atTime(fact.clock)}.`
    case 'returned':
      return `${named(fact)} returned to the meeting${atTime(fact.clock)}.`
    case 'left':
      return `${named(fact)} left the meeting${atTime(fact.clock)}.`
    case 'left the room':
      return `${named(fact)}, having declared an interest, left the room and took no part in the discussion or decision.`
    case 'stayed in the room':
      return `${named(fact)}, having declared an interest, stayed in the room.`
    case 'inquorate':
      return `The meeting was ${quorumLost(fact)}`
    case 'quorate again':
      return 'The meeting was quorate again.'
    case 'took the chair':
      return `${named(fact)}${fact.part === 'vice-chair' ? ' (Vice-Chair)' : ''} took the chair${fact.forThisItem === true ? ' for this item' : ''}.`
    case 'adjourned':
      return `The meeting adjourned at ${timeInWords(fact.at)}.`
    case 'resumed':
      return `The meeting resumed at ${timeInWords(fact.at)}.`
    case 'did not resume':
      return 'The meeting did not resume.'
    case 'excluded the public':
      return `The press and public were excluded (${paragraphsInWords(fact.paragraphs)} of Schedule 12A).`
    case 'readmitted the public':
      return 'The public were readmitted to the meeting.'
    case 'deferred':
      return `This item was deferred because ${withinSentence(fact.reason)}.`
    case 'withdrawn':
      return `This item was withdrawn because ${withinSentence(fact.reason)}.`
    case 'taken together':
      return `This item was taken together with item${fact.items.length === 1 ? '' : 's'} ${listed(fact.items)}.`
    case 'minuted under':
      return `This item was taken together with item ${fact.item}, where it is minuted.`
    case 'as written':
      return fact.text
  }
}

/** The same of the quorum as it is said in the chat, while it happens. */
export function quorumSaid(fact: ProcedureFact): string {
  if (fact.what === 'inquorate') return `The meeting is ${quorumLost(fact)}`
  if (fact.what === 'quorate again') return 'The meeting is quorate again.'
  return procedureInWords(fact).replace('The meeting was', 'The meeting is')
}

const quorumLost = ({ noLonger, ...short }: ProcedureFact & { what: 'inquorate' }): string =>
  `${noLonger ? 'no longer quorate' : 'not quorate'} (${quorumInWords({ quorate: false, ...short })}${short.standingAside.length === 0 ? '' : `; ${listed(short.standingAside)} not counted because of a declared interest`}).`

const named = ({ person, honorific }: { readonly person: string; readonly honorific?: string }): string =>
  honorific === undefined ? person : `${honorific} ${person}`

const atTime = (clock: string | undefined): string => (clock === undefined ? '' : ` at ${timeInWords(clock)}`)

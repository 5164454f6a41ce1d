import { notReached } from '../../meeting/session.ts'
import type { ProcedureFact } from '../../meeting/procedureFacts.ts'
import { withinSentence } from '../../minutes/decisionWords.ts'
import { type Said, fill, fillFirst } from '../houseStyle/wording.ts'
import { timeAs } from './dates.ts'
import type { Writing } from './passages.ts'
import { nameOf, officeOf } from './people.ts'
import { inARow } from './sentences.ts'

type Given = Pick<Writing, 'minutes' | 'style'>
type Fact<W extends ProcedureFact['what']> = ProcedureFact & { readonly what: W }

/** A fact of procedure in the words of the house style; what somebody wrote in its place stays as it was written. */
export function procedureSentence(writing: Given, fact: ProcedureFact): string {
  const { procedure, quorum, outcomes, restricted, names } = writing.style
  switch (fact.what) {
    case 'joined':
    case 'returned':
    case 'left':
      return filled(procedure[fact.what], { ...personIn(writing, fact), ...timesOf(writing, fact) })
    case 'left the room':
      return filled(procedure.leftTheRoom, { ...personIn(writing, fact), ...timesOf(writing, fact) })
    case 'stayed in the room':
      return stayed(procedure.stayedInTheRoom, personIn(writing, fact), fact.did)
    case 'took the chair': {
      const wordings = fact.forThisItem === true ? procedure.tookTheChairForItem : procedure.tookTheChair
      const part = fact.part === 'vice-chair' ? officeOf(writing.style, fact.part) : undefined
      const said = { ...personIn(writing, fact), part }
      return fillFirst(wordings, said) ?? fact.person
    }
    case 'inquorate':
      return filled(fact.noLonger ? quorum.noLonger : quorum.notQuorate, { missing: missingIn(writing, fact) })
    case 'quorate again':
      return quorum.again
    case 'adjourned':
    case 'resumed':
      return filled(procedure[fact.what], { time: timeAs(writing.style, fact.at) })
    case 'did not resume':
      return procedure.didNotResume
    case 'excluded the public':
      return filled(restricted.excluded, { paragraphs: inARow(fact.paragraphs, restricted.joined) })
    case 'readmitted the public':
      return restricted.readmitted
    case 'deferred':
      return fact.reason === notReached
        ? outcomes.deferredNotReached
        : filled(withoutBecause(outcomes.deferredBecause, fact.reason), {
            reason: withinSentence(untilWhen(fact.reason)),
          })
    case 'withdrawn':
      return filled(outcomes.withdrawnBecause, { reason: withinSentence(fact.reason) })
    case 'taken together': {
      const { one, several } = outcomes.takenTogether
      return filled(fact.items.length === 1 ? one : several, { items: inARow(fact.items, names.joined) })
    }
    case 'minuted under':
      return filled(outcomes.minutedUnder, { item: fact.item })
    case 'as written':
      return fact.text
  }
}

/** Who stayed, and what else they did; in brackets after a wording that has no place for it. */
function stayed(wording: string, said: Said, did: string | undefined): string {
  const sentence = filled(wording, { ...said, did })
  return did === undefined || sentence.includes(did) ? sentence : `${sentence} (${did})`
}

/** “deferred to the May meeting”: where only until when is said, and not why. */
const withoutBecause = (wording: string, reason: string): string =>
  /^(?:to|until|till) (?:the |our |a |its )?(?:\d|next|following|later|future|\p{Lu})/u.test(reason)
    ? wording.replace(/ because \{reason\}/, ' {reason}')
    : wording

/** “to 28 January meeting”, “to next meeting”, as they are typed in haste, with their article. */
const untilWhen = (reason: string): string =>
  reason.replace(
    /^(to|until|till) (?=(?:\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8}(?: \d{4})?|next|following|\p{Lu}\p{L}{2,8}(?: \d{4})?) (?:board |partnership )?meeting\b)/u,
    '$1 the ',
  )

/** The wording filled; one whose places cannot all be filled, as far as its own words go, is left empty. */
const filled = (wording: string, said: Said): string => fill(wording, said) ?? ''

function personIn(
  { minutes, style }: Given,
  { person, honorific }: { readonly person: string; readonly honorific?: string },
): Said {
  const known = [...minutes.present, ...minutes.inAttendance, ...minutes.apologies, ...minutes.absent].find(
    p => p.name === person,
  )
  return {
    name: nameOf(style, { name: person, ...(honorific === undefined ? {} : { honorific }) }),
    person,
    organisation: known?.organisation ?? known?.role,
  }
}

const timesOf = ({ style }: Given, { clock, at }: { readonly clock?: string; readonly at?: string }): Said => {
  const time = clock ?? at
  return {
    time: time === undefined ? undefined : timeAs(style, time),
    timeSaid: clock === undefined ? undefined : timeAs(style, clock),
  }
}

/** What the meeting lacked: “3 members, 4 needed; probation not represented”. */
function missingIn({ style }: Given, fact: Fact<'inquorate'>): string {
  const { counted, bodies, aside, between, body } = style.quorum
  const { joined } = style.names
  const numbers = { counted: String(fact.counted), needed: fact.needed === undefined ? undefined : String(fact.needed) }
  const missing = fact.missingBodies.map(b => body[b])
  return [
    filled(fact.counted === 1 ? counted.one : counted.several, numbers),
    ...(missing.length === 0 ? [] : [filled(bodies, { bodies: inARow(missing, style.quorum.joined ?? joined) })]),
    ...(fact.standingAside.length === 0 ? [] : [filled(aside, { names: inARow(fact.standingAside, joined) })]),
  ].join(between)
}

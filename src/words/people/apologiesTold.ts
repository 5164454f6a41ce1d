import type { PersonWritten } from '../../meeting/commands.ts'
import { way } from '../line/decisionPassed.ts'
import { peopleLed } from '../line/peopleAtHead.ts'
import { peopleIn } from '../line/lineTakenApart.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const apologies = '(?:apolog(?:y|ies)|apols)'
const given =
  '(?:submitted|sent|received|tendered|given|offered|accepted|approved|noted|intimated|conveyed|presented|recorded|passed on|emailed|e-mailed|made)'
/** "Apologies and a reason had been submitted to the Clerk by A": who sent them, behind the verb. */
const sentBy = new RegExp(
  `^(?:it was (?:noted|reported|advised) that |the (?:clerk|chair) (?:reported|advised|noted|had received) (?:that )?)?(?:an? |the |late |further )*${apologies}(?: for absence)?(?: [^.;:\\n]{1,90}?)?,? (?:(?:was|were|had been|have been|has been) )?(?:(?:also |duly |then )?${given}(?: and ${given})?(?: (?:to|with) (?:the )?(?:clerk|chair|secretary|office))? )?(?:by|from|of|on behalf of) (?=(?:the )?\\p{Lu})`,
  'iu',
)
/** "Members accepted the apologies of A". */
const acceptedOf = new RegExp(
  `^(?:the )?(?:members|meeting|board|partnership|committee|panel|council|chair|clerk|partners|all)(?: then)? (?:noted|received|accepted|approved|recorded|considered and accepted|agreed to accept|accepted and noted) (?:the |an? )?(?:following )?${apologies}(?: for absence)?(?: and (?:the )?reasons?(?: for absence)?(?: given)?)? (?:from|of|by|for|on behalf of) (?=(?:the )?\\p{Lu})`,
  'iu',
)
/** "A had submitted apologies and a reason, which were accepted", "A's apologies were accepted". */
const theySent = new RegExp(
  `^(\\p{L}[^.;:!?\\n]{1,100}?)(?:['’]s?| (?:has|have|had|also|both|all)(?: already)?)* (?:${given} (?:(?:his|her|their|an?|the) )?)?${apologies}(?! for (?:lateness|the (?:rest|remainder)))(?![\\p{L}])(?=[^\\n]{0,200}\\b(?:accepted|approved|reason|clerk|email|e-mail|phone|in advance|before the meeting|noted)\\b)`,
  'iu',
)
/** "A had submitted his apologies and a written update had been provided": with no word of how they were taken. */
const theyHadSent = new RegExp(
  `^(\\p{L}[^.;:!?\\n,]{1,100}?) (?:(?:has|have|had)(?: (?:also|both|all|already))?|both|also) ${given} (?:(?:his|her|their|an?|the) )?${apologies}(?: for absence)?(?! for)(?![\\p{L}])`,
  'iu',
)
/** "A isn't here, apologies came by email", "A has emailed to say she can't attend": who does not come, and that they sent word. */
const isAway =
  "(?:(?:['’]s| is| are| was| were| has| have)? (?:not (?:here|present|in|coming|attending|able to (?:attend|come|join|be here|make it))|absent|away|unable to (?:attend|come|join|be here|make it))|(?: is| are| was| were)n['’]?t (?:here|present|in|coming|attending|able to (?:attend|come|make it))|(?: can(?:['’]?t|not)| could(?:n['’]?t| not)| won['’]?t) (?:be here|make it|come|attend|join))"
const sentWord =
  '(?:apolog(?:y|ies|ised)|apols|emailed|e-mailed|phoned|rang|rung|texted|messaged|sent word|let (?:me|us|the clerk|the chair) know|told me)'
const awayThenWord = new RegExp(
  `^(\\p{L}[^.;:!?\\n,]{1,80}?)${isAway}(?: today| this (?:time|afternoon|morning))?(?:[,;.–—]| -| and| but| as)+ ?(?=[^\\n]{0,120}\\b${sentWord}\\b)(?![^\\n]{0,120}\\b(?:no|without|any) (?:apolog|apols|word|message))`,
  'iu',
)
const wordThenAway = new RegExp(
  `^(\\p{L}[^.;:!?\\n,]{1,80}?)(?: has| have| had| just)* (?:emailed|e-mailed|phoned|rang|rung|texted|messaged|sent word|sent a (?:message|note)|said|been in touch|let (?:me|us|the clerk|the chair) know)(?: (?:in|me|the (?:clerk|chair|office)))?(?: (?:to say|saying|that))* (?:(?:he|she|they)${isAway}|(?:he|she|they) (?:can|could) no longer (?:attend|come|make it))`,
  'iu',
)
/** "No apology had been received from A, who was absent": who sent none. */
const noneFrom =
  /^no (?:apolog(?:y|ies)|apols|word|message)(?: (?:(?:has|have|had) been|was|were))? (?:received|sent|given|had|heard)? ?(?:from|by) (?=(?:the )?\p{Lu})/iu

/** "A was absent and no apology had been received": who sent none, before it. */
const absentWithNone = new RegExp(
  `^(\\p{L}[^.;:!?\\n,]{1,80}?)(?:${isAway}|(?: did not|didn['’]t) (?:attend|come|turn up))(?:[,;.–—]| -| and| but| with)+ ?(?:(?:sent|gave|had sent|there was|there were) )?(?:no|without|nil) (?:apolog(?:y|ies)|apols)(?:(?: (?:was|were|has been|had been|have been))?(?: (?:received|sent|given|made))?)[\\s.]*$`,
  'iu',
)

const asList = (people: readonly PersonWritten[]): string =>
  people.map(({ name, role }) => (role === undefined || /^\p{Ll}/u.test(role) ? name : `${name} (${role})`)).join(', ')

const saysNothing =
  /^(?:(?:and|which|these|they|it|the|were|was|had been|been|had|have|reasons?|given|accepted|approved|received|noted|duly|by|members|meeting|all|today|for|absence|absent|who|and|not|present|sent)\b[\s,.;]*)*$/i

/** Reads that somebody sent apologies, or none, as a sentence tells it: asked, the sentence kept beside it where it says more. */
export function readApologiesTold(said: string): Read {
  if (!/apol|not\b|n['’]?t\b|unable|absent|away|\bno\b/i.test(said)) return undefined
  if (said.length > 300 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  if (
    /\b(?:lateness|late arrival|leaving early|rest of|remainder of|last minute change|for the (?:delay|noise|confusion))\b/i.test(
      said,
    )
  )
    return undefined
  const none = noneFrom.exec(said)
  if (none !== null) return asked(said, 'absent', said.slice(none[0].length))
  const noneSent = peopleIn(absentWithNone.exec(said)?.[1] ?? '')
  if (noneSent !== undefined) return ways(said, 'absent', noneSent, false)
  const led = sentBy.exec(said)
  if (led !== null) return asked(said, 'apologies', said.slice(led[0].length))
  for (const form of [theySent, awayThenWord, wordThenAway]) {
    const people = peopleIn(form.exec(said)?.[1] ?? '')
    if (people !== undefined) return ways(said, 'apologies', people, /\b(?:accepted|approved)\b/i.test(said))
  }
  const had = theyHadSent.exec(said),
    theirs = peopleIn(had?.[1] ?? '')
  if (had !== null && theirs !== undefined)
    return ways(said, 'apologies', theirs, !saysNothing.test(said.slice(had[0].length)), true)
  return undefined
}

/** Reads that those there accepted somebody's apologies, which is no decision to be minuted before that. */
export function readApologiesAccepted(said: string): Read {
  const led = said.length > 300 || said.includes('\n') ? null : acceptedOf.exec(said)
  return led === null ? undefined : asked(said, 'apologies', said.slice(led[0].length))
}

function asked(said: string, word: string, words: string): Read {
  const found = peopleLed(words)
  return found === undefined ? undefined : ways(said, word, found.people, !saysNothing.test(found.more))
}

function ways(said: string, word: string, people: readonly PersonWritten[], more: boolean, bothFirst = false): Read {
  const entry = `${word}: ${asList(people)}`,
    note = `note ${said}`
  const both = more ? [wayOfSeveral([entry, note])] : []
  return question('record it', [...(bothFirst ? [...both, way(entry)] : [way(entry), ...both]), way(note)])
}

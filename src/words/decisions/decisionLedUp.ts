import { decisionsOf } from './bodyNamed.ts'
import { way } from '../line/decisionPassed.ts'
import { readDecisionTyped } from './decisionTyped.ts'
import { type Read, question } from '../line/typed.ts'

/** What brought a body to a decision, before it: "Following a suggestion by the Chair", "On the advice of the Clerk,", "Given the concerns raised,". */
const ledUp = new RegExp(
  `^(?:following|after|referring to|turning to|under reference to|with reference to|(?:up)?on|at|in (?:the )?(?:light|view|response|line|accordance|the absence|recognition|order)|having|given|as|since|because|with|further to|noting|recogni[sz]ing|considering|due to|owing to|mindful of|despite|to (?:assist|help|allow|enable|ensure|support|avoid))\\b[^.;:!?\\n]{3,200}?,?\\s+(?=(?:it was|(?:the )?(?:board|partnership|committee|panel|group|forum|executive|meeting|trustees|governors)|members|partners) (?:(?:also|then|therefore|unanimously|formally|duly|subsequently) ){0,2}(?:noted|agreed|resolved|recommended|endorsed|approved|ratified|adopted)\\b)`,
  'iu',
)
/** "The Board, having heard A, agreed …": the same between the body and what it did. */
const interrupted =
  /^((?:the )?(?:board|partnership|committee|panel|group|forum|executive|meeting|members|partners)), ((?:having|being|after|following|in (?:the )?(?:light|view|line)|on|upon|noting|mindful|considering|given|with)\b[^;:!?\n]{3,200}?), (?=(?:(?:also|then|therefore|unanimously|formally|duly) ){0,2}(?:noted|agreed|resolved|recommended|endorsed|approved|ratified|adopted)\b)/i
/** Told of another time, or by somebody: no decision of this meeting. */
const toldOf =
  /\b(?:last|previous|earlier|original) (?:month|week|year|meeting|time)|\b(?:19|20)\d\d\b|\b(?:its|their|the) (?:\p{L}+ )?meeting (?:in|on|of|held)\b|\b(?:said|told|explained|reported that|advised that|when|if|whether|already|previously)\b/iu

/** Reads a decision with what led up to it, which is no part of it; asked, with the sentence as a note. */
export function readDecisionLedUp(written: string): Read {
  const said = written.length > 1_000 ? written : written.replace(interrupted, '$2, $1 ')
  const lead = said.length > 1_000 || said.includes('\n') ? null : ledUp.exec(said)
  if (lead === null || toldOf.test(lead[0])) return undefined
  const ways = decisionsOf(readDecisionTyped(said.slice(lead[0].length), true))
  return ways.length === 0 ? undefined : question('record it', [...ways, way(`note ${written}`)])
}

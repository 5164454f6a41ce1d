import { way } from '../line/decisionPassed.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'
import { deferral } from './whyPutOff.ts'

/** "It was noted that this item had been deferred for consideration at the March meeting": put off, as those there were told. */
const noted =
  /^(?:it was |(?:the )?(?:[\p{L}&]+ ){0,3}?(?:board|partnership|committee|panel|group|forum|meeting|members|partners) |also )?noted that (?:this|the) (?:item|report|paper|matter)(?: on [^,;.\n]{3,80}?)? (?:had been|has been|was|is|would be|will be) (?:deferred|postponed|held over|carried over|put back)(?![\p{L}-])([^\n]{0,200}?)[\s.]*$/iu

/** "The report was withdrawn by the author and will now come to the March Board": put off, since its paper was taken back. */
const withdrawn =
  /^(?:the|this) (?:report|paper|item) (?:was|has been|had been) withdrawn(?: [^,;.\n]{2,80}?)?,? (?:and|but) (?:it )?(?:will|would) (?:now |instead )?(?:come|go|be (?:brought|presented|taken|considered|submitted)) (?:back )?(?:to|at|in) ((?:the |our )?[^,;.\n]{2,60}?)[\s.]*$/iu

/** Reads that the item being taken had been put off, as it was noted: asked, with the sentence as a note. */
export function readPutOffNoted(said: string): Read {
  if (said.length > 400) return undefined
  const later = withdrawn.exec(said)?.[1]
  if (later !== undefined)
    return question('do it now', [
      wayOfSeveral([`note ${said}`, deferral(undefined, `to ${later}`).words]),
      deferral(undefined, `to ${later}`),
      way(`note ${said}`),
    ])
  const behind = noted.exec(said)?.[1]
  if (behind === undefined) return undefined
  const until = behind
    .trim()
    .replace(/^for (?:consideration|discussion|decision) (?:at|by|in) /i, 'to ')
    .replace(
      /^to (?:the |its |our )?(?:board |partnership |committee )?meeting (?:on|of|to be held on) (?=\d)/i,
      'until ',
    )
  return question('do it now', [deferral(undefined, until), way(`note ${said}`)])
}

import { way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'
import { deferral } from './whyPutOff.ts'

/** "It was noted that this item had been deferred for consideration at the March meeting": put off, as those there were told. */
const noted =
  /^(?:it was |(?:the )?(?:[\p{L}&]+ ){0,3}?(?:board|partnership|committee|panel|group|forum|meeting|members|partners) |also )?noted that (?:this|the) (?:item|report|paper|matter)(?: on [^,;.\n]{3,80}?)? (?:had been|has been|was|is|would be|will be) (?:deferred|postponed|held over|carried over|put back)(?![\p{L}-])([^\n]{0,200}?)[\s.]*$/iu

/** Reads that the item being taken had been put off, as it was noted: asked, with the sentence as a note. */
export function readPutOffNoted(said: string): Read {
  const behind = said.length > 400 ? undefined : noted.exec(said)?.[1]
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

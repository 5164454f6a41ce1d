import { isNoName } from '../../meeting/names.ts'
import { readPerson } from '../line/peopleTyped.ts'
import { type Reader, command } from '../line/typed.ts'

const asking =
  /^(?:please,? )?(?:i['’]?d like|i would like|i want|i wish|i['’]d love|could i|can i|may i|please may i)(?: please)? to speak(?: (?:next|please|now|to this(?: item)?|on this(?: item)?))?[.!?]?$/i
/** The same in fewer words, that could be talk where others read along. */
const askingToTheBot =
  /^(?:(?:could|can|may|might) i(?: please)? (?:speak|come in|say something)(?: (?:please|next|on this))?|(?:request|asking|ask) to speak|(?:my )?hand (?:is )?up|raise (?:my )?hand|speak)[.!?]?$/i
const forgoing =
  /^(?:i (?:no longer|don['’]t|do not) (?:wish|want|need) to speak(?: (?:any ?more|now|after all))?|(?:my )?hand (?:is )?down|lower (?:my )?hand|not to speak)[.!]?$/i
const forSomebody =
  /^(.{2,80}?) (?:would like|wishes|wants|asks|has asked|asked) to speak(?: (?:next|to this item))?[.]?$/i
const heard = /^(.{2,80}?) (?:has spoken|has had (?:his|her|their) say)[.]?$/i

/** Reads who would like to speak, for themselves or by the clerk, who no longer wishes to, and who has spoken. */
export const readSpeakingTyped: Reader = (said, addressed) => {
  if (said.length > 120 || said.includes('\n')) return undefined
  if (asking.test(said) || (addressed && askingToTheBot.test(said))) return command({ type: 'AskToSpeak' })
  if (addressed && forgoing.test(said)) return command({ type: 'ForgoSpeaking' })
  if (!addressed) return undefined
  const asks = forSomebody.exec(said)?.[1],
    spoke = heard.exec(said)?.[1],
    name = asks ?? spoke
  if (name === undefined || isNoName(name) || /^i$/i.test(name)) return undefined
  const person = readPerson(name, true)
  return command(asks === undefined ? { type: 'MarkAsSpoken', person } : { type: 'AskToSpeak', person })
}

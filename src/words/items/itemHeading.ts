import { type Read, type Typed, question } from '../line/typed.ts'

const numbered = /^(?:(?:agenda )?item )?\d{1,2}(?:[.):]| ?[–—-])?\s+(\p{L}[^\n.?!;]{2,80}?)\.?$/iu
/** A title in capitals, as agendas have it. */
const inCapitals = /^(?=[^\n]*\p{Lu}{3})[\p{Lu}\d][\p{Lu}\d ,:&'’()/–-]{4,80}$/u
/** Words of a sentence, and of what is recorded: no heading. */
const ofASentence =
  /\b(?:is|are|was|were|has|have|had|will|would|to be|be|said|asked|agreed|noted|resolved|recommended|action|note|approved|deferred|adjourned|present|apologies|votes?|for|against|carried|lost|motion|amendment|no|none|left|joined|received)\b|\b\p{Ll}+ed\b/iu

/** Reads the heading of an item as it is pasted from an agenda, "8. FORWARD PLAN": whether an item is called so is known where the meeting is. */
export function readItemHeading(said: string): Read {
  if (said.length > 100) return undefined
  const title = numbered.exec(said)?.[1] ?? (inCapitals.test(said) ? said : undefined)
  if (title === undefined || ofASentence.test(title) || title.split(/\s+/).length > 9) return undefined
  const otherwise = question('record it', [{ title: `note ${said}`, words: `note ${said}` }]) as Typed & {
    kind: 'question'
  }
  return { kind: 'titled', title, step: 'take', why: '', said, otherwise }
}

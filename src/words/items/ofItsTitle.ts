import { withoutBullet } from '../line/asSaid.ts'
import { readByTitle } from './itemByTitle.ts'
import { readPutOffInALine } from './putOffInALine.ts'
import { type Read, type Typed, firstWords, question } from '../line/typed.ts'

/** What whoever chairs says of an item that they go to, before why: who has to leave is no departure yet. */
const goesThere =
  /^(?:(?:ok(?:ay)?|right|so|now|then|thanks|good)[\s,]+)*(?:(?:can|could|shall|may) (?:we|i)|let['’]?s|we(?:['’](?:ll|re)| will| are)?|i(?:['’]d| would| want| will|['’]ll)(?: like)?)(?: (?:to|now|just|going|quickly))* (?:go|jump|move|turn|take|do|bring|skip|come|switch|return|have|hear)\b/i

/** "that consideration of the forward plan be deferred to the next meeting": which item a resolution puts off, and until when. */
const considered = [
  /^(?:resolved|agreed):?[^\n]*?\b(?:consideration|discussion|determination|debate) of (?:the |this )?([^,;:\n]{2,120}?) (?:be|stand|to be) (?:deferred|postponed|held over|carried over|adjourned|stood over)((?: [^\n]*)?)\ndefer\b/i,
  /^(?:resolved|agreed):?[^\n]*?\b(?:consideration|discussion|determination|debate) of (?:the |this )?([^,;:\n]{2,120}?)((?: (?:(?:to|until|till) (?:the |our |a |its )?(?:next|following|later|future|\d|january|february|march|april|may|june|july|september|october|november|december)|pending|because|as)\b[^\n]*)?)\ndefer\b/i,
] as const

const taskPutOff =
  /^action [^\n]+\nand then:\ndefer\b|^action [^\n]{1,300}\([^()\n]{0,80}(?:(?:carr\w+|brought|rolled) (?:forward|over|fwd)|[cb]\/f|ongoing|outstanding)/i

/** A matter of the minutes that was put off, or the minutes themselves: no item of the agenda. */
const withinMinutes =
  /^agreed: that [^\n]+ be (?:deferred|carried|held|postponed|put off|rolled)[^\n]*\nand then:\n(?:note|action) |^agreed: that the [^\n]{0,40}minutes\b[^\n]* not be /i

/** "6 Grants - push to January", "Item 6 Grants deferred": the number before the title, which says which item it is by itself. */
const itsNumber = /^(?:(?:[Aa]genda )?[Ii]tem )?\d{1,2}(?:\.\d{1,2})?[a-z]?[ :–-]{1,3}(?=\p{Lu}\p{Ll})/u

const ofAMatter = /^(?:matters? arising\b|min(?:ute)?\.? ?\d)/i

/** The line as a note. */
const noteOf = (said: string): Typed & { kind: 'question' } =>
  question('record it', [{ title: `note ${said}`, words: `note ${said}` }]) as Typed & { kind: 'question' }

/** What a line may be that names an item by its title, besides taking it or putting it off: nothing that is of people, or of an item by its number. */
export function ofItsTitle(said: string, read: Read): Read {
  const asked = read !== undefined && 'kind' in read && read.kind === 'question' ? read : undefined
  if (read !== undefined && asked === undefined) return read
  const first = firstWords(read)
  // Once the meeting is closed nothing is taken, whatever its room is called.
  if (/(?:^|\n)close meeting\b/.test(first)) return read
  const putsOff = asked?.ways.find(way => /(?:^|\n)defer\b/.test(way.words))
  if (asked !== undefined && putsOff !== undefined && !first.startsWith('defer because')) {
    const [, title, why = ''] = considered[0].exec(putsOff.words) ?? considered[1].exec(putsOff.words) ?? []
    return title === undefined
      ? read
      : { kind: 'titled', title, step: 'defer', why: why.trim(), said, otherwise: asked }
  }
  const told = goesThere.test(said) && /^\p{L}[^:]{1,60} (?:left|returned|joined)\b|^(?:present|action):/iu.test(first)
  if (!told && !/^(?:note|resolved|agreed|action|defer because)\b|^$/.test(first)) return read
  // What somebody is to do about what is put off, or has to do still, was read with it.
  if (taskPutOff.test(first) || withinMinutes.test(first) || (ofAMatter.test(said) && /^agreed: that\b/.test(first)))
    return read
  const bare = withoutBullet(said).replace(itsNumber, '')
  const titled = readByTitle(bare)
  const off = titled?.step === 'take' && told ? undefined : readPutOffInALine(bare)
  if (off !== undefined && titled?.step !== 'defer')
    return { ...off, ...(asked === undefined && titled === undefined ? {} : { otherwise: asked ?? noteOf(said) }) }
  if (titled === undefined || (titled.step === 'take' && !told && first !== '' && !/^note\b/.test(first))) return read
  // "crack on with 5", "thanks all. Item 7 then".
  if (/^\d/.test(titled.title)) {
    const words = `item ${titled.title}`
    return question('do it now', [
      { title: words, words },
      ...(said.endsWith('?') ? [] : (asked?.ways.slice(-1) ?? [{ title: `note ${said}`, words: `note ${said}` }])),
    ])
  }
  return { ...titled, said, ...(asked === undefined ? {} : { otherwise: asked }) }
}

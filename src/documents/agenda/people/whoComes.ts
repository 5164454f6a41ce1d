import { isName } from '../../../meeting/presentersWritten.ts'
import { isPost } from '../vocabulary/posts.ts'
import { type Presenting, presenting } from './whoPresents.ts'
import { saysWhoPresents } from './whoReports.ts'

// Who comes to the meeting for an item, as agendas say beside its title and in the sentences below.

const does = '(?:update|report|present|introduce|lead|speak|attend|attending|presenting|speaking|join|brief|give|talk)'
/** What may follow without saying more than that they come. */
const howOrWhat =
  '(?: if (?:available|possible|needed)| verbally| orally| online| remotely| at the meeting| for this item| (?:the|this|their) (?:item|report|paper|update))?'
/** `Crime figures - Sgt A Moss to attend`, `Speeding: Insp Roe will update`, `Lamps, Ada Moss attending` */
const behind = new RegExp(
  `^(.{2,300}\\S)\\s?[-–—:,]\\s+([^–—:,]{3,80} (?:(?:to|will|is|are) ${does}${howOrWhat}|attending|presenting|speaking|in attendance))$`,
)

const isComing = new RegExp(` (?:(?:to|will) ${does}${howOrWhat}|attending|presenting|in attendance)$`)

const mayCome = /\b(?:to|will|is|are|attending|presenting|speaking|attendance)\b/

/** A title that ends with who comes, and those; undefined for any other. */
export function comesBehind(title: string): (Presenting & { readonly title: string }) | undefined {
  const [, about, sentence] = mayCome.test(title) ? (behind.exec(title) ?? []) : []
  const told = sentence === undefined ? undefined : comes(sentence)
  return about === undefined || told === undefined ? undefined : { title: about, ...told }
}

/** `Sgt A Moss to attend`, `Port Manager to report`: who comes, where that is somebody by name or by post. */
export function comes(sentence: string): Presenting | undefined {
  const told = saysWhoPresents(sentence)
  const byPost = isComing.test(sentence) && told?.presenters.every(({ name }) => isPost(name)) === true
  return told === undefined || !(told.sure || byPost) ? undefined : { ...told, sure: true }
}

/** `Plan put forward by the Trust (Mr G Moss attending). See appendix B.`: in a bracket in the midst of it. */
const inMidst =
  /[([]([^()[\]]{3,80}? (?:attending|presenting|to attend|to present|will attend|will present|in attendance|to speak|speaking))[)\]]/i

/** `To consider grant aid of £750. (Cllr Moss)`: somebody by rank or name, behind a sentence. */
const behindSentence = /^.{10,400}[.?!;] ?[([]([^()[\]]{3,80})[)\]]\.?$/

/** Who comes, or brings the business, as a bracket says beside the sentence that the business is in; undefined where none does. */
export function saysInBracket(text: string): Presenting | undefined {
  const comes = inMidst.exec(text.slice(0, 500))?.[1]
  const told = comes === undefined ? undefined : saysWhoPresents(comes)
  if (told?.sure === true) return told
  const brings = behindSentence.exec(text)?.[1]
  const found = brings === undefined ? undefined : presenting(brings)
  return found?.presenters.every(({ name }) => isName(name)) === true ? found : undefined
}

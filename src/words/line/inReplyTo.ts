import { way } from './decisionPassed.ts'
import { type Read, type Reader, question } from './typed.ts'
import { waysOf } from './underItem.ts'

/** "In response to a query,", "Following a question from Cllr A,": what led somebody to say that they would do something. */
const inReply =
  /^(?:in (?:response|answer|reply) to|responding to|answering|replying to|following|further to|after|on|arising from) (?:an? |the |further |several |some |this |that )?(?:[\p{L}'’-]+ ){0,2}?(?:quer(?:y|ies)|questions?|requests?|comments?|points?|enquir(?:y|ies)|challenges?|concerns?|suggestions?|members?|the chair|Cllr [\p{L}'’-]+)(?: (?:from|by|of|about|on|raised by|regarding|from the) [^,\n]{2,80})?,\s+(?=\p{L})/iu

/** Reads somebody's undertaking or a decision behind what led to it, which is no part of it. Asked, the whole as a note. */
export function readInReplyTo(said: string, read: Reader): Read {
  const lead = said.length > 500 || said.includes('\n') ? undefined : inReply.exec(said)?.[0]
  if (lead === undefined) return undefined
  const rest = said.slice(lead.length)
  const found = waysOf(read(rest.charAt(0).toUpperCase() + rest.slice(1), true)).filter(
    ({ words }) => !/^note\b/.test(words),
  )
  const [first] = found
  return first === undefined || !/^(?:action|agreed|resolved)\b/.test(first.words)
    ? undefined
    : question('record it', [...found.slice(0, 2), way(`note ${said}`)])
}

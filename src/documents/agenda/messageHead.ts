import type { Line } from './lines.ts'

/** `Hi everyone, agenda for the Harbour Group next week. Weds 2 December, 1pm, the Tannery`: a greeting, the body, and behind it when and where. */
const greeting =
  /^(?:hi|hiya|hello|hey|dear|morning|afternoon|good (?:morning|afternoon))\b[^.?:\d]{0,40}? (?:here(?:['’]s| is) )?(?:the |our |your )?(?:draft )?agenda for (?:the |our )?(\p{Lu}[^.,:;!?]{3,80}?)(?: meeting)?(?: (?:next|this) week| tomorrow| today)?[.,:!] ((?:mon|tue|wed|thu|fri|sat|sun)[^!?]{5,180})$/iu

/** A chat message's first line as the line of a heading: the body, the day, the time and the place, without the greeting. */
export function withoutGreeting(line: Line): Line {
  const [, body, when] = greeting.exec(line.text.slice(0, 400)) ?? []
  return body === undefined || when === undefined ? line : { ...line, text: `${body}, ${when}` }
}

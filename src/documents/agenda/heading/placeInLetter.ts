import { venueWords } from '../vocabulary/places.ts'

const meeting =
  /(?:^|[.!?,–—-] )(?:(?:and|but|so|this time|once again|again),? )?(?:we(?:['’]re| are|['’]ll be| will be|['’]ll meet| will meet| meet)(?: (?:meeting|back|now|all|still|again|in[- ]person|face[- ]to[- ]face|this time|this month|as usual|together))*(?: in| at| on)|(?:i|we)(?:['’]ve| have)? (?:now )?(?:booked|got|reserved)(?: us)?|it(?:['’]s| is|['’]ll be| will be)(?: (?:in|at|on))|(?:the )?(?:meeting|venue|room|place)(?: (?:is|will be|this time is))(?: held)?(?: (?:in|at|on))?|(?:look(?:ing)? forward to )?see(?:ing)? (?:you|everyone)(?: all| there| then)?,? (?:in|at|on)) (?:the )?(\p{Lu}(?:[^.;!?()]|\.(?=\d)){2,140})/iu
/** Where the place ends and the sentence goes on: who it is for, when, why. */
const goesOn =
  /,? (?:[-–—] |\d{1,2}(?:[.:]\d\d)? ?(?:[ap]m|noon)|(?:from|at|starting|start) \d|this time|again\b|as usual|for (?:those|anyone|people|whoever|the|an?|this|our)|so|as|because|but|which|where|if|when|until|till|from \d|at \d|on (?:the|mon|tue|wed|thu|fri|\d)|please|and (?:please|there|the|i|we|it|tea|lunch|coffee|will)|to (?:be|make|discuss))\b.*$/i

/** The place that a letter says in a sentence of its own: `We are in the Tannery, Mill Lane`, `I've booked Room 4 at the Guildhall`. */
export function placeInLetter(paragraph: string): string | undefined {
  const said = meeting.exec(paragraph.slice(0, 900))?.[1]
  const place = said?.replace(goesOn, '').replace(/[\s,–—-]+$/, '')
  return place !== undefined && /^\p{Lu}/u.test(place) && venueWords.test(place) ? place : undefined
}

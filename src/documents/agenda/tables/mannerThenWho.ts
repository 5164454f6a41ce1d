import { presenting } from '../people/whoPresents.ts'
import type { Line } from '../lines/lines.ts'

/** How an item comes to the meeting, and who brings it, in one line beneath the title: `Verbal Chair`, `Enclosure for Approval Ines Dray, Director`. */
const inOneLine =
  /^(verbal|oral|presentation|enclosure|enclosed|paper|report|attachment|discussion)(?: for (?:approval|decision|noting|note|information|discussion|assurance|action|endorsement|ratification))? ([^.:!?]{3,200})$/i
const anOffice = /^(?:(?:vice-|co-)?chair(?:man|woman)?|all|clerk|secretary|members)$/i

/** So many lines of an agenda have it so, where it is its manner and no title. */
const fewest = 3

/** Parts how items come to the meeting from who brings them, where an agenda has both in one line beneath its titles, as labels of the plain layout. */
export function mannerAndWhoApart<L extends Line>(lines: readonly L[]): readonly L[] {
  const found = lines.map(line => {
    const [, manner = '', who = ''] = line.text.length > 240 ? [] : (inOneLine.exec(line.text) ?? [])
    return manner !== '' && /^\p{Lu}/u.test(who) && (anOffice.test(who) || presenting(who) !== undefined)
      ? { manner, who }
      : undefined
  })
  if (found.filter(each => each !== undefined).length < fewest) return lines
  return lines.flatMap((line, at) => {
    const each = found[at]
    if (each === undefined) return [line]
    const labels = [...(/^(?:verbal|oral)$/i.test(each.manner) ? ['Paper: verbal'] : []), `Presented by: ${each.who}`]
    return labels.map(text => ({ ...line, text }))
  })
}

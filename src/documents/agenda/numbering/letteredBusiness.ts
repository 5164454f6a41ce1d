import { kindOf } from '../../../meeting/agenda.ts'
import type { ItemLine } from './itemLines.ts'
import type { Line } from '../lines/lines.ts'

// The business of a summons, which has titles in capitals and under one of them `(a) To receive …` and `(b) To consider …`: each point has something of its own.

const inCapitals = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u
const point = /^\(?(?:[a-z]|[ivx]{1,4})\)\s+(\S.*)$/
/** A title in small letters that is no more than a heading: `Speedwatch`. */
const isHeadline = /^\p{Lu}[^.:;,()\d]{2,40}$/u
/** What is done about something that the point names, which has an article, a number or a sum of its own. */
const ofSomething =
  /^To (?:receive|consider|note|agree|approve|appoint|discuss|authorise|adopt|review|decide on|hear) (?:and \p{L}+ )?(?:the|an?|any|two|three|four|five|six|quotations?|correspondence|feedback) (?!(?:report|update|recommendations?|contents|matter|proposals?|position|above|same|progress)\b)\p{L}/iu
/** What is to be done with the one thing that the title names, which is no business of its own. */
const withTheSame =
  /^to \p{L}+(?: (?:and|or) \p{L}+)? (?:(?:the|this|its|his|her|their|any|all|that|those|these)\b ?)*(?:reports?|recommendations?|contents|updates?|papers?|positions?|progress|proposals?|above|matters?|same|it|them|minutes)?[.;,]?(?: and)?$/iu

/** Whether the points right under a title in capitals are such business, each of its own. */
export function isLetteredBusiness(lines: readonly Line[], { titleAt }: ItemLine, end: number, title: string): boolean {
  const capitals = inCapitals.test(title.slice(0, 200))
  if (kindOf(title) !== 'business' || (!capitals && !isHeadline.test(title))) return false
  const under = lines.slice(titleAt + 1, end).flatMap(({ text }) => (text === '' ? [] : [text.slice(0, 400)]))
  if (!point.test(under[0] ?? '')) return false
  const points = under.flatMap(text => point.exec(text)?.[1] ?? [])
  return (
    points.length >= 2 &&
    points.every(text => /^To \p{Ll}/u.test(text) && !withTheSame.test(text)) &&
    // Under a title in small letters, what is to be done with it is no business of its own: each point names something.
    (capitals || points.every(text => ofSomething.test(text)))
  )
}

/** A point without what ends its sentence, or joins it to the next. */
export const withoutSentenceEnd = (text: string): string => text.replace(/(?:[;,.]|[;,]? and)$/i, '')

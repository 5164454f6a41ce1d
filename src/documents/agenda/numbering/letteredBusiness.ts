import { kindOf } from '../../../meeting/agenda.ts'
import type { ItemLine } from './itemLines.ts'
import type { Line } from '../lines/lines.ts'

// The business of a summons, which has titles in capitals and under one of them `(a) To receive …` and `(b) To consider …`: each point has something of its own.

const inCapitals = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u
const point = /^\(?(?:[a-z]|[ivx]{1,4})\)\s+(\S.*)$/
/** What is to be done with the one thing that the title names, which is no business of its own. */
const withTheSame =
  /^to \p{L}+(?: (?:and|or) \p{L}+)? (?:(?:the|this|its|his|her|their|any|all|that|those|these)\b ?)*(?:reports?|recommendations?|contents|updates?|papers?|positions?|progress|proposals?|above|matters?|same|it|them|minutes)?[.;,]?(?: and)?$/iu

/** Whether the points right under a title in capitals are such business, each of its own. */
export function isLetteredBusiness(lines: readonly Line[], { titleAt }: ItemLine, end: number, title: string): boolean {
  if (!inCapitals.test(title.slice(0, 200)) || kindOf(title) !== 'business') return false
  const under = lines.slice(titleAt + 1, end).flatMap(({ text }) => (text === '' ? [] : [text.slice(0, 400)]))
  if (!point.test(under[0] ?? '')) return false
  const points = under.flatMap(text => point.exec(text)?.[1] ?? [])
  return points.length >= 2 && points.every(text => /^To \p{Ll}/u.test(text) && !withTheSame.test(text))
}

/** A point without what ends its sentence, or joins it to the next. */
export const withoutSentenceEnd = (text: string): string => text.replace(/(?:[;,.]|[;,]? and)$/i, '')

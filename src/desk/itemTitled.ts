import { type CalledMeeting, currentItem } from '../meeting/meeting.ts'
import { way } from './decisionPassed.ts'
import { deferral } from './whyPutOff.ts'
import type { Typed } from './typed.ts'

/** Words of a title that tell no item from another. */
const anyItems = /^(?:the|an?|of|on|in|for|and|to|report|paper|item|update|agenda|our)$/
const short: Readonly<Record<string, string>> = {
  fwd: 'forward',
  mins: 'minutes',
  strat: 'strategic',
  econ: 'economy',
  mgmt: 'management',
  govt: 'government',
  perf: 'performance',
  ops: 'operations',
}

/** The number of the one item that has these words in its title; nothing where none has, or several. */
export function itemTitled(meeting: CalledMeeting, words: string): string | undefined {
  const wanted = wordsOf(words)
    .filter(word => !anyItems.test(word))
    .map(word => short[word] ?? word)
  const [one, another] = meeting.agenda.items.filter(({ title }) => {
    const there = wordsOf(title)
    return (
      wanted.length > 0 && wanted.every(word => there.some(t => t === word || t === `${word}s` || word === `${t}s`))
    )
  })
  return another === undefined ? one?.number : undefined
}
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []

/** A line that names an item by its title, asked with the item's number before all else that it may be; what else it may be, where no item is called so. */
export function askedOfItsItem(
  meeting: CalledMeeting,
  typed: Typed & { readonly kind: 'titled' },
): (Typed & { readonly kind: 'question' }) | undefined {
  const number = itemTitled(meeting, typed.title)
  const current = currentItem(meeting)?.number
  if (number === undefined || (typed.step === 'take' && number === current)) return typed.otherwise
  const first =
    typed.step === 'take' ? way(`item ${number}`) : deferral(number === current ? undefined : number, typed.why)
  // What is put off is put off: no decision besides, in words that guess at it.
  const others = (typed.otherwise?.ways ?? []).filter(w => /^note\b/i.test(w.words) || typed.step === 'take')
  return {
    kind: 'question',
    unsure: 'do it now',
    ways: [first, ...(others.length === 0 ? [way(`note ${typed.said}`)] : others.slice(-3))],
  }
}

import { type Card, type Element, asTyped, warning } from './card.ts'

/** A form as it was filled in, with the reason at its head: nothing typed is lost. */
export function refilled(made: Card, data: Readonly<Record<string, unknown>>, why: string): Card {
  const filled = made.body.map((e): Element =>
    typeof e['id'] === 'string' && data[e['id']] !== undefined && e.type.startsWith('Input.')
      ? { ...e, value: data[e['id']] }
      : e,
  )
  return { ...made, body: [warning(asTyped(why)), ...filled] }
}

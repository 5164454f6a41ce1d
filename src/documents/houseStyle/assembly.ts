import type { HouseStyle } from './form.ts'

const nouns =
  /\b(?:board|partnership|sub-?committee|committee|panel|group|forum|executive|cabinet|council|network|alliance|commission|consortium|conference|trust)\b/gi

/** What a body calls itself in a sentence, by its name: “Board” for Safer Wards Partnership Board, “Partnership” for Saltmarsh Community Safety Partnership. */
export function assemblyOf(body: string): string {
  const last = body.match(nouns)?.at(-1)?.toLowerCase()
  return last === undefined ? 'meeting' : last.charAt(0).toUpperCase() + last.slice(1)
}

/** A house style with `{assembly}` in its wordings said: by the style’s own word, or by the body’s name. */
export function assembled(style: HouseStyle, body: string): HouseStyle {
  const word = style.names.assembly ?? assemblyOf(body)
  const said = (value: unknown): unknown =>
    typeof value === 'string'
      ? value.replaceAll('{assembly}', () => word)
      : Array.isArray(value)
        ? value.map(said)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, said(inner)]))
          : value
  return said(style) as HouseStyle
}

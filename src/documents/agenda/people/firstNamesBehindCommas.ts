import type { Presenter } from '../../../meeting/agenda.ts'
import { isName } from '../../../meeting/presentersWritten.ts'

/** `Custody numbers, Jodie`: behind a comma or a stop. */
const behind = /^(.{2,300}\S)(?:,|(?<=[\p{Ll})]{2})\.)\s+([^,.;:–—]{2,80})$/u
const withService = /^([^()]{4,50}) [([]([^()[\]]{2,40})[)\]]$/

/**
 * A title that ends, behind a comma or a stop, with people whom the same agenda names by their first names elsewhere, or with a whole name and in a bracket
 * where that is from: `Leaving custody. Matt Fensor (probation)`. Undefined for any other, since a list of things ends so as well.
 */
export function byNamesBehindComma(
  written: string,
  known: ReadonlySet<string>,
): { readonly title: string; readonly presenters: readonly Presenter[] } | undefined {
  const [, title, words] = behind.exec(written) ?? []
  if (title === undefined || words === undefined) return undefined
  const names = words.replace(/ again$/, '').split(/\s?[/&+]\s?| and /)
  if (names.every(name => known.has(name))) return { title, presenters: names.map(name => ({ name })) }
  const [, name, role] = withService.exec(words) ?? []
  return name !== undefined && role !== undefined && isName(name) ? { title, presenters: [{ name, role }] } : undefined
}

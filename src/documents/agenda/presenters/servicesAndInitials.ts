import { initialsIn, shortens } from '../../../meeting/initials.ts'
import { namesAPost, namesAService } from '../../../meeting/presentersWritten.ts'
import type { ItemRead } from '../items/itemRead.ts'
import { isNamedPaper } from '../papers/papers.ts'
import { isBody } from '../vocabulary/posts.ts'
import type { Parted } from './titleWithPeople.ts'

// Services and letters behind titles, which are somebody only where others have people in the same place.

/** Whether a title ends with a bracket. */
export const endsInBracket = (title: string): boolean => /[)\]]$/.test(title)

/** `Carers' Voice`, `Harbour Housing Trust`: a name in capitals with a word that organisations have. */
const isOrganisation = (words: string): boolean =>
  namesAPost(words) && /^\p{Lu}[\p{L}'’&-]*(?: (?:\p{Lu}[\p{L}'’&-]*|and|of|the|for|&)){1,5}$/u.test(words)

/** A service where others have people, in the same form: `Spend (Commissioning)`; after a dash only where it is a body by its name, or the length of the item stands with it, or its paper before that. */
export function byService(
  { title: written, item }: ItemRead,
  habits: { bracketed: boolean; dashed: boolean },
): Parted | undefined {
  const [, before, inner] = habits.bracketed ? (/^(.{2,200}\S)\s*[([]([^()[\]]{2,40})[)\]]$/.exec(written) ?? []) : []
  const [, title = before, words = inner] = habits.dashed
    ? (/^(.{2,200}\S)\s[-–—]\s([^–—|()]{2,40})$/.exec(written) ?? [])
    : []
  // Behind a paper nothing is part of the title.
  const apart =
    words === inner ||
    isBody(words ?? '') ||
    item.minutes !== undefined ||
    isNamedPaper(/[([]([^()[\]]+)[)\]]$/.exec(title ?? '')?.[1] ?? '')
  const isSomebody = (each: string) =>
    namesAService(each) ||
    isOrganisation(each) ||
    isBody(each) ||
    (habits.dashed && /^[A-Z]{3,6}$/.test(each) && !shortens(title ?? '', each))
  return title === undefined || words === undefined || !apart || !isSomebody(words)
    ? undefined
    : { title, presenters: [{ name: words }], sure: false }
}

/** Initials in brackets that nobody is told by: where several titles end with them they are people all the same. */
export function byBareInitials(written: string): Parted | undefined {
  const [, title, bracketed, initials = bracketed ?? ''] =
    /^(.{2,300}\S)(?:\s*[([]([A-Z]{2,3}(?:\s?[/&,+]\s?[A-Z]{2,3}){0,3})[)\]]|\s[-–—]\s([A-Z]{2,3}(?:\s?[/&,+]\s?[A-Z]{2,3}){0,3}))$/.exec(
      written,
    ) ?? []
  return title === undefined ||
    shortens(title, initials) ||
    /^(?:TBC|TBA|AOB|PDF|NHS|ICB|SEN|CSP|DHR|SAR|DA|DV|SV|IT|HR|PR|AI|EU|UK|NI|CE|VR|TV|PA)$/.test(initials)
    ? undefined
    : { title, presenters: initialsIn(initials).map(name => ({ name })), sure: false }
}

import type { Presenter } from '../../../meeting/agenda.ts'
import type { Named } from '../../../meeting/initials.ts'
import { hasHonorific, isName } from '../../../meeting/presentersWritten.ts'
import type { ItemRead } from '../items/itemRead.ts'
import { isPost } from '../vocabulary/posts.ts'

/** Two names with a comma between them, of which the second may be where the first is from. */
const maybeTwo = ({ name, role }: Presenter): boolean => role !== undefined && isName(name) && isName(role)

/**
 * Items with two people where one was read with another's name for a post: `Orla Finnimore, Wilf Harkaway`. Only the rest of the agenda tells that from
 * `Orla Finnimore, Sail Together`: it has the second somewhere with a post, a rank or initials, and nowhere behind another name. Alone in a column it may
 * be a body that presents.
 */
export function withTwoBehindCommas(items: readonly ItemRead[], people: readonly Named[]): readonly ItemRead[] {
  const all = items.flatMap(({ item, perhapsPresenters: perhaps }) => [
    ...item.presenters,
    ...(perhaps?.presenters ?? []),
  ])
  const known = new Set(
    [
      ...people.filter(({ initials }) => initials !== undefined),
      ...all.filter(({ name, role = '' }) => hasHonorific(name) || isPost(role)),
    ]
      .map(({ name }) => name)
      .filter(isName),
  )
  const before = new Map<string, Set<string>>()
  for (const each of all.filter(maybeTwo)) {
    const { name, role = '' } = each
    before.set(role, (before.get(role) ?? new Set()).add(name))
  }
  const isSecond = (each: Presenter): boolean => {
    const { role = '' } = each
    return maybeTwo(each) && (hasHonorific(role) || (known.has(role) && (before.get(role)?.size ?? 0) < 2))
  }
  const apart = (presenters: readonly Presenter[]) =>
    presenters.flatMap(each => (isSecond(each) ? [{ name: each.name }, { name: each.role ?? '' }] : [each]))
  return items.map(read =>
    read.item.presenters.some(isSecond) || read.perhapsPresenters?.presenters.some(isSecond) === true
      ? {
          ...read,
          item: { ...read.item, presenters: apart(read.item.presenters) },
          ...(read.perhapsPresenters && {
            perhapsPresenters: { ...read.perhapsPresenters, presenters: apart(read.perhapsPresenters.presenters) },
          }),
        }
      : read,
  )
}

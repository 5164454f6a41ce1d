import type { AgendaItem, Presenter } from './agenda.ts'
import type { Facts } from './meeting.ts'
import { memberNamed } from './names.ts'

/**
 * Whom the agenda has presenting an item. "Orla Finnimore, Wilf Harkaway" on it was read as a name and who they are: two people, where the second is
 * a member.
 */
export const presentersExpected = (meeting: Facts, item: AgendaItem): readonly Presenter[] =>
  item.presenters.flatMap(presenter =>
    presenter.role !== undefined && memberNamed(meeting, presenter.role) !== undefined
      ? [{ name: presenter.name }, { name: presenter.role }]
      : [presenter],
  )

import { itemForActions } from './earlierActions.ts'
import type { AgendaItem } from '../meeting/agenda.ts'
import { type CalledMeeting, dateOf } from '../meeting/meeting.ts'
import type { Contact } from '../meeting/termsOfReference.ts'
import type { ActionLine, RollEntry } from './minutes.ts'

/** An item as a printed agenda has it. */
export interface ItemPrinted extends Omit<AgendaItem, 'id' | 'writtenNumber'> {
  /** In a restricted agenda, what the public one calls the item, where that is something else. */
  readonly openTitle?: string
  /** Actions from earlier meetings that come up under it. */
  readonly actions: readonly ActionLine[]
}

/** An agenda as it is printed, before any house style. */
export interface AgendaPrinted {
  readonly body: string
  readonly shortName: string
  readonly council: string
  /** `YYYY-MM-DD`; empty where the agenda gives none. */
  readonly date: string
  /** `HH:MM` */
  readonly time?: string
  readonly endTime?: string
  readonly venue?: string
  readonly contact?: Contact
  /** The agenda's own header notes. The link for joining is printed nowhere. */
  readonly headerNotes: readonly string[]
  /** The members of the terms of reference in their order, clerks and those who only attend left out. */
  readonly members: readonly RollEntry[]
  readonly items: readonly ItemPrinted[]
  /** Dates of further meetings that stand in no item, as written. */
  readonly furtherDates: readonly string[]
}

declare const audience: unique symbol

/** The agenda in full, closed titles included: nothing prints it before it is copied for an audience. */
export type FullAgenda = AgendaPrinted & { readonly [audience]: 'everything' }
/** An agenda anybody may read. Only `publicAgenda` makes one, and only this type reaches a public document. */
export type PublicAgenda = AgendaPrinted & { readonly [audience]: 'public' }
/** The agenda for those entitled, closed titles and restricted papers included. Only `restrictedAgenda` makes one. */
export type RestrictedAgenda = AgendaPrinted & { readonly [audience]: 'restricted' }

/** What the record calls the documents of an agenda, and no other. */
export const isAgendaDocument = (document: string): boolean => /^(?:restricted )?agenda\.(?:docx|html)$/.test(document)

const bySomeMeeting = /meeting/i

/** Whether an action is due by a meeting: one with no date, or with a meeting for a date, comes up at every meeting. */
const isDueBy = (date: string, { dueDate, dueWords }: ActionLine): boolean =>
  dueDate === undefined ? dueWords === undefined || bySomeMeeting.test(dueWords) || date === '' : dueDate <= date

/** The agenda of a meeting as it is printed: with the members of the terms, and the open actions due by then under the item where they come up. */
export function drawAgenda(meeting: CalledMeeting): FullAgenda {
  const { agenda, terms, earlierActions } = meeting
  const date = dateOf(meeting) ?? ''
  const home = itemForActions(agenda.items)
  const due = earlierActions.filter(a => isDueBy(date, a))
  const printed: AgendaPrinted = {
    body: agenda.body ?? terms.name,
    shortName: terms.shortName,
    council: terms.council,
    date,
    headerNotes: agenda.notes,
    members: terms.members
      .filter(m => m.part !== 'clerk' && m.part !== 'in attendance')
      .map(({ name, honorific, post, organisation, part, votes }) => ({
        name,
        part,
        votes,
        ...(honorific === undefined ? {} : { honorific }),
        ...(post === undefined ? {} : { post }),
        ...(organisation === undefined ? {} : { organisation }),
      })),
    items: agenda.items.map(({ id, writtenNumber: _pasted, ...item }) => ({
      ...item,
      actions: id === home?.id ? due : [],
    })),
    furtherDates: agenda.items.some(i => i.kind === 'next meeting') ? [] : agenda.furtherDates,
    ...optional({
      time: agenda.time,
      endTime: agenda.endTime,
      venue: agenda.venue ?? terms.venue,
      contact: agenda.contact ?? terms.contact,
    }),
  }
  return printed as FullAgenda
}

const optional = <T extends object>(given: T) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }

/** What everybody may know of an item beforehand: of a restricted one its number, open title, time and paragraph, and nothing else. */
export const openPart = <I extends Omit<AgendaItem, 'id'>>(item: I): I =>
  item.restriction === undefined
    ? item
    : {
        ...item,
        restriction: { closedTitle: item.title, paragraphs: item.restriction.paragraphs },
        presenters: [],
        papers: [],
        standingText: [],
      }

/** The copy for the public: of each item what everybody may know, and no actions that come up under a restricted one. */
export function publicAgenda(agenda: FullAgenda): PublicAgenda {
  const items = agenda.items.map(item => (item.restriction === undefined ? item : { ...openPart(item), actions: [] }))
  return { ...agenda, items } as AgendaPrinted as PublicAgenda
}

/** The copy for those entitled: the whole agenda under its closed titles; nothing where no item is restricted. */
export function restrictedAgenda(agenda: FullAgenda): RestrictedAgenda | undefined {
  if (agenda.items.every(i => i.restriction === undefined)) return undefined
  const items = agenda.items.map((item): ItemPrinted =>
    item.restriction === undefined || item.restriction.closedTitle === item.title
      ? item
      : { ...item, title: item.restriction.closedTitle, openTitle: item.title },
  )
  return { ...agenda, items } as AgendaPrinted as RestrictedAgenda
}

// The time, the reading of what people write, and where faults go.
import type { Agenda, AgendaRead, UnreadLine } from '../../meeting/agenda.ts'
import type { Worded } from '../../meeting/worded.ts'

/** The time now, and waiting; given so that tests need not wait. */
export interface Clock {
  now(): Date
  wait(milliseconds: number): Promise<void>
}

/** Where faults and facts for the operator go. Never given anything restricted, sensitive, or typed by a member. */
export interface Log {
  info(facts: Readonly<Record<string, unknown>>, message: string): void
  warn(facts: Readonly<Record<string, unknown>>, message: string): void
  error(facts: Readonly<Record<string, unknown>>, message: string): void
}

/** Reads what people paste, send and write: agendas in either layout, and dates in words. */
export interface Reading {
  agenda(text: string): AgendaRead
  /** Writes an agenda in the plain layout: what `agenda` reads of it is the same agenda. It has closed titles and the link for joining. */
  agendaWritten(agenda: Agenda): string
  /** Throws, with a sentence for the clerk, where the file is of no kind that can be read. */
  agendaFile(name: string, content: Uint8Array): Promise<AgendaRead>
  /** What to tell the clerk about an agenda before it is published. `today` is `YYYY-MM-DD`. */
  agendaFaults(agenda: Agenda, unread: readonly UnreadLine[], today: string): readonly Worded[]
  /** An action's text without its "by …", and when it is due. `from` is the meeting's date. */
  due(text: string, from: string): { readonly text: string; readonly dueDate?: string; readonly dueWords?: string }
  /** A due date or meeting as filled into a field. */
  dueField(text: string, from: string): { readonly dueDate?: string; readonly dueWords?: string }
  /** The bank holidays of England and Wales in a year, `YYYY-MM-DD` in order. */
  bankHolidays(year: number): readonly string[]
}

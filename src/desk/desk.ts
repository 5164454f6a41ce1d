import type { ActionsOnTheirWay } from '../app/actionsOnTheirWay.ts'
import type { EditsSeen } from '../app/editsSeen.ts'
import type { Finding } from '../app/finding.ts'
import type { Founders } from '../app/founders.ts'
import type { InTime } from '../app/inTime.ts'
import type { Office } from '../app/office.ts'
import type { Partnerships } from '../app/partnerships.ts'
import type { MeetingPosts, Roster } from '../app/ports/posts.ts'
import type { RecordKept } from '../app/ports/record.ts'
import type { Log, Reading } from '../app/ports/surroundings.ts'
import type { Reminding } from '../app/reminding.ts'
import type { Card } from '../cards/card.ts'
import type { AgendaRead } from '../meeting/agenda.ts'
import type { TermsOfReference } from '../meeting/termsOfReference.ts'
import type { Unfolded } from './unfolded.ts'

/** What the desk needs to answer anybody: the office, the partnerships, and the ways out, whoever provides them. */
export interface Desk {
  readonly office: Office
  readonly partnerships: Partnerships
  readonly record: RecordKept
  readonly reading: Reading
  readonly posting: MeetingPosts
  readonly roster: Roster
  /** What was edited in filed documents. */
  readonly edits: EditsSeen
  /** What is being sent to the owners of actions. */
  readonly actionsOnTheirWay: Pick<ActionsOnTheirWay, 'send'>
  /** Who has the buttons under `More` open. */
  readonly unfolded: Unfolded
  /** Reminds people, and knows the digest a button stands on. */
  readonly reminding: Pick<Reminding, 'remind' | 'look' | 'redraw' | 'digestOf'>
  readonly finding: Pick<Finding, 'find'>
  readonly log: Log
  /** The house styles there are to choose from. */
  readonly houseStyles: readonly string[]
  /** The web address of the guides for chair, clerk and member, where the council has put them. */
  readonly guides?: string | undefined
  /** The web address of a picture of a house style's first page, where there is one. */
  pictureOf(houseStyle: string): { readonly picture?: string }
  /** Who may make a new partnership. */
  readonly maySetUp: Founders
  /** Gives somebody the set-up card one-to-one, by how whoever brings requests knows the person; it is kept up to date from then on. */
  giveSetUp(person: string, terms: TermsOfReference, card: Card): Promise<boolean>
  /** Draws the set-up card again for every clerk who was given one. */
  redrawSetUp(terms: TermsOfReference, card: Card): Promise<void>
  /** Does something once the answer is on its way. What fails there is logged. */
  afterwards(work: () => Promise<unknown>): void
  /** Waits for work as long as an answer can. Whoever is told it is late has to see to it that it is waited for. */
  inTime<T>(work: Promise<T>): Promise<InTime<T>>
  /** Draws the minutes as they stand, files them and gives the clerk the card. */
  draftNow(meeting: string): Promise<void>
  /** Reads an agenda kept in SharePoint. */
  agendaAt(link: string): Promise<AgendaRead>
}

/** What a form needs to know besides the meeting. `nonce` is the same for each sending of one form, so that a second sending is known. */
export interface FormFor {
  /** The person filling it in, by the name the record has. */
  readonly name: string
  readonly isClerk: boolean
  /** Whether they may read restricted business. */
  readonly entitled?: boolean
  readonly nonce: string
  readonly after?: string
  /** Whom a clerk declares for. */
  readonly person?: string
  /** Text to begin with: of a chat message, or what was typed of an interest. */
  readonly begun?: string
  /** Who is proposed as the owner of an action: the message's author. */
  readonly proposedOwner?: string
  readonly entry?: string
  readonly action?: number
  readonly comment?: number
  /** Whether the person may have the restricted minutes. */
  readonly mayHaveRestricted?: boolean
  /** The item it is for, by id; the one being taken, where it is left out. */
  readonly item?: string
  /** Whose share of the action it is about. */
  readonly owner?: string
}

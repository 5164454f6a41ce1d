/** An Adaptive Card as Teams takes it (schema 1.5); plain JSON. */
export interface Card {
  readonly type: 'AdaptiveCard'
  readonly $schema: string
  readonly version: '1.5'
  readonly body: readonly Element[]
  readonly actions?: readonly Button[]
  /** What is read out where a card is listened to, and what is shown where it cannot be drawn. */
  readonly speak?: string
  readonly fallbackText?: string
  readonly refresh?: { readonly action: Button; readonly userIds: readonly string[] }
  readonly msteams?: { readonly width: 'Full' }
}
/** What a card shows: text, a field, a container … */
export type Element = { readonly type: string } & Readonly<Record<string, unknown>>
/** What can be pressed. */
export type Button = { readonly type: string; readonly title?: string } & Readonly<Record<string, unknown>>

import type { Chat, ChatMessage } from './chats.ts'
import type { Plain } from './plainJson.ts'

/** What came of a press, for the person who pressed. */
export type Pressed =
  | { readonly kind: 'card'; readonly card: Plain }
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'dialog'; readonly title: string }
  | { readonly kind: 'opened' }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'wrong'; readonly text: string; readonly status: number }

/** Where a button stands: in a card of a message, or in the dialog that lies over the page. */
export interface Spot {
  readonly chat: Chat
  readonly message: ChatMessage
  /** Which of the message's cards. */
  readonly place: number
}

/** What Teams says where the bot did not answer as it should. */
export const wentWrong = (status: number): Pressed => ({
  kind: 'wrong',
  status,
  text: 'Something went wrong. Please try again.',
})

import type { Card } from '../cards/card.ts'

/** Something said back where it was asked: plain words, text with Markdown marks of ours, a card, or a form. */
export type Here = (
  | { readonly to: 'here'; readonly kind: 'sentence'; readonly sentence: string; readonly refused: boolean }
  | { readonly to: 'here'; readonly kind: 'text'; readonly markdown: string }
  | { readonly to: 'here'; readonly kind: 'card'; readonly card: Card }
  | {
      readonly to: 'here'
      readonly kind: 'form'
      readonly title: string
      readonly card: Card
      /** Why the form comes back: it was sent, and refused. The card says it too. */
      readonly why?: string
    }
) & {
  /** Whom it concerns, where that is said: in a quiet chat, what concerns whoever asked is said to them one-to-one. */
  readonly concerns?: 'everybody' | 'whoever asked'
}

/** A card for the eyes of whoever asked, and what to say where it was asked, once it is known whether the card could be sent. */
export interface Privately {
  readonly to: 'privately'
  readonly card: Card
  /** The partnership whose set-up card this is; it is kept up to date from then on. */
  readonly setUpOf?: string
  readonly sent?: string
  readonly notSent: string
}

/** What is said one-to-one to whoever asked, in a quiet chat; and where it was asked, where they cannot be reached so. */
export interface Aside {
  readonly to: 'aside'
  readonly aside: Here
  readonly here: Here
}

/** What the desk says back; several are said one after the other. */
export type Answer = Here | Privately | Aside

/** A sentence as plain words, for whoever says it to escape. `refused` says that nothing was changed. */
export const sentence = (words: string, refused = false): Here => ({
  to: 'here',
  kind: 'sentence',
  sentence: words,
  refused,
})
/** A no, with what to do next; nothing was changed. */
export const refusal = (words: string): Here => sentence(words, true)
/** An answer that others in the chat have to know of too. */
export const forEverybody = (answer: Here): Here => ({ ...answer, concerns: 'everybody' })
/** An answer that nobody else has to know of. */
export const forWhoeverAsked = (answer: Here): Here => ({ ...answer, concerns: 'whoever asked' })
/** Text with Markdown marks of ours. */
export const inMarkdown = (markdown: string): Here => ({ to: 'here', kind: 'text', markdown })
/** A card, in the place of the one pressed where there is one. */
export const show = (card: Card): Here => ({ to: 'here', kind: 'card', card })
/** A form to be filled in. */
export const ask = ({ title, card }: { readonly title: string; readonly card: Card }): Here => ({
  to: 'here',
  kind: 'form',
  title,
  card,
})

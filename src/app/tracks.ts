import type { Reaction } from './reaction.ts'

/**
 * What is said, what is drawn again and what is filed catch up separately: a redrawn card never holds up a new one, one card never another, nor a slow
 * library any of them. The clerk's card is for itself too, since what is filed is read for it.
 */
export const tracks = ['messages', 'agenda card', 'item card', 'folded cards', 'cards', 'clerk card', 'papers'] as const
/** What catches up by itself. */
export type Track = (typeof tracks)[number]

/** The track on which each thing is done. */
export const trackOf = {
  'post item card': 'messages',
  'post item card again': 'messages',
  'ask about urgent business': 'messages',
  'remind declarant': 'messages',
  'tell clerk': 'messages',
  'tell clerk digest': 'messages',
  say: 'messages',
  'show clerk card': 'clerk card',
  'show previous clerk card': 'clerk card',
  'give issued minutes': 'messages',
  'show issued minutes': 'cards',
  'show agenda': 'agenda card',
  'show item card': 'item card',
  'show owners cards': 'cards',
  'fold item card': 'folded cards',
  'file minutes': 'papers',
  'file action log': 'papers',
  'file agenda': 'papers',
  'confirm previous minutes': 'papers',
  'minute the confirmation': 'papers',
  'tell clerk of edits': 'papers',
  'file certificates': 'papers',
} as const satisfies Record<Reaction['kind'], Track>

/**
 * Which tracks of a meeting one instance at a time has together, by the one they are called after: those by which a card is posted, drawn again and put
 * away, since whoever does one of these has to know where the others left it.
 */
export const workOf = {
  messages: 'messages',
  'item card': 'messages',
  'folded cards': 'messages',
  cards: 'messages',
  'agenda card': 'agenda card',
  'clerk card': 'papers',
  papers: 'papers',
} as const satisfies Record<Track, Track>

/** What is said to people is said once, also where something else of the same moment has to be tried again; a card drawn once more does no harm. */
export const saidOnce: ReadonlySet<Reaction['kind']> = new Set([
  'remind declarant',
  'tell clerk',
  'tell clerk digest',
  'tell clerk of edits',
  'say',
  'post item card again',
] as const)

import type { Command } from '../meeting/commands.ts'
import type { RefusalName } from '../meeting/refusals.ts'

/** A work that is told of: an activity answered, and within it what is kept, posted or drawn again, drawn up and filed. */
export type Work = 'turn' | 'append' | 'outward work' | 'send' | 'draw' | 'file'

/** What is counted besides works: what several sends came to in one, what was tried again, and papers that could not be filed. */
export type Counted = 'merged' | 'retries' | 'filing failures'

/**
 * What may be told of a work: kinds and numbers. There is no place in it for anything that somebody typed, nor for a name or a title, so that whoever
 * reads traces and metrics reads nothing of what was said in a meeting.
 */
export interface Facts {
  readonly activity?:
    'message' | 'edited message' | 'press' | 'form' | 'message menu' | 'meeting event' | 'page' | 'other'
  /** What was said back, by the last of several answers. */
  readonly answer?: 'sentence' | 'text' | 'card' | 'form' | 'privately' | 'nothing'
  readonly outcome?: 'done' | 'refused' | 'repeated' | 'conflict' | 'turned away' | 'broke down' | 'not taken'
  readonly command?: Command['type']
  readonly because?: RefusalName
  /** The key of a partnership; told as a mark that is the same each time, since keys are made of names. */
  readonly partnership?: string
  readonly events?: number
  readonly track?: 'messages' | 'agenda card' | 'item card' | 'folded cards' | 'cards' | 'clerk card' | 'papers'
  /** Milliseconds from when the record called for outward work until it was done. */
  readonly lag?: number
  readonly send?: 'post' | 'redraw' | 'open a chat'
  readonly urgency?: 'answer' | 'card' | 'folded card'
  /** Milliseconds waited for a turn within Teams' limits. */
  readonly waited?: number
  readonly attempts?: number
  /** What was tried again. */
  readonly of?: 'append' | 'outward work' | 'send' | 'file'
  /** The status Teams answered with. */
  readonly status?: number
  /** Which library a paper belongs in. */
  readonly library?: 'public' | 'restricted'
  readonly ending?: 'docx' | 'html'
  /** How many papers were drawn up. */
  readonly papers?: number
}

/** A request in hand, kept for what is done later on its account; what is in it is its teller's own business. */
export interface Cause {
  readonly request: string
}

/** Tells whoever runs the service what is done, how long it takes and what comes of it. What cannot be told is never in the way of the work. */
export interface Telling {
  /** Does the work of a request that came in; all that is done and logged meanwhile, and afterwards on its account, belongs to it. */
  request<T>(facts: Facts, does: () => Promise<T>): Promise<T>
  /** Does a work as a part of what is in hand. */
  work<T>(work: Work, facts: Facts, does: () => Promise<T>): Promise<T>
  /** Adds to the work in hand what became known of it. */
  learnt(facts: Facts): void
  count(what: Counted, facts: Facts): void
  /** The request in hand, where there is one. */
  inHand(): Cause | undefined
  /** Does something on account of requests that may be over by now: as a part of the last of them, linked to the others. */
  onAccountOf<T>(causes: readonly Cause[], does: () => Promise<T>): Promise<T>
}

/** Tells nobody. */
export const toldToNobody: Telling = {
  request: (_facts, does) => does(),
  work: (_work, _facts, does) => does(),
  learnt: () => undefined,
  count: () => undefined,
  inHand: () => undefined,
  onAccountOf: (_causes, does) => does(),
}

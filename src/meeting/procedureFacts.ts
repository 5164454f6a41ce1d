import type { ExclusionAct } from './exclusionAct.ts'
import type { Body, Part } from './termsOfReference.ts'

interface OfPerson {
  readonly person: string
  /** As the terms of reference have it; a house style prints some and leaves out others. */
  readonly honorific?: string
}

/**
 * A fact of procedure: how the meeting went, without words. The house style has the sentence for the minutes, the cards theirs.
 * Times are `HH:MM` by the clock of the partnership's time zone; items are named by their printed numbers.
 */
export type ProcedureFact =
  | (OfPerson & {
      readonly what: 'joined' | 'returned' | 'left'
      /** When the clerk said it was. */
      readonly clock?: string
      /** When it was recorded, where that was while the meeting sat and in the item it stands in. */
      readonly at?: string
    })
  /** What a declarant did when the item came. */
  | (OfPerson & {
      readonly what: 'left the room'
      /** When the clerk said it was. */
      readonly clock?: string
    })
  | (OfPerson & {
      readonly what: 'stayed in the room'
      /** What else they did, as typed: "but did not vote". */
      readonly did?: string
    })
  | (QuorumShort & { readonly what: 'inquorate' })
  | { readonly what: 'quorate again' }
  | (OfPerson & {
      readonly what: 'took the chair'
      /** The office of whoever took it, where it is one. */
      readonly part?: Part
      /** For one item only, because the chair stands aside. */
      readonly forThisItem?: true
    })
  | { readonly what: 'adjourned' | 'resumed'; readonly at: string }
  | { readonly what: 'did not resume' }
  /** Paragraphs of Schedule 12A (Local Government Act 1972, section 100A(4)). */
  | { readonly what: 'excluded the public'; readonly paragraphs: readonly string[]; readonly act?: ExclusionAct }
  | { readonly what: 'readmitted the public' }
  | { readonly what: 'deferred' | 'withdrawn'; readonly reason: string }
  /** It stands here, with the items taken as one with this; or with the item it was taken under. */
  | { readonly what: 'taken together'; readonly items: readonly string[] }
  | { readonly what: 'minuted under'; readonly item: string }
  /** In the clerk's own words, or in those a record of an earlier version has. */
  | { readonly what: 'as written'; readonly text: string }

/** A meeting without its quorum, and what was missing. */
export interface QuorumShort {
  /** It had its quorum before. */
  readonly noLonger: boolean
  /** Members (or their substitutes) counted, and needed where the terms count them. */
  readonly counted: number
  readonly needed?: number
  readonly missingBodies: readonly Body[]
  /** Members not counted because of an interest in the item. */
  readonly standingAside: readonly string[]
}

/** Whether a fact is that somebody came or went, which has its time. */
export const comesOrGoes = (
  fact: ProcedureFact,
): fact is ProcedureFact & { readonly what: 'joined' | 'returned' | 'left' | 'left the room' } =>
  fact.what === 'joined' || fact.what === 'returned' || fact.what === 'left' || fact.what === 'left the room'

/** Words in place of a fact, where somebody wrote them; nothing where the words are the house style's. */
export const wordsWritten = (fact: ProcedureFact): string | undefined =>
  fact.what === 'as written' ? fact.text : undefined

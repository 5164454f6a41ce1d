import type { Worded } from '../meeting/worded.ts'

/** The things a clerk should see before sending a draft out. Each is shown, and none is ever filled in by guessing. */
export const gapNames = [
  'weekday and date disagree',
  'next meeting in the past',
  'no date',
  'action without an owner',
  'action without a date',
  'two actions in one',
  'owner nobody knows',
  'item without an outcome',
  'same text twice',
  'another presenter',
  'substitute without apologies',
  'name in two lists',
  'names nearly alike',
  'present but no member',
  'nobody knows whether they came',
  'interest without conduct',
  'restricted words in public',
  'public not excluded',
  'paragraphs disagree',
  'correction not carried out',
  'motion without an outcome',
  'decision when not quorate',
  'urgent business unanswered',
  'unfinished sentence',
  'possible action in a note',
  'sending failed',
] as const
/** A gap, by name; `docs/rules.md` has each under its rule. */
export type GapName = (typeof gapNames)[number]

/** Where in the minutes a gap is: in an item, or in something recorded in it, by their ids. */
export interface GapPlace {
  readonly item?: string
  readonly entry?: string
}

/** One thing the clerk should look at before the draft goes out. */
export interface Gap extends GapPlace {
  readonly gap: GapName
  /** For the clerk alone: may name restricted items by number, never their words. */
  readonly sentence: Worded
}

/** A gap of this name, and where it is, where that is known. */
export const gap = (name: GapName, sentence: Worded, place: GapPlace = {}): Gap => ({ gap: name, sentence, ...place })

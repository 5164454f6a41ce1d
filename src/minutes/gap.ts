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

/** One thing the clerk should look at before the draft goes out. */
export interface Gap {
  readonly gap: GapName
  /** For the clerk alone: may name restricted items by number, never their words. */
  readonly sentence: Worded
}

/** A gap of this name. */
export const gap = (name: GapName, sentence: Worded): Gap => ({ gap: name, sentence })

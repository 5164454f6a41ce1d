import { readCameOrWent } from './cameOrWent.ts'
import { readInterestInALine } from './interestInALine.ts'
import { readStandsIn } from './standsIn.ts'
import type { Read } from './typed.ts'
import { readWhoSpokeToIt } from './whoSpokeToIt.ts'

/**
 * Reads what a line written to the bot says of people, where no form of ours has its words: it is weighed by its cues, a person and a word of an
 * interest, of presenting, of standing in, or of coming and going, with a time or an item in any order. Gives nothing where it has no such cue.
 * @param read reads words of our own, by which a line that leaves no doubt is recorded
 */
export const readPeopleInALine = (said: string, read: (words: string) => Read): Read =>
  readInterestInALine(said) ?? readWhoSpokeToIt(said, read) ?? readStandsIn(said, read) ?? readCameOrWent(said, read)

import { readCameOrWent } from './cameOrWent.ts'
import { way } from './decisionPassed.ts'
import { readInterestInALine } from './interestInALine.ts'
import { readStandsIn } from './standsIn.ts'
import { type Read, entriesOf, question, wayOfSeveral } from './typed.ts'
import { readWhoSpokeToIt } from './whoSpokeToIt.ts'

/**
 * Reads what a line written to the bot says of people, where no form of ours has its words: it is weighed by its cues, a person and a word of an
 * interest, of presenting, of standing in, or of coming and going, with a time or an item in any order. Gives nothing where it has no such cue.
 * @param read reads words of our own, by which a line that leaves no doubt is recorded
 */
export function readPeopleInALine(written: string, read: (words: string) => Read): Read {
  if (written.length > 400 || written.includes('\n')) return undefined
  // A long run of spaces would be tried at each of them.
  const said = written.replace(/\s+/g, ' ')
  const one = readOne(said, read)
  const two = one === undefined || asksOfOne(one) ? readTwo(said, read) : undefined
  if (two === undefined) return one
  const others = one !== undefined && 'kind' in one && one.kind === 'question' ? one.ways : [way(`note ${said}`)]
  return question('record it', [wayOfSeveral(two), ...others])
}

const readOne = (said: string, read: (words: string) => Read): Read =>
  readInterestInALine(said, 'surely') ??
  readWhoSpokeToIt(said, read) ??
  readStandsIn(said, read) ??
  readInterestInALine(said) ??
  readCameOrWent(said, read)

/** Whether it is asked about, and the first button is of one thing. */
const asksOfOne = (read: Exclude<Read, undefined>) =>
  'kind' in read && read.kind === 'question' && entriesOf(read.ways[0]?.words ?? '').length === 1

const joint = /\s*[,;]\s+(?:and |but |so )?|\.\s+(?=\p{Lu})|\s+(?:and|but|so)\s+|\s[-–—]\s/gu
/** "deputising", "here instead", "covering": for whoever was named before. */
const inTheirPlace =
  /^(.{2,60}?),? (?:(?:is|was|will be|to be|here|attending|in)\s+)*(?:deputi[sz]ing|subbing|substituting|covering|standing in|stepping in|filling in|stood in|instead|attending|here|attended|to (?:cover|sub|deputise|attend)|in (?:his|her|their) (?:place|stead)|for (?:him|her|them)|as (?:sub|substitute|deputy))(?: (?:instead|in (?:his|her|their) (?:place|stead)|for (?:him|her|them)))?$/iu

/** A line of two facts, "FR gave apologies, RA presenting 6": the words of both, where each half has one. */
function readTwo(said: string, read: (words: string) => Read): readonly string[] | undefined {
  if (said.length > 240 || said.includes('\n')) return undefined
  for (const m of [...said.matchAll(joint)].slice(0, 4)) {
    const before = said.slice(0, m.index).trim(),
      after = said.slice(m.index + m[0].length).trim()
    const first = wordsOf(before, read)
    if (first === undefined) continue
    const [, away] = /^apologies:? ([^,()]{2,60})$/.exec(first) ?? []
    const [, instead = ''] = inTheirPlace.exec(after.replace(/[\s.]+$/, '')) ?? []
    if (away !== undefined && /^\p{Lu}/u.test(instead) && readOne(`${instead} subbing for ${away}`, read) !== undefined)
      return [`apologies ${away} (substitute ${instead})`]
    const second = wordsOf(after, read)
    if (second !== undefined) return [first, second]
  }
  return undefined
}

/** The words that record half a line: those of the first button, or the half itself where it leaves no doubt. */
function wordsOf(half: string, read: (words: string) => Read): string | undefined {
  if (half.split(/\s+/).length < 2) return undefined
  const known = read(half)
  const found = known ?? readOne(half, read)
  if (found === undefined || ('kind' in found && found.kind === 'said')) return undefined
  if (!('kind' in found) || found.kind !== 'question')
    return known === undefined ? undefined : of(found) ? half : undefined
  const words = found.ways[0]?.words
  return words === undefined || words.startsWith('note ') || words.includes('\n') ? undefined : words
}

/** Whether what was read is of people: a half is of another kind where it is a decision or a step of the meeting. */
const of = (read: Exclude<Read, undefined>): boolean =>
  !('kind' in read)
    ? true
    : read.kind === 'declared' ||
      read.kind === 'conduct of a declarant' ||
      (read.kind === 'command' &&
        /^(?:ReceiveApologies|Record(?:Attendance|Joining|Leaving)|NamePresenter|TakeTheChair)$/.test(
          read.command.type,
        ))

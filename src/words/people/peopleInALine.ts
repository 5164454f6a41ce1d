import { ofTheGallery } from '../line/ofTheGallery.ts'
import { readCameOrWent } from './cameOrWent.ts'
import { way } from '../line/decisionPassed.ts'
import { readInterestInALine } from '../interests/interestInALine.ts'
import { withoutNotBack } from '../line/leftForGood.ts'
import { readJoinedAndLeft } from './joinedAndLeft.ts'
import { readOutForThis } from './outForThis.ts'
import { readStandsIn } from './standsIn.ts'
import { type Read, type Way, entriesOf, question, wayOfSeveral } from '../line/typed.ts'
import { readWhoSpokeToIt } from './whoSpokeToIt.ts'

/**
 * Reads what a line written to the bot says of people, where no form of ours has its words: it is weighed by its cues, a person and a word of an
 * interest, of presenting, of standing in, or of coming and going, with a time or an item in any order. Gives nothing where it has no such cue.
 * @param read reads words of our own, by which a line that leaves no doubt is recorded
 */
export function readPeopleInALine(written: string, read: (words: string) => Read): Read {
  if (written.length > 400 || written.includes('\n') || willBeLate.test(written) || ofTheGallery.test(written))
    return undefined
  // A long run of spaces would be tried at each of them.
  const said = joinedFromHere(withoutNotBack(withoutRequest(written.replace(/\s+/g, ' '))))
  const one = readOne(said, read)
  const two = one === undefined || asksOfOne(one) ? readTwo(said, read) : undefined
  const ways = one !== undefined && 'kind' in one && one.kind === 'question' ? one.ways : undefined
  if (two !== undefined)
    return question('record it', [wayOfSeveral(two), ...(ways ?? []), way(`note ${written}`)].filter(notedBefore))
  return ways === undefined
    ? one
    : question(
        'record it',
        ways.map(w => (w.words === `note ${said}` ? way(`note ${written}`) : w)),
      )
}

/** Apologies for coming late are none for the meeting. */
const willBeLate = /\bapolog(?:y|ies)\b[^.;,\n]{0,40} (?:would|will|might|may) be (?:\p{L}+ ){0,3}(?:late|delayed)\b/iu

const here = '(?:this|that) (?:point|item|stage|juncture|moment)(?: (?:on|onwards?|forward))?'
const isThere =
  '(?:(?:was|were|is|are) (?:now |then |also )?(?:in (?:the )?(?:meeting|room|attendance)|at the (?:meeting|table)|present|with us|here|part of the meeting)|(?:was |were )?in attendance|present|took part(?: in the meeting)?)'
const fromHere = new RegExp(`^(\\p{L}[^,;:\\n]{1,60}?),? ${isThere},? from ${here}[\\s.]*$`, 'iu')
const hereFirst = new RegExp(`^from ${here},? (\\p{L}[^,;:\\n]{1,60}?) ${isThere}[\\s.]*$`, 'iu')

/** "A was in the meeting from this point": A joined. */
function joinedFromHere(said: string): string {
  const who = fromHere.exec(said)?.[1] ?? hereFirst.exec(said)?.[1]
  return who === undefined ? said : `${who} joined`
}

/** The note of the line stands once, and last. */
const notedBefore = ({ words }: Way, n: number, all: readonly Way[]) =>
  !words.startsWith('note ') || n === all.length - 1

/** "Please mark Owen as absent", "Put Ravi down as leaving at 3.15", "At this point Ravi joined": the line without what asks for it. */
function withoutRequest(said: string): string {
  const asked =
    /^(?:(?:can|could|would|will) (?:you|we) )?(?:please |pls |plz )?(?:also )?(?:show|mark|add|put|record|list|log|have)\s+(?=\S)/i.exec(
      said,
    )
  if (asked === null)
    return said
      .replace(/^at this point,?\s+/i, '')
      .replace(/ should be (?:down |recorded |marked |shown )?(?:as )?/i, ' ')
  return said
    .slice(asked[0].length)
    .replace(/[\s,]+(?:please|pls)\b/i, '')
    .replace(/^apologies for (\p{L}[^,;]{1,60})$/iu, 'apologies from $1')
    .replace(
      / (?:down )?(?:as|to|on|in)(?: the)? (?:having |being )?(?:attendance(?: list)?|attendees|in attendance|attending)$/i,
      ' in attendance',
    )
    .replace(/ (?:down )?as (?:having |being )?/i, ' ')
}

const readOne = (said: string, read: (words: string) => Read): Read =>
  readInterestInALine(said, 'surely') ??
  readWhoSpokeToIt(said, read) ??
  readStandsIn(said, read) ??
  readInterestInALine(said) ??
  readJoinedAndLeft(said) ??
  readCameOrWent(said, read) ??
  readOutForThis(said)

/** Whether it is asked about, and the first button is of one thing. */
const asksOfOne = (read: Exclude<Read, undefined>) =>
  'kind' in read && read.kind === 'question' && entriesOf(read.ways[0]?.words ?? '').length === 1

const joint = /\s*[,;]\s+(?:and |but |so )?|\.\s+(?=\p{Lu})|\s+(?:and|but|so)\s+|\s[-–—]\s/gu
/** "deputising", "here instead", "covering": for whoever was named before. */
const inTheirPlace =
  /^(.{2,60}?),? (?:(?:is|was|will be|to be|here|attending|in)\s+)*(?:deputi[sz]ing|subbing|substituting|covering|standing in|stepping in|filling in|stood in|instead|attending|here|attended|to (?:cover|sub|deputise|attend)|in (?:his|her|their) (?:place|stead)|on (?:his|her|their) behalf|for (?:him|her|them)|as (?:sub|substitute|deputy))(?: (?:instead|on (?:his|her|their) behalf|in (?:his|her|their) (?:place|stead)|for (?:him|her|them)))?$/iu

/** A line of two facts, "FR gave apologies, RA presenting 6": the words of both, where each half has one. */
function readTwo(said: string, read: (words: string) => Read): readonly string[] | undefined {
  if (said.length > 240 || said.includes('\n')) return undefined
  for (const m of [...said.matchAll(joint)].slice(0, 4)) {
    const before = said.slice(0, m.index).trim(),
      after = said.slice(m.index + m[0].length).trim()
    const first = wordsOf(before, read)
    if (first === undefined) continue
    const away = absentee(read(before)) ?? /^apologies:? ([^,()]{2,60})$/.exec(first)?.[1]
    const [, instead = ''] = inTheirPlace.exec(after.replace(/[\s.]+$/, '')) ?? []
    const named = /^\p{Lu}/u.test(instead) || (/^\p{Ll}{3,15}$/u.test(instead) && /^\p{Ll}/u.test(away ?? ''))
    if (away !== undefined && named && readOne(`${instead} subbing for ${away}`, read) !== undefined)
      return [`apologies ${away} (substitute ${instead})`]
    const second = wordsOf(after, read)
    if (second !== undefined) return [first, second]
  }
  return undefined
}

/** Whose apologies half a line is, where it is those of one and no more. */
const absentee = (read: Read): string | undefined => {
  const [one, another] =
    read === undefined ? [] : !('kind' in read) ? read : read.kind === 'command' ? [read.command] : []
  return one?.type === 'ReceiveApologies' && another === undefined && one.substitute === undefined
    ? one.person?.name
    : undefined
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

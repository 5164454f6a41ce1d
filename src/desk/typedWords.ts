import { readOwnerFirst } from './actionLabels.ts'
import { actionAlone, readActionAsSaid, readUndertaking } from './actionOtherwise.ts'
import { readActionReported, readRequested } from './actionReported.ts'
import { readActionTyped } from './actionTyped.ts'
import { perhapsAction, readActionWeighed } from './actionWeighed.ts'
import { asSaid, inFull, withoutBullet } from './asSaid.ts'
import { readAttendanceReported } from './attendanceReported.ts'
import { readAttendanceTyped } from './attendanceTyped.ts'
import { readBusinessTyped } from './businessTyped.ts'
import { readConductReported } from './conductReported.ts'
import { readConductTyped } from './conductTyped.ts'
import { readDecisionReported } from './decisionReported.ts'
import { readDecisionAsSaid, readDecisionTyped } from './decisionTyped.ts'
import { readChairVacated, readInterestReported } from './interestReported.ts'
import { readInterestTyped } from './interestTyped.ts'
import { itemAfterWord, readMovedAtItem } from './itemTyped.ts'
import { readMotionTyped } from './motionTyped.ts'
import { readNearly } from './nearlyTyped.ts'
import { readNextAgenda } from './nextAgendaTyped.ts'
import { readNextMeetingTyped } from './nextMeetingTyped.ts'
import { readOfRecord } from './ofRecordTyped.ts'
import { readPeopleInALine } from './peopleInALine.ts'
import { readNoteTyped, readPresenterTyped } from './recordTyped.ts'
import { readSeveralFacts } from './severalFacts.ts'
import { readSeveralItems } from './severalItems.ts'
import { commandInEnglish } from './welshCommands.ts'
import { ledInEnglish } from './welshTyped.ts'
import { readVerbsListed } from './verbsListed.ts'
import { readVoteTyped } from './voteTyped.ts'
import { readBothDone } from './resolutionConducts.ts'
import { readSlipTyped } from './slipTyped.ts'
import { readSpeakingTyped } from './speakingTyped.ts'
import { type OneTyped, type Read, type Reader, entriesOf, question } from './typed.ts'

export type { Typed } from './typed.ts'

/** Words between two people and not of a minute: they speak to somebody, or of the one who writes. */
const spoken =
  /\b(?:you|your|yours|please|thanks|thank you|hello|hi|sorry|i|i['’]\w+|me|my|we['’]\w+|us|tomorrow|today|clerk ?bot|bot|lol|haha)\b|[?!]|\p{Extended_Pictographic}/iu
/** A sentence of Welsh minutes, in which "i" and "me" are no English. */
const welsh =
  /^(?:\p{Lu}\p{L}*(?:odd|wyd|asant|ir)|Mae|Roedd|Bu|Bydd|Cafwyd|Nid|Ni|Yr?)\s(?=[\s\S]*\s(?:yr?|a|ac|o|i|gan|ar|yn|am|fod|bod|wedi|nad|na|i['’]r|o['’]r|a['’]r)\s)/u
/** How somebody voted, and a word alone that is no decision yet: never ordinary talk to the bot. */
const ofTheVote =
  /^(?:(?:the )?\p{Lu}[\p{L}.'’ ,&-]{1,80}? (?:abstained|dissented|voted (?:for|against|in favour)|asked (?:that|for) (?:his|her|their) (?:vote|dissent)|wished (?:his|her|their) dissent)\b[^?!\n]{0,120}|agree)[.]?$/iu

/** A sentence written to the bot as minutes have them, in no words that it knows: one press makes it a note. */
function readSentence(said: string): Read {
  const asNote = question('record it', [{ title: `note ${said}`, words: `note ${said}` }])
  if (said.length <= 300 && ofTheVote.test(said)) return asNote
  if (said.length <= 1_000 && welsh.test(said) && !/[?!]/.test(said)) return asNote
  const action = spoken.test(said) ? [] : perhapsAction(said)
  if (action.length > 0) return question('record it', [...action, { title: `note ${said}`, words: `note ${said}` }])
  if (
    said.length > 1000 ||
    said.split(/\s+/).length < (/\d/.test(said) ? 3 : 4) ||
    !/\p{L}{3}/u.test(said) ||
    spoken.test(said)
  )
    return undefined
  return asNote
}

/** The families in the order in which they are asked: the first that knows the words reads them. */
const families: readonly Reader[] = [
  readOfRecord,
  readNextAgenda,
  readNextMeetingTyped,
  readConductTyped,
  readSpeakingTyped,
  readBusinessTyped,
  readNoteTyped,
  readVoteTyped,
  readMotionTyped,
  readDecisionTyped,
  readActionTyped,
  readPresenterTyped,
  readInterestTyped,
  readMovedAtItem,
  readAttendanceTyped,
]

const readPlainly: Reader = (said, addressed) => {
  for (const family of families) {
    const read = family(said, addressed)
    if (read !== undefined) return read
  }
  return undefined
}

/** One fact of several: what somebody is to do is one of them also where no word says that it is an action. */
const readOne: Reader = (said, addressed) => readPlainly(said, addressed) ?? readUndertaking(said, addressed)

/** "6. Noted." may be pasted from a list, or be of item 6: asked, where it could be either. */
function readNumbered(said: string, bare: string, addressed: boolean): Read {
  const read = readPlainly(bare, addressed)
  const number = /^\(?(\d{1,2})[.)]/.exec(said)?.[1]
  const word = /^(noted|agreed|resolved|recommended)\b(?!\s*(?:item\s*)?\d)[\s:]*/i.exec(bare)
  if (read === undefined || number === undefined || number === '1' || word === null) return read
  return question(
    'nearly',
    [bare, `${word[1] ?? ''} ${number}: ${bare.slice(word[0].length).replace(/^\.$/, '')}`.trim()].map(words => ({
      title: words,
      words,
    })),
  )
}

/** What a sentence written to the bot reports in words of its own, asked with the words that record it. */
function readReported(said: string): Read {
  const again = (words: string): Read => readPlainly(words, true) ?? readReported(words) ?? readUndertaking(words, true)
  return (
    readConductReported(said) ??
    readInterestReported(said) ??
    readAttendanceReported(said, again) ??
    readActionReported(said, again) ??
    readDecisionReported(said)
  )
}

/** What was typed in Welsh, led by the words that are read. */
const inEnglish = (said: string): string => ledInEnglish(commandInEnglish(said))

/**
 * Reads what somebody typed; the first words decide, in any case. Gives nothing where it is none of the product's words, which in a chat means
 * ordinary conversation. Several commands come of one message only where it names several people.
 * @param addressed whether it was written to the bot: then more is asked about, and less is taken for ordinary conversation
 */
export function readTyped(text: string, addressed = false): Read {
  const plain = asSaid(text),
    said = itemAfterWord(inFull(inEnglish(plain))),
    bare = withoutBullet(said)
  return notedAsTyped(
    plain,
    said,
    readVerbsListed(bare) ??
      readSeveralItems(plain, addressed, readOne) ??
      readOwnerFirst(said) ??
      (addressed ? (readSlipTyped(bare) ?? readChairVacated(bare)) : undefined) ??
      readSeveralFacts(said, addressed, readOne) ??
      readPlainly(said, addressed) ??
      readRequested(bare) ??
      (bare === said ? undefined : readNumbered(said, bare, addressed)) ??
      readNearly(bare, addressed, readPlainly) ??
      (addressed
        ? (readReported(bare) ??
          readPeopleInALine(bare, words => readPlainly(words, true)) ??
          readUndertaking(bare, addressed) ??
          readActionWeighed(bare) ??
          readSentence(bare))
        : undefined),
  )
}

/** A question whose note has the words as they were typed, where they were read as other words that mean the same. */
function notedAsTyped(typed: string, said: string, read: Read): Read {
  if (said === typed || read === undefined || !('kind' in read) || read.kind !== 'question') return read
  const note = `note ${typed}`
  return question(
    read.unsure,
    read.ways.map(way => (way.words === `note ${said}` ? { title: note, words: note } : way)),
  )
}

/** One thing that a button bears: what was asked about it is settled. */
function readSettled(said: string): Read {
  const settled = readOwnerFirst(said) ?? readDecisionAsSaid(said) ?? readActionAsSaid(said)
  if (settled !== undefined) return settled
  const read = readPlainly(said, true)
  return read !== undefined && 'kind' in read && read.kind === 'question' ? (actionAlone(said) ?? read) : read
}

/** Several entries of one button as one; nothing where one of them is not beyond doubt. */
function allOf(reads: readonly Read[]): Read {
  const each = reads.map((read): readonly OneTyped[] | undefined =>
    read === undefined || ('kind' in read && read.kind === 'question')
      ? undefined
      : !('kind' in read)
        ? read.map((c): OneTyped => ({ kind: 'command', command: c }))
        : read.kind === 'several'
          ? read.each
          : [read],
  )
  return each.every(one => one !== undefined) ? { kind: 'several', each: each.flat() } : undefined
}

/** Reads words that a button of a question bears, as if whoever pressed had typed them; they are not asked about again. */
export function readPressed(words: string): Read {
  const entries = entriesOf(words)
  if (entries.length > 1) return allOf(entries.map(readPressed))
  const said = inEnglish(asSaid(words))
  return (
    readBothDone(said, readSettled) ??
    readSeveralFacts(said, true, readSettled) ??
    readSettled(said) ??
    readTyped(words, true)
  )
}

import { plainHead } from './decisions/plainHead.ts'
import { thenTheyLeft } from './interests/thenTheyLeft.ts'
import { readOwnerFirst } from './actions/actionLabels.ts'
import { actionAlone, readActionAsSaid, readUndertaking } from './actions/actionOtherwise.ts'
import { readActionReported, readIsTo, readRequested } from './actions/actionReported.ts'
import { readActionTable } from './actions/actionTable.ts'
import { readActionUnderLabels } from './actions/actionUnderLabels.ts'
import { underActions } from './actions/actionsInARow.ts'
import { readActionTyped } from './actions/actionTyped.ts'
import { readOneOfTwo, withOwnersThatCanBe } from './actions/actionUnsure.ts'
import { namesInHaste } from './actions/namesInHaste.ts'
import { dueOfAll } from './actions/dueOfAll.ts'
import { readActionWeighed, tellsInSentences } from './actions/actionWeighed.ts'
import { askedInClauses } from './askedInClauses.ts'
import { readAskedOfTheRecord } from './actions/askedOfTheRecord.ts'
import { ofBothOfThem } from './line/anotherToo.ts'
import { asSaid, withPlainColon, withoutBullet } from './line/asSaid.ts'
import { withoutRequest } from './line/askedToRecord.ts'
import { readAttendanceReported } from './people/attendanceReported.ts'
import { readAttendanceTyped } from './people/attendanceTyped.ts'
import { everyoneIn } from './people/everyoneBut.ts'
import { readBodyNamed } from './decisions/bodyNamed.ts'
import { readBusinessTyped } from './conduct/businessTyped.ts'
import { readCameAboutBefore } from './decisions/cameAboutBefore.ts'
import { readClosedAndNext } from './conduct/closedAndNext.ts'
import { readConductReported } from './conduct/conductReported.ts'
import { readConductTyped } from './conduct/conductTyped.ts'
import { readDecisionLedUp } from './decisions/decisionLedUp.ts'
import { readDecisionReported } from './decisions/decisionReported.ts'
import { readDecisionAsSaid, readDecisionTyped } from './decisions/decisionTyped.ts'
import { readInterestPutRight } from './interests/interestPutRight.ts'
import { readChairVacated, readInterestReported } from './interests/interestReported.ts'
import { readInterestTyped } from './interests/interestTyped.ts'
import { itemAfterWord, readMovedAtItem } from './items/itemTyped.ts'
import { likelyConduct } from './conduct/likelyConduct.ts'
import { likelyDecisions, nothingDecided } from './decisions/likelyDecision.ts'
import { likelyItemOrder } from './conduct/likelyItemOrder.ts'
import { isSaidByName } from './saidByName.ts'
import { isListTold, isNarrated, isOfferTold } from './line/narrated.ts'
import { readMaybeSlips } from './slips/maybeSlips.ts'
import { minutesByDate } from './minutes/minutesByDate.ts'
import { readMinutesPutRight } from './minutes/minutesPutRight.ts'
import { readMotionTyped } from './motions/motionTyped.ts'
import { readMotionsInNotes } from './motions/motionsInNotes.ts'
import { movedPlainly } from './motions/movedPlainly.ts'
import { moversInOrder } from './motions/moversInNotes.ts'
import { votedBehind } from './votes/votedWithin.ts'
import { readNearly, readNearlyMoved } from './nearlyTyped.ts'
import { readNextAgenda } from './line/nextAgendaTyped.ts'
import { readNextMeetingTyped } from './conduct/nextMeetingTyped.ts'
import { readItemHeading, readTitleAlone } from './items/itemHeading.ts'
import { ofItsTitle } from './items/ofItsTitle.ts'
import { readOfRecord } from './line/ofRecordTyped.ts'
import { readMattersArising } from './items/mattersArising.ts'
import { readOrderVaried } from './items/orderVaried.ts'
import { peopleInFull, titledNames, withoutGoodbye } from './line/peopleInFull.ts'
import { readPeopleInALine } from './people/peopleInALine.ts'
import { isDecisionOverOthers, readLinesOfSeveral } from './items/linesOfSeveral.ts'
import { readLineOfItsOwn } from './lineOfItsOwn.ts'
import { readRollPasted } from './people/rollPasted.ts'
import { readPeopleTold } from './people/peopleTold.ts'
import { readNoteTyped, readPresenterTyped } from './people/recordTyped.ts'
import { readSentence } from './sentenceForANote.ts'
import { readPutAndVoted } from './motions/putAndVoted.ts'
import { readSeveralFacts } from './actions/severalFacts.ts'
import { readSeveralItems } from './items/severalItems.ts'
import { commandInEnglish } from './welshCommands.ts'
import { ledInEnglish } from './line/welshTyped.ts'
import { readTaskAndTold } from './actions/taskAndTold.ts'
import { readAmendmentVoted } from './motions/amendmentVoted.ts'
import { readSubstituteTold } from './people/substituteTold.ts'
import { readVerbsListed } from './line/verbsListed.ts'
import { readVoteTyped } from './votes/voteTyped.ts'
import { readBothDone } from './conduct/resolutionConducts.ts'
import { type SlipTyped, readSlipTyped } from './line/slipTyped.ts'
import { readStepTakenBack } from './conduct/stepTakenBackTyped.ts'
import { readTakenOut } from './line/takenOutTyped.ts'
import { inFull } from './saidInFull.ts'
import { readDeclaredAndWithdrew } from './interests/declaredAndWithdrew.ts'
import { readInterestByLeaving } from './interests/interestByLeaving.ts'
import { readInterestIntended } from './interests/interestIntended.ts'
import { readInterestRealised } from './interests/interestRealised.ts'
import { readInterestWhyFirst } from './interests/interestWhyFirst.ts'
import { readOutAsDeclared } from './people/outAsDeclared.ts'
import { timesInShort } from './line/timesInShort.ts'
import { readPaperAskedFor } from './actions/paperAskedFor.ts'
import { readSpeakingTyped } from './people/speakingTyped.ts'
import {
  type MaybeSlip,
  type OneTyped,
  type Read,
  type Reader,
  type Way,
  besidesSlips,
  entriesOf,
  firstWords,
  question,
  wayOfSeveral,
} from './line/typed.ts'
import { readUnderItem } from './line/underItem.ts'
import { weighed } from './weighed.ts'

export type { Typed } from './line/typed.ts'

/** The families in the order in which they are asked: the first that knows the words reads them. */
const families: readonly Reader[] = [
  readOfRecord,
  readNextAgenda,
  readNextMeetingTyped,
  readConductTyped,
  readSpeakingTyped,
  readBusinessTyped,
  readNoteTyped,
  readSubstituteTold,
  readAmendmentVoted,
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
    readOneOfTwo(said) ??
    readConductReported(said) ??
    readInterestReported(said) ??
    readAttendanceReported(said, again) ??
    readActionReported(said, again) ??
    readPaperAskedFor(said) ??
    readDecisionReported(said)
  )
}

/** What was typed in Welsh, led by the words that are read. */
const inEnglish = (said: string): string => ledInEnglish(commandInEnglish(said))

/** What the cues in a line make likely, where it is known beyond doubt by no family. */
function likely(said: string): readonly Way[] {
  const conduct = likelyConduct(said)
  // "everyone back 3.36": the meeting's, and nothing that everyone decided.
  return /^(?:resume|adjourn|close meeting|open)\b/.test(conduct[0]?.words ?? '')
    ? conduct
    : [...conduct, ...likelyDecisions(said)]
}

/** A word of deciding, voting or moving on at the head of a line, or a body: whoever it is that is to do something, it is not they. */
const nobodysTask =
  /^action (?:item \S+: )?(?:(?:the )?(?:board|committee|partnership|panel|meeting|members)\b|\p{L}+ed\b|(?:recommend|jump|into|subject|broad|take|move|skip|back|next)\b|[^:]{1,40} (?:\p{Ll}+ed|agreement|decision|consensus|support)\b)[^:]*:/iu

/** What somebody is perhaps to do, in no words of ours; nothing where the line is rather of a decision or a step of the meeting. */
function readLooseTask(said: string, otherwise: readonly Way[]): Read {
  const read = readUndertaking(said, true) ?? (tellsInSentences(said) ? undefined : readActionWeighed(said))
  return otherwise.length > 0 && mayBeAction(read) && nobodysTask.test(firstWords(read)) ? undefined : read
}

/** Of a sentence that tells what somebody did, that they presented the item: nothing else of it is more than a note. */
function whoPresented(said: string): Read {
  const read = readPeopleInALine(said, words => readPlainly(words, true))
  const presented =
    read !== undefined &&
    ('kind' in read
      ? read.kind === 'command' && read.command.type === 'NamePresenter'
      : read.every(({ type }) => type === 'NamePresenter'))
  return presented || /^presented by\b/.test(firstWords(read)) ? read : undefined
}

/** A line written to the bot that no family knows: what it reports, and what the cues in its words make likely, asked together. */
function readLikely(typed: string, said: string): Read {
  const known =
    readOrderVaried(said) ??
    readTaskAndTold(said, first => readLikely(first, first)) ??
    (likelyItemOrder(typed).length > 0 ? undefined : readPutAndVoted(said))
  if (known !== undefined) return known
  const there = likelyItemOrder(typed).length > 0 ? undefined : readUnderItem(typed, readLine)
  if (there !== undefined) return there
  if (isNarrated(said))
    return readReported(said) ?? whoPresented(said) ?? readSentence(said, [{ title: said, words: said }])
  const ways = likely(said)
  return weighed(
    said,
    ways,
    readReported(said) ??
      readPeopleInALine(said, words => readPlainly(words, true)) ??
      readLooseTask(said, ways) ??
      readSentence(said, ways),
  )
}

/** What the bot was asked to write down, as if it stood alone; as a note too, where a note was asked for or nothing else is known. */
function readAsked({ rest, asNote }: { readonly rest: string; readonly asNote: boolean }): Read {
  const line = readLine(rest, true),
    read = mayBeAction(line) ? (readIsTo(rest) ?? line) : line,
    asked = `note${/^(?:i|my|me)\b/i.test(rest) ? ':' : ''} ${rest}`,
    note = { title: asked, words: asked }
  if (read === undefined) return question('record it', [note])
  if (!asNote || ('kind' in read && read.kind === 'question')) return read
  return question('record it', [{ title: rest, words: rest }, note])
}

const mayBeAction = (read: Read): boolean => /^action\b/i.test(firstWords(read))

/**
 * Reads what somebody typed; the first words decide, in any case. Gives nothing where it is none of the product's words, which in a chat means
 * ordinary conversation. Several commands come of one message only where it names several people.
 * @param addressed whether it was written to the bot: then more is asked about, and less is taken for ordinary conversation
 */
export function readTyped(text: string, addressed = false): Read | MaybeSlip {
  const plain = asSaid(text)
  const english = inEnglish(plain)
  const wanted = addressed ? (readAskedOfTheRecord(english) ?? readInterestPutRight(english)) : undefined
  if (wanted !== undefined) return wanted
  const request = addressed ? withoutRequest(plain) : undefined
  const asked = request === undefined ? readLine(plain, addressed) : readAsked(request),
    heading =
      addressed &&
      (asked === undefined ||
        isNoteAtMost(asked) ||
        /^(?:item \d\S* presented\b|action [^:\n]{0,40}item \d|action [^:\n]{1,40}: (?:agenda )?item \d\S*$)/i.test(
          firstWords(asked),
        ))
        ? readItemHeading(plain, asked)
        : undefined,
    titled = heading ?? (addressed && !/\s{4}/.test(plain) && !isNarrated(plain) ? ofItsTitle(plain, asked) : asked),
    read = addressed && titled === asked && isNoteAtMost(asked) ? readTitleAlone(plain, asked) : titled
  const maybe = addressed ? readMaybeSlips(withoutBullet(plain)) : []
  // What is one beyond doubt comes first, and may be another all the same; what names the action whose day it is comes before figures for figures.
  const slips =
    maybe.length > 0 && read !== undefined && 'kind' in read && read.kind === 'slip'
      ? [...maybe.filter(isOfAnAction), read, ...maybe.filter(slip => !isOfAnAction(slip))]
      : maybe
  return slips.length === 0 ? read : { kind: 'maybe slip', slips, ...(read === undefined ? {} : { besides: read }) }
}

/** Whether a slip is of the day of an action that it names. */
const isOfAnAction = ({ of, about = '' }: SlipTyped): boolean => of === 'due' && !/^(?:that action)?$/.test(about)

/** "At this juncture", before whoever did something: now, as everything that is typed. */
const atThisMoment =
  /^[Aa]t this (?:juncture|stage|point|moment|time)(?: (?:in|of|during) (?:the )?(?:meeting|proceedings|discussion))?,? (?=\p{Lu}|the [Cc]hair)/u

/** In the chat, where it may be a story, only of somebody who came or went. */
const cameOrWentNow =
  /^\p{Lu}[^.,;:!?\n]{1,60}? (?:left|joined|withdrew|arrived|returned|re-?joined|retired|entered)\b/u

/** Whether nothing but a note was read, or one is the likeliest. */
const isNoteAtMost = (read: Read): boolean =>
  read === undefined ||
  ('kind' in read && read.kind === 'command' && read.command.type === 'MakeNote') ||
  /^note\b/.test(firstWords(read))

/** Whether all of it was read as what was decided, or as a decision perhaps. */
const isOneDecision = (read: Read): boolean =>
  read !== undefined &&
  'kind' in read &&
  (read.kind === 'question' || (read.kind === 'command' && read.command.type === 'PassResolution'))

/** A line without a request around it; of several things, which its clauses tell, all of them. */
function readLine(plain: string, addressed: boolean): Read {
  const both = plainHead(addressed ? thenTheyLeft(dueOfAll(ofBothOfThem(plain))) : plain)
  if (both !== plain) return notedAsTyped(plain, [both], readLine(both, addressed))
  // A long run of spaces would be tried at each of them.
  if (!addressed || plain.length > 400 || /\s{4}/.test(plain)) return readWhole(plain, addressed)
  const bare = titledNames(withoutBullet(plain))
  const told =
    readMinutesPutRight(bare) ??
    readMattersArising(bare, readWhole) ??
    readOutAsDeclared(bare) ??
    readDeclaredAndWithdrew(bare) ??
    readInterestIntended(bare, readWhole) ??
    readInterestByLeaving(bare) ??
    readInterestRealised(bare) ??
    readInterestWhyFirst(bare)
  if (told !== undefined) return notedAsTyped(plain, [bare], told)
  const read = readWhole(plain, addressed)
  return isNarrated(bare) && everyoneIn(bare) === undefined ? read : askedInClauses(plain, read, readWhole)
}

/** Who left, without their goodbye, where the line says when they went or that it was for the rest of the meeting. */
const asTheyWent = (said: string): string =>
  /\d|\b(?:rest|remainder|remaining)\b/.test(said) ? withoutGoodbye(said) : said

/** Words that say of the lines below them that they are an action's, also in the chat. */
const underActionLabels = /^(?:actions?(?: points?)?\b|ap\b|(?:action )?owner\s*:|by whom\s*:)/i

/** A line as one. */
function readWhole(plain: string, addressed: boolean): Read {
  const heard = votedBehind(
      underActions(
        itemAfterWord(
          inFull(
            minutesByDate(peopleInFull(inEnglish(withPlainColon(addressed ? asTheyWent(timesInShort(plain)) : plain)))),
          ),
        ),
      ),
    ),
    typed = addressed ? movedPlainly(namesInHaste(heard)) : heard,
    whole = addressed ? titledNames(moversInOrder(typed)) : typed,
    now = whole.replace(atThisMoment, ''),
    said = addressed || cameOrWentNow.test(now) ? now : whole,
    bare = withoutBullet(said)
  const found =
    (addressed ? readActionTable(typed) : undefined) ??
    (addressed || underActionLabels.test(bare) ? readActionUnderLabels(bare) : undefined) ??
    (addressed ? readMotionsInNotes(withoutBullet(typed)) : undefined) ??
    readVerbsListed(bare) ??
    readSeveralItems(plain, addressed, readOne) ??
    (addressed ? (readStepTakenBack(bare) ?? readLineOfItsOwn(bare, readLine)) : undefined) ??
    readOwnerFirst(said) ??
    (addressed ? readCameAboutBefore(bare) : undefined) ??
    (addressed
      ? (readSlipTyped(bare) ??
        readTakenOut(bare) ??
        readChairVacated(bare) ??
        readPeopleTold(bare, line => readSeveralFacts(line, true, readOne)) ??
        readClosedAndNext(bare) ??
        (isNarrated(bare) ? undefined : readBodyNamed(bare)))
      : undefined) ??
    readSeveralFacts(said, addressed, readOne) ??
    readPlainly(said, addressed) ??
    readRequested(bare) ??
    (bare === said ? undefined : readNumbered(said, bare, addressed)) ??
    readNearly(bare, addressed, readPlainly) ??
    (addressed ? (readNearlyMoved(bare, readPlainly) ?? readDecisionLedUp(bare) ?? readLikely(said, bare)) : undefined)
  const several =
      addressed && (isNoteAtMost(found) || (isOneDecision(found) && isDecisionOverOthers(typed, readLine)))
        ? readLinesOfSeveral(typed, readLine)
        : undefined,
    read = several ?? withOwnersThatCanBe(found, said)
  const asked =
    addressed && onlyOfTheRoom(read) && !isNarrated(bare) ? weighed(bare, likely(bare), read) : noteFirst(bare, read)
  return notedAsTyped(plain, [said, whole, typed, heard], asked)
}

/** Whether a question asks about nothing but who came or went: "referred back to officers" is asked so, whoever "back" may mean. */
const onlyOfTheRoom = (read: Read): boolean =>
  read !== undefined &&
  'kind' in read &&
  read.kind === 'question' &&
  read.ways.some(way => /^presented by\b| (?:joined|left|returned)\b/.test(way.words)) &&
  read.ways.every(way => /^presented by\b| (?:joined|left|returned)\b|^note\b/.test(way.words))

/** What tells something first of all, and is asked about all the same. */
const noteFirst = (said: string, read: Read): Read =>
  read !== undefined &&
  'kind' in read &&
  read.kind === 'question' &&
  (isListTold(said) ||
    (isOfferTold(said) && /^action\b/.test(firstWords(read))) ||
    nothingDecided.test(said) ||
    (/^action\b/.test(firstWords(read)) && isSaidByName(said)))
    ? question(
        read.unsure,
        read.ways.toSorted((a, b) => Number(/^note\b/.test(b.words)) - Number(/^note\b/.test(a.words))),
      )
    : read

const withoutStop = (said: string): string => (said.length > 1_500 ? said : said.replace(/[\s.]+$/, ''))

/** A question whose note has the words as they were typed, where they were read as other words that mean the same. */
function notedAsTyped(typed: string, readAs: readonly string[], read: Read): Read {
  const others = readAs.flatMap(said => (said === typed ? [] : [`note ${said}`, `note ${withoutStop(said)}`]))
  if (others.length === 0 || read === undefined || !('kind' in read) || read.kind !== 'question') return read
  const note = `note ${typed}`
  return question(
    read.unsure,
    read.ways.map(way =>
      entriesOf(way.words).some(entry => others.includes(entry))
        ? wayOfSeveral(entriesOf(way.words).map(entry => (others.includes(entry) ? note : entry)))
        : way,
    ),
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

/** Lists of people that leave no doubt; nothing where something about them is asked. */
const listsOnly = (read: Read): Read => (read !== undefined && 'kind' in read ? undefined : read)

/** Reads words that a button of a question bears, as if whoever pressed had typed them; they are not asked about again. */
export function readPressed(words: string): Read {
  const entries = entriesOf(words)
  if (entries.length > 1) return allOf(entries.map(readPressed))
  const said = inEnglish(asSaid(words))
  return (
    readBothDone(said, readSettled) ??
    listsOnly(readRollPasted(said)) ??
    readSeveralFacts(said, true, readSettled) ??
    readSettled(said) ??
    besidesSlips(readTyped(words, true))
  )
}

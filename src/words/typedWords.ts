import { plainHead } from './decisions/plainHead.ts'
import { thenTheyLeft } from './interests/thenTheyLeft.ts'
import { readOwnerFirst } from './actions/actionLabels.ts'
import { readIsTo, readRequested } from './actions/actionReported.ts'
import { readActionTable } from './actions/actionTable.ts'
import { readActionUnderLabels } from './actions/actionUnderLabels.ts'
import { underActions } from './actions/actionsInARow.ts'
import { withOwnersThatCanBe } from './actions/actionUnsure.ts'
import { namesInHaste } from './actions/namesInHaste.ts'
import { dueOfAll } from './actions/dueOfAll.ts'
import { askedInClauses } from './askedInClauses.ts'
import { readAskedOfTheRecord } from './actions/askedOfTheRecord.ts'
import { ofBothOfThem } from './line/anotherToo.ts'
import { withoutLabelOfInterest } from './line/kindOfInterest.ts'
import { asSaid, withPlainColon, withoutBullet } from './line/asSaid.ts'
import { withoutRequest } from './line/askedToRecord.ts'
import { everyoneIn } from './people/everyoneBut.ts'
import { readBodyNamed } from './decisions/bodyNamed.ts'
import { readCameAboutBefore } from './decisions/cameAboutBefore.ts'
import { readClosedAndNext } from './conduct/closedAndNext.ts'
import { readDecidedAtEarlierMeeting } from './decisions/decidedAtEarlierMeeting.ts'
import { readDecisionLedUp } from './decisions/decisionLedUp.ts'
import { readInterestPutRight } from './interests/interestPutRight.ts'
import { readChairVacated } from './interests/interestReported.ts'
import { itemAfterWord } from './items/itemTyped.ts'
import { likelyConduct } from './conduct/likelyConduct.ts'
import { nothingDecided } from './line/decisionCues.ts'
import { likelyDecisions } from './decisions/likelyDecision.ts'
import { comesLater, likelyItemOrder } from './conduct/likelyItemOrder.ts'
import { isSaidByName } from './saidByName.ts'
import { isListTold, isNarrated, isOfferTold } from './line/narrated.ts'
import { readMaybeSlips } from './slips/maybeSlips.ts'
import { minutesByDate } from './minutes/minutesByDate.ts'
import { readMinutesPutRight } from './minutes/minutesPutRight.ts'
import { readMotionsInNotes } from './motions/motionsInNotes.ts'
import { movedPlainly } from './motions/movedPlainly.ts'
import { moversInOrder } from './motions/moversInNotes.ts'
import { votedBehind } from './votes/votedWithin.ts'
import { readNearly, readNearlyMoved } from './nearlyTyped.ts'
import { readItemHeading, readTitleAlone } from './items/itemHeading.ts'
import { ofItsTitle } from './items/ofItsTitle.ts'
import { readMattersArising } from './items/mattersArising.ts'
import { readOrderVaried } from './items/orderVaried.ts'
import { peopleInFull, titledNames, withoutGoodbye, withoutStopsOfTitles } from './line/peopleInFull.ts'
import { readPeopleInALine } from './people/peopleInALine.ts'
import { isDecisionOverOthers, readLinesOfSeveral } from './items/linesOfSeveral.ts'
import { readLineOfItsOwn } from './lineOfItsOwn.ts'
import { readNoneOfThese } from './line/noneOfThese.ts'
import { readPeopleTold } from './people/peopleTold.ts'
import { readSentence } from './sentenceForANote.ts'
import { readPutAndVoted } from './motions/putAndVoted.ts'
import { readRowOfSeveralTasks } from './actions/rowOfSeveralTasks.ts'
import { readSeveralFacts } from './actions/severalFacts.ts'
import { readSeveralItems } from './items/severalItems.ts'
import { inEnglish } from './welshCommands.ts'
import { readTaskAndTold } from './actions/taskAndTold.ts'
import { readVerbsListed } from './line/verbsListed.ts'
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
import { type MaybeSlip, type Read, type Way, firstWords, question } from './line/typed.ts'
import { readUnderItem } from './line/underItem.ts'
import { weighed } from './weighed.ts'
import { readNumbered, readOne, readPlainly } from './families.ts'
import { notedAsTyped } from './notedAsTyped.ts'
import { mayBeAction, readLooseTask, readReported, whoPresented } from './reportedWords.ts'

export type { Typed } from './line/typed.ts'

/** What the cues in a line make likely, where it is known beyond doubt by no family. */
function likely(said: string): readonly Way[] {
  const conduct = likelyConduct(said)
  // "everyone back 3.36": the meeting's, and nothing that everyone decided.
  return /^(?:resume|adjourn|close meeting|open)\b/.test(conduct[0]?.words ?? '')
    ? conduct
    : [...conduct, ...likelyDecisions(said)]
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
  // "The Mayor thanked everyone and closed the meeting": told, and the end of it.
  const [closes] = isNarrated(said) ? likelyConduct(said).filter(way => /^close meeting\b/.test(way.words)) : []
  if (closes !== undefined) return question('do it now', [closes, { title: `note ${said}`, words: `note ${said}` }])
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

/**
 * Reads what somebody typed; the first words decide, in any case. Gives nothing where it is none of the product's words, which in a chat means
 * ordinary conversation. Several commands come of one message only where it names several people.
 * @param addressed whether it was written to the bot: then more is asked about, and less is taken for ordinary conversation
 */
export function readTyped(text: string, addressed = false): Read | MaybeSlip {
  const plain = asSaid(text)
  const english = inEnglish(plain)
  const wanted = addressed
    ? (readNoneOfThese(english) ?? readAskedOfTheRecord(english) ?? readInterestPutRight(english))
    : undefined
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
  // What puts nothing right is kept all the same, where it says what should stand.
  const besides = read ?? (addressed && saysWhatShould.test(plain) ? asNoteAlone(plain) : undefined)
  if (slips.length === 0) return besides
  return { kind: 'maybe slip', slips, ...(besides === undefined ? {} : { besides }) }
}

const asNoteAlone = (said: string): Read => question('record it', [{ title: `note ${said}`, words: `note ${said}` }])
const saysWhatShould = /^(?:\S+ ){3,40}(?:should|ought to) (?:have )?(?:be|been|read|say|said)\b[^\n?!]*\d[^\n?!]*$/i

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
  /^note\b(?![^]*\nclose meeting\b)/.test(firstWords(read))

/** Whether all of it was read as what was decided, or as a decision perhaps. */
const isOneDecision = (read: Read): boolean =>
  read !== undefined &&
  'kind' in read &&
  (read.kind === 'question' || (read.kind === 'command' && read.command.type === 'PassResolution'))

/** A line without a request around it; of several things, which its clauses tell, all of them. */
function readLine(plain: string, addressed: boolean): Read {
  const both = plainHead(addressed ? thenTheyLeft(dueOfAll(ofBothOfThem(plain))) : plain)
  if (both !== plain) return notedAsTyped(plain, [both], readLine(both, addressed))
  const untitled = addressed ? withoutStopsOfTitles(plain) : plain
  if (untitled !== plain) {
    const withStops = readLineAsItStands(plain, addressed)
    return isNoteAtMost(withStops) ? notedAsTyped(plain, [untitled], readLine(untitled, addressed)) : withStops
  }
  return readLineAsItStands(plain, addressed)
}

/** A line, with whatever stands in it. */
function readLineAsItStands(plain: string, addressed: boolean): Read {
  // A long run of spaces would be tried at each of them.
  if (!addressed || plain.length > 400 || /\s{4}/.test(plain)) return readWhole(plain, addressed)
  const bare = titledNames(withoutLabelOfInterest(withoutBullet(plain)))
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
    (addressed ? (readRowOfSeveralTasks(typed) ?? readActionTable(typed)) : undefined) ??
    (addressed || underActionLabels.test(bare) ? readActionUnderLabels(bare) : undefined) ??
    (addressed ? readMotionsInNotes(withoutBullet(typed)) : undefined) ??
    (addressed ? readDecidedAtEarlierMeeting(bare, readLine) : undefined) ??
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
    comesLater.test(said) ||
    (isOfferTold(said) && /^action\b/.test(firstWords(read))) ||
    nothingDecided.test(said) ||
    (/^action\b/.test(firstWords(read)) && isSaidByName(said)))
    ? question(
        read.unsure,
        read.ways.toSorted((a, b) => Number(/^note\b/.test(b.words)) - Number(/^note\b/.test(a.words))),
      )
    : read

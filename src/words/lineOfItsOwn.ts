import { readActionsDictated } from './actions/actionsDictated.ts'
import { readAgreedAloud } from './decisions/agreedAloud.ts'
import { readActionCarriedOver } from './actions/actionCarriedOver.ts'
import { readPutOffWithLeads } from './items/putOffWithLeads.ts'
import { readInReplyTo } from './line/inReplyTo.ts'
import { readPutOffAndToDo } from './items/putOffAndToDo.ts'
import { readActionRedated } from './actions/actionRedated.ts'
import { readActionPickedUp } from './actions/actionPickedUp.ts'
import { readActionInShort } from './actions/actionInShort.ts'
import { readCommentsWanted } from './actions/commentsWanted.ts'
import { readActionOfNobody } from './actions/actionOfNobody.ts'
import { readAlsoStandsIn } from './people/alsoStandsIn.ts'
import { readBackSoon } from './people/backSoon.ts'
import { readBodyDidBoth } from './decisions/bodyDidBoth.ts'
import { readNotAgreed } from './decisions/decisionNotReached.ts'
import { readBreakAloud } from './conduct/breakAloud.ts'
import { readClosedAloud } from './conduct/closedAloud.ts'
import { readChairElected } from './decisions/chairElected.ts'
import { readContentWith } from './decisions/contentWith.ts'
import { readDecisionUnderLabels } from './decisions/decisionUnderLabels.ts'
import { readDecisionInParts } from './decisions/decisionInParts.ts'
import { readDecisionsInARow } from './decisions/decisionsInARow.ts'
import { readElectedByNomination } from './decisions/electedByNomination.ts'
import { readDecisionListed } from './decisions/decisionListed.ts'
import { readDecidedAndAsked } from './decisions/decidedAndAsked.ts'
import { readAdjournedAndBack } from './conduct/adjournedAndBack.ts'
import { readUrgentAccepted } from './conduct/urgentAccepted.ts'
import { readOrderOfBusiness } from './items/orderOfBusiness.ts'
import { readGuestAnnounced, readGuestsWithPosts } from './people/guestAnnounced.ts'
import { readToComeYet } from './people/toComeYet.ts'
import { readGroupSetUp } from './actions/groupSetUp.ts'
import { readTieOfItem } from './interests/interestByATie.ts'
import { readItemAside } from './items/itemAside.ts'
import { readNoObjections } from './decisions/noObjections.ts'
import { readTiedAndDecided } from './votes/tiedAndDecided.ts'
import { readMajorityVoted } from './votes/majorityVoted.ts'
import { readAgreedToIt } from './actions/agreedToIt.ts'
import { readTimedAtHead } from './conduct/timedAtHead.ts'
import { readActionOfWriter } from './actions/actionOfWriter.ts'
import { readNoOtherBusiness } from './conduct/noOtherBusiness.ts'
import { readInterestsListed } from './interests/interestsListed.ts'
import { readInterestsTabled } from './interests/interestsTabled.ts'
import { readFirstMeeting } from './people/firstMeeting.ts'
import { readInterestInSentences } from './interests/interestInSentences.ts'
import { readPutOffNoted } from './items/putOffNoted.ts'
import { readItemsGoOver } from './conduct/itemsGoOver.ts'
import { readAttendedFor } from './people/attendedFor.ts'
import { readMovedThenDecided } from './motions/movedThenDecided.ts'
import { readVoteThenDissent } from './motions/voteThenDissent.ts'
import { readCastOneWay } from './votes/castOneWay.ts'
import { readMatterPutOff } from './items/matterPutOff.ts'
import { readMeetingDatesAgreed } from './conduct/meetingDatesAgreed.ts'
import { readMinutesNotApproved } from './minutes/minutesNotApproved.ts'
import { readMinutesProposed } from './minutes/minutesProposed.ts'
import { readMinutesPutRight } from './minutes/minutesPutRight.ts'
import { readMinutesSubjectToThat } from './minutes/minutesSubjectToThat.ts'
import { readPlaceTakenBy } from './people/placeTakenBy.ts'
import { readRollsByBody } from './people/rollsByBody.ts'
import { readMinutesSigned } from './minutes/minutesSigned.ts'
import { readPresentInPart } from './people/presentInPart.ts'
import { readRollPasted } from './people/rollPasted.ts'
import { readLeftForNow } from './people/leftForNow.ts'
import { readMinutesAloud } from './minutes/minutesAloud.ts'
import { readMinutesWithChanges } from './minutes/minutesWithChanges.ts'
import { readMinutesAgreedAtEnd } from './minutes/minutesAgreedAtEnd.ts'
import { readMinutesInShort } from './minutes/minutesInShort.ts'
import { readOpenedAloud } from './conduct/openedAloud.ts'
import { readOpenedAndMore } from './conduct/openedAndMore.ts'
import { readNominatedAndAgreed } from './decisions/nominatedAndAgreed.ts'
import { readNemCon } from './decisions/nemCon.ts'
import { readNotedWithThanks } from './decisions/notedWithThanks.ts'
import { readPutDownFor } from './actions/putDownFor.ts'
import { readRecommendationsNumbered } from './decisions/recommendationsNumbered.ts'
import { readRequestMade } from './actions/requestMade.ts'
import { readPutAndVoted } from './motions/putAndVoted.ts'
import { readSentencesInShort } from './decisions/sentencesInShort.ts'
import { readTakenAsAgreed } from './decisions/takenAsAgreed.ts'
import { readTaskToldBefore } from './actions/taskToldBefore.ts'
import { readTaskOfTwo } from './actions/taskOfTwo.ts'
import { readThenSomebodyTo } from './actions/thenSomebodyTo.ts'
import { readThanksVoted } from './decisions/thanksVoted.ts'
import { readSupportedAndAgreed } from './decisions/supportedAndAgreed.ts'
import { readThenAuthorised } from './decisions/thenAuthorised.ts'
import { readMeetingExtended } from './conduct/meetingExtended.ts'
import { readPrivateAndBack } from './conduct/privateAndBack.ts'
import { readChairForTheRest } from './conduct/chairForTheRest.ts'
import { readRollOfInitials } from './people/rollOfInitials.ts'
import type { Read, Reader } from './line/typed.ts'
import { waysOf } from './line/underItem.ts'

/** A courtesy behind a minute: "received with thanks – diolch". */
const courtesy = /\s*[,;–—-]\s*(?:diolch(?: (?:yn fawr|i chi))?|ta|thx|cheers|many thanks|thank you)[\s.!]*$/i

/** A decision or an action on the first button of what is asked about a part of a line; nothing where it is rather a note. */
export function entryAlone(read: Read): string | undefined {
  const [first] = waysOf(read)
  return first !== undefined && /^(?:resolved|agreed|noted|recommended|action)\b/i.test(first.words)
    ? first.words
    : undefined
}

/** "that the lamps be mended, A moved, B seconded, all agreed": who moved it behind it, which is no part of it. */
const readPutBehind = (said: string): Read =>
  /^(?:that|to) [^\n]{5,200}[,;(–-] ?[^\n]{0,40}\b(?:moved|proposed|prop)\b/i.test(said) && /\b(?:sec|2nd)/i.test(said)
    ? readPutAndVoted(said)
    : undefined

/** Lines written to the bot that say plainly what they are of, in the order in which they are asked: before anybody cuts them apart. */
export function readLineOfItsOwn(said: string, read: Reader): Read {
  const listed =
    readInterestsTabled(said) ??
    readInterestsListed(said) ??
    readPresentInPart(said) ??
    readAttendedFor(said) ??
    readRollOfInitials(said) ??
    readRollsByBody(said) ??
    readRollPasted(said) ??
    readMeetingDatesAgreed(said) ??
    readMinutesPutRight(said) ??
    readDecisionListed(said) ??
    readMinutesSubjectToThat(said) ??
    readMinutesWithChanges(said) ??
    readMinutesAgreedAtEnd(said) ??
    readOrderOfBusiness(said)
  if (listed !== undefined || said.length > 1_000) return listed
  const bare = said.replace(courtesy, '')
  return (
    readActionOfWriter(said) ??
    readAlsoStandsIn(said) ??
    readNoOtherBusiness(said) ??
    readMeetingExtended(said) ??
    readPrivateAndBack(said) ??
    readChairForTheRest(said) ??
    readThenAuthorised(said, read) ??
    readSupportedAndAgreed(said) ??
    readTimedAtHead(said, read) ??
    readMajorityVoted(said) ??
    readTiedAndDecided(said) ??
    readCastOneWay(said) ??
    readVoteThenDissent(said) ??
    readMovedThenDecided(said) ??
    readNoObjections(said) ??
    readAgreedToIt(said) ??
    readMatterPutOff(said, read) ??
    readItemsGoOver(said, read) ??
    readPutOffNoted(said) ??
    readPlaceTakenBy(said) ??
    readMinutesSigned(said) ??
    readMinutesProposed(said) ??
    readMinutesNotApproved(said) ??
    readOpenedAndMore(said) ??
    readFirstMeeting(said) ??
    readInterestInSentences(said, read) ??
    readChairElected(said) ??
    readNominatedAndAgreed(said) ??
    readPutOffWithLeads(said, read) ??
    readPutOffAndToDo(said, read) ??
    readThenSomebodyTo(said, read) ??
    readActionRedated(said) ??
    readActionCarriedOver(said) ??
    readBackSoon(said) ??
    readGuestAnnounced(said) ??
    readGuestsWithPosts(said) ??
    readToComeYet(said) ??
    readClosedAloud(said) ??
    readOpenedAloud(said) ??
    readAdjournedAndBack(said) ??
    readBreakAloud(said) ??
    readUrgentAccepted(said) ??
    readLeftForNow(said) ??
    readMinutesAloud(said) ??
    readTieOfItem(said) ??
    readItemAside(said, read) ??
    readTaskToldBefore(said) ??
    readInReplyTo(said, read) ??
    readActionsDictated(said, words => entryAlone(read(words, true))) ??
    readTaskOfTwo(said, read) ??
    readActionOfNobody(said) ??
    readCommentsWanted(said) ??
    readPutDownFor(said) ??
    readActionPickedUp(said) ??
    readActionInShort(said) ??
    readRequestMade(said) ??
    readElectedByNomination(said) ??
    readDecisionUnderLabels(said) ??
    readGroupSetUp(said) ??
    readNotedWithThanks(said) ??
    readNemCon(said) ??
    readPutBehind(said) ??
    readContentWith(said) ??
    readTakenAsAgreed(said, read) ??
    readMinutesInShort(said, words => entryAlone(read(words, true))) ??
    readRecommendationsNumbered(said) ??
    readAgreedAloud(said) ??
    readNotAgreed(said) ??
    readThanksVoted(said) ??
    readDecisionInParts(said) ??
    readBodyDidBoth(said) ??
    readDecidedAndAsked(said) ??
    readDecisionsInARow(said) ??
    readSentencesInShort(said, read) ??
    readActionsDictated(said, words => entryAlone(read(words, true)), true) ??
    (bare === said || bare.split(/\s+/).length < 4 ? undefined : read(bare, true))
  )
}

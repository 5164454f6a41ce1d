import { actionStates } from './actionStates.ts'
import { actionsListed } from './actionsListed.ts'
import { recordedOf } from './recordedOf.ts'
import { agendaCard } from './agendaCard.ts'
import { agendaChanges } from './agendaChanges.ts'
import { agendaFaults } from './agendaFaults.ts'
import { agendaItems } from './agendaItems.ts'
import { aloud } from './aloud.ts'
import { answersTo } from './answersTo.ts'
import { apologiesForm } from './apologiesForm.ts'
import { chairButtons } from './chairButtons.ts'
import { chairCard } from './chairCard.ts'
import { chairWarnings } from './chairWarnings.ts'
import { companionSaid } from './companionSaid.ts'
import { clerkCard } from './clerkCard.ts'
import { closingCard } from './closingCard.ts'
import { commentForms } from './commentForms.ts'
import { commentsShown } from './commentsShown.ts'
import { correctionsInPlace } from './correctionsInPlace.ts'
import { declarationForm } from './declarationForm.ts'
import { digestParts } from './digestParts.ts'
import { doneCard } from './doneCard.ts'
import { editsInWords } from './editsInWords.ts'
import { editsShown } from './editsShown.ts'
import { emailsCard } from './emailsCard.ts'
import { entryHistory } from './entryHistory.ts'
import { entryInWords } from './entryInWords.ts'
import { everythingTyped } from './everythingTyped.ts'
import { filesSent } from './filesSent.ts'
import { filing } from './filing.ts'
import { fitted } from './fitted.ts'
import { forms } from './forms.ts'
import { found } from './found.ts'
import { gaps } from './gaps.ts'
import { greetingCard } from './greetingCard.ts'
import { help } from './help.ts'
import { holdAndRemoval } from './holdAndRemoval.ts'
import { holding } from './holding.ts'
import { interestsInItem } from './interestsInItem.ts'
import { issuedMinutesCard } from './issuedMinutesCard.ts'
import { itemCard } from './itemCard.ts'
import { itemFacts } from './itemFacts.ts'
import { lastRecorded } from './lastRecorded.ts'
import { meetingWords } from './meetingWords.ts'
import { namesInShort } from './namesInShort.ts'
import { newsForClerk } from './newsForClerk.ts'
import { nextAgendaCard } from './nextAgendaCard.ts'
import { noticeOfMeeting } from './noticeOfMeeting.ts'
import { nextStep } from './nextStep.ts'
import { obligations } from './obligations.ts'
import { ownAnswer } from './ownAnswer.ts'
import { ownerCard } from './ownerCard.ts'
import { ownersAnswers } from './ownersAnswers.ts'
import { deskSaid } from './deskSaid.ts'
import { deskWords } from './deskWords.ts'
import { registerSaid } from './registerSaid.ts'
import { pageWords } from './pageWords.ts'
import { papersFiled } from './papersFiled.ts'
import { previewCard } from './previewCard.ts'
import { previewDoubts } from './previewDoubts.ts'
import { previewItems } from './previewItems.ts'
import { previewLines } from './previewLines.ts'
import { previewRevision } from './previewRevision.ts'
import { procedureInWords } from './procedureInWords.ts'
import { putRightForms } from './putRightForms.ts'
import { questions } from './questions.ts'
import { quorumInWords } from './quorumInWords.ts'
import { remindersCard } from './remindersCard.ts'
import { remindersForClerk } from './remindersForClerk.ts'
import { remindersForLead } from './remindersForLead.ts'
import { remindersOfMeetings } from './remindersOfMeetings.ts'
import { remindersOfOwner } from './remindersOfOwner.ts'
import { sayWorded } from './sayWorded.ts'
import { sentences } from './sentences.ts'
import { setUpBegin } from './setUpBegin.ts'
import { setUpCards } from './setUpCards.ts'
import { setUpForms } from './setUpForms.ts'
import { setUpMemberForms } from './setUpMemberForms.ts'
import { setUpSaid } from './setUpSaid.ts'
import { setUpStyleForm } from './setUpStyleForm.ts'
import { speakersShown } from './speakersShown.ts'
import { stepTakenBack } from './stepTakenBack.ts'
import { thingsToLookAt } from './thingsToLookAt.ts'
import { toldOfTheMeeting } from './toldOfTheMeeting.ts'
import { typedQuestions } from './typedQuestions.ts'
import { typedWays } from './typedWays.ts'
import { votesInWords } from './votesInWords.ts'
import { whoAsks } from './whoAsks.ts'
import { whoDidNotCome } from './whoDidNotCome.ts'

/** The Welsh of every sentence people see, by its English: one file for each of `src/cards`, under the same name. */
export const welsh: Readonly<Record<string, string>> = {
  ...actionStates,
  ...actionsListed,
  ...recordedOf,
  ...agendaCard,
  ...agendaChanges,
  ...agendaFaults,
  ...agendaItems,
  ...aloud,
  ...answersTo,
  ...apologiesForm,
  ...chairButtons,
  ...chairCard,
  ...chairWarnings,
  ...companionSaid,
  ...clerkCard,
  ...closingCard,
  ...commentForms,
  ...commentsShown,
  ...correctionsInPlace,
  ...declarationForm,
  ...digestParts,
  ...doneCard,
  ...editsInWords,
  ...editsShown,
  ...emailsCard,
  ...entryHistory,
  ...entryInWords,
  ...everythingTyped,
  ...filesSent,
  ...filing,
  ...fitted,
  ...forms,
  ...found,
  ...gaps,
  ...greetingCard,
  ...help,
  ...holdAndRemoval,
  ...holding,
  ...interestsInItem,
  ...issuedMinutesCard,
  ...itemCard,
  ...itemFacts,
  ...lastRecorded,
  ...meetingWords,
  ...namesInShort,
  ...newsForClerk,
  ...nextAgendaCard,
  ...noticeOfMeeting,
  ...nextStep,
  ...obligations,
  ...ownAnswer,
  ...ownerCard,
  ...ownersAnswers,
  ...deskSaid,
  ...deskWords,
  ...registerSaid,
  ...pageWords,
  ...papersFiled,
  ...previewCard,
  ...previewDoubts,
  ...previewItems,
  ...previewLines,
  ...previewRevision,
  ...procedureInWords,
  ...putRightForms,
  ...questions,
  ...quorumInWords,
  ...remindersCard,
  ...remindersForClerk,
  ...remindersForLead,
  ...remindersOfMeetings,
  ...remindersOfOwner,
  ...sayWorded,
  ...sentences,
  ...setUpBegin,
  ...setUpCards,
  ...setUpForms,
  ...setUpMemberForms,
  ...setUpSaid,
  ...setUpStyleForm,
  ...speakersShown,
  ...stepTakenBack,
  ...thingsToLookAt,
  ...toldOfTheMeeting,
  ...typedQuestions,
  ...typedWays,
  ...votesInWords,
  ...whoAsks,
  ...whoDidNotCome,
}

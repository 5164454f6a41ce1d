import { actionStates } from './actionStates.ts'
import { actionsListed } from './actionsListed.ts'
import { agendaCard } from './agendaCard.ts'
import { agendaItems } from './agendaItems.ts'
import { aloud } from './aloud.ts'
import { answersTo } from './answersTo.ts'
import { apologiesForm } from './apologiesForm.ts'
import { clerkCard } from './clerkCard.ts'
import { commentForms } from './commentForms.ts'
import { commentsShown } from './commentsShown.ts'
import { correctionsInPlace } from './correctionsInPlace.ts'
import { declarationForm } from './declarationForm.ts'
import { digestParts } from './digestParts.ts'
import { doneCard } from './doneCard.ts'
import { editsShown } from './editsShown.ts'
import { emailsCard } from './emailsCard.ts'
import { fitted } from './fitted.ts'
import { found } from './found.ts'
import { holdAndRemoval } from './holdAndRemoval.ts'
import { issuedMinutesCard } from './issuedMinutesCard.ts'
import { meetingWords } from './meetingWords.ts'
import { nextAgendaCard } from './nextAgendaCard.ts'
import { obligations } from './obligations.ts'
import { ownAnswer } from './ownAnswer.ts'
import { ownersAnswers } from './ownersAnswers.ts'
import { papersFiled } from './papersFiled.ts'
import { questions } from './questions.ts'
import { remindersCard } from './remindersCard.ts'
import { remindersForClerk } from './remindersForClerk.ts'
import { remindersForLead } from './remindersForLead.ts'
import { remindersOfMeetings } from './remindersOfMeetings.ts'
import { remindersOfOwner } from './remindersOfOwner.ts'
import { sentences } from './sentences.ts'
import { stepTakenBack } from './stepTakenBack.ts'
import { thingsToLookAt } from './thingsToLookAt.ts'
import { typedQuestions } from './typedQuestions.ts'
import { typedWays } from './typedWays.ts'
import { whoDidNotCome } from './whoDidNotCome.ts'

/** The Welsh of every sentence people see, by its English: one file for each of `src/cards`, under the same name. */
export const welsh: Readonly<Record<string, string>> = {
  ...actionStates,
  ...actionsListed,
  ...agendaCard,
  ...agendaItems,
  ...aloud,
  ...answersTo,
  ...apologiesForm,
  ...clerkCard,
  ...commentForms,
  ...commentsShown,
  ...correctionsInPlace,
  ...declarationForm,
  ...digestParts,
  ...doneCard,
  ...editsShown,
  ...emailsCard,
  ...fitted,
  ...found,
  ...holdAndRemoval,
  ...issuedMinutesCard,
  ...meetingWords,
  ...nextAgendaCard,
  ...obligations,
  ...ownAnswer,
  ...ownersAnswers,
  ...papersFiled,
  ...questions,
  ...remindersCard,
  ...remindersForClerk,
  ...remindersForLead,
  ...remindersOfMeetings,
  ...remindersOfOwner,
  ...sentences,
  ...stepTakenBack,
  ...thingsToLookAt,
  ...typedQuestions,
  ...typedWays,
  ...whoDidNotCome,
}

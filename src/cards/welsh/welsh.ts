import { actionStates } from './actionStates.ts'
import { agendaCard } from './agendaCard.ts'
import { agendaItems } from './agendaItems.ts'
import { aloud } from './aloud.ts'
import { answersTo } from './answersTo.ts'
import { apologiesForm } from './apologiesForm.ts'
import { declarationForm } from './declarationForm.ts'
import { fitted } from './fitted.ts'
import { meetingWords } from './meetingWords.ts'
import { obligations } from './obligations.ts'
import { ownAnswer } from './ownAnswer.ts'
import { stepTakenBack } from './stepTakenBack.ts'

/** The Welsh of every sentence people see, by its English: one file for each of `src/cards`, under the same name. */
export const welsh: Readonly<Record<string, string>> = {
  ...actionStates,
  ...agendaCard,
  ...agendaItems,
  ...aloud,
  ...answersTo,
  ...apologiesForm,
  ...declarationForm,
  ...fitted,
  ...meetingWords,
  ...obligations,
  ...ownAnswer,
  ...stepTakenBack,
}

import { agendaCard } from './agendaCard.ts'
import { chairCard } from './chairCard.ts'
import { closingCard } from './closingCard.ts'
import { entryInWords } from './entryInWords.ts'
import { interestsInItem } from './interestsInItem.ts'
import { itemCard } from './itemCard.ts'
import { itemFacts } from './itemFacts.ts'
import { namesInShort } from './namesInShort.ts'
import { previewCard } from './previewCard.ts'
import { previewDoubts } from './previewDoubts.ts'
import { previewItems } from './previewItems.ts'
import { previewLines } from './previewLines.ts'
import { previewRevision } from './previewRevision.ts'
import { putRightForms } from './putRightForms.ts'
import { sayWorded } from './sayWorded.ts'
import { setUpBegin } from './setUpBegin.ts'
import { setUpCards } from './setUpCards.ts'
import { setUpForms } from './setUpForms.ts'
import { setUpMemberForms } from './setUpMemberForms.ts'
import { setUpSaid } from './setUpSaid.ts'
import { setUpStyleForm } from './setUpStyleForm.ts'
import { digestParts } from './digestParts.ts'
import { everythingTyped } from './everythingTyped.ts'
import { greetingCard } from './greetingCard.ts'
import { help } from './help.ts'
import { nextStep } from './nextStep.ts'
import { procedureInWords } from './procedureInWords.ts'
import { quorumInWords } from './quorumInWords.ts'
import { remindersCard } from './remindersCard.ts'
import { remindersForClerk } from './remindersForClerk.ts'
import { remindersForLead } from './remindersForLead.ts'
import { remindersOfMeetings } from './remindersOfMeetings.ts'
import { remindersOfOwner } from './remindersOfOwner.ts'
import { typedWays } from './typedWays.ts'
import { whoAsks } from './whoAsks.ts'

/** The Welsh of every sentence people see, by its English: one file for each of `src/cards`, under the same name. */
export const welsh: Readonly<Record<string, string>> = {
  ...agendaCard,
  ...chairCard,
  ...closingCard,
  ...entryInWords,
  ...interestsInItem,
  ...itemCard,
  ...itemFacts,
  ...namesInShort,
  ...previewCard,
  ...previewDoubts,
  ...previewItems,
  ...previewLines,
  ...previewRevision,
  ...putRightForms,
  ...sayWorded,
  ...setUpBegin,
  ...setUpCards,
  ...setUpForms,
  ...setUpMemberForms,
  ...setUpSaid,
  ...setUpStyleForm,
  ...digestParts,
  ...everythingTyped,
  ...greetingCard,
  ...help,
  ...nextStep,
  ...procedureInWords,
  ...quorumInWords,
  ...remindersCard,
  ...remindersForClerk,
  ...remindersForLead,
  ...remindersOfMeetings,
  ...remindersOfOwner,
  ...typedWays,
  ...whoAsks,
}

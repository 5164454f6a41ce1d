import { agendaCard } from './agendaCard.ts'
import { chairCard } from './chairCard.ts'
import { closingCard } from './closingCard.ts'
import { entryInWords } from './entryInWords.ts'
import { interestsInItem } from './interestsInItem.ts'
import { itemCard } from './itemCard.ts'
import { itemFacts } from './itemFacts.ts'
import { namesInShort } from './namesInShort.ts'

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
}

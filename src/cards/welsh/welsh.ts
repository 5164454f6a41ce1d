import { agendaCard } from './agendaCard.ts'

/** The Welsh of every sentence people see, by its English: one file for each of `src/cards`, under the same name. */
export const welsh: Readonly<Record<string, string>> = {
  ...agendaCard,
}

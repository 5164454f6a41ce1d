import * as v from 'valibot'
import { agendaKeys } from './agenda.ts'
import { headKeys } from './head.ts'
import { itemKeys } from './items.ts'
import { recordKeys } from './record.ts'
import { wordKeys } from './word.ts'
import { group, words } from './words.ts'

/** The keys of a house style file, each with the sentence that explains it. */
export const houseStyleForm = group('A house style.', {
  name: words('What the style is called.'),
  ...headKeys,
  ...itemKeys,
  ...recordKeys,
  ...agendaKeys,
  ...wordKeys,
})

/** How a council writes its minutes: all wording, and which of the structural layouts it uses. */
export type HouseStyle = v.InferOutput<typeof houseStyleForm>

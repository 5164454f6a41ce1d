import * as v from 'valibot'
import { agendaKeys } from './agenda.ts'
import { headKeys } from './head.ts'
import { itemKeys } from './items.ts'
import { procedureKeys } from './procedure.ts'
import { recordKeys } from './record.ts'
import { wordKeys } from './word.ts'
import { choice, group, may, words } from './words.ts'

/** The languages a style can have: English, Welsh. */
export const languages = ['en', 'cy'] as const

/** The keys of a house style file, each with the sentence that explains it. */
export const houseStyleForm = group('A house style.', {
  name: words('What the style is called.'),
  language: v.optional(
    choice(
      'The language of the documents. In Welsh, every wording that the file leaves out is in Welsh, and so are months, days and times.',
      ...languages,
    ),
    'en',
  ),
  like: may(
    words(
      'Another style of the folder, without its ending, whose keys go for whatever this file leaves out. A key with nothing after it takes that style’s away. In a Welsh style that is like an English one, the layout is that one’s and the words are Welsh.',
    ),
  ),
  ...headKeys,
  ...itemKeys,
  ...recordKeys,
  ...procedureKeys,
  ...agendaKeys,
  ...wordKeys,
})

/** How a council writes its minutes: all wording, and which of the structural layouts it uses. */
export type HouseStyle = v.InferOutput<typeof houseStyleForm>

import { sortInWords } from '../cards/found.ts'
import { dateInWords } from '../cards/meetingWords.ts'
import { inLanguage, inWords } from '../cards/say.ts'
import type { Desk } from '../desk/desk.ts'
import type { Asked } from '../meeting/commands.ts'
import type { TermsOfReference } from '../meeting/termsOfReference.ts'
import type { FindAnswer } from './answers.ts'

/** What somebody who belongs to a partnership looks for in all its meetings: what they may see, best first. */
export async function findFor(desk: Desk, terms: TermsOfReference, words: string, asked: Asked): Promise<FindAnswer> {
  const { entries, total } =
    words.trim() === '' ? { entries: [], total: 0 } : await desk.finding.find(terms, words, asked)
  return inLanguage(terms.language, () =>
    inWords<FindAnswer>({
      total,
      found: entries.map(({ kind, meeting, date, number, title, text, restricted, link }) => ({
        kind,
        kindInWords: sortInWords(kind),
        meeting,
        dateInWords: dateInWords(date),
        number,
        title,
        text,
        restricted,
        ...(link?.startsWith('https://') === true ? { link } : {}),
      })),
    }),
  )
}

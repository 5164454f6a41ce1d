import { readParagraphs } from '../vocabulary/labels.ts'

/** What marks business as closed to the public. `certain` is false for a word that may mean something else. */
export interface Marking {
  readonly certain: boolean
  /** Paragraphs of Schedule 12A that the marking gives. */
  readonly paragraphs: readonly string[]
}

/** No marking is looked for further in. */
export const longest = 400

/** A marking that is plain. */
export const certainly = (text: string): Marking => ({ certain: true, paragraphs: paragraphsIn(text) })
/** A marking that may mean something else. */
export const perhaps = (text: string): Marking => ({ certain: false, paragraphs: paragraphsIn(text) })

const paragraphsIn = (text: string): readonly string[] => {
  const at = text.search(/\b(?:paras?|paragraphs?|category|categories|paragraff(?:au)?|reason)\b/i)
  return at < 0 ? [] : readParagraphs(text.slice(at))
}

import { assembled } from '../houseStyle/assembly.ts'
import type { HouseStyle } from '../houseStyle/style.ts'
import { forWord } from '../houseStyle/wordFile.ts'

/** What a page is for: to be read on the web, or to be a Word file that is signed and filed. */
export type Medium = 'web' | 'word'

/** The house style as it is for this medium, in the words of this body. */
export const styleFor = (style: HouseStyle, medium: Medium, body: string): HouseStyle =>
  assembled(medium === 'word' ? forWord(style) : style, body)

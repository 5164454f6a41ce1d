import { aboutWords } from '../cards/sentences.ts'
import type { Answer, Here } from './answers.ts'
import type { About } from './brought.ts'

/** Whether a chat is told little now: its meeting is going on, the card of the item shows what is recorded, and its partnership wants no answer to each thing. */
const isQuiet = ({ brought, pressed, terms, meeting }: About): boolean =>
  brought.chat !== undefined &&
  pressed === undefined &&
  terms?.quiet !== false &&
  (meeting?.phase === 'in session' || meeting?.phase === 'adjourned')

/** What nobody but whoever asked has to know: a question to them, and a no, unless it says who may, or where a thing is to be written. */
const concernsOne = (answer: Here): boolean =>
  answer.concerns === undefined ? answer.kind === 'sentence' && answer.refused : answer.concerns === 'whoever asked'

/** In a quiet chat, says what concerns whoever typed to them alone, with their words before it. */
export const asideWhereQuiet = (about: About, words: string, answers: readonly Answer[]): readonly Answer[] =>
  isQuiet(about)
    ? answers.map(answer => (answer.to === 'here' && concernsOne(answer) ? aside(answer, words) : answer))
    : answers

const aside = (here: Here, words: string): Answer => ({
  to: 'aside',
  aside: here.kind === 'sentence' ? { ...here, sentence: aboutWords.inTheChatYouWrote(words, here.sentence) } : here,
  here,
})

import { inWords } from '../cards/say.ts'
import type { Answer } from '../desk/answers.ts'
import type { Brought } from '../desk/brought.ts'
import type { Desk } from '../desk/desk.ts'
import { answerPress } from '../desk/press.ts'
import { inTheirLanguage } from '../desk/spokenTo.ts'
import { answerWords } from '../desk/words.ts'
import type { ActAnswer } from './answers.ts'

/** Something done on the page: a press of a button or a form sent, or words typed. */
export type Act =
  { readonly verb: string; readonly data: Readonly<Record<string, unknown>> } | { readonly words: string }

/** Does it at the desk, as a press or a word in Teams is done. */
export async function act(desk: Desk, brought: Brought, done: Act): Promise<readonly ActAnswer[]> {
  return inTheirLanguage(desk, brought, async () => {
    const answers =
      'words' in done
        ? await answerWords(desk, brought, done.words)
        : [await answerPress(desk, brought, { ...done, on: 'form' })]
    return answers.map(answered)
  })
}

/** An answer as the page is given it: what goes to the person one-to-one in Teams stands on the page too, which is theirs alone. */
function answered(answer: Answer): ActAnswer {
  if (answer.to === 'privately') return { kind: 'card', card: inWords(answer.card) }
  if (answer.to === 'aside') return answered(answer.aside)
  switch (answer.kind) {
    case 'sentence':
      return { kind: 'sentence', sentence: inWords(answer.sentence), refused: answer.refused }
    case 'text':
      return { kind: 'text', markdown: inWords(answer.markdown) }
    case 'card':
      return { kind: 'card', card: inWords(answer.card) }
    case 'form': {
      const { title, card, why } = answer
      return {
        kind: 'form',
        title: inWords(title),
        card: inWords(card),
        ...(why === undefined ? {} : { why: inWords(why) }),
      }
    }
  }
}

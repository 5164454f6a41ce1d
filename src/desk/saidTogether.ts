import { type Element, asTyped, card as cardOf, text } from '../cards/card.ts'
import { aboutWords } from '../cards/sentences.ts'
import { type Answer, type Here, sentence, show } from './answers.ts'

/**
 * All that is said of one press in one answer, since Teams takes no more: sentences under each other, or on the card that comes with them. So whoever
 * pressed learns of each entry what became of it, and of a refusal in any case.
 */
export function saidTogether(answers: readonly Answer[]): Here {
  const here = answers.filter(answer => answer.to === 'here')
  const [only, second] = here
  if (only === undefined) return sentence(aboutWords.done)
  if (second === undefined) return only
  if (here.every(answer => answer.kind === 'sentence'))
    return sentence(
      here.map(answer => answer.sentence).join('\n'),
      here.every(answer => answer.refused),
    )
  const body = here.flatMap(answer => {
    switch (answer.kind) {
      case 'sentence':
        return [text(asTyped(answer.sentence))]
      case 'text':
        return [text(answer.markdown)]
      case 'card':
      case 'form':
        return answer.card.body
    }
  })
  const once = body.filter((element, n) => body.findIndex(other => isSame(other, element)) === n)
  const form = here.find(answer => answer.kind === 'form')
  return form === undefined ? show(cardOf(once)) : { ...form, card: cardOf(once) }
}

/** The heading of two cards is needed once. */
const isSame = (one: Element, other: Element) => JSON.stringify(one) === JSON.stringify(other)

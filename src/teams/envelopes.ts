import { type Activity, ActivityTypes, CardFactory } from 'botbuilder'
import { type Card, asTyped, fitted } from '../cards/card.ts'
import type { Here } from '../desk/answers.ts'

/** An activity that shows a card, and nothing else: a card with text beside it becomes two messages. */
export const showing = (card: Card): Partial<Activity> => ({
  type: ActivityTypes.Message,
  attachments: [CardFactory.adaptiveCard(fitted(card))],
})

/** An activity that says a sentence. */
export const saying = (sentence: string): Partial<Activity> => ({
  type: ActivityTypes.Message,
  text: sentence,
  textFormat: 'markdown',
})

/** The answer to a card's button (Universal Actions: response format). */
export function cardAnswer(answer: Here): unknown {
  switch (answer.kind) {
    case 'sentence':
    case 'text':
      return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: wordsOf(answer) }
    case 'card':
    case 'form':
      return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: fitted(answer.card) }
  }
}

/** The answer where a dialog is opened, or one that was filled in is sent. */
export function dialog(answer: Here): unknown {
  switch (answer.kind) {
    case 'sentence':
    case 'text':
      return { task: { type: 'message', value: wordsOf(answer) } }
    case 'card':
    case 'form': {
      const title = answer.kind === 'form' ? answer.title.slice(0, 64) : 'Partnership Clerk'
      const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: fitted(answer.card) }
      return { task: { type: 'continue', value: { title, height: 'medium', width: 'medium', card } } }
    }
  }
}

const wordsOf = (answer: Here & { kind: 'sentence' | 'text' }): string =>
  answer.kind === 'sentence' ? answer.sentence : answer.markdown

/** What is said as a message, in Markdown, as Teams reads it. */
export const inMessage = (answer: Here & { kind: 'sentence' | 'text' }): string =>
  answer.kind === 'sentence' ? asTyped(answer.sentence) : answer.markdown

import { type Activity, ActivityTypes, CardFactory } from 'botbuilder'
import { summaryOf } from '../cards/aloud.ts'
import type { Card } from '../cards/card.ts'
import { asJson, fitted } from '../cards/fitted.ts'
import { bearsBoth, inWords } from '../cards/say.ts'
import type { Here } from '../desk/answers.ts'

/**
 * An activity that shows a card, and nothing else: a card with text beside it becomes two messages. Its summary is what a phone notifies of, where
 * others may read it.
 */
export const showing = (card: Card, summary: string = summaryOf(card)): Partial<Activity> => ({
  type: ActivityTypes.Message,
  summary: inWords(summary).replaceAll('\n\n', ' / ').slice(0, 200),
  attachments: [CardFactory.adaptiveCard(ready(card))],
})

/** An activity that says something in plain words: what was typed stands in it as it was typed, with nothing escaped. */
export const saying = (sentence: string): Partial<Activity> => ({
  type: ActivityTypes.Message,
  text: inWords(sentence),
  textFormat: 'plain',
})

/** An activity that says something with Markdown marks of ours. */
export const sayingInMarkdown = (markdown: string): Partial<Activity> => ({
  type: ActivityTypes.Message,
  text: inWords(markdown),
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
      return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: ready(answer.card) }
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
      const title = answer.kind === 'form' ? inWords(answer.title).slice(0, 64) : 'Partnership Clerk'
      const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: ready(answer.card) }
      return { task: { type: 'continue', value: { title, height: 'medium', width: 'medium', card } } }
    }
  }
}

const wordsOf = (answer: Here & { kind: 'sentence' | 'text' }): string =>
  inWords(answer.kind === 'sentence' ? answer.sentence : answer.markdown)

/** A card as it goes to Teams. */
const ready = (card: Card): Card => fitted(bearsBoth(asJson(card)) ? inWords(card) : card)

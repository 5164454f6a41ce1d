import type { Answer, Here, Privately } from '../desk/answers.ts'
import type { BotParts } from './botParts.ts'
import { saying, sayingInMarkdown, showing } from './envelopes.ts'
import type { Incoming } from './requests.ts'

/** What it takes to say something back. */
type Ways = Pick<BotParts, 'desk' | 'line' | 'oneToOne' | 'setUpCards'>

/** Says what the desk answers, in the conversation it was asked in or one-to-one; words and cards go out once the activity is acknowledged. */
export async function reply(parts: Ways, incoming: Incoming, answers: readonly Answer[]): Promise<void> {
  for (const answer of answers) {
    if (answer.to === 'here') sayHere(parts, incoming, answer)
    else if (answer.to === 'aside')
      parts.desk.afterwards(async () => {
        if (!(await sayAside(parts, incoming, answer.aside))) sayHere(parts, incoming, answer.here)
      })
    else {
      const said = (await sendPrivately(parts, incoming, answer)) ? answer.sent : answer.notSent
      if (said !== undefined) say(parts, incoming, said)
    }
  }
}

function sayHere(parts: Ways, incoming: Incoming, answer: Here): void {
  switch (answer.kind) {
    case 'sentence':
      return say(parts, incoming, answer.sentence)
    case 'text':
      return say(parts, incoming, answer.markdown, sayingInMarkdown)
    case 'card':
      return show(parts, incoming, answer)
    case 'form':
      if (answer.why !== undefined) say(parts, incoming, answer.why)
      // A form that comes back filled in is for its sender's eyes.
      if (answer.why === undefined || incoming.conversation.kind === 'one-to-one') show(parts, incoming, answer)
  }
}

const say = ({ desk, line }: Ways, { serviceUrl, conversation }: Incoming, words: string, as = saying) =>
  desk.afterwards(() => line.say(serviceUrl, conversation.id, words, as))

const show = (
  { desk, line }: Ways,
  { serviceUrl, conversation }: Incoming,
  { card }: Here & { kind: 'card' | 'form' },
) => desk.afterwards(() => line.post(serviceUrl, conversation.id, 'answer', () => showing(card)))

/** Says something one-to-one to whoever wrote; false where that cannot be done. */
const sayAside = async ({ oneToOne }: Ways, { from }: Incoming, said: Here): Promise<boolean> => {
  const activity =
    said.kind === 'sentence'
      ? () => saying(said.sentence)
      : said.kind === 'text'
        ? () => sayingInMarkdown(said.markdown)
        : () => showing(said.card)
  return (await oneToOne.post(from.mri, activity)) !== undefined
}

const sendPrivately = async (
  { oneToOne, setUpCards }: Ways,
  { from }: Incoming,
  { card, setUpOf }: Privately,
): Promise<boolean> =>
  setUpOf === undefined ? (await oneToOne.show(from.mri, card)) !== undefined : setUpCards.show(from.mri, setUpOf, card)

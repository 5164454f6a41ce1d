import { type Card, asTyped, card, heading, press, quiet, text } from './card.ts'
import { everythingTyped } from './everythingTyped.ts'
import { type NextStep } from './nextStep.ts'
import { say } from './say.ts'
import { type WhoAsks, partInWords } from './whoAsks.ts'

/** A partnership somebody belongs to, and what they are to do next in it. */
export interface Greeted {
  readonly who: WhoAsks
  readonly shortName: string
  readonly step: NextStep
}

/** Words of ours on a card: cards know bold, but not what is typed, which stands in quotation marks there. */
const onCard = (words: string) => words.replace(/`([^`]+)`/g, '"$1"')

const helpIs = () => quiet(say`Type "help" for what you can do, at any time.`)

/** The whole list, folded behind a button, without a word to the bot. */
const everything = () => ({
  type: 'Action.ShowCard',
  title: say`Everything that can be typed`,
  card: {
    type: 'AdaptiveCard',
    version: '1.5',
    body: everythingTyped().map(paragraph => text(onCard(paragraph), { size: 'small' })),
  },
})

/** The first card somebody gets one-to-one: who they are here, the one thing to do next in each of their partnerships, with its buttons, and `help`. */
export const greetingCard = (name: string, greeted: readonly Greeted[]): Card =>
  card(
    [
      heading(say`Hello. I clerk partnership meetings.`),
      ...greeted.flatMap(({ who, shortName, step }) => [
        text(asTyped(say`You are ${name}, ${partInWords(who, shortName)}.`), {
          weight: 'bolder',
          separator: greeted.length > 1,
        }),
        text(onCard(step.says), { spacing: 'small' }),
      ]),
      greeted.length > 1
        ? quiet(asTyped(say`Of several partnerships, say which: "for ${greeted[0]?.shortName ?? ''}: help".`))
        : undefined,
      helpIs(),
    ],
    [...(greeted.length === 1 ? (greeted[0]?.step.buttons ?? []) : []), everything()],
  )

/** The first card for somebody who belongs to no partnership here: who can change that. */
export const unknownCard = (mayMakeNew: boolean): Card =>
  card([
    heading(say`Hello. I clerk partnership meetings.`),
    text(
      say`I do not know you as a member of any partnership here. Its clerk adds you, with your work account, by "set up".`,
    ),
    mayMakeNew ? text(say`To make a new partnership, type "set up NAME", with its name.`) : undefined,
  ])

/** What is known of whoever added the bot to a chat: the one partnership they could link it to, and whether anybody may make a new one. */
export interface ChatNew {
  readonly own: string | undefined
  readonly mayMakeNew: boolean
}

/** The first card in a chat that is no partnership's yet: what its clerk does next. */
export const newChatCard = ({ own, mayMakeNew }: ChatNew): Card =>
  card(
    [
      heading(say`Hello. I clerk partnership meetings.`),
      text(
        say`This chat is not linked to a partnership yet. Its clerk types "link NAME" here, with the partnership's name.`,
      ),
      mayMakeNew ? text(say`For a partnership that is new here, type "set up NAME", with its name.`) : undefined,
      helpIs(),
    ],
    [...(own === undefined ? [] : [press(say`Link this chat to ${own}`, 'link', { name: own })]), everything()],
  )

/** The first card in the chat of a partnership with no agenda to show yet. */
export const chatWithoutAgendaCard = (name: string, waits: boolean): Card =>
  card(
    [
      heading(say`Hello. I clerk partnership meetings.`),
      text(asTyped(say`This is the chat of ${name}.`)),
      text(
        waits
          ? say`The clerk has the agenda one-to-one, to be put right and published. It comes here then, with buttons to answer it.`
          : say`The clerk sends me the agenda one-to-one. When it is published it comes here, with buttons to answer it.`,
      ),
      helpIs(),
    ],
    [everything()],
  )

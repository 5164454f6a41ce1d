import type { Cast } from './cast.ts'
import type { PartnershipRehearsed } from './partnershipFiles.ts'

/** One line of a first meeting, in Markdown: what to do, and in whose pane. */
export interface GuideLine {
  readonly says: string
  readonly pane: string
  readonly where: 'chat' | 'one-to-one'
}

/** What somebody who opens the room should know first, a sentence a line. */
export const firstWords = ({ shortName }: PartnershipRehearsed, { clerk }: Cast): readonly string[] => [
  'Each pane is one person’s own screen of the same meeting; only you are behind them all.',
  `Begin as the clerk, ${clerk.name}: in *Meeting chat*, type \`link ${shortName}\` and press Enter.`,
  'Go on with the lines below. Each ticks itself off once it has happened in the room.',
]

/** A first meeting in ten lines, for the people of a partnership. README prints those of the example. */
export function firstMeetingLines(
  partnership: PartnershipRehearsed,
  { chair, clerk, members }: Cast,
): readonly GuideLine[] {
  const speaker = members.at(-1)?.name ?? chair.name
  const byClerk = { pane: clerk.name, where: 'one-to-one' } as const
  const byChair = { pane: chair.name, where: 'chat' } as const
  return [
    {
      says: `The clerk (${clerk.name}), in *Meeting chat*: \`link ${partnership.shortName}\``,
      pane: clerk.name,
      where: 'chat',
    },
    {
      says: 'The clerk, in *One-to-one with the bot*: press *Paste the example agenda*, send it, read what it found, press `Publish`',
      ...byClerk,
    },
    {
      says: "The chair and each member, in *Meeting chat*: press `I'll be there`, `Send apologies` or `Declare an interest` on the agenda card",
      ...byChair,
    },
    { says: 'At the top of the page: *Start the meeting*, and *Join* in each pane', ...byChair },
    {
      says: `The chair (${chair.name}), in the chat: \`open\`, and for each item the button \`Next item\`, or \`item ${partnership.sixthItem ?? '6'}\` for one out of turn`,
      ...byChair,
    },
    { says: `The clerk, one-to-one, when somebody speaks to an item: \`presented by ${speaker}\``, ...byClerk },
    { says: 'The clerk: `note Burglary had fallen in nine of the eleven wards.`', ...byClerk },
    { says: 'The clerk: `resolved that the assessment be adopted`', ...byClerk },
    {
      says: `The clerk: \`action ${speaker}: set out the answers by age group by 18 December 2026\``,
      ...byClerk,
    },
    {
      says: 'The chair: `close meeting`, and `Defer the rest` on the card that names the items not taken. The clerk has the draft one-to-one, with a list of what to look at; *Filed papers* has the files',
      ...byChair,
    },
  ]
}

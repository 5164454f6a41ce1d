import { say } from './say.ts'
import { type Role, type Stage, type WhoAsks, partInWords } from './whoAsks.ts'

/** Everything help may say after the one thing to do next. */
const lines = {
  goingOn: () =>
    say`Going on: \`next item\` · \`back\` · \`item 7\` · \`take 5, 6 together\` · \`defer because …\` · \`undo\``,
  recording: () =>
    say`In the item being taken: \`note …\` · \`presented by NAME, ROLE\` · \`action OWNER: TEXT by DATE\``,
  deciding: () =>
    say`Decisions: \`noted\` · \`resolved that …\` · \`agreed that …\` · \`recommended that …\`, or as minutes have them`,
  whoIsComing: () =>
    say`Who is coming: \`apologies NAME (substitute NAME)\` · \`present NAME, NAME\` · \`in attendance NAME, ROLE\``,
  whoIsHere: () =>
    say`Who is here: \`present NAME, NAME\` · \`NAME joined\` · \`NAME left\` · \`apologies NAME (substitute NAME)\``,
  whoWasThere: () =>
    say`Who was there: \`present NAME, NAME\` · \`absent NAME\` · \`apologies NAME (substitute NAME)\` · \`NAME left 6\``,
  otherItem: () =>
    say`For another item, by its number: \`note 6: …\` · \`resolved 6: that …\` · \`action 6: OWNER: TEXT\``,
  intoTheDraft: () =>
    say`Into the draft: \`note 6: …\` · \`resolved 6: that …\` · \`action 6: OWNER: TEXT\` · \`presented by 6: NAME\``,
  restricted: () =>
    say`Restricted business: \`exclude public 1, 2\` · \`readmit public\`; its notes come to me one-to-one`,
  ending: () =>
    say`The meeting: \`quorum\` · \`card\` (the item's card again) · \`minutes\` (a draft) · \`adjourn 10\` · \`close meeting\``,
  open: () => say`\`open\` opens the meeting and takes the first item`,
  resume: () => say`\`resume\` goes on with the meeting; \`close meeting\` ends it, where it does not go on`,
  changeAgenda: () => say`Changing the agenda: \`withdraw item 7 because …\`; or send me the new one, one-to-one`,
  minutes: () => say`\`minutes\` has the minutes drafted as they stand, for the clerk`,
  reopen: () => say`\`undo\` opens the meeting again, where it was closed too soon`,
  nextAgenda: () => say`\`next agenda\` drafts the next agenda, with what is left over from this one`,
  retention: () =>
    say`\`hold because …\` stops removal from the records under the retention rule, and \`release\` allows it`,
  setUp: () => say`\`set up\` shows the terms of reference, to be changed`,
  agenda: () => say`\`agenda\` brings the agenda card again · \`declare\` opens the form to declare an interest`,
  facts: () => say`\`quorum\` · \`actions\`: whether the meeting is quorate; the open actions`,
  find: () => say`\`find WORDS\` finds decisions, actions and notes of all meetings`,
  urgent: () => say`\`urgent TITLE because REASON\` asks the chair to admit urgent business`,
  ask: () => say`\`item for next agenda: TITLE\` asks for an item on the next agenda`,
  done: ({ where, owes }: WhoAsks) =>
    where === 'in the chat'
      ? say`\`done A12\` says, by its number, that an action of yours is complete`
      : owes.length === 1
        ? say`An action of yours is open: \`done A${owes[0] ?? ''}\` says that it is complete`
        : say`Actions of yours are open: ${owes.map(n => `A${n}`).join(', ')}. \`done A${owes[0] ?? ''}\` says that one is complete`,
} as const

type Line = keyof typeof lines

/** The lines for each person, by how far the meeting is: the most useful first, and none that the person may not do. */
const table: Readonly<Record<Stage, Readonly<Record<Role, readonly Line[]>>>> = {
  'no agenda': {
    clerk: ['setUp', 'ask', 'find'],
    chair: ['ask', 'find'],
    member: ['ask', 'find'],
    guest: [],
  },
  'agenda waits': {
    clerk: ['setUp', 'facts', 'ask', 'find'],
    chair: ['facts', 'ask', 'find'],
    member: ['facts', 'ask', 'find'],
    guest: ['facts'],
  },
  published: {
    clerk: ['whoIsComing', 'changeAgenda', 'open', 'agenda', 'facts', 'done', 'ask', 'find'],
    chair: ['open', 'agenda', 'facts', 'done', 'urgent', 'ask', 'find'],
    member: ['agenda', 'facts', 'done', 'urgent', 'ask', 'find'],
    guest: ['agenda', 'facts', 'done'],
  },
  'in session': {
    clerk: ['recording', 'deciding', 'whoIsHere', 'goingOn', 'otherItem', 'restricted', 'ending', 'done'],
    chair: ['goingOn', 'recording', 'deciding', 'otherItem', 'restricted', 'ending', 'agenda', 'done'],
    member: ['agenda', 'urgent', 'facts', 'done', 'ask', 'find'],
    guest: ['agenda', 'facts', 'done'],
  },
  adjourned: {
    clerk: ['resume', 'whoIsHere', 'agenda', 'facts', 'done', 'ask', 'find'],
    chair: ['resume', 'agenda', 'facts', 'done', 'urgent', 'ask', 'find'],
    member: ['agenda', 'urgent', 'facts', 'done', 'ask', 'find'],
    guest: ['agenda', 'facts', 'done'],
  },
  closed: {
    clerk: ['intoTheDraft', 'whoWasThere', 'minutes', 'reopen', 'nextAgenda', 'facts', 'retention', 'find'],
    chair: ['done', 'minutes', 'reopen', 'facts', 'ask', 'find'],
    member: ['done', 'facts', 'ask', 'find'],
    guest: ['done', 'facts'],
  },
  confirmed: {
    clerk: ['nextAgenda', 'facts', 'retention', 'setUp', 'done', 'ask', 'find'],
    chair: ['done', 'facts', 'ask', 'find'],
    member: ['done', 'facts', 'ask', 'find'],
    guest: ['done', 'facts'],
  },
}

/** The lines of help after the first, by who asks and how far the meeting is. */
export const helpLines = (who: WhoAsks, stage: Stage): readonly string[] =>
  table[stage][who.role]
    .filter(line => (line !== 'done' || who.owes.length > 0) && (line !== 'nextAgenda' || who.where === 'privately'))
    .map(line => lines[line](who))

/** The ways on from help: how to write in a chat, the whole list, and the guides, where the council has put them. */
function moreHelp({ where }: Pick<WhoAsks, 'where'>, guides: string | undefined): string {
  const ways = [
    where === 'in the chat'
      ? say`Here, begin with @Partnership Clerk. Everything that can be typed: \`help all\`.`
      : say`Everything that can be typed: \`help all\`.`,
    ...(guides === undefined ? [] : [say`The guides: ${guides}`]),
  ]
  return ways.join(' ')
}

/** What `help` says, in at most ten lines of Markdown: who asks, the one thing to do next, what else they can do now, and the way to the rest. */
export const helpText = (
  who: WhoAsks,
  about: {
    readonly stage: Stage
    readonly shortName: string
    readonly step: string
    readonly guides?: string | undefined
  },
): string =>
  [
    `**${say`For you, ${partInWords(who, about.shortName)}:`}** ${about.step}`,
    ...helpLines(who, about.stage),
    moreHelp(who, about.guides),
  ].join('\n\n')

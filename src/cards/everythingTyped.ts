import { say } from './say.ts'

/** Everything that can be typed, for `help all`, a paragraph for each family of words; README.md has the same words in the same order, with what each does. */
export const everythingTyped = (): readonly string[] => [
  say`**Everybody:** \`agenda\` · \`quorum\` · \`actions\` · \`help\` (what you can do now) · \`find WORDS\` · \`what is down for NAME?\` · \`declare\` · \`I'd like to speak\` · \`I no longer wish to speak\`, and the buttons on the agenda card; **members** \`urgent TITLE because REASON\` · \`item for next agenda: TITLE\`. Of several partnerships, one-to-one: \`for NAME: …\``,
  say`**Chair, vice-chair or clerk:** \`open\` · \`next item\` · \`back\` · \`item 7\` · \`take 5, 6 together\` · \`defer because …\` · \`adjourn 10\` · \`resume\` · \`close meeting\` · \`undo\` · \`NAME has spoken\` · \`card\` (the item's card again)`,
  say`**Recording:** \`note …\` · \`presented by NAME, ROLE\` · \`noted\` · \`resolved that …\` · \`agreed that …\` · \`recommended that …\` · \`action OWNER: TEXT by DATE\` · \`correction …\` · \`summary …\` (clerk); sentences such as “It was agreed that …” and “Members noted …” too.`,
  say`**For another item, by its number:** \`note 6: …\` · \`action 6: OWNER: TEXT\` · \`resolved 6: that …\` · \`presented by 6: NAME\` · \`NAME joined 6\` · \`NAME left 6\`; after the close the clerk, until the minutes are confirmed`,
  say`**The last minutes:** \`confirm minutes\` (chair, vice-chair, clerk)`,
  say`**Attendance (clerk):** \`present NAME, NAME\` · \`absent NAME\` · \`apologies NAME (substitute NAME)\` · \`in attendance NAME, ROLE\` · \`NAME joined\` · \`NAME left\` · \`in the chair NAME\` · \`NAME declared a … interest in item 6 as …\` · \`change NAME's interest in item 6 to personal\` · \`withdraw NAME's interest in item 6\`. First names, surnames and initials will do`,
  say`**Restricted business:** \`exclude public 1, 2\` · \`readmit public\`. Its notes are written to me one-to-one.`,
  say`**Actions:** \`done A12\` · \`withdraw A12\``,
  say`**Clerk:** \`agenda\` with the agenda pasted after it, put right and published one-to-one · \`next agenda\` (drafts it) · \`withdraw item 7 because …\` · \`minutes\` · \`link NAME\` · \`set up\` · \`set up NAME\` · \`hold because …\` · \`release\``,
]

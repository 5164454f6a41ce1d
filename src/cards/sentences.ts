// What is said where no card is called for, by what it is about. The refusals of the rules themselves stand in src/meeting/refusals.ts,
// what came of a command in answers.ts.

/** Of what was typed, before it is known what it is about. */
export const aboutWords = {
  done: 'Done.',
  helpIsThere: 'Type "help" to see what can be typed.',
  notUnderstood: (length: number, longest: number) =>
    length > longest
      ? `That is ${length} characters long and begins with no word I know. Begin with a word such as "agenda" or "note"; a note may have ${longest} characters.`
      : 'I did not understand that, and nothing was recorded. Type "help" to see what can be typed.',
  nobodyCalled: (words: string) =>
    `I know nobody named in "${words.length > 80 ? `${words.slice(0, 79)}…` : words}", and nothing was recorded. To record somebody new, put a colon before the name: "present: NAME".`,
  nobodyElseExpected:
    'No member is expected who is not already in the room or accounted for. To record somebody new, put a colon before the name: "present: NAME".',
  tooLongToAsk: (ways: readonly string[]) =>
    `I am not sure how to take that, and nothing was recorded. Begin it with ${ways.map(w => `"${w.slice(0, 30)}…"`).join(' or ')}.`,
  said: {
    'none given': 'Understood: none. There is nothing to record; the minutes say so by themselves.',
    'name them':
      'Name the people, and nothing else, after that word: for instance "present Dana Okafor, Lee Marsh". Nothing was recorded.',
    'which item declared':
      'Say which item the interest is in: for instance "Dana Okafor declared a personal interest in item 6 as a school governor". Nothing was recorded.',
    'what was carried':
      'Write what was decided: "resolved that …", with "(for 5, against 2)" or "(unanimously)" after it. Nothing was recorded.',
  },
  tooLong: (length: number, longest: number, what: 'note' | 'entry') =>
    `That is ${length} characters long; at most ${longest} fit into one ${what}. Nothing was recorded. Send it in parts.`,
}

/** Of which partnership is meant, and which chat is whose. */
export const aboutPartnership = {
  putNameFirst: (shortName: string) =>
    `You belong to several partnerships. Put the name first, for instance: "for ${shortName}: quorum".`,
  notAMember:
    'I do not know you as a member of any partnership here. Ask the clerk to add you, with your work account, to the terms of reference.',
  chatNotLinked:
    'This chat is not linked to a partnership yet, so nothing was recorded. Its clerk types "link NAME" here, with the name of the partnership.',
  linkInTheChat: 'Type that in the meeting chat that is to be linked.',
  unknown: (name: string) =>
    `I know no partnership called "${name}". Check the name. A new one is made by "set up NAME", or from a partnership file.`,
  linked: (name: string, agendaThere: boolean) =>
    `This chat is now linked to ${name}.${agendaThere ? '' : ' Send me the agenda one-to-one.'}`,
}

/** Of the agenda, and of the meeting it calls. */
export const aboutAgenda = {
  noMeetingYet: 'No meeting has been called yet. The clerk sends me the agenda one-to-one, after the word "agenda".',
  clerkSendsIt: (shortName: string) =>
    `Only a clerk of ${shortName} may send an agenda in. Type "agenda" alone to see the one there is.`,
  clerkSendsFile: 'Only a clerk of a partnership may send an agenda in.',
  tooLong: (length: number, longest: number) =>
    `That is ${length} characters long, which is more than an agenda of ${longest.toLocaleString('en-GB')} characters. Nothing was recorded.`,
  whichPartnership: (names: readonly string[]) =>
    `I cannot tell which of your partnerships this agenda is for. Put the partnership's name at its head: ${names.join(' or ')}.`,
  readAlready: 'That agenda was read already.',
  publishedNowhere:
    'The agenda is published. No meeting chat is linked yet: type "link NAME" in it, and the agenda is posted there.',
  notPublishedYet: 'The agenda has not been published yet.',
  postedAgain: 'The agenda is posted again in the meeting chat.',
  notAnswered: (names: readonly string[]) => `Not answered yet (${names.length}): ${names.join(', ')}.`,
  inquorateIf: (names: readonly string[]) =>
    `If the apologies of ${names.join(', ')} stand, the meeting will be inquorate.`,
}

const linesInWords = (lines: readonly number[]): string =>
  lines.length === 1
    ? `line ${lines[0] ?? ''}`
    : lines.length <= 6
      ? `lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1) ?? ''}`
      : `${lines.length} lines, ${lines[0] ?? ''} to ${lines.at(-1) ?? ''}`

/** Of putting an agenda right. */
export const aboutPuttingRight = {
  clerkOnly: 'Only the clerk may put the agenda right.',
  oneToOne: 'The agenda is put right one-to-one with me, where nobody else sees it: type "agenda" there.',
  anotherAgenda: 'The agenda has changed since that card was shown. This is how it stands now; nothing was changed.',
  noMinutes: (written: string) => `"${written}" is no number of minutes between 1 and 600. Nothing was changed.`,
  noDate: (written: string) => `"${written}" is no date: write it as 2026-11-26. Nothing was changed.`,
  noTime: (written: string) => `"${written}" is no time: write it as 14:00. Nothing was changed.`,
  noLines: 'Tick at least one line. Nothing was changed.',
  chooseItem: 'Choose the item. Nothing was changed.',
  published: 'The agenda stands in the meeting chat.',
  corrected: (number: string) => `Item ${number} is corrected.`,
  added: (number: string) => `Item ${number} is added.`,
  removed: (number: string) => `What stood as item ${number} is no item any more.`,
  restricted: (number: string) =>
    `Item ${number} is restricted. "Correct an item" gives it an open title and its paragraphs.`,
  hidden: (number: string) => `Everybody reads "Restricted item" for item ${number}.`,
  opened: (number: string) => `Item ${number} is open to all.`,
  headingCorrected: 'The heading is corrected.',
  revisedAs: (how: 'replaces' | 'adds') =>
    how === 'adds' ? 'It will be added to the published agenda.' : 'It will take the place of the published agenda.',
  withdrawn: (number: string) => `Item ${number} is withdrawn.`,
  placed: (lines: readonly number[], where: string, item: string) => {
    const words = linesInWords(lines)
    switch (where) {
      case 'leave out':
        return `Left out: ${words}.`
      case 'item':
        return `Made ${lines.length === 1 ? 'an item' : 'items'}: ${words}.`
      case 'where it stands':
        return `Put to the item above: ${words}; a line above the first item stays as it was.`
      default:
        return `Put to item ${item}: ${words}.`
    }
  },
}

/** Of the next agenda, and of items asked for on it. */
export const aboutNextAgenda = {
  clerkOnly: (shortName: string) =>
    `Only a clerk of ${shortName} drafts the next agenda. To ask for an item on it, type "item for next agenda: TITLE".`,
  oneToOne:
    'Type that to me one-to-one: the draft has restricted titles, and nobody else sees it before you publish it.',
  goingOn:
    'The meeting is still going on. Close it, and then type "next agenda": what was deferred or not reached comes with it.',
  published: (when: string) =>
    `The agenda for ${when} is published, and that meeting has not been held yet. I draft the next agenda after it. To change the one that is published, send it to me again after the word "agenda".`,
  waits:
    'An agenda waits to be published already, so I drafted no other. Press "Discard" on it and type "next agenda" again to have it drafted anew.',
  copy: 'To change the draft, copy this text, edit it, and send it back to me. Nothing is published until you press "Publish".',
  tooLong: 'The draft is too long to be shown here as text. Use the card.',
  membersOnly: (shortName: string, clerks: readonly string[]) =>
    `Only members of ${shortName} may ask for an item on its agenda.${clerks.length === 0 ? '' : ` Write to the clerk, ${clerks.join(' or ')}.`} Nothing was recorded.`,
  noTitle: 'Say what the item is to be called: "item for next agenda: TITLE". Nothing was recorded.',
  titleTooLong: (length: number, longest: number) =>
    `That is ${length} characters long; a title has at most ${longest}. Nothing was recorded. Put the rest after "because".`,
  restrictedInTheChat:
    'What is restricted is not asked for in the chat. Nothing was recorded. Write to me one-to-one: "restricted item for next agenda: TITLE".',
  askedFor: (titles: readonly string[]) =>
    `Asked for on the next agenda: ${titles.join('; ')}. The clerk sees it, with your name, when the agenda is drafted, and decides what goes on it.`,
  askedForRestricted: (count: number) =>
    `Asked for on the next agenda: ${count === 1 ? 'a restricted item' : `${count} restricted items`}. The clerk sees it, with your name, when the agenda is drafted.`,
  askedAlready: 'You have asked for that already; it waits for the next agenda.',
  leftOut: (title: string) => `Left out: ${title}. It is not offered again.`,
}

/** Of the conduct of the meeting. */
export const aboutConduct = {
  notOpenedYet: 'The meeting has not been opened yet: type "open".',
  chairCardPosted: 'The card of the item being taken is posted again in the meeting chat.',
  timeUsed: (item: string, minutes: number, used: 'nearly' | 'all') =>
    used === 'nearly'
      ? `Item ${item} has used most of its ${minutes} minutes.`
      : `Item ${item} has used its ${minutes} minutes.`,
}

/** Of the call a meeting is held in. */
export const aboutCall = {
  ended: (through: string) =>
    `The ${through} call has ended, and the meeting is still open here. The chair or the clerk types "close meeting" to have the draft minutes.`,
}

/** Of buttons and forms that cannot be taken as they come. */
export const aboutButtons = {
  notOurs: 'I cannot read that button. The card may be an old one: type "agenda" for a new one. Nothing was changed.',
  movedOn: (taken: string | undefined) =>
    `The meeting has already moved on${taken === undefined ? '' : `: item ${taken} is being taken`}. Use the newest card. Nothing was changed.`,
  noMeetingHere: 'This chat has no meeting that something could be recorded in.',
}

/** Of the record of an item. */
export const aboutRecord = {
  inMinutesOf: (day: string, said: string) => `In the minutes of ${day}: ${said}`,
  chooseKind: (kinds: readonly string[]) => `Choose what it is: ${kinds.join(', ')}. Nothing was recorded.`,
  editedOtherwise:
    'You edited a message that was recorded, and it reads as something else now. The record is as it was: correct it by "Correct" on the chair\'s card, or "undo".',
  votesAsNumbers: 'Write the votes as numbers: "for 5, against 2, abstained 1".',
}

/** Of interests. */
export const aboutInterests = {
  inWhichItem: 'No item is being taken. Say which: "Dana Okafor left the room for item 6".',
  formSent: 'I have sent you the form one-to-one, where only you see it.',
  formNotSent: 'I could not write to you one-to-one. Press "Declare an interest" on the agenda card instead.',
}

/** Of actions. */
export const aboutActions = {
  noSuch: (number: number) => `There is no action A${number}.`,
  noneOpen: 'There are no open actions to send.',
  sent: (names: readonly string[], toEverybody: boolean) => {
    if (toEverybody) return 'The actions have been sent to their owners.'
    return names.length === 0 ? 'None of the open actions could be sent.' : `Sent to ${names.join(', ')}.`
  },
  emailsNotSent:
    'I could not give you that text one-to-one: write to me there once, and press "Send actions to owners" again.',
}

/** Of what is found in the record. */
export const aboutFinding = {
  membersOnly: (shortName: string) => `Only members and clerks of ${shortName} may look through its record.`,
}

/** Of the minutes. */
export const aboutMinutes = {
  clerkOnly: 'Only the clerk may do that.',
  whoMayDraft: 'Only the clerk or the chair may have the minutes drafted.',
  nothingToDraft: 'The meeting has not been opened yet, so there is nothing to draft.',
  drafting: 'I am drafting the minutes; the clerk gets them one-to-one.',
  issuedNowhere: 'These minutes have not been issued to the members yet. Press "Issue to members" first.',
  allReached: 'Everybody the minutes were issued to has them. Nothing was sent again.',
  notYetFiled: 'The issued document is not filed yet. The minutes go out by themselves once it is.',
  stillUnreached: (names: readonly string[]) =>
    names.length === 0
      ? 'Now everybody has the issued minutes.'
      : `I still cannot write to ${names.join(', ')}. They have to write to me once, or be sent the link by e-mail.`,
  redrafting: 'I am drawing the draft again; the card will show it in a moment.',
}

/** Of filed documents somebody has edited. */
export const aboutEdits = {
  confirmed: 'The minutes are confirmed, and changed by a correction of their own only. Nothing was taken.',
  editedAgain:
    'The document was edited again since this card was drawn, so nothing was taken yet. Look at the changes as they are now, and press once more.',
  nothingLeft: 'There is nothing to take: the record has what the document says.',
  taking: 'I am taking the changes into the record; the card will show it in a moment.',
}

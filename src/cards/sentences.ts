// What is said where no card is called for, by what it is about. The refusals of the rules themselves stand in src/meeting/refusals.ts,
// what came of a command in answers.ts.

import { listed } from './meetingWords.ts'
import { say } from './say.ts'

/** Of what was typed, before it is known what it is about. */
export const aboutWords = {
  get done() {
    return say`Done.`
  },
  get helpIsThere() {
    return say`Type "help" to see what can be typed.`
  },
  notUnderstood: (length: number, longest: number) =>
    length > longest
      ? say`That is ${length} characters long and begins with no word I know. Begin with a word such as "agenda" or "note"; a note may have ${longest} characters.`
      : say`I did not understand that, and nothing was recorded. Type "help" to see what can be typed.`,
  inTheChatYouWrote: (words: string, said: string) =>
    say`In the meeting chat you wrote “${words.length > 80 ? `${words.slice(0, 79)}…` : words}”. ${said}`,
  nobodyCalled: (words: string) =>
    say`I know nobody named in "${words.length > 80 ? `${words.slice(0, 79)}…` : words}", and nothing was recorded. To record somebody new, put a colon before the name: "present: NAME".`,
  get nobodyElseExpected() {
    return say`No member is expected who is not already in the room or accounted for. To record somebody new, put a colon before the name: "present: NAME".`
  },
  tooLongToAsk: (ways: readonly string[]) =>
    say`I am not sure how to take that, and nothing was recorded. Begin it with ${oneOf(ways.map(w => `"${w.slice(0, 30)}…"`))}.`,
  said: {
    get 'none given'() {
      return say`Understood: none. There is nothing to record; the minutes say so by themselves.`
    },
    get 'name them'() {
      return say`Name the people, and nothing else, after that word: for instance "present Dana Okafor, Lee Marsh" or "apologies Dana Okafor". Nothing was recorded.`
    },
    get 'who declared'() {
      return say`Say who declared it: for instance "Dana Okafor declared a personal interest in item 6 as a school governor". Nothing was recorded.`
    },
    get 'which item declared'() {
      return say`Say which item the interest is in: for instance "Dana Okafor declared a personal interest in item 6 as a school governor". Nothing was recorded.`
    },
  },
  tooLong: (length: number, longest: number, what: 'note' | 'entry') =>
    what === 'note'
      ? say`That is ${length} characters long; at most ${longest} fit into one note. Nothing was recorded. Send it in parts.`
      : say`That is ${length} characters long; at most ${longest} fit into one entry. Nothing was recorded. Send it in parts.`,
}

/** Of a record that cannot be written or read: what its clerk must know, while the log says why. */
export const aboutTheRecord = {
  get typed() {
    return say`I cannot write that down just now: the record cannot be used, and whoever runs this service must look at it. Nothing already recorded is lost. If I have not answered this within a few minutes, please send it again.`
  },
  get pressed() {
    return say`I cannot write that down just now: the record cannot be used, and whoever runs this service must look at it. Nothing already recorded is lost. Please try again in a moment.`
  },
}

/** Of which partnership is meant, and which chat is whose. */
export const aboutPartnership = {
  putNameFirst: (shortName: string) =>
    say`You belong to several partnerships. Put the name first, for instance: "for ${shortName}: quorum".`,
  get notAMember() {
    return say`I do not know you as a member of any partnership here. Ask the clerk to add you, with your work account, to the terms of reference.`
  },
  get chatNotLinked() {
    return say`This chat is not linked to a partnership yet, so nothing was recorded. Its clerk types "link NAME" here, with the name of the partnership.`
  },
  get linkInTheChat() {
    return say`Type that in the meeting chat that is to be linked.`
  },
  unknown: (name: string) =>
    say`I know no partnership called "${name}". Check the name. A new one is made by "set up NAME", or from a partnership file.`,
  linked: (name: string, agendaThere: boolean) =>
    agendaThere
      ? say`This chat is now linked to ${name}.`
      : say`This chat is now linked to ${name}. Send me the agenda one-to-one.`,
}

/** Of the agenda, and of the meeting it calls. */
export const aboutAgenda = {
  get noMeetingYet() {
    return say`No meeting has been called yet. The clerk sends me the agenda one-to-one, after the word "agenda".`
  },
  clerkSendsIt: (shortName: string) =>
    say`Only a clerk of ${shortName} may send an agenda in. Type "agenda" alone to see the one there is.`,
  get clerkSendsFile() {
    return say`Only a clerk of a partnership may send an agenda in.`
  },
  tooLong: (length: number, longest: number) =>
    say`That is ${length} characters long, which is more than an agenda of ${longest.toLocaleString('en-GB')} characters. Nothing was recorded.`,
  whichPartnership: (names: readonly string[]) =>
    say`I cannot tell which of your partnerships this agenda is for. Put the partnership's name at its head: ${oneOf(names)}.`,
  get readAlready() {
    return say`That agenda was read already.`
  },
  get publishedNowhere() {
    return say`The agenda is published. No meeting chat is linked yet: type "link NAME" in it, and the agenda is posted there.`
  },
  get notPublishedYet() {
    return say`The agenda has not been published yet.`
  },
  get postedAgain() {
    return say`The agenda is posted again in the meeting chat.`
  },
  notAnswered: (names: readonly string[]) => say`Not answered yet (${names.length}): ${names.join(', ')}.`,
  inquorateIf: (names: readonly string[]) =>
    say`If the apologies of ${names.join(', ')} stand, the meeting will be inquorate.`,
}

const linesInWords = (lines: readonly number[]): string =>
  lines.length === 1
    ? say`line ${lines[0] ?? ''}`
    : lines.length <= 6
      ? say`lines ${listed(lines.map(String))}`
      : say`${lines.length} lines, ${lines[0] ?? ''} to ${lines.at(-1) ?? ''}`

/** Names or words of which one is to be chosen: "A or B". */
const oneOf = (ways: readonly string[]): string => ways.reduce((before, way) => say`${before} or ${way}`)

/** Of putting an agenda right. */
export const aboutPuttingRight = {
  get clerkOnly() {
    return say`Only the clerk may put the agenda right.`
  },
  get oneToOne() {
    return say`The agenda is put right one-to-one with me, where nobody else sees it: type "agenda" there.`
  },
  get anotherAgenda() {
    return say`The agenda has changed since that card was shown. This is how it stands now; nothing was changed.`
  },
  noMinutes: (written: string) => say`"${written}" is no number of minutes between 1 and 600. Nothing was changed.`,
  noDate: (written: string) => say`"${written}" is no date: write it as 2026-11-26. Nothing was changed.`,
  noTime: (written: string) => say`"${written}" is no time: write it as 14:00. Nothing was changed.`,
  get noLines() {
    return say`Tick at least one line. Nothing was changed.`
  },
  get chooseItem() {
    return say`Choose the item. Nothing was changed.`
  },
  get published() {
    return say`The agenda stands in the meeting chat.`
  },
  corrected: (number: string) => say`Item ${number} is corrected.`,
  added: (number: string) => say`Item ${number} is added.`,
  removed: (number: string) => say`What stood as item ${number} is no item any more.`,
  restricted: (number: string) =>
    say`Item ${number} is restricted. "Correct an item" gives it an open title and its paragraphs.`,
  hidden: (number: string) => say`Everybody reads "Restricted item" for item ${number}.`,
  opened: (number: string) => say`Item ${number} is open to all.`,
  get headingCorrected() {
    return say`The heading is corrected.`
  },
  revisedAs: (how: 'replaces' | 'adds') =>
    how === 'adds'
      ? say`It will be added to the published agenda.`
      : say`It will take the place of the published agenda.`,
  withdrawn: (number: string) => say`Item ${number} is withdrawn.`,
  placed: (lines: readonly number[], where: string, item: string) => {
    const words = linesInWords(lines)
    switch (where) {
      case 'leave out':
        return say`Left out: ${words}.`
      case 'item':
        return lines.length === 1 ? say`Made an item: ${words}.` : say`Made items: ${words}.`
      case 'where it stands':
        return say`Put to the item above: ${words}; a line above the first item stays as it was.`
      default:
        return say`Put to item ${item}: ${words}.`
    }
  },
}

/** Of the next agenda, and of items asked for on it. */
export const aboutNextAgenda = {
  clerkOnly: (shortName: string) =>
    say`Only a clerk of ${shortName} drafts the next agenda. To ask for an item on it, type "item for next agenda: TITLE".`,
  get oneToOne() {
    return say`Type that to me one-to-one: the draft has restricted titles, and nobody else sees it before you publish it.`
  },
  get goingOn() {
    return say`The meeting is still going on. Close it, and then type "next agenda": what was deferred or not reached comes with it.`
  },
  published: (when: string) =>
    say`The agenda for ${when} is published, and that meeting has not been held yet. I draft the next agenda after it. To change the one that is published, send it to me again after the word "agenda".`,
  get waits() {
    return say`An agenda waits to be published already, so I drafted no other. Press "Discard" on it and type "next agenda" again to have it drafted anew.`
  },
  get copy() {
    return say`To change the draft, copy this text, edit it, and send it back to me. Nothing is published until you press "Publish".`
  },
  get tooLong() {
    return say`The draft is too long to be shown here as text. Use the card.`
  },
  membersOnly: (shortName: string, clerks: readonly string[]) =>
    clerks.length === 0
      ? say`Only members of ${shortName} may ask for an item on its agenda. Nothing was recorded.`
      : say`Only members of ${shortName} may ask for an item on its agenda. Write to the clerk, ${oneOf(clerks)}. Nothing was recorded.`,
  get noTitle() {
    return say`Say what the item is to be called: "item for next agenda: TITLE". Nothing was recorded.`
  },
  titleTooLong: (length: number, longest: number) =>
    say`That is ${length} characters long; a title has at most ${longest}. Nothing was recorded. Put the rest after "because".`,
  get restrictedInTheChat() {
    return say`What is restricted is not asked for in the chat. Nothing was recorded. Write to me one-to-one: "restricted item for next agenda: TITLE".`
  },
  askedFor: (titles: readonly string[]) =>
    say`Asked for on the next agenda: ${titles.join('; ')}. The clerk sees it, with your name, when the agenda is drafted, and decides what goes on it.`,
  askedForRestricted: (count: number) =>
    count === 1
      ? say`Asked for on the next agenda: a restricted item. The clerk sees it, with your name, when the agenda is drafted.`
      : say`Asked for on the next agenda: ${count} restricted items. The clerk sees them, with your name, when the agenda is drafted.`,
  get askedAlready() {
    return say`You have asked for that already; it waits for the next agenda.`
  },
  leftOut: (title: string) => say`Left out: ${title}. It is not offered again.`,
}

/** Of the conduct of the meeting. */
export const aboutConduct = {
  get notOpenedYet() {
    return say`The meeting has not been opened yet: type "open".`
  },
  get chairCardPosted() {
    return say`The card of the item being taken is posted again in the meeting chat.`
  },
  timeUsed: (item: string, minutes: number, used: 'nearly' | 'all') =>
    used === 'nearly'
      ? say`Item ${item} has used most of its ${minutes} minutes.`
      : say`Item ${item} has used its ${minutes} minutes.`,
}

/** Of the call a meeting is held in. */
export const aboutCall = {
  ended: (through: string) =>
    say`The ${through} call has ended, and the meeting is still open here. The chair or the clerk types "close meeting" to have the draft minutes.`,
}

/** Of buttons and forms that cannot be taken as they come. */
export const aboutButtons = {
  get notOurs() {
    return say`I cannot read that button. The card may be an old one: type "agenda" for a new one. Nothing was changed.`
  },
  movedOn: (taken: string | undefined) =>
    taken === undefined
      ? say`The meeting has already moved on. Use the newest card. Nothing was changed.`
      : say`The meeting has already moved on: item ${taken} is being taken. Use the newest card. Nothing was changed.`,
  get noMeetingHere() {
    return say`This chat has no meeting that something could be recorded in.`
  },
}

/** Of the record of an item. */
export const aboutRecord = {
  inMinutesOf: (day: string, said: string) => say`In the minutes of ${day}: ${said}`,
  chooseKind: (kinds: readonly string[]) => say`Choose what it is: ${kinds.join(', ')}. Nothing was recorded.`,
  get editedOtherwise() {
    return say`You edited a message that was recorded, and it reads as something else now. The record is as it was: correct it by "Correct" on the chair's card, or "undo".`
  },
  get askedOneToOne() {
    return say`I have asked you about that one-to-one: the chat does not have the clerk’s notes.`
  },
  get notAskedOneToOne() {
    return say`I could not write to you one-to-one. Write to me there, and say it again: the chat does not have the clerk’s notes.`
  },
  get votesAsNumbers() {
    return say`Write the votes as numbers: "for 5, against 2, abstained 1".`
  },
}

/** Of interests. */
export const aboutInterests = {
  get inWhichItem() {
    return say`No item is being taken. Say which: "Dana Okafor left the room for item 6".`
  },
  get formSent() {
    return say`I have sent you the form one-to-one, where only you see it.`
  },
  get formNotSent() {
    return say`I could not write to you one-to-one. Press "Declare an interest" on the agenda card instead.`
  },
}

/** Of actions. */
export const aboutActions = {
  noSuch: (number: number) => say`There is no action A${number}.`,
  get noneOpen() {
    return say`There are no open actions to send.`
  },
  get sending() {
    return say`The actions are being sent to their owners. I tell you one-to-one who has them and who could not be reached.`
  },
  sent: (names: readonly string[], toEverybody: boolean) => {
    if (toEverybody) return say`The actions have been sent to their owners.`
    return names.length === 0 ? say`None of the open actions could be sent.` : say`Sent to ${names.join(', ')}.`
  },
  get emailsNotSent() {
    return say`I could not give you that text one-to-one: write to me there once, and press "Send actions to owners" again.`
  },
}

/** Of what is found in the record. */
export const aboutFinding = {
  membersOnly: (shortName: string) => say`Only members and clerks of ${shortName} may look through its record.`,
}

/** Of the minutes. */
export const aboutMinutes = {
  get clerkOnly() {
    return say`Only the clerk may do that.`
  },
  get whoMayDraft() {
    return say`Only the clerk or the chair may have the minutes drafted.`
  },
  get nothingToDraft() {
    return say`The meeting has not been opened yet, so there is nothing to draft.`
  },
  get drafting() {
    return say`I am drafting the minutes; the clerk gets them one-to-one.`
  },
  get issuedNowhere() {
    return say`These minutes have not been issued to the members yet. Press "Issue to members" first.`
  },
  get allReached() {
    return say`Everybody the minutes were issued to has them. Nothing was sent again.`
  },
  get notYetFiled() {
    return say`The issued document is not filed yet. The minutes go out by themselves once it is.`
  },
  stillUnreached: (names: readonly string[]) =>
    names.length === 0
      ? say`Now everybody has the issued minutes.`
      : say`I still cannot write to ${names.join(', ')}. They have to write to me once, or be sent the link by e-mail.`,
  get redrafting() {
    return say`I am drawing the draft again; the card will show it in a moment.`
  },
}

/** Of filed documents somebody has edited. */
export const aboutEdits = {
  get confirmed() {
    return say`The minutes are confirmed, and changed by a correction of their own only. Nothing was taken.`
  },
  get editedAgain() {
    return say`The document was edited again since this card was drawn, so nothing was taken yet. Look at the changes as they are now, and press once more.`
  },
  get nothingLeft() {
    return say`There is nothing to take: the record has what the document says.`
  },
  get taking() {
    return say`I am taking the changes into the record; the card will show it in a moment.`
  },
}

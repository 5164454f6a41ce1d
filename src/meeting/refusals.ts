/** Every reason a command may be refused, and the sentence the person reads. `docs/rules.md` names each of them. */
export const refusals = {
  notSetUp: () => 'No meeting has been called yet. The clerk pastes the agenda after the word "agenda".',
  notTheClerk: () => 'Only the clerk may do that.',
  notTheChair: (who: string) => `Only ${who} may do that.`,
  notTheChairForUrgentBusiness: (who: string) => `Only the person in the chair may admit urgent business: ${who}.`,
  chairHasAnInterest: (name: string, item: string, who: string) =>
    `${name} declared an interest in item ${item} and does not conduct it: ${who} does.`,
  notYourself: () => 'Only you yourself, or the clerk for you, may do that.',
  notPublished: () => 'The agenda has not been published yet. The clerk presses "Publish" first.',
  alreadyPublished: () => 'This agenda has been published already.',
  mayBeConfidential: (count: number) =>
    `${count === 1 ? 'One item' : `${count} items`} may be confidential. Say of ${count === 1 ? 'it' : 'each'} "Restricted" or "Open to all", one-to-one with me (type "agenda" there); then publish. Nothing was published.`,
  replaceOrAdd: () =>
    'An agenda is published already. Say first what this one is: "Replace the agenda" or "Add to the agenda". Nothing was published.',
  agendaInUse: () =>
    'The meeting is open, so its agenda is not replaced. A supplementary agenda can add items and papers to it, and "withdraw item 7 because …" takes one off. What was published stands.',
  nothingToPutRight: () => 'There is no agenda waiting that could be put right. Type "agenda" to see the one there is.',
  anotherAgenda: () =>
    'An agenda has been read in since that card was shown. Type "agenda" for the new card. Nothing was changed.',
  itemNeedsNumberAndTitle: () => 'An item needs a number and a title. Nothing was changed.',
  numberTaken: (number: string) => `Another item has the number ${number} already. Nothing was changed.`,
  withdrawInstead: (number: string) =>
    `People have seen item ${number} on the published agenda. Withdraw it instead: "withdraw item ${number} because …".`,
  itemWithdrawn: (number: string) => `Item ${number} has been withdrawn, so it is not taken.`,
  recordedAlready: (number: string) =>
    `Something is recorded in item ${number} already, so it is not withdrawn. Defer it instead: "defer ${number} because …".`,
  alreadyOpen: () => 'The meeting is already open.',
  notInSession: () => 'The meeting is not in session. The chair or the clerk types "open" to open it.',
  meetingAdjourned: () => 'The meeting is adjourned. Type "resume" or press "Resume" first.',
  notAdjourned: () => 'The meeting is not adjourned.',
  meetingClosed: () =>
    'The meeting is closed. Until its minutes are confirmed the clerk, and nobody else, can add to them and correct them.',
  sayWhichItem: () => 'The meeting is closed, so say which item this belongs in: for instance "note 6: …".',
  minutesConfirmed: () =>
    'These minutes have been confirmed, so nothing more is added to them. Nothing was recorded; the next meeting can minute it.',
  notClosed: () => 'The meeting is still open. Close it first.',
  alreadyMovedOn: (item: string) => `The meeting has already moved on: ${item} is being taken. Nothing was changed.`,
  nextIsAnother: (item: string) =>
    `The agenda has changed since that card was drawn: next comes ${item}. Nothing was changed.`,
  noSuchItem: (written: string, numbers: string) =>
    `There is no item "${written}" on this agenda. The items are ${numbers}.`,
  noEarlierItem: () => 'This is the first item.',
  noItemTaken: () => 'No item is being taken yet. Type "next item" first.',
  deferNeedsReason: () => 'Say why the item is deferred: "defer because …".',
  twoItemsNeeded: () => 'Name at least two items to take together: "take 5, 6 together".',
  noItems: () =>
    'I could read no item in that agenda. Each item needs a number and a title, such as "1. Apologies for absence".',
  nothingWritten: (what: string) => `There was nothing after "${what}". Write it in the same message.`,
  nothingVotedOn: () =>
    'No motion waits in this item, and nothing was decided in it that this could be the vote on. Write what was voted on first: "moved by A, seconded by B, that …", or "resolved that …".',
  votedAlready: () =>
    'What was decided last in this item has its vote already. Put it right with "Correct", or write the other decision first. Nothing was recorded.',
  nobodyNamed: () => 'Name somebody: for instance "present Dana Okafor, Lee Marsh".',
  nobodyChosen: () => 'Choose "Absent" or "Apologies" beside at least one name.',
  whoIsMeant: (written: string, known: string) =>
    `Is "${written}" the same person as ${known}? Type the name as ${known}, or add a role in brackets, "${written} (role)", if it is somebody else.`,
  initialsOfNobody: (written: string) => `Nobody here has the initials "${written}". Type the name in full.`,
  severalCalled: (written: string, names: string) => `"${written}" could be ${names}. Type the name in full.`,
  notAName: (written: string) =>
    `"${written.length > 80 ? `${written.slice(0, 79)}…` : written}" is no name, so nothing was recorded. Name the people: for instance "present Dana Okafor, Lee Marsh".`,
  unknownPerson: (written: string) =>
    `Nobody called "${written}" is expected at this meeting. Type the name as the agenda card shows it.`,
  notInTheRoom: (name: string) => `${name} is not recorded as present.`,
  alreadyInTheRoom: (name: string) => `${name} is already recorded as present.`,
  substituteForASubstitute: (name: string, principal: string) =>
    `${name} is already the substitute for ${principal}. A substitute cannot name another: change ${principal}'s apologies instead.`,
  substituteIsThemselves: () => 'Somebody else has to be the substitute.',
  substituteSendsApologies: (name: string) => `${name} has sent apologies too, and cannot be the substitute.`,
  noSuchInterest: (written: string, kinds: string) =>
    `"${written}" is not a kind of interest this partnership uses. They are: ${kinds}.`,
  noInterestThere: (name: string, item: string) =>
    `${name} has declared no interest in item ${item}, so nothing was recorded. Record the interest first: "${name} declared a … interest in item ${item}"; or, if they have left the meeting, "${name} left".`,
  noInterestToPutRight: () =>
    'No such interest has been declared, so there is nothing to put right. "what is down for NAME?" shows what is recorded.',
  whichInterest: (name: string) =>
    `${name} has declared interests in more than one item. Say which is meant, for instance "withdraw ${name}'s interest in item 5".`,
  declareWhichItem: () => 'Say which item the interest is in.',
  noSuchEntry: () => 'That is no longer in the record, so there is nothing to correct.',
  correctedMeanwhile: () =>
    'Somebody else has corrected this since you were shown it, so nothing was changed. Look at how it stands now, and correct that.',
  moveToWhichItem: () => 'Choose the item it belongs in, and press "Move" again.',
  staysInItsItem: () =>
    'That is what happened in the meeting, and stays in its item. Strike it out, and record it anew where it belongs.',
  nothingToUndo: () => 'There is nothing to undo.',
  nobodySpeaksNow: () => 'Nobody is called to speak now: the meeting is not sitting. Nothing was recorded.',
  onTheListAlready: (name: string, place: string) =>
    `${name} is on the list to speak already, number ${place} on it. To come off it, type "I no longer wish to speak".`,
  notOnTheList: (name: string) => `${name} is not on the list to speak. Nothing was changed.`,
  noSuchUrgentBusiness: () => 'That matter is no longer waiting: it has been answered already.',
  urgentNeedsReason: () => 'Say why it is urgent: "urgent TITLE because REASON". The reason is printed in the minutes.',
  publicExcluded: () => 'The public are already excluded.',
  publicNotExcluded: () => 'The public are not excluded.',
  paragraphNeeded: () =>
    'Say which paragraph of Schedule 12A applies: "exclude public 1, 2"; or name the Act that has none: "exclude public 1960 Act".',
  restrictedInTheChat: (item: string) =>
    `Item ${item} is restricted, so nothing said in it is written here, where everybody reads it. Write it to me one-to-one. Nothing was recorded.`,
  restrictedOnItsOwn: (item: string) => `Item ${item} is restricted, and is taken on its own.`,
  notEntitledPresent: (item: string, names: string) =>
    `Item ${item} is restricted and these people in the meeting are not entitled to hear it: ${names}.`,
  noSuchAction: (reference: string) => `There is no action ${reference}.`,
  notYourAction: (reference: string) => `Action ${reference} is not yours to answer. Its owner or the clerk may.`,
  actionClosed: (reference: string) => `Action ${reference} is closed already.`,
  notAnOwner: (owner: string, reference: string) => `${owner} is not an owner of action ${reference}.`,
  partClosed: (reference: string) =>
    `You have reported your part of action ${reference} done already. The clerk can put that right.`,
  noSuchMinutes: () => 'There is no earlier meeting here whose minutes could be corrected or confirmed.',
  confirmedByThis: (day: string) =>
    `That is what confirmed the minutes of ${day}, which are filed as confirmed, so it is not taken back. Put its wording right with "Correct", or record what was decided since as a decision of its own. Nothing was changed.`,
  alreadyConfirmed: () => 'These minutes have been confirmed already.',
  alreadyIssued: () => 'These minutes have been issued to the members already. Nothing was sent again.',
  commentsByInThePast: (day: string) =>
    `${day} is past already. Give a later day for comments, or leave it empty. Nothing was issued.`,
  notIssued: () => 'These minutes have not been issued yet, so there is nothing to comment on. Nothing was recorded.',
  confirmedAlready: () =>
    'These minutes have been confirmed, so no comment can change them. Raise it at the next meeting, or write to the clerk. Nothing was recorded.',
  notForYourComment: () =>
    'Only members of the partnership, and those who stood in for one at this meeting, may comment on its minutes. Nothing was recorded.',
  restrictedComment: (item: string) =>
    `Item ${item} was restricted business, and only those who have its minutes may comment on it. Nothing was recorded.`,
  emptyComment: () => 'Write the comment first. Nothing was recorded.',
  noSuchComment: () => 'There is no such comment here.',
  commentSettled: () => 'That comment has been settled already.',
  commentIsRestricted: () =>
    'This comment is on restricted business, and may only go into the restricted minutes. Choose an entry of the restricted part, or "A new note".',
  commentOnAnotherItem: () => 'That entry is in another item than the comment. Choose one of the same item.',
  nothingCorrected: () =>
    'The text is as it stood before. Put right in it what the comment is about, or press "Leave" instead.',
  confirmAtNextMeeting: () =>
    'Minutes are confirmed at the next meeting, when the item for the previous minutes is taken.',
} as const

/** The reason for a refusal, by name; `docs/rules.md` has each under its rule. */
export type RefusalName = keyof typeof refusals

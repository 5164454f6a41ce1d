import { say } from './say.ts'

/** What the register of somebody's partnerships says, on the page and in the files it is given as. */
export const aboutRegister = {
  columns: () => [
    say`Partnership`,
    say`No.`,
    say`Action`,
    say`Owner`,
    say`Organisation`,
    say`Due`,
    say`State`,
    say`Overdue`,
    say`Agreed in`,
  ],
  yes: () => say`Yes`,
  calendar: () => say`Partnership meetings and actions`,
}

/** Left open: the page puts in what belongs there. */
const first = '{0}'

/** The sentences of the register on the companion's page, by the names the page has for them; see `pageWords.ts`. */
export const registerWords = (): Readonly<Record<string, string>> => ({
  tabRegister: say`Register`,
  nextMeetings: say`Meetings to come`,
  noMeetingsToCome: say`No meeting is called.`,
  minutesToSee: say`Minutes, and how they stand`,
  actions: say`Actions`,
  noActions: say`No action is as asked.`,
  stateOverdue: say`Overdue`,
  stateAll: say`All`,
  stateOpen: say`Still open`,
  stateDone: say`Done`,
  stateHead: say`State`,
  partnershipHead: say`Partnership`,
  ownerHead: say`Owner`,
  organisationHead: say`Organisation`,
  dueFrom: say`Due from`,
  dueUntil: say`Due until`,
  saveAs: say`Save as`,
  setUpOne: say`Set up ${first}`,
  newPartnership: say`New partnership`,
  newPartnershipName: say`Its name`,
  newAgenda: say`A new agenda`,
  newAgendaOf: say`Paste an agenda for ${first}`,
  pasteAgenda: say`The agenda, as it was sent out or published`,
  readAgenda: say`Read it in`,
  goToMeeting: say`Open the meeting’s page`,
})

import type { CalledMeeting } from '../meeting/meeting.ts'
import type { Part } from '../meeting/termsOfReference.ts'
import { say } from './say.ts'

/** What the companion page is told where it cannot be shown or done what it asks for. */
export const aboutCompanion = {
  signInFirst: () => say`Please sign in: the page was not told who you are.`,
  signInAgain: () =>
    say`Your sign-in has run out. It is renewed by itself; if this stays, close the page and open it again.`,
  notSignedIn: () => say`Teams' word on who you are could not be checked. Close the page and open it again.`,
  tenantNotAllowed: () =>
    say`People of your organisation cannot use this page. Everything can be done in the meeting chat.`,
  stranger: () =>
    say`You are not known as a member of a partnership here. Everything can be done in the meeting chat; ask its clerk if you should be a member.`,
  noSuchMeeting: () => say`There is no such meeting, or its agenda has not been published yet.`,
  noSuchPlace: () => say`There is nothing here by that name.`,
  notUnderstood: () =>
    say`What the page sent could not be understood. Nothing was recorded. Reload the page and try again.`,
  tooLarge: () => say`That is too long to be sent at once. Nothing was recorded; send it in parts.`,
  brokenDown: () => say`Something went wrong here and this may not have been recorded. Please try again in a moment.`,
  tooManyAtOnce: () => say`The page asks for too much at once. Wait a moment and try again.`,
  onlyFromThisMachine: () => say`The rehearsal room answers this machine alone.`,
}

/** How far a meeting is, in a word or two. */
export function phaseInWords(phase: CalledMeeting['phase']): string {
  switch (phase) {
    case 'called':
    case 'discarded':
      return say`Not published yet`
    case 'published':
      return say`To come`
    case 'in session':
      return say`In session`
    case 'adjourned':
      return say`Adjourned`
    case 'closed':
      return say`Closed`
  }
}

/** What somebody is in the partnership, in a word or two. */
export function partInWords(part: Part): string {
  switch (part) {
    case 'chair':
      return say`Chair`
    case 'co-chair':
      return say`Co-chair`
    case 'vice-chair':
      return say`Vice-chair`
    case 'clerk':
      return say`Clerk`
    case 'member':
      return say`Member`
    case 'in attendance':
      return say`In attendance`
  }
}

/** Where an item of the agenda stands. */
export const itemStates = {
  'to come': () => say`To come`,
  now: () => say`Being taken`,
  taken: () => say`Taken`,
  deferred: () => say`Deferred`,
  withdrawn: () => say`Withdrawn`,
} as const

/** Where the minutes of an earlier meeting stand. */
export const minutesStates = {
  draft: () => say`Draft`,
  issued: () => say`Issued`,
  confirmed: () => say`Confirmed`,
} as const

/** An action's words where they are restricted, and the button that asks for them. */
export const restrictedAction = () => say`Restricted action`
/** Asks for what is kept off the page until it is asked for. */
export const showIt = () => say`Show`
/** Opens the meeting. */
export const openTheMeeting = () => say`Open the meeting`
/** Shows the clerk the agenda that waits. */
export const agendaThatWaits = () => say`See the agenda that waits`

import type { DecisionVerb } from '../meeting/events.ts'
import type { Attendance, Entry } from '../meeting/meeting.ts'
import { say } from './say.ts'

/** What the clerk's desk says of things recorded and of people on the roll. */
export function kindOfEntry(kind: Entry['kind']): string {
  switch (kind) {
    case 'note':
      return say`Note`
    case 'presenter':
      return say`Presenter`
    case 'decision':
      return say`Decision`
    case 'motion':
      return say`Motion`
    case 'action':
      return say`Action`
    case 'correction':
      return say`Correction to the minutes`
    case 'procedure':
      return say`Procedure`
    case 'interest':
      return say`Interest`
  }
}

/** A word decisions are minuted with, as a button has it. */
export function verbInWords(verb: DecisionVerb): string {
  switch (verb) {
    case 'noted':
      return say`Noted`
    case 'resolved':
      return say`Resolved`
    case 'agreed':
      return say`Agreed`
    case 'recommended':
      return say`Recommended`
  }
}

/** Where somebody stands on the roll. */
export function placeOnTheRoll(there: Attendance | undefined): string {
  if (there === undefined || there.place === 'expected')
    return there?.promised === true ? say`Coming` : say`Not heard from`
  switch (there.place) {
    case 'present':
      return there.inTheRoom ? say`Present` : say`Left the meeting`
    case 'in attendance':
      return there.inTheRoom ? say`In attendance` : say`Left the meeting`
    case 'apologies':
      return there.substitute === undefined ? say`Apologies` : say`Apologies, substitute ${there.substitute}`
    case 'absent':
      return say`Absent`
  }
}

/** The buttons of the clerk's desk. */
export const deskButtons = {
  present: () => say`Present`,
  apologies: () => say`Apologies`,
  absent: () => say`Absent`,
  left: () => say`Left`,
  joined: () => say`Came in`,
  leftTheRoom: () => say`They left the room`,
  stayed: () => say`They stayed`,
  theWhole: () => say`The draft, and what to do with it`,
  theAgenda: () => say`The agenda as it was read`,
}

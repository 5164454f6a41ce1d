import type { ActionState } from '../meeting/events.ts'
import { say } from './say.ts'

/** How an action stands, in words. */
export function stateInWords(state: ActionState): string {
  switch (state) {
    case 'outstanding':
      return say`outstanding`
    case 'accepted':
      return say`accepted`
    case 'not accepted':
      return say`not accepted`
    case 'complete':
      return say`complete`
    case 'withdrawn':
      return say`withdrawn`
  }
}

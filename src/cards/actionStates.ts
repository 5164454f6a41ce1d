import { type ActionState, actionStates } from '../meeting/events.ts'
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

/** How an action from before stands, in words; a state that is none of ours is as it was typed. */
export function statusInWords(status: string): string {
  const state = actionStates.find(s => s === status)
  return state === undefined ? status : stateInWords(state)
}

import type { OwnersShare } from '../meeting/events.ts'
import type { ActionLine } from './minutes.ts'

/** Several owners of an open action by how far each is. */
export interface WhoHasDoneIt {
  readonly done: readonly string[]
  readonly left: readonly string[]
  /** Who say that it is not theirs. */
  readonly disowned: readonly string[]
}

/** Which of several owners of an open action have done it, and which have not. Nothing where they all stand alike. */
export function whoHasDoneIt({ status, shares = [] }: Pick<ActionLine, 'status' | 'shares'>): WhoHasDoneIt | undefined {
  if (shares.length < 2 || status === 'complete' || status === 'withdrawn') return undefined
  const who = (holds: (state: OwnersShare['state']) => boolean) => shares.filter(s => holds(s.state)).map(s => s.owner)
  const done = who(state => state === 'complete'),
    disowned = who(state => state === 'not accepted')
  const left = who(state => state === 'outstanding' || state === 'accepted')
  if (done.length + disowned.length === 0 || disowned.length === shares.length) return undefined
  return { done, left, disowned }
}

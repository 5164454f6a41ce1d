import type { OwnersShare } from '../meeting/events.ts'
import type { ActionLine } from './minutes.ts'

const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** Which of several owners of an open action have done it, and which have not: "done by A; not yet by B and C". Nothing where they all stand alike. */
export function whoHasDoneIt({ status, shares = [] }: Pick<ActionLine, 'status' | 'shares'>): string | undefined {
  if (shares.length < 2 || status === 'complete' || status === 'withdrawn') return undefined
  const who = (holds: (state: OwnersShare['state']) => boolean) => shares.filter(s => holds(s.state)).map(s => s.owner)
  const done = who(state => state === 'complete'),
    disowned = who(state => state === 'not accepted')
  const left = who(state => state === 'outstanding' || state === 'accepted')
  if (done.length + disowned.length === 0 || disowned.length === shares.length) return undefined
  return [
    ...(done.length === 0 ? [] : [`done by ${listed(done)}`]),
    ...(left.length === 0 ? [] : [`not yet by ${listed(left)}`]),
    ...(disowned.length === 0 ? [] : [`not accepted by ${listed(disowned)}`]),
  ].join('; ')
}

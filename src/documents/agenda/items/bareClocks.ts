import { inOrder, laterThan, readTimedLine } from '../vocabulary/clockTimes.ts'
import type { ItemRead } from './itemRead.ts'

/** `Reoffending (Probation) 10:30`, `AOB, 11.50`, `Spend at 10:55am` */
const clockBehind = /^(.*[\p{L})\]"'’\d])(?:,|\s[-–—|/@]|)\s+(?:at |from )?(\d{1,2}[:.]\d{2} ?(?:am|pm|hrs)?)$/iu

/** Takes the time of day off the end of titles where it is the habit of the agenda to have it there bare: three have it at least, one after the other. */
export function withoutBareClocks(items: readonly ItemRead[]): readonly ItemRead[] {
  const found = items.map(({ title, startsAt }) => {
    const [, before, clock] = startsAt === undefined && title.length < 300 ? (clockBehind.exec(title) ?? []) : []
    const time = clock === undefined ? undefined : readTimedLine(clock)
    return before === undefined || time === undefined ? undefined : { title: before, startsAt: time.startsAt }
  })
  let last: number | undefined
  for (const each of found) {
    if (each === undefined) continue
    const at = laterThan(last, each.startsAt)
    if (last !== undefined && !inOrder(last, at)) return items
    last = at
  }
  if (found.filter(each => each !== undefined).length < 3) return items
  return items.map((item, at) => ({ ...item, ...found[at] }))
}

import { toPresentBehind, verbalAfter } from '../papers/behindTitles.ts'
import { reportBehind } from '../people/reportBehind.ts'
import { comesBehind } from '../people/whoComes.ts'
import { type Around, isBalanced, type Taker, withoutEnd } from './aroundTitle.ts'
import { withoutSpoken } from './spokenBehind.ts'

// Who reports on an item, behind its title, and that they do so by word of mouth.

/** `Projects – Dana Moss, Lead Officer, will present this report` */
function willPresent(around: Around): boolean {
  const { title } = around
  // Who comes by name or post alone is told with everybody else who stands behind a title.
  const willPresent =
    title.length > 400 || comesBehind(title) !== undefined ? undefined : toPresentBehind.exec(title)?.[1]
  if (willPresent !== undefined) {
    around.title = willPresent
    return true
  }
  return false
}

/** `– Report by Head of Policy` */
function reporter(around: Around): boolean {
  const { title } = around
  const report = around.reported === undefined ? reportBehind(title) : undefined
  if (report && isBalanced(report.before) && (around.paper === undefined || report.paper === undefined)) {
    around.title = report.before
    around.paper ??= report.paper
    around.reported = report.by
    if (report.said !== undefined) around.said.unshift(report.said)
    around.verbal ||= report.verbal === true
    return true
  }
  return false
}

/** `(verbal)`, or `verbal` beside who speaks */
function byWordOfMouth(around: Around): boolean {
  const { title } = around
  const spoken = around.verbal ? undefined : withoutEnd(title, verbalAfter)
  if (spoken) {
    around.title = spoken.text
    around.verbal = true
    return true
  }
  const withWho = around.verbal ? undefined : withoutSpoken(title)
  if (withWho !== undefined) {
    around.title = withWho
    around.verbal = true
    return true
  }
  return false
}

/** What is taken off a title of who reports. */
export const reporters: readonly Taker[] = [willPresent, reporter]
export { byWordOfMouth }

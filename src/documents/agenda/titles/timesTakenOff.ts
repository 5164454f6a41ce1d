import { markedTitle } from '../markings/markedTitle.ts'
import { durationAfter, paperBehindLength, sentenceBehind } from '../papers/behindTitles.ts'
import { asSentence } from '../people/reportBelow.ts'
import { clockAtEnd } from '../vocabulary/clockTimes.ts'
import { readMinutes } from '../vocabulary/durations.ts'
import { limitBehind } from '../vocabulary/publicTime.ts'
import { type Around, isBalanced, mayBeSaid, type Taker, withoutEnd } from './aroundTitle.ts'

// When an item begins and how long it takes, behind its title, and what is said behind that.

/** What is said of the paper behind a length, unless something there is a marking, which is taken first. */
const ofPaperBehindLength = (title: string) => {
  const found = paperBehindLength.exec(title.slice(0, 400))
  return found !== null && markedTitle(title) === undefined ? found : undefined
}

/** `– 10.15am` */
function clock(around: Around): boolean {
  const { title } = around
  const clock = around.time === undefined ? clockAtEnd(title) : undefined
  if (clock && isBalanced(clock.before)) {
    around.title = clock.before
    around.time = clock.time
    return true
  }
  return false
}

/** `(10 minutes)` */
function length(around: Around): boolean {
  const { title } = around
  const timed = withoutEnd(title, durationAfter)
  const length = timed && readMinutes(timed.found[1] ?? timed.found[2] ?? timed.found[3] ?? '')
  // In two languages a length is said twice.
  if (timed && length !== undefined && (around.minutes ?? length) === length) {
    around.title = timed.text.replace(/[,;:]$|\s(?:of|for|lasting)$/, '')
    around.minutes = length
    return true
  }
  return false
}

/** `(15 minutes are set aside)` */
function allowance(around: Around): boolean {
  const { title } = around
  const allowed = around.minutes === undefined ? limitBehind(title) : undefined
  if (allowed && isBalanced(allowed.title)) {
    around.title = allowed.title
    if (allowed.minutes !== undefined) around.minutes = allowed.minutes
    if (allowed.said !== undefined) around.said.unshift(allowed.said)
    return true
  }
  return false
}

/** `15 mins. Everybody else can drop off then` */
function saidBehindLength(around: Around): boolean {
  const { title } = around
  const [, timedBefore, behindLength] = mayBeSaid(around)
    ? (sentenceBehind.exec(title.slice(0, 400)) ?? ofPaperBehindLength(title) ?? [])
    : []
  if (timedBefore !== undefined && behindLength !== undefined && title.length <= 400 && isBalanced(timedBefore)) {
    around.title = timedBefore
    around.said.unshift(asSentence(behindLength))
    return true
  }
  return false
}

/** What is taken off a title of its times. */
export const times: readonly Taker[] = [clock, length, allowance, saidBehindLength]

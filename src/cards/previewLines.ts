import type { UnreadLine } from '../meeting/agenda.ts'
import { type ButtonData, type Element, asTyped, buttonSet, press, text } from './card.ts'
import { shortenedLine } from './meetingWords.ts'
import { followsOn } from './putRightForms.ts'
import { say } from './say.ts'

/** Lines of a run that are shown as one. */
const longRun = 3

/** Lines that were not understood, a few at a time, each with its own choice; a long run, such as a covering letter, has one for all its lines. */
export function notUnderstood(
  unread: readonly UnreadLine[],
  {
    data,
    from,
    most,
  }: {
    readonly data: ButtonData
    /** How many of the lines and runs come before those shown. */
    readonly from: number
    readonly most: number
  },
): readonly Element[] {
  if (unread.length === 0) return []
  const groups = grouped(unread)
  const start = from < groups.length ? from : 0
  const left = groups.length - start - most
  return [
    text(
      unread.length === 1
        ? say`Not understood, and not part of the agenda unless you say so: one line`
        : say`Not understood, and not part of the agenda unless you say so: ${unread.length} lines`,
      { weight: 'bolder', separator: true },
    ),
    ...groups.slice(start, start + most).flatMap(group => choiceOf(group, data)),
    ...buttonSet([
      ...(left > 0
        ? [press(say`Show more (${left})`, 'put right open', { ...data, page: 'agenda', from: start + most })]
        : []),
      ...(start > 0 ? [press(say`Back to the first`, 'put right open', { ...data, page: 'agenda' })] : []),
      ...(unread.length > 1 ? [press(say`Several at once …`, 'put right open', { ...data, page: 'lines' })] : []),
    ]),
  ]
}

/** A long run in one group, every other line in one of its own. */
function grouped(unread: readonly UnreadLine[]): readonly (readonly UnreadLine[])[] {
  const runs: UnreadLine[][] = []
  for (const line of unread) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last !== undefined && followsOn(last, line)) run.push(line)
    else runs.push([line])
  }
  return runs.flatMap(run => (run.length > longRun ? [run] : run.map(line => [line])))
}

function choiceOf(group: readonly UnreadLine[], data: ButtonData): readonly Element[] {
  const [first, last] = [group[0], group.at(-1)]
  if (first === undefined || last === undefined) return []
  const lines = group.map(({ line }) => line).join(',')
  const place = (title: string, where: string) => press(title, 'put right lines', { ...data, lines, where })
  return group.length === 1
    ? [
        text(asTyped(say`Line ${first.line}: ${shortenedLine(first.text)}`), { spacing: 'small' }),
        ...buttonSet([
          place(say`Make it an item`, 'item'),
          press(say`Belongs to item …`, 'put right open', { ...data, page: 'line', line: first.line }),
          place(say`Leave out`, 'leave out'),
        ]),
      ]
    : [
        text(
          asTyped(say`Lines ${first.line} to ${last.line}: ${shortenedLine(first.text)} … ${shortenedLine(last.text)}`),
          { spacing: 'small' },
        ),
        ...buttonSet([
          press(say`Look at each …`, 'put right open', { ...data, page: 'lines', line: first.line }),
          place(say`Leave out these ${group.length} lines`, 'leave out'),
        ]),
      ]
}

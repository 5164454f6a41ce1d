import type { ActionTyped, Read } from '../line/typed.ts'
import { isTime } from '../line/actionTimes.ts'
import { withoutBullet } from '../line/asSaid.ts'
import { type Field, fieldOf, taskWith } from './actionFields.ts'
import { initialsInCapitals, isNobodys, mayOwn } from './actionWhose.ts'

/** "Action Point 2", "ACTION 3:" on a line of its own: the lines below are its own. */
const heading = /^(?:(?:agreed |new )?actions?(?: points?)?|ap)\s?(?:no\.?\s?|#)?\d{0,3}(?:[./]\d{1,3})?\s*[:.–—-]?$/i
const label = /^([\p{L}#][\p{L} .'’]{0,30}?)(?:\s*:\s*|\s+[–—-]\s+)(\S.*)$/u
const labelAlone = /^([\p{L}#][\p{L} .'’]{0,30}?)\s*:?$/u
/** Labels in one line: "By when: end of Feb; by whom: A; action: …", "who: A what: … when: …". */
const inALine =
  /(?:^|[;.,|]\s*|\s+)(by whom|by when|action owner|owner|lead(?: officer)?|responsible(?: officer)?|who|what|when|action|task|description|due(?: date)?|deadline|target date|time ?scale)\s*:\s*/gi

interface Part {
  readonly field: Field | undefined
  readonly words: string
}

/** The lines of an action with what each is; a label that stands alone is of the line below it. */
function partsOf(lines: readonly string[]): readonly Part[] {
  const parts: Part[] = []
  for (let n = 0; n < lines.length; n++) {
    const line = lines[n] ?? ''
    const [, named = '', words = ''] = label.exec(line) ?? []
    const field = named === '' ? undefined : fieldOf(named)
    const alone = field === undefined ? fieldOf(labelAlone.exec(line)?.[1] ?? '') : undefined
    const below = lines[n + 1]
    // "By: A", and "By: end of January".
    if (field !== undefined) parts.push({ field: field === 'owner' && isTime(words) ? 'due' : field, words })
    else if (alone !== undefined && below !== undefined && fieldOf(below) === undefined && label.exec(below) === null) {
      parts.push({ field: alone, words: below })
      n++
    } else parts.push({ field: undefined, words: line })
  }
  return parts
}

/** One action of its parts; nothing where nobody is named, or it is not plain what is to be done. */
function actionOf(parts: readonly Part[]): ActionTyped | undefined {
  const of = (field: Field | undefined) => parts.filter(part => part.field === field).map(part => part.words)
  const owners = of('owner'),
    unlabelled = of(undefined),
    dues = of('due'),
    [status = '', ...more] = of('status')
  // "Action: A" over "mend the lamp": whose it is stands under the label of the task.
  const named = of('task').filter(words => words.split(/\s+/).length < 5 && mayOwn(words))
  const whose = owners.length === 0 && named.length === 1 && unlabelled.length > 0 ? named : owners,
    tasks = [...of('task').filter(words => !whose.includes(words)), ...unlabelled]
  const [owner = '', another] = whose,
    [task = '', second] = tasks,
    [due = '', later] = dues
  if (another !== undefined || second !== undefined || later !== undefined || more.length > 0) return undefined
  if (!mayOwn(owner, true) || isNobodys(owner) || !/\p{L}{3}/u.test(task)) return undefined
  return { owners: initialsInCapitals(owner), text: taskWith(task, due, status) }
}

/** Lines cut where a label comes a second time: the next action begins. */
function blocksOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const blocks: Part[][] = [[]]
  for (const part of parts) {
    const last = blocks.at(-1) ?? []
    if (part.field !== undefined && last.some(p => p.field === part.field) && last.some(p => p.field === 'owner'))
      blocks.push([part])
    else last.push(part)
  }
  return blocks
}

/**
 * Reads an action whose owner, task and day stand under labels, a line each and in any order, "Action Point 2" over them or not; several, where the
 * labels come again. One that has no label for its owner is none.
 */
export function readActionUnderLabels(said: string): Read {
  if (said.length > 2_000) return undefined
  const lines = said.includes('\n')
    ? said
        .split('\n')
        .map(line => withoutBullet(line.trim()))
        .filter(line => line !== '')
    : labelled(said)
  if (lines.length < 2 || lines.length > 40) return undefined
  const under = heading.test(lines[0] ?? '') && lines.length > 2 ? lines.slice(1) : lines
  const parts = partsOf(under)
  if (
    !parts.some(part => part.field === 'owner' || part.field === 'task') ||
    !parts.some(p => p.field === 'owner' || p.field === 'due')
  )
    return undefined
  if (parts.filter(part => part.field === undefined).length > blocksOf(parts).length) return undefined
  const actions = blocksOf(parts).map(actionOf)
  const each = actions.filter(action => action !== undefined).map(action => ({ kind: 'action', ...action }) as const)
  const [only] = each
  return each.length < actions.length || only === undefined
    ? undefined
    : each.length === 1
      ? only
      : { kind: 'several', each }
}

/** A line of three labels at least as a line each. */
function labelled(said: string): readonly string[] {
  const found = [...said.matchAll(inALine)].slice(0, 8)
  return found.length < 3 || said.slice(0, found[0]?.index).trim() !== ''
    ? []
    : found.map((m, n) => {
        const words = said.slice(m.index + m[0].length, found[n + 1]?.index).replace(/[\s;.,|]+$/, '')
        return `${m[1] ?? ''}: ${words}`
      })
}

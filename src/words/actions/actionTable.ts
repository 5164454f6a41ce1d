import { kindIn } from '../line/kindOfInterest.ts'
import { isTime } from '../line/actionTimes.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'
import { type Field, fieldOf, taskWith } from './actionFields.ts'
import { isStanding, rowInFields, rowNumber, withoutOwner, withoutRowNumber } from './actionRow.ts'
import { initialsInCapitals, isNobodys, mayOwn } from './actionWhose.ts'

/** What parts the cells of a row: a tab, a bar, or a stroke with spaces about it. */
const partings = [/\t+/, /\s*\|\s*/, /\s+\/{1,2}\s+/]
const heads = /^(?:the )?(?:agreed |new |following )?actions?(?: (?:points?|log|table|list|agreed|arising))?\s*:?$/i

const cellsOf = (line: string, parting: RegExp): readonly string[] =>
  line
    .replace(/^\s*\||\|\s*$/g, '')
    .split(parting)
    .map(cell => cell.trim())

/** "A & B", "A + B" in a cell of their own: two people, and no firm. */
const ownersOf = (cell: string): string => initialsInCapitals(cell.replace(/\s*[+&]\s*/g, ' / '))

/** A row under the heads of its columns, as the words that record it. */
function rowUnder(cells: readonly string[], columns: readonly (Field | undefined)[]): string | undefined {
  const of = (field: Field) => cells.filter((_, n) => columns[n] === field).join(', ')
  const rest = cells.filter((cell, n) => columns[n] === undefined && cell !== '')
  // "By" is over names, or over days.
  const named = cells.filter((cell, n) => columns[n] === 'owner' && cell !== ''),
    owner = named.filter(cell => !isTime(cell)).join(', '),
    due = [of('due'), ...named.filter(isTime)].find(cell => cell !== '') ?? ''
  const task = [of('task'), ...rest].filter(cell => cell !== '').join(', ')
  if (task === '' || (owner !== '' && (!mayOwn(owner, true) || isNobodys(owner)))) return undefined
  return `action${owner === '' ? '' : ` ${ownersOf(owner)}`}: ${taskWith(task, due, of('status'))}`
}

/** A row without heads: whose, what and when, by what its cells look like. */
function rowByItself(written: readonly string[]): string | undefined {
  // "5 | Name | personal" is declared.
  if (written.some(cell => kindIn(cell) !== undefined)) return undefined
  const inFields = rowInFields(written)
  if (inFields !== undefined) return `action ${ownersOf(inFields.owner)}: ${inFields.task}`
  const bare = withoutRowNumber(written),
    numbered = bare.length < written.length
  const cells = bare.filter(cell => cell !== '' && !heads.test(cell))
  const due = cells.find(isTime) ?? ''
  const rest = cells.filter(cell => cell !== due)
  const owner =
    rest.find(cell => /\p{Lu}/u.test(cell) && mayOwn(cell)) ?? rest.find(cell => mayOwn(cell, rest.length > 1))
  const status = rest.find(isStanding) ?? ''
  const task = rest.filter(cell => cell !== owner && cell !== status)
  if (owner === undefined || task.length !== 1 || (due === '' && rest.length < (numbered ? 2 : 3))) return undefined
  const [what = ''] = task
  return /\p{L}{3}/u.test(what) && what.includes(' ')
    ? `action ${ownersOf(owner)}: ${taskWith(withoutOwner(owner, what), due, status)}`
    : undefined
}

/**
 * Reads a table of actions that was pasted, with or without the heads of its columns, its cells parted by tabs, bars or strokes: each row an action,
 * asked together. Nothing where one of its rows is none.
 */
export function readActionTable(said: string): Read {
  // "Action | A | mend the lamp" says what it is by its first word.
  if (said.length > 3_000 || (!said.includes('\n') && /^actions?\s*[|\t:]/i.test(said))) return undefined
  const lines = said
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !/^[|:\s+=–—-]+$/.test(line))
  const rows = heads.test(lines[0] ?? '') ? lines.slice(1) : lines
  const [top = ''] = rows
  const parting = partings.find(form => rows.every(row => cellsOf(row, form).length > 1))
  if (parting === undefined || rows.length > 20) return undefined
  const columns = cellsOf(top, parting).map(fieldOf)
  const known = columns.filter(column => column !== undefined)
  const headed = known.length >= 2 && known.length >= columns.length - 1 && known.includes('task')
  const under = headed ? rows.slice(1) : rows
  // A row of two cells may be anything; and one row by itself is read with other lines, where its strokes may part names.
  if (under.length === 0 || (!headed && under.some(row => cellsOf(row, parting).filter(c => c !== '').length < 3)))
    return undefined
  const entries = under.map(row => {
    const written = cellsOf(row, parting),
      // Numbers of the rows may have no head of their own.
      numbered = headed && written.length === columns.length + 1 && rowNumber.test(written[0] ?? '')
    const cells = numbered ? written.slice(1) : written
    return headed ? rowUnder(cells, columns) : rowByItself(cells)
  })
  const actions = entries.filter(entry => entry !== undefined)
  const [only = ''] = actions
  return actions.length < entries.length
    ? undefined
    : question('record it', [actions.length === 1 ? way(only) : wayOfSeveral(actions), way(`note ${said}`)])
}

import { isTime } from '../line/actionTimes.ts'
import { type Field, fieldOf, taskWith } from './actionFields.ts'
import { isNobodys, mayOwn } from './actionWhose.ts'

/** "Lead: A", "By when: end of January", "RAG: Amber": a cell that says itself what it is. */
const ownLabel = /^([^:]{2,24}?)\s*:\s*(\S.*)$/
/** How a task stands, in a cell of its own; in a row of a table these are nobody's name. */
const standing =
  /^(?:(?:rag|status)\s*[–-]?\s*)?(?:red|amber|green|blue|grey|gray|purple|yellow|[rag]|on (?:track|target|schedule|hold)|off track|at risk|overdue|slipped|behind|open|new|ongoing|on-going|outstanding|in progress|in hand|underway|under way|not (?:yet )?started|started|part(?:ly|ially)? complete[d]?|complete[d]?|closed?|done|deferred|discharged|superseded|carried (?:forward|over)|c\/f)$/i
/** "Ref 26/07", "Ref: A12", "Minute 20b": which action it is in somebody's own list. */
const numbered =
  /^(?:ref(?:erence)?|min(?:ute)?|action(?: no)?|id)\.? ?#?\p{Lu}{0,4}[ -]?\d{1,4}(?:[./-]\d{1,4}){0,2}[a-z]?$/iu

/** A cell with the field that it is of, where its label or its words say so. */
function cellOf(cell: string): { readonly field: Field | undefined; readonly words: string } {
  if (standing.test(cell)) return { field: 'status', words: cell }
  if (numbered.test(cell)) return { field: 'number', words: cell }
  const [, label = '', words = ''] = ownLabel.exec(cell) ?? [],
    field = label === '' ? undefined : fieldOf(label)
  return field === undefined ? { field, words: cell } : { field, words: field === 'number' ? cell : words }
}

/** Whether a cell says that it is how the task stands, and so is nobody's name. */
export const isStanding = (cell: string): boolean => standing.test(cell)

/** "5.2", "A3", "5/1", "1.": the number of a row, and nothing that is to be done. */
export const rowNumber = /^(?:(?:AP|A|No\.?|#)\s?)?\d{1,3}(?:[./]\d{1,3}){0,2}[.)]?$/i
/** Cells without the number of their row; "4/12" before no other time is a day. */
export function withoutRowNumber(cells: readonly string[]): readonly string[] {
  const [first = '', ...rest] = cells
  return rowNumber.test(first) && (!isTime(first) || /^\d+\.\d/.test(first) || rest.some(isTime)) ? rest : cells
}

/**
 * Reads a row some of whose cells say what they are, by a label of their own or by how the task stands: whose, what and when. Its number and how it stands
 * are kept behind the task. Nothing where no cell says what it is.
 */
export function rowInFields(written: readonly string[]): { readonly owner: string; readonly task: string } | undefined {
  const cells = withoutRowNumber(written).map(cellOf)
  if (cells.every(cell => cell.field === undefined)) return undefined
  const of = (field: Field) => cells.filter(cell => cell.field === field).map(cell => cell.words)
  const plain = of('task').length > 0 ? [] : cells.filter(cell => cell.field === undefined).map(cell => cell.words),
    free = cells.filter(cell => cell.field === undefined).map(cell => cell.words)
  const [named, ...moreNamed] = of('owner').filter(words => !isTime(words)),
    owner = named ?? free.find(words => /\p{Lu}/u.test(words) && mayOwn(words)) ?? ''
  const due = [...of('due'), ...of('owner').filter(isTime), ...free.filter(isTime)][0] ?? ''
  const task = [...of('task'), ...plain.filter(words => words !== owner && words !== due)].join(', ')
  if (moreNamed.length > 0 || !mayOwn(owner, true) || isNobodys(owner)) return undefined
  if (!/\p{L}{3}/u.test(task) || !task.includes(' ')) return undefined
  const kept = [
    ...of('number').map(words => words.replace(/^\p{Lu}(?=\p{Ll}+\b)/u, l => l.toLowerCase())),
    ...of('status'),
  ]
  return { owner, task: taskWith(task, due, kept.join(', ')) }
}

const lettersOf = (name: string) => (name.match(/\p{Lu}/gu) ?? []).join('')
/** Whether a name of a column is one of the owners, by the name itself, a first name or initials. */
export const isOneOf = (name: string, owners: string) =>
  owners.split(/\s*(?:[/,&]|\band\b)\s*/).some(owner => {
    const [first = ''] = owner.split(' ')
    return (
      owner === name ||
      first === name.split(' ')[0] ||
      (/^\p{Lu}{2,4}$/u.test(name) && lettersOf(owner).startsWith(name.slice(0, lettersOf(owner).length))) ||
      (/^\p{Lu}{2,4}$/u.test(owner) && owner.startsWith(lettersOf(name)))
    )
  })

/** "A would mend the lamp" beside A's name in a cell of its own: what is to be done. */
export function withoutOwner(owner: string, task: string): string {
  const [whole = '', names = ''] =
    /^([^,.;:\n]{2,60}?) (?:(?:(?:has|have|had) )?(?:agreed|offered|undertook|undertaken) to|is to|are to|to|will|would|shall) (?=\p{Ll})/u.exec(
      task,
    ) ?? []
  return whole !== '' && mayOwn(names) && names.split(/\s*(?:[/,&]|\band\b)\s*/).every(name => isOneOf(name, owner))
    ? task.slice(whole.length)
    : task
}

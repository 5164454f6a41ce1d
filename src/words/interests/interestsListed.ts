import { itemNumber } from '../line/asSaid.ts'
import { way } from '../line/decisionPassed.ts'
import { asTheyMeanTo } from './meansTo.ts'
import { peopleIn } from '../line/lineTakenApart.ts'
import { kindIn } from '../line/kindOfInterest.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'
import { asDeclared } from './interestTyped.ts'

const heading =
  /^(?:(?:the )?(?:members|board|partnership|committee|panel|meeting) (?:made |declared |disclosed )?)?(?:the )?(?:following )?(?:declarations?|interests?|dois?|disclosures?|conflicts?|register)(?: of (?:personal |pecuniary |members['’] )?interests?)?(?: (?:were|was|have been|had been))?(?: (?:declared|made|received|recorded|disclosed|noted|given|registered))*(?: (?:by|from|as follows|at the start|today))*\s*(?:[:–—-]+\s*|(?=\n))/i
const theItem = new RegExp(
  `^(?:in |re |on |for |under )?(?:agenda )?items? (?:no\\.? ?)?(${itemNumber}(?:(?:, | and | & )${itemNumber}){0,4})$`,
  'i',
)
const itemAtHead = new RegExp(`^(?:agenda )?item (?:no\\.? ?)?(${itemNumber})\\s*(?:[:–—-]|\\t|\\|)\\s*`, 'i')
/** Whether a cell names a kind of interest. */
const isKind = (cell: string): boolean => kindIn(cell) !== undefined
/** What somebody means to do for the item, which is no part of why. */
export const intends =
  /^(?:(?:he|she|they) )?(?:will |to |would |is |are |not |won['’]?t |and )*(?:leav(?:e|ing)|stay(?:ing)?|remain(?:ing)?|withdraw(?:ing)?|step(?:ping)? out|go(?:ing)? out|vot(?:e|ing)|speak(?:ing)?|tak(?:e|ing) (?:no )?part|abstain(?:ing)?)\b[^\n]*$/i

/** Where one cell of a row ends: at a bar, a dash, a comma or colon before a cell that says what it is, and at brackets. */
const cell = /\s*[|\t]+\s*|\s+[-–—]+\s+|\s*[:;]\s+|,\s+|\s*[()]\s*/u

/** The cells of a row copied out of a table; none of a line that is no row. */
const cellsOf = (row: string): readonly string[] =>
  /[|\t]/.test(row) ? row.split(/\s*[|\t]+\s*/).filter(c => c !== '') : []

/** A row "5 | Name | personal", whose first cell is the item, with the word for it. */
const withItemsNamed = (rows: string): string =>
  rows
    .split('\n')
    .map(row => {
      const cells = cellsOf(row)
      return cells.length > 2 && bareNumber.test(cells[0] ?? '') && cells.some(isKind)
        ? `item ${cells.join(' | ')}`
        : row
    })
    .join('\n')
const bareNumber = /^\d{1,2}(?:\.\d{1,2})?[.]?$/

interface Row {
  readonly words: string
  readonly meant?: string
  /** Whether it says why. */
  readonly why: boolean
}

/** Whoever a row is of, in what item, of what kind and why, in whatever order; nothing where it has not somebody and an item. */
function rowOf(written: string, underItem: string | undefined, said: string): Row | undefined {
  const cells = written
    .replace(/^(?:[-*•·–]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/, '')
    .replace(/[\s.;]+$/, '')
    .split(cell)
    .map(c => c.replace(/^[\s–—-]+/, '').trim())
    .filter(c => c !== '')
  const [first = '', ...others] = cells.filter(c => !theItem.test(c) && !isKind(c))
  const withItem = /^(.{2,60}?) (?:in |re |on )?((?:agenda )?items? \S+)$/i.exec(first)
  const item = theItem.exec(cells.find(c => theItem.test(c)) ?? withItem?.[2] ?? '')?.[1] ?? underItem
  const people = peopleIn(withItem?.[1] ?? first)
  const [one, another] = people ?? []
  if (item === undefined || one === undefined || another !== undefined || !/^(?:the )?\p{Lu}/iu.test(one.name))
    return undefined
  const kind = kindIn(cells.find(isKind) ?? '') ?? ''
  const meant = others.find(c => intends.test(c)),
    why = others.filter(c => c !== meant)
  const read = asDeclared(said, one.name, kind, item, why.join(', '))
  const declared = read !== undefined && 'kind' in read && read.kind === 'question' ? read.ways[0]?.words : undefined
  return declared === undefined
    ? undefined
    : {
        words: declared,
        why: why.length > 0,
        ...(meant === undefined ? {} : { meant: `note ${asTheyMeanTo(one.name, meant)}` }),
      }
}

/** The rows below a heading, each with the item that a line above it names; several people of one item each have a row. */
function rowsOf(list: string, said: string): readonly (Row | undefined)[] {
  const lines = list
    .split(/\n|(?<=\p{L}{2}|\))\.\s+(?=\p{Lu})|;\s+/u)
    .map(line => line.trim())
    .filter(line => line !== '' && !/^(?:name|member)s?\s*[|\t]/i.test(line) && !/^[-| :]+$/.test(line))
  let under: string | undefined
  return lines.flatMap(line => {
    const bare = line.replace(/^(?:[-*•·–])\s+/, '')
    const head = itemAtHead.exec(bare)
    if (head === null) return [rowOf(bare, under, said)]
    under = head[1]
    const rest = bare.slice(head[0].length)
    return rest === '' ? [] : rest.split(/(?<=\)),\s*(?:and )?|\)\s+and\s+/).map(part => rowOf(part, under, said))
  })
}

/** Reads a list of interests, whatever its layout: somebody, an item, a kind and why in each row, on lines or in sentences. Asked, each declared on one press. */
export function readInterestsListed(said: string): Read {
  if (said.length > 2_000 || /[?!]\s*$/.test(said) || !/\bitems? [a-z]{0,3}\d/i.test(withItemsNamed(said)))
    return undefined
  const head = heading.exec(said)
  const list = withItemsNamed(said.slice(head?.[0].length ?? 0))
  const rows = rowsOf(list, said)
  // Without a heading, only where the rows are of interests by their kind, or one says why and what is meant to be done.
  const [only] = rows.length === 1 ? rows : []
  const alone =
    (only?.why === true && only.meant !== undefined && /\s[-–—|]\s/.test(said)) ||
    (only !== undefined && cellsOf(list).some(isKind))
  if (
    head === null &&
    !alone &&
    !(list.includes('\n') && /\b(?:pecuniary|personal|prejudicial|dpi|registrable)\b/i.test(list))
  )
    return undefined
  const found = rows.flatMap(row => (row === undefined ? [] : [row]))
  if (found.length === 0 || found.length < rows.length || (found.length < 2 && !alone && !said.includes('\n')))
    return undefined
  const entries = found.map(row => row.words),
    kept = found.flatMap(row => row.meant ?? [])
  return question('record it', [wayOfSeveral([...entries, ...kept]), way(`note ${said}`)])
}

import { itemNumber } from '../line/asSaid.ts'
import { way } from '../line/decisionPassed.ts'
import { peopleIn } from '../line/lineTakenApart.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'
import { asDeclared } from './interestTyped.ts'
import { intends } from './interestsListed.ts'
import { kindIn } from '../line/kindOfInterest.ts'
import { asTheyMeanTo } from './meansTo.ts'

type Column = 'item' | 'who' | 'kind' | 'why' | 'meant'

/** What the head of a register of interests calls its columns. */
const heads: readonly (readonly [RegExp, Column])[] = [
  [/^(?:agenda )?(?:items?|min(?:ute)?)\b(?: ?(?:no|number|ref)\.?)?$/i, 'item'],
  [
    /^(?:(?:name|member|councillor|cllr|officer|declared by|who|person)(?:\(?s\)?)?(?: of (?:member|councillor)| name)?)$/i,
    'who',
  ],
  [/^(?:(?:level|type|kind|category|class)(?: of (?:the )?interest)?|interest(?: declared)?)$/i, 'kind'],
  [/^(?:(?:nature|reasons?|details?|description)(?: (?:of|for|and).{0,30})?|why|because)$/i, 'why'],
  [/^(?:action(?: taken)?|(?:will )?(?:left|leave|leaving|withdrew|withdrawn|stayed).{0,30}|participation)$/i, 'meant'],
]
const cut = /\s*[\t|]\s*|\s+\/\s+/

const cellsOf = (row: string): readonly string[] =>
  row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(cut)
    .map(cell => cell.trim())

/** The columns that the head of a table names; nothing where it names no item and nobody, or something else besides. */
function columnsOf(head: string): readonly Column[] | undefined {
  const named = cellsOf(head).map(cell => heads.find(([form]) => form.test(cell))?.[1])
  return named.includes('item') && named.includes('who') && named.every(column => column !== undefined)
    ? named
    : undefined
}

function entriesOf(row: string, columns: readonly Column[], said: string): readonly string[] | undefined {
  const cells = cellsOf(row)
  const of = (column: Column): string => cells[columns.indexOf(column)] ?? ''
  const item = new RegExp(`^(?:item )?(${itemNumber})[.]?$`, 'i').exec(of('item'))?.[1]
  const [one, another] = peopleIn(of('who')) ?? []
  if (item === undefined || one === undefined || another !== undefined || cells.length > columns.length)
    return undefined
  const kind = kindIn(of('kind')),
    why = [kind === undefined ? of('kind') : '', of('why')].filter(words => words !== '').join(', ')
  const read = asDeclared(said, one.name, kind ?? '', item, intends.test(why) ? '' : why)
  const declared = read !== undefined && 'kind' in read && read.kind === 'question' ? read.ways[0]?.words : undefined
  const meant = intends.test(why) ? why : of('meant')
  if (declared === undefined) return undefined
  if (meant === '') return [declared]
  return [declared, `note ${intends.test(meant) ? asTheyMeanTo(one.name, meant) : `${one.name}: ${meant}`}`]
}

/** Reads a register of interests as a table, its head naming the item and the member; asked, each declared on one press. */
export function readInterestsTabled(said: string): Read {
  const [head = '', ...rows] = said.split('\n').filter(line => line.trim() !== '' && !/^[-|\s:]+$/.test(line))
  const columns = said.length > 2_000 || rows.length === 0 ? undefined : columnsOf(head)
  if (columns === undefined) return undefined
  const each = rows.map(row => entriesOf(row, columns, said))
  return each.every(entries => entries !== undefined)
    ? question('record it', [wayOfSeveral(each.flat()), way(`note ${said}`)])
    : undefined
}

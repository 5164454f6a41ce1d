import { readTimedLine } from './clockTimes.ts'
import { readMinutes } from './durations.ts'
import { saidByHead } from './headWords.ts'

// The heads over the columns of an agenda that is a table.

/** What a column of a table has. */
export type Column =
  | 'number'
  | 'title'
  | 'other language'
  | 'presenter'
  | 'body of presenter'
  | 'time'
  | 'paper'
  | 'numbered paper'
  | 'pages'
  | 'restricted'
  | 'in public'
  | 'marking'
  | 'purpose'
  | 'other'

const heads: readonly (readonly [Column, RegExp])[] = [
  [
    'number',
    /^(?:no\.?s?|#|(?:item )?order|seq(?:uence)?\.?|serial(?: (?:no\.?|number))?|ser\.?|item (?:no\.?|number|#)|agenda (?:item )?(?:no\.?|number)|number|ref\.?|(?:agenda |item )?reference|rhif|eitem rhif)$/i,
  ],
  [
    'time',
    /^(?:time|timings?|timeslot|start(?: time)?|duration|mins|minutes|length|allotted|time allocated|amser)(?: ?\(?(?:mins|minutes|approx\.?)\)?)?$/i,
  ],
  [
    'presenter',
    /^(?:leads?|lead officer|lead person|item lead|lead(?:\/| or )presenter|presenter(?:\/| or )lead|presenters?|presented by|presenting|led by|reported by|reporting|reporter|report by|introduced by|from|convener|by whom|facilitator|contact officer|report author|who|owner|speakers?|officers?|responsible(?: officer)?|name|sponsor|arweinydd|cyflwynydd|swyddog)(?:\(s\))?$/i,
  ],
  ['numbered paper', /^(?:papers?|papur(?:au)?|paper (?:no\.?|ref\.?|number))(?:\(s\))?$/i],
  ['pages', /^(?:pages?|page (?:no\.?|number)s?|pgs?\.?|pp\.?|tudalen(?:nau)?)$/i],
  [
    'paper',
    /^(?:reports?|docs?|documents?|documentation|attachments?|enclosures?|encs?\.?|supporting (?:papers?|documents?)|papers? \(y\/n\)|format|paper\/verbal|method|annex(?:es)?|appendix|appendices|encl\.?)(?:\(s\))?$/i,
  ],
  [
    'restricted',
    /^(?:in )?(?:exempt|confidential|restricted|private|closed|camera|committee)(?: (?:session|item|business|info(?:rmation)?|para(?:graph)?s?|reason))?(?: ?\?| ?\(?(?:y\/n|yes\/no|para(?:graph)?s?)\)?)?$|^exemption(?: (?:para(?:graph)?s?|reason))?$|^(?:open|public)(?:\/| or )(?:closed|private|exempt)$|^(?:access|status|publicity)$/i,
  ],
  [
    'in public',
    /^(?:(?:open|held|heard|taken) )?(?:in |to |for )?(?:the )?(?:public|open session|publication|publishable|publish)(?: ?\?| ?\(?(?:y\/n|yes\/no)\)?)$|^(?:in|open to) (?:the )?public$/i,
  ],
  [
    'marking',
    /^(?:(?:protective |security |gsc |gscp |gpms )?(?:marking|classification|grading|sensitivity)s?|gsc|gscp|gpms|tlp(?: (?:rating|colour|marking))?|handling(?: (?:marking|instructions?))?|caveat|(?:document |paper )?(?:circulation|distribution|sharing|audience|publication)(?: list| level| status)?|(?:open|public) session|part(?: ?\(?(?:a|i|1)(?:\/| or )(?:b|ii|2)\)?)?)$/i,
  ],
  [
    'purpose',
    /^(?:purpose|action(?: required)?|for|type|nature|category|outcome(?: required)?|decision required|required|ask|aim|pwrpas)(?: of (?:item|paper|report))?$/i,
  ],
  [
    'title',
    /^(?:items?|agenda items?|title|subject|topic|business|description|agenda|item description|rhaglen|eitem|pwnc|teitl|matter|session|what)$/i,
  ],
]

/** Over the places of the items, beside which a reference is no number. */
const isOrder = /^(?:(?:item )?order|seq(?:uence)?\.?)$/i

const columnOf = (cell: string): Column =>
  heads.find(([, form]) => form.test(cell) || cell.split(/\s?\/\s?/).some(part => form.test(part)))?.[0] ?? 'other'

/** Beside the column of those who present: where they are from, or what they are there. */
const ofThem =
  /^(?:(?:lead |partner )?organi[sz]ation|(?:lead |partner )?agency|partner|body|employer|role|post|job title|position|representing|sefydliad|rôl|swydd)(?:\/(?:role|post|agency|organi[sz]ation|title))?$/i

/** What the columns below these cells have, where the cells are heads: two at least are known, and one is over titles. */
export const columnsOf = (cells: readonly string[]): readonly Column[] | undefined =>
  cells.filter(cell => cell !== '').length > 1 &&
  (columnsUnder(cells, cells.map(columnOf)) !== undefined || areHeads(cells))
    ? columnsUnder(cells, cells.map(inOtherWords))?.map((column, at, all) =>
        all[at - 1] === 'presenter' && ofThem.test(cells[at] ?? '') ? 'body of presenter' : column,
      )
    : undefined

/** What a column has by its head in any words: `Item / purpose` stands over titles. */
const inOtherWords = (cell: string): Column => {
  const known = columnOf(cell)
  const said = known === 'other' || known === 'purpose' ? saidByHead(cell) : undefined
  return known === 'purpose' && said !== 'title' ? known : (said ?? known)
}

/** Whether cells can be heads by words that a title might have as well: all but one are known, none has a number, and they are short. */
const areHeads = (cells: readonly string[]): boolean => {
  const filled = cells.filter(cell => cell !== '')
  return (
    filled.every(
      cell =>
        cell.length <= 40 && !/\d/.test(cell) && readMinutes(cell) === undefined && readTimedLine(cell) === undefined,
    ) && filled.filter(cell => inOtherWords(cell) === 'other').length <= (filled.length > 3 ? 1 : 0)
  )
}

/** Whether cells are the heads of a table of something else, such as actions: most are heads, and none is over titles. */
export const isOfOther = (cells: readonly string[]): boolean => {
  const filled = cells.filter(cell => cell !== '')
  return (
    filled.length > 2 &&
    areHeads(cells) &&
    columnsOf(cells) === undefined &&
    filled.some(cell => /^(?:agreed )?(?:actions?|tasks?|names?|organisation)$/i.test(cell))
  )
}

function columnsUnder(cells: readonly string[], known: readonly Column[]): readonly Column[] | undefined {
  // Heads only over who and the papers: in front of those, the numbers and the titles have none.
  const unnamed = cells.length > 3 && cells[0] === '' && cells[1] === '' && !known.includes('title'),
    written = unnamed && !known.includes('other', 2) ? (['number', 'title', ...known.slice(2)] as const) : known
  const firstTitle = written.indexOf('title')
  const numbersBefore = written.slice(0, Math.max(0, firstTitle)).includes('number')
  // "Serial | Item | Lead | Ref.": of two columns of numbers the one behind the titles has the papers'. "Item | | Lead": the titles have no head.
  const headless =
    !written.includes('number') && /^items?$/i.test(cells[firstTitle] ?? '') && cells[firstTitle + 1] === ''
  // "Time | | Item | Lead": a column without a head before the titles has their numbers.
  const unheaded = !written.includes('number') && cells[firstTitle - 1] === '' ? firstTitle - 1 : -1
  const columns = written.map((column, at): Column =>
    at === unheaded
      ? 'number'
      : column === 'number' &&
          at > firstTitle &&
          firstTitle >= 0 &&
          (numbersBefore || (at === cells.length - 1 && /^ref/i.test(cells[at] ?? '')))
        ? 'paper'
        : column === 'number' &&
            at !== written.indexOf('number') &&
            isOrder.test(cells[written.indexOf('number')] ?? '')
          ? 'other'
          : headless && at === firstTitle
            ? 'number'
            : headless && at === firstTitle + 1
              ? 'title'
              : column,
  )
  const named = columns.filter(column => column !== 'other').length
  if (named < 2 || !columns.includes('title')) return undefined
  const titles = columns.flatMap((column, at) => (column === 'title' ? [at] : []))
  const [first = 0, second] = titles
  if (second === undefined) return columns
  // "Eitem | Item": the same titles in two languages. "Item | Subject | Lead": where no column is headed No., the numbers stand under Item.
  const languages =
    /^(?:eitem|pwnc|teitl|rhaglen)$/i.test(cells[first] ?? '') ||
    /^(?:eitem|pwnc|teitl|rhaglen)$/i.test(cells[second] ?? '')
  return columns.map((column, at) =>
    languages && at === second
      ? 'other language'
      : !languages && at === first && !columns.includes('number') && /^items?$/i.test(cells[at] ?? '')
        ? 'number'
        : column,
  )
}

/** A number that can be a paper's, under a head that says so; else it is a page's. */
export const aPaper = /^\d{1,2}$/

/** A cell that can be the number of an item. */
export const aNumber =
  /^(?:(?:agenda )?item |eitem )?\(?(?:[A-Z]{0,6}[ -]?\d{1,4}(?:[/.]\d{1,4}){0,2}(?:[a-z]|\([a-z]{1,4}\))?|[A-Z]{1,8}(?:[/.-]\d{1,4}){1,3}(?:[a-z]|\([a-z]{1,4}\))?|[A-Z]{1,8} \d{2} 0\d{2}|[a-z]|[ivx]{1,4})[.):]?$/i

import { kindOf } from '../../../meeting/agenda.ts'

// A page that was copied as one paragraph, its numbers in the midst of the words: `… BUSINESS 1. Apologies 2. Minutes of 4 May 3. Lamps (herewith) - 1 - 4. Boats`.

/** So many items show that a paragraph is an agenda, and so many letters that it is no line of one. */
const fewest = { items: 4, letters: 60 }
/** No agenda has more. */
const most = 99

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr)'

/** How a number may stand before a title, the same for all of them. */
const manners = [
  (n: string) => `${n}\\.(?!\\d)`,
  (n: string) => `\\(${n}\\)`,
  (n: string) => `${n}\\)`,
  (n: string) => `(?:Item|Eitem) ${n}[.:]?`,
  (n: string) => `${n}(?= (?!${month}\\b))`,
] as const

/** The foot of a page, `- 2 -` or `Page 2 of 3`, and the label of the file where that stands at each. */
const foot = /\s(?:[-–—] ?\d{1,3} ?[-–—]|Page \d{1,3} of \d{1,3}|Tudalen \d{1,3} o \d{1,3})(?=\s|$)/gi
const label = /^(?:DATA LABEL|PROTECTIVE MARKING|CLASSIFICATION): ?(?:Public|Official|Open|Unclassified)\b/i
/** The heading of what comes next, at the end of what is said of an item. */
const headingBehind =
  /(?<=\S)\s+((?:(?:Public|Open|Private|Closed|Confidential|Exempt|Restricted|PUBLIC|OPEN|PRIVATE|CLOSED|CONFIDENTIAL|EXEMPT|RESTRICTED) (?:Session|Business|Items?|Part|SESSION|BUSINESS|ITEMS?|PART)|(?:Part|PART) (?:I{1,3}|[AB12])(?: ?[-–—:] ?[^.]{3,40})?|(?:Items|ITEMS) (?:for|FOR) \w{4,14}|(?:Standing|STANDING) (?:Items|ITEMS))[.:]?)$/u
/** With this the page ends, and what is below the agenda begins. */
const afterAll =
  /\s(?:[-–—_=*]{4,}|(?=(?:NOTES?:? |Notes?: |For (?:further|more) information|Further information|If you (?:require|need|would like)|Members of the public (?:are|may|can)|Distribution:|Dosbarthiad:|Quorum:|Contact: |Enquiries: |To: )))/u

/**
 * A text in which each paragraph that holds a whole agenda has every item on a line of its own, as it had before it was copied. Any other text is given back as
 * it is: an agenda begins at 1 and has what every agenda has, and a resolution in several points does not.
 */
export function withItemsApart(text: string): string {
  if (text.length > 60_000) return text
  return text
    .split(/(\n[^\S\n]*\n\s*)/)
    .map(block => {
      if (block.length < fewest.letters || block.includes('\t') || block.includes('\v')) return block
      return inLines(block) ?? block
    })
    .join('')
}

function inLines(block: string): string | undefined {
  const joined = block.replace(/\s/g, ' ')
  for (const manner of manners) {
    const found = counted(joined, manner)
    const [first] = found
    if (first === undefined || found.length < fewest.items) continue
    if (found.length < linesWith(block, found) * 1.5) continue
    const parts = found.map((at, n) => joined.slice(at, found[n + 1]))
    const kinds = parts.map(part => kindOf(part.replace(/^\S+ /, '').slice(0, 90)))
    if (new Set(kinds.filter(kind => kind !== 'business')).size < 2) continue
    const repeated = label.exec(joined)?.[0]
    const [last = '', ...after] = (parts.at(-1) ?? '').split(afterAll)
    return [
      ...headInLines(withoutFeet(joined.slice(0, first), undefined)),
      ...[...parts.slice(0, -1), last].flatMap(part => itemInLines(part.replace(/^(\d+) /, '$1. '), repeated)),
      ...after.map(words => withoutFeet(words, repeated)),
    ].join('\n')
  }
  return undefined
}

/** `at 7. Quay Street`, `of item 4. Lamps`, `Paper 2 Casualties.pdf`: a number that belongs to the word before it. */
const numbered =
  'items? paragraphs? paras? part schedule section nos? rooms? papers? reports? appendix annexe? enc enclosure attachment document phase tier level year quarter unit'
const noneIn = `(?<!\\b(?:at|of|to|in|on|for|from|and|${numbered
  .split(' ')
  .map(each => `[${each.charAt(0).toUpperCase()}${each.charAt(0)}]${each.slice(1)}`)
  .join('|')}) )`

/** In how many lines the numbers stand: about as many as there are numbers, where each row of a table or a list has its own. */
function linesWith(block: string, numbers: readonly number[]): number {
  let [line, last] = [0, -1]
  const ends = [...block.matchAll(/\n/g)].map(({ index }) => index)
  return numbers.filter(at => {
    while ((ends[line] ?? block.length) < at) line++
    const isNew = line !== last
    last = line
    return isNew
  }).length
}

/** Where the numbers stand from 1 on, each the first of its kind behind the one before, with a title behind it. */
function counted(text: string, manner: (n: string) => string): readonly number[] {
  const found: number[] = []
  for (let from = 0; found.length < most;) {
    const form = new RegExp(`(?<=^|\\s)${noneIn}${manner(String(found.length + 1))}\\s+(?=[\\p{Lu}"“'‘])`, 'gu')
    form.lastIndex = from
    const next = form.exec(text)
    if (next === null) break
    found.push(next.index)
    from = next.index + next[0].length
  }
  return found
}

const withoutFeet = (words: string, repeated: string | undefined): string => {
  const bare = words.replace(foot, ' ')
  return (repeated === undefined ? bare : bare.replaceAll(repeated, ' ')).replace(/ {2,}/g, ' ').trim()
}

/** An item, the lettered points in it each on a line of its own, and the heading that stands behind it. */
function itemInLines(part: string, repeated: string | undefined): readonly string[] {
  const [own = '', ...heading] = headingApart(withoutFeet(part, repeated))
  return [...pointsApart(own), ...heading]
}

/** What stands above the first item, with the sentence that calls the meeting on a line of its own. */
function headInLines(head: string): readonly string[] {
  const [before = '', sentence = '', behind = ''] =
    head.split(
      /\s(?=(?:An? (?:\p{L}+ )?(?:meeting|MEETING) of|(?:Notice|NOTICE) is|You are (?:hereby )?(?:invited|summoned)|The (?:next )?meeting)\b)(.{20,400}?[\p{L}\d]{2}\.)(?=\s\p{Lu}|$)/u,
    ) ?? []
  const lines = [before.trim(), sentence.trim(), ...headingApart(behind)].filter(line => line !== '')
  return lines.flatMap(line => (line === sentence.trim() ? ['', line, ''] : [line]))
}

function headingApart(words: string): readonly string[] {
  const [whole, heading] = headingBehind.exec(words.slice(-120)) ?? []
  return whole === undefined || heading === undefined ? [words.trim()] : [words.slice(0, -whole.length).trim(), heading]
}

function pointsApart(item: string): readonly string[] {
  const found: number[] = []
  for (const letter of 'abcdefghijklmno') {
    const at = item.indexOf(` (${letter}) `, found.at(-1) ?? 0)
    if (at < 0) break
    found.push(at)
  }
  return found.length < 2
    ? [item]
    : [item.slice(0, found[0]), ...found.map((at, n) => `   ${item.slice(at, found[n + 1]).trim()}`)]
}

import { namesClosedBusiness, onlySupposed } from '../markings/aboutClosed.ts'
import type { Marking } from '../markings/marking.ts'
import { markingAlone } from '../markings/markingAlone.ts'
import type { ItemRead } from '../items/itemRead.ts'
import type { Line, Row } from '../lines/lines.ts'
import { readSection } from '../lines/sections.ts'
import { leavesUndecided } from '../markings/undecided.ts'

// The key of an agenda: `* denotes an exempt item`, `[E] = exempt, paragraph 3`, `Pink papers are confidential`.

const symbols = '\\*{1,3}|#|†|‡|§|¶|\\^|~|◆|◇|■|▲|●|★|☆|⊗|🔒'
const letters = '[A-Z]{1,4}(?:-[A-Z]{1,4})?'
const signed = `(?:[([](${symbols}|${letters})[)\\]]|["'“‘](${symbols}|${letters})["'”’]|(${symbols}))`
const meaning = '(?:=|-|–|—|:|denotes|indicates|means|signifies|marks|shows|these|this|items?)'
/** `* confidential item`, `[E] = exempt`, `C = confidential`. */
const legendForm = new RegExp(
  `^(?:key ?[:–—-] ?)?(?:${signed}\\s?(?:${meaning})?|(${letters})\\s?(?:=|denotes|indicates|means|signifies))\\s?(.{3,600})$`,
  'i',
)
/** `Items marked with an asterisk are not for publication`, `Reports marked # are exempt`, `Items marked (P) will be taken in private`. */
const markedWith = new RegExp(
  `\\b(?:items?|reports?|papers?|serials?|those|matters|business)\\b.{0,30}?\\b(?:marked|denoted|indicated|shown|identified)(?: with| by| thus| as)?(?: an?| the)?(?: symbol| sign| letter)?:? ?(?:(asterisk)|${signed})`,
  'i',
)
/** `Items marked OFFICIAL-SENSITIVE are closed`, `Those marked "Part B" are for members only` */
const markedSo =
  /\b(?:[Ii]tems?|[Rr]eports?|[Pp]apers?|[Tt]hose|[Mm]atters|[Bb]usiness|[Rr]ows)(?: (?:that|which) are| below| above)? (?:marked|shown|graded|classified|flagged|labelled)(?: as| with)? ["'“‘]?([A-Z][A-Z:+]{2,}(?:(?: ?[-–—] ?| )[A-Z]{2,}){0,3}|Part [B-D2])["'”’]?(?=[ ,:])([^.;]*)/u
/** `Part B items are confidential` */
const ofPart = /^(Part (?:[B-D2]|II)) (?:items|business|matters|reports)((?: are| is| will be| to be)\b[^.;]*)/
const openWords =
  /^(?:OFFICIAL|OPEN|PUBLIC|GREEN|WHITE|CLEAR|TLP:(?:GREEN|WHITE|CLEAR)|UNRESTRICTED|NOT PROTECTIVELY MARKED)$/

/** `Pink papers are confidential`, `printed on green paper`. */
const coloured =
  /\b(pink|green|yellow|blue|buff|gold|gr[ea]y|purple|red|lilac|salmon|orange) (?:papers?|sheets?|pages?|copies)\b/i
const wordsAround =
  /^(?:denotes|indicates|means|an?|the|items?|which|that|is|are|reports?|to be|taken|considered|likely)\s/gi

/** Who leaves before an item, in a note that says no more of it. */
const leaving =
  /\b(?:in private|step (?:out|outside)|leave (?:us|the (?:room|meeting|call))|(?:asked|invited|requested) to leave|withdraw|readmitted)\b/i
/** No note that explains a sign is longer. */
const longest = 640

/** What a sign in an agenda marks, by the note that says so. */
export interface Legend {
  /** `*`, `E`, or the colour of the paper. */
  readonly sign: string
  /** The lines of the note; most have one. */
  readonly lines: readonly Line[]
  /** Whether the note only says that they may be confidential: `* May be taken as a confidential item`. */
  readonly supposed: boolean
  /** Of Schedule 12A, where the note gives them. */
  readonly paragraphs: readonly string[]
}

/** The signs with which an agenda marks its confidential items, as notes say. A point in a list of points is no such note. */
export function legendsOf(lines: readonly Row[]): readonly Legend[] {
  const points = new Map<string, number>()
  for (const { text } of lines) {
    const point = /^(\*{1,3}|[#†‡§◆◇■▲●★☆]) /u.exec(text)?.[1]
    if (point !== undefined) points.set(point, (points.get(point) ?? 0) + 1)
  }
  // "# Observers leave" is a heading in a page's text; where a title ends with the sign it is a note.
  const crossed = lines.some(({ text, cells }) => [text, ...cells].some(words => /\p{L} ?#$/u.test(words)))
  const lettered = new Set(lines.flatMap(({ text }) => letterOfPoint(text) ?? []))
  return lines.flatMap((given, at) => {
    if (isOneOfSeveral(letterOfPoint(given.text), lettered)) return []
    const line =
      crossed && given.heading === true && !headsPart(given.text) ? { ...given, text: `# ${given.text}` } : given
    const note = beginsNote.test(line.text) ? noteFrom(lines, at, line) : [line]
    const text = note.map(each => each.text).join(' ')
    const sign = text === '' || text.length > longest ? undefined : signExplained(text, points)
    return sign === undefined
      ? []
      : [
          {
            sign,
            lines: note,
            supposed: onlySupposed(text) || leavesUndecided(text),
            paragraphs: markingAlone(text)?.paragraphs ?? [],
          },
        ]
  })
}

/** `(b) Ferry lease (confidential)`, `(ii) The tender – exempt` */
const letterOfPoint = (text: string): string | undefined => /^[([]([a-z]|[ivx]{2,4}|[A-Z])[)\]]\s/.exec(text)?.[1]
const orders = ['abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map(each => each.split(''))
const numerals = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
/** Whether a letter has the one before or behind it somewhere, and the first of a list: it counts points, and is no sign that a note explains. */
const isOneOfSeveral = (letter: string | undefined, all: ReadonlySet<string>): boolean =>
  letter !== undefined &&
  [...orders, numerals].some(order => {
    const at = order.indexOf(letter)
    return at >= 0 && all.has(order[0] ?? '') && [at - 1, at + 1].some(beside => all.has(order[beside] ?? ''))
  })

/** `PART B – CONFIDENTIAL`: the heading of items, whatever stands behind their titles. */
const headsPart = (text: string): boolean => !leaving.test(text) && readSection(text) !== undefined

const beginsNote = new RegExp(`^(?:[([])?(?:${symbols})(?:[)\\]])?\\s?\\p{Lu}`, 'u')

/** A note that begins here, with the lines into which it runs on. */
function noteFrom(lines: readonly Line[], at: number, first: Line): readonly Line[] {
  const note = [first]
  for (const line of lines.slice(at + 1, at + 8)) {
    const runsOn = /^\p{Ll}/u.test(line.text) || (/^\p{Lu}/u.test(line.text) && (note.at(-1)?.text.length ?? 0) > 55)
    if (!runsOn) break
    note.push(line)
  }
  return note
}

function signExplained(text: string, points: ReadonlyMap<string, number>): string | undefined {
  const marked = markedWith.exec(text)
  if (marked && (namesClosedBusiness(text) || leaving.test(text) || leavesUndecided(text)))
    return marked[1] === undefined ? signIn(marked, 2) : '*'
  const [, word, meant = ''] = markedSo.exec(text) ?? ofPart.exec(text) ?? []
  if (word !== undefined && !openWords.test(word) && saysOthersGo(meant)) return word
  const colour = coloured.exec(text)
  if (
    colour?.[1] !== undefined &&
    namesClosedBusiness(text.replace(/\bpink papers?\b/gi, ' ')) &&
    /\b(?:are|is|will|should|must|denotes?|=)\b/i.test(text)
  )
    return colour[1].toLowerCase()
  const found = legendForm.exec(text)
  const means = found?.[5] ?? ''
  const sign = found ? signIn(found, 1) : undefined
  return sign !== undefined &&
    (points.get(sign) ?? 0) < 3 &&
    !means.endsWith('*') &&
    / /.test(`${means.trim()} `) &&
    (/ /.test(means.trim()) || /[=:]|denotes|means/i.test(text)) &&
    [means, means.replace(/[.;:].*$/, '')].some(said => saysClosed(said.replace(wordsAround, '')))
    ? sign
    : undefined
}

/** What a word that marks items means, where it means that others are not there for them. */
const saysOthersGo = (meant: string): boolean =>
  /^,? (?:are|is|will be|must be|to be) (?:\w+ )?(?:closed|exempt|confidential|restricted|private|taken|heard|considered|for)\b(?!.*\bin public\b)/i.test(
    meant,
  ) ||
  namesClosedBusiness(meant) ||
  leaving.test(meant)

const saysClosed = (means: string): boolean =>
  markingAlone(means) !== undefined || leaving.test(means) || leavesUndecided(means)

const signIn = (found: RegExpExecArray, from: number): string | undefined =>
  found.slice(from, from + 4).find((each, n) => each !== undefined && (n < 3 || from === 1) && each.length <= 4)

const isSymbol = (sign: string) => new RegExp(`^(?:${symbols})$`, 'u').test(sign)
const escaped = (sign: string) => sign.replace(/[*^.$()[\]|+]/g, '\\$&')

/** A row with the sign at the number, as `*7. Harbour lease` or `7* Harbour lease`, or in a cell of its own, with it behind its title instead. */
export function signBehind<R extends Row>(row: R, legends: readonly Legend[]): R {
  const sign = legends.find(each => isSymbol(each.sign) && row.text.includes(each.sign))?.sign
  if (sign === undefined) return row
  const written = escaped(sign)
  const number = '(\\(?[A-Z]{0,3}\\d{1,3}[a-z]?)([.):]?)'
  const forms = [
    new RegExp(`^${written} ?${number}( +\\S.*)?$`, 'u'),
    new RegExp(`^${number} ?${written}[.):]?( +\\S.*)?$`, 'u'),
  ]
  const behind = (text: string): string => {
    const [, count, stop, title] = forms.map(form => form.exec(text)).find(found => found !== null) ?? []
    if (count === undefined) return text
    return `${count}${stop === undefined || stop === '' ? '.' : stop}${title === undefined ? '' : `${title} ${sign}`}`
  }
  const told = row.cells.findIndex(cell => cell === sign || (cell !== behind(cell) && !cell.includes(' ')))
  if (told < 0 || row.cells.length < 2) return { ...row, text: behind(row.text), cells: row.cells.map(behind) }
  const title = (cell: string, at: number) => at !== told && /\p{L}{2}/u.test(cell)
  const after = row.cells.findIndex((cell, at) => at > told && title(cell, at))
  const next = after < 0 ? row.cells.findIndex(title) : after
  const cells = row.cells.map((cell, at) =>
    at === told ? (cell === sign ? '' : behind(cell)) : at === next ? `${cell} ${sign}` : cell,
  )
  const kept = cells.flatMap((cell, at) => (row.starts !== undefined && cell === '' ? [] : [at]))
  return {
    ...row,
    text: behind(row.text),
    cells: kept.map(at => cells[at] ?? ''),
    ...(row.starts && { starts: kept.map(at => row.starts?.[at] ?? 0) }),
  }
}

/** What bears a sign: a symbol at either end, a letter in brackets or last of all, or paper of the colour. */
function bearing(sign: string): RegExp {
  if (isSymbol(sign))
    return new RegExp(`(?:^|\\s)?[([]?${escaped(sign)}[)\\]]?(?=\\s|$|[*#†‡§^])|^[([]?${escaped(sign)}[)\\]]?`, 'gu')
  if (sign.length > 2 && /^\p{Ll}+$/u.test(sign))
    return new RegExp(`\\b${sign} (?:papers?|sheets?|pages?|copy|copies)\\b|^${sign}$|\\s[([]${sign}[)\\]]`, 'gi')
  const word = escaped(sign)
  if (sign.length > 4)
    return new RegExp(`\\s?[([]${word}[)\\]]|^${word} ?[-–—:] |\\s[-–—] ?${word}$|^Marking: ${word}$`, 'g')
  return new RegExp(`\\s?[([]${word}[)\\]]|^${word} [-–—:] |\\s[-–—] ?${word}$|\\s${word}$`, 'g')
}

/** Items that bear one of those signs, in their titles, their text or their papers, are restricted, or may be; a title loses the sign. */
export function markedByLegends(items: readonly ItemRead[], legends: readonly Legend[]): readonly ItemRead[] {
  return legends.reduce((marked, legend) => marked.map(item => markedBy(item, legend)), unexplained(items, legends))
}

function markedBy(item: ItemRead, { sign, supposed, paragraphs }: Legend): ItemRead {
  const form = bearing(sign)
  const isColour = sign.length > 2 && !isSymbol(sign)
  const elsewhere = [...item.item.papers.map(({ title }) => title ?? ''), ...item.item.standingText]
  const inTitle = form.test(item.title)
  const bears = inTitle || (isColour || !isSymbol(sign) ? elsewhere : []).some(text => new RegExp(form).test(text))
  if (!bears) return item
  const title = isColour
    ? item.title
    : item.title
        .replace(form, ' ')
        .replace(/\s+(?=[*†‡§^]+(?:\s|$))|\s+(?=\s)/g, '')
        .trim()
  return {
    ...item,
    title,
    marking: {
      certain: !supposed || item.marking?.certain === true,
      paragraphs: [...new Set([...(item.marking?.paragraphs ?? []), ...paragraphs])],
    },
  }
}

const tag = /\s[([]([A-Z])[)\]](?=\s|$)/
const perhaps: Marking = { certain: false, paragraphs: [] }

/** A letter that often means exempt or confidential, in brackets, where no other letter stands so and nothing explains it: that is asked about. */
function unexplained(items: readonly ItemRead[], legends: readonly Legend[]): readonly ItemRead[] {
  const tags = items.map(({ title }) => tag.exec(title)?.[1])
  const used = [...new Set(tags.filter(each => each !== undefined))]
  const [only] = used
  const bearers = tags.filter(each => each !== undefined).length
  if (used.length !== 1 || only === undefined || !'ECRPX'.includes(only) || bearers * 2 > items.length) return items
  if (legends.some(({ sign }) => sign === only)) return items
  return items.map((item, at) =>
    tags[at] === undefined || item.marking !== undefined ? item : { ...item, marking: perhaps },
  )
}

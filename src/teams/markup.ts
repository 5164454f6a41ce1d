import { withoutEntities } from '../meeting/htmlCharacters.ts'

/** How far points are indented at most; no compose box makes lists this deep. */
const deepest = 8

/** HTML without what Word and Outlook put into a page for themselves: comments, style sheets and conditions. */
const withoutTheirOwn = (html: string): string =>
  cutOut(cutOut(html, /<!--/, '-->'), /<style\b/i, '</style>').replace(/<!\[[^\]<>]{0,100}\]>/g, '')

/** What stands from a beginning to its end is left out; where it has no end, the beginning alone. */
const cutOut = (html: string, from: RegExp, to: string): string =>
  html
    .split(from)
    .map((part, n) => (n === 0 || !part.includes(to) ? part : part.slice(part.indexOf(to) + to.length)))
    .join('')

/** The lines of a cell that have something. */
const inLines = (cell: string): readonly string[] =>
  cell
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(line => line !== '')

/** How a list counts, as HTML says it: `1`, `a`, `A`, `i` or `I`. */
const countedBy = (tag: string): string =>
  /\btype=["']?([aAiI1])\b/.exec(tag)?.[1] ??
  { 'lower-alpha': 'a', 'upper-alpha': 'A', 'lower-roman': 'i', 'upper-roman': 'I' }[
    /list-style(?:-type)?:\s?(lower-alpha|upper-alpha|lower-roman|upper-roman)/i.exec(tag)?.[1]?.toLowerCase() ?? ''
  ] ??
  '1'

const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ')
/** A count in letters or roman numerals; beyond those, in figures. */
function numberIn(by: string, count: number): string {
  const letter = count > 0 && count <= 26 ? String.fromCharCode(96 + count) : String(count)
  const written = /i/i.test(by) ? (romans[count - 1] ?? String(count)) : /a/i.test(by) ? letter : String(count)
  return by === by.toUpperCase() ? written.toUpperCase() : written
}

/** Whether a message's HTML has lists or tables, whose marks and rows Teams leaves out of its plain text. */
export const hasLists = (html: string): boolean => /<(ul|ol|table)\b/i.test(html)

/**
 * The words of a chat message as Markdown, from its HTML: paragraphs, points, indented sub-points and numbered points; every other mark is dropped. A
 * table's row is a line, with tabs between its cells.
 * The HTML is the sender's and is never shown as HTML.
 * @param as where it is an agenda, cells and points are read one by one: a vertical tab stands where a cell breaks its line, as Word has it, and points keep their letters
 */
export function withoutMarkup(html: string, as: 'words' | 'an agenda' = 'words'): string {
  const brokenBy = as === 'words' ? ' ' : '\v'
  const lists: { readonly ordered: boolean; readonly by: string; count: number }[] = []
  const lines: string[] = []
  let line = ''
  let cell: string | undefined
  let cells: string[] = []
  const endCell = () => {
    if (cell !== undefined) cells.push(inLines(cell).join(brokenBy))
    cell = undefined
  }
  const newLine = () => {
    if (line !== '') {
      lines.push(line)
      line = ''
    }
  }
  for (const [whole, written, words = ''] of withoutTheirOwn(html.slice(0, 200_000)).matchAll(
    /<(\/?[a-z][a-z0-9]{0,20})[^<>]{0,2000}>|([^<]+)/gi,
  )) {
    const tag = written?.toLowerCase()
    if (tag === undefined) {
      const said = withoutEntities(words.replace(/\s+/g, ' '))
      // A browser shows no space at the beginning of a line.
      if (cell === undefined) line += line === '' ? said.replace(/^ /, '') : said
      else cell += said
      continue
    }
    switch (tag) {
      case 'ul':
      case 'ol':
        newLine()
        lists.push({
          ordered: tag === 'ol',
          by: as === 'words' ? '1' : countedBy(whole),
          count: Number(/\bstart="?(\d{1,6})/i.exec(whole)?.[1] ?? 1) - 1,
        })
        break
      case '/ul':
      case '/ol':
        lists.pop()
        newLine()
        break
      case 'li': {
        const list = lists.at(-1)
        if (list !== undefined) list.count++
        newLine()
        line += `${'  '.repeat(Math.min(deepest, Math.max(0, lists.length - 1)))}${list?.ordered === true ? `${numberIn(list.by, list.count)}.` : '-'} `
        break
      }
      case 'td':
      case 'th':
        endCell()
        cell = ''
        break
      case '/td':
      case '/th':
        endCell()
        break
      case 'br':
      case 'p':
      case '/p':
      case 'div':
      case '/div':
      case '/li':
      case 'tr':
      case '/tr':
      case '/table':
        if (cell !== undefined && !/^.?t/.test(tag)) cell += '\n'
        else {
          endCell()
          if (cells.length > 0) line = `${line.trim()}${cells.join('\t')}`
          cells = []
          if (!/^\s*(?:-|\w{1,5}\.) $/.test(line)) newLine()
        }
        break
      default:
        break
    }
  }
  return [...lines, line]
    .map(each => each.trimEnd())
    .filter(each => each.trim() !== '')
    .join('\n')
    .replace(/^[^\S\t]+/, '')
}

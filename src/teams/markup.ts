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

/** Whether a message's HTML has lists or tables, whose marks and rows Teams leaves out of its plain text. */
export const hasLists = (html: string): boolean => /<(ul|ol|table)\b/i.test(html)

/**
 * The words of a chat message as Markdown, from its HTML: paragraphs, points, indented sub-points and numbered points; every other mark is dropped. A
 * table's row is a line, with tabs between its cells.
 * The HTML is the sender's and is never shown as HTML.
 * @param brokenBy what stands where a cell has a line break: a vertical tab for whoever reads cells line by line, as Word itself writes it
 */
export function withoutMarkup(html: string, brokenBy: ' ' | '\v' = ' '): string {
  const lists: { readonly ordered: boolean; count: number }[] = []
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
      if (cell === undefined) line += said
      else cell += said
      continue
    }
    switch (tag) {
      case 'ul':
      case 'ol':
        newLine()
        lists.push({
          ordered: tag === 'ol',
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
        line += `${'  '.repeat(Math.min(deepest, Math.max(0, lists.length - 1)))}${list?.ordered === true ? `${list.count}.` : '-'} `
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
          if (!/^\s*(?:-|\d+\.) $/.test(line)) newLine()
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

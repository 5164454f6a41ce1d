import { withoutEntities } from '../meeting/htmlCharacters.ts'

/** How far points are indented at most; no compose box makes lists this deep. */
const deepest = 8

/** Whether a message's HTML has lists or tables, whose marks and rows Teams leaves out of its plain text. */
export const hasLists = (html: string): boolean => /<(ul|ol|table)\b/i.test(html)

/**
 * The words of a chat message as Markdown, from its HTML: paragraphs, points, indented sub-points and numbered points; every other mark is dropped. A
 * table's row is a line, with tabs between its cells.
 * The HTML is the sender's and is never shown as HTML.
 */
export function withoutMarkup(html: string): string {
  const lists: { readonly ordered: boolean; count: number }[] = []
  const lines: string[] = []
  let line = ''
  let cell: string | undefined
  let cells: string[] = []
  const endCell = () => {
    if (cell !== undefined) cells.push(cell.replace(/\s+/g, ' ').trim())
    cell = undefined
  }
  const newLine = () => {
    if (line !== '') {
      lines.push(line)
      line = ''
    }
  }
  for (const [whole, written, words = ''] of html
    .slice(0, 200_000)
    .matchAll(/<(\/?[a-z][a-z0-9]{0,20})[^<>]{0,2000}>|([^<]+)/gi)) {
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
        if (cell !== undefined && !/^.?t/.test(tag)) cell += ' '
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

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  apos: "'",
  amp: '&',
}

/** How far points are indented at most; no compose box makes lists this deep. */
const deepest = 8

/** Whether a message's HTML has lists, whose marks Teams leaves out of its plain text. */
export const hasLists = (html: string): boolean => /<(ul|ol)\b/i.test(html)

/**
 * The words of a chat message as Markdown, from its HTML: paragraphs, points, indented sub-points and numbered points; every other mark is dropped.
 * The HTML is the sender's and is never shown as HTML.
 */
export function withoutMarkup(html: string): string {
  const lists: { readonly ordered: boolean; count: number }[] = []
  const lines: string[] = []
  let line = ''
  const newLine = () => {
    if (line !== '') {
      lines.push(line)
      line = ''
    }
  }
  for (const [whole, tag, words] of html
    .slice(0, 200_000)
    .matchAll(/<(\/?[a-z][a-z0-9]{0,20})[^<>]{0,2000}>|([^<]+)/gi)) {
    if (words !== undefined) {
      line += words
        .replace(/\s+/g, ' ')
        .replace(/&(#?\w+);/g, (all, name: string) => entities[name.toLowerCase()] ?? all)
      continue
    }
    switch (tag?.toLowerCase()) {
      case 'ul':
      case 'ol':
        newLine()
        lists.push({
          ordered: tag.toLowerCase() === 'ol',
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
      case 'br':
      case 'p':
      case '/p':
      case 'div':
      case '/div':
      case '/li':
      case 'tr':
      case '/tr':
        if (!/^\s*(?:-|\d+\.) $/.test(line)) newLine()
        break
      case '/td':
      case '/th':
        line += '\t'
        break
      default:
        break
    }
  }
  return [...lines, line]
    .map(each => each.trimEnd())
    .filter(each => each.trim() !== '')
    .join('\n')
    .trim()
}

/** Names of characters from U+00A0 on, in their order, as HTML has them. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  )
const entities = new Map<string, string>([
  ...latin.map((name, n): [string, string] => [
    name,
    name === 'nbsp' ? ' ' : name === 'shy' ? '' : String.fromCodePoint(0xa0 + n),
  ]),
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['hellip', '…'],
  ['bull', '•'],
  ['euro', '€'],
  ['Wcirc', 'Ŵ'],
  ['wcirc', 'ŵ'],
  ['Ycirc', 'Ŷ'],
  ['ycirc', 'ŷ'],
  ['zwnj', ''],
  ['zwj', ''],
])

/** Text with the characters that HTML names or numbers; a name that is none stays as it is. */
export const withoutEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,9}));/gi,
    (all, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities.get(name) ?? entities.get(name.toLowerCase()) ?? all
      const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return point === 0xa0
        ? ' '
        : point >= 0x20 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
          ? String.fromCodePoint(point)
          : all
    },
  )

/** How far points are indented at most; no compose box makes lists this deep. */
const deepest = 8

/** Whether a message's HTML has lists or tables, whose marks and rows Teams leaves out of its plain text. */
export const hasLists = (html: string): boolean => /<(ul|ol|table)\b/i.test(html)

/**
 * The words of a chat message as Markdown, from its HTML: paragraphs, points, indented sub-points and numbered points; every other mark is dropped.
 * The HTML is the sender's and is never shown as HTML.
 */
export function withoutMarkup(html: string): string {
  const lists: { readonly ordered: boolean; count: number }[] = []
  const lines: string[] = []
  let line = '',
    cells = 0
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
      line += withoutEntities(words.replace(/\s+/g, ' '))
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
        // A paragraph within a cell is still of its row.
        if (cells > 0) line += line === '' || /\s$/.test(line) ? '' : ' '
        else if (!/^\s*(?:-|\d+\.) $/.test(line)) newLine()
        break
      case 'tr':
      case '/tr':
        cells = 0
        newLine()
        break
      case 'td':
      case 'th':
        cells++
        break
      case '/td':
      case '/th':
        cells = Math.max(0, cells - 1)
        line = `${line.trimEnd()}\t`
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

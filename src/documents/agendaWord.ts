import mammoth from 'mammoth'
import * as v from 'valibot'

// Word numbers paragraphs by list, and the text itself has no numbers. mammoth says of each paragraph which list level it belongs
// to, the same object for the same list, but not the number; that is counted here. It does not say how a list is lettered or
// where it starts, so the first ordered list is the agenda's, its second level has sub-items, and others are lists in the text.

const level = v.object({ isOrdered: v.boolean(), level: v.union([v.string(), v.number()]) })
const paragraph = v.object({ type: v.literal('paragraph'), children: v.array(v.unknown()), numbering: v.nullish(v.unknown()) })
const table = v.object({ type: v.literal('table'), children: v.array(v.object({ children: v.array(v.unknown()) })) })
const group = v.object({ children: v.array(v.unknown()) })
const words = v.object({ type: v.literal('text'), value: v.string() })
const link = v.object({ type: v.literal('hyperlink'), href: v.nullish(v.string()), children: v.array(v.unknown()) })

/** The text of a Word document as lines, with the numbers of its lists, and with tabs between the cells of a table's row. */
export async function textOfWord(content: Uint8Array): Promise<string> {
  const lines: string[] = []
  await mammoth.convertToHtml({ buffer: Buffer.from(content) }, {
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    transformDocument: (document: unknown): unknown => {
      lines.push(...linesOf(document, new Numbers()))
      return document
    },
  })
  return lines.join('\n')
}

/** Counts the numbers of a document's lists. */
class Numbers {
  private items: unknown
  private count = 0
  private subs = 0
  private readonly others = new Map<unknown, number>()

  /** What stands in front of a paragraph of this list level: `3. `, `3a. `, or a mark further in for a list in the text. */
  next(numbering: unknown, text: string): string {
    if (!v.is(level, numbering)) return ''
    if (!numbering.isOrdered) return '      • '
    if (this.items === undefined && Number(numbering.level) === 0) this.items = numbering
    if (numbering === this.items) {
      this.count++
      this.subs = 0
      this.others.clear()
      return `${this.count}. `
    }
    if (Number(numbering.level) === 1 && this.count > 0 && isTitle(text)) return `${this.count}${String.fromCharCode(97 + (this.subs++ % 26))}. `
    const other = (this.others.get(numbering) ?? 0) + 1
    this.others.set(numbering, other)
    return `      ${Number(numbering.level) === 0 ? `${other}.` : `(${String.fromCharCode(97 + ((other - 1) % 26))})`} `
  }
}

/** A title begins with a capital and has no full stop; a point in a list is a sentence, or part of one. */
const isTitle = (text: string) => /^[\p{Lu}\d"'“‘]/u.test(text) && !/[.;,:]$/.test(text)

function linesOf(element: unknown, numbers: Numbers): readonly string[] {
  if (v.is(paragraph, element)) {
    const [first = '', ...rest] = textOf(element).split('\n')
    return [numbers.next(element.numbering, first.trim()) + first, ...rest]
  }
  if (v.is(table, element)) return element.children.flatMap(row => rowLines(row.children, numbers))
  return v.is(group, element) ? element.children.flatMap(child => linesOf(child, numbers)) : []
}

/** A row in one line; what more the cell of the title has follows it, and the lines of other cells are joined. */
function rowLines(cells: readonly unknown[], numbers: Numbers): readonly string[] {
  const texts = cells.map(cell => linesOf(cell, numbers).map(line => line.trim()).filter(line => line !== ''))
  const titleAt = texts.findIndex(lines => lines.some(line => /\p{L}{2}/u.test(line)))
  const row = texts.map((lines, i) => (i === titleAt ? lines[0] ?? '' : lines.join('; '))).join('\t')
  return [row, ...(texts[titleAt]?.slice(1).map(line => `   ${line}`) ?? [])]
}

function textOf(element: unknown): string {
  if (v.is(words, element)) return element.value
  if (v.is(link, element)) {
    const text = element.children.map(textOf).join('')
    return element.href?.startsWith('http') === true && !text.includes('http') && /join|click|here|link/i.test(text) ? `${text} ${element.href}` : text
  }
  if (v.is(group, element)) return element.children.map(textOf).join('')
  const type: unknown = typeof element === 'object' && element !== null ? Reflect.get(element, 'type') : undefined
  return type === 'tab' ? ' ' : type === 'break' ? '\n' : type === 'noBreakHyphen' ? '-' : ''
}

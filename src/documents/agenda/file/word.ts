import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import * as v from 'valibot'
import { readTitle } from '../titles/title.ts'
import { presenting } from '../people/whoPresents.ts'
import { unpacked } from '../../wordFile/unpacked.ts'
import { wordNumbers } from './wordNumbers.ts'
import { tableInLines } from '../tables/wordTable.ts'

// Word numbers paragraphs by list, and the text itself has no numbers. mammoth says of each paragraph which list level it belongs
// to, the same object for the same list, but not the number, which is read from the document's own list definitions; where the
// two do not agree on how many paragraphs have one, it is counted here. The first ordered list is taken for the agenda's.

const level = v.object({ isOrdered: v.boolean(), level: v.union([v.string(), v.number()]) })
const paragraph = v.object({
  type: v.literal('paragraph'),
  children: v.array(v.unknown()),
  numbering: v.nullish(v.unknown()),
  styleName: v.nullish(v.string()),
})
const run = v.object({
  type: v.literal('run'),
  isBold: v.boolean(),
  isItalic: v.optional(v.boolean()),
  children: v.array(v.unknown()),
})
const table = v.object({ type: v.literal('table'), children: v.array(v.object({ children: v.array(v.unknown()) })) })
const cell = v.object({ type: v.literal('tableCell'), colSpan: v.nullish(v.number()), rowSpan: v.nullish(v.number()) })
const group = v.object({ children: v.array(v.unknown()) })
const words = v.object({ type: v.literal('text'), value: v.string() })
const link = v.object({ type: v.literal('hyperlink'), href: v.nullish(v.string()), children: v.array(v.unknown()) })

/**
 * The text of a Word document as lines, with the numbers of its lists, and with tabs between the cells of a table's row.
 * @throws WordFileRefused where it is no Word document, or unpacks to too much
 */
export async function textOfWord(content: Uint8Array): Promise<string> {
  const lines: string[] = []
  await mammoth.convertToHtml(
    { buffer: withoutTraps(content) },
    {
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      transformDocument: (document: unknown): unknown => {
        lines.push(...linesOf(document, new Numbers(numbersFor(document, content))))
        return document
      },
    },
  )
  return lines.join('\n')
}

/** The words of the document packed anew from what was unpacked within limits: mammoth sets itself none. Pictures stay behind. */
function withoutTraps(content: Uint8Array): Buffer {
  const parts = unpacked(content, name => /\.(?:xml|rels)$/i.test(name))
  return Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }))
}

/** What Word prints in front of the ordered paragraphs, if there are as many as mammoth found. */
function numbersFor(document: unknown, content: Uint8Array): readonly string[] {
  const numbers = wordNumbers(content) ?? []
  return numbers.length === orderedIn(document) ? numbers : []
}

function orderedIn(element: unknown): number {
  const own = v.is(paragraph, element) && v.is(level, element.numbering) && element.numbering.isOrdered ? 1 : 0
  return v.is(group, element) ? element.children.reduce<number>((sum, child) => sum + orderedIn(child), own) : own
}

/** Goes through the numbers of a document's lists. */
class Numbers {
  private readonly printed: readonly string[]
  private seen = 0
  private items: unknown
  private current = ''
  private count = 0
  private subs = 0
  private readonly others = new Map<unknown, number>()

  constructor(printed: readonly string[]) {
    this.printed = printed
  }

  /** What stands in front of a paragraph of this list level: `3. `, `3a. `, or a mark further in for a list in the text. */
  next(numbering: unknown, text: string): string {
    if (!v.is(level, numbering)) return ''
    if (!numbering.isOrdered) return `${' '.repeat(6 + 2 * Number(numbering.level))}• `
    const printed = this.printed[this.seen++]
    const depth = Number(numbering.level)
    if (this.items === undefined && depth === 0) this.items = numbering
    if (numbering === this.items) {
      this.current = bare(printed ?? '') || String(this.count + 1)
      this.count++
      this.subs = 0
      this.others.clear()
      return `${this.current}. `
    }
    if (depth === 1 && this.count > 0 && (isTitle(text) || text === '')) return `${this.subNumber(printed ?? '')}. `
    const other = (this.others.get(numbering) ?? 0) + 1
    this.others.set(numbering, other)
    return `      ${printed ?? (depth === 0 ? `${other}.` : `(${letter(other)})`)} `
  }

  /** `3a` and `3.1` as they are; `a.` and `(i)` with the number of the item in front. */
  private subNumber(printed: string): string {
    this.subs++
    const number = bare(printed)
    if (number.startsWith(this.current) && number !== this.current) return number
    if (/^\((?:[a-z]|[ivx]{1,4})\)/.test(printed)) return `${this.current}(${number})`
    return `${this.current}${/^[a-z]$/.test(number) ? number : letter(this.subs)}`
  }
}

const letter = (count: number) => String.fromCharCode(97 + ((count - 1) % 26))

/** A number without the marks around it: `3` of `3.`, `a` of `(a)`, `3(a)` of `3(a)`. */
const bare = (printed: string) =>
  printed
    .replace(/^item /i, '')
    .replace(/[.:\s]+$/, '')
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(/^([^()]*)\)$/, '$1')

/** A title begins with a capital and has no full stop; a point in a list is a sentence, or part of one. */
const isTitle = (text: string) => /^[\p{Lu}\d"'“‘]/u.test(text) && !/[.;,:]$/.test(text)

function linesOf(element: unknown, numbers: Numbers): readonly string[] {
  if (v.is(paragraph, element)) {
    const [first = '', ...rest] = textOf(element).split('\n')
    const mark = numbers.next(element.numbering, first.trim())
    const who = rest.length > 0 || mark === '' ? undefined : whoInItalics(element)
    if (who !== undefined) return [mark + who.title, `   ${who.words}`]
    return [(mark === '' && isHeading(element) ? '# ' : mark) + first, ...rest]
  }
  if (v.is(table, element))
    return tableInLines(
      element.children.map(row =>
        row.children.map(each => ({
          lines: linesOf(each, numbers).map(line => line.replaceAll('\t', ' ').trim()),
          across: v.is(cell, each) ? (each.colSpan ?? 1) : 1,
          down: v.is(cell, each) ? (each.rowSpan ?? 1) : 1,
        })),
      ),
    )
  return v.is(group, element) ? element.children.flatMap(child => linesOf(child, numbers)) : []
}

/** A paragraph in the style of a heading, or bold from end to end, which `# ` marks. */
function isHeading({ styleName, children }: v.InferOutput<typeof paragraph>): boolean {
  const written = children.filter(child => textOf(child).trim() !== '')
  return (
    written.length > 0 &&
    (/^heading/i.test(styleName ?? '') || written.every(child => v.is(run, child) && child.isBold))
  )
}

/** A title, and behind it in italics who presents the item, as many set it; undefined where the italics are part of the title. */
function whoInItalics({
  children,
}: v.InferOutput<typeof paragraph>): { readonly title: string; readonly words: string } | undefined {
  const isItalic = (child: unknown) => v.is(run, child) && child.isItalic === true
  const written = children.filter(child => textOf(child).trim() !== '')
  const from = written.findIndex(isItalic)
  if (from < 1 || !written.slice(from).every(isItalic)) return undefined
  const [title, words] = [written.slice(0, from), written.slice(from)].map(part => part.map(textOf).join('').trim())
  return title === undefined || words === undefined || presenting(readTitle(words).title) === undefined
    ? undefined
    : { title, words }
}

function textOf(element: unknown): string {
  if (v.is(words, element)) return element.value
  if (v.is(link, element)) {
    const text = element.children.map(textOf).join('')
    return element.href?.startsWith('http') === true && !text.includes('http') && /join|click|here|link/i.test(text)
      ? `${text} ${element.href}`
      : text
  }
  if (v.is(group, element)) return element.children.map(textOf).join('')
  const type: unknown = typeof element === 'object' && element !== null ? Reflect.get(element, 'type') : undefined
  return type === 'tab' ? '\t' : type === 'break' ? '\n' : type === 'noBreakHyphen' ? '-' : ''
}

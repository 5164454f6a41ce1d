import { wordParts } from './wordParts.ts'

interface Level {
  readonly start: number
  readonly format: string
  readonly text: string
  readonly style: string | undefined
}
interface List {
  readonly levels: ReadonlyMap<number, Level>
  readonly counts: (number | undefined)[]
}

const value = (xml: string, element: string): string | undefined =>
  new RegExp(`<w:${element}\\b[^>]{0,400}?w:val="([^"]{0,200})"`).exec(xml)?.[1]
const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`w:${name}="([^"]{0,200})"`).exec(tag)?.[1]

/** The pieces of an XML text between each opening of an element and its next closing, with the opening tag. */
function elements(xml: string, name: string): readonly { readonly tag: string; readonly inner: string }[] {
  return xml
    .split(`<w:${name} `)
    .slice(1)
    .map(piece => {
      const close = piece.indexOf('>')
      return {
        tag: piece.slice(0, close),
        inner: piece[close - 1] === '/' ? '' : (piece.slice(close + 1).split(`</w:${name}>`, 1)[0] ?? ''),
      }
    })
}

function listsOf(
  numbering: string,
): ReadonlyMap<string, { readonly list: List; readonly starts: ReadonlyMap<number, number> }> {
  const abstract = new Map(
    elements(numbering, 'abstractNum').map(({ tag, inner }) => [
      attribute(tag, 'abstractNumId') ?? '',
      {
        levels: new Map(
          elements(inner, 'lvl').map(({ tag: lvl, inner: level }) => [
            Number(attribute(lvl, 'ilvl') ?? 0),
            {
              start: Number(value(level, 'start') ?? 1),
              format: value(level, 'numFmt') ?? 'decimal',
              text: value(level, 'lvlText') ?? '',
              style: value(level, 'pStyle'),
            },
          ]),
        ),
        counts: [],
      } satisfies List,
    ]),
  )
  return new Map(
    elements(numbering, 'num').flatMap(({ tag, inner }) => {
      const list = abstract.get(value(inner, 'abstractNumId') ?? '')
      const starts = new Map(
        elements(inner, 'lvlOverride').flatMap(({ tag: lvl, inner: level }) => {
          const start = value(level, 'startOverride')
          return start === undefined ? [] : [[Number(attribute(lvl, 'ilvl') ?? 0), Number(start)] as const]
        }),
      )
      return list ? [[attribute(tag, 'numId') ?? '', { list, starts }] as const] : []
    }),
  )
}

interface Numbering {
  readonly numId?: string
  readonly ilvl?: number
  readonly style?: string
}

/** The list each paragraph style belongs to, its own or that of the style it is based on. */
function listsOfStyles(styles: string): (style: string | undefined) => Numbering {
  const all = new Map(elements(styles, 'style').map(({ tag, inner }) => [attribute(tag, 'styleId') ?? '', inner]))
  return style => {
    let at = style
    for (let depth = 0; at !== undefined && depth < 12; depth++) {
      const inner: string | undefined = all.get(at)
      if (inner === undefined) return {}
      const numId = value(inner, 'numId')
      if (numId !== undefined) return { numId, style: at, ...levelIn(inner) }
      at = value(inner, 'basedOn')
    }
    return {}
  }
}

const levelIn = (xml: string) => {
  const ilvl = value(xml, 'ilvl')
  return ilvl === undefined ? {} : { ilvl: Number(ilvl) }
}

/**
 * What Word prints in front of each paragraph of an ordered list, in order: `CSP145.`, `3a`, `(ii)`. Undefined where the document
 * does not say, so that the caller has to count for itself.
 */
export function wordNumbers(content: Uint8Array): readonly string[] | undefined {
  const parts = wordParts(content, ['word/document.xml', 'word/numbering.xml', 'word/styles.xml'])
  const [document, numbering] = [parts.get('word/document.xml'), parts.get('word/numbering.xml')]
  if (document === undefined || numbering === undefined) return undefined
  const lists = listsOf(numbering)
  const ofStyle = listsOfStyles(parts.get('word/styles.xml') ?? '')
  const begun = new Set<string>()
  return document
    .split(/<w:p[ >]/)
    .slice(1)
    .flatMap(paragraph => {
      const from = paragraph.indexOf('<w:pPr>')
      const properties = from < 0 ? '' : paragraph.slice(from, paragraph.indexOf('</w:pPr>', from))
      const styled = ofStyle(value(properties, 'pStyle'))
      const own = value(properties, 'numId')
      const { numId = '', ilvl, style }: Numbering = own === undefined ? styled : { numId: own, ...levelIn(properties) }
      const found = lists.get(numId)
      if (!found) return []
      const linked = [...found.list.levels].find(([, each]) => style !== undefined && each.style === style)?.[0]
      const depth = ilvl ?? linked ?? 0
      const level = found.list.levels.get(depth)
      if (!level || level.format === 'bullet' || level.format === 'none') return []
      return [
        numberNext(
          found.list,
          depth,
          begun.has(`${numId}/${depth}`) || !begun.add(`${numId}/${depth}`) ? undefined : found.starts.get(depth),
        ),
      ]
    })
}

/** Counts one on in a list, and writes the number as the list has it. */
function numberNext({ levels, counts }: List, depth: number, restart: number | undefined): string {
  counts[depth] = restart ?? (counts[depth] === undefined ? (levels.get(depth)?.start ?? 1) : counts[depth] + 1)
  counts.length = depth + 1
  return (levels.get(depth)?.text ?? '')
    .replace(/%([1-9])/g, (_, digit: string) => {
      const of = Number(digit) - 1
      return formatted(counts[of] ?? levels.get(of)?.start ?? 1, levels.get(of)?.format ?? 'decimal')
    })
    .trim()
}

function formatted(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(count)
    case 'upperLetter':
      return letters(count).toUpperCase()
    case 'lowerRoman':
      return roman(count)
    case 'upperRoman':
      return roman(count).toUpperCase()
    case 'decimalZero':
      return String(count).padStart(2, '0')
    default:
      return String(count)
  }
}

/** `z` is followed by `aa`, as in Word. */
const letters = (count: number) =>
  String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(9, Math.floor((count - 1) / 26) + 1))

const romans = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

function roman(count: number): string {
  let [left, written] = [Math.min(count, 3999), '']
  for (const [worth, letter] of romans) for (; left >= worth; left -= worth) written += letter
  return written
}

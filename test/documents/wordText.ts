import { strFromU8, unzipSync } from 'fflate'

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Element | string)[]
}

const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}
const unescaped = (text: string) => text.replace(/&(?:amp|lt|gt|quot|apos);/g, c => characters[c] ?? c)

function parse(xml: string): Element {
  const root: Element = { name: 'root', attributes: {}, children: [] }
  const open = [root]
  for (const [, tag, text] of xml.matchAll(/<([^>]+)>|([^<]+)/g)) {
    const inside = open.at(-1) ?? root
    if (text !== undefined) inside.children.push(unescaped(text))
    else if (tag === undefined || tag.startsWith('?')) continue
    else if (tag.startsWith('/')) open.pop()
    else {
      const attributes = Object.fromEntries(
        [...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, unescaped(value)]),
      )
      const element: Element = { name: /^[\w:]+/.exec(tag)?.[0] ?? '', attributes, children: [] }
      inside.children.push(element)
      if (!tag.endsWith('/')) open.push(element)
    }
  }
  return root
}

const elements = (e: Element) => e.children.filter(c => typeof c !== 'string')
const all = (e: Element, name: string): readonly Element[] =>
  elements(e).flatMap(c => (c.name === name ? [c] : all(c, name)))
const first = (e: Element, name: string): Element | undefined => all(e, name)[0]
const value = (e: Element | undefined) => e?.attributes['w:val'] ?? ''

const romans = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const
const roman = (n: number): string => {
  for (const [sign, worth] of romans) if (n >= worth) return sign + roman(n - worth)
  return ''
}

/** The mark Word would draw before each list paragraph. */
function marker(numbering: Element): (number: string, level: number) => string {
  const levels = new Map(
    all(numbering, 'w:abstractNum').map(a => [a.attributes['w:abstractNumId'] ?? '', all(a, 'w:lvl')]),
  )
  const kind = new Map(
    all(numbering, 'w:num').map(n => [n.attributes['w:numId'] ?? '', value(first(n, 'w:abstractNumId'))]),
  )
  const counts = new Map<string, number>()
  return (number, level) => {
    const form = levels.get(kind.get(number) ?? '')?.[level]
    if (form === undefined) return '?'
    const n = (counts.get(`${number}/${level}`) ?? 0) + 1
    counts.set(`${number}/${level}`, n)
    for (const deeper of counts.keys())
      if (deeper.startsWith(`${number}/`) && Number(deeper.split('/')[1]) > level) counts.delete(deeper)
    const said = { decimal: String(n), lowerLetter: String.fromCharCode(96 + n), lowerRoman: roman(n) }[
      value(first(form, 'w:numFmt'))
    ]
    return said === undefined ? value(first(form, 'w:lvlText')) : value(first(form, 'w:lvlText')).replace(/%\d/, said)
  }
}

function textOf(e: Element): string {
  return e.children
    .map(c =>
      typeof c === 'string'
        ? e.name === 'w:t'
          ? c
          : ''
        : c.name === 'w:br'
          ? ' / '
          : c.name === 'w:instrText'
            ? ''
            : textOf(c),
    )
    .join('')
}

/** A Word document as a clerk reads it: headings with `#`, list marks as Word draws them, a table item by item, each column further in. */
export function wordText(content: Uint8Array): string {
  const files = unzipSync(content)
  const part = (name: string) => parse(files[name] === undefined ? '' : strFromU8(files[name]))
  const mark = marker(part('word/numbering.xml'))
  const paragraph = (p: Element): string => {
    const style = value(first(p, 'w:pStyle'))
    const level = /^Heading(\d)$/.exec(style)?.[1]
    const list = first(p, 'w:numPr')
    const depth = Number(value(list && first(list, 'w:ilvl')))
    const before =
      level !== undefined
        ? `${'#'.repeat(Number(level))} `
        : list === undefined
          ? ''
          : `${'  '.repeat(depth)}${mark(value(first(list, 'w:numId')), depth)} `
    return before + textOf(p)
  }
  const cell = (c: Element) => elements(c).flatMap(block)
  const table = (t: Element): readonly string[] =>
    all(t, 'w:tr').flatMap(row => {
      const cells = elements(row)
        .filter(c => c.name === 'w:tc')
        .map(c => cell(c).filter(text => text !== ''))
      if (first(row, 'w:tblHeader') !== undefined) return [`=== ${cells.map(c => c.join(' ')).join(' | ')} ===`]
      if (cells.every(c => c.length < 2) && cells.length > 3)
        return [
          cells
            .map(c => c.join(''))
            .join(' | ')
            .trimEnd(),
        ]
      return [
        ...(cells[0]?.length === 0 ? [] : ['---']),
        ...cells.flatMap((texts, n) =>
          texts.map(text => `${n === cells.length - 1 && n > 1 ? '          >> ' : '    '.repeat(n)}${text}`),
        ),
      ]
    })
  function block(b: Element): readonly string[] {
    return b.name === 'w:p' ? [paragraph(b)] : b.name === 'w:tbl' ? table(b) : []
  }
  const heads = Object.keys(files)
    .filter(f => /^word\/header\d*\.xml$/.test(f))
    .toSorted()
    .map(f => (files[f] === undefined ? '' : strFromU8(files[f])))
  const lines = heads.map(h => all(parse(h), 'w:p').map(textOf))
  const running = [...new Set(lines.flat())].filter(t => t !== '')
  const which = (line: string) => (lines.every(l => l.includes(line)) ? 'every page' : 'every further page')
  const watermark = /<v:textpath\b[^>]*string="([^"]*)"/.exec(heads.join(''))?.[1]
  const body = first(part('word/document.xml'), 'w:body')
  return [
    ...(watermark === undefined ? [] : [`[behind every page: ${watermark}]`]),
    ...running.map(r => `[head of ${which(r)}: ${r}]`),
    ...(body === undefined ? [] : elements(body).flatMap(block)),
    '',
  ].join('\n')
}

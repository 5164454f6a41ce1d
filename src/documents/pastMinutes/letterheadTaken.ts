import { type WordParts, bodyPart, packed, partsOf, xmlOf } from '../wordFile/parts.ts'
import { type Document, type Element, child, inside, parsed, serialised, valueOf, within } from '../wordFile/xml.ts'

/** A letterhead made from past minutes, and what of them it has. */
export interface LetterheadTaken {
  readonly content: Uint8Array
  readonly by: readonly string[]
  readonly untold: readonly string[]
}

/** The font most of the document is set in, and its size in points, as its styles say. */
function fontOf({ parts }: WordParts): { readonly font?: string; readonly size?: number } {
  const part = parts.get('word/styles.xml')
  if (part === undefined) return {}
  const styles = xmlOf(part)
  const normal = within(styles, 'w:style').find(
    s => s.getAttribute('w:type') === 'paragraph' && s.getAttribute('w:default') === '1',
  )
  const set = [child(normal, 'w:rPr'), child(child(within(styles, 'w:docDefaults')[0], 'w:rPrDefault'), 'w:rPr')]
  const font = set.flatMap(p => child(p, 'w:rFonts')?.getAttribute('w:ascii') ?? [])[0]
  const size = set.flatMap(p => valueOf(child(p, 'w:sz')) ?? [])[0]
  return { ...(font === undefined ? {} : { font }), ...(size === undefined ? {} : { size: Number(size) / 2 }) }
}

/** The document with a place for the minutes instead of what it says; headers, footers, fonts and margins stay. */
function emptied(body: Document): Document {
  const copy = parsed(serialised(body))
  const page = within(copy, 'w:body')[0]
  if (page === undefined) return copy
  const section = inside(page).findLast(e => e.nodeName === 'w:sectPr')
  for (const e of inside(page)) if (e !== section) page.removeChild(e)
  page.insertBefore(placeIn(copy), section ?? null)
  return copy
}

function placeIn(document: Document): Element {
  const namespace = document.documentElement?.namespaceURI ?? ''
  const [p, r, t] = ['w:p', 'w:r', 'w:t'].map(name => document.createElementNS(namespace, name))
  if (p === undefined || r === undefined || t === undefined) throw new Error('No elements could be made.')
  t.appendChild(document.createTextNode('{{minutes}}'))
  r.appendChild(t)
  p.appendChild(r)
  return p
}

/** The letterhead that past minutes have: their headers, footers, fonts and margins, with a place for the minutes. */
export function letterheadTaken(content: Uint8Array): LetterheadTaken {
  const parts = partsOf(content)
  const { font, size } = fontOf(parts)
  const names = [...parts.parts.keys()]
  const heads = names.filter(n => /^word\/(?:header|footer)\d*\.xml$/.test(n))
  const says = heads.filter(n => within(xmlOf(parts.parts.get(n) ?? new Uint8Array()), 'w:t').length > 0)
  const picturesInBody = within(parts.body, 'w:drawing').length + within(parts.body, 'w:pict').length
  return {
    content: packed(parts, new Map([[bodyPart, emptied(parts.body)]])),
    by: [
      ...(font === undefined ? [] : [`Set in ${font}${size === undefined ? '' : `, ${size} points`}`]),
      heads.length === 0 ? 'It has no header or footer' : 'Its headers and footers are taken over as they are',
    ],
    untold: [
      ...(says.length > 0
        ? ['what of the header and footer belongs to one meeting only, such as its date: look at the letterhead']
        : []),
      ...(picturesInBody > 0
        ? ['whether a picture on the page, such as a logo, belongs to the letterhead: put it back where it does']
        : []),
      ...(font === undefined ? ['which font it is set in'] : []),
    ],
  }
}

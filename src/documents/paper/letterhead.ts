import { PatchType, TextRun, patchDocument } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Page } from '../rendition/page.ts'
import { unpacked } from '../wordFile/unpacked.ts'
import { onEveryPage } from './everyPage.ts'
import { word, wordBlocks } from './word.ts'
import { wordNumbering } from './wordStyles.ts'

/** A letterhead that cannot be used; the message says what to change in it. */
export class LetterheadRefused extends Error {
  override readonly name = 'LetterheadRefused'
}

/** Text of a part of the document, without its marks, so that a word Word has split into pieces is still found. */
const textOf = (xml: string): string =>
  (xml.match(/<w:p[ >][\s\S]*?<\/w:p>/g) ?? [])
    .map(p => (p.match(/<w:t[^>]*>([^<]*)/g) ?? []).map(t => t.replace(/<[^>]*>/g, '')).join(''))
    .join('\n')

const stylesPart = 'word/styles.xml'
const stylesOf = (xml: string): ReadonlyMap<string, string> =>
  new Map(
    (xml.match(/<w:style [\s\S]*?<\/w:style>/g) ?? []).map(style => [
      /w:styleId="([^"]*)"/.exec(style)?.[1] ?? '',
      style,
    ]),
  )

/** Styles by which the document is in this language: a letterhead made in English is Welsh under Welsh minutes, and read aloud so. */
function inLanguage(styles: string, language: Page['language']): string {
  if (language === 'en-GB') return styles
  const lang = `<w:lang w:val="${language}"/>`
  return /<w:lang\b/.test(styles)
    ? styles.replace(/<w:lang\b[^>]*\/>/g, lang)
    : styles.replace('</w:rPr></w:rPrDefault>', `${lang}</w:rPr></w:rPrDefault>`)
}

/** The document with those styles of the minutes that the letterhead has not got; its own stay as they are, and the others are based on them. */
async function withMissingStyles(document: Uint8Array, page: Page): Promise<Uint8Array> {
  const files = unzipSync(document)
  const own = strFromU8(files[stylesPart] ?? new Uint8Array())
  const spoken = inLanguage(own, page.language)
  const ours = stylesOf(strFromU8(unzipSync(await word({ ...page, blocks: [] }))[stylesPart] ?? new Uint8Array()))
  const known = stylesOf(own)
  const missing = [...ours]
    .filter(([id]) => !known.has(id) && !/^(?:Normal|Title|Footnote|Endnote|Hyperlink|TOC)/.test(id))
    .map(([, style]) => style)
  return zipSync({ ...files, [stylesPart]: strToU8(spoken.replace('</w:styles>', `${missing.join('')}</w:styles>`)) })
}

const attribute = (tag: string | undefined, name: string): number =>
  Number(new RegExp(`\\bw:${name}="(\\d+)"`).exec(tag ?? '')?.[1] ?? Number.NaN)

/** How wide the text of a letterhead is, in twentieths of a point: its paper between its margins. */
function widthOf(document: string): number | undefined {
  const size = attribute(/<w:pgSz\b[^>]*>/.exec(document)?.[0], 'w')
  const margins = /<w:pgMar\b[^>]*>/.exec(document)?.[0]
  const across = size - attribute(margins, 'left') - attribute(margins, 'right')
  return Number.isNaN(across) || across < 1 ? undefined : across
}

/**
 * Puts a page into a Word document of the council's own, with its logo, fonts, headers and footers. The document has a paragraph
 * `{{minutes}}` where the minutes go; it may have `{{title}}` and `{{status}}` (DRAFT, until confirmed) anywhere, header and footer included.
 * Throws LetterheadRefused where it is no Word document, or has no place for the minutes.
 */
export async function onLetterhead(letterhead: Uint8Array, page: Page): Promise<Uint8Array> {
  let body: string, across: number | undefined
  try {
    const document = unpacked(letterhead, name => name === 'word/document.xml').get('word/document.xml')
    if (document === undefined) throw new Error('no word/document.xml')
    body = textOf(strFromU8(document))
    across = widthOf(strFromU8(document))
  } catch (cause) {
    throw new LetterheadRefused('The letterhead is not a Word document (.docx).', { cause })
  }
  if (!body.split('\n').some(p => p.trim() === '{{minutes}}'))
    throw new LetterheadRefused(
      'The letterhead has no place for the minutes: add a paragraph of its own that says {{minutes}}.',
    )
  const words = (text: string) => ({ type: PatchType.PARAGRAPH, children: [new TextRun(text)] })
  const patched = await patchDocument({
    outputType: 'uint8array',
    data: letterhead,
    numbering: wordNumbering,
    properties: { title: page.title },
    patches: {
      minutes: { type: PatchType.DOCUMENT, children: [...wordBlocks(page, across)] },
      title: words(page.title),
      status: words([page.everyPage, page.watermark].filter(w => w !== undefined).join(' – ')),
    },
  })
  const styled = await withMissingStyles(patched, page)
  return page.everyPage === undefined ? styled : onEveryPage(styled, page.everyPage)
}

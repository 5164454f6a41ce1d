import { styles as english } from '../houseStyles.ts'
import { Document, Header, Packer, Paragraph } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { accessibilityOfWord } from '../../../src/documents/paper/accessibility.ts'
import {
  type Stationery,
  writePublicMinutes,
  writeRestrictedMinutes,
} from '../../../src/documents/paper/minutesDocuments.ts'
import { publicCopy, restrictedCopy } from '../../../src/minutes/publicCopy.ts'
import { inventedInFull } from '../inventedMeeting.ts'

const styles = [...english]
const restricted = restrictedCopy(inventedInFull)
if (restricted === undefined) throw new Error('the invented meeting has restricted business')
const notice = 'NOT FOR PUBLICATION'
const texts = (xml: string) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)]
    .map(m => m[1] ?? '')
    .join(' ')
    .trim()

/** What stands at the head of each kind of page of a document's section, by kind. */
function heads(content: Uint8Array): Readonly<Record<string, string>> {
  const files = unzipSync(content)
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const targets = new Map(
    [...text('word/_rels/document.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      / Id="([^"]*)"/.exec(tag)?.[1] ?? '',
      / Target="([^"]*)"/.exec(tag)?.[1] ?? '',
    ]),
  )
  const section = /<w:sectPr\b[\s\S]*<\/w:sectPr>/.exec(text('word/document.xml'))?.[0] ?? ''
  return Object.fromEntries(
    [...section.matchAll(/<w:headerReference [^>]*>/g)].map(([tag]) => [
      /w:type="([^"]*)"/.exec(tag)?.[1] ?? '',
      texts(text(`word/${targets.get(/r:id="([^"]*)"/.exec(tag)?.[1] ?? '') ?? ''}`)),
    ]),
  )
}

const paper = async (section: { readonly head?: string; readonly titlePage?: boolean }): Promise<Stationery> => ({
  letterhead: new Uint8Array(
    await Packer.toBuffer(
      new Document({
        styles: { default: { document: { run: { language: { value: 'en-GB' } } } } },
        sections: [
          {
            properties: section.titlePage === true ? { titlePage: true } : {},
            ...(section.head === undefined
              ? {}
              : { headers: { default: new Header({ children: [new Paragraph(section.head)] }) } }),
            children: [new Paragraph('{{minutes}}')],
          },
        ],
      }),
    ),
  ),
})

describe.each(styles)('restricted minutes in the style %s', (_, style) => {
  test('say at the head of every page, the first included, that they are not for publication', async () => {
    const [document, page] = await writeRestrictedMinutes(restricted, style)
    const { default: others, first } = heads(document?.content ?? new Uint8Array())
    expect([others, first]).toEqual([expect.stringContaining(notice), expect.stringContaining(notice)])
    expect(new TextDecoder().decode(page?.content)).toContain(`<p class="every-page">${notice}</p>`)
  })
  test('alone say so', async () => {
    const [document, page] = await writePublicMinutes(publicCopy(inventedInFull), style)
    expect(Object.values(heads(document?.content ?? new Uint8Array())).join(' ')).not.toContain(notice)
    expect(new TextDecoder().decode(page?.content)).not.toMatch(/class="every-page"|@top-center/)
  })
})

describe('restricted minutes on letterhead', () => {
  const [, style] = styles[0] ?? []
  if (style === undefined) throw new Error('no style')
  test.each([
    ['with a header', { head: 'Wexcombe District Council' }, ['default']],
    ['with a header that leaves out the first page', { head: 'Wexcombe', titlePage: true }, ['default', 'first']],
    ['without one', {}, ['default']],
  ])('%s say so at the head of every page, under what stands there', async (_name, section, kinds) => {
    const [document] = await writeRestrictedMinutes(restricted, style, await paper(section))
    const found = heads(document?.content ?? new Uint8Array())
    expect(Object.keys(found).toSorted()).toEqual(kinds)
    for (const head of Object.values(found)) expect(head).toContain(notice)
    expect(found['default']).toContain('head' in section ? section.head : notice)
    expect(accessibilityOfWord(document?.content ?? new Uint8Array())).toEqual([])
  })
  test('say so once where the letterhead itself has a place for it', async () => {
    const [document] = await writeRestrictedMinutes(restricted, style, await paper({ head: '{{status}}' }))
    expect(heads(document?.content ?? new Uint8Array())).toEqual({ default: `${notice} – DRAFT` })
  })
})

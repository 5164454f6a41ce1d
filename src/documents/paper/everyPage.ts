import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { printable } from '../rendition/page.ts'

const escaped = (text: string) =>
  printable(text).replace(/[&<>]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? c)

const paragraphOf = (text: string) =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="120"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>${escaped(text)}</w:t></w:r></w:p>`

const words = (xml: string) => (xml.match(/<w:t(?: [^>]*)?>[^<]*/g) ?? []).map(t => t.replace(/<[^>]*>/g, '')).join('')

const part = 'word/headerOnEveryPage.xml'
const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Whether Word's switch of this name is there and not turned off. */
const isOn = (name: string, xml: string) => new RegExp(`<w:${name}\\b(?![^>]*w:val="(?:0|false|off)")`).test(xml)

/** The kinds of header that the pages of the first section use and have not got: those of later sections are taken from it. */
function missing(section: string, settings: string): readonly string[] {
  const needed = [
    'default',
    ...(isOn('titlePg', section) ? ['first'] : []),
    ...(isOn('evenAndOddHeaders', settings) ? ['even'] : []),
  ]
  return needed.filter(type => !new RegExp(`<w:headerReference [^>]*w:type="${type}"`).test(section))
}

/** A Word document with a line at the head of every page, the first included, under whatever stands there already. */
export function onEveryPage(document: Uint8Array, line: string): Uint8Array {
  const files = unzipSync(document)
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const headers = Object.keys(files).filter(name => /^word\/header[^/]*\.xml$/.test(name))
  const lined = headers
    .filter(name => !words(text(name)).includes(escaped(line)))
    .map(name => [name, strToU8(text(name).replace('</w:hdr>', `${paragraphOf(line)}</w:hdr>`))] as const)
  const section = /<w:sectPr\b[^>]*\/>|<w:sectPr\b[\s\S]*?<\/w:sectPr>/.exec(text('word/document.xml'))?.[0] ?? ''
  const types = missing(section, text('word/settings.xml'))
  return zipSync({
    ...files,
    ...Object.fromEntries(lined),
    ...(types.length === 0 ? {} : withHeader(text, section, types, line)),
  })
}

/** The parts that give a section a header it has not got. */
function withHeader(
  text: (name: string) => string,
  section: string,
  types: readonly string[],
  line: string,
): Readonly<Record<string, Uint8Array>> {
  const references = types
    .map(type => `<w:headerReference xmlns:r="${relationships}" w:type="${type}" r:id="everyPage"/>`)
    .join('')
  const opened = /^<w:sectPr\b[^>]*?(\/?)>/.exec(section)
  const own =
    section === ''
      ? `<w:sectPr>${references}</w:sectPr>`
      : opened?.[1] === '/'
        ? section.replace(/\/>$/, `>${references}</w:sectPr>`)
        : section.replace(/^<w:sectPr\b[^>]*>/, start => start + references)
  const body = text('word/document.xml')
  return {
    'word/document.xml': strToU8(
      section === '' ? body.replace('</w:body>', () => `${own}</w:body>`) : body.replace(section, () => own),
    ),
    [part]: strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:hdr xmlns:w="${namespace}">${paragraphOf(line)}</w:hdr>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      text('word/_rels/document.xml.rels').replace(
        '</Relationships>',
        `<Relationship Id="everyPage" Type="${relationships}/header" Target="headerOnEveryPage.xml"/></Relationships>`,
      ),
    ),
    '[Content_Types].xml': strToU8(
      text('[Content_Types].xml').replace(
        '</Types>',
        `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>`,
      ),
    ),
  }
}

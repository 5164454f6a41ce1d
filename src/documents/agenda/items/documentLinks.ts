import type { Row } from '../lines/lines.ts'
import { presenting } from '../people/whoPresents.ts'

/** `Report - 06 Action plan`, `Appendix - 06.1 Risk table`, `Other - minutes 090926`: what kind of document a web page links to, and what it is called. */
const link =
  /^(?:(?:cover(?:ing)? |main |joint )?report|appendix|annexe?|other|enclosure|presentation|minutes|(?:supporting|additional|background) (?:document|paper|report)|paper|document|action (?:log|plan)|attachment) ?[-–—] ?(\S.{2,120})$/i

const nameOf = (text: string): string | undefined => {
  const name = link.exec(text)?.[1]
  return name === undefined ||
    /[.:;?!]$/.test(name) ||
    presenting(name) !== undefined ||
    /^(?:to|for|by|from|of) /i.test(name)
    ? undefined
    : name
}

/** Whether what a link is called has the number of its item or its date, as names of files have. */
const isNamedAsFile = (name: string): boolean => /^\d{1,2}[a-z]?(?:\.\d{1,2})? |(?:^|[ _-])\d{4,8}$/i.test(name)

/** `04.1 Appendix A.pdf (3 pages)`: a file with its number, and how long it is. */
const numberedFile = /^(\d{1,2}[a-z]?(?:\.\d{1,2})? \S.{1,120}\.(?:pdf|docx?|xlsx?|pptx?))(?: \(\d{1,4} pages?\))?$/i

const linkIn = (row: Row): string | undefined => {
  if (row.text.length >= 160 || row.cells.length > 1) return undefined
  const file = numberedFile.exec(row.text)?.[1]
  return file === undefined ? (nameOf(row.text) === undefined ? undefined : row.text) : file
}
const hasNameOfFile = ({ text }: Row): boolean => numberedFile.test(text) || isNamedAsFile(nameOf(text) ?? '')

/** The lines of a page in which links to documents, each named by its kind, are told as papers; only where two of them have the names of files. */
export function withDocumentLinks(rows: readonly Row[]): readonly Row[] {
  const links = rows.map(linkIn)
  if (rows.filter((row, at) => links[at] !== undefined && hasNameOfFile(row)).length < 2) return rows
  return rows.map((row, at) => (links[at] === undefined ? row : { ...row, text: `Paper: ${links[at]}` }))
}

import type { Row } from './lines.ts'
import { presenting } from './whoPresents.ts'

/** `Report - 06 Action plan`, `Appendix - 06.1 Risk table`, `Other - minutes 090926`: what kind of document a web page links to, and what it is called. */
const link =
  /^(?:(?:cover(?:ing)? |main |joint )?report|appendix|annexe?|other|enclosure|presentation|minutes|(?:supporting|additional|background) (?:document|paper|report)|paper|document|action (?:log|plan)|attachment) ?[-–] ?(\S.{2,120})$/i

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

/** The lines of a page in which links to documents, each named by its kind, are told as papers; only where two of them have the names of files. */
export function withDocumentLinks(rows: readonly Row[]): readonly Row[] {
  const names = rows.map(({ text, cells }) => (text.length < 160 && cells.length < 2 ? nameOf(text) : undefined))
  if (names.filter(name => name !== undefined && isNamedAsFile(name)).length < 2) return rows
  return rows.map((row, at) => (names[at] === undefined ? row : { ...row, text: `Paper: ${row.text}` }))
}

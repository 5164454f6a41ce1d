import { readLabel } from '../vocabulary/labels.ts'
import type { Row } from './lines.ts'
import { paperInside } from '../papers/papers.ts'

// A council's page as programs copy it: a table of two columns whose numbers were left behind, each row ending in a stroke, its cell in one
// line or several, with the title and the text under it run together.

const head = /^\|?\s*(?:(?:note|time) )?no\.?\s*\|\s*(?:agenda )?item[\s|]*$/i
const rule = /^[\s|:+=-]+$/
/** How the text under a title begins. */
const textBegins =
  / (?=(?:To \p{Ll}|Members? (?:are|is|will|of)|Councillors (?:are|will)|The (?:Board|Committee|Panel|Partnership|Chair|Council|Cabinet|Forum|Director|report|minutes|meeting)\b|This (?:report|item|paper)|Report (?:of|by|from) |Presentation (?:by|from) |Presented by|(?:Joint|Verbal) report|There (?:are|were) |Any (?:member|person)|Please |I?n (?:accordance|the event) |Report for (?:decision|information|noting|approval|discussion)|Additional documents:|Decisions?:|Minutes:|RESOLVED|Resolved))/u

/** The rows of such a page written as lines, one row an item without a number; other texts are given back as they are. */
export function pageRowsAsLines(rows: readonly Row[]): readonly Row[] {
  const at = rows.findIndex(({ raw }) => head.test(raw ?? ''))
  if (at < 0) return rows
  // Below the last stroke the table is over.
  const last = rows.findLastIndex(({ raw = '' }) => /\|\s*$/.test(raw))
  const body = rows.slice(at + 1, last + 1)
  const ends = body.filter(({ raw = '' }) => /\|\s*$/.test(raw) && !rule.test(raw)).length
  if (ends < 2 || body.some(({ cells }) => cells.filter(cell => cell !== '').length > 1)) return rows
  const lines: Row[] = []
  let begins = true
  for (const row of body) {
    const raw = row.raw ?? ''
    const closes = /\|\s*$/.test(raw)
    if (row.text === '' || rule.test(raw)) {
      if (closes) begins = true
      lines.push({ ...row, text: '', cells: [] })
      continue
    }
    lines.push(...(begins ? titleApart(row) : textApart(row)))
    begins = closes
  }
  return [...rows.slice(0, at), { ...(rows[at] as Row), text: '', cells: [] }, ...lines, ...rows.slice(last + 1)]
}

/** The line with which a row begins: its title, and what is run together with it. */
function titleApart(row: Row): readonly Row[] {
  const { text } = row
  const paper = paperInside(text)
  const cut = paper ?? textBegins.exec(text)?.index
  const title = cut === undefined ? text : text.slice(0, cut).trim()
  return [
    { ...row, text: title, cells: [], row: true },
    ...(cut === undefined ? [] : textApart({ ...row, text: text.slice(cut).trim() })),
  ]
}

/** Text under a title, cut where a label stands inside it. */
function textApart(row: Row): readonly Row[] {
  const parts = row.text.split(/ (?=(?:Additional documents|Decisions?|Minutes):)/)
  return parts.flatMap((part): readonly Row[] => {
    const label = /^(?:Additional documents|Decisions?|Minutes):\s?/.exec(part)?.[0]
    const texts =
      label === undefined || label === part || readLabel(label) === undefined
        ? [part]
        : [label, part.slice(label.length)]
    return texts.map(text => ({ ...row, text: text.trim(), indent: 3, cells: [] }))
  })
}

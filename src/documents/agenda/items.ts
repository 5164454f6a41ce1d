import {
  kindOf,
  type AgendaItem,
  type Paper,
  type Presenter,
  type Restriction,
  type UnreadLine,
} from '../../meeting/agenda.ts'
import { readMinutes } from './durations.ts'
import { beginsMinutes } from './itemLines.ts'
import { readLabel, readParagraphs } from './labels.ts'
import type { Line } from './lines.ts'
import type { Numbered } from './numbers.ts'
import { paperAtEnd, readPaper } from './papers.ts'
import { readPresenters } from '../../meeting/presentersWritten.ts'
import { readTitle } from './title.ts'
import { readTimes } from '../dates/written.ts'

/** The lines of one item, without its number. */
export interface ItemBlock {
  readonly id: string
  readonly numbered: Numbered
  readonly title: string
  /** The duration that stood before the number. */
  readonly before?: Line
  readonly lines: readonly Line[]
}

export interface ItemRead {
  readonly item: AgendaItem
  readonly unread: readonly UnreadLine[]
}

/** Whether a line of standing text goes on from the line before, cut by the width of a page. */
export const goesOn = (before: string, text: string): boolean =>
  before.length >= 60 && !/[.:;?!]$/.test(before) && /^\p{Ll}/u.test(text)

/** A title that breaks off at the width of a page goes on in the next line. */
const brokenOff = /\s(?:and|of|the|for|in|on|to|with|from|by|&)$/i

/** Reads one item: its title line, then what stands under it up to `Minutes:`. */
export function readItem({ id, numbered, title: firstLine, before, lines: below }: ItemBlock): ItemRead {
  const wrapped =
    brokenOff.test(firstLine) &&
    below[0] !== undefined &&
    below[0].text !== '' &&
    !beginsMinutes.test(below[0].text) &&
    readLabel(below[0].text) === undefined
  const lines = wrapped ? below.slice(1) : below
  const head = readTitle(wrapped ? `${firstLine} ${below[0]?.text ?? ''}` : firstLine)
  const presenters: Presenter[] = []
  const papers: Paper[] = head.paper ? [head.paper] : []
  const standingText: string[] = head.ofPaper === undefined ? [] : [head.ofPaper]
  const unread: UnreadLine[] = []
  let minutes = (before && readMinutes(before.text)) ?? head.minutes
  let { restricted, verbal } = head
  let paragraphs: readonly string[] = []
  let openTitle: string | undefined
  let closedTitle = head.title
  let publicInterest: string | undefined
  let listing: 'presented by' | 'paper' | undefined
  let textAbove = false

  const present = (value: string) => presenters.push(...readPresenters(value))
  const attach = (value: string) => {
    if (/^\(?(?:verbal|oral)(?: (?:update|report|item))?\)?\.?$/i.test(value)) verbal = true
    else if (!/^(?:none|n\/a|-|nil)\.?$/i.test(value)) papers.push(...separatePapers(value).map(readPaper))
  }

  for (const line of lines) {
    const { text } = line
    if (text === '') {
      textAbove = false
      continue
    }
    if (beginsMinutes.test(text)) break
    const labelled = readLabel(text)
    const above = textAbove
    textAbove = false
    if (labelled === undefined) {
      const duration = readMinutes(text)
      if (duration !== undefined) {
        minutes = duration
        continue
      }
      const listed = text.replace(/^[•·▪*-]\s?/, '')
      if (listing === 'paper') {
        attach(listed)
        continue
      }
      if (listing === 'presented by') {
        present(listed)
        listing = undefined
        continue
      }
      const paragraph = standingText.at(-1)
      if (above && paragraph !== undefined && goesOn(paragraph, text))
        standingText[standingText.length - 1] = `${paragraph} ${text}`
      else standingText.push(text)
      textAbove = true
      continue
    }
    const { label, value } = labelled
    listing = undefined
    switch (label) {
      case 'presented by':
        if (value === '') listing = label
        else present(value)
        break
      case 'paper':
        if (value === '') listing = label
        else attach(value)
        break
      case 'additional documents':
        listing = 'paper'
        break
      case 'time': {
        const length = readLength(value)
        if (length === undefined) unread.push({ line: line.line, text })
        else minutes = length
        break
      }
      case 'exempt':
        if (/^(?:no|none|n\/a)$/i.test(value)) break
        restricted = true
        paragraphs = readParagraphs(value)
        if (paragraphs.length === 0 && !/^(?:yes|)$/i.test(value)) unread.push({ line: line.line, text })
        break
      case 'open title':
        openTitle = readTitle(value).title
        break
      case 'closed title':
        restricted = true
        closedTitle = readTitle(value).title
        break
      case 'public interest':
        publicInterest = value
        break
      case 'text':
        standingText.push(value)
        break
      case 'website link':
        if (/\breasons why\b/i.test(text)) restricted = true
        break
    }
  }

  if (!restricted && openTitle !== undefined) restricted = true
  const restriction: Restriction | undefined = restricted
    ? { closedTitle, paragraphs, ...(publicInterest !== undefined && { publicInterest }) }
    : undefined
  if (restriction === undefined && publicInterest !== undefined) standingText.push(`Public interest: ${publicInterest}`)
  const title = restriction && openTitle !== undefined && openTitle !== '' ? openTitle : head.title
  return {
    item: {
      id,
      number: numbered.number,
      ...(numbered.sub !== '' && { under: numbered.under }),
      kind: kindOf(title),
      title,
      ...(restriction && { restriction }),
      verbal,
      presenters,
      ...(minutes !== undefined && { minutes }),
      papers,
      standingText,
    },
    unread,
  }
}

/** Several papers in one line have semicolons between them and a size or pages each; otherwise a semicolon belongs to the name. */
function separatePapers(value: string): readonly string[] {
  const parts = value.split(/;\s?/).filter(part => part !== '')
  return parts.every(part => paperAtEnd(part) !== undefined) ? parts : [value]
}

/** Minutes of a `Time:` line: a length, a bare number of minutes, or from one time to another. */
function readLength(value: string): number | undefined {
  const length = readMinutes(value) ?? (/^\d{1,3}$/.test(value) ? Number(value) : undefined)
  if (length !== undefined) return length > 0 ? length : undefined
  const { time, endTime, before, after } = readTimes(value) ?? {}
  if (time === undefined || endTime === undefined || before !== '' || after !== '') return undefined
  const [from = 0, to = 0] = [time, endTime].map(clock => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)))
  return to > from ? to - from : undefined
}

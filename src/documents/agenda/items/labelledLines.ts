import { namesClosedBusiness } from '../markings/aboutClosed.ts'
import { markingOfLine } from '../markings/markingOfLine.ts'
import { type ItemNoted, mark, mayBeClosedByText } from './itemNoted.ts'
import { type Label, type Labelled, readParagraphs } from '../vocabulary/labels.ts'
import type { Line } from '../lines/lines.ts'
import { listsAll } from '../papers/papers.ts'
import { attach, withoutBracketBehind } from './papersUnderTitle.ts'
import { present } from './peopleUnderTitle.ts'
import { timeSaid } from '../vocabulary/timeSaid.ts'
import { readTitle } from '../titles/title.ts'

/** Labels under which a marking of the item may stand beside what they label. */
const labelsOfOpenWords: readonly Label[] = ['presented by', 'paper', 'time', 'purpose', 'handling']

/** Notes what a line under a title says behind its label: `Lead: …`, `Paper: …`, `Open title: …`. */
export function noteLabelled(item: ItemNoted, line: Line, text: string, { label, value }: Labelled): void {
  const refuse = () => item.unread.push({ line: line.line, text: line.text, under: item.id })
  item.listing = undefined
  if (mayBeClosedByText(item.kind) && labelsOfOpenWords.includes(label)) mark(item, markingOfLine(text))
  switch (label) {
    case 'presented by':
      if (value === '') item.listing = label
      else presentedBy(item, value)
      break
    case 'written by':
      if (value !== '') item.authored = { text, value }
      break
    case 'paper':
      if (value === '') item.listing = label
      else if (listsAll(value)) refuse()
      else attach(item, value, /^\w+s\b/.test(text))
      break
    case 'additional documents':
      item.listing = 'paper'
      break
    case 'time': {
      const time = timeSaid(value)
      if (time === undefined) refuse()
      item.startsAt = time?.startsAt ?? item.startsAt
      item.minutes = time?.minutes ?? item.minutes
      break
    }
    case 'exempt': {
      if (/^(?:no|none|n\/a|public|open)$/i.test(value)) {
        item.openSaid = true
        break
      }
      const paragraphs = readParagraphs(value)
      mark(item, { certain: true, paragraphs })
      if (paragraphs.length === 0 && !/^(?:yes|)$/i.test(value)) refuse()
      break
    }
    case 'open title':
      item.openTitle = readTitle(value).title
      break
    case 'closed title':
      mark(item, { certain: true, paragraphs: [] })
      item.closedTitle = readTitle(value).title
      break
    case 'public interest':
      item.publicInterest = value
      break
    case 'text':
      item.standingText.push(value)
      break
    case 'purpose':
      item.standingText.push(withoutBracketBehind(item, text))
      break
    case 'handling':
      if (/^official$/i.test(value)) break
      if (
        item.marking === undefined &&
        (namesClosedBusiness(value) || /^marking: (?!official\b)\S.{0,40}$/i.test(text)) &&
        mayBeClosedByText(item.kind)
      )
        mark(item, { certain: false, paragraphs: [] })
      item.standingText.push(text)
      break
    case 'website link':
      if (/\breasons why\b/i.test(text)) mark(item, { certain: true, paragraphs: [] })
      break
  }
}

/** `Lead: Ada Moss. Verbal`, `Lead: Ada Moss. Paper E to follow`: who, and in another sentence how. */
const thenHow =
  /^(.{2,80}?[\p{L})]{2})\. ((?:verbal|oral)(?: (?:report|update|item))?|(?:paper|enc|appendix|report)s?\b.{0,30})\.?$/iu

function presentedBy(item: ItemNoted, value: string): void {
  const [, who, how = ''] = thenHow.exec(value) ?? []
  present(item, who ?? value)
  if (who === undefined) return
  if (/^(?:verbal|oral)/i.test(how)) item.verbal = true
  else if (/\b(?:to follow|tabled|separately)\b/i.test(how)) item.standingText.push(how)
  else attach(item, how, false)
}

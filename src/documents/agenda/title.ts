import { markedTitle } from './confidential.ts'
import { readMinutes } from './durations.ts'
import { paperAtEnd } from './papers.ts'
import type { Paper } from '../../meeting/agenda.ts'

/** The line of an item that has its title, taken apart. */
export interface TitleRead {
  readonly title: string
  /** Whether it says `RESTRICTED:`, or another word for it. */
  readonly restricted: boolean
  /** Whether a word in it may mean that it is restricted. */
  readonly doubtful?: true
  /** Paragraphs of Schedule 12A that its marking gives. */
  readonly paragraphs?: readonly string[]
  readonly verbal: boolean
  /** Minutes allotted, where the title ends with them. */
  readonly minutes?: number
  /** What the title ends with about its paper: `To follow`, `Paper attached`. */
  readonly ofPaper?: string
  /** The published paper, where the title ends with its size or its pages. */
  readonly paper?: Paper
}

/** Only so many letters at the end of a title are looked at for what does not belong to it. */
const tail = 80

const ofPaperAfter =
  /\s?(?:[([]|[-–—] |, )((?:(?:papers?|reports?|presentations?|documents?) )?(?:to follow|attached|enclosed|to be tabled|tabled(?: at the meeting)?))[)\]]?$/i

const verbalAfter =
  /\s?(?:[-–—] )?[([](?:verbal|oral)(?: (?:update|report|item|presentation|briefing))?[)\]]$|\s[-–—] (?:verbal|oral)(?: (?:update|report|item))?$/i
const durationAfter =
  /\s?(?:[-–—] |, )?[([]((?:\d{1,3} ?(?:minutes?|mins?\.?|hours?|hrs?)[ ,]?(?:and )?){1,2})[)\]]$|\s(?:[-–—] )?((?:\d{1,2} ?(?:hours?|hrs?) )?\d{1,3} ?(?:minutes|mins?\.?))$/i

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase()

function withoutEnd(
  text: string,
  form: RegExp,
): { readonly text: string; readonly found: RegExpExecArray } | undefined {
  const from = Math.max(0, text.length - tail)
  const found = form.exec(text.slice(from))
  if (!found) return undefined
  const left = text.slice(0, from + found.index).trim()
  return left === '' ? undefined : { text: left, found }
}

/** Takes a title apart from what agendas write around it: `RESTRICTED:`, `(VERBAL)`, `(10 minutes)`, `pdf icon PDF 463 KB`. */
export function readTitle(written: string): TitleRead {
  let title = written.replace(/\s[-–—]\s*$/, '').trim()
  let [restricted, doubtful, verbal] = [false, false, false]
  let paragraphs: readonly string[] = []
  let minutes: number | undefined
  let paper: Paper | undefined
  let ofPaper: string | undefined
  for (let looked = 0; looked < 7; looked++) {
    const published = paper === undefined ? paperAtEnd(title) : undefined
    if (published) {
      title = published.before
      paper = published.paper
      continue
    }
    const timed = minutes === undefined ? withoutEnd(title, durationAfter) : undefined
    const length = timed && readMinutes(timed.found[1] ?? timed.found[2] ?? '')
    if (timed && length !== undefined) {
      title = timed.text
      minutes = length
      continue
    }
    const awaited = ofPaper === undefined ? withoutEnd(title, ofPaperAfter) : undefined
    if (awaited) {
      title = awaited.text
      ofPaper = sentenceCase(awaited.found[1] ?? '')
      continue
    }
    const spoken = verbal ? undefined : withoutEnd(title, verbalAfter)
    if (spoken) {
      title = spoken.text
      verbal = true
      continue
    }
    const marked = markedTitle(title)
    if (marked === undefined) break
    restricted ||= marked.marking.certain
    doubtful ||= !marked.marking.certain
    paragraphs = [...new Set([...paragraphs, ...marked.marking.paragraphs])]
    if (marked.title === title) break
    title = marked.title
  }
  return {
    title,
    restricted,
    ...(doubtful && !restricted && { doubtful: true as const }),
    ...(paragraphs.length > 0 && { paragraphs }),
    verbal,
    ...(minutes !== undefined && { minutes }),
    ...(paper && { paper }),
    ...(ofPaper !== undefined && { ofPaper }),
  }
}

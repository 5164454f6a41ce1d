import type { Paper } from '../../../meeting/agenda.ts'
import { markedTitle } from '../markings/markedTitle.ts'
import type { TimedLine } from '../vocabulary/clockTimes.ts'
import type { Around, Taker } from './aroundTitle.ts'
import { besides } from './besidesMarking.ts'
import { takeFromBracket } from './bracketOfSeveral.ts'
import { icon, namedPapers, stateOfPaper } from './papersTakenOff.ts'
import { times } from './timesTakenOff.ts'
import { byWordOfMouth, reporters } from './whoTakenOff.ts'
import { notSettled, purpose, remark } from './wordsTakenOff.ts'

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
  /** When the item begins, and perhaps ends, where the title ends with it. */
  readonly time?: TimedLine
  /** What the title ends with about its paper or its purpose, as written: `To follow`, `Paper attached`, `For decision`. */
  readonly said?: readonly string[]
  /** `Report by Head of Policy`, where the title ends with that and the reference of the report. */
  readonly reported?: string
  /** The published paper, where the title ends with its size or its pages. */
  readonly paper?: Paper
  /** The papers named after it: `Paper A, Paper B`. */
  readonly further?: readonly Paper[]
}

/** What may stand at the end of a title, in the order in which it is looked for: what can be nothing else comes first. */
const takers: readonly Taker[] = [
  ...namedPapers,
  ...times,
  ...reporters,
  purpose,
  stateOfPaper,
  ...notSettled,
  icon,
  byWordOfMouth,
  around => takeFromBracket(around, takeOne),
  remark,
]

/** Takes one thing off the end of a title; false where nothing is known there. */
const takeOne: Taker = around => takers.some(take => take(around))

/** `Report of the Clerk (copy attached) on the following`: the bracket says the same behind the whole. */
const paperWithin =
  /^(.{3,200}?\S) \(((?:draft |revised |full )?(?:(?:copy|copies|papers?|reports?|documents?|details|list|letter|plan|draft) )?(?:attached|enclosed|herewith|to follow|circulated|appended))\) ((?:on|for|regarding|about|of|from|and|in|at|to|by|with|concerning) [^()]{3,200})$/i

/** `(Paper B – 25 minutes)`: a length behind a dash, as behind a comma. */
const lengthInBracket = /(\([^()]{2,60}?)\s[-–—]\s(\d{1,3} ?(?:mins?|minutes))\)$/i

/** Takes a title apart from what agendas write around it: `RESTRICTED:`, `(VERBAL)`, `(10 minutes)`, `– For decision`, `pdf icon PDF 463 KB`. */
export function readTitle(written: string): TitleRead {
  let title = written.replace(/\s[-–—]\s*$|\s(?:Minutes|Cofnodion)\s?:$/, '').trim()
  if (/[)\]]\.$/.test(title)) title = title.slice(0, -1)
  title = title.replace(/(?<=[\p{L})])\s?:\s?[-–—]+$/u, '')
  if (/[\p{Ll})]:$/u.test(title)) title = title.slice(0, -1)
  title = title.replace(paperWithin, '$1 $3 ($2)').replace(lengthInBracket, '$1, $2)')
  let [restricted, doubtful] = [false, false]
  let paragraphs: readonly string[] = []
  const around: Around = { title, verbal: false, said: [] }
  for (let looked = 0; looked < 12; looked++) {
    if (takeOne(around)) continue
    const marked = markedTitle(around.title)
    if (marked === undefined) break
    restricted ||= marked.marking.certain
    doubtful ||= !marked.marking.certain
    const gone = besides(around.title, marked.title)
    if (gone !== undefined) around.said.unshift(gone)
    paragraphs = [...new Set([...paragraphs, ...marked.marking.paragraphs])]
    if (marked.title === around.title) break
    around.title = marked.title
  }
  const { minutes, time, reported, verbal, said } = around
  const [paper, ...further] = [...(around.paper === undefined ? [] : [around.paper]), ...(around.further ?? [])]
  const bare = around.title.replace(/\s?[-–—|]\s*$/, '')
  return {
    title: paper === undefined ? bare : bare.replace(/(?<=[\p{L})]{2}):$/u, ''),
    restricted,
    ...((doubtful || around.undecided === true) && !restricted && { doubtful: true as const }),
    ...(paragraphs.length > 0 && { paragraphs }),
    verbal,
    ...(minutes !== undefined && { minutes }),
    ...(time && { time }),
    ...(paper && { paper }),
    ...(further.length > 0 && { further }),
    ...(reported !== undefined && { reported }),
    ...(said.length > 0 && { said }),
  }
}

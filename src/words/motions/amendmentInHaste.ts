import { movedBy, way } from '../line/decisionPassed.ts'
import { aName } from './moversInNotes.ts'
import { readMotionTyped } from './motionTyped.ts'
import { type Read, question } from '../line/typed.ts'

const seconding = `(?:(?:seconded|seconder|sec['’]?d?|2nd(?:ed)?)\\.?:?(?: by)? ${aName}|${aName} (?:seconds|seconded|seconding|2nds|secs))`
/** "amendment from A", "amendt A sec B", "amendment (A/B)": who moved it, and perhaps who seconded it. */
const head = new RegExp(
  `^(?:the |an? )?(?:amendment|amendm?t|amdt)\\.? ?(?:\\(${aName}\\s*[/,&]\\s*${aName}\\)|(?:(?:moved|proposed|put) )?(?:(?:from|by)[: ]\\s*)?${aName}(?:,? (?:and )?${seconding})?)(?=\\s*[,:;–-]|\\s(?=that\\b|to\\b))\\s*[,:;–-]?\\s*`,
  'iu',
)
const secondedBehind = new RegExp(`^(?:and )?${seconding}$`, 'iu')
const outcomes: readonly (readonly [form: RegExp, outcome: string])[] = [
  [/^(?:and )?(?:(?:this|it|which) was )?(?:lost|defeated|fell|rejected|not (?:accepted|agreed|carried))\b/i, 'lost'],
  [/^(?:and )?(?:(?:this|it|which) was )?withdrawn\b/i, 'withdrawn'],
  [
    /^(?:and )?(?:(?:this|it|which) was |all )?(?:accepted|agreed|carried|passed|approved|unanimous(?:ly)?)\b/i,
    'carried',
  ],
]
const outcomeOf = (part: string): string | undefined =>
  part.split(/\s+/).length > 6 ? undefined : outcomes.find(([form]) => form.test(part))?.[1]

/** Reads an amendment put down in a line of its own, "amendment from A, for X read Y, B seconded, accepted": who moved it, what it changes and what became of it, in any order behind its label. */
export function readAmendmentInHaste(said: string): Read {
  if (said.length > 400 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  // A count of the vote is read with it.
  if (/\b\d{1,3} (?:votes? )?(?:for|in favour|against)\b|\b\d{1,3}\s?[-–]\s?\d{1,3}\b/i.test(said)) return undefined
  const [lead, first, second, mover, byBefore, byBehind] = head.exec(said.slice(0, 200)) ?? []
  if (lead === undefined) return undefined
  const proposer = (first ?? mover ?? '').trim()
  let seconder = (second ?? byBefore ?? byBehind)?.trim(),
    outcome: string | undefined
  const parts = said
    .slice(lead.length)
    .replace(/[\s.]+$/, '')
    .split(/\s*[,;]\s+|\.\s+|\s[–-]\s/)
  while (parts.length > 1) {
    const last = parts.at(-1) ?? '',
      became = outcomeOf(last),
      by = secondedBehind.exec(last)
    if (became !== undefined && outcome === undefined) outcome = became
    else if (by !== null && seconder === undefined) seconder = (by[1] ?? by[2] ?? '').trim()
    else break
    parts.pop()
  }
  const text = parts.join(', ').replace(/^that\s+/i, '')
  if (text.split(/\s+/).length < 2 || proposer === '') return undefined
  if (outcome !== undefined) {
    const by = movedBy({ proposer, ...(seconder === undefined ? {} : { seconder }) })
    return question('record it', [way(`amendment ${outcome}: ${text}${by}`), way(`note ${said}`)])
  }
  return seconder === undefined
    ? undefined
    : readMotionTyped(`Amendment moved by ${proposer}, seconded by ${seconder}, that ${text}`, true)
}

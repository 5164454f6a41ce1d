import { wayTitle } from '../../cards/typedWays.ts'
import { withoutTime } from '../line/actionTimes.ts'
import { initialsInCapitals, mayOwn } from '../actions/actionWhose.ts'
import { way } from '../line/decisionPassed.ts'
import { ordinary } from '../line/decisionWorded.ts'
import { doing } from '../line/actionVerbs.ts'
import { type Read, type Way, question, wayOfSeveral } from '../line/typed.ts'

const lead =
  /^(?:the )?(?:board |final )?decision(?: (?:no\.? ?)?\d{1,3})?(?: (?:is|was|taken|made))?(?:\s*[:.–—]\s*|\s+-\s+|\s+(?=\p{Lu}|to\b|that\b))(?:that |to )?/iu
/** "Decision: …" written in capitals has no mark. */
const inCapitals = /^DECISION\s+/
const labels: readonly (readonly [kind: 'why' | 'who' | 'when', words: string])[] = [
  ['why', 'rationale|reasons?(?: for (?:the )?decision)?|reasoning|grounds|justification|basis|why|because|as|since'],
  [
    'who',
    'owners?|action owner|leads?|lead officer|led by|actions?(?: for| by| on)?|resp(?:onsible)?(?: officer)?|who|to be done by|assigned to',
  ],
  ['when', 'due(?: by| on)?|deadline|by when|when|target(?: date)?|timescale|by|review(?: date)?'],
]
/** Where a label of what goes with a decision begins. */
const label = new RegExp(
  `(?:[.;,]\\s+|\\s+[–—-]\\s+|\\s*[(\\[]\\s*|\\s+(?=(?:RATIONALE|REASONS?|OWNER|LEAD|ACTION|DUE|WHY)\\b))(?:the )?(?:${labels.map(([, words]) => `(${words})`).join('|')})(?:\\s*[:=–—]\\s*|\\s+-\\s+|\\s+(?:is |was |of |to )?)(?=\\S)`,
  'giu',
)
/** Marks of a label that is more than a word within a sentence. */
const weak = /^(?:because|as|since|by|why|when|review|basis|grounds|who|actions?|leads?)$/i

interface Labelled {
  readonly decided: string
  readonly why?: string
  readonly who?: string
  readonly when?: string
}

/** A decision taken apart at the labels of why, whose and by when; nothing where none of these stands in it. */
function takenApart(said: string): Labelled | undefined {
  const head = lead.exec(said) ?? inCapitals.exec(said)
  if (head === null) return undefined
  const found = [...said.matchAll(label)].slice(0, 8).filter(m => {
    const word = m.slice(1).find(w => w !== undefined) ?? ''
    const marked = /[:=–—-]\s*$/.test(m[0]) || /^\s*[(.;]/.test(m[0])
    return m.index >= head[0].length && (!weak.test(word) || marked || word === word.toUpperCase())
  })
  const parts: Record<string, string> = {}
  for (const [n, m] of found.entries()) {
    const kind = labels[m.slice(1).findIndex(w => w !== undefined)]?.[0] ?? 'why'
    const words = said.slice(m.index + m[0].length, found[n + 1]?.index ?? said.length).replace(/[\s.,;)\]]+$/, '')
    if (words === '' || parts[kind] !== undefined) return undefined
    parts[kind] = words
  }
  const decided = said.slice(head[0].length, found[0]?.index ?? said.length).replace(/[\s.,;–-]+$/, '')
  return found.length === 0 || decided.split(/\s+/).length < 2 ? undefined : { ...parts, decided }
}

const lowered = (words: string) =>
  ordinary.test(words) || doing.test(words) || /^(?:keep|extend|fund|stop|approve|renew|continue)\b/i.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words

/**
 * Reads a decision as a template has it: what was decided, why, whose it is and by when, each under its label. Asked as the decision with its reason and
 * the action of whoever owns it, the decision alone, and as a note.
 */
export function readDecisionUnderLabels(said: string): Read {
  if (said.length > 700 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  const found = takenApart(said)
  if (found === undefined) return undefined
  const { decided, why, when } = found
  const timed = withoutTime(found.who ?? ''),
    owner = initialsInCapitals((found.who === undefined ? '' : timed.rest).replace(/[\s,;–-]+$/, ''))
  if (owner !== '' && !mayOwn(owner, true)) return undefined
  const because = why === undefined ? '' : ` – reason: ${why}`,
    due = when === undefined ? (owner === '' ? '' : timed.time) : ` by ${when.replace(/^by /i, '')}`
  const text = lowered(decided)
  const ways = (verb: string): Way =>
    owner === ''
      ? way(`${verb}: ${text}${because}${due}`)
      : wayOfSeveral([`${verb}: ${text}${because}`, `action ${owner}: ${text}${due}`])
  return question('record it', [
    ways('agreed'),
    ways('resolved'),
    ...(owner === ''
      ? []
      : [{ title: wayTitle.allAsOne(), words: `agreed: ${text}${because} – owner: ${owner}${due}` }]),
    way(`note ${said}`),
  ])
}

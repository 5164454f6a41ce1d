import { isTime } from '../line/actionTimes.ts'
import { type ActionTyped, type Typed, question } from '../line/typed.ts'

/** The labels under which people put whose an action is and by when it is to be done, in one line. */
const kinds: readonly (readonly [label: string, kind: 'task' | 'owner' | 'due'])[] = [
  ['action by|owners?|lead(?: officer)?s?|by whom|by|who|responsible|resp|assigned to', 'owner'],
  ['actions?(?: points?)?|task|what', 'task'],
  ['due(?: date| by)?|deadline|by when|when|time ?scales?|target(?: date)?', 'due'],
]
const label = new RegExp(
  `(?:^|(?<=[.;,|])\\s*|\\s[–—-]\\s+|\\s*(?://|\\|)\\s*|\\s)(${kinds.map(([words]) => words).join('|')})\\s*:\\s*`,
  'gi',
)
const kindOf = (word: string) => kinds.find(([words]) => new RegExp(`^(?:${words})$`, 'i').test(word))?.[1] ?? 'task'
const ended = (words: string) => words.trim().replace(/^[–—-]\s+|[\s.;,|]+$/g, '')

/**
 * An action whose owner stands under a label: "Owner: A. Action: mend the lamp. Timescale: 2 weeks", "mend the lamp | Who: A | When: 4 December",
 * "Action by: A. Mend the lamp. Due: 4 December". Nothing where no label says whose it is, or one stands twice.
 */
export function readLabelled(said: string): ActionTyped | undefined {
  if (said.length > 2_000 || said.includes('\n') || !said.includes(':')) return undefined
  const found = [...said.matchAll(label)].slice(0, 6)
  const before = ended(said.slice(0, found[0]?.index))
  const parts = found.map((m, n) => {
    const words = ended(said.slice(m.index + m[0].length, found[n + 1]?.index))
    // "By: A", and "By: end of January".
    return { kind: /^by$/i.test(m[1] ?? '') && isTime(words) ? 'due' : kindOf(m[1] ?? ''), words }
  })
  const of = (kind: string) => parts.filter(p => p.kind === kind).map(p => p.words)
  const [owner, twice] = of('owner'),
    [task, another] = of('task').filter(words => words !== '')
  if (owner === undefined || twice !== undefined || another !== undefined || of('due').length > 1) return undefined
  if (before !== '' && task !== undefined) return undefined
  const given = task ?? before
  // Action by: A. Mend the lamp: the task follows the owner, without a label of its own.
  const [, name = '', after = ''] =
    given === '' ? (/^([^.;]{2,80})[.;]\s+(\S.*)$/.exec(owner) ?? []) : ['', owner, given]
  const [due = ''] = of('due')
  return name === '' || after === '' || name.length > 120
    ? undefined
    : { owners: name, text: due === '' ? after : `${after}. Due: ${due.replace(/^by\s+/i, '')}` }
}

const ownerFirst =
  /^actions? by\s*:|^(?:owner|lead(?: officer)?|by whom|who|responsible|assigned to)s?\s*:[^\n]{1,200}?(?:[.;,|]|\s[–—-])\s*(?:action|task|what)s?\s*:/i

/** "Lead: A – options paper on lettings": whose it is and a thing in small letters, which is no post of A's. */
const leadOf =
  /^(?:[Ll]ead(?: officer)?|[Oo]wner|LEAD|OWNER)\s*[:–—-]\s*([^:–—,;\n]{2,60}?)(?:\s+[–—-]|\s*[:,;.])\s+(?=\p{Ll})(\S[^\n]{3,300})$/u

/**
 * Reads a line that begins with whose it is, and says further on what the action is: "Owner: A. Action: mend the lamp", "Action by: A. Mend it". Where the
 * task has no label, it is asked.
 */
export function readOwnerFirst(written: string): Typed | undefined {
  const said = written.replace(/^action owner(?=\s*:[^\n]{1,200}\b(?:action|task|what)s?\s*:)/i, 'Owner')
  const labelled = ownerFirst.test(said.slice(0, 400)) ? readLabelled(said) : undefined
  if (labelled !== undefined) return { kind: 'action', ...labelled }
  const [, owner, task] = leadOf.exec(said) ?? []
  return owner === undefined || task === undefined || !task.includes(' ')
    ? undefined
    : question(
        'record it',
        [`action ${owner}: ${task}`, `note ${written}`].map(words => ({ title: words, words })),
      )
}

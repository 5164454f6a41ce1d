import { withoutBullet } from './asSaid.ts'
import { readAction } from './actionOwners.ts'
import type { Read } from './typed.ts'

/** After the end of a task, somebody else and theirs: no "Deadline: …". */
const nextOwner =
  /[.;]\s{1,5}(?=(?!(?:Due|Deadline|Owner|Lead|By|When|Who|Resp|Target|Note)\b)\p{Lu}[\p{L}'’/&-]*(?: \p{Lu}[\p{L}'’-]*){0,2}(?:: | (?:to|will|[–-]) ))|,\s{1,5}(?=\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+)? to \p{Ll})/u

/** "Actions: A to …; B to …", "A: …, B: …": each begins with an owner. */
export function ownersInARow(after: string, several: boolean): Read {
  const parts = after
    .replace(/^\s*[:–—-]\s*/, '')
    .split(several ? /;\s|[.,]\s{1,5}(?:and\s)?(?=\p{Lu}[^.,;:\n]{0,40}(?::| (?:to|will)) )/u : nextOwner)
    .slice(0, 100)
    .map(p => p.trim().replace(/^and\s+/i, ''))
    .filter(p => p !== '')
  const read = parts.map(p => readAction(p, true))
  const owned = read.every(
    r => r.owners !== '' && (r.whole === undefined || /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u.test(r.owners)),
  )
  return parts.length > 1 && owned ? { kind: 'several', each: read.map(r => ({ kind: 'action', ...r })) } : undefined
}

/** A list of actions, one a line, as its bullets or numbers part them. */
export function readActions(after: string): Read {
  const lines = after
    .replace(/^\s*[:–—-]?\s*/, '')
    .split('\n')
    .slice(0, 100)
    .map(l => withoutBullet(l.trim().replace(/^\(?[a-z][.)]\s+/i, '')))
    .filter(l => l !== '')
  return lines.length === 0
    ? { kind: 'actions' }
    : { kind: 'several', each: lines.map(l => ({ kind: 'action', ...readAction(l, true) })) }
}

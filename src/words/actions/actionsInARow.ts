import { withoutBullet } from '../line/asSaid.ts'
import { calledSo } from './actionAfterTask.ts'
import { readAction } from './actionOwners.ts'
import { withoutTime } from '../line/actionTimes.ts'
import { way } from '../line/decisionPassed.ts'
import { type ActionTyped, type Read, question, wayOfSeveral } from '../line/typed.ts'

/** After the end of a task, somebody else and theirs: no "Deadline: …". */
const nextOwner =
  /[.;]\s{1,5}(?=(?!(?:Due|Task|Action|Deadline|Time ?scales?|Owner|Lead|By|When|Who|Resp|Target|Note)\b)\p{Lu}[\p{L}'’/&-]*(?: \p{Lu}[\p{L}'’-]*){0,2}(?:: | (?:to|will|[–-]) ))|,\s{1,5}(?=\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+)? to \p{Ll})/u

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

const whoseInBrackets = /(?<=\(\p{Lu}{2,4}(?:\/\p{Lu}{2,4}){0,3}\))[,;.]\s+(?:and\s+)?/u
/** "mend the lamp (OF), price the quay (TQ)": several tasks, each with whose it is in brackets behind it; nothing where there is one. */
export function tasksInARow(after: string): Read {
  const parts = after.replace(/^\s*[:–—-]\s*/, '').split(whoseInBrackets)
  return parts.length > 1 &&
    !after.includes('\n') &&
    parts.every(p => /\(\p{Lu}{2,4}(?:\/\p{Lu}{2,4}){0,3}\)\.?$/u.test(p))
    ? readActions(parts.join('\n'))
    : undefined
}

/** "LM map 4 Dec, RC alarms 11 Dec": where the next one's initials stand behind a task. */
const nextMarks = /[,;]\s+(?:and\s+)?(?=\p{Lu}{2,4} (?!to\b|and\b)\p{Ll})/u
/** Several tasks in a row, each led by initials and ended by its time: asked, since nothing joins whose each is to it. Nothing where there is one. */
export function marksInARow(after: string, said: string): Read {
  if (after.length > 600 || after.includes('\n')) return undefined
  const parts = after
    .replace(/^\s*[:–—-]\s*/, '')
    .replace(/[\s.]+$/, '')
    .split(nextMarks)
  const entries = parts.flatMap(part => {
    const [, marks = '', task = ''] = /^(\p{Lu}{2,4}) (\p{Ll}[^,;]*)$/u.exec(part) ?? [],
      { rest, time } = withoutTime(task)
    return marks === '' || time === '' ? [] : [`action ${marks}: ${rest}${time}`]
  })
  return parts.length < 2 || entries.length < parts.length
    ? undefined
    : question('record it', [wayOfSeveral(entries), way(`note ${said}`)])
}

/** "Action for A: …", "Action A to …" in a list of actions: the word once more. "Action for Children" and the like are called so themselves. */
const wordAgain =
  /^(?:action|ACTION)(?: points?)?(?: \d{1,3})? (for )?(?=\p{Lu}[\p{L}'’&/.-]*(?:(?: and| of|,)? [\p{Lu}&][\p{L}'’&/.-]*){0,5}(?:\s*:| to | [–—-] ))/iu

/** "The Board agreed the following actions:", above a list of them. */
const followingActions =
  /^(?:(?:(?:the )?(?:board|partnership|committee|panel|group|forum|meeting)|members|partners|it was) )?(?:(?:agreed|identified|took|noted)(?: on)? (?:the )?(?:following |these )?actions?(?: points?)?|(?:the )?following actions?(?: points?)?(?: (?:were|was|are|have been) (?:agreed|identified|noted|taken|recorded))?)\s*:[-–—]?\s*(?=\n)/i
/** The words above a list of actions as the one word that says so. */
export const underActions = (said: string): string => said.replace(followingActions, 'Actions:')

/** One line of a list; where the word stands again with no "for" after it, it may be part of a name. */
function oneOfList(line: string): ActionTyped {
  const again = wordAgain.exec(line)
  if (again === null || calledSo.test(line.replace(/^action(?: points?)?(?: \d{1,3})? /i, '')))
    return readAction(line, true)
  const read = readAction(line.slice(again[0].length), true)
  return again[1] === undefined && read.whole === undefined ? { ...read, whole: line } : read
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
    : { kind: 'several', each: lines.map(l => ({ kind: 'action', ...oneOfList(l) })) }
}

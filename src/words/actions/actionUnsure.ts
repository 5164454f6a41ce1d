import { isOwner, namesNobody, ownedPerhaps } from './actionOwners.ts'
import { withoutTime } from '../line/actionTimes.ts'
import { bidding, doing, surelyDoing } from '../line/actionVerbs.ts'
import { inCells, wayOf, weighed } from './actionWeighed.ts'
import { isNobodys, mayOwn } from './actionWhose.ts'
import { way } from '../line/decisionPassed.ts'
import { type ActionTyped, type Read, type Typed, question, wayOfSeveral } from '../line/typed.ts'

/** "SM/OP 11 Dec – draft the protocol": by when stands between whose it is and what it is. */
export function ownerThenTime(read: ActionTyped): ActionTyped {
  const { rest, time } = read.whole === undefined ? { rest: '', time: '' } : withoutTime(read.owners)
  return time === '' || !mayOwn(rest) ? read : { ...read, owners: rest, text: `${read.text}${time}` }
}

/**
 * An action that may name its owner where no form of ours has one: asked with whose it is parted from it, and as one that is nobody's yet.
 * @param perhapsNamed whether the first word, in small letters, may be a name
 * @param item the item it is of, where one was named
 */
export function askedWhose(words: string, perhapsNamed = false, item?: string): Read {
  if (namesNobody.test(words.trim())) return undefined
  const small = perhapsNamed || !surelyDoing.test(words.trim()) ? undefined : ownedPerhaps(words.trim())
  if (small !== undefined) return small
  const [, first = '', rest = ''] = /^(\p{Ll}[\p{Ll}'’-]{2,}) (\S+ \S.*)$/u.exec(words.trim()) ?? []
  const found =
    weighed(words.trim(), true) ??
    (perhapsNamed && mayOwn(first, true) && !bidding.test(first) ? { owner: first, task: rest } : undefined)
  const parted = found === undefined ? undefined : item === undefined ? wayOf(found) : ofItem(found, item)
  const alone = way(`action${item === undefined ? '' : ` item ${item}`}: ${words.trim()}`)
  return parted === undefined ? undefined : question('record it', [parted, alone])
}

const ofItem = ({ owner, task }: { readonly owner: string; readonly task: string }, item: string) =>
  way(`action item ${item}: ${owner}: ${task}`)

/** "Action | A | chase the claims | 31 Jan", and its cells in another order: recorded where one of them is somebody beyond doubt. */
export function readCells(after: string): Read {
  const found = inCells(after)
  if (found === undefined) return undefined
  return isOwner(found.owner)
    ? { kind: 'action', owners: found.owner, text: found.task }
    : question('record it', [wayOf(found), way(`action: ${after.replace(/^[\s|]+/, '')}`)])
}

/** How an action stands, or by when it now is, with no task: "AP3 – c/f", "A12 – now due 29 January". */
const nothingToDo =
  /^(?:\d{1,3}|c\/?f|none|nil|(?:now|revised|extended|complete[d]?|ongoing|closed|outstanding)(?: (?:due|date|deadline|to|by|until)\b.*| \d.*)?)[.]?$/i

/** "The Chair or the police": one of two. */
const either = /^([^:\n]{2,60}?) or ([^:\n]{2,60})$/i
const oneOfTwo =
  "((?:[Tt]he )?(?:\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}|chair|clerk|police|council|officers))"
const eitherToDo = new RegExp(
  `^(?:[Ee]ither )?${oneOfTwo} or ${oneOfTwo} (?:to|will|would|should|(?:has|have) agreed to|undertook to) (?!be\\b|have\\b|not\\b)(\\p{Ll}[^?!\\n]{3,600})$`,
  'u',
)

/** "The Chair or the police will write": what one of two is to do, with each of them for the owner; nobody's name has an "or". */
export function readOneOfTwo(said: string): Read {
  const [, one, other, task = ''] = eitherToDo.exec(said) ?? []
  return one === undefined || other === undefined
    ? undefined
    : question('record it', [
        ...[one, other].map(owner => way(`action ${owner}: ${task.replace(/\.$/, '')}`)),
        way(`note ${said}`),
      ])
}

/**
 * What was read as an action, but for one whose owner cannot be one: that is asked. How a task begins is no owner either, and is known for part of the
 * task: "Review the rota and report to the board".
 */
export function withOwnersThatCanBe(read: Read, said: string): Read {
  if (read === undefined || !('kind' in read)) return read
  const each = read.kind === 'several' ? read.each : [read]
  const note = way(`note ${said}`),
    [only] = each
  if (only?.kind === 'action' && only.owners === '' && nothingToDo.test(only.text)) return question('record it', [note])
  const [, one, other] = (only?.kind === 'action' && each.length === 1 ? either.exec(only.owners) : null) ?? []
  if (only?.kind === 'action' && one !== undefined && other !== undefined)
    return question('record it', [
      ...[one.replace(/^either /i, ''), other].map(owners => way(actionWords({ ...only, owners }))),
      note,
    ])
  if (!each.some(isOfNobody)) return read
  const turned =
    each.length === 1 && only?.kind === 'action' && mayOwn(only.text)
      ? [way(`action ${only.text}: ${only.owners}`)]
      : []
  const words = each.flatMap(one => (one.kind === 'action' ? [actionWords(one)] : []))
  return question('record it', [...turned, ...(words.length === each.length ? [wayOfSeveral(words)] : []), note])
}

const isOfNobody = (one: Typed): boolean =>
  one.kind === 'action' &&
  one.text !== '' &&
  isNobodys(one.owners) &&
  !(one.whole !== undefined && doing.test(one.owners))

/** An action in the words that say it beyond doubt; nobody's, where its owner cannot be one. */
function actionWords({ owners, text, whole, item }: ActionTyped): string {
  const head = `action${item === undefined ? '' : ` item ${item}`}`
  if (isNobodys(owners)) return `${head}: ${whole ?? `${owners}: ${text}`}`
  return owners === '' ? `${head}: ${text}` : `${head}${item === undefined ? ' ' : ': '}${owners}: ${text}`
}

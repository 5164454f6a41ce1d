import { isOwner, marks, readAction } from './actionOwners.ts'
import { isTime, withoutTime } from '../line/actionTimes.ts'
import { bidding, doing } from '../line/actionVerbs.ts'
import { initialsInCapitals, isNobodys, mayOwn } from './actionWhose.ts'
import { withoutOwner } from './actionRow.ts'
import { withoutBullet } from '../line/asSaid.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'

/** The word action at the end of a line, parted from the task before it; whose it is follows. */
const wordAtEnd =
  /([.;!…]\s+|\s*\n+\s*|\s(?:[–—-]+|>+|→)\s+|[,:]\s+|\s*(?=[([])|\s+(?=ACTION\b)|^)([([]?(?:actions?|AP(?=\s*[:–—-]\s))(?: point)?(?: (?:by|for|on|with|owner))?)(?:\s*([:–—-])\s*|\s+)((?!.*\baction\b)[^\n()[\]]{2,100}?)(\s*[([][^()[\]\n]{3,30}[)\]])?([)\]])?\.?$/iu
const noOwner = /^(?:noted|none|nil|agreed|ongoing|complete[d]?|closed|open|tbc|tba|urgent|as above)\b/i
/** Bodies whose name begins with the word: "Action for Children", "Action Fraud". */
export const calledSo =
  /^(?:for )?(?:Children|Fraud|Blind|Deaf|Happiness|Pulmonary|Aid|Man|Plan|Log|Tracker|Group|Team|Network)\b/i
/** What somebody did or how something was: a remark, and nothing to be done. */
const told =
  /\b(?:was|were|had|said|felt|asked|reported|discussed|noted|thanked|welcomed|queried|advised|explained)\b|\bhas been\b/i

/** What is to come, or to be done: "will be available", "needs to be mended". */
const ahead = /\b(?:to|will|would|shall|should|must|needs?|required?|request(?:ed|s)?|agreed|agrees|please|pls)\b/i
/** How things are: "There is a gap in the data", "The survey closes on Friday". */
const stands =
  /\b(?:is|are|has|have|remains?|continues?|shows?|closes?|opens?|ends?|begins?|starts?|means?|seems?|looks?|stands?|lacks?|falls?|rises?)\b/i
/** Whether a sentence before the word is no task by itself: what was said or done, or how things are with nothing to come. */
const isNoTask = (sentence: string) => told.test(sentence) || (stands.test(sentence) && !ahead.test(sentence))

/** A task, and at the end of its line the word action and whose it is. */
export interface TaskThenWord {
  /** What stands before the word. */
  readonly before: string
  readonly owner: string
  /** By when, as it stands at the end of an action; "" where nothing says. */
  readonly time: string
  /** Whether the word is parted from the task as from a sentence or by a bracket, or is written large. */
  readonly plainly: boolean
  /** Whether a colon or a dash stands behind the word. */
  readonly marked: boolean
  /** Whether whose it is reads as a name, a post or a body does. */
  readonly named: boolean
}

/** "… Action: TQ", "… (Action: Head of Finance)", "… – ACTION TQ/OF by 4 December"; nothing where a task or a remark follows the word. */
export function ownerAfterWord(said: string): TaskThenWord | undefined {
  const [whole, parting = '', word = '', mark = '', whose = '', bracket = '', closing] =
    wordAtEnd.exec(said.slice(-200)) ?? []
  // Under another line with the word it is one of a list.
  if (/(?:^|\n)\W{0,5}action\b[^\n]*\n/i.test(said)) return undefined
  if (whole === undefined || /^[([]/.test(word) !== (closing !== undefined)) return undefined
  const inBracket = bracket.trim().slice(1, -1)
  if (bracket !== '' && !isTime(inBracket)) return undefined
  const timed = withoutTime(bracket === '' ? whose.trim() : `${whose.trim()}, ${inBracket}`),
    owner = initialsInCapitals(
      timed.rest
        .trim()
        .replace(/[,;–—-]+$/, '')
        .trim(),
    )
  if (owner === '' || bidding.test(owner) || noOwner.test(owner) || isNobodys(owner)) return undefined
  const large = word.includes('ACTION')
  const named = /^(?:the )?\p{Lu}/u.test(owner) && mayOwn(owner)
  if (calledSo.test(owner) && mark === '') return undefined
  const inSmall = mark !== '' && !doing.test(owner) && (mayOwn(owner) || /^\p{Ll}+(?: and \p{Ll}+)?$/u.test(owner))
  if (!named && !(inSmall && mayOwn(owner, true))) return undefined
  if (/^(?:[,:]|\s*$)/.test(parting) && !/^[([]/.test(word) && !parting.includes('\n') && !large && mark === '')
    return undefined
  return {
    before: said.slice(0, said.length - whole.length),
    owner,
    time: timed.time,
    plainly: /[.;!…\n]/.test(parting) || closing !== undefined || large,
    marked: mark !== '',
    named,
  }
}

/** Whether initials could be those of a name: "OF" of "Orla", and of "Orla Finnimore". */
const couldBeOf = (initials: string, name: string) =>
  initials.startsWith((name.match(/\b\p{Lu}/gu) ?? ['-']).join('')) && (/\s/.test(name) || !isOwner(name))

/** Reads a task with whose it is after the word; asked where the word may belong to a remark. */
export function readTaskThenWord(written: string, addressed: boolean): Read {
  const said = written.replace(/\*\*([^*\n]+)\*\*/g, '$1')
  const found = said.length > 1_000 ? undefined : ownerAfterWord(said)
  if (found === undefined || found.before.trim() === '') return undefined
  const { before, owner, time, plainly, marked, named } = found,
    task = withoutBullet(before.trim())
  const large = /ACTION/.test(said.slice(before.length))
  const begins = doing.test(task.replace(/^(?:please|pls|to)\s+/i, ''))
  const sentence = /^[.;!…\n]/.test(said.slice(before.length).replace(/^\s+/, ''))
  // "Roll up. Action Man": without a mark the word may be part of a name.
  const surely =
    named && (begins ? plainly || marked || bidding.test(task) : sentence && (marked || large) && !isNoTask(task))
  if (!surely) {
    if (!(addressed || (named && plainly && (marked || large))) || /^(?:i|my|we|our|you|your)\b/i.test(said))
      return undefined
    return question('record it', [way(`action ${owner}: ${task}${time}`), way(`note ${said}`)])
  }
  // "Orla to …. Action: OF" says whose it is twice; "Officers to …. Action: A" says what A is to see done.
  const read = readAction(task, true)
  const twice = marks.test(owner) && couldBeOf(owner, read.owners) && !/^be\b/i.test(read.text)
  return { kind: 'action', owners: owner, text: `${twice ? read.text : withoutOwner(owner, task)}${time}` }
}

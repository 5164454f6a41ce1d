import { wayTitle } from '../../cards/typedWays.ts'
import type { DecisionVerb } from '../../meeting/events.ts'
import { isName } from '../../meeting/presentersWritten.ts'
import { isOwner } from '../actions/actionOwners.ts'
import { withoutTime } from '../line/actionTimes.ts'
import { doing } from '../line/actionVerbs.ts'
import { apart } from '../line/decisionBesides.ts'
import { type Read, question } from '../line/typed.ts'

/** "that A would write to B by 15 January": who, and what they would do. */
const wouldDo =
  /^[\s:,–—-]*(?:that\s+)?((?:the\s+)?\p{L}[\p{L}.'’ -]{1,60}?) (?:would|will|should|shall) (\p{Ll}[^?!\n]{4,600}?)[\s.]*$/iu
/** Offices that somebody holds, who then does what was decided. */
const office =
  /^(?:the )?(?:(?:vice-|deputy )?chair(?:man|woman|person)?|clerk|secretary|treasurer|convenor|convener)$/i

const bodies =
  /^(?:all|each|council|cabinet|board|partnership|committee|panel|officers?|members?|partners?|police|probation|health|chair|clerk|no|not|[ivx]+|nothing)$/i
/** Whether words are a name, initials, or one word with a capital that is no body. */
export const isPerson = (words: string): boolean =>
  isName(words) || /^\p{Lu}{2,4}$/u.test(words) || (/^\p{Lu}[\p{L}'’-]+$/u.test(words) && !bodies.test(words))

const oneOfThem = (owner: string): boolean =>
  office.test(owner) || isPerson(owner) || (/^\p{Lu}/u.test(owner) && isOwner(owner))

/**
 * Reads a decision that somebody would do something by a day: it is what was decided, and theirs to do. Asked, with both first. Without a day the
 * words are somebody's task, before they are both.
 */
export function readDecidedToDo(verb: DecisionVerb, rest: string): Read {
  if (verb !== 'agreed' && verb !== 'resolved') return undefined
  const [, owner = '', task = ''] = rest.length > 700 ? [] : (wouldDo.exec(rest) ?? [])
  if (!oneOfThem(owner) || !doing.test(task) || /[.;]\s|, and (?:that )?\p{Lu}/u.test(task)) return undefined
  const decided = `${verb}: ${rest.replace(/^[\s:,–—-]*(?:that\s+)?/i, '').replace(/[\s.]+$/, '')}`,
    action = `action ${owner.replace(/^the /i, '')}: ${task}`,
    ways = [apart(decided, action), { title: wayTitle.decisionAlone(), words: decided }]
  if (withoutTime(task).time !== '') return question('record it', ways)
  // Without a day it is what somebody undertook, first of all; where they only come or are there, it is nothing to be done.
  return /^(?:attend|be|represent|chair|lead|act|join|take part|continue|remain|action)\b/i.test(task) ||
    /\baction\b/i.test(task)
    ? undefined
    : question('record it', [{ title: action, words: action }, ...ways])
}

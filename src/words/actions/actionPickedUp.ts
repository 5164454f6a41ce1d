import { withoutTime } from '../line/actionTimes.ts'
import { initialsInCapitals, mayOwn } from './actionWhose.ts'
import { way } from '../line/decisionPassed.ts'
import { lower } from '../line/decisionWorded.ts'
import { type Read, question } from '../line/typed.ts'

/** What somebody is doing about a thing, as it is minuted of what they are to do. */
const aboutIt: Readonly<Record<string, string>> = {
  'picking up': 'pick up',
  'picking this up': 'pick up',
  'taking away': 'take away',
  'taking forward': 'take forward',
  'taking on': 'take on',
  'taking up': 'take up',
  'leading on': 'lead on',
  leading: 'lead on',
  chasing: 'chase',
  'chasing up': 'chase up',
  'sorting out': 'sort out',
  sorting: 'sort out',
  'looking at': 'look at',
  'looking into': 'look into',
  'following up': 'follow up',
  checking: 'check',
  drafting: 'draft',
  writing: 'write',
  progressing: 'progress',
  pursuing: 'pursue',
  handling: 'handle',
  'dealing with': 'deal with',
  reviewing: 'review',
  arranging: 'arrange',
  discussing: 'discuss',
  investigating: 'investigate',
}
const doingIt = Object.keys(aboutIt)
  .toSorted((a, b) => b.length - a.length)
  .join('|')
const toDoIt =
  'pick up|take away|take forward|take on|lead on|chase|sort out|look at|look into|follow up|deal with|discuss|progress'
const someone = "@?\\p{L}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’-]+)?"
/** "Berth overlap - OF & WH picking up outside the mtg": a thing, whose it is, what they are doing about it, and how. */
const form = new RegExp(
  `^(\\S[^.:;\\n]{2,140}?)(?:\\s+[–—-]+\\s*|\\s*[:,;/]\\s*|\\.\\s+)(${someone}(?:(?:,? and |, ?| ?[&+/] ?)${someone}){0,3}) (?:is |are |['’]s )?(?:(?:both|all|now|also) )?(?:(${doingIt})|to (${toDoIt}))(?: (?:it|this|that|these))?(?:,? ([^\\n]{2,160}))?$`,
  'iu',
)
/** "c/f from July": a heading of actions of before. */
const fromBefore = /^(?:[bc]\/?f|carried|brought|carry)\b/i
/** What came of a debate: nothing of it is a thing to be picked up. */
const decided = /^(?:agreed|resolved|noted|recommended|actions?|note|motion|amendment|vote)\b/i

/** Reads who picks up, chases or leads on a thing that stands before them: asked as an action, and as a note. */
export function readActionPickedUp(written: string): Read {
  if (written.length > 400 || /\n|[?!]\s*$/.test(written) || decided.test(written)) return undefined
  const { rest, time } = withoutTime(written.replace(/[\s.]+$/, ''))
  const [, thing = '', who = '', does, todo = '', how = ''] = form.exec(rest.replace(/[\s,;–—-]+$/, '')) ?? []
  const owner = initialsInCapitals(who)
  if (thing === '' || !mayOwn(owner, true) || fromBefore.test(thing)) return undefined
  // "to chase the lease": what the verb is done to stands behind it.
  if (/^(?:the|an?|his|her|their|its|this|these|all|any|some)\b/i.test(how)) return undefined
  const verb = does === undefined ? todo.toLowerCase() : (aboutIt[does.toLowerCase()] ?? does)
  return question('record it', [
    way(`action ${owner}: ${verb} ${lower(thing)}${how === '' ? '' : ` ${how.replace(/[\s,;–—-]+$/, '')}`}${time}`),
    way(`note ${written}`),
  ])
}

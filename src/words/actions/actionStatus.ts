import { wayTitle } from '../../cards/typedWays.ts'
import { apart } from '../line/decisionBesides.ts'
import { way } from '../line/decisionPassed.ts'
import { weighed } from './actionWeighed.ts'
import { type Read, type Way, question } from '../line/typed.ts'

const done = '(?:complete[d]?|done|closed|discharged|finished|signed off)'
const open =
  '(?:(?:still )?(?:outstanding|open|ongoing|on[- ]going|in progress|under way|awaited|o/s)|not (?:yet )?(?:done|complete[d]?|started)|(?:to be )?carried (?:forward|over|fwd)|c\\/(?:f(?:wd)?|o)|slipped)'
const is = '(?:\\s*[:–—-]\\s*|,\\s+|\\s+)(?:(?:is|was|has been|have been|now|remains?|marked(?: as)?) ){0,3}'
const after = '(?=[\\s,.;:–—-]|$)'
/** "A11 closed, report sent", "Action A11: complete. Lamps mended": an action of this number, and more about it. */
const numbered = new RegExp(`^(?:(?:action )?A|action (?=\\d{1,6} ))(\\d{1,6})${is}(?:(${done})|${open})${after}`, 'i')
/** "Action 4: complete", "AP2 – ongoing", "A14/26 closed": one that somebody else numbered. */
const otherwiseNumbered = new RegExp(
  `^(?:(?:agreed |previous |old )?actions?(?: points?)?|ap|a(?=\\d{1,4}/)) ?(?:nos?\\.? ?|#)?\\d{1,4}(?:[./]\\d{1,4})?(?:(?:, ?| and | ?& ?)\\d{1,4}){0,12}${is}(?:(${done})|${open})${after}`,
  'i',
)
const putBack =
  '(?:to be )?(?:c\\/(?:f(?:wd)?|o)|rolled (?:over|forward)|deferred|overdue|part(?:ly|ially)? (?:done|complete[d]?))'
/** What an entry is about, between its number and how it stands; nobody is to do anything in it. */
const subject = '(?![^,;:()\\n]{0,80} (?:to (?!be carried\\b)|will )\\p{Ll})\\p{L}[^,;:()\\n]{1,80}?'
/** "Action 4, lamp map, carried forward to March", "Action 12 (lease) – complete": an entry of a log by its number and what it is about. */
const withSubject = new RegExp(
  `^(?:(?:agreed |previous |old )?actions?(?: points?)?|ap|a(?=\\d{1,4}/)) ?(?:nos?\\.? ?|#)?\\d{1,4}(?:[./]\\d{1,4})?(?:(?:, ?| and | ?& ?)\\d{1,4}){0,6}(?:\\s*\\([^()\\n]{2,80}\\)|(?:\\s*[,:–—-]\\s*|\\s+)(?!${done}|${open}|${putBack})${subject})${is}(?:(${done})|${open}|${putBack})(?=[\\s.]*$|\\s*[,.;:–—-]\\s|\\s(?:to|until|till|by|for|from|since|as|because)\\s)`,
  'iu',
)
/** "Action 2, Orla to chase the lease, carried forward": the whole task, and that it is not done yet. */
const taskNotDone =
  /^(?:(?:agreed |previous |old )?actions?(?: points?)?|ap) ?(?:nos?\.? ?|#)?\d{1,4}(?:[./]\d{1,4})?(?:\s*[,:–—-]\s*|\s+)\p{L}[^;\n]{1,200}?(?:[,.]|\s[–—-])\s*(?:still )?(?:carried (?:forward|over|fwd)|c\/(?:f(?:wd)?|o)|outstanding|ongoing|overdue|in progress)(?:(?: to| until| till) [^,;\n]{2,40})?[\s.]*$/iu
/** "The action on A to recruit volunteers was reported as complete", "A's action to ring the port is done": one by whose it is and its task. */
const byTask = new RegExp(
  `^(?:the )?(?:(?:outstanding |previous |old )?(?:action|task)(?: point)? (?:on|for|against|assigned to|given to|by) [\\p{L}.'’ -]{2,60}?|[\\p{L}.'’ -]{2,60}?['’]s? action) (?:to|re|about|on|regarding) (?![^;:\\n]{0,200}\\b(?:that|until|till|if|whether|once|when|so)\\b)[^;:\\n]{3,200}?[,–-]? (?:(?:was|is|were|has been|had been|now|reported|noted|marked|recorded|confirmed|as|being|to be) )+${done}(?=[\\s.]*$|[,;.]|\\s(?:and|so)\\s)`,
  'iu',
)
/** "… had been repaired and the action was therefore complete": told, and that it is done. */
const thereforeDone = new RegExp(
  `^[^\\n;]{10,300}?\\b(?:the|this|that|her|his|their) action (?:(?:was|is|had been|has been|could|can|be|now|therefore|considered|to be) )+${done}[\\s.]*$`,
  'i',
)
/** "Action log ref 3 closed", "ref 3 on the log done": one by its number in the log. */
const inTheLog = new RegExp(
  `^(?:(?:the )?(?:actions? )?(?:log|tracker|register)(?:\\s*[:,–—-])?\\s*(?:(?:actions?|items?|entry|ref(?:erence)?|no|number)\\.?\\s*){0,2}#?\\d{1,4}|(?:actions?|items?|entry|ref(?:erence)?|no|number)\\.? ?#?\\d{1,4} (?:on|in|of) the (?:action )?(?:log|tracker|register))${is}(?:(${done})|${open})${after}`,
  'i',
)
/** "Lamp rota (Orla Finnimore): complete, …", "Lease – Orla – ongoing": one by its subject and whose it is. */
const bySubject = new RegExp(
  `^[^:\\n]{3,120}?\\([^()\\n]{2,60}\\)\\s*(?:[:–—,]|-\\s)\\s*(?:(${done})|${open})${after}`,
  'i',
)

/** "TQ - licence data: done": whose it is, what, and how it stands, as a row of a list. */
const inARow = new RegExp(
  `^\\p{Lu}[\\p{L}.'’&/]*(?: \\p{Lu}[\\p{L}.'’]*){0,2}\\s[–—-]\\s[^:\\n]{3,120}\\s?:\\s?(?:(${done})|${open})(?=[\\s.]*$|[\\s,;(–-])`,
  'u',
)

/** "Action 6 remains open: A to chase the landlord": what somebody is to do about it now, with the note or alone. */
function stillToDo(found: RegExpExecArray, said: string): readonly Way[] {
  const rest = found[1] === undefined ? said.slice(found[0].length).replace(/^[\s,.;:–—-]+/, '') : ''
  const task = /^\p{Lu}[^,;:\n]{1,60} to \p{Ll}/u.test(rest) ? weighed(rest, false) : undefined
  if (task === undefined || task.says !== 'yes') return []
  // "RC to chase": what, stands before it.
  const what = /\(([^()\n]{2,80})\)/.exec(found[0])?.[1],
    bare = what !== undefined && /^\S+(?: (?:up|on|again|this|it))?$/.test(task.task)
  const words = `action ${task.owner}: ${task.task}${bare ? ` (${what})` : ''}`
  return [apart(words, `note: ${said}`), way(words)]
}

/**
 * What became of an action, with more than its word: it is no new action. One that has the product's number is offered as done, with what was said of
 * it as a note; for another, the open actions are offered.
 */
export function readActionStatus(said: string, addressed: boolean): Read {
  if (said.length > 600 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  const note = way(`note: ${said}`)
  const led = addressed || /^(?:actions?|ap)(?!\p{L})/iu.test(said)
  if (thereforeDone.test(said))
    return question('record it', [note, { title: wayTitle.whichAction(), words: 'actions' }])
  if (byTask.test(said)) return question('record it', [{ title: wayTitle.whichAction(), words: 'actions' }, note])
  const one = led ? numbered.exec(said) : null
  // "Action 4 complete", with nothing between, is an answer beyond doubt.
  if (one !== null && (one[0].length < said.replace(/[\s.]+$/, '').length || /[:–—-]/.test(one[0]))) {
    if (one[0].length >= said.replace(/[\s.]+$/, '').length)
      return question('record it', [...(one[2] === undefined ? [] : [way(`done A${one[1] ?? ''}`)]), note])
    const answered = `done A${one[1] ?? ''}`
    return question('record it', one[2] === undefined ? [note] : [apart(answered, `note ${said}`), way(answered), note])
  }
  const other =
    one === null && led
      ? (otherwiseNumbered.exec(said) ??
        withSubject.exec(said) ??
        (addressed ? (inTheLog.exec(said) ?? bySubject.exec(said) ?? inARow.exec(said)) : null))
      : null
  return other === null
    ? led && taskNotDone.test(said)
      ? question('record it', [note])
      : undefined
    : question('record it', [
        ...stillToDo(other, said),
        ...(other[1] === undefined ? [] : [{ title: wayTitle.whichAction(), words: 'actions' }]),
        note,
      ])
}

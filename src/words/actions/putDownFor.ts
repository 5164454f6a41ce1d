import { whoeverWrites } from './actionOfWriter.ts'
import { withoutTime } from '../line/actionTimes.ts'
import { initialsInCapitals, mayOwn, mayOwnLoosely } from './actionWhose.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'

/** "Imogen, can you", "could we please": to whom it is said, before what is asked. */
const toWhom =
  "(?:(?:ok|okay|right|thanks|so|and|also)[,.]? )?(?:@?\\p{L}[\\p{L}'’-]{1,20}(?: ?bot)?,? )?(?:(?:can|could|would|will) (?:you|we|i) (?:please |pls |just )?|(?:please|pls|let['’]?s),? )?"
const whose =
  "((?:the )?(?!(?:that|this|it|them|a|an|in|down|on)\\b)\\p{L}[\\p{L}.'’&/-]*(?:(?: and|,|&| ?/)? \\p{L}[\\p{L}.'’&/-]*){0,4}?)"
const forms: readonly RegExp[] = [
  // "put A down to ring the port", "get A and B down for a joint paper"
  new RegExp(
    `^${toWhom}(?:put|stick|pop|get|have|mark|write|note|sign|log) ${whose} (?:down|up)(?: (?:for|with) (?:an? |the |one )?(?:actions?|task|job))? (?:to|for|as doing|on|with)[:,]? (\\S[^\\n?]{3,300})$`,
    'iu',
  ),
  // "give A an action to share the leaflet"
  new RegExp(
    `^${toWhom}(?:give|assign|hand) ${whose} (?:an? |the |one |another )(?:action|task|job)(?: point)? (?:to|of|for|on)[:,]? (\\S[^\\n?]{3,300})$`,
    'iu',
  ),
]
/** What somebody is put down for that is nothing to be done: as absent, for an interest, to speak. */
const notToDo =
  /^(?:(?:his|her|their|the|an?) )?(?:absent|present|apolog\w*|apols?|attendance|in attendance|not |late|interests?|declar|against|abst|voting|item\b|speak(?:ing)? (?:on|to|at|under)? ?(?:item|\d)|\d+$|lunch|a? ?(?:biscuit|cake|tea|coffee)|as\b)/i

/** Reads that somebody is to be put down for a task: "Imogen, can you put Wilf down to price the lamps". Asked as an action, and as a note. */
export function readPutDownFor(written: string): Read {
  if (written.length > 400 || written.includes('\n')) return undefined
  const said = written.replace(/(?:,? (?:please|pls|thanks|ta))?[\s?.!]*$/i, '')
  const [, owner = '', task = ''] = forms.map(form => form.exec(said)).find(m => m !== null) ?? []
  if (owner === '' || notToDo.test(task)) return undefined
  const theirs = /^(?:me|myself)$/i.test(owner) ? whoeverWrites : initialsInCapitals(owner)
  if (theirs !== whoeverWrites && !(mayOwn(theirs, true) || mayOwnLoosely(theirs))) return undefined
  const { rest, time } = withoutTime(
    task.replace(/^(?:an? |the )?(?:action|task)s?\s*[:,–—-]?\s*(?:to |of |on )?/i, ''),
  )
  return question('record it', [
    way(`action ${theirs}: ${rest.replace(/[\s,;–-]+$/, '')}${time}`),
    way(`note ${written}`),
  ])
}

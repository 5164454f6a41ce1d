import { doing } from '../line/actionVerbs.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'

/** "someone needs to …", "needs somebody to …": to be done, and nobody said by whom. */
const bySomeone =
  /^(?:(?:we |will |this )?needs? )?(?:someone|somebody)(?: else)? (?:(?:needs?|has|have) to|must|should|ought to|to|is to|will) (?=\p{Ll})/iu
const noOwner =
  "(?:(?:(?:there is |there[’']s |with )?no|without an?) (?:owner|lead|lead officer|name|one (?:down|named))(?: (?:yet|as yet|so far|assigned|agreed|for it|to it|against it))*|(?:owners?|lead|lead officer|who|who owns it)(?: is)? (?:to be (?:agreed|confirmed|decided|found|assigned)|tb[cad]|unknown|not (?:yet )?(?:agreed|known|decided|assigned))|unassigned|(?:nobody|no[- ]one)(?: is)? (?:down|named|assigned)(?: (?:for|to|against) (?:it|this))?(?: yet)?|(?:to be|not(?: yet)?) (?:assigned|allocated))"
const behind = new RegExp(`[\\s,;.–—-]*[([]?\\b${noOwner}[)\\]]?[.\\s]*$`, 'i')
const before = new RegExp(`^[([]?${noOwner}[)\\]]?\\s*(?:[:;,]|[–—-]\\s|\\.\\s)\\s*`, 'i')
const word = /^(?:actions?(?: point)?|to[- ]?do|task)\s*[:–—-]?\s*(?=[\p{L}([])/iu

/** Reads what is to be done and is nobody's yet: "someone needs to …", "… – owner tbc". Asked as an action without an owner, and as a note. */
export function readActionOfNobody(written: string): Read {
  if (written.length > 400 || /\n|[?!]\s*$/.test(written)) return undefined
  const said = written.replace(word, '')
  const open = said.replace(before, '').replace(behind, ''),
    task = open.replace(bySomeone, '')
  const said_ = open.length < said.length
  const isTask = doing.test(task) || / to be \p{L}+(?:ed|en|t)\b/u.test(task)
  if (task === said || !isTask || !(said_ || task.length < open.length) || /[.;]\s+\p{Lu}/u.test(task)) return undefined
  return question('record it', [way(`action: ${task.replace(/[\s.]+$/, '')}`), way(`note ${written}`)])
}

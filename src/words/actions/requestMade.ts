import { withoutTime } from '../line/actionTimes.ts'
import { taskVerbs } from '../line/actionVerbs.ts'
import { initialsInCapitals, mayOwn, mayOwnLoosely } from './actionWhose.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'

const whom = String.raw`((?:the )?(?!(?:we|i|you|it|that|this|they|he|she|there|someone|somebody|anyone|anybody|everyone else|no)\b)\p{L}[\p{L}.'’&/-]*(?: (?!(?:let|send|share|provide|give|get|bring|be|please|pls|to|just|also|have)\b)\p{L}[\p{L}.'’&/-]*){0,3}?)`
const please = '(?:,? (?:please|pls|kindly|just|also|maybe|possibly))*'
const asked = `(?:${taskVerbs}|let|have|come|speak|see|tell|say|do|work)\\b`
/** "could probation let us have the figures?", "would police be able to …", "it'd be good if A could …", "I'd like A to …": asked of somebody, in the meeting. */
const forms: readonly RegExp[] = [
  // "wonder if A could check", "any chance A could …"
  new RegExp(
    `^(?:(?:i |we )?(?:was |were |just )?(?:wonder(?:ed|ing)? (?:if|whether))|(?:is there )?any chance(?: that)?|(?:is|would) it (?:be )?possible (?:that|if)) ${whom} (?:could|can|might|would|will|to)${please} (?:be able to )?(${asked}[^\\n?]{3,300})$`,
    'iu',
  ),
  // "can we have A bring the figures"
  new RegExp(
    `^(?:can|could|shall|may) (?:we|i) (?:please |pls )?have ${whom}${please} (${asked}[^\\n?]{3,300})$`,
    'iu',
  ),
  // "ask A to bring the figures", "can we get A to …"
  new RegExp(
    `^(?:(?:please|pls|can we|could we|we(?:['’]ll| should| need to| must)|let['’]?s|i(?:['’]ll)?) ){0,2}(?:ask|get|remind|chase|nudge) ${whom} to${please} (${asked}[^\\n?]{3,300})$`,
    'iu',
  ),

  new RegExp(
    `^(?:please |pls )?(?:could|can|would|will) (?:(?:someone|somebody) from )?${whom}${please} (?:be able to |look to )?(${asked}[^\\n?]{3,300})$`,
    'iu',
  ),
  new RegExp(
    `^(?:(?:it|that)(?:['’]d| would) |would |['’]d )?be (?:really |very |so )?(?:good|helpful|useful|great|nice|handy) if ${whom} (?:could|would|can|were to)${please} (${asked}[^\\n?]{3,300})$`,
    'iu',
  ),
  new RegExp(`^(?:i|we)(?:['’]d| would) (?:like|want|ask) ${whom} to${please} (${asked}[^\\n?]{3,300})$`, 'iu'),
  new RegExp(`^(?:i|we) (?:want|need) ${whom} to${please} (${asked}[^\\n?]{3,300})$`, 'iu'),
]
/** "It would be good to have a paper from A on …": a thing, and of whom it is asked. */
const thingFrom =
  /^(?:(?:it|that)(?:['’]d| would) |would )?be (?:really |very )?(?:good|helpful|useful|great|nice) to (?:have|get|see) ((?:an?|the|some) [^\n?]{3,80}?) from ((?:the )?\p{L}[\p{L}.'’&/-]*(?: \p{Lu}[\p{L}.'’-]*)?)( (?:on|about|for|by|before|in|at|to)\b[^\n?]{2,200})?$/iu
/** "need the stats off A by Friday": the same, wanted of somebody. */
const wantedFrom =
  /^(?:(?:we|i)(?:['’]d)? )?(?:still )?(?:need|want|require|waiting (?:on|for)|awaiting|would like|like) ((?:an?|the|some|those|his|her|their) [^\n?]{3,80}?) (?:from|off|out of) ((?:the )?\p{L}[\p{L}.'’&/-]*(?: \p{Lu}[\p{L}.'’-]*)?)((?: (?:on|about|for|by|before|in|at|to)\b|, )[^\n?]{2,200})?$/iu
/** A name and a question mark behind it: who is to see to it. */
const nameBehind =
  /(?:[?.!,]|\s[–—-])\s*(?:please |pls )?(\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+)?|\p{Lu}{2,3})\s*\?*$/u
/** "- she said end of next week": by when they said. */
const theySaid =
  /\s*[,;–—-]+\s*(?:s?he|they) (?:said|says|thought|suggested|offered|promised|can do(?: it)?|can manage)(?: it| that| this)?(?: would be| will be| can be| by)? ([^\n,;]{3,40})$/i

/** A request in the words of a task. */
const asTask = (words: string): string =>
  words
    .trim()
    .replace(/,? (?:please|pls|plz)(?=$|, )/i, '')
    .replace(/^let (?:us|me|the (?:board|group|chair)) have /i, 'provide ')
    .replace(/^(?:please|pls) /i, '')

/** Reads what somebody was asked in the meeting to do, with whoever was named behind it. Asked as an action, and as a note. */
export function readRequestMade(written: string): Read {
  if (written.length > 400 || written.includes('\n')) return undefined
  const named = nameBehind.exec(written),
    behind = (named?.[1] ?? '').trim()
  const said = (named === null ? written : written.slice(0, named.index))
    .replace(/[\s?.!]+$/, '')
    .replace(/,? (?:please|pls)$/i, '')
  const late = theySaid.exec(said),
    request = late === null ? said : said.slice(0, late.index)
  const [, thing, from, more = ''] = thingFrom.exec(request) ?? wantedFrom.exec(request) ?? []
  const found = forms.map(form => form.exec(request)).find(m => m !== null)
  const owner = (from ?? found?.[1] ?? '').trim(),
    task = thing === undefined ? asTask(found?.[2] ?? '') : `${thing}${more}`
  if (owner === '' || task.split(/\s+/).length < 2 || /^(?:be|have|go|you|i|we|hear|see|all)\b(?! able)/i.test(task))
    return undefined
  if (!(mayOwn(owner, true) || mayOwnLoosely(owner))) return undefined
  const { rest, time } = withoutTime(late === null ? task : `${task} by ${(late[1] ?? '').replace(/^by /i, '')}`)
  const body = behind === '' || behind.toLowerCase() === owner.toLowerCase() ? '' : ` (${owner})`
  const whose = behind === '' ? withCapital(initialsInCapitals(owner)) : behind
  return question('record it', [
    way(`action ${whose}: ${rest}${body}${time}`),
    way(`note${/^i\b/i.test(written) ? ':' : ''} ${written}`),
  ])
}

const withCapital = (owner: string) =>
  /^\p{Ll}[\p{L}'’-]*$/u.test(owner) ? owner.charAt(0).toUpperCase() + owner.slice(1) : owner

import { wayTitle } from '../../cards/typedWays.ts'
import { doing } from '../line/actionVerbs.ts'
import { initialsInCapitals, mayOwn, mayOwnLoosely } from './actionWhose.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const noName =
  'he|she|it|they|we|i|you|that|this|who|which|there|what|and|or|then|so|to|will|is|are|a|an|of|for|not|how|when|where|also|back|up|on|in|at|by|with|from|him|her|them'
const aWord = `(?!(?:${noName})\\b)\\p{L}[\\p{L}'’&/.-]*`
const aName = `(?:the )?${aWord}(?: ${aWord}){0,2}?(?:(?: ?[&/] ?| and )${aWord}(?: ${aWord})?)?`
/** "… and miriam to let everyone have it", "…, then Orla will draft it": where somebody else's task begins behind a word that joins. */
const another = new RegExp(
  `[,;.]?\\s+(?:and|then|while|whilst|plus|but)(?: also| then)? (${aName})(?: to| will|['’]ll| is to| are to| is going to)(?! (?:be|have|the|an?|this|that)\\b) (?=\\p{L})`,
  'giu',
)
/** "the action for A": how the first of them stands before its task. */
const first = new RegExp(
  `^\\s*(?:[:–—-]\\s*)?(?:(?:is |are )?(?:for|on|with) )?(${aName})(?:\\s*:| to| will|['’]ll)(?! (?:be|have|the|an?|this|that)\\b) (?=\\p{L})`,
  'iu',
)
/** "ask Orla and Wilf to send it": whoever is asked, one of them with a name of their own. */
const askedOfBoth =
  /\b(?:ask|asking|get|getting|remind|invite|tell|want|allow|help|request|require|support|encourage|enable|expect|instruct|advise|work with|meet|meet with|speak to|talk to|liaise with) (?:the )?[\p{L}'’-]+(?: [\p{L}'’-]+)?$/iu
const bothBy =
  /[,;]?\s*\(?(?:both|all|each)(?: of (?:them|these|which))?,? (?=by\b|before\b|due\b)([^,;.()\n]{3,40}?)\)?[\s.]*$/i
const noDate =
  /[\s,;.(–—-]+(?:(?:with )?no (?:date|deadline|due date|target)|date tb[cd]|undated)(?: (?:on|for|against|to) (?:that|this|it|the (?:second|other|last)(?: one)?)(?: one)?)?(?: (?:yet|given|set|as yet|agreed|either))*[)\s.]*$/i

/** Initials as capitals; "sam" and "tom" have a vowel in their midst, and are names. */
const withMarks = (owner: string) => (/^\p{L}[aeiouy]\p{L}$/iu.test(owner) ? owner : initialsInCapitals(owner))
/** A name typed in small letters with its capital; "the licensing team" and the like stay. */
const named = (owner: string): string =>
  withMarks(owner.trim())
    .split(/(\s*[&/]\s*| and )/)
    .map(one =>
      /^\p{Ll}[\p{L}'’-]+$/u.test(one) && !/^and$/.test(one) ? one.charAt(0).toUpperCase() + one.slice(1) : one,
    )
    .join('')

const mayBeTheirs = (owner: string): boolean =>
  (mayOwn(owner, true) || mayOwnLoosely(owner.replace(/^the /i, ''))) && !doing.test(owner)
/** A name with its capital may have any task; of other words the task has to begin as one does. */
const isTheirs = (owner: string, task: string): boolean =>
  mayBeTheirs(owner) && (doing.test(task) || (/^\p{Lu}\p{Ll}/u.test(owner) && mayOwn(owner)))

/**
 * Reads what several people are to do behind one word: "action for A to ring the port by Friday and B to print the map". Two people who have a "to" each
 * have an action each; asked, since the second may be whom the first is to ask. Nothing where it is one's alone.
 * @param after what stands behind the word action
 */
export function readActionsInABreath(after: string, written: string): Read {
  if (after.length > 600 || after.includes('\n') || /[?!]\s*$/.test(after)) return undefined
  const together = bothBy.exec(after),
    said = together === null ? after : after.slice(0, together.index),
    when = together === null ? '' : ` ${/(?:by|before|due)\b.*/i.exec(together[0])?.[0].replace(/[\s.)]+$/, '') ?? ''}`
  const head = first.exec(said)
  if (head === null) return undefined
  const starts = [...said.matchAll(another)]
    .slice(0, 8)
    .filter(
      m =>
        m.index >= head[0].length &&
        isTheirs(m[1] ?? '', said.slice(m.index + m[0].length)) &&
        !askedOfBoth.test(said.slice(0, m.index)),
    )
  const begun = [{ owner: head[1] ?? '', from: head[0].length, at: 0 }].concat(
    starts.map(m => ({ owner: m[1] ?? '', from: m.index + m[0].length, at: m.index })),
  )
  const tasks = begun.map(({ owner, from }, n) => ({
    owner: named(owner),
    task: said
      .slice(from, begun[n + 1]?.at ?? said.length)
      .replace(noDate, '')
      .replace(/[\s,;.–—-]+$/, ''),
  }))
  const [one] = tasks
  if (one === undefined || tasks.length < 2 || !mayBeTheirs(one.owner)) return undefined
  if (tasks.some(({ task }) => task.split(/\s+/).length < 2)) return undefined
  const whole = after.replace(/^[\s:–—-]+/, '').slice(head[0].replace(/^[\s:–—-]+/, '').length)
  return question('record it', [
    wayOfSeveral(tasks.map(({ owner, task }) => `action ${owner}: ${task}${when}`)),
    { title: wayTitle.allAsOne(), words: `action ${one.owner}: ${whole}` },
    way(`note ${written}`),
  ])
}

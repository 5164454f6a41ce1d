import { toDo } from '../line/decisionCues.ts'
import { body, verb } from '../line/decisionCues.ts'
import { both, end } from '../line/decisionWorded.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'

const looked = 'considered|discussed|reviewed|heard|debated|examined|scrutinised'
const took = 'received|noted|welcomed'
/** "The Board RECEIVED the dashboard and APPROVED the plan": a body, what it did with one thing, and what with another. */
const didBoth = new RegExp(
  `^(?:${body}) (?:(?:also|then|formally|unanimously) )?(?:(${looked})|(${took}|${verb})) ((?!that\\b)[^.;:\\n]{3,300}?),? and (?:(?:also|then|formally|unanimously) )?(${verb}|noted) ((?:the|an?|its|their|all|any|option|£|recommendations?|\\p{Lu})[^\\n]{2,400}?)${end}`,
  'iu',
)
/** "The Board received and noted the report": both of one thing. */
const didBothToOne = new RegExp(
  `^(?:${body}) (?:(?:also|then|formally|unanimously) )?(?:received|considered|discussed|reviewed|heard|accepted|welcomed),? and (${verb}|noted) ((?:the|an?|its|their|all|any|this)\\b[^\\n]{2,400}?)${end}`,
  'iu',
)
const plain: Readonly<Record<string, string>> = { received: 'receive', noted: 'note', welcomed: 'welcome' }
const infinitive = (did: string) => plain[did.toLowerCase()] ?? toDo[did.toLowerCase()] ?? did.toLowerCase()

/** Reads two things that a body did in one sentence, each with a verb of its own: one decision, so that nothing of either is lost. Asked, and as a note. */
export function readBodyDidBoth(said: string): Read {
  if (said.length > 900 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  const [, did = '', one = ''] = didBothToOne.exec(said) ?? []
  if (/^noted$/i.test(did)) return question('record it', [way(`noted: ${one}`), way(`note ${said}`)])
  if (did !== '') return question('record it', [...both(`to ${infinitive(did)} ${one}`), way(`note ${said}`)])
  const [whole, only, first = '', thing = '', second = '', other = ''] = didBoth.exec(said) ?? []
  if (whole === undefined || /\b(?:that|which|who)\b/i.test(thing)) return undefined
  const then = `to ${infinitive(second)} ${other}`
  return question('record it', [
    ...both(only === undefined ? `to ${infinitive(first)} ${thing} and ${then}` : then),
    way(`note ${said}`),
  ])
}

import { body, toDo, verb } from '../line/decisionCues.ts'
import { way } from '../line/decisionPassed.ts'
import { lower } from '../line/decisionWorded.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const bade = '(?<bade>asked|requested|instructed|invited|directed|urged|wished|called)'
const also = '(?:(?:then|also|further|formally|unanimously) )?'
const what = '(?<what>(?:that|for|to)\\b[^\\n]{4,500}?)'
/** "Members endorsed the plan and asked that their support be minuted": what a body did with a thing, and what it asked for. */
const bodyDid = new RegExp(
  `^(?:${body}) ${also}(?<verb>${verb}|agreed|resolved|noted) (?<thing>(?!to\\b|that\\b)[^.;:\\n]{3,300}?),? and ${also}${bade} ${what}[\\s.]*$`,
  'iu',
)
/** "The report was agreed and members asked that donors be thanked". */
const wasDone = new RegExp(
  `^(?<thing>(?:the |this |all )?\\p{L}[^.;:\\n]{2,200}?) (?:was|were) ${also}(?<verb>${verb}|agreed|noted),? and (?:${body}|it was) ${also}${bade} ${what}[\\s.]*$`,
  'iu',
)
const infinitive: Readonly<Record<string, string>> = {
  asked: 'ask',
  requested: 'request',
  instructed: 'instruct',
  invited: 'invite',
  directed: 'direct',
  urged: 'urge',
  wished: 'wish',
  called: 'call',
}
/** "that the Chair write": asked, and not requested for. */
const asks = (verbUsed: string, rest: string): string =>
  `to ${/^to\b/i.test(rest) ? 'ask' : (infinitive[verbUsed.toLowerCase()] ?? 'ask')} ${rest}`

/**
 * Reads what a meeting decided of something and what it asked for besides, in one sentence: two decisions of one line. Asked with the word that they are
 * minuted with, and as a note.
 */
export function readDecidedAndAsked(said: string): Read {
  if (said.length > 900 || said.includes('\n') || /[?!]\s*$/.test(said) || !/\band\b/i.test(said)) return undefined
  const { thing, verb: did, bade: asked, what: rest } = (bodyDid.exec(said) ?? wasDone.exec(said))?.groups ?? {}
  if (thing === undefined || did === undefined || asked === undefined || rest === undefined) return undefined
  if (/\b(?:that|which|who)\b/i.test(thing)) return undefined
  const done = did.toLowerCase(),
    then = asks(asked, rest)
  if (done === 'noted')
    return question('record it', [
      wayOfSeveral([`noted: ${lower(thing)}`, `agreed: ${then}`]),
      way(`noted: ${lower(thing)} and ${asked} ${rest}`),
      way(`note ${said}`),
    ])
  const first = (each: string): string =>
    !/^(?:agreed|resolved)$/.test(done)
      ? `to ${toDo[done] ?? done} ${lower(thing)}`
      : each === 'agreed'
        ? lower(thing)
        : `that ${lower(thing)} be agreed`
  const verbs = done === 'agreed' ? ['agreed', 'resolved'] : ['resolved', 'agreed']
  return question('record it', [
    ...verbs.map(each => wayOfSeveral([`${each}: ${first(each)}`, `${each}: ${then}`])),
    way(`note ${said}`),
  ])
}

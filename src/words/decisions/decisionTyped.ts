import { isName } from '../../meeting/presentersWritten.ts'
import { type DecisionVerb, decisionVerbs } from '../../meeting/events.ts'
import { ownerAfterWord } from '../actions/actionAfterTask.ts'
import { itemNumber } from '../line/asSaid.ts'
import { isPerson, readDecidedToDo } from './decidedToDo.ts'
import { isDecidedEarlier } from '../line/decidedEarlier.ts'
import { andMore, ownedDecision, toDoInBracket } from '../line/decisionBesides.ts'
import {
  business,
  chat,
  exclaimed,
  isDecision,
  isDoubtful,
  isMinuted,
  isPrivate,
  isSo,
  isView,
  isTalk,
  likely,
  ofOurselves,
  takenDown,
} from './decisionOrTalk.ts'
import { readOtherDecision, whose } from './decisionOtherwise.ts'
import {
  asSaidOf,
  conditionsJoined,
  mover,
  passed,
  perhaps,
  resolvedAgreedOrNote,
  resolvedOrAgreed,
  way,
} from '../line/decisionPassed.ts'
import { askWhetherToDoIt } from '../conduct/resolutionConducts.ts'
import { type Read, question } from '../line/typed.ts'

const verbs = decisionVerbs.join('|')
const adverbs = '(?:(?:also|therefore|further|then|subsequently|unanimously|duly|formally|has|have|had|was|were) ){0,4}'
const decided = new RegExp(`^(?:${whose} )?(${adverbs})(${verbs})(?![\\w-])`, 'i')
const bare = new RegExp(`^(?:${verbs})(?![\\w-])`, 'i')

/** "Proposed by A, seconded by B and", "A moved, B seconded, and it was", "On the motion of A, seconded by B," */
const movedFirst = [
  new RegExp(
    `^\\((?:proposed|moved)(?: by)?:? (${mover})\\s*(?:[/,;]|and)\\s*seconded(?: by)?:? (${mover})\\)[:,]?\\s*(?=(?:it was )?(?:unanimously )?(?:resolved|agreed|recommended|that)\\b)`,
    'i',
  ),
  new RegExp(
    `^(?:it was )?(?:proposed|moved)(?: by)?:? (${mover})(?: and|[,;.] ?(?:and )?| (?=seconded:)) ?seconded(?: by)?:? (${mover})(?:[,;:.]? (?:and )?|[,;:.] ?)(?=(?:it was )?(?:unanimously )?(?:resolved|agreed|recommended|that)\\b)`,
    'i',
  ),
  new RegExp(`^(${mover}) (?:proposed|moved)[,;]? (?:and )?seconded by (${mover})[,;]? (?=that\\b)`, 'i'),
  new RegExp(
    `^(${mover}) (?:proposed|moved)(?: and|,|;)(?: and)? (${mover}) seconded,? (?:and )?(?=(?:it was )?(?:resolved|agreed|recommended|that)\\b)`,
    'i',
  ),
  new RegExp(
    `^(?:up)?on (?:the|an?) (?:motion|proposal|proposition) (?:of|from|by|put by|moved by) (${mover})(?:,|,? and) seconded by (${mover})[,:]? (?=(?:it was )?(?:unanimously )?(?:resolved|agreed|recommended|that)\\b)`,
    'i',
  ),
]

/** "It was proposed by A and resolved to …": who moved it, and nobody who seconded it. */
const proposedAnd = new RegExp(
  `^(?:it was )?(?:proposed|moved)(?: by)?:? ((?:(?!\\bseconded\\b)${mover.replace('[^,;:.]', '(?!seconded)[^,;:.]')})),? and,? (?:it was )?(?:then |duly |subsequently )?(unanimously )?(resolved|agreed|carried)( unanimously)?(?: by all)?,? (?=(?:that|to)\\b)`,
  'i',
)
/** "Moved by A, seconded by B and carried that …", "… and carried unanimously: that …". */
const movedAndCarried = new RegExp(
  `^(?:it was )?(?:proposed|moved)(?: by)?:? (${mover})(?: and|[,;.] ?(?:and )?|(?= seconded)) ?seconded(?: by)?:? (${mover})[,;.]? (?:and )?(?:it was |was )?(?:then |duly )?(unanimously )?(?:carried|passed)(?:,? (unanimously|nem\\.? con\\.?|by a majority|on a show of hands))?[,:;]? (?=(?:that|to)\\b)`,
  'i',
)
/** "It was proposed, seconded and unanimously agreed that …": by whom nobody says. */
const proposedAndSeconded =
  /^(?:it was )?(?:duly )?(?:proposed|moved),? (?:and )?(?:duly )?seconded,? and (?:was )?(?:then )?(unanimously )?(agreed|resolved|carried)( unanimously)? (?=that\b|to\b)/i
/** "CONCLUDED that …", as select committees have it. */
const concludedThat = /^(?:it was )?concluded (?=that\b)/i
/** "A vote took place and it was agreed that …": what led up to it. */
const voteTaken =
  /^(?:a |the )?vote (?:took place|(?:was )?(?:taken|held)|having been taken),? (?:and )?(?:it was )?(unanimously )?(?:agreed|resolved) (\S[^\n]{3,900})$/i
/** "A motion was put by A, seconded by B, and it was agreed that …". */
const motionPut = new RegExp(
  `^an? (?:motion|proposal) was (?:put|moved|proposed|made)(?: forward)? by (${mover}),? (?:and )?seconded by (${mover}),? (?:and )?(?=(?:it was )?(?:unanimously )?(?:resolved|agreed)\\b)`,
  'i',
)
/** "A proposed that … and this was agreed", "A's proposal, seconded by B, that … was agreed". */
const thenAgreed = new RegExp(
  `^(${mover})(?:['’]s (?:proposal|motion)(?:,? (?:which was )?seconded by (${mover}))?,?| (?:proposed|moved)(?:,? seconded by (${mover}),?)?) (that [^;\\n]{4,400}?),? (?:(?:and (?:this|it)|which) )?was (unanimously |duly )?(?:agreed|carried|approved|accepted)( unanimously)?(?: by all)?\\.?$`,
  'i',
)

const named = (verb: string): DecisionVerb => decisionVerbs.find(v => v === verb.toLowerCase()) ?? 'resolved'

/** "that Orla to …", " Orla Finnimore will …": agreed, and somebody's to do. */
const agreedToDo = /^\s+(?:that\s+)?([\p{L}.'’ -]{2,60}?)(\s+(?:to|will|shall)\s[\s\S]*)$/iu

/** Formulas before "it was agreed" that say nothing of their own. */
const formula =
  /^(?:(?:following|after) (?:(?:some|a|further|full|due|detailed|lengthy|brief) ){0,2}(?:discussion|debate|consideration|deliberation|questions?(?: and answers?)?)s?|having (?:considered|discussed|received|heard|reviewed) [^,\n]{1,100}|on being put to the vote|upon a vote|having been put to the vote|the chair proposed and),?\s+(?=it was\b|members\b|the \p{L}+ (?:(?:further|also|then|unanimously|duly) )?(?:agreed|resolved|noted))/iu

/** "Resolved, nem con, that …": how, between the word and what was decided. */
const nemCon = /^((?:it was )?(?:agreed|resolved|recommended)),? nem\.? con\.?,? ((?:that|to) [^\n]{3,800}?)\.?$/i
/** "It was agreed by all members that …": by whom is no part of what was decided. */
const byThem =
  /^(it was (?:unanimously )?(?:agreed|resolved|recommended|noted)) by (?:all|everyone|(?:all (?:the )?|the )?(?:members|partners|board|committee|partnership|panel|group|forum|meeting|those)(?: present)?),? (?=(?:that|to)\b)/i

/** "On a vote of 5 to 3, it was resolved". */
const voteFirst =
  /^(?:on|by|with) a (?:vote|majority) of (\d{1,3})(?: votes?)? to (\d{1,3}),? it was (resolved|agreed|recommended)\b/i
/** "By a majority the Board agreed to …". */
const majorityFirst = new RegExp(
  `^by (?:a )?(?:(?:large|clear|simple|narrow) )?majority(?: (?:vote|decision))?(?: of (\\d{1,3})(?: votes?)? to (\\d{1,3})(?: votes?)?)?,? (${whose}) (resolved|agreed|recommended)\\b`,
  'i',
)
const byMajority = new RegExp(`^((?:${whose} )?(?:agreed|resolved|recommended)) by majority\\b`, 'i')
/** "With A dissenting, the Board agreed to …": the same before it. */
const dissentFirst = new RegExp(
  `^(with \\p{L}[\\p{L}.'’ -]{1,60}(?:,? and \\p{Lu}[\\p{L}.'’ -]{1,60})? (?:abstaining|dissenting|voting against)),? (${whose} (?:resolved|agreed|recommended) (?:to|that) [^\\n]{3,600}?)\\.?$`,
  'iu',
)
/** "The Board considered the report and RESOLVED to …": what leads up to it says nothing of its own. */
const considered =
  /^(?:the (?:board|partnership|committee|panel|group|meeting)|members|partners) (?:considered|received|discussed|reviewed) (?:the|an?|this) (?:report|update|paper|proposals?|presentation)(?: (?:of|on|from|about) [^,.;\n]{1,80}?)?,? and (?=(?:unanimously )?(?:resolved|agreed|recommended)\b)/i
/** "Resolved 3 that …": the item, without the mark that the product has after it. */
const itemBeforeThat = new RegExp(`^(resolved|agreed|recommended) (${itemNumber}) (?=that\\b)`, 'i')

/** "agreed, subject to funding, to run …": under what condition, between the word and what was decided. */
const underCondition =
  /^(agreed|resolved|recommended),? ((?:subject to|in principle|provided that|on condition that|for a trial period)\b[^,;:.\n]{0,100}), (to|that) (?=\p{L})/iu

/** "agreed by a majority, A abstaining, that …": who did not go along stands behind the decision. */
const whoDidNot = new RegExp(
  `^((?:${whose} )?(?:agreed|resolved|recommended))( by a (?:large |clear )?majority)?, (\\p{Lu}[\\p{L}.'’ -]{2,60}(?:,? and \\p{Lu}[\\p{L}.'’ -]{2,60})? (?:abstaining|dissenting|voting against)), (that|to) ([^\\n]{3,600}?)\\.?$`,
  'iu',
)

/** "the Trust will be invited to the panel" */
const isDoneTo =
  /^\S[^,;:\n]{0,60}? (?:to|will|would|shall|should) be (?:\p{L}+ly )?\p{L}{2,}(?:ed|en|ght|own|awn|id|de)\b/iu

/** "Recommended that the fund be kept. Agreed": what was put, and that it was agreed. */
const recommendedAndAgreed =
  /^(?:it was )?recommended\b[\s:–—-]*(?:that\s+)?([^?!\n]{4,800}?)[.;]\s+(?:this was |it was |members )?(agreed|resolved)[\s.]*$/i
/** "agreed - Orla to thank the crew (action Orla)": agreed, and said to be an action. */
const agreedToDoIt =
  /^(?:it was )?agreed\b[\s:–—-]*(?:that\s+)?(\p{Lu}[\p{L}.'’ &/,-]{1,60}? (?:to|will) \p{Ll}[^?!\n]{3,600}?)\s*[([]action(?: (?:for |by )?[^()[\]\n]{1,60})?[)\]][\s.]*$/iu

/** Reads decisions: noted, resolved, agreed, recommended; with who moved them, how they were voted, and the item where another is named. */
export const readDecisionTyped = (written: string, addressed: boolean): Read =>
  isDecidedEarlier(written) ? undefined : askWhetherToDoIt(readDecision(conditionsJoined(written), addressed))

/** A decision with whoever moved it alone, before it or around it. */
function readMovedBy(said: string): Read {
  const [lead, proposer = '', all = '', verb = '', together = ''] = proposedAnd.exec(said.slice(0, 300)) ?? []
  if (lead !== undefined && isName(proposer.replace(/^the /i, '')) && !said.includes('\n')) {
    const rest = said.slice(lead.length)
    return /^carried$/i.test(verb)
      ? resolvedOrAgreed(
          `${rest.trim().replace(/\.$/, '')} (proposed by ${proposer}${all + together === '' ? '' : ', unanimously'})`,
        )
      : passed(named(verb), all + together, ` ${rest}`, { proposer })
  }
  const carried = movedAndCarried.exec(said.slice(0, 300))
  if (carried !== null && !said.includes('\n')) {
    const [whole, first = '', second = '', before, behind] = carried,
      how = before === undefined ? behind : 'unanimously'
    return resolvedOrAgreed(
      `${said.slice(whole.length).trim().replace(/\.$/, '')} (proposed by ${first.trim()}, seconded by ${second.trim()}${how === undefined ? '' : `, ${how}`})`,
    )
  }
  const [both, every = '', word = '', every2 = ''] = proposedAndSeconded.exec(said.slice(0, 200)) ?? []
  if (both !== undefined)
    return passed(named(word.replace(/^carried$/i, 'resolved')), every + every2, ` ${said.slice(both.length)}`, {})
  const [taken, all2 = '', voted = ''] = said.length > 1_000 ? [] : (voteTaken.exec(said) ?? [])
  if (taken !== undefined)
    return resolvedAgreedOrNote(`${voted.replace(/\.$/, '')}${all2 === '' ? '' : ' (unanimously)'}`, said)
  const concluded = concludedThat.exec(said.slice(0, 20))
  if (concluded !== null && !said.includes('\n')) return resolvedAgreedOrNote(said.slice(concluded[0].length), said)
  const [, who = '', first, second, decided = '', before = '', after = ''] =
    said.length > 700 ? [] : (thenAgreed.exec(said) ?? [])
  const seconder = first ?? second
  return isName(who)
    ? resolvedAgreedOrNote(
        `${decided} (proposed by ${who}${seconder === undefined ? '' : `, seconded by ${seconder}`}${/unanimously/i.test(before + after) ? ', unanimously' : ''})`,
        said,
      )
    : undefined
}

function readDecision(written: string, addressed: boolean): Read {
  const put = recommendedAndAgreed.exec(written.slice(0, 1_000))
  if (put !== null && written.length <= 1_000) {
    const [, thing = '', verb = 'agreed'] = put
    return question('nearly', [
      way(`${verb.toLowerCase()}: ${thing.trim()}`),
      way(`recommended: ${thing.trim()}`),
      way(`note ${written}`),
    ])
  }
  const owned = agreedToDoIt.exec(written.slice(0, 1_000))
  if (owned !== null && written.length <= 1_000)
    return question('which decision', [
      way(`action: ${(owned[1] ?? '').trim()}`),
      way(`agreed: ${(owned[1] ?? '').trim()}`),
    ])
  const whose = written.length > 1_000 || written.includes('\n') ? undefined : ownerAfterWord(written)
  if (whose !== undefined && whose.before !== '') {
    const owned = ownedDecision(readDecision(whose.before, addressed), whose.owner, written, whose.time)
    if (owned !== undefined) return owned
  }
  const said = written
    .replace(formula, '')
    .replace(byThem, '$1 ')
    .replace(nemCon, '$1 $2 (nem con)')
    .replace(considered, 'it was ')
    .replace(itemBeforeThat, '$1 $2: ')
    .replace(underCondition, '$1: $2, $3 ')
    .replace(byMajority, '$1 by a majority')
    .replace(whoDidNot, '$1$2 $4 $5 ($3)')
    .replace(majorityFirst, (_, inFavour?: string, against?: string, who = '', verb = '') =>
      [who, verb, inFavour === undefined ? 'by a majority' : `by ${inFavour} votes to ${against ?? ''}`].join(' '),
    )
    .replace(dissentFirst, (_, dissent = '', decision = '') => `${decision} (w${dissent.slice(1)})`)
    .replace(voteFirst, 'it was $3 by $1 votes to $2')
  const moved = readMovedBy(said)
  if (moved !== undefined) return moved
  for (const form of [...movedFirst, motionPut]) {
    const m = form.exec(said.slice(0, 300))
    if (m === null) continue
    const rest = said.slice(m[0].length),
      who = { proposer: (m[1] ?? '').trim(), seconder: (m[2] ?? '').trim() }
    const word = decided.exec(rest)
    const [then, verb] = word === null ? (/\.\s+(agreed|resolved)[\s.]*$/i.exec(rest) ?? []) : []
    if (then !== undefined) return passed(named(verb ?? ''), '', ` ${rest.slice(0, -then.length)}`, who)
    return word === null
      ? resolvedOrAgreed(
          `${rest.trim().replace(/(?:\.\s+carried)?\.?$/i, '')} (proposed by ${who.proposer}, seconded by ${who.seconder})`,
        )
      : passed(named(word[2] ?? ''), word[1] ?? '', rest.slice(word[0].length), who)
  }
  const word = decided.exec(said)
  if (word !== null) {
    const verb = named(word[2] ?? ''),
      rest = said.slice(word[0].length)
    const actions = /^ actions?\s*[:–-]\s*(?=\S)/i.exec(rest)
    if (actions !== null)
      return question('nearly', [
        way(`action: ${rest.slice(actions[0].length)}`),
        way(`${verb}: ${rest.slice(actions[0].length)}`),
      ])
    const toDo = /^all\b/i.test(said) ? undefined : readDecidedToDo(verb, rest)
    if (toDo !== undefined) return toDo
    const undertaken = verb === 'agreed' ? agreedToDo.exec(rest.slice(0, 400)) : null
    if (undertaken !== null && isPerson(undertaken[1] ?? '')) {
      const task = rest.slice(undertaken[0].length - (undertaken[1] ?? '').length - (undertaken[2] ?? '').length),
        ways = [way(`action: ${task}`), way(`agreed: ${task}`)]
      // What will be done to somebody is nothing for them to do.
      return question('which decision', isDoneTo.test(task) ? ways.toReversed() : ways)
    }
    if (!bare.test(said) && exclaimed.test(rest)) return undefined
    if (/^all (?:noted|agreed|resolved|recommended)[\s.]*$/i.test(said) && !addressed) return undefined
    const more =
      /^\s*(?:[:–—(\n]|[1ai][.)]\s|that\b)/i.test(rest) && !toDoInBracket.test(rest.slice(0, 400)) && bare.test(said)
    const besides = more ? undefined : andMore(verb, rest, said)
    if (besides !== undefined && (addressed || isMinuted(verb, rest) || isDecision(verb, rest))) return besides
    if (!bare.test(said) && isMinuted(verb, rest))
      return ofOurselves.test(rest.slice(0, 300)) ||
        (isDoubtful(rest, true) && rest.length < 120) ||
        isSo(verb, rest) ||
        isView(verb, rest) ||
        isPrivate(verb, rest)
        ? perhaps(verb, rest, said)
        : passed(verb, word[1] ?? '', rest)
    if (!bare.test(said)) return addressed ? perhaps(verb, rest, said) : undefined
    if (/^[\s.]*$/.test(rest)) return verb === 'agreed' && !addressed ? undefined : passed(verb, '', '')
    // "agreed, that tin has seen better days": somebody agrees with somebody.
    if (isSo(verb, rest) && /^\s*,/.test(rest)) return addressed ? perhaps(verb, rest, said) : undefined
    if (isDecision(verb, rest))
      return isDoubtful(rest, false) ||
        isView(verb, rest) ||
        (verb === 'noted' && /^ the\b/i.test(rest) && !business.test(rest))
        ? perhaps(verb, rest, said)
        : passed(verb, '', rest)
    return (addressed && !/^\s*[!?,]/.test(rest) && !chat.test(rest)) ||
      (likely.test(rest) && !isTalk(rest)) ||
      takenDown(rest)
      ? perhaps(verb, rest, said)
      : undefined
  }
  return readOtherDecision(said, addressed)
}

/** A decision by its word, as the button of a question has it: what was doubtful about it is settled. */
export function readDecisionAsSaid(said: string): Read {
  const word = /^(noted|agreed|resolved|recommended)(?=[\s:]|$)/i.exec(said)
  return word === null ? undefined : asSaidOf(named(word[1] ?? ''), '', said.slice(word[0].length))
}

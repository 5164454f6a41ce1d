import { decisionsWritten } from '../../cards/decisionsWritten.ts'
import { wayTitle } from '../../cards/typedWays.ts'
import type { DecisionVerb } from '../../meeting/events.ts'
import { isName } from '../../meeting/presentersWritten.ts'
import { itemAtHead, itemField, withoutBullet } from './asSaid.ts'
import { decidedInFull } from './decidedInFull.ts'
import { toBeDone } from './toBeDone.ts'
import { type Read, type Way, command, question } from './typed.ts'
import { type DecisionSaid, readVotes } from './votes.ts'

/** A name, perhaps after an honorific with its full stop. */
export const mover = '(?:[a-z]{2,6}\\. ?)?[^,;:.]{2,60}?'

/** The same decision in the two words it is minuted with, to choose from. */
export const resolvedOrAgreed = (rest: string) =>
  question('which decision', [
    { title: wayTitle.resolved(), words: `resolved ${rest}` },
    { title: wayTitle.agreed(), words: `agreed ${rest}` },
  ])

/** The same, with the sentence as a note where it only tells of what was decided. */
export const resolvedAgreedOrNote = (rest: string, said: string) =>
  question('record it', [
    { title: wayTitle.resolved(), words: `resolved ${rest}` },
    { title: wayTitle.agreed(), words: `agreed ${rest}` },
    way(`note ${said}`),
  ])

/** "the plan", "the action plan", "the plan and the": what follows "that" seems to break off. "The sale proceed" is a decision. */
const breaksOff = (text: string) =>
  /^\p{L}+[.…]*$/u.test(text.trim()) ||
  /^(?:the|an?|this|these|its|their)$/i.test(text.trim()) ||
  /^(?:the|an?|this|these|its|their)\s+[\p{L}'’-]+[.…]*$/iu.test(text.trim()) ||
  (/^(?:the|an?|this|these|its|their)(?:\s+[\p{L}'’-]+){2}[.…]*$/iu.test(text.trim()) &&
    paperAtEnd.test(text.trim())) ||
  /\s(?:the|an?|of|to|and|or|for|with|by|in|on)(?:…|\.\.+)?$/i.test(text)
const paperAtEnd =
  /\s(?:reports?|plans?|strateg(?:y|ies)|budgets?|minutes|updates?|papers?|polic(?:y|ies)|figures|group|board|panel|committee|proposals?|recommendations?|scheme|project|services?|officers?|members|partners|partnership)[.…]*$/i

/** "the following:", with nothing after it. */
const leadsNowhere = /\bfollowing\b[^:\n]{0,60}:\s*$/i

/** "RESOLVED, on the proposal of A, seconded by B, that": who moved it, between the word and the decision. */
const movedWithin = new RegExp(
  `^\\s*[,:–—(]?\\s*(?:on the (?:motion|proposal|proposition) of|(?:proposed|moved) by) (${mover}),? (?:and )?seconded by (${mover})\\)?[,:]? (?=(?:that|to)\\b)`,
  'i',
)

/** "subject to:", "with the following changes:", "the following be approved:": what the points below are of, in a line that decides something itself. */
const conditions =
  /^([^\n]{0,400}?\b(?:subject to|provided that|on condition(?: that)?|with(?: the exception of)?|including|except(?: for)?|apart from|the following (?:[\p{L}-]+ ){0,3}be \p{L}+(?:ed|en))\b[^\n:]{0,80}?)\s*:\s*\n([\s\S]{1,2000})$/iu

/** A decision whose conditions stand in a list below it, as one sentence: the points are no decisions of their own. */
export function conditionsJoined(said: string): string {
  const [, lead = '', list = ''] = conditions.exec(said) ?? []
  const points = list
    .split('\n')
    .map(line =>
      withoutBullet(line.trim())
        .replace(/^\(?(?:[ivx]{1,5}|[a-l])[.)]\s+/i, '')
        .replace(/[\s;,.]+(?:and)?$/i, ''),
    )
    .filter(line => line !== '')
  const last = points.at(-1)
  if (last === undefined) return said
  const before = points.slice(0, -1)
  return `${lead}: ${before.length === 0 ? last : `${before.join('; ')}; and ${last}`}`
}

/** The decision as it may be meant, or a note. */
export const perhaps = (verb: DecisionVerb, rest: string, said: string): Read =>
  question('record it', [
    way(
      `${verb}: ${verb === 'noted' ? rest.trim().replace(/^that\s+/i, '') : decidedInFull(toBeDone(rest.trim().replace(/^[:–—-]*\s*(?:that\s+)?/i, '')), verb)}`,
    ),
    way(`note ${said}`),
  ])

/** A way that says on its button what it records. */
export const way = (words: string): Way => ({ title: words, words })

/** "(Cllr A / Dr B)" at the end of a decision: likely who proposed and who seconded it. */
const two = /\s*\(([^()/,&\n]{2,60}?)\s*(?:[/,&]|\sand\s)\s*([^()/,&\n]{2,60})\)[\s.]*$/

/** Who moved it and how it was voted, as it is typed after a decision, so that a question loses nothing. */
export function movedBy({ proposer, seconder, vote }: Partial<DecisionSaid>): string {
  const said = [
    ...(proposer === undefined ? [] : [`proposed by ${proposer}`]),
    ...(seconder === undefined ? [] : [`seconded by ${seconder}`]),
    ...(vote === undefined ? [] : [`for ${vote.for}, against ${vote.against}, abstained ${vote.abstained}`]),
    ...(vote?.castingVote === undefined ? [] : [`casting vote ${vote.castingVote}`]),
  ]
  return said.length === 0 ? '' : ` (${said.join(', ')})`
}

/** "(A / B)" right after the word: likely who moved it. */
const twoFirst = /^\s*\((\p{Lu}[^()/,&\n\d]{1,60}?)\s*(?:[/,&]|\sand\s)\s*(\p{Lu}[^()/,&\n\d]{1,60})\)[\s,:]*/u

/** The decision, or the question whether it breaks off. */
export function passed(verb: DecisionVerb, before: string, after: string, who: Partial<DecisionSaid> = {}): Read {
  const within = who.proposer === undefined ? movedWithin.exec(after.slice(0, 300)) : null
  if (within !== null)
    return passed(verb, before, ` ${after.slice(within[0].length)}`, {
      proposer: (within[1] ?? '').trim(),
      seconder: (within[2] ?? '').trim(),
    })
  const { text, how: _how, ...voted } = readVotes(itemAtHead(after).rest)
  const moversFirst = who.proposer === undefined ? twoFirst.exec(text.slice(0, 200)) : null
  if (moversFirst !== null) {
    const decided = text.slice(moversFirst[0].length).replace(/^that\s+/i, '')
    return question('nearly', [
      way(`${verb}: ${decided} (proposed by ${moversFirst[1] ?? ''}, seconded by ${moversFirst[2] ?? ''})`),
      way(`${verb}: ${decided}`),
    ])
  }
  const written = decisionsWritten(text.includes('\n') ? text : text.replace(/^\s*-\s+/, '')),
    texts = verb === 'noted' ? written : written.map(t => decidedInFull(toBeDone(t), verb))
  const that = /^[\s:,–—-]*that\b/i.test(text) || /^\s*(?:the|an?)\s*$/i.test(text)
  const [only] = texts
  if (texts.length === 1 && only !== undefined && (leadsNowhere.test(only) || (that && breaksOff(only))))
    return question('breaks off', [way(`${verb}: ${only}${movedBy({ ...who, ...voted })}`)])
  const movers = two.exec(text.slice(-200))
  if (movers !== null && who.proposer === undefined && [movers[1], movers[2]].every(n => isName(n ?? ''))) {
    const decided = text.slice(0, text.length - movers[0].length).replace(/^[\s:,–—-]*that\s+/i, '')
    return question('nearly', [
      way(`${verb}: ${decided} (proposed by ${movers[1] ?? ''}, seconded by ${movers[2] ?? ''})`),
      way(`${verb}: ${decided}`),
    ])
  }
  return asSaidOf(verb, before, after, who)
}

/** A decision as it was said; nothing is asked of it any more. */
export function asSaidOf(verb: DecisionVerb, before: string, after: string, who: Partial<DecisionSaid> = {}): Read {
  const { item, rest } = itemAtHead(after)
  const { text, how, ...voted } = readVotes(rest)
  const together = how ?? (/unanimously/i.test(before) ? 'unanimously' : undefined)
  const written = decisionsWritten(text.includes('\n') ? text : text.replace(/^\s*-\s+/, '')),
    texts = verb === 'noted' ? written : written.map(t => decidedInFull(toBeDone(t), verb))
  return command({
    type: 'PassResolution',
    verb,
    texts: texts.map(t =>
      together === undefined || t.endsWith(`(${together})`) ? t : `${t.replace(/\.$/, '')} (${together})`,
    ),
    ...who,
    ...voted,
    ...itemField(item),
  })
}

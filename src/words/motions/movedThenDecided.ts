import { wordsOfMover } from './wordsOfMover.ts'
import { readDecisionTyped } from '../decisions/decisionTyped.ts'
import { movedBy, way } from '../line/decisionPassed.ts'
import { mannerIn, readVote } from '../line/votes.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const who = wordsOfMover
const it =
  '(?:(?:[Tt]his|[Ii]t|[Tt]hat|[Ww]hich|(?:[Tt]he|[Tt]his|[Hh]is|[Hh]er|[Tt]heir) (?:motion|proposal|proposition|suggestion|recommendation|change|move))(?: itself)? )?'
const joined = '(?:[\\s.,;:(–-]+(?:and |but |which |whereupon |then )?)'
/** How it went, as the last of what is said. */
const outcome = new RegExp(
  `${joined}${it}(?:(?:was|were|being|is) )?(?:(?:then|duly|subsequently|also|accordingly|declared|all) ){0,2}([Uu]nanimously )?([Cc]arried|CARRIED|[Aa]greed|AGREED|[Aa]pproved|[Aa]ccepted|[Pp]assed|[Aa]dopted|[Ss]upported|not (?:carried|agreed|approved|accepted|supported)|[Ll]ost|LOST|[Dd]efeated|[Rr]ejected)(?: to)?((?:[\\s,(–-]+(?:by|with|on|nem|unanimously|\\d)[^.\\n]{0,80}?)?)\\)?$`,
  'u',
)
const put = new RegExp(
  `${joined}(?:(?:[Oo]n|[Uu]pon|when|after|having been|being) )?${it}(?:(?:was|were|being|been|then) ){0,2}put to (?:the|a) (?:vote|meeting|board|members)(?:,? (?:and|which|where(?:upon)?|it))?$`,
  'u',
)
const seconded = [
  new RegExp(`${joined}${it}(?:(?:was|were|being|duly|then) ){0,2}[Ss]econded by (${who})\\)?(?: and)?$`, 'u'),
  new RegExp(
    `${joined}(${who}) (?:(?:then|duly|also) )?seconded(?: (?:this|it|that|the (?:motion|proposal|suggestion)))?(?: and)?$`,
    'u',
  ),
] as const
const thing = '(?:(?:a|the|an alternative) )?(?:motion|proposal|proposition|suggestion|recommendation|change)'
/** Who moved it, before what: "A moved and B seconded a proposal to …", "It was proposed that …". */
const heads = [
  new RegExp(
    `^(?<mover>${who}) (?:then )?(?:moved|proposed),? and (?<second>${who}) seconded,?:? (?:${thing} )?(?<text>\\S[^]*)$`,
    'u',
  ),
  new RegExp(
    `^(?<mover>${who})(?:, seconded by (?<second>${who}),)? (?:then )?(?:moved|proposed|suggested),?:? (?:${thing} )?(?<text>\\S[^]*)$`,
    'u',
  ),
  new RegExp(
    `^[Ii]t was (?:then )?(?:moved|proposed|suggested)(?: by (?<mover>${who}))?(?:,? (?:and )?seconded(?: by (?<second>${who}))?)?,? (?<text>(?:that|to) [^]*)$`,
    'u',
  ),
  new RegExp(
    `^(?:[Aa]|[Tt]he) (?:motion|proposal|proposition|suggestion) (?<text>(?:that|to) [^]*?),? (?:(?:was|being) )?(?:moved|proposed|made|put forward) by (?<mover>${who})(?:,? (?:and )?seconded by (?<second>${who}))?$`,
    'u',
  ),
] as const
/** By whom it was agreed, which is no part of how. */
const byAll =
  /^[\s,(–-]*(?:by|with) (?:all|(?:all (?:the )?|the )?(?:board|members|meeting|partnership|committee|panel|group|those present|partners)(?: present)?|everyone)$/i
const nextItem =
  /\b(?:take|taking|consider|considering|hear|hearing|bring(?:ing)? forward|move(?: on)? to|deal(?:ing)? with|discuss) (?:agenda )?item (\d{1,2}(?:\.\d)?)\b[^\n]{0,40}\b(?:next|now|first|forward|at this point)\b|\bbring(?:ing)? forward (?:agenda )?item (\d{1,2})/i

/** In sentences of its own, or a clause of its own: "… and this was agreed". */
const inSentences =
  /(?<=\p{Ll}{2}|\d)\.\s+\p{L}|\n|\b(?:this|it|which|the (?:motion|proposal|suggestion)) (?:was|were)\b|\bput to (?:the|a) vote\b|^(?:a|the) (?:motion|proposal|proposition|suggestion) (?:that|to)\b[^\n]*\b(?:proposed|moved|made|put forward) by\b/iu
const itemTaken = /\bitems? \d[\w.]* (?:be|to be|is|was) (?:taken|brought|heard|moved|considered)\b/i

interface Said {
  text: string
  mover?: string
  seconder?: string
  verb: string
  how: string
}

/** What was moved, by whom, and what became of it, as far as the line tells these and nothing else. */
function saidIn(written: string): Said | undefined {
  let rest = written.replace(/[\s.]+$/, '')
  const found = outcome.exec(rest)
  if (found === null) return undefined
  const [whole, all = '', verb = '', how = ''] = found
  const manner = byAll.test(how) ? '' : how
  if (manner.trim() !== '' && readVote(bare(manner)) === undefined && mannerIn(manner) === undefined) return undefined
  rest = rest.slice(0, rest.length - whole.length)
  let seconder: string | undefined
  for (let n = 0; n < 3; n++) {
    const cut = put.exec(rest) ?? (seconder === undefined ? (seconded[0].exec(rest) ?? seconded[1].exec(rest)) : null)
    if (cut === null) break
    seconder = cut[1] ?? seconder
    rest = rest.slice(0, rest.length - cut[0].length)
  }
  const head = heads.map(form => form.exec(rest)?.groups).find(groups => groups !== undefined)
  const text = (head?.['text'] ?? '').trim()
  if (head === undefined || text === '' || /\.\s+\p{Lu}|\n/u.test(text)) return undefined
  const mover = head['mover'],
    second = head['second'] ?? seconder
  return {
    text,
    verb: verb.toLowerCase(),
    how: `${all}${manner}`.trim(),
    ...(mover === undefined ? {} : { mover }),
    ...(second === undefined ? {} : { seconder: second }),
  }
}

const bare = (words: string): string => words.replace(/^[\s,(–-]+/, '')

/** Who moved it and how it went, in a bracket behind it. */
function inBracket({ mover, seconder, how }: Said): string {
  const vote = readVote(bare(how)),
    manner = vote === undefined ? mannerIn(how) : undefined
  const by = movedBy({
    ...(mover === undefined ? {} : { proposer: mover }),
    ...(seconder === undefined ? {} : { seconder }),
    ...(vote === undefined ? {} : { vote }),
  })
  return manner === undefined ? by : by === '' ? ` (${manner})` : by.replace(/\)$/, `, ${manner})`)
}

/**
 * Reads what somebody moved or proposed with, behind it and in as many sentences as it takes, who seconded it, that it was put to the vote and what became of
 * it. Asked with all of these; an item that it takes next is taken by the same press.
 */
export function readMovedThenDecided(said: string): Read {
  if (said.length > 700 || /[?!]\s*$/.test(said) || /\bamendment\b/i.test(said)) return undefined
  // In a breath other readers have it, and so they have the order of business.
  if (!inSentences.test(said) || itemTaken.test(said)) return undefined
  const known = readDecisionTyped(said, true)
  if (known !== undefined && 'kind' in known && known.kind === 'command') return undefined
  const found = saidIn(said.replace(/\s*\n\s*/g, ' ').replace(/\bCouncillor(?= \p{Lu})/gu, 'Cllr'))
  if (found === undefined) return undefined
  const { text, verb } = found,
    by = inBracket(found),
    note = way(`note ${said}`)
  if (/^(?:not|lost|defeated|rejected)/.test(verb))
    return question('record it', [way(`motion lost: ${text.replace(/^that /i, '')}${by}`), note])
  const verbs = /^agreed$/.test(verb) ? ['agreed', 'resolved'] : ['resolved', 'agreed']
  const [, one, other] = nextItem.exec(text) ?? [],
    number = one ?? other
  const first = verbs.map(word => `${word}: ${text}${by}`)
  return question('record it', [
    ...(number === undefined ? [] : [wayOfSeveral([first[0] ?? '', `item ${number}`])]),
    ...first.map(way),
    note,
  ])
}

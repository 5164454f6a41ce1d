import type { Command } from '../../meeting/commands.ts'
import { doing } from '../line/actionVerbs.ts'
import { movedBy, way } from '../line/decisionPassed.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'
import { voteSaid, voterNamed } from '../votes/votePart.ts'
import { readVoteTyped } from '../votes/voteTyped.ts'
import { readDecisionTyped } from '../decisions/decisionTyped.ts'
import { readMotionTyped } from './motionTyped.ts'
import { aName, moversInOrder } from './moversInNotes.ts'
import { becameOfIt, saysItWasPut, sideBelow, thingPutIn } from './thingPut.ts'

/** Where a sentence ends within a line; after a title, an initial or a number there is none. */
const sentenceEnd =
  /(?<!\b(?:Cllr|Dr|Mr|Mrs|Ms|Prof|Rev|Supt|Insp|Sgt|nem|No|para|prop|sec|\p{Lu}))(?:\.\s+(?=[\p{L}\d])|;\s+(?:and )?(?=(?:(?:up)?on (?:being|a)|put|it was|this was|seconded|carried|lost|vote|a vote|\d+ (?:votes? )?for)\b))/iu
/** A column of spaces, or a bracket, before who seconded it. */
const columns = /\s{3,}(?=\p{L})|\t/gu

const proposed = "(?:proposed|proposer|moved|mover|mvd|prop['’]?d?)\\.?(?: by)?\\s?:?"
const seconded = "(?:seconded|seconder|sec['’]?d?|2nd(?:ed)?)\\.?(?: by)?\\s?:?"
const linked = '[,;/]? ?(?:and |& |, )?'
const label =
  /^(?:the |an? )?(motion|amendment|proposal|proposition|resolution)(?: \d{1,2})?(?:\s*(?:[:–—]|-\s)\s*|\s+(?=that\b))/i
const heading = /^(?:motion|amendment|proposal|resolution|recorded vote|vote|voting|result|outcome)\s*:?$/i
const both = new RegExp(
  `^(?:it was )?${proposed} ${aName}${linked}${seconded} ${aName}(?:[:,;.]? (?=(?:that|to)\\b)|[\\s.:]*$)`,
  'iu',
)
const bothDid = new RegExp(
  `^${aName} (?:proposed|moved|proposes|moves)${linked}${aName} (?:seconded|seconds|seconding|secs?)(?:[:,;.]? (?=(?:that|to)\\b)|[\\s.:]*$)`,
  'iu',
)
const theyDid = new RegExp(
  `^${aName} (?:proposed|moved|proposes|moves),? (?:and )?${seconded} ${aName}(?:[:,;.]? (?=(?:that|to)\\b)|[\\s.:]*$)`,
  'iu',
)
const one = [
  new RegExp(`^(?:it was )?${proposed} ${aName}(?:[:,;.]? (?=(?:that|to)\\b)|[\\s.:]*$)`, 'iu'),
  new RegExp(`^${aName} (?:proposed|moved|proposes|moves)(?:[:,;.]? (?=(?:that|to)\\b)|[\\s.:]*$)`, 'iu'),
] as const
const seconder = [
  new RegExp(`^(?:and )?(?:(?:this|it|which|the motion) was )?${seconded} ${aName}[\\s.]*$`, 'iu'),
  new RegExp(`^(?:and )?${aName} (?:seconded|seconds|seconding|secs?)(?: (?:it|this|the motion))?[\\s.]*$`, 'iu'),
] as const
/** ", B seconding", ", seconded by B": who seconded it, at the end of what was moved. */
const seconderAtEnd = new RegExp(`,? (?:and )?(?:${seconded} ${aName}|${aName} seconding)[\\s.]*$`, 'iu')
const decidedFirst =
  /^(?:it was )?(?:(?:unanimously|therefore|accordingly|then|thereupon|duly) )*(resolved|agreed)\b[\s,:–-]*(?=(?:that|to)\b)/i

interface Moved {
  text: string
  proposer?: string
  seconder?: string
  amends: boolean
  /** The word that was used, where it is one that is minuted. */
  verb?: 'agreed' | 'resolved'
  vote?: Command & { readonly type: 'RecordVote' }
  readonly voters: string[]
  readonly notes: string[]
}

/** A message as its lines and sentences. */
const sentencesOf = (said: string): readonly string[] =>
  said
    .replace(sideBelow, ', ')
    .split('\n')
    .flatMap(line => line.replace(columns, '\n').split('\n'))
    .flatMap(line => line.split(sentenceEnd))
    .map(part => part.trim())
    .filter(part => part !== '')

/** Takes who moved it out of a sentence, and gives what else it says. */
function withoutMovers(sentence: string, moved: Moved): string {
  const two = both.exec(sentence) ?? bothDid.exec(sentence) ?? theyDid.exec(sentence)
  if (two !== null && moved.proposer === undefined) {
    moved.proposer = (two[1] ?? '').trim()
    moved.seconder = (two[2] ?? '').trim()
    return sentence.slice(two[0].length)
  }
  const second = moved.seconder === undefined ? (seconder[0].exec(sentence) ?? seconder[1].exec(sentence)) : null
  if (second !== null) {
    moved.seconder = (second[1] ?? '').trim()
    return ''
  }
  const first = moved.proposer === undefined ? (one[0].exec(sentence) ?? one[1].exec(sentence)) : null
  if (first === null) return sentence
  moved.proposer = (first[1] ?? '').trim()
  const rest = sentence.slice(first[0].length),
    last = seconderAtEnd.exec(rest.slice(-80))
  if (last === null || moved.seconder !== undefined) return rest
  moved.seconder = (last[1] ?? last[2] ?? '').trim()
  return rest.slice(0, rest.length - last[0].length)
}

/** How it was voted, where a sentence says nothing else. */
function voteIn(sentence: string): Moved['vote'] {
  const said = voteSaid(sentence.replace(/[\s.]+$/, ''))
  for (const words of [sentence, ...(said === undefined ? [] : [said.vote])]) {
    const read = readVoteTyped(words, true)
    if (read !== undefined && 'kind' in read && read.kind === 'command' && read.command.type === 'RecordVote')
      return read.command.on === undefined && read.command.item === undefined ? read.command : undefined
  }
  return undefined
}

/** Two sentences on one vote: what became of it, and the count. */
const together = (before: Moved['vote'], now: NonNullable<Moved['vote']>): NonNullable<Moved['vote']> =>
  before === undefined ? now : { ...before, ...now }

/** Reads one sentence or line into what is known of the motion; whether it says something of it. */
function readSentence(sentence: string, moved: Moved): boolean {
  if (saysItWasPut(sentence)) return true
  if (heading.test(sentence)) {
    moved.amends ||= /^amend/i.test(sentence)
    return true
  }
  const labelled = moved.text === '' ? label.exec(sentence) : null
  if (labelled !== null) {
    moved.amends ||= /^amend/i.test(labelled[1] ?? '')
    const rest = sentence.slice(labelled[0].length)
    return rest === '' || readSentence(rest, moved) || takeText(rest, moved)
  }
  const put = moved.text === '' ? thingPutIn(sentence) : undefined
  if (put !== undefined) {
    moved.text = `${put} be approved`
    return true
  }
  const became = moved.text === '' ? undefined : becameOfIt(sentence)
  if (became !== undefined) {
    moved.vote = together(moved.vote, { type: 'RecordVote', outcome: became })
    return true
  }
  const left = withoutMovers(sentence, moved)
  if (left === '') return true
  const vote = left === sentence ? voteIn(sentence) : undefined
  if (vote !== undefined) {
    moved.vote = together(moved.vote, vote)
    if (/\bagreed\b/i.test(sentence)) moved.verb ??= 'agreed'
    return true
  }
  const voter = left === sentence && moved.vote !== undefined ? voterNamed(sentence.replace(/[\s.]+$/, '')) : undefined
  if (voter !== undefined) {
    moved.voters.push(voter.stood)
    return true
  }
  if (moved.text !== '') return false
  const [word, verb = ''] = decidedFirst.exec(left) ?? []
  if (word !== undefined) {
    moved.verb = verb.toLowerCase() === 'agreed' ? 'agreed' : 'resolved'
    return takeText(left.slice(word.length), moved)
  }
  return (/^(?:that|to) \S/i.test(left) || (moved.proposer !== undefined && doing.test(left))) && takeText(left, moved)
}

/** What was moved, with how it went at its end, "sign up to the scheme - unanimous". */
function takeText(words: string, moved: Moved): boolean {
  const text = words.replace(/^that[:,]?\s+/i, '').replace(/[\s.]+$/, '')
  const [, before = '', after = ''] = /^([^\n]{5,}?)(?:,| [–—-]|:) ([^,:–—]{3,60})$/u.exec(text.slice(-300)) ?? []
  const vote = after === '' ? undefined : voteIn(after)
  if (vote !== undefined) moved.vote = together(moved.vote, vote)
  moved.text = asTask(vote === undefined ? text : text.slice(0, text.length - text.slice(-300).length) + before)
  return moved.text.split(/\s+/).length > 1
}

/** What is to be done begins with its verb: "sign up to the scheme". */
const asTask = (text: string): string =>
  doing.test(text) && !/\b(?:be|is|are|was|were)\b/.test(text.slice(0, 60))
    ? `to ${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : text
/** Which item is to be taken before which: other readers have it. */
const ofTheOrder = /^(?:agenda )?items? \d[^.]{0,40}\b(?:taken|heard|considered|moved|brought forward)\b/i

const isLost = (vote: NonNullable<Moved['vote']>): boolean =>
  vote.outcome === 'lost' ||
  (vote.outcome === undefined && vote.vote !== undefined && vote.vote.against > vote.vote.for)
/** Whether a count alone leaves open which way it went. */
const isTied = ({ outcome, vote }: NonNullable<Moved['vote']>): boolean =>
  outcome === undefined && vote !== undefined && vote.for === vote.against && vote.castingVote === undefined

/** The words that record it all. */
function waysOf(moved: Moved): readonly (readonly string[])[] {
  const { text, vote, voters, amends, verb } = moved
  const by = movedBy({
    ...(moved.proposer === undefined ? {} : { proposer: moved.proposer }),
    ...(moved.seconder === undefined ? {} : { seconder: moved.seconder }),
    ...(vote?.vote === undefined || vote.vote.named !== undefined ? {} : { vote: vote.vote }),
  })
  const how = vote?.how === undefined ? '' : ` (${vote.how})`,
    notes = moved.notes.map(note => `note ${note}`)
  if (vote === undefined && verb === undefined)
    return [[`${amends ? 'amendment' : 'motion'}: ${text}${by.replace('(proposed by', '(moved by')}`, ...notes]]
  const named =
    voters.length === 0 ? [] : [[vote !== undefined && isLost(vote) ? 'lost' : 'carried', ...voters].join(', ')]
  if (vote !== undefined && (amends || isLost(vote)))
    return [
      [
        `${amends ? 'amendment' : 'motion'} ${isLost(vote) ? 'lost' : 'carried'}: ${text}${how}${by}`,
        ...named,
        ...notes,
      ],
    ]
  const verbs = verb === 'agreed' ? ['agreed', 'resolved'] : ['resolved', 'agreed']
  return verbs.map(each => [
    `${each}: ${/^to \p{Ll}/u.test(text) ? '' : 'that '}${text}${how}${by}`,
    ...named,
    ...notes,
  ])
}

/** A decision or a motion in one line with who moved it, which other readers know beyond doubt, no word of the vote being left in it. */
function isPlain(said: string): boolean {
  if (said.includes('\n')) return false
  if (/^(?:it was )?(?:resolved|agreed)\b/i.test(said)) return true
  const plain = moversInOrder(said),
    texts = [readMotionTyped(plain, true), readDecisionTyped(plain, true)].flatMap(textsOf)
  return (
    texts.length > 0 &&
    texts.every(text => !/[.;]\s+\p{L}|,? (?:seconded|seconding)\b/u.test(text.replace(/\s\([^()]*\)\.?$/, '')))
  )
}

/** What a decision, a motion or each way of a question has as its words. */
function textsOf(read: Read): readonly string[] {
  if (read === undefined || !('kind' in read)) return []
  if (read.kind === 'question') return read.ways.map(w => w.words).filter(words => !words.startsWith('note'))
  if (read.kind !== 'command') return []
  return read.command.type === 'PassResolution'
    ? read.command.texts
    : read.command.type === 'RecordVote' && read.command.motion !== undefined
      ? [read.command.motion]
      : []
}

/**
 * Reads a motion told in several sentences or lines, each with its part of it: who proposed and who seconded it, what it was, and how the vote on it went,
 * in whatever order. Asked with all of it, and as a note; nothing where a sentence before the vote says something else.
 */
export function readMotionInSentences(said: string): Read {
  if (said.length > 1_200 || /[?!]\s*$/.test(said)) return undefined
  if (isPlain(said)) return undefined
  const sentences = sentencesOf(said).slice(0, 12)
  if (sentences.length < 2) return undefined
  const moved: Moved = { text: '', amends: false, voters: [], notes: [] }
  for (const sentence of sentences) {
    if (readSentence(sentence, moved)) continue
    // What else was said, once it was decided, stands beside it.
    if (moved.text === '' || moved.vote === undefined) return undefined
    moved.notes.push(sentence)
  }
  const decided = moved.vote !== undefined || moved.verb !== undefined
  if (ofTheOrder.test(moved.text) || (!decided && !said.includes('\n'))) return undefined
  if (moved.text === '' || (moved.proposer === undefined && moved.vote === undefined)) return undefined
  if (moved.vote !== undefined && (isTied(moved.vote) || moved.vote.outcome === 'withdrawn')) return undefined
  if (!decided && moved.proposer === undefined) return undefined
  const ways = waysOf(moved).map(entries => (entries.length === 1 ? way(entries[0] ?? '') : wayOfSeveral(entries)))
  return question('record it', [...ways, way(`note ${said}`)])
}

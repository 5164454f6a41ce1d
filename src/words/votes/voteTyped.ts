import type { DecisionVerb, MotionOutcome, Vote, VotersNamed } from '../../meeting/events.ts'
import { countWords, inFigure } from '../line/countInWords.ts'
import { itemAtHead, itemField } from '../line/asSaid.ts'
import { type Read, command, question } from '../line/typed.ts'
import { votesInALine, withoutNotVoting } from './namedInLines.ts'
import { readNamedVotes } from './namedVotes.ts'
import { toldInSentences } from './voteInSentences.ts'
import { readVoters } from './votersTyped.ts'
import { abstainedIn, mannerIn, readVote } from '../line/votes.ts'
import { inWordsOfAVote, mannersOfAVote, otherManner } from '../line/votedHow.ts'
import { votesInEnglish } from '../line/welshTyped.ts'

const thing =
  '(?:the )?(?:(?:substantive|original|amended|main|whole) )?(?:motion|amendment|proposal|proposition|recommendations?|resolution)s?(?: as amended)?'
const n = '(?:\\d{1,3}|no|none|nil|nobody)'
/** Everything that is said of a vote; words that hold more than these say something else too. */
const ofAVote: readonly RegExp[] = [
  ...mannersOfAVote,
  /\b(?:on )?a division\b|\bthere voted\b/gi,
  /\b(?:on|upon|after|when)?\s?(?:a vote being taken|(?:being |having been |was |were |being then )?put to (?:the|a) (?:vote|meeting))\b/gi,
  /\b(?:an?|the)?\s?(?:recorded |named |formal )?votes?(?: (?:was|were|being))?(?: then)? (?:taken|held|cast)\b/gi,
  /\b(?:(?:the )?chair(?:man|woman|person)?(?:['’]s)?|(?:her|his|their|a|the))?\s?(?:(?:having |then )?(?:used|exercised|gave|cast|using|on) )?(?:(?:her|his|their|a|the|chair['’]s) )?casting vote(?: (?:for|against|in favour)(?: of (?:it|the (?:motion|amendment|proposal)))?)?/gi,
  new RegExp(
    `\\b${n} (?:members? )?(?:votes? )?(?:for|in favour|against|abstain(?:ed|ing|s)?|abstentions?|abst?n?s?|dissenting)\\b`,
    'gi',
  ),
  new RegExp(`\\b(?:for|in favour|against|abstain(?:ed|ing|s)?|abstentions?|abst?n?s?)\\s*[:=–-]?\\s*${n}\\b`, 'gi'),
  /\b(?:by )?\d{1,3}(?: votes?)?\s?(?:to|[-–]|:)\s?\d{1,3}(?: votes?)?\b/gi,
  /\bby (?:a )?(?:(?:large|clear|simple|narrow) )?majority\b/gi,
  /\b(?:unanimous(?:ly)?|nem\.?\s?con\b\.?|all in favour|(?:(?:up)?on )?(?:a )?show of hands|ties?|tied|equal(?:ity of)? votes|votes? (?:being|were|was|are) (?:equal|tied|even))\b/gi,
  /\b(?:not )?(?:carried|passed|lost|defeated|fell|falls|rejected|withdrawn|put)\b/gi,
  new RegExp(`\\b${thing}\\b`, 'gi'),
  /\b(?:votes?|voting|result|outcome|recorded)\b/gi,
  /\b(?:was|were|is|being|been|had|then|duly|therefore|accordingly|and|it|with|by|on|as|of|the|a|an|cast)\b/gi,
]

const outcomeOf = (said: string): MotionOutcome | undefined =>
  /\bwithdrawn\b/i.test(said)
    ? 'withdrawn'
    : /\b(?:not (?:carried|passed)|lost|defeated|fell|falls|rejected)\b|\bcasting vote against\b/i.test(said)
      ? 'lost'
      : /\b(?:carried|passed)\b|\bcasting vote (?:for|in favour)\b/i.test(said)
        ? 'carried'
        : undefined

/** Two numbers and no word which is for: the larger where it was carried, the smaller where it was lost. */
export function scoreIn(said: string, outcome: MotionOutcome | undefined): Vote | undefined {
  const [, a, b] = /\b(\d{1,3})(?: votes?)?\s?(?:to|[-–]|:)\s?(\d{1,3})\b/i.exec(said) ?? []
  if (a === undefined || b === undefined || outcome === undefined) return undefined
  const [more, fewer] = Number(a) >= Number(b) ? [Number(a), Number(b)] : [Number(b), Number(a)]
  const abstained = abstainedIn(said)
  return outcome === 'lost' ? { for: fewer, against: more, abstained } : { for: more, against: fewer, abstained }
}

/** Who had the casting vote and how it went, where it is said by what became of the motion: "tied 3-3, carried on the Chair's casting vote". */
function castingIn(said: string, outcome: MotionOutcome | undefined): Vote['castingVote'] {
  const way = /\bcasting vote\s*(for|against|in favour)?/i.exec(said)
  if (way === null) return undefined
  const named = way[1]?.toLowerCase()
  if (named !== undefined) return named === 'against' ? 'against' : 'for'
  return outcome === 'carried' ? 'for' : outcome === 'lost' ? 'against' : undefined
}

/** "The votes being equal, the Chair used her casting vote in favour": how it was decided, where nobody says the figures. */
function castingAlone(said: string): string | undefined {
  const vote = castingIn(said, outcomeOf(said))
  return vote === undefined ? undefined : vote === 'for' ? 'on the casting vote of the Chair' : undefined
}

const aCount = String.raw`(?=(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|none|all) (?:votes? )?(?:for|in favour|against)\b|\d{1,3}\s?[-–/]\s?\d{1,3}(?:\s?[-–/]\s?\d{1,3})?[\s.]*$|(?:for|in favour)[:=]? ?\d)`
/** "vote on option 2:", "Vote on the lighting bid -", "vote re the plan 5 for", "plan put to the vote: 5 for": what was voted on, before the count. */
const onWhat = new RegExp(
  `^(?:an? |the )?(?:votes?|voting|voted)(?: (?:was|were) taken)? (?:on|for|re|about) (?:the question of )?([^:\\n]{1,80}?)(?::|\\s[-–—]\\s|(?:,|\\s[-–—])?\\s+${aCount})`,
  'i',
)
const putToTheVote = new RegExp(
  `^([^:,;\\n]{3,80}?) (?:(?:was|were) )?(?:put to (?:the |a )?vote|voted (?:up)?on)(?::|,|\\s[-–—])?\\s+${aCount}`,
  'i',
)

const side = String.raw`(?:the |\p{Lu}[^,;.:]{2,40}['’]s? )?(?:original )?(motion|amendment)`
const votesForSide = new RegExp(
  String.raw`\b(\d{1,3})(?: members?| votes?)?(?: (?:having )?(?:voted|voting|were|was|cast|in favour|being))*(?: for| of| in favour of)? ${side}\b`,
  'giu',
)
const sideWithVotes = new RegExp(
  String.raw`\b(?:for )?${side}(?: received| had| got)?\s*[:=–-]?\s*(\d{1,3})(?: votes?)?\b`,
  'giu',
)
const abstained =
  /[,;.]?\s*(?:and |with )?(\d{1,3}|no|none|one|two|three) (?:members? )?(?:abstentions?|abstained|abstaining)\b/i

/** "Vote: motion 5, amendment 3. Motion carried", "5 for the motion and 3 for the amendment": one vote between a motion and the amendment to it. */
function readBetweenBoth(said: string): Read {
  const counts = (form: RegExp, name: 1 | 2) =>
    new Map([...said.matchAll(form)].map(m => [(m[name] ?? '').toLowerCase(), m[3 - name] ?? '']))
  const [after, before] = [counts(sideWithVotes, 1), counts(votesForSide, 2)]
  const votes = said.search(sideWithVotes) !== -1 && after.size === 2 ? after : before
  const form = votes === after ? sideWithVotes : votesForSide
  const [motion, amendment] = [votes.get('motion'), votes.get('amendment')]
  if (motion === undefined || amendment === undefined || [...said.matchAll(form)].length !== 2) return undefined
  const others = abstained.exec(said)?.[1]
  const rest = said.replace(form, ' ').replace(abstained, ' ')
  if (/[\p{L}\d]/u.test(ofAVote.reduce((words, each) => words.replace(each, ' '), rest))) return undefined
  const won = wonBy(rest, Number(motion), Number(amendment))
  return won === undefined
    ? undefined
    : command({
        type: 'RecordVote',
        amendment: won === 'amendment',
        betweenBoth: true,
        outcome: 'carried',
        how: `by ${won === 'motion' ? `${motion} votes to ${amendment} for the amendment` : `${amendment} votes to ${motion} for the motion`}${others === undefined ? '' : `, with ${others} abstaining`}`,
      })
}

/** Which of the two won: as it is said, else the one with more votes; of a tie nobody can tell. */
function wonBy(said: string, motion: number, amendment: number): 'motion' | 'amendment' | undefined {
  const [, lost] = /\b(motion|amendment)\b[^.;]*\b(?:lost|defeated|fell|falls|rejected|not carried)\b/i.exec(said) ?? []
  const [, carried] = /\b(motion|amendment)\b[^.;]*\b(?:carried|passed)\b/i.exec(said) ?? []
  const named = (
    carried ?? (lost === undefined ? undefined : /motion/i.test(lost) ? 'amendment' : 'motion')
  )?.toLowerCase()
  if (named === 'motion' || named === 'amendment') return named
  return motion === amendment ? undefined : motion > amendment ? 'motion' : 'amendment'
}

/** "Following a vote, the motion was declared carried by 5 votes, to 2 votes": what leads up to the count, and who says how it went. */
const asDeclared = (said: string): string =>
  said
    .replace(
      /^(?:(?:following|after|upon|on) (?:an? |the )?(?:(?:show of hands|recorded vote|vote|division|debate)(?: (?:being |having been )?(?:taken|held))?|being put to the (?:vote|meeting))),? (?=(?:it|this|the|carried|lost)\b)/i,
      '',
    )
    .replace(/^(?:on|upon|after) being put to (?:the|a) vote,? /i, '')
    .replace(
      /^(?:up)?on (?:the|this) (motion|amendment|proposal|recommendations?) being put(?: to the (?:vote|meeting))?,? (?:there (?:voted|were) )?/i,
      'the $1: ',
    )
    .replace(/,? whereupon (?:it|this|the (?:motion|amendment|proposal)) (?=was\b)/i, ', it ')
    .replace(/^(?:the )?chair(?:man|woman|person)? (?:then |accordingly )?declared (?=(?:the|it)\b)/i, '')
    .replace(
      /\b(?:it|this|which) (?:was|is) (?:then |duly |accordingly )?(?:declared )?(?=(?:carried|lost|passed|defeated)\b)/i,
      '',
    )
    .replace(
      /\b(?:was|were|is|to be) (?:then |duly |accordingly )?declared (?=(?:carried|lost|passed|defeated)\b)/i,
      'was ',
    )
    .replace(/\b(\d{1,3}) votes?,? to (\d{1,3}) votes?\b/i, '$1 votes to $2')

const numbered = new RegExp(
  `\\b(?:${countWords})\\b(?= (?:(?:members?|councillors?|partners) )?(?:votes?|voted|voting|for|against|in favour|abst\\w+)\\b)|(?<=\\bvotes? to )(?:${countWords})\\b`,
  'gi',
)

/** "there voted for the recommendation four, against four". */
const votedFor =
  /\bthere voted for (?:the )?(?:motion|recommendations?|proposal|amendment)?,? ?(\w{1,9}),? (?:and )?against(?: it)?,? (\w{1,9})\b/i

/** "Nine members voted for the amendment and nine against, there being an equality of votes …": a count told in a sentence, in figures. */
const inFigures = (said: string): string =>
  said
    .replace(/\b(?:agst|agnst|ag'st)\b\.?/gi, 'against')
    .replace(
      votedFor,
      (_, inFavour: string, against: string) => `${inFigure(inFavour)} for, ${inFigure(against)} against`,
    )
    .replace(numbered, inFigure)
    .replace(
      /\b(\d{1,3}|none|no) (?:(?:members?|councillors?|partners) )?vot(?:ed|ing) (for|against|in favour)\b/gi,
      '$1 $2',
    )
    .replace(
      /\b(?:there )?being an equality of votes\b|\bthe votes? being (?:equal|tied)\b|\bwith (?:an )?equal(?:ity of)? votes\b/i,
      'votes tied',
    )
    .replace(/\bdeciding vote\b/i, 'casting vote')

/** "5 yes, 1 no", "5/1/0", "carried unan", "Vote tied, Chair voted in favour": the same in the words that are read. */
const inWords = (said: string): string =>
  inFigures(inWordsOfAVote(said))
    .replace(/\bunan\b\.?/i, 'unanimously')
    .replace(/\ball (?:those |members |partners )?(?:present )?(?:were |voted )?in favour\b/i, 'all in favour')
    .replace(/^voted\b/i, 'vote')
    .replace(/\b(\d{1,3}) votes? to (?:nil|none|no|zero)\b/i, '$1-0')
    .replace(/^(\d{1,2})\/(\d{1,2})\/(\d)$/, '$1 for, $2 against, $3 abstained')
    .replace(/\bcasting vote(?: used)?[\s:–-]+(?:the )?(?:chair )?(for|against|in favour)\b/i, 'casting vote $1')
    .replace(/\b(\d{1,3}) (?:yes|ayes?|yeas?)\b/gi, '$1 for')
    .replace(/\b(\d{1,3}) (?:noes|nos?|nays?)\b(?![\s:]*\d)/gi, '$1 against')
    .replace(/\b(?:yes|ayes?)\s*[:=–-]?\s*(\d{1,3})\b/gi, 'for $1')
    .replace(/\b(?:noes|nays?)\s*[:=–-]?\s*(\d{1,3})\b/gi, 'against $1')
    .replace(
      /^((?:votes?|voting|result|carried|lost|passed)\b[\s:–-]*)(\d{1,2})\s?[/:-]\s?(\d{1,2})\s?[/:-]\s?(\d{1,2})(?!\d)/i,
      '$1$2 for, $3 against, $4 abstained',
    )
    .replace(
      /\b(?:the )?(?:vice-)?chair (?:then )?(?:voted|cast(?: (?:her|his|their|the|a))?(?: second| casting)?(?: vote)?) (in favour|for|against)\b/i,
      (words, side: string) =>
        /\b(?:tied?|equal|even|level)\b|\b(\d{1,2})\s?[-–]\s?\1\b/i.test(said) ? `chair casting vote ${side}` : words,
    )

/** "Agreed, WH abstaining": the word it was decided with, and nothing of what. */
const decidedBy = /^(?:it was )?(agreed|resolved)\b/i

/** "vote: 4 for, 1 against", "Carried by 5 votes to 2", "The motion was put and lost", "Moved by A, seconded by B": how something was voted, said apart from what it was. */
export function readVoteTyped(typed: string, addressed: boolean): Read {
  const written = votesInALine(asDeclared(addressed ? toldInSentences(typed) : typed))
  if (written.length > 500 || /[?!\n]/.test(written)) return undefined
  const both = readBetweenBoth(written)
  if (both !== undefined) return both
  const { item, rest } = itemAtHead(written.replace(/^votes?(?= \S{1,8}:)/i, '')),
    whole = item === undefined ? written : rest,
    [lead = '', on = ''] = onWhat.exec(whole) ?? (addressed ? putToTheVote.exec(whole) : null) ?? [],
    plain = votesInEnglish(lead === '' ? whole : `vote: ${whole.slice(lead.length)}`),
    inFull = addressed ? inWords(plain) : plain
  const sided = withoutNotVoting(inFull),
    byName = readNamedVotes(sided.rest),
    { voters, rest: besides } = byName === undefined ? readVoters(plain) : { voters: [], rest: plain },
    verb = voters.length === 0 && !addressed ? undefined : decidedBy.exec(besides)?.[1]?.toLowerCase(),
    unnamed = verb === undefined ? besides : besides.replace(decidedBy, 'carried'),
    said = voters.length === 0 && verb === undefined ? inFull : addressed ? inWords(unnamed) : unnamed
  const left = ofAVote.reduce((words, form) => words.replace(form, ' '), byName?.rest ?? said)
  if (/[\p{L}\d]/u.test(left)) return undefined
  // Where all but somebody were in favour, it was carried.
  const outcome = outcomeOf(byName?.rest ?? said) ?? (voters.some(v => v.who === 'all but') ? 'carried' : undefined)
  if (byName !== undefined) return asVote(byName.rest, { outcome, vote: byName.vote, voters: sided.voters, item, on })
  // "None against" says nothing of how many were for it.
  const noneAgainst =
    /^\W*(?:no|none|nil|nobody)\b(?! (?:votes? )?for\b)/i.test(said) && !/\b(?:for|in favour)\b/i.test(said)
  const count = noneAgainst ? undefined : (readVote(said) ?? scoreIn(said, outcome)),
    few = count === undefined || outcome !== 'carried' ? undefined : onlySome(count),
    counted = few === undefined ? count : undefined,
    how = mannerIn(said) ?? few ?? (noneAgainst ? 'nem con' : castingAlone(said))
  // "Agreed" alone says nothing of how.
  if (verb !== undefined && voters.length === 0 && counted === undefined && how === undefined) return undefined
  const score = counted === undefined ? /\b(\d{1,3})(?: votes?)?\s?(?:to|[-–])\s?(\d{1,3})\b/.exec(said) : null
  if (score !== null)
    return addressed
      ? question('nearly', [
          wayOf(`vote: for ${score[1] ?? ''}, against ${score[2] ?? ''}`),
          wayOf(`vote: for ${score[2] ?? ''}, against ${score[1] ?? ''}`),
          wayOf(`note ${typed}`),
        ])
      : undefined
  const named = new RegExp(`\\b${thing}\\b`, 'i').test(said)
  if (counted === undefined && outcome === undefined && how === undefined) return undefined
  if (!addressed && counted === undefined && !named && !/^carried\b/i.test(said)) return undefined
  // "Agenda item 8 – withdrawn": the item is, and nothing that was moved in it.
  if (outcome === 'withdrawn' && item !== undefined && !named) return undefined
  const castingVote = castingIn(said, outcome)
  const vote = counted === undefined || castingVote === undefined ? counted : { ...counted, castingVote }
  return asVote(said, {
    outcome,
    vote: vote === undefined ? undefined : withAbstaining(vote, voters),
    how: counted === undefined ? how : otherManner(said),
    voters,
    verb: verb === 'agreed' || verb === 'resolved' ? verb : undefined,
    item,
    on,
  })
}

/** "Agreed, 1 against": how many did not go along, where nobody counted who did. */
const onlySome = ({ for: inFavour, against, abstained }: Vote): string | undefined =>
  inFavour > 0 || against + abstained === 0
    ? undefined
    : `with ${[...(against > 0 ? [`${against} against`] : []), ...(abstained > 0 ? [`${abstained} abstaining`] : [])].join(' and ')}`

/** A count with those who are named as abstaining in it, where nobody counted them. */
function withAbstaining(vote: Vote, voters: readonly VotersNamed[]): Vote {
  const named = voters.flatMap(({ stood, names }) => (stood === 'abstaining' ? names : [])).length
  return vote.abstained === 0 ? { ...vote, abstained: named } : vote
}

/** A vote as it is recorded; on the amendment, or on the motion itself, where one of them is named. */
function asVote(
  said: string,
  {
    outcome,
    vote,
    how,
    voters = [],
    verb,
    item,
    on = '',
  }: {
    readonly outcome: MotionOutcome | undefined
    readonly vote: Vote | undefined
    readonly how?: string | undefined
    readonly voters?: readonly VotersNamed[]
    readonly verb?: DecisionVerb | undefined
    readonly item: string | undefined
    readonly on?: string
  },
): Read {
  return command({
    type: 'RecordVote',
    ...(on === '' || new RegExp(`^${thing}$`, 'i').test(on) ? {} : { on }),
    ...(new RegExp(`\\b${thing}\\b`, 'i').test(said) || /\bas amended\b/i.test(said)
      ? { amendment: /\bamendment\b/i.test(said) }
      : {}),
    ...(outcome === undefined ? {} : { outcome }),
    ...(vote === undefined ? {} : { vote }),
    ...(how === undefined ? {} : { how }),
    ...(voters.length === 0 ? {} : { voters }),
    ...(verb === undefined ? {} : { verb }),
    ...itemField(item),
  })
}

const wayOf = (words: string) => ({ title: words, words })

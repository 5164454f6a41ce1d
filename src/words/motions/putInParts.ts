import { aName } from './moversInNotes.ts'
import { stoodAsCounted, voteSaid, voterNamed } from '../votes/votePart.ts'

const proposed = "(?:proposed|proposer|propose|moved|mover|prop['’]?d?)\\.?:?(?: by)?:?"
const seconded = "(?:seconded|seconder|second|seconding|sec['’]?d?|2nd(?:ed)?)\\.?:?(?: by)?:?"
/** Where a part of such a line begins though no mark stands before it. */
const within = new RegExp(
  `(?<![,;:.(–—-])\\s+(?=(?:(?:proposed|moved|prop)\\.?:?(?: by)?:? \\p{Lu}|(?:and )?(?:seconded|sec|2nd)\\.?:?(?: by)?:? \\p{Lu}|(?:[Cc]arried|[Ll]ost|[Pp]assed|[Ff]ell|[Dd]efeated|[Aa]greed) (?:by )?\\d{1,2} ?(?:[-–]|to|for)|(?:[Cc]arried|[Ll]ost|[Pp]assed|[Aa]greed|[Aa]pproved) (?:nem\\.? con|unan)|\\d{1,2} (?:for|in favour),? (?:and )?\\d{1,2}\\b|so (?:it|its|it['’]s|that|this|lost|carried|passed|falls|fell|[iI]|[iI]['’](?:ll|m))\\b|(?:except|bar|but not|apart from) \\p{Lu}))`,
  'gu',
)
const marks = /\s*[,;]\s+|\.\s+|\s+[–—-]\s+|:\s+|\s*[()]\s*/g
/** A title, or "nem.", before its full stop. */
const shortened = /\b(?:cllr|dr|mr|mrs|ms|supt|insp|sgt|prof|rev|st|nem|prop|sec|amendm?t|amdt)$/i

interface Part {
  readonly words: string
  /** What stands before it. */
  readonly mark: string
  readonly inBracket: boolean
}

const bare = (words: string) => words.replace(/^[\s,;:.–—-]+/, '').trim()

/** "I'll have to use the casting vote, I'm voting for it": how it was used, behind it. */
const castingSaid =
  /casting vote,? (?:and |so )?(?:i(?:['’]m| am|['’]ll(?: be)?|['’]ve)? ?(?:vote|voting|voted|going|saying)|(?:which|that|it) (?:is|goes|went)) (for|against|in favour)(?: of)?(?: (?:it|this|that))?(?![\p{L}])/giu

/** A line cut at its marks, and before the words of moving and voting. */
function partsOf(said: string): readonly Part[] {
  const parts: Part[] = []
  let from = 0,
    mark = '',
    inBracket = false
  const line = said
    .replace(/[\s.]+$/, '')
    .replace(castingSaid, 'casting vote $1')
    .replace(within, ', ')
  for (const end of [...line.matchAll(marks)].slice(0, 20)) {
    if (end[0].startsWith('.') && shortened.test(line.slice(from, end.index))) continue
    const words = bare(line.slice(from, end.index))
    if (words !== '') parts.push({ words, mark, inBracket })
    mark = words === '' ? mark + end[0] : end[0]
    inBracket = end[0].includes('(') || (inBracket && !end[0].includes(')'))
    from = end.index + end[0].length
  }
  const last = bare(line.slice(from))
  return last === '' ? parts : [...parts, { words: last, mark, inBracket }]
}

/** What a line says of a motion, as far as it is read. */
export interface Put {
  text: string
  proposer?: string
  seconder?: string
  amends: boolean
  readonly votes: string[]
  /** Those who are named with how they stood. */
  readonly voters: string[]
  /** Why somebody voted so, as it was said. */
  readonly why: string[]
  /** Whether "agreed" is the word that was used. */
  agreed: boolean
}

const discussed = '(?:(?:after|following) (?:some |a |much |further |brief )?(?:discussion|debate),? )?'
const both = new RegExp(`^${proposed} ${aName},? ?(?:and |& |/ ?)?${seconded} ${aName}(?: (?=that\\b|to\\b)|$)`, 'iu')
const twoFirst = new RegExp(`^${discussed}${aName} (?:proposed|moved),? and ${aName} seconded (?=\\S)`, 'iu')
const pair = new RegExp(`^${aName}(?: ?[/&] ?| and )${aName}$`, 'iu')
const pairBehind =
  /^(\S[^\n]{3,200}?) (\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]+)?) ?[/&] ?(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]+)?)$/u
const mover = new RegExp(`^${proposed} ${aName}(?: (?=that\\b|to\\b)|$)`, 'iu')
const moverFirst = new RegExp(`^${discussed}${aName} (?:proposed|moved)(?: |$)`, 'iu')
const byWhom = new RegExp(`^(?:(?:moved|proposed|put) )?(?:by|from) ${aName}(?: (?=that\\b|to\\b)|$)`, 'iu')
const nameAlone = new RegExp(`^${aName}$`, 'iu')
const seconders = [
  new RegExp(`^(?:and )?${seconded} ${aName}$`, 'iu'),
  new RegExp(`^(?:and )?${aName} (?:seconded|seconds?|seconding|2nd(?:s|ed)?|secs?)(?: (?:it|this))?$`, 'iu'),
] as const
const label =
  /^(?:the |an? )?(?:(amendment|amendm?t|amdt)|motion|proposal)\b\.?(?:\s+(?!as\b|was\b|then\b|carried\b|lost\b)|$)/i
const whose = new RegExp(`^${aName}['’]s (?:(amendment)|motion|proposal)(?: (?:(?=to\\b)|that |for )|$)`, 'iu')
/** "all in favour of the bid", "everyone backed the bid", "unanimous for the bid": that all were for it, before what it was. */
const allFor =
  /^(?:(?:all|everyone|everybody|members|partners|the board)(?: (?:were|was|are|is))? (?:in (?:favour|support) of|for|agreed(?: on| to| with)?|backed|supported|approved|happy with|content with)|unanimous(?:ly)? (?:for|in favour of|agreed))\s+(?=\S)/i
/** "vote on the bid", "show of hands re the bid", "4-4 on the bid": how it went, and then on what. */
const onWhat =
  /^(\S[^\n]{0,40}?) (?:on|re|about|over|for(?= recs?\b| recommendations?\b| options?\b)) (?:the question of )?(\S[^\n]*)$/i
const aVote = /^(?:(?:the |a )?(?:recorded )?vote[ds]?|voting|(?:a )?show of hands|hands(?: up)?|division)(?: taken)?$/i
/** "rec 1 vote 5-1", "the bid: 6-2": what was put, and its count behind it. */
const thingThenCount =
  /^(\S[^\n]{1,80}?),? (?:(?:votes?|voted|voting|went|split|result|was|came out)[:,]? ){1,2}(\d[^\n]*)$/i
/** "I cast my vote for the bid": how the casting vote went, and on what. */
const castOnWhat =
  /^([^\n]{1,60}?\bvote(?: is| goes)?) (for|in favour of|against) ((?:the (?!motion\b|proposal\b|amendment\b)|option |recs? |recommendations? )[^\n]{2,200})$/i
/** "7 in favour of rec 1", "7 for the bid": how many were for it, and for what. */
const forWhat =
  /^(\d{1,2} (?:votes? |members? )?(?:in favour|for))(?: of)? ((?:the|a|an|recs?|recommendations?|option|plan|proposal|extending|funding|renewing)\b[^\n]*)$/i

/** "one against": of all of them. */
const fewAgainst =
  /^(?:with |but )?(?:one|two|three|1|2|3) (?:(?:member|vote)s? )?(?:against|dissenting|opposed|abst\p{L}*)(?![\p{L}\d])/iu
const isFew = (words: string, { votes }: Put): boolean =>
  fewAgainst.test(words) && !votes.some(v => /\b(?:for|favour|yes)\b/i.test(v))
/** "… agreed by all", "… carried": what became of it, at its end. */
const became =
  /^(\S[^\n]{2,300}?) (?:(?:was|were|is|are|then|duly) )*(agreed by all|agreed unanimously|carried|lost|fell|defeated|passed)$/i

/** What is left of a part once who moved it is taken out of it. */
function withoutMovers(words: string, put: Put, labelled: boolean): string {
  const lead = put.text === '' && !labelled ? label.exec(words) : null
  if (lead !== null) {
    put.amends ||= lead[1] !== undefined
    return withoutMovers(words.slice(lead[0].length), put, true)
  }
  const theirs = put.text === '' && put.proposer === undefined ? whose.exec(words) : null
  if (theirs !== null) {
    put.proposer = (theirs[1] ?? '').trim()
    put.amends ||= theirs[2] !== undefined
    return words.slice(theirs[0].length)
  }
  const two =
    put.proposer === undefined
      ? (both.exec(words) ?? twoFirst.exec(words) ?? (labelled ? pair.exec(words) : null))
      : null
  if (two !== null) {
    put.proposer = (two[1] ?? '').trim()
    put.seconder = (two[2] ?? '').trim()
    return withoutMovers(words.slice(two[0].length), put, labelled)
  }
  const second = put.seconder === undefined ? (seconders[0].exec(words) ?? seconders[1].exec(words)) : null
  if (second !== null) {
    put.seconder = (second[1] ?? '').trim()
    return ''
  }
  // "amendment to say 'by March' A / B": both behind it.
  const lastTwo = put.amends && put.proposer === undefined ? pairBehind.exec(words) : null
  if (lastTwo !== null) {
    put.proposer = lastTwo[2] ?? ''
    put.seconder = lastTwo[3] ?? ''
    return lastTwo[1] ?? ''
  }
  const by =
    put.proposer === undefined
      ? (mover.exec(words) ??
        moverFirst.exec(words) ??
        (labelled ? (byWhom.exec(words) ?? nameAlone.exec(words)) : null))
      : null
  if (by !== null) {
    put.proposer = (by[1] ?? '').trim()
    return withoutMovers(words.slice(by[0].length), put, false)
  }
  return words
}

/** What is left of a part once how it was voted is taken out of it. */
function withoutVotes(words: string, put: Put, inBracket: boolean): string {
  if (words === '') return ''
  if (put.text === '' && aVote.test(words)) return ''
  const said = voteSaid(words)
  if (said !== undefined) {
    put.agreed ||= said.agreed
    // "one against" says nothing of how many were for it.
    if (isFew(words, put)) put.why.push(words)
    else put.votes.push(said.vote)
    if (said.why && !isFew(words, put)) put.why.push(words)
    return ''
  }
  const voter = voterNamed(words),
    few = put.why.at(-1) ?? '',
    byCount = inBracket ? stoodAsCounted(words, fewAgainst.test(few) ? few : put.votes.at(-1)) : undefined,
    stood = voter?.stood ?? byCount
  if (stood !== undefined) {
    if (byCount !== undefined && fewAgainst.test(few)) put.why.pop()
    put.voters.push(stood)
    if (voter?.why === true) put.why.push(words)
    return ''
  }
  const all = put.text === '' ? allFor.exec(words) : null
  if (all !== null) {
    put.votes.push('unanimous')
    put.agreed = true
    return words.slice(all[0].length)
  }
  const [, thingPut, fate = ''] = became.exec(words) ?? [],
    outcome = thingPut === undefined ? undefined : voteSaid(fate)
  if (thingPut !== undefined && outcome !== undefined && !/\bnot$/i.test(thingPut)) {
    put.agreed ||= outcome.agreed
    put.votes.push(outcome.vote)
    return thingPut
  }
  const [, cast = '', side = '', castFor = ''] = put.text === '' ? (castOnWhat.exec(words) ?? []) : [],
    castVote = castFor === '' ? undefined : voteSaid(`${cast} ${side === 'against' ? side : 'in favour'}`)
  if (castVote !== undefined && /\bcasting\b/.test(castVote.vote)) {
    put.votes.push(castVote.vote)
    return castFor
  }
  const [, counted = '', countOf = ''] = put.text === '' ? (forWhat.exec(words) ?? []) : []
  if (countOf !== '') {
    put.votes.push(counted)
    return countOf
  }
  const [, thingVoted = '', itsCount = ''] = put.text === '' ? (thingThenCount.exec(words) ?? []) : [],
    itsVote = itsCount === '' ? undefined : voteSaid(itsCount)
  if (itsVote !== undefined) {
    put.votes.push(itsVote.vote)
    return thingVoted
  }
  const [, before = '', thing = ''] = put.text === '' ? (onWhat.exec(words) ?? []) : []
  if (aVote.test(before)) return thing.replace(/ then$/i, '')
  const how = thing === '' ? undefined : voteSaid(before)
  if (how === undefined) return words
  put.votes.push(how.vote)
  return thing.replace(/ then$/i, '')
}

/** Whether a part says itself how something was voted, and what. */
const saysOnWhat = (words: string): boolean =>
  allFor.test(words) ||
  onWhat.test(words) ||
  became.test(words) ||
  thingThenCount.test(words) ||
  forWhat.test(words) ||
  castOnWhat.test(words)
const isVotedOnly = ({ proposer, votes }: Put): boolean => proposer === undefined && votes.length > 0

/** What was put, with who moved it and how it was voted; nothing where something else stands behind these. */
export function readPut(said: string): Put | undefined {
  const put: Put = { text: '', amends: false, votes: [], voters: [], why: [], agreed: false }
  let after: 'text' | 'who' | 'other' = 'other',
    labelled = false
  for (const part of partsOf(said)) {
    const voters = put.voters.length,
      labelNow = labelled && put.text === ''
    labelled = label.test(part.words)
    const left = withoutVotes(withoutMovers(part.words, put, labelNow), put, part.inBracket)
    if (left === '') after = put.voters.length > voters ? 'who' : 'other'
    else if (after === 'who' && put.text + put.votes.join('') !== '')
      // "(A against, wants it ring-fenced)": why, behind who.
      put.why.push(`${put.voters.at(-1) ?? ''}, ${left}`)
    else if (after === 'other' && (put.text !== '' || (isVotedOnly(put) && !saysOnWhat(part.words)))) return undefined
    else {
      put.text =
        put.text === ''
          ? left
          : part.inBracket
            ? `${put.text} (${left})`
            : part.mark.includes(')')
              ? `${put.text} ${left}`
              : `${put.text}${/^\s*[,;.:]/.test(part.mark) ? part.mark : ` ${part.mark.trim()} `}${left}`
      after = 'text'
    }
  }
  return put
}

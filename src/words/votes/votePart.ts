import type { Command } from '../../meeting/commands.ts'
import { readVoters } from './votersTyped.ts'
import { readVoteTyped } from './voteTyped.ts'

/** "as the cost is too high", behind how somebody voted: why. */
const why =
  /^(\S[^\n]{1,60}?),? (?:as|because|since|due to|owing to|on the grounds?(?: that| of)?|saying|who (?:felt|thought|wanted)) (\S[^\n]*)$/i
const castBy = "(?:the )?(?:vice-)?[\\p{L}'’-]{2,20}(?: [\\p{L}'’-]{2,20})?"
/** How it went in the words of people who were there, in the words that are read. */
const inOtherWords: readonly (readonly [form: RegExp, plain: string])[] = [
  [/(?<=\d )ag(?:in|st|nst)?\b\.?|\bag(?:in|st|nst)?\b\.?(?=:? ?\d)/gi, 'against'],
  [/^f:? ?(\d{1,2})[ ,/]+a:? ?(\d{1,2})[ ,/]+ab(?:st?)?:? ?(\d{1,2})\b/i, '$1 for, $2 against, $3 abstained'],
  [/^unanimous$/i, 'unanimously'],
  [/^(\d{1,2})[ -](?:nil|zero|none|nothing|love)$/i, '$1-0'],
  [/^(?:(?:there )?(?:was|were|with) )?(?:an )?(?:equal(?:ity of)?|tied|even|level) votes?$/i, 'votes tied'],
  [/^(?:at )?(?:level|even|equal) at (?=\d)/i, 'tied '],
  [/^f ?(\d{1,2})[ ,/]+a ?(\d{1,2})\b/i, '$1 for, $2 against'],
  [/^(?:so |and )?(?:it[’']?s|that[’']?s|it is|which is)? ?(?:through|goes through|passe[sd]|carries)$/i, 'carried'],
  [
    /^(?:so |and |then )*(?:it[’']?s|that[’']?s|it is|this is|that is|it|that) ?(?:then )?(carried|lost|passed|defeated|not carried)(?: then)?$/i,
    '$1',
  ],
  [/^(?:so |and )?(?:it |that )?(?:falls|fails|failed)$/i, 'lost'],
  [
    /^(?:with |there were )?(?:no(?:[- ]one| one|body|ne)? (?:against|objected|objecting|dissenting|opposed)|no objections?|no dissent|without (?:objection|dissent))$/i,
    'nem con',
  ],
  [
    /^(?:and |this was |it was |which was )?(?:(?:all|everyone|everybody|members|all members|all present)(?: (?:were|was))? (?:agreed|approved|content|happy|supported(?: it| this)?|in agreement|for)|(?:agreed|approved|accepted|carried) (?:by (?:all|everyone|everybody)|unanimously|unan\.?|by consensus)|unan(?:imous(?:ly)?)?\.? (?:agreed|approved|carried))$/i,
    'unanimously',
  ],
  [
    /^(?:and |this was |it was |which was |then )?(?:all )?(?:agreed|approved|accepted|adopted|supported)(?= nem| \d| by \d|$)/i,
    'carried',
  ],
  [
    /^(?:the |its )?mover(?: was| is)? (?:happy to accept|content to accept|accepted|accepts|agreed|agreeable)(?: it| this| the amendment)?$/i,
    'carried on being accepted by the mover',
  ],
  [/^(?:accepted|agreed|taken) by (?:the |its )?mover$/i, 'carried on being accepted by the mover'],
  [/^(?:accepted|agreed|carried) without (?:a )?vote$/i, 'carried without a vote'],
  [/^(?:so )?no vote (?:needed|taken|required)?$|^no vote$/i, 'without a vote'],
  [
    new RegExp(
      `^${castBy} (?:then |has |having )?(?:used|uses|gave|cast|exercised|using|casting)(?: (?:his|her|their|the|a))? (?:second |second or )?casting vote`,
      'iu',
    ),
    'chair casting vote',
  ],
  [new RegExp(`^${castBy}[’']s casting vote`, 'iu'), 'chair casting vote'],
  [
    /^(?:(?:so|and|then|well) )?i(?:['’]?(?:ll|m|ve|d)| will| am| have| shall)? ?(?:(?:have|going|need) to |gonna |now |be )?(?:use|using|used|cast|casting|exercise|exercising|give|giving|vote|voting)(?: (?:my|mine|the|a|as chair))?(?: (?:second|casting))*(?: vote)?(?: (?:as chair|and (?:vote|it(?:['’]s| is|['’]ll be)|that(?:['’]s| is)|i(?:['’]m| am)? ?vot(?:e|ing))))? (?=in favour|for\b|against)/i,
    'chair casting vote ',
  ],
  [
    /^(?:(?:so|and|then) )?(?:my|with my|on my|by my|the chair[’']?s?|chair[’']?s?|the) casting vote(?:,? (?:is|goes|went|was|being))?[:,]? (?=in favour|for\b|against)/i,
    'chair casting vote ',
  ],
  [
    /^(?:chair )?(casting vote (?:for|against|in favour))(?: of)? (?:(?:it|this|that|the (?:motion|proposal|amendment|recommendations?))|as (?:the )?chair)$/iu,
    'chair $1',
  ],
  [/^(?:the )?chair cast (?=in favour|for|against)/i, 'chair casting vote '],
  [/\bcasting vote (?:went )?(for|against|in favour)(?: of)? (?:it|this|the (?:motion|proposal))$/i, 'casting vote $1'],
]
/** "it's 4-4", "so that's tied": before a count. */
const itWas =
  /^(?:(?:so|and|ok|okay|right),? )*(?:it[’']?s|that[’']?s|we[’']?re|it was|that was|it is|the vote (?:is|was)|votes? (?:are|were)) (?=\d|tied\b|level\b|equal\b|even\b|(?:one|two|three|four|five|six|seven|eight|nine) (?:all|each|apiece)\b)/i
const plainly = (words: string): string =>
  inOtherWords.reduce(
    (said, [form, plain]) => said.replace(form, plain),
    words
      .trim()
      .replace(itWas, '')
      .replace(/,? then$/i, ''),
  )

const counts =
  /^(?:(?:vote|votes|by|at|a|tied?|level|equal|even) )*\d{1,2} ?(?:[-–/]|to) ?\d{1,2}(?: ?[-–/] ?\d{1,2})?(?: (?:tie|votes))?$|^(?:(?:vote|votes|tied?|level|equal|at) )*(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine)[ -](?:all|each|apiece)$/i
const abstained =
  /^(?:with |and )?(?:\d{1,2}|one|two|three|four|no) (?:abst\p{L}*|abs)\.?$|^abs(?:t\p{L}*)?[:=]? ?\d{1,2}$/iu
const isVote = (words: string): boolean => {
  if (abstained.test(words) || /^votes tied$/i.test(words)) return true
  const read = readVoteTyped(words, true)
  if (read === undefined || !('kind' in read)) return false
  if (read.kind === 'question') return counts.test(words)
  return read.kind === 'command' && read.command.type === 'RecordVote' && onlyHow(read.command)
}
const onlyHow = ({ on, item, voters, proposer }: Command & { type: 'RecordVote' }): boolean =>
  on === undefined && item === undefined && voters === undefined && proposer === undefined

/** Words that say nothing but how a vote went, in the words that are read, whether "agreed" was the word for it, and whether it says why. */
export function voteSaid(
  words: string,
): { readonly vote: string; readonly agreed: boolean; readonly why: boolean } | undefined {
  const agreed = /\b(?:agreed|approved|accepted|content|happy)\b/i.test(words)
  const whole = plainly(words)
  if (isVote(whole)) return { vote: whole, agreed, why: false }
  const [, before = ''] = why.exec(words) ?? []
  const alone = plainly(before)
  return before !== '' && isVote(alone) ? { vote: alone, agreed, why: true } : undefined
}

const small =
  /(?<![\p{L}'’])(?!(?:and|or|with|but|who|not|the|all|only|one|two|three|four|five|six|voting|voted|abstain\p{L}*|abst\p{L}*|against|opposed|opposing|dissent\p{L}*|in|favour|for|except|bar|apart|from|taking|took|no|part|did|vote|was|were)(?![\p{L}]))(\p{Ll}[\p{Ll}'’-]+)/gu
/** Names in small letters with their capitals: "tom against", "mo abstained". */
const withCapitals = (words: string): string =>
  words.replace(small, name => (name.length < 3 ? name.toUpperCase() : name.charAt(0).toUpperCase() + name.slice(1)))
const exceptFor = /^(?:except(?: for)?|bar|but not|apart from) (.+)$/i

/** Words that say nothing but how somebody named stood, in the words that are read, and whether they say why. */
export function voterNamed(words: string): { readonly stood: string; readonly why: boolean } | undefined {
  const [, before] = why.exec(words) ?? []
  for (const said of [words, before]) {
    if (said === undefined || said.length > 120) continue
    const [, named] = exceptFor.exec(said) ?? []
    const one = withCapitals((named ?? said).replace(/ who (?=abst|voted|was|did)/i, ' '))
    const stood =
      named !== undefined && !/ (?:abst|against|voted|diss|oppos)/i.test(one) ? `all but ${one} in favour` : one
    const { voters, rest } = readVoters(stood)
    if (voters.length > 0 && !/[\p{L}\d]/u.test(rest)) return { stood, why: said !== words }
  }
  return undefined
}

/** How somebody stood whose name alone is in a bracket behind a count: "one abstention (A)". */
export function stoodAsCounted(name: string, count: string | undefined): string | undefined {
  if (count === undefined || !/^\p{L}[\p{L}.'’-]*(?:(?: |, | and | ?[&/] ?)\p{L}[\p{L}.'’-]*){0,4}$/u.test(name))
    return undefined
  const as = /abst/i.test(count) ? 'abstaining' : /against|dissent/i.test(count) ? 'voting against' : undefined
  return as === undefined ? undefined : voterNamed(`${name} ${as}`)?.stood
}

import { withoutDeclaredBefore } from './line/declaredBefore.ts'
import { countWords, inFigure } from './line/countInWords.ts'
import { body, toDo } from './line/decisionCues.ts'

// What clerks write in short, or in another order than the families of words are read in, in the words that they are.

const shortName = '((?:[a-z]{2,6}\\. ?)?[^,;:.()\\n]{2,60}?)'
/** "Prop A, sec B", at the beginning of a motion or the end of a decision: who moved it, in short. */
const propSec = new RegExp(
  `(^|[(.,;–-]\\s?)prop(?:['’]?d)?(?:\\.|:)? (?:by )?${shortName}[,;/]? ?(?:and |& )?\\bsec(?:['’]?d|onded)?(?:\\.|:)? (?:by )?(?=\\p{Lu})`,
  'iu',
)

/** "The Board noted and approved the report": both are done in one decision. */
const notedAnd = new RegExp(
  `^((?:${body} )?)noted and (approved|endorsed|agreed|accepted|adopted|ratified|supported) (?=\\p{L})`,
  'iu',
)
/** "SHP noted and approved the report": a body by its letters, by what bodies do and people do not. */
const notedAndByLetters = /^(\p{Lu}{3,6} )noted and (approved|endorsed|adopted|ratified) (?=\p{L})/u
const inOneDecision = (_: string, who: string, verb: string): string =>
  `${who}agreed to note and ${toDo[verb.toLowerCase()] ?? verb} `
/** "A, seconded by B, proposed that …", and in a sentence of its own that it was agreed. */
const movedThenAgreed =
  /^([^,.\n]{3,50}), seconded by ([^,.\n]{3,50}?),? (?:proposed|moved) that ([^\n]{5,300}?)\. (?:this|it|the motion) was (unanimously )?(agreed|resolved|carried)( unanimously)?\.?$/i
/** The same in the order in which minutes have it: who moved, who seconded, how it was decided, and what. */
function movedInOrder([mover = '', seconder = '', what = '', before, word = '', behind]: readonly (
  string | undefined
)[]): string {
  const verb = /^carried$/i.test(word) ? 'resolved' : word,
    how = (before ?? behind) === undefined ? '' : ' (unanimously)'
  return `${mover} moved, ${seconder} seconded, and it was ${verb} that ${what}${how}`
}

/** "A declared an interest in item 5 as …. He will leave the room for it": what they will do, in the same sentence. */
const willThen =
  /^([^.\n]{2,60} declared an? [^.\n]{0,40}interest\b[^.\n]{3,200})\. (?:he|she|they)(?: (?:will|would)|['’](?:ll|d)) ((?:leave|withdraw|stay|remain)\b[^.\n]{0,60})(?=\.?$)/i
/** "… and having considered her interest intended to withdraw from the meeting": what they mean to do, and have not done yet. */
const consideredIt =
  /,? (?:and|but) (?:having considered|had considered) (?:her|his|their) (?:interest|position),? (?:and )?(did not intend|does not intend)?(?:intended|intends)? to (?:withdraw|leave)\b[^.;\n]{0,40}(?=\.?$)/i
/** "The following were attending as substitutes for their colleagues: A for B; …" */
const substitutesFollow =
  /^(?:the chair(?:man|woman|person)? (?:noted|advised|reported) that )?(?:the )?following (?:members )?(?:were|was|are|is) (?:attending|present|in attendance)(?: the meeting)? as (?:a )?substitutes?(?: for [^:\n]{3,50})?\s*:[\s-]*/i

/** "…. (Action: A to provide figures)": an action in a bracket, with its task, as the sentence of its own that it is. */
function bracketApart(said: string): string {
  const at = Math.max(said.lastIndexOf('('), said.lastIndexOf('['))
  const [, word = '', task = ''] =
    /^[([](actions?)\s{0,3}[:–—-]\s{0,3}(\p{Lu}[^()[\]\n]{1,60}? (?:to|will) \p{Ll}[^()[\]\n]{2,200})[)\]]\.?$/iu.exec(
      said.slice(at, at + 300),
    ) ?? []
  return at < 1 || word === '' ? said : `${said.slice(0, at).trimEnd().replace(/[.;]$/, '')}. ${word}: ${task}`
}

/** "It was moved by A, seconded by B, and upon being put to the vote declared carried by seven votes to nil, that …": how it went stands before what it was. */
const putAndCarried =
  /^(it was (?:moved|proposed) by [^,\n]{3,50}, (?:and )?seconded by [^,\n]{3,50}?),? and,? (?:up)?on being put to the (?:vote|meeting),? (?:it |was |it was )?(?:declared )?carried(?: (unanimously|by [^,\n]{3,60}?))?,? (?=that\b)/i
/** "It was noted that the Partnership would next meet on …": when its next meeting is. */
const meetsNext =
  /^((?:it was|members|the chair|the clerk) (?:noted|agreed|confirmed|advised|reported) that )(?:the )?(?:board|partnership|committee|panel|group|forum|executive|we|it) (?:would|will|is to|was to|are to) (?:next meet|meet next|meet again|then meet) (?=(?:on|at) )/i
/** "for 7 against 0 abs 1 (Quennell)", "…, 1 abstention - Quennell": who it was that abstained, behind the count. */
const oneAbstained =
  /(?<=^(?:votes?\b|for \d|\d)[^\n]{0,60}),? (?:and )?(?:abs(?:t\w*)?\.?:? ?(?:1|one)|(?:1|one) abs(?:t\w*)?)\s*(?:\(|[–—-]\s)(\p{Lu}[^()\d,;\n]{1,40})\)?[\s.]*$/u
/** "Rec to Cabinet: put £12k in": a recommendation, in short or by its noun. */
const recTo =
  /^rec(?:s|ommendations?|['’]?d)?\.? to ((?:the )?\p{Lu}[\p{L}&]+(?: \p{Lu}[\p{L}&]+){0,4})\s*[:,–-]\s*(?:(that)\s+|to\s+)?(?=\p{Ll})/iu
/** "… seconded by B and upon being put to the vote CARRIED": what became of it, and no part of who seconded it. */
const thenPut =
  /(?<=\bseconded by [^,.;\n]{3,50}?),? and,? (?:up)?on (?:being|a) (?:put to (?:the )?(?:vote|meeting)|vote being taken),? (?:(?:it|the motion|this) )?(?:was )?(?:declared )?(carried|lost|agreed|defeated)(?=[\s.]*$)/i
/** "Upon being put to the vote there were 6 votes for, 2 against and 1 abstention and it was RESOLVED that …": the count, before what was decided. */
const countedThenDecided =
  /^(?:(?:up)?on being put to the (?:vote|meeting)|(?:up)?on a vote(?: being taken)?|following a vote),? (?:there (?:were|was|being) |with |the voting was )?((?=[^.;\n]{0,80}\b(?:for|favour|against|votes?)\b)[^.;\n]{3,80}?),? (?:and )?it was (resolved|agreed)(?: (?=that|to)|,? (?=that|to))([^\n]{5,500}?)[\s.]*$/i
const aCount = new RegExp(`\\b(?:${countWords})\\b(?! (?:abst|dissent))`, 'gi')

/** Words as fingers in haste leave them. */
const inHaste: readonly (readonly [RegExp, string])[] = [
  [/\bam(?:en)?dm?t(?=\s|[:,.]|$)/gi, 'amendment'],
  [/\bb4\b/gi, 'before'],
  [/\bbiz\b/gi, 'business'],
  [/\bbtwn\b/gi, 'between'],
  [/\b(?:evryone|everone|eveyone|everyne|evyone)\b/gi, 'everyone'],
  [/\bsubj\.? (?:to )?(?=\p{L})/giu, 'subject to '],
]
/** The same in full, where they stand in small letters or begin the line: with capitals ("hut B4", "the Biz Kids") they are a name's. */
const hastyWordsInFull = (said: string): string =>
  inHaste.reduce(
    (words, [short, full]) =>
      words.replace(short, (word: string, at: number) => (at === 0 || word === word.toLowerCase() ? full : word)),
    said,
  )

/**
 * "Mins of 3 September", "Mins approved": the minutes, in short; "Prop A sec B": who moved it; "DECISION" over what was decided; "Members of the group
 * agreed": the members.
 */
export const inFull = (said: string): string =>
  bracketApart(withoutDeclaredBefore(hastyWordsInFull(said)))
    .replace(/(?<=\d,? (?:for,? )?)(?:ag|agst)\.?(?= ?\d)/gi, 'against')
    .replace(/(?<=^\p{Lu}[^\n,;:]{1,40} )(arr|dep)\.?(?= (?:at |@ ?)?\d)/u, (_, word: string) =>
      word === 'arr' ? 'arrived' : 'left',
    )
    .replace(oneAbstained, ', $1 abstained')
    .replace(/^(the )?ne?xt (?:mtg|meeting)(?= |:|$)/i, (_, the = '') => `${String(the)}next meeting`)
    .replace(thenPut, ', and $1')
    .replace(/^it was (?=(?:moved|proposed) by [^.;\n]{3,120}, and (?:carried|lost|agreed|defeated)[\s.]*$)/i, '')
    .replace(
      countedThenDecided,
      (_, count: string, verb: string, what: string) => `${verb} ${what} (${count.replace(aCount, inFigure)})`,
    )
    .replace(/^it was (?:suggested|proposed),? and (?:it was )?(agreed|resolved),? (?=that\b|to\b)/i, 'It was $1 ')
    .replace(meetsNext, '$1the next meeting would be held ')
    .replace(
      recTo,
      (_, whom: string, that = '') => `Recommended to ${whom} ${that === '' ? 'to ' : `${String(that)} `}`,
    )
    .replace(
      /^(the )?mins(?= (?:of|from|were|approved|agreed|accepted|confirmed|taken|noted)\b|\s*[:(])/i,
      (_, the = '') => `${String(the)}minutes`,
    )
    .replace(/^(?:decision|resolution|outcome)s?\s*:?\s*\n+(?=(?:noted|agreed|resolved|recommended)\b)/i, '')
    .replace(
      /^(?:the )?members of the (?:board|partnership|committee|panel|group|forum)(?= (?:\p{L}+ly )?\p{L}+ed\b)/iu,
      'Members',
    )
    .replace(
      /^(?:the )?(?:members|those) (?:who were )?present (?=(?:\p{L}+ly )?(?:agreed|resolved|noted|decided|voted|approved|endorsed)\b)/iu,
      'Members ',
    )
    .replace(/^((?:the )?\p{L}+(?: \p{L}+){0,2}|it was) decided\s*[:–—-]+\s*(?=that\b|to\b)/iu, '$1 decided ')
    .replace(/^(there being no [^,.;]{3,60}?) (?=it was\b)/i, '$1, ')
    .replace(/^(there being no [^.;]{3,60}, it was) (agreed|resolved) (unanimously)(?= (?:that|to)\b)/i, '$1 $3 $2')
    .replace(/^agenda (?=item \d)/i, '')
    .replace(/^The Minutes\b/, 'The minutes')
    .replace(
      /^(?:the |all )?business (?:of the meeting )?having been (?:concluded|completed|transacted|dealt with),? (?=the\b)/i,
      '',
    )
    .replace(/\bproceedings (?=(?:terminated|concluded|ended|closed) at \d)/i, 'meeting ')
    .replace(/\bmeeting terminated (?=at \d)/i, 'meeting closed ')
    .replace(/^d\. ?o\. ?n\. ?m\.?(?=[\s:–-])/i, 'DONM')
    .replace(
      /^following (?:nominations?|an? (?:election|ballot|vote)),? (?=\p{L}[^,;.\n]{3,60} (?:was|were) (?:duly )?(?:elected|appointed))/iu,
      '',
    )
    .replace(
      /^((?:the )?minutes\b[^\n:]{0,80}?\b(?:approved|agreed|accepted|confirmed)\b[^\n:]{0,60}?),? (?:and|with) (?:the following )?matters? arising\s*:?[-–—]*(?=\n|$)/i,
      '$1',
    )
    // "A then moved that …": the word is no part of a name.
    .replace(
      /^(\p{L}[\p{L}.'’ -]{2,50}?) (?:then|therefore|accordingly|subsequently|formally|thereupon) (?=(?:moved|proposed|seconded)\b)/iu,
      '$1 ',
    )
    // "moved by A seconded by B", with nothing between.
    .replace(/\b((?:moved|proposed) by (?:the )?\p{L}[^,;:.&\n]{2,50}?)(?<! and) (?=seconded by\b)/iu, '$1, ')
    .replace(
      /^(\p{L}[\p{L}'’-]*)\s?\+\s?(\p{L}[\p{L}'’-]*)(?= (?:to|will|both|declared|declare|left|joined|are|were|have)\b)/u,
      '$1 and $2',
    )
    .replace(/(?<=\p{L}[ (])o\/?b\/?o (?=\p{L})/giu, 'on behalf of ')
    .replace(/(?<=[\p{L}\d] )w\/? (?=[\p{L}\d£])/gu, 'with ')
    .replace(/\bs\/t (?=\p{L})/giu, 'subject to ')
    .replace(/\bwd (?=be\b|have\b|like\b|need\b|\p{Ll})/gu, 'would ')
    .replace(/^(exc(?:l|luded)? )?p ?(?:&|\+|and|\/) ?p(?= |$)/i, '$1press and public')
    .replace(/^it was\s*:\s*(?=(?:agreed|resolved|noted|recommended)\b)/i, 'It was ')
    .replace(/^we(?:['’]re| are) (?:all )?agreed (?:on|about) (?=[£\p{L}\d])/iu, 'Agreed: ')
    .replace(
      putAndCarried,
      (_, moved: string, how = '') =>
        `${moved} and resolved${how === '' ? '' : ` ${String(how).replace(aCount, inFigure)}`} `,
    )
    .replace(notedAnd, inOneDecision)
    .replace(notedAndByLetters, inOneDecision)
    .replace(movedThenAgreed, (_, ...said: readonly (string | undefined)[]) => movedInOrder(said))
    .replace(willThen, '$1 and will $2')
    .replace(consideredIt, (_, not?: string) => ` and will ${not === undefined ? 'leave' : 'stay in'} the room`)
    .replace(substitutesFollow, 'Substitutes: ')
    // A row of a table of actions: whose it is, what, and by when.
    .replace(
      /^action\s*:\s*(\p{Lu}{2,3}(?:\/\p{Lu}{2,3})?) \/ (\p{Lu}\p{Ll}+ [^/\n]{3,200}) \/ ([^/\n]{2,30})$/iu,
      'Action $1: $2 – $3',
    )
    .replace(
      propSec,
      (_, before: string, mover: string) =>
        `${before}${before === '' ? 'Proposed' : 'proposed'} by ${mover.trim()}, seconded by `,
    )

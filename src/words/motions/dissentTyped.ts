import type { VotersNamed } from '../../meeting/events.ts'
import { type Read, command } from '../line/typed.ts'

const one =
  "(?:(?:[Tt]he )?(?:[Vv]ice-)?[Cc]hair|(?:(?:Cllr|Dr|Mr|Mrs|Ms|Prof|Rev|Supt|Insp|Sgt)\\.? )?(?!The\\b|No\\b|All\\b|Members?\\b|It\\b|They\\b|He\\b|She\\b|We\\b)\\p{Lu}[\\p{L}'’-]{0,40}(?: \\p{Lu}[\\p{L}'’-]{0,40}){0,3}?)"
const who = `(?<who>${one}(?:(?:, (?:and )?| and | ?[&/] ?)${one}){0,4})`
const their = '(?:his|her|their)'
const asks =
  '(?:(?:has |had )?(?:asked|asks|requested|requests|wished|wishes|wanted|wants|would like|insisted|insists)(?: for)?)'
const written =
  '(?:(?:to )?(?:be|is|was) |to have |been )?(?:formally )?(?:recorded|minuted|noted|shown|registered|entered|in the minutes|on (?:the )?record)'
const stand =
  '(?<stood>(?:voted|votes?|voting) (?:against|in favour|for)|dissented|dissents?|dissenting|opposed|opposition|abstained|abstentions?|abstaining|did not (?:vote|support|agree)|took no part|(?:was|were) (?:against|opposed))'
const of =
  '(?: (?:(?:from|to|on|against|in|of|with) )?(?:it|this|that|(?:the |this |that )?(?:foregoing |above |last |preceding |previous |same )?(?:decision|resolution|motion|vote|voting|item|recommendations?)))?'
const inMinutes = '(?: (?:in|on|for) the (?:minutes|record))?'

/** "A asked that her dissent from the foregoing decision be recorded", "A wants it minuted that she voted against", "A's vote against to be recorded". */
const forms: readonly RegExp[] = [
  new RegExp(
    `^${who} ${asks}(?: that)? ${their} ${stand}${of}(?: (?:should|must|to))? ?${written}${inMinutes}[\\s.]*$`,
    'u',
  ),
  new RegExp(
    `^${who} ${asks}(?: that)? (?:it|this) (?:should |must |to )?${written}${inMinutes} that (?:he|she|they) (?:had |has )?${stand}${of}[\\s.]*$`,
    'u',
  ),
  new RegExp(
    `^${who} ${asks} to (?:be|have it) (?:recorded|minuted|shown|noted)(?: as| that (?:he|she|they)(?: had| has)?) (?:having )?${stand}${of}[\\s.]*$`,
    'u',
  ),
  new RegExp(
    `^${who} ${stand}${of},? (?:and|but|&) ${asks}(?: that| for)? (?:this|it|that)(?: (?:should|to))? ${written}${inMinutes}[\\s.]*$`,
    'u',
  ),
  new RegExp(`^${who}['’]s? ${stand}${of}(?: (?:is|was|to))? ?${written}${inMinutes}[\\s.]*$`, 'u'),
  // "A against, wants it on record"
  new RegExp(
    `^${who} (?:(?:was|voted|is) )?(?<stood>against|opposed|dissenting|abstaining|abstained|dissented)${of}\\s*[,;–-]?\\s*(?:(?:and|but) )?(?:${asks}|please|pls)(?: (?:it|this|that))?(?: (?:to be|to|be))? (?:(?:on|in|for) (?:the )?(?:record|minutes)|recorded|minuted|noted|shown)[\\s.]*$`,
    'u',
  ),
  new RegExp(`^${who} (?<stood>voted against|dissented|abstained|did not vote|took no part)${of}[\\s.]*$`, 'u'),
  new RegExp(
    `^${who} ${asks}(?: (?:it|this))? (?:to be )?(?:minuted|recorded|noted)${inMinutes}(?: that)? (?:he|she|they)(?:['’]d)? (?:had |has |was |were |is )?${stand.replace('(?<stood>', '(?<stood>against|')}${of}[\\s.]*$`,
    'u',
  ),
  new RegExp(
    `^(?:[Rr]ecord|[Ss]how|[Pp]ut|[Mm]inute) ${who} (?:down )?as (?:having )?${stand.replace('(?<stood>', '(?<stood>against|')}${of}[\\s.]*$`,
    'u',
  ),
]
const small =
  /^(?:(?:cllr|dr|mr|mrs|ms|supt|insp)\.? )?\p{L}[\p{L}'’.-]*(?: \p{L}[\p{L}'’-]*)?(?=(?:['’]s)? (?:asked|asks|wants|wanted|wished|wishes|requested|voted|vote|abstained|dissent\p{L}*|abstention)\b)/u
/** A name in small letters with its capitals. */
const withCapitals = (said: string): string =>
  small.test(said)
    ? said.replace(small, name => name.replace(/(?<![\p{L}'’])\p{Ll}/gu, letter => letter.toUpperCase()))
    : said

const ofAStand = /\b(?:dissent|vot|abst|oppos|support|part|against|agree)/i

/** How somebody stood, by what is said of it. */
const stoodBy = (said: string): VotersNamed['stood'] =>
  /^abst/i.test(said)
    ? 'abstaining'
    : /part|did not vote/i.test(said)
      ? 'taking no part'
      : /favour|\bfor$/i.test(said)
        ? 'voting in favour'
        : /diss/i.test(said)
          ? 'dissenting'
          : 'voting against'

/** How it is told, in the words that the forms have: "The Vote: A abstained from voting", "At her request, A's name was recorded as voting against". */
const asTold = (said: string): string =>
  said
    .replace(/^(?:the )?(?:votes?|voting)\s*(?::|[–—-](?=\s))\s*(?=\p{Lu})/iu, '')
    .replace(/^at (?:his|her|their) (?:own )?request,? (?=\p{Lu})/iu, '')
    .replace(/ from (?:the )?voting\b(?: (?:on|for) (?:this|the|that) (?:item|motion|matter|decision|vote|one))?/i, '')
    .replace(/(?<=\babstained) (?:on|from) (?:this|that|it|the item)(?: (?:item|one|vote|matter))?(?=[\s.]*$)/i, '')
    .replace(/\bvoted no\b/gi, 'voted against')
    .replace(/\bvoted yes\b/gi, 'voted in favour')
    .replace(
      /\b(his|her|their) names? (?:(?:to )?be|was|were) (recorded|minuted|noted) (?:as (?:having )?|as one of those |among those |with those )(voting|voted|abstaining|dissenting) ?(against|in favour|for)?(?: (?:of )?(?:it|this|the (?:motion|amendment|proposal|recommendations?)))?/i,
      (_, their: string, recorded: string, stood: string, side?: string) =>
        /^vot/i.test(stood)
          ? `${their} vote ${side ?? 'against'} be ${recorded}`
          : `${their} ${/^abst/i.test(stood) ? 'abstention' : 'dissent'} be ${recorded}`,
    )
const sentences = /(?<!\b(?:Cllr|Dr|Mr|Mrs|Ms|Prof|Rev|Supt|Insp|\p{Lu}))\.\s+(?=\p{Lu})/u

/** Who stood how, in one sentence; nothing where it says anything else. */
function stoodIn(sentence: string): VotersNamed | undefined {
  const named = withCapitals(asTold(sentence))
  if (!ofAStand.test(named)) return undefined
  for (const form of forms) {
    const { who: name, stood } = form.exec(named)?.groups ?? {}
    if (name !== undefined && stood !== undefined)
      return { names: name.split(/, (?:and )?| and | ?[&/] ?/), stood: stoodBy(stood) }
  }
  return undefined
}

/** Reads that somebody's vote or dissent is to stand in the minutes, perhaps of several a sentence each: it goes to what was decided last. */
export function readDissent(said: string): Read {
  if (said.length > 250 || said.includes('\n') || !ofAStand.test(said)) return undefined
  const voters = said.split(sentences).slice(0, 5).map(stoodIn)
  return voters.every(v => v !== undefined) ? command({ type: 'RecordVote', voters }) : undefined
}

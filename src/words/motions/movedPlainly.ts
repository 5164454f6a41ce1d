import { aName } from './moversInNotes.ts'

const theMotion = '(?:this|which|that|it|(?:the |this )?(?:motion|proposal|proposition|suggestion|amendment))'
const was = '(?: was| is| has been| were)?(?: (?:then|duly|also|subsequently))?'
/** ", this was seconded by B", ". The motion was seconded by B": what it was that was seconded, said once more. */
const secondedAgain = new RegExp(
  `\\s*[,;.–-]\\s+(?:and |but )?${theMotion}${was} (?=(?:seconded|sec['’]?d)\\b)|(?<=[\\p{L}\\d%]) and (?:was )?(?=seconded by )`,
  'iu',
)
const howCounted =
  '(?: by| on| with| following)?(?: an?| the)?(?: (?:large|clear|simple|overwhelming))?(?: majority)?(?: votes?)?(?: (?:with|of|by|being))?(?=,? \\(?\\d)'
/** "seconded by B and agreed by majority vote with 8 in favour …": what became of it, joined to who seconded it. */
const becameBehindSeconder = new RegExp(
  `((?<![.;]),? (?:seconded|sec['’]?d)(?: by)?:? )${aName}(?:,| [–-]|;|\\.)? (?:(?:and|but) )?(?:${theMotion} )?(?:was |were )?(?:(?:then|duly|subsequently) )?(agreed|carried|passed|approved|accepted|lost|defeated|rejected)\\b(?:${howCounted})?`,
  'iu',
)
/** "It was proposed by A that …, seconded by B": who moved it stands before what they moved. */
const movedPassively = new RegExp(
  `^it was (?:then )?(proposed|moved) by ${aName},? (?=that\\b[^\\n]{4,400}\\bseconded\\b)`,
  'iu',
)
/** "An amendment to X was moved by A and seconded by B": what, before who moved it. */
const whatFirst = new RegExp(
  `^(?:the |an? )?(amendment|motion)(?: was (?:moved|proposed))? ((?:to|that) [^.;\\n]{4,300}?),? (?:was )?(?:moved|proposed) by ${aName},? (?:and )?seconded by ${aName}(?=[.;,]|$)`,
  'iu',
)
/** ". Upon being put to the vote, the amendment fell": that it was put, before what became of it. */
const put =
  /([.;,])\s+(?:and )?(?:up)?on (?:it )?(?:being|a) (?:put(?: to (?:the|a) (?:vote|meeting))?|vote(?: being taken)?|show of hands),? (?:the |this )?(?:amendment|motion|proposal|proposition|it) (?:was )?(?:declared )?(?=(?:lost|carried|fell|defeated|agreed|passed|rejected)\b)/i
/** "Agreed on the proposal of A": who moved it, right behind the word. */
const agreedOn =
  /^((?:it was )?(?:agreed|resolved|recommended)),? on (?:the |a )?(?:motion|proposal|proposition) (?:of|by|from) /i

/** "mo proposed", "seconded by rc": initials in small letters. */
const inSmall =
  /^(?!(?:it|we|he|she|who|all|and|the|i)\b)\p{Ll}{2,3}(?= (?:moved|proposed)\b)|(?<=\bseconded (?:by )?)(?!(?:by|the|and|it|all|but)\b)\p{Ll}{2,3}(?=[\s,.;]|$)/gu
/** Who seconded it, in a sentence of their own: then the next one has what became of it, which other readers know. */
const secondedApart = /[.;]\s+seconded\b/i

/** Words of a motion that say again what it was that was seconded, agreed or lost, without these; anything else as it is. */
export function movedPlainly(said: string): string {
  if (said.length > 1_000 || said.includes('\n')) return said
  if (agreedOn.test(said))
    return said.replace(agreedOn, '$1, on the proposal of ').replace(/(,? )seconded (?!by\b)/, '$1seconded by ')
  if (!/\b(?:proposed|moved|motion|amendment)\b/i.test(said)) return said
  const ordered = said
    .replace(inSmall, initials => initials.toUpperCase())
    .replace(
      whatFirst,
      (_, what: string, text: string, mover: string, seconder: string) =>
        `${/^a/i.test(what) ? 'Amendment moved' : 'Moved'} by ${mover}, seconded by ${seconder}, ${text}`,
    )
    .replace(movedPassively, (_, verb: string, mover: string) => `${mover} ${verb.toLowerCase()} `)
  const joined = ordered
    .replace(secondedAgain, ', ')
    .replace(
      becameBehindSeconder,
      (_, seconded: string, who: string, became: string) => `${seconded}${who}, ${became.toLowerCase()}`,
    )
    .replace(/(, (?:agreed|carried|passed|approved|accepted|lost|defeated|rejected)),? \((\d[^()\n]{1,60})\)/i, '$1 $2')
  return secondedApart.test(joined) ? joined : joined.replace(put, '$1 ')
}

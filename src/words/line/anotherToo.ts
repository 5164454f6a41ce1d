import { peopleIn } from './lineTakenApart.ts'

// "A sent apologies, as did B", "Apologies from A, B too": what is said of one, and in a few words behind it that it is so of another.

const word = "\\p{L}[\\p{L}.-]*(?:['’](?!s\\b)\\p{L}+)?"
const one = `(?:\\p{Lu}\\p{Ll}{1,6}\\.? (?=\\p{Lu}))?${word}(?: (?=\\p{Lu})${word}){0,3}`
const names = `${one}(?:(?:, and |, | and | & )${one}){0,4}`
/** What stands behind what was said of the first: who it is so of as well. */
const tails = [
  new RegExp(
    `[,;.]? ?(?:and )?\\b(?:as|so|likewise|nor|neither) (?:also )?(?:did|does|do|was|were|is|are|has|have|had) (${names})(?: (?:too|also|as well))?$`,
    'u',
  ),
  new RegExp(
    `(?:[,;.]| [-–—])? (?:and |but |[Ss]o )?(?:[Aa]lso|[Ll]ikewise|[Dd]itto|[Ss]imilarly|[Tt]he same|[Ss]ame(?: goes)?|[Aa]s well as|[Pp]lus|[Aa]long with|[Tt]ogether with|[Aa]nd from)(?: from| for| with| of)?:? (${names})(?: (?:too|also|as well))?$`,
    'u',
  ),
  new RegExp(
    `(?:[,;.] (?:and |but )?|\\s[-–—] | (?:and|&) )(?:from )?(${names}),? (?:too|also|as well|likewise|ditto|similarly|the same)$`,
    'u',
  ),
]
/** A list of people under its word, to which one more may be put. */
const ofAList =
  /^(?:(?:late |further |more )?(?:apolog(?:ies|y)|apols?|absent|absentees?|present|in attendance|dna|missing|observers?|guests?|online)\b)(?! (?:is|are|has|have|to)\b)/i
/** Somebody, and what they did or how they are: of coming, going, declaring and voting alone, for of a task or a decision it would be another sentence. */
const ofSomebody = new RegExp(
  `^(${names})((?:['’]s)?,? (?:(?:has|have|had|is|are|was|were|also|both|just|now|then|already|'s) )*(?:sent|sends?|gave|gives?|given|tendered|submitted|apologised|apologies|apols|absent|away|missing|not (?:here|present|attending|coming)|unable|left|leaving|gone|joined|arrived|withdrew|returned|departed|stepped|stayed|remained|back|present|here|declare[ds]?|disclosed|abstain(?:ed|s)?|voted|online)(?![\\p{L}])[^\\n]{0,160}?)$`,
  'u',
)
/** ", followed by B at 2.25": who came or went next, by the verb of the one before. */
const followedBy = new RegExp(
  `^(${names} (arrived|joined|left|returned|departed|withdrew|came in)\\b[^\\n]{0,80}?),? (?:and (?:was )?)?(?:closely |shortly (?:after(?:wards)? )?|then )?followed (?:shortly )?by (${names})((?: at [^,;\\n]{2,20})?)$`,
  'u',
)

const ofSeveral = (did: string): string =>
  did
    .replace(/^['’]s /, ' have ')
    .replace(/^ has /, ' have ')
    .replace(/^ (sends|gives|declares|abstains) /, (_, verb: string) => ` ${verb.slice(0, -1)} `)
    .replace(/ (?:his|her) (?=apol)/, ' their ')

/** "Neither A nor B can make it": what neither of them can or will do. */
const neither = new RegExp(`^[Nn]either (${one}) n?or (${one}) (can|could|will|is able|was able|are able)(?= )`, 'u')
const notSo: Readonly<Record<string, string>> = { can: 'cannot', could: 'could not', will: 'will not' }

/** What is said of one and of another too, as it would be said of both: "A and B sent apologies". Anything else as it was. */
export function ofBothOfThem(said: string): string {
  if (said.length > 300 || said.includes('\n')) return said
  const line = said.replace(/[\s.]+$/, '')
  const next = followedBy.exec(line)
  if (next !== null && peopleIn(next[3] ?? '') !== undefined)
    return `${next[1] ?? ''}, ${next[3] ?? ''} ${next[2] ?? ''}${next[4] ?? ''}`
  const [none = '', a = '', b = '', verb = ''] = neither.exec(line) ?? []
  if (none !== '') return `${a} and ${b} ${notSo[verb] ?? 'unable'}${line.slice(none.length)}`
  for (const tail of tails) {
    const m = tail.exec(line)
    const who = m?.[1] ?? ''
    if (m === null || peopleIn(who) === undefined) continue
    const before = line.slice(0, m.index)
    if (ofAList.test(before) && /\p{L}$/u.test(before)) return `${before} and ${who}`
    const [, first = '', did = ''] = ofSomebody.exec(before) ?? []
    if (first !== '' && peopleIn(first) !== undefined) return `${first} and ${who}${ofSeveral(did)}`
  }
  return said
}

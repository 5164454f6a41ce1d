import { movedBy, way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'

const word = "\\p{L}[\\p{L}'’-]{0,30}"
const title = '(?:(?:[Cc]llr|[Cc]ouncillor|[Dd]r|[Mm]rs?|[Mm]s|[Pp]rof|[Rr]ev|[Ss]upt|[Ii]nsp|[Ss]gt)\\.? )?'
/** Somebody as they are named, in capitals or not; never a word of the election itself. */
const person = `(?!(?:there|it|no|none|nominations?|elected|seconded|proposed|moved|agreed|all|was|were|the|by|as|and|vice|chair|election|appointment)(?![\\p{L}]))${title}${word}(?: \\p{Lu}[\\p{L}'’-]{0,30}){0,3}`
const office =
  '(?:(?:[Vv]ice[- ]|[Dd]eputy |[Cc]o-)?[Cc]hair(?:man|woman|person)?(?: of (?:the )?[^,.;:()\\n]{3,50}?)?(?: for (?:the )?[^,.;:()\\n]{3,40}?)?|[Tt]reasurer|[Ss]ecretary|[Cc]onven[eo]r|(?:[Ll]ead|[Cc]hampion|[Rr]epresentative)(?: [^,.;:()\\n]{3,50}?)?)'
const proposed = "(?:[Pp]roposed|[Pp]rop['’]?d?|[Mm]oved|[Nn]ominated|[Nn]om)\\.?(?: by)?:?"
const seconded = "(?:[Ss]econded|[Ss]ec['’]?d?|2nd(?:ed)?)\\.?(?: by)?:?"
const joint = '(?:[,;/]? (?:and |& )?|[,;/] ?)'

/** Who was put up for what, as one sentence or part of one says it. */
const putUp: readonly RegExp[] = [
  // "A was nominated as Vice-Chair by B, seconded C"
  new RegExp(
    `^(?<who>${person}) (?:was |were )?(?:nominated|proposed|put forward)(?: (?:as|for|to be)(?: the)? (?<office>${office}))?(?: by (?<by>${person}))?(?:${joint}${seconded} (?<second>${person}))?$`,
    'u',
  ),
  // "B proposed A as Vice-Chair, seconded by C"
  new RegExp(
    `^(?<by>${person}) (?:nominated|proposed|moved)(?: that)? (?<who>${person}) (?:as|for|to be|be (?:elected|appointed)(?: as)?)(?: the)? (?<office>${office})(?:${joint}${seconded} (?<second>${person}))?$`,
    'u',
  ),
  // "proposed by B and seconded by C that A be elected Chair"
  new RegExp(
    `^(?:[Ii]t was )?${proposed} (?<by>${person})(?:${joint}${seconded} (?<second>${person}))?,? that (?<who>${person}) be (?:elected|appointed|nominated)(?: as| to be)?(?: the)? (?<office>${office})$`,
    'u',
  ),
  // "Nominations for Vice-Chair: A (prop B, sec C)", "vice chair: A nominated by B, 2nd C"
  new RegExp(
    `^(?:(?:[Ee]lection|[Nn]ominations?|[Nn]ominated|[Nn]ominees?|[Aa]ppointment)(?: (?:of|for|to|as)(?: (?:the|a))?)? )?(?<office>${office})(?:\\s*[:–—]\\s*|\\s+-\\s+)(?<who>${person})(?: (?:was )?elected)?(?:[\\s,;(]+${proposed} (?<by>${person}))?(?:${joint}${seconded} (?<second>${person})\\)?|\\s*\\((?<first>${person})\\s?[/&]\\s?(?<then>${person})\\))?\\)?$`,
    'u',
  ),
  // "A elected Vice-Chair"
  new RegExp(
    `^(?<who>${person}) (?:was |is )?(?:duly )?(?:re-?)?(?:elected|appointed)(?: as)?(?: the)? (?<office>${office})(?:${joint}${proposed} (?<by>${person}))?(?:${joint}${seconded} (?<second>${person}))?$`,
    'u',
  ),
]
/** "Seconded by C", in a sentence of its own. */
const alsoSeconded = new RegExp(`^(?:and )?(?:this was )?${seconded} (?<second>${person})$`, 'u')
/** "There being no other nominations", "no others". */
const noOther =
  /^(?:as )?(?:there (?:being|were|was) )?no (?:other|further|more) (?:nominations?|candidates?|nominees?)(?: (?:were |was )?(?:received|made|forthcoming))?$|^(?:there (?:being|were) )?no(?:ne)? others?$|^(?:there (?:being|were) )?only one nomination$/iu
const elected =
  /^(?:and )?(?:(?:she|he|they|(?:this|it|all)(?: was)?|(?:(?:cllr|dr|mrs?|ms) )?\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*)?) (?:was |were )?)?(?:then |therefore |accordingly |duly |declared )*(?:(unanimously) )?(?:(?:re-?)?(?:elected|appointed)|agreed|carried)(?: (?:as |to the (?:position|post|office)|unopposed|unanimously|accordingly|\p{L}+[- ]?chair)(?![\p{L}])[^.;\n]{0,40})?$/iu
const manner = /\b(unanimously|unopposed|nem\.? con|by a majority)\b/i
/** Where one part ends and another begins, besides a comma. */
const parts =
  /(?<!\b(?:Cllr|Dr|Mr|Mrs|Ms|Prof|Rev|Supt|Insp|\p{Lu}))\.\s+|;\s+|\s[–—-]\s(?!\p{L}+ )|,?\s+and\s+(?=(?:she|he|they)\s+(?:was|were)\b)|(?<=nominations?)\s+(?=(?:she|he|they)\s+was\b)|(?<=nominations?),?\s+(?:and\s+)?(?=\p{L})|,\s+(?=(?:[Nn]o |unopposed|[Ee]lected|[Aa]greed|[Cc]arried|[Aa]ll |[Uu]nanimous))/gu

/** Reads an election from its nomination on: who was put up for what, by whom, that nobody else was, and that they were elected. Asked, and as a note. */
export function readElectedByNomination(said: string): Read {
  if (said.length > 400 || said.includes('\n') || !/\b(?:elect|nominat|appoint)/i.test(said)) return undefined
  const found: Record<string, string> = {}
  let became = false,
    alone = manner.test(said)
  for (const part of said
    .replace(/[\s.]+$/, '')
    .split(parts)
    .slice(0, 8)) {
    const words = part
      .trim()
      .replace(/[,\s]+$/, '')
      .replace(/,? (?:unopposed|unanimously|nem\.? con\.?)$/i, '')
    if (noOther.test(words)) alone = true
    if (words === '' || noOther.test(words)) continue
    if (elected.test(words) || /^(?:unopposed|unanimous(?:ly)?|all in favour)$/i.test(words)) {
      became = true
      continue
    }
    const named =
      found['who'] === undefined
        ? putUp.map(form => form.exec(words)).find(m => m !== null)
        : found['second'] === undefined
          ? alsoSeconded.exec(words)
          : null
    if (named === undefined || named === null) return undefined
    for (const [key, value] of Object.entries(named.groups ?? {})) if (value !== undefined) found[key] = value.trim()
    became ||= /\b(?:elected|appointed)\b/i.test(words) && !/\bthat\b/.test(words)
  }
  const { who, office: to, by = found['first'], second = found['then'] } = found
  if (who === undefined || to === undefined || !became) return undefined
  // "A was appointed as lead" says nothing of a nomination.
  if (by === undefined && second === undefined && !alone && !/^\p{L}+[ -]?\p{L}*\s*(?::|[–-]\s)/u.test(said))
    return undefined
  const verb = /\b(?:re-?)?(?:elected|appointed)\b/i.exec(said)?.[0].toLowerCase() ?? 'elected'
  const how =
    manner.exec(said)?.[1]?.toLowerCase() ??
    (/\bno (?:other|further|more)\b|\bno others?\b/i.test(said) ? 'unopposed' : undefined)
  const text = `that ${who} be ${verb} ${to}${how === undefined ? '' : ` (${how})`}${movedBy({ ...(by === undefined ? {} : { proposer: by }), ...(second === undefined ? {} : { seconder: second }) })}`
  return question('record it', [way(`resolved: ${text}`), way(`agreed: ${text}`), way(`note ${said}`)])
}

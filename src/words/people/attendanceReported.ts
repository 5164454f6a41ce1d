import type { Command } from '../../meeting/commands.ts'
import { isNoName } from '../../meeting/names.ts'
import { hasHonorific, isName, namesAPost } from '../../meeting/presentersWritten.ts'
import { way } from '../line/decisionPassed.ts'
import { readApologiesTold } from './apologiesTold.ts'
import { readDeputyAttended } from './deputyAttended.ts'
import { peopleBefore } from '../line/movesTyped.ts'
import { readPerson } from '../line/peopleTyped.ts'
import { type Read, each, question } from '../line/typed.ts'

const name = "(\\p{Lu}[\\p{L}\\d.'’&() -]{1,80}?)"
const theirDeputy =
  '(?:a|an|any|the|his|her|their)?\\s*(?:deputy|substitute|representative|replacement|alternate|stand-in|sub)'
/** "Neither X nor a deputy was present", "No sign of X": somebody who did not come, and sent no word. */
const nobodyCame = [
  new RegExp(
    `^neither ${name} n?or (?:${theirDeputy}|${name}) (?:was|were|is|are|had|has|have) (?:present|here|in attendance|there|attended|attending|come|able to attend|arrived)(?![\\p{L}])[^?!\\n]{0,100}$`,
    'iu',
  ),
  new RegExp(
    `^(?:there (?:was|is) )?(?:no (?:sign|show|word)|nothing(?: heard)?) (?:of|from|by) ${name}()(?:(?:,| and| or|;|\\.) (?:no|nor|any|nothing|none|not)\\b[^?!\\n]{0,60}|(?: today| yet))?[\\s.]*$`,
    'iu',
  ),
  new RegExp(
    `^${name}()(?:['’]s| is| was| has| had)? (?:not here|no[- ]show|not present|not in attendance|(?:did not|didn['’]t|has not|hasn['’]t) (?:attend|come|appear|arrived|shown up|turned up|turn up|show up))(?:(?:,| and|;|\\.| but) (?:no|nor|nothing|none|sent no|without)\\b[^?!\\n]{0,60})?[\\s.]*$`,
    'iu',
  ),
]
/** "X's sent apologies", "X's left": "has" or "is", in two letters. */
const shortVerb =
  /^(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,2})['’]s (?=(?:just |now )?(?:sent|given|left|gone|joined|arrived|returned|back|here|rejoined|stepped|taken|declared|presented|absent|in the chair)\b)/u
/** "X sent apologies for the last hour": part of the meeting only, which is no absence. */
const forAPart = new RegExp(
  `^${name}(?: has| have)? (?:sent|sends|gave|gives|given|offered|tendered) (?:(?:his|her|their) )?(?:apologies|apols)(?: for absence)?[,;:–-]* ?(?:but )?(?:for |just |only |from |until |after |during )+[^?!\\n]{2,160}$`,
  'iu',
)
/** "X sends apologies, Y as substitute": who comes for them, after a comma. */
const withSub = new RegExp(
  `^${name}(?: has| have)? (?:sent|sends|gave|gives|given|offered|tendered) (?:(?:an|his|her|their) )?(?:apologies|apology|apols)(?: for absence)?(?:[,;:.–-]+ ?(?:and |with )?| and | with )(?:(?:${theirDeputy})(?: is| was)?:? ${name}|${name},? (?:is |was |will be )?(?:(?:attending |attended |acting |acted |here |present )?(?:as|for|in|instead|deputising|substituting|subbing|standing in)(?: (?:${theirDeputy}|(?:him|her|them)|(?:his|her|their) (?:place|stead)))?|${theirDeputy})(?: (?:for|at) (?:the|this) meeting| today)?)[\\s.]*$`,
  'iu',
)
const subsLabel = /^(?:substitut(?:es?|ions?)|subs?|deputies|deputy)(?: members?)?\s*(?:[:–—]|-\s)\s*/i
const oneSub = new RegExp(
  `^(?:with )?${name},? (?:(?:is |was |also )?(?:attended |attending |present |here )?(?:as (?:a )?(?:substitute|deputy) )?(?:substituting|substituted|deputising|deputised|subbing|standing in|stood in)? ?(?:for|in place of|on behalf of|instead of|representing|replacing)|substituted for|deputised for|stood in for) ${name}[\\s.]*$`,
  'iu',
)

/** "A, Head of Housing, in attendance for item 5": there, for one item. */
const thereFor = new RegExp(
  `^${name}((?:, [^,;?!\\n]{2,80}| \\([^()\\n]{2,80}\\))?),? (?:(?:was|is) )?(?:also )?(?:in attendance|attended|attending|present|here|joined us) (?:for|during) (?:agenda )?items? [\\w., &]{1,30}$`,
  'iu',
)

/** "X here as sub for Y", "X observing": there, and in what part. */
const hereAs = new RegExp(
  `^${name} (?:(?:is|was) )?(?:here|in|attending|present|along) as (?:${theirDeputy}) (?:for|to|on behalf of) ${name}[\\s.]*$`,
  'iu',
)
const observing = new RegExp(
  `^${name}(?:,? (?:is|was))? (?:(?:here|sitting in|in|along|just) )*(?:observing|as (?:an )?observer|to observe)[\\s.]*$`,
  'iu',
)

const ask = (said: string, ...ways: readonly string[]): Read =>
  question('record it', [...ways.map(way), way(`note ${said}`)])

/** No body, as "NHS England" is behind a name and a comma. */
const mayComeInstead = (words: string) => isName(words) || hasHonorific(words) || !namesAPost(words)

/** Reads who came and who did not, where a sentence reports it in words of its own. */
export function readAttendanceReported(written: string, read: (words: string) => Read): Read {
  const said = written.replace(/^(?:we(?:['’]ve| have)(?: got)?|got|there(?:['’]s| is)) (?=\p{Lu})/u, '')
  if (said.length > 400 || /\n| {4}/.test(said) || /[?!]\s*$/.test(said)) return undefined
  const short = shortVerb.exec(said)
  if (short !== null) {
    const is = /^(?:just |now )?(?:back|here|absent|in)\b/i.test(said.slice(short[0].length))
    return read(`${short[1] ?? ''} ${is ? 'is' : 'has'} ${said.slice(short[0].length)}`)
  }
  for (const form of nobodyCame) {
    const m = form.exec(said)
    const who = [m?.[1], m?.[2]].filter((w): w is string => w !== undefined && w !== '')
    if (m !== null && who.every(w => peopleBefore(w) !== undefined))
      return ask(said, `absent: ${who.map(w => w.replace(/\s*[-–]$/, '')).join(', ')}`)
  }
  const partly = forAPart.exec(said)
  if (partly !== null && !isNoName(partly[1] ?? ''))
    return question('record it', [way(`note ${said}`), way(`apologies ${partly[1] ?? ''}`)])
  const deputised = readDeputyAttended(said)
  if (deputised !== undefined) return deputised
  const sub = withSub.exec(said)
  if (sub !== null && !isNoName(sub[1] ?? '') && !isNoName(sub[2] ?? sub[3] ?? ''))
    return ask(said, `apologies ${sub[1] ?? ''} (substitute ${sub[2] ?? sub[3] ?? ''})`)
  const here = hereAs.exec(said)
  if (here !== null && !isNoName(here[1] ?? '') && !isNoName(here[2] ?? ''))
    return ask(said, `apologies ${here[2] ?? ''} (substitute ${here[1] ?? ''})`)
  const sent = readApologiesTold(said)
  if (sent !== undefined) return sent
  const watches = observing.exec(said)
  if (watches !== null && !isNoName(watches[1] ?? ''))
    return ask(said, `in attendance: ${watches[1] ?? ''} (observing)`)
  const forItem = thereFor.exec(said)
  if (forItem !== null && !isNoName(forItem[1] ?? '')) {
    const role = (forItem[2] ?? '').replace(/^[, (]+/, '').replace(/\)$/, '')
    // A member who was there for a part of it is present, and not in attendance.
    if (role === '' && /\bpresent\b/i.test(said))
      return question('record it', [way(`note ${said}`), way(`in attendance: ${forItem[1] ?? ''}`)])
    return ask(said, `in attendance: ${forItem[1] ?? ''}${role === '' ? '' : ` (${role})`}`)
  }
  return undefined
}

/** "Substitutes: A for B; C for D", "A attended for B and C for D": several who stand in, in one sentence. */
export function readSubstitutes(said: string): Read {
  if (said.length > 600 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  const label = subsLabel.exec(said)
  const parts = said
    .slice(label?.[0].length ?? 0, 600)
    .split(/;\s*(?:and )?|,\s*(?:and )?(?=\p{Lu}[^,;]{2,80}? for \p{Lu})| and (?=\p{Lu}[^,;]{2,80}? for \p{Lu})/u)
  const pairs = parts.map(part => oneSub.exec(part.trim()))
  if (
    parts.length < 2 ||
    pairs.some(m => m !== null && (!mayComeInstead(m[1] ?? '') || /\p{Ll}{3}\.\s+\p{Lu}/u.test(m[2] ?? ''))) ||
    (label === null && !/\b(?:sub|substitut|deput|stood in|attend|present|behalf|place)/i.test(parts[0] ?? ''))
  )
    return undefined
  const commands = pairs.flatMap((m): readonly Command[] =>
    m === null || isNoName(m[1] ?? '') || isNoName(m[2] ?? '')
      ? []
      : [
          {
            type: 'ReceiveApologies',
            person: readPerson(m[2] ?? '', false),
            substitute: readPerson(m[1] ?? '', false),
          },
        ],
  )
  return commands.length === parts.length ? each(commands) : undefined
}

import { countWords } from './countInWords.ts'
import type { PersonWritten } from '../../meeting/commands.ts'
import { isNoName } from '../../meeting/names.ts'
import { isName, namesAPost } from '../../meeting/presentersWritten.ts'
import { itemNumber } from './asSaid.ts'
import { clockOf, timesInFigures, timeTyped } from './clockTyped.ts'
import { peopleBefore } from './movesTyped.ts'

/** A line without the time and the item that it names. */
export interface LineApart {
  readonly words: string
  /** `HH:MM`. */
  readonly clock?: string
  /** The items as they are numbered, with what stands between several; 'this' for the one being taken. */
  readonly item?: string
  /** "for item 4", "at the end of item 4": how it stands to what happened, in small letters. */
  readonly rel?: string
}

/** Behind a comma, figures with a stop are a time of day. */
const someItems = `(${itemNumber}(?:(?:\\s*,\\s*(?!\\d{1,2}[.:]\\d{2}(?!\\d))|\\s+and\\s+|\\s*&\\s*)${itemNumber}){0,6})`
const relation =
  "(?:while (?:we(?:['’]re)?|it(?:['’]s| is)?|they) (?:do|doing|take|taking|discuss|discussing|on|hear|hearing)|in (?:respect of|relation to|connection with)|(?:in )?regard(?:ing|s to)?|relating to|re|concerning|about|at the (?:end|start|beginning|close) of|(?:part|half)[ -]?way through|during|before|after|following|under|from|for|at|on|in|with|to|of)"
const ofAnItem = new RegExp(
  `[\\s,;:(–-]*(?:\\b(${relation})\\s+)?(?:the\\s+)?(?:(?:discussion|consideration) (?:of|on)\\s+)?(?:\\b(this (?:item|report|paper|one|matter))|\\b(?:agenda\\s+)?items?\\s+${someItems})(?:\\s+only)?\\s*\\)?`,
  'iu',
)
const onlyFor = new RegExp(`[\\s,;(–-]*\\b(for|on)\\s+(${itemNumber})(?:\\s+only\\b|\\s*$)\\)?`, 'iu')
const numberAlone =
  /[\s,;:(–-]*(?:\b(in|on|re|for|under|paper|report|no)|(?<=\b(?:doing|do|presenting|present|presented|introducing|introduced|covering|leading|taking)))\s+(\d{1,2}(?:\.\d)?)(?![.:]?\d|\s*(?:[%£]|am|pm|mins?|minutes|hours|years?|months|weeks?|people|members|posts))(?=$|[\s,;:()–-])\)?|\s*\(()(\d{1,2}(?:\.\d)?)\)|^()(\d{1,2}(?:\.\d)?)\s*(?::|\s[-–])\s+(?=\p{L})/iu
const ofTheClock = [
  new RegExp(
    `[\\s,;(–-]*(?:\\b(?:at|from|since|until|till|til|by|around|about|approx\\.?|c\\.?)|@|~)\\s*${timeTyped}(?![\\p{L}\\d£%])\\)?`,
    'iu',
  ),
  /[\s,;(–-]*(?<![\d.£])\b()(?:(\d{1,2})[.:](\d{2})\s*(am|pm|hrs|hours)?|(\d{1,2})()\s?(am|pm)|(?!20[0-5]\d(?!\s?h))([01]\d|2[0-3])([0-5]\d)\s?(hrs|hours|h)?)(?![\p{L}\d£%/]|[.:]\d)\)?/iu,
]

/**
 * Takes the time and the item out of a line; where it has two of either, the first.
 * @param bareItems whether "in 6" is an item, in a line that is of items
 */
export function takenApart(said: string, bareItems = false): LineApart {
  let words = timesInFigures(said).replace(/(?<=\d[.:]\d{2}) ?ish\b/i, ''),
    apart: Omit<LineApart, 'words'> = {}
  const item = ofAnItem.exec(words)
  const only = item === null ? (onlyFor.exec(words) ?? (bareItems ? numberAlone.exec(words) : null)) : null
  if (item !== null) {
    const rel = item[1]?.toLowerCase()
    apart = { item: item[2] === undefined ? (item[3] ?? '').trim() : 'this', ...(rel === undefined ? {} : { rel }) }
    words = cut(words, item)
  } else if (only !== null) {
    apart = { item: (only[2] ?? only[4] ?? only[6] ?? '').trim(), rel: 'for' }
    words = cut(words, only)
  }
  const time = ofTheClock.map(form => form.exec(words)).find(m => m !== null) ?? null
  const [h, m, half] = time === null ? [] : time.length === 4 ? time.slice(1) : partsOfTime(time)
  const clock = clockOf(h, m === '' ? undefined : m, half)
  if (time !== null && clock !== undefined) {
    apart = { ...apart, clock }
    words = cut(words, time)
  }
  return {
    words: words
      .replace(/\s+/g, ' ')
      .replace(/ (?=[,;])/g, '')
      .replace(/^[\s,;:–-]+|[\s,;:.–-]+$/g, '')
      .replace(/^\(([^()]*)\)?$/, '$1'),
    ...apart,
  }
}

const cut = (words: string, found: RegExpExecArray) =>
  `${words.slice(0, found.index)} ${words.slice(found.index + found[0].length)}`

const partsOfTime = (time: RegExpExecArray) =>
  time[2] !== undefined ? time.slice(2, 5) : time[5] !== undefined ? time.slice(5, 8) : time.slice(8, 11)

/** Words that a person is not called, though they stand where a name could. */
const noPerson =
  /^(?:an?|the|it|if|my|one|some|another|\p{L}|meeting|mtg|board|items?|reports?|papers?|updates?|discussions?|data|figures|funding|money|work|project|numbers|results|systems?|public|press|break|coffee|tea|lunch|agenda|minutes|budget|plans?|strategy|consultation|services?|contracts?|crime|grants?|staff|calls|welcome|declared|disclosed|possible|potential|members|partners|members of|officers|residents|people|nobody|news|thanks|noted|agreed|resolved|continued|deferred|actions?|notes?|crews?|vote|motion|amendment|deadline|date|time|room|call|lines?|(?:open|public|private|closed) session|session|join(?:ing|ed)?|attend(?:ing|ance|ees)|hybrid|online|remote|virtual|arriv(?:ed|als?)|apolog(?:y|ies)|apols?|e-?mail|phone|text|post|letter|whatsapp|present|absent|guests?|observers?|interests?|presenters?|connection|problems?|slides?|screen|sound|mic|camera|link|further|more|new|good|great|yes|no|ok|both|later|late|still|early|just|now|also|then|only|again|briefly|sorry|well)$/iu
const initials = /^(?:\p{L}\.?){2,4}$/u

/** "seven were not attending school", "several left": so many, and nobody. */
const saysHowMany = new RegExp(`^(?:${countWords}|some|many|most|several|both|others|half|few)\\b`, 'i')

/** Whether words may be what somebody is called in a line typed in haste: a name, a first name in any case, initials, a rank and a surname. */
export const mayBeCalled = (words: string): boolean => {
  const name = words.replace(/^the\s+/i, '').trim()
  if (
    name === '' ||
    name.length > 60 ||
    isNoName(name) ||
    saysHowMany.test(name) ||
    /n['’]t\b/.test(name) ||
    noPerson.test(name) ||
    /[\d?!:/\\]/.test(name)
  )
    return false
  if (isName(name) || /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}$/u.test(name)) return true
  // A post: "Director of Public Health".
  const isThing =
    /^(?:reports?|papers?|updates?|minutes|presentation|items?|review|budget|strategy|plan|actions?)\b/i.test(name)
  if (
    !isThing &&
    namesAPost(name) &&
    /^\p{Lu}[\p{L}&'’-]*(?: (?:of|for|and|the|&|\p{Lu}[\p{L}&'’-]*)){1,6}$/u.test(name)
  )
    return true
  // "sends their": words of a sentence, and nobody.
  if (/^\p{Ll}+ (?:his|her|their|the|my|our|no|any|it|for|from|of|at|in|on|to|with|by)$/u.test(name)) return false
  return initials.test(name) || /^[\p{Ll}'’-]{3,15}(?: [\p{Ll}'’-]{3,15}| \p{Ll}\.?)?$/u.test(name)
}

/** Words before or after a name that say nothing of who they are. */
const before =
  /^(?:(?:and|also|later|ok|fyi|nb|note that|update|attendance|please record|pls record|record|both|just|then|that|lost|we have|we['’]ve|have)\b[\s:–-]*)+/i
const after =
  /(?:[\s,;:(–-]+(?:has|have|had|is|are|was|were|will be|now|just|also|then|both|again|briefly|temporarily|finally|sadly|unfortunately|only|already|been|being|who|to be|['’]s|late|a bit late|all|each|together|at this point))*[\s,;:(–-]*$/i

/** The people that words name, and nothing else; nothing where they are no people. */
export function peopleIn(written: string): readonly PersonWritten[] | undefined {
  const words = written
    .replace(before, '')
    .replace(after, '')
    .replace(/['’]s$/, '')
    .replace(/^[\s,;:–-]+/, '')
  if (words === '' || words.length > 200) return undefined
  // "The grant" is a thing; "the Chair" is somebody.
  if (
    /^(?:the|an?)\s+(?!(?:vice[- ]?)?chair|clerk|convener)\p{Ll}/iu.test(words) &&
    !/^(?:the|an?)\s+\p{Lu}/u.test(words)
  )
    return undefined
  const listed = words.replace(/\s*\/\s*/g, ', ').replace(/\s+(?:&|\+)\s+/g, ' and ')
  // "Neil Tarrant, Internal Audit": the second is where the first is from.
  const [, name = '', role = ''] = /^([^,;()]{3,60}),\s*([^;()]{2,80})$/.exec(listed) ?? []
  // Capitals behind a whole name are of a body: "Leah Brankin, RHB".
  const theirs = (part: string) =>
    !isName(part) && (namesAPost(part) || !mayBeCalled(part) || (isName(name) && /^\p{Lu}{3,5}$/u.test(part)))
  if (mayBeCalled(name) && /^\p{Lu}/u.test(role) && !/\d| (?:and|for) /.test(role) && role.split(/,\s*/).every(theirs))
    return [{ name, role }]
  const people = peopleBefore(listed)?.map(p =>
    /^\p{Ll}{2,3}$/u.test(p.name) ? { ...p, name: p.name.toUpperCase() } : p,
  )
  // In a list, words in small letters are names only where all of them are.
  const several = people !== undefined && people.length > 1
  const small = (name: string) => /^\p{Ll}/u.test(name)
  return people?.every(
    p => mayBeCalled(p.name) && (!several || !small(p.name) || (small(people[0]?.name ?? '') && !p.name.includes(' '))),
  ) === true
    ? people
    : undefined
}

/** People as a sentence names them: "A (Harbour Trust) and B". */
export const named = (people: readonly PersonWritten[]): string =>
  people
    .map(({ name, role }) => (role === undefined ? name : `${name} (${role})`))
    .join(', ')
    .replace(/, ([^,()]*(?:\([^()]*\))?)$/, ' and $1')

import { inOrder, laterThan, readTimedLine, withStops } from '../vocabulary/clockTimes.ts'
import { readMinutes } from '../vocabulary/durations.ts'
import { byFirstNames } from '../people/firstNames.ts'
import { isPaper } from '../papers/papers.ts'
import { presenting } from '../people/whoPresents.ts'
import { isWelsh } from '../vocabulary/welsh.ts'

// Titles with what belongs to them behind strokes or points: `Needs assessment / Tess / 20 / paper 2`.

/** What may stand between the fields of a line, longest first. */
const separators = [' // ', ' || ', ' / ', ' | ', ' · ', ' • ', ' ~ ', ' > ', ' → ', ' » ', '; ', ' – ', ' — ', ' - ']
const dashes = new Set([' – ', ' — ', ' - '])

const bareMinutes = (field: string): boolean => /^\d{1,3}$/.test(field) && Number(field) > 0 && Number(field) <= 180

/** Whether a field can be nothing of a title: a length, a time of day, a paper, or that there is none. */
const isOfNoTitle = (field: string): boolean =>
  bareMinutes(field) ||
  readMinutes(field) !== undefined ||
  readTimedLine(withStops(field))?.rest === '' ||
  isPaper(field) ||
  /^(?:verbal|oral)(?: (?:update|report|item))?$|^papers? (?:attached|to follow|\w{1,3})$/i.test(field)

/** `1330`, `at 2.10`, `c. 2.10pm`, `10:45ish`, `1415hrs (sharp)`: when an item begins, as colleagues write it in a field of its own. */
const runningTime =
  /^(?:(?:at|from|c\.?|ca\.?|circa|approx\.?|about|around) ?)?(\d{1,2}[.:]\d{2}|(?:[01]\d|2[0-3])[0-5]\d)( ?(?:am|pm|hrs|h))?(?: ?ish| approx\.?| prompt| sharp)?(?= ?[([][^()[\]]*[)\]]$|$)/i

/** Titles with times of day among their fields written so that each is one, where it is the habit: in three of them at least, one after the other. */
function withRunningTimes(titles: readonly string[]): readonly string[] {
  const fields = titles.map(title => (title.length > 300 ? [title] : title.split(/(\s[-–—|/]\s)/)))
  const at = fields.map(each => each.findLastIndex((field, n) => n > 0 && runningTime.test(field.trim())))
  let last: number | undefined
  let found = 0
  for (const [n, each] of fields.entries()) {
    const field = at[n] === undefined || at[n] < 0 ? undefined : each[at[n]]
    const begins = field === undefined ? undefined : readTimedLine(clockOf(field.trim()))?.startsAt
    if (begins === undefined) continue
    const after = laterThan(last, begins)
    if (last !== undefined && !inOrder(last, after)) return titles
    ;[last, found] = [after, found + 1]
  }
  if (found < 3) return titles
  return fields.map((each, n) => each.map((field, m) => (m === at[n] ? clockOf(field) : field)).join(''))
}

const clockOf = (field: string): string =>
  field.replace(runningTime, (_, clock: string, half = '') =>
    /^\d{4}$/.test(clock) ? `${clock.slice(0, 2)}.${clock.slice(2)}` : `${clock}${half}`,
  )

/** What stands between the separators of a line that are in no bracket. */
const partsOutsideBrackets = (title: string, separator: string): readonly string[] => {
  const parts: string[] = []
  for (const part of title.split(separator)) {
    const last = parts.at(-1)
    if (last !== undefined && last.lastIndexOf('(') > last.lastIndexOf(')'))
      parts[parts.length - 1] = `${last}${separator}${part}`
    else parts.push(part)
  }
  return parts.map(each => each.trim())
}

/** `Croeso / Welcome`: the one in Welsh, the other not. */
const areTwoLanguages = ([first = '', second = '']: readonly string[]): boolean => isWelsh(first) !== isWelsh(second)

/** Fields of which the first is the title in both languages. */
const titleInBoth = (fields: readonly string[]): readonly string[] => {
  const [first = '', second, ...others] = fields
  return second === undefined || isOfNoTitle(second) ? fields : [`${first} / ${second}`, ...others]
}

/**
 * The titles of an agenda with dashes between their fields and `mins` behind a bare number among them, where most have three fields or more with the
 * same sign between, one of them a length, a time or a paper. Others are given back as they are.
 */
export function withFieldsBehindDashes(given: readonly string[]): readonly string[] {
  const titles = withRunningTimes(given)
  for (const separator of separators) {
    const fields = titles.map(title => (title.length > 300 ? [title] : partsOutsideBrackets(title, separator)))
    const telling = (each: string): boolean => (dashes.has(separator) ? bareMinutes(each) : isOfNoTitle(each))
    const parted = fields.filter(each => each.length > 2 && each.slice(1).some(telling)).length
    if (parted < 3 || parted * 2 < titles.length) continue
    const inBoth = separator === ' / ' && fields.filter(areTwoLanguages).length * 2 >= fields.length
    return fields.map((given, at): string => {
      // The first sign of a title in two languages stands between those.
      const each = inBoth ? titleInBoth(given) : given
      return each.length < 2 || each.some(field => field === '' && !dashes.has(separator) && each.length < 3)
        ? (titles[at] ?? '')
        : each
            .map((field, n) => (n > 0 && bareMinutes(field) ? `${field} mins` : field))
            .filter(field => !/^(?:[-–—]|n\/a|none)?$/i.test(field))
            .join(' - ')
    })
  }
  return withFieldsBehindCommas(titles)
}

/** Whether a few words are who presents: people, a post, or first names. */
const isWho = (words: string): boolean =>
  presenting(words) !== undefined || byFirstNames(`Item - ${words}`) !== undefined

/** `Recovery housing, Jon and Pat, 15 mins, paper 2`: as with any other sign, but the title may have commas as well, and ends where somebody is named. */
function withFieldsBehindCommas(titles: readonly string[]): readonly string[] {
  const parted = titles.map(title => {
    const fields = title.length > 300 ? [] : partsOutsideBrackets(title, ', ')
    const telling = fields.findIndex((each, at) => at > 1 && isOfNoTitle(each))
    const who = fields.findIndex((_, at) => at > 0 && at < telling && isWho(fields.slice(at, telling).join(', ')))
    if (telling < 0 || who < 0) return undefined
    return [fields.slice(0, who).join(', '), fields.slice(who, telling).join(', '), ...fields.slice(telling)]
      .map((field, at) => (at > 1 && bareMinutes(field) ? `${field} mins` : field))
      .join(' - ')
  })
  const found = parted.filter(each => each !== undefined).length
  return found < 3 || found * 2 < titles.length ? titles : titles.map((title, at) => parted[at] ?? title)
}

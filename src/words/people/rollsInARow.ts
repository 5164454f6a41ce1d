import { isNoName } from '../../meeting/names.ts'
import { partList } from '../line/peopleTyped.ts'

const place = '(?:in att(?:endance|\\.)?|i/a|absent|apologies|apols)'
const online =
  '(?:attending|joining|joined|present|attended|in attendance)?\\s?(?:online|remotely|virtually|(?:via|on|by|over) (?:ms )?(?:teams|zoom|phone|telephone|video(?: ?link)?|link))'
/** Where a list of those present ends and another begins: "; A in attendance", ". Attending remotely: A and B". No stop of a title or an initial ends a list. */
const joint = new RegExp(
  `(?:;|(?<!(?:^|[\\s,;(])(?:\\p{Lu}|cllr|dr|mrs?|ms|prof|rev|supt|insp|sgt|det|ch|st))\\.)\\s+(?:and )?(?=\\p{Lu}[^;:.\\n]{1,60}? (?:(?:was|were|is|are) )?(?:also )?${place}\\.?$|(?:also )?in attendance\\s*[:–-]?\\s+\\p{Lu}|(?:also )?${online}\\s*[:–-])`,
  'giu',
)
const behind = new RegExp(`^([^;:\\n]{2,60}?),? (?:(?:was|were|is|are) )?(?:also )?(${place})\\.?$`, 'iu')
const onlineHead = new RegExp(`^(?:also )?${online}\\s*[:–-]\\s*`, 'iu')

/** A list of people with what is said of them besides. */
export interface Rolls {
  /** Each as a list that has its heading before it. */
  readonly each: readonly string[]
  /** Whether somebody is there by a link, which the roll does not say. */
  readonly online: boolean
}

/** A list of those present with another behind it that says otherwise where they stand: "Sederunt: A, B; C in attendance". Nothing where it is one list. */
export function rollsInARow(said: string): Rolls | undefined {
  if (said.length > 600 || said.includes('\n')) return undefined
  const parts = said.split(joint).map(part => part.trim())
  if (parts.length < 2) return undefined
  return {
    online: parts.some((part, n) => n > 0 && onlineHead.test(part)),
    each: parts.map((part, n) => (n === 0 ? presentFirst(part) : headed(part))),
  }
}

function headed(part: string): string {
  const [, names = '', where = ''] = behind.exec(part) ?? []
  const people = partList(names)
  if (names === '' || people.some(isNoName)) return part.replace(onlineHead, 'present: ')
  return /^i/i.test(where)
    ? `in attendance: ${people.join('; ')}`
    : `${/^ap/i.test(where) ? 'apologies' : 'absent'}: ${people.join(', ')}`
}

/** "A, B, C present" as a list that has its heading before it. */
function presentFirst(part: string): string {
  const [, names = ''] = /^([^;:\n]{2,300}?),? (?:(?:was|were|all) )?(?:present|here)\.?$/i.exec(part) ?? []
  const people = partList(names)
  return names !== '' && people.every(one => !isNoName(one)) ? `present: ${people.join(', ')}` : part
}

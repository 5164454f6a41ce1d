import { hasHonorific, isName, namesAPost } from '../../meeting/presentersWritten.ts'
import { withoutInitials } from '../line/peopleTyped.ts'
import { type RollEntry, isCalledSo } from './rollEntries.ts'

/** "Ivy Redfern – Harbour Trust (rep Jude Amory)": somebody, and behind a dash what they are or where they are from. */
const dashed =
  /^([^,;()–—\n]{3,60}?)(?:\s?\(([^()]{1,60})\))?\s+[-–—]\s+([^()–—\n;:]{2,120}?)(?:\s*\(([^()]{2,80})\))?$/u
const inPlaceOf =
  /^(?:(?:is |was |here |attending |acting )*(?:as )?(?:the )?(?:rep(?:resenting|resentative|resents|s)?|sub(?:stitute|stituting|bing)?|dep(?:uty|utising|utizing)?|standing in|stand-in|covering|in place|on behalf|instead|for|vice)\b\.?)(?: (?:of|for))?:? +(\p{Lu}[\p{L}.'’ -]{1,60})$/iu

/** "rep Jude Amory", "for JA": in whose place somebody of a list came; nothing where the words say something else. */
export function inWhosePlace(words: string): string | undefined {
  const member = inPlaceOf.exec(words)?.[1]
  return member !== undefined && /^(?!The\b)\p{Lu}/u.test(member) ? member : undefined
}

/** Of one line of a list, whoever stands before its dash; nothing where what stands behind it is a task, a time or a list of its own. */
export function dashedEntry(line: string): RollEntry | undefined {
  const [whole, called = '', besides, theirs = '', bracket] = dashed.exec(withoutInitials(line.trim())) ?? []
  if (whole === undefined || !isCalledSo(called) || !(isName(called) || hasHonorific(called))) return undefined
  if (/\d/.test(theirs) || !/^\p{Lu}/u.test(theirs) || theirs.split(/\s+/).length > 9) return undefined
  const [what = '', ...more] = theirs.split(/,\s+(?=(?:for|rep|representing|deputising|sub|substitute|on behalf)\b)/i)
  const roles = [besides, what].filter(role => role !== undefined && role !== '')
  const asides: string[] = []
  for (const said of [...more, ...(bracket === undefined ? [] : [bracket])]) {
    const away = inWhosePlace(said)
    if (away !== undefined) roles.push(`for ${away}`)
    else if (/^also\b|\b(?:rep|represent\w*|behalf|items?|part)\b/i.test(said)) asides.push(said)
    else roles.push(said)
  }
  return {
    name: called.trim(),
    role: roles.join(', '),
    joined: true,
    ...(asides.length === 0 ? {} : { aside: asides.join(', ') }),
  }
}

/** The people of a line whose every part, between semicolons, is somebody with a dash. */
export function dashedEntries(line: string): readonly RollEntry[] | undefined {
  const each = line
    .split(/;\s*/)
    .filter(part => part.trim() !== '')
    .map(part => dashedEntry(part.replace(/[\s.]+$/, '')))
  return each.length > 0 && each.every(one => one !== undefined) ? each : undefined
}

/** What somebody is to do, write or present stands behind a dash too. */
const ofWork =
  /\b(?:strateg\w*|plans?|review|reports?|updates?|papers?|policy|items?|presentation|survey|budget|protocol|action|data|draft|letter|bid|to)\b/i

/** Whether lines with no heading are such a list: each has somebody before a dash, and behind half of the dashes stands a post or a body. */
export function isDashedList(lines: readonly string[]): boolean {
  const each = lines.map(line => dashedEntry(line.replace(/^(?:[-*•·–]|\d{1,2}[.)])\s+/, '').replace(/[\s.;,]+$/, '')))
  return (
    each.length > 2 &&
    each.every(one => one !== undefined && one.role !== undefined) &&
    lines.every(line => !ofWork.test(line)) &&
    each.filter(one => namesAPost(one?.role ?? '') || /\bchair\b/i.test(one?.role ?? '')).length * 2 >= each.length
  )
}

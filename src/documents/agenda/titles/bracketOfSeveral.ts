import { markingAlone } from '../markings/markingAlone.ts'
import { presenting } from '../people/whoPresents.ts'
import { isPost } from '../vocabulary/posts.ts'
import type { Around, Taker } from './aroundTitle.ts'

/** Of `(Papur 1 / Paper 1)` the words of the one language, where the other says the same in English. */
function saidTwice(parts: readonly string[]): string | undefined {
  const [welsh = '', english = ''] = parts
  const same: readonly (readonly [RegExp, RegExp])[] = [
    [/^(?:papur(?:au)?|atodiad) [\dA-Z]/i, /^(?:papers?|appendix|annex) [\dA-Z]/i],
    [/^i ddilyn$/i, /^to follow$/i],
    [/^ar lafar$/i, /^(?:verbal|oral)\b/i],
    [/^cyflwyniad$/i, /^presentation$/i],
  ]
  return parts.length === 2 && same.some(([one, other]) => one.test(welsh) && other.test(english)) ? welsh : undefined
}

/** What a part of a bracket stands behind while it is read. */
const standIn = 'xxxx'

/** `(Chair, 5 mins)`: of several things in one bracket, what is known is taken out as `takeOne` takes it off a title, and the rest stays. */
export function takeFromBracket(around: Around, takeOne: Taker): boolean {
  const [, before, inner] = /^(.{2,}\S)\s*[([]([^()[\]]{3,120})[)\]]$/.exec(around.title) ?? []
  if (before === undefined || inner === undefined) return false
  const parts = inner.split(/\s*[,;|]\s*|\s[-–—/]\s/).filter(part => part !== '')
  if (parts.length < 2) return false
  const twice = saidTwice(parts)
  const left = parts.filter(part => {
    if (part === twice) return false
    if (markingAlone(part) !== undefined) return true
    const alone: Around = { ...around, title: `${standIn} (${part})`, said: [] }
    if (!takeOne(alone) || alone.title !== standIn) return true
    around.said.push(...alone.said)
    Object.assign(around, { ...alone, title: around.title, said: around.said })
    return false
  })
  if (left.length === parts.length) return false
  // "three minutes per speaker" explains; "Chair" or "Q3" may be somebody, or part of the title.
  const explains = (part: string) =>
    ((/^\p{Ll}/u.test(part) && !/^all$/i.test(part)) || /^\d{1,2} ?(?:minutes|mins)\b/i.test(part)) &&
    markingAlone(part) === undefined
  around.said.push(...left.filter(explains))
  const kept = left.filter(part => !explains(part))
  const [only, ...others] = kept
  const who = only === undefined || others.length > 0 || around.reported !== undefined ? undefined : presenting(only)
  // "(verbal – Chief Officer)": whoever speaks to it.
  if (only !== undefined && who !== undefined && around.verbal && (who.sure || isPost(only))) {
    around.title = before
    around.reported = `Report by ${only}`
    return true
  }
  around.title = kept.length === 0 ? before : `${before} (${kept.join(', ')})`
  return true
}

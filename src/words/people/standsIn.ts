import type { PersonWritten } from '../../meeting/commands.ts'
import { isName, namesAPost } from '../../meeting/presentersWritten.ts'
import { way } from '../line/decisionPassed.ts'
import { named, peopleIn } from '../line/lineTakenApart.ts'
import { type Read, question } from '../line/typed.ts'

const role =
  '(?:sub(?:stitute)?(?: member)?|deputy(?: member)?|dep|rep(?:resentative)?|replacement|stand-?in|alternate|proxy|cover|understudy)s?(?![\\p{L}])'
const stands =
  '(?:sub(?:bing|bed|s)?|substitut(?:ing|es|ed|e)|deputi[sz](?:ing|es|ed|e)|cover(?:ing|s|ed)?|(?:standing|stands?|stood|filling|fills?|filled|stepping|steps?|stepped|sitting|sits?) in|rep(?:ping|s|resenting|resents|resented|lacing|laces)?|acting(?: up)?|act(?:s|ed)?|attend(?:ing|s|ed)?|here|present|in|on)(?![\\p{L}])'
const links = "(?:(?:is|are|was|will be|to|to be|has been|here|attending|present|in|today|now|also|who is|['’]s)\\s+)*"
const placeOf = '(?:on behalf of|in (?:the )?(?:place|absence|stead) of|instead of|in lieu of|for and on behalf of)'
/** "B subbing for A", "B here as A's deputy": the one who stands in before the one who is away. */
const inPlace: readonly RegExp[] = [
  new RegExp(
    `^(.{2,80}?),? ${links}(?:as (?:an? |the )?)?(?:${stands} (?:for|as (?:an? |the )?${role} (?:for|to|of))|${role} (?:for|to|of)|${placeOf}|${stands} ${placeOf}|as (?:an? |the )?${role} (?:for|to|of)|covering|representing|replac(?:ing|es|ed)|rep|sub|vice)[: ]\\s*(.{2,80})$`,
    'iu',
  ),
  new RegExp(
    `^(.{2,120}?) \\((?:[^(),]{2,40}, )?(?:${placeOf}|${role}|repping|representing|${stands}|for)\\.? ?(?:for |of |to |on behalf of |in place of |re )?(.{2,60})\\)$`,
    'iu',
  ),
  new RegExp(`^(.{2,80}?),? ${links}(?:${stands} )?(?:as|is|was) (?:the )?(.{2,60}?)['’]s? ${role}$`, 'iu'),
  new RegExp(
    `^(?:${role}|substitution)s?(?: (?:is|are|today))?\\s*[:–-]?\\s*(.{2,80}?) (?:for|in place of|instead of|on behalf of|replacing) (.{2,80})$`,
    'iu',
  ),
  new RegExp(`^(.{2,60}?) for (.{2,60})$`, 'iu'),
]
/** "A represented by B", "A's deputy is B", "A -> B": the one who is away first. */
const awayFirst: readonly RegExp[] = [
  new RegExp(
    `^(.{2,80}?),? (?:(?:is|was|being|will be|to be|today|(?:not (?:here|present|available)|away|absent|unable to attend|on leave),?)\\s+)*(?:represented|substituted|subbed|covered|replaced|deputised)(?: for)?(?: today| this (?:morning|afternoon|time|month))?(?: by|:) (.{2,80})$`,
    'iu',
  ),
  new RegExp(
    `^(.{2,60}?),? \\(?for whom (.{2,60}?) (?:is|was|attended as|acted as|attends as) (?:an? |the )?${role}\\)?$`,
    'iu',
  ),
  new RegExp(`^(.{2,80}?)['’]s? ${role}(?: today| this time)?(?: is|:| -| –|,| will be| was)? (.{2,80})$`, 'iu'),
  /^(.{2,60}?)\s*(?:->|=>|→|⇒)\s*(.{2,60})$/u,
  /^(.{2,60}?),? (?:has |have )?(?:sent|sends|nominated|sending|asked|delegated(?: to)?) (.{2,60}?)(?: (?:in (?:his|her|their) (?:place|stead)|instead|along|to (?:attend|cover|deputise|represent|sit in|stand in)[^,;]{0,30}|as (?:an? |his |her |their )?(?:sub|substitute|deputy|rep|representative)))?$/iu,
  /^(.{2,40}?) (?:is )?(?:out|away|off)[,;] (.{2,40}?) (?:is )?in$/iu,
  new RegExp(`^${role}s? for (.{2,60}?)\\s*(?::|[-–]|is|today is)\\s*(.{2,60})$`, 'iu'),
  /^(.{2,60}?)['’]s? (?:place|seat|role) (?:is |was )?(?:taken|filled|covered) by (.{2,60})$/iu,
  new RegExp(`^(.{2,40}?) ${role}(?: is|:| -| –| =) (.{2,60})$`, 'iu'),
  new RegExp(
    `^(.{2,60}?)\\s*(?:[,;:–-]|\\s-)\\s*(?:${role}\\s*(?:is|:|=|–|-)?|(?:represented|covered|substituted) by|(?:his|her|their) (?:place|seat) (?:taken|filled) by)\\s*(.{2,60})$`,
    'iu',
  ),
  new RegExp(
    `^(.{2,60}?)\\s*(?:[,;:–-]|\\s-)\\s*(.{2,60}?) (?:${stands}|${stands} (?:instead|for (?:him|her|them)|in (?:his|her|their) (?:place|stead))|in (?:his|her|their) (?:place|stead)|instead|to (?:attend|cover|sub|deputise))$`,
    'iu',
  ),
]
/** "Sol sent Insp Dunmore", "Police rep today is Insp Dunmore": who came for a body. */
const today =
  /[\s,;(–-]+(?:today|tonight|this (?:meeting|morning|afternoon|evening|time|month)|at this meeting|for the day|pls|please)\)?$/i
/** A word of somebody who stands in, without which "B for A" is asked of nobody. */
const anyCue = new RegExp(
  `\\b(?:${role}|subb\\w+|substitut\\w+|deputi\\w+|cover\\w*|standing|stands|stood|filling|stepp\\w+|represent\\w+|repping|replac\\w+|out|away|acting|behalf|place|stead|instead|absence|attend\\w*|here|vice|sent|sends|sending|nominated|delegated)\\b|->|=>|→|⇒|\\bfor `,
  'i',
)

/** "A - sub B": the one who is away stands before the dash. */
const awayAtHead = new RegExp(`^[^,;:–-]{2,60}?(?: ?[,;:–]| -) ?${role}(?: is|:| =)? (?!for\\b|to\\b|of\\b)`, 'iu')

/** "fern in for orla": first names in small letters, where nothing but who is there is meant. */
const inShort =
  /^\p{L}{3,15},? (?:(?:is|was|here|attending|today) )*(?:in|subbing|sub|deputi[sz]ing|deputy|standing in|stepping in|sitting in|filling in|covering|here|representing|on behalf of|instead of|in place of)(?: (?:for|of))? \p{L}{3,15}$/iu

/** Reads who stands in for whom, where a line has it in words of the clerk's own; asked, and recorded where the word itself leaves no doubt. */
export function readStandsIn(written: string, read: (words: string) => Read): Read {
  const said = written
    .replace(/[\s.]+$/, '')
    .replace(today, '')
    .replace(/^today['’]s\s+|\s+today\b/gi, '')
  if (said.length > 200 || /\n|\p{Ll}{3}\.\s+\p{Lu}/u.test(said) || /[?!]$/.test(said) || !anyCue.test(said))
    return undefined
  const found =
    (awayAtHead.test(said) ? [] : inPlace)
      .map(form => form.exec(said))
      .map(m => pair(m?.[1], m?.[2]))
      .find(p => p !== undefined) ??
    awayFirst
      .map(form => form.exec(said))
      .map(m => pair(m?.[2], m?.[1]))
      .find(p => p !== undefined)
  if (found === undefined) return undefined
  const { instead, away } = found
  const small = /^\p{Ll}/u.test(instead) || /^\p{Ll}/u.test(away)
  if (small && !inShort.test(said)) return undefined
  const body = !isName(away) && namesAPost(away) && !/^the\s/i.test(away)
  const words = `apologies ${away} (substitute ${instead})`
  const guest = `in attendance: ${instead.replace(/, (.+)$/, '')} (${/, (.+)$/.exec(instead)?.[1] ?? away})`
  const surely =
    new RegExp(
      `\\b(?:subbing|deputi[sz]ing|covering|standing in) for\\b|\\b(?:sub|substitute|deputy) for\\b`,
      'i',
    ).test(said) && isName(instead)
  const once = surely && !body ? read(words) : undefined
  if (once !== undefined && !('kind' in once && once.kind === 'question')) return once
  return question('record it', [...(body ? [guest, words] : [words]).map(way), way(`note ${written}`)])
}

/** "A, Chief Inspector, Westmoor Constabulary", "A – Inspector, Westmoor Constabulary": a name, a post and a body, which are of one person. */
function ofABody(words: string): readonly PersonWritten[] | undefined {
  const [, name = '', theirs = ''] =
    /^(?:the )?([^,()–—]{3,40}?)(?:, (?=[^,]+,)|,? [–—-] )([^()]{3,160})$/i.exec(words) ?? []
  return isName(name) && theirs.split(', ').some(namesAPost) ? [{ name, role: theirs }] : undefined
}

/** Whoever stands in, and for whom, where both are called so. */
function pair(instead = '', away = ''): { readonly instead: string; readonly away: string } | undefined {
  // "A's rep B": who is away stands first.
  if (/['’]s?$/.test(instead)) return undefined
  const [one, another] = ofABody(instead) ?? peopleIn(instead) ?? []
  const [whose, others] = peopleIn(away) ?? []
  if (one === undefined || another !== undefined || whose === undefined || others !== undefined) return undefined
  if (![one, whose].every(p => /^(?:(?:the )?\p{Lu}|\p{Ll}{3,15}$)/u.test(p.name))) return undefined
  return { instead: one.role === undefined ? one.name : `${one.name}, ${one.role}`, away: named([whose]) }
}

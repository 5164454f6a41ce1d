import type { ExclusionAct } from '../../meeting/exclusionAct.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, command, question, wayOfSeveral } from '../line/typed.ts'

const excluded =
  /^(?:exclude (?:the )?(?:press (?:and|&) )?public|(?:the )?(?:press (?:and|&) (?:the )?public|public(?: (?:and|&) press)?) (?:were |was |be |are )?excluded)(?=[\s:(.,]|$)([\s\S]*)$/i

/** ", now on 6", ", moving to item 6": which item is taken then. */
const thenOn =
  /[,;.]?\s+(?:and )?(?:(?:now|then|so|we are|we're) )*(?:on|onto|into|moving (?:on )?(?:to|into)|going (?:on )?(?:to|into)|taking|straight to|item)\s+(?:to )?(?:agenda )?(?:item )?(\d{1,3}[a-z]?(?:\.\d{1,2})?)[\s.]*$/i

const excludeWords = (paragraphs: readonly string[], act: ExclusionAct | undefined): string =>
  `exclude public ${[...paragraphs, ...(act === undefined ? [] : [`${act} Act`])].join(', ')}`.trim()

/** The paragraphs of Schedule 12A that are named. */
export function readExclusion(said: string): Read {
  const m = excluded.exec(said)
  if (m === null) return undefined
  const [on, then] = thenOn.exec(m[1] ?? '') ?? []
  // "Public excluded, now on 6": two things, and no paragraph 6.
  if (on !== undefined && then !== undefined) {
    const [rest, act] = [(m[1] ?? '').slice(0, -on.length), actNamed(m[1] ?? '')]
    const words = excludeWords(act === '1960' ? [] : paragraphsIn(rest), act)
    return question('do it now', [wayOfSeveral([words, `item ${then}`]), way(words), way(`item ${then}`)])
  }
  const item = /\b(?:for|in|during) items? ([\w./()]{1,10})/i.exec(m[1] ?? ''),
    rest = (m[1] ?? '').replace(item?.[0] ?? '', ' ')
  const act = actNamed(rest),
    paragraphs = act === '1960' ? [] : paragraphsIn(rest)
  // They are excluded now, whichever item is named: said so, before it is done.
  if (item !== null) {
    const words = excludeWords(paragraphs, act)
    return question('do it now', [{ title: words, words }])
  }
  return command({ type: 'ExcludePublic', paragraphs, ...(act === undefined ? {} : { act }) })
}

/** The Act that is named, where it is not the Local Government Act 1972. */
export const actNamed = (words: string): ExclusionAct | undefined =>
  /\badmission to meetings\b|\b1960\b/i.test(words)
    ? '1960'
    : /\b(?:scotland|schedule 7a|sch\.? ?7a|1973|50a)\b/i.test(words)
      ? 'Scotland 1973'
      : undefined

/** The paragraphs of Schedule 12A that a resolution names. */
export const paragraphsOf = (words: string) =>
  [...words.matchAll(/\bpara(?:graph)?s?\.?(?:\(s\))? ((?:\d{1,2}[a-z]?(?:\s*(?:,|and|&|\+)\s*)?){1,8})/gi)].flatMap(
    m => [...(m[1] ?? '').matchAll(/\d{1,2}[a-z]?/gi)].map(p => p[0]),
  )

/** What each paragraph of Schedule 12A is of, in its own words or as they are shortened. */
const described: readonly (readonly [paragraph: string, of: RegExp])[] = [
  [
    '1',
    /\b(?:relat\p{L}+ to (?:an|any) individual|personal (?:information|data|details)|individuals?['’]s? (?:affairs|circumstances))\b/iu,
  ],
  [
    '2',
    /\breveal the identity\b|\bidentif(?:iable|y) (?:an? |any )?(?:people|persons?|individuals?|residents?|famil\p{L}+)\b/iu,
  ],
  [
    '3',
    /\bfinancial or business affairs\b|\bcommercially (?:sensitive|confidential)\b|\bcommercial confidentiality\b/i,
  ],
  ['4', /\blabour relations\b/i],
  ['5', /\blegal (?:professional )?privilege\b/i],
  [
    '7',
    /\b(?:prevention|investigation|prosecution),? (?:(?:detection|investigation|or|and|prosecution),? )*of crime\b/i,
  ],
]

/** The paragraphs that a resolution means by what it says of the information, where it names none. */
export const paragraphsDescribed = (words: string): readonly string[] =>
  described.flatMap(([paragraph, of]) => (of.test(words) ? [paragraph] : []))

/** The items that the public go out for, by their numbers. */
const itemsNamed =
  /\b(?:agenda )?items? \d{1,3}[a-z]?(?:\.\d{1,2})?(?:(?:,? and |, | ?& | ?\+ | to |-)(?:items? )?\d{1,3}[a-z]?(?:\.\d{1,2})?){0,8}/gi

/** The paragraphs in the words after "exclude public": those that are called so, else whatever numbers stand there but those of items. */
function paragraphsIn(words: string): readonly string[] {
  const called = paragraphsOf(words)
  return called.length > 0
    ? called
    : words
        .slice(0, 400)
        .replace(itemsNamed, ' ')
        .replace(/\b(?:at )?\d{1,2}[.:]\d{2}(?: ?[ap]m)?\b|\b\d{1,2} ?[ap]m\b/gi, ' ')
        .replace(
          /\bpara(?:graph)?s?\b\.?|\bsch(?:edule)?\.? (?:12a|7a)\b|\bsections? \d{1,3}a?(?:\(\d\))?|\blocal government\b|\bscotland\b|\b1973\b|\bpart \d\b|\bof\b|\bunder\b|\bthe act\b|\b1972\b|[()]/gi,
          ' ',
        )
        .split(/[,;]|\band\b|\s+/)
        .map(p => p.trim().replace(/\.$/, ''))
        .filter(p => /\d/.test(p))
}

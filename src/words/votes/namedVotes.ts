import type { Vote } from '../../meeting/events.ts'

type Way = NonNullable<Vote['named']>[number]['vote']

/** A side with its names after it: "For: A, B", "Against (2): C and D", "Abstained - E". */
const side =
  /(?:^|(?<=[\s.;,]))(?:votes? |(?:those )?voting )?(for|in favour|against|abstain(?:ed|ing|s)?|abstentions?|abst?n?s?\.?|ayes?|noes|nays?)(?: (?:of )?the (?:proposal|motion|amendment|recommendations?|resolution))?\s*(?:\((\d{1,3})\)|(\d{1,3}))?\s*(?::|[–—=]|-\s)\s*/giu
const heading =
  /^(?:(?:(?:a |the )?(?:recorded |named |roll[- ]call )?vot(?:e|es|ing)(?: by (?:roll[- ]call|name))?|(?:a |the )?roll[- ]call)(?: (?:was |being )?(?:taken|called|held))?\s*[:.,–-]\s*)?/i
/** "A, B and C voted for the motion; D and E against; F abstained". */
const inASentence =
  /^([^;:.\n]{2,200}?) voted (?:for|in favour)(?: of)?(?: (?:it|the (?:motion|amendment|proposal|recommendations?)))?(?:[,;.]\s*(?:and )?| and )([^;:.\n]{2,200}?) (?:voted )?against(?: (?:it|the (?:motion|amendment|proposal|recommendations?)))?(?:(?:[,;.]\s*(?:and )?| and |, with )([^;:.\n]{2,100}?) (?:abstained|abstaining))?\.?(?=\s|$)/iu
const titles = 'Cllr|Councillor|Dr|Mr|Mrs|Ms|Mx|Prof|Rev|Supt|Insp|Sgt|St'
const aName = new RegExp(
  `^(?:(?:${titles})\\.? )?(?:\\p{Lu}\\.? )?\\p{Lu}[\\p{L}.'’-]{1,40}(?: \\p{Lu}[\\p{L}.'’-]{0,40}){0,3}$`,
  'u',
)
const nobody = /^(?:(?:there (?:was|were) )?(?:none|nil|nobody|no[- ]one)(?: recorded)?|0|-)$/i

/** A line that begins a side of a vote by name. */
export const sideOfLine = new RegExp(
  side.source.replace('(?:^|(?<=[\\s.;,]))', '^').replace(/\\s\*\(\?::.*$/s, '\\s*(?:[:–—=]|-\\s|$)'),
  'iu',
)

/** The names in a row; nothing where something else stands there. */
function namesIn(row: string): readonly string[] | undefined {
  const names = row
    .replace(/^(?:councillors|cllrs|members)\s+/i, '')
    // "DO SM FR": initials with nothing between them.
    .replace(/^\p{Lu}{2,3}(?: \p{Lu}{2,3})+$/u, marks => marks.replaceAll(' ', ', '))
    .split(/\s*[,/&]\s*(?:and\s+)?|\s+and\s+/)
    .map(name => name.trim())
    .filter(name => name !== '')
  if (names.every(name => nobody.test(name))) return []
  return names.every(name => aName.test(name)) ? names : undefined
}

const wayOf = (word: string): Way =>
  /^(?:against|no|nay)/i.test(word) ? 'against' : /^abs/i.test(word) ? 'abstained' : 'for'

/** What stands before the end of a sentence, and after it; "Dr. Osterley" is no end. */
function firstSentence(words: string): readonly [row: string, rest: string] {
  const end = new RegExp(`(?<!\\b(?:${titles}|\\p{Lu}))[.;](?=\\s|$)`, 'u').exec(words)
  return end === null ? [words, ''] : [words.slice(0, end.index), words.slice(end.index + 1).trim()]
}

const counted = (sides: readonly (readonly [way: Way, names: readonly string[]])[]): Vote => {
  const of = (way: Way) => sides.filter(([w]) => w === way).flatMap(([, names]) => names)
  return {
    for: of('for').length,
    against: of('against').length,
    abstained: of('abstained').length,
    named: sides.flatMap(([vote, names]) => names.map(name => ({ name, vote }))),
  }
}

/** How each voted by name, and what else is said: "For: A, B. Against: C. Motion carried". Nothing where a side has more than names, or another number of them than it says. */
export function readNamedVotes(said: string): { readonly vote: Vote; readonly rest: string } | undefined {
  const words = said.replace(heading, '')
  const found = [...words.matchAll(side)].slice(0, 6)
  if (found[0]?.index === 0) {
    const sides: (readonly [Way, readonly string[]])[] = []
    let rest = ''
    for (const [n, m] of found.entries()) {
      const [row, after] = firstSentence(words.slice(m.index + m[0].length, found[n + 1]?.index).trim())
      const [, listed = row, behind] = /^(.*?)\s*\((\d{1,3})\)[\s,;.]*$/s.exec(row) ?? []
      const names = namesIn(listed.replace(/[\s,;.]+$/, '')),
        number = m[2] ?? m[3] ?? behind
      if (names === undefined || (number !== undefined && Number(number) !== names.length)) return undefined
      sides.push([wayOf(m[1] ?? ''), names])
      rest = after
    }
    const vote = counted(sides)
    return vote.named?.length === 0 || sides.length < 2 || new Set(sides.map(([way]) => way)).size < sides.length
      ? undefined
      : { vote, rest }
  }
  const m = inASentence.exec(words)
  const rows = [m?.[1], m?.[2], m?.[3]].map(row => (row === undefined ? [] : namesIn(row)))
  const [inFavour, against, abstained] = rows
  return m === null || inFavour === undefined || against === undefined || abstained === undefined
    ? undefined
    : {
        vote: counted([
          ['for', inFavour],
          ['against', against],
          ['abstained', abstained],
        ]),
        rest: words.slice(m[0].length).trim(),
      }
}

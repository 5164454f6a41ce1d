import { hasHonorific, isName, namesAPost } from '../../meeting/presentersWritten.ts'
import { partList } from '../line/peopleTyped.ts'

/** Posts, by which somebody of their own may be meant: no body that a name before it belongs to. */
const aPost =
  /\b(?:officers?|manager|director|head|chief|commander|inspector|superintendent|constable|sergeant|lead|leader|member|chair|deputy|assistant|adviser|advisor|analyst|representatives?|reps?|engineer|surveyor|planner|accountant|secretary|clerk|co-?ordinator|registrar|magistrates?)\b/i
const bracket = / \([^()]*\)$/
function isPerson(part: string): boolean {
  const name = part.replace(bracket, '')
  return isName(name) || hasHonorific(name)
}
const isBody = (part: string) =>
  /^\p{Lu}[^()\d]{2,80}$/u.test(part) && !isPerson(part) && namesAPost(part) && !aPost.test(part)
/** "ICB": of a body, or of somebody with three names. */
const letters = /^\p{Lu}{3,6}$/u

/** "A, Probation (rep. B)": where they are from, and who came for them. */
const bodyAndDeputy =
  /(\p{Lu}[^,;()\n]{2,40}), (\p{Lu}[^,;()\n]{2,60}?) \((?:rep(?:resented)?|sub(?:stitute[d]?)?|deputy|deputised)(?:\.|:)? (?:by |for by )?([^()\n]{2,40})\)/gu
/**
 * A list of people in which what stands behind a name and a comma is where they are from: "A, Health Board and B, Police". Where each of several has
 * their body it is so; where one alone has, or has it in letters, the body may be away as well, and it is asked.
 * @param word what the list is of, before the words to choose from
 * @returns the list with each body in a bracket, or the words to choose from; nothing where no body stands behind a name
 */
export function withTheirBodies(
  list: string,
  word = 'apologies',
): { readonly list: string; readonly asked?: undefined } | { readonly asked: readonly string[] } | undefined {
  if (list.length > 600 || /\s[-–—]\s/.test(list)) return undefined
  const led = list.replace(bodyAndDeputy, (all, name: string, body: string, deputy: string) =>
    isPerson(name.trim()) && (isBody(body) || isPost(body) || letters.test(body))
      ? `${name} (${body}) (substitute ${deputy})`
      : all,
  )
  if (led !== list) return { list: led }
  if (list.includes('\n')) return bodiesInLines(list)
  const parts = partList(list)
  // Behind a semicolon stands somebody else.
  const bodyAt = (n: number) =>
    (isBody(parts[n] ?? '') || letters.test(parts[n] ?? '')) &&
    new RegExp(`,\\s+${parts[n] ?? ''}(?!\\p{L})`, 'u').test(list)
  const bodies = parts.filter((_, n) => bodyAt(n))
  if (bodies.length === 0 || parts.some((part, n) => (bodyAt(n) ? n === 0 || bodyAt(n - 1) : !isPerson(part))))
    return undefined
  if (parts.some((part, n) => bodyAt(n + 1) && bracket.test(part))) return undefined
  const joined = parts.flatMap((part, n) =>
    bodyAt(n) ? [] : [bodyAt(n + 1) ? `${part} (${parts[n + 1] ?? ''})` : part],
  )
  const inPairs = bodies.length > 1 && bodies.length * 2 === parts.length && bodies.some(isBody)
  return inPairs
    ? { list: joined.join(', ') }
    : { asked: [`${word}: ${joined.join(', ')}`, `${word}: ${parts.join('; ')}`] }
}

/** The same in lines, somebody on each: what stands behind their comma is theirs. */
function bodiesInLines(list: string): { readonly list: string } | undefined {
  const lines = list.split('\n').flatMap(line => (line.trim() === '' ? [] : [line.trim().replace(/[,;.]$/, '')]))
  const each = lines.map(line => {
    const [, name = '', theirs = ''] = /^([^,()]{2,60}), ([^()]{2,120})$/.exec(line) ?? []
    return isPerson(name) && theirs.split(', ').every(part => isBody(part) || isPost(part) || letters.test(part))
      ? `${name} (${theirs})`
      : line
  })
  return each.some((line, n) => line !== lines[n]) ? { list: each.join('; ') } : undefined
}

/** "Head of Housing", behind a name and a comma: what they are. "the Director of Housing" would be somebody else. */
const isPost = (part: string) =>
  /^\p{Lu}\S* \S/u.test(part) && !/\d/.test(part) && !isPerson(part) && namesAPost(part) && aPost.test(part)

/** A list of people in which a post behind a name and a comma stands in a bracket: "A, Head of Housing and Health and B" is of two. */
export function withTheirPosts(list: string): string {
  if (/\n|\([^()]*(?:,|\sand\s)[^()]*\)/.test(list)) return list
  const pieces = list.split(/(,\s+(?:and\s+)?|;\s*(?:and\s+)?|\s+and\s+)/)
  const written: string[] = []
  let open = false
  for (let n = 0; n < pieces.length; n += 2) {
    const part = pieces[n] ?? '',
      joint = pieces[n - 1] ?? ''
    if (/^,\s+$/.test(joint) && !open && isPerson(pieces[n - 2] ?? '') && isPost(part)) {
      written.push(` (${part}`)
      open = true
    } else if (open && /^\s/.test(joint) && !isPerson(part) && namesAPost(part)) written.push(joint, part)
    else {
      written.push(open ? `)${joint}` : joint, part)
      open = false
    }
  }
  return `${written.join('')}${open ? ')' : ''}`
}

/**
 * Wording of a house style: a sentence with places, such as `Received the {what}[ (pages {pages})].` A place in braces is filled in; a part in
 * square brackets is left out where one of its places has nothing to say. A place written `{Text}` begins with a capital, `{TEXT}` is all capitals.
 */
export type Wording = string

/** What fills the places of a wording; undefined where there is nothing to say. */
export type Said = Readonly<Record<string, string | undefined>>

type Part = { readonly text: string } | { readonly place: string } | { readonly optional: readonly Part[] }

const read = new Map<Wording, readonly Part[]>()

/** The parts of a wording. Throws a SyntaxError where a brace or bracket is not closed. */
function partsOf(wording: Wording): readonly Part[] {
  const known = read.get(wording)
  if (known !== undefined) return known
  const tokens = wording.match(/\{[^{}]*\}|[[\]]|[^{}[\]]+|[{}]/g) ?? []
  let at = 0
  const parts = (inside: boolean): readonly Part[] => {
    const found: Part[] = []
    for (; at < tokens.length; at++) {
      const token = tokens[at] ?? ''
      if (token === '[') {
        at++
        found.push({ optional: parts(true) })
      } else if (token === ']') {
        if (inside) return found
        throw new SyntaxError('has a ] without a [ before it')
      } else if (token === '{' || token === '}') throw new SyntaxError('has a brace that is not closed')
      else if (token.startsWith('{')) found.push({ place: token.slice(1, -1) })
      else found.push({ text: token })
    }
    if (inside) throw new SyntaxError('has a [ that is not closed')
    return found
  }
  const all = parts(false)
  read.set(wording, all)
  return all
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Without a second full stop where what was filled in already ends its sentence. */
const endedOnce = (text: string) => text.replace(/(?<!\.)([.?!…]["”’]?)\.(?=\s|$)/g, '$1')

function placed(place: string, said: Said): string | undefined {
  if (place in said) return said[place] === '' ? undefined : said[place]
  const key = Object.keys(said).find(k => k.toLowerCase() === place.toLowerCase())
  const value = key === undefined ? undefined : said[key]
  if (value === undefined || value === '') return undefined
  return place === place.toUpperCase() ? value.toUpperCase() : capital(value)
}

function filled(parts: readonly Part[], said: Said): string | undefined {
  let text = ''
  for (const part of parts) {
    if ('text' in part) text += part.text
    else if ('optional' in part) text += filled(part.optional, said) ?? ''
    else {
      const value = placed(part.place, said)
      if (value === undefined) return undefined
      text += value
    }
  }
  return text
}

/** The wording with its places filled; undefined where a place outside square brackets has nothing to say. */
export function fill(wording: Wording, said: Said): string | undefined {
  const text = filled(partsOf(wording), said)
  return text === undefined ? undefined : endedOnce(text)
}

/** The first of several wordings all of whose places can be filled. */
export function fillFirst(wordings: readonly Wording[] | undefined, said: Said): string | undefined {
  for (const wording of wordings ?? []) {
    const text = fill(wording, said)
    if (text !== undefined) return text
  }
  return undefined
}

const placesIn = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap(p => ('optional' in p ? placesIn(p.optional) : 'place' in p ? [p.place] : []))

/** What is wrong with a wording, as the end of a sentence, given the places it may have; undefined where nothing is. */
export function wordingFault(wording: Wording, places: readonly string[]): string | undefined {
  try {
    const unknown = placesIn(partsOf(wording)).filter(
      p => !places.some(known => known.toLowerCase() === p.toLowerCase()),
    )
    if (unknown.length === 0) return undefined
    const may = places.length === 0 ? 'no places' : places.map(p => `{${p}}`).join(' ')
    return `has ${unknown.map(p => `{${p}}`).join(' and ')}, which means nothing here; it may have ${may}`
  } catch (fault) {
    if (fault instanceof SyntaxError) return fault.message
    throw fault
  }
}

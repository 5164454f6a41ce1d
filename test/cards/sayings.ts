/** Every string and template of a source file, with the tag before it where there is one; what is put in is `{0}`, `{1}` … */
export function literalsIn(source: string): readonly { readonly tag: string; readonly words: string }[] {
  const found: { tag: string; words: string }[] = []
  read(source, 0, '', found)
  return found
}

/** Reads code up to the closing brace of a template's hole, or to the end; gives where it stopped. */
function read(source: string, from: number, until: string, found: { tag: string; words: string }[]): number {
  let depth = 0
  for (let at = from; at < source.length; at++) {
    const sign = source[at] ?? '',
      two = source.slice(at, at + 2)
    if (two === '//') at = ends(source.indexOf('\n', at), source)
    else if (two === '/*') at = ends(source.indexOf('*/', at), source) + 1
    else if (sign === '/' && /(?:[(,=:?[!&|{};>]|return)\s*$/.test(source.slice(Math.max(0, at - 40), at)))
      at = patternEnds(source, at)
    else if (sign === "'" || sign === '"') {
      const end = quoteEnds(source, at, sign)
      found.push({ tag: '', words: plain(source.slice(at + 1, end)) })
      at = end
    } else if (sign === '`') {
      const tag = /(\w+)$/.exec(source.slice(Math.max(0, at - 40), at))?.[1] ?? ''
      let words = '',
        holes = 0,
        here = at + 1
      for (; here < source.length && source[here] !== '`'; here++) {
        if (source[here] === '\\') words += source.slice(here, ++here + 1)
        else if (source.startsWith('${', here)) {
          words += `{${holes++}}`
          here = read(source, here + 2, '}', found)
        } else words += source[here]
      }
      found.push({ tag, words: plain(words) })
      at = here
    } else if (sign === '{') depth++
    else if (sign === '}') {
      if (depth === 0 && until === '}') return at
      depth--
    }
  }
  return source.length
}

const ends = (at: number, source: string) => (at === -1 ? source.length : at)

function quoteEnds(source: string, from: number, quote: string): number {
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === quote) return at
  }
  return source.length
}

function patternEnds(source: string, from: number): number {
  let inClass = false
  for (let at = from + 1; at < source.length; at++) {
    const sign = source[at]
    if (sign === '\\') at++
    else if (sign === '[') inClass = true
    else if (sign === ']') inClass = false
    else if (sign === '/' && !inClass) return at
  }
  return source.length
}

const plain = (written: string) =>
  written
    .replaceAll(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll(/\\n/g, '\n')
    .replaceAll(/\\(.)/g, '$1')

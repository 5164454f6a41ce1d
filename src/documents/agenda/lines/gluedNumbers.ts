/** `1Public Discussion`, `12(a)`: a number with a title right behind it, as some web pages are copied. */
const glued = /^(\s{0,3})(\d{1,3})([a-z]|\.\d{1,2})?(?=[\p{Lu}"“'‘][\p{L}'’"”\d]*[\s,:;.-]|\p{Lu}\p{L}+$)/u

/** So many items in a row show that the numbers of a page are glued to their titles. */
const fewest = 4

/** The lines of a text, in which a stop and a space are put behind the numbers that stand right before their titles, where those go up by one from line to line. */
export function numbersUnglued(raws: readonly string[]): readonly string[] {
  const found = raws.flatMap((raw, at) => {
    const count = raw.length < 400 ? glued.exec(raw)?.[2] : undefined
    return count === undefined ? [] : [{ at, count: Number(count) }]
  })
  const run = found
    .slice(0, tries)
    .map((_, from) => inOrder(found.slice(from)))
    .find(({ length }) => length >= fewest)
  if (run === undefined) return raws
  const places = new Set(run)
  return raws.map((raw, at) => (places.has(at) ? raw.replace(glued, '$1$2$3. ') : raw))
}

/** The first item may stand below so many lines that only look like one. */
const tries = 10

/** The lines from the first on whose numbers go up one by one; parts of an item have its number: 4a, 4b. */
function inOrder([first, ...others]: readonly { readonly at: number; readonly count: number }[]): readonly number[] {
  if (first === undefined) return []
  const run = [first.at]
  let last = first.count
  for (const { at, count } of others)
    if (count === last || count === last + 1) {
      run.push(at)
      last = count
    }
  return run
}

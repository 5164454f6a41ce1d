import type { Substitution } from '../minutes/substitution.ts'

const aFigure = /(?<![\p{L}\p{N}])[£$€]?\d(?:[\d.,:]*\d)?%?(?![\p{L}\p{N}])/gu
const isFigure = (word: string): boolean => /\d/.test(word)

/** The words with one of them replaced, with as many of their neighbours as they have, then fewer and fewer, and at last alone. */
function aroundFigure(words: readonly string[], at: number, was: string): readonly Substitution[] {
  const found: Substitution[] = []
  for (let reach = words.length - 1; reach >= 0; reach--) {
    const before = words.slice(Math.max(0, at - reach), at),
      after = words.slice(at + 1, at + 1 + reach)
    const put = (middle: string) => [...before, middle, ...after].join(' ')
    found.push({ was: put(was), now: put(words[at] ?? '') })
  }
  return found
}

const figuresOf = (words: string): readonly string[] => (words.match(aFigure) ?? []).map(f => f.replace(/^[£$€]/, ''))

/** The figures of what should stand that are new to a text; all of them, where it has each. */
function newFigures(words: readonly string[], text: string): readonly number[] {
  const there = new Set(figuresOf(text)),
    all = words.flatMap((word, at) => (isFigure(word) ? [at] : [])),
    fresh = all.filter(at => figuresOf(words[at] ?? '').some(f => !there.has(f)))
  return fresh.length > 0 ? fresh : all
}

/**
 * What is to be put for what, the surest first: of "vehicle crime was down 6%" for "16%" the figure alone, with what stands about it; of "14 bikes" for "41"
 * the number, where no bikes stand after it or other things do; of "34 to 29 per cent" for "27" the one that the text does not have.
 */
export function substitutions(
  { was, now }: { readonly was: string; readonly now: string },
  text: string,
): readonly Substitution[] {
  const words = now.split(/\s+/),
    [first = '', ...rest] = words
  // "39% not 37%" of "37 per cent".
  const inWords =
    /^\d[\d.]*%$/.test(was) && /^\d[\d.]*%$/.test(now)
      ? [{ was: was.replace('%', ' per cent'), now: now.replace('%', ' per cent') }]
      : []
  // "6 not 12 months": the figure alone, and what it is of stays.
  if (rest.length === 0)
    return [{ was, now: isFigure(first) && /^\S*\d\S* \D+$/.test(was) ? was.replace(/^\S+/, now) : now }, ...inWords]
  if (isFigure(was) && !/\s/.test(was) && words.some(isFigure))
    return newFigures(words, text)
      .flatMap(figure => aroundFigure(words, figure, was))
      .toSorted((a, b) => b.was.split(' ').length - a.was.split(' ').length)
  const asLong = was.split(/\s+/).length,
    end = words.slice(-asLong).join(' ')
  const opening = words.slice(0, -asLong).join(' ')
  return [
    ...(/\s/.test(was) ? [] : [{ was: `${was} ${rest.join(' ')}`, now }]),
    ...(opening === '' ? [] : [{ was: `${opening} ${was}`, now }]),
    { was, now: words.length > asLong + 3 ? end : now },
  ]
}

/** The figure of a text for which the one named is to be put, where no other was said: behind or before the same words, or the only one there is. */
export function figureAlone(text: string, now: string): readonly Substitution[] {
  const figure = now.match(aFigure)?.[0] ?? '',
    ahead = now.slice(0, now.indexOf(figure)).trim().toLowerCase(),
    behind = now.slice(now.indexOf(figure) + figure.length).trim()
  const all = [...text.matchAll(aFigure)],
    after = all.filter(f => text.slice(0, f.index).trim().toLowerCase().endsWith(ahead)),
    there = /\p{L}{3}/u.test(ahead) ? after : all
  const before =
    behind === ''
      ? undefined
      : there.filter(f =>
          text
            .slice(f.index + f[0].length)
            .trim()
            .toLowerCase()
            .startsWith(behind.toLowerCase()),
        )
  const [one, ...others] = before ?? there
  if (figure === '' || one === undefined || others.length > 0 || one[0] === figure) return []
  return [{ was: one[0], now: /^[£$€]/.test(one[0]) && /^\d/.test(figure) ? `${one[0].charAt(0)}${figure}` : figure }]
}

const wordsBefore = (text: string, at: number) =>
  text
    .slice(0, at)
    .toLowerCase()
    .match(/[\p{L}\p{N}£%]+/gu)
    ?.toReversed() ?? []
const wordsAfter = (text: string, at: number) =>
  text
    .slice(at)
    .toLowerCase()
    .match(/[\p{L}\p{N}£%]+/gu) ?? []
function alike(one: readonly string[], other: readonly string[]): number {
  const end = one.findIndex((word, n) => word !== other[n])
  return end < 0 ? one.length : end
}

/** The figure of a text that stands between the words between which a new one does: "from 34 to 29 per cent" of "from 34 to 27 per cent". */
export function figureBetween(text: string, now: string): readonly Substitution[] {
  const there = new Set(figuresOf(text)),
    [fresh, ...more] = [...now.matchAll(aFigure)].filter(f => figuresOf(f[0]).some(n => !there.has(n)))
  if (fresh === undefined || more.length > 0) return []
  const ahead = wordsBefore(now, fresh.index),
    behind = wordsAfter(now, fresh.index + fresh[0].length)
  const [best, second] = [...text.matchAll(aFigure)]
    .map(f => {
      const before = alike(ahead, wordsBefore(text, f.index)),
        after = alike(behind, wordsAfter(text, f.index + f[0].length))
      return { figure: f[0], fits: before > 0 && before + after > 1 ? before + after : 0 }
    })
    .toSorted((a, b) => b.fits - a.fits)
  return best === undefined || best.fits === 0 || best.fits === second?.fits
    ? []
    : [
        {
          was: best.figure,
          now: /^[£$€]/.test(best.figure) && /^\d/.test(fresh[0]) ? `${best.figure.charAt(0)}${fresh[0]}` : fresh[0],
        },
      ]
}

/** Words in capitals where the text has them so: "green" for "AMBER". */
export const asLarge = ({ was, now }: Substitution, text: string): Substitution =>
  /\p{L}{3}/u.test(was) && was !== was.toUpperCase() && text.includes(was.toUpperCase()) && !text.includes(was)
    ? { was, now: now.toUpperCase() }
    : { was, now }

import type { Substitution } from '../minutes/substitution.ts'

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

/**
 * What is to be put for what, the surest first: of "vehicle crime was down 6%" for "16%" the figure alone, with what stands about it; of "14 bikes" for "41"
 * the number, where no bikes stand after it or other things do.
 */
export function substitutions({ was, now }: { readonly was: string; readonly now: string }): readonly Substitution[] {
  const words = now.split(/\s+/),
    [first = '', ...rest] = words
  // "6 not 12 months": the figure alone, and what it is of stays.
  if (rest.length === 0)
    return [{ was, now: isFigure(first) && /^\S*\d\S* \D+$/.test(was) ? was.replace(/^\S+/, now) : now }]
  const figure = words.findIndex(isFigure)
  if (isFigure(was) && !/\s/.test(was) && figure >= 0) return aroundFigure(words, figure, was)
  const asLong = was.split(/\s+/).length,
    end = words.slice(-asLong).join(' ')
  const opening = words.slice(0, -asLong).join(' ')
  return [
    ...(/\s/.test(was) ? [] : [{ was: `${was} ${rest.join(' ')}`, now }]),
    ...(opening === '' ? [] : [{ was: `${opening} ${was}`, now }]),
    { was, now: words.length > asLong + 3 ? end : now },
  ]
}

const aFigure = /(?<![\p{L}\p{N}])[£$€]?\d(?:[\d.,:]*\d)?%?(?![\p{L}\p{N}])/gu

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

const short: Readonly<Record<string, string>> = { ll: 'will', s: 'is', re: 'are', d: 'would', m: 'am' }
/** "she'll", "they are": whoever was named, and how the verb goes on. */
const pronoun = /^(?:s?he|they|i)(?:['’]?(ll|re|d|m)|['’](s))?(?=\s)\s+/i

/** Whether words say what whoever was named does or means to do. */
export const saysWhatTheyDo =
  /^(?:(?:so|and|but|therefore|then) )*(?:s?he|they|will|would|intends?|plans?|not|is|has)(?:['’]\p{L}+)? /iu

/**
 * What somebody means to do, as a sentence of minutes: of "She'll go out for it", "Miriam Okafor will go out for it".
 * @param meant what they mean to do, as it was typed behind their name
 * @param declared the words that declare the interest: where they name an item, it is named here too
 */
export function asTheyMeanTo(who: string, meant: string, declared = ''): string {
  const item = / in (item \S+?)(?=[:\s]|$)/.exec(declared)?.[1]
  const words = (item === undefined ? meant : meant.replace(/\b(?:(?:that|this|the) item|(?<=\bfor )it)\b/gi, item))
    .trim()
    .replace(/^(?:(?:so|and|but|therefore|then)\s+)+/i, '')
  const m = pronoun.exec(words),
    aux = short[(m?.[1] ?? m?.[2] ?? '').toLowerCase()]
  const rest = (m === null ? words : words.slice(m[0].length)).replace(/^\p{Lu}(?=\p{Ll})/u, c => c.toLowerCase())
  const does =
    aux === 'is' && /^(?:agreed|said|declared|offered|decided|asked)\b/i.test(rest)
      ? `has ${rest}`
      : aux !== undefined
        ? `${aux} ${rest}`
        : /^(?:not(?= (?:to|out|\p{L}+ing|here|present)\b|$)|to\b|\p{L}{3,}ing\b|going\b|out\b)/iu.test(rest)
          ? `is ${rest}`
          : /^(?:not|leave|stay|step|withdraw|remain|go|pop|sit|abstain|recuse|vote|take|speak|absent|be)\b/i.test(rest)
            ? `will ${rest}`
            : rest
  return `${who} ${does.replace(/\bwo(?:nt|n['’]t)\b/gi, 'will not')}`
}

// @ts-check

/** The page's own sentences, in the language of whoever reads it; they stand in `src/cards/pageWords.ts`, in both languages. @type {Record<string, string>} */
let words = {}
let spoken = ''

/** The language to begin with: the browser's, until the server says the person's. */
export const languageOfBrowser = () => (navigator.language.toLowerCase().startsWith('cy') ? 'cy' : 'en')

/** Fetches the sentences of a language, unless they are there already. @param {string} language `en`, `cy`, or `both` side by side */
export async function speak(language) {
  if (spoken === language) return
  const response = await fetch(`/companion/api/words?language=${language}`)
  if (!response.ok) throw new Error(`words: ${response.status}`)
  words = await response.json()
  spoken = language
  document.documentElement.lang = language === 'cy' || language === 'both' ? 'cy' : 'en-GB'
}

/**
 * One of the page's sentences.
 * @param {string} name @param {...(string | number)} put what stands in place of `{0}`, `{1}` …
 */
export const say = (name, ...put) =>
  (words[name] ?? '').replace(/\{(\d)\}/g, (_, place) => String(put[Number(place)] ?? '')).replace(/\n\n/g, ' / ')

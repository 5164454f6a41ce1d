/** The form of what can be found: raised whenever these words are made otherwise, so that every database makes them again. */
export const FORM = 1

/** The longest question looked at, in characters, the most words asked for at once, and the longest word; the rest of a question is not looked at. */
const LONGEST_QUESTION = 1000
const MOST_WORDS = 12
const LONGEST_WORD = 40
/** What is looked through of one entry, in characters. */
const LONGEST_ENTRY = 100_000
/** From how many letters on a word also stands for the longer words that begin with it. */
const PREFIX_FROM = 4

/** How many entries are weighed against each other, those put last first: words that stand in more say too little for any to be the best, and weighing takes time. */
export const MOST_WEIGHED = 2000

/** Letters that are one letter and not another with a mark on it, so that taking the mark off leaves them as they are. */
const others: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
}

/** Words that stand in every text, which say nothing of it: those PostgreSQL leaves out of English texts, so that every database finds the same. */
const everywhere = new Set(
  `i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them their theirs themselves
  what which who whom this that these those am is are was were be been being have has had having do does did doing a an the and but if or because as until while of
  at by for with about against between into through during before after above below to from up down in out on off over under again further then once here there when
  where why how all any both each few more most other some such no nor not only own same so than too very s t can will just don should now`.split(
    /\s+/,
  ),
)

/**
 * The words of a text as they are looked for: small letters without their marks (`Tŷ` is `ty`, `Ŵyl` is `wyl`), of letters and digits alone. Whatever else is
 * written, a database sees nothing of it.
 */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .slice(0, LONGEST_ENTRY)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s\b/g, '')
    .replace(/['’]/g, '')
    .replace(/[øłđðþæœßı]/g, letter => others[letter] ?? letter)
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map(word => word.slice(0, LONGEST_WORD))
}

/** What is asked for in a question: each word once, with whether longer words that begin so are meant too; none where it has no word that says anything. */
export function termsOf(question: string): readonly { readonly word: string; readonly prefix: boolean }[] {
  const asked = [...new Set(wordsOf(question.slice(0, LONGEST_QUESTION)))].filter(word => !everywhere.has(word))
  return asked.slice(0, MOST_WORDS).map(word => ({ word, prefix: word.length >= PREFIX_FROM }))
}

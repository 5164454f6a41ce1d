import { isKnownBusiness, itemSaid, sentenceEnd } from '../people/saidInSentences.ts'

// An agenda that a letter tells in its paragraphs: `Moll will start us off with apologies. We will then look at the minutes. …`

/** So many sentences that each have an item make an agenda, where one of them has what every agenda has. */
const fewest = 4
const listed = /^\s*(?:[•●▪■◦○‣⁃·*–—>-]|\(?\d{1,2}[.):]|\(?[a-z][.)])\s*\S/
const longestParagraph = 6_000

/**
 * A text whose paragraphs say the items in sentences, with each of those as a point on a line of its own, and what is said of it behind. Any other text, and one that
 * has a list, is given back as it is.
 */
export function withSentencesApart(text: string): string {
  if (text.length > 60_000 || text.split('\n').filter(line => listed.test(line.slice(0, 40))).length >= fewest)
    return text
  const paragraphs = text.split(/(\n[^\S\n]*\n\s*)/)
  const told = paragraphs.map(paragraph =>
    paragraph.length > longestParagraph || /[\t\v]/.test(paragraph) ? undefined : sentencesIn(paragraph),
  )
  const items = told.flatMap(each => each ?? []).flatMap(({ item }) => (item === undefined ? [] : [item]))
  if (items.length < fewest || !items.some(isKnownBusiness)) return text
  return paragraphs
    .map((paragraph, at) => {
      const sentences = told[at] ?? []
      if (!sentences.some(({ item }) => item !== undefined)) return paragraph
      return sentences
        .map(
          ({ words, item, begins }) =>
            `${begins ? '' : item === undefined ? ' ' : '\n'}${item === undefined ? '' : '• '}${words}`,
        )
        .join('')
    })
    .join('')
}

/** The sentences of a paragraph, wherever its lines end; a line that ends before a sentence does is only cut. */
function sentencesIn(paragraph: string) {
  return paragraph
    .replace(/(?<![.!?:])\n(?=[^\S\n]*\S)/g, ' ')
    .replace(/,? and (?:then )?((?:finish|close|end|wrap up|round off)(?: off)? with) (?=\S)/g, '. We will $1 ')
    .split('\n')
    .flatMap((line, n) =>
      line
        .trim()
        .split(sentenceEnd)
        .map((words, m) => ({
          words: n > 0 && m === 0 ? `\n${words}` : words,
          item: itemSaid(words),
          begins: m === 0,
        })),
    )
    .map(({ words, item, begins }) =>
      words.startsWith('\n') && item !== undefined
        ? { words: words.slice(1), item, begins: false }
        : { words, item, begins },
    )
}

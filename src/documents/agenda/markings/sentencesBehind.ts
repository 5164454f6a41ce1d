/** A sentence behind the stop of a title, with the stop before it and without. */
export interface SentenceBehind {
  readonly whole: string
  readonly words: string
}

/** The stop of a title, and no point of an initial or of a rank. */
const stop =
  /(?<=[\p{L}\d)\]"'”’]{2})(?<!\b(?:Insp|Supt|Sgt|Cllr|Prof|Rev|Capt|Maj|Det|Dep|Asst|Hon|Col|Dr|Mr|Mrs|Ms|St|No|Enc|App))\. (?=[*_]{0,2}\p{Lu})/u

/** The sentences of a title behind its first: `Custody cases - Ada Moss. RESTRICTED - observers leave for this item`. */
export function sentencesBehind(title: string): readonly SentenceBehind[] {
  const [, ...sentences] = title.split(stop)
  return sentences.map(words => ({ whole: `. ${words}`, words: words.replace(/^[*_]+|[*_.]+$/g, '') }))
}

// Where the last of the things that an agenda writes behind a title stands: in a bracket, behind a dash or behind a comma.

/** What a title ends with, and the title before that. */
export interface EndOfTitle {
  readonly before: string
  readonly words: string
  readonly stands: 'in a bracket' | 'behind a dash' | 'behind a comma'
}

/** No title that is looked at is longer. */
const longest = 400

/** How each is told, and before that without looking far. */
const forms = [
  ['in a bracket', /[)\]]\.?$/, /^(.{2,400}\S)\s?[([]([^()[\]]{2,160})[)\]]\.?$/],
  ['behind a dash', /\s[-–—|*?]/, /^(.{2,400}\S)\s(?:[-–—|]|\*{1,3}(?=\S)|\?{1,3})\s?(\S[^–—|]{1,160})$/],
  ['behind a comma', /[,;]\s/, /^(.{2,400}\S)[,;]\s([^,;]{2,160})$/],
] as const

/** What a title may be read to end with, one reading for each of the ways in which it stands there. */
export const endsOf = (title: string): readonly EndOfTitle[] =>
  title.length > longest
    ? []
    : forms.flatMap(([stands, sign, form]) => {
        const [, before, words] = sign.test(title) ? (form.exec(title) ?? []) : []
        return before === undefined || words === undefined ? [] : [{ before, words, stands }]
      })

const quoted = '["“‘\']([^\\n]{1,400}?)["”’\']'
const theWords = '(?:the )?(?:words? |phrase )?'
const tail = '[.\\s]*$'
/** What an amendment does to the words of its motion, by how it says it: what goes, and what comes in its place. */
const forms: readonly (readonly [
  form: RegExp,
  change: (m: RegExpExecArray) => readonly [gone: string, put: string],
])[] = [
  [
    new RegExp(`^(?:to )?(?:take out|leave out|delete|remove|omit|strike out|strike) ${theWords}${quoted}${tail}`, 'i'),
    m => [m[1] ?? '', ''],
  ],
  [
    new RegExp(
      `^(?:to )?(?:replace|change|amend) ${theWords}${quoted} (?:with|by|to|to read) ${theWords}${quoted}${tail}`,
      'i',
    ),
    m => [m[1] ?? '', m[2] ?? ''],
  ],
  [
    new RegExp(
      `^(?:to )?(?:substitute|put|insert) ${theWords}${quoted} (?:for|in place of|instead of) ${theWords}${quoted}${tail}`,
      'i',
    ),
    m => [m[2] ?? '', m[1] ?? ''],
  ],
  [
    new RegExp(`^(?:to )?(?:insert|add) ${theWords}${quoted} after ${theWords}${quoted}${tail}`, 'i'),
    m => [m[2] ?? '', `${m[2] ?? ''} ${m[1] ?? ''}`],
  ],
  [
    new RegExp(`^(?:to )?(?:insert|add) ${theWords}${quoted} before ${theWords}${quoted}${tail}`, 'i'),
    m => [m[2] ?? '', `${m[1] ?? ''} ${m[2] ?? ''}`],
  ],
]

/** A motion with what one amendment does to its words; nothing where that is not said in words of the motion's that stand there once. */
function withOne(text: string, amendment: string): string | undefined {
  for (const [form, change] of forms) {
    const m = form.exec(amendment.trim().slice(0, 1_000))
    if (m === null) continue
    const [gone, put] = change(m),
      parts = text.split(gone)
    if (gone === '' || parts.length !== 2) return undefined
    return parts
      .join(put)
      .replace(/ {2,}/g, ' ')
      .replace(/ +(?=[,.;:)]|$)/g, '')
      .trim()
  }
  return undefined
}

/** The words of a motion as amended: with what each amendment took out, put in or put in place of others; nothing where one of them says it otherwise. */
export const withAmendments = (text: string, amendments: readonly string[]): string | undefined =>
  amendments.reduce<string | undefined>(
    (words, amendment) => (words === undefined ? undefined : withOne(words, amendment)),
    text,
  )

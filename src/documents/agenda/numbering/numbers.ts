import type { Line } from '../lines/lines.ts'

/** A line that begins with what could be the number of an item. */
export interface Numbered {
  /** As it would be printed: `7`, `HSP149`, `44a`, `9(i)`, `39/20`. */
  readonly number: string
  /** `HSP` */
  readonly prefix: string
  /** `149` */
  readonly count: number
  /** What makes it a sub-item: `a`, `(i)`, `.1`. */
  readonly sub: string
  /** The number it is a sub-item of, as printed. */
  readonly under: string
  /** Whether a full stop, bracket, colon or the word Item shows that it is meant as a number. */
  readonly marked: boolean
  /** What follows on the line: the title, or nothing where the number stands alone. */
  readonly rest: string
  readonly indent: number
  /** Whether the number stands in brackets: `(2)`. */
  readonly bracketed?: true
  /** Whether the word for an item stands before it: `Item 9`. */
  readonly worded?: true
}

/** No number is longer than this. */
const longest = 40

const itemWord = /^(?:(?:agenda )?item|eitem) (?:no\.? |number )?(?=\(?[A-Z]{0,6}[ /-]?\d)/i
const numberForm = /^(\(?)([A-Z]{1,6}[ /-]?)?(\d{1,4})(\/\d{2,4})?(?!\d|\/\S)/
const subForm = /^(?:(\.[1-9]\d?)(?![\d])|\s?(\([a-z]\)|\([ivx]{1,4}\))|([a-z]|[A-F](?=[.):]|\s|$))(?![A-Za-z'’]))/
const markForm = /^(?:\/(?=\s|$)|\)?[.)](?=\s|$|[A-Za-z("'“‘£])|\)?:(?=\s|$|[A-Za-z])|\s?[-–—](?=\s))/

/** Words after a bare number that show it to be a date, a time, a length of time or a quantity: `3 March`, but neither `3 Minutes` nor `4.1 March floods`. */
const notATitle = [
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i,
  /^(?:[ap]\.?m\b|noon\b|midday\b|mins?\b|minutes?\b|hours?\b|hrs?\b|days?\b|weeks?\b|months?\b|years?\b|per ?cent\b|[km]b\b|[KM]B\b|%|PM\b|AM\b|MINUTES$)/,
]

/** `0930 - 1200 hrs`: from when to when, and no number with a dash. */
const fromTo = /^\(?(?:[01]\d|2[0-3])[0-5]\d ?(?:hrs?|h)? ?(?:-|–|—|to) ?(?:[01]\d|2[0-3])[0-5]\d\b/i

/** `03b Action log v7.xlsx`: a file is called so. */
const ofFile = /^\S[^\t]{0,80}\.(?:pdf|docx?|xlsx?|pptx?|odt)$/i

/** Reads the number at the beginning of a line; undefined where none stands there. */
export function readNumber({ text, indent }: Line): Numbered | undefined {
  if (fromTo.test(text.slice(0, longest))) return undefined
  if (!/^(?:\(?[A-Z]{0,6}[ /-]?\d|(?:agenda )?item |eitem )/i.test(text.slice(0, longest))) return undefined
  const worded = itemWord.exec(text.slice(0, longest))?.[0].length ?? 0
  const head = text.slice(worded, worded + longest)
  const [whole, opened, prefix = '', count, year = ''] = numberForm.exec(head) ?? []
  if (whole === undefined || count === undefined) return undefined
  const [subWhole = '', decimal, bracket, letter] = subForm.exec(head.slice(whole.length)) ?? []
  const mark = markForm.exec(head.slice(whole.length + subWhole.length))?.[0]
  const after = head.slice(whole.length + subWhole.length)
  if (mark === undefined && after !== '' && !after.startsWith(' ')) return undefined
  const rest = text.slice(worded + whole.length + subWhole.length + (mark?.length ?? 0)).trim()
  // "2025/26   (Pages 21 - 58)": the end of a title.
  if (year !== '' && mark === undefined && /^[([]pages? \d/i.test(rest)) return undefined
  const marked = mark !== undefined || worded > 0
  const isPart = decimal !== undefined && /^\p{Lu}\p{Ll}{2,} \p{L}{3}/u.test(rest)
  if (!marked && !isPart && notATitle.some(form => form.test(rest))) return undefined
  if (!marked && (letter !== undefined || count.startsWith('0')) && ofFile.test(rest)) return undefined
  const sub = decimal ?? bracket ?? letter ?? ''
  const under = `${prefix}${count}${year}`
  return {
    number: `${under}${sub}`,
    prefix: prefix.trim(),
    count: Number(count),
    sub,
    under,
    marked,
    rest,
    indent,
    ...(opened === '(' && { bracketed: true }),
    ...(worded > 0 && { worded: true }),
  }
}

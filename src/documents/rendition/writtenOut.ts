import { months, weekdays } from '../../meeting/dates.ts'
import { initialsOf } from '../../meeting/initials.ts'
import type { Minutes } from '../../minutes/minutes.ts'
import type { HouseStyle } from '../houseStyle/style.ts'
import { nameOf } from './people.ts'

type InLanguage = Pick<HouseStyle, 'language'>

const shortMonth = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'
const shortDay = 'Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun'
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`
const monthNamed = (word: string) => months.find(m => m.startsWith(word.slice(0, 3))) ?? word
const weekdayNamed = (word: string) => weekdays.find(w => w.startsWith(word.slice(0, 3))) ?? word

const weekCommencing = (before: string): string =>
  `${before === '' ? 'in the ' : /^the/i.test(before) ? before : `${before}the `}week commencing`

/** Of each shortening, what it is written out as. Months only where a day or a part of the month stands before: "Jan" alone is somebody. */
const shortenings: readonly (readonly [
  form: RegExp,
  full: (found: string, before: string, short: string) => string,
])[] = [
  [
    new RegExp(String.raw`(?<!item )\b(${day} )(${shortMonth})\b\.?(?! \p{Lu}\p{Ll})`, 'gu'),
    (_, before, short) => `${before}${monthNamed(short)}`,
  ],
  [
    new RegExp(
      String.raw`\b((?:early|mid|late)[ -]|(?:end|beginning|start|middle) of )(${shortMonth})\b(?! \p{Lu}\p{Ll})`,
      'giu',
    ),
    (_, before, short) => `${before}${monthNamed(short)}`,
  ],
  [
    new RegExp(
      String.raw`\b()(${shortDay})\b\.?(?=,? (?:the )?${day} (?:of )?(?:${months.join('|')}|${shortMonth})\b)`,
      'gu',
    ),
    (_, __, short) => weekdayNamed(short),
  ],
  [new RegExp(String.raw`\b()([Mm]id) (?=(?:${months.join('|')})\b)`, 'gu'), (_, __, mid) => `${mid}-`],
  [/(\p{L}+ )(mtg)s?\b/giu, (found, before) => `${before}meeting${/s$/i.test(found) ? 's' : ''}`],
  [/(\b)(xmas)\b/giu, () => 'Christmas'],
  [/(\b)(a\.?s\.?a\.?p)\b/giu, () => 'as soon as possible'],
  [
    new RegExp(
      String.raw`\b((?:to|for|at|in|by|before|until) )(${months.join('|')})(?= (?:board )?(?:meetings?|board|session)\b)`,
      'gu',
    ),
    (_, before, month) => `${before}the ${month}`,
  ],
  [/(\b(?:in|for|by|of|the) |)\b(w\/c)(?= )/giu, (_, before) => weekCommencing(before)],
  [/(\b)(o\/s)\b/gu, () => 'outstanding'],
  [/(\b)(incl)\b\.?(?= )/gu, () => 'including'],
]

/** Words of the record in English as minutes have them: the shortenings of somebody who types in a hurry written out, "16 Nov" as "16 November". */
export const writtenOut = ({ language }: InLanguage, text: string): string =>
  language === 'en' ? shortenings.reduce((words, [form, full]) => words.replace(form, full), text) : text

/** What ends in a word, a number or a closing sign, and in no address. */
const unfinished = /(?:^|\s)(?!\S*(?:@|:\/\/|www\.))\S*[\p{L}\p{N}%)”’"']$/u

/**
 * A paragraph of a note as minutes have it: written out, with a capital and a full stop. A line of one to three words may be a heading of the clerk's
 * own, and stays.
 */
export function asSentence(language: InLanguage, text: string): string {
  const out = writtenOut(language, text.trim())
  if (out.split(/\s+/).length < 4 || /[*_`]/.test(out)) return out
  const begun = /^\p{Ll}(?!\p{Lu})/u.test(out) ? out.charAt(0).toUpperCase() + out.slice(1) : out
  return unfinished.test(begun) ? `${begun}.` : begun
}

/** What only somebody does, or is: the letters before it are a person, and no service or subject. */
const doneBySomebody =
  '(?:(?:also|then|again|later) )?(?:said|told|asked|queried|questioned|enquired|reported|advised|agreed|felt|thought|believed|hoped|wondered|suggested|proposed|recommended|confirmed|explained|clarified|noted|added|stated|commented|observed|highlighted|stressed|emphasised|raised|welcomed|thanked|offered|undertook|presented|introduced|outlined|summarised|updated|spoke|gave|replied|responded|answered|apologised|reminded|informed|invited|referred|drew|pointed|expressed|took|went through|(?:was|were) (?:supportive|concerned|keen|pleased|happy|content|worried|disappointed|grateful|asked|thanked|invited|unsure|clear)|will|to)'
/** Letters that are more often something else, whoever bears them. */
const notSomebody: ReadonlySet<string> = new Set([
  'IT',
  'PC',
  'PS',
  'HR',
  'PR',
  'GP',
  'MP',
  'DA',
  'TV',
  'AI',
  'US',
  'UK',
  'EU',
])
const atSentence = new RegExp(
  String.raw`(?<=^|[.!?;]\s+|^In (?:answer|response|reply) to |\band )(\p{Lu}{2,3})(?= (?:and \p{Lu}{2,3} )?${doneBySomebody}\b)`,
  'gu',
)

/** A sentence of the record with those who begin it by their initials named, where the minutes name people, and one person there has those initials. */
export function named(
  { minutes, style }: { readonly minutes: Minutes; readonly style: HouseStyle },
  text: string,
): string {
  if (style.actions.ownersAs !== 'names') return text
  const people = [...minutes.present, ...minutes.inAttendance, ...minutes.apologies, ...minutes.absent]
  return text.replace(atSentence, letters => {
    const theirs = people.filter(p => initialsOf(p.name) === letters)
    const [one] = theirs
    return one === undefined || theirs.some(p => p.name !== one.name) || notSomebody.has(letters)
      ? letters
      : nameOf(style, one)
  })
}

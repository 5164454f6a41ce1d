import type { Language } from '../meeting/termsOfReference.ts'
import { welsh } from './welsh/welsh.ts'

/**
 * Every word people see is written once, in English, behind this tag; its Welsh stands in `src/cards/welsh`, under the English with `{0}`, `{1}` … for
 * what is put in. A test holds each sentence to be there in both languages. What people typed themselves is put in, and stays as it is.
 *
 * The language is that of whoever is spoken to, which `inLanguage` sets. Where a partnership has both languages side by side, a sentence bears both
 * until `inWords` lays them out.
 */
export function say(english: TemplateStringsArray, ...put: readonly (string | number)[]): string {
  const language = speaking.language()
  if (language === 'en') return joined(english, put)
  const key = keyOf(english),
    inWelsh = welsh[key]
  if (language === 'cy') return inWelsh === undefined ? joined(english, put) : filled(inWelsh, put)
  const half = (which: 'en' | 'cy') => put.map(value => (typeof value === 'string' ? halfOf(value, which) : value))
  return `${begins}${joined(english, half('en'))}${between}${filled(inWelsh ?? key, half('cy'))}${ends}`
}

/** A whole sentence that stands in a table of each language, in the language of whoever is spoken to. */
export function either(english: string, inWelsh: string): string {
  const language = speaking.language()
  if (language === 'en') return english
  return language === 'cy' ? inWelsh : `${begins}${halfOf(english, 'en')}${between}${halfOf(inWelsh, 'cy')}${ends}`
}

/** How the language of whoever is spoken to is known: what is said in the course of some work is said in the language it is done in. */
export interface Speaking {
  language(): Language
  in<T>(language: Language, work: () => T): T
}

let speaking: Speaking = { language: () => 'en', in: (_, work) => work() }

/** Says once, for the whole process, how the language of whoever is spoken to is known; everybody is spoken to in English, until it is said. */
export function speakBy(way: Speaking): void {
  speaking = way
}

/** Does something in a partnership's language; in English, where none is given. */
export const inLanguage = <T>(language: Language | undefined, work: () => T): T => speaking.in(language ?? 'en', work)

/** A sentence of ours as the table has it: what is put in is left open. */
const keys = new WeakMap<TemplateStringsArray, string>()
function keyOf(english: TemplateStringsArray): string {
  const known = keys.get(english)
  if (known !== undefined) return known
  const key = english.reduce((before, part, n) => `${before}{${n - 1}}${part}`)
  keys.set(english, key)
  return key
}

const joined = (parts: readonly string[], put: readonly (string | number)[]) =>
  parts.reduce((before, part, n) => `${before}${put[n - 1] ?? ''}${part}`)

const filled = (words: string, put: readonly (string | number)[]) =>
  words
    .replaceAll(/\{(\d+)\}/g, (_, n: string) => String(put[Number(n)] ?? ''))
    .replaceAll(/([aâ])\[([cg])\](?=\s(.{0,3}))/gi, (_, and: string, sound: string, next: string) =>
      beforeVowel.test(next) ? `${and}${sound}` : and,
    )

/** Where Welsh says `ac` and not `a`, `ag` and not `â`: before a vowel, and before the numbers that are spoken with one at their head (1, 8, 11 to 19, 80 to 89). */
const beforeVowel = /^["“‘']?(?:[aeiouyâêîôûŵŷ]|(?:1[1-9]?|8\d?)(?!\d))/i

// Marks of the Private Use Area, which nobody types: what Teams sends is taken without them.
const begins = '\uE000',
  between = '\uE001',
  ends = '\uE002'
const both = /\uE000([^\uE000-\uE002]*)\uE001([^\uE000-\uE002]*)\uE002/g
const stray = /[\uE000-\uE002]/g

/** Words without the marks of two languages in them. */
export const unmarked = (words: string): string => words.replace(stray, '')

const halfOf = (words: string, which: 'en' | 'cy'): string =>
  words.includes(begins)
    ? unmarked(words.replace(both, (_, english: string, inWelsh: string) => (which === 'en' ? english : inWelsh)))
    : words

/** Whether anything in it bears both languages. */
export const bearsBoth = (words: string) => words.includes(begins)

/**
 * Both languages laid out: side by side where they are a few words, else under each other, Welsh first (Welsh Language Standards: no less favourably).
 * Among words that somebody typed, or that are the same in both, each part of ours has its two languages beside each other.
 */
function laidOut(words: string): string {
  const english = halfOf(words, 'en'),
    inWelsh = halfOf(words, 'cy')
  if (english === inWelsh) return english
  if (/\p{L}/u.test(words.replace(both, '')))
    return unmarked(words.replace(both, (_, en: string, cy: string) => (en === cy ? en : `${cy} / ${en}`)))
  return english.length > 40 || english.includes('\n') ? `${inWelsh}\n\n${english}` : `${inWelsh} / ${english}`
}

/** The most characters of a button, and of what stands in an empty field, that the narrowest phone shows whole. */
const mostOnAButton = 31,
  mostInAField = 34

/**
 * The title of a button: one line, both languages side by side. What is said further of it ("Next item: 7. Budget") stands once, in Welsh. Where both
 * would be cut on a phone it is Welsh alone; the English is its tooltip, which is read out too, and stands below the row of buttons.
 */
function onAButton(title: string): { readonly title: string; readonly tooltip?: string } {
  const english = halfOf(title, 'en'),
    inWelsh = halfOf(title, 'cy')
  if (english === inWelsh) return { title: english }
  const [, head = english, more] = /^([^:]+)(: [^]*)$/.exec(english) ?? []
  const [, first = inWelsh, further] = /^([^:]+)(: [^]*)$/.exec(inWelsh) ?? []
  const asOne = more === undefined || further === undefined
  const both = asOne ? `${inWelsh} / ${english}` : first === head ? first : `${first} / ${head}`
  if (both.length > mostOnAButton) return { title: inWelsh, tooltip: english }
  return { title: asOne ? both : `${both}${further}` }
}

const isButton = (shown: object): shown is { readonly type: string; readonly title: string } =>
  'type' in shown &&
  typeof shown.type === 'string' &&
  shown.type.startsWith('Action.') &&
  'title' in shown &&
  typeof shown.title === 'string' &&
  bearsBoth(shown.title)

/** What stands in an empty field: in Welsh alone where both would be cut; what the field is for stands above it in both. */
const inAnEmptyField = (words: string): string => {
  const both = inWords(words)
  return both.length > mostInAField ? halfOf(words, 'cy') : both
}

/** The English of the buttons in a row that are in Welsh alone, to be read below them: a tooltip is seen by nobody on a phone. */
function englishOfButtons(shown: unknown): readonly object[] {
  if (typeof shown !== 'object' || shown === null || !('actions' in shown) || !('type' in shown)) return []
  if (shown.type !== 'ActionSet' || !Array.isArray(shown.actions)) return []
  const alone = shown.actions
    .filter(isButton)
    .map(({ title }) => onAButton(title))
    .filter(({ tooltip }) => tooltip !== undefined)
  if (alone.length === 0) return []
  const text = alone.map(({ title, tooltip = '' }) => `${title}: ${tooltip}`).join(' · ')
  return [{ type: 'TextBlock', text, wrap: true, isSubtle: true, size: 'small', spacing: 'small' }]
}

/** A sentence or a whole card as it goes to Teams: what bears both languages is laid out. Anything else is given back as it is. */
export function inWords<T>(shown: T): T {
  if (typeof shown === 'string') return (bearsBoth(shown) ? laidOut(shown) : shown) as T
  if (Array.isArray(shown)) return shown.flatMap(part => [inWords(part) as unknown, ...englishOfButtons(part)]) as T
  if (typeof shown !== 'object' || shown === null) return shown
  const laid = isButton(shown) ? { ...shown, ...onAButton(shown.title) } : shown
  return Object.fromEntries(
    Object.entries(laid).map(([key, value]) => [
      key,
      key === 'placeholder' && typeof value === 'string' ? inAnEmptyField(value) : (inWords(value) as unknown),
    ]),
  ) as T
}

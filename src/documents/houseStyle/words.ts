import * as v from 'valibot'
import { wordingFault } from './wording.ts'

/** A key of a house style, with the sentence that tells a clerk what it is for. */
const told = <S extends v.GenericSchema>(schema: S, sentence: string) => v.pipe(schema, v.description(sentence))

const sayPlaces = (places: readonly string[]) =>
  places.length === 0 ? '' : ` Places: ${places.map(p => `\`{${p}}\``).join(', ')}.`

/** The place every wording may have: what the body calls itself; see `assembly.ts`. */
const everywhere = 'assembly'

const wording = (places: readonly string[]) =>
  v.pipe(
    v.string('must be text'),
    v.rawCheck(({ dataset, addIssue }) => {
      const fault = dataset.typed ? wordingFault(dataset.value, [...places, everywhere]) : undefined
      if (fault !== undefined) addIssue({ message: fault })
    }),
  )

/** One wording, with the places it may have. */
export const words = (sentence: string, places: readonly string[] = []) =>
  told(wording(places), sentence + sayPlaces(places))

/** Several wordings, of which the first that can be filled is used. */
export const forms = (sentence: string, places: readonly string[]) =>
  told(
    v.array(wording(places), 'must be a list of wordings'),
    `${sentence} The first of the list that can be filled is used.${sayPlaces(places)}`,
  )

/** Lines printed one under another. */
export const lines = (sentence: string, places: readonly string[]) =>
  told(v.array(wording(places), 'must be a list of lines'), sentence + sayPlaces(places))

/** Words of the language, such as verbs or nouns. */
export const list = (sentence: string) => told(v.array(v.string('must be a word'), 'must be a list of words'), sentence)

/** One of a few words. */
export const choice = <const W extends readonly string[]>(sentence: string, ...options: W) =>
  told(
    v.picklist(options, `must be one of: ${options.join(', ')}`),
    `${sentence} One of: ${options.map(o => `\`${o}\``).join(', ')}.`,
  )

/** Words for words. */
export const states = (sentence: string) =>
  told(v.record(v.string(), v.string('must be text'), 'must be a group of words'), sentence)

/** True or false. */
export const yesOrNo = (sentence: string) => told(v.boolean('must be true or false'), sentence)

/** A share of a whole, in per cent: 1 to 100. */
export const share = (sentence: string) =>
  told(
    v.pipe(v.number('must be a number'), v.minValue(1, 'must be at least 1'), v.maxValue(100, 'must be at most 100')),
    sentence,
  )

/** A group of keys. Keys nobody knows are refused, so that a slip of the pen is never silently ignored. */
export const group = <const E extends v.ObjectEntries>(sentence: string, entries: E) =>
  told(
    v.strictObject(entries, issue =>
      issue.expected === 'never'
        ? 'is not a key a house style has'
        : issue.received === 'undefined'
          ? 'is missing'
          : 'must be a group of keys',
    ),
    sentence,
  )

/** A key that may be left out; then nothing is printed for it. */
export const may = <S extends v.GenericSchema>(schema: S) => v.exactOptional(schema)

/** A wording that may be left out; then the one given here is printed, so that a style made before there was such a key still says it. */
export const unless = (fallback: string, sentence: string, places: readonly string[] = []) =>
  v.optional(words(`${sentence} Where left out: “${fallback}”`, places), fallback)

/** Several wordings that may be left out; then these are used. */
export const formsUnless = (fallback: readonly string[], sentence: string, places: readonly string[]) =>
  v.optional(forms(`${sentence} Where left out: ${fallback.map(l => `“${l}”`).join(', ')}.`, places), [...fallback])

/** How names, owners or items are put in a row. */
export const joining = (sentence: string) =>
  group(sentence, {
    between: words('Between one and the next.'),
    last: words('Before the last.'),
    beforeVowel: may(words('In its place before a word that begins with a vowel: Welsh “ac” for “a”.')),
  })

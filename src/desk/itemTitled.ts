import { nothingChanged } from '../cards/answers.ts'
import { aboutWords } from '../cards/sentences.ts'
import { entitledToRestricted } from '../meeting/publicity.ts'
import { type Answer, refusal, sentence } from './answers.ts'
import type { AtMeeting } from './brought.ts'
import { longest } from './carrying.ts'
import { askWhichWay, noteOf } from './questions.ts'
import { findItem, fullTitle, kindOf } from '../meeting/agenda.ts'
import { type CalledMeeting, currentItem } from '../meeting/meeting.ts'
import { distance } from '../meeting/names.ts'
import { way } from '../words/line/decisionPassed.ts'
import { deferral } from '../words/items/whyPutOff.ts'
import { readPutOffInALine } from '../words/items/putOffInALine.ts'
import { inFullOf, initialsOf, titleWithin, wordsOf } from './titleWithin.ts'
import type { Typed } from '../words/line/typed.ts'

/** Words of a title that tell no item from another. */
const anyItems = /^(?:the|an?|of|on|in|for|and|to|report|paper|item|update|agenda|our)$/

/**
 * The number of the one item that has these words in its title, or its title's initials; nothing where none has, or several.
 * @param entitled whether whoever asks may see the titles that restricted items have among those who may
 */
export function itemTitled(meeting: CalledMeeting, words: string, entitled = false): string | undefined {
  const wanted = wordsOf(words)
    .filter(word => !anyItems.test(word))
    .map(word => inFullOf(word))
  if (wanted.length === 0) return undefined
  const called = (is: (title: string) => boolean) =>
    meeting.agenda.items.filter(item => is(item.title) || (entitled && is(fullTitle(item))))
  const [one, another] =
    [
      called(title => wanted.every(word => wordsOf(title).some(t => sameWord(t, word)))),
      called(title => wanted.length === 1 && initialsOf(title).includes(wanted[0] ?? '')),
      called(title => wanted.every(word => wordsOf(title).some(t => likeWord(t, word)))),
    ].find(found => found.length > 0) ?? []
  return another === undefined ? one?.number : undefined
}
const sameWord = (there: string, word: string): boolean =>
  there === word || there === `${word}s` || word === `${there}s`
/** The beginning of a word, or a long one with a slip of the pen in it. */
const likeWord = (there: string, word: string): boolean =>
  sameWord(there, word) ||
  (word.length > 3 && there.startsWith(word)) ||
  (word.length > 5 && distance(there, word) === 1)

/** Answers a line that names an item by its title: whether it is to be taken, or put off; of the one being taken, that it is. */
export function answerTitled(at: AtMeeting, typed: Typed & { readonly kind: 'titled' }): readonly Answer[] {
  const { meeting, brought } = at,
    entitled = entitledToRestricted(meeting, brought.asked.by)
  const asked = askedOfItsItem(meeting, typed, entitled)
  if (asked !== undefined) return [askWhichWay(at, asked)]
  const current = currentItem(meeting)?.number
  if (typed.step === 'take' && current !== undefined && itemTitled(meeting, typed.title, entitled) === current)
    return [sentence(nothingChanged(meeting))]
  return typed.said.split(/\s+/).length < 5
    ? [refusal(aboutWords.notUnderstood(typed.said.length, longest))]
    : [askWhichWay(at, { kind: 'question', unsure: 'record it', ways: [noteOf(typed.said)] })]
}

/** A line that names an item by its title, asked with the item's number before all else that it may be; what else it may be, where no item is called so. */
function askedOfItsItem(
  meeting: CalledMeeting,
  typed: Typed & { readonly kind: 'titled' },
  entitled: boolean,
): (Typed & { readonly kind: 'question' }) | undefined {
  if (typed.title === '') return askedOfWhatIsPutOff(meeting, typed, entitled)
  const current = currentItem(meeting)?.number
  const called = itemTitled(meeting, typed.title, entitled),
    numbered = typed.number === undefined ? undefined : findItem(meeting.agenda.items, typed.number)?.number
  if (numbered !== undefined) return askedOfNumbered(typed, numbered, called, current)
  const number = called
  const off = number === undefined && typed.step === 'defer' ? readPutOffInALine(typed.said) : undefined
  if (off !== undefined) return askedOfWhatIsPutOff(meeting, { ...typed, why: off.why }, entitled)
  if (number === undefined || (typed.step === 'take' && number === current)) return typed.otherwise
  const first =
    typed.step === 'take' ? way(`item ${number}`) : deferral(number === current ? undefined : number, typed.why)
  // A resolution that puts it off is recorded, and the item put off by its own number.
  const both = typed.otherwise?.ways.find(w => /\ndefer\b/.test(w.words))
  if (typed.step === 'defer' && typed.otherwise !== undefined && both !== undefined) {
    const [resolved = ''] = both.words.split('\ndefer')
    return {
      ...typed.otherwise,
      ways: [
        { title: `${first.words} / ${resolved}`, words: `${resolved}\n${first.words}` },
        ...typed.otherwise.ways.filter(w => w !== both),
      ],
    }
  }
  // What is put off is put off: no decision besides, in words that guess at it.
  const others = (typed.otherwise?.ways ?? []).filter(w => /^note\b/i.test(w.words) || typed.step === 'take')
  return {
    kind: 'question',
    unsure: 'do it now',
    ways: [
      first,
      ...(others.length === 0 ? [way(`note${/^i\b/i.test(typed.said) ? ':' : ''} ${typed.said}`)] : others.slice(-3)),
    ],
  }
}

/**
 * A line that has an item's number and what it is called: that item is meant, and of another that is called so it is asked as well. A whole name behind the
 * number is first whoever presents it.
 */
function askedOfNumbered(
  { title, said, otherwise }: Typed & { readonly kind: 'titled' },
  number: string,
  called: string | undefined,
  current: string | undefined,
): Typed & { readonly kind: 'question' } {
  const steps = [...new Set([number, called])].filter(each => each !== undefined && each !== current)
  const named = called === undefined && kindOf(title) === 'business'
  const others = (named ? (otherwise?.ways ?? []) : []).filter(w => !/^note\b/i.test(w.words)),
    asked = steps.map(each => way(`item ${each}`))
  const ofAPerson = /^item \S+ presented by \S+ \S/.test(others[0]?.words ?? '')
  return {
    kind: 'question',
    unsure: steps.length === 0 || ofAPerson ? 'record it' : 'do it now',
    ways: [...(ofAPerson ? [...others, ...asked] : [...asked, ...others]).slice(0, 3), way(`note ${said}`)],
  }
}

/** "this one", "it": the item being taken. */
const itself =
  /\bthis (?:one|item|paper|report)\b|\b(?:defer|hold|carry|put|push|leave|take|bring|park|postpone|roll)(?:ing)? (?:it|this)\b|^(?:it|this)(?:['’]s| is| will| to)\b/i
/** "this item": whatever words of a title stand in why. */
const thisItem = /\bthis (?:item|report|paper)\b/i
/** Of whoever is not there, and not the item of their apologies. */
const inAbsence = /\bin (?:the|his|her|their) absence\b/i
/** What of a line is no reason: how it begins, and what stood before the item. */
const noReason =
  /^(?:[\s,.;:–-]|(?:ok|okay|right|so|we|we['’]ll|i|i['’]m|it|it['’]s|let['’]?s|will|to|is|be|the|one|this|that|item|and|going|over|please|pls|afraid|then|both|have|having)(?=[\s,.;:–-]|$))+/i

/** An item that a line puts off, asked with its number, or as the one being taken. */
function askedOfWhatIsPutOff(
  meeting: CalledMeeting,
  typed: Typed & { readonly kind: 'titled' },
  entitled: boolean,
): (Typed & { readonly kind: 'question' }) | undefined {
  const [until = '', line = ''] = typed.why.split('\n')
  const named = thisItem.test(typed.said) ? undefined : titleWithin(meeting, line.replace(inAbsence, ' '), entitled),
    current = currentItem(meeting)?.number
  const known = typed.otherwise?.ways[0]?.words.startsWith('defer') === true
  if (named === undefined && (known || !itself.test(typed.said))) return typed.otherwise
  const why = (named?.rest ?? line)
    .replace(noReason, '')
    .replace(/^(?:because(?: of)?|as|since|due to)\s+/i, '')
    .replace(/ (?:because(?: of)?|as|since|due to)$/i, '')
    .replace(/[\s,;:–-]+(?:(?:so|and|it|this|it['’]s|that|we|is|be|to|will)\s*)*$/i, '')
    .replace(/[\s.]+$/, '')
  const number = named === undefined || named.number === current ? '' : ` ${named.number}`
  // "to July, once the guidance is out": what it waits for is no reason.
  const waitsFor = until !== '' && /^(?:once|when|after|if|following)\b/i.test(why)
  const because = [why, until === '' ? '' : why === '' ? until : `(${until})`].filter(w => w !== '').join(' ')
  const words = waitsFor
    ? `defer${number} ${until} ${why}`
    : `defer${number}${because === '' ? '' : ` because ${because}`}`
  return {
    kind: 'question',
    unsure: 'do it now',
    ways: [way(words), way(`note${/^i\b/i.test(typed.said) ? ':' : ''} ${typed.said}`)],
  }
}

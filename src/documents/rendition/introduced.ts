import type { Presenter } from '../../meeting/agenda.ts'
import type { MinuteBlock, MinuteItem, Minutes } from '../../minutes/minutes.ts'
import type { NoteBlock } from '../../minutes/notes.ts'
import type { HouseStyle } from '../houseStyle/style.ts'
import { fill, fillFirst } from '../houseStyle/wording.ts'
import { exactly } from './exactly.ts'
import { initialsIn } from './initials.ts'
import { pagesFor } from './pages.ts'
import type { Writing } from './passages.ts'
import { nameOf } from './people.ts'
import { inARow } from './sentences.ts'
import { titleInText } from './titles.ts'

const notesOf = (item: MinuteItem): readonly NoteBlock[] =>
  item.blocks.flatMap(b => (b.kind === 'note' ? b.blocks : []))

/** Everything a clerk wrote in an item; by it words in capitals are spelt. */
const textsOf = (item: MinuteItem): readonly string[] => [
  ...notesOf(item).flatMap(n => [
    ...(n.kind === 'points' ? [] : [n.text]),
    ...(n.kind === 'paragraph' ? [] : n.list.points.map(p => p.text)),
  ]),
  ...item.blocks.flatMap(b => (b.kind === 'decision' || b.kind === 'motion' ? [b.text] : [])),
]

/** The clerk’s own paragraphs and leads of an item. */
const paragraphsOf = (item: MinuteItem): readonly string[] =>
  notesOf(item).flatMap(n => (n.kind === 'points' ? [] : [n.text]))

/** What says as well as a style’s own verbs that somebody presented something. */
const takesThrough = ['went through', 'ran through', 'spoke to', '(?:took|talked|walked) [^.!?]{1,40} through']

/** What the clerk may call somebody: the name, the surname, a first name nobody else there has, their post, and the office of whoever is in the chair. */
function calledBy({ present, inAttendance }: Minutes, { name, role }: Presenter): readonly string[] {
  const words = name.split(/\s+/),
    [first = name] = words,
    there = [...present, ...inAttendance]
  const alone = there.filter(each => each.name.split(/\s+/)[0] === first).length === 1
  const chairs = there.some(each => each.name === name && each.part === 'chair')
  return [
    name,
    words.at(-1) ?? name,
    ...(alone ? [first] : []),
    ...(chairs ? ['The Chair'] : []),
    role?.split(',')[0] ?? '',
  ].filter(each => each.length > 2)
}

/** Whether the clerk’s own first sentence says that this person introduced the item, as “A Name, Head of Service, introduced the report which …” does. */
function introducesAlready(
  paragraphs: readonly string[],
  { called, initials }: { readonly called: readonly string[]; readonly initials: string },
  verbs: readonly string[],
): boolean {
  const names = called.map(exactly).join('|')
  const did = `\\b(?:${[...verbs.map(exactly), ...takesThrough].join('|')})\\b`
  const sentences = [
    // Initials as written: “IT” is no “it”.
    new RegExp(`^${exactly(initials)}(?!\\p{L})[^.!?]*?${did}`, 'u'),
    new RegExp(`(?:^|[^\\p{L}])(?:${names})(?![\\p{L}])[^.!?]*?${did}`, 'iu'),
    new RegExp(
      `${did}[^.!?]*?\\b(?:with|and|alongside|supported by|assisted by) (?:[^.!?]{0,40} )?(?:${names})(?![\\p{L}])`,
      'iu',
    ),
  ]
  return verbs.length > 0 && paragraphs.some(p => sentences.some(form => form.test(p)))
}

/** A paper’s letter or number, which says nothing of what is in it: `Paper C`, `Enc. 3`, `SP/27/4`. */
const referenceAlone =
  /^(?:(?:paper|appendix|annexe?|enc(?:losure)?|attachment|document|doc|item|schedule|papur|atodiad)s?\.?\s*)?(?:no\.?\s*)?(?:\p{L}{0,2}\d{1,3}\p{L}?|\p{L}|(?:\p{L}{1,6}[/-])?\d{1,4}[/-]\d{1,4}|\p{L}{1,6}(?:[/-]\w{1,6}){1,3})$/iu

/** What was received: the paper’s title, or the item’s, and what kind of thing it is, never “report report”. */
function whatOf(
  minutes: Minutes,
  item: MinuteItem,
  style: HouseStyle,
): { readonly what: string; readonly subject: string; readonly longSubject: string | undefined } {
  const { noun, nouns, short, long } = style.introduced
  const texts = [...textsOf(item), ...minutes.items.flatMap(textsOf)].join(' ')
  const paper = item.papers.length === 1 ? item.papers[0]?.title : undefined
  const title = titleInText(paper === undefined || referenceAlone.test(paper) ? item.title : paper, texts)
    .replace(/\s*\((?:verbal|presentation|report)[^)]*\)\s*$/i, '')
    .replace(/^the\s+/i, '')
  const says = nouns.find(n =>
    new RegExp(
      `^${exactly(n)}\\s+(?:of|on|from|to|for|about)\\b|\\b${exactly(n)}(?:\\s+\\d{4}(?:[-/–]\\d{2,4})?)?$`,
      'i',
    ).test(title),
  )
  const wordy = title.split(/\s+/).length > 4 || /^\S+[’']s?\s/.test(title)
  const named = nounsFirst(title, nouns)
  const what = says === undefined ? (fill(wordy ? long : short, { title: named, noun }) ?? named) : named
  const subject = title
    .replace(new RegExp(`\\s+(?:verbal\\s+)?(?:${nouns.map(exactly).join('|')})$`, 'i'), '')
    .replace(/\s+verbal$/i, '')
  return { what, subject, longSubject: wordy ? subject : undefined }
}

/** A title that begins with what the thing is, as a sentence goes on: “the notes of …”, not “the Notes of …”. */
const nounsFirst = (title: string, nouns: readonly string[]): string => {
  const first = /^\p{Lu}\p{Ll}+/u.exec(title)?.[0]
  return first !== undefined && nouns.includes(first.toLowerCase())
    ? first.toLowerCase() + title.slice(first.length)
    : title
}

/** The presenters in a row, each with what the terms or the clerk say of them. */
function presentersOf({ minutes, style, item }: Writing, presenters: readonly Presenter[]): string | undefined {
  const { one, oneVerbal, several } = style.introduced
  const known = [...minutes.present, ...minutes.inAttendance, ...minutes.apologies, ...minutes.absent]
  const form = presenters.length > 1 ? several : item.verbal ? (oneVerbal ?? one) : one
  const each = presenters.map(p => {
    const honorific = known.find(k => k.name === p.name)?.honorific
    return (
      fillFirst(form, {
        name: nameOf(style, { name: p.name, ...(honorific === undefined ? {} : { honorific }) }),
        role: p.role,
      }) ?? p.name
    )
  })
  return each.length === 0 ? undefined : inARow(each, style.names.joined)
}

/** Whether something was said of the business itself, not only of who came and went, or of an adjournment. */
const saysSomething = ({ kind }: MinuteBlock): boolean =>
  kind === 'note' || kind === 'decision' || kind === 'motion' || kind === 'action'

/** The line that says who introduced the item, or nothing where the style has none, nobody did, or the clerk has written it. */
export function introduction(writing: Writing): string | undefined {
  const { item, minutes, style } = writing
  const { introduced } = style
  if (item.outcome !== 'taken') return undefined
  const paragraphs = paragraphsOf(item)
  if (paragraphs.some(p => introduced.beginnings.some(b => new RegExp(`^${exactly(b)}\\b`, 'i').test(p))))
    return undefined
  const letters = initialsIn(minutes),
    namesOf = (p: Presenter) => ({ called: calledBy(minutes, p), initials: letters.get(p.name) ?? '\u0000' })
  const presenters = item.presenters.filter(
    p => !introducesAlready(paragraphs.slice(0, 1), namesOf(p), introduced.verbs),
  )
  const reported = item.papers.length > 0 && (item.kind === 'business' || item.kind === 'forward plan')
  if (presenters.length === 0) {
    const unpresented =
      item.presenters.length === 0 && reported && introduced.evenWithoutPresenter && item.blocks.some(saysSomething)
    if (
      !unpresented ||
      new RegExp(`^[^.!?]*\\b(?:${introduced.verbs.map(exactly).join('|')})\\b`, 'i').test(paragraphs[0] ?? '')
    )
      return undefined
  }
  const standing =
    item.papers.length === 0 && item.kind !== 'business' && item.kind !== 'forward plan'
      ? introduced.standing
      : undefined
  const forms =
    standing ?? (item.verbal ? introduced.verbal : item.papers.length > 0 ? introduced.report : introduced.otherwise)
  return fillFirst(forms, {
    ...whatOf(minutes, item, style),
    ...pagesFor(item.papers.flatMap(p => p.pages ?? []).join(', '), forms),
    presenters: presentersOf(writing, presenters),
  })
}

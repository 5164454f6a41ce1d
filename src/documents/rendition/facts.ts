import type { MinuteBlock } from '../../minutes/minutes.ts'
import { fill, fillFirst } from '../houseStyle/wording.ts'
import { type Passage, type Writing, said } from './passages.ts'
import { nameOf } from './people.ts'
import { compared, inARow, uncapitalised, unstopped, withArticle } from './sentences.ts'

type Block<K extends MinuteBlock['kind']> = MinuteBlock & { readonly kind: K }

/** “in item 6: as an employee of …”: what somebody is goes on with the sentence, without its colon. */
const asSomething = /:\s(?=as (?:an?|the|chair|member|trustee|director|governor|owner|employee)\b)/

/** A declaration of interest; the nature of a sensitive one is never shown (Localism Act 2011, section 32). */
export function interest({ style }: Writing, block: Block<'interest'>): Passage {
  const { interests } = style
  const items = block.items.map(i => fill(interests.item, { number: i.number, title: i.title }) ?? i.number)
  const kind = /^[A-Z][a-z]/.test(block.interestKind)
    ? block.interestKind.charAt(0).toLowerCase() + block.interestKind.slice(1)
    : block.interestKind
  const interestWords = style.language !== 'en' || /\binterest\b/i.test(kind) ? kind : `${kind} interest`
  const places = {
    name: nameOf(style, block),
    interest: interestWords,
    anInterest: style.language === 'en' ? withArticle(interestWords) : interestWords,
    items: items.length === 0 ? undefined : inARow(items, interests.joined),
    did:
      block.conduct === undefined
        ? undefined
        : fill(interests[block.conduct], {
            thatItem: items.length === 1 ? interests.thatItem.one : interests.thatItem.several,
          }),
  }
  const sentence = block.sensitive
    ? fill(interests.sensitive, places)
    : fillFirst(interests.entry, {
        ...places,
        nature: block.nature === undefined ? undefined : uncapitalised(unstopped(block.nature)),
      })?.replace(asSomething, ' ')
  return said(sentence ?? block.name)
}

/** Whether a declaration says that somebody stayed, so that the item does not say it again. */
export const saysTheyStayed = (
  { minutes, item, style }: Pick<Writing, 'minutes' | 'item' | 'style'>,
  block: MinuteBlock,
): boolean =>
  block.kind === 'procedure' &&
  block.fact.what === 'stayed in the room' &&
  style.interests.entry.some(form => form.includes('{did}')) &&
  minutes.items.some(i =>
    i.blocks.some(
      b =>
        b.kind === 'interest' &&
        b.conduct === 'stayed' &&
        block.fact.what === 'stayed in the room' &&
        b.name === block.fact.person &&
        b.items.some(of => of.number === item.number),
    ),
  )

const counts = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** The clerk’s own notes of an item, as they are compared. */
const notesOf = ({ item }: Writing) =>
  item.blocks
    .flatMap(b =>
      b.kind === 'note' ? b.blocks.flatMap(n => (n.kind === 'points' ? n.list.points.map(p => p.text) : [n.text])) : [],
    )
    .map(compared)

/** Matters of urgent business one after another, each with its reason; a matter the clerk’s own note names is not told twice. */
export function urgentBusiness(writing: Writing, blocks: readonly Block<'urgent business'>[]): readonly Passage[] {
  const { style } = writing
  const { urgent } = style
  const notes = notesOf(writing)
  const admitted = blocks.filter(b => b.admitted)
  const several = admitted.length > 1
  const count =
    several && urgent.lead !== undefined
      ? fill(urgent.lead, {
          count: (style.language === 'en' ? counts[admitted.length] : undefined) ?? String(admitted.length),
        })
      : undefined
  const each = blocks.flatMap((block): readonly Passage[] => {
    const places = {
      title: unstopped(block.title),
      reason: unstopped(block.reason).replace(/^because\s+/i, ''),
      item: block.underItem,
    }
    if (!block.admitted) return [said(fill(urgent.refused, places) ?? block.title)]
    if (notes.some(n => n.includes(compared(block.title)))) {
      return notes.some(n => n.includes(compared(places.reason)))
        ? []
        : [said(fill(urgent.reason, places) ?? block.reason)]
    }
    return [
      said(fillFirst(several && urgent.each !== undefined ? urgent.each : urgent.admitted, places) ?? block.title),
    ]
  })
  return [...(count === undefined || each.length < 2 ? [] : [said(count, 'lead')]), ...each]
}

/** A correction to the minutes of the previous meeting. */
export const correction = ({ style }: Writing, block: Block<'correction'>): Passage =>
  said(fill(style.corrections.one, { text: unstopped(block.text) }) ?? block.text)

import type { CalledMeeting, Comment } from '../meeting/meeting.ts'
import { type Card, type Element, asTyped, card, heading, opens, press, quiet, text } from './card.ts'
import { lineOf, whenAndWhere } from './meetingWords.ts'
import { say } from './say.ts'

/** How many comments stand on the clerk's card itself, and on one card of them all. */
const onTheClerksCard = 5,
  onOneCard = 10
/** The longest text of a comment shown on a card of several, in characters; the whole stands in the form that takes it into the record. */
const longest = 400

const wordsOf = ({ text: words }: Comment): string =>
  words === ''
    ? say`Its words were removed under the retention rule.`
    : words.length > longest
      ? `${words.slice(0, longest - 1)}…`
      : words

/** Comments that wait for the clerk. */
const waiting = (meeting: CalledMeeting): readonly Comment[] => meeting.comments.filter(c => c.outcome === undefined)

/** The item, who commented, and whether that was late: "5. Night bus marshals · Orla Finnimore · late". */
export const headOf = (meeting: CalledMeeting, { item, person, late, restricted }: Comment): string =>
  [lineOf(meeting, item), person, ...(restricted ? [say`restricted`] : []), ...(late ? [say`late`] : [])].join(' · ')

function shown(meeting: CalledMeeting, comment: Comment): Element {
  const data = { meeting: meeting.key, comment: comment.number }
  const settled =
    comment.outcome === undefined
      ? undefined
      : quiet(comment.outcome === 'taken' ? say`Taken into the record.` : say`Left as it is.`)
  const take = meeting.confirmed === undefined ? [opens(say`Take into the record`, 'take comment', data)] : []
  const items: readonly Element[] = [
    text(asTyped(headOf(meeting, comment)), { weight: 'bolder', size: 'small' }),
    text(asTyped(wordsOf(comment)), { spacing: 'none' }),
    settled ?? { type: 'ActionSet', spacing: 'small', actions: [...take, press(say`Leave`, 'leave comment', data)] },
  ]
  return { type: 'Container', spacing: 'medium', items }
}

/** The comments on the issued minutes as the clerk's card has them: the first that wait, and the way to the others. */
export function commentsSection(meeting: CalledMeeting): readonly Element[] {
  const all = meeting.comments,
    open = waiting(meeting)
  if (all.length === 0) return []
  const first = open.slice(0, onTheClerksCard),
    more = open.length - first.length
  const rest = more > 0 ? say`and ${more} more` : open.length === 0 ? say`All are settled.` : undefined
  const see = press(say`See all comments`, 'comments', { meeting: meeting.key, from: 0 })
  return [
    text(all.length === 1 ? say`1 comment on the issued minutes` : say`${all.length} comments on the issued minutes`, {
      weight: 'bolder',
      separator: true,
    }),
    ...first.map(c => shown(meeting, c)),
    ...(rest === undefined ? [] : [quiet(rest)]),
    ...(all.length > first.length ? [{ type: 'ActionSet', actions: [see] }] : []),
  ]
}

/** All comments, so many on a card: those that wait first, then what became of the others. `from` counts those on the cards before. */
export function commentsCard(meeting: CalledMeeting, from: number): Card {
  const all = [...waiting(meeting), ...meeting.comments.filter(c => c.outcome !== undefined)]
  const start = from >= 0 && from < all.length ? from : 0,
    end = Math.min(start + onOneCard, all.length)
  const data = { meeting: meeting.key }
  return card(
    [
      heading(asTyped(say`Comments: ${meeting.terms.shortName}`)),
      text(asTyped(whenAndWhere(meeting)), { spacing: 'none' }),
      quiet(all.length === 0 ? say`There are none.` : say`${start + 1} to ${end} of ${all.length}`),
      ...all.slice(start, end).map(c => shown(meeting, c)),
    ],
    [
      ...(end < all.length ? [press(say`More comments`, 'comments', { ...data, from: end })] : []),
      press(say`Back to the minutes`, 'clerk card', data),
    ],
  )
}

/** Somebody's own comments, with what became of each; the newest where there are many. */
export function ownComments(meeting: CalledMeeting, person: string): readonly Element[] {
  const own = meeting.comments.filter(c => c.person === person)
  if (own.length === 0) return []
  const newest = own.slice(-onOneCard),
    before = own.length - newest.length
  return [
    text(say`Your comments`, { weight: 'bolder', separator: true }),
    ...(before > 0 ? [quiet(say`${before} earlier, not shown here`)] : []),
    ...newest.flatMap(c => [
      text(asTyped(`${lineOf(meeting, c.item)}: ${wordsOf(c)}`), { spacing: 'small' }),
      quiet(becameOf(meeting, c)),
    ]),
  ]
}

function becameOf(meeting: CalledMeeting, { outcome, late }: Comment): string {
  if (outcome === 'taken') return say`Taken into the record.`
  if (outcome === 'left') return say`The clerk has left the minutes as they were.`
  if (meeting.confirmed !== undefined) return say`The minutes were confirmed without it.`
  return late ? say`With the clerk; it came after the last day for comments.` : say`With the clerk.`
}

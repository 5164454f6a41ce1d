import { type CalledMeeting, currentItem } from '../meeting/meeting.ts'
import { type Way, entriesOf, wayOfSeveral } from '../words/line/typed.ts'

const items = /\bitems? (\d{1,3}[a-z]?(?:\.\d{1,2})?(?:(?:,? and |, | & |-| to )\d{1,3}[a-z]?(?:\.\d{1,2})?){0,8})/i

/**
 * The ways of a resolution to exclude the public for items by their numbers: that they go out now stands first where the meeting has come to those items, or
 * to the item that is for it; before that, the words alone do.
 */
export function excludedInTurn(meeting: CalledMeeting, ways: readonly Way[]): readonly Way[] {
  const [words, goOut, ...others] = ways,
    now = currentItem(meeting)
  if (words === undefined || goOut === undefined || now === undefined) return ways
  if (!/^(?:resolved|agreed)\b/i.test(words.words) || !/^exclude public\b/i.test(goOut.words)) return ways
  const first = items.exec(words.words)?.[1]?.match(/^\d{1,3}[a-z]?(?:\.\d{1,2})?/i)?.[0],
    next = meeting.agenda.items[meeting.agenda.items.findIndex(({ id }) => id === now.id) + 1]
  const come = now.kind === 'exclusion of the public' || [now.number, next?.number].includes(first)
  return come ? [goOut, words, ...others] : ways
}

/** The ways without that the public go out, of those that bring them back as well, where they are out already. */
export const outAlready = (meeting: CalledMeeting, ways: readonly Way[]): readonly Way[] =>
  meeting.publicExcluded === undefined
    ? ways
    : ways.map(way => {
        const [out = '', back = '', ...others] = entriesOf(way.words)
        return /^exclude public\b/i.test(out) && /^readmit public$/i.test(back) ? wayOfSeveral([back, ...others]) : way
      })

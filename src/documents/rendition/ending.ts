import type { Minutes } from '../../minutes/minutes.ts'
import type { HouseStyle } from '../houseStyle/style.ts'
import { fill } from '../houseStyle/wording.ts'
import { datesIn } from './calendar.ts'
import { timeAs } from './dates.ts'
import { confirmedPlaces } from './head.ts'
import type { Medium } from './medium.ts'
import { type Block, paragraph } from './page.ts'
import { printing } from './printed.ts'
import { inSentence } from './nextMeeting.ts'
import { inARow } from './sentences.ts'

const line = (id: string, text: string | undefined): readonly Block[] =>
  text === undefined || text === '' ? [] : [printing({ id }, paragraph(text, 'detail'))]

/** The dates of further meetings, where no item of the agenda is for them. */
function nextMeeting({ items, furtherDates }: Minutes, style: HouseStyle): readonly Block[] {
  const { word, nextMeeting: wording } = style
  const without = furtherDates.length === 0 || items.some(i => i.kind === 'next meeting')
  return without
    ? []
    : line(
        'next',
        fill(word.nextMeeting, {
          dates: inARow(
            furtherDates.map(d => datesIn(style, inSentence(style, d))),
            wording.joined,
          ),
        }),
      )
}

/** When the meeting closed, where the style has no words of its own for it. */
const closedByDefault = { en: 'The meeting closed at {time}.', cy: 'Daeth y cyfarfod i ben am {time}.' } as const

/** When the meeting closed, by the clock; nothing until it has. */
const closed = ({ closedAt }: Minutes, style: HouseStyle): readonly Block[] =>
  closedAt === undefined
    ? []
    : line('closed', fill(style.ending.closed ?? closedByDefault[style.language], { time: timeAs(style, closedAt) }))

/** The lines for the chair to sign confirmed minutes on (Local Government Act 1972, Schedule 12, paragraph 41(1), where it applies), where the style has them. */
export function signature(minutes: Minutes, style: HouseStyle, medium: Medium): readonly Block[] {
  const lines = style.status.confirmed.signature ?? (medium === 'word' ? style.word.signature : undefined)
  const own = minutes.status === 'confirmed' ? lines : undefined
  return (own ?? style.ending.signature ?? []).flatMap((wording): readonly Block[] => {
    const text = fill(wording, confirmedPlaces(minutes, style))
    return text === undefined ? [] : [{ kind: 'paragraph', look: 'signature', runs: [{ text }] }]
  })
}

/** What stands after the last item: in the Word file the next meeting and the closing time, and where minutes are signed, the lines for it. */
export const ending = (minutes: Minutes, style: HouseStyle, medium: Medium): readonly Block[] => [
  ...(medium === 'word' && style.word.layout === 'to sign'
    ? [...nextMeeting(minutes, style), ...closed(minutes, style)]
    : style.ending.closed === undefined
      ? []
      : closed(minutes, style)),
  ...signature(minutes, style, medium),
]

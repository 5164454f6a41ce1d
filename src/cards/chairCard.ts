import { asItClosed } from '../meeting/asItClosed.ts'
import { confirmingDecision } from '../meeting/confirmingPrevious.ts'
import { clockTime, timeInWords } from '../meeting/dates.ts'
import { declaredIn, effectOf, obligation } from '../meeting/interests.ts'
import { type CalledMeeting, type Entry, currentItem, itemById, standing } from '../meeting/meeting.ts'
import { notEntitledInTheRoom } from '../meeting/publicity.ts'
import { quorumOf } from '../meeting/quorum.ts'
import { nextItem } from '../meeting/session.ts'
import { type Card, type Element, asTyped, card, heading, opens, press, quiet, text, warning } from './card.ts'
import { decisionInWords, itemLine, listed, paragraphsInWords, quorumLine } from './meetingWords.ts'
import { correctionsInPlace } from './correctionsInPlace.ts'
import { procedureInWords } from './procedureInWords.ts'
import { dueInWords } from './ownerCard.ts'

/** The card the meeting is run from. It stands in the meeting chat, so nothing of restricted business and no nature of an interest is on it. `earlier` is the meeting whose minutes come up. */
export function chairCard(meeting: CalledMeeting, earlier?: CalledMeeting): Card {
  const item = currentItem(meeting)
  const data = { meeting: meeting.key, after: item?.id ?? '' }
  if (meeting.phase === 'closed')
    return card(
      [heading('The meeting has closed'), text('The draft minutes go to the clerk one-to-one.')],
      [press('Undo', 'undo', { meeting: meeting.key })],
    )
  const adjourned = meeting.phase === 'adjourned'
  return card(
    [
      heading(
        item === undefined ? 'The meeting is open' : `${asTyped(itemLine(item))}${item.verbal ? ' (verbal)' : ''}`,
      ),
      quiet('For the chair, the vice-chair and the clerk'),
      adjourned ? warning('The meeting is adjourned.') : undefined,
      ...(item === undefined ? [text('No item is being taken yet. Press "Next item".')] : about(meeting, item.id)),
      quorumOf(meeting).quorate
        ? text(asTyped(quorumLine(meeting)), { spacing: 'small' })
        : warning(asTyped(quorumLine(meeting))),
      ...(item === undefined ? [] : readBack(meeting, item.id)),
      ...(item?.kind === 'previous minutes' ? correctionsInPlace(earlier, meeting, 'everybody') : []),
      ...(meeting.phase === 'in session' ? whatIsNext(meeting) : []),
    ],
    [
      ...(adjourned
        ? [press('Resume', 'resume', data)]
        : [
            press('Next item', 'next item', data, { style: 'positive' }),
            press('Previous item', 'previous item', data),
            opens('Take another item', 'take another item', data),
            opens('Defer', 'defer', data),
            opens('Adjourn', 'adjourn', data),
          ]),
      ...(mayConfirmPrevious(meeting) ? [press('Confirm as correct record', 'confirm previous minutes', data)] : []),
      press('Undo', 'undo', data),
      opens('Add a note', 'note', data),
      opens('Record a resolution', 'resolution', data),
      opens('Record an action', 'action', data),
      opens('Correct', 'correct', data),
      press('Close the meeting', 'close meeting', data),
    ],
  )
}

/** Whether the previous minutes are before the meeting now, and not confirmed by it yet. */
const mayConfirmPrevious = (meeting: CalledMeeting): boolean =>
  meeting.phase === 'in session' &&
  currentItem(meeting)?.kind === 'previous minutes' &&
  meeting.broughtForward.previous !== undefined &&
  confirmingDecision(meeting) === undefined

function about(meeting: CalledMeeting, id: string): readonly (Element | undefined)[] {
  const item = itemById(meeting, id)
  if (item === undefined) return []
  const started = meeting.taken.findLast(t => t.item === id)?.at
  const facts = [
    item.presenters.length === 0
      ? undefined
      : {
          title: 'Presenter',
          value: listed(item.presenters.map(p => (p.role === undefined ? p.name : `${p.name}, ${p.role}`))),
        },
    item.papers.length === 0 || item.restriction !== undefined
      ? undefined
      : {
          title: 'Papers',
          value: item.papers
            .map(p =>
              [p.title, p.pages === undefined ? undefined : `pages ${p.pages}`, p.size]
                .filter(w => w !== undefined)
                .join(', '),
            )
            .join('; '),
        },
    item.minutes === undefined || started === undefined
      ? undefined
      : {
          title: 'Time',
          value: `${item.minutes} minutes, until ${until(started, item.minutes, meeting.terms.timezone)}`,
        },
    meeting.presiding === undefined ? undefined : { title: 'In the chair', value: meeting.presiding },
  ].filter(f => f !== undefined)
  return [
    item.restriction === undefined
      ? undefined
      : warning(
          `Restricted${item.restriction.paragraphs.length === 0 ? '' : ` (${paragraphsInWords(item.restriction.paragraphs)})`}. Notes and decisions go to the bot one-to-one.`,
        ),
    item.restriction !== undefined && notEntitledInTheRoom(meeting).length > 0
      ? warning(asTyped(`In the meeting and not entitled: ${listed(notEntitledInTheRoom(meeting))}.`))
      : undefined,
    facts.length === 0 ? undefined : { type: 'FactSet', facts: facts.map(f => ({ ...f, value: asTyped(f.value) })) },
    ...declaredIn(meeting, id).map(d =>
      text(
        asTyped(
          `${d.person} declared: ${d.kind}. ${d.person} ${effectOf(meeting, d) === 'stays' ? 'may' : 'must'} ${obligation[effectOf(meeting, d)].replace('your', 'their').replace('you wish', 'they wish')}.`,
        ),
        { color: 'warning' },
      ),
    ),
  ]
}

const until = (started: string, minutes: number, timezone: string) =>
  timeInWords(clockTime(new Date(Date.parse(started) + minutes * 60_000).toISOString(), timezone))

const short = (words: string, most = 240) => {
  const line = words.replace(/\s+/g, ' ')
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** An entry in one line, as it is read back; of a restricted one only that it is there. */
export function entryInWords(meeting: CalledMeeting, entry: Entry, forThoseEntitled: boolean): string {
  const what = {
    note: 'Note',
    presenter: 'Presented by',
    decision: 'Decision',
    action: 'Action',
    correction: 'Correction to the minutes',
    interest: 'Interest',
    procedure: 'Procedure',
  } as const
  if (entry.restricted && !forThoseEntitled) return `${what[entry.kind]} (restricted)`
  switch (entry.kind) {
    case 'note':
      return `Note: ${short(entry.text)}`
    case 'presenter':
      return `Presented by ${entry.name}`
    case 'decision':
      return capitalised(decisionInWords(entry.verb, short(entry.text)))
    case 'correction':
      return `Correction to the minutes: ${short(entry.text)}`
    case 'interest':
      return 'Interest declared'
    case 'procedure':
      return short(procedureInWords(entry.fact))
    case 'action': {
      const action = meeting.actions.find(a => a.number === entry.number)
      return action === undefined
        ? 'Action'
        : `Action A${action.number}, ${action.owners.join(' / ') || 'no owner yet'}: ${short(action.text)}${action.dueDate === undefined && action.dueWords === undefined ? '' : ` (${dueInWords(action)})`}`
    }
  }
}

/** What was recorded in the item so far, a line each: read back before the chair moves on. */
function readBack(meeting: CalledMeeting, id: string): readonly Element[] {
  const entries = standing(meeting).filter(e => e.item === id)
  if (entries.length === 0) return [quiet('Nothing recorded in this item yet.')]
  const shown = entries.slice(-8)
  return [
    text('Recorded in this item', { weight: 'bolder', separator: true }),
    ...(entries.length > 8 ? [quiet(`${entries.length - 8} earlier, then:`)] : []),
    ...shown.map(e => text(asTyped(entryInWords(meeting, e, false)), { spacing: 'small', size: 'small' })),
  ]
}

function whatIsNext(meeting: CalledMeeting & { phase: 'in session' }): readonly Element[] {
  const next = nextItem(meeting)
  return [
    {
      ...quiet(
        next === undefined
          ? 'This is the last item: "Next item" closes the meeting.'
          : asTyped(`Next: ${itemLine(next)}`),
      ),
      spacing: 'medium',
    },
  ]
}

/**
 * What the chair's card of an item becomes once the meeting has moved on: what was recorded, and no buttons. What is written up after the close is not
 * shown in the chat, so not here either, where the card is drawn late.
 */
export function chairCardAfterwards(now: CalledMeeting, item: string): Card {
  const meeting = asItClosed(now)
  const taken = itemById(meeting, item)
  return card([
    text(asTyped(`${taken === undefined ? 'Item' : itemLine(taken)}: done`), { weight: 'bolder' }),
    ...(taken === undefined ? [] : readBack(meeting, item)),
  ])
}

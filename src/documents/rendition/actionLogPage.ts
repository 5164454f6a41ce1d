import type { ActionLine } from '../../minutes/minutes.ts'
import type { HouseStyle } from '../houseStyle/style.ts'
import { type Block, type Page, type Row, heading, paragraph } from './page.ts'
import { assembled } from '../houseStyle/assembly.ts'
import { fill, fillFirst } from '../houseStyle/wording.ts'
import { actionPlaces, meetingMeant, sharesOf } from './actions.ts'
import { datesIn, languageTag } from './calendar.ts'
import { dateInText } from './dates.ts'
import { headingBlocks } from './head.ts'
import { freeOfJoinLinks } from './joinLinks.ts'
import { capitalised, inARow, thatClause, unstopped } from './sentences.ts'

/** What a log of actions is written from. Restricted actions are among them only in a log for those entitled. */
export interface ActionLog {
  readonly body: string
  /** The meeting after which the log stands so, `YYYY-MM-DD`. */
  readonly date: string
  readonly actions: readonly ActionLine[]
}

/** States in which nothing is left to do; every other, a partnership’s own words included, is open. */
const over = /^(?:complete|closed|done|withdrawn|superseded|duplicate)/i

const isOpenState = (style: HouseStyle, state: string): boolean => style.log.open.includes(state) || !over.test(state)

const isOpen = (style: HouseStyle, action: ActionLine): boolean => isOpenState(style, action.status)

/** Outstanding before closed; then by date, those without one last; then as they were. */
const inOrder = (style: HouseStyle, actions: readonly ActionLine[]): readonly ActionLine[] =>
  actions.toSorted(
    (a, b) => Number(isOpen(style, b)) - Number(isOpen(style, a)) || (a.dueDate ?? '9').localeCompare(b.dueDate ?? '9'),
  )

const dueWords = (style: HouseStyle, { dueDate, dueWords: words }: ActionLine): string =>
  dueDate === undefined
    ? words === undefined
      ? style.log.noDate
      : datesIn(style, meetingMeant(style, words))
    : dateInText(style, dueDate)

function table(style: HouseStyle, caption: string, actions: readonly ActionLine[]): Block {
  const { columns: heads } = style.log
  const rows = inOrder(style, actions).map((action): Row => {
    const owners = action.owners.length === 0 ? style.log.noOwner : inARow(action.owners, style.actions.owners)
    const texts = [
      action.reference,
      `${capitalised(thatClause(unstopped(action.text)))}.`,
      owners,
      dueWords(style, action),
      action.minute ?? (action.from === undefined ? '' : datesIn(style, action.from)),
      [capitalised(style.log.states?.[action.status] ?? action.status), sharesOf(style, action)]
        .filter(Boolean)
        .join(': '),
    ]
    return { cells: texts.map(text => ({ blocks: text === '' ? [] : [paragraph(text, 'small cell')] })) }
  })
  const columns = [
    [heads.reference, 8],
    [heads.action, 36],
    [heads.owners, 17],
    [heads.due, 15],
    [heads.from, 11],
    [heads.status, 13],
  ] as const
  return {
    kind: 'table',
    table: { caption, columns: columns.map(([head, width]) => ({ head, width })), rows, named: 0, lines: 'grid' },
  }
}

/** Whether an owner has still something to do for an action: it is open, and so is that owner’s share of it. */
const isFor = (style: HouseStyle, action: ActionLine, owner: string): boolean =>
  action.owners.includes(owner) &&
  (action.shares ?? []).every(share => share.owner !== owner || isOpenState(style, share.state))

/** What is still to be done, by the names of those who are to do it, a row for each; then, where there are any, the actions nobody has taken. */
function byOwner(style: HouseStyle, all: readonly ActionLine[]): readonly Block[] {
  const actions = all.filter(a => isOpen(style, a))
  const owners = [...new Set(actions.flatMap(a => a.owners.filter(o => isFor(style, a, o))))].toSorted((a, b) =>
    a.localeCompare(b, languageTag[style.language]),
  )
  const unowned = actions.filter(a => a.owners.length === 0)
  const row = (owner: string, of: readonly ActionLine[]): Row => ({
    cells: [
      { blocks: [paragraph(owner, 'small cell')] },
      {
        blocks: inOrder(style, of).map(a =>
          paragraph(fillFirst(style.log.each, actionPlaces(style, a)) ?? a.text, 'small cell'),
        ),
      },
    ],
  })
  const rows = [
    ...owners.map(owner =>
      row(
        owner,
        actions.filter(a => isFor(style, a, owner)),
      ),
    ),
    ...(unowned.length === 0 ? [] : [row(style.log.noOwner, unowned)]),
  ]
  const { columns: heads, byOwner: caption } = style.log
  const columns = [
    { head: heads.owners, width: 25 },
    { head: heads.action, width: 75 },
  ]
  return rows.length === 0
    ? []
    : [heading(2, caption), { kind: 'table', table: { caption, columns, rows, named: 0, lines: 'grid' } }]
}

/** The log of actions as a page: one table by date, what is outstanding first; then, as a second part, who has still what to do. */
export function actionLogPage(given: ActionLog, house: HouseStyle): Page {
  const { body, date, actions } = freeOfJoinLinks({ ...given })
  const style = assembled(house, body)
  const {
    log,
    heading: { footer },
  } = style
  const lines = [fill(log.heading, { body }), fill(log.date, { date: dateInText(style, date) })].filter(
    l => l !== undefined,
  )
  const parts =
    actions.length === 0
      ? [paragraph(log.empty)]
      : [heading(2, log.byDate), table(style, log.byDate, actions), ...byOwner(style, actions)]
  return {
    title: lines.join(', '),
    language: languageTag[style.language],
    running: lines,
    ...(footer === undefined ? {} : { footer }),
    blocks: [...headingBlocks(lines), ...parts],
  }
}

import type { ActionLine, MinuteBlock, MinuteItem, Minutes } from '../../minutes/minutes.ts'
import { whoHasDoneIt } from '../../minutes/whoHasDoneIt.ts'
import type { HouseStyle } from '../houseStyle/style.ts'
import { runsOf } from './page.ts'
import { type Said, fill, fillFirst } from '../houseStyle/wording.ts'
import { datesIn } from './calendar.ts'
import { dateInText } from './dates.ts'
import { initialsIn } from './initials.ts'
import { type Passage, type Writing, pointsAsPassages, said } from './passages.ts'
import { nameOf } from './people.ts'
import { ofEntry } from './printed.ts'
import { capitalised, compared, inARow, taskOf, thatClause, unstopped } from './sentences.ts'
import { writtenOut } from './writtenOut.ts'

type Action = MinuteBlock & { readonly kind: 'action' }

const isToNote = ({ text, owners }: ActionLine) => owners.length > 0 && /^(?:to\s+)?note\.?$/i.test(text.trim())

/** Words for a time that a sentence keeps: “the end of July”, “mid-May”, “spring 2027”. The log of actions has its date. */
const keptAsTyped = /^(?:before )?(?:the )?(?:end|beginning|start|middle) of\b|^(?:early|mid|late)[ -]/i

/** Words for when an action is due; those that say only “the next meeting” in the words of the style. */
export const meetingMeant = (style: HouseStyle, words: string): string =>
  /^(?:(?:the\s+)?(?:next\s+)?meeting|y cyfarfod(?: nesaf)?)$/i.test(words.trim()) ? style.actions.meeting : words

/** When an action is due, in words: in a sentence with “by” before it, and nothing where its text says so already; alone, as in a column of its own, always. */
export function dueOf(
  style: HouseStyle,
  { text, dueDate, dueWords }: ActionLine,
  where: 'in a sentence' | 'alone' = 'in a sentence',
): string | undefined {
  const words =
    dueWords === undefined
      ? undefined
      : writtenOut(style, meetingMeant(style, dueWords)).replace(
          /^(before |by )?(?=(?:end|beginning|start|middle) of \p{L})/iu,
          '$1the ',
        )
  const when =
    dueDate === undefined ||
    (words !== undefined && keptAsTyped.test(words)) ||
    (words !== undefined && /meeting|cyfarfod/i.test(words))
      ? words
      : dateInText(style, dueDate)
  if (where === 'alone') return when === undefined ? undefined : datesIn(style, when)
  if (
    when === undefined ||
    compared(text).includes(compared(when)) ||
    (dueWords !== undefined && compared(text).includes(compared(dueWords)))
  )
    return undefined
  const said = datesIn(style, when)
  return /^(?:as soon as|immediately|ongoing|by|at|before|in|within|on|for|to|after|during|every|each|erbyn|cyn|yn|ym|o fewn|ar|am|ar ôl|bob)(?:\s|$)/i.test(
    when,
  )
    ? said
    : fill(style.actions.due, { when: said })
}

/** How far each of several owners is, in the words of the style; nothing where they all stand alike. */
export function sharesOf(style: HouseStyle, action: ActionLine): string | undefined {
  const who = whoHasDoneIt(action)
  if (who === undefined) return undefined
  return (['done', 'left', 'disowned'] as const)
    .flatMap(how =>
      who[how].length === 0
        ? []
        : (fill(style.outstanding.shares[how], { names: inARow(who[how], style.names.joined) }) ?? []),
    )
    .join('; ')
}

/** What the places of a wording about an action say. */
export function actionPlaces(style: HouseStyle, action: ActionLine, minutes?: Minutes): Said {
  const text = writtenOut(style, action.text)
  const { task, does } = style.language === 'en' ? taskOf(text) : {}
  return {
    owners: inARow(ownersNamed(style, action, minutes), style.actions.owners),
    text: thatClause(unstopped(text)),
    task,
    does,
    due: dueOf(style, action),
    status: [style.outstanding.states?.[action.status] ?? action.status, sharesOf(style, action)]
      .filter(Boolean)
      .join(', '),
    reference: action.reference,
  }
}

const owners = (style: HouseStyle, action: ActionLine, minutes: Minutes): string =>
  action.owners.length === 0 ? style.actions.noOwner : inARow(ownersNamed(style, action, minutes), style.actions.owners)

/** The owners as the style has them: those who are on the roll by their initials, where it has those, else as it prints names everywhere. */
function ownersNamed(style: HouseStyle, { owners: names }: ActionLine, minutes: Minutes | undefined) {
  if (minutes === undefined) return names
  if (style.actions.ownersAs === 'names') {
    const known = [...minutes.present, ...minutes.inAttendance, ...minutes.apologies, ...minutes.absent]
    return names.map(name => nameOf(style, known.find(p => p.name === name) ?? { name }))
  }
  const initials = initialsIn(minutes)
  return names.map(name => initials.get(name) ?? name)
}

/** The words of each thing recorded in an item beside which an owner could stand, in order. */
function printedTexts(item: MinuteItem): readonly { readonly text: string; readonly thing: object }[] {
  return item.blocks.flatMap(block => {
    if (block.kind === 'decision') return [{ text: block.text, thing: block }]
    if (block.kind !== 'note') return []
    return block.blocks.flatMap((n): readonly { readonly text: string; readonly thing: object }[] =>
      n.kind === 'paragraph' ? [{ text: n.text, thing: n }] : n.list.points.map(p => ({ text: p.text, thing: p })),
    )
  })
}

/** An agreement “for the Prevent Lead to draft a plan” says the same as that person’s action “draft a plan”. */
const saysTheSame = (text: string, action: ActionLine) => {
  const [said_, task] = [compared(text), compared(action.text)]
  if (said_ === task) return true
  return (
    task.split(' ').length > 3 &&
    action.owners.some(o =>
      [
        `for ${compared(o)} to ${task}`,
        `for the ${compared(o)} to ${task}`,
        `${compared(o)} to ${task}`,
        `the ${compared(o)} to ${task}`,
      ].includes(said_),
    )
  )
}

/** Actions that say what a decision or note of the same item says: their owners go opposite it, and they are not printed twice. */
export function ownersOpposite({ item, style, minutes }: Omit<Writing, 'opposite'>): {
  readonly opposite: ReadonlyMap<object, readonly string[]>
  readonly printed: ReadonlySet<object>
} {
  const opposite = new Map<object, readonly string[]>()
  const printed = new Set<object>()
  if (style.actions.place !== 'opposite') return { opposite, printed }
  const texts = printedTexts(item)
  for (const block of item.blocks) {
    if (block.kind !== 'action') continue
    const same = texts.find(t => saysTheSame(t.text, block.action))
    const words =
      same === undefined ? undefined : fillFirst(style.actions.matched, actionPlaces(style, block.action, minutes))
    if (same === undefined || words === undefined) continue
    opposite.set(same.thing, [...(opposite.get(same.thing) ?? []), words])
    printed.add(block)
  }
  return { opposite, printed }
}

/** The wordings of an action in the text; what a decision or note of the item says already is not said again. */
const wordings = (
  { actions: { place, matched, entry } }: HouseStyle,
  action: ActionLine,
  texts: readonly { readonly text: string }[],
): readonly string[] =>
  place === 'in the text' && action.owners.length > 0 && texts.some(t => saysTheSame(t.text, action))
    ? [...(matched ?? []), ...entry]
    : entry

/** Whether the items' table has a column for when actions are due. */
const hasDueColumn = ({ items, actions }: HouseStyle): boolean =>
  actions.place === 'opposite' && (items.table?.columns ?? []).some(c => c.holds === 'due')

/** Actions one after another, each with its owners in the text or opposite it. */
export function actionPassages({ style, item, minutes }: Writing, actions: readonly Action[]): readonly Passage[] {
  const { heading, mark, place } = style.actions
  const said_ = printedTexts(item)
  const apart = hasDueColumn(style)
  const texts = actions.map(({ action }) => ({
    text: (
      fillFirst(wordings(style, action, said_), {
        ...actionPlaces(style, action, minutes),
        ...(apart ? { due: undefined } : {}),
      }) ?? capitalised(action.text)
    ).replace(
      /\bFor (All|Members|Partners|Officers|Everyone|Everybody)\b/,
      (_, who: string) => `For ${who.toLowerCase()}`,
    ),
    opposite: place === 'opposite' ? [owners(style, action, minutes)] : [],
  }))
  const before =
    heading === undefined || texts.length === 0
      ? []
      : [said(texts.length === 1 ? heading.one : heading.several, 'label')]
  return [
    ...before,
    ...(mark === undefined
      ? texts.map(t => said(t.text, 'outcome', t.opposite))
      : pointsAsPassages(texts, mark, `${item.number}/actions`)
    ).flatMap((passage, n) => {
      const action = actions[n]
      const due = apart && action !== undefined ? dueOf(style, action.action, 'alone') : undefined
      return ofEntry(action?.entry ?? '', [{ ...passage, ...(due === undefined ? {} : { due }) }])
    }),
  ]
}

/** The passages with somebody who is only to note something put opposite the last of them; alone where there is none. */
export function withNoting(
  passages: readonly Passage[],
  { action }: Action,
  { style, minutes }: Writing,
): readonly Passage[] | undefined {
  const words =
    style.actions.toNote === undefined || !isToNote(action)
      ? undefined
      : fill(style.actions.toNote, actionPlaces(style, action, minutes))
  const last = passages.at(-1)
  if (words === undefined || last === undefined) return undefined
  return [...passages.slice(0, -1), { ...last, opposite: [...last.opposite, words] }]
}

/** Actions from an earlier meeting, with how far each is. */
export function outstandingPassages(
  { style, minutes, item }: Writing,
  block: MinuteBlock & { readonly kind: 'outstanding actions' },
): readonly Passage[] {
  const { lead, entry, mark } = style.outstanding
  const short = block.from.toLowerCase().endsWith(minutes.shortName.toLowerCase()) ? undefined : minutes.shortName
  const before = fillFirst(lead, { from: datesIn(style, block.from), shortName: short })
  const points = block.actions.map(a => ({ runs: runsOf(fillFirst(entry, actionPlaces(style, a, minutes)) ?? a.text) }))
  return [
    ...(before === undefined ? [] : [said(before, 'lead')]),
    {
      blocks: [{ kind: 'list', list: { mark, points, series: `${item.number}/outstanding/${block.from}` } }],
      opposite: [],
    },
  ]
}

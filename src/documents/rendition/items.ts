import type { MinuteItem, Minutes } from '../../minutes/minutes.ts'
import type { HouseStyle } from '../houseStyle/style.ts'
import { type Block, paragraph } from './page.ts'
import { fill, fillFirst } from '../houseStyle/wording.ts'
import { isSeveral, publicExcluded, publicReadmitted } from './excluded.ts'
import { minuted } from './minuted.ts'
import { datesOfNextMeeting, furtherDates } from './nextMeeting.ts'
import { type Passage, said } from './passages.ts'
import { nameOf } from './people.ts'
import { inItem } from './printed.ts'
import { pagesFor } from './pages.ts'
import { compared, inARow } from './sentences.ts'
import { roomFor } from './roll.ts'
import { numberOf, titleOf } from './titles.ts'

/** An item as it is set out: its number and title, what the agenda says of it, and what was minuted. */
export interface ItemWritten {
  /** Its number in the record; `number` is as it is printed. */
  readonly item: string
  readonly number: string
  readonly title: string
  readonly isSub: boolean
  readonly before: readonly Block[]
  readonly agenda: readonly Block[]
  readonly minuted: readonly Passage[]
}

/** Who reads the copy: what was said in restricted items is written only for those entitled. */
export type Reader = 'public' | 'entitled'

function duration({ allotted }: MinuteItem, style: HouseStyle): readonly Block[] {
  const form = style.items.duration
  if (form === undefined || allotted === undefined) return []
  return [paragraph(allotted === 1 ? form.one : (fill(form.several, { minutes: String(allotted) }) ?? ''), 'duration')]
}

function papers(item: MinuteItem, style: HouseStyle): readonly Block[] {
  const lines = item.papers
    .flatMap(
      p =>
        fillFirst(style.items.papers, {
          title: p.title === undefined || compared(p.title) === compared(item.title) ? undefined : p.title,
          size: p.size?.replace(/^PDF\s+/i, ''),
          ...pagesFor(p.pages, style.items.papers),
        }) ?? [],
    )
    .map(text => paragraph(text, 'small'))
  const more =
    lines.length > 1 && style.items.morePapers !== undefined ? [paragraph(style.items.morePapers, 'small')] : []
  return [...lines.slice(0, 1), ...more, ...lines.slice(1)]
}

/** Dates of further meetings, where no sentence of the style says them. */
const datesUnder = (minutes: Minutes, item: MinuteItem, style: HouseStyle): readonly string[] =>
  datesOfNextMeeting({ minutes, item, style }).length > 0 ? [] : furtherDates({ minutes, item, style })

/** Whether it was minuted who presented, and it was none of those whom the agenda names: its line would say what was not so. */
const presentedByOthers = ({ presenters, agendaPresenters }: MinuteItem): boolean =>
  presenters.length > 0 && !agendaPresenters.some(({ name }) => presenters.some(p => name.endsWith(p.name)))

/** What the agenda says of the item. */
function agendaPart(minutes: Minutes, item: MinuteItem, style: HouseStyle): readonly Block[] {
  const { standingText, agendaPresenter } = style.items
  const known = [...minutes.present, ...minutes.inAttendance, ...minutes.apologies]
  const plainly = { ...style, names: { ...style.names, honorifics: [] } }
  const named = item.agendaPresenters.map(p => ({
    name: nameOf(plainly, known.find(k => k.name === p.name) ?? p),
    role: p.role,
  }))
  const [only] = named
  const places =
    named.length === 1 && only !== undefined
      ? only
      : {
          name: inARow(
            named.map(p => (p.role === undefined ? p.name : `${p.name} (${p.role})`)),
            style.names.joined,
          ),
          role: undefined,
        }
  const presenters =
    agendaPresenter === undefined || named.length === 0 || presentedByOthers(item)
      ? []
      : [fill(agendaPresenter, places)].filter(t => t !== undefined)
  return [
    ...papers(item, style),
    ...(standingText
      ? [...item.standingText, ...datesUnder(minutes, item, style)].map(t => paragraph(t, 'agenda'))
      : []),
    ...presenters.map(t => paragraph(t, 'agenda')),
  ]
}

/** Why an item is closed to the public. */
function whyClosed(item: MinuteItem, { restricted }: HouseStyle): readonly Block[] {
  const paragraphs = item.restriction?.paragraphs ?? []
  const joined = inARow(paragraphs, restricted.joined)
  const why =
    paragraphs.length === 0
      ? restricted.none
      : isSeveral(paragraphs)
        ? restricted.paragraphs === undefined
          ? undefined
          : fill(restricted.paragraphs, { paragraphs: joined })
        : restricted.paragraph === undefined
          ? undefined
          : fill(restricted.paragraph, { paragraph: joined })
  return why === undefined ? [] : [paragraph(why)]
}

/** For those entitled: by what authority the item was closed, and who was in the room for it. */
const closedTo = (minutes: Minutes, item: MinuteItem, style: HouseStyle): readonly Block[] =>
  item.restriction === undefined || (item.outcome !== 'taken' && item.inTheRoom === undefined)
    ? []
    : [...whyClosed(item, style), ...roomFor(minutes, item, style)]

/** What the public read of a restricted item: of one that was not taken, only that; else why it is closed, when they were excluded and let back in, and the clerk’s line. */
function openly(minutes: Minutes, item: MinuteItem, style: HouseStyle): Pick<ItemWritten, 'agenda' | 'minuted'> {
  const writing = { minutes, item, style, opposite: new Map() }
  if (item.withheld !== true) return { agenda: [], minuted: minuted(writing) }
  const { outcome } = item
  return {
    agenda: whyClosed(item, style),
    minuted: [
      ...item.blocks.flatMap(b => (b.kind === 'public excluded' ? [publicExcluded(writing, b)] : [])),
      ...[item.publicSummary, outcome === 'taken' ? undefined : style.outcomes[outcome]].flatMap(text =>
        text === undefined ? [] : [said(text)],
      ),
      ...item.blocks.flatMap(b => (b.kind === 'public readmitted' ? [publicReadmitted(writing, b)] : [])),
    ],
  }
}

/** Sets an item out for a reader. */
export function writeItem(minutes: Minutes, item: MinuteItem, style: HouseStyle, reader: Reader): ItemWritten {
  const hidden = reader === 'public' && item.restriction !== undefined
  const { agenda, minuted: said_ } = hidden
    ? openly(minutes, item, style)
    : {
        agenda: [...closedTo(minutes, item, style), ...agendaPart(minutes, item, style)],
        minuted: minuted({ minutes, item, style }),
      }
  return {
    item: item.number,
    number: numberOf(item, style),
    title: titleOf(item, style),
    isSub: item.under !== undefined,
    before: inItem(item, duration(item, style)),
    agenda: inItem(item, agenda),
    minuted: said_.map(passage => ({ ...passage, blocks: inItem(item, passage.blocks) })),
  }
}

import {
  type AgendaItem,
  type AgendaRead,
  type ItemKind,
  type UnreadLine,
  fullTitle,
  itemKinds,
  neutralTitle,
} from '../meeting/agenda.ts'
import { type CalledMeeting } from '../meeting/meeting.ts'
import { waitingAgenda } from '../meeting/waitingAgenda.ts'
import {
  type Button,
  type ButtonData,
  type Card,
  type Element,
  asTyped,
  card,
  choices,
  heading,
  press,
  quiet,
  text,
  textField,
  tick,
} from './card.ts'
import { fieldsOf, headingFields, noFields } from './itemWritten.ts'
import { say } from './say.ts'
import type { ItemWritten, PutRightPage } from './putRightVerbs.ts'

/** Which agenda a form is about, and what of it. */
export interface PutRightFor {
  readonly published: boolean
  readonly item?: string
  readonly line?: number
}

/** The agenda a form is about: the published one, or the one that waits. */
export const agendaOf = (meeting: CalledMeeting, published: boolean): AgendaRead =>
  (published ? undefined : waitingAgenda(meeting)) ?? meeting

/** What every button of the preview carries: the meeting, and the reading in that the card shows. */
export const putRightData = (meeting: CalledMeeting, published: boolean): ButtonData =>
  published ? { meeting: meeting.key, published } : { meeting: meeting.key, read: meeting.lastRead.event }

/** The card that takes the place of the preview while the clerk puts something right. It has full titles: for the clerk alone. */
export function putRightForm(
  page: Exclude<PutRightPage, 'agenda'>,
  meeting: CalledMeeting,
  { published, item: id, line }: PutRightFor,
): Card {
  const read = agendaOf(meeting, published)
  const data = putRightData(meeting, published)
  const { items } = read.agenda
  const item = items.find(each => each.id === id)
  const back = press(say`Back`, 'put right open', { ...data, page: 'agenda' })
  switch (page) {
    case 'which item':
      return card(
        [heading(say`Correct an item`), itemChooser(items, { id: 'item', label: say`Item` })],
        [press(say`Correct`, 'put right open', { ...data, page: 'item' }, { style: 'positive' }), back],
      )
    case 'item':
      return item === undefined
        ? putRightForm('which item', meeting, { published })
        : card(
            [heading(asTyped(say`Correct item ${item.number}`)), ...itemFields(fieldsOf(item), items, item)],
            [
              press(say`Save`, 'put right item', { ...data, item: item.id }, { style: 'positive' }),
              published
                ? press(say`Withdraw the item`, 'put right open', { ...data, page: 'withdraw', item: item.id })
                : press(say`Not an item`, 'put right not an item', { ...data, item: item.id }),
              back,
            ],
          )
    case 'new item':
      return card(
        [
          heading(say`Add an item`),
          ...itemFields({ ...noFields, place: items.at(-1)?.id ?? 'first' }, items, undefined),
        ],
        [press(say`Add`, 'put right new item', data, { style: 'positive' }), back],
      )
    case 'heading':
      return card(
        [heading(say`Correct the heading`), ...headingForm(read)],
        [press(say`Save`, 'put right heading', data, { style: 'positive' }), back],
      )
    case 'line':
      return lineForm(read, line, data, back)
    case 'lines':
      return linesForm(read, line, data, back)
    case 'withdraw':
      return card(
        [
          heading(say`Withdraw an item`),
          quiet(
            say`It stays on the agenda, marked as withdrawn. What was declared in it stays in the record. The reason is said in the chat and minuted, except of a restricted item.`,
          ),
          itemChooser(
            items.filter(each => meeting.withdrawn[each.id] === undefined),
            { id: 'item', label: say`Item`, ...(item !== undefined && { value: item.id }) },
          ),
          textField('reason', say`Because (optional)`, { maxLength: 500, placeholder: say`the report is not ready` }),
        ],
        [press(say`Withdraw`, 'put right withdraw', data, { style: 'destructive' }), back],
      )
  }
}

const itemChooser = (
  items: readonly AgendaItem[],
  { id, label, value }: { readonly id: string; readonly label: string; readonly value?: string },
): Element =>
  choices(
    id,
    label,
    items.map(item => ({ title: inTheList(item, items), value: item.id })),
    { ...(value !== undefined && { value }), placeholder: say`Choose an item` },
  )

/** An item to choose; of many, the titles are cut so that two lists of them fit on a card. */
const inTheList = (item: AgendaItem, items: readonly AgendaItem[]): string =>
  shortened(`${item.number}. ${fullTitle(item)}`, items.length > 60 ? 18 : 70)

const shortened = (words: string, most = 90) =>
  words.length > most ? `${words.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : words

const kindInWords = (kind: ItemKind): string => kindsInWords[kind]()
const kindsInWords = {
  business: () => say`Business`,
  introductions: () => say`Introductions`,
  apologies: () => say`Apologies`,
  'urgent business': () => say`Urgent business`,
  declarations: () => say`Declarations`,
  'previous minutes': () => say`Previous minutes`,
  'new urgent business': () => say`New urgent business`,
  'forward plan': () => say`Forward plan`,
  'any other business': () => say`Any other business`,
  'next meeting': () => say`Next meeting`,
  filming: () => say`Filming`,
  'exclusion of the public': () => say`Exclusion of the public`,
} as const satisfies Record<ItemKind, () => string>

function itemFields(
  fields: ItemWritten,
  items: readonly AgendaItem[],
  item: AgendaItem | undefined,
): readonly Element[] {
  return [
    textField('number', say`Number`, { value: fields.number, maxLength: 20 }),
    textField('title', say`Title`, { value: fields.title, isMultiline: true, maxLength: 1000 }),
    textField('presenters', say`Presenters, one a line: name, post`, { value: fields.presenters, isMultiline: true }),
    textField('minutes', say`Minutes`, { value: fields.minutes, maxLength: 20 }),
    textField('papers', say`Papers, one a line`, {
      value: fields.papers,
      isMultiline: true,
      placeholder: say`Strategic assessment (pages 9-24)`,
    }),
    tick('verbal', say`Verbal, with no paper`, fields.verbal === 'true'),
    tick('restricted', say`Restricted`, fields.restricted === 'true'),
    textField('paragraphs', say`Paragraphs of Schedule 12A`, { value: fields.paragraphs, placeholder: '1, 2' }),
    textField('openTitle', say`Open title: what everybody reads`, {
      value: fields.openTitle,
      placeholder: neutralTitle,
      maxLength: 500,
    }),
    choices(
      'kind',
      say`Kind`,
      itemKinds.map(kind => ({ title: kindInWords(kind), value: kind })),
      { value: fields.kind, ...(fields.kind === '' && { placeholder: say`By its title` }) },
    ),
    choices(
      'under',
      say`Under item`,
      [
        { title: say`None`, value: '' },
        ...items
          .filter(each => each !== item && each.under === undefined)
          .map(each => ({ title: inTheList(each, items), value: each.number })),
      ],
      { value: fields.under },
    ),
    choices(
      'place',
      say`Place`,
      [
        ...(item === undefined ? [] : [{ title: say`Where it is`, value: '' }]),
        { title: say`First`, value: 'first' },
        ...items
          .filter(each => each !== item)
          .map(each => ({ title: say`After ${inTheList(each, items)}`, value: each.id })),
      ],
      { value: fields.place },
    ),
    textField('standingText', say`Text under the title`, { value: fields.standingText, isMultiline: true }),
  ]
}

function headingForm({ agenda }: AgendaRead): readonly Element[] {
  const fields = headingFields(agenda)
  return [
    textField('body', say`Body`, { value: fields.body }),
    { type: 'Input.Date', id: 'date', label: say`Date`, value: fields.date },
    { type: 'Input.Time', id: 'time', label: say`Time`, value: fields.time },
    { type: 'Input.Time', id: 'endTime', label: say`Ends`, value: fields.endTime },
    textField('venue', say`Venue`, { value: fields.venue }),
    textField('contactName', say`Contact`, { value: fields.contactName }),
    textField('contactPost', say`Post`, { value: fields.contactPost }),
    textField('contactPhone', say`Phone`, { value: fields.contactPhone }),
    textField('contactEmail', say`E-mail`, { value: fields.contactEmail }),
    textField('joinLink', say`Join link`, { value: fields.joinLink ?? '' }),
    textField('notes', say`Notes, one a line`, { value: fields.notes ?? '', isMultiline: true }),
    textField('furtherDates', say`Further meetings, one a line`, {
      value: fields.furtherDates ?? '',
      isMultiline: true,
    }),
  ]
}

function lineForm({ agenda, unread }: AgendaRead, line: number | undefined, data: ButtonData, back: Button): Card {
  const found = unread.find(each => each.line === line)
  if (found === undefined) return card([text(say`That line has been placed already.`)], [back])
  return card(
    [
      heading(say`Belongs to item …`),
      text(asTyped(say`Line ${found.line}: ${found.text}`)),
      itemChooser(agenda.items, {
        id: 'item',
        label: say`Item`,
        ...(found.under !== undefined && { value: found.under }),
      }),
    ],
    [
      press(
        say`Put it there`,
        'put right lines',
        { ...data, lines: String(found.line), where: 'under' },
        { style: 'positive' },
      ),
      back,
    ],
  )
}

/** How many lines one form offers. */
const mostLines = 60

/** Lines to choose from, and what to do with those chosen: from this line on, as many as one form holds. */
function linesForm({ agenda, unread }: AgendaRead, from: number | undefined, data: ButtonData, back: Button): Card {
  const offered = unread.filter(({ line }) => line >= (from ?? 0)).slice(0, mostLines)
  const run = runOf(unread, from)
  return card(
    [
      heading(say`Lines not understood`),
      quiet(say`Tick the lines, and say what becomes of them.`),
      choices(
        'lines',
        say`Lines`,
        offered.map(({ line, text: words }) => ({ title: shortened(`${line}: ${words}`), value: String(line) })),
        { style: 'expanded', isMultiSelect: true, wrap: true, value: run.map(({ line }) => line).join(',') },
      ),
      choices(
        'where',
        say`What becomes of them`,
        [
          { title: say`Leave out`, value: 'leave out' },
          { title: say`Each belongs to the item it stands under`, value: 'where it stands' },
          { title: say`All belong to the item below`, value: 'under' },
          { title: say`Make each an item`, value: 'item' },
        ],
        { value: 'leave out' },
      ),
      itemChooser(agenda.items, { id: 'item', label: say`Item (where they belong to one)` }),
    ],
    [press(say`Do this`, 'put right lines', data, { style: 'positive' }), back],
  )
}

/** Lines that follow each other in one place, from this one on. */
function runOf(unread: readonly UnreadLine[], from: number | undefined): readonly UnreadLine[] {
  const at = unread.findIndex(({ line }) => line === from)
  if (at === -1) return []
  const run = unread.slice(at, at + mostLines)
  const end = run.findIndex((line, n) => {
    const before = run[n - 1]
    return before !== undefined && !followsOn(before, line)
  })
  return end === -1 ? run : run.slice(0, end)
}

/** Whether a line follows another with nothing understood between them, in the same place. */
export const followsOn = (before: UnreadLine, line: UnreadLine): boolean =>
  line.under === before.under && line.line - before.line <= 2

import { type AgendaItem, type UnreadLine, fullTitle } from '../meeting/agenda.ts'
import { changeInWords, changesBetween } from '../meeting/agendaChanges.ts'
import { isOnAgenda } from '../meeting/itemsAskedFor.ts'
import type { KeptCorrection } from '../meeting/keptCorrections.ts'
import { type CalledMeeting } from '../meeting/meeting.ts'
import { agendaWith } from '../meeting/waitingAgenda.ts'
import { type Button, type Card, type Element, asTyped, card, heading, press, quiet, text } from './card.ts'
import { itemLine, listed, paragraphsInWords, whenAndWhere } from './meetingWords.ts'
import { agendaOf, followsOn, putRightData } from './putRightForms.ts'

/** What a preview shows besides the agenda. */
export interface PreviewShown {
  /** What was just done, in a sentence. */
  readonly said?: string
  /** How many of the lines not understood come before those shown. */
  readonly from?: number
}

const shortAgenda = 25

/**
 * The agenda as it was read, for the clerk to put right, publish or discard. `privately`, one-to-one, it shows closed titles and the lines
 * that were not understood, each with what can be done; in the chat it shows neither, and only how to go on.
 */
export function previewCard(
  meeting: CalledMeeting,
  faults: readonly string[],
  privately: boolean,
  { said, from = 0 }: PreviewShown = {},
): Card {
  const { agenda, unread } = agendaOf(meeting, false)
  const data = putRightData(meeting, false)
  const doubtful = agenda.items.filter(item => item.doubtful === true)
  const short = agenda.items.length <= shortAgenda
  const titled = agenda.items.filter(item => item.restriction?.closedTitle === item.title && item.doubtful !== true)
  const toAnswer = doubtful.length + (privately ? unread.length + titled.length : 0) + faults.length
  return card(
    [
      said === undefined ? undefined : text(asTyped(said), { color: 'good', weight: 'bolder' }),
      heading(asTyped(`Agenda read: ${agenda.body ?? meeting.agenda.body ?? meeting.terms.name}`)),
      text(asTyped(whenAndWhere(meeting.beside?.how === 'adds' ? meeting : { ...meeting, agenda })), {
        spacing: 'none',
      }),
      ...besidePublished(meeting, privately),
      ...(privately ? inDoubt(doubtful, data) : doubtfulInTheChat(doubtful)),
      ...(privately ? titlesForAll(titled, data) : []),
      ...noLongerFit(meeting.noLongerFit, privately),
      ...faults.slice(0, 12).map(f => text(asTyped(f), { color: 'attention', spacing: 'small' })),
      faults.length > 12 ? quiet(`and ${faults.length - 12} more`) : undefined,
      ...(privately ? notUnderstood(unread, { data, from, most: short ? 4 : 3 }) : []),
      text(`${agenda.items.length} ${agenda.items.length === 1 ? 'item' : 'items'}`, {
        weight: 'bolder',
        separator: true,
      }),
      ...agenda.items.flatMap(item => itemRead(item, privately, short)),
      ...(meeting.beside === undefined ? broughtForward(meeting, short) : []),
      toAnswer === 0
        ? undefined
        : text(
            `Before you publish: ${toAnswer === 1 ? 'one thing' : `${toAnswer} things`} to look at, at the head of this card.`,
            { color: 'attention', separator: true },
          ),
      privately ? undefined : quiet('To put it right, write to me one-to-one: type "agenda" there.'),
    ],
    [
      press('Publish', 'publish', data, { style: 'positive' }),
      press('Discard', 'discard', data),
      ...(privately ? putRightButtons(data) : []),
    ],
  )
}

const putRightButtons = (data: ReturnType<typeof putRightData>): readonly Button[] => [
  press('Correct an item', 'put right open', { ...data, page: 'which item' }),
  press('Add an item', 'put right open', { ...data, page: 'new item' }),
  press('Correct the heading', 'put right open', { ...data, page: 'heading' }),
]

/** The clerk's card of a published agenda, with what can still be changed of it. */
export function publishedCard(meeting: CalledMeeting, said: string): Card {
  const data = putRightData(meeting, true)
  return card(
    [
      heading(asTyped(meeting.agenda.body ?? meeting.terms.name)),
      text(asTyped(whenAndWhere(meeting)), { spacing: 'none' }),
      text(asTyped(said)),
      quiet(
        'What you change here is changed on the agenda in the chat, and said there. Answers and declarations are kept.',
      ),
    ],
    [...putRightButtons(data), press('Withdraw an item', 'put right open', { ...data, page: 'withdraw' })],
  )
}

/** What an agenda is that waits beside a published one, what it would change, and the buttons that say which. */
function besidePublished(meeting: CalledMeeting, privately: boolean): readonly Element[] {
  const { beside } = meeting
  if (beside === undefined) return []
  const data = putRightData(meeting, false)
  const sits = meeting.phase !== 'published'
  const changes = beside.how === undefined ? [] : changesBetween(meeting.agenda, agendaWith(meeting, beside))
  const lost = changes.flatMap(change => (change.what === 'gone' ? [change.number] : []))
  const declared = meeting.agenda.items.filter(
    item => lost.includes(item.number) && meeting.declarations.some(d => d.items.includes(item.id)),
  )
  const other = (how: 'replaces' | 'adds'): Button =>
    how === 'replaces'
      ? press('Replace the agenda', 'put right replace', data)
      : press('Add to the agenda', 'put right add', data)
  const ways = sits ? [] : (['replaces', 'adds'] as const).filter(how => how !== beside.how)
  const state = sits
    ? 'The meeting is open, so this can only add to its agenda.'
    : beside.how === undefined
      ? 'An agenda is published already. Does this one replace it, or add to it?'
      : beside.how === 'replaces'
        ? 'It takes the place of the published agenda, which stands until you publish this one.'
        : 'It adds to the published agenda.'
  return [
    text(state, { weight: 'bolder', separator: true }),
    ...changes.slice(0, 12).map(change => text(asTyped(changeInWords(change)), { spacing: 'small', size: 'small' })),
    ...(changes.length > 12 ? [quiet(`and ${changes.length - 12} more changes`)] : []),
    ...(beside.how !== undefined && changes.length === 0 ? [quiet('It changes nothing that everybody sees.')] : []),
    ...declared.map(item =>
      text(
        asTyped(
          `An interest was declared in item ${item.number}, which is not on this agenda: it would no longer stand there.`,
        ),
        {
          color: 'attention',
          spacing: 'small',
        },
      ),
    ),
    ...(privately ? buttonSet(ways.map(other)) : []),
  ]
}

/** How many items in doubt are asked about at a time. */
const asked = 5

function inDoubt(doubtful: readonly AgendaItem[], data: ReturnType<typeof putRightData>): readonly Element[] {
  if (doubtful.length === 0) return []
  return [
    text(
      `May be confidential: ${doubtful.length === 1 ? 'one item' : `${doubtful.length} items`}. Publishing waits for your answer; until then only you see the title.`,
      {
        weight: 'bolder',
        color: 'attention',
        separator: true,
      },
    ),
    ...doubtful.slice(0, asked).flatMap((item): readonly Element[] => [
      text(asTyped(`${item.number}. ${shortened(fullTitle(item))}`), { spacing: 'small' }),
      {
        type: 'ActionSet',
        actions: [
          press('Restricted', 'put right restricted', { ...data, item: item.id }),
          press('Open to all', 'put right open to all', { ...data, item: item.id }),
        ],
      },
    ]),
    ...(doubtful.length > asked ? [quiet(`and ${doubtful.length - asked} more, once these are answered`)] : []),
  ]
}

/** Restricted items whose full title everybody would read, as nothing else is given for it: the clerk hides it, or lets it stand. */
const titlesForAll = (items: readonly AgendaItem[], data: ReturnType<typeof putRightData>): readonly Element[] =>
  items
    .slice(0, asked)
    .flatMap((item): readonly Element[] => [
      text(
        asTyped(
          `${item.number}. ${shortened(item.title)}: restricted, but it has no open title, so everybody reads this one.`,
        ),
        { color: 'attention', spacing: 'small' },
      ),
      ...buttonSet([
        press('Hide the title', 'put right hide title', { ...data, item: item.id }),
        press('Give it an open title', 'put right open', { ...data, page: 'item', item: item.id }),
      ]),
    ])

const doubtfulInTheChat = (doubtful: readonly AgendaItem[]): readonly Element[] =>
  doubtful.length === 0
    ? []
    : [
        text(
          `${doubtful.length === 1 ? 'One item' : `${doubtful.length} items`} may be confidential (${listed(doubtful.map(({ number }) => number))}). Say of each, one-to-one with me, whether it is restricted: type "agenda" there. Publishing waits for it.`,
          { color: 'attention', weight: 'bolder' },
        ),
      ]

/** Corrections that could not be made again; in the chat, only how many. */
function noLongerFit(corrections: readonly KeptCorrection[], privately: boolean): readonly Element[] {
  if (corrections.length === 0) return []
  if (!privately)
    return [
      quiet(
        `${corrections.length === 1 ? 'One correction' : `${corrections.length} corrections`} made before no longer fit.`,
      ),
    ]
  return [
    text('Made before, and no longer fitting this agenda; look whether it is needed still:', { color: 'attention' }),
    ...corrections.slice(0, 8).map(each => text(asTyped(correctionInWords(each)), { spacing: 'small', size: 'small' })),
    ...(corrections.length > 8 ? [quiet(`and ${corrections.length - 8} more`)] : []),
  ]
}

function correctionInWords(correction: KeptCorrection): string {
  switch (correction.type) {
    case 'item corrected':
      return `the correction of item ${correction.item.number}, ${shortened(correction.item.title)}`
    case 'item removed':
      return `that ${shortened(correction.item.title)} is not an item`
    case 'item added':
      return `the added item ${correction.added.number}, ${shortened(correction.added.title)}`
    case 'line placed':
      return `the place of the line “${shortened(correction.text)}”`
    case 'heading corrected':
      return `the correction of the heading (${listed(Object.keys(correction.to))})`
  }
}

/** Lines of a run that are shown as one. */
const longRun = 3

/** Lines that were not understood, a few at a time, each with its own choice; a long run, such as a covering letter, has one for all its lines. */
function notUnderstood(
  unread: readonly UnreadLine[],
  {
    data,
    from,
    most,
  }: { readonly data: ReturnType<typeof putRightData>; readonly from: number; readonly most: number },
): readonly Element[] {
  if (unread.length === 0) return []
  const groups = grouped(unread)
  const start = from < groups.length ? from : 0
  const left = groups.length - start - most
  return [
    text(
      `Not understood, and not part of the agenda unless you say so: ${unread.length === 1 ? 'one line' : `${unread.length} lines`}`,
      {
        weight: 'bolder',
        separator: true,
      },
    ),
    ...groups.slice(start, start + most).flatMap(group => choiceOf(group, data)),
    ...buttonSet([
      ...(left > 0
        ? [press(`Show more (${left})`, 'put right open', { ...data, page: 'agenda', from: start + most })]
        : []),
      ...(start > 0 ? [press('Back to the first', 'put right open', { ...data, page: 'agenda' })] : []),
      ...(unread.length > 1 ? [press('Several at once …', 'put right open', { ...data, page: 'lines' })] : []),
    ]),
  ]
}

const buttonSet = (actions: readonly Button[]): readonly Element[] =>
  actions.length === 0 ? [] : [{ type: 'ActionSet', actions }]

/** A long run in one group, every other line in one of its own. */
function grouped(unread: readonly UnreadLine[]): readonly (readonly UnreadLine[])[] {
  const runs: UnreadLine[][] = []
  for (const line of unread) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last !== undefined && followsOn(last, line)) run.push(line)
    else runs.push([line])
  }
  return runs.flatMap(run => (run.length > longRun ? [run] : run.map(line => [line])))
}

function choiceOf(group: readonly UnreadLine[], data: ReturnType<typeof putRightData>): readonly Element[] {
  const [first, last] = [group[0], group.at(-1)]
  if (first === undefined || last === undefined) return []
  const lines = group.map(({ line }) => line).join(',')
  const place = (title: string, where: string) => press(title, 'put right lines', { ...data, lines, where })
  return group.length === 1
    ? [
        text(asTyped(`Line ${first.line}: ${shortened(first.text)}`), { spacing: 'small' }),
        {
          type: 'ActionSet',
          actions: [
            place('Make it an item', 'item'),
            press('Belongs to item …', 'put right open', { ...data, page: 'line', line: first.line }),
            place('Leave out', 'leave out'),
          ],
        },
      ]
    : [
        text(asTyped(`Lines ${first.line} to ${last.line}: ${shortened(first.text)} … ${shortened(last.text)}`), {
          spacing: 'small',
        }),
        {
          type: 'ActionSet',
          actions: [
            press('Look at each …', 'put right open', { ...data, page: 'lines', line: first.line }),
            place(`Leave out these ${group.length} lines`, 'leave out'),
          ],
        },
      ]
}

function itemRead(item: AgendaItem, privately: boolean, full: boolean): readonly Element[] {
  const closed =
    item.restriction !== undefined && privately && item.restriction.closedTitle !== item.title
      ? ` — closed title: ${item.restriction.closedTitle}`
      : ''
  const hidden = item.restriction !== undefined && !privately
  const facts = [
    item.restriction === undefined
      ? undefined
      : `Restricted${item.restriction.paragraphs.length === 0 ? '' : `, ${paragraphsInWords(item.restriction.paragraphs)}`}`,
    item.verbal ? 'verbal' : undefined,
    item.presenters.length === 0 || hidden ? undefined : item.presenters.map(p => p.name).join(', '),
    item.minutes === undefined ? undefined : `${item.minutes} minutes`,
    item.papers.length === 0 ? undefined : `${item.papers.length} ${item.papers.length === 1 ? 'paper' : 'papers'}`,
  ].filter(f => f !== undefined)
  const line = text(asTyped(`${itemLine(item)}${closed}${facts.length === 0 ? '' : ` (${facts.join('; ')})`}`), {
    spacing: 'small',
  })
  return item.standingText.length === 0 || hidden || !full
    ? [line]
    : [line, quiet(asTyped(shortened(joined(item.standingText))))]
}

/** What the last meeting left and this agenda does not have, and the actions that come up. */
function broughtForward(meeting: CalledMeeting, full: boolean): readonly Element[] {
  const { actions } = meeting.broughtForward
  const items = meeting.broughtForward.items.filter(left => !isOnAgenda(meeting.agenda.items, left))
  const shown = full ? 20 : 3
  return [
    ...(items.length === 0
      ? []
      : [
          text('From the last meeting, and not on this agenda:', {
            weight: 'bolder',
            separator: true,
          }),
          ...items.map(i => text(asTyped(`${i.title} (${i.why})`), { spacing: 'small' })),
        ]),
    ...(actions.length === 0
      ? []
      : [
          text(`${actions.length} open actions come up under the previous minutes:`, {
            weight: 'bolder',
            separator: true,
          }),
          ...actions.slice(0, shown).map(a =>
            text(asTyped(`${a.reference} ${a.owners.join(' / ')}: ${a.text} (${a.status})`), {
              spacing: 'small',
              size: 'small',
            }),
          ),
          ...(actions.length > shown ? [quiet(`and ${actions.length - shown} more`)] : []),
        ]),
  ]
}

/** Paragraphs in one line, told apart where the first does not end with a stop. */
const joined = (paragraphs: readonly string[]) =>
  paragraphs.reduce((line, p) => `${line}${line === '' ? '' : /[.:;?!]$/.test(line) ? ' ' : '; '}${p}`, '')
const shortened = (words: string) =>
  words.length > 160 ? `${words.slice(0, 159).replace(/[\ud800-\udbff]$/, '')}…` : words

import type { ActionLine, MinuteBlock, MinuteItem, Minutes } from '../../src/minutes/minutes.ts'
import { readNote } from '../../src/minutes/noteMarkdown.ts'
import { type FullMinutes, inFull } from '../../src/minutes/publicCopy.ts'
import { invented } from './inventedMeeting.ts'

// Everybody and everything here is invented.

let entries = 500
const entry = () => `e${++entries}`

const sentences = [
  'The harbour master had counted fewer night-time calls than in any quarter since the ferry timetable changed.',
  'Two wards along the estuary still reported most of the damage to boats, sheds and allotments.',
  'The youth boat club had taken forty-one young people who would otherwise have been on the quay after dark.',
  'Hospital staff asked that partners tell them sooner when a shelter was full, since the cottage ward had no spare beds.',
  'Lamps on the sea wall were repaired within nine days on average, against a promise of five.',
  'Traders wanted one telephone number for everything, answered by a person, at weekends too.',
  'The survey had been answered by 612 households, of whom one in three had not heard of the partnership.',
  'Volunteers had walked the cliff path every Friday since Easter and written down what they found.',
]
const words = (n: number, count: number) =>
  Array.from({ length: count }, (_, k) => sentences[(n * 3 + k) % sentences.length] ?? '').join(' ')

const points = (n: number, count: number) =>
  Array.from({ length: count }, (_, k) => `- ${words(n + k, (k % 3) + 1)}`).join('\n')

const titles = [
  'Sea wall lighting and the cameras on the eastern quay',
  'Night shelter: the winter plan, its costs and who staffs it',
  'Boat theft',
  'Young people on the water',
  'Domestic abuse: what the new refuge has learned in its first year',
  'Ferry queues',
  'Drug and alcohol needs assessment',
  'Fires on the heath',
  'Hate crime: reports by quarter',
  'Cliff rescue and the coastguard’s request for a second vehicle',
  'Scams against older residents',
  'Licensing of the summer fair',
  'Probation: unpaid work on the coastal path',
  'Serious violence duty: the strategy for the coming three years',
  'Street drinking',
  'Safety of lone workers',
  'Budget',
]

const due = (n: number) => `2027-0${(n % 4) + 1}-${String(((n * 7) % 27) + 1).padStart(2, '0')}`
const owners = ['Priya Aldermaston', 'Head of Housing', 'Bram Tolliver', 'Wexcombe Fire and Rescue', 'Ottoline Farr']
const task = (n: number) =>
  n % 5 === 0
    ? 'Write to the harbour trust, the ferry company and both lifeboat crews about who is called first at night, and bring the answers back'
    : n % 3 === 0
      ? 'check the figures'
      : 'set out what each partner has promised and by when'

const action = (n: number): MinuteBlock => ({
  kind: 'action',
  entry: entry(),
  action: {
    reference: `A${100 + n}`,
    text: task(n),
    owners:
      n % 7 === 6
        ? []
        : n % 4 === 0
          ? ([owners[n % 5], owners[(n + 2) % 5]] as readonly string[])
          : [owners[n % 5] ?? ''],
    dueDate: due(n),
    status: 'outstanding',
  },
})

const resolved = (text: string): MinuteBlock => ({ kind: 'decision', entry: entry(), verb: 'resolved', text })

/** An item of business, longer and shorter in turn, so that every kind of thing comes to stand at the foot of some page. */
function business(title: string, n: number): MinuteItem {
  const many = n === 13 ? 22 : n % 3
  return {
    number: `WX${80 + n}`,
    title,
    kind: 'business',
    verbal: n % 5 === 4,
    allotted: 5 + (n % 4) * 5,
    agendaPresenters: [],
    presenters: n % 6 === 5 ? [] : [{ name: 'Priya Aldermaston', role: 'Head of Harbour Policing' }],
    papers: n % 5 === 4 ? [] : [{ title: `${title} report`, size: '340 KB', pages: `${n * 8 + 1}-${n * 8 + 7}` }],
    standingText: [],
    outcome: 'taken',
    blocks: [
      { kind: 'note', entry: entry(), blocks: readNote(points(n, 2 + (n % 5))) },
      ...(n % 2 === 0 ? [{ kind: 'note' as const, entry: entry(), blocks: readNote(words(n, 3)) }] : []),
      ...Array.from({ length: many }, (_, k) =>
        resolved(
          `${k === 0 ? 'the report' : `recommendation ${k} of the report, on ${title.toLowerCase()},`} be noted`,
        ),
      ),
      ...(n % 4 === 3 ? [] : [action(n)]),
      ...(n % 5 === 2 ? [action(n + 20), action(n + 30)] : []),
    ],
  }
}

const standing = invented.items
const at = standing.findIndex(i => i.number === 'WX65')

/** A long meeting: twenty-five items, one with twenty-two resolutions, and many actions. */
export const longMeeting: Minutes = {
  ...invented,
  items: [...standing.slice(0, at), ...titles.map(business), ...standing.slice(-4)],
}

export const longInFull: FullMinutes = inFull(longMeeting)

/** The actions of the long meeting, and some from before it. */
export const longLog: readonly ActionLine[] = longMeeting.items.flatMap(({ number, blocks }) =>
  blocks.flatMap(b =>
    b.kind === 'outstanding actions'
      ? b.actions
      : b.kind === 'action'
        ? [{ ...b.action, minute: number, from: 'November 2026' }]
        : [],
  ),
)

import { presentersExpected } from '../meeting/presentersExpected.ts'
import { headingsBegunOn } from '../meeting/orderOfBusiness.ts'
import { itemForActions, toldOf } from './earlierActions.ts'
import { type AgendaItem, type Presenter } from '../meeting/agenda.ts'
import { correctionsIn } from '../meeting/confirmation.ts'
import { confirmingDecision } from '../meeting/confirmingPrevious.ts'
import { type Exclusion, exclusionsOf } from '../meeting/exclusions.ts'
import { effectOf } from '../meeting/interests.ts'
import {
  type Action,
  type CalledMeeting,
  type Declaration,
  type Entry,
  type Facts,
  dateOf,
  itemById,
  standing,
} from '../meeting/meeting.ts'
import { memberNamed } from '../meeting/names.ts'
import { clockTime } from '../meeting/dates.ts'
import type { ProcedureFact } from '../meeting/procedureFacts.ts'
import type { ActionLine, MinuteBlock, MinuteItem, Minutes } from './minutes.ts'
import { readNote } from './noteMarkdown.ts'
import { publicAt } from './publicBlocks.ts'
import { type FullMinutes, inFull } from './publicCopy.ts'
import { drawRoll } from './roll.ts'
import { inTheRoomFor } from './inTheRoom.ts'
import { withCorrections } from './correctedMinutes.ts'

const some = <K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V }

/** The minutes of a meeting as the record has them now, restricted business included. Copy them for an audience before anybody reads them. */
export const drawMinutes = (meeting: CalledMeeting): FullMinutes => inFull(withCorrections(drawUncorrected(meeting)))

/** The minutes as they stood before the corrections agreed when they were confirmed: what a correction is looked for in. */
export function drawUncorrected(meeting: CalledMeeting): Minutes {
  const { terms, agenda } = meeting
  const roll = drawRoll(meeting)
  const drawing: Drawing = { meeting, roll, exclusions: exclusionsOf(meeting) }
  const item = (id: string) => drawItem(drawing, id)
  return {
    body: agenda.body ?? terms.name,
    shortName: terms.shortName,
    council: terms.council,
    status: meeting.confirmed !== undefined ? 'confirmed' : meeting.issued ? 'issued' : 'draft',
    corrections: meeting.confirmed?.corrections ?? [],
    ...some('confirmedOn', meeting.confirmed?.on),
    date: dateOf(meeting) ?? '',
    ...some('weekdayWritten', agenda.weekdayWritten),
    ...some('time', agenda.time),
    ...some('endTime', agenda.endTime),
    ...(meeting.openedAt === undefined
      ? {}
      : { openedAt: meeting.clocks?.opening ?? clockTime(meeting.openedAt, terms.timezone) }),
    ...(meeting.closedAt === undefined
      ? {}
      : { closedAt: meeting.clocks?.closing ?? clockTime(meeting.closedAt, terms.timezone) }),
    ...some('venue', agenda.venue ?? terms.venue),
    ...some('contact', agenda.contact ?? terms.contact),
    headerNotes: agenda.notes,
    ...some('chair', whoChaired(meeting)),
    ...some('clerk', terms.members.find(m => m.part === 'clerk')?.name),
    ...roll,
    items: agenda.items.map(i => item(i.id)),
    ...declaredLater(meeting),
    ...some('orderTaken', orderTaken(meeting)),
    ...some('previousMeeting', meeting.broughtForward.previous?.date),
    furtherDates: agenda.furtherDates,
    ...(meeting.nextMeeting === undefined ? {} : { nextMeetingSaid: true }),
    version: meeting.version,
  }
}

/** Whoever was put in the chair; else the chair, and where the chair was away, the vice-chair who was there. */
function whoChaired(meeting: Facts): string | undefined {
  const place = (name: string) => meeting.roll[name]?.place
  const away = (name: string) => place(name) === 'apologies' || place(name) === 'absent'
  const { members } = meeting.terms
  return (
    meeting.elected ??
    members.find(m => m.part === 'chair' && !away(m.name))?.name ??
    members.find(m => m.part === 'vice-chair' && place(m.name) === 'present')?.name
  )
}

/** The numbers in the order first taken, where that was not the agenda's order. */
function orderTaken(meeting: Facts): readonly string[] | undefined {
  const first = [...new Set(meeting.taken.map(t => t.item))]
  const agenda = meeting.agenda.items.map(i => i.id).filter(id => first.includes(id))
  return first.every((id, n) => id === agenda[n]) ? undefined : first.map(id => itemById(meeting, id)?.number ?? '')
}

/** What items are drawn from. */
interface Drawing {
  readonly meeting: CalledMeeting
  readonly roll: Pick<Minutes, 'present' | 'inAttendance'>
  readonly exclusions: readonly Exclusion[]
}

function drawItem(drawing: Drawing, id: string): MinuteItem {
  const { meeting } = drawing
  const item = itemById(meeting, id) as AgendaItem
  const entries = standing(meeting).filter(e => e.item === id)
  const taken = meeting.taken.some(t => t.item === id) || meeting.together.some(group => group.includes(id))
  const deferred = meeting.deferred[id]
  const withdrawn = meeting.withdrawn[id]
  const drawn = (of: readonly Entry[]): readonly MinuteBlock[] => [
    ...publicAt(drawing, id, 'head'),
    ...outstandingActions(meeting, item, of),
    ...urgentMatters(meeting, item),
    ...declarationsAt(meeting, item),
    ...of.flatMap((e, n) => drawEntry(drawing, e).map(b => (cameFirst(of, n) ? markedFirst(b) : b))),
    ...togetherWith(meeting, id),
    ...(deferred === undefined
      ? []
      : [
          {
            kind: 'procedure' as const,
            topic: 'deferred' as const,
            fact: { what: 'deferred' as const, reason: deferred },
          },
        ]),
    ...(withdrawn === undefined || withdrawn === ''
      ? []
      : [
          {
            kind: 'procedure' as const,
            topic: 'deferred' as const,
            fact: { what: 'withdrawn' as const, reason: withdrawn },
          },
        ]),
    ...publicAt(drawing, id, 'foot'),
  ]
  const open = entries.filter(e => !e.restricted)
  return {
    number: item.number,
    ...some('under', item.under),
    kind: item.kind,
    title: item.title,
    verbal: item.verbal,
    ...some('restriction', restrictionOf(drawing, item, entries)),
    ...some('publicSummary', meeting.summaries[id]),
    agendaPresenters: item.presenters,
    presenters: presentersOf(meeting, item, entries),
    ...some('allotted', item.minutes),
    ...some('taken', minutesTaken(meeting, id)),
    papers: item.papers,
    standingText: item.standingText,
    outcome:
      withdrawn !== undefined
        ? 'withdrawn'
        : deferred !== undefined
          ? 'deferred'
          : taken ||
              headingsBegunOn(meeting).has(item.number) ||
              entries.some(e => e.kind !== 'presenter' && e.kind !== 'interest')
            ? 'taken'
            : 'not reached',
    ...(item.restriction === undefined && entries.some(e => e.restricted)
      ? { openBlocks: drawn(open), openPresenters: presentersOf(meeting, item, open) }
      : {}),
    blocks: drawn(entries),
    ...(taken && (item.restriction !== undefined || entries.some(e => e.restricted)) ? roomOf(drawing, id) : {}),
  }
}

/** An item is restricted by the agenda, or because its business was taken with the public excluded; the paragraphs are those of the resolution, where there was one. */
function restrictionOf(
  { exclusions }: Drawing,
  item: AgendaItem,
  entries: readonly Entry[],
): MinuteItem['restriction'] {
  const resolved = [
    ...new Set(exclusions.filter(x => x.act === undefined && x.items.includes(item.id)).flatMap(x => x.paragraphs)),
  ]
  if (item.restriction !== undefined)
    return resolved.length === 0 ? item.restriction : { ...item.restriction, paragraphs: resolved }
  return entries.some(e => e.restricted) ? { closedTitle: item.title, paragraphs: resolved } : undefined
}

/** Who was in the room for a restricted item that was taken. */
const roomOf = ({ meeting, roll }: Drawing, id: string): Pick<MinuteItem, 'inTheRoom'> => ({
  inTheRoom: inTheRoomFor(meeting, id, [...roll.present, ...roll.inAttendance]),
})

/** Who presented, as named in the meeting; that the agenda expected somebody is no record that they did. */
function presentersOf(meeting: Facts, item: AgendaItem, entries: readonly Entry[]): readonly Presenter[] {
  const named = entries.flatMap((e): Presenter[] => {
    if (e.kind !== 'presenter') return []
    const member = memberNamed(meeting, e.name)
    const role =
      e.role ??
      presentersExpected(meeting, item).find(p => p.name === e.name)?.role ??
      meeting.roll[e.name]?.role ??
      ([member?.post, member?.organisation].filter(w => w !== undefined).join(', ') || undefined)
    return [{ name: e.name, ...some('role', role) }]
  })
  return named
}

/** When the meeting stood adjourned, in milliseconds. */
function adjournments(meeting: Facts): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = []
  let to = Infinity
  for (let at = meeting.trail; at !== undefined; at = at.before) {
    const { event, at: when } = at.recorded
    if (event.type === 'MeetingResumed') to = Date.parse(when)
    if (event.type === 'MeetingAdjourned') found.push({ from: Date.parse(when), to })
  }
  return found
}

/** Whole minutes an item took, over all the times it was taken, adjournments left out. */
function minutesTaken(meeting: Facts, id: string): number | undefined {
  const end = meeting.closedAt
  const pauses = adjournments(meeting)
  let sum = 0,
    found = false
  meeting.taken.forEach((t, n) => {
    const until = meeting.taken[n + 1]?.at ?? end
    if (t.item !== id || until === undefined) return
    found = true
    const from = Date.parse(t.at),
      to = Date.parse(until)
    sum += to - from - pauses.reduce((out, p) => out + Math.max(0, Math.min(p.to, to) - Math.max(p.from, from)), 0)
  })
  return found ? Math.max(1, Math.round(sum / 60_000)) : undefined
}

/** An action as it stands now, in words that a log prints. */
export function actionLine(action: Action): ActionLine {
  return {
    reference: `A${action.number}`,
    text: action.text,
    owners: action.owners,
    ...some('dueDate', action.dueDate),
    ...some('dueWords', action.dueWords),
    status: action.state,
    shares: action.shares,
  }
}

/** An action as the minutes have it: as it stood when the meeting closed, whatever was answered since. */
function actionMinuted({ minuted, dueDate: _date, dueWords: _words, ...action }: Action): ActionLine {
  return actionLine({ ...action, ...minuted, minuted })
}

/** Whether an entry stands before the one that says who presented the item, with nothing but procedure before it. */
const cameFirst = (entries: readonly Entry[], at: number): boolean =>
  entries.findIndex(e => e.kind === 'presenter') > at && entries.slice(0, at + 1).every(e => e.kind === 'procedure')

const markedFirst = (block: MinuteBlock): MinuteBlock =>
  block.kind === 'procedure' ? { ...block, beforePresenting: true } : block

function drawEntry(drawing: Drawing, entry: Entry): readonly MinuteBlock[] {
  const { meeting } = drawing
  switch (entry.kind) {
    case 'note':
      return [{ kind: 'note', entry: entry.id, blocks: readNote(entry.text) }]
    case 'presenter':
      return []
    case 'decision':
      return [
        {
          kind: 'decision',
          entry: entry.id,
          verb: entry.verb,
          text: entry.text,
          ...some('proposer', entry.proposer),
          ...some('seconder', entry.seconder),
          ...some('vote', entry.vote),
          ...some('confirmsPrevious', entry.amended ? undefined : entry.confirmsPrevious),
        },
      ]
    case 'motion':
      return [
        {
          kind: 'motion',
          entry: entry.id,
          text: entry.text,
          ...some('amendment', entry.amendment),
          ...some('proposer', entry.proposer),
          ...some('seconder', entry.seconder),
          ...some('vote', entry.vote),
          ...some('how', entry.how),
          ...some('outcome', entry.outcome),
        },
      ]
    case 'correction':
      return [{ kind: 'correction', text: entry.text }]
    case 'interest':
      return []
    case 'procedure':
      if (entry.topic === 'public') return publicAt(drawing, entry.item, 'in place', entry.id)
      return [{ kind: 'procedure', topic: entry.topic, fact: entry.fact }]
    case 'action': {
      const action = meeting.actions.find(a => a.number === entry.number)
      return action === undefined ? [] : [{ kind: 'action', entry: entry.id, action: actionMinuted(action) }]
    }
  }
}

/** Under the item for them, as on the agenda: the actions still open from before, with their state, by meeting; but for those the item's notes tell of. */
function outstandingActions(meeting: Facts, item: AgendaItem, entries: readonly Entry[]): readonly MinuteBlock[] {
  if (item.id !== itemForActions(meeting.agenda.items)?.id) return []
  const notes = entries.flatMap(e => (e.kind === 'note' && !e.restricted ? [e.text] : []))
  const actions = meeting.broughtForward.actions.filter(a => !toldOf(a.text, notes))
  return [...new Set(actions.map(a => a.from))].map(from => ({
    kind: 'outstanding actions',
    from,
    actions: actions
      .filter(a => a.from === from)
      .map(a => ({
        reference: a.reference,
        text: a.text,
        owners: a.owners,
        ...some('dueDate', a.dueDate),
        ...some('dueWords', a.dueWords),
        status: a.status,
        ...some('shares', a.shares),
        from,
      })),
  }))
}

/** Under the item for urgent business: what was raised, and whether the chair admitted it. */
function urgentMatters(meeting: Facts, item: AgendaItem): readonly MinuteBlock[] {
  const home = meeting.agenda.items.find(i => i.kind === 'urgent business')
  return meeting.urgent
    .filter(m => m.answer !== 'waiting')
    .filter(m => (home === undefined ? m.item === item.id : item.id === home.id))
    .map(m => ({
      kind: 'urgent business',
      title: m.title,
      reason: m.reason,
      admitted: m.answer === 'admitted',
      ...some('underItem', m.item === undefined ? undefined : itemById(meeting, m.item)?.number),
    }))
}

/** The item under which an interest is minuted: the one for declarations, or, where it was declared later, the one it came up in. */
function minutedUnder(meeting: Facts, { items, during }: Declaration): string | undefined {
  const all = meeting.agenda.items
  const home = all.find(i => i.kind === 'declarations')
  const later = home !== undefined && all.findIndex(i => i.id === during) > all.indexOf(home)
  return later ? during : (home?.id ?? items[0])
}

/** Whether an interest was declared after the item for declarations. */
function declaredLater(meeting: Facts): { readonly declaredLater?: true } {
  const home = meeting.agenda.items.find(i => i.kind === 'declarations')?.id
  return home !== undefined && meeting.declarations.some(d => minutedUnder(meeting, d) !== home)
    ? { declaredLater: true }
    : {}
}

/** The interests minuted under an item. */
function declarationsAt(meeting: Facts, item: AgendaItem): readonly MinuteBlock[] {
  return meeting.declarations
    .filter(d => minutedUnder(meeting, d) === item.id)
    .map(d => ({
      kind: 'interest',
      name: d.person,
      ...some('honorific', memberNamed(meeting, d.person)?.honorific),
      items: d.items.flatMap(id => {
        const i = itemById(meeting, id)
        return i === undefined ? [] : [{ number: i.number, title: i.title }]
      }),
      interestKind: d.kind,
      effect: effectOf(meeting, d),
      sensitive: d.sensitive,
      ...(d.sensitive || d.nature === '' ? {} : { nature: d.nature }),
      ...some('conduct', d.sensitive ? undefined : conductIn(meeting, d, item.id)),
    }))
}

/** What a declarant did in the items, as their declaration can say it: not where it is minuted in the same item, and nothing of restricted business. */
function conductIn(
  meeting: Facts,
  { person, items, conduct }: Declaration,
  under: string,
): 'left' | 'stayed' | undefined {
  const [did, ...others] = new Set(items.map(id => conduct[id]))
  if (did === undefined || others.length > 0) return undefined
  const more = standing(meeting).some(
    e =>
      items.includes(e.item) &&
      (e.restricted ||
        (e.kind === 'procedure' &&
          e.fact.what === 'stayed in the room' &&
          e.fact.person === person &&
          e.fact.did !== undefined)),
  )
  const closed = items.some(id => id === under || itemById(meeting, id)?.restriction !== undefined)
  return more || closed ? undefined : did
}

function togetherWith(meeting: Facts, id: string): readonly MinuteBlock[] {
  return meeting.together
    .filter(group => group.includes(id))
    .map(group => {
      const number = (of: string | undefined) => itemById(meeting, of ?? '')?.number ?? ''
      const fact: ProcedureFact =
        group[0] === id
          ? { what: 'taken together', items: group.slice(1).map(number) }
          : { what: 'minuted under', item: number(group[0]) }
      return { kind: 'procedure', topic: 'order', fact }
    })
}

/** The corrections a meeting has agreed to the minutes before it; those made in restricted business stay in its own restricted minutes. */
export const correctionsAgreed = (meeting: Facts): readonly string[] =>
  standing(meeting).flatMap(e =>
    e.kind === 'correction' && !e.restricted && itemById(meeting, e.item)?.restriction === undefined ? [e.text] : [],
  )

/** Whether this meeting has confirmed the minutes before it, and with what corrections. */
export function confirmationOfPrevious(meeting: Facts): { readonly corrections: readonly string[] } | undefined {
  const confirming = confirmingDecision(meeting)
  if (confirming === undefined) return undefined
  const named = confirming.restricted ? [] : correctionsIn(confirming.text)
  return { corrections: [...correctionsAgreed(meeting), ...named] }
}

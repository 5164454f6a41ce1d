import { numberAfter } from '../meeting/calling.ts'
import { monthInWords } from '../meeting/dates.ts'
import type { ActionBroughtForward, BroughtForward } from '../meeting/events.ts'
import { type CalledMeeting, dateOf } from '../meeting/meeting.ts'
import type { TermsOfReference } from '../meeting/termsOfReference.ts'
import type { ActionLine } from './minutes.ts'

/** An action of the register: a line, with whether it may be shown to everybody and whether it is still open. */
export interface RegisteredAction extends ActionLine {
  readonly number: number
  /** The key of the meeting whose record answers for it, where it is kept here. */
  readonly meeting?: string
  readonly restricted: boolean
  readonly open: boolean
}

const isOpen = (status: string) =>
  status !== 'complete' && status !== 'withdrawn' && !/^(completed?|closed|done|withdrawn)$/i.test(status)

/** Every action of a partnership, from before it was kept here and from each of its meetings in order, as each stands now. */
export function actionRegister(
  terms: TermsOfReference,
  meetings: readonly CalledMeeting[],
): readonly RegisteredAction[] {
  const register = new Map<number, RegisteredAction>()
  terms.openActions.forEach((a, n) =>
    register.set(n + 1, {
      number: n + 1,
      reference: `A${n + 1}`,
      text: a.text,
      owners: a.owners,
      status: a.status,
      from: a.from,
      restricted: false,
      open: isOpen(a.status),
    }),
  )
  for (const meeting of meetings) {
    for (const earlier of meeting.broughtForward.actions) {
      const number = Number(earlier.reference.slice(1)),
        known = register.get(number)
      if (known?.open === true && known.meeting === undefined)
        register.set(number, {
          ...known,
          status: earlier.status,
          open: isOpen(earlier.status),
          ...(earlier.dueDate === undefined ? {} : { dueDate: earlier.dueDate }),
          ...(earlier.dueWords === undefined ? {} : { dueWords: earlier.dueWords }),
        })
      else if (known !== undefined && !isOpen(earlier.status))
        register.set(number, { ...known, status: earlier.status, open: false })
    }
    for (const a of meeting.actions)
      if (!a.struck)
        register.set(a.number, {
          number: a.number,
          reference: `A${a.number}`,
          text: a.text,
          owners: a.owners,
          status: a.state,
          from: monthInWords(dateOf(meeting) ?? ''),
          meeting: meeting.key,
          restricted: a.restricted,
          open: isOpen(a.state),
          ...(a.dueDate === undefined ? {} : { dueDate: a.dueDate }),
          ...(a.dueWords === undefined ? {} : { dueWords: a.dueWords }),
        })
  }
  return [...register.values()].toSorted((a, b) => a.number - b.number)
}

/** Why an item of a closed meeting comes back: it was deferred, or never reached. */
function left(meeting: CalledMeeting): BroughtForward['items'] {
  if (meeting.phase !== 'closed') return []
  const done = new Set([
    ...meeting.taken.map(t => t.item),
    ...meeting.together.flat(),
    ...meeting.entries.map(e => e.item),
  ])
  return meeting.agenda.items.flatMap(item => {
    const deferred = meeting.deferred[item.id]
    if (item.kind !== 'business' && deferred === undefined) return []
    if (deferred !== undefined)
      return [{ title: item.title, why: item.restriction === undefined ? `deferred because ${deferred}` : 'deferred' }]
    return done.has(item.id) ? [] : [{ title: item.title, why: 'not reached' }]
  })
}

/** What the next meeting takes over from those before it: open actions, deferred and unreached items, the minutes to confirm, and the numbers to go on from. */
export function broughtForwardTo(terms: TermsOfReference, earlier: readonly CalledMeeting[]): BroughtForward {
  const held = earlier.filter(m => m.phase === 'closed')
  const last = held.at(-1)
  const register = actionRegister(terms, earlier)
  const hold = earlier.at(-1)?.hold
  const previous = last === undefined ? terms.previousMinutes : { meeting: last.key, date: dateOf(last) ?? '' }
  return {
    nextItemNumber: last === undefined ? (terms.numbering.next ?? 1) : (numberAfter(last.agenda) ?? 1),
    nextActionNumber: Math.max(terms.openActions.length, ...register.map(a => a.number), 0) + 1,
    actions: register
      .filter(a => a.open && !a.restricted)
      .map(({ reference, text, owners, dueDate, dueWords, status, from }): ActionBroughtForward => ({
        reference,
        text,
        owners,
        status,
        from: from ?? '',
        ...(dueDate === undefined ? {} : { dueDate }),
        ...(dueWords === undefined ? {} : { dueWords }),
      })),
    ...(previous === undefined ? {} : { previous }),
    items: last === undefined ? [] : left(last),
    ...(hold === undefined ? {} : { hold }),
  }
}

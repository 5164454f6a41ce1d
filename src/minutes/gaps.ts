import { isName } from '../meeting/presentersWritten.ts'
import { type Gap, gap } from './gap.ts'
import {
  type Action,
  type CalledMeeting,
  type Declaration,
  type Entry,
  itemById,
  standing,
} from '../meeting/meeting.ts'
import type { ItemKind } from '../meeting/agenda.ts'
import { effectOf } from '../meeting/interests.ts'
import { unaccountedFor } from '../meeting/unaccountedFor.ts'
import { correctionsShown } from './correctedMinutes.ts'
import { dateGaps } from './dateGaps.ts'
import { drawUncorrected } from './drawing.ts'
import { publicityGaps } from './publicityGaps.ts'
import { restrictedWordsGaps, wordsAlone } from './restrictedWordsGaps.ts'
import { type Put, joined, listed, worded } from '../meeting/worded.ts'
import { distance, folded, knownNames, memberNamed } from '../meeting/names.ts'

export { type Gap, type GapName, gapNames } from './gap.ts'

/** Everything in a meeting's record that a clerk should look at, in the order of the minutes. */
export function gapsOf(meeting: CalledMeeting): readonly Gap[] {
  const number = (id: string) => itemById(meeting, id)?.number ?? ''
  const entries = standing(meeting),
    actions = meeting.actions.filter(a => !a.struck)
  return [
    ...dateGaps(meeting),
    ...rollGaps(meeting),
    ...unheardGap(meeting),
    ...meeting.declarations.flatMap(d => conductGap(meeting, d, number)),
    ...itemGaps(meeting, entries, number),
    ...actions.flatMap(a => actionGaps(meeting, a, number)),
    ...sameTextTwice(entries, number),
    ...restrictedWordsGaps(meeting, entries, number),
    ...publicityGaps(meeting),
    ...correctionGaps(meeting),
    ...meeting.urgent
      .filter(m => m.answer === 'waiting')
      .map(m =>
        gap(
          'urgent business unanswered',
          worded`The chair did not answer whether "${m.title}" was admitted as urgent business.`,
        ),
      ),
    ...meeting.documents
      .filter(d => d.failed !== undefined)
      .map(d => gap('sending failed', worded`The ${d.document} could not be filed: ${d.failed ?? ''}`)),
  ]
}

/** Corrections agreed with the confirmation that could not be carried out word for word. */
function correctionGaps(meeting: CalledMeeting): readonly Gap[] {
  const corrections = meeting.confirmed?.corrections ?? []
  return corrections.length === 0
    ? []
    : correctionsShown(drawUncorrected(meeting), corrections).flatMap(c =>
        c.outcome === 'for the clerk' ? [gap('correction not carried out', c.sentence)] : [],
      )
}

function rollGaps(meeting: CalledMeeting): readonly Gap[] {
  const people = Object.values(meeting.roll),
    found: Gap[] = []
  for (const a of people) {
    const principal = a.substituteFor === undefined ? undefined : meeting.roll[a.substituteFor]
    if (a.substituteFor !== undefined && principal?.place !== 'apologies')
      found.push(
        gap(
          'substitute without apologies',
          worded`${a.name} is down as substitute for ${a.substituteFor}, who sent no apologies.`,
        ),
      )
    if (a.place === 'apologies' && (a.inTheRoom || a.arrivedAt !== undefined))
      found.push(gap('name in two lists', worded`${a.name} sent apologies and is also down as present.`))
    if (a.place === 'present' && a.substituteFor === undefined && memberNamed(meeting, a.name) === undefined)
      found.push(
        gap(
          'present but no member',
          worded`${a.name} is down as present but is not a member; "in attendance" may be meant.`,
        ),
      )
  }
  const names = knownNames(meeting).filter(n => meeting.roll[n] !== undefined || memberNamed(meeting, n) !== undefined)
  names.forEach((a, n) =>
    names.slice(n + 1).forEach(b => {
      const one = folded(a.replace(/ \(guest\)$/, '')),
        two = folded(b.replace(/ \(guest\)$/, ''))
      if (one === two) found.push(gap('name in two lists', worded`${a} and ${b} look like the same person.`))
      else if (Math.min(one.length, two.length) >= 7 && distance(one, two) <= 2)
        found.push(gap('names nearly alike', worded`${a} and ${b} are nearly alike: check that they are two people.`))
    }),
  )
  return found
}

/** Members who neither came nor apologised: named once, for the clerk to say of each. */
function unheardGap(meeting: CalledMeeting): readonly Gap[] {
  const names = unaccountedFor(meeting)
  return names.length === 0
    ? []
    : [
        gap(
          'nobody knows whether they came',
          worded`Neither present nor apologising: ${joined(names)}. Record each as absent, or their apologies; until then the minutes give no apologies of theirs.`,
        ),
      ]
}

function conductGap(meeting: CalledMeeting, declaration: Declaration, number: (id: string) => string): readonly Gap[] {
  if (effectOf(meeting, declaration) === 'stays') return []
  return declaration.items
    .filter(
      id =>
        meeting.taken.some(t => t.item === id) &&
        declaration.conduct[id] === undefined &&
        meeting.roll[declaration.person]?.inTheRoom === true,
    )
    .map(id =>
      gap(
        'interest without conduct',
        worded`${declaration.person} declared an interest in item ${number(id)}, and it is not recorded whether they left.`,
        { item: id },
      ),
    )
}

/** Items that may be taken with nothing to record: the minutes then say that there was none. */
const saysNone: ReadonlySet<ItemKind> = new Set([
  'apologies',
  'urgent business',
  'declarations',
  'new urgent business',
  'next meeting',
])

const implied =
  /\b(will|would|to|should|could) (be )?(circulate|bring|brought|report|send|sent|share|arrange|follow up|provide|liaise|present|draft|review)(ed)?\b/i

function itemGaps(meeting: CalledMeeting, entries: readonly Entry[], number: (id: string) => string): readonly Gap[] {
  return meeting.agenda.items.flatMap((item): Gap[] => {
    const its = entries.filter(e => e.item === item.id),
      here = { item: item.id },
      found: Gap[] = []
    const taken = meeting.taken.some(t => t.item === item.id)
    if (
      taken &&
      !saysNone.has(item.kind) &&
      !its.some(e => e.kind === 'note' || e.kind === 'decision' || e.kind === 'motion' || e.kind === 'action') &&
      meeting.deferred[item.id] === undefined &&
      meeting.withdrawn[item.id] === undefined &&
      !meeting.together.flat().includes(item.id)
    )
      found.push(
        gap('item without an outcome', worded`Item ${item.number} was taken, and nothing was recorded in it.`, here),
      )
    const presenters = its.flatMap(e => (e.kind === 'presenter' ? [e.name] : []))
    const expected = item.presenters.map(p => p.name).filter(name => isName(name)),
      closed = item.restriction !== undefined || its.some(e => e.restricted)
    if (taken && presenters.length === 0 && expected.length > 0 && its.length > 0)
      found.push(
        gap(
          'another presenter',
          worded`The agenda has ${closed ? worded`somebody` : listed(expected)} presenting item ${item.number}; nobody is minuted as presenting it.`,
          here,
        ),
      )
    if (
      presenters.length > 0 &&
      expected.length > 0 &&
      !presenters.some(p => expected.some(e => folded(e) === folded(p)))
    )
      found.push(
        gap(
          'another presenter',
          closed
            ? worded`The agenda and the minutes have different people presenting item ${item.number}.`
            : worded`The agenda has ${listed(expected)} presenting item ${item.number}; the minutes have ${listed(presenters)}.`,
          here,
        ),
      )
    for (const e of its) {
      if (e.kind === 'decision' && !e.quorate)
        found.push(
          gap(
            'decision when not quorate',
            worded`A decision in item ${item.number} was made when the meeting was not quorate.`,
            { ...here, entry: e.id },
          ),
        )
      if (e.kind === 'motion' && e.outcome === undefined)
        found.push(
          gap(
            'motion without an outcome',
            worded`A motion was moved in item ${item.number}, and it is not recorded what became of it.`,
          ),
        )
      if (e.kind !== 'note') continue
      if (/\b(the|a|an|of|to|and|in|for|with|by|such as)$/i.test(e.text.trim()))
        found.push(
          gap('unfinished sentence', worded`A note in item ${item.number} seems to break off at its end.`, {
            ...here,
            entry: e.id,
          }),
        )
      if (!e.restricted && implied.test(e.text) && !its.some(other => other.kind === 'action'))
        found.push(
          gap(
            'possible action in a note',
            worded`A note in item ${number(item.id)} speaks of something to be done, and no action is recorded in that item.`,
            { ...here, entry: e.id },
          ),
        )
    }
    return found
  })
}

/** Whether an owner is somebody or something the record knows: a person, a post, an organisation, a body, the partnership, or everybody. */
export function ownerIsKnown(meeting: CalledMeeting, owner: string): boolean {
  const wanted = folded(owner)
  if (/^(all|everyone|chair|vice-chair|co-chair|clerk|partners?|members?)\b/.test(wanted)) return true
  const { terms } = meeting
  const known = [
    terms.name,
    terms.shortName,
    terms.council,
    ...terms.members.flatMap(m => [m.name, m.post, m.organisation, m.body]),
    ...Object.values(meeting.roll).flatMap(a => [a.name, a.role]),
    ...standing(meeting).flatMap(e => (e.kind === 'presenter' ? [e.name] : [])),
  ]
  return known.some(
    k => k !== undefined && (folded(k) === wanted || (folded(k).includes(wanted) && wanted.length >= 4)),
  )
}

function actionGaps(meeting: CalledMeeting, action: Action, number: (id: string) => string): readonly Gap[] {
  const of: Put = worded`Action A${action.number} in item ${number(action.item)}`,
    here = { item: action.item, entry: action.entry },
    found: Gap[] = []
  if (action.owners.length === 0) found.push(gap('action without an owner', worded`${of} has no owner.`, here))
  if (action.dueDate === undefined && action.dueWords === undefined)
    found.push(gap('action without a date', worded`${of} has no date or meeting to be done by.`, here))
  if (twoInOne(action.text)) found.push(gap('two actions in one', worded`${of} reads like two actions in one.`, here))
  for (const owner of action.owners)
    if (!ownerIsKnown(meeting, owner))
      found.push(
        gap(
          'owner nobody knows',
          action.restricted
            ? worded`${of} has an owner whom nobody here is called.`
            : worded`${of} is owned by "${owner}", whom nobody here is called.`,
          here,
        ),
      )
  return found
}

/** Whether an action's text holds two: two sentences that each begin with a doer, or with something to do. */
export const twoInOne = (text: string): boolean =>
  /[.;]\s+(\p{Lu}\p{L}+( \p{Lu}[\p{L}'’]+)*\s+to\s+|To\s+|(and )?also to\s+|Then\s+)\p{Ll}/u.test(text)

function sameTextTwice(entries: readonly Entry[], number: (id: string) => string): readonly Gap[] {
  const seen = new Map<string, string>(),
    found: Gap[] = []
  for (const e of entries) {
    if (e.kind !== 'note') continue
    const text = wordsAlone(e.text)
    if (text.length < 40) continue
    const first = seen.get(text)
    if (first !== undefined && first !== e.item)
      found.push(
        gap('same text twice', worded`The same note stands under items ${number(first)} and ${number(e.item)}.`, {
          item: e.item,
          entry: e.id,
        }),
      )
    seen.set(text, first ?? e.item)
  }
  return found
}

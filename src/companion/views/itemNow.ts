import { seriousWarnings } from '../../cards/chairWarnings.ts'
import { entryInWords } from '../../cards/entryInWords.ts'
import { mustDo } from '../../cards/interestsInItem.ts'
import { howFarInWords } from '../../cards/itemFacts.ts'
import { quorumInWords } from '../../cards/quorumInWords.ts'
import { declaredIn, effectOf } from '../../meeting/interests.ts'
import {
  type CalledMeeting,
  type Declaration,
  type Entry,
  currentItem,
  isRestricted,
  standing,
} from '../../meeting/meeting.ts'
import { nextItem } from '../../meeting/orderOfBusiness.ts'
import { entitledByTerms, notEntitledInTheRoom } from '../../meeting/publicity.ts'
import { quorumOf } from '../../meeting/quorum.ts'
import { minutesAllotted, timeRunning } from '../../meeting/timeAllotted.ts'
import type { Actor } from '../../meeting/termsOfReference.ts'
import { openPart } from '../../minutes/agendaPrinted.ts'
import { itemNamed, papersSeen } from './agendaSeen.ts'
import type { ItemNow, MustLeave } from './meetingView.ts'

/** The item being taken, for somebody who conducts or not; nothing before the first. */
export function itemNow(meeting: CalledMeeting, by: Actor, conducts: boolean): ItemNow | undefined {
  const item = currentItem(meeting)
  if (item === undefined) return undefined
  const entries = standing(meeting).filter(e => e.item === item.id)
  const readsAll = conducts && entitledByTerms(meeting.terms, by)
  const lines = (...kinds: readonly Entry['kind'][]) =>
    entries.filter(e => kinds.includes(e.kind) && (readsAll || !e.restricted)).map(e => entryInWords(meeting, e, false))
  const quorum = quorumOf(meeting)
  return {
    ...itemNamed(openPart(item)),
    presenters: openPart(item).presenters.map(p => (p.role === undefined ? p.name : `${p.name}, ${p.role}`)),
    papers: papersSeen(item),
    restricted: isRestricted(meeting, item),
    ...timeOf(meeting, item.id),
    position: howFarInWords(meeting),
    decisions: lines('decision'),
    actions: lines('action'),
    notes: entries.filter(e => e.kind === 'note').length,
    also: lines('presenter', 'correction'),
    quorum: { words: quorumInWords(quorum), quorate: quorum.quorate },
    ...(conducts ? forThoseWhoConduct(meeting, item.id) : {}),
  }
}

/** The minutes allotted to an item, and since when they run, what was used before reckoned in. */
export function timeOf(
  meeting: CalledMeeting,
  item: string,
): { readonly startedAt?: string; readonly minutes?: number } {
  const minutes = minutesAllotted(meeting, item),
    running = timeRunning(meeting)
  const since =
    running === undefined
      ? meeting.phase === 'in session'
        ? meeting.taken.findLast(t => t.item === item)?.at
        : undefined
      : new Date(Date.parse(running.since) - running.before).toISOString()
  return { ...(since === undefined ? {} : { startedAt: since }), ...(minutes === undefined ? {} : { minutes }) }
}

function forThoseWhoConduct(meeting: CalledMeeting, item: string): Partial<ItemNow> {
  const next = meeting.phase === 'in session' ? nextItem(meeting) : undefined
  const closed = currentItem(meeting)?.restriction !== undefined || next?.restriction !== undefined
  const strangers = closed ? notEntitledInTheRoom(meeting) : []
  return {
    mustLeave: declaredIn(meeting, item).map(d => declarant(meeting, d, item)),
    ...(strangers.length === 0 ? {} : { notEntitled: strangers }),
    warnings: seriousWarnings(meeting),
  }
}

function declarant(meeting: CalledMeeting, declaration: Declaration, item: string): MustLeave {
  const { person: name, conduct } = declaration
  const here = meeting.roll[name]
  const out = here?.inTheRoom !== true || here.outFor !== undefined
  const effect = effectOf(meeting, declaration)
  return {
    name,
    does: mustDo(effect, name),
    left: out ? true : conduct[item] === undefined ? null : false,
    ...(effect === 'stays' || effect === 'stays and does not vote' ? { stays: true as const } : {}),
  }
}

import type { MinuteBlock, MinuteItem, Minutes } from '../../minutes/minutes.ts'
import { withNoting, actionPassages, outstandingPassages, ownersOpposite } from './actions.ts'
import { tableInItem } from './actionTable.ts'
import { apologiesSentence, homeOfApologies, isApology } from './apologies.ts'
import { atMostNoted, datesOfNextMeeting } from './nextMeeting.ts'
import { decisionPassages, saidWithConfirmation } from './decisions.ts'
import { publicExcluded, publicReadmitted } from './excluded.ts'
import { correction, interest, saysTheyStayed, urgentBusiness } from './facts.ts'
import { introduction } from './introduced.ts'
import { motionPassages } from './motions.ts'
import { type NotesSoFar, notePassages, withLeads } from './notes.ts'
import { procedureSentence } from './procedure.ts'
import { type Passage, type Writing, said } from './passages.ts'
import { ofEntry } from './printed.ts'
import { compared } from './sentences.ts'

/** Blocks one after another that are written together: decisions of one verb, actions, matters of urgent business. */
function stretches(blocks: readonly MinuteBlock[]): readonly (readonly MinuteBlock[])[] {
  const out: MinuteBlock[][] = []
  const together = (a: MinuteBlock, b: MinuteBlock) =>
    (a.kind === b.kind && ['action', 'urgent business'].includes(a.kind)) ||
    (a.kind === 'decision' && b.kind === 'decision' && a.verb === b.verb)
  for (const block of blocks) {
    const last = out.at(-1)
    if (last?.[0] !== undefined && together(last[0], block)) last.push(block)
    else out.push([block])
  }
  return out
}

const only = <K extends MinuteBlock['kind']>(kind: K, blocks: readonly MinuteBlock[]) =>
  blocks.filter((b): b is MinuteBlock & { kind: K } => b.kind === kind)

/** Actions where the style has them: in the text, in a table, or after the last item. */
function actionsWritten(writing: Writing, actions: readonly (MinuteBlock & { kind: 'action' })[]): readonly Passage[] {
  switch (writing.style.actions.place) {
    case 'at the end':
      return []
    case 'in a table':
      return tableInItem(writing, actions)
    case 'in the text':
    case 'opposite':
      return actionPassages(writing, actions)
  }
}

/** What was recorded in an item, in order; where the style has it so, with an action that was agreed before the last decision after it. */
function inOrder({ item: { blocks }, style }: Writing): readonly MinuteBlock[] {
  const last = blocks.findLastIndex(b => b.kind === 'decision' || b.kind === 'motion')
  if (!style.actions.afterDecisions || last === -1) return blocks
  const before = blocks.slice(0, last + 1),
    decided = before.flatMap(b => (b.kind === 'decision' && b.text !== '' ? [compared(b.text)] : []))
  // One that says what a decision says is printed as its owner, and stays beside it.
  const goes = (b: MinuteBlock) =>
    b.kind === 'action' &&
    !decided.some(d => d.includes(compared(b.action.text)) || compared(b.action.text).includes(d))
  return [...before.filter(b => !goes(b)), ...before.filter(goes), ...blocks.slice(last + 1)]
}

/** What was recorded in the item, in the order it was recorded. */
function recorded(writing: Writing, printed: ReadonlySet<object>): readonly Passage[] {
  let passages: readonly Passage[] = []
  let so: NotesSoFar = { led: false, stretch: 0 }
  for (const blocks of stretches(inOrder(writing).filter(b => !printed.has(b)))) {
    const [first] = blocks
    switch (first?.kind) {
      case 'note':
        for (const block of withLeads(first.blocks)) {
          const next = notePassages(writing, block, so)
          passages = [...passages, ...ofEntry(first.entry, next.passages)]
          so = next.so
        }
        continue
      case 'decision':
        passages = [...passages, ...decisionPassages(writing, only('decision', blocks))]
        break
      case 'motion':
        passages = [...passages, ...motionPassages(writing, first)]
        break
      case 'action': {
        const rest = only('action', blocks).filter(action => {
          const noted = withNoting(passages, action, writing)
          passages = noted ?? passages
          return noted === undefined
        })
        passages = [...passages, ...actionsWritten(writing, rest)]
        so = { ...so, stretch: so.stretch + 1 }
        continue
      }
      case 'urgent business':
        passages = [...passages, ...urgentBusiness(writing, only('urgent business', blocks))]
        break
      case 'outstanding actions':
        passages = [...passages, ...outstandingPassages(writing, first)]
        break
      case 'interest':
        passages = [...passages, interest(writing, first)]
        break
      case 'correction':
        if (!saidWithConfirmation(writing)) passages = [...passages, correction(writing, first)]
        break
      case 'public excluded':
        passages = [...passages, publicExcluded(writing, first)]
        break
      case 'public readmitted':
        passages = [...passages, publicReadmitted(writing, first)]
        break
      case 'procedure':
        passages = [...passages, said(procedureSentence(writing, first.fact))]
        break
      case undefined:
        break
    }
    so = { led: false, stretch: so.stretch + 1 }
  }
  return passages
}

/** The sentence of apologies in the item for them, unless the clerk has written one. */
function apologies({ minutes, item, style }: Writing): readonly Passage[] {
  if (homeOfApologies(minutes.items)?.number !== item.number) return []
  const written = item.blocks.some(
    b => b.kind === 'note' && b.blocks.some(n => n.kind !== 'points' && isApology(n.text, style)),
  )
  const sentence = written ? undefined : apologiesSentence(minutes, style)
  return sentence === undefined ? [] : [said(sentence)]
}

/** Said of an item in which there was nothing, or which was not taken. */
function nothing({ minutes, item, style }: Writing): readonly Passage[] {
  if (item.outcome === 'taken' && urgentMatterFor(minutes, item)) return []
  if (item.outcome === 'taken' && item.blocks.some(b => b.kind === 'action')) return []
  if (item.outcome === 'taken' && item.kind === 'apologies' && minutes.apologies.length > 0) return []
  if (item.outcome === 'not reached' && minutes.closedAt === undefined) return []
  const sentence =
    item.outcome !== 'taken'
      ? style.outcomes[item.outcome]
      : item.kind === 'apologies' ||
          item.kind === 'urgent business' ||
          item.kind === 'declarations' ||
          item.kind === 'new urgent business' ||
          item.kind === 'any other business' ||
          item.kind === 'filming'
        ? style.none[item.kind]
        : undefined
  return sentence === undefined ? [] : [said(truly({ minutes, item, style }, sentence))]
}

/** Whether the chair admitted a matter to be considered in the item, so that it cannot be said that there was none. */
const urgentMatterFor = (minutes: Minutes, item: MinuteItem): boolean =>
  minutes.items.some(i => i.blocks.some(b => b.kind === 'urgent business' && b.admitted && b.underItem === item.number))

/** The sentence that there was none, or what is true in its place: that some were not heard of, or declared an interest later. */
function truly({ minutes, item, style }: Omit<Writing, 'opposite'>, sentence: string): string {
  if (item.outcome !== 'taken') return sentence
  if (item.kind === 'apologies' && minutes.absent.length > 0) return style.none['apologies, some absent']
  return item.kind === 'declarations' && minutes.declaredLater === true
    ? style.none['declarations, some later']
    : sentence
}

/** Whether a fact is what somebody who declared an interest did. */
const isConduct = (block: MinuteBlock): boolean =>
  block.kind === 'procedure' &&
  (block.fact.what === 'left the room' || block.fact.what === 'stayed in the room' || block.topic === 'stayed')

/** Whether the first thing recorded in an item is a sentence of the clerk's own. */
function leadsIn({ blocks }: MinuteItem): boolean {
  const first = blocks.find(b => b.kind !== 'procedure' && b.kind !== 'public excluded')
  return first?.kind === 'note' && first.blocks[0]?.kind === 'paragraph'
}

/** Everything minuted in an item. */
export function minuted(given: Omit<Writing, 'opposite'>): readonly Passage[] {
  const dates = datesOfNextMeeting(given)
  if (dates.length > 0 && atMostNoted(given.item)) return dates
  const { opposite, printed } = ownersOpposite(given)
  const writing = { ...given, opposite }
  const line = introduction(writing)
  const heads = given.item.blocks.filter(b => b.kind === 'public excluded' && b.place === 'head')
  const conduct = given.style.interests.conduct === 'after the lead-in' ? given.item.blocks.filter(isConduct) : []
  const said_ = given.item.blocks.filter(b => saysTheyStayed(given, b))
  const before = given.item.blocks.filter(
    b => b.kind === 'procedure' && b.beforePresenting === true && !conduct.includes(b),
  )
  const body = recorded(writing, new Set([...printed, ...heads, ...conduct, ...said_, ...before]))
  const did = recorded({ ...writing, item: { ...given.item, blocks: conduct } }, new Set([...printed, ...said_]))
  const ledIn = line === undefined && leadsIn(given.item) ? 1 : 0
  const sorry = apologies(writing)
  const passages = [
    ...dates,
    ...recorded({ ...writing, item: { ...given.item, blocks: heads } }, printed),
    ...recorded({ ...writing, item: { ...given.item, blocks: before } }, new Set([...printed, ...said_])),
    ...(line === undefined ? [] : ofEntry('presented', [said(line)])),
    ...(given.style.apologies.place === 'first' ? sorry : []),
    ...body.slice(0, ledIn),
    ...did,
    ...body.slice(ledIn),
    ...(given.style.apologies.place === 'last' ? sorry : []),
  ]
  return passages.length > 0 ? passages : nothing(writing)
}

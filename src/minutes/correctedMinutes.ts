import type { ProcedureFact } from '../meeting/procedureFacts.ts'
import { type Worded, joined, worded } from '../meeting/worded.ts'
import type { Presenter } from '../meeting/agenda.ts'
import type { Apology, MinuteBlock, MinuteItem, Minutes, RollEntry } from './minutes.ts'
import type { NoteBlock, NoteList } from './notes.ts'
import { type Substitution, readSubstitutions, substituted, timesIn } from './substitution.ts'

/** A text of the minutes in which words of a correction stand. */
export interface PassageFound {
  /** The number of its item; absent for the names of those who were there. */
  readonly item?: string
  readonly text: string
  /** For those entitled alone. */
  readonly restricted: boolean
}

/** What a correction does to the minutes: seen in its place before it is confirmed, or left to the clerk with the reason. */
export type CorrectionShown =
  | {
      readonly correction: string
      readonly outcome: 'in place'
      readonly passage: PassageFound
      /** The passage as it will read. */
      readonly after: string
    }
  | {
      readonly correction: string
      readonly outcome: 'for the clerk'
      readonly why: 'not word for word' | 'not found' | 'found more than once'
      readonly found: readonly PassageFound[]
      /** For the clerk: what stood in the way, and what to do. Says nothing of restricted business but item numbers. */
      readonly sentence: Worded
    }

/** Each correction in its place in these minutes, one after another as they will be carried out. Nothing is guessed: words that stand in several places, or in none, are left to the clerk. */
export function correctionsShown(minutes: Minutes, corrections: readonly string[]): readonly CorrectionShown[] {
  return corrections.reduce(
    ({ so, shown }, correction) => {
      const next = carriedOut(so, correction)
      return { so: next.minutes, shown: [...shown, ...next.shown] }
    },
    { so: minutes, shown: [] as readonly CorrectionShown[] },
  ).shown
}

/** The minutes as confirmed: each correction that says what to put for what, and whose words stand in one place, is carried out; all of them stay listed. */
export const withCorrections = (minutes: Minutes): Minutes =>
  minutes.corrections.reduce((so, correction) => carriedOut(so, correction).minutes, minutes)

/** One correction carried out whole, or not at all. */
function carriedOut(
  minutes: Minutes,
  correction: string,
): { readonly minutes: Minutes; readonly shown: readonly CorrectionShown[] } {
  const substitutions = readSubstitutions(correction)
  if (substitutions.length === 0) return { minutes, shown: [leftToTheClerk(correction, undefined, [])] }
  let so = minutes
  const shown: CorrectionShown[] = []
  for (const substitution of substitutions) {
    const found = passagesWith(so, substitution)
    const [passage] = found
    if (passage === undefined || found.length > 1)
      return { minutes, shown: [leftToTheClerk(correction, substitution, found)] }
    so = textsPut(so, substitution, text => substituted(text, substitution))
    shown.push({ correction, outcome: 'in place', passage, after: substituted(passage.text, substitution) })
  }
  return { minutes: so, shown }
}

function leftToTheClerk(
  correction: string,
  substitution: Substitution | undefined,
  found: readonly PassageFound[],
): CorrectionShown {
  const base = { correction, outcome: 'for the clerk', found } as const
  if (substitution === undefined)
    return {
      ...base,
      why: 'not word for word',
      sentence: worded`“${correction}” does not say in quotation marks what to read for what. Change the minutes yourself.`,
    }
  const { was, item } = substitution
  if (found.length === 0)
    return {
      ...base,
      why: 'not found',
      sentence: worded`“${was}” does not stand ${item === undefined ? worded`in the minutes` : worded`in item ${item}`} as whole words. Change the minutes yourself, or quote the words as they stand.`,
    }
  const places = [...new Set(found.map(f => (f.item === undefined ? '' : f.item)))].map(number =>
    number === '' ? worded`the attendance` : worded`item ${number}`,
  )
  return {
    ...base,
    why: 'found more than once',
    sentence: worded`“${was}” stands ${found.length} times (${joined(places)}). Say which item, or quote more of the sentence.`,
  }
}

/** Every place where the words stand, a passage as often as they stand in it. */
function passagesWith(minutes: Minutes, substitution: Substitution): readonly PassageFound[] {
  const found: PassageFound[] = []
  const look = (item: MinuteItem | undefined) => (text: string) => {
    const passage = {
      ...(item === undefined ? {} : { item: item.number }),
      text,
      restricted: item?.restriction !== undefined && !openTexts(item).includes(text),
    }
    found.push(...Array.from({ length: timesIn(text, substitution) }, () => passage))
    return text
  }
  if (substitution.item === undefined) rollPut(minutes, look(undefined), text => text)
  for (const item of minutes.items) if (isMeant(item, substitution)) itemPut(item, look(item), text => text)
  return found
}

/** What anybody may read of an item closed in part, or from its first to its last word. */
function openTexts(item: MinuteItem): readonly string[] {
  const texts: string[] = [item.title, item.publicSummary ?? '']
  item.openBlocks?.forEach(b =>
    blockPut(b, text => {
      texts.push(text)
      return text
    }),
  )
  return texts
}

const isMeant = (item: MinuteItem, { item: only }: Substitution) =>
  only === undefined || only.toLowerCase() === item.number.toLowerCase()

type Put = (text: string) => string

function textsPut(minutes: Minutes, substitution: Substitution, put: Put): Minutes {
  const roll = substitution.item === undefined ? rollPut(minutes, put, put) : {}
  return {
    ...minutes,
    ...roll,
    items: minutes.items.map(item => (isMeant(item, substitution) ? itemPut(item, put, put) : item)),
  }
}

const personPut = (person: RollEntry, put: Put, copies: Put): RollEntry => ({
  ...person,
  name: put(person.name),
  ...(person.post === undefined ? {} : { post: put(person.post) }),
  ...(person.organisation === undefined ? {} : { organisation: put(person.organisation) }),
  ...(person.role === undefined ? {} : { role: put(person.role) }),
  ...(person.substituteFor === undefined ? {} : { substituteFor: copies(person.substituteFor) }),
})

type Roll = Pick<Minutes, 'present' | 'inAttendance' | 'apologies' | 'absent' | 'chair'>

/** The roll with each name and post put otherwise; `copies` for names that only repeat somebody’s on it. */
function rollPut(minutes: Minutes, put: Put, copies: Put): Roll {
  const people = (all: readonly RollEntry[]) => all.map(p => personPut(p, put, copies))
  return {
    present: people(minutes.present),
    inAttendance: people(minutes.inAttendance),
    apologies: minutes.apologies.map((a): Apology => ({
      ...a,
      ...personPut(a, put, copies),
      ...(a.substitute === undefined ? {} : { substitute: personPut(a.substitute, copies, copies) }),
    })),
    absent: people(minutes.absent),
    ...(minutes.chair === undefined ? {} : { chair: copies(minutes.chair) }),
  }
}

const presenterPut = ({ name, role }: Presenter, put: Put): Presenter => ({
  name: put(name),
  ...(role === undefined ? {} : { role: put(role) }),
})

/** An item with each of its texts put otherwise; `copies` for those that only repeat what stands elsewhere in it. */
function itemPut(item: MinuteItem, put: Put, copies: Put): MinuteItem {
  return {
    ...item,
    title: put(item.title),
    ...(item.publicSummary === undefined ? {} : { publicSummary: put(item.publicSummary) }),
    presenters: item.presenters.map(p => presenterPut(p, put)),
    blocks: item.blocks.map(b => blockPut(b, put)),
    ...(item.openBlocks === undefined ? {} : { openBlocks: item.openBlocks.map(b => blockPut(b, copies)) }),
    ...(item.openPresenters === undefined
      ? {}
      : { openPresenters: item.openPresenters.map(p => presenterPut(p, copies)) }),
    ...(item.inTheRoom === undefined ? {} : { inTheRoom: item.inTheRoom.map(p => personPut(p, copies, copies)) }),
  }
}

function blockPut(block: MinuteBlock, put: Put): MinuteBlock {
  switch (block.kind) {
    case 'note':
      return { ...block, blocks: block.blocks.map(b => notePut(b, put)) }
    case 'decision':
    case 'motion':
    case 'correction':
      return { ...block, text: put(block.text) }
    case 'procedure':
      return { ...block, fact: factPut(block.fact, put) }
    case 'action':
      return {
        ...block,
        action: { ...block.action, text: put(block.action.text), owners: block.action.owners.map(put) },
      }
    case 'interest':
      return {
        ...block,
        name: put(block.name),
        ...(block.nature === undefined ? {} : { nature: put(block.nature) }),
      }
    case 'urgent business':
      return { ...block, title: put(block.title), reason: put(block.reason) }
    case 'public excluded':
    case 'public readmitted':
      return block.amended === undefined ? block : { ...block, amended: put(block.amended) }
    case 'outstanding actions':
      return block
  }
}

/** A fact with whatever of it somebody wrote put otherwise: names, reasons, the clerk's own words. */
function factPut(fact: ProcedureFact, put: Put): ProcedureFact {
  switch (fact.what) {
    case 'joined':
    case 'returned':
    case 'left':
    case 'left the room':
    case 'stayed in the room':
    case 'took the chair':
      return { ...fact, person: put(fact.person) }
    case 'deferred':
    case 'withdrawn':
      return { ...fact, reason: put(fact.reason) }
    case 'as written':
      return { ...fact, text: put(fact.text) }
    case 'inquorate':
      return { ...fact, standingAside: fact.standingAside.map(put) }
    case 'quorate again':
    case 'adjourned':
    case 'resumed':
    case 'did not resume':
    case 'excluded the public':
    case 'readmitted the public':
    case 'taken together':
    case 'minuted under':
      return fact
  }
}

function notePut(block: NoteBlock, put: Put): NoteBlock {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, text: put(block.text) }
    case 'lead':
      return { ...block, text: put(block.text), list: listPut(block.list, put) }
    case 'points':
      return { ...block, list: listPut(block.list, put) }
  }
}

const listPut = (list: NoteList, put: Put): NoteList => ({
  ...list,
  points: list.points.map(p => ({
    text: put(p.text),
    points: p.points === undefined ? undefined : listPut(p.points, put),
  })),
})

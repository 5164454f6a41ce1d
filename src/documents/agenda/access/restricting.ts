import { type ItemKind, kindOf } from '../../../meeting/agenda.ts'
import { isMotionAlone, isTheActAlone } from '../../../meeting/exclusionMoved.ts'
import { inOrder } from '../vocabulary/clockTimes.ts'
import { onlySupposed } from '../markings/aboutClosed.ts'
import type { Marking } from '../markings/marking.ts'
import { markingAlone } from '../markings/markingAlone.ts'
import { closedByNumber, lastOfEach } from '../markings/itemsNamed.ts'
import type { ItemRead } from '../items/itemRead.ts'
import {
  exclusionFurtherDown,
  headsOpenItems,
  isForOne,
  itemsCounted,
  lastInPublic,
  noneToday,
} from '../items/exclusionReach.ts'
import { endsPublicPart, readSection, type Section } from '../lines/sections.ts'
import { headsOthers } from '../titles/titleLine.ts'

/** Kinds of business that are taken in public even where the agenda has a closed part before them. */
const alwaysOpen: readonly ItemKind[] = ['exclusion of the public', 'next meeting']
/** What comes before the business of a meeting: an exclusion above it only provides for the case. */
const opening: readonly ItemKind[] = ['apologies', 'declarations', 'introductions', 'filming']

/** What comes up below an exclusion may be taken under it, whichever items that names. */
const urgent: readonly ItemKind[] = ['urgent business', 'new urgent business']

/** What an exclusion says that is for the date of the next meeting too, if that stands below it. */
const allBelow =
  /\b(?:following|remaining|remainder of the) (?:agenda )?(?:items\b|item\(s\)|business|matters|meeting)|\bremaining (?:agenda )?item\b/i
/** An exclusion during what stands above it. */
const ofThoseAbove = /\b(?:preceding|foregoing|above|earlier|previous) (?:agenda )?items?\b/i

/** What the end of a meeting has, which is no part of what was closed before it. */
const ending: readonly ItemKind[] = ['any other business', 'next meeting']

const readmission =
  /\b(?:re-?admi(?:t|ssion)|return) (?:of )?(?:the )?(?:press|public)|\b(?:press|public) (?:(?:and|or) (?:the )?(?:press|public) )?(?:may |can |to |shall |should )?(?:be |is |are )?(?:now )?re-?admitted\b|\breturn to (?:public|open) session|\bmeeting (?:re-?opens|reopened)\b/i
const closed: Marking = { certain: true, paragraphs: [] }
const perhaps: Marking = { certain: false, paragraphs: [] }

/**
 * What the headings above each item, and an exclusion of the public before it, say of its being closed. A heading holds until another that
 * says that the public may stay; what another heading that says nothing begins may still be closed. An exclusion that stands before the
 * apologies or declarations, or among the opening business, closes nothing; one that is only for the case that it is needed leaves a doubt.
 * `sentences` are what else the agenda says, and `exclusions` those among it that are for items by their numbers.
 */
export function closedAround(
  items: readonly ItemRead[],
  sectionsBefore: readonly (readonly Section[])[],
  { sentences, exclusions }: { readonly sentences: readonly string[]; readonly exclusions: readonly string[] },
): readonly (Marking | undefined)[] {
  const last = lastOfEach(items.map(({ item }) => item.number))
  const furtherDown = items.map((item, at) =>
    urgent.includes(items[at + 1]?.kind ?? 'business')
      ? undefined
      : exclusionFurtherDown(item, number => (last.get(number) ?? -1) > at),
  )
  const named = closedByNumber(
    [...sentences, ...items.flatMap(({ item }) => item.standingText)],
    [...exclusions, ...furtherDown.filter(each => each !== undefined)],
  )
  const lastOpen = last.get(lastInPublic(sentences) ?? '')
  const closedNumbers = new Map<string, Marking>()
  const lastOpening = items.findLastIndex(({ kind }) => opening.includes(kind))
  let bySection: Marking | undefined
  let byExclusion: Marking | undefined
  /** Until when a heading closes what stands below it, where it says so. */
  let until: number | undefined
  /** The first item below a heading for one item; that heading says nothing certain of those after it. */
  let ofOne = false
  /** Whether what follows is in doubt for that alone. */
  let afterOne = false
  /** Whether an exclusion was for all that follows it, in so many words. */
  let forAllBelow = false
  /** The item among whose parts one is called `Exempt information`, and excludes nobody in words, or which says for how many it is: that is of those alone. */
  let amongParts: string | undefined
  /** How many items are still to come of those that an exclusion counts, and among whose parts they are. */
  let counted: { readonly left: number; readonly under?: string; readonly bySection?: true } | undefined
  /** Whether an exclusion heads parts of its own, which are what it closes: what follows those may be open again. */
  let overParts = false
  /** After an exclusion for the one item that follows: whether that is still to come, or what follows it. */
  let excludedOne: 'to come' | 'taken' | undefined
  const openLetters = new Set<string>()
  let letter = ''
  return items.map((item, at) => {
    const series = /^[A-Z](?=\d)/.exec(item.item.number)?.[0] ?? ''
    // A1, A2, B1, B2, A3: the letters go back to those of the open part.
    if (series !== letter && openLetters.has(series)) bySection = byExclusion = undefined
    letter = series
    if (at > 0 && items[at - 1]?.kind !== 'exclusion of the public' && reopensBehind(items[at - 1]))
      bySection = byExclusion = undefined
    if (ofOne && item.item.under === undefined) {
      ofOne = false
      bySection = perhaps
      afterOne = true
    }
    if (afterOne && ending.includes(item.kind)) bySection = undefined
    const above = sectionsBefore[at] ?? []
    if (until !== undefined && item.startsAt !== undefined && inOrder(until, item.startsAt))
      bySection = until = undefined
    for (const [nth, { access, one, counts, until: said }] of above.entries()) {
      until = access === 'closed' || access === 'doubtful' ? (said ?? until) : undefined
      ofOne = one === true && bySection === undefined
      const wasAfterOne = afterOne
      afterOne = false
      // Right below an exclusion, before anything was taken so, it says when the public come back, or the exclusion was for less than it seems.
      if (access === 'open' && byExclusion !== undefined && items[at - 1]?.kind === 'exclusion of the public')
        byExclusion = perhaps
      // The same right below the heading of a closed part.
      else if (access === 'open' && above.slice(0, nth).some(each => each.access === 'closed')) bySection = perhaps
      else if (access === 'open') bySection = byExclusion = undefined
      else if (access === 'closed') {
        bySection = closed
        counted = counts === undefined ? undefined : { left: counts, bySection: true }
      } else if (access === 'doubtful') bySection = bySection?.certain === true ? bySection : perhaps
      else if (bySection !== undefined) bySection = wasAfterOne ? undefined : perhaps
    }
    if (item.kind === 'exclusion of the public')
      forAllBelow = [item.title, ...item.item.standingText].some(text => allBelow.test(text.slice(0, 1000)))
    if (readmission.test(item.title) || readmits(item)) {
      bySection = byExclusion = undefined
      return undefined
    }
    if (amongParts !== undefined && item.item.under !== amongParts) byExclusion = amongParts = undefined
    if (excludedOne === 'taken' && byExclusion !== undefined && item.item.under === undefined)
      byExclusion = ending.includes(item.kind) ? undefined : perhaps
    if (counted?.left === 0 && [undefined, counted.under].includes(item.item.under)) {
      if (counted.bySection === true) bySection = undefined
      else byExclusion = undefined
      counted = undefined
    } else if (counted !== undefined && item.item.under === counted.under)
      counted = { ...counted, left: counted.left - 1 }
    if (overParts && item.item.under === undefined) {
      if (byExclusion !== undefined) byExclusion = [...opening, ...ending].includes(item.kind) ? undefined : perhaps
      overParts = false
    }
    if (endsPublicPart(item.title)) {
      bySection ??= perhaps
      return undefined
    }
    if (headsOpenItems(item.title)) bySection = byExclusion = undefined
    const around = bySection?.certain === true ? bySection : (byExclusion ?? bySection)
    // "Review of the exclusion of the public", when they have gone already.
    const again = item.kind === 'exclusion of the public' && around !== undefined && !excludesAnew(item)
    if (item.closesWhatFollows === true && !isStanding(items, at)) {
      // With parts of its own it is the heading of those; of what follows them it says nothing certain.
      const parts = items[at + 1]?.item.under === item.item.number
      if (parts) closedNumbers.set(item.item.number, closed)
      if (parts && bySection === undefined) ofOne = true
      else bySection = closed
      return closed
    }
    if (item.kind === 'exclusion of the public' && !again && at >= lastOpening && furtherDown[at] === undefined) {
      const closes = byExclusionItem(item, items, at)
      if (closes !== undefined && byExclusion === undefined && isNameOfPart(item)) {
        amongParts = item.item.under
        byExclusion = perhaps
      } else byExclusion = closes ?? byExclusion
      excludedOne = closes !== undefined && isForOne(item) ? 'to come' : undefined
      const left = closes === undefined ? undefined : itemsCounted([item.title, ...item.item.standingText])
      overParts = closes !== undefined && isOwnHeading(item, items[at + 1])
      counted = left === undefined ? undefined : { left, ...(overParts && { under: item.item.number }) }
    } else if (excludedOne === 'to come') excludedOne = 'taken'
    if (item.closesWhatFollows === true && isStanding(items, at)) return undefined
    // "10. Confidential business": the resolution and, as its parts, what is taken so.
    if (item.kind === 'exclusion of the public' && isOwnHeading(item, items[at + 1]) && byExclusion !== undefined)
      return byExclusion
    const parent =
      item.item.under === undefined || item.openSaid === true || item.marking?.certain === true
        ? undefined
        : closedNumbers.get(item.item.under)
    const byName = named.get(item.item.number.toLowerCase())
    const all = [byName, parent, around].find(each => each?.certain === true) ?? byName ?? around ?? parent
    const its = item.marking?.certain === true ? item.marking : (all ?? item.marking)
    if (again) return all
    // What is listed under an exclusion is what it is for, wherever that stands.
    if (item.kind === 'exclusion of the public') closedNumbers.set(item.item.number, byExclusion ?? perhaps)
    else if (its !== undefined && !alwaysOpen.includes(item.kind)) closedNumbers.set(item.item.number, its)
    else closedNumbers.delete(item.item.number)
    if (its === undefined && series !== '') openLetters.add(series)
    if (lastOpen !== undefined && at > lastOpen && all === undefined && !ending.includes(item.kind)) return perhaps
    if (item.kind === 'next meeting' && item.marking === undefined && forAllBelow && byExclusion?.certain === true)
      return perhaps
    return alwaysOpen.includes(item.kind) && item.marking === undefined ? undefined : all
  })
}

/**
 * Where a title is a marking and no more, its words may have come to stand above its number, as in a table whose numbers stand in the middle of
 * their rows: the item before, which has them then, may be closed as well.
 */
export function closedByStrayMarking(items: readonly ItemRead[]): readonly ItemRead[] {
  return items.map((item, at) => {
    const next = items[at + 1]
    return next === undefined ||
      next.closesWhatFollows === true ||
      !isOnlyMarking(next) ||
      item.kind === 'exclusion of the public' ||
      item.marking?.certain === true
      ? item
      : { ...item, marking: { certain: false, paragraphs: item.marking?.paragraphs ?? [] } }
  })
}

const isOnlyMarking = ({ title, kind }: ItemRead): boolean =>
  kind === 'business' && markingAlone(title)?.certain === true && !/\bminutes$/i.test(title)

/** Whether an item that closes what follows stands where every agenda has one for the case that it is needed: before the minutes. */
const isStanding = (items: readonly ItemRead[], at: number): boolean =>
  items.slice(at + 1, at + 4).some(({ kind, marking }) => kind === 'previous minutes' && marking === undefined)

/** Whether an item excludes the public itself, by its title or in the words under it. */
const excludesAnew = ({ title, item }: ItemRead): boolean =>
  isMotionAlone(title) || item.standingText.some(text => kindOf(text) === 'exclusion of the public')

/** Whether a part of an item is only called `Confidential/exempt information`, and no words under it exclude anybody. */
const isNameOfPart = ({ title, item }: ItemRead): boolean =>
  item.under !== undefined &&
  item.standingText.length === 0 &&
  /^(?:exempt|confidential)\b.{0,16}\binformation$/i.test(title)

/** Whether a title that is a marking and no more heads parts of its own. */
const isOwnHeading = ({ title, item }: ItemRead, next: ItemRead | undefined): boolean =>
  headsOthers.test(title) && next?.item.under === item.number

/** What an exclusion closes. With the minutes among the three items after it one among the first only provides for the case, unless minutes came before it. */
function byExclusionItem(item: ItemRead, items: readonly ItemRead[], at: number): Marking | undefined {
  const said = [item.title, ...item.item.standingText]
  const hedged = said.some(onlySupposed)
  if (said.some(text => noneToday.test(text))) return undefined
  if (said.some(text => ofThoseAbove.test(text)) && !said.some(text => allBelow.test(text))) return undefined
  const minutesNext = items
    .slice(at + 1, at + 4)
    .find(({ kind, marking }) => kind === 'previous minutes' && marking === undefined)
  if (minutesNext !== undefined && at < 5)
    return isMinutes(minutesNext) && items.slice(0, at).some(isMinutes)
      ? perhaps
      : hedged || item.item.standingText.length === 0
        ? undefined
        : perhaps
  return hedged ? perhaps : { certain: true, paragraphs: paragraphsOf(said) }
}

/** Whether what is said of an item ends with the meeting going back into public: `… The meeting will revert to open session at this point`. */
const reopensBehind = (item: ItemRead | undefined): boolean =>
  item?.item.standingText.some(text => {
    const last = text.split(/(?<=[\p{L})]{2}[.!]) (?=\p{Lu})/u).at(-1) ?? ''
    return /^(?:the )?meeting\b/i.test(last) && readSection(last)?.access === 'open'
  }) === true

/**
 * Whether the resolution under the Act's name alone lets the public in again, and sends nobody out. Under a title that excludes them itself, words about their
 * coming back are for later.
 */
const readmits = ({ title, item }: ItemRead): boolean =>
  isTheActAlone(title) &&
  item.standingText.some(text => readmission.test(text)) &&
  !item.standingText.some(text => kindOf(text) === 'exclusion of the public')

/** Minutes themselves, and not what arises from them. */
const isMinutes = ({ title, kind }: ItemRead): boolean =>
  kind === 'previous minutes' && /\b(?:minutes|cofnodion)\b/i.test(title) && !/\barising\b|\bcodi\b/i.test(title)

const paragraphsOf = (texts: readonly string[]): readonly string[] => {
  const found = texts
    .map(text => /\bparagraphs?\.? ((?:\d{1,2}(?:,| and| &| or)? ?){1,7})/i.exec(text.slice(0, 1000))?.[1])
    .find(each => each !== undefined)
  return found === undefined ? [] : [...new Set(found.match(/\d{1,2}/g) ?? [])]
}

import type { Vote } from '../../meeting/events.ts'
import type { MinuteBlock, Minutes } from '../../minutes/minutes.ts'
import type { HouseStyle } from '../houseStyle/style.ts'
import { fill, fillFirst } from '../houseStyle/wording.ts'
import { type Passage, type Writing, pointsAsPassages, said } from './passages.ts'
import { dateInText } from './dates.ts'
import { finite, isTask, isThing } from '../../minutes/decisionWords.ts'
import { nameOf } from './people.ts'
import { ofEntry } from './printed.ts'
import { asFact, confirmsMinutes, inARow, minutesAgreed, unstopped, withoutFormula } from './sentences.ts'

type Decision = MinuteBlock & { readonly kind: 'decision' }

/** How a vote went, where one was counted, a sentence each. */
export function votesSaid(style: HouseStyle, { vote }: { readonly vote?: Vote }): readonly (string | undefined)[] {
  const who = (way: 'for' | 'against' | 'abstained') => {
    const names = (vote?.named ?? []).filter(n => n.vote === way).map(n => n.name)
    return names.length === 0 ? style.votes.nobody : inARow(names, style.names.joined)
  }
  return [
    vote === undefined
      ? undefined
      : fill(style.votes.counted, {
          for: String(vote.for),
          against: String(vote.against),
          abstained: String(vote.abstained),
        }),
    vote?.castingVote === undefined
      ? undefined
      : fill(style.votes.casting, { vote: style.votes.ways[vote.castingVote] }),
    vote?.named === undefined || vote.named.length === 0
      ? undefined
      : fill(style.votes.named, { for: who('for'), against: who('against'), abstained: who('abstained') }),
  ]
}

const places = (text: string) => {
  const bare = withoutFormula(text)
  return { text: minutesAgreed(bare), statement: asFact(bare) }
}

/** “the plan to be adopted”, as notes have it, is “that the plan be adopted” after “that”. */
const asClause = (text: string): string => {
  const [, what = '', rest] =
    /^((?:the|an?|all|each|any|its|their|this|these)\s[^.,;:]+?) to (be \p{L}+(?:ed|en|wn)\b.*)$/su.exec(text) ?? []
  return rest === undefined || finite.test(what) ? text : `${what} ${rest}`
}

/** What was decided, as a sentence that begins “that” goes on with it. */
export const decidedPlaces = (text: string) => {
  const clause = asClause(withoutFormula(text))
  return { text: minutesAgreed(clause), statement: asFact(clause) }
}

/** “That {text}.” where what was decided is “to do” something: “To do …”, “RESOLVED to do …”. */
export const forTask = (wording: string, text: string): string =>
  /^(?:(?:not|in principle) )?to\s/i.test(text)
    ? wording.replace(/\b([Tt])hat \{text\}/, (_, t: string) => (t === 'T' ? '{Text}' : '{text}'))
    : wording

/** Who moved something, as the style names movers. */
export const moversOf = (
  { style, minutes }: Writing,
  { proposer, seconder }: { readonly proposer?: string; readonly seconder?: string },
) => ({
  proposer: proposer === undefined ? undefined : moverNamed(minutes, style, proposer),
  seconder: seconder === undefined ? undefined : moverNamed(minutes, style, seconder),
})

function moverNamed(minutes: Minutes, style: HouseStyle, written: string): string {
  if (style.votes.movers === 'as recorded') return written
  const people = [...minutes.present, ...minutes.inAttendance, ...minutes.apologies, ...minutes.absent]
  const person = people.find(p => written === p.name || written === `${p.honorific ?? ''} ${p.name}`)
  return person === undefined ? written : nameOf(style, person)
}

/** Where a decision stands among those that were moved and voted on with it, as one motion. */
interface InMotion {
  readonly first: boolean
  readonly last: boolean
}
const alone: InMotion = { first: true, last: true }

/** Decisions one after another, each with where it stands in its motion: the same people moved it, and it has the same votes. */
function inMotions(decisions: readonly Decision[]): readonly InMotion[] {
  const motions = decisions.map(({ proposer, seconder, vote }) =>
    proposer === undefined && seconder === undefined && vote === undefined
      ? undefined
      : JSON.stringify([proposer, seconder, vote]),
  )
  return motions.map((motion, n) => ({
    first: motion === undefined || motions[n - 1] !== motion,
    last: motion === undefined || motions[n + 1] !== motion,
  }))
}

/**
 * A decision with its movers and votes about it, where the style has them: once for all that is one motion. `already` is whether its own sentence has the
 * movers.
 */
function withVotes(
  writing: Writing,
  decision: Decision,
  passages: readonly Passage[],
  { first, last }: InMotion = alone,
  already = false,
): readonly Passage[] {
  const { style } = writing
  const movers = moversOf(writing, decision)
  const moved =
    already || (movers.proposer ?? movers.seconder) === undefined ? undefined : fillFirst(style.votes.moved, movers)
  const before = first && style.votes.place === 'before' && moved !== undefined ? [said(moved, 'outcome')] : []
  const after = last
    ? [style.votes.place === 'after' ? moved : undefined, ...votesSaid(style, decision)].filter(s => s !== undefined)
    : []
  return ofEntry(decision.entry, [
    ...before,
    ...passages,
    ...(after.length === 0 ? [] : [said(after.join(' '), 'outcome')]),
  ])
}

/** Whether a decision confirms the previous minutes: under the same item stand matters arising and actions, whose words stay as they are. */
const isConfirmation = ({ item }: Writing, { text }: Decision) =>
  item.kind === 'previous minutes' && confirmsMinutes(withoutFormula(text))

/** A confirmation in words of the record's own, in the style's sentence for it; nothing where the style has none, or somebody worded it. */
function confirmationOf({ item, minutes, style }: Writing, decision: Decision): string | undefined {
  if (decision.confirmsPrevious === undefined || style.confirmation === undefined) return undefined
  const { plain, corrected } = style.confirmation
  const { previousMeeting: date } = minutes
  return fill(item.blocks.some(b => b.kind === 'correction') ? corrected : plain, {
    date: date === undefined ? undefined : dateInText(style, date),
  })
}

/** The corrections recorded in the item to the minutes before, in a row; nothing where there are none. */
const correctionsIn = ({ item, style }: Writing): string | undefined => {
  const texts = item.blocks.flatMap(b => (b.kind === 'correction' ? [unstopped(b.text)] : []))
  return texts.length === 0 ? undefined : inARow(texts, { ...style.names.joined, between: '; ' })
}

/** Whether a correction is said in the sentence of the decision that confirms the minutes it is to, and not apart. */
export const saidWithConfirmation = (writing: Writing): boolean =>
  writing.item.blocks.some(
    b =>
      b.kind === 'decision' &&
      (b.verb === 'resolved' || b.verb === 'recommended' || b.verb === 'agreed') &&
      writing.style[b.verb].subjectTo !== undefined &&
      isConfirmation(writing, b) &&
      confirmationOf(writing, b) === undefined,
  )

/** The sentence on the previous minutes: as the record's own, with their corrections, or as the style has it; nothing for other decisions. */
function onPreviousMinutes(
  writing: Writing,
  { previousMinutes, subjectTo }: HouseStyle['resolved'] | HouseStyle['agreed'],
  decision: Decision,
): string | undefined {
  const own = confirmationOf(writing, decision)
  if (own !== undefined) return own
  if (!isConfirmation(writing, decision)) return undefined
  const corrections = correctionsIn(writing)
  const wording = corrections === undefined ? previousMinutes : (subjectTo ?? previousMinutes)
  if (wording === undefined) return undefined
  const said_ = places(decision.text)
  return fill(forTask(wording, said_.text), { ...said_, corrections })
}

/** Decisions of one verb one after another: under one label, and numbered on through the item, where the style has it so. */
function listed(
  writing: Writing,
  form: HouseStyle['resolved'] | HouseStyle['agreed'],
  verb: string,
  decisions: readonly Decision[],
  sentence: (decision: Decision) => string,
): readonly Passage[] {
  const opposite = (d: Decision) => writing.opposite.get(d) ?? []
  const onMinutes = decisions.map(d => [d, onPreviousMinutes(writing, form, d)] as const)
  const others = onMinutes.flatMap(([d, said_]) => (said_ === undefined ? [d] : []))
  const unnumbered = form.alone === 'unnumbered' && others.length === 1,
    motions = inMotions(others)
  const each = others.flatMap((d, n) => {
    const moved = fillFirst(form.moved, { ...places(d.text), ...moversOf(writing, d) })
    const text = moved ?? sentence(d)
    return withVotes(
      writing,
      d,
      form.numbered === 'no' || unnumbered
        ? [said(text, 'outcome', opposite(d))]
        : pointsAsPassages([{ text, opposite: opposite(d) }], form.numbered, `${writing.item.number}/${verb}`),
      motions[n],
      moved !== undefined,
    )
  })
  const confirming = (from: readonly (readonly [Decision, string | undefined])[]) =>
    from.flatMap(([d, said_]) =>
      said_ === undefined ? [] : withVotes(writing, d, [said(said_, 'outcome', opposite(d))]),
    )
  // Without a label what was agreed stays in the order it was agreed in; resolutions on the minutes stand before the others.
  const firstOther = verb === 'agreed' ? onMinutes.findIndex(([, said_]) => said_ === undefined) : -1
  const [before, after] =
    firstOther === -1 ? [onMinutes, []] : [onMinutes.slice(0, firstOther), onMinutes.slice(firstOther)]
  return [
    ...confirming(before),
    ...(form.label === undefined || others.length === 0 ? [] : [said(form.label, 'label')]),
    ...each,
    ...confirming(after),
  ]
}

const formal = (writing: Writing, form: HouseStyle['resolved'], verb: string, decisions: readonly Decision[]) =>
  listed(writing, form, verb, decisions, d => {
    const said_ = decidedPlaces(d.text)
    return fill(forTask(form.entry, said_.text), said_) ?? d.text
  })

const agreed = (writing: Writing, decisions: readonly Decision[]) =>
  listed(writing, writing.style.agreed, 'agreed', decisions, d => {
    const { to, thing, that } = writing.style.agreed
    const said_ = decidedPlaces(d.text)
    return fill(isTask(said_.text) ? to : isThing(said_.text) ? thing : that, said_) ?? d.text
  })

function noted(writing: Writing, decision: Decision): readonly Passage[] {
  const { noted: form } = writing.style
  const text = withoutFormula(decision.text).replace(/\s+be noted$/i, '')
  const sentence = text === '' ? form.bare : fill(isThing(text) ? form.thing : form.that, places(text))
  return withVotes(writing, decision, [said(sentence ?? decision.text, 'outcome', writing.opposite.get(decision))])
}

/** Decisions of one kind, one after another. */
export function decisionPassages(writing: Writing, decisions: readonly Decision[]): readonly Passage[] {
  switch (decisions[0]?.verb) {
    case 'resolved':
      return formal(writing, writing.style.resolved, 'resolved', decisions)
    case 'recommended':
      return formal(writing, writing.style.recommended, 'recommended', decisions)
    case 'agreed':
      return agreed(writing, decisions)
    case 'noted':
      return decisions.flatMap(d => noted(writing, d))
    case undefined:
      return []
  }
}

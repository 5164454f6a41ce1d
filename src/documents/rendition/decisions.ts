import type { MinuteBlock } from '../../minutes/minutes.ts'
import type { HouseStyle } from '../houseStyle/style.ts'
import { fill, fillFirst } from '../houseStyle/wording.ts'
import { type Passage, type Writing, pointsAsPassages, said } from './passages.ts'
import { isTask, isThing } from '../../minutes/decisionWords.ts'
import { ofEntry } from './printed.ts'
import { asFact, confirmsMinutes, inARow, withoutFormula } from './sentences.ts'

type Decision = MinuteBlock & { readonly kind: 'decision' }

/** Movers and votes, where there were any, as sentences after the decision. */
function votes(style: HouseStyle, { proposer, seconder, vote }: Decision): string | undefined {
  const moved =
    proposer === undefined && seconder === undefined ? undefined : fillFirst(style.votes.moved, { proposer, seconder })
  const who = (way: 'for' | 'against' | 'abstained') => {
    const names = (vote?.named ?? []).filter(n => n.vote === way).map(n => n.name)
    return names.length === 0 ? style.votes.nobody : inARow(names, style.names.joined)
  }
  const sentences = [
    moved,
    vote === undefined
      ? undefined
      : fill(style.votes.counted, {
          for: String(vote.for),
          against: String(vote.against),
          abstained: String(vote.abstained),
        }),
    vote?.castingVote === undefined ? undefined : fill(style.votes.casting, { vote: vote.castingVote }),
    vote?.named === undefined || vote.named.length === 0
      ? undefined
      : fill(style.votes.named, { for: who('for'), against: who('against'), abstained: who('abstained') }),
  ].filter(s => s !== undefined)
  return sentences.length === 0 ? undefined : sentences.join(' ')
}

const places = (text: string) => ({ text: withoutFormula(text), statement: asFact(withoutFormula(text)) })

/** “That {text}.” where what was decided is “to do” something: “To do …”, “RESOLVED to do …”. */
const forTask = (wording: string, text: string): string =>
  /^(?:(?:not|in principle) )?to\s/i.test(text)
    ? wording.replace(/\b([Tt])hat \{text\}/, (_, t: string) => (t === 'T' ? '{Text}' : '{text}'))
    : wording

const withVotes = (style: HouseStyle, decision: Decision, passages: readonly Passage[]): readonly Passage[] => {
  const voted = votes(style, decision)
  return ofEntry(decision.entry, voted === undefined ? passages : [...passages, said(voted, 'outcome')])
}

/** Whether a decision confirms the previous minutes: under the same item stand matters arising and actions, whose words stay as they are. */
const isConfirmation = ({ item }: Writing, { text }: Decision) =>
  item.kind === 'previous minutes' && confirmsMinutes(withoutFormula(text))

/** Resolutions (or recommendations) one after another: under one label, numbered on through the item. */
function formal(
  writing: Writing,
  form: HouseStyle['resolved'],
  verb: string,
  decisions: readonly Decision[],
): readonly Passage[] {
  const { style, item } = writing
  const entry = (d: Decision, wording: string) => fill(forTask(wording, places(d.text).text), places(d.text)) ?? d.text
  const opposite = (d: Decision) => writing.opposite.get(d) ?? []
  const { label, numbered, previousMinutes } = form
  if (previousMinutes !== undefined && decisions.some(d => isConfirmation(writing, d))) {
    const confirming = decisions.filter(d => isConfirmation(writing, d)),
      others = decisions.filter(d => !isConfirmation(writing, d))
    return [
      ...confirming.flatMap(d => withVotes(style, d, [said(entry(d, previousMinutes), 'outcome', opposite(d))])),
      ...(others.length === 0 ? [] : formal(writing, form, verb, others)),
    ]
  }
  const each = decisions.flatMap(d =>
    withVotes(
      style,
      d,
      numbered === 'no'
        ? [said(entry(d, form.entry), 'outcome', opposite(d))]
        : pointsAsPassages([{ text: entry(d, form.entry), opposite: opposite(d) }], numbered, `${item.number}/${verb}`),
    ),
  )
  return label === undefined ? each : [said(label, 'label'), ...each]
}

function agreed(writing: Writing, decision: Decision): readonly Passage[] {
  const { agreed: form } = writing.style
  const said_ = places(decision.text)
  const wording =
    form.previousMinutes !== undefined && isConfirmation(writing, decision)
      ? form.previousMinutes
      : isTask(said_.text)
        ? form.to
        : isThing(said_.text)
          ? form.thing
          : form.that
  return withVotes(writing.style, decision, [
    said(fill(wording, said_) ?? decision.text, 'outcome', writing.opposite.get(decision)),
  ])
}

function noted(writing: Writing, decision: Decision): readonly Passage[] {
  const { noted: form } = writing.style
  const text = withoutFormula(decision.text).replace(/\s+be noted$/i, '')
  const sentence = text === '' ? form.bare : fill(isThing(text) ? form.thing : form.that, places(text))
  return withVotes(writing.style, decision, [
    said(sentence ?? decision.text, 'outcome', writing.opposite.get(decision)),
  ])
}

/** Decisions of one kind, one after another. */
export function decisionPassages(writing: Writing, decisions: readonly Decision[]): readonly Passage[] {
  switch (decisions[0]?.verb) {
    case 'resolved':
      return formal(writing, writing.style.resolved, 'resolved', decisions)
    case 'recommended':
      return formal(writing, writing.style.recommended, 'recommended', decisions)
    case 'agreed':
      return decisions.flatMap(d => agreed(writing, d))
    case 'noted':
      return decisions.flatMap(d => noted(writing, d))
    case undefined:
      return []
  }
}

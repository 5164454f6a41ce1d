import { editedCard, typedQuestionCard } from '../cards/typedQuestions.ts'
import { type Entry, currentItem, standing } from '../meeting/meeting.ts'
import { type Substitution, substituted, timesIn } from '../minutes/substitution.ts'
import { type Here, forWhoeverAsked, refusal, show } from './answers.ts'
import { aboutWords } from '../cards/sentences.ts'
import { type AtMeeting, nonceOf } from './brought.ts'
import { noteOf, restrictedHere } from './questions.ts'

/** A slip in what was recorded last: the words that should stand, and those that do. */
export interface SlipTyped {
  readonly kind: 'slip'
  readonly was: string
  readonly now: string
}

const lead = String.raw`(?:(?:correction|sorry|slip|oops|apologies|typo)[,:;]?\s+(?:[–—-]\s)?)?`
const shouldBe = String.raw`(?:(?:that|this|it|the (?:figure|number|date|name|time|last (?:note|point|line)))\s+)?(?:should|ought to|was meant to)\s+(?:have\s+)?(?:be(?:en)?|read|say|said)\s+`
/** "correction, that should be 14 bikes not 41", "that should read Friday, not Thursday", "correction, 14 not 41". */
const slips = [
  new RegExp(`^${lead}${shouldBe}(\\S[^\\n,;?!]{0,80}?),?\\s+(?:and\\s+)?not\\s+(\\S[^\\n,;?!]{0,80}?)[\\s.]*$`, 'iu'),
  new RegExp(`^correction,\\s+(\\S[^\\n,;?!]{0,80}?),?\\s+(?:and\\s+)?not\\s+(\\S[^\\n,;?!]{0,80}?)[\\s.]*$`, 'iu'),
  new RegExp(`^${lead}not\\s+(\\S[^\\n,;?!]{0,80}?),?\\s+but\\s+()(\\S[^\\n,;?!]{0,80}?)[\\s.]*$`, 'iu'),
] as const

/** Reads that something just recorded should have been something else; written to the bot only, since people among themselves say so of anything. */
export function readSlipTyped(said: string): SlipTyped | undefined {
  if (said.length > 200) return undefined
  for (const form of slips) {
    const [found, first = '', second = '', third] = form.exec(said) ?? []
    if (found !== undefined) return { kind: 'slip', now: third ?? first, was: third === undefined ? second : first }
  }
  return undefined
}

const textOf = (entry: Entry, { meeting }: AtMeeting): string =>
  entry.kind === 'action'
    ? (meeting.actions.find(a => a.number === entry.number)?.text ?? '')
    : 'text' in entry
      ? entry.text
      : ''

/** What is to be put for what: of "14 bikes" for "41" the number alone, where no bikes stand after it or other things do. */
function substitutions({ was, now }: SlipTyped): readonly Substitution[] {
  const [first = '', ...rest] = now.split(/\s+/)
  if (rest.length === 0 || /\s/.test(was)) return [{ was, now }]
  const numbers = /\d/.test(first) && /\d/.test(was)
  return [
    { was: `${was} ${rest.join(' ')}`, now },
    { was, now: numbers ? first : now },
  ]
}

/** Offers what was recorded last in the item with the words put right, one press; where they stand in nothing, or more than once, a note. */
export function putRight(at: AtMeeting, slip: SlipTyped): Here {
  const hush = restrictedHere(at)
  if (hush !== undefined) return hush
  const item = currentItem(at.meeting)
  const entries = standing(at.meeting)
    .filter(e => e.item === item?.id)
    .toReversed()
  for (const entry of entries) {
    const was = textOf(entry, at)
    const change = substitutions(slip).find(s => timesIn(was, s) === 1)
    if (change === undefined) continue
    const edited = [{ entry: entry.id, was, now: { text: substituted(was, change) } }]
    return forWhoeverAsked(show(editedCard(at.meeting, edited, nonceOf(at.brought), 'said')))
  }
  const words = at.typed?.words ?? ''
  const card = typedQuestionCard(at.meeting, 'record it', [noteOf(words)], nonceOf(at.brought))
  return card === undefined ? refusal(aboutWords.tooLongToAsk([words])) : forWhoeverAsked(show(card))
}

import { editedCard, typedQuestionCard } from '../cards/typedQuestions.ts'
import { aboutWords } from '../cards/sentences.ts'
import { correctable } from '../meeting/corrections.ts'
import { type Entry, currentItem, standing } from '../meeting/meeting.ts'
import { isRefusal } from '../meeting/outcome.ts'
import { entitledToRestricted } from '../meeting/publicity.ts'
import { type Substitution, substituted, timesIn } from '../minutes/substitution.ts'
import { type Here, forWhoeverAsked, refusal, show } from './answers.ts'
import { type AtMeeting, nonceOf } from './brought.ts'
import { noteOf, restrictedHere } from './questions.ts'
import type { SlipTyped } from './slipTyped.ts'

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

/** Whether an entry may be shown to whoever asks, where they ask: they may put it right, and the chat has neither the clerk's notes nor anything restricted. */
function mayBeShown(entry: Entry, { brought, meeting }: AtMeeting): boolean {
  const { asked } = brought
  if (isRefusal(correctable(meeting, entry.id, asked))) return false
  const restricted = 'restricted' in entry && entry.restricted
  if (asked.where === 'in the chat') return !restricted && (entry.kind !== 'note' || meeting.terms.showNotes === true)
  return !restricted || entitledToRestricted(meeting, asked.by)
}

/**
 * Offers what was recorded last in the item with the words put right, one press; where they stand in nothing that may be shown there, or more than once,
 * a note.
 */
export function putRight(at: AtMeeting, slip: SlipTyped): Here {
  const hush = restrictedHere(at)
  if (hush !== undefined) return hush
  const item = currentItem(at.meeting)
  const entries = standing(at.meeting)
    .filter(e => e.item === item?.id && mayBeShown(e, at))
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

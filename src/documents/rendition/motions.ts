import type { MinuteBlock } from '../../minutes/minutes.ts'
import { fill, fillFirst } from '../houseStyle/wording.ts'
import { decidedPlaces, forTask, moversOf, votesSaid } from './decisions.ts'
import { type Passage, type Writing, said } from './passages.ts'
import { ofEntry } from './printed.ts'

type Motion = MinuteBlock & { readonly kind: 'motion' }

/** A motion that was not carried, or of which it is not recorded what became; and any amendment: what was moved, what became of it, and the vote. */
export function motionPassages(writing: Writing, motion: Motion): readonly Passage[] {
  const { motions } = writing.style
  const amended = motion.amendment === true
  const places = { ...decidedPlaces(motion.text), ...moversOf(writing, motion) }
  const moved = fillFirst(
    (amended ? motions.amendment : motions.moved).map(wording => forTask(wording, places.text)),
    places,
  )
  const became =
    motion.outcome === undefined
      ? undefined
      : fill((amended ? motions.amendmentWas : motions.motionWas)[motion.outcome], { how: motion.how })
  const sentences = [moved ?? motion.text, became, ...votesSaid(writing.style, motion)]
  return ofEntry(motion.entry, [said(sentences.filter(s => s !== undefined).join(' '), 'outcome')])
}

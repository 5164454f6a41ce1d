import type { AgendaItem } from '../meeting/agenda.ts'

/** A title for going through actions from before: the log, a review of them, matters that come of them. An action plan is business. */
const ofActions =
  /\baction(?:s)? (?:log|tracker|list|register|points?|update|review)\b|\b(?:review|update|progress|report) (?:of|on|against) (?:the )?(?:previous |outstanding |open |agreed )?actions?\b|\b(?:outstanding|previous|open|carried forward) actions\b|^actions?(?: (?:from|arising)\b.*)?$|\badolygu(?:['’]r)? camau\b|\b(?:cofnod|log) (?:y )?(?:camau|gweithred\p{L}*)\b/iu

/** The item under which earlier actions come up: the one for them by its title, else the one with matters arising, else the one for the previous minutes. */
export function itemForActions(items: readonly AgendaItem[]): AgendaItem | undefined {
  const open = items.filter(i => i.restriction === undefined)
  const minutes = open.filter(i => i.kind === 'previous minutes')
  return (
    open.find(i => (i.kind === 'business' || i.kind === 'previous minutes') && ofActions.test(i.title)) ??
    minutes.find(i => /\bmatters arising\b|\bactions?\b/i.test(i.title)) ??
    minutes[0]
  )
}

/** Words that say little of what an action is about. */
const small =
  /^(?:the|and|for|was|had|has|are|with|from|that|this|have|been|were|will|would|their|them|they|into|onto|about|over|also|each|upon|than|then|when|what|which)$/
/** The words a text is known by, in their first four letters: "circulate" and "circulated" are one. */
const known = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word.length > 2 && !small.test(word))
      .map(word => word.slice(0, 4)),
  )

/** Whether notes tell what became of an action: half of its words stand in one of them, and at least three, or two of three. */
export function toldOf(action: string, notes: readonly string[]): boolean {
  const words = [...known(action)]
  return notes.some(note => {
    const there = known(note)
    const shared = words.filter(word => there.has(word)).length
    return (shared >= 3 && shared * 2 >= words.length) || (shared === 2 && words.length <= 3)
  })
}

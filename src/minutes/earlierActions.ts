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

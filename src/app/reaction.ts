import type { ProcedureFact } from '../meeting/procedureFacts.ts'
import type { Worded } from '../meeting/worded.ts'

/** Something outward that events call for. Views (`show …`) merge: only the latest counts. */
export type Reaction =
  | { readonly kind: 'show agenda' }
  /** `item` where it is taken; by the time it is posted the meeting may have left it. */
  | { readonly kind: 'post item card'; readonly item?: string }
  | { readonly kind: 'post item card again' }
  | { readonly kind: 'show item card' }
  | { readonly kind: 'fold item card'; readonly item: string }
  | { readonly kind: 'show clerk card' }
  | { readonly kind: 'show owners cards'; readonly action: number }
  | { readonly kind: 'ask about urgent business'; readonly raised: number }
  | { readonly kind: 'remind declarant'; readonly person: string; readonly item: string; readonly when: 'now' | 'next' }
  | { readonly kind: 'say'; readonly sentence: Worded | ProcedureFact }
  | { readonly kind: 'tell clerk'; readonly sentence: Worded }
  | { readonly kind: 'give issued minutes' }
  | { readonly kind: 'show issued minutes'; readonly person: string }
  | { readonly kind: 'tell clerk digest' }
  | { readonly kind: 'file minutes' }
  | { readonly kind: 'file action log' }
  | { readonly kind: 'file agenda' }
  | { readonly kind: 'confirm previous minutes' }
  | { readonly kind: 'show previous clerk card' }
  | { readonly kind: 'minute the confirmation'; readonly meeting: string }
  | { readonly kind: 'tell clerk of edits'; readonly step: 'issued' | 'confirmed' }
  | { readonly kind: 'file certificates' }

import { isTime, timeOfCell } from '../line/actionTimes.ts'

/** What stands under a label or in a column of a list of actions. */
export type Field = 'task' | 'owner' | 'due' | 'number' | 'status'

const fields: readonly (readonly [words: string, field: Field])[] = [
  [
    "(?:action |task )?owners?|(?:action )?(?:by whom|by|for|on)|leads?|lead (?:officer|agency|partner)s?|who(?: by|['’]s doing it)?|responsib(?:le|ility)(?: (?:officer|person|lead|owner))?|(?:officer|person)s? responsible|officers?|actionees?|assigned to|allocated to|name",
    'owner',
  ],
  [
    '(?:agreed |further )?actions?(?: (?:points?|required|agreed|needed|items?|details?))?|tasks?|what|description|details?|to do|agreed action',
    'task',
  ],
  [
    '(?:due|target|completion|review)(?: (?:date|by))?|date(?: (?:due|for completion))?|deadlines?|by when|when(?: by)?|complete by|time ?scales?|time ?frame',
    'due',
  ],
  ['(?:action |minute |item |agenda )?(?:ref(?:erence)?|no|nos|number|item|minute|min|id|#)\\.?|ap', 'number'],
  ['status|progress|update|rag|comments?', 'status'],
]
const forms = fields.map(([words, field]) => [new RegExp(`^(?:${words})$`, 'i'), field] as const)

/** Which field a label or the head of a column is of; nothing where it is no such label. */
export const fieldOf = (label: string): Field | undefined =>
  label.length > 40 ? undefined : forms.find(([form]) => form.test(label.trim().replace(/[\s:]+$/, '')))?.[1]

/** An action as its fields have it: how it stands is kept, but that it is new and open. */
export function taskWith(task: string, due: string, status: string): string {
  const told = /^(?:open|new|outstanding|not started|-|n\/a)?$/i.test(status.trim()) ? '' : ` (${status.trim()})`
  const when = due.trim().replace(/[\s.]+$/, '')
  const bare = `${task.trim().replace(/[\s.;,]+$/, '')}${told}`
  if (/^(?:-|n\/a|tb[cad])?$/i.test(when)) return bare
  return `${bare}${isTime(when) ? timeOfCell(when) : /^(?:by|before|within)\b/i.test(when) ? ` ${when}` : ` by ${when}`}`
}

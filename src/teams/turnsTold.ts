import type { Facts, Telling } from '../app/telling.ts'
import type { Answer } from '../desk/answers.ts'

/** Tells of what kind the last of some answers is, and whether it refuses something; hands them on. */
export function toldOf<A extends Answer>(telling: Telling, answers: readonly A[]): readonly A[] {
  const last = answers.at(-1)
  telling.learnt(last === undefined ? { answer: 'nothing' } : told(last))
  return answers
}

function told(answer: Answer): Parameters<Telling['learnt']>[0] {
  if (answer.to === 'privately') return { answer: 'privately' }
  if (answer.to === 'aside') return { ...told(answer.aside), answer: 'privately' }
  const refused = (answer.kind === 'sentence' && answer.refused) || (answer.kind === 'form' && answer.why !== undefined)
  return { answer: answer.kind, ...(refused ? { outcome: 'refused' } : {}) }
}

type Kind = Facts['activity'] & string

/** What came, as it is told: one of a few kinds, whatever an activity calls itself. */
export function kindOfActivity(activity: unknown): Kind {
  const { type, name } = typeof activity === 'object' && activity !== null ? (activity as Record<string, unknown>) : {}
  return type === 'invoke' ? (invokes[String(name)] ?? 'other') : (kinds[String(type)] ?? 'other')
}

const kinds: Readonly<Record<string, Kind>> = {
  message: 'message',
  messageUpdate: 'edited message',
  event: 'meeting event',
}
const invokes: Readonly<Record<string, Kind>> = {
  'adaptiveCard/action': 'press',
  'task/fetch': 'form',
  'task/submit': 'form',
  'composeExtension/submitAction': 'form',
  'composeExtension/fetchTask': 'message menu',
}

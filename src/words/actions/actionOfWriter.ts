import type { Read } from '../line/typed.ts'

/** Whose an action is that somebody puts down for themselves: whoever writes, who is known where the meeting is. */
export const whoeverWrites = 'me'

const form = /^actions?(?: point)?(?:\s*:)? (?:me|myself)(?:\s*:| to)\s+(\S[^\n]{2,400})$/i

/** Reads "action me to …", written to the bot: the writer's own action. */
export function readActionOfWriter(said: string): Read {
  const task = form.exec(said)?.[1]
  return task === undefined ? undefined : { kind: 'action', owners: whoeverWrites, text: task }
}

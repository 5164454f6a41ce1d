import { itemNumber } from '../line/asSaid.ts'
import type { Read } from '../line/typed.ts'

/** Whose an action is that somebody puts down for themselves: whoever writes, who is known where the meeting is. */
export const whoeverWrites = 'me'

const form = new RegExp(
  `^actions?(?: point)?(?: item (${itemNumber}))?(?:\\s*:)? (?:me|myself)(?:\\s*[:–—]|,|\\s-| to)\\s+(?:to )?(\\S[^\\n]{2,400})$`,
  'i',
)

/** Reads "action me to …", written to the bot: the writer's own action. */
export function readActionOfWriter(said: string): Read {
  const [, item, task] = form.exec(said) ?? []
  return task === undefined
    ? undefined
    : { kind: 'action', owners: whoeverWrites, text: task, ...(item === undefined ? {} : { item: item.trim() }) }
}

const toMe =
  /\b(sends?|gives?|lets?|e-?mails?|tells?|cop(?:y|ies)|forwards?|pings?|contacts?|advises?|informs?|provides?|reminds?|phones?|rings?|calls?|shows?|updates?|with|to|for|by|from) me\b(?!['’])/giu

/** What somebody is to do for whoever writes, with their office or name for "me": "send me the figures". */
export const forWriter = (task: string, writer: string): string =>
  task.replace(toMe, (_, verb: string) => `${verb} ${writer}`)

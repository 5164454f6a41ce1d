import type { Command } from '../../meeting/commands.ts'
import { itemNumber } from '../line/asSaid.ts'
import { type Read, command } from '../line/typed.ts'

/** "left 6", "left at item 6", "joined the meeting during item 44a". Who left "during item 6" stood aside from it, and "left at 7.15" says when. */
const movedAt = new RegExp(
  String.raw`^(\p{L}[\p{L}.'’ -]{2,60}?) (?:has )?(?:(left)(?: the meeting)? at item|(left|joined)(?: item)?|(joined)(?: the meeting| the room)?(?: (?:at|for|in|during|after|before))? item) (?!\d{1,2}[.:]\d\d(?!\d))(${itemNumber})\.?$`,
  'iu',
)

/** Reads who left or joined at an item named by its number: "Dana Okafor left 6", "… joined the meeting during item 44a". */
export function readMovedAtItem(said: string): Read {
  const [, name = '', left, either, joined, item = ''] = movedAt.exec(said.slice(0, 200)) ?? []
  if (item === '' || /\s/.test(item) || said.length > 200) return undefined
  return command({
    type: (left ?? either ?? joined ?? '').toLowerCase() === 'left' ? 'RecordLeaving' : 'RecordJoining',
    person: { name: name.trim() },
    item: item.trim(),
  })
}

const itemFirst = new RegExp(
  `^(?:(?:re|under|at|on|for) )?(?:agenda )?item (${itemNumber})\\s*(?:[:,–—]|-\\s|(?=it was))\\s*(?:it was )?(noted|agreed|resolved|recommended|note|action)(?![\\w-])[\\s:]*`,
  'i',
)

/** "Item 6: noted the report", "Under item 6 it was agreed to …" as "noted 6: …": the item after the word, where the product has it. */
export const itemAfterWord = (said: string): string => {
  const m = itemFirst.exec(said.slice(0, 80))
  return m === null ? said : `${m[2] ?? ''} ${(m[1] ?? '').trim()}: ${said.slice(m[0].length)}`.trim()
}

/** Whether something is for an item named by its number, and goes into the minutes that are being written. */
export const isForItem = (asked: Command): boolean => {
  switch (asked.type) {
    case 'MakeNote':
    case 'NamePresenter':
    case 'PassResolution':
    case 'AgreeAction':
    case 'RecordJoining':
    case 'RecordLeaving':
      return asked.item !== undefined
    default:
      return false
  }
}

import type { Command } from '../meeting/commands.ts'
import { type ActionTyped, readAction, readDecision, readIntroducers } from './recordTyped.ts'

/** What somebody typed for an item named by its number. */
export type ItemTyped =
  | { readonly kind: 'in item'; readonly commands: readonly Command[] }
  | ({ readonly kind: 'action'; readonly item: string } & ActionTyped)

/** An item's number as agendas print it: `7`, `44a`, `RSP150`, `3.1`, `6(a)`, `39/20`. */
const number = String.raw`([a-z]{0,6}\d+(?:[./]\d+)*\s?(?:\([a-z0-9]{1,5}\))?[a-z]?)`
const forItem = new RegExp(
  String.raw`^(note|action|resolved|agreed|noted|recommended|presented by)\s+(?:item\s+)?${number}\s*:\s*([\s\S]*)$`,
  'i',
)
const movedAt = new RegExp(
  String.raw`^(\p{L}[\p{L}.'’ -]{2,60}?) (?:has )?(left|joined)(?: the meeting| the room)?(?: (?:at|for|in|during|after|before))?(?: item)? ${number}\.?$`,
  'iu',
)

/** Words for an item named by its number: "note 6: …", "resolved RSP150: that …", "Dana Okafor left 6". Nothing where none is named. */
export function readForItem(said: string): ItemTyped | undefined {
  const move = movedAt.exec(said)
  if (move !== null)
    return inItem({
      type: (move[2] ?? '').toLowerCase() === 'left' ? 'RecordLeaving' : 'RecordJoining',
      person: { name: (move[1] ?? '').trim() },
      item: move[3] ?? '',
    })
  const [, word = '', item = '', rest = ''] = forItem.exec(said) ?? []
  if (item === '') return undefined
  const verb = word.toLowerCase()
  switch (verb) {
    case 'note':
      return inItem({ type: 'MakeNote', item, text: rest.trimEnd() })
    case 'action':
      return { kind: 'action', item, ...readAction(rest) }
    case 'presented by':
      return { kind: 'in item', commands: introducing(item, rest) }
    case 'resolved':
    case 'agreed':
    case 'noted':
    case 'recommended':
      return inItem({ ...readDecision(verb, rest), item })
    default:
      return undefined
  }
}

const inItem = (command: Command): ItemTyped => ({ kind: 'in item', commands: [command] })

/** Those who introduced the item, one command a person. */
export function introducing(item: string, written: string): readonly Command[] {
  const read = readIntroducers(written)
  const all: readonly Command[] = 'type' in read ? [read] : read
  return all.map(command => ({ ...command, item }) as Command)
}

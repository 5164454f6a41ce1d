import { itemNumber } from './asSaid.ts'
import { movedBy, way } from './decisionPassed.ts'
import { type Read, type Reader, type Way, question } from './typed.ts'

/** "under 5.1 …", "at item 6, …", "Item 5.1 - …", "5.1 …": the item that a line is of, before what is said of it. */
const lead = new RegExp(
  `^(?:(?:(?:sorry|oh|also|and|plus|forgot(?: (?:one|something|this|an action))?|missed(?: one| something)?|late one|one more|going back|back)[,:]? ){0,3}(?:under|at|on|re|for|in|during|regarding|reference|ref) (?:agenda )?(?:item )?(${itemNumber})(?:\\s*[:,;–—]\\s*|\\s+-\\s*|\\s+)|(?:agenda )?item (${itemNumber})(?:\\s*[:,;–—]\\s*|\\s+-\\s*|\\s+)|(\\d{1,2}(?:\\.\\d{1,2}){1,2}[a-z]?)\\.?(?:\\s*[:,;–—]\\s*|\\s+-\\s*|\\s+)|(\\d{1,2})(?:\\)|\\s+[-–]|:)\\s+)(?=[\\p{L}£])`,
  'iu',
)

/** The same entry, for the item; nothing of what belongs to no item. */
export function wayUnder(item: string, { words }: Way): Way | undefined {
  const put = (led: string) => ({ title: led, words: led })
  if (/^(?:resolved|agreed|noted|recommended|note|action)(?: item)? \d/i.test(words) || words.includes('\n'))
    return undefined
  const [, word = '', rest = ''] =
    /^(resolved|agreed|noted|recommended|note|action)\b:?\s*([\s\S]*)$/i.exec(words) ?? []
  if (word !== '')
    return put(`${word} ${/^action$/i.test(word) ? `item ${item.replace(/^under /, '')}` : item}: ${rest}`)
  const [, why] = /^defer(?: because (.+))?$/i.exec(words) ?? []
  return /^defer\b(?! \d)/i.test(words) ? put(`defer ${item}${why === undefined ? '' : ` because ${why}`}`) : undefined
}

/** What was read, as the buttons that record it: those of a question, or a decision, an action or a deferral that is known beyond doubt. */
export function waysOf(found: Read): readonly Way[] {
  if (found === undefined || !('kind' in found)) return []
  if (found.kind === 'question') return found.ways
  if (found.kind === 'action') return found.owners === '' ? [] : [way(`action ${found.owners}: ${found.text}`)]
  if (found.kind !== 'command' || ('item' in found.command && found.command.item !== undefined)) return []
  const { command } = found
  if (command.type === 'PassResolution') return [way(`${command.verb}: ${command.texts.join('; ')}${movedBy(command)}`)]
  return command.type === 'DeferItem' ? [way(`defer because ${command.reason}`)] : []
}

/** Whether what was read beyond doubt is who came, went or stays away. */
function isOfTheRoom(found: Read): boolean {
  const commands =
    found === undefined ? [] : !('kind' in found) ? found : found.kind === 'command' ? [found.command] : []
  return (
    commands.length > 0 &&
    commands.every(({ type }) => /^(?:ReceiveApologies|RecordAttendance|RecordJoining|RecordLeaving)$/.test(type))
  )
}

/** A line that names its item first, as what follows it is read: each button for that item. */
export function readUnderItem(said: string, read: Reader): Read {
  // "for 7 against 0": a count, and no item.
  const m = said.length > 1_000 || /^for \d{1,3},? (?:votes? )?(?:against|abst?)\b/i.test(said) ? null : lead.exec(said)
  const item = (m?.[1] ?? m?.[2] ?? m?.[3] ?? m?.[4])?.trim()
  // "In 2024 the Board agreed": a year.
  if (m === null || item === undefined || /^(?:19|20)\d\d$/.test(item)) return undefined
  const rest = said.slice(m[0].length)
  if (lead.test(rest)) return undefined
  const asked = /^(?:please |pls |can you )(?:note|minute|record)(?: that)?[:,]? (?=\S)/i.exec(rest)
  if (asked !== null)
    return question('record it', [way(`note ${item}: ${rest.slice(asked[0].length)}`), way(`note ${said}`)])
  const found = read(rest, true)
  const ways = waysOf(found)
  const entries = ways.filter(w => !/^note\b/i.test(w.words)),
    put = entries.flatMap(w => wayUnder(item, w) ?? [])
  const note = `note ${said}`
  // "1.2 A was there as substitute for B": the number of a paragraph, before who came or went.
  if (put.length === 0)
    return m[3] !== undefined && isOfTheRoom(found) ? question('record it', [way(rest), way(note)]) : undefined
  // "3.2" may be the number of the minute, and no item: where the agenda has none, what follows is of the item being taken.
  return question('record it', [...put, ...(m[3] === undefined ? [] : entries), { title: note, words: note }])
}

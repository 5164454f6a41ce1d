import type { OneTyped, Read, Reader, Way } from '../line/typed.ts'
import { question, wayOfSeveral } from '../line/typed.ts'

const number = '(\\d{1,3}(?:\\.\\d{1,2})?[a-z]?)'
const goesOn =
  '(?=(?:it|was|were|is|the|members|officers?|noted|agreed|resolved|recommended|deferred|withdrawn|action)\\b)'
/** "Item 6: …", "; under item 8 it was agreed …", "Item 6" on a line of its own: where what is said of an item begins. */
const begins = new RegExp(
  `(?:^|(?<=[.;])\\s+|\\n\\s*|,?\\s+(?:and|while|whilst)\\s+)(?:(?:under|on|for|in|at|re) )?(?:agenda )?item ${number}(?:\\s*[:,–—]\\s*|\\s+-\\s+|\\s*\\n|\\s+${goesOn})`,
  'gi',
)
/** "6: …" at the beginning of each line. */
const numberedLine = new RegExp(`^${number}\\s*(?::|[–—]|\\s-)\\s+(\\S.*)$`, 'i')
/** "Items 5 and 6 were noted": the same of each. */
const ofEach = new RegExp(
  `^(?:agenda )?items ${number}((?:\\s*,\\s*(?:and )?\\d{1,3}[a-z]?){0,6})\\s+(?:and|&)\\s+${number}\\s*(?:[:–—]\\s*|-\\s+|(?:were|are) (?:all |both )?)(noted|agreed|approved|received)[\\s.]*$`,
  'i',
)
/** Words that are kept whole, whatever is in them. */
const ownText = /^(?:notes?|minute|agenda|summary|correction|find|hold|items? for|item for)\b/i

/** What is said of one item. */
interface OfItem {
  readonly item: string
  readonly said: string
}

/** A message cut where another item is named; nothing where it is of one item, or begins otherwise. */
function cutByItem(said: string): readonly OfItem[] | undefined {
  const each = ofEach.exec(said)
  if (each !== null) {
    const between = [...(each[2] ?? '').matchAll(/\d{1,3}[a-z]?/gi)].map(m => m[0])
    return [each[1] ?? '', ...between, each[3] ?? ''].map(item => ({
      item,
      said: (each[4] ?? '').replace(/received/i, 'noted'),
    }))
  }
  const lines = said.split('\n').filter(line => line.trim() !== '')
  const numbered = lines.length < 2 ? [] : lines.map(line => numberedLine.exec(line.trim()))
  if (numbered.length > 1 && numbered.every(m => m !== null))
    return numbered.map(m => ({ item: m[1] ?? '', said: m[2] ?? '' }))
  const found = [...said.matchAll(begins)].slice(0, 20)
  if (found[0]?.index !== 0) return undefined
  const items = found.map((m, n) => ({
    item: m[1] ?? '',
    said: said
      .slice(m.index + m[0].length, found[n + 1]?.index)
      .trim()
      .replace(/[;,]$/, ''),
  }))
  const header = found.length === 1 && /\n\s*$/.test(found[0][0]) && lines.length > 1
  return header || new Set(items.map(i => i.item)).size > 1 ? items : undefined
}

/** A thing read, in the words that record it for an item; nothing for what is of no item. */
function wordsFor(one: OneTyped, item: string): string | undefined {
  if (one.kind === 'action')
    return `action item ${item}: ${one.whole ?? (one.owners === '' ? one.text : `${one.owners}: ${one.text}`)}`
  if (one.kind !== 'command') return undefined
  const { command } = one
  switch (command.type) {
    case 'PassResolution':
      return `${command.verb} ${item}: ${command.texts.join('\n')}`.trim()
    case 'MakeNote':
      return `note ${item}: ${command.text}`
    case 'NamePresenter':
      return `presented by ${item}: ${command.name}${command.role === undefined ? '' : `, ${command.role}`}`
    case 'DeferItem':
      return `defer ${item} because ${command.reason}`
    default:
      return undefined
  }
}

/** The words of a way that a question has first, for an item. */
function wayFor(ways: readonly Way[], item: string): string | undefined {
  const [, word = '', rest = ''] =
    /^(agreed|resolved|noted|recommended|action)\b:? (.+)$/s.exec(ways[0]?.words ?? '') ?? []
  return word === '' ? undefined : `${word === 'action' ? 'action item' : word} ${item}: ${rest}`
}

/** What is said of an item in a line, as the words that record it; nothing where it is only a note. */
function recordedFor({ item, said }: OfItem, read: Reader): readonly string[] | undefined {
  const bare = said.replace(/^(?:it )?(?:was|were) (?=(?:noted|agreed|resolved|recommended)[\s.]*$)/i, ''),
    found: Read = read(bare, true) ?? read(`item ${item} ${said}`, true)
  if (found === undefined) return undefined
  if ('kind' in found && found.kind === 'question') {
    const way = wayFor(found.ways, item)
    return way === undefined ? undefined : [way]
  }
  const each: readonly OneTyped[] = !('kind' in found)
    ? found.map(command => ({ kind: 'command', command }))
    : found.kind === 'several'
      ? found.each
      : [found]
  const words = each.map(one => wordsFor(one, item))
  return words.every(w => w !== undefined) ? words : undefined
}

/** The lines of what is said of an item; the points of a list stay with the line that leads them. */
const linesOf = ({ item, said }: OfItem): readonly OfItem[] =>
  said
    .split(/\n(?!\s*(?:[-*•]|\(?\w{1,3}[.)])\s)/)
    .map(line => ({ item, said: line.trim() }))
    .filter(line => line.said !== '')

/**
 * Reads a message that says something of several items, or a heading "Item 6" with lines below it: "Item 6: noted. Item 8: agreed to close the bridge".
 * It is asked whether each goes to its item, since the items are not the one being taken; what nothing else can be made of is a note there.
 */
export function readSeveralItems(said: string, addressed: boolean, read: Reader): Read {
  if (said.length > 3_000 || ownText.test(said) || /\?\s*$/.test(said)) return undefined
  const lines = cutByItem(said)?.flatMap(linesOf) ?? []
  const each = lines.map(line => recordedFor(line, read))
  if (lines.length < 2 || !each.some(words => words !== undefined)) return undefined
  if (!addressed && each.includes(undefined)) return undefined
  const entries = each.flatMap((words, n) => words ?? [`note ${lines[n]?.item ?? ''}: ${lines[n]?.said ?? ''}`])
  return question('record it', [wayOfSeveral(entries), { title: `note ${said}`, words: `note ${said}` }])
}

import { apart } from '../line/decisionBesides.ts'
import { way } from '../line/decisionPassed.ts'
import { isNarrated } from '../line/narrated.ts'
import { type Read, question } from '../line/typed.ts'

/**
 * Reads "A undertook to write to B. C stated that …": what others said after it is a minute of its own, and no part of the task; all of it is a note first.
 * @param read a sentence alone
 */
export function readTaskAndTold(said: string, read: (sentence: string) => Read): Read {
  const [, first = '', then = ''] = said.length > 1_000 ? [] : (/^(.{10,300}?)\.\s+(\p{Lu}.{10,})$/su.exec(said) ?? [])
  const task = isNarrated(then) ? read(first) : undefined
  const words = task !== undefined && 'kind' in task && task.kind === 'question' ? (task.ways[0]?.words ?? '') : ''
  return /^action\b/i.test(words)
    ? question('record it', [way(`note ${said}`), apart(words, `note ${then}`)])
    : undefined
}

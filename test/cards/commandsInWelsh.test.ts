import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { welsh } from '../../src/cards/welsh/welsh.ts'
import { readTyped } from '../../src/words/typedWords.ts'

/** What stands in quotes or as code: a command to be typed, or the title of a button. */
const quoted = (words: string) => [...words.matchAll(/([`"])([^`"\n]+?)\1/g)].map(([, , within = '']) => within)

/** A command as somebody would type it, where a sentence has NAME and the like. */
const filled = (command: string) =>
  command
    .replaceAll(/\{\d+\}|\$\{number\}/g, '1')
    .replaceAll(/\b(?:NAME|ENW|OWNER|PERCHENNOG)\b/g, 'Wilf Harkaway')
    .replaceAll(/\bDATE\b/g, '15 January 2027')
    .replaceAll(/\bDYDDIAD\b/g, '15 Ionawr 2027')
    .replaceAll(
      /\b(?:ROLE|RÔL|TITLE|TEITL|REASON|RHESWM|TEXT|TESTUN|WORDS|GEIRIAU|what is to be done|yr hyn sydd i'w wneud)(?!\p{L})/gu,
      'Pont Afon',
    )
    .replaceAll('… interest', 'personal interest')
    .replaceAll('fuddiant …', 'fuddiant personol')
    .replace(/^(?:for|ar gyfer) [^:]+: (?!…)/, '')
    .replaceAll('…', command.endsWith('bod …') ? 'y cynllun yn cael ei gymeradwyo' : 'The lamps are lit.')

/** What a command comes to, besides the words that somebody writes in it. */
function comesTo(command: string): unknown {
  // How people voted is no command, nor is the name of a partnership before one.
  if (/^for \d|^o blaid \d|^(?:for|ar gyfer) [^:]+: …$/.test(command)) return undefined
  const words = filled(command)
  if (!/^[\p{Ll}“A]|^I[ '’]|^Wilf Harkaway \p{Ll}/u.test(words)) return undefined
  const read = readTyped(words, true)
  // A few words that may be an item's title are no command.
  return read === undefined || ('kind' in read && read.kind === 'titled' && read.title === words)
    ? undefined
    : JSON.stringify(read, (key, value: unknown) =>
        typeof value === 'string' && key !== 'kind' && key !== 'type' && key !== 'place' ? '' : value,
      )
}

/** Words of both languages. */
const inBoth = new Set(['agenda'])

const sentences = Object.entries(welsh).map(([english, inWelsh]) => ({
  english,
  inWelsh,
  named: quoted(english).filter(command => comesTo(command) !== undefined),
}))

describe('a sentence that names a command to be typed', () => {
  it.each(sentences.filter(({ named }) => named.length > 0))(
    'names it in Welsh where it is said in Welsh: $english',
    ({ inWelsh, named }) => {
      const namedInWelsh = quoted(inWelsh).filter(command => comesTo(command) !== undefined)
      expect(namedInWelsh.map(comesTo)).toEqual(named.map(comesTo))
      expect(namedInWelsh.filter(command => named.includes(command) && !inBoth.has(command))).toEqual([])
    },
  )
  it('names no English one in a refusal that is said in Welsh', () => {
    const source = readFileSync(join(import.meta.dirname, '..', '..', 'src', 'cards', 'welsh', 'refusals.ts'), 'utf8')
    const commands = quoted(source.replaceAll("\\'", "'")).filter(command => comesTo(command) !== undefined)
    const english = new Set(sentences.flatMap(({ named }) => named))
    expect(commands.length).toBeGreaterThan(10)
    expect(commands.filter(command => english.has(command) && !inBoth.has(command))).toEqual([])
    expect(source).not.toMatch(/"(?:defer|take|present|urgent|exclude|open|resume|next item|note|undo|withdraw)\b/)
  })
})

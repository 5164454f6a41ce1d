import { fullTitle } from '../meeting/agenda.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'

const small = /^(?:the|an?|of|on|in|for|and|to|item|report|paper|update)$/

/** The one item that a line names somewhere, by its title, the beginning of it or its initials, and the line without that. */
export function titleWithin(
  meeting: CalledMeeting,
  said: string,
  entitled: boolean,
): { readonly number: string; readonly rest: string } | undefined {
  const words = [...said.matchAll(/[\p{L}\d]+/gu)]
  const found = meeting.agenda.items.flatMap(item => {
    const titles = entitled ? [item.title, fullTitle(item)] : [item.title]
    const span = titles.map(title => spanOf(title, words)).find(s => s !== undefined)
    return span === undefined ? [] : [{ number: item.number, ...span }]
  })
  const alone = found.length > 0 ? [] : byOneWord(meeting, said)
  const [one, another] = found.length > 0 ? found : alone
  if (one === undefined || another !== undefined) return undefined
  const before = said
      .slice(0, one.from)
      .replace(
        /(?:(?<=\b(?:no|the|our|final|full) (?:paper|report|update|figures|time|papers) )for |\bto do )?(?:the |our )?$/i,
        '',
      ),
    behind = said.slice(one.to).replace(/^\s+(?:item|one)\b/i, '')
  return { number: one.number, rest: `${before.trim()} ${behind.trim()}`.replace(/\s+(?=[,;.])/g, '').trim() }
}

/** Where in a line the words of a title stand together: all of them, its first two, or its initials. */
function spanOf(
  title: string,
  words: readonly RegExpExecArray[],
): { readonly from: number; readonly to: number } | undefined {
  const telling = wordsOf(title).filter(word => !small.test(word) && !/^\d/.test(word))
  const letters = initialsOf(title)
  for (const [n, word] of words.entries()) {
    const typed = inFullOf(word[0].toLowerCase()),
      alone = { from: word.index, to: word.index + word[0].length }
    if (letters.includes(typed) && (typed.length > 2 || /^\p{Lu}+$/u.test(word[0]))) return alone
    if (typed !== telling[0]) continue
    let last = word,
      known = 1
    for (const next of words.slice(n + 1, n + 6)) {
      if (inFullOf(next[0].toLowerCase()) === telling[known]) {
        known++
        last = next
      } else if (!small.test(next[0].toLowerCase())) break
    }
    if (known >= Math.min(2, telling.length)) return { from: word.index, to: last.index + last[0].length }
  }
  return undefined
}

/** The words of a text, in small letters. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []

/** "nte" of "Night-time economy": a title's initials, with and without the small words in it. */
export function initialsOf(title: string): readonly string[] {
  const all = wordsOf(title.replace(/\([^()]*\)/g, '')),
    telling = all.filter(word => !/^(?:the|an?|of|on|in|for|and|to)$/.test(word))
  return [all, telling].map(words => words.map(word => word.charAt(0)).join('')).filter(letters => letters.length > 1)
}

const short: Readonly<Record<string, string>> = {
  fwd: 'forward',
  mins: 'minutes',
  strat: 'strategic',
  eco: 'economy',
  econ: 'economy',
  mgmt: 'management',
  govt: 'government',
  perf: 'performance',
  ops: 'operations',
}
/** A word of a title that is typed in short. */
export const inFullOf = (word: string): string => short[word] ?? word

/** Items of which one long word of the title stands in a line as a thing: "the grants", "grants paper". */
const byOneWord = (meeting: CalledMeeting, said: string) =>
  meeting.agenda.items.flatMap(({ number, title }) => {
    const found = wordsOf(title)
      .filter(word => word.length > 4 && !small.test(word))
      .map(word =>
        new RegExp(
          `(?:(?<=\\b(?:the|our) )${word}\\b|\\b${word}(?= (?:paper|report|item|update)\\b)|^${word}\\b)`,
          'iu',
        ).exec(said),
      )
      .find(m => m !== null)
    return found === undefined || found === null
      ? []
      : [{ number, from: found.index, to: found.index + found[0].length }]
  })

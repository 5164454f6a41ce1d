import { readInterestInALine } from './interestInALine.ts'
import { readInterestReported } from './interestReported.ts'
import { takenApart } from '../line/lineTakenApart.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const out =
  '(?:(?:has |had |then |so )*(?:left|went|stepped|popped|withdrew|gone|out|moved|waited|sat)(?: (?:out|outside|away|off))?)'
/** "A conflicted on X (why), went to the lobby 10.58, back in 11.07": the interest, when they went out for it, and when they came back. */
const declaredAndOut = new RegExp(
  `^([^\\n]{5,200}?)[,;] ?(?:and |so |but )*(?:(?:he|she|they) )?${out}(?![\\p{L}])([^,;\\n]{0,60}?\\d[.:]?\\d{2}(?:\\s?[ap]m)?)(?:[,;]? ?(?:and |then |but )*(?:(?:he|she|they) (?:was |were )?)?(?:back|returned|rejoined|returning|came back|until|till|-|–)([^,;\\n]{0,30}\\d[.:]?\\d{2}(?:\\s?[ap]m)?))?[\\s.]*$`,
  'iu',
)

/** Reads an interest with the times at which whoever has it went out and came back: all of it on the first button. */
export function readInterestAndOut(written: string): Read {
  if (written.length > 300 || written.includes('\n') || !/\d[.:]?\d{2}/.test(written)) return undefined
  // "A, having declared an interest, left the room" says for what they left.
  if (/\bhaving (?:declared|disclosed)\b/i.test(written)) return undefined
  const [whole, first = '', went = '', back] = declaredAndOut.exec(written) ?? []
  const interest = whole === undefined ? undefined : (readInterestReported(first) ?? readInterestInALine(first))
  const declared = interest !== undefined && 'kind' in interest && interest.kind === 'question' ? interest.ways : []
  const words = declared.find(way => !way.words.startsWith('note ') && !way.words.includes('\n'))?.words
  const [, who] = /^(.{2,60}?) declared /.exec(words ?? '') ?? []
  const left = takenApart(`at ${went.trim()}`).clock ?? takenApart(went).clock
  if (words === undefined || who === undefined || left === undefined || / and |,/.test(who)) return undefined
  const returned = back === undefined ? undefined : takenApart(back).clock
  const moves = [`${who} left at ${left}`, ...(returned === undefined ? [] : [`${who} returned at ${returned}`])]
  return question('record it', [
    wayOfSeveral([words, ...moves]),
    wayOfSeveral(moves),
    { title: words, words },
    { title: `note ${written}`, words: `note ${written}` },
  ])
}

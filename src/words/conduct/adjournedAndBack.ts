import { timesInFigures } from '../line/clockTyped.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'
import { clocksIn } from './likelyTimes.ts'

const broke =
  /\b(?:adjourn(?:ed|s|ment|ing)?|adj|suspen(?:ded|sion)|paused?|(?:short |comfort |tea |coffee |lunch |screen )?break|recess|halted|stopped)\b/i
const back =
  /\b(?:re-?conven\p{L}*|resum\p{L}*|re-?start\p{L}*|re-?commenc\p{L}*|re-?open\p{L}*|continued|back|until|till|to|and)\b|[–-]/iu
/** What else such a line may tell: somebody who came or went, a decision, another day. */
const ofElse =
  /\b(?:did ?n[o'’]t|without|joined|left|arrived|agreed|resolved|item|items|next meeting|action|apologies|present|monday|tuesday|wednesday|thursday|friday|january|february|march|april|june|july|august|september|october|november|december)\b/i
const fourFigures = /\b([01]\d|2[0-3])([0-5]\d)\b(?:\s?h(?:rs|ours)?\b)?/g
/** The words of a break that say no more than that there was one. */
const plain =
  /\b(?:the|a|an|meeting|mtg|board|committee|panel|session|was|were|is|then|it|and|at|from|between|to|until|till|for|by|chair|short|comfort|tea|coffee|lunch|screen|natural|adjourn\p{L}*|adj|suspen\p{L}*|pause\p{L}*|break|broke|recess|re-?conven\p{L}*|resum\p{L}*|re-?start\p{L}*|back|am|pm|hrs|members|all|everyone)\b|\d{1,2}[.:]\d{2}|[\d.,:;()–-]/giu

/**
 * Reads a meeting broken off and gone on with in one line, in any order and notation of the times: "Adjourned 14:47 (fire alarm), reconvened 14:58".
 * Asked as both, with the line as a note where it says why.
 */
export function readAdjournedAndBack(typed: string): Read {
  if (typed.length > 200 || typed.includes('\n') || /[?!]\s*$/.test(typed)) return undefined
  if (!broke.test(typed) || !back.test(typed) || ofElse.test(typed)) return undefined
  const said = timesInFigures(typed.replace(/\b([ap])\.m\.?/gi, '$1m'))
    .replace(fourFigures, '$1:$2')
    .replace(/(\d{1,2}[.:]\d{2})\s?(?:–|-|to)\s?(?=\d{1,2}[.:]\d{2})/g, '$1 to ')
  const clocks = clocksIn(said)
  const [from, to] = clocks
  if (clocks.length !== 2 || from === undefined || to === undefined || from >= to) return undefined
  const both = [`adjourn at ${from}`, `resume at ${to}`],
    note = way(`note ${typed}`)
  const why = /\p{L}{3}/u.test(said.replace(plain, ' '))
  return question('do it now', [
    ...(why ? [wayOfSeveral([...both, `note ${typed}`])] : []),
    { title: both.join(' / '), words: both.join('\n') },
    way(both[0] ?? ''),
    note,
  ])
}

import { withoutTime } from '../line/actionTimes.ts'
import { doing } from '../line/actionVerbs.ts'
import { mayOwn } from './actionWhose.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'

/** "imogen>letter to the port, eow", "TQ -> map to partners": whose it is, an arrow, and what. */
const arrow =
  /^@?(\p{L}[\p{L}'’-]{1,20}(?: \p{L}[\p{L}'’-]{1,20})?(?:\s?[+&/]\s?\p{L}[\p{L}'’-]{1,20}){0,3})\s*(?:-+>|=>|→|>{1,2})\s*(\p{L}[^>\n]{4,300}? [^>\n]+)$/u

/** "orla: book the hall, Fri": a name in small letters before its colon, a verb, and by when. */
const inSmall = /^(\p{Ll}[\p{Ll}'’-]{2,20}(?:\s?[+&/]\s?\p{Ll}[\p{Ll}'’-]{2,20}){0,3}):\s+(\p{Ll}[^:\n]{6,300})$/u

/** "TQ stall list to the port by 4 Dec": initials, a thing in small letters, and by when. */
const marked =
  /^(\p{Lu}{2,3}(?:\s?[/&+]\s?\p{Lu}{2,3}){0,3}) (?!(?:(?:all|everyone|everybody|members|partners|officers|(?:the )?(?:chair|clerk))\b[^\n]{0,30} to|\p{Ll}+ed|said|is|are|was|were|has|have|had|had|left|here|out|in|off|back|at|from|to|will|on|and|not|online|late|late|went|came|gave|felt|thinks|thought|report|paper|update|figures|numbers|reports|funding|grant|money|staff|data)\b)(\p{Ll}[^:\n]{6,200})$/u

/** Reads whose a task is by the arrow before it, or by a colon. Asked, and as a note. */
export function readActionInShort(said: string): Read {
  const words = said.replace(/[\s.]+$/, ''),
    short = marked.exec(words),
    small = inSmall.exec(words),
    timed = doing.test(small?.[2] ?? '') && withoutTime(small?.[2] ?? '').time !== ''
  const [, owner = '', task = ''] = /[?!]\s*$/.test(said)
    ? []
    : ((timed ? small : short !== null && withoutTime(short[2] ?? '').time !== '' ? short : arrow.exec(words)) ?? [])
  if (
    !mayOwn(owner, true) ||
    /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?:$| (?:as|for|today|instead|in)\b)/u.test(task)
  )
    return undefined
  const { rest, time } = withoutTime(task)
  return question('record it', [
    way(`action ${owner.replaceAll(/\s?\+\s?/g, '/')}: ${rest}${time}`),
    way(`note ${said}`),
  ])
}

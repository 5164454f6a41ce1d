import { way } from '../line/decisionPassed.ts'
import { isDecidedEarlier } from '../line/decidedEarlier.ts'
import { type Read, type Reader, entriesOf, question, wayOfSeveral } from '../line/typed.ts'
import { waysOf } from '../line/underItem.ts'

/** Behind what was decided earlier, what was decided now: "…, and it was now agreed that …", or another sentence. */
const andNow =
  /(?<=[\p{L}\d%)'’”]{2}\.)\s+(?=\p{Lu})|\n+|[,;] (?:and |but |so )?(?=(?:it was|(?:the )?(?:board|partnership|committee|panel|meeting|members|partners)) (?:(?:now|therefore|today|then|also|further) )*(?:agreed|resolved|decided|recommended|noted)\b)/iu

/** "it was now agreed": when, which needs no saying. */
const now = /^((?:it was|(?:the )?\p{L}+) )(?:(?:now|therefore|today|then|also|further) )+/iu

/** Reads what an earlier meeting is told to have decided: a note, and beside it whatever the words behind it record of this one. */
export function readDecidedAtEarlierMeeting(said: string, read: Reader): Read {
  if (said.length > 1_000) return undefined
  const note = way(`note ${said}`)
  const cut = andNow.exec(said)
  const told = said.slice(0, cut?.index)
  if (!isDecidedEarlier(told)) return undefined
  const rest =
    cut === null
      ? ''
      : said
          .slice(cut.index + cut[0].length)
          .replace(/[\s.]+$/, '')
          .trim()
          .replace(now, '$1')
  const facts = rest === '' ? [] : waysOf(read(rest, true)).filter(w => !/^note\b/.test(w.words))
  const [first] = facts
  return question('record it', [
    ...(first === undefined ? [] : [wayOfSeveral([...entriesOf(first.words), `note ${told}`])]),
    note,
  ])
}

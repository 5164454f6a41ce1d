import { attendanceOf } from '../../meeting/attendance.ts'
import type { CalledMeeting } from '../../meeting/meeting.ts'
import { whoIsMeant } from '../../meeting/names.ts'
import { isRefusal } from '../../meeting/outcome.ts'
import { type Missing, missingIn } from './missingTold.ts'
import { type Way, entriesOf, wayOfSeveral } from '../line/typed.ts'

const everybody =
  '(?:all(?: (?:the |our )?(?:members|partners|others?|rest))?|(?:the )?(?:whole|entire|full) (?:board|partnership|committee|panel|group|membership|team)|every ?(?:one|body)(?: else)?|full house|(?:the |all the )?(?:rest|remainder|others)(?: of (?:them|us|the (?:board|members|table|list)))?|(?:all )?others)'
const here =
  '(?:here|present|in(?: the room| attendance)?|round the table|around the table|at the table|accounted for|attending|attended|came|there|with us|turned up|made it|in person)'
const but =
  '(?:(?:with )?the exception of|except(?:ing)?|bar(?:ring)?|but|apart from|other than|minus|save|less|aside from|not)(?: for)?'
/** "everyone's here bar A", "rest all here", "full house except A and B": all who are expected, and who of them is not there. */
const forms = [
  new RegExp(
    `(?:^|[.,;]\\s+|\\s[-–—]\\s|\\s(?:and|but|with)\\s|\\s(?=(?:the )?rest\\b))(?:and |but |with )?(?:${everybody}(?:['’]s|['’]re)?(?: (?:is|are|was|were|all|now|also|else))*,? ${here}|full (?:house|attendance|turn-?out)|no (?:absentees|absences|one (?:absent|missing|away))|(?:present|in attendance|attendance):? ${everybody})(?:,? (?:today|now|already|so far))?,?(?:(?: ${but} ([^.;\\n]{2,160}?))(?=[.;]\\s|[.;]?\\s*$|\\s[-–—]\\s)|(?=[.;,]\\s|[.;]?\\s*$|\\s[-–—]\\s))`,
    'iu',
  ),
  new RegExp(
    `(?:^|[.,;]\\s+|\\s[-–—]\\s|\\s(?:and|but|with)\\s)(?:${everybody}),? ${but} ([^.;\\n]{2,120}?)(?:['’]s| is| are)? ${here}(?=[.;]\\s|[.;]?\\s*$|\\s[-–—]\\s)`,
    'iu',
  ),
  new RegExp(
    `^(?:(?:present|attendance|in attendance):? )?${everybody},? ${but} ([^.;\\n]{2,160}?)(?=[.;]\\s|[.;]?\\s*$|\\s[-–—]\\s)`,
    'iu',
  ),
]
/** "Only A missing": all the others were there. */
const onlyMissing =
  /^(?:only|just) (\p{L}[^.;,:()\n]{1,80}?) (?:(?:is|are|was|were) )?(?:missing|absent|away|not (?:here|present))(?: today)?(?=[.;,]|\s*\(|\s*$|\s[-–—]\s)/iu

/** What a line says of everybody at once: those of them who are not there, what is said of those, and the line without it. */
export interface EveryoneBut {
  readonly missing: readonly Missing[]
  readonly ofThem: string
  readonly rest: string
}

/** Reads that all were there, or all but some. */
export function everyoneIn(written: string): EveryoneBut | undefined {
  if (written.length > 400) return undefined
  const said = written.replace(onlyMissing, 'everyone here except $1')
  const m = forms.map(form => form.exec(said)).find(found => found !== null)
  if (m === undefined || m === null) return undefined
  const found = missingIn(m[1] ?? '')
  if (found === undefined) return undefined
  return {
    ...found,
    rest: `${said.slice(0, m.index)}${said.slice(m.index + m[0].length)}`.replace(/^[\s.,;–—-]+/, '').trim(),
  }
}

/** The words of an entry that has all who are expected in it, but those named. */
export const everyoneWords = (missing: readonly string[]): string =>
  `present: everyone${missing.length === 0 ? '' : ` except ${missing.join(', ')}`}`
const ofEveryone = /^present: everyone(?: else)?(?: except (.+))?$/i

/** Those who are expected and not in the room yet, without those named. */
export function expectedBut(meeting: CalledMeeting, missing: string): readonly string[] {
  const away = missing.split(/,\s*|\s+and\s+/).map(name => {
    const who = whoIsMeant(meeting, { name: name.trim() })
    return isRefusal(who) ? '' : who.name
  })
  return meeting.terms.members
    .filter(m => m.part !== 'clerk')
    .map(m => attendanceOf(meeting, m.name))
    .filter(a => a.place === 'expected' && !a.inTheRoom && !away.includes(a.name))
    .map(a => a.name)
}

/** The ways of a question with everybody's names in what a press records; where nobody else is expected, without it. */
export const everyoneByName = (meeting: CalledMeeting, ways: readonly Way[]): readonly Way[] =>
  ways.flatMap(way => {
    const entries = entriesOf(way.words)
    if (!entries.some(entry => ofEveryone.test(entry))) return [way]
    const named = entries.flatMap(entry => {
      const m = ofEveryone.exec(entry)
      if (m === null) return [entry]
      const names = expectedBut(meeting, m[1] ?? '')
      return names.length === 0 ? [] : [`present: ${names.join(', ')}`]
    })
    return named.length === 0 ? [] : [{ title: way.title, words: wayOfSeveral(named).words }]
  })

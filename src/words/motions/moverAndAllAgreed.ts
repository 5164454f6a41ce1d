import { movedBy, way } from '../line/decisionPassed.ts'
import { aName } from './moversInNotes.ts'
import { type Read, question } from '../line/typed.ts'

const moved = "(?:proposed|moved|proposer|mover|prop(?:[’']?d)?)\\.?:?(?: by)?"
const seconded = "(?:seconded|seconder|sec(?:[’']?d)?|2nd(?:ed)?)\\.?:?(?: by)?"
/** "Proposed A, seconded B: a group on lamps", "A proposed, B seconded - a group on lamps": who moved what was agreed. */
const moversFirst = [
  new RegExp(
    `^(?:it was )?${moved} ${aName}[,;/.]? ?(?:and |& )?${seconded} ${aName}(?:\\s*[:.,–-]\\s*|\\s+(?=that\\b|to\\b))(?=\\S)`,
    'iu',
  ),
  new RegExp(
    `^${aName} (?:proposed|moved),? (?:and )?${aName} (?:seconded|sec['’]?d)(?:\\s*[:.,–-]\\s*|\\s+(?=that\\b|to\\b))(?=\\S)`,
    'iu',
  ),
] as const
/** ". All agreed", ", all in favour", " – agreed by all": nobody was against it. */
const allAgreed =
  /\s*[.;,–-]\s*(?:and )?(?:(?:this|it) was )?(?:(?:all|everyone|everybody|members|all members|all present)(?: (?:were|was))? (?:agreed|in favour|content|happy)|(?:agreed|approved)(?: by (?:all|everyone|everybody)| unanimously)|unanimous(?:ly)?(?: agreed| approved)?)[\s.]*$/i

/** Reads what somebody moved and all agreed to, in a few words of its own: decided, and by everybody. Asked with which word it is minuted. */
export function readMoverAndAllAgreed(said: string): Read {
  if (said.length > 500 || said.includes('\n')) return undefined
  const agreed = allAgreed.exec(said.slice(-60))
  if (agreed === null) return undefined
  const before = said.slice(0, said.length - agreed[0].length)
  for (const form of moversFirst) {
    const [head, proposer = '', seconder = ''] = form.exec(before.slice(0, 200)) ?? []
    const text = head === undefined ? '' : before.slice(head.length).trim()
    if (text.split(/\s+/).length < 2 || /[.;]\s+\p{Lu}/u.test(text)) continue
    const by = movedBy({ proposer: proposer.trim(), seconder: seconder.trim() })
    const verbs = /\bagreed\b/i.test(agreed[0]) ? ['agreed', 'resolved'] : ['resolved', 'agreed']
    return question(
      'which decision',
      verbs.map(verb => way(`${verb}: ${text.replace(/^that /i, '')} (unanimously)${by}`)),
    )
  }
  return undefined
}

import { inAWhile } from '../line/clockTyped.ts'
import { named, peopleIn } from '../line/lineTakenApart.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const wentFor =
  /^(\p{L}[^;:!?(]{0,80}?)(?:['’]s| has| is| had| just| to)* (?:left|gone|stepped|popped|nipped|went|out|withdrew|stepping|popping|nipping|pop|nip|step|leave|take a call)\b[^;:!?\n]{0,40}?[,;–(-]?\s*(?:and |but )?(?:will be )?$/iu

/** Reads that somebody went out and will be back in a while: they left; when they come back is not known yet. Asked, the words kept beside it. */
export function readBackSoon(said: string): Read {
  const soon = said.length > 160 ? null : inAWhile.exec(said)
  if (soon === null) return undefined
  const people = peopleIn(wentFor.exec(said.slice(0, soon.index))?.[1] ?? '')
  if (people === undefined) return undefined
  const left = `${named(people)} left`
  return question('record it', [wayOfSeveral([left, `note ${said}`]), way(left), way(`note ${said}`)])
}

import { way } from '../line/decisionPassed.ts'
import { named, peopleIn } from '../line/lineTakenApart.ts'
import { withoutGoodbye } from '../line/peopleInFull.ts'
import { type Read, question } from '../line/typed.ts'

const went =
  /^(\p{L}[^.,;:!?\n]{1,80}?)\s+(?:left|leave|withdrew|departed|went|go)(?: (?:the )?(?:meeting|room|call|early))?[\s.]*$/iu

/** Reads that somebody said goodbye and left, with nothing that says when: asked, since their apologies may be of another time. */
export function readSaidGoodbye(said: string): Read {
  const bare = withoutGoodbye(said)
  const people = bare === said ? undefined : peopleIn(went.exec(bare)?.[1] ?? '')
  return people === undefined ? undefined : question('record it', [way(`${named(people)} left`), way(`note ${said}`)])
}

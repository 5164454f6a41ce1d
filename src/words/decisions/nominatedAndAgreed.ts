import { way } from '../line/decisionPassed.ts'
import { peopleIn } from '../line/lineTakenApart.ts'
import { type Read, question } from '../line/typed.ts'

const step =
  '(?:nominated|proposed|put forward|moved|seconded|agreed|approved|confirmed|chosen|selected|elected|appointed|re-?elected|re-?appointed|endorsed)'
/** "A was nominated and agreed as Vice Chair", "A and B were proposed, seconded and appointed as representatives on …": put up, and then chosen. */
const chosen = new RegExp(
  `^((?:the )?\\p{Lu}[^:;?!\\n]{2,100}?),? (?:(?:was|were|is|are|has been|have been) )?(?:duly |formally |unanimously )?((?:${step},? (?:and )?(?:then |duly |unanimously |was |were )?){1,4})(?:(?:as|to be|to serve as|for the (?:role|post|position|office) of|to the (?:role|post|position|office) of)(?: the| our| its)? |(?=(?:[Vv]ice|[Dd]eputy|[Cc]hair)))([^:;?!\\n]{3,140}?)(?: unanimously)?[\\s.]*$`,
  'u',
)
/** Words that decide: somebody who was only put up is not chosen yet. */
const decides = /\b(?:agreed|approved|confirmed|chosen|selected|elected|appointed|endorsed|re-?\w+ed)\b/i

/** Reads who was put up for an office and agreed: that they be appointed to it. Asked, and as a note. */
export function readNominatedAndAgreed(said: string): Read {
  if (said.length > 300 || said.includes('\n')) return undefined
  const [whole, who = '', steps = '', office = ''] = chosen.exec(said) ?? []
  if (whole === undefined || !decides.test(steps) || /\b(?:by|seconded|that)\b/i.test(office)) return undefined
  // With one word, "was appointed as", others have it.
  if (/^(?:re-?)?(?:appointed|elected) $/i.test(steps) || peopleIn(who) === undefined) return undefined
  const verb = /\b(?:re-?)?(?:elected|appointed)\b/i.exec(steps)?.[0].toLowerCase() ?? 'appointed'
  const how = /\bunanimously\b/i.test(said) ? ' (unanimously)' : ''
  const text = `that ${who} be ${verb} ${/^(?:representatives?|leads?|champions?|members?|observers?|deput)/i.test(office) ? 'as ' : ''}${office}${how}`
  return question('record it', [way(`agreed: ${text}`), way(`resolved: ${text}`), way(`note ${said}`)])
}

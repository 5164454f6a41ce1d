import { way } from '../line/decisionPassed.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)'
const which = new RegExp(
  `\\b(?:(${month})(?:['’]s)? (?:minutes|mins)|(?:minutes|mins) (?:of|from|for) (?:the )?((?:\\d{1,2}(?:st|nd|rd|th)? )?${month}(?: \\d{4})?|last meeting|previous meeting))`,
  'i',
)
const refused = /\b(?:were|was|are|could) not (?:be )?(approved|agreed|accepted|signed|confirmed|adopted)\b/i
/** "they would be amended and brought to the next meeting", "approval deferred to next meeting", "to come back amended": what becomes of them. */
const next =
  /^(?:it was (?:therefore |then )?(?:agreed|resolved|decided) (?:that )?)?(?:(?:they|these|it|the minutes|approval|this)(?: of (?:them|the minutes))? )?(?:(?:were|was|would|will|should|are|is|to) )?(?:be )?((?:(?:amended|corrected|revised|redrafted|checked|deferred|brought|resubmitted|re-?presented|submitted|carried|held|taken|put|returned|back|over|and|then|for approval|forward)\b,? ?){1,8})((?:to|until|till|at|for|in) [^.()\n]{3,80})?\s*(\((?:AP|action(?: point)?|ref)?\.? ?\d{1,3}\)|\((?:AP|A)\d{1,3}\))?[\s.]*(\((?:AP|A|action )\s?\d{1,3}\))?[\s.]*$/i

const toDo: Readonly<Record<string, string>> = {
  amended: 'amend',
  corrected: 'correct',
  revised: 'revise',
  redrafted: 'redraft',
  checked: 'check',
}

/** Reads the minutes of before not approved, with what becomes of them: the decision, and the task of putting them right, whose nobody has to say. */
export function readMinutesNotApproved(said: string): Read {
  if (said.length > 500 || said.includes('\n') || !/\b(?:minutes|mins)\b/i.test(said)) return undefined
  const parts = said
    .replace(/\.\s*(\([A-Z]{1,2}P?\s?\d{1,3}\))\.?\s*$/, ' $1')
    .split(/(?<=\p{L}{3}|\d)\.\s+(?=\p{Lu})/u)
  const not = refused.exec(parts[0] ?? '')
  if (not === null || parts.length > 2) return undefined
  const then = parts[1] === undefined ? null : next.exec(parts[1])
  if (parts[1] !== undefined && then === null) return undefined
  const of = which.exec(said),
    minutes =
      of === null
        ? 'the minutes'
        : of[1] === undefined
          ? `the minutes of ${/meeting$/i.test(of[2] ?? '') ? 'the ' : ''}${of[2] ?? ''}`
          : `the ${of[1]} minutes`
  const became = (then?.[1] ?? '').trim().replace(/[\s,]+$/, ''),
    when = (then?.[2] ?? '').trim(),
    reference = then?.[3] ?? then?.[4] ?? ''
  const decision =
    `agreed: that ${minutes} not be ${(not[1] ?? '').toLowerCase()}${became === '' ? '' : /^deferred/i.test(became) ? `, approval being ${became} ${when}` : ` but be ${became} ${when}`}`.trimEnd()
  const verb = toDo[/^\w+/.exec(became)?.[0].toLowerCase() ?? '']
  const task =
    verb === undefined
      ? []
      : [
          `action: ${verb} ${minutes}${when === '' ? '' : ` and bring them ${when}`}${reference === '' ? '' : ` ${reference}`}`,
        ]
  const lead = (parts[0] ?? '')
    .slice(0, not.index)
    .replace(/,? (?:and|so) (?:they|these|it) $/i, '')
    .trim()
  // Why they were not, in a sentence of its own or behind it.
  const told =
    /^(?:the )?(?:[\p{L}\d]+ ){0,2}(?:minutes|mins)\b[^,;]{0,40}$/iu.test(lead) &&
    !/\b(?:as|because|since|due)\b/i.test((parts[0] ?? '').slice(not.index))
      ? []
      : [`note ${said}`]
  return question('record it', [
    wayOfSeveral([decision, ...task, ...told]),
    // Of long words, two buttons would look alike.
    ...(task.length + told.length === 0 || decision.length > 50 ? [] : [way(decision)]),
    way(`note ${said}`),
  ])
}

import { way } from '../line/decisionPassed.ts'
import { peopleIn } from '../line/lineTakenApart.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const name =
  "((?:the )?(?:(?:Cllr|Councillor|Dr|Mr|Mrs|Ms|Supt|Insp|Prof|Rev)\\.? )?\\p{Lu}[\\p{L}.'’-]{0,30}(?: \\p{Lu}[\\p{L}.'’-]{1,30}){0,2})"
const chair = '(?:the )?[Cc]hair(?:man|woman|person)?'
const rest =
  "(?:remainder|rest|remaining (?:part|business|items)) of (?:the|this|today['’]s) (?:meeting|business|agenda|session)"
const chosen = '(?:elected|appointed|chosen|nominated|voted|asked|invited)'
/** Somebody was chosen, in a sentence of its own or behind a comma. */
const forms = [
  new RegExp(
    `(?:^|[.;,] (?:and )?|\\band |\\bthat )${name}(?:, [^,.;\\n]{4,120},)? (?:was|be|is|has been|being) (?:then |duly |unanimously |therefore )?${chosen}\\b`,
    'u',
  ),
  new RegExp(
    `(?:\\b(?:[Ee]lected|[Aa]ppointed|[Nn]ominated|elect|appoint|asked|invited)|\\bchair passed to) ${name}(?=[ ,.;]|$)`,
    'u',
  ),
]
const office = new RegExp(
  `\\b(?:took|take|taking|assumed?|in|to|into|as|be|act as|elected|appointed|voted|[Aa]) ${chair}(?![\\p{L}])|\\b[Cc]hair (?:be elected|passed)|\\bpreside`,
  'u',
)
const chairLeaves =
  /\b(?:the )?[Cc]hair(?:man|woman|person)?(?: (?:having|had|needing|needed|was|is|being|has) (?:to )?(?:leave|go|left|depart|called away)| (?:left|leaving)\b)/u

/** Reads who was elected to preside for the rest of the meeting, the chair having to leave: the election, who is in the chair, and on a button of its own that the chair left. */
export function readChairForTheRest(said: string): Read {
  if (said.length > 450 || said.includes('?') || !new RegExp(rest, 'i').test(said) || !office.test(said))
    return undefined
  const found = forms
    .map(form => form.exec(said)?.[1])
    .find(who => who !== undefined && !/^(?:the )?(?:A |An |Due|It|The)?(?:Chair\b)/.test(who))
  const [one, another] = found === undefined ? [] : (peopleIn(found.trim()) ?? [])
  if (one === undefined || another !== undefined) return undefined
  const entries = [
    `agreed: that ${one.name} be elected chair for the remainder of the meeting`,
    `${one.name} in the chair`,
  ]
  return question('record it', [
    ...(chairLeaves.test(said) ? [wayOfSeveral(['the Chair left', ...entries, `note ${said}`])] : []),
    wayOfSeveral([...entries, `note ${said}`]),
    way(`note ${said}`),
  ])
}

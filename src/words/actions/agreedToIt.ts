import { way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'
import { mayOwn } from './actionWhose.ts'

const name =
  "(?<who>(?:\\p{L}{2,10}\\.? )?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,2}|[Tt]he [Cc]lerk|[Tt]he [Cc]hair)"
const asker =
  "(?:(?:[Tt]he )?(?:[\\p{L}&]+ ){0,3}?(?:[Cc]hair|[Bb]oard|[Pp]artnership|[Cc]ommittee|[Pp]anel|[Gg]roup|[Ff]orum|[Mm]eeting)|[Mm]embers|[Pp]artners|(?:\\p{L}{2,10}\\.? )?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,2}|[Ii]t was)"
/** Behind what was asked: that somebody agreed to do it, "this" and no more. */
const willDoIt = `${name} (?:(?:has |had |kindly |duly )?(?:agreed|undertook|offered|volunteered) to|(?:would|will|to)) (?:look into (?:this|it|that)|do (?:so|this|it|that)|action(?: this| it| that)?|take (?:this|it|that) (?:forward|up|away|on)|pick (?:this|it|that) up|provide (?:one|this|it|them)|arrange (?:this|it|that)|follow (?:this|it|that) up|check(?: this| it)?|investigate(?: this| it)?)`
const forms = [
  // "The Chair requested that officers consider whether … and A agreed to look into this"
  new RegExp(
    `^${asker} (?:requested|asked|suggested|proposed) that (?:(?:officers|somebody|someone|partners|members|the (?:team|service|council|partnership)) (?:should |would )?)?(?<what>[^\\n]{5,400}?)(?:,? and|[.;,]) ${willDoIt}[\\s.]*$`,
    'u',
  ),
  // "A requested a follow up to the port. The Clerk would action"
  new RegExp(
    `^${asker} (?:requested|asked for|called for|sought) (?<thing>(?:an? |the |some |further |more )?[^\\n]{4,300}?)(?:,? and|[.;,]) ${willDoIt}[\\s.]*$`,
    'u',
  ),
]

/** What was asked for, as a task: "consider whether …", "provide a map". */
const asTask = (what: string | undefined, thing: string | undefined): string =>
  what === undefined
    ? /\b(?:follow[- ]?up|meeting|visit|review|audit)\b/i.test(thing ?? '')
      ? `arrange ${thing ?? ''}`
      : `provide ${thing ?? ''}`
    : /^(?:the|an?|all|any|this|these)\b/i.test(what)
      ? `see that ${what}`
      : what

/** Reads what was asked for, and who agreed to see to "this": their action, in the words of the request. Asked, and as a note. */
export function readAgreedToIt(said: string): Read {
  if (said.length > 700 || said.includes('\n')) return undefined
  for (const form of forms) {
    const found = form.exec(said)
    const { who = '', what, thing } = found?.groups ?? {}
    const owner = who.replace(/^the /i, '')
    if (found === null || (!mayOwn(owner) && !/^(?:clerk|chair)$/i.test(owner))) continue
    const task = asTask(what, thing)
    return question('record it', [way(`action ${owner}: ${task}`), way(`note ${said}`)])
  }
  return undefined
}

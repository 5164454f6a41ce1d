import { itemNumber } from '../line/asSaid.ts'
import { type Read, command, question } from '../line/typed.ts'

const summarising = new RegExp(
  `^summary\\b(?:\\s*(?:for |of )?(?:item\\s+)?(${itemNumber})\\s*[:–—-]|\\s*:|\\s+(?!of\\b|is\\b|was\\b|for\\b|please\\b|to\\b))\\s*`,
  'i',
)

/** What a correction of the minutes goes on with, where it is no talk: a colon, or what is to be corrected. */
const corrects =
  /^correction\s*(?:[:–—\n]|-\s|(?:to|the|in|on|of|at|under|minute|page|item|paragraph|para|line)\b|\d)(?![\s\S]*\?\s*$)/i
/** "correction to what I just said": of what somebody said in the chat, and of no minutes. */
const correctsTalk =
  /^correction (?:to|of|on) (?:what|that|my|the (?:above|last (?:message|link|post))|(?:(?:the )?(?:message|link|post)s?)\b)/i

/** Urgent business that a sentence reports as admitted already. */
const urgentAdmitted =
  /^urgent (?:business|items?|matters?) (?:(?:was|were) )?(?:admitted|accepted|agreed|allowed|taken|added|tabled)\b[^\n]*\b(?:because|since|as|reasons?|on the grounds?|owing to|due to)\b/i

/** "summary judgment, ha": three words or fewer, and no colon. */
const saysLittle = /^\s*\S+(?:\s+\S+){0,3}\s*$/

/** Reads the agenda pasted after its word, urgent business, the public line on restricted business, and corrections of the minutes before. */
export function readBusinessTyped(said: string, addressed: boolean): Read {
  const agenda = /^agenda\b(?=[:\s])[:\s]*/i.exec(said)
  if (
    agenda !== null &&
    (addressed || /[\n:\d]/.test(said.slice(0, 2_000))) &&
    !/^agenda items?\b[^\n]{0,200}$/i.test(said)
  )
    return { kind: 'agenda', text: said.slice(agenda[0].length) }
  if (
    /^(?:there (?:was|were) )?no (?:items? of )?urgent (?:business|items?|matters?)(?: (?:was|were) (?:raised|admitted|received))?[.!]?$/i.test(
      said,
    )
  )
    return { kind: 'said', what: 'none given' }
  // "Urgent business admitted by the Chair: …" reports what was done, and is asked about.
  if (urgentAdmitted.test(said)) return undefined
  const urgent = /^urgent\b(?: business| item| matter)?[:\s–—-]*/i.exec(said)
  if (urgent !== null) return readUrgent(said.slice(urgent[0].length), addressed)
  const correction = /^correction\b(?!,)\s*(?:[:–—]|-\s)?\s*/i.exec(said)
  if (correctsTalk.test(said)) return undefined
  if (correction !== null && (addressed || corrects.test(said)))
    return command({ type: 'CorrectPreviousMinutes', text: said.slice(correction[0].length) })
  const summary = summarising.exec(said)
  if (summary !== null && summary[1] === undefined && !/^summary\s*:/i.test(said) && saysLittle.test(said)) {
    const words = `summary: ${said.slice(summary[0].length)}`
    return addressed ? question('record it', [{ title: words, words }]) : undefined
  }
  if (summary !== null)
    return command({
      type: 'WriteSummary',
      text: said.slice(summary[0].length),
      ...(summary[1] === undefined ? {} : { item: summary[1].trim() }),
    })
  const link = /^link\b\s*(?=[\S])/i.exec(said)
  const name = said
    .slice(link?.[0].length ?? 0)
    .trim()
    .replace(/^["“]|["”]$/g, '')
  if (
    link !== null &&
    (addressed || /^["“]|^\p{Lu}|^\d/u.test(name) || !/^(?:to|please|is|in|the|for)\b/i.test(name)) &&
    !/^(?:please|to the|is)\b/i.test(name)
  )
    return { kind: 'link', name }
  return undefined
}

/** "TITLE because REASON"; where nobody wrote to the bot, a title alone is taken only where it is no exclamation. */
function readUrgent(rest: string, addressed: boolean): Read {
  const m =
    /^([\s\S]{1,2000}?)(?:\s+(?:because|[-–—])\s+|,\s+(?:as |since )?(?=(?:it )?(?:can(?:['’]?t|not) wait|must be|needs? (?:to be|a decision)|decision (?:is )?needed)\b))([\s\S]+)$/i.exec(
      rest,
    )
  const title = (m?.[1] ?? rest).trim()
  if (m === null && !addressed && (/[!?,]|^\W*$/.test(rest) || /^(?:call|message|email|one|request)\b/i.test(title)))
    return undefined
  return command({ type: 'RaiseUrgentBusiness', title, reason: (m?.[2] ?? '').trim() })
}

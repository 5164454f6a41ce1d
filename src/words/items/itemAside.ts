import { isNone } from '../line/typed.ts'
import { type Read, type Reader, question } from '../line/typed.ts'
import { itemNumber } from '../line/asSaid.ts'
import { way } from '../line/decisionPassed.ts'
import { isNarrated } from '../line/narrated.ts'
import { waysOf, wayUnder } from '../line/underItem.ts'

/** "nb" before a note. */
const nb = '(?:nb|ps|fyi)\\s*[:,–—-]?\\s+'
const place = `(?:agenda )?(?:item )?(${itemNumber})`
const item = `(?:agenda )?item (${itemNumber})`
const belongs =
  "(?:(?:this|that|it|which|one|note)(?:[’']s)?\\s+)?(?:(?:really|actually|should|to|is|be|must)\\s+)*(?:belongs?|goes?|sits?|comes?|put|filed?|recorded?|minuted?|noted?)(?: (?:this|it|really|actually))? (?:under|in|with|to|at|against|on)"
/** "… (belongs under 7)", "… – goes in item 7", "… (for item 7)", "… [item 7]": which item a line is of, behind it. */
const behind = [
  new RegExp(`\\s*[([]\\s*${belongs} ${place}\\s*[)\\]][\\s.]*$`, 'i'),
  new RegExp(`\\s*[([]\\s*(?:(?:for|under|re|on) )?${item}\\s*[)\\]][\\s.]*$`, 'i'),
  new RegExp(`(?:\\s+[–—-]\\s+|[.;,]\\s+)${belongs} ${place}[\\s.]*$`, 'i'),
  new RegExp(`(?:\\s+[–—-]\\s+)(?:one |this is |that[’']s |note )?(?:for|under) ${item}[\\s.]*$`, 'i'),
]
/** "this is for 7: …", "file under 7: …", "NB under 7: …": the same before it. */
const before = [
  new RegExp(
    `^(?:${nb})?(?:(?:this(?: one)?(?: is|[’']s)?|that[’']s|one|note|another|something) (?:for|under)|${belongs}) ${place}\\s*(?:[:,;]|[–—-]\\s)\\s*`,
    'i',
  ),
  new RegExp(`^${nb}(?:for|under|re|on) ${place}\\s*(?:[:,;]|[–—-]\\s)\\s*`, 'i'),
]
/** "AOB: …", "under any other business – …", "AOB (A): …": of the item of that name, and who raised it. */
const otherBusiness =
  /^(?:(?:(?:raised|said|mentioned|taken|noted|reported) )?(?:under|for|in|at|as) )?(?:a\.?o\.?c?\.?b\.?|any other business)(?:\s*[([]([^()[\]\n]{2,40})[)\]])?\s*(?:[:;,]|[–—-]\s)\s*(?=\S)/i
/** "AOB Fern told of the open day": the same with nothing between. */
const otherBusinessThen =
  /^(?:(?:[Uu]nder|[Ii]n|[Aa]t|[Aa]s) )?(?:AOB|AOCB|aob|Aob|aocb|[Aa]ny other business|[Aa]ny Other Business)()\s+(?=(?:[Cc]llr |[Dd]r |[Tt]he )?(?:\p{Lu}\p{Ll}+|\p{Lu}{2,3}) )/u
/** "Fern, AOB: the open day": who raised it, before it. */
const theirBusiness =
  /^(?!note\b|minute\b|action\b|under\b)(?:from )?(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?)(?:,| -| –|:)? (?:(?:under|for|in|at|as|raised under) )?(?:a\.?o\.?c?\.?b\.?|any other business)\s*(?:[:;,]|[–—-]\s)\s*(?=\S)/iu
/** What somebody is to do, and no news of theirs. */
const undertaken = /^[^:–—,;\n]{2,60} (?:to|will) \p{Ll}/u
/** A verb of deciding in what is said, without which a decision is no more than a guess. */
const decided = /^(?:resolved|agreed|noted|recommended)\b/i

/** The ways of a line for an item, the likeliest first: what was decided or taken on, else a note there. Nothing of who came, went or declared what. */
function askedUnder(where: string, rest: string, said: string, read: Reader): Read {
  if (isNarrated(rest)) return question('record it', [way(`note ${where}: ${rest}`), way(`note ${said}`)])
  const found = read(rest, true),
    ways = waysOf(found).filter(w => !/^note\b/i.test(w.words)),
    put = (form: RegExp) => ways.filter(w => form.test(w.words)).flatMap(w => wayUnder(where, w) ?? [])
  const asNote = found !== undefined && 'kind' in found && found.kind === 'command' && found.command.type === 'MakeNote'
  if (found !== undefined && !asNote && waysOf(found).length === 0) return undefined
  if (ways.some(w => !/^(?:resolved|agreed|noted|recommended|action|defer)\b/i.test(w.words))) return undefined
  const decisions = /\bnot (?:yet )?\p{L}+ed$/u.test(rest.replace(/[\s.]+$/, '')) ? [] : put(decided),
    tasks = undertaken.test(rest) ? put(/^action\b/i) : []
  return question('record it', [...decisions, ...tasks, way(`note ${where}: ${rest}`), way(`note ${said}`)])
}

/** Reads a line of another item than the one being taken, where it says so behind it or before it, or is of other business. */
export function readItemAside(said: string, read: Reader): Read {
  if (said.length > 1_000 || said.includes('\n')) return undefined
  const [lead, whose = ''] = otherBusiness.exec(said) ?? otherBusinessThen.exec(said) ?? theirBusiness.exec(said) ?? []
  if (lead !== undefined) {
    const rest = said.slice(lead.length)
    return rest.split(/\s+/).length < 3 || isNone(rest) || /[?!]\s*$/.test(rest)
      ? undefined
      : askedUnder('under AOB', whose === '' ? rest : `${whose}: ${rest}`, said, read)
  }
  const end = behind.map(form => form.exec(said)).find(m => m !== null),
    head = before.map(form => form.exec(said)).find(m => m !== null)
  const where = (end?.[1] ?? head?.[1])?.trim()
  if (
    where === undefined ||
    decided.test(said) ||
    /^(?:note|minute|action|summary|correction)\b/i.test(said) ||
    /\b(?:interests?|dpi|declar\w+)\b/i.test(said)
  )
    return undefined
  const rest = (head === undefined || head === null ? said.slice(0, end?.index) : said.slice(head[0].length)).replace(
    new RegExp(`^${nb}`, 'i'),
    '',
  )
  return rest.split(/\s+/).length < 3 ? undefined : askedUnder(where, rest, said, read)
}

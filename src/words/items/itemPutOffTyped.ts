import { itemNumber } from '../line/asSaid.ts'
import { type Read, command, question } from '../line/typed.ts'

const because = /^\s*(?:because|as|since|due to|owing to|,|:|–|—|-(?=\s))\s*/i
const pending = /^\s*(?:,\s*)?(?:pending|awaiting)\s+([^\n]{2,200}?)[.]?\s*$/i
const later =
  /^\s*(?:to|until|till) (?:the |our |a |its )?(?:next|following|later|future|meeting (?:in|of|on)\b|new year|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|\d)/i
const deferring = new RegExp(
  `^(?:please )?defer\\b(?:\\s+(?:the\\s+)?(?:this item|this one|this|it|(?:agenda\\s+)?items?(?:\\s+(${itemNumber}))?|(?!(?:to|until|till|for)\\b)(${itemNumber}))(?=[\\s:.,]|$))?`,
  'i',
)
const deferred = new RegExp(
  `^(?:(?:agenda )?item (${itemNumber})|(?:this|the) item)\\s+(?:(?:was|is|be|to be|has been)\\s+)?deferred\\b`,
  'i',
)

/** What goes on after "Item 6 was deferred": until when, or at whose request. */
const asDeferred =
  /^\s*,?\s*(?:(?:to|until|till) (?:after |before |a |an |the |our |fis )?(?:\p{Lu}\p{L}|\d|next|later|future|following|spring|summer|autumn|winter|meeting|another)|(?:at|on) the (?:request|suggestion|recommendation) of\b|by (?:the|agreement)\b|following\b|for (?:further|more|lack|want)\b)/u

/** "to the next meeting as the author is ill": until when, and then why. */
const untilAndWhy =
  /^\s*,?\s*((?:to|until|till) [^,;:\n]{2,80}?)(?:,|\s[-–—])?\s+(?:because|since|due to|owing to|as(?! (?:agreed|requested|recommended|set|per|proposed|soon|part|above|usual|discussed|suggested|well|an? (?:matter|result|consequence))\b)|(pending|awaiting|waiting (?:on|for)))\s+(\S[^\n]*)$/i
/** Where every item that is put off comes anyway. */
const nextMeeting =
  /^(?:to|until|till) (?:the |our |its )?(?:next|following) (?:(?:board|partnership|ordinary|quarterly) )?(?:meeting|mtg)$/i

/** Why an item is put off, with until when after it in a bracket, unless that is the next meeting. */
export function reasonBeforeUntil(rest: string): string {
  const [, until = '', pendingIt, why = ''] = untilAndWhy.exec(rest) ?? []
  if (why === '') return rest
  const reason = `${why.replace(/[\s.]+$/, '')}${pendingIt === undefined ? '' : ' is awaited'}`
  return nextMeeting.test(until) ? reason : `${reason} (${until})`
}

/** "defer 6 because …", "defer to the next meeting", "Item 6 was deferred as …". */
export function readDeferring(said: string, addressed: boolean): Read {
  const m = deferred.exec(said) ?? deferring.exec(said)
  if (m === null) return undefined
  const item = (m[1] ?? m[2])?.trim(),
    rest = said.slice(m[0].length)
  const awaited = pending.exec(rest)?.[1]
  if (awaited !== undefined)
    return command({ type: 'DeferItem', ...(item === undefined ? {} : { item }), reason: `${awaited} is awaited` })
  const reason = reasonBeforeUntil(rest)
    .replace(because, '')
    .replace(/^(?:because|as)\s+/i, '')
    .replace(/[.]$/, '')
    // Whose it is, in the last column of a table.
    .replace(/\s+[/|]\s+\p{Lu}(?:\p{Ll}+|\p{Lu}{1,3})(?:\/\p{Lu}\p{L}+)?$/u, '')
    .trim()
  const named = /\b(?:item|it)\b/i.test(m[0]) || item !== undefined
  const put = deferred.test(said) && asDeferred.test(rest)
  if (!(put || because.test(rest) || later.test(rest) || /^[\s.]*$/.test(rest))) return undefined
  if (!named && !addressed && /^\s*-/.test(rest)) return undefined
  return command({ type: 'DeferItem', ...(item === undefined ? {} : { item }), reason })
}

const withdrawing = new RegExp(
  `^withdraw (?:the )?(?:agenda )?item (${itemNumber})[.]?(?:\\s*(?:because\\b|as\\b|[:–—-])\\s*([\\s\\S]*)|\\s*)$`,
  'i',
)

/** "withdraw item 7 because …": an item taken off the published agenda. */
export function readWithdrawing(said: string, addressed: boolean): Read {
  const m = withdrawing.exec(said)
  const gone = withdrawnItem.exec(said)?.[1]?.trim()
  if (gone !== undefined && addressed) {
    const words = `withdraw item ${gone}`
    return question('do it now', [{ title: words, words }])
  }
  return m === null
    ? undefined
    : command({ type: 'WithdrawItem', item: (m[1] ?? '').trim(), reason: (m[2] ?? '').trim() })
}

const withdrawnItem = new RegExp(
  `^(?:agenda )?item (${itemNumber}) (?:(?:was|is|has been) )?withdrawn(?: from the agenda)?\\.?$`,
  'i',
)

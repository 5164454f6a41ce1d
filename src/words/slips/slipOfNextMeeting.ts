import { slipLead } from '../line/slipInHaste.ts'
import type { SlipTyped } from '../line/slipTyped.ts'

const next =
  "(?:the )?(?:(?:date|time|venue|place) (?:of|for) (?:the )?)?next (?:ordinary |full |board |partnership )?(?:meeting|mtg|one|board)(?:[’']s)?(?: (?:date|time|venue|place))?"
const instead = ',? (?:and not|not|instead of|rather than|in place of|no longer) (?:on |at |in )?(?:the )?'
const isNow =
  '(?:,? (?:(?:is|will be|should be|to be|was|now|has been|moved|changed|held|at|on|in|to|for|be) )*|\\s*[:–—-]\\s*)'
const token = String.raw`(?:\d[\w.:]*(?: (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*| ?[ap]\.?m\.?)?)`
/** "next meeting is 3pm not 2pm", "21st now instead of 14th, same time and place": what stands, and what should. */
const forms: readonly RegExp[] = [
  new RegExp(`^${slipLead}(\\S[^\\n;?!]{0,60}?)${instead}(\\S[^\\n;?!]{0,60}?) for ${next}[\\s.]*$`, 'iu'),
  new RegExp(`^${slipLead}${next}${isNow}(\\S[^\\n;?!]{0,60}?)${instead}(\\S[^\\n;?!]{0,60}?)[\\s.]*$`, 'iu'),
  new RegExp(
    `^(?=[^\\n]{0,200}\\b(?:same (?:time|place|venue)|date|dates|next|meeting|mtg|venue)\\b)[^\\n]{0,120}?(?<=^|[\\s,:–—-])(${token})(?: now)?${instead}(${token})(?:[\\s.]*|[,.;]? [^\\d\\n]{0,60})$`,
    'iu',
  ),
]

/** "next meeting moved to 21 January, same time and place": another day alone. */
const otherDay = new RegExp(
  `^${slipLead}[^\\n]{0,80}?(?<=^|[\\s,:–—-])(${token}(?: \\d{4})?),? (?:at )?(?:the )?same (?:time|place|venue)[^\\d\\n]{0,40}$`,
  'iu',
)

/** Reads that the next meeting, whose date was given, is at another time or place. */
export function readSlipOfNextMeeting(said: string): SlipTyped | undefined {
  for (const form of forms) {
    const [found, now = '', was = ''] = form.exec(said) ?? []
    if (found !== undefined) return { kind: 'slip', of: 'next meeting', was, now }
  }
  const [, day = ''] = otherDay.exec(said) ?? []
  return day === '' ? undefined : { kind: 'slip', of: 'next meeting', was: '', now: day }
}

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*'
const dayWithin = new RegExp(
  `\\b(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?: \\d{4})?`,
  'i',
)

/** When the next meeting is, on another day at the same time and place; nothing where no day is in it, or the other has no month. */
export function onAnotherDay(when: string, day: string): string | undefined {
  const [before] = dayWithin.exec(when) ?? []
  if (before === undefined || !dayWithin.test(day)) return undefined
  const year = /\d{4}$/.exec(before)?.[0]
  return when.replace(before, year === undefined || /\d{4}$/.test(day) ? day : `${day} ${year}`)
}

const withoutOrdinal = (words: string): string => words.replace(/^(\d{1,2})(?:st|nd|rd|th)\b/i, '$1')

/** What was for what it is to be, and the bare numbers of days where a month stands with both or neither. */
export function dayChanges({ was, now }: SlipTyped): readonly { readonly was: string; readonly now: string }[] {
  const bare = { was: withoutOrdinal(was), now: withoutOrdinal(now) }
  const [before, after] = [bare.was, bare.now].map(words => /^(\d{1,2})(?: (\p{L}{3})\p{L}*)?$/u.exec(words))
  const sameMonth = before !== null && after !== null && before?.[2]?.toLowerCase() === after?.[2]?.toLowerCase()
  return [
    { was, now },
    bare,
    ...(sameMonth && before?.[2] !== undefined ? [{ was: before[1] ?? '', now: after?.[1] ?? '' }] : []),
  ]
}

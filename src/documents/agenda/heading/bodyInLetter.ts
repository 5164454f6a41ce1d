import { readDay } from '../../dates/written.ts'
import { bodyWords } from './dayOfMeeting.ts'
import type { Line } from '../lines/lines.ts'

/** The body that the subject of an e-mail names: `Subject: Agenda for Harbour Partnership Board - Tuesday 8 December`. */
export function bodyOfSubject(line: string): string | undefined {
  const subject = /^(?:subject|pwnc)\s?:\s?(.{3,200})$/i
    .exec(line)?.[1]
    ?.replace(
      /^(?:(?:re|fwd?|fw|ymlaen|sv|aw)\s?:\s?|\[?(?:external|ext|official(?:[ -]sensitive)?|restricted|protect|not protectively marked|unclassified)\]?\s?[:–—-]?\s|(?:draft |final |updated )?(?:agenda|papers|invitation|meeting)(?: and papers| pack)?(?:\s?[:–—-]\s?| for (?:the |our )?| of (?:the )?))+/i,
      '',
    )
  const name = (
    subject?.split(
      /\s[-–—]\s|[,:;(]|\s(?:on|at)\s|\s(?=(?:mon|tues|wednes|thurs|fri)day\b|\d|(?:mon|tues?|wed|thu(?:rs?)?|fri) \d)|\s(?=meeting\b|agenda\b)/i,
    )[0] ?? ''
  ).trim()
  return /\p{Lu}/u.test(name) && name.includes(' ') ? name : undefined
}

/** The body for which a letter says that the agenda is: `Please find below the agenda for the next meeting of the Harbour Board:`. */
export function bodyOfLetter(line: string): string | undefined {
  const name =
    /\b(?:[Aa]genda|[Pp]apers|[Rr]unning order)\b[^.]{0,40}?\bfor (?:the |our |next |this |following |(?:next |this )?(?:week|month|quarter|mon|tues|wednes|thurs|fri)(?:day)?[’']s |(?:to|mon|tues|wednes|thurs|fri)(?:morrow|day)[’']s |meeting of )*(\p{Lu}[^.,:;(–—]{3,100}?)(?: meeting\b| on\b| at\b| next\b| (?:which|that|who) \p{Ll}| takes place\b| (?:is|are) (?:on|due|below|attached|as follows|set out|pasted|here)\b| [-–—]|[.,:;(]|$)/u.exec(
      line.slice(0, 400),
    )?.[1]
  return name !== undefined && bodyWords.test(name) && readDay(name) === undefined ? name : undefined
}

/** The name of a body as a letter has it in full, of which what it is called is the end: `Calder LRF Executive Board`. */
export function inFullInLetter(called: string, letter: readonly Line[]): string {
  if (!bodyWords.test(called)) return called
  for (const { text } of letter) {
    const at = text.indexOf(` ${called}`)
    const before =
      at < 0 ? '' : (/(?:(?:\p{Lu}[\p{L}\d’'&-]*|and|&|of) ){1,8}$/u.exec(text.slice(0, at + 1))?.[0] ?? '')
    const words = before
      .replace(/^.*\bmeetings? of (?:the )?/i, '')
      .replace(/^(?:(?:and|of|&|The|This|Our|Next|Agenda|For) )+/, '')
    if (words !== '') return `${words}${called}`
  }
  return called
}

/** The body that a sentence in a heading calls, with or without a day: `A meeting of the Harbour Board will be held at the place and time shown above`. */
export function bodyCalled(line: string): string | undefined {
  const name =
    /^(?:[Nn]otice is (?:hereby )?given that )?(?:[Aa]n?|[Tt]he|[Tt]his) (?:[\p{L}-]+ ){0,3}?[Mm]eeting of (?:the )?(\p{Lu}[^.,:;(–—]{3,100}?),? (?:which )?(?:will|shall|is to|is due to|to) (?:be|take|meet)\b/u.exec(
      line.slice(0, 300),
    )?.[1]
  return name !== undefined && bodyWords.test(name) && readDay(name) === undefined ? name : undefined
}

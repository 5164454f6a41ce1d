import { pleaseDo, slipLead } from '../line/slipInHaste.ts'
import type { SlipTyped } from '../line/slipTyped.ts'

/** A day, a date or a meeting, by something in it that says so. */
const day = String.raw`((?!(?:to|not|amended|changed|moved)\b)(?=[^\n,;?!]{0,24}(?:\d|next|end of|week|month|meeting|mtg|mon|tue|wed|thu|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))[^\n,;?!]{2,40}?)`
const dated = String.raw`((?=(?:the )?\d|mon|tue|wed|thu|fri|(?:the )?(?:end|next|start|beginning)\b|(?:early|mid|late)\b|jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec)[^\n,;?!]{2,24}?)`
const notThen = String.raw`(?:,? (?:and not|not|instead of|rather than) (?:by |on )?(\S[^\n,;?!]{0,30}?))?`
const notThenThere = notThen.slice(0, -1)
const task = String.raw`(?:the |that |this )?(\p{L}[^\n,;:?!\d]{2,60}?)(?: (?:one|action|task|job))?`
const shouldBe =
  "(?:['’]?s| is| was| should (?:be|say|read)| should have been| should['’]ve been| shd be| ought to be| is meant to be| was meant to be|['’]?s meant to be)(?: (?:by|due|due by|for|on|meant to be))?"
const end = String.raw`(?:,? (?:please|pls|sorry|instead|now))*[\s.!]*$`
const that = '(?:that|this|it)'

/** When an action is due, and what it is: each form with where the time that should stand, the one that does, and what it is about stand in it. */
const forms: readonly (readonly [form: RegExp, now: number, was: number, about: number])[] = [
  // "that's 11 Dec for the lamps not the 4th"
  [new RegExp(`^${slipLead}${that}${shouldBe} ${day} (?:for|on|with) ${task}${notThen}${end}`, 'iu'), 1, 3, 2],
  // "should say by Friday 11th"
  [
    new RegExp(
      `^${slipLead}(?:(?:that|it|this) )?(?:should|shd|ought to|needs to) (?:say|read|be)(?: due)? by ${day}()()${end}`,
      'iu',
    ),
    1,
    2,
    3,
  ],
  // "sorry Rhys's date should be 18 December"
  [
    new RegExp(
      `^${slipLead}(?:the )?(?=\\p{L}[^\\n,;:?!]{1,40}?['’]s? (?:(?:due|target|completion) )?(?:date|deadline)\\b)(\\p{L}[^\\n,;:?!]{1,40}?['’]s?) (?:(?:due|target|completion) )?(?:date|deadline)${shouldBe} ${day}${notThen}${end}`,
      'iu',
    ),
    2,
    3,
    1,
  ],
  // "OF date should be 11 Dec not 4": whose it is by initials, which need no apostrophe
  [
    new RegExp(
      `^${slipLead}(?:the )?((?:\\p{Lu}{2,3}|\\p{Lu}\\p{Ll}[\\p{L}'’-]+)) (?:(?:due|target|completion|action) )?(?:date|deadline)${shouldBe} ${day}${notThen}${end}`,
      'u',
    ),
    2,
    3,
    1,
  ],
  // "11 Dec for the lamps, not the 4th"
  [new RegExp(`^${slipLead}(?:by |it['’]?s )?${dated} (?:for|on) ${task}${notThenThere}${end}`, 'iu'), 1, 3, 2],
  // "not the 4th, the 11th for the lamps"
  [
    new RegExp(
      `^${slipLead}not (?:by |on )?(\\S[^\\n,;?!]{0,24}?)[,;–—-]\\s*(?:but |it['’]?s )?(?:by )?${dated} (?:for|on) ${task}${end}`,
      'iu',
    ),
    2,
    1,
    3,
  ],
  // "A1 now due 12 February", "target date for action 1 changed from 15 January to 12 February"
  [
    new RegExp(
      `^${slipLead}(?:(?:the )?(?:deadline|due date|target date|date) (?:for|on|of) )?((?:action |ap ?|a)\\d{1,3})(?:['’]s)?(?: (?:is|was|has|been|should|be|now|due|deadline|date|moved|extended|put|back|pushed|changed|deferred|by|to|until))+ (?:from (\\S[^\\n,;?!]{1,20}?) to )?${dated}${end}`,
      'iu',
    ),
    3,
    2,
    1,
  ],
  // "the lamps are 11 Dec, not 4 Dec", "lamps - 11 Dec not the 4th"
  [new RegExp(`^${slipLead}${task}(?:${shouldBe}| are)?(?:\\s+[–—-]|:)? ${dated}${notThenThere}${end}`, 'iu'), 2, 3, 1],
  // "make the lamps 11 Dec", "change the lamps to 11/12"
  [
    new RegExp(
      `^${slipLead}${pleaseDo}(?:make|put|change|set|move|amend) ${task}(?: (?:date|deadline))?(?: to| for| at| as)? ${dated}${notThen}${end}`,
      'iu',
    ),
    2,
    3,
    1,
  ],
  // "correct the date on the lamps to 11/12"
  [
    new RegExp(
      `^${slipLead}${pleaseDo}(?:correct|amend|change|alter|fix|update|move|put) (?:the )?(?:date|deadline|due date|target date) (?:on|of|for|against) ${task} (?:to|as|at|until) (?:by )?${day}${notThen}${end}`,
      'iu',
    ),
    2,
    3,
    1,
  ],
]

/** Reads when an action that stands is due after all, with what it is about: "that's 11 Dec for the lamps, not the 4th". */
export function readSlipOfDue(said: string): readonly SlipTyped[] {
  if (said.length > 160) return []
  return forms.flatMap(([form, now, was, about]): readonly SlipTyped[] => {
    const found = form.exec(said)
    return found === null || / (?:was|is|are|were|should) /.test(found[now] ?? '')
      ? []
      : [
          {
            kind: 'slip',
            of: 'due',
            was: found[was] ?? '',
            now: found[now] ?? '',
            about: found[about] || 'that action',
          },
        ]
  })
}

import { clockAtEnd } from '../vocabulary/clockTimes.ts'
import { markedTitle } from '../markings/markedTitle.ts'
import { isName } from '../../../meeting/presentersWritten.ts'
import { isNamedPaper } from '../papers/papers.ts'
import { isPurpose } from '../vocabulary/purposes.ts'
import { presenting } from '../people/whoPresents.ts'

// What whoever sends an agenda asks for behind the paper, the people or the time of an item: `paper 5 (decision needed please!)`, `10.40 (sharp)`.

/** A plea or an excuse: in a bracket any words that begin small; without one, only words that ask for something. */
const asks =
  /\b(?:please|pl[sz]|needed|required|requested|decision|vote|steer|sorry|apologies|comments|read|urgent|prompt|sharp)\b/i
const nothing = /^(?:none|nil|n\/a)$/i
const inBracket = /^(.{2,200}\S)\s?[([](?:\p{L}[^()[\]]{2,100})[)\]]$/u
const behind = /^(.{2,200}\S)(?:,\s|\s[-–—]\s)(\p{L}[^–—,()]{3,80})$/u

/** A length that stands apart, and behind it with a dash or without what is said of the item: `(Ada Moss) - 20 mins Small numbers`. */
const behindLength =
  /^(.{2,200}?(?:\s[-–—]\s?|,\s|[([])\d{1,3} ?(?:minutes|mins|min)\.?[)\]]?)\s(?:([-–—])\s?)?(\p{L}[^()[\]–—]{3,100})$/u

/** `AOB please let me know beforehand`: what is asked of those who have some. */
const otherBusiness =
  /^(a\.?o\.?b\.?|a\.?o\.?c\.?b\.?|any other (?:urgent )?business)[\s:,;–—-]+((?:please|pls|kindly|(?:items |any )?to be (?:notified|raised|advised|sent|with)|let (?:me|us|the \p{L}+) know|notify)\b[^\n]{4,160})$/iu

/** Words that may close the item, or keep its paper from others. */
const mayClose =
  /confiden|restrict|private|privil|closed|exempt|sensitive|publi|\bonly\b|\bleave|\bshar(?:e|ed|ing)\b|\bcirculat|\bcop(?:y|ies)\b|cyfrinach|eithri/i

/** Whether a title ends with the name of a paper, with people in a bracket or with a time of day, so that what stands behind is no part of it. */
const endsAround = (title: string): boolean =>
  isNamedPaper(
    title
      .split(/\s[-–—|]\s|, |\s[([]/)
      .at(-1)
      ?.replace(/[)\]]$/, '') ?? '',
  ) ||
  /\s(?:Paper|Enc\.?|Enclosure|Papur) [A-Z]?\d{1,3}[a-z]?$/.test(title) ||
  endsInPeople(title) ||
  clockAtEnd(title) !== undefined

/** `Harbour ward (Ada Moss, Port Trust)` */
const endsInPeople = (title: string): boolean => {
  const inner = /[([]([^()[\]]{3,100})[)\]]$/.exec(title.slice(-110))?.[1]
  return inner !== undefined && presenting(inner)?.presenters.every(({ name }) => isName(name)) === true
}

/** What is said behind a length; behind a dash only what begins small, since there may be people. */
function saidBehindLength(title: string): { readonly before: string; readonly said: string } | undefined {
  const [, before, dash, said] = behindLength.exec(title) ?? []
  return before === undefined ||
    said === undefined ||
    (dash !== undefined && /^\p{Lu}/u.test(said)) ||
    /\s-\s\p{Lu}/u.test(said) ||
    isNamedPaper(said) ||
    presenting(said) !== undefined ||
    said.split(/,\s|\s\/\s/).some(part => presenting(part)?.sure === true || isName(part))
    ? undefined
    : { before, said }
}

/** Takes a remark off the end of a title, behind the paper or the time that stands there; undefined where nothing there can be one. */
export function remarkBehind(title: string): { readonly before: string; readonly said: string } | undefined {
  if (title.length > 300 || mayClose.test(title) || markedTitle(title) !== undefined) return undefined
  const [, business, plea = ''] = otherBusiness.exec(title) ?? []
  if (business !== undefined) return { before: business, said: plea }
  const aboutLength = saidBehindLength(title)
  if (aboutLength !== undefined) return aboutLength
  const bracketed = inBracket.exec(title)?.[1]
  const [, dashed, words = ''] = behind.exec(title) ?? []
  const before = bracketed ?? (asks.test(words) || nothing.test(words) ? dashed : undefined)
  if (before === undefined || !endsAround(before)) return undefined
  const said = bracketed === undefined ? words : title.slice(before.length).trim().slice(1, -1)
  const isRemark =
    !isNamedPaper(said) &&
    (asks.test(said) ||
      nothing.test(said) ||
      isPurpose(said) ||
      (/^\p{Ll}/u.test(said) && presenting(said) === undefined))
  return isRemark ? { before, said: nothing.test(said) ? 'no paper' : said } : undefined
}

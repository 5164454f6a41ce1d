import type { Presenter } from '../../../meeting/agenda.ts'
import { hasHonorific, isName, namesAPost } from '../../../meeting/presentersWritten.ts'
import { hasBusinessWord } from '../vocabulary/businessWords.ts'
import { isPaper } from '../papers/papers.ts'
import { inSmallLetters, isPost } from '../vocabulary/posts.ts'
import { venueWords } from '../vocabulary/places.ts'
import { presenting } from './whoPresents.ts'
import { saysWhoPresents } from './whoReports.ts'

// Who reports, where the title of an item is that they do.

const inTitle =
  /(?:\s[-–—]\s|\(|, |: )(?:(?:a )?(?:verbal )?(?:report|update|presentation|briefing|talk) (?:from|by)|(?:adroddiad|cyflwyniad|diweddariad) gan) ([^()–—]{3,80}?)\)?$/iu

/** `Motion from Cllr Dunnock: lamps in Mill Lane` */
const proposed =
  /^(?:(?:notice of )?motion|question|petition|proposal|item|report|update) (?:from|by|of|(?:submitted|proposed|moved|raised) by) ([^:;–—,-]{3,60}?)(?:\s?[:;,–—-]|$)/iu

/** `Review of the pilot and presentation from Ada Moss/Bo Lunt on next steps`: several by name, as only people give one. */
const givenBy =
  /\b(?:presentation|talk|briefing|demonstration|demo|session) (?:from|by|with) (\p{Lu}[^:;()]{6,100}?)(?:,? (?:on|about|regarding|concerning|re|to) \S.*)?$/u

/** `To receive Mr Bo Lunt, Electoral Officer, to present on polling places` */
const receiving =
  /^to (?:receive|welcome|hear) (.{3,120}?),? to (?:present|give|make|speak|brief|discuss|address|provide|update|report|deliver|talk)\b/i

/** `To receive a report from Sgt Ada Moss, Marl Police` */
const toReceive = /^(?:to|i) (?:receive|hear|note|consider|welcome|discuss|dderbyn|glywed|nodi|ystyried)\b/i

/** The post whose report a title is and no more: `REPORT FROM PCSP MANAGER`, `Reports of the Chief Officer`. */
export function reportOf(title: string): string | undefined {
  const [, holder, acting = ''] =
    /^(?:(?:confidential|exempt|private|joint|verbal) )*reports? (?:of|from|by) (?:the )?([^()]{3,80}?)( \((?:acting|interim)\))?$/i.exec(
      title,
    ) ?? []
  const post = holder === undefined ? undefined : inSmallLetters(holder)
  const [held = '', body, ...more] = post?.split(', ') ?? []
  const isHeld =
    isPost(held) && more.length === 0 && (body === undefined || namesAPost(body) || /^[A-Z]{2,8}$/.test(body))
  return post === undefined || !isHeld || isPaper(post) ? undefined : `${post}${inSmallLetters(acting).toLowerCase()}`
}

/** Who a title itself says is to report: `Footpath 11 – report from Cllr Dunnock`. The title stays as it is. */
export function reporterInTitle(written: string): readonly Presenter[] {
  // The stop of a rank ends no sentence.
  const title = written.replace(/\b(Sgt|Insp|Supt|Cllr|Det|Capt|Prof|Rev|Dr|Mr|Mrs|Ms)\.(?= \p{Lu})/gu, '$1')
  const shown = /^(?:presentation|talk|verbal (?:update|report)) (?:by|from) (?:the )?(.{3,120})$/i.exec(title)?.[1]
  const showing =
    shown === undefined ? undefined : /^(.{3,110}?),? (?:on|about|regarding|concerning) \S/i.exec(shown)?.[1]
  const shower =
    (showing === undefined ? undefined : presenting(showing)) ?? (shown === undefined ? undefined : presenting(shown))
  if (shower !== undefined) return shower.presenters
  const by = /^(?:(?:verbal|oral|annual) )?(?:report|update|briefing) by (?:the )?(.{3,120})$/i.exec(title)?.[1]
  const named = by === undefined ? undefined : presenting(by)
  if (named?.presenters.every(({ name, role }) => isName(name) && role !== undefined) === true) return named.presenters
  const received = receiving.exec(title.slice(0, 200))?.[1]
  if (received !== undefined) {
    const body = /^(?:officials|representatives?|officers|members|colleagues) (?:of|from) (?:the )?(.{3,80})$/i.exec(
      received,
    )?.[1]
    const met = presenting(inSmallLetters(received.replace(/^the /i, '')))?.presenters
    return body === undefined ? (met ?? []) : [{ name: inSmallLetters(body) }]
  }
  const told = toReceive.test(title) && title.length <= 240 ? saysWhoPresents(title)?.presenters : undefined
  if (told?.every(({ name, role }) => isName(name) && (role !== undefined || hasHonorific(name))) === true) return told
  const several = givenBy.exec(title.slice(0, 300))?.[1]
  const givers = several === undefined ? undefined : presenting(several)
  if (
    givers !== undefined &&
    givers.presenters.length > 1 &&
    givers.presenters.every(({ name }) => isName(name) && !hasBusinessWord(name) && !venueWords.test(name))
  )
    return givers.presenters
  const heads = reportOf(title)
  if (heads !== undefined) return [{ name: heads }]
  const moved = proposed.exec(title.slice(0, 120))?.[1]
  const mover = moved === undefined ? undefined : presenting(moved)
  if (mover?.presenters.every(({ name }) => hasHonorific(name)) === true) return mover.presenters
  const said = inTitle.exec(title.slice(-140))?.[1]
  const from = /\b(?:report|update|presentation|briefing)\b.* from ([^()–—,]{3,60})$/i.exec(title.slice(-200))?.[1]
  if (said === undefined) {
    const ranked = from === undefined ? undefined : presenting(from)
    return ranked?.presenters.every(({ name }) => hasHonorific(name)) === true ? ranked.presenters : []
  }
  const found = presenting(said)
  if (found !== undefined) return found.presenters
  return /^(?:\p{Lu}[\p{L}'’&-]+ ?){2,6}$/u.test(said) ? [{ name: said }] : []
}

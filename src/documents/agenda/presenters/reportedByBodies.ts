import { shortens } from '../../../meeting/initials.ts'
import { namesAPost } from '../../../meeting/presentersWritten.ts'
import { markingAlone } from '../markings/markingAlone.ts'
import type { ItemRead } from '../items/itemRead.ts'
import { isPaper } from '../papers/papers.ts'
import { reportOf } from '../people/reporterInTitle.ts'

// Bodies behind titles, where an item is a round of them: `(a) Employability (Glenbrae Council)`, `(b) Safety (Police Scotland)`.

interface Reported {
  readonly title: string
  readonly body: string
}

const behind = /^(.{3,200}?\S)(?:\s?[([]([^()[\]]{2,60})[)\]]|\s[-–—]\s([^-–—()]{2,60}))$/
/** Words of bodies that are none of posts. */
const bodies =
  /\b(?:scotland|wales|cymru|england|constabulary|aid|centre|interface|enterprise|chamber|commission|healthwatch|mind|union|psni|nhs|gp|citizens)\b/i
/** What may stand in a bracket behind any title. */
const ofTitle =
  /^(?:draft|final|revised|updated?|new|interim|phase|part|stage|year|quarter|q[1-4]|appendix|annex|verbal|oral|attached|item|pages?|north|south|east|west|all|phase one|north and south)\b|\d/i
/** What the second half of a title is about, and no body: `Recommendations of the Assessment Panel`, `Code of Conduct Matter`. */
const matter =
  /^(?:(?:joint |new |proposed )?(?:recommendations?|outcomes?|requests?|responses?|terms|minutes|notes|codes?|registers?|scores?|results?|findings|appointments?|election|nominations?|membership|applications?|awards?|review|report|reports|summary|presentation|proposals?|options|correspondence|letters?|consultation|invitation|role|role of|future|launch|visit|visits|conference|feedback|update|updates|approval|extension|renewal|closure|use|change|changes)\b)|\b(?:matters?|cases?|reviews?|reports?|plans?|cards?|schemes?|scores?|strateg(?:y|ies)|polic(?:y|ies)|conference|accounts?|statements?|returns?|surveys?|campaigns?|projects?|programmes?|applications?|grants?|funding|contracts?|appointments?|elections?|reference|recommendations?|arrangements|proposals?|figures|statistics|awards?|events?|consultations?|requests?|responses?|bulletins?|newsletters?|protocols?|agreements?|framework)$/i
/** Whether an item says that it is a round of those who take part. */
const aRound =
  /\b(?:updates?|reports?|presentations?|feedback|partners?|agenc(?:y|ies)|round[- ]?(?:up|table|robin)|leads?|lead officers?|contributions|organisations?|highlights|headlines|spotlight)\b/i

function reportedBy({ title, item }: ItemRead): Reported | undefined {
  if (item.presenters.length > 0 || title.length > 260) return undefined
  const [, before, bracket, dashed] = behind.exec(title) ?? []
  const body = (bracket ?? dashed ?? '').trim()
  return before === undefined ||
    !isPhrase(body) ||
    isPaper(body) ||
    ofTitle.test(body) ||
    matter.test(body) ||
    markingAlone(body) !== undefined ||
    shortens(before, body)
    ? undefined
    : { title: before, body }
}

/** Words with capitals, as names have them. */
const isPhrase = (words: string): boolean =>
  /^\p{Lu}[\p{L}'’&.-]*(?: (?:\p{Lu}[\p{L}'’&.-]*|and|of|for|the|in|on|&)){0,6}$/u.test(words)

const isBody = (words: string): boolean => namesAPost(words) || bodies.test(words) || /^[A-Z]{3,6}$/.test(words)

/** `Jobs (HIE)`: whoever it is by, told by letters already. */
const isByLetters = (item: ItemRead | undefined): boolean =>
  item !== undefined &&
  item.item.presenters.length > 0 &&
  item.item.presenters.every(({ name }) => /^[A-Z]{2,6}$/.test(name))

/**
 * Takes the body that reports out of titles: of the parts of one item where each has one and these can only be bodies, or the item says that it is a round of
 * partners; of items themselves where most end so, and nobody presents any.
 */
export function withReportingBodies(items: readonly ItemRead[]): readonly ItemRead[] {
  const found = items.map(reportedBy)
  const rounds = new Map<string, number[]>()
  for (const [at, { item }] of items.entries())
    if (item.under !== undefined) rounds.set(item.under, [...(rounds.get(item.under) ?? []), at])
  const byNumber = new Map(items.toReversed().map(each => [each.item.number, each]))
  const told = new Set<number>()
  for (const [number, parts] of rounds) {
    const above = byNumber.get(number)
    const named = parts.filter(at => found[at] !== undefined)
    const byLetters = parts.filter(at => isByLetters(items[at]))
    if (named.length + Math.min(byLetters.length, 1) < 2 || named.length + byLetters.length < parts.length) continue
    // "Report from the Manager" has parts that are hers, and no round of bodies.
    const round =
      above !== undefined &&
      reportOf(above.title) === undefined &&
      [above.title, ...above.item.standingText].some(text => aRound.test(text.slice(0, 300)))
    if (named.every(at => isBody(found[at]?.body ?? '')) || (round && named.some(at => isBody(found[at]?.body ?? ''))))
      for (const at of named) told.add(at)
  }
  const whole = items.flatMap(({ item, kind }, at) => (item.under === undefined && kind === 'business' ? [at] : []))
  const withBody = whole.filter(at => isBody(found[at]?.body ?? ''))
  const different = new Set(withBody.map(at => found[at]?.body)).size
  if (
    withBody.length > 2 &&
    different > 2 &&
    withBody.length * 2 > whole.length &&
    whole.every(at => items[at]?.item.presenters.length === 0)
  )
    for (const at of withBody) told.add(at)
  return items.map((each, at) => {
    const reported = told.has(at) ? found[at] : undefined
    return reported === undefined
      ? each
      : { ...each, title: reported.title, item: { ...each.item, presenters: [{ name: reported.body }] } }
  })
}

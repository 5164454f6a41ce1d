import type { Presenter } from '../../../meeting/agenda.ts'
import { initialsIn } from '../../../meeting/initials.ts'
import {
  hasHonorific,
  isGroupOfPeople,
  isName,
  namesAPost,
  namesAService,
  readPresenters,
  withoutHonorific,
} from '../../../meeting/presentersWritten.ts'
import { markingAlone } from '../markings/markingAlone.ts'
import { isTitleInGaelic } from '../vocabulary/gaelic.ts'
import { isPaper } from '../papers/papers.ts'
import { firstNameAndPost, isBody, isPost, isSubject, onePost, theChair } from '../vocabulary/posts.ts'
import { hasWelshPost, hasWelshWord, isWelshPost } from '../vocabulary/postsInWelsh.ts'
import { isPurpose } from '../vocabulary/purposes.ts'

// Who presents an item, where an agenda says so without a label: after a title, in a cell, or on a line of its own.

/** People in a few words, and whether those can be nothing else. */
export interface Presenting {
  readonly presenters: readonly Presenter[]
  readonly sure: boolean
}

const everybody =
  /^all(?: (?:the )?(?:members|partners|agencies|governors|attendees|present|organisations|services|board members|partner agencies|partner organisations))?$|^pawb$/i
/** `round the table, all partners`, `All partners round the table`: everybody, in turn. */
/** `PCSO Ada Moss, if available`: whether they come is no part of who they are. */
const ifThere =
  /(?:,\s?| \(| )(?:if|where|when) (?:available|present|in attendance|attending|possible|able to attend)\)?$/i
const inTurn =
  /^(?:a )?(?:round[- ](?:the[- ])?(?:table|room|robin)|around the (?:table|room)|in turn)[,:]? (?:by |from |with )?(?=(?:all|pawb)\b)/i
const thenInTurn =
  /^((?:all|pawb)(?: \p{L}{1,20}){0,2}),? (?:in turn|a?round the (?:table|room)|round[- ](?:table|robin))$/iu

/** A sentence, whatever names it has: `The next meeting is in the Chamber, Quay House`. */
const isSaid =
  /^(?:[Uu]pdates?|reports?|feedback|presentations?|news|questions?|issues?) (?:from|by|of) (?:the )?(?:chairs|partners|members|groups?|sub-?groups|agencies)\b|^(?:[Pp]ossible )?[Ee]xclusion\b|, the \p{L}+ to \p{Ll}|\s(?:is|are|was|were|will|shall|has|have|must|should) \p{Ll}/u

/** `Panel members with Moll Petherick, Sail Together` */
const groupWith =
  /^((?:\p{L}+ ){0,3}(?:members?|young people|residents|survivors|carers|parents|volunteers|pupils|students|ambassadors|representatives)),? (?:with|supported by|accompanied by) (\p{Lu}.{4,80})$/iu

/** `Col Yates and peers`, `Dr Roe plus two young people`: somebody by name, and those who come along by what they are. */
const withCompanions =
  /^(.{4,100}?),? (?:and|&|\+|plus|with) ((?:(?:his|her|their|the|some|two|three|four|other|local|young|peer|lived experience|panel|project) )*(?:peers?|officers|colleagues?|team|others|volunteers?|residents?|guests?|members|people|adults|friends|students|pupils|parents|carers|families|survivors|service users|tenants|staff|mentors|ambassadors|panel|people with lived experience|experts by experience))$/iu

/** `Rob Marl on behalf of Ada Moss, Head of Digital`: whoever stands in for somebody presents. */
const inPlaceOf =
  /^(.{4,100}?),? ((?:on behalf of|deputi[sz]ing for|standing in for|in place of|instead of) .{3,120})$/i

/** `Exempt Report` has two capitals, and is nobody. */
const maybeMarking = /exempt|confidential|restricted|private|closed|publication|sensitive|eithri|cyfrinachol/i

/** The people, the post or the initials that a few words are, and nothing besides; undefined for other words. */
export function presenting(words: string): Presenting | undefined {
  const text = words
    .replace(
      /^(?:(?:discussion|item|session|workshop|q ?(?:&|and) ?a|update|presentation) )?(?:led|presented|introduced|facilitated|given|delivered|hosted|opened) by |^(?:(?:cyflwynir|cyflwynwyd|arweinir|i['’]w (?:gyflwyno|arwain)) gan|dan arweiniad) (?:yr? )?|^(?:presentation|speaker|presenter|lead|talk)\s?:\s|^(?:verbal|oral) (?:update|report|presentation|briefing)(?:,|\s?[-–—:])\s/i,
      '',
    )
    .replace(/\.$/, '')
    .replace(ifThere, '')
    .replace(inTurn, '')
    .replace(thenInTurn, '$1')
  const [, group, withWhom = ''] = groupWith.exec(text) ?? []
  const besides = group === undefined ? undefined : presenting(withWhom)
  if (group !== undefined && besides?.presenters.every(({ name }) => isName(name)) === true)
    return { presenters: [{ name: group }, ...besides.presenters], sure: true }
  const [, led = '', companions] = withCompanions.exec(text) ?? []
  const leading = companions === undefined ? undefined : presenting(led)
  if (companions !== undefined && leading?.presenters.every(({ name }) => isName(name)) === true)
    return { ...leading, presenters: [...leading.presenters, { name: companions }] }
  const [, stand = '', instead] = inPlaceOf.exec(text) ?? []
  const standing = instead === undefined ? undefined : presenting(stand)
  const last = standing?.presenters.at(-1)
  if (standing !== undefined && last !== undefined && standing.presenters.every(({ name }) => isName(name)))
    return {
      presenters: [
        ...standing.presenters.slice(0, -1),
        { ...last, role: last.role === undefined ? (instead ?? '') : `${last.role}, ${instead}` },
      ],
      sure: true,
    }
  const inChair = /^(?:the )?(?:co-|vice-)?chair(?:man|woman|person)?\s?[-–—:]\s(.{5,120})$/i.exec(text)?.[1]
  const chairing = inChair === undefined ? undefined : presenting(inChair)
  if (chairing?.presenters.length === 1 && isName(chairing.presenters[0]?.name ?? '')) return chairing
  if (
    text === '' ||
    text.length > 200 ||
    isPaper(text) ||
    isPurpose(text) ||
    isSaid.test(text) ||
    isTitleInGaelic(text)
  )
    return undefined
  if (maybeMarking.test(text) && markingAlone(text)?.certain === true) return undefined
  if (everybody.test(text)) return { presenters: [{ name: text }], sure: false }
  if (theChair.test(text)) return { presenters: [{ name: text }], sure: false }
  const inBoth = /^([^/]{3,60}?) ?\/ ?([^/]{3,60})$/.exec(text)
  const [, welsh = '', english = ''] = inBoth ?? []
  if (isName(welsh) && isName(english) && withoutHonorific(welsh) === withoutHonorific(english))
    return { presenters: [{ name: text }], sure: true }
  const [, named = '', heldInWelsh = ''] = /^([^,]{3,50}), (.{3,60})$/.exec(welsh) ?? []
  if (isName(named) && isPost(english) && hasWelshPost.test(heldInWelsh))
    return { presenters: [{ name: named, role: `${heldInWelsh} / ${english}` }], sure: true }
  if (
    (isWelshPost(welsh) && theChair.test(english)) ||
    (everybody.test(welsh) && everybody.test(english)) ||
    (isPost(english) && hasWelshPost.test(welsh)) ||
    (isBody(english) && !/[,()–—-]/.test(welsh) && hasWelshWord.test(welsh) && !hasWelshWord.test(english))
  )
    return { presenters: [{ name: text }], sure: false }
  const half = peopleTwice(text)
  if (half !== undefined) return presenting(half)
  const withoutPart = text.replace(/ \((?:the )?(?:co-|vice-)?chair(?:man|person)?\)$/i, '')
  if (isPostOfField(withoutPart)) return { presenters: [{ name: withoutPart }], sure: false }
  const presenters = readPresenters(withoutPart)
  if (presenters.length > 0 && presenters.every(({ name }) => isName(name)))
    return {
      presenters,
      sure: presenters.every(p => hasHonorific(p.name) || (p.role !== undefined && namesAPost(p.role))),
    }
  const [post = '', department, ...more] = withoutPart.split(', ')
  if (
    department !== undefined &&
    more.length === 0 &&
    isPost(post) &&
    !isName(department) &&
    (namesAPost(department) || /^[A-Z]{2,8}$/.test(department))
  )
    return { presenters: [{ name: withoutPart }], sure: false }
  if (firstNameAndPost.test(text)) return { presenters, sure: true }
  if (isGroupOfPeople(text)) return { presenters: [{ name: text }], sure: false }
  if (onePost.test(withoutPart)) return { presenters: [{ name: withoutPart }], sure: false }
  const several = withoutPart.split(/\s?\/\s?| and (?=the |\p{Lu})/u).map(each => each.replace(/^the (?=\p{Lu})/u, ''))
  if (several.length > 1 && isPost(withoutPart) && several.slice(1).every(isSubject))
    return { presenters: [{ name: withoutPart }], sure: false }
  if (
    several.every(
      each =>
        isPost(each) ||
        isName(each) ||
        isGroupOfPeople(each) ||
        isBody(each) ||
        initialsIn(each).length > 0 ||
        (several.length === 2 && /\s?\/\s?/.test(withoutPart) && namesAService(each)),
    ) &&
    several.some(each => isPost(each) || isName(each))
  )
    return { presenters: several.map(name => ({ name })), sure: false }
  return undefined
}

/** `Assistant Director (Communities)`: a post with what it is for in a bracket, and not with whoever holds it. */
export function isPostOfField(words: string): boolean {
  const [, post, field] = /^([^()]{3,60}?) \((\p{Lu}[^()\d]{2,40})\)$/u.exec(words) ?? []
  return (
    post !== undefined &&
    field !== undefined &&
    isPost(post) &&
    !hasHonorific(field) &&
    markingAlone(field) === undefined &&
    (!isName(field) || isSubject(field))
  )
}

/** `Ada Moss a Bo Lunt, Cyngor Marl / Ada Moss and Bo Lunt, Marl Council`: the same people in both languages; the English half. */
function peopleTwice(text: string): string | undefined {
  const halves = text.split(' / ')
  const [first, second] = [halves.slice(0, halves.length / 2).join(' / '), halves.slice(halves.length / 2).join(' / ')]
  if (halves.length % 2 !== 0 || first === '') return undefined
  const namesIn = (half: string) =>
    (half.split(', ')[0] ?? '').split(/ (?:a|ac|and|&) |; /).map(name => withoutHonorific(name.trim()))
  const [names, same] = [namesIn(first), namesIn(second)]
  if (names.length !== same.length || !names.every((name, at) => isName(name) && name === same[at])) return undefined
  return hasWelshWord.test(second) && !hasWelshWord.test(first) ? first : second
}

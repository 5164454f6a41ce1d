import { kindOf, type Presenter } from '../../../meeting/agenda.ts'
import { isGroupOfPeople, isName, namesAPost, namesAService } from '../../../meeting/presentersWritten.ts'
import { hasBusinessWord } from '../vocabulary/businessWords.ts'
import { byFirstNames, isFirstName } from '../people/firstNames.ts'
import type { ItemRead } from '../items/itemRead.ts'
import type { Line } from '../lines/lines.ts'
import { withTitle } from './withTitle.ts'
import { presenting } from '../people/whoPresents.ts'

// Who presents, as colleagues say it behind a dash in an e-mail or a chat: `Ad spend – me`, `Film – Dee & two young people (they leave at 3)`.

/** Words behind a dash, taken apart. */
interface Told {
  readonly title: string
  readonly presenters: readonly Presenter[]
  /** What is said besides, a sentence or a remark about the paper. */
  readonly said: readonly string[]
  /** Whether they can only be people. */
  readonly sure: boolean
}

/** Who wrote the e-mail in which an agenda is: `From: Petherick, Moll (Harbour Trust)`. */
export function writerOf(lines: readonly Line[]): string | undefined {
  const head = lines.slice(0, 40)
  const from = head.find(({ text }) => /^(?:from|oddi wrth)\s?:\s?\S/i.test(text))?.text
  const isMail = head.some(({ text }) => /^(?:sent|subject|anfonwyd|pwnc)\s?:/i.test(text))
  const name = from
    ?.replace(/^[^:]*:\s*/, '')
    .replace(/\s*[([<].*$/, '')
    .replace(/^([^\s,]+), ([^,]+)$/, '$2 $1')
    .trim()
  return isMail && name !== undefined && isName(name) ? name : undefined
}

/** Where a sentence begins behind the name: not after the stop of a rank or an honorific. */
const sentence =
  /^(.{2,80}?(?:\p{L}{3}|[)\]]|\p{Lu}{2}))(?<!\b(?:insp|supt|sgt|cllr|prof|rev|capt|maj|det|dep|asst|hon|col|cmdr))\.\s+(?=[\p{Lu}*])(.{3,300})$/iu
/** What is said of the paper behind a name, or of nothing but how it comes. */
const ofThePaper =
  /^(?:(?:the |no )?(?:papers?|slides|reports?|drafts?|handouts?|presentation|spreadsheet|notes?)\b[^.]{0,60}|attached|verbal|tbc)$/i
/** `Ife to lead`, `Dionne and her mentor will join us for this one` */
const does =
  /^(?:.{0,60}, )?([^,]{2,50}?) (?:to (?:lead|present|introduce|speak|update|kick off|talk\b.{0,40}|take us through.{0,40})|(?:will |(?:is|are) (?:going to |here to |coming to |on hand to )?)(?:be )?(?:join(?:ing)?|talk(?:ing)?|speak(?:ing)?|com(?:e|ing)|present(?:ing)?|lead(?:ing)?|cover(?:ing)?|take|taking|introduce|run|running|show(?:ing)?)\b.*)$/iu
const isRemark =
  /^(?:please|pls|tell me|let me|shout|give me|send me|i['’]?(?:ll|m|d)?\b|we['’]?(?:ll|re|d)?\b|if (?:we|there|you)|bring\b|same\b|as usual|usual\b|nothing\b|no (?:need|news)\b)/iu
const nobody =
  /^(?:tbc|tba|aob|n\/?a|none|new|draft|final|update|updates|q[1-4]|kpis?|faqs?|agm|ytd|tor|raid|rag|gdpr|dpia|jsna|eia|mou|sla)$/i

/** `Street Pastors`: by what the people are, of a body that nobody knows. */
const ofPeople =
  /^\p{Lu}.*\b(?:pastors|angels|wardens|marshals|ambassadors|champions|volunteers|rangers|officers|navigators|mentors)$/iu

/** Somebody or some body, as colleagues say it; `writer` is who says `me`. */
function oneOf(words: string, writer: string | undefined): Presenter | undefined {
  const [, bare = '', besides] =
    /^(?:with |w\/ ?|led by )?@?(.+?)(?: again| (?:too|as well)|,? ?(?:[([])?(?:name )?(?:tbc|tba)[)\]]?| [([]([^()[\]]{2,50})[)\]])?$/i.exec(
      words.trim(),
    ) ?? []
  const role = besides !== undefined && /^\p{L}/u.test(besides) ? { role: besides } : {}
  if (/^(?:me|myself|moi)$/i.test(bare)) return writer === undefined ? undefined : { name: writer }
  if (nobody.test(bare) || kindOf(bare) !== 'business' || /\d/.test(bare)) return undefined
  if (/^(?:all|everyone|everybody|chair|pawb)$/i.test(bare)) return { name: bare }
  if (isName(bare) && !hasBusinessWord(bare)) return { name: bare, ...role }
  if (isFirstName(bare) || isGroupOfPeople(bare) || namesAService(bare)) return { name: bare, ...role }
  const [, first, from] = /^(\p{Lu}\p{Ll}{1,11}) from (?:the )?(\p{Lu}[\p{L} '’&-]{1,38})$/u.exec(bare) ?? []
  if (first !== undefined && from !== undefined && isFirstName(first)) return { name: first, role: from }
  const named =
    /^\p{Lu}{2,6}$/u.test(bare) ||
    /^(?:the )?\p{Lu}[\p{L}'’&-]+(?: \p{Lu}[\p{L}'’&-]+){1,3}$/u.test(bare) ||
    (namesAPost(bare) &&
      bare.length <= 40 &&
      /^(?:the )?\p{L}[\p{L}'’& -]+$/u.test(bare) &&
      bare.split(' ').length <= 4) ||
    /^(?:his|her|their|our|a|an|the) (?:\p{L}+ ){0,2}(?:people|worker|mentor|carers?|parents?|residents|students|pupils|volunteers|reps?|team|panel|lads|members|colleagues?)$/iu.test(
      bare,
    )
  const several =
    /^(?:two|three|four|five|six|some|several) (?:of (?:our|the) )?(?:\p{L}+ ){0,2}(?:people|\p{L}{3,}s)$/iu.test(bare)
  return (named || several) && (/^\p{Lu}{2,6}$/u.test(bare) || ofPeople.test(bare) || !hasBusinessWord(bare))
    ? { name: bare, ...role }
    : undefined
}

/** The people in the words behind a dash; undefined where some of them are nobody. */
function peopleIn(words: string, writer: string | undefined): Pick<Told, 'presenters' | 'sure'> | undefined {
  const known = presenting(words)
  if (known?.sure === true) return known
  const casual = byFirstNames(`Item – ${words}`)
  if (casual?.title === 'Item') return { presenters: casual.presenters, sure: false }
  if (known !== undefined && known.presenters.every(({ name }) => isName(name) && !hasBusinessWord(name))) return known
  const inCommas = words.split(/(?<![([][^)\]]{0,60}),\s+(?!(?:name )?tb[ca]\b)/i)
  const [first = '', ...others] = inCommas
  const who = first.split(/\s?[/&+]\s?| and (?=\p{L})/u).map(each => oneOf(each, writer))
  if (!who.every(each => each !== undefined)) return undefined
  const [only] = who
  const behind = others.join(', ')
  if (others.length === 0) return { presenters: who, sure: false }
  if (
    who.length === 1 &&
    only !== undefined &&
    behind.length <= 50 &&
    !hasBusinessWord(behind) &&
    !/[?!:]/.test(behind)
  )
    return { presenters: [{ role: behind, ...only }], sure: false }
  return undefined
}

/** What stands between the dashes of a title, and in no bracket. */
const fieldsOf = (title: string): readonly string[] => {
  const fields: string[] = []
  for (const part of title.split(/\s[-–—]{1,2}\s+/)) {
    const last = fields.at(-1)
    if (last !== undefined && last.lastIndexOf('(') > last.lastIndexOf(')'))
      fields[fields.length - 1] = `${last} – ${part}`
    else fields.push(part.trim())
  }
  return fields
}

function told(written: string, writer: string | undefined): Told | undefined {
  const fields = fieldsOf(written)
  const said: string[] = []
  while (fields.length > 1) {
    const words = fields.at(-1) ?? ''
    const title = fields.slice(0, -1).join(' – ')
    const [, before = words, after] = sentence.exec(words) ?? []
    if (after !== undefined) said.unshift(after.replace(/^\*+|\*+$/g, ''))
    if (ofThePaper.test(before) && fields.length > 2) {
      said.unshift(before)
      ;(fields as string[]).pop()
      continue
    }
    if (isRemark.test(before)) return { title, presenters: [], said: [before, ...said], sure: true }
    const [, doer] = does.exec(before) ?? []
    const people = peopleIn(doer ?? before, writer)
    return (
      people && {
        title,
        ...people,
        said: doer === undefined ? said : [before, ...said],
        ...(doer !== undefined && { sure: true }),
      }
    )
  }
  return undefined
}

/** `Rota (Tash / Harbour BID)`: people in a bracket, one of whom is known to write in the chat. */
function inBracket(written: string, writers: readonly string[]): Told | undefined {
  const [, title, words] = /^(.{2,}\S)\s*\(([^()]{2,60})\)$/.exec(written) ?? []
  const people = words === undefined ? undefined : peopleIn(words, undefined)
  const firstNames = writers.map(name => name.split(' ')[0])
  return title === undefined || people === undefined || !people.presenters.some(({ name }) => firstNames.includes(name))
    ? undefined
    : { title, ...people, said: [], sure: true }
}

/** `County lines. Dev will talk to this`: a title with a sentence behind its stop. */
function behindStop(written: string, writer: string | undefined): Told | undefined {
  const [, title, after] = sentence.exec(written) ?? []
  if (title === undefined || after === undefined) return undefined
  const doer = does.exec(after.split(/, | – /)[0] ?? '')?.[1]
  const people = doer === undefined ? undefined : peopleIn(doer, writer)
  return people && { title, ...people, said: [after], sure: true }
}

/** `Cranes – ALL to read first`, where it is known already who leads: what others are to do is no title. */
function withoutRemark(written: string, presenters: readonly Presenter[]): Told | undefined {
  const [, title, remark] =
    /^(.{2,}\S)\s[-–—]\s((?:all|everyone|everybody) to \p{Ll}[^–—]{3,80})$/iu.exec(written) ?? []
  return title === undefined || remark === undefined ? undefined : { title, presenters, said: [remark], sure: true }
}

/** The text of an item with what is said besides; `paper` alone is put before `To follow Monday`, which is of it. */
function withSaid(text: readonly string[], said: readonly string[]): readonly string[] {
  const all = said.map(each => each.charAt(0).toUpperCase() + each.slice(1))
  const [first = ''] = text
  return all.length === 1 &&
    /^(?:papers?|slides|reports?|drafts?)$/i.test(all[0] ?? '') &&
    /^(?:to follow|coming)/i.test(first)
    ? [`${all[0]} ${first.charAt(0).toLowerCase()}${first.slice(1)}`, ...text.slice(1)]
    : [...text, ...all]
}

/** So many titles with somebody behind a dash show that it is the habit of a message. */
const fewest = 3

/** Takes those who present from behind the dashes of titles, as the agenda in an e-mail or a chat has them where it is the habit; `writers` are who sent it first, and others. */
export function withWhoInMessages(items: readonly ItemRead[], writers: readonly string[]): readonly ItemRead[] {
  const [writer] = writers
  if (writer === undefined) return items
  const found = items.map(({ item, title }) =>
    title.length > 400
      ? undefined
      : item.presenters.length > 0
        ? withoutRemark(title, item.presenters)
        : (told(title, writer) ?? behindStop(title, writer) ?? inBracket(title, writers)),
  )
  const named = found.filter(each => each !== undefined && each.presenters.length > 0).length
  const others = items.filter(({ item }) => item.presenters.length > 0).length
  return items.map((item, at) => {
    const each = found[at]
    if (each === undefined || !(each.sure || named + others >= fewest)) return item
    const parted = withTitle(item, each)
    return { ...parted, item: { ...parted.item, standingText: withSaid(parted.item.standingText, each.said) } }
  })
}

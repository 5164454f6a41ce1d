import { byFirstNames } from '../people/firstNames.ts'
import { byNamesBehindComma } from '../people/firstNamesBehindCommas.ts'
import { type ItemKind, kindOf, type Presenter } from '../../../meeting/agenda.ts'
import { initialsIn, namedInFull, type Named, presentedByInitials, shortens } from '../../../meeting/initials.ts'
import { hasHonorific, isName, namesAPost, namesAService } from '../../../meeting/presentersWritten.ts'
import { hasBusinessWord } from '../vocabulary/businessWords.ts'
import { between } from '../vocabulary/clockTimes.ts'
import type { ItemRead } from '../items/itemRead.ts'
import { readLabel } from '../vocabulary/labels.ts'
import { venueWords } from '../vocabulary/places.ts'
import { isNamedPaper } from '../papers/papers.ts'
import { isPurpose } from '../vocabulary/purposes.ts'
import { readTitle } from '../titles/title.ts'
import { isPost } from '../vocabulary/posts.ts'
import { reporterInTitle } from '../people/reporterInTitle.ts'
import { comes, comesBehind } from '../people/whoComes.ts'
import { presenting } from '../people/whoPresents.ts'
import { saysWhoPresents } from '../people/whoReports.ts'

interface Parted {
  readonly title: string
  readonly presenters: readonly Presenter[]
  /** Whether the words can only be people, so that one title is enough to believe it. */
  readonly sure: boolean
}

/** A title with who is to present it after a dash or in brackets: `Work plan – Dana Okafor`, `Survey - A Name, role and B Name, role`, `Updates – All`. */
function parted(written: string, people: readonly Named[]): Parted | undefined {
  const byInitials = presentedByInitials(written, people)
  if (byInitials) return { ...byInitials, sure: true }
  const coming = comesBehind(written)
  if (coming !== undefined) return coming
  const [, title, words] = /^(.{2,}\S)\s+[-–—|]\s*([^–—|]{2,160})$/.exec(written) ?? []
  const dashed =
    title === undefined || words === undefined || isOpen(title) || isTopicOfBracket(words)
      ? undefined
      : presentedBy(title, words, people)
  if (dashed !== undefined) return dashed
  const colon = behindColon(written, people)
  if (colon?.sure === true) return colon
  const [, before, inBrackets] = /^(.{2,}\S)\s*[([]([^()[\]]{2,160})[)\]]$/.exec(written) ?? []
  if (before === undefined || inBrackets === undefined) return undefined
  // "Welcome – Nadine (Chair)": the bracket is what she is there.
  const [, called, name] = inTheChair.test(inBrackets)
    ? (/^(.{2,200}\S)\s[-–—]\s(\p{Lu}[^–—]{1,40})$/u.exec(before) ?? [])
    : []
  const holder = called === undefined || name === undefined ? undefined : presentedBy(called, name, people)
  const [presenter, ...others] = holder?.presenters ?? []
  if (holder !== undefined && presenter !== undefined && others.length === 0)
    return { ...holder, presenters: [{ role: inBrackets, ...presenter }] }
  const introduces = comes(inBrackets) ?? saysWhoPresents(inBrackets)
  const reports = introduces !== undefined && introduces.presenters.every(({ name }) => hasHonorific(name))
  return introduces !== undefined && (introduces.sure || reports)
    ? { title: before, ...introduces, sure: true }
    : presentedBy(before, inBrackets, people)
}

/** `Feedback from residents (Moll Petherick)`: what stands before the bracket belongs to the title, and is nobody's post. */
const isTopicOfBracket = (words: string): boolean => {
  const before = /^(.+\S)\s*[([][^()[\]]+[)\]]$/.exec(words)?.[1]
  return (
    before !== undefined &&
    (!isName(before) || (hasBusinessWordOrFrom(before) && !hasHonorific(before))) &&
    !isPost(before) &&
    !namesAService(before) &&
    hasBusinessWordOrFrom(before)
  )
}
const hasBusinessWordOrFrom = (words: string): boolean =>
  hasBusinessWord(words) ||
  /\b(?:report|draft|version|summary|update)$/i.test(words) ||
  /^(?:feedback|views|voices?|news|learning|lessons|input) (?:from|of|by)\b/i.test(words)

/** Whether a bracket is opened and not closed. */
const isOpen = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')')

/** `Speeding: Sgt Ada Moss, Harbour Police` */
function behindColon(written: string, people: readonly Named[]): Parted | undefined {
  const [, topic, whoever] = /^(.{2,80}\S):\s+(\p{Lu}[^:–—]{3,100})$/u.exec(written) ?? []
  // "Comms: Knife Awareness Week (Ella Marl)": what stands before the bracket is who holds it only where that is a post.
  const beforeBracket = /^(.+\S)\s*[([][^()[\]]+[)\]]$/.exec(whoever ?? '')?.[1]
  if (beforeBracket !== undefined && !isName(beforeBracket) && !isPost(beforeBracket)) return undefined
  return topic === undefined || whoever === undefined ? undefined : presentedBy(topic, whoever, people)
}

const inTheChair = /^(?:the )?(?:co-|vice-|vice )?chair(?:man|person|woman)?$/i

const endsInBracket = (title: string): boolean => /[)\]]$/.test(title)

/** `Carers' Voice`, `Harbour Housing Trust`: a name in capitals with a word that organisations have. */
const isOrganisation = (words: string): boolean =>
  namesAPost(words) && /^\p{Lu}[\p{L}'’&-]*(?: (?:\p{Lu}[\p{L}'’&-]*|and|of|the|for|&)){1,5}$/u.test(words)

/** A service where others have people, in the same form: `Spend (Commissioning)`; after a dash only where the length of the item stands with it, or its paper before that. */
function byService(
  { title: written, item }: ItemRead,
  habits: { bracketed: boolean; dashed: boolean },
): Parted | undefined {
  const [, before, inner] = habits.bracketed ? (/^(.{2,200}\S)\s*[([]([^()[\]]{2,40})[)\]]$/.exec(written) ?? []) : []
  const [, title = before, words = inner] = habits.dashed
    ? (/^(.{2,200}\S)\s[-–—]\s([^–—|()]{2,40})$/.exec(written) ?? [])
    : []
  // Behind a paper nothing is part of the title.
  const apart =
    words === inner || item.minutes !== undefined || isNamedPaper(/[([]([^()[\]]+)[)\]]$/.exec(title ?? '')?.[1] ?? '')
  const isSomebody = (each: string) =>
    namesAService(each) ||
    isOrganisation(each) ||
    (habits.dashed && /^[A-Z]{3,6}$/.test(each) && !shortens(title ?? '', each))
  return title === undefined || words === undefined || !apart || !isSomebody(words)
    ? undefined
    : { title, presenters: [{ name: words }], sure: false }
}

/** Initials in brackets that nobody is told by: where several titles end with them they are people all the same. */
function byBareInitials(written: string): Parted | undefined {
  const [, title, bracketed, initials = bracketed ?? ''] =
    /^(.{2,300}\S)(?:\s*[([]([A-Z]{2,3}(?:\s?[/&,+]\s?[A-Z]{2,3}){0,3})[)\]]|\s[-–—]\s([A-Z]{2,3}(?:\s?[/&,+]\s?[A-Z]{2,3}){0,3}))$/.exec(
      written,
    ) ?? []
  return title === undefined ||
    shortens(title, initials) ||
    /^(?:TBC|TBA|AOB|PDF|NHS|ICB|SEN|CSP|DHR|SAR|DA|DV|SV|IT|HR|PR|AI|EU|UK|NI|CE|VR|TV|PA)$/.test(initials)
    ? undefined
    : { title, presenters: initialsIn(initials).map(name => ({ name })), sure: false }
}

const openings: readonly ItemKind[] = ['introductions', 'apologies', 'previous minutes']

/** `26/01902/LBC`, `Application DC/26/0041`, `TPO 14/26`: a number by which an office knows something, and no words: what stands behind it is what it is about. */
const isReferenceAlone = (title: string): boolean =>
  title.length <= 60 &&
  /^(?:(?:planning|applications?|app|appeals?|licen[cs]e|permit|enforcement|orders?|tree|tpo|case|ref(?:erence)?|no)\.?:? ){0,3}(?!\d{4}[/-]\d{2,4}$)(?=\S*\d)(?:[A-Z\d]{1,10}[/.-]){1,4}[A-Z\d]{1,12}:?$/iu.test(
    title,
  )

function presentedBy(title: string, written: string, people: readonly Named[]): Parted | undefined {
  if (isReferenceAlone(title)) return undefined
  const label = readLabel(written)
  const labelled = label?.label === 'presented by' && label.value !== ''
  const words = labelled ? label.value : written
  const names = words.split(/,\s?(?:and )?| and |\s?[&/+]\s?/)
  const [known, ...others] = names.map(each => calledByFirstName(each, people))
  if (known !== undefined && others.length === 0) return { title, presenters: [known], sure: true }
  if (known !== undefined && others.every(each => each !== undefined))
    return { title, presenters: names.map(name => ({ name })), sure: true }
  const found = presenting(words)
  const isBusiness = found?.presenters.some(
    ({ name, role }) =>
      role === undefined && !hasHonorific(name) && isName(name) && !isPost(name) && hasBusinessWord(name),
  )
  if (found === undefined || (isBusiness === true && !found.sure)) return undefined
  // "Welcome – Chair": nobody else would open a meeting.
  return {
    title,
    ...found,
    sure: found.sure || labelled || (openings.includes(kindOf(title)) && inTheChair.test(words)),
  }
}

/** The one person known to the agenda whose first name this is. */
function calledByFirstName(words: string, people: readonly Named[]): Presenter | undefined {
  if (!/^\p{Lu}\p{Ll}+$/u.test(words)) return undefined
  const names = [...new Set(people.filter(({ name }) => name.startsWith(`${words} `)).map(({ name }) => name))]
  return names.length === 1 && names[0] !== undefined ? { name: names[0] } : undefined
}

/**
 * Takes presenters out of titles, where an agenda names them so: one title may end in a dash and two words with capitals, two show a habit, and a
 * name with a post or a rank needs none. Initials and first names are told by the `people` whom the agenda names; those of nobody stay where they are.
 */
export function withoutPresentersInTitles(items: readonly ItemRead[], people: readonly Named[]): readonly ItemRead[] {
  // "Plan - Consultation draft - Report by Director": who reports was behind the title, and its dash is its own.
  const unpresented = ({ item, perhapsPresenters }: ItemRead) =>
    item.presenters.length === 0 && !(perhapsPresenters?.sure === true && perhapsPresenters.line === undefined)
  const everybody = distinct([...people, ...items.flatMap(({ item }) => item.presenters)])
  const colons = items.map(item => (unpresented(item) ? behindColon(item.title, everybody) : undefined))
  const withColons = colons.filter(each => each !== undefined).length >= 3 && colons.some(each => each?.sure === true)
  const found = items.map(
    (item, n) =>
      (withColons ? colons[n] : undefined) ?? (unpresented(item) ? parted(item.title, everybody) : undefined),
  )
  const told = distinct([...everybody, ...found.flatMap(each => each?.presenters ?? [])])
  const times = (test: (each: Parted | undefined) => boolean) => found.filter(test).length
  const casual = items.map(item => (unpresented(item) ? byFirstNames(item.title) : undefined))
  const firstNamesGiven = new Set([
    ...casual.flatMap(each => each?.presenters.map(({ name }) => name) ?? []),
    ...told.map(({ name }) => name.split(' ')[0] ?? ''),
  ])
  /** Where the length stands behind, a comma may part the title from people as well. */
  const behindCommas = items.map(item =>
    unpresented(item) && item.item.minutes !== undefined && firstNamesGiven.size > 0
      ? byNamesBehindComma(item.title, firstNamesGiven)
      : undefined,
  )
  const named = times(each => each !== undefined && !/^all\b/i.test(each.presenters[0]?.name ?? ''))
  const bracketed = casual.filter(each => each?.bracketed === true).length
  const habit = named + bracketed >= 2
  /** Others have people in their lines or cells: then one title that ends with first names in a bracket has them as well. */
  const peopleElsewhere = items.filter(each => each.item.presenters.some(({ name }) => isName(name))).length >= 2
  /** Several have first names with their length: then another title that ends so has them without. */
  const namesWithLengths =
    casual.some(each => each !== undefined) &&
    items.filter((each, n) => (casual[n] !== undefined || found[n] !== undefined) && each.item.minutes !== undefined)
      .length >= 3
  const firstNames = namesWithLengths || times(each => each?.presenters.some(({ name }) => isName(name)) === true) >= 3
  /** A first name is believed in brackets where another title ends with people so, after a dash where the length stands with it, and where names are the habit. */
  const believed = (item: ItemRead, at: number): boolean =>
    firstNames ||
    (casual[at]?.bracketed === true && (habit || peopleElsewhere)) ||
    (item.item.minutes !== undefined &&
      item.startsAt === undefined &&
      casual.filter(each => each !== undefined).length + named >= 2)
  const lettered = items.filter(item => unpresented(item) && byBareInitials(item.title) !== undefined)
  const inBrackets = lettered.filter(({ title }) => endsInBracket(title)).length
  /** Whether several titles end with letters as this one does: in brackets, or behind dashes. */
  const initials = ({ title }: ItemRead) => (endsInBracket(title) ? inBrackets : lettered.length - inBrackets) >= 3
  const presentedTitles = found.flatMap((each, n) =>
    each === undefined && (!firstNames || casual[n] === undefined) ? [] : [items[n]?.title ?? ''],
  )
  const bracketsOfPeople = presentedTitles.filter(endsInBracket).length
  /** Where others have people in brackets by their names, two letters there are somebody as well. */
  const lettersElsewhere = items.filter(each =>
    each.item.presenters.some(({ name }) => initialsIn(name).length > 0),
  ).length
  /** Where others have people, or letters for them, somebody by name in the one bracket that has a name presents as well. */
  const isOneOfThem = ({ title }: ItemRead, { presenters }: Parted): boolean =>
    endsInBracket(title) &&
    (peopleElsewhere || lettersElsewhere >= 3 || inBrackets >= 3) &&
    presenters.every(({ name }) => isName(name) && !hasBusinessWord(name) && !venueWords.test(name))
  const letters = (item: ItemRead) =>
    initials(item) || (bracketsOfPeople >= 3 && /[([][A-Z]{2}(?: ?[/&+] ?[A-Z]{2})*[)\]]$/.test(item.title))
      ? byBareInitials(item.title)
      : undefined
  const habits = { bracketed: bracketsOfPeople >= 3, dashed: presentedTitles.length - bracketsOfPeople >= 3 }
  const inLines =
    items.filter(each => each.perhapsPresenters !== undefined || !unpresented(each)).length >= 3 ||
    items.filter(each => each.perhapsPresenters !== undefined).length >= 2
  return items.map((item, n) => {
    const known = found[n] ?? (unpresented(item) ? parted(item.title, told) : undefined)
    const apart =
      known !== undefined && (habit || namesWithLengths || known.sure || isOneOfThem(item, known))
        ? known
        : unpresented(item)
          ? (letters(item) ?? (believed(item, n) ? casual[n] : undefined) ?? behindCommas[n] ?? byService(item, habits))
          : undefined
    const presented = apart === undefined ? item : withTitle(item, apart)
    const { presenters } = presented.item
    const alone =
      presenters.length > 0 ? undefined : presented.item.standingText.find(text => calledByFirstName(text, told))
    const byName = alone === undefined ? undefined : calledByFirstName(alone, told)
    if (byName !== undefined)
      return {
        ...presented,
        item: {
          ...presented.item,
          presenters: [byName],
          standingText: presented.item.standingText.filter(text => text !== alone),
        },
      }
    const inFull = presenters.length > 0 ? namedInFull(presenters, told) : reporterInTitle(presented.title)
    return {
      ...presented,
      item: { ...presented.item, ...(inFull.length > 0 ? { presenters: inFull } : inItsLines(presented, inLines)) },
    }
  })
}

/** How many people one agenda is believed to name. */
const most = 300

/** People by their names, each once. */
const distinct = (people: readonly Named[]): readonly Named[] =>
  [
    ...new Map(
      people.filter(({ name }) => isName(name)).map(person => [`${person.name}/${person.initials ?? ''}`, person]),
    ).values(),
  ].slice(0, most)

/** Who a line under the title names, where it can be nothing else or `others` have such a line as well. */
function inItsLines(
  { perhapsPresenters: own, item }: ItemRead,
  others: boolean,
): Partial<Pick<ItemRead['item'], 'presenters' | 'standingText'>> {
  if (own === undefined || !(own.sure || (others && !isAmongThings(own, item.standingText)))) return {}
  return { presenters: own.presenters, standingText: item.standingText.filter(text => text !== own.line) }
}

/** `Merlin Waste` over `Salaries` and `Hall hire`: one line of several in a few words, and as little somebody as those are. */
const isAmongThings = (
  { line, presenters }: NonNullable<ItemRead['perhapsPresenters']>,
  lines: readonly string[],
): boolean =>
  line !== undefined &&
  presenters.every(({ name, role }) => isName(name) && role === undefined) &&
  lines.filter(
    text =>
      text !== line &&
      text.length <= 70 &&
      /^[\p{Lu}\d£].*\p{Ll}/u.test(text) &&
      !/[.:;?!]$/.test(text) &&
      !isPurpose(text),
  ).length >= 2

/** An item with another title, in which further labels may stand, and who presents it. */
export function withTitle(
  item: ItemRead,
  { title: written, presenters }: Pick<Parted, 'title' | 'presenters'>,
): ItemRead {
  const {
    title,
    verbal,
    said = [],
    minutes,
    time,
    paper,
    further = [],
    restricted,
    doubtful,
    paragraphs = [],
  } = readTitle(written)
  const length = minutes ?? (time?.endsAt === undefined ? undefined : between(time.startsAt, time.endsAt))
  const marked = restricted || doubtful === true
  return {
    ...item,
    title,
    kind: item.kind === 'exclusion of the public' ? item.kind : kindOf(title),
    ...(marked && {
      marking: {
        certain: restricted || item.marking?.certain === true,
        paragraphs: [...new Set([...(item.marking?.paragraphs ?? []), ...paragraphs])],
      },
    }),
    ...(item.startsAt === undefined && time && { startsAt: time.startsAt }),
    item: {
      ...item.item,
      presenters,
      verbal: item.item.verbal || verbal,
      ...(item.item.minutes === undefined && length !== undefined && { minutes: length }),
      papers: paper === undefined ? item.item.papers : [paper, ...further, ...item.item.papers],
      standingText: [...said, ...item.item.standingText],
    },
  }
}

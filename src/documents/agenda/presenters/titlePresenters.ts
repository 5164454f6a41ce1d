import { initialsIn, type Named, namedInFull } from '../../../meeting/initials.ts'
import { isName } from '../../../meeting/presentersWritten.ts'
import type { ItemRead } from '../items/itemRead.ts'
import { byFirstNames } from '../people/firstNames.ts'
import { byNamesBehindComma } from '../people/firstNamesBehindCommas.ts'
import { reporterInTitle } from '../people/reporterInTitle.ts'
import { hasBusinessWord } from '../vocabulary/businessWords.ts'
import { venueWords } from '../vocabulary/places.ts'
import { inItsLines } from './peopleInLines.ts'
import { byBareInitials, byService, endsInBracket } from './servicesAndInitials.ts'
import { behindColon, calledByFirstName, type Parted, parted } from './titleWithPeople.ts'
import { withTitle } from './withTitle.ts'

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

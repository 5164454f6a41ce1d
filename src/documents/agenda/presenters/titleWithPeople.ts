import { type ItemKind, kindOf, type Presenter } from '../../../meeting/agenda.ts'
import { type Named, presentedByInitials } from '../../../meeting/initials.ts'
import { hasHonorific, isName, namesAService } from '../../../meeting/presentersWritten.ts'
import { comes, comesBehind } from '../people/whoComes.ts'
import { presenting } from '../people/whoPresents.ts'
import { saysWhoPresents } from '../people/whoReports.ts'
import { hasBusinessWord } from '../vocabulary/businessWords.ts'
import { readLabel } from '../vocabulary/labels.ts'
import { isPost } from '../vocabulary/posts.ts'

// Who presents, where one title says so behind a dash, in a bracket or behind a colon.

/** A title, and who is to present it. */
export interface Parted {
  readonly title: string
  readonly presenters: readonly Presenter[]
  /** Whether the words can only be people, so that one title is enough to believe it. */
  readonly sure: boolean
}

/** A title with who is to present it after a dash or in brackets: `Work plan – Dana Okafor`, `Survey - A Name, role and B Name, role`, `Updates – All`. */
export function parted(written: string, people: readonly Named[]): Parted | undefined {
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
export function behindColon(written: string, people: readonly Named[]): Parted | undefined {
  const [, topic, whoever] = /^(.{2,80}\S):\s+(\p{Lu}[^:–—]{3,100})$/u.exec(written) ?? []
  // "Comms: Knife Awareness Week (Ella Marl)": what stands before the bracket is who holds it only where that is a post.
  const beforeBracket = /^(.+\S)\s*[([][^()[\]]+[)\]]$/.exec(whoever ?? '')?.[1]
  if (beforeBracket !== undefined && !isName(beforeBracket) && !isPost(beforeBracket)) return undefined
  return topic === undefined || whoever === undefined ? undefined : presentedBy(topic, whoever, people)
}

const inTheChair = /^(?:the )?(?:co-|vice-|vice )?chair(?:man|person|woman)?$/i

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
export function calledByFirstName(words: string, people: readonly Named[]): Presenter | undefined {
  if (!/^\p{Lu}\p{Ll}+$/u.test(words)) return undefined
  const names = [...new Set(people.filter(({ name }) => name.startsWith(`${words} `)).map(({ name }) => name))]
  return names.length === 1 && names[0] !== undefined ? { name: names[0] } : undefined
}

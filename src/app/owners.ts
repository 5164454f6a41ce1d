import type { CalledMeeting } from '../meeting/meeting.ts'
import { folded, isNoName, whoIsMeant } from '../meeting/names.ts'
import { type Refusal, isRefusal } from '../meeting/outcome.ts'
import { isName, namesAPost } from '../meeting/presentersWritten.ts'
import { ownerIsKnown } from '../minutes/gaps.ts'

/** A name as it was settled, where it was asked about: whom it means, or, with no name, that it is as typed. */
export interface Settled {
  readonly written: string
  readonly name?: string
}

/** One owner as the record has them: a person by their own name, a post, body or group as typed; whom a name could mean otherwise; or nobody known. */
export type OwnerMeant = { readonly owner: string; readonly known: boolean } | Refusal

const groups =
  /^(?:all|every(?:one|body)|partners?|members?|officers?|chair|co-chair|vice-chair|clerk|cadeirydd|is-gadeirydd|clerc|aelodau|partneriaid|swyddogion|pawb)\b/i

const everyone = /^(?:all|every(?:one|body)|pawb)\b/i

/** Who is meant by one owner as typed. A post, an organisation and a group stay so: it is they who are to act. */
function ownerMeant(meeting: CalledMeeting, written: string, settled: readonly Settled[]): OwnerMeant {
  const whole = written.trim().replace(/^the\s+/i, '')
  const [, owner = whole, role] = /^([^()]+?)\s*\(([^()]*)\)$/.exec(whole) ?? []
  // "ICB (Priya)": who acts for a body is named after it.
  if (role !== undefined && !groups.test(owner)) {
    const named = whoIsMeant(meeting, { name: role }),
      itself = whoIsMeant(meeting, { name: owner })
    // Somebody of that name whom nobody here knows is no post: what was typed is kept whole.
    if (
      !isRefusal(named) &&
      !named.known &&
      isName(role) &&
      !namesAPost(role) &&
      !endsAsBody.test(role) &&
      !isName(owner)
    )
      return { owner: whole, known: false }
    if (!isRefusal(named) && named.known && (isRefusal(itself) || !itself.known))
      return { owner: named.name, known: true }
  }
  const answered = settled.find(s => folded(s.written) === folded(owner))
  if (answered !== undefined) return { owner: answered.name ?? owner, known: true }
  // "action all: …" begins a sentence.
  if (everyone.test(owner)) return { owner: `${owner.charAt(0).toUpperCase()}${owner.slice(1)}`, known: true }
  if (groups.test(owner) || isBodyOrPost(meeting, owner)) return { owner, known: true }
  const who = whoIsMeant(meeting, { name: owner, ...(role === undefined || role.trim() === '' ? {} : { role }) })
  if (!isRefusal(who)) return { owner: who.name, known: who.known || ownerIsKnown(meeting, owner) }
  return who.whom === undefined ? { owner, known: false } : who
}

const isBodyOrPost = ({ terms, roll }: CalledMeeting, owner: string) =>
  [
    terms.name,
    terms.shortName,
    terms.council,
    ...terms.members.flatMap(m => [m.post, m.organisation, m.body]),
    ...Object.values(roll).map(a => a.role),
  ].some(known => known !== undefined && folded(known) === folded(owner))

/** How the names of bodies and teams end. */
const endsAsBody =
  /(?:^|\s)(?:services?|council|trust|police|constabulary|board|teams?|partnership|alliance|association|authority|agency|homes|university|college|forum|network|group|centre|charity)$/i

const parted = (text: string, at: RegExp) =>
  text
    .split(at)
    .map(o => o.trim())
    .filter(o => o !== '')

/** "icb" of the Integrated Care Board. */
const initialsOf = (words: string) => folded((words.match(/\b\p{Lu}/gu) ?? []).join(''))

/** The post or organisation that a comma put after a person: no owner of its own. */
const isRoleOf = (meeting: CalledMeeting, person: string, role: string) =>
  meeting.terms.members.some(
    m =>
      m.name === person &&
      [m.post, m.organisation].some(w => w !== undefined && [folded(w), initialsOf(w)].includes(folded(role))),
  )

/** "Chair and Vice-Chair", "Saltmarsh BC and the Constabulary": two, where the second is named as a body is, and the first is no post that goes on. */
function theOneAndTheOther(part: string): readonly string[] | undefined {
  const [, one = '', other = ''] = /^([^,;]{2,60}?) and ((?:the \p{Lu}|\p{L}*-?\p{L}*$).*)$/u.exec(part) ?? []
  return one === '' || other === '' || /\s(?:of|for)\s/i.test(one) || (!/^the\s/i.test(other) && !groups.test(one))
    ? undefined
    : [one, other]
}

/**
 * The owners of an action as typed. A whole that is known stays whole ("Assistant Director, Prevention"); else it is parted at slashes, commas and
 * "and". A name that could be several people's, or is nearly somebody's, is refused, to be asked about.
 */
export function ownersMeant(
  meeting: CalledMeeting,
  written: string,
  settled: readonly Settled[] = [],
): readonly string[] | Refusal {
  const whole = written.trim().replace(/\s+/g, ' ')
  if (whole === '') return []
  const owners: string[] = []
  const known = (part: string) => {
    const meant = ownerMeant(meeting, part, settled)
    return isRefusal(meant) || meant.known
  }
  /** Somebody by name, though nobody here, or an office. */
  const isOne = (part: string) =>
    known(part) || (isName(part) && !namesAPost(part)) || /^(?:the )?(?:vice-|co-)?(?:chair|clerk)$/i.test(part)
  const isPerson = (part: string) => known(part) && !groups.test(part) && !isBodyOrPost(meeting, part)
  /** A person, and whoever else: a body, a team, somebody unknown. No post or body goes on after a person's name. */
  const isPair = ([first = '', second = '', third]: readonly string[], firm: boolean) => {
    if (third !== undefined) return false
    const person = isPerson(first)
    const named = isName(first) && !namesAPost(first) && !endsAsBody.test(first)
    const body = /^the\s/i.test(second) || endsAsBody.test(second)
    return (person && !firm) || ((person || named || endsAsBody.test(first)) && body)
  }
  /** A name of two words at least, and of nobody's firm: "Jude Sorrell" beside somebody who is known. */
  const isWholeName = (part: string) =>
    part.includes(' ') && isName(part) && !namesAPost(part) && !endsAsBody.test(part)
  /** "the Chair and Supt Farrow". */
  const groupAndPerson = (part: string) => {
    const [one = '', other = '', third] = parted(part, /\s+(?:and|&)\s+/)
    return third === undefined && groups.test(one.replace(/^the\s+/i, '')) && other !== '' && isPerson(other)
      ? [one, other]
      : undefined
  }
  for (const part of parted(whole, /\s*\/\s*|\s+\+\s+/)) {
    const two = theOneAndTheOther(part) ?? groupAndPerson(part)
    const pieces =
      two !== undefined && (!known(part) || (groups.test(part.replace(/^the\s+/i, '')) && two.every(known)))
        ? two
        : known(part)
          ? [part]
          : parted(part, /\s*[,;]\s*/).flatMap(piece => {
              const several = parted(piece, /\s+(?:and|&)\s+/)
              if (
                several.length > 1 &&
                (isPair(several, piece.includes('&')) ||
                  several.every(known) ||
                  (several.some(isPerson) && several.every(one => known(one) || isWholeName(one))) ||
                  (!piece.includes('&') && several.some(known) && several.every(isOne)))
              )
                return several
              const pair = theOneAndTheOther(piece)
              return pair !== undefined && known(pair[0] ?? '') ? pair : [piece]
            })
    for (const piece of pieces) {
      const meant = ownerMeant(meeting, piece, settled)
      if (isRefusal(meant)) return meant
      const last = owners.at(-1)
      if (!owners.includes(meant.owner) && (last === undefined || !isRoleOf(meeting, last, meant.owner)))
        owners.push(meant.owner)
    }
  }
  return owners
}

/** Whether words before a task are somebody's: everybody in them is known here, or could be. */
export const areOwners = (meeting: CalledMeeting, written: string): boolean =>
  !isNoName(written.replace(/\s\+\s/g, ' & ').replace(/^(?:the\s+|all\b|every(?:one|body)\b)/i, 'X ')) &&
  parted(written, /\s*(?:[/,;&]|\s\+\s|\band\b)\s*/).every(part => {
    const meant = ownerMeant(meeting, part, [])
    return isRefusal(meant) || (meant.known && (folded(part).length > 1 || part.includes(' ')))
  })

/**
 * Whoever a task begins with, by a whole name or a title and a surname, where nothing joins the two: "Orla Finnimore welfare visit to the tenant". A
 * first name alone, or a body, may be part of the task.
 */
export function ownerAtHead(
  meeting: CalledMeeting,
  task: string,
): { readonly owner: string; readonly text: string } | undefined {
  const words = task.trim().split(/\s+/)
  for (const length of [5, 4, 3, 2]) {
    const owner = words.slice(0, length).join(' '),
      text = words.slice(length).join(' ')
    if (words.length < length + 2 || !/^\p{Ll}/u.test(text) || notATask.test(text) || !isName(owner)) continue
    const who = whoIsMeant(meeting, { name: owner })
    if (!isRefusal(who) && who.known) return { owner: who.name, text }
  }
  return undefined
}

/** Whoever a task may begin with by a first name or surname alone, which may as well be part of it: "Orla welfare visit to the tenant". */
export function ownerPerhapsAtHead(
  meeting: CalledMeeting,
  task: string,
): { readonly owner: string; readonly text: string } | undefined {
  const [, owner = '', text = ''] = /^(\p{Lu}[\p{Ll}'’-]{2,}) (\p{Ll}\S* \S.*)$/su.exec(task.trim()) ?? []
  if (owner === '' || notATask.test(text) || isBodyOrPost(meeting, owner) || groups.test(owner)) return undefined
  const who = whoIsMeant(meeting, { name: owner })
  return !isRefusal(who) && who.known ? { owner, text } : undefined
}

/** What goes on after a name as a sentence does. */
const notATask =
  /^(?:and|or|of|from|is|are|was|were|has|have|had|said|asked|reported|advised|confirmed|agreed|thanked|noted|explained|presented)\b/

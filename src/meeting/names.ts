import type { PersonWritten } from './commands.ts'
import type { Facts } from './meeting.ts'
import { type Refusal, isRefusal, refused } from './outcome.ts'
import type { Member } from './termsOfReference.ts'

/** Ranks and honorifics before a name, in small letters: one rule for police, fire, health, the services and the bench. */
const honorific =
  /^(cllr|councillor|cyng|cynghorydd|ald|alderman|mr|messrs|mrs|ms|miss|mx|dr|doctor|prof|professor|rev|revd|reverend|canon|archdeacon|bishop|bailie|judge|hhj|sir|dame|lord|lady|baroness|(?:the )?(?:rt|right) hon|the hon|(?:(?:temp|temporary|acting|deputy|assistant|det|detective|t|a)[./]? ?){0,2}(?:(?:ch |chief )?(?:insp|inspector|supt|superintendent)|sgt|sergeant|constable|ci|cdr|commander)|pc|police constable|pcso|ps|dc|ds|di|dci|dsu|dcs|dsi|ci|t\/ci|acc|dcc|dcfo|acfo|(?:(?:deputy|assistant) )?chief (?:constable|fire officer)|chief officer|station (?:commander|manager)|group manager|lt col|lt|col|colonel|capt|captain|maj|major|brig|brigadier)\.?\s+(?=\S)/
/** Letters after a name: "OBE", "KC", "QPM". */
const postNominals =
  /(?:,? (?:c\.?c|c\.?b\.?e|o\.?b\.?e|m\.?b\.?e|k\.?b\.?e|d\.?b\.?e|b\.?e\.?m|k\.?p\.?m|q\.?p\.?m|k\.?f\.?s\.?m|q\.?f\.?s\.?m|k\.?c|q\.?c|j\.?p|d\.?l|msp|ms|mp|mla|mep|phd|frcp|frcgp|qgm|td|kcb|cb|cmg)\.?)+$/

/** A name as it is compared: without case, spacing, honorific, accents and apostrophe forms. */
export function folded(name: string): string {
  const plain = name
    .slice(0, 200)
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`]/g, "'")
    .replace(/\s+/g, ' ')
  const untitled = plain.replace(honorific, '').replace(honorific, '')
  const bare = untitled.replace(postNominals, ''),
    alone = untitled === '' ? plain : untitled
  // "Ravi JP" may be initials; letters after a whole name, or one with a title, are no part of it.
  return bare !== '' && (bare.includes(' ') || untitled !== plain) ? bare : alone
}

/** Folded, and without apostrophes, hyphens and full stops, by which one person's name is written in several ways. */
const compared = (name: string): string =>
  folded(name).replaceAll("'", '').replace(/[-.]/g, ' ').replace(/\s+/g, ' ').trim()

/** The number of letters to change, add, drop or swap to get from one name to the other. */
export function distance(a: string, b: string): number {
  let before: number[] = [],
    row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      next.push(least)
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

/** Whether two names are likely the same person's, spelt differently: at most two letters apart in a name of some length. */
const nearly = (a: string, b: string) =>
  a !== b &&
  Math.min(a.length, b.length) >= 7 &&
  a[0] === b[0] &&
  Math.abs(a.length - b.length) <= 2 &&
  distance(a, b) <= 2

/** The same of a first name or surname alone, which is shorter: one letter apart. */
const nearlyOneName = (a: string, b: string) =>
  a !== b &&
  Math.min(a.length, b.length) >= 5 &&
  a[0] === b[0] &&
  Math.abs(a.length - b.length) <= 1 &&
  distance(a, b) <= 1

/** Everybody a name could mean: members first, then others already on the roll. */
export const knownNames = (meeting: Facts): readonly string[] => [
  ...new Set([...meeting.terms.members.map(m => m.name), ...Object.keys(meeting.roll)]),
]

/** The member of this name. */
export const memberNamed = (meeting: Facts, name: string): Member | undefined =>
  meeting.terms.members.find(m => m.name === name)

/** Somebody a name could mean, with all they may be called by. */
interface Known {
  readonly name: string
  readonly honorific?: string | undefined
  readonly post?: string | undefined
  readonly organisation?: string | undefined
  readonly part?: string | undefined
  readonly away: boolean
  /** The organisation of the member in whose place they came. */
  readonly serves?: string
  /** Named as somebody's deputy, and not in the room yet: nothing is known of them but the name. */
  readonly byNameAlone?: true
}

/** Members, others on the roll, and those who may stand in for a member. */
function everybodyKnown({ terms, roll }: Facts): readonly Known[] {
  const away = (name: string) => Object.hasOwn(roll, name) && ['apologies', 'absent'].includes(roll[name]?.place ?? '')
  const members: readonly Known[] = terms.members.map(({ name, honorific, post, organisation, part }) => ({
    name,
    honorific,
    post,
    organisation,
    part,
    away: away(name),
  }))
  // Whoever was entered with a rank has it: "CI Farrow" is CI Nell Farrow.
  const others = Object.values(roll).map(({ name, role, substituteFor }): Known => {
    const serves = terms.members.find(m => m.name === substituteFor)?.organisation
    return {
      name,
      honorific: rankOf(name),
      post: role,
      away: away(name),
      ...(serves === undefined ? {} : { serves }),
    }
  })
  const deputies = terms.members
    .flatMap(m => m.deputies)
    .map((name): Known => ({ name, away: false, byNameAlone: true }))
  const found = new Map<string, Known>()
  for (const person of [...members, ...others, ...deputies])
    if (!found.has(compared(person.name))) found.set(compared(person.name), person)
  return [...found.values()]
}

/** "SM" or "SLE" of Siân Meyer and Siân Llŷr-Evans. */
const initials = (name: string, joint: RegExp) =>
  folded(name)
    .split(joint)
    .map(word => word.charAt(0))
    .join('')

/** "WT", "W.T.", "Cllr WT": nobody's name, but how somebody is called for short, with or without a title before it. */
const isInitials = (written: string): boolean => {
  const words = written.trim()
  return /^\p{Lu}{2,4}$/u.test(
    words
      .slice(honorificTyped(words)?.length ?? 0)
      .replaceAll('.', '')
      .trim(),
  )
}

/** Words that end many posts, and tell nobody apart. */
const anyPost =
  /^(?:officer|manager|director|member|adviser|advisor|assistant|secretary|executive|co ?ordinator|inspector|services?|council|police)$|\s/

/** "the Commissioner" of a Police and Crime Commissioner; "Housing" is what a Head of Housing heads, and nobody. */
const endsInPost = (post: string, wanted: string) =>
  post.endsWith(` ${wanted}`) && !/\b(?:of|for)$/.test(post.slice(0, -wanted.length - 1))

/** Whether somebody is called so: by first name or surname alone, by initials, or by post, organisation or part. Not their whole name, which is theirs alone. */
function isCalled(person: Known, written: string): boolean {
  const wanted = compared(written.trim().replace(/^the\s+/i, ''))
  if (wanted === '') return false
  if ([person.post, person.organisation, person.part].some(w => w !== undefined && compared(w) === wanted)) return true
  // "the Commissioner" is the Police and Crime Commissioner, where one person alone is.
  if (!anyPost.test(wanted) && wanted.length > 6 && endsInPost(compared(person.post ?? ''), wanted)) return true
  const names = folded(person.name).replaceAll("'", '').split(' '),
    first = (names[0] ?? '').replaceAll('-', ' '),
    surname = (names.at(-1) ?? '').replaceAll('-', ' ')
  if (names.length > 1 && (wanted === first || wanted === surname)) return true
  // "Supt M": the first letter of a surname, after a rank or title.
  if (wanted.length === 1 && titleOf(written) !== undefined) return surname.startsWith(wanted)
  // "CI Farrow" is CI Nell Farrow, whose rank was typed with the name; so with names between.
  if (names.length > 2 && wanted === `${first} ${surname}`) return true
  if (isInitials(written))
    return [/ /, /[ -]/].some(joint => initials(person.name, joint) === wanted.replaceAll(' ', ''))
  const one = wanted.split(' ')
  return (
    one.length === 2 &&
    names.length > 1 &&
    ((one[0]?.length === 1 && first.startsWith(one[0]) && one[1] === surname) ||
      (one[1]?.length === 1 && one[0] === first && surname.startsWith(one[1])))
  )
}

/** "ICB" of an Integrated Care Board, "FRS" of a Riverside Fire and Rescue Service: a body or post in its first letters, without the place before it. */
const inLetters = (whole: string, letters: string): boolean =>
  /^\p{L}{2,6}$/u.test(letters) &&
  [/^(?:and|of|the|for|&)$/, /^&$/].some(unsaid =>
    whole
      .split(/[\s/]+/)
      .filter(word => word !== '' && !unsaid.test(word))
      .map(word => word.charAt(0))
      .join('')
      .endsWith(letters),
  )

/** What somebody does at this meeting, or how they are there, which anybody may be: "(minutes)", "(online)", "(observer)". */
const atTheMeeting =
  /^(?:(?:in the |acting )?chair(?:ing)?|(?:taking |for )?(?:the )?(?:minutes?|mins|notes?)(?:[- ]?(?:taker|taking|secretary))?|scribe|minuting|clerking|clerk(?: to the \p{L}+)?|online|remotely?|virtual(?:ly)?|in person|(?:by|via|on) (?:ms )?(?:teams|zoom|phone|telephone|video(?: ?link)?)|teams|dialled in|observ(?:er|ing)|(?:non-)?voting|present(?:er|ing)|part)$/u

/** Whether a role as typed can be this person's; where nothing is known of it, it can. */
function canHave(person: Known, role: string | undefined): boolean {
  if (role !== undefined && atTheMeeting.test(role.trim().toLowerCase())) return true
  const theirs = [person.post, person.organisation, person.part].filter(w => w !== undefined).map(compared)
  const wanted = role === undefined ? '' : compared(role)
  return (
    wanted === '' ||
    theirs.length === 0 ||
    theirs.some(w => w.includes(wanted) || wanted.includes(w) || inLetters(w, wanted))
  )
}

/** Whether this role is known to be theirs. */
const hasRole = (person: Known, role: string): boolean =>
  [person.post, person.organisation].some(w => w !== undefined) && canHave(person, role)

/** Those who are called so. Of several, those expected or present; of those, those with the honorific typed. */
function everybodyCalled(meeting: Facts, { name, role }: PersonWritten): readonly Known[] {
  const called = everybodyKnown(meeting).filter(p => isCalled(p, name) && canHave(p, role))
  const here = called.filter(p => !p.away)
  const among = here.length === 0 ? called : here
  const title = titleOf(name)
  const titled = among.filter(p => titleOf(`${p.honorific ?? ''} x`) === title)
  return titled.length === 0 ? among.filter(p => !isAnothers(p, title)) : titled
}

/** The honorific a name begins with, in small letters; nothing where it begins with none. */
const titleOf = (name: string): string | undefined =>
  honorific
    .exec(name.trim().toLowerCase())?.[1]
    ?.replace('councillor', 'cllr')
    .replace('professor', 'prof')
    .replace('superintendent', 'supt')
    .replace('inspector', 'insp')
    .replace('sergeant', 'sgt')

/** Honorifics that say no more than how somebody is spoken to; the others are an office or a rank, which not everybody has. */
const plainTitles: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx'])

/** The rank or office a name begins with; none for a plain title, which anybody may have. */
const rankOf = (name: string): string | undefined => {
  const title = titleOf(name)
  return title === undefined || plainTitles.has(title) ? undefined : title
}

/** Whether a name with this honorific is somebody else's: "Cllr Newton" is not Ms Newton. */
const isAnothers = ({ honorific: theirs }: Known, title: string | undefined): boolean =>
  title !== undefined && theirs !== undefined && !plainTitles.has(title) && titleOf(`${theirs} x`) !== title

/** Posts that nobody has who is no councillor. */
const councillors =
  /\b(?:councillor|cabinet member|executive member|portfolio holder|(?:leader|deputy leader) of (?:the )?council|mayor)\b/

/** Whether somebody's post says that they have the rank or office: a Superintendent, a Cabinet Member. */
const titledByPost = ({ post = '' }: Known, title: string): boolean =>
  titleOf(`${post} x`) === title || (title === 'cllr' && councillors.test(post.toLowerCase()))

/** Ranks of the police and of the fire and rescue service, and the bodies whose officers have them. */
const uniformed =
  /(?:insp|inspector|supt|superintendent|sgt|sergeant|constable|commander|officer|manager|^(?:pc|pcso|ps|dc|ds|di|dci|dsu|dcs|dsi|ci|acc|dcc|cdr|dcfo|acfo))$/
const services = /\b(?:police|constabulary|heddlu|fire|tân)\b/i

/** Whether it cannot be told if somebody of whom no honorific is known has the office that is typed before the name. */
const maybeTitled = (person: Known, written: string): boolean => {
  const title = titleOf(written)
  return (
    title !== undefined &&
    !plainTitles.has(title) &&
    person.honorific === undefined &&
    !titledByPost(person, title) &&
    !(uniformed.test(title) && services.test(person.serves ?? ''))
  )
}

/** Words that begin no name, whatever comes after them. */
const functionWord =
  /^(?:and|or|of|from|to|for|by|with|without|in|on|at|as|were|was|is|are|be|been|none|no|nil|not|nobody|no-one|every(?:one|body)|some(?:one|body)|any(?:one|body)|all|both|that|this|these|those|it|we|they|he|she|i|you|me|us|myself|who|whoever|what|which|there|here|also|please|thanks|thank|received|because|if|when|then|but|only|just|one|rec['’]?d|noted|agreed|resolved|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|most|more|members of|my|your|our|his|her|their|its|so|n\/a|agenda items?|items?(?= \d)|part of)\b/iu
/** "the report": a thing. "The Station Manager" has a capital. */
const thing = /^(?:[Tt]he|[Aa]n?)\s+\p{Ll}/u
/** "A Member", "one of the Councillors", "Two Officers": somebody, and nobody by name. */
const somebody =
  /^(?:an?|one(?: of the)?|another|some|two|three|several|certain) (?:(?:other|elected|board|committee|co-opted|independent|lay|council) )*(?:members?|councillors?|cllrs?|officers?|partners?|attendees?|governors?|trustees?|representatives?|persons?)$/i
/** A verb in a name makes a sentence of it. */
const verbWithin =
  /\s(?:was|were|is|are|has|have|had|been|will|would|received|because|that|which|who|whom|with|as|due|until|via|but|attending|attended|deputising|substituting|subbing|introduced|presented|gave|outlined|reported|explained|spoke|asked|said|told|thanked|wished|welcomed|congratulated|commended|raised|replied|responded|accepted|signed|wrote|collected)\s/

/** Whether what was typed where a name belongs is none: it begins with a function word, or is a sentence. */
export const isNoName = (written: string): boolean => {
  const words = written.trim()
  return (
    !/^\p{Lu}{2,4}(?:$|\s?[,/&]|\sand\s)|^\p{Lu}\.? \p{Lu}[\p{L}'’-]+$/u.test(words) &&
    (functionWord.test(words) ||
      thing.test(words) ||
      somebody.test(words) ||
      /[:!?]/.test(words) ||
      verbWithin.test(` ${words} `))
  )
}

/**
 * Who is meant by a name as typed: one rule wherever a name is taken. The record's own name comes back where the whole name fits somebody, or the
 * first name, surname, initials, honorific and surname, post, part or organisation fit one person among those expected or present; a name nobody
 * bears comes back as typed. Refused, never guessed: a name that could be several people, one that is nearly another's, and what is no name.
 */
export function whoIsMeant(
  meeting: Facts,
  written: PersonWritten,
): { readonly name: string; readonly known: boolean } | Refusal {
  const wanted = compared(written.name),
    asTyped = { name: written.name.trim().replace(/\s+/g, ' '), known: false }
  if (wanted === '') return refused('nobodyNamed')
  const known = everybodyKnown(meeting)
  const exact = known.find(p => compared(p.name) === wanted)
  // A deputy comes in with the rank that is typed, and keeps it.
  const hasRank = exact?.byNameAlone === true && rankOf(written.name) !== undefined
  if (exact !== undefined) return { name: hasRank ? asTyped.name : exact.name, known: true }
  if (written.asTyped === true) return asTyped
  const [one, ...others] = everybodyCalled(meeting, written)
  if (one !== undefined && others.length === 0)
    return maybeTitled(one, written.name)
      ? nearlyNamed(written.name, [one.byNameAlone === true ? ranked(written.name, one.name) : one.name])
      : { name: one.name, known: true }
  if (one !== undefined)
    return whichOne(
      written.name,
      [one, ...others].map(p => p.name),
    )
  if (isNoName(written.name)) return refused('notAName', written.name)
  // A role of their own tells two people of nearly one name apart; the role of the one who is known does not.
  const near = known.filter(p => isNearly(p, wanted) && (written.role === undefined || hasRole(p, written.role)))
  return near.length === 0
    ? asTyped
    : nearlyNamed(
        written.name,
        near.map(p => p.name),
      )
}

/** What bodies are called in short, which is nobody's name: "Probation" for the member from the Probation Service. */
const bodyInShort =
  /^(?:the )?(?:police|fire(?: and rescue| service)?|probation|health|nhs|icb|council|housing|ambulance|youth (?:justice|offending)|yjs|yot|education|schools?|public health|social care|adult social care|childrens? (?:services|social care)|voluntary sector|vcs|vcse|coastguard|prison|victim support)$/

/**
 * Refused, with whom it may mean, where a name is no more than a body in short and members come from such a body: an apology "from Probation" is its
 * member's, or nobody's who is named. Nothing otherwise.
 */
export function bodyNamedInShort({ terms }: Facts, written: PersonWritten): Refusal | undefined {
  const wanted = compared(written.name.replace(/^the\s+/i, ''))
  if (!bodyInShort.test(wanted) || written.asTyped === true) return undefined
  const from = terms.members.filter(
    ({ organisation, part }) =>
      part !== 'clerk' && ` ${compared(organisation ?? '')} `.includes(` ${wanted === 'health' ? 'nhs' : wanted} `),
  )
  return from.length === 0
    ? undefined
    : nearlyNamed(
        written.name,
        from.map(m => m.name),
      )
}

const isNearly = (person: Known, wanted: string) => {
  const name = compared(person.name)
  return (
    nearly(name, wanted) ||
    (!wanted.includes(' ') && name.includes(' ') && name.split(' ').some(part => nearlyOneName(part, wanted)))
  )
}

const whichOne = (written: string, names: readonly string[]): Refusal => ({
  ...refused('severalCalled', written, names.join(' or ')),
  whom: { written, names, orAsTyped: false },
})

const nearlyNamed = (written: string, names: readonly string[]): Refusal => ({
  ...refused('whoIsMeant', written, names.join(' or ')),
  whom: { written, names, orAsTyped: true },
})

/** A deputy's name with the rank that was typed: they come in with it, and keep it. */
const ranked = (written: string, name: string): string =>
  rankOf(written) === undefined ? name : `${honorificTyped(written) ?? ''} ${name}`

/** Which of a member's own deputies is meant by a name, as typed for whoever stands in for them: "Insp Dunmore" is no other inspector there. */
export function deputyMeant(member: Member, written: string): string | undefined {
  const [one, another] = member.deputies.filter(
    name => compared(name) === compared(written) || isCalled({ name, away: false }, written),
  )
  return one === undefined || another !== undefined ? undefined : ranked(written, one)
}

/** Each person of a list, or the first refusal. */
export function everyoneMeant(
  meeting: Facts,
  people: readonly PersonWritten[],
): readonly (PersonWritten & { readonly known: boolean })[] | Refusal {
  const found = []
  // "hp, lm, cllr wt": a roll by nothing but initials, typed in haste.
  const inSmall = people.length > 1 && people.every(p => isInitials(p.name.toUpperCase()))
  for (const written of people) {
    const person = inSmall ? { ...written, name: written.name.toUpperCase() } : written
    const who = whoIsMeant(meeting, person)
    if (isRefusal(who)) return who
    // "ZZ" on a roll, which are nobody's initials here: somebody else, or a slip.
    if (!who.known && person.asTyped !== true && person.role === undefined && isInitials(person.name))
      return { ...refused('initialsOfNobody', person.name), whom: { written: person.name, names: [], orAsTyped: true } }
    found.push({ ...person, ...who })
  }
  return found
}

/**
 * Who moved or seconded, as the decision prints them: the record's own name by the one rule of names, with the honorific where one was typed. What
 * is no name ("all", "the whole table") stays as typed.
 */
export function nameInPrint(meeting: Facts, written: PersonWritten): string | Refusal {
  const words = written.name.trim().replace(/\s+/g, ' ')
  const [, name = words, role] = /^([^()]{1,100}?) ?\(([^()]{1,100})\)$/.exec(words) ?? []
  const who = whoIsMeant(meeting, { ...written, name, ...(role === undefined ? {} : { role }) })
  if (isRefusal(who)) return who.because === 'notAName' ? words : who
  const typed = honorificTyped(words)
  if (!who.known) return words
  // Whoever came in with a rank has it in the record's own name.
  if (typed === undefined || honorificTyped(who.name) !== undefined) return who.name
  return memberNamed(meeting, who.name)?.honorific === undefined ? `${typed} ${who.name}` : titled(meeting, who.name)
}

/** The honorific before a name as typed, without its full stop: "Cllr" of "Cllr. Penhallow". */
export function honorificTyped(name: string): string | undefined {
  const found = honorific.exec(name.slice(0, 60).toLowerCase())
  return found === null ? undefined : name.slice(0, found[1]?.length ?? 0)
}

/** A name as a sentence gives it, with the honorific the terms have. */
export function titled(meeting: Facts, name: string): string {
  const honorific = memberNamed(meeting, name)?.honorific
  return honorific === undefined ? name : `${honorific} ${name}`
}

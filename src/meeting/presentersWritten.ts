import type { Presenter } from './agenda.ts'
import { isKnownOrganisation } from './organisationsByName.ts'

const honorific =
  /^(?:(?:y )?cynghorydd ?\/ ?(?:councillor|cllr)|(?:councillor|cllr) ?\/ ?(?:y )?cynghorydd|(?:y )?cynghorydd|(?:yr? )?(?:ditectif )?(?:[pb]rif )?(?:uwch[- ]?)?(?:arolygydd|rh?ingyll|[cg]wnstabl)(?! ?\/)|(?:prif )?(?:uwch[- ]?)?(?:arolygydd|rhingyll|cwnstabl) ?\/ ?(?:(?:chief |detective )?(?:inspector|superintendent|sergeant|constable)|(?:ch )?insp|supt|sgt|pc)|(?:county |city |borough |district |town |parish |community )?(?:cllr|councillor)|cc(?= \S+ \S+$)|(?:deputy |assistant )?chief constable|chief (?:superintendent|supt)|(?:temporary|temp\.?|acting)(?= (?:(?:detective|det|chief|ch|assistant|deputy)\.? )*(?:superintendent|supt|inspector|insp|sergeant|sgt|constable)\b)|pcso|[ad]?cfo|aco(?= \S+ \S+$)|(?:gm|sm|wm)(?= \S+ \S+$)|dsupt|ps|ch|cyng|pcc|dpcc|det|detective|acc|dcc|t\/|a\/|mr|mrs|ms|miss|mx|dr|prof(?:essor)?|rev(?:erend)?|sir|dame|lord|lady|baroness|sgt|sergeant|insp(?:ector)?|ch(?:ief)? insp(?:ector)?|supt|superintendent|pc|ds|di|dci|dcs|dsu|ci|cdr|cmdr|(?:wg|gp|sqn|flt|surg) (?:cdr|ldr|capt|lt)|wing commander|group captain|squadron leader|flight lieutenant|maj|cdre|col(?:onel)?|capt(?:ain)?|major|lt(?: col)?|brig(?:adier)?|canon|(?:station|watch|crew|group|area) (?:manager|commander)(?= \S+ \S+$)|archdeacon|bishop|bailie|judge|hhj)\.?(?: \(ret(?:d|ired)\.?\))?(?: |$)/i

/** A name without what stands in front of it: `Dr Nora Hythe` is Nora Hythe. */
export function withoutHonorific(name: string): string {
  let left = name.trim().replace(/ \(ret(?:['’]?d|ired)?\.?\)(?= \p{Lu})/iu, '')
  for (let found = honorific.exec(left); found !== null && found[0] !== ''; found = honorific.exec(left))
    left = left.slice(found[0].length)
  return left
}

/** Whether somebody is called by rank or honorific: `Cllr Finnimore`, `DI Mags Toll`. */
export const hasHonorific = (name: string): boolean => honorific.test(name) && withoutHonorific(name) !== ''

/** Whether words have one from a post or an organisation among them: `Head of Finance`, `Riverside Police`. */
export const namesAPost = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some(word => postWords.has(word))

/** Whether words name a service and nothing else: `Public Health`, `Commissioning`. */
export const namesAService = (words: string): boolean =>
  words.length <= 40 &&
  /^\p{Lu}/u.test(words) &&
  words
    .toLowerCase()
    .replace(/(?<=\p{L})['’]s\b/gu, '')
    .split(/[^\p{L}-]+/u)
    .every(word => postWords.has(word) || /^(?:and|of|the|for)$/.test(word))

/** Words of posts and organisations; a name has none of them. */
const postWords = new Set(
  (
    'audit auditor internal external people young children child adult adults family families safety community communities housing health care services service strategy strategic commissioning policy performance ' +
    'environment environmental crime justice education learning skills culture public social partnership partnerships planning regeneration neighbourhood neighbourhoods enforcement prevention engagement ' +
    'inclusion equality equalities leisure economy growth development operations operational rescue fire police policing probation council borough district county city town metropolitan national trust ' +
    'nhs hmp hmyoi hmpps constabulary officer manager director head chief executive commander inspector superintendent constable sergeant lead leader member chair cabinet deputy assistant associate senior principal interim acting ' +
    'team unit board group panel network forum association alliance agency department division directorate office service command authority university college school schools hamlets hospital ' +
    'women girls victims violence abuse drugs alcohol substance misuse offending resilience intelligence analysis data legal finance resources governance democratic support response ' +
    'procurator fiscal representative coordinator co-ordinator adviser advisor analyst consultant specialist practitioner refuge charity foundation homes hub project scheme church mosque federation society club bank court courts magistrates prison youth engineer surveyor planner architect accountant registrar organiser practitioner researcher voluntary action voice watch advocacy aid healthwatch rep reps councils representatives subgroup sub-group subgroups workstream secretariat cohesion dc bc mbc cc lgbtq company ltd all members partners north south east west central area region ' +
    'swyddog rheolwr rheolwraig cyfarwyddwr cyfarwyddwraig pennaeth prif weithredwr arolygydd uwch-arolygydd uwcharolygydd rhingyll heddlu cyngor bwrdd iechyd tân achub gwasanaeth gwasanaethau prawf ' +
    'cydlynydd cydgysylltydd cynghorydd ymgynghorydd arweinydd clerc cadeirydd is-gadeirydd aelod tîm uned gwylfa grŵp partneriaeth ymddiriedolaeth coleg ysgol prifysgol adran cymdeithas cynrychiolydd comisiynydd dirprwy'
  ).split(' '),
)

/** `Part B`, `Annex C`: a part of a thing by its letter. */
const ofAList =
  /^(?:part|section|annexe?|appendix|paper|item|option|phase|stage|tier|level|schedule|category|class|zone|group|rhan) (?:[A-H]|[IVX]{1,4})$/i

/** Whether the words could be somebody's name: two to four words with capitals, none of them from a post or an organisation; `C/Supt` and `Ch/Supt` are ranks. */
export function isName(text: string): boolean {
  if (ofAList.test(text) || isKnownOrganisation(text) || text.split('(').length !== text.split(')').length) return false
  const ranked = text.replace(/^(?:[A-Z]|Ch|Det|Cyng\.?)\/(?=\p{Lu}\p{L}+ )/u, '')
  const called = withoutHonorific(ranked)
  const titled = called !== ranked.trim()
  const words = called.split(' ').filter(word => word !== '')
  if (words.length < (titled ? 1 : 2) || words.length > 4) return false
  return words.every(
    (word, i) =>
      (/^['’]?\p{Lu}/u.test(word) ||
        (i > 0 && /^(?:d['’]|o['’]|(?:de|da|di|del|della|der|van|von|bin|ibn|al|el|la|le)(?:$|-))/.test(word))) &&
      !/[\d/&:]/.test(word) &&
      !postWords.has(word.toLowerCase().replace(/['’][rn]$/, '')),
  )
}

/** `Jayden` in "Jayden and Ellie-Mae": one word that no post or organisation has. */
const isFirstName = (word: string): boolean =>
  /^\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}\p{Ll}+)?$/u.test(word) && !postWords.has(word.toLowerCase())

/** Whether words are several people by what they are: `Parent panel`, `Comms leads`, `Area Chairs`. */
export const isGroupOfPeople = (words: string): boolean =>
  words.length <= 40 &&
  /^(?!(?:[Uu]pdates?|[Rr]eports?|[Ff]eedback|[Qq]uestions?|[Pp]resentations?|[Nn]ews|[Mm]essages?) )\p{Lu}[\p{L}'’-]+(?: [\p{L}\d'’-]+){0,2} (?:panel|team|leads|[Cc]hairs|ambassadors|representatives|reps|agencies|volunteers)$/u.test(
    words,
  )

const joint =
  /(?:,)? (?:and|&|\+) |; ?(?:and )?|\s?\/\s?|(?<=\)),\s|,\s(?=(?:Cllr|Councillor|Dr|Mrs?|Ms|Prof|Rev|(?:Ch(?:ief)? |Det )?(?:Insp|Supt|Inspector|Superintendent)|(?:Det )?(?:Sgt|Sergeant)|PC|DI|DCI|DS)\.? \p{Lu})/gu

/** Where a list of presenters may be cut: at `and`, `&`, `;` or `/` with a name after it. */
function cutBetweenPeople(text: string): readonly string[] {
  const cuts: string[] = []
  let from = 0
  for (const found of text.matchAll(joint)) {
    const left = text.slice(from, found.index).trim()
    const right = text.slice(found.index + found[0].length)
    const head = right.slice(0, 120)
    const name =
      /^(?:\p{Lu}\/(?=\p{Lu}\p{Ll}))?[^,(;:/&]{2,60}?(?=\s?[,(;:/&]| [-–—] | and |$)/u.exec(head)?.[0].trim() ?? ''
    const firstNames = isFirstName(left) && isFirstName(name)
    if (
      left === '' ||
      (found[0] === ', ' && !left.endsWith(')') && !(hasHonorific(left) && isName(left))) ||
      /^(?:y )?(?:cynghorydd|councillor|cllr)$|^(?:prif )?(?:uwch[- ]?)?(?:arolygydd|rhingyll|cwnstabl)$/i.test(left) ||
      !(isName(name) || firstNames || (isName(left) && isGroupOfPeople(right))) ||
      (/^\s?\/\s?$/.test(found[0]) && withoutHonorific(left) === withoutHonorific(name)) ||
      (found[0] === '/' && /(?:^|\s)(?:[A-Z]|Ch|Det|Dep|Cyng\.?)$/.test(left))
    )
      continue
    const rolesLeft = /[,(;]| [-–—] /.test(left) && !left.endsWith(')') && !left.split(/, ?/).every(isName)
    const rest = right.slice(name.length).trim()
    // "A Name, Marl Police, and B Name": the comma before the last `and` ends what is said of the first.
    const ended = found[0].startsWith(',') && rest === '' && left.split(',').length === 2
    const clear = ended || honorific.test(name) || /^(?:[,(;:/&]|[-–—] |and )/.test(rest) || !rolesLeft
    if (!clear || bracketsOpen(left)) continue
    cuts.push(left)
    from = found.index + found[0].length
  }
  return [...cuts, text.slice(from).trim()]
}

const bracketsOpen = (text: string) => text.lastIndexOf('(') > text.lastIndexOf(')')

function onePresenter(written: string): Presenter {
  const text = written.trim().replace(/[;,]$/, '')
  const bracketed = /^([^()]{2,80}?),? ?\(([^()]+)\)$/.exec(text)
  if (bracketed?.[1] !== undefined && bracketed[2] !== undefined && !/[,;]/.test(bracketed[1]))
    // "Chair (Ivor Plumley)": the post, and in brackets who has it.
    return !isName(bracketed[1]) && namesAPost(bracketed[1]) && isName(bracketed[2])
      ? { name: bracketed[2].trim(), role: bracketed[1].trim() }
      : /^(?:aged? )?\d{1,2}$/i.test(bracketed[2])
        ? // A young person's age is no post.
          { name: bracketed[1].trim() }
        : { name: bracketed[1].trim(), role: bracketed[2].trim() }
  // "A Name (Marl Police), chair of the Risk Group": both are what A Name is.
  const [, called = '', from, holding] = /^([^(),;]{2,60}) \(([^()]{2,60})\), ([^(),;]{3,80})$/.exec(text) ?? []
  if (from !== undefined && holding !== undefined && isName(called) && !isName(holding))
    return { name: called, role: `${from}, ${holding}` }
  const found = /\s?[,;]\s?|\s[-–—]\s/.exec(text) ?? / (?:from|of) (?:the )?/.exec(text)
  if (!found || (/[a-z]/.test(found[0]) && !isName(text.slice(0, found.index)))) return { name: text }
  const [name, role] = [text.slice(0, found.index).trim(), text.slice(found.index + found[0].length).trim()]
  if (name === '' || role === '') return { name: name === '' ? role : name }
  const lastComma = role.lastIndexOf(',')
  const lastPart = role.slice(lastComma + 1).trim()
  if (!isName(name) && isName(lastPart))
    return { name: lastPart, role: [name, ...(lastComma >= 0 ? [role.slice(0, lastComma).trim()] : [])].join(', ') }
  return { name, role }
}

/** `A Name; Marl Police; B Name; Sail Plus`: the lines of a cell in which each name has as many lines of post and organisation below it. */
function peopleInLines(lines: readonly string[]): readonly Presenter[] | undefined {
  const each = [2, 3].find(
    size =>
      lines.length >= size * 2 &&
      lines.length % size === 0 &&
      lines.every((line, at) => at % size !== 0 || isName(line)) &&
      !isName(lines[1] ?? '') &&
      lines.every((line, at) => at % size === 0 || !hasHonorific(line)),
  )
  if (each === undefined) return undefined
  return lines.flatMap((name, at) =>
    at % each === 0 ? [{ name, role: lines.slice(at + 1, at + each).join(', ') }] : [],
  )
}

/** `A Name, Marl Police, B Name, Sail Together and C Name, Health Board`: names and what each is from in turns, most of which can be no names. */
function inTurns(text: string): readonly Presenter[] | undefined {
  const parts = text
    .replace(/,? and (?=(\p{Lu}[^,]{2,40}), )/gu, (and, next: string) => (isName(next) ? ', ' : and))
    .split(/, /)
    .map(part => part.trim())
  const [names, bodies] = [parts.filter((_, at) => at % 2 === 0), parts.filter((_, at) => at % 2 === 1)]
  return parts.length < 4 ||
    names.length !== bodies.length ||
    /[()/;]/.test(text) ||
    !names.every(isName) ||
    bodies.filter(isName).length * 2 > bodies.length
    ? undefined
    : names.map((name, at) => ({ name, role: bodies[at] ?? '' }))
}

/** `GK & CS` */
const initialsOfSeveral = /^[A-Z]{2,3}(?:(?:\s?[&+]\s?| and )[A-Z]{2,3}){1,4}$/

const retired = /\((ret(?:['’]?d|ired)?\.?)\)(?= \p{Lu})/iu

/** The people in one `Presented by:` line: `A, role and B, role`, `A (organisation) and B (organisation)`, `A & B`, or one of them. */
export function readPresenters(written: string): readonly Presenter[] {
  const text = written.slice(0, 600).trim()
  // "Sqn Ldr (Retd) P Quill": no role, but a part of the rank.
  if (retired.test(text))
    return readPresenters(text.replace(retired, '‹$1›')).map(({ name, ...others }) => ({
      ...others,
      name: name.replace(/‹([^›]*)›/g, '($1)'),
    }))
  if (initialsOfSeveral.test(text)) return text.split(/\s?[&+/]\s?| and /).map(name => ({ name }))
  const lines = peopleInLines(text.split(/;\s/)) ?? postOfSeveral(text) ?? inTurns(text)
  if (lines !== undefined) return lines
  const [whole, rank] = /^(?:the )?(cllr|councillor)s\.? (?=\p{Lu})/iu.exec(text) ?? []
  if (whole !== undefined && rank !== undefined)
    return readPresenters(text.slice(whole.length)).map(each =>
      hasHonorific(each.name) ? each : { ...each, name: `${rank} ${each.name}` },
    )
  // "Public Health - Ada Moss and Bo Lunt": where they are from, in front.
  const [, from, people] = /^([^–—(),;-]{3,40}) [-–—] (.{5,200})$/.exec(text) ?? []
  if (from !== undefined && people !== undefined && namesAService(from) && !isName(from)) {
    const there = readPresenters(people)
    if (there.every(({ name }) => isName(name)))
      return there.map(({ name, role }) => ({ name, role: role === undefined ? from : `${role}, ${from}` }))
  }
  const posts = postsWithHolders(text)
  if (posts !== undefined) return posts
  const parts = cutBetweenPeople(text)
  const [first] = parts
  if (
    parts.length > 1 &&
    first !== undefined &&
    /,/.test(first) &&
    parts.every(part => part.split(/, ?/).every(isName))
  )
    return parts.flatMap(part => part.split(/, ?/)).map(name => ({ name: name.trim() }))
  return withSharedRole(parts.map(onePresenter).filter(({ name }) => name !== ''))
}

/** `the Commissioner, Lorna Tait, and the Chief Constable, Ike Frome`: posts, each with who holds it behind. */
function postsWithHolders(text: string): readonly Presenter[] | undefined {
  const found = text.split(/,? and (?:the|her|his|their) |; (?:and )?(?:the )?/).map(each => {
    const [, role = '', name = ''] = /^(?:the )?([^,]{3,80}), ([^,]{3,60})$/i.exec(each.trim()) ?? []
    return isName(name) && !isName(role) && namesAPost(role) ? { name, role } : undefined
  })
  return found.length > 1 && found.every(each => each !== undefined) ? found : undefined
}

/** A post that several hold, or where all of them are from: `co-chairs`, `Heads of Service`, `both Sail Together`. */
const heldBySeveral =
  /^(?:the )?(?:both |all )?((?:(?!(?:of|for|and|in)\b)[\p{L}'’-]+ ){0,4}?(?:(?:co-|vice-)?chair|lead|co-?ordinator|manager|director|officer|reviewer|author|advis[eo]r|consultant|commissioner|councillor|analyst|nurse|doctor|inspector|superintendent|sergeant|trustee|governor|member|head|leader|practitioner|worker|ambassador|champion|representative|auditor|volunteer|planner|solicitor))s((?: (?:of|for|in|at|from|to) .{2,60})?)$/iu

/** What each is of several who share a post by its plural; undefined for other words. */
function ofEach(role: string): string | undefined {
  const [, post, of = ''] = heldBySeveral.exec(role) ?? []
  if (post !== undefined) return `${post}${of}`
  return /^both (?:of |from |at )?(?:the )?(\p{Lu}.{1,60})$/u.exec(role)?.[1]
}

/** `Reviewers, Mr A Name and Dr B Name`, `co-chairs A Name and B Name`; and `A Name, B Name and C Name, authors`, in which no comma is before a post but the last. */
function postOfSeveral(text: string): readonly Presenter[] | undefined {
  const [, inFront, people = ''] = /^([^,:;()–—]{4,60})(?:, |: | [-–—] )(.{5,200})$/u.exec(text) ?? []
  const [, bare, named = ''] =
    /^((?:\p{L}[\p{L}'’-]+ ){0,3}?\p{Ll}[\p{L}-]+s|\p{L}[\p{L}-]+s) (\p{Lu}.{5,200})$/u.exec(text) ?? []
  for (const [post, rest] of [
    [inFront, people],
    [bare, named],
  ] as const) {
    const each = post === undefined ? undefined : ofEach(post)
    const held = each === undefined ? [] : namesListed(rest)
    if (each !== undefined && held.length > 1) return held.map(name => ({ name, role: each }))
  }
  const [, names = '', behind = ''] = /^(.{5,200}? (?:and|&) [^,;]{3,50}), ([^;()]{4,90})$/u.exec(text) ?? []
  const each = ofEach(behind)
  const held = each === undefined ? [] : namesListed(names)
  return each !== undefined && held.length > 2 ? held.map(name => ({ name, role: each })) : undefined
}

/** The names of a list of nothing else; none for any other words. */
const namesListed = (text: string): readonly string[] => {
  const names = text.split(/,? (?:and|&) |, |; /)
  return names.every(isName) ? names : []
}

/** Of `A and B, co-chairs` each is one; of `Jez & Marie, Sail Together` both are from there. */
function withSharedRole(presenters: readonly Presenter[]): readonly Presenter[] {
  const last = presenters.at(-1)
  if (
    presenters.length < 2 ||
    last?.role === undefined ||
    presenters.slice(0, -1).some(({ role }) => role !== undefined)
  )
    return presenters
  const one = ofEach(last.role)
  const role = one ?? (presenters.every(({ name }) => isFirstName(name)) ? last.role : undefined)
  return role === undefined ? presenters : presenters.map(({ name }) => ({ name, role }))
}

/** How the plain layout writes a presenter: `A, role`, or `A (role)` where a comma would be read otherwise. */
export function presenterWritten({ name, role }: Presenter): string {
  if (role === undefined) return name
  const [read, ...others] = readPresenters(`${name}, ${role}`)
  return others.length === 0 && read?.name === name && read.role === role ? `${name}, ${role}` : `${name} (${role})`
}

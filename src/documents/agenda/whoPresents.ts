import type { Presenter } from '../../meeting/agenda.ts'
import { initialsIn } from '../../meeting/initials.ts'
import { markingAlone } from './confidential.ts'
import { isPaper } from './papers.ts'
import { isPurpose } from './purposes.ts'
import { withoutWhatFor } from './whatReportsAreFor.ts'
import {
  hasHonorific,
  isGroupOfPeople,
  isName,
  namesAPost,
  namesAService,
  readPresenters,
  withoutHonorific,
} from '../../meeting/presentersWritten.ts'

// Who presents an item, where an agenda says so without a label: after a title, in a cell, or on a line of its own.

/** People in a few words, and whether those can be nothing else. */
export interface Presenting {
  readonly presenters: readonly Presenter[]
  readonly sure: boolean
}

const everybody = /^all(?: (?:members|partners|agencies|governors))?$|^pawb$/i
const theChair =
  /^(?:the )?(?:(?:co-|vice-|vice |independent |deputy )?chairs?(?:man|person|woman)?|(?:vice-|vice |depute |deputy )?conven[eo]r|(?:lord |deputy |depute )?provost|(?:deputy )?(?:mayor|president)|preses|facilitator|host|moderator|independent scrutineer|clerk|secretar(?:y|iat)|r\.?f\.?o\.?|treasurer|(?:vice-|pro-)?chancellor|(?:yr? )?(?:is-)?(?:g|c)adeirydd|y clerc|clerc)$/i
const isWelshPost = (words: string) =>
  /^(?:yr? )?(?:(?:is-)?gadeirydd|cadeirydd|clerc|ysgrifennydd|trysorydd)$/i.test(words)
/** A post that somebody holds, in Welsh. */
const hasWelshPost =
  /\b(?:swyddog|rheolwr|rheolwraig|cyfarwyddwr|cyfarwyddwraig|pennaeth|prif weithredwr|cydlynydd|cydgysylltydd|ymgynghorydd|arweinydd|clerc|ysgrifennydd|trysorydd|comisiynydd|uwcharolygydd|uwch-arolygydd|arolygydd)\b/i
const posts =
  'officer|manager|director|commander|superintendent|inspector|headteacher|head teacher|principal|secretary|treasurer|commissioner|co-?ordinator|analyst|adviser|advisor|consultant|nurse|midwife|school head|service head|leader|lead|executive|constable|solicitor|auditor|scrutineer|governor|engineer|surveyor|planner|architect|accountant|registrar|organiser|practitioner|author|' +
  'worker|warden|ranger|caretaker|bursar|chaplain|vicar|librarian|supervisor|business partner|mentor|navigator|champion|ambassador|therapist|psychologist|psychiatrist|paramedic|trainer|steward|investigator|reviewer|convener|convenor|chairman|chairperson|town clerk|parish clerk|city clerk|pcso|senco|lado|idva|isva|coroner|sheriff|gardener|historian|archivist|curator|teacher|pharmacist|chamberlain|remembrancer|comptroller'
/** Each word with a capital or without, since posts are written both ways, in a form that tells capitals. */
const eitherCase = (words: string) => words.replace(/(?<![\p{L}?[])\p{Ll}/gu, l => `[${l.toUpperCase()}${l}]`)
const words = "(?:(?:\\p{Lu}[\\p{L}'’-]*|and|&|of|for|the|to|interim|acting),? )"
/** A post that somebody holds, and not a service or a subject: `Head of Finance`, `Public Health Consultant`. */
const aPost = new RegExp(
  `^(?:[Tt]he )?(?:${words}{0,5}(?:${eitherCase('head|director|commander|leader|cabinet member|portfolio holder|governor|chair|secretary|lead|manager|chief')}) (?:of|for) [^.?!]{2,70}|${words}{0,6}(?:${eitherCase(posts)}))$`,
  'u',
)
const postsWithField =
  'officer|manager|director|lead|nurse|doctor|midwife|consultant|adviser|advisor|commissioner|inspector|superintendent|sergeant|analyst|practitioner|co-?ordinator|clerk|secretary|professional|solicitor|pharmacist|psychologist|psychiatrist|engineer|worker|reviewer|GP'
/** `Lead Nurse for Safeguarding`, `Consultant in Public Health`, `Clerk to the Board`: a post, and what it is for. */
const aPostFor = new RegExp(
  `^(?:[Tt]he )?(?!(?:[Aa]ppointment|[Rr]ecruitment|[Ee]lection|[Nn]omination|[Rr]ole|[Rr]eview|[Rr]eport|[Uu]pdate|[Nn]ew|[Aa]dditional) )${words}{0,5}(?:${eitherCase(postsWithField)}) (?:of|for|in|on|at|to) (?:the |our )?\\p{Lu}[^.,;:?!()–—]{2,60}$`,
  'u',
)
/** `Kelsey, case manager`: a first name, with a post that shows it to be one. */
const firstNameAndPost = new RegExp(`^\\p{Lu}\\p{Ll}+, [\\p{Ll} -]{0,40}\\b(?:${posts}|worker|nurse)$`, 'u')

/** `Clerk and Monitoring Officer`, `Secretary and Data Protection Officer`: two posts that one person holds. */
const onePost =
  /^(?:the )?(?:\p{L}+ )?(?:clerk|secretary|solicitor|treasurer|chamberlain|legal officer) (?:and|&) (?:rfo|(?:\p{L}+ ){1,3}officer)$|^(?:the )?(?:deputy )?police and crime commissioner$/iu

/** Words in capitals as they are written elsewhere: `PCSP MANAGER` is PCSP Manager. What has small letters stays as it is. */
export const inSmallLetters = (words: string): string =>
  /\p{Ll}/u.test(words)
    ? words
    : words.replace(/\p{Lu}[\p{Lu}'’]*/gu, word =>
        /^(?:OF|AND|FOR|THE|TO|ON|IN)$/.test(word)
          ? word.toLowerCase()
          : word.length > 4 || namesAPost(word)
            ? word.charAt(0) + word.slice(1).toLowerCase()
            : word,
      )

/** Whether words name a post and no person. */
export const isPost = (words: string): boolean =>
  words.length <= 90 &&
  /^\p{Lu}/u.test(words) &&
  !words.startsWith('To ') &&
  !/ (?:of|for) the (?:day|week|month|year|future)$/i.test(words) &&
  (theChair.test(words) ||
    aPost.test(words) ||
    aPostFor.test(words) ||
    aPost.test(inSmallLetters(words).replace(/\b(Director|Head|Officer|Manager|Lead): (?=\p{Lu})/u, '$1 of ')))

/** A sentence, whatever names it has: `The next meeting is in the Chamber, Quay House`. */
const isSaid =
  /^(?:[Uu]pdates?|reports?|feedback|presentations?|news|questions?|issues?) (?:from|by|of) (?:the )?(?:chairs|partners|members|groups?|sub-?groups|agencies)\b|^(?:[Pp]ossible )?[Ee]xclusion\b|, the \p{L}+ to \p{Ll}|\s(?:is|are|was|were|will|shall|has|have|must|should) \p{Ll}/u

/** `Panel members with Moll Petherick, Sail Together` */
const groupWith =
  /^((?:\p{L}+ ){0,3}(?:members?|young people|residents|survivors|carers|parents|volunteers|pupils|students|ambassadors|representatives)),? (?:with|supported by|accompanied by) (\p{Lu}.{4,80})$/iu

/** `Col Yates and peers`, `Dr Roe plus two young people`: somebody by name, and those who come along by what they are. */
const withCompanions =
  /^(.{4,100}?),? (?:and|&|\+|plus|with) ((?:(?:his|her|their|the|some|two|three|four|other|local|young|peer|lived experience|panel) )*(?:peers?|colleagues?|team|others|volunteers?|residents?|guests?|members|people|adults|friends|students|pupils|parents|carers|families|survivors|service users|tenants|staff|mentors|ambassadors|panel|people with lived experience|experts by experience))$/iu

/** `Exempt Report` has two capitals, and is nobody. */
const maybeMarking = /exempt|confidential|restricted|private|closed|publication|sensitive|eithri|cyfrinachol/i

/** The people, the post or the initials that a few words are, and nothing besides; undefined for other words. */
export function presenting(words: string): Presenting | undefined {
  const text = words
    .replace(
      /^(?:led |presented |introduced )by |^(?:presentation|speaker|presenter|lead|talk)\s?:\s|^(?:verbal|oral) (?:update|report|presentation)\s?[-–—:]\s/i,
      '',
    )
    .replace(/\.$/, '')
  const [, group, withWhom = ''] = groupWith.exec(text) ?? []
  const besides = group === undefined ? undefined : presenting(withWhom)
  if (group !== undefined && besides?.presenters.every(({ name }) => isName(name)) === true)
    return { presenters: [{ name: group }, ...besides.presenters], sure: true }
  const [, led = '', companions] = withCompanions.exec(text) ?? []
  const leading = companions === undefined ? undefined : presenting(led)
  if (companions !== undefined && leading?.presenters.every(({ name }) => isName(name)) === true)
    return { ...leading, presenters: [...leading.presenters, { name: companions }] }
  const inChair = /^(?:the )?(?:co-|vice-)?chair(?:man|woman|person)?\s?[-–—:]\s(.{5,120})$/i.exec(text)?.[1]
  const chairing = inChair === undefined ? undefined : presenting(inChair)
  if (chairing?.presenters.length === 1 && isName(chairing.presenters[0]?.name ?? '')) return chairing
  if (text === '' || text.length > 200 || isPaper(text) || isPurpose(text) || isSaid.test(text)) return undefined
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
    (isBody(english) && !/[,()–-]/.test(welsh) && hasWelshWord.test(welsh) && !hasWelshWord.test(english))
  )
    return { presenters: [{ name: text }], sure: false }
  const half = peopleTwice(text)
  if (half !== undefined) return presenting(half)
  const withoutPart = text.replace(/ \((?:the )?(?:co-|vice-)?chair(?:man|person)?\)$/i, '')
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

/** `Consumer Protection` behind `Director of Markets and`: words of which posts are made, and no names. */
const isSubject = (words: string): boolean =>
  /^\p{Lu}/u.test(words) &&
  words
    .toLowerCase()
    .split(' ')
    .every(word => namesAPost(word) || subjects.has(word) || /^(?:and|&|of|for)$/.test(word))
const subjects = new Set(
  (
    'consumer protection standards trading highways transport waste parks street scene tourism heritage revenues benefits customer digital technology licensing property assets estates procurement regulatory place places ' +
    'assurance corporate civic commercial building buildings facilities sport arts libraries museums recreation markets harbours cemeteries employment wellbeing well-being inequalities improvement transformation programmes insight ' +
    'communications governance climate infrastructure roads fleet payroll people organisational change investment business enterprise skills lifelong families'
  ).split(' '),
)
/** `Environment Agency`, `Marl Council`: a body beside a post. */
const isBody = (words: string): boolean =>
  /^(?:\p{Lu}[\p{L}'’-]*|of|and|&)(?: (?:\p{Lu}[\p{L}'’-]*|of|and|&)){0,5} (?:Agency|Trust|Council|Police|Constabulary|Authority|Commission|University|College|Association|Scotland|Wales|Cymru|NHS|Brigade|(?:Health|Safeguarding) Board|(?:Rescue|Ambulance|Probation|Prison) Service)$|^(?:Police|NHS) (?:Scotland|Wales)$/u.test(
    words,
  )

const toPresent =
  /^(.{3,240}?),? (?:to|will|i) (?:be )?(?:heard|in attendance|undertake|present(?:ing)?|introduce|lead|report|update|provide|give|speak|attend|joining|join (?:us|the \w+)|cyflwyno)\b[^.]{0,160}\.?$/i
const reporting =
  /^(?:an? )?(?:(?:joint |annual |verbal |oral |covering )?(?:report|update|presentation|briefing|paper|note|talk)s? (?:of|from|by)|(?:adroddiad|cyflwyniad|diweddariad) gan) (?:the |y )?(.{3,240}?)\.?$/iu

/** `There is circulated Report No. X dated … by the Chair of the Group`, `To receive a presentation from Dr Roe`: a report in the words of a sentence. */
const inSentence =
  /^(?:there (?:is|are|has been|have been|will be)(?: to follow)?(?: circulated| attached| submitted| enclosed| tabled| herewith)?|(?:to|i) (?:receive|consider|note|hear|welcome|discuss|approve|accept|dderbyn)|submitted|circulated|attached|enclosed|with reference to)\b.{0,80}?\b((?:joint )?(?:reports?|papers?|presentations?|updates?|briefings?|note)(?: no\.? \S+)?(?: dated [^.]{4,20}?)? (?:by|from|of) .{3,240})$/iu

/** `To receive an update on first aid from the Events Officer`: what it is about stands before who gives it. */
const aboutFrom =
  /^(?:to|i) (?:receive|consider|note|hear|welcome|discuss) .{0,20}?\b(reports?|papers?|presentations?|updates?|briefings?|feedback|talk) (?:on|about|regarding|concerning) [^.]{3,120}? (?:from|by) ([^.()]{3,90}?)(?:,? (?:and|which|who) (?:to )?\p{Ll}[^.]*)?(?: \([^()]*\))?\.?$/iu

/** `To hear from the Ranger about the ponds`, `To receive the Clerk’s report` */
const hearing =
  /^(?:to|i) (?:hear from (?:the )?([^.()]{3,80}?)(?: (?:about|on|regarding) [^.]*)?|(?:receive|consider|note|hear) (?:the )?([^.()]{3,60}?)['’]s? (?:(?:verbal|oral|written|annual|monthly|quarterly) )?(?:report|update)\b[^.]*)\.?$/iu

/** `To be presented by the Treasurer.`, `The report will be introduced by Sol Meyer, Clerk` */
const presentedBy =
  /^(?:(?:the |this |an? )?(?:(?:short|brief|verbal|oral|joint|annual) )?(?:report|item|paper|presentation|update|talk|briefing) )?(?:(?:is |are )?to be |will be |is )?(?:presented|introduced|given|led|made|delivered|provided) by (?:the )?(.{3,140}?)(?:,? (?:on|about|regarding|concerning|setting out|outlining) (?:the |how |an? |its |their )?\p{Ll}[^.]*)?\.?$/iu

/** Who a sentence under a title says is to present it: `Sunita Roy, Head of Commissioning to present.`, `Report of the Treasurer`. */
export function saysWhoPresents(written: string): Presenting | undefined {
  const text = withoutWhatFor(written)
  const introduced = text
    .split(/(?<=\p{L}{3}\.) (?=\p{Lu})|(?<=\p{L}{3}); (?=\p{Lu})/u)
    .map(each => toPresent.exec(each)?.[1])
    .find(each => each !== undefined)
  if (introduced !== undefined) {
    const found =
      (/ and (?:her|his|their) /.test(introduced) ? severalPosts(introduced) : undefined) ??
      presenting(introduced.replace(/^the /i, '')) ??
      postsAndNames(introduced)
    return found && { ...found, sure: found.presenters.every(({ name }) => isName(name)) }
  }
  const sentences = text.split(/(?<=[\p{L})]{3}\.) (?=[\p{Lu}\d])/u)
  const first = sentences[0] ?? ''
  const named = sentences
    .map(each => presentedBy.exec(each)?.[1])
    .map(by => (by === undefined ? undefined : (presenting(by) ?? postsAndNames(by))))
    .find(each => each !== undefined)
  if (named !== undefined) return { ...named, sure: named.presenters.every(({ name }) => isName(name)) }
  const [, held, holder] =
    /^(?:(?:to|i) (?:receive|note|consider|hear) (?:an? |the )?)?(?:report|update|presentation|briefing|paper)s? (?:of|by|from) (?:the )?(.{3,80}) [([]([^()[\]]{3,60})[)\]]\.?$/i.exec(
      text,
    ) ?? []
  if (
    held !== undefined &&
    holder !== undefined &&
    isName(holder) &&
    !isPaper(holder) &&
    (isPost(held) || namesAService(held))
  )
    return { presenters: [{ name: holder, role: held }], sure: true }
  const giver = aboutFrom.exec(first)
  const given =
    giver?.[1] === undefined || giver[2] === undefined ? undefined : presenting(giver[2].replace(/^the /i, ''))
  if (given !== undefined) return { ...given, sure: false }
  const heard = hearing.exec(first)
  const speaking = presenting((heard?.[1] ?? heard?.[2] ?? '').trim())
  if (speaking !== undefined) return { ...speaking, sure: false }
  const within = inSentence.exec(first)?.[1]
  if (within !== undefined)
    return saysWhoPresents(
      within
        .replace(/^((?:joint )?\p{L}+?)s?(?: no\.? \S+)?(?: dated .{4,20}?)? (?=(?:by|from|of) )/iu, '$1 ')
        .replace(
          /,? (?:and to|which|that|on behalf of|about|setting out|providing|on|regarding|concerning|in relation to|and (?:agree|approve|consider|decide|discuss|note|resolve)) \p{Ll}?.*$/u,
          '',
        ),
    )
  const several = /^(?:verbal |oral )?(?:updates|presentations|reports|briefings) (?:from|by) (.{5,200}?)\.?$/i.exec(
    text,
  )?.[1]
  const people = several === undefined ? [] : readPresenters(several)
  if (people.length > 1 && people.every(({ name }) => isName(name))) return { presenters: people, sure: false }
  const sentence = (text.split(/(?<=\p{L}{3}\.) (?=\p{Lu})/u)[0] ?? '')
    .replace(/ [([][^()[\]]*[)\]]?\.?$/, '')
    .replace(
      /,? (?:cop(?:y|ies) )?(?:attached|enclosed|herewith|circulated|to follow)(?: (?:marked|as|at|with) [^,]{1,30})?\.?$/i,
      '',
    )
  const reported = reporting.exec(sentence)?.[1]
  if (reported === undefined) return undefined
  // "… by Ada Moss (Marl Council) and Bo Lunt (Sail Together)": the last bracket is of the last.
  const inFull =
    sentence === text ||
    /\b(?:attached|enclosed|follow|herewith|tabled|circulated|verbal|oral|page|paper|para|paragraph|\d+)\b[^()]*\)?\.?$/i.test(
      text,
    )
      ? []
      : readPresenters(reporting.exec(text)?.[1] ?? '')
  if (inFull.length > 0 && inFull.every(({ name, role }) => isName(name) && role !== undefined && !isPaper(role)))
    return { presenters: inFull, sure: false }
  const ranked = postAndRanked(reported)
  if (ranked !== undefined) return ranked
  const one = /^joint\b/i.test(sentence) ? undefined : onePostOfSeveral(reported)
  if (one !== undefined) return one
  const posts = /^joint\b/i.test(sentence) ? reported.replace(/ and (?!the )/, ' and the ') : reported
  const found =
    severalPosts(reported, true) ??
    severalPosts(posts, true) ??
    presenting(posts.replace(/^\p{Ll}/u, letter => letter.toUpperCase())) ??
    inOtherWords(reported)
  return found && { ...found, sure: false }
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
const hasWelshWord =
  /(?<!\p{L})(?:a|ac|yr?|cyngor|iechyd|heddlu|cymru|bwrdd|gwasanaethau?|prifysgol|coleg|cymdeithas|ymddiriedolaeth|swyddog|rheolwr|rheolwraig|pennaeth|cyfarwyddwr|cyfarwyddwraig|cydlynydd|tîm|partneriaeth)(?!\p{L})/iu

/** `Housing Options Manager and Insp Ada Moss, Marl Police`: a post, and somebody with a rank. */
function postAndRanked(written: string): Presenting | undefined {
  const [, post = '', person = ''] = /^(.{4,80}?),? and (\p{Lu}.{4,100})$/u.exec(written) ?? []
  const held = post.replace(/^the /i, '')
  const named = hasHonorific(person) && isPost(held) ? readPresenters(person) : []
  return named.length === 1 && isName(named[0]?.name ?? '')
    ? { presenters: [{ name: held }, ...named], sure: false }
    : undefined
}

/** `Commissioner Ada Moss and his Chief Finance Officer Bo Lunt`: people with their posts in front, each of which is told by its words. */
function postsAndNames(written: string): Presenting | undefined {
  const found = written
    .split(/;\s?|,? and (?=(?:the |her |his |their )?\p{Lu})/u)
    .map(each => each.replace(/^(?:the|her|his|their) /i, ''))
    .map((each): Presenter | undefined => {
      const words = each.split(' ')
      const from = words.findIndex(
        (_, at) => at > 0 && isName(words.slice(at).join(' ')) && isPost(words.slice(0, at).join(' ')),
      )
      if (from > 0) return { name: words.slice(from).join(' '), role: words.slice(0, from).join(' ') }
      return isName(each) ? { name: each } : undefined
    })
  return found.every(each => each !== undefined) && found.some(each => each.role !== undefined)
    ? { presenters: found, sure: true }
    : undefined
}

/** `Executive Director Place and Roads`: behind `Report of the`, words with capitals that have one of a post are a post, whatever its form. */
const inOtherWords = (words: string): Presenting | undefined =>
  namesAPost(words) &&
  /^(?:\p{Lu}[\p{L}'’-]*|and|&|of|for|the)(?:,? (?:\p{Lu}[\p{L}'’-]*|and|&|of|for|the)){1,9}$/u.test(words)
    ? { presenters: [{ name: words }], sure: false }
    : undefined

/** `Director of Markets and Consumer Protection`: what stands behind the `and` in the report of one is no other person, where it has no rank, and neither post nor body behind it. */
function onePostOfSeveral(words: string): Presenting | undefined {
  const [, head = '', rest = ''] =
    /^([^,.;/]{3,60}? (?:of|for) [^.;/]{2,60}?),? and ((?!the )[^,.;/]{3,40})$/u.exec(words) ?? []
  return rest !== '' && isPost(head) && isPost(words) && !isPost(rest) && !hasHonorific(rest) && !isGroupOfPeople(rest)
    ? { presenters: [{ name: words }], sure: false }
    : undefined
}

/** `the Chief Executive, Marl Trust and the Head of Property`: posts parted by `and the`, which may have an `and` in them. */
function severalPosts(written: string, inWords = false): Presenting | undefined {
  const parts = written.split(/,? and (?:the|her|his|their) |, the (?=\p{Lu})/u).map(each => each.replace(/^the /i, ''))
  const found =
    parts.length < 2
      ? []
      : parts.map(each =>
          isPost(each)
            ? [{ name: each }]
            : (presenting(each) ?? (inWords ? inOtherWords(each) : undefined))?.presenters,
        )
  return found.length > 1 && found.every(each => each !== undefined)
    ? { presenters: found.flat(), sure: false }
    : undefined
}

const inTitle =
  /(?:\s[-–—]\s|\(|, |: )(?:(?:a )?(?:verbal )?(?:report|update|presentation|briefing|talk) (?:from|by)|(?:adroddiad|cyflwyniad|diweddariad) gan) ([^()–—]{3,80}?)\)?$/iu

/** `Motion from Cllr Dunnock: lamps in Mill Lane` */
const proposed =
  /^(?:(?:notice of )?motion|question|petition|proposal|item|report|update) (?:from|by|of|(?:submitted|proposed|moved|raised) by) ([^:;–—,-]{3,60}?)(?:\s?[:;,–—-]|$)/iu

/** `To receive Mr Bo Lunt, Electoral Officer, to present on polling places` */
const receiving =
  /^to (?:receive|welcome|hear) (.{3,120}?),? to (?:present|give|make|speak|brief|discuss|address|provide|update|report|deliver|talk)\b/i

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
export function reporterInTitle(title: string): readonly Presenter[] {
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

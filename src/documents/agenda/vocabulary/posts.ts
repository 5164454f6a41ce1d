import { isKnownOrganisation } from '../../../meeting/organisationsByName.ts'
import { namesAPost } from '../../../meeting/presentersWritten.ts'

// Posts and bodies, as an agenda names them where others name somebody.

/** Whoever has the chair or the papers of a meeting, by that alone: `Chair`, `the Provost`, `y clerc`. */
export const theChair =
  /^(?:the )?(?:(?:co-|vice-|vice |independent |deputy )?chairs?(?:man|person|woman)?|(?:vice-|vice |depute |deputy )?conven[eo]r|(?:lord |deputy |depute )?provost|(?:deputy )?(?:mayor|president)|preses|facilitator|host|moderator|independent scrutineer|clerk|secretar(?:y|iat)|r\.?f\.?o\.?|treasurer|(?:vice-|pro-)?chancellor|(?:yr? )?(?:is-)?(?:g|c)adeirydd|y clerc|clerc)$/i

const posts =
  'officer|manager|director|commander|superintendent|inspector|headteacher|head teacher|principal|secretary|treasurer|commissioner|co-?ordinator|analyst|adviser|advisor|consultant|nurse|midwife|school head|service head|leader|lead|executive|constable|solicitor|auditor|scrutineer|governor|engineer|surveyor|planner|architect|accountant|registrar|organiser|practitioner|author|' +
  'worker|warden|ranger|caretaker|bursar|chaplain|vicar|librarian|supervisor|business partner|mentor|navigator|champion|ambassador|therapist|psychologist|psychiatrist|paramedic|trainer|steward|investigator|reviewer|convener|convenor|chairman|chairperson|town clerk|parish clerk|city clerk|pcso|senco|lado|idva|isva|coroner|sheriff|gardener|historian|archivist|curator|teacher|pharmacist|chamberlain|remembrancer|comptroller|procurator fiscal'
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
export const firstNameAndPost = new RegExp(`^\\p{Lu}\\p{Ll}+, [\\p{Ll} -]{0,40}\\b(?:${posts}|worker|nurse)$`, 'u')

/** `Clerk and Monitoring Officer`, `Secretary and Data Protection Officer`: two posts that one person holds. */
export const onePost =
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

/** `Consumer Protection` behind `Director of Markets and`: words of which posts are made, and no names. */
export const isSubject = (words: string): boolean =>
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
export const isBody = (words: string): boolean =>
  isKnownOrganisation(words) ||
  /^(?:\p{Lu}[\p{L}'’-]*|of|and|&)(?: (?:\p{Lu}[\p{L}'’-]*|of|and|&)){0,5} (?:Agency|Trust|Council|Police|Constabulary|Authority|Commission|University|College|Association|Office|Scotland|Wales|Cymru|NHS|Brigade|(?:Health|Safeguarding) Board|(?:Rescue|Ambulance|Probation|Prison) Service)$|^(?:Police|NHS) (?:Scotland|Wales)$/u.test(
    words,
  )

import { apart } from '../line/decisionBesides.ts'
import { resolvedAgreedOrNote } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'

const body =
  '(?:(?:the )?(?:board|partnership|committee|council|cabinet|panel|group|forum|executive|meeting|trustees|governors|members|partners)(?: members)?)'
const adverbs = '(?:(?:has|have|had|also|then|therefore|unanimously|formally) ){0,3}'

/** "The Board delegated authority to the Director, with the Chair, to …", "Members authorised the Clerk to …": a power they gave. */
const gavePower = new RegExp(
  `^${body} ${adverbs}(delegated|gave|granted|authori[sz]ed|empowered|mandated) (\\S[^?!\\n]{4,700})$`,
  'i',
)
const powers =
  /^(?:(?:full|joint) )?(?:delegated )?(?:authority|powers?|permission|consent|approval)\b|^to (?:the )?\p{L}/iu
const infinitive: Readonly<Record<string, string>> = { delegated: 'delegate', gave: 'give', granted: 'grant' }
/** "Delegated to the Chair to …": the same with nobody named who gave it. */
const delegatedTo = /^delegated (?:(?:authority|powers?) )?to ((?:the )?\p{L}[^?!\n]{2,120}? to \p{L}[^?!\n]{3,500})$/iu
/** "Delegated to the Chair the wording of the notice": what was left to somebody. */
const delegatedThing =
  /^delegated to ((?:the )?\p{L}[^?!\n]{2,120}? (?:the|its|their|approval of|sign[- ]off of) \p{L}[^?!\n]{3,500})$/iu
/** "The Harbour Master was given delegated authority to …". */
const wasGiven =
  /^((?:the )?\p{L}[^:;?!\n]{2,100}?) (?:was|were|is|are) (?:given|granted) ((?:delegated )?(?:authority|powers?) to \p{L}[^?!\n]{3,500})$/iu
/** "decided not to go on with the barge", "The Board decided against a second barge". */
const decided = new RegExp(
  `^(?:(?:it was|${body}|they) ${adverbs}(?:decided|opted) (?=not to|against)|${adverbs}decided )(not to|to|that|against) (\\S[^?!\\n]{4,600})$`,
  'i',
)
/** "The board welcomed the survey and agreed to …": what they did with something, and what they agreed. */
const andAgreed = new RegExp(
  `^(${body} ${adverbs}(?:welcomed|received|heard|considered|discussed|reviewed|commended|praised) [^;:?!\\n]{3,300}?),? and (?:(?:also|then) )?(agreed|resolved|recommended) (to|that) (\\S[^?!\\n]{4,500})$`,
  'i',
)
/** Of the whole group's own time, and no decision: "decided to go for lunch". */
export const ofTheirOwn = /\b(?:lunch|coffee|home|pub|bed|early night|leave (?:it )?(?:there|at that))\b/i

const ended = (words: string) => words.trim().replace(/\.$/, '')
const lower = (words: string) => words.replace(/^The\b/, 'the')

/** Reads what a body did in verbs of its own: the powers it gave, and what it decided to do or not to do. Asked, since it may be a note. */
export function readBodyDecided(said: string): Read {
  if (said.length > 1_000 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  const [, verb = '', what = ''] = gavePower.exec(said) ?? []
  const authorises = /^(?:author|empower|mandat)/i.test(verb)
  if (what !== '' && (authorises ? / to \p{Ll}/u.test(what) : powers.test(what)))
    return resolvedAgreedOrNote(
      `to ${infinitive[verb.toLowerCase()] ?? verb.toLowerCase().replace(/(?<=[sz]e)d$|(?<=empower|mandate)e?d$/, '')} ${ended(what)}`,
      said,
    )
  const to = delegatedTo.exec(said)?.[1]
  if (to !== undefined) return resolvedAgreedOrNote(`to delegate authority to ${ended(to)}`, said)
  const thing = delegatedThing.exec(said)?.[1]
  if (thing !== undefined) return resolvedAgreedOrNote(`to delegate to ${ended(thing)}`, said)
  const [, whom = '', power = ''] = wasGiven.exec(said) ?? []
  if (power !== '') return resolvedAgreedOrNote(`that ${lower(whom)} be given ${ended(power)}`, said)
  const [, first = '', word = '', link = '', agreed = ''] = andAgreed.exec(said) ?? []
  if (agreed !== '')
    return question('record it', [
      apart(`note ${first}`, `${word.toLowerCase()} ${link.toLowerCase()} ${ended(agreed)}`),
      { title: `note ${said}`, words: `note ${said}` },
    ])
  const [, joint = '', rest = ''] = decided.exec(said) ?? []
  return rest === '' || ofTheirOwn.test(rest)
    ? undefined
    : resolvedAgreedOrNote(
        `${/^against/i.test(joint) ? 'to decide against' : joint.toLowerCase()} ${ended(rest)}`,
        said,
      )
}

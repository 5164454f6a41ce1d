import { countWords } from '../line/countInWords.ts'
import type { Command } from '../../meeting/commands.ts'
import { isNoName } from '../../meeting/names.ts'
import { hasHonorific, isName, namesAPost } from '../../meeting/presentersWritten.ts'
import { way } from '../line/decisionPassed.ts'
import { withTheirBodies } from './namesWithBodies.ts'
import { isCalledSo } from './rollEntries.ts'
import { partList, readPerson } from '../line/peopleTyped.ts'
import { type Read, command, each, isNone, question, wayOfSeveral } from '../line/typed.ts'
import { whyAway, isReason, readApologies } from './apologiesListed.ts'

const lead =
  /^(?:(?:an |late |further |more |additional |another |new |last[- ]minute |intimation of |(?:confirmation|receipt) of (?=[^\n:]{0,60}:))*(?:apolog(?:ies|y)|apols)|ymddiheuriadau)(?: \(late\))?(?: for (?:absence|non-attendance|(?:their )?inability to (?:attend|be present)))?(?: (?:was|were|has been|have been|had been))?(?: (?:also )?(?:rec(?:ei|ie|i|e)ved|rec['’]?d|rcvd|noted|given|sent|recorded|accepted|tendered|submitted|intimated|conveyed|offered|made|presented|reported))?(?: (?:from|on behalf of|by|(?<=received )for|(?<=(?:noted|given|recorded|accepted|tendered|submitted|intimated|conveyed) )for(?! (?:absence|non-attendance|late)))(?: the following)?)?(?: for absence(?: from)?)?(?=[:\s–—-]|$)/i
const nobody =
  /^(?:there were )?no apologies(?: for absence)?(?: (?:were |have been )?(?:received|given|recorded|noted))?[.!]?$/i
/** Nobody is called “him”, or “seven”. */
const person = `((?!(?:him|her|them|${countWords}|some|many|most|several|both|others|half|all|few)\\b)[\\p{L}][^\\n:;,!?]{1,80}?)`
/** "Denise Souza. Fiona Harrow": the end of one sentence and the beginning of the next. */
const twoSentences = /\p{Ll}{3}\.\s+\p{Lu}/u
/** "… from Dr Shah after the meeting", "… for item 5": when they came, or for what part. */
const cameAfter =
  /(?:\s+(?:was|were|had been|have been) (?:received|noted|given))?\s+(?:after|following) the meeting(?: (?:had )?(?:begun|started|closed|ended))?\.?$/i
const forPartOfIt =
  /\s+for (?:the (?:first|last|second|rest|start|beginning|end|remainder|latter|early)\b[^,;]*|(?:agenda )?items? \d[^;]*|part of [^,;]*)\.?$/i
const forAWhile =
  /\s(?:un)?till? (?:about )?\d|\sfrom \d|\sfor (?:the )?(?:first|last|part|start|end)\b|\s(?:after|before) \d/i
const inAdvance =
  /\s+(?:in advance(?: of the meeting)?|(?:before|ahead of|prior to) the meeting|by e-?mail|this (?:morning|afternoon|week)|today|yesterday)\.?$/i
/** "on behalf of the Board": all of them, and nobody who is away. */
const crowd =
  /^(?:the )?(?:(?:whole|entire|other) )?(?:board|partnership|committee|council|panel|group|forum|meeting|members|partners|everyone|everybody|all|us|staff|residents)[.]?$/i

/** "B attended as substitute for A", "B on behalf of A". */
const standingIn = new RegExp(
  `^(?![^\\n]{2,60}? (?:(?:to|will) (?:present|introduce|lead|speak)|presenting|presented|introducing|leading|speaking)\\s)(?:substitutes?:?\\s+|substitution:?\\s+)?${person},?\\s+(?:(?:is|was|to be|will be)\\s+)?(?:(?:here|present|attending|attended) for|representing|represented|(?:(?:attended|attending|attends|here|present|in attendance|to attend)\\s+)?(?:as (?:a |the )?(?:substitute|deputy)(?: member)?|on behalf of|in (?:the )?place of|instead of|in (?:substitution|lieu))(?:\\s+(?:for|of))?|substituted|substituting|substitutes|deputised|deputising|deputises|subbing|subbed|(?:standing|stood|stands) in(?= for\\b))\\s+(?:for\\s+)?${person}(?: (?:today|this (?:morning|afternoon|time)|at this meeting))?[.]?$`,
  'iu',
)
const substituteFor = new RegExp(
  `^(?:subs?|substitutes?|deputy|substitution)\\s*:?\\s+${person}\\s+for\\s+${person}\\.?$`,
  'iu',
)
/** "A was represented by B", "A - B substituted". */
const representedBy = [
  new RegExp(
    `^${person},?\\s+(?:(?:is|was|will be|to be)\\s+)?(?:represented|substituted|deputised)(?: for)?(?: today)?\\s+by\\s+${person}\\.?$`,
    'iu',
  ),
  new RegExp(
    `^${person}\\s+[-–—]\\s+${person}\\s+(?:substituted|substituting|deputised|deputising|(?:attended|attending) (?:instead|in (?:his|her|their) place))\\.?$`,
    'iu',
  ),
]
/** Words that name a body and nobody in it: who came for it may stand in for nobody. */
const isABody = (words: string) => namesAPost(words) && !isName(words) && !/^the /i.test(words)
/** "No apologies or attendance from A", "A did not attend and sent no apologies". */
const noWord = [
  new RegExp(
    `^no (?:apologies|apology)(?: (?:for absence|or attendance|nor attendance))?(?: (?:were |was )?(?:received|given|sent))? (?:from|by) ${person}\\.?$`,
    'iu',
  ),
  new RegExp(
    `^${person} (?:did not attend|was absent|was not present)(?:,? and|,) (?:(?:sent|gave|offered) no|(?:did not|didn['’]t) (?:send|give)(?: any| his| her| their)?) apologies\\.?$`,
    'iu',
  ),
]

/** "B (for A)": likely a substitute. */
const inBrackets = new RegExp(`^${person}\\s+\\((?:sub(?:stitute|stituting)? )?for ${person}\\)\\.?$`, 'iu')
const sends = new RegExp(
  `^${person}\\s+(?:has |have |had |also )?(?:(?:sent|sends?|gave|gives?|given|tendered|offered)\\s+(?:in\\s+)?(?:(?:his|her|their|its)\\s+)?(?:apologies|apols)(?: for absence)?|apologised for (?:(?:his|her|their) )?(?:absence|non-attendance))(?:,? and ${person} (?:is |was )?(?:attending|attended|attends|substituting|deputising|standing in) (?:in (?:his|her|their) place|for (?:him|her|them)|instead)|,? and (?:was|is) (?:represented|substituted|deputised for) by ${person})?\\.?$`,
  'iu',
)

/** "A was unable to attend", "A can't make it, B coming instead": apologies, perhaps. */
const cannot = new RegExp(
  `^${person}\\s+(?:(?:is|was|will be|has been)\\s+)?(?:unable to (?:attend|join|be present|make it)|(?:not|no longer) (?:able to attend|attending|coming|joining)|(?:can(?:['’]t|not| not)|could(?:n['’]t| not)|will not|won['’]t) (?:attend|be (?:attending|here|there|present|able to attend)|make it|join|come)(?: today)?)(?: (?:today|this (?:meeting|time)|the meeting))?(?:[,;.]? (?:and |but )?(?:(?:has |have )?sen(?:t|ds?) (?:her |his |their )?apologies|(?:has |have )?sen(?:t|ds?) ([^,;.\\n]{3,60}?)(?: (?:in (?:his|her|their) place|instead|as (?:substitute|deputy)(?: member)?))?))?[\\s.]*$`,
  'iu',
)

/** Asks whether somebody who cannot come has sent apologies. */
function readCannotCome(said: string, addressed: boolean): Read {
  const m = addressed && said.length <= 300 ? cannot.exec(said) : null
  if (m === null || isNoName(m[1] ?? '')) return undefined
  const words = `apologies ${m[1] ?? ''}${m[2] === undefined ? '' : ` (substitute ${m[2]})`}`
  return question('record it', [
    { title: words, words },
    { title: `note ${said}`, words: `note ${said}` },
  ])
}

/** "A (unwell), B (on leave)": the apologies without the reasons, which the minutes do not print; asked, so that nothing is lost unseen. */
function readWithReasons(commands: readonly Command[], said: string): Read {
  const absent = commands.flatMap(c =>
    c.type === 'ReceiveApologies' && c.person !== undefined ? [{ ...c.person, substitute: c.substitute }] : [],
  )
  const isWhy = (role: string | undefined) =>
    role !== undefined && (whyAway.test(role) || isReason(role) || /^late$/i.test(role))
  const isAnother = (role: string | undefined) => role !== undefined && hasHonorific(role)
  if (!absent.some(p => isWhy(p.role) || isAnother(p.role))) return undefined
  const bracketed = ({ role, substitute }: (typeof absent)[number]) =>
    [
      ...(role === undefined || isWhy(role) ? [] : [` (${isAnother(role) ? 'substitute ' : ''}${role})`]),
      ...(substitute === undefined
        ? []
        : [` (substitute ${substitute.name}${substitute.role === undefined ? '' : `, ${substitute.role}`})`]),
    ].join('')
  const words = `apologies: ${absent.map(p => `${p.name}${bracketed(p)}`).join(', ')}`
  return question('record it', [
    { title: words, words },
    { title: `note ${said}`, words: `note ${said}` },
  ])
}

const late =
  '(?:late(?:ness| arrival| attendance)|being late|arriving late|(?:early departure|leaving early|having to leave early))'
/** "Apologies for lateness were received from A", "Apologies from A for lateness", "A sent apologies for lateness": A comes, and is no absence. */
const lateness = [
  new RegExp(`^(?:apolog(?:ies|y)|apols)\\b[^\\n;!?]{0,200}\\bfor ${late}(?!\\p{L})[^\\n;!?]{0,200}$`, 'iu'),
  new RegExp(
    `^\\p{L}[^\\n:;!?]{1,80}? (?:(?:has|had|have|also) )?(?:sent|sends|gave|gives|offered|tendered)(?: (?:his|her|their))? apologies for ${late}\\.?$`,
    'iu',
  ),
]
const withoutVerb = new RegExp(`^(?:apologies|apology|apols)( for ${late})?\\s*(?:[:–-]\\s*|from )(?=\\p{L})`, 'iu')

/** Apologies for coming late, or for leaving early: a sentence of the minutes in the clerk's words, made whole, and nobody's absence. */
function readLateness(said: string, addressed: boolean): Read {
  if (said.length > 300 || !lateness.some(form => form.test(said))) return undefined
  // "Apologies for being late all": said to those who are there.
  if (!addressed && !/\b(?:from|received|sent|sends|gave|gives|offered|tendered)\b/i.test(said)) return undefined
  const whole = said.replace(withoutVerb, (_, why: string | undefined) => `apologies${why ?? ''} were received from `)
  return command({ type: 'MakeNote', text: whole.charAt(0).toUpperCase() + whole.slice(1) })
}

/** "A and B sent their apologies": each of them; with a substitute one alone, who has one. */
function apologiesSentBy(written: string, substitute: string | undefined): readonly Command[] {
  const names = partList(written)
  return substitute === undefined && names.length > 1 && names.every(isCalledSo)
    ? names.map(name => ({ type: 'ReceiveApologies', person: readPerson(name, false) }))
    : [
        {
          type: 'ReceiveApologies',
          ...(substitute === undefined ? {} : { substitute: readPerson(substitute, false) }),
          person: readPerson(written, false),
        },
      ]
}

/** Reads apologies, in a list or a sentence, and who stands in for whom. */
export function readApologiesTyped(said: string, addressed: boolean): Read {
  if (nobody.test(said)) return { kind: 'said', what: 'none given' }
  const lateOnes = readLateness(said, addressed)
  if (lateOnes !== undefined) return lateOnes
  const short = said.slice(0, 300)
  const without = noWord.map(form => form.exec(short)?.[1]).find(name => name !== undefined)
  if (without !== undefined && said.length <= 300 && !isNoName(without))
    return command({
      type: 'RecordAttendance',
      place: 'absent',
      people: partList(without).map(p => readPerson(p, false)),
    })
  const stoodFor = representedBy.map(form => form.exec(short)).find(m => m !== null)
  if (
    stoodFor !== undefined &&
    said.length <= 300 &&
    !/^apol/i.test(said) &&
    !/\b(?:sent|gave|tendered|apolog\w+)\b/i.test(stoodFor[1] ?? '') &&
    !(addressed && isABody(stoodFor[1] ?? '')) &&
    !isNoName(stoodFor[1] ?? '') &&
    !isNoName(stoodFor[2] ?? '')
  )
    return each([
      {
        type: 'ReceiveApologies',
        person: readPerson(stoodFor[1] ?? '', false),
        substitute: readPerson(stoodFor[2] ?? '', false),
      },
    ])
  const instead = substituteFor.exec(short) ?? standingIn.exec(short)
  if (
    instead !== null &&
    !lead.test(short) &&
    !(addressed && /\brepresent/i.test(short) && isABody(instead[2] ?? '')) &&
    !/\bby\b/.test(instead[2] ?? '') &&
    !crowd.test(instead[2] ?? '') &&
    !twoSentences.test(instead[2] ?? '') &&
    said.length <= 300 &&
    !/\d/.test(instead[1] ?? '') &&
    !isNoName(instead[1] ?? '') &&
    !isNoName(instead[2] ?? '')
  )
    return each([
      {
        type: 'ReceiveApologies',
        person: readPerson(instead[2] ?? '', false),
        substitute: readPerson(instead[1] ?? '', false),
      },
    ])
  const perhaps = inBrackets.exec(short)
  if (perhaps !== null && !isNoName(perhaps[1] ?? '') && !isNoName(perhaps[2] ?? '')) {
    const words = `substitute ${perhaps[1] ?? ''} for ${perhaps[2] ?? ''}`
    return question('nearly', [{ title: words, words }])
  }
  const sent = sends.exec(short)
  if (sent !== null && said.length <= 300 && (!isNoName(sent[1] ?? '') || partList(sent[1] ?? '').every(isCalledSo)))
    return apologiesSentBy((sent[1] ?? '').replace(/\s+(?:has|have|had|also)$/i, ''), sent[2] ?? sent[3])
  const bare = /^(.{2,60}?)(?:['’]s)? apologies\.?$/i.exec(short)
  if (bare !== null && isName(bare[1] ?? '')) {
    const words = `apologies ${bare[1] ?? ''}`
    return question('nearly', [{ title: words, words }])
  }
  const found = lead.exec(said)
  if (found === null) return readCannotCome(said, addressed)
  const after = said.slice(found[0].length)
  const marked = /^\s*(?:[:–—]|-\s|\n)/.test(after) || / (?:from|received)/i.test(found[0])
  const rest = after.replace(/^\s*(?:[:–—]|-\s)?\s*(?:from\s+)?/i, '').replace(inAdvance, '')
  if (isNone(rest)) return { kind: 'said', what: 'none given' }
  // "Apologies were read out by the Clerk": nobody's absence.
  if (
    /^(?:were |was )?(?:read out|announced|listed|reported|circulated|taken|as|(?:by )?(?:phone|e-?mail|text|letter|post|message|whatsapp)|(?:came|come|arrived|sent|received|given|in) (?:in|by|via|through|on|this|earlier|late))\b/i.test(
      rest,
    )
  )
    return undefined
  const partly = / from$/i.test(found[0]) ? (cameAfter.exec(rest) ?? forPartOfIt.exec(rest)) : null
  if (partly !== null) {
    const ways = [way(`apologies: ${rest.slice(0, partly.index)}`), way(`note ${said}`)]
    return question('record it', cameAfter.test(rest) ? ways : ways.toReversed())
  }
  if (rest.trim() === '' && !marked && !addressed && !/^apolog(?:ies|y)$/i.test(found[0])) return undefined
  if (rest.trim() === '') return { kind: 'said', what: 'name them' }
  // "Apologies noted for the delay" is nobody's absence.
  if (/(?<!received) for$/i.test(found[0]) && !/^\s*(?:the )?\p{Lu}/u.test(after)) return undefined
  const bodies = withTheirBodies(rest.replace(/\.$/, ''))
  if (bodies?.asked !== undefined) return question('nearly', [...bodies.asked.map(way), way(`note ${said}`)])
  const commands = readApologies(bodies?.list ?? rest.replace(/\.$/, ''))
  const people = commands.flatMap(c => (c.type === 'ReceiveApologies' && c.person !== undefined ? [c.person.name] : []))
  // "apologies: A, B till 3": B comes, and is no absence.
  if (addressed && people.some(name => forAWhile.test(name))) {
    const away = commands.flatMap(c =>
      c.type !== 'ReceiveApologies' || c.person === undefined || forAWhile.test(c.person.name)
        ? []
        : [`${c.person.name}${c.substitute === undefined ? '' : ` (substitute ${c.substitute.name})`}`],
    )
    const note = way(`note ${said}`)
    return question('record it', [
      ...(away.length === 0 ? [] : [wayOfSeveral([`apologies: ${away.join(', ')}`, note.words])]),
      note,
    ])
  }
  // "Apologies Sol, train delayed" is said to Sol.
  if (!marked && !addressed && rest.split(/,\s*/).slice(1).some(isReason)) return undefined
  if (!people.some(isNoName) && !/^[,!.]/.test(after)) return readWithReasons(commands, said) ?? commands
  // Written to the bot with a name in it, the line is read as it can be.
  if (addressed && (/\p{Lu}\p{Ll}/u.test(rest) || rest.trim().split(/\s+/).length > 4) && rest.length < 200)
    return undefined
  return marked || addressed ? { kind: 'said', what: 'name them' } : undefined
}

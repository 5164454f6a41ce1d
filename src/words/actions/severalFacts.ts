import { wayTitle } from '../../cards/typedWays.ts'
import type { Command } from '../../meeting/commands.ts'
import { ownerAfterWord } from './actionAfterTask.ts'
import { withoutBullet } from '../line/asSaid.ts'
import { type OneTyped, type Read, type Reader, type Typed, question, wayOfSeveral } from '../line/typed.ts'

/** Where one fact may end and another begin; on a line of its own, it may stand behind a bullet or number. */
const joint =
  /[.;]\s*\n\s*(?:[-*•·–]\s+|\(?\d{1,2}[.)]\s+)|[.;]\s+|\s*\n\s*(?:[-*•·–]\s+|\(?\d{1,2}[.)]\s+)?|,\s+(?:and\s+|which\s+)?|\s+and\s+(?:then\s+)?/g
/** "1. agreed that … 2. agreed that …": where the next point of a list in one line begins. */
const nextPoint = /(?<!\s)\s+\(?\d{1,2}[.)]\s+(?=(?:it was )?(?:noted|agreed|resolved|recommended|actions?)\b)/gi
const onLines = (said: string) => (/^\(?1[.)]\s/.test(said) ? said.replace(nextPoint, '\n') : said)
/** A list whose numbers begin with another than 1 may say what became of these items. */
const ofItems = /^\(?(?!1[.)])\d{1,2}[.)]\s/
/** "Cllr. Penhallow", "nem. con.": no end of a sentence. */
const shortened = /(?:^|\s)(?:cllr|dr|mr|mrs|ms|supt|insp|sgt|prof|rev|st|no|nem|con|prop|sec|para|p)$/i

const bodies =
  '(?:members|partners|all|(?:the )?(?:board|partnership|committee|council|panel|group|forum|meeting|trustees|governors))'
const verb = '(?:noted|agreed|resolved|recommended)'
const things =
  '(?:the )?(?:minutes|reports?|updates?|papers?|recommendations?|proposals?|plan|strategy|budget|figures|position|presentation)'
/** Words of the product, or nearly, that begin a fact whatever stands before them. */
const ledHeads = [
  new RegExp(
    `^(?:(?:new )?actions?(?: points?)?(?: \\d{1,3})?\\s*(?:[:–—(]|-\\s)\\s*[^\\s.)]|actions?(?: points?)? (?:for|on|is for)\\s|${verb}(?:\\s*[:–—(]|\\s+(?:that|to|the|by|unanimously|with)\\b|\\.?$)|(?:apologies|present|in attendance|absent)\\b[^\\n:]{0,40}:)`,
    'i',
  ),
  new RegExp(
    `^(?:[Aa]ction (?=\\p{Lu}[^.;\\n]{1,60}(?::| to\\s))|ACTIONS?\\b(?=[\\s:–—-]*[\\p{L}(])|AP ?\\d{1,3}\\b|(?:NOTED|AGREED|RESOLVED|RECOMMENDED)\\b)`,
    'u',
  ),
]
const named =
  "(?:(?:[Tt]he )?(?:[Vv]ice-|[Cc]o-)?[Cc]hair|(?:[Tt]he )?\\p{Lu}[\\p{L}'’-]*\\.?(?: \\p{Lu}[\\p{L}'’-]*\\.?){0,3})"
/** "note It was late", "Note: …" on a line of its own, below an entry that has a word of its own: an entry as well. "note the report" is what was agreed. */
const noteHead = /^(?:[Nn]ote|NOTE)(?:\s*[:–—]\s*|\s+-\s+|\s+)(?=["“'‘]?\p{Lu})/u
const entryHead = new RegExp(`^(?:${verb}\\b|actions?\\b|ap ?\\d)`, 'i')
/** "RESOLVED that the Board:" at its beginning: the points below, whatever verb each has, are what it resolved. */
const bodysPoints = new RegExp(
  `^(?:[^\\n]{0,60} )?${verb}\\b[^\\n]{0,40}?[\\s,:–-](?:that )?(?:${bodies}|it|they)\\s*[:,–-]{0,2}\\s*\\n`,
  'i',
)
/** Somebody who does something that is minuted, and a thing that was decided. */
const ownHeads = [
  new RegExp(
    `^(?:it (?:was|is)|${bodies}) (?:(?:also|further|then|therefore|subsequently|unanimously) ){0,2}${verb}\\b`,
    'i',
  ),
  new RegExp(
    `^${named} (?:(?:has|had|then|also) )?(?:left|joined|arrived|re-?joined|returned|departed|withdrew|(?:took|resumed|assumed) the [Cc]hair|presented|introduced|declared|(?:sent|gave) (?:(?:his|her|their) )?apologies|(?:is )?to \\p{Ll}|(?:will|would) (?!be\\b|have\\b|like\\b|prefer\\b|not\\b)\\p{Ll})`,
    'u',
  ),
  new RegExp(
    `^(?:(?:which |it |this )?(?:was|were) (?:(?:duly|also) )?${verb}\\b|${things} (?:(?:was|were) )?(?:noted|agreed|approved|accepted|endorsed|adopted)\\b|${verb}(?: it| this)?\\.?$)`,
    'i',
  ),
]
/** Without a verb, what stands before is a list of people: "Orla and Wilf left". */
const verbWithin =
  /\b(?:left|joined|arrived|re-?joined|returned|departed|withdrew|took|resumed|presented|introduced|declared|sent|gave|given|was|were|is|noted|agreed|resolved|recommended|approved|discussed|considered|welcomed|heard|reviewed|received|asked|thanked|reported|to \p{Ll}+|(?:will|would) \p{Ll}+)\b/iu
/** What the clerk says it is, in the product's own words: only another such word begins another fact. */
const saysWhatItIs =
  /^(?:noted|agreed|resolved|recommended)\b(?:\s*\([^()]{0,60}\))?\s*(?:[:–—(\n]|-\s|(?:unanimously )?that\b)|^(?:new )?actions?\b|^ap ?\d|^(?:(?:also |officers? |members |those )?(?:present|in attendance)|apologies(?! (?:for absence )?(?:were|was|have been|had been|are)\b)|attendees|absent|observers?|guests?|recommendations?|resolutions?|decisions?)\b/i
/** What leads up to a decision, and is none of its own: "having considered the paper,", "proposed by A and seconded by B and". */
const leadsUp =
  /\b(?:was|were) (?:received|considered|discussed|presented|reviewed)$|^(?:the (?:board|partnership|committee|panel|group|meeting)|members|partners) (?:considered|received|discussed|reviewed) (?:the|an?|this) (?:report|update|paper|proposals?|presentation)|^(?:having|following|after|on (?:an?|the|being)|in (?:the absence|response)|referring to|turning to|with reference to|under reference to|further to|(?:it was )?(?:proposed|moved)|the chair proposed)\b|\b(?:seconded|moved|proposed)\b/i
/** "i" before its full stop: the mark of a point, and no end of a sentence. */
const onlyMarked = /(?:^|\n)\s*\(?(?:[ivx]{1,5}|[a-l]|\d{1,2}(?:\.\d{1,2})?)$/i
/** "There was some discussion about the voting": no fact that another follows. */
const ofDiscussion =
  /^(?:there was|members had|following|after) (?:an? |some |much |further |brief |general |detailed )*(?:discussion|debate)\b/i
/** Notes, agendas and the like stay as they are, whatever is in them. */
const ownText =
  /^(?:note|notes|minute|discussion|agenda|summary|urgent|correction|find|hold|item|restricted item|link|withdraw|defer|declare)\b/i
/** "noted that … and agreed …": the second may be part of the first's clause. */
const inClause = /\bthat\b/i

/** "Sol Meyer introduced the item and noted that …": it was he who noted it, and no decision. "The Board noted the work of A and B to …" goes on as well. */
function anothersWords(before: string, after: string): boolean {
  if (bareVerb.test(after)) return !decides.test(before)
  return undertakes.test(after) && !undertakes.test(before) && !/\bagreed\b/i.test(before)
}
const bareVerb = new RegExp(`^${verb}\\b`, 'i')
const decides = new RegExp(`^(?:${verb}\\b|(?:it (?:was|is)|${bodies}) |${things}\\b)`, 'i')
const undertakes = new RegExp(`^${named} (?:(?:is )?to|(?:has |have )?agreed to|will|would) \\p{Ll}`, 'u')

/** "Supt Meyer would tell the councillors": what somebody said they will do, as minutes report it. */
const wouldDo = new RegExp(`^(${named}) would (?!be\\b|have\\b|like\\b|prefer\\b|not\\b)(?=\\p{Ll})`, 'u')

/** "between Housing", "a meeting of Police": the first of two bodies, of whom the second stands behind the "and". */
const firstOfTwo =
  /\b(?:(between|both)|with|of|from|among|amongst|by|via|including|through) (?:the )?\p{Lu}[\p{L}'’&-]*(?: \p{Lu}[\p{L}'’&-]*){0,3}$/u
/** "LM to", "Wilf Harkaway to": somebody, and no body of one name. */
const aPerson = /^(?:\p{Lu}{2,3}|\p{Lu}\p{Ll}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+) (?:is )?(?:to|will|would)\b/u
/** Whether "and" joins two bodies, "between Housing and Health to agree it", rather than what two people are to do. */
function isSecondOfTwo(before: string, after: string): boolean {
  const [whole, surely] = firstOfTwo.exec(before.slice(-120)) ?? []
  return whole !== undefined && /^(?:the )?\p{Lu}/u.test(after) && (surely !== undefined || !aPerson.test(after))
}

/** A message cut where another fact begins. `unsure` where a cut stands within a clause. */
function cutIntoFacts(said: string): {
  readonly parts: readonly string[]
  readonly unsure: boolean
  /** Of each part but the last, whether a full stop ended it. */
  readonly stops: readonly boolean[]
} {
  const led = saysWhatItIs.test(said)
  const parts: string[] = [],
    stops: boolean[] = []
  let from = 0,
    unsure = false
  for (const found of [...said.slice(0, 3_000).matchAll(joint)].slice(0, 200)) {
    const before = said.slice(from, found.index),
      after = said.slice(found.index + found[0].length, found.index + found[0].length + 140)
    const ends = /^(?:[.;]|\s*\n)/.test(found[0])
    if (before.trim().length < 5 || shortened.test(before.slice(-12))) continue
    // The points of what stands before a colon are its own.
    if (/\n/.test(found[0]) && before.trim().endsWith(':')) continue
    if (onlyMarked.test(before) || (bodysPoints.test(`${before}\n`) && bareVerb.test(after))) continue
    const isLed =
      (ledHeads.some(head => head.test(after)) &&
        ownerAfterWord(said.slice(found.index + found[0].length)) === undefined) ||
      (/\n/.test(found[0]) && noteHead.test(after) && entryHead.test(said) && !/^[^\n]*(?::|\bthat)\s*\n/i.test(before))
    const begins = led
      ? isLed && (ends || /^actions?\b/i.test(after))
      : isLed || ownHeads.some(head => head.test(after))
    // A whole sentence, and then what somebody is to do.
    // After a sentence that tells of something, what somebody would do is told of as well.
    if (ends && wouldDo.test(after) && !undertakes.test(before.trim())) continue
    const toDo = ends && undertakes.test(after) && before.trim().split(/\s+/).length > 3
    if (!begins || (!(isLed && ends) && !toDo && !verbWithin.test(before.slice(-400)))) continue
    // "…, which the Board has to renew by March": of the thing before it; only "which was noted", "which members agreed" is a fact of its own.
    if (/\bwhich\s+$/i.test(found[0]) && !decidedOfIt.test(after)) continue
    if (!ends && (leadsUp.test(before.trim()) || anothersWords(before.trim(), after))) continue
    if (!ends && /^(?:action|AP)\b/i.test(after) && !/[:–—(]|\bto\b/.test(after)) continue
    // Moved, seconded, and whether it was agreed: one decision.
    if (
      /^(?:agreed|resolved|carried)[.\s]*$/i.test(after) &&
      /\b(?:proposed|moved|seconded)\b/i.test(before.slice(0, 300))
    )
      continue
    // What was noted in a discussion is told of it.
    if (!ends && /^it was noted\b/i.test(after) && ofDiscussion.test(before.trim())) continue
    // "the Chairman and Vice-Chairman to …": one office after another.
    if (!ends && /^vice-/i.test(after) && /\bchair(?:man|woman|person)?$/i.test(before.trim())) continue
    // "that Wilf Harkaway and Orla Finnimore will …": both of them are who does it.
    if (
      /^\s+and\s+$/.test(found[0]) &&
      /\bthat (?:the )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u.test(before.trim())
    )
      continue
    if (/^\s+and\s+$/.test(found[0]) && isSecondOfTwo(before.trim(), after)) continue
    if (!ends && inClause.test(before)) unsure = true
    parts.push(before.trim())
    stops.push(found[0].startsWith('.'))
    from = found.index + found[0].length
  }
  return { parts: [...parts, said.slice(from).trim()], unsure, stops }
}

const decidedOfIt = new RegExp(
  `^(?:(?:${bodies}|all|everyone) )?(?:(?:was|were|has been|have been) )?(?:(?:duly|also|then|all|unanimously) )*${verb}\\b`,
  'i',
)

/** The part as a message of its own: "which was noted", "members noted it", "it was agreed". */
const alone = (part: string) =>
  part
    .replace(/[;,]$/, '')
    .replace(wouldDo, '$1 will ')
    .replace(
      /^(?:and|which|(?:it|this)(?= (?:was|were) (?:duly |also )?(?:noted|agreed|resolved|recommended)))\s+(?=(?:was|were)\b)/i,
      '',
    )
    .replace(/^(?:was|were)\s+(?:(?:duly|also)\s+)?(?=(?:noted|agreed|resolved|recommended)\b)/i, '')
    .replace(new RegExp(`^(?:${bodies} )?(noted)(?: it| this| the same)?\\.?$`, 'i'), '$1')

/** What may be recorded of a message with several facts in it; never a step of the meeting, which is a message of its own. */
const recorded: ReadonlySet<Command['type']> = new Set([
  'PassResolution',
  'MakeNote',
  'NamePresenter',
  'RecordAttendance',
  'ReceiveApologies',
  'RecordJoining',
  'RecordLeaving',
  'TakeTheChair',
])

/** A part as one or more facts; nothing where it is none beyond doubt. */
function factsOf(read: Read): readonly OneTyped[] | undefined {
  if (read === undefined) return undefined
  const each: readonly OneTyped[] = !('kind' in read)
    ? read.map(command => ({ kind: 'command', command }))
    : read.kind === 'several'
      ? read.each
      : [read]
  return each.every(isFact) ? each : undefined
}

const isFact = (one: Typed): boolean =>
  one.kind === 'action'
    ? one.text !== ''
    : one.kind === 'declared' || one.kind === 'conduct of a declarant'
      ? true
      : one.kind === 'command' &&
        recorded.has(one.command.type) &&
        !(one.command.type === 'PassResolution' && one.command.texts.length === 0 && one.command.verb !== 'noted')

const isAsked = (read: Read) => read !== undefined && 'kind' in read && read.kind === 'question'

/** The words of a part that say beyond doubt what it is. */
function surely(part: string, read: Read, stops: boolean): string {
  if (factsOf(read) !== undefined) return part
  const [way] = read !== undefined && 'kind' in read && read.kind === 'question' ? read.ways : []
  return way?.words ?? `note ${/[.!?:]$/.test(part) || !stops ? part : part.concat('.')}`
}

/**
 * Reads a message that says several things: "Sol Meyer presented the report and members noted it". Each is recorded where all of them are plain; else
 * it is asked whether they are meant one by one, or the whole is a note. Nothing where it says one thing.
 */
export function readSeveralFacts(written: string, addressed: boolean, read: Reader): Read {
  const listed = onLines(written),
    said = listed.includes('\n') && !ofItems.test(listed) ? withoutBullet(listed) : listed
  if (said.length > 3_000 || ownText.test(said)) return undefined
  const cut = cutIntoFacts(said)
  if (cut.parts.length < 2) return undefined
  const [first = ''] = cut.parts
  const moment = /^(?:at\s+)?\d{1,2}[.:]\d{2}\s?(?:am|pm)?\s*[,:–-]?\s+/i.exec(first)?.[0] ?? ''
  const parts = cut.parts.map((part, n) =>
    n > 0 && moment !== '' && !/\d/.test(part) ? moment + alone(part) : alone(part),
  )
  const reads = parts.map(part => read(part, addressed))
  const facts = reads.map(factsOf)
  const clocks = facts
    .flat()
    .flatMap(f =>
      f?.kind === 'command' && /^Record(?:Leaving|Joining)$/.test(f.command.type) ? ['clock' in f.command] : [],
    )
  const unsure = cut.unsure || (clocks.includes(true) && clocks.includes(false))
  if (!unsure && facts.every(f => f !== undefined)) return { kind: 'several', each: facts.flat() }
  // What the clerk says it is, it is; "ACTION 1 … ACTION 2 …" may be numbered, or of these items.
  const led = saysWhatItIs.test(said)
  if (led && !reads.every((r, n) => isAsked(r) && /^(?:actions?|ap)\b/i.test(parts[n] ?? ''))) return undefined
  const whole = factsOf(read(said, addressed)) !== undefined
  const found =
    facts.filter(f => f !== undefined).length +
    reads.filter(isAsked).length / 2 +
    reads.filter((r, n) => n > 0 && isAsked(r) && undertakes.test(parts[n] ?? '')).length / 2
  if (!(addressed ? found >= 1 : whole)) return undefined
  const entries = parts.map((part, n) => surely(part, reads[n], cut.stops[n] === true))
  if (entries.every(entry => entry.startsWith('note '))) return undefined
  return question('record it', [
    wayOfSeveral(entries),
    cut.unsure && whole
      ? { title: wayTitle.allAsOne(), words: asOne(said) }
      : { title: `note ${written}`, words: `note ${written}` },
  ])
}

/** "It was noted that …" as "noted: …", which nothing in it cuts. */
const asOne = (said: string) =>
  said.replace(
    new RegExp(`^(?:(?:it (?:was|is)|${bodies}) )?(?:(?:also|further|then) ){0,2}(${verb})\\b(?: that)?\\s*`, 'i'),
    '$1: ',
  )

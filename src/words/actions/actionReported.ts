import { whoeverWrites } from './actionOfWriter.ts'
import { wayTitle } from '../../cards/typedWays.ts'
import { isOwner } from './actionOwners.ts'
import { doing } from '../line/actionVerbs.ts'
import { perhapsAction } from './actionWeighed.ts'
import { initialsInCapitals, isRecommendation } from './actionWhose.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, type Way, question } from '../line/typed.ts'

/** Whoever is asked to do something, up to the first small word: "Dr Penhallow", "the Clerk and Orla", "officers". */
const whom =
  "((?:[Tt]he )?(?:\\p{Lu}[\\p{L}\\d.'’&-]*|officers?|members?|partners?|agencies|representatives|all|colleagues|chair|clerk|treasurer|secretary)(?:,? (?:\\p{Lu}[\\p{L}\\d.'’&-]*|of|and|the|&|for|/|officers?|members?|partners?|agencies|colleagues|clerk|chair)(?=[ ,])){0,12})"
/** "It was requested that X provide …": what somebody is to do. */
const requested = new RegExp(
  `^(?:[Ii]t was (?:also |further |then )?(?:requested|asked|proposed|suggested|directed|recommended)|[Tt]he (?:[Cc]hair|[Bb]oard|[Pp]artnership|[Cc]ommittee|[Pp]anel|[Gg]roup|[Mm]eeting) (?:asked|requested|directed|suggested|proposed)|[Mm]embers (?:asked|requested)) that ${whom} (?:should |would |to |might )?(?!the\\b|an?\\b|was\\b|were\\b|had\\b|has\\b|have\\b|is\\b|are\\b|be\\b)(\\p{Ll}[^?!\\n]{4,600})$`,
  'u',
)
/** "The Chair asked that the housing team come back with …": the same of a team or a service in small letters. */
const requestedOfTeam =
  /^(?:it was (?:also |further |then )?(?:requested|asked|suggested)|(?:the )?(?:chair|board|partnership|committee|panel|group|meeting) (?:asked|requested|suggested)|members (?:asked|requested)) that ((?:the )?(?:[\p{Ll}&-]+ ){0,3}?(?:teams?|services?|managers?|co-?ordinators?|leads?|officers?|colleagues|housing|police|probation|health|education|comms|legal)(?! (?:teams?|services?|managers?|leads?|officers?|colleagues)\b)) (?:should |would |to )?((?!the\b|an?\b)\p{Ll}[^?!\n]{4,600})$/iu
/** "The Chair asked X to …", "Members requested X to …". */
const askedOf = new RegExp(
  `^(?:[Tt]he (?:[Cc]hair|[Bb]oard|[Pp]artnership|[Cc]ommittee|[Pp]anel|[Gg]roup|[Mm]eeting)|[Mm]embers|[Pp]artners) (?:asked|requested|instructed|directed|invited|tasked) ${whom} to (\\p{Ll}[^?!\\n]{4,600})$`,
  'u',
)
/** "X and Y were tasked with reviewing …", "X is asked to …", "X has been given the job of …". */
const charged = new RegExp(
  `^${whom} (?:is|are|was|were|has been|have been|be|to be|will be) (?:now |also |hereby )?(?:(?:tasked|charged|entrusted) with|(?:given|handed|assigned) the (?:task|job|responsibility) of|(?:asked|requested|invited|instructed|directed|required|tasked|expected) to(?! (?:the|an?|this|their|our)\\b)|responsible for|to lead on) (\\p{L}[^?!\\n]{3,600})$`,
  'u',
)
/** "Orla's going to …", "Orla is going to …", "Orla'll …", "Orla has offered to …": somebody's word that they will. */
const goingTo =
  /^((?!I['’ ])\p{Lu}[\p{L}'’-]*?(?: (?:\p{Lu}[\p{L}'’-]*?|and \p{Lu}[\p{L}'’-]*?)){0,3})(?:(?:['’]s| is| are|['’]re)(?: now)? (?:going|gonna|happy|due|set) (?:to )?|['’]ll | (?:has|have|had) (?:agreed|offered|promised|volunteered|said (?:he|she|they)(?:['’]ll| will| would)) (?:to )?| (?:volunteered|offered|promised|undertook) to )(?!(?:to )?(?:be (?:back|late|here|there|off|away|in|on)|go|leave|have to)\b)(?!to\b)(\p{Ll}[^?!\n]{4,600})$/u
/** "The Chair agreed that she would write …": what somebody said they would do. */
const saidThey =
  /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}) (?:agreed|confirmed|said|promised|offered|indicated|undertook|advised|stated) (?:that )?(?:he|she|they)(?: would| will|['’]d|['’]ll) (?!be\b|have\b|like\b|(?:return|retire|leave|attend|move|join|arrive|step down|stand down|take up)\b|prefer\b|not\b|support\b|vote\b)(\p{Ll}[^?!\n]{4,600})$/u
/** "The Chair asked if Orla could bring the figures in July; Orla agreed": asked of somebody, who agreed. */
const askedAndAgreed =
  /^(?:the )?\p{Lu}?[\p{L}.'’ -]{1,60}? asked (?:if|whether) ((?:the )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}) (?:could|would|can|might) (\p{Ll}[^?!\n]{4,400}?)[,;.?] (?:and |which )?(?:\1|(?:s?he|they) |this was |it was )\s?agreed(?: to (?:do so|this))?\.?$/iu
/** "Orla 2 draft …": "to" as a figure. */
const figure =
  /^(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?(?:(?: and | ?[&/,] ?)\p{Lu}[\p{L}'’-]*){0,3}) 2 (\p{Ll}{3,} [^?!\n]{3,600})$/u
/** "orla to ring the school": a name in small letters, and how a task begins. */
const small =
  /^((?:@)?\p{Ll}[\p{L}'’-]{1,20}(?: \p{Ll}[\p{L}'’-]{1,20})?(?:(?: and | ?[&/,] ?)\p{Ll}[\p{L}'’-]{1,20}){0,3}) (?:2|to|will|'ll) (\p{Ll}[^?!\n]{4,600})$/u
const noName =
  /\b(?:i|we|you|he|she|it|they|that|this|those|who|which|need(?:s|ed)?|want(?:s|ed)?|going|happy|try(?:ing)?|glad|nice|good|ha(?:ve|d|s)|up|back|over|down|ready|here|order|time|how|what|when|where|due|able|likely|used|as|next|on|in|at|is|are|was|were|hard|easy|sorry|way|agreed|resolved|noted|recommended|deferred|nothing|something|like|supposed|about|still|just|not|never|plan|hope|hoping|asked|seems?|got|thanks?|welcome|listen(?:ing)?|related?|according|subject|move|moving|go|report|item|paper)\b/i
/** "Carried fwd from Sept: Orla to …", "b/f – Orla to …": an action from before, which is to be done still. */
const broughtOver =
  /^(?:(?:carried|brought|carry) (?:fwd|forward|over)(?: actions?)?|[cb]\/(?:f|fwd))(?: from [^:\n–—-]{1,40}?)?\s*(?:[:–—]|-\s)\s*(?=\S)/i
/** "@Orla to …", "this item: Orla to …", "Item 6: Orla to …", "6 – Orla to …": a sign or an item before it. */
const handle = /^@(?=\p{Lu})/u
const itemFirst =
  /^(?:(?:agenda )?item )?(\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?)(?:\s*(?:[:–—]|-\s)\s*(?=\p{L})|\s+(?=(?:actions?|noted|agreed|resolved|recommended)\b))/iu
/** "can we minute that …", "please record that …", "for the minutes: …": what is to be written down. */
const minuteThat =
  /^(?:(?:please |could |can |may |pls )+(?:we |you |i )?(?:please |just )?(?:minute|record|log|action|put down|have it minuted|get it minuted)|(?:for|in) the (?:minutes|record)[,:–-]?)\s*(?:(?:an? |the )?action (?:that |for |on |with |to |[:–-]\s*)?|it |that |for |:\s*){0,2}(\S[^\n]{4,600}?)\??$/i
const isTo =
  /^((?:the )?\p{Lu}[\p{L}.'’& -]{1,60}?) (?:(?:is|are|was|were) to|(?:has|have) agreed to|to|will|should) (\p{Ll}[^\n]{3,600})$/u
/** "Action closed: …", "Action complete – …": an action answered for, without its number. */
const closed =
  /^(?:(?:the |that |previous |old |above )?actions?|ap) (?:is |are |was |were |has been |have been |now )*(?:closed|complete[d]?|done|discharged|finished|signed off)(?:(?:\s*[:–—-]\s*|\s+as\s+|\s+since\s+)\S[^\n]*)?\.?$/i

/** "to introduce the report": what somebody was called upon to do in the meeting, at once. */
const presentsNow =
  /^(?:speak up|mute|unmute|turn (?:on|off)|switch (?:on|off)|introduce themselves|sign the|keep (?:to|their)|bear with|stand for)\b|^(?:introduce|present|speak to|lead(?: on)?|outline|take members through) (?:(?:the|this|that|an?|his|her|their) )?(?:item|report|paper|update|presentation|discussion|it)\.?$/i
/** "The chair of the", before more words of who it is. */
const goesOn = /\s(?:of|and|the|&|for)$/i
/** "The Board was invited to comment": what a paper asked of those who met. */
const aBodyInvited =
  /^(?:the )?(?:board|committee|partnership|panel|group|forum|meeting|members|partners) (?:was|were) invited to\b/i

const asked = (said: string, owner: string, task: string): Read => {
  // "We'll send it": whoever wrote it, or all of them; nobody is named.
  const named = /^(?:we|they)$/i.test(owner)
    ? ''
    : /^(?:me|myself)$/i.test(owner)
      ? whoeverWrites
      : initialsInCapitals(owner)
  const inFull = task
    .trim()
    .replace(/\.$/, '')
    .replace(/(?<!\bby) next time$/i, ' by next meeting')
  const first: Way = way(`action ${named.replace(/^@/, '').trim()}: ${inFull}`.replace('action : ', 'action: '))
  return question('record it', [first, way(`note ${said}`)])
}

/** "Action closed: …": answers for an action without saying which, so that the open ones are offered. */
export const readActionClosed = (said: string): Read =>
  said.length <= 600 && closed.test(said)
    ? question('record it', [{ title: wayTitle.whichAction(), words: 'actions' }, way(`note: ${said}`)])
    : undefined

/** Words of less than a request. */
const unsure =
  /\b(?:suggested|proposed|recommended|reminded|urged|expected|invited|responsible|lead on|will be|to be|you|i|we|our|us|lol)\b/i

/** "… and A agreed to look into this": whoever was asked, it is A's. */
const agreedToIt =
  /,? and (?:\p{Lu}[\p{L}.'’-]* ){1,4}(?:has |had |kindly |duly )?(?:agreed|undertook|offered|volunteered) to \p{Ll}/u

/** What somebody named beyond doubt was asked to do, in a sentence of minutes: nothing else can be meant, also where the bot hears everything. */
export function readRequested(said: string): Read {
  if (said.length > 1_000 || said.includes('\n') || /[?!]\s*$/.test(said) || unsure.test(said.slice(0, 200)))
    return undefined
  if (agreedToIt.test(said)) return undefined
  for (const form of [
    requested,
    askedOf,
    ...(/\b(?:tasked|charged|entrusted) with\b/i.test(said.slice(0, 200)) ? [charged] : []),
  ]) {
    const [, owner = '', task = ''] = form.exec(said) ?? []
    if (owner !== '' && isOwner(owner) && !isRecommendation.test(task) && !presentsNow.test(task))
      return { kind: 'action', owners: owner, text: task.trim() }
  }
  return undefined
}
/** "Orla is to check the lamps", where it was asked to be written down: hers to do, or a note. */
export function readIsTo(said: string): Read {
  const [, owner, task = ''] = isTo.exec(said) ?? []
  return owner === undefined ? undefined : asked(said, owner, task)
}

/** Reads an action that a sentence reports: requested of somebody, promised by them, or in hasty words. Asked, since it may be a note. */
export function readActionReported(said: string, read: (words: string) => Read): Read {
  if (said.length > 1_000 || said.includes('\n')) return undefined
  const minuted = minuteThat.exec(said)?.[1]
  if (minuted !== undefined && /\S\s+\S/.test(minuted)) {
    const inner = readActionReported(minuted, read)
    if (inner !== undefined) return inner
    const [, owner, task = ''] = isTo.exec(minuted) ?? []
    return owner === undefined
      ? question('record it', [...perhapsAction(minuted), way(`note ${minuted}`)])
      : asked(minuted, owner, task)
  }
  if (/[?!]\s*$/.test(said)) return undefined
  const over = broughtOver.exec(said)
  if (over !== null) {
    const [, owner, task = ''] = isTo.exec(said.slice(over[0].length)) ?? []
    if (owner !== undefined && (isOwner(owner) || /^\p{Lu}\p{L}+$/u.test(owner)))
      return asked(said, owner, task.replace(/(?:[.;,]|\s[–-])\s*new (?:date|deadline|due date)\s*:?\s*/i, '. Due '))
  }
  if (handle.test(said)) return read(said.replace(handle, ''))
  const first = itemFirst.exec(said)
  if (first !== null) return ofItem(said, first[1] ?? '', said.slice(first[0].length))
  if (/^(?:this|the) item\s*[:–-]\s*\p{L}/iu.test(said)) return read(said.replace(/^\p{L}+ item\s*[:–-]\s*/iu, ''))
  for (const form of [askedAndAgreed, requested, requestedOfTeam, askedOf, charged, goingTo, saidThey, figure]) {
    const [, owner, task = ''] = form.exec(said) ?? []
    if (owner === undefined || goesOn.test(owner)) continue
    if (
      presentsNow.test(task) ||
      (form === requestedOfTeam && !doing.test(task) && !/^(?:come|report|get) back\b/.test(task))
    )
      continue
    if (form === charged && (isRecommendation.test(task) || aBodyInvited.test(said))) continue
    return asked(said, owner, task)
  }
  const [, owner, task = ''] = small.exec(said) ?? []
  if (owner !== undefined && doing.test(task) && !doing.test(owner) && !noName.test(owner))
    return asked(said, owner, task)
  return undefined
}

/** "6 – noted that …", "5.1 action: Orla to …", "Item 6: Orla to …": the item before the words that are read, put after them. */
function ofItem(said: string, item: string, rest: string): Read {
  const [word, , verb = ''] =
    /^((?:it was )?(noted|agreed|resolved|recommended|note|actions?)\b[\s:–-]*(?:that )?)/i.exec(rest) ?? []
  if (word !== undefined) {
    const led = verb.toLowerCase().replace(/s$/, '')
    return question('record it', [
      way(`${led === 'action' ? 'action item' : led} ${item}: ${rest.slice(word.length)}`),
      way(`note ${said}`),
    ])
  }
  const [, owner, task] = isTo.exec(rest) ?? []
  if (owner !== undefined && task !== undefined && isOwner(owner))
    return question('record it', [way(`action item ${item}: ${rest}`), way(`note ${item}: ${rest}`)])
  return undefined
}

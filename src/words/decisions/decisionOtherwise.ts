import type { DecisionVerb } from '../../meeting/events.ts'
import { aThing, chat, clause, takenDown } from './decisionOrTalk.ts'
import { passed, resolvedOrAgreed, way } from '../line/decisionPassed.ts'
import { type Read, command, isNone, question } from '../line/typed.ts'

/** "It was", "Members", "The Board", before the word of the decision. */
export const whose =
  '(?:it (?:was|is|has been|had been)|(?:the )?(?:(?:joint|full|executive|strategic|steering|management|audit|scrutiny|shadow) )?(?:members|partners|board|partnership|committee|council|cabinet|panel|group|forum|executive|meeting|trustees|governors)(?: members)?|all(?: members| partners)?|the chair and members)'

/** "The report was noted": what was decided of something, in one sentence. */
const passive =
  /^(?![^.;\n]*\bhaving\b)((?:the|this|these|all) [^.;\n]{1,300}?) (?:was|were) (?:(?:received|considered|discussed|presented|reviewed|submitted|read|taken as read|noted(?=,? and (?:agreed|approved|accepted|confirmed)))(?:,| and) )?((?:then|also|duly|unanimously) )?(noted|agreed|resolved|approved|accepted|confirmed|adopted|endorsed)(?: (unanimously))?(?:,? ((?:as an?|as (?:set out|amended|presented|recommended|read)|subject to|without|with (?:[\w ]{0,40} )?(?:amendments?|corrections?|changes?|exceptions?|additions?|thanks|conditions?|addendum)) ?[^.\n]{0,400}))?\.?$/i

const titles: Readonly<Record<string, DecisionVerb>> = { resolution: 'resolved', recommendation: 'recommended' }

/** "Report noted", "Minutes of the last meeting agreed as a true record": the same without its verb. */
const shortly =
  /^((?:the )?(?:(?:draft|previous|last|revised|annual|final) )?(?:minutes|notes|reports?|updates?|papers?|recommendations?|presentation|figures|position|contents|actions?|action (?:log|plan)|terms of reference|budget|strategy|(?:work|forward|delivery|business) (?:plan|programme)|accounts|policy|proposals?)(?: (?:of|from|on|in|for) (?:(?! (?:was|were) )[^.;:\n]){1,100}?)?)(?: ?: ?| (?:(?:was|were) )?)(noted|agreed|approved|accepted|confirmed|adopted|endorsed)(?:,? (as (?:an? )?[^.;\n]{1,120}|with thanks|(?:subject to|without|with (?:[\w ]{0,40} )?(?:amendments?|corrections?|changes?|exceptions?|additions?|thanks|conditions?|addendum)) ?[^.;\n]{0,160}))?\.?$/i
const approves = new RegExp(
  `^${whose} (?:unanimously )?(approved|endorsed|adopted|accepted|ratified|supported)\\s+(?!(?:the|this) (?:suggestion|idea|views?|comments?|points?|sentiment)\\b)(?=(?:£\\d|(?:the|an?|its|their)\\s|(?:option|proposals?|recommendations?|version|paragraphs?) [\\dA-Z]))`,
  'i',
)
const toDo: Readonly<Record<string, string>> = {
  approved: 'approve',
  endorsed: 'endorse',
  adopted: 'adopt',
  accepted: 'accept',
  ratified: 'ratify',
  supported: 'support',
}

/** "minutes agreed apart from item 5": what was agreed, perhaps, and what was not. */
const exceptFor =
  /^(?:the )?(minutes|recommendations|proposals?|report|plan|budget) (?:(?:was|were) )?(?:agreed|approved|accepted),? ((?:apart|except|with the exception|other than|save)\b[^\n?!]{2,200})$/i
/** "Board approval given for …", "Approval was given to …". */
const approvalGiven =
  /^(?:(?:the )?(?:board|members['’]?|partnership|committee|formal|unanimous)(?:['’]s)? )?approval (?:was |is |has been )?(?:given|granted) (?:for|to|of) (?!it\b|that\b|me\b)(\S[^\n?!]{2,400})$/i
/** "The update was received with thanks": noted, perhaps. */
const receivedOnly = /^((?:the|this) [^.;\n]{1,200}?) (?:was|were) received( with (?:thanks|interest))?\.?$/i
const contentTo =
  /^(?:the )?(?:members|board|partnership|committee|partners|panel|group|meeting) (?:was|were) (?:content|happy|minded|willing) to ((?:agree|approve|accept|adopt|endorse|support|note|recommend)\s[^\n?!]{2,400})$/i
const presentTense =
  /^(?:the )?(?:board|partnership|committee|panel|group|meeting) (recommends|agrees|resolves|notes) ((?:that|to|the)\s[^\n?!]{2,400})$/i
const inThePast: Readonly<Record<string, DecisionVerb>> = {
  recommends: 'recommended',
  agrees: 'agreed',
  resolves: 'resolved',
  notes: 'noted',
}

/** Decisions in other words than the four: "Decision: …", "Approved the minutes", "The report was noted". */
export function readOtherDecision(said: string, addressed: boolean): Read {
  const label = /^(resolution|recommendation)s?\s*(?:\d{1,3}\s*)?[:–—]\s*(?=\S)/i.exec(said)
  if (
    label !== null &&
    !addressed &&
    !clause.test(said.slice(0, 300)) &&
    !/^(?:that|to|\(?[1a][.)])\s|\n/i.test(said.slice(label[0].length))
  )
    return question('record it', [
      way(`${titles[(label[1] ?? '').toLowerCase()] ?? 'resolved'}: ${said.slice(label[0].length)}`),
      way(`note: ${said.slice(label[0].length)}`),
    ])
  if (label !== null)
    return passed(titles[(label[1] ?? '').toLowerCase()] ?? 'resolved', '', `: ${said.slice(label[0].length)}`)
  const decision = /^decisions?(?: (?:taken|made|agreed))?(?:\s*[:–—]|\s-)\s*(?=\S)/i.exec(said)
  if (decision !== null) {
    const rest = said.slice(decision[0].length)
    if (/\?\s*$/.test(rest) && !addressed) return undefined
    return isNone(rest) ? { kind: 'said', what: 'none given' } : resolvedOrAgreed(thatThere(rest))
  }
  const approved = /^(?:approved|approval of)\b\s*[:–—-]?\s*(?=\S)/i.exec(said)
  if (
    approved !== null &&
    !chat.test(said.slice(approved[0].length)) &&
    (addressed || aThing.test(said.slice(approved[0].length)) || takenDown(` ${said.slice(approved[0].length)}`))
  )
    return resolvedOrAgreed(`to approve ${said.slice(approved[0].length)}`)
  const approvedBy = approves.exec(said)
  if (approvedBy !== null && !/^(?:all|members|partners) supported/i.test(said))
    return resolvedOrAgreed(
      `to ${toDo[(approvedBy[1] ?? '').toLowerCase()] ?? 'approve'} ${said.slice(approvedBy[0].length)}`,
    )
  const short = /^actions?\s*:|^[^.;:\n]{0,140}\b(?:having|taken as)\b/i.test(said) ? null : shortly.exec(said)
  if (short !== null)
    return decidedOf(`the ${lower(short[1] ?? '').replace(/^the /, '')}`, (short[2] ?? '').toLowerCase(), short[3])
  const of = passive.exec(said)
  if (of !== null) {
    const together = /unanimously/i.test(`${of[2] ?? ''}${of[4] ?? ''}`) ? '(unanimously)' : undefined
    const how = [of[5], together].filter(words => words !== undefined).join(' ')
    return decidedOf(of[1] ?? '', (of[3] ?? '').toLowerCase(), how === '' ? undefined : how)
  }
  const apartFrom = addressed ? exceptFor.exec(said) : null
  if (apartFrom !== null)
    return question('record it', [
      way(`agreed: the ${lower(apartFrom[1] ?? '')} ${apartFrom[2] ?? ''}`),
      way(`note ${said}`),
    ])
  const received = addressed ? receivedOnly.exec(said) : null
  if (received !== null)
    return question('record it', [way(`noted: ${lower(received[1] ?? '')}${received[2] ?? ''}`), way(`note ${said}`)])
  const given = approvalGiven.exec(said)
  if (given !== null) return resolvedOrAgreed(`to approve ${given[1] ?? ''}`)
  const content = addressed ? contentTo.exec(said) : null
  if (content !== null) return resolvedOrAgreed(`to ${content[1] ?? ''}`)
  const now = addressed ? presentTense.exec(said) : null
  if (now !== null)
    return question('record it', [
      way(`${inThePast[(now[1] ?? '').toLowerCase()] ?? 'agreed'}: ${(now[2] ?? '').replace(/^that\s+/i, '')}`),
      way(`note ${said}`),
    ])
  if (
    addressed &&
    /^that,?\s+(?!(?:was|wasn['’]?t|is|isn['’]?t|one|last|bit|were|concludes|concluded|completes|completed|ends|ended|finishes|finished|brings|brought|leaves|takes|means|makes)\b)\S+\s+\S/i.test(
      said,
    ) &&
    !/[?]$/.test(said)
  )
    return resolvedOrAgreed(said)
  return undefined
}

const thatThere = (rest: string) =>
  /^(?:that|to)\b/i.test(rest)
    ? rest
    : /[\n]/.test(rest)
      ? `that:\n${rest}`
      : `that ${/^\p{Lu}{2}/u.test(rest) ? rest : `${rest.charAt(0).toLowerCase()}${rest.slice(1)}`}`

function decidedOf(thing: string, word: string, as: string | undefined): Read {
  if (word === 'noted' || word === 'agreed' || word === 'resolved')
    return command({
      type: 'PassResolution',
      verb: word === 'resolved' ? 'resolved' : word,
      texts: [as === undefined ? lower(thing) : `${lower(thing)} ${as}`],
    })
  if (/\b(?:minutes|notes)\b/i.test(thing))
    return command({
      type: 'PassResolution',
      verb: 'agreed',
      texts: [
        `${lower(thing)} ${as === undefined || /^as\b/i.test(as) ? (as ?? 'as a correct record') : `as a correct record, ${as}`}`,
      ],
    })
  return resolvedOrAgreed(`that ${lower(thing)} be ${word}${as === undefined ? '' : ` ${as}`}`)
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

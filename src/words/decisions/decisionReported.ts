import { withArticle } from '../line/decisionWorded.ts'
import { apart } from '../line/decisionBesides.ts'
import { readBodyDecided } from './bodyDecided.ts'
import { resolvedAgreedOrNote, resolvedOrAgreed, way } from '../line/decisionPassed.ts'
import { readMotionBecame } from './motionBecame.ts'
import { readElected } from './electedTyped.ts'
import { type Read, question } from '../line/typed.ts'

const body =
  '(?:(?:the )?(?:board|partnership|committee|council|cabinet|panel|group|forum|executive|meeting|trustees|governors|members|partners)(?: members)?)'
const matter =
  "(?:(?:the|all|both|these|those|draft|revised|final|updated) ){0,2}(?:[\\p{L}’'-]+ ){0,3}(?:minutes|reports?|papers?|updates?|recommendations?|proposals?|plans?|budgets?|strateg(?:y|ies)|polic(?:y|ies)|bids?|business cases?|terms of reference|protocols?|dashboards?|accounts|programmes?|appointments?|appraisals?|frameworks?|lines?|requests?|applications?|funding|grants?|agreements?|timetables?|charters?|statements?|findings|figures|positions?|options?)"
const accepts =
  'refused|rejected|declined|turned down|not (?:agreed|approved|accepted|supported)|accepted|approved|endorsed|adopted|ratified|supported|agreed|signed off|passed|confirmed'
const toDo: Readonly<Record<string, string>> = {
  supports: 'support',
  backs: 'back',
  backed: 'back',
  endorses: 'endorse',
  approves: 'approve',
  adopts: 'adopt',
  accepts: 'accept',
  ratifies: 'ratify',
  rejected: 'reject',
  rejects: 'reject',
  declined: 'decline',
  declines: 'decline',
  refused: 'refuse',
  refuses: 'refuse',
}
const refusals = 'rejected|rejects|declined|declines|refused|refuses'

/** "recommendations 1 to 3 were accepted en bloc", "pier budget approved subject to sight of the bill": what was accepted, with or without its verb. */
const accepted = new RegExp(
  `^(${matter}\\b[^;:?!\\n]{0,200}?) (?:(?:was|were|is|are|has been|have been) )?(?:(?:all|duly|formally|unanimously) )?(${accepts})(?=[\\s,.]|$)((?:,? (?:en bloc|in full|in principle|unanimously|subject to|as (?:drafted|set out|amended|presented|printed|read)|with|without|by)\\b[^?!\\n]{0,300})?)\\.?$`,
  'iu',
)
/** "Consensus was that …", "There was general agreement that …", "It was decided that …", "they've decided to …": agreed, in other words. */
const consensus = [
  /^(?:the )?(?:(?:general|broad|overall|clear) )?(?:consensus|feeling|view|mood|decision)(?: (?:of|in|around) (?:the )?(?:board|meeting|members|partners|group|room|table|panel|committee))? (?:was|is) (that|to) (\S[^?!\n]{4,600})$/i,
  /^(?:the )?sense of the (?:meeting|room) (?:was|is) (that|to) (\S[^?!\n]{4,600})$/i,
  /^there (?:was|is) (?:(?:general|broad|full|unanimous|a) )*(?:consensus|agreement|support) (that|to) (\S[^?!\n]{4,600})$/i,
  new RegExp(
    `^(?:it (?:was|has been)|${body}(?: have| has)?|they(?:['’]ve| have)?) (?:(?:also|then|therefore) )?(?:decided|settled|determined|concluded|opted|elected)(?: on)? (that|to|(?=(?:the|an?|all|both|this|these|no)\\b)) ?(\\S[^?!\\n]{4,600})$`,
    'i',
  ),
  new RegExp(
    `^(?:at (?:this|that) point|after (?:some |a )?discussion|later|in the end)?,? ?${body} agreed (that|to) (\\S[^?!\\n]{4,600})$`,
    'i',
  ),
]
/** "The board does not support …": what a body is against. */
const against = new RegExp(
  `^${body} (?:does|do|did|would|could|will) not (?:wish to |feel able to )?(support|agree|accept|endorse|approve|back|adopt|recommend) (\\S[^?!\\n]{4,600})$`,
  'i',
)
const forOrAgainst = new RegExp(
  `^(?:${body} (?:unanimously )?(supports|backs|backed|endorses|approves|adopts|accepts|ratifies|${refusals})|(${refusals})) ((?:the|an?|any|its|their|all)\\s[^?!\\n]{4,600})$`,
  'i',
)
/** "Board happy to sign off …", "All content with …": what they are content to do. */
const content = new RegExp(
  `^(?:${body}|all|everyone|everybody)(?: (?:was|were|is|are))?(?: all)? (?:happy|content|minded|willing|comfortable|satisfied) (to|with|for|that) (?!you|me\\b)(\\S[^?!\\n]{4,600})$`,
  'i',
)
/** "Delegated authority was given to the Director to …", "Officers were authorised to …": a power given. */
const delegated =
  /^((?:delegated )?(?:authority|powers?|permission|consent)) (?:(?:was|is|be|has been) )?(?:given|delegated|granted|vested)( (?:to|in) \S[^?!\n]{4,600})$/i
const appointed =
  /^(\p{L}[^:;?!\n]{2,120}?) (?:was|were|is|are) (?:(?:duly|unanimously|formally) )?((?:re-?)?(?:appointed|elected|nominated)|authori[sz]ed|empowered) (?=(?:as|to|chair|vice|co-)\b)([^?!\n]{3,600})$/iu
/** "Report received", "Received the treasurer's report": nothing more than noted. */
const received = [
  new RegExp(
    `^(?:the )?((?:[\\p{L}’'-]+ ){0,3}(?:report|paper|update|presentation|briefing|accounts|figures|statement|leaflet|booklet|guide|poster|toolkit|film|letter|survey|map|dashboard|document|gift)s?(?: (?:of|from|on|by|about) [^.;:?!\\n]{1,100}?)?) (?:(?:was|were) )?(?:duly )?(?:received|taken as read)(?: (with thanks|for information))?\\.?$`,
    'iu',
  ),
  /^received ((?:the |an? )[^.;:?!\n]{2,200}?(?:report|paper|update|presentation|briefing|accounts|figures|statement|letter|note|correspondence|minutes)s?\b[^.;:?!\n]{0,120}?)( with thanks| for information)?\.?$/iu,
]
/** "After a brief discussion", before it was decided: what led up to it. */
const ledUp =
  /^(?:after|following|having|in the light of|in light of|in view of) [^;:\n]{3,120}?,? (?=(?:it (?:was|has been)|(?:the )?(?:board|partnership|committee|panel|group|forum|meeting)|members|partners) (?:\p{L}+ly )?(?:also |then |therefore )?(?:decided|settled|determined|concluded)\b)/iu
const lessThe = (words: string) => `${words.charAt(0).toLowerCase()}${words.slice(1)}`

const readAsRead =
  /^(?:the )?((?:draft )?minutes\b[^;:?!\n]{0,120}?) (?:were |was )?(taken as read[^?!\n]{0,120}?|signed by [^?!\n]{2,80}?|signed as [^?!\n]{2,80}?)\.?$/i
const minutesWith =
  /^(?:the )?((?:draft )?minutes\b[^;:?!\n]{0,80}?)\s*[:–-]?\s*(?:were |was )?(?:approved|agreed|accepted|confirmed|adopted),? ((?:subject to|with the (?:deletion|addition|correction|amendment)|save|apart from)\b[^?!\n]{3,300}?)\.?$/i

/** "endorsed the strategy", "board supported option B", "ratified the decision taken by e-mail": what was done, with nobody named who did it. */
const bare = new RegExp(
  `^(?:${body} )?(endorsed|ratified|supported|backed|adopted|accepted|approved|rejected|declined|refused) ((?:the|an?|any|its|their|all|both|option|proposals?|recommendations?)\\b[^?!\\n]{3,600})$`,
  'iu',
)
const infinitive: Readonly<Record<string, string>> = {
  endorsed: 'endorse',
  ratified: 'ratify',
  supported: 'support',
  adopted: 'adopt',
  accepted: 'accept',
  approved: 'approve',
}
/** How a thing is or was, and nothing that is to be done. */
const isThought = /^[^,;]{2,120}? (?:was|were|is|are|had|has|have|did|does|could|can|would)\b/i
/** "not agreed: the merger of the two groups": what was put, and not taken up. */
const notAgreed =
  /^not (agreed|approved|supported|accepted|adopted|endorsed)\s*(?:[:–—]|-\s)\s*((?:the |a )?\S[^?!\n]{4,600})$/i
/** "recommend to Cabinet that …": what is put to somebody else. */
const putTo = /^recommend(?:s|ed)? to ((?:the )?[\p{L}’' -]{3,60}?) that (\S[^?!\n]{4,600})$/iu
/** "item 6 - board supported option B": the item in front. */
const ofItem = /^(?:agenda )?item (\d{1,3}(?:\.\d{1,2})?[a-z]?)\s*(?:[:–—]|-\s)\s*(\S[^\n]{4,900})$/i

/** "It was felt that …, and it was therefore agreed to …": what was said, and what came of it, in one sentence. */
const cameOfIt =
  /^([^\n]{8,500}?),? (?:(?:and|so|but) )?it was (?:(?:therefore|then|subsequently|unanimously|also|accordingly) )?(agreed|resolved|recommended) (that|to) (\S[^?!\n]{4,600})$/i
/** A beginning that is no sentence by itself: "After a long discussion", "In view of the storm". */
const noSentence =
  /^(?:after|following|in (?:view|light|the|response)|given|having|with|as|since|because|due to|owing to|on|at|for|to|when|while|whilst|noting|considering|despite|although)\b/i

/** A decision at the end of a sentence, with what led up to it as a note of its own, or in the decision. */
function readWhatCameOfIt(said: string): Read {
  const [, lead = '', verb = '', joint = '', text = ''] = cameOfIt.exec(said) ?? []
  if (text === '' || /\b(?:seconded|proposed|moved)\b/i.test(lead)) return undefined
  const decided = `${verb.toLowerCase()}: ${joint.toLowerCase() === 'to' ? 'to ' : ''}${dot(text)}`
  return noSentence.test(lead)
    ? ask(said, decided)
    : question('record it', [apart(`note ${lead.replace(/[,;]$/, '')}.`, decided), way(decided), way(`note ${said}`)])
}

const ask = (said: string, ...ways: readonly string[]): Read =>
  question('record it', [...ways.map(way), way(`note ${said}`)])
const dot = (words: string) => words.trim().replace(/\.$/, '')

/** "The plan was adopted by the council in May": by others, at another time. */
const byOthers =
  /\b(?:was|were) (?:adopted|approved|agreed|endorsed|accepted|confirmed|supported) by (?:the |its |their )?(?:council|cabinet|government|home office|ministers?|trust|health board|icb|commissioner)\b[^.\n]{0,40}?\b(?:in|on|last|at its)\b/i

/** Reads a decision that a sentence reports without its word: what was accepted, refused, received or delegated. Asked, since it may be a note. */
export function readDecisionReported(said: string): Read {
  if (byOthers.test(said)) return undefined
  if (said.length > 1_000 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  const there = ofItem.exec(said)
  if (there !== null) return underItem(there[1] ?? '', said, readDecisionReported(there[2] ?? ''))
  const came = readElected(said) ?? readMotionBecame(said) ?? readWhatCameOfIt(said) ?? readBodyDecided(said)
  if (came !== undefined) return came
  const read = readAsRead.exec(said)
  if (read !== null) return ask(said, `agreed: the ${lessThe(read[1] ?? '')} be ${dot(read[2] ?? '')}`)
  const minutes = minutesWith.exec(said)
  if (minutes !== null)
    return ask(said, `agreed: the ${lessThe(minutes[1] ?? '')} as a correct record ${dot(minutes[2] ?? '')}`)
  for (const form of received) {
    const m = form.exec(said)
    if (m !== null)
      return ask(
        said,
        `noted: ${/^(?:the|an?) |['’]s? /i.test(m[1] ?? '') ? '' : 'the '}${/['’]s? /.test(m[1] ?? '') ? dot(m[1] ?? '') : lessThe(dot(m[1] ?? ''))}${m[2] === undefined ? '' : ` ${m[2].trim()}`}`,
      )
  }
  const told = said.replace(ledUp, '')
  for (const form of consensus) {
    const m = form.exec(told)
    if (m === null) continue
    const [, joint = '', text = ''] = m
    return ask(said, `agreed: ${joint.toLowerCase() === 'to' ? 'to ' : ''}${dot(text)}`)
  }
  const no = against.exec(said)
  if (no !== null) return resolvedOrAgreed(`not to ${(no[1] ?? '').toLowerCase()} ${dot(no[2] ?? '')}`)
  const stand = forOrAgainst.exec(said)
  if (stand !== null)
    return resolvedOrAgreed(
      `to ${toDo[(stand[1] ?? stand[2] ?? '').toLowerCase()] ?? 'support'} ${dot(stand[3] ?? '')}`,
    )
  const happy = content.exec(said)
  if (happy !== null) {
    const [, joint = '', text = ''] = happy
    // "satisfied that the review was thorough": what they thought, first of all.
    if (/^that$/i.test(joint) && isThought.test(text))
      return question('record it', [way(`note ${said}`), way(`agreed: that ${dot(text)}`)])
    return /^(?:to|that)$/i.test(joint)
      ? resolvedOrAgreed(`${joint.toLowerCase()} ${dot(text)}`)
      : ask(said, `agreed: ${dot(text)}`)
  }
  const power = delegated.exec(said)
  if (power !== null) return resolvedOrAgreed(`that ${lessThe(power[1] ?? '')} be given ${dot(power[2] ?? '')}`)
  const office = appointed.exec(said)
  if (office !== null && !/\b(?:that|which|who|i|we|you)\b/i.test(office[1] ?? ''))
    return resolvedOrAgreed(
      `that ${/^(?:the|officers|members)\b/i.test(office[1] ?? '') ? lessThe(office[1] ?? '') : (office[1] ?? '')} be ${(office[2] ?? '').toLowerCase()} ${dot(office[3] ?? '')}`,
    )
  const done = bare.exec(said)
  if (done !== null) {
    const verb = (done[1] ?? '').toLowerCase()
    return resolvedOrAgreed(`to ${infinitive[verb] ?? toDo[verb] ?? verb} ${dot(done[2] ?? '')}`)
  }
  const refused = notAgreed.exec(said)
  if (refused !== null)
    return resolvedOrAgreed(
      `that ${withArticle(lessThe(dot(refused[2] ?? '')))} not be ${(refused[1] ?? '').toLowerCase()}`,
    )
  const put = putTo.exec(said)
  if (put !== null) return ask(said, `recommended: to ${put[1] ?? ''} that ${dot(put[2] ?? '')}`)
  const thing = accepted.exec(said)
  if (thing === null || onlyToldOf.test(thing[1] ?? '')) return undefined
  const rest =
    `that ${withArticle(lessThe(thing[1] ?? ''))} be ${(thing[2] ?? '').toLowerCase()} ${dot(thing[3] ?? '').replace(/^, /, '')}`
      .trim()
      .replace(/\bbe not\b/, 'not be')
  if (!turnedDown.test(thing[2] ?? '')) return resolvedOrAgreed(rest)
  // Refused by somebody else, it is no decision of the meeting's.
  return /^,? by (?!a\b|\d)/i.test(thing[3] ?? '') ? undefined : resolvedAgreedOrNote(rest, said)
}
const turnedDown = /^(?:refused|rejected|declined|turned down|not\b)/i
/** "debate on whether fees could be", "Police reported that the bid had been": what was talked of, or told. */
const onlyToldOf =
  /\b(?:whether|if|how|why|said|says|reported|asked|told|explained|heard|felt|thought|advised|stated|queried|discuss(?:ed|ions?)|debated?|not yet)\b|\b(?:could|should|may|might|can|would|will|must|to|had|not) (?:have )?(?:be|been)?$/i

/** The same ways, for the item that stands in front; nothing where the rest reports nothing. */
function underItem(item: string, said: string, read: Read): Read {
  if (read === undefined || 'length' in read || read.kind !== 'question') return undefined
  const ways = read.ways.flatMap(({ words }) => {
    const [, verb, text] = /^(agreed|resolved|noted|recommended):? (.+)$/s.exec(words) ?? []
    return verb === undefined || text === undefined ? [] : [way(`${verb} ${item}: ${text}`)]
  })
  return ways.length === 0 ? undefined : question('record it', [...ways, way(`note ${said}`)])
}

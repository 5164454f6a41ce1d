import { isName } from '../meeting/presentersWritten.ts'
import {
  adverbs,
  body,
  done,
  how,
  infinitive,
  manner,
  onlyToldOf,
  spokenTo,
  toDo,
  verb,
  verbOfThings,
} from './decisionCues.ts'
import { ofTheirOwn } from './bodyDecided.ts'
import { way } from './decisionPassed.ts'
import { likelyMinutes } from './likelyMinutes.ts'
import { likelyMotions } from './likelyMotion.ts'
import type { Way } from './typed.ts'

const rest = '([^\\n]{2,700}?)'
const end = '[\\s.]*$'
/** Between the word and what was decided: a colon, a dash, a comma, "re", or nothing. */
const sep = '(?:\\s*[:–—]\\s*-?\\s*|\\s+-+\\s*|-\\s+|\\s*,\\s*|\\s+re:?\\s+|\\s+)'

/** "Endorsed - option 2", "Board approved unanimously: the budget", "It was accepted that …". */
const active = new RegExp(
  `^(?:and )?(?:(${body}) )?(?:(?:received|considered|reviewed|discussed|noted|heard|examined|scrutinised|debated|welcomed),? and )?(?:(${how}|${manner}),? )?(${adverbs})(${verb})(?: (${how}|${manner}|${how},? ${manner}))?(?:(${sep})${rest})?${end}`,
  'i',
)
/** "They agreed the wording", "Exec agreed: option B": agreed by whoever is named, with no word between. */
const theyAgreed = new RegExp(
  `^(?:${body}) ${adverbs}(agreed|resolved)(?: (${how}|${manner}))?${sep}${rest}${end}`,
  'i',
)
/** "Option 2 endorsed", "£12k was approved for target hardening", "Ffion Rees appointed as lead". */
const passive = new RegExp(
  `^([\\p{L}\\d£“"'‘(][^\\n?!]{0,300}?)(\\s*[:–—,]|\\s-)? (?:(?:was|were|is|are|be|been|has|have|being|now|then|duly|formally|also|all|unanimously|therefore|accordingly|not) ){0,4}(${verbOfThings})(?=[,;:.(–-]|$| (?:to|for|as|with|without|by|until|till|pending|subject|in|on|onto|at|from|because|since|due|owing|provided|unanimously|unopposed|retrospectively|nem|en|and|but|following|so|under|re|over|up|back|again|\\d|-|–)(?![\\p{L}]))([^\\n]{0,300}?)${end}`,
  'iu',
)
/** "did not support the proposal", "Board not minded to approve the increase". */
const negative = new RegExp(
  `^(?:(?:${body}) )?(?:(?:has|have|had|was|were|is|are) )?(?:did not|didn['’]t|do not|does not|would not|could not|cannot|can not|not (?:minded|content|willing|happy|prepared|able) to|unwilling to|unable to|declined to|refused to|decided not to|chose not to|voted not to|agreed not to)(?: wish to| feel able to)? (${infinitive}) ${rest}${end}`,
  'i',
)
/** "Declined to fund the mural", "Opted to wait": what they did is in the verb that follows. */
const chosen = new RegExp(
  `^(?:(${body}) )?${adverbs}(?:(declined|refused)|opted|chose|elected|voted|decided|determined|resolved|agreed|committed|undertook)(?: (?:unanimously|narrowly|overwhelmingly|by (?:a )?majority))? (to|that|for|in favour of|against|on) ${rest}${end}`,
  'i',
)
/** "Board backs the bid", "Board supportive of the bid", "Approve option 2", "To ratify the decision". */
const now = new RegExp(`^(?:(?:${body}) |to )?(${infinitive})s? ${rest}${end}`, 'i')
const inFavour = new RegExp(
  `^(?:(?:${body}|majority|most)(?: (?:was|were|is|are|all))* )?(?:unanimously |broadly |generally |fully )?(?:supportive of|in (?:support|favour) of|in agreement with|behind) ${rest}${end}`,
  'i',
)
/** "Approval given to the spend", "General support for the bid", "Agreement reached to fund the post". */
const noun = new RegExp(
  `^(?:(?:there (?:was|is)|${body}|the|a|full|formal|general|broad|unanimous|clear|overall|strong|delegated|in principle|retrospective|members['’]?|board|group|partner|gave|gives|give|its|their|power to act)(?: (?=gave|granted|reached))? ?){0,5}?(approval|agreement|consensus|consent|permission|authority|support|backing|endorsement|sign[- ]?off|go[- ]?ahead|assent|authorisation|ratification|in agreement)((?: (?:was|were|is|has been|now|in principle|from all|by all|by email))*)( (?:given|granted|reached|obtained|secured|expressed|confirmed|noted|recorded))?(?:,? (for|to|of|on|that|around|subject to|with|in) |\\s*[:–—]\\s*|\\s-\\s)${rest}${end}`,
  'i',
)
const ofNoun: Readonly<Record<string, string>> = {
  approval: 'approve',
  'sign off': 'sign off',
  support: 'support',
  backing: 'back',
  endorsement: 'endorse',
  'go ahead': 'approve',
  assent: 'approve',
  ratification: 'ratify',
}
/** "No objections to the merger", "There were no objections raised to …". */
const unopposed = new RegExp(
  `^(?:there (?:was|were|being) )?(?:no|nil) (?:objections?|dissent|opposition|concerns|issues)(?: (?:was|were|raised|expressed|received|made|from (?:members|partners|the board|anyone)))*,? (?:to|with|about|re) ${rest}${end}`,
  'i',
)
/** "Carried: letter to the Minister", "Unanimous: letter to go", "Outcome: option B". */
const labelled = new RegExp(
  `^(carried|passed|moved,? seconded,? (?:and )?(?:carried|agreed)|(?:motion|resolution|proposal)s? (?:carried|passed|agreed)|(?:the )?(?:board|group|panel|committee|partnership|meeting|members|final|agreed)(?:['’]s?)? (?:decision|position|view|steer|conclusion)|unanimous(?:ly)?(?: (?:carried|passed))?|outcome|conclusion|way forward|steer|consensus|preferred option|final decision|board decision|decided|chair['’]?s ruling|ruling)(?: \\d{1,2}\\s?[-–]\\s?\\d{1,2})?(?:\\s*[:–—]\\s*|\\s-\\s)${rest}${end}`,
  'i',
)
/** "It's agreed: …", "So it's agreed that we …", "Agreed we'd …": agreed, as it is spoken. */
const agreedThen =
  /^(?:so,? )?(?:(?:it['’]?s|it is|that['’]?s|we(?:['’]ve)?|all) (?:been |now |all )?)?(?:agreed|decided|settled)(?:\s*[:–-]\s*|,? (?:that )?)(?:(we(?:['’](?:d|ll)| will| would| should)? )(?=\p{Ll}{2,})|(?<=[:–-]\s*|that\s))(?!agreed\b)([^\n]{4,600})$/iu
/** "Recommending to Cabinet that …", "Recommend to Cabinet: …". */
const recommendsTo = /^recommend(?:ing|s|ed)? (to [^:\n]{3,60}?)(?:\s*(:)\s*(?:to )?| that )(\S[^\n]{3,600})$/i
/** "agreed, fund to stay open": the word, and a comma. */
const commaAfter =
  /^(?:it was )?(agreed|resolved|noted|recommended),\s+(?!but\b|and\b|although\b)(?![^\n]{0,60}\b(?:abstain|against|dissent))([^\n]{4,600})$/i
const lost = new RegExp(`^(lost|defeated|fell|not carried)(?:\\s*[:–—]\\s*|\\s-\\s)${rest}${end}`, 'i')
/** "Decision to defer the grant", "Decision was to …", "Decision deferred" is none of these. */
const theDecision = new RegExp(
  `^(?:the |a |board |final |unanimous )*(?:decision|resolution|agreement|ruling|outcome|conclusion|upshot|motion|proposal)(?: (?:was|is|made|taken|reached|passed|carried|of the (?:board|meeting|group)))* (to|that|not to) ${rest}${end}`,
  'i',
)
/** "It was the unanimous view that …", "Board steer was option 2", "Thumbs up for …", "In principle yes to …", "Chair to have delegated authority to …". */
const theirView = new RegExp(
  `^(?:(?:it was|this was) (?:the |a )?(?:(?:unanimous|general|clear|majority|collective|overall|firm|board['’]?s?|group['’]?s?|members['’]?) )*(?:view|feeling|consensus|decision|wish|preference|steer)|(?:the )?(?:board|group|panel|committee|partnership|exec|members|partners|meeting)(?:['’]s?)? (?:steer|view|preference|decision|consensus|feeling) (?:was|is)|(?:in principle,? )?(?:yes|thumbs[- ]up|green light|go[- ]ahead|all for)(?: from (?:all|everyone|the (?:board|group|panel)|members|partners))?)(?: of (?:the )?(?:board|group|meeting|members))?:?(?: (to|that|for|on))? ${rest}${end}`,
  'i',
)
const toHavePower = new RegExp(
  `^([^\\n:]{2,80}?) (?:to have|given|to be given|to get) ((?:delegated )?(?:authority|powers?) (?:to|for) [^\\n]{3,500}?)${end}`,
  'i',
)
/** "Carried, TZ against", "All bar TZ in favour", "Agreed, PN abstaining": how it was decided, with nothing said of what. */
const notAll =
  /^(?:(?:agreed|carried|passed|approved|unanimous(?:ly)?|all (?:in favour|for|agreed)|majority)\b[\s,;(–-]*[^\n]{0,80}?\b(?:abstain(?:ed|ing|s)?|against|dissent(?:ed|ing)?|except|apart from|bar|but not)\b[^\n]{0,80}|all (?:bar|but|except|apart from) [^\n]{2,60} (?:in favour|for|agreed|voted for)|[^\n]{2,60} against,? (?:the )?(?:rest|others|remainder|all others) (?:for|in favour))[\s.)]*$/i
const shortly =
  /^(?:all|everyone|board|members|partners|group)(?: (?:were|was|are|is|all))? (?:happy|content|in agreement|agreeable|of one mind|ok|fine with (?:this|it)|in support)[\s.]*$|^decision by consensus[\s.]*$|^(?:no objections|nods all round|general agreement|agreed by (?:all|everyone)|all agreed)[\s.]*$/i
const notAgreed = /^not (agreed|approved|accepted|supported|endorsed|carried|adopted|ratified)[\s.]*$/i
/** "4-2 for option A", "Option A 4-2": a count, and what it was for. */
const countFor =
  /^(\d{1,2}\s?[-–]\s?\d{1,2}) (?:for|in favour of) (\S[^\n]{3,200}?)[\s.]*$|^(option \w{1,3}),? (?:\w+ )?(\d{1,2}\s?[-–]\s?\d{1,2})[\s.]*$/i
/** "Option B it is", "Went with option B", "Option 2 preferred". */
const optionChosen =
  /^(?:(?:the |it['’]s )?(option \w{1,3}\b[^\n]{0,120}?),? (?:it is|was favoured|favoured|was the preferred option|is the preferred option)|(?:\p{L}+ ){0,2}(?:went|going|go) (?:with|for) ((?:option|the|a|\p{L}+['’]s)\b[^\n]{2,200}?))[\s.]*$/iu
/** "Board took assurance from …", "Members were assured", "Assurance taken …", "Received assurance …": minuted as noted. */
const assured = new RegExp(
  `^(?:(?:${body}) )?${adverbs}(?:(?:took|takes|received|gained|drew|had|given|gave|provided with|sought and received) (?:full |partial |reasonable |limited |substantial |some |significant |good |adequate )?assurance|(?:re)?assured\\b|satisfied (?:that|with|by|as)|acknowledged|recognised|recognized|took (?:comfort|note|account)|content (?:that|with))[^\\n]{3,600}$|^(?:(?:\\p{L}+) )?assurance(?: (?:was|were|is|has been|level|rating))*(?: (?:taken|received|given|provided|gained|noted|accepted|on|that|re|about|over|around)\\b|\\s*[:–-])[^\\n]{0,600}$|^(?:${body} )?(?:was |were |is )?not (?:fully |yet )?(?:assured|satisfied|content) (?:on|with|by|that|re|about|of|as to)\\b[^\\n]{3,600}$|^it was (?:also )?(?:acknowledged|recognised|recognized|accepted|confirmed|understood) that [^\\n]{3,600}$`,
  'iu',
)
/** Past participles that say of somebody what they become, or are to do: a name before them did not do it. */
const ofPeople =
  /^(?:re-?)?(?:appointed|elected|nominated|co-opted|authori[sz]ed|empowered|mandated|instructed|directed|chosen|selected|awarded|granted)$/i
/** "to", "pending", "until", "as drafted": no object of the verb. */
const noObject =
  /^(?:to|until|till|pending|subject to|as|with|without|by|for|because|since|due to|owing to|in|on|at|under|back|following|awaiting|unless|provided)\b/i
/** A beginning that is no thing: "With the consent of the meeting". */
const noSentence =
  /^(?:after|following|in (?:view|light|the|response)|given|having|with|as|since|because|due to|owing to|on|at|for|when|while|whilst|noting|considering|despite|although|if|there|no)\b/i
/** What is done with a matter, and not with what the paper recommends. */
const ofTheMatter = /^(?:deferred|postponed|continued|remitted|referred|withdr|suspended|cancelled|delegated)/i
/** Nothing but that it was so decided. */
const alone: readonly string[] = ['so agreed', 'so resolved', 'so noted']

/** A word that has its capital only from standing first. */
const ordinary =
  /^(?:the|an?|all|any|its|their|this|these|that|it|both|items?|recs?|consideration|decision|grants?|options?|terms|launch|applications?|matter|motion|proposals?|requests?|bids?|budget|funding|funds?|plan|strategy|policy|reports?|papers?|minutes|membership|recommendations?|contract|tender|lease|letter|charter|protocol|scheme|project|pilot|programme|continuation|extension|increase|uplift|virement|changes?|amendments?|draft|revised|updated|final|new|additional|further|joint|annual|quarterly|date|venue|position|post|role|consideration|discussion|consultation|use|purchase|spend|spending|payments?|costs?|fees?|timetable|agreement|permission|approval|assurance|received|appointment|nomination|delegated|authority|standing|press|public|move|moving|letter|statement|response|action)\b/i
const lower = (words: string) => (ordinary.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words)
const tidy = (words: string) =>
  words
    .trim()
    .replace(/^[\s:,–—-]+/, '')
    // "…, 5-1": the count, where it is read.
    .replace(/,?\s+\(?(\d{1,2}\s?[-–]\s?\d{1,2})\)?$/, ' ($1)')
    .replace(/[\s.]+$/, '')
const inBrackets = (words: string | undefined) => (words === undefined || words === '' ? '' : ` (${words.trim()})`)
const both = (text: string): readonly Way[] => [way(`resolved: ${text}`), way(`agreed: ${text}`)]
const agreedTo = (text: string): readonly Way[] => both(text).toReversed()

/** What was decided by a verb: with its object what they resolved to do; without one, what is to become of the matter. */
function decidedBy(
  verb: string,
  what: string,
  said: { readonly how?: string; readonly manner?: string },
): readonly Way[] {
  const base = toDo[verb] ?? verb,
    manner = said.manner === undefined ? '' : ` ${said.manner}`
  const clause = /^that\s+(\S[\s\S]*)$/i.exec(what)?.[1]
  if (clause !== undefined) {
    const noted = /^(?:accepted|confirmed|reaffirmed)$/.test(verb) ? [way(`noted: ${clause}`)] : []
    return [...both(`that ${clause}${inBrackets(said.how)}`), ...noted]
  }
  if (what === '' || what.startsWith(', '))
    return both(
      `${ofTheMatter.test(verb) ? 'the matter' : 'the recommendations'} be ${done(verb)}${manner}${what}${inBrackets(said.how)}`,
    )
  return noObject.test(what) && !/^(?:instructed|directed|authori[sz]ed)$/.test(verb)
    ? both(`that the matter be ${done(verb)}${manner} ${what}${inBrackets(said.how)}`)
    : both(`to ${base}${manner} ${lower(what)}${inBrackets(said.how)}`)
}

const howOrManner = (words: string | undefined): { readonly how?: string; readonly manner?: string } =>
  words === undefined
    ? {}
    : new RegExp(`^${how}$`, 'i').test(words)
      ? { how: words.toLowerCase() }
      : { manner: words.toLowerCase() }

/** What a body did, or was done with nobody named. */
function readActive(said: string): readonly Way[] {
  const [whole, who = '', first, adverb = '', word = '', after, between = '', what = ''] = active.exec(said) ?? []
  if (whole === undefined || (/\b(?:was|were)\b/i.test(adverb) && !/^it\b/i.test(who))) return []
  const verb = word.toLowerCase().replace(/\s+/, ' ')
  const together = /unanimously/i.test(adverb) ? { how: 'unanimously' } : {}
  if (/^(?:the )?meeting$/i.test(who) && noObject.test(what)) return []
  const why = between.includes(',') && !/^(?:to|that)\b/i.test(what)
  return decidedBy(verb, `${why ? ', ' : ''}${tidy(what)}`, {
    ...howOrManner(first),
    ...howOrManner(after),
    ...together,
  })
}

/** Said of somebody with nothing after it, this is what they did, and not what was done with them. */
const bySomebody =
  /^(?:agreed|accepted|declined|refused|approved|confirmed|supported|withdrew|continued|passed|preferred|backed|chose|raised)$/i
/** "Vice Chair: Sol Meyer", before "elected": for what, and who. */
const forWhat = /^([^:\n]{2,60}?)(?:: | [-–] )(\p{Lu}[^:\n]{2,60})$/u

/** What was done with something, in the passive or with its verb left out. */
function readPassive(said: string): readonly Way[] {
  const [whole, thing = '', mark = '', word = '', trail = ''] = passive.exec(said) ?? []
  const verb = word.toLowerCase().replace(/\s+/, ' '),
    bare = thing.trim().replace(/ (?:reviewed|received|considered|discussed|presented|read|debated)(?:,? and)?$/i, ''),
    not = / not $/i.test(said.slice(0, said.length - trail.length - word.length).slice(-5)) ? 'not ' : ''
  if (whole === undefined || onlyToldOf.test(bare) || /[.;]\s|\bthat \p{L}/u.test(bare)) return []
  if (/^(?:he|she|it|they|we|who|which|that|this|as|not|and|but|also|so|then|never|nothing)$/i.test(bare)) return []
  if (bySomebody.test(verb) && !ordinary.test(bare) && (isName(bare) || /^(?:\p{Lu}\p{Ll}+|\p{Lu}{2,3})$/u.test(bare)))
    return []
  // "approved by Cabinet in July": somebody else's, unless it says how.
  if (
    /^\s*,? by (?!an?\b|the (?:board|members|partners|group|panel|meeting)\b|£?\d|e-?mail|consensus|all\b|members|partners|show|unanim|default|circulation|correspondence|majority)/i.test(
      trail,
    )
  )
    return []
  if (verb === 'agreed' && /^ (?:to|that|with)\b/i.test(trail) && !/\b(?:was|were|is|be)\s+agreed/i.test(said))
    return []
  const after = tidy(trail),
    link = after === '' ? '' : /^\s*[,;]/.test(trail) ? ', ' : /^\s*[:–-]/.test(trail) ? ' – ' : ' '
  const became = /^(?:ok|okayed|waved|voted through)/.test(verb)
    ? 'approved'
    : verb === 'voted down'
      ? 'rejected'
      : done(verb)
  const [, subject] = /^subject to (.+)$/i.exec(bare) ?? []
  if (mark === ',' && subject !== undefined) return both(`the matter be ${became}, subject to ${subject}`)
  // What stands before a comma is a sentence of its own: "Paper late, deferred".
  if (mark === ',' && ofTheMatter.test(verb)) return both(`the matter be ${became}${link}${after} (${lower(bare)})`)
  if (mark === ',' && /^(?:agreed|approved|passed)$/.test(verb)) return agreedTo(`${lower(bare)}${link}${after}`)
  if (noSentence.test(bare)) return []
  const [, what, whom] = ofPeople.test(verb) ? (forWhat.exec(bare) ?? []) : []
  return whom === undefined
    ? both(`that ${lower(bare.replace(/[\s:,–—-]+$/, ''))} ${not}be ${became}${link}${after}`)
    : both(`that ${whom} ${not}be ${became}${link}${after} (${what ?? ''})`)
}

/** "Approval given for X", "Agreement reached to X": what the noun stands for. */
function readNoun(said: string): readonly Way[] {
  const [whole, word = '', , participle, joint, what = ''] = noun.exec(said) ?? []
  // "Authority to spend £5k delegated to Ravi": what is done stands behind it.
  if (
    whole === undefined ||
    (participle === undefined && passive.test(said)) ||
    / from (?:some|several|one|a few|many|two)\b/i.test(said)
  )
    return []
  const name = word.toLowerCase().replace('-', ' ').replace('signoff', 'sign off'),
    thing = tidy(what),
    link = joint?.toLowerCase()
  const base = ofNoun[name]
  if (link === 'that' || (link === 'to' && base === undefined && /^(?:agreement|consensus|in agreement)$/.test(name)))
    return both(`${link} ${thing}`)
  if (base !== undefined && (link === undefined || /^(?:for|to|of|on)$/.test(link)))
    return both(`to ${base} ${lower(thing)}`)
  if (/^(?:agreement|consensus|in agreement)$/.test(name))
    return both(link === 'subject to' ? `that the matter be agreed subject to ${thing}` : lower(thing))
  return both(`that ${name} be ${participle?.trim() ?? 'given'} ${link ?? 'for'} ${lower(thing)}`)
}

/** "Declined to fund …", "Voted for option 2", "Everyone agreed to pause …". */
function readChosen(said: string): readonly Way[] {
  const [whole, who, refused, joint = '', what = ''] = chosen.exec(said) ?? []
  if (whole === undefined || (who === undefined && /^(?:agreed|resolved)/i.test(said))) return []
  const link = joint.toLowerCase(),
    thing = tidy(what)
  if (refused !== undefined) return link === 'to' ? both(`not to ${thing}`) : []
  if (/\bagreed\b/i.test(whole)) return link === 'to' || link === 'that' ? agreedTo(`${link} ${thing}`) : []
  if (link === 'to' || link === 'that') return both(`${link} ${thing}`)
  return link === 'against' ? both(`to decide against ${lower(thing)}`) : both(lower(thing))
}

/** What the words of a line say was decided, the likeliest first; nothing where no word of deciding stands where a decision has it. */
export function likelyDecisions(said: string): readonly Way[] {
  if (
    said.length > 1_000 ||
    said.includes('\n') ||
    /[?!]\s*$/.test(said) ||
    spokenTo.test(said) ||
    ofTheirOwn.test(said)
  )
    return []
  const [so = ''] = alone.filter(words => said.toLowerCase().replace(/\W+$/, '') === words)
  if (so !== '') return [way(so.slice(3)), way(`${so.slice(3)}: as recommended`)]
  for (const read of [likelyMinutes, likelyMotions]) {
    const ways = read(said)
    if (ways.length > 0) return ways
  }
  if (assured.test(said))
    return [
      way(
        `noted: ${tidy(said)
          .replace(/^The\b/, 'the')
          .replace(/^it was (?:also )?\w+ that /i, '')}`,
      ),
    ]
  if (shortly.test(said)) return [way('agreed: as recommended'), way('resolved: as recommended')]
  if (notAll.test(said)) return agreedTo(`the recommendations in the report (${tidy(said).replace(/[()]/g, '')})`)
  const [, refused] = notAgreed.exec(said) ?? []
  if (refused !== undefined) return both(`that the recommendations not be ${refused.toLowerCase()}`)
  const [, score, forThis, option_, score2] = countFor.exec(said) ?? []
  if (score !== undefined || score2 !== undefined)
    return both(`${lower(forThis ?? option_ ?? '')} (${score ?? score2 ?? ''})`)
  const [, whom = '', power = ''] = toHavePower.exec(said) ?? []
  if (power !== '') return both(`that ${lower(whom)} have ${tidy(power)}`)
  const [, viewJoint, view = ''] = theirView.exec(said) ?? []
  if (view !== '')
    return both(
      `${/^in principle/i.test(said) ? 'to approve in principle ' : /^(?:to|that)$/i.test(viewJoint ?? '') && !/^(?:yes|thumbs|green|go)/i.test(said) ? `${(viewJoint ?? '').toLowerCase()} ` : ''}${lower(tidy(view))}`,
    )
  const no = negative.exec(said)
  if (no !== null) return both(`not to ${(no[1] ?? '').toLowerCase()} ${tidy(no[2] ?? '')}`)
  const [, carried = '', what = ''] = labelled.exec(said) ?? []
  if (what !== '')
    return both(
      `${/^\w{1,3}$/.test(what) ? 'option ' : ''}${lower(tidy(what))}${/^unanimous/i.test(carried) ? ' (unanimously)' : ''}`,
    )
  const fell = lost.exec(said)?.[2]
  if (fell !== undefined)
    return [way(`${/^(?:the )?amendment/i.test(fell) ? 'amendment' : 'motion'} lost: ${tidy(fell)}`)]
  const [, joint = '', decision = ''] = theDecision.exec(said) ?? []
  if (decision !== '') return both(`${joint.toLowerCase()} ${tidy(decision)}`)
  const free = unopposed.exec(said)?.[1]
  if (free !== undefined) return both(`${lower(tidy(free))} (no objections)`)
  const option = optionChosen.exec(said)
  if (option !== null) return both(lower(tidy(option[1] ?? option[2] ?? '')))
  const support = inFavour.exec(said)?.[1]
  if (support !== undefined && !/[:;]/.test(support)) return both(`to support ${lower(tidy(support))}`)
  const itIs = agreedThen.exec(said)
  if (itIs !== null) return agreedTo(`${itIs[1] === undefined ? '' : 'to '}${lower(tidy(itIs[2] ?? ''))}`)
  const [, to = '', bidden, recommended = ''] = recommendsTo.exec(said) ?? []
  if (recommended !== '')
    return [way(`recommended: ${to} ${bidden === undefined ? 'that' : 'to'} ${tidy(recommended)}`)]
  const [, led = '', decided = ''] = commaAfter.exec(said) ?? []
  if (decided !== '') return [way(`${led.toLowerCase()}: ${tidy(decided)}`)]
  const [, , agreedHow, agreed = ''] = theyAgreed.exec(said) ?? []
  if (agreed !== '' && !/^with\b/i.test(agreed)) {
    const as = howOrManner(agreedHow)
    return agreedTo(
      `${as.manner === undefined ? '' : `${as.manner} `}${lower(tidy(agreed)).replace(/^that\s+/i, 'that ')}${inBrackets(as.how)}`,
    )
  }
  for (const read of [readChosen, readActive, readNoun, readPassive]) {
    const ways = read(said)
    if (ways.length > 0) return ways
  }
  const [, does = '', object = ''] = now.exec(said) ?? []
  const [, own = ''] = /^(recommend|agree|note)$/i.exec(does) ?? []
  if (own !== '')
    return [way(`${own.toLowerCase().replace(/e$/, '')}ed: ${lower(tidy(object)).replace(/^that\s+/i, '')}`)]
  return does === '' || noObject.test(object) || /^of\b/i.test(object)
    ? []
    : both(`to ${does.toLowerCase()} ${lower(tidy(object))}`)
}

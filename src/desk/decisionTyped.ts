import { decisionsWritten } from '../cards/decisionsWritten.ts'
import { wayTitle } from '../cards/typedWays.ts'
import { isName } from '../meeting/presentersWritten.ts'
import { type DecisionVerb, decisionVerbs } from '../meeting/events.ts'
import { itemAtHead, itemField } from './asSaid.ts'
import { type Read, type Way, command, isNone, question } from './typed.ts'
import { type DecisionSaid, readVotes } from './votes.ts'

const verbs = decisionVerbs.join('|')
/** "It was", "Members", "The Board", before the word of the decision. */
const whose =
  '(?:it (?:was|is|has been|had been)|(?:the )?(?:members|partners|board|partnership|committee|council|cabinet|panel|group|forum|executive|meeting|trustees|governors)(?: members)?|all(?: members| partners)?|the chair and members)'
const adverbs = '(?:(?:also|therefore|further|then|subsequently|unanimously|duly|formally|has|have|had|was|were) ){0,4}'
const decided = new RegExp(`^(?:${whose} )?(${adverbs})(${verbs})(?![\\w-])`, 'i')
const bare = new RegExp(`^(?:${verbs})(?![\\w-])`, 'i')

/** A name, perhaps after an honorific with its full stop. */
const mover = '(?:[a-z]{2,6}\\. ?)?[^,;:.]{2,60}?'
/** "Proposed by A, seconded by B and", "A moved, B seconded, and it was", "On the motion of A, seconded by B," */
const movedFirst = [
  new RegExp(
    `^(?:it was )?(?:proposed|moved)(?: by)?:? (${mover})(?: and|[,;.] ?(?:and )?| (?=seconded:)) ?seconded(?: by)?:? (${mover})(?:[,;:.]? (?:and )?|[,;:.] ?)(?=(?:it was )?(?:unanimously )?(?:resolved|agreed|recommended|that)\\b)`,
    'i',
  ),
  new RegExp(`^(${mover}) (?:proposed|moved)[,;]? (?:and )?seconded by (${mover})[,;]? (?=that\\b)`, 'i'),
  new RegExp(
    `^(${mover}) (?:proposed|moved)(?: and|,|;)(?: and)? (${mover}) seconded,? (?:and )?(?=(?:it was )?(?:resolved|agreed|recommended|that)\\b)`,
    'i',
  ),
  new RegExp(
    `^on the (?:motion|proposal|proposition) of (${mover})(?:,| and) seconded by (${mover})[,:]? (?=(?:it was )?(?:unanimously )?(?:resolved|agreed|recommended|that)\\b)`,
    'i',
  ),
]

/** "The report was noted": what was decided of something, in one sentence. */
const passive =
  /^((?:the|this|these|all) [^.;\n]{1,300}?) (?:was|were) (?:(?:then|also|duly|unanimously) )?(noted|agreed|resolved|approved|accepted|confirmed|adopted|endorsed)(?:,? ((?:as an?|as (?:set out|amended|presented|recommended|read)|subject to|without|with (?:[\w ]{0,40} )?(?:amendments?|corrections?|changes?|exceptions?|additions?|thanks|conditions?|addendum)) ?[^.;\n]{0,200}))?\.?$/i

const named = (verb: string): DecisionVerb => decisionVerbs.find(v => v === verb.toLowerCase()) ?? 'resolved'

/** The same decision in the two words it is minuted with, to choose from. */
const resolvedOrAgreed = (rest: string) =>
  question('which decision', [
    { title: wayTitle.resolved(), words: `resolved ${rest}` },
    { title: wayTitle.agreed(), words: `agreed ${rest}` },
  ])

/** What leads a decision beyond doubt: "that", "to", a colon or dash, a list, a count of votes. */
const led =
  /^\s*(?:that\b|to\b|[:–—\n(]|-+\s|,\s*(?:that|with|by|on)\b|unanimously\b|nem\.? con|with (?:\w{1,6}|\d{1,3}) (?:abstentions?|against|dissenting)\b|by (?:a (?:large |clear )?majority|\d)|\d{1,3}\s?[–-]\s?\d{1,3} (?:to|that)\b|[*•-] )/i
/** Somebody speaks of themselves, or says thanks: no decision. */
const chat =
  /^[\s:,;!–—-]*(?:thanks?|thank you|ta|cheers|yes|ok|okay|will do|i(?![.)])|i['’]ll|we|we['’]ll|you|me|my|it|happy|fine|good|great|sure|perfect|sounds|makes sense|no problem|to (?:disagree|differ)|all (?:round|around)|to (?:that|this|it|them|both|everything)\W*$|that(?:['’]s| (?:one|too|as well)\b|,(?: (?:cheers|thanks?|ta|ok|i|we)\b|$)| (?:would|will|is|was|works?|sounds?|seems?|makes?|looks?|helps?|could|should|might|can)\b)|\p{Extended_Pictographic})(?![\w])/iu
const aThing = /^\s*(?:the|an?|all|its|their|this|these)(?:\s|$)/i
/** In two words, only what minutes note: "the report". */
const notedThing =
  /^\s*(?:the|this|an?|its|their|all) (?:reports?|updates?|papers?|positions?|contents|figures|minutes|notes|presentations?|information|recommendations?|progress|plans?|performance|budget|letters?|correspondence|announcements?|dates?|strategy|dashboard|scorecard|data|findings|proposals?|briefing|apologies|log|register|review|action log|summary|risks?|statement|feedback|assessment|results|programme)\.?$/i
/** Words of talk in a short line. */
const talky =
  /[?!]\s*$|[,;]\s*(?:many )?(?:thanks|thank you|ta|cheers)\b|(?:(?<![(])\bi\b(?![).])|\b(?:you|me|my|mine|your|cheers|lol|haha|please)\b)/i

/** What a board decides to do, in words nobody uses of lunch. */
const formal =
  /^ to (?:accept|adopt|agree|allocate|amend|appoint|approve|arrange|authorise|award|cease|circulate|commission|confirm|consider|consult|continue|contribute|convene|co-opt|create|decline|defer|delegate|develop|elect|endorse|enter|establish|exclude|explore|extend|fund|grant|hold|implement|increase|invest|invite|issue|launch|merge|monitor|nominate|note|oppose|postpone|prepare|proceed|procure|produce|promote|provide|publish|purchase|ratify|readmit|receive|recommend|reconvene|refer|refuse|reject|release|renew|replace|report|request|require|rescind|respond|retain|review|revise|seek|set up|submit|suspend|support|transfer|trial|update|vary|withdraw|write)\b/i
/** The same in everyday words. */
const everyday =
  /^ to (?:add|allow|apply|ask|bring|buy|cancel|carry|change|close|give|go|include|join|keep|lead|let|make|meet|mend|move|pay|progress|put|reduce|remove|reopen|return|run|sell|send|set|share|sign|spend|stop|take|thank|use|waive|welcome|work)\b/i
/** What a board's business is about. */
const business =
  /[£%]|\b\d{2,}|\b(?:reports?|plans?|strateg(?:y|ies|ic)|budgets?|polic(?:y|ies)|boards?|panel|committee|partnership|cabinet|council|officers?|members|partners|chair|clerk|cllr|police|fund(?:ing|s|ed)?|grants?|schemes?|projects?|programme|services?|minutes|agenda|contracts?|tenders?|lease|meetings?|recommendations?|proposals?|actions?|figures|updates?|position|data|risks?|performance|assessment|protocol|consultation|report(?:ed|ing)|staff|posts?|residents|victims|crime|safety|letters?|trust|register|survey|review|terms|work|changes?|increase|decrease|concerns?|progress|update|contents|presentation|papers?|announcements?|apologies|correspondence|accounts|invoice|fees?|bids?|application|licen[cs]e|planning|wards?|councillors?|representatives?|approval)\b/i
const isDoubtful = (rest: string, ofABody: boolean) =>
  /^ to\b/i.test(rest) &&
  !formal.test(rest) &&
  !(ofABody && everyday.test(rest)) &&
  !business.test(rest.slice(0, 400)) &&
  !/\((?:all|unanimous|for|proposed|\d)/i.test(rest)
/** "agreed that the soup was cold": what is or was so is no decision. */
const isSo = (verb: DecisionVerb, rest: string) =>
  (verb === 'agreed' || verb === 'resolved') &&
  rest.length < 160 &&
  /\b(?:is|are|was|were|has|had)\b/i.test(rest) &&
  !/\b(?:be|shall|should|will|would|must|to|not)\b/i.test(rest) &&
  !business.test(rest)

/** Whether words after a decision's word, with nothing before it, are a decision where nobody wrote to the bot. */
function isDecision(verb: DecisionVerb, rest: string): boolean {
  if (verb === 'resolved' && /^ that\s+\S+\s+\S/i.test(rest) && !/[?!]\s*$/.test(rest) && !chat.test(rest)) return true
  if (isTalk(rest) || ownStory.test(rest)) return false
  if (led.test(rest) || itemAtHead(rest).item !== undefined) return true
  switch (verb) {
    case 'noted':
      return (
        (aThing.test(rest) &&
          !/,\s*(?:\p{L}+ing|will|am|on it|sorted|done)\b/iu.test(rest.slice(0, 200)) &&
          rest.trim().split(/\s+/).length !== 2) ||
        notedThing.test(rest) ||
        /^ with (?:thanks|concern|interest|regret|approval)\b/i.test(rest)
      )
    case 'agreed':
      return aThing.test(rest) && !/\b(?:i|we|you|is|are|was|were)\b/i.test(rest.slice(0, 200))
    case 'resolved':
      return aThing.test(rest) && /\bbe\b/i.test(rest.slice(0, 400))
    case 'recommended':
      return false
  }
}

/** "Members agreed with you", "All agreed!": no decision, whoever is named before it. */
const exclaimed = /^[^\n]{0,120}[?!]\s*$|^ with (?!thanks|concern|interest|regret|approval)/i

/** A clause, as it follows "it was noted": "the bid was late", "funding be extended". */
const clause = /\b(?:be|would|should|will|shall|must|was|were|had|has|have|is|are|not to)\b/i
const moment = /^\s*(?:an?|some|the) (?:while|long|bit|few|couple|lot|other (?:day|week)|last)\b/i
/** Somebody laughs, or speaks of themselves. */
const ownStory = /\bthat (?:i|you)\b(?![.)])|\b(?:haha|hehe|lol)\b|[😂🤣😅😉]|^\s*(?:it|they|he|she)\b/iu
const ofThePast = /\b(?:(?:years?|months?|weeks?|days?|ages) ago|last (?:year|month|week|time)|yesterday|already)\b/i
const furtherOn =
  /^\s*(?:[.;]?\s*$|in principle\b|as an?\b|as (?:set out|recommended|amended)\b|and \p{L}+ed\b|with (?:thanks|concern|interest|regret|approval)\b|no\b)/iu

/** "The group noted progress", and not "noted it before". */
const fewWords = /^\s+\p{L}[\p{L}'’-]*(?:\s[\p{L}'’-]+){0,5}\.?$/u
const ofTelling =
  /\b(?:it|them|that|this|him|her|us|you|i|me|my|before|after|already|by|ages|ago|lol|too|also|earlier|last|later|once|when|yesterday|with)\b/i

/** Whether what follows "it was agreed" or "the board noted" makes a minute-sentence of it; else somebody may be telling a story. */
const isMinuted = (verb: DecisionVerb, rest: string) =>
  !ownStory.test(rest) &&
  !/^\s*to (?:disagree|differ)\b/i.test(rest) &&
  (led.test(rest) ||
    itemAtHead(rest).item !== undefined ||
    furtherOn.test(rest) ||
    (verb === 'noted' && fewWords.test(rest) && !ofTelling.test(rest)) ||
    (!moment.test(rest) &&
      !ofThePast.test(rest) &&
      !(rest.length < 120 && talky.test(rest)) &&
      (aThing.test(rest) || clause.test(rest.slice(0, 300)))))

/** "that Orla to …", " Orla Finnimore will …": agreed, and somebody's to do. */
const agreedToDo = /^\s+(?:that\s+)?([\p{L}.'’ -]{2,60}?)(\s+(?:to|will|shall)\s[\s\S]*)$/iu
const isPerson = (words: string) =>
  isName(words) || /^\p{Lu}{2,4}$/u.test(words) || (/^\p{Lu}[\p{L}'’-]+$/u.test(words) && !bodies.test(words))
const bodies =
  /^(?:all|each|council|cabinet|board|partnership|committee|panel|officers?|members?|partners?|police|probation|health|chair|clerk|no|not|[ivx]+|nothing)$/i

const isTalk = (rest: string) => chat.test(rest) || (rest.length < 120 && !rest.includes('\n') && talky.test(rest))

/** "agreed in principle to …", "agreed as recommended": likely a decision, in words that could be anything. */
const likely =
  /^ (?:not to|in principle|by (?:all|everyone|members|the)\b|as (?:recommended|set out|per|above|amended|proposed|read|presented))/i

/** "the plan", "the action plan", "the plan and the": what follows "that" seems to break off. "The sale proceed" is a decision. */
const breaksOff = (text: string) =>
  /^\p{L}+[.…]*$/u.test(text.trim()) ||
  /^(?:the|an?|this|these|its|their)$/i.test(text.trim()) ||
  /^(?:the|an?|this|these|its|their)\s+[\p{L}'’-]+[.…]*$/iu.test(text.trim()) ||
  (/^(?:the|an?|this|these|its|their)(?:\s+[\p{L}'’-]+){2}[.…]*$/iu.test(text.trim()) &&
    paperAtEnd.test(text.trim())) ||
  /\s(?:the|an?|of|to|and|or|for|with|by|in|on)(?:…|\.\.+)?$/i.test(text)
const paperAtEnd =
  /\s(?:reports?|plans?|strateg(?:y|ies)|budgets?|minutes|updates?|papers?|polic(?:y|ies)|figures|group|board|panel|committee|proposals?|recommendations?|scheme|project|services?|officers?|members|partners|partnership)[.…]*$/i

/** "the following:", with nothing after it. */
const leadsNowhere = /\bfollowing\b[^:\n]{0,60}:\s*$/i

/** Formulas before "it was agreed" that say nothing of their own. */
const formula =
  /^(?:(?:following|after) (?:(?:some|a|further|full|due|detailed|lengthy|brief) ){0,2}(?:discussion|debate|consideration|deliberation)s?|having (?:considered|discussed|received|heard|reviewed) [^,\n]{1,100}|on being put to the vote|upon a vote|having been put to the vote|the chair proposed and),?\s+(?=it was\b|members\b|the \p{L}+ (?:agreed|resolved|noted))/iu

/** "On a vote of 5 to 3, it was resolved". */
const voteFirst =
  /^(?:on|by|with) a (?:vote|majority) of (\d{1,3})(?: votes?)? to (\d{1,3}),? it was (resolved|agreed|recommended)\b/i
/** "RESOLVED, on the proposal of A, seconded by B, that": who moved it, between the word and the decision. */
const movedWithin = new RegExp(
  `^\\s*[,:–—(]?\\s*(?:on the (?:motion|proposal|proposition) of|(?:proposed|moved) by) (${mover}),? (?:and )?seconded by (${mover})\\)?[,:]? (?=(?:that|to)\\b)`,
  'i',
)

/** Reads decisions: noted, resolved, agreed, recommended; with who moved them, how they were voted, and the item where another is named. */
export function readDecisionTyped(written: string, addressed: boolean): Read {
  const said = written.replace(formula, '').replace(voteFirst, 'it was $3 by $1 votes to $2')
  for (const form of movedFirst) {
    const m = form.exec(said.slice(0, 300))
    if (m === null) continue
    const rest = said.slice(m[0].length),
      who = { proposer: (m[1] ?? '').trim(), seconder: (m[2] ?? '').trim() }
    const word = decided.exec(rest)
    return word === null
      ? resolvedOrAgreed(`${rest.trim().replace(/\.$/, '')} (proposed by ${who.proposer}, seconded by ${who.seconder})`)
      : passed(named(word[2] ?? ''), word[1] ?? '', rest.slice(word[0].length), who)
  }
  const word = decided.exec(said)
  if (word !== null) {
    const verb = named(word[2] ?? ''),
      rest = said.slice(word[0].length)
    const actions = /^ actions?\s*[:–-]\s*(?=\S)/i.exec(rest)
    if (actions !== null)
      return question('nearly', [
        way(`action: ${rest.slice(actions[0].length)}`),
        way(`${verb}: ${rest.slice(actions[0].length)}`),
      ])
    const undertaken = verb === 'agreed' ? agreedToDo.exec(rest.slice(0, 400)) : null
    if (undertaken !== null && isPerson(undertaken[1] ?? ''))
      return question('which decision', [
        way(
          `action: ${rest.slice(undertaken[0].length - (undertaken[1] ?? '').length - (undertaken[2] ?? '').length)}`,
        ),
        way(
          `agreed: ${rest.slice(undertaken[0].length - (undertaken[1] ?? '').length - (undertaken[2] ?? '').length)}`,
        ),
      ])
    if (!bare.test(said) && exclaimed.test(rest)) return undefined
    if (/^all (?:noted|agreed|resolved|recommended)[\s.]*$/i.test(said) && !addressed) return undefined
    const more = /^\s*(?:[:–—(\n]|that\b)/i.test(rest) && !toDoInBracket.test(rest.slice(0, 400)) && bare.test(said)
    const besides = more ? undefined : andMore(verb, rest, said)
    if (besides !== undefined && (addressed || isMinuted(verb, rest) || isDecision(verb, rest))) return besides
    if (!bare.test(said) && isMinuted(verb, rest))
      return ofOurselves.test(rest.slice(0, 300)) || (isDoubtful(rest, true) && rest.length < 120) || isSo(verb, rest)
        ? perhaps(verb, rest, said)
        : passed(verb, word[1] ?? '', rest)
    if (!bare.test(said)) return addressed ? perhaps(verb, rest, said) : undefined
    if (/^[\s.]*$/.test(rest)) return verb === 'agreed' && !addressed ? undefined : passed(verb, '', '')
    if (isDecision(verb, rest))
      return isDoubtful(rest, false) || (verb === 'noted' && /^ the\b/i.test(rest) && !business.test(rest))
        ? perhaps(verb, rest, said)
        : passed(verb, '', rest)
    return (addressed && !/^\s*[!?,]/.test(rest) && !chat.test(rest)) || (likely.test(rest) && !isTalk(rest))
      ? perhaps(verb, rest, said)
      : undefined
  }
  return readOtherDecision(said, addressed)
}

/** "It was agreed that we …": minutes do not speak so. */
const ofOurselves = /\b(?:we|our|us|ours)\b(?!['’]re\b)/

/** The decision as it may be meant, or a note. */
const perhaps = (verb: DecisionVerb, rest: string, said: string): Read =>
  question('record it', [way(`${verb}: ${rest.trim().replace(/^that\s+/i, '')}`), way(`note ${said}`)])

const way = (words: string): Way => ({ title: words, words })

const titles: Readonly<Record<string, DecisionVerb>> = { resolution: 'resolved', recommendation: 'recommended' }

/** "Report noted", "Minutes of the last meeting agreed as a true record": the same without its verb. */
const shortly =
  /^((?:the )?(?:(?:draft|previous|last|revised|annual|final) )?(?:minutes|notes|reports?|updates?|papers?|recommendations?|presentation|figures|position|contents|actions?|action (?:log|plan)|terms of reference|budget|strategy|(?:work|forward|delivery|business) (?:plan|programme)|accounts|policy|proposals?)(?: (?:of|from|on|in|for) [^.;:\n]{1,100}?)?)(?: ?: ?| (?:(?:was|were) )?)(noted|agreed|approved|accepted|confirmed|adopted|endorsed)(?:,? (as (?:an? )?[^.;\n]{1,120}|with thanks|(?:subject to|without|with (?:[\w ]{0,40} )?(?:amendments?|corrections?|changes?|exceptions?|additions?|thanks|conditions?|addendum)) ?[^.;\n]{0,160}))?\.?$/i
const approves = new RegExp(
  `^${whose} (?:unanimously )?(approved|endorsed|adopted|accepted|ratified|supported)\\s+(?=(?:the|an?|its|their)\\s)`,
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

/** Decisions in other words than the four: "Decision: …", "Approved the minutes", "The report was noted". */
function readOtherDecision(said: string, addressed: boolean): Read {
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
    (addressed || aThing.test(said.slice(approved[0].length)))
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
  if (of !== null) return decidedOf(of[1] ?? '', (of[2] ?? '').toLowerCase(), of[3])
  if (carried.test(said) || (addressed && said.length <= 200 && voted.test(said)))
    return { kind: 'said', what: 'what was carried' }
  if (addressed && /^that\s+\S+\s+\S/i.test(said) && !/[?]$/.test(said)) return resolvedOrAgreed(said)
  return undefined
}

/** What became of something put to the vote, without what it was. */
const carried =
  /^(?:the )?(?:motion|proposal|amendment)? ?(?:was |were )?(?:(?:not )?carried|lost|defeated|rejected)(?: unanimously| nem\.? con\.?)?\.?$/i
const voted =
  /^(?:(?:on|upon) (?:being|having been) put to the vote\b|(?:the )?(?:vote|voting)\b(?! (?:for|to) )|(?:for|in favour)\s*[:–-]?\s*\d|\d{1,3} (?:for|in favour)\b|(?:the )?(?:motion|amendment|recommendations?|proposals?|resolution|vote)\b[^.\n]{0,80}\b(?:carried|lost|defeated|passed|fell)\b|(?:carried|passed|lost|defeated|unanimous(?:ly)?|all in favour)\b)[^?!]*$/i

const thatThere = (rest: string) =>
  /^(?:that|to)\b/i.test(rest)
    ? rest
    : /[\n]/.test(rest)
      ? `that:\n${rest}`
      : `that ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`

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
      texts: [`${lower(thing)} ${as ?? 'as a correct record'}`],
    })
  return resolvedOrAgreed(`that ${lower(thing)} be ${word}${as === undefined ? '' : ` ${as}`}`)
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

/** "(Cllr A / Dr B)" at the end of a decision: likely who proposed and who seconded it. */
const two = /\s*\(([^()/,&\n]{2,60}?)\s*(?:[/,&]|\sand\s)\s*([^()/,&\n]{2,60})\)[\s.]*$/

/** Who moved it and how it was voted, as it is typed after a decision, so that a question loses nothing. */
function movedBy({ proposer, seconder, vote }: Partial<DecisionSaid>): string {
  const said = [
    ...(proposer === undefined ? [] : [`proposed by ${proposer}`]),
    ...(seconder === undefined ? [] : [`seconded by ${seconder}`]),
    ...(vote === undefined ? [] : [`for ${vote.for}, against ${vote.against}, abstained ${vote.abstained}`]),
    ...(vote?.castingVote === undefined ? [] : [`casting vote ${vote.castingVote}`]),
  ]
  return said.length === 0 ? '' : ` (${said.join(', ')})`
}

/** "(A / B)" right after the word: likely who moved it. */
const twoFirst = /^\s*\((\p{Lu}[^()/,&\n\d]{1,60}?)\s*(?:[/,&]|\sand\s)\s*(\p{Lu}[^()/,&\n\d]{1,60})\)[\s,:]*/u
/** "noted the report and asked Orla Finnimore to circulate it": what else they did. */
const andAsked = /,? and (?:(?:then|also) )?(asked|requested|instructed|invited|directed|tasked|commissioned)\s+(?=\S)/i
/** Another sentence after the decision; not one that says who moved it, or how it was voted. */
const nextSentence =
  /(?<!\b(?:cllr|dr|mr|mrs|ms|supt|insp|prof|rev|no|st|nem|con))\.\s+(?=\p{Lu}\p{L}*\s\p{L})(?!(?:Proposed|Proposer|Moved|Mover|Seconded|Vote|Voting|Carried|All in favour|Unanimous|For |In favour|That |RESOLVED|AGREED|NOTED)\b)/iu
/** "noted (TQ to follow up)": somebody's to do, in a bracket. */
const toDoInBracket = /^\s*\((\p{Lu}[^()\n]{1,60} (?:to|will) [^()\n]{2,300})\)\.?$/u

/** A decision, and what a body did besides, which may be another entry: asked. */
function andMore(verb: DecisionVerb, rest: string, said: string): Read {
  const bracket = toDoInBracket.exec(rest.slice(0, 400))
  if (bracket !== null && rest.length <= 400)
    return question('record it', [apart(verb, `action: ${bracket[1] ?? ''}`), way(`note ${said}`)])
  const ends = nextSentence.exec(rest.slice(0, 600))
  if (ends !== null && rest.length <= 600 && !/[:\n]/.test(rest.slice(0, ends.index))) {
    const whole = rest.trim().replace(/^that\s+/i, '')
    return question('record it', [
      apart(
        `${verb}: ${rest
          .slice(0, ends.index)
          .trim()
          .replace(/^that\s+/i, '')}`,
        `note ${rest.slice(ends.index + ends[0].length)}`,
      ),
      { title: wayTitle.allAsOne(), words: `${verb}: ${whole}` },
    ])
  }
  const m = andAsked.exec(rest.slice(0, 600))
  if (m === null || rest.length > 600 || /[:\n]/.test(rest.slice(0, m.index))) return undefined
  const [, whom, task] = /^(.{2,60}?) to (\S[\s\S]*)$/.exec(rest.slice(m.index + m[0].length)) ?? []
  const then =
    whom === undefined
      ? `note The meeting ${m[1] ?? 'asked'} ${rest.slice(m.index + m[0].length)}`
      : `action ${whom}: ${task ?? ''}`
  const first = `${verb}: ${rest
    .slice(0, m.index)
    .trim()
    .replace(/^that\s+/i, '')}`
  return question('record it', [
    apart(first, then),
    { title: wayTitle.allAsOne(), words: `${verb}: ${rest.trim().replace(/^that\s+/i, '')}` },
  ])
}

const apart = (first: string, then: string): Way => ({ title: `${first} / ${then}`, words: `${first}\n${then}` })

/** The decision, or the question whether it breaks off. */
function passed(verb: DecisionVerb, before: string, after: string, who: Partial<DecisionSaid> = {}): Read {
  const within = who.proposer === undefined ? movedWithin.exec(after.slice(0, 300)) : null
  if (within !== null)
    return passed(verb, before, ` ${after.slice(within[0].length)}`, {
      proposer: (within[1] ?? '').trim(),
      seconder: (within[2] ?? '').trim(),
    })
  const { text, how: _how, ...voted } = readVotes(itemAtHead(after).rest)
  const moversFirst = who.proposer === undefined ? twoFirst.exec(text.slice(0, 200)) : null
  if (moversFirst !== null) {
    const decided = text.slice(moversFirst[0].length).replace(/^that\s+/i, '')
    return question('nearly', [
      way(`${verb}: ${decided} (proposed by ${moversFirst[1] ?? ''}, seconded by ${moversFirst[2] ?? ''})`),
      way(`${verb}: ${decided}`),
    ])
  }
  const texts = decisionsWritten(text.includes('\n') ? text : text.replace(/^\s*-\s+/, ''))
  const that = /^[\s:,–—-]*that\b/i.test(text) || /^\s*(?:the|an?)\s*$/i.test(text)
  const [only] = texts
  if (texts.length === 1 && only !== undefined && (leadsNowhere.test(only) || (that && breaksOff(only))))
    return question('breaks off', [way(`${verb}: ${only}${movedBy({ ...who, ...voted })}`)])
  const movers = two.exec(text.slice(-200))
  if (movers !== null && who.proposer === undefined && [movers[1], movers[2]].every(n => isName(n ?? ''))) {
    const decided = text.slice(0, text.length - movers[0].length).replace(/^[\s:,–—-]*that\s+/i, '')
    return question('nearly', [
      way(`${verb}: ${decided} (proposed by ${movers[1] ?? ''}, seconded by ${movers[2] ?? ''})`),
      way(`${verb}: ${decided}`),
    ])
  }
  return asSaidOf(verb, before, after, who)
}

/** A decision as it was said; nothing is asked of it any more. */
function asSaidOf(verb: DecisionVerb, before: string, after: string, who: Partial<DecisionSaid> = {}): Read {
  const { item, rest } = itemAtHead(after)
  const { text, how, ...voted } = readVotes(rest)
  const together = how ?? (/unanimously/i.test(before) ? 'unanimously' : undefined)
  const texts = decisionsWritten(text.includes('\n') ? text : text.replace(/^\s*-\s+/, ''))
  return command({
    type: 'PassResolution',
    verb,
    texts: texts.map(t =>
      together === undefined || t.endsWith(`(${together})`) ? t : `${t.replace(/\.$/, '')} (${together})`,
    ),
    ...who,
    ...voted,
    ...itemField(item),
  })
}

/** A decision by its word, as the button of a question has it: what was doubtful about it is settled. */
export function readDecisionAsSaid(said: string): Read {
  const word = /^(noted|agreed|resolved|recommended)(?=[\s:]|$)/i.exec(said)
  return word === null ? undefined : asSaidOf(named(word[1] ?? ''), '', said.slice(word[0].length))
}

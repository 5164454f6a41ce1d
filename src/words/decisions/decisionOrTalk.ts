import type { DecisionVerb } from '../../meeting/events.ts'
import { itemAtHead } from '../line/asSaid.ts'

/** What leads a decision beyond doubt: "that", "to", a colon or dash, a list, a count of votes. */
const led =
  /^\s*(?:that\b|to\b|[:–—\n(]|[1ai][.)]\s|-+\s|,\s*(?:that|with|by|on)\b|unanimously\b|nem\.? con|with (?:\w{1,6}|\d{1,3}) (?:abstentions?|against|dissenting)\b|by (?:a (?:large |clear )?majority|\d)|\d{1,3}\s?[–-]\s?\d{1,3} (?:to|that)\b|[*•-] )/i
/** Somebody speaks of themselves, or says thanks: no decision. */
export const chat =
  /^[\s:,;!–—-]*(?:thanks?|thank you|ta|cheers|yes|ok|okay|will do|i(?![.)])|i['’]ll|we|we['’]ll|you|me|my|it|happy|fine|good|great|sure|perfect|sounds|makes sense|no problem|to (?:disagree|differ)|all (?:round|around)|to (?:that|this|it|them|both|everything)\W*$|that(?:['’]s| (?:one|too|as well)\b|,(?: (?:cheers|thanks?|ta|ok|i|we)\b|$)| (?:would|will|is|was|works?|sounds?|seems?|makes?|looks?|helps?|could|should|might|can)\b)|\p{Extended_Pictographic})(?![\w])/iu
/** A thing of the meeting's, and no clause: "the plan". */
export const aThing = /^\s*(?:the|an?|all|its|their|this|these)(?:\s|$)/i
/** In two words, only what minutes note: "the report". */
const notedThing =
  /^\s*(?:the|this|an?|its|their|all) (?:reports?|updates?|papers?|positions?|contents|figures|minutes|notes|presentations?|information|recommendations?|progress|plans?|performance|budget|letters?|correspondence|announcements?|dates?|strategy|dashboard|scorecard|data|findings|proposals?|briefing|apologies|log|register|review|action log|summary|risks?|statement|feedback|assessment|results|programme)\.?$/i
/** Words of talk in a short line. */
const talky =
  /[?!]\s*$|\b(?:by the way|btw)\b|[,;]\s*(?:many )?(?:thanks|thank you|ta|cheers)\b|(?:(?<![(])\bi\b(?![).])|\b(?:you|me|my|mine|your|cheers|lol|haha|please)\b)/i

/** What a board decides to do, in words nobody uses of lunch. */
const formal =
  /^ to (?:accept|adopt|agree|allocate|amend|appoint|approve|arrange|authorise|award|cease|circulate|commission|confirm|consider|consult|continue|contribute|convene|co-opt|create|decline|defer|delegate|develop|elect|endorse|enter|establish|exclude|explore|extend|fund|grant|hold|implement|increase|invest|invite|issue|launch|merge|monitor|nominate|note|oppose|postpone|prepare|proceed|procure|produce|promote|provide|publish|purchase|ratify|readmit|receive|recommend|reconvene|refer|refuse|reject|release|renew|replace|report|request|require|rescind|respond|retain|review|revise|seek|set up|submit|suspend|support|transfer|trial|update|vary|withdraw|write)\b/i
/** The same in everyday words. */
const everyday =
  /^ to (?:add|allow|apply|ask|bring|buy|cancel|carry|change|close|give|go|include|join|keep|lead|let|make|meet|mend|move|pay|progress|put|reduce|remove|reopen|return|run|sell|send|set|share|sign|spend|stop|take|thank|use|waive|welcome|work)\b/i
/** What a board's business is about. */
export const business =
  /[£%]|\b\d{2,}|\b(?:reports?|plans?|strateg(?:y|ies|ic)|budgets?|polic(?:y|ies)|boards?|panel|committee|partnership|cabinet|council|officers?|members|partners|chair|clerk|cllr|police|fund(?:ing|s|ed)?|grants?|schemes?|projects?|programme|services?|minutes|agenda|contracts?|tenders?|lease|meetings?|recommendations?|proposals?|actions?|figures|updates?|position|data|risks?|performance|assessment|protocol|consultation|report(?:ed|ing)|staff|posts?|residents|victims|crime|safety|letters?|trust|register|survey|review|terms|work|changes?|increase|decrease|concerns?|progress|update|contents|presentation|papers?|announcements?|apologies|correspondence|accounts|invoice|fees?|bids?|application|licen[cs]e|planning|wards?|councillors?|representatives?|approval)\b/i
/** "agreed to meet for lunch": to do something that no board's business is about. */
export const isDoubtful = (rest: string, ofABody: boolean) =>
  /^ to\b/i.test(rest) &&
  !formal.test(rest) &&
  !(ofABody && everyday.test(rest)) &&
  !business.test(rest.slice(0, 400)) &&
  !/\((?:all|unanimous|for|proposed|\d)/i.test(rest)
/** "agreed that the soup was cold": what is or was so is no decision. */
export const isSo = (verb: DecisionVerb, rest: string) =>
  (verb === 'agreed' || verb === 'resolved') &&
  rest.length < 160 &&
  /\b(?:is|are|was|were|has|had)\b/i.test(rest) &&
  !/\b(?:be|shall|should|will|would|must|to|not)\b/i.test(rest) &&
  !business.test(rest)

/** "agreed that more needed to be done", "that the picture was a positive one": what people think of something, and nothing they do about it. */
export const isView = (verb: DecisionVerb, rest: string): boolean =>
  verb === 'agreed' &&
  rest.length < 160 &&
  /^ (?:that )?[^\n]*\b(?:(?:needed|had) to (?:be (?:done|improved|better)|improve|change)|(?:was|were|had been|has been|is|are|remained?) (?:(?:an?|the|still|very|extremely|not|really|so|both|of|increasingly) )*(?:\p{L}+ly )?(?:important|vital|essential|crucial|worrying|concerning|(?:great |real )?concern|positive|encouraging|helpful|useful|good|excellent|poor|difficult|success(?:ful)?|unclear|fit for purpose|key|priority|significant)|work(?:ed|ing) well)\b/iu.test(
    rest,
  ) &&
  !/\b(?:should|will|shall|would|must|be (?!done|improved|better)|minutes|record|quorate)\b/iu.test(rest)

/** "noted that Imogen has a new haircut", "noted the smell of paint": of people's own matters, and of none of the board's. */
export const isPrivate = (verb: DecisionVerb, rest: string): boolean =>
  verb === 'noted' &&
  rest.length < 160 &&
  /\b(?:hair(?:cut|do)?|shoes|jumper|tie|shirt|coat|birthday|baby|wedding|holidays?|dog|cat|cakes?|biscuits?|tea|coffee|lunch|sandwiches|weather|sunny|snow|smell|paint|kettle|heating|air[- ]?con|chairs|football|match|score|marathon|beard|glasses|traffic)\b/i.test(
    rest,
  ) &&
  !business.test(rest)

/** Whether words after a decision's word, with nothing before it, are a decision where nobody wrote to the bot. */
export function isDecision(verb: DecisionVerb, rest: string): boolean {
  if (verb === 'resolved' && /^ that\s+\S+\s+\S/i.test(rest) && !/[?!]\s*$/.test(rest) && !chat.test(rest)) return true
  if (isTalk(rest) || ownStory.test(rest) || (verb === 'recommended' && thatThingTo.test(rest))) return false
  if (led.test(rest) || itemAtHead(rest).item !== undefined) return true
  switch (verb) {
    case 'noted':
      return (
        (aThing.test(rest) &&
          !/,\s*(?:\p{L}+ing|will|am|on it|sorted|done)\b/iu.test(rest.slice(0, 200)) &&
          rest.trim().split(/\s+/).length !== 2) ||
        notedThing.test(rest) ||
        (/^ with (?:thanks|concern|interest|regret|approval)\b/i.test(rest) &&
          !/^ with \w+ \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?[\s.]*$/u.test(rest))
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
export const exclaimed = /^[^\n]{0,120}[?!]\s*$|^ with (?!thanks|concern|interest|regret|approval)/i

/** A clause, as it follows "it was noted": "the bid was late", "funding be extended". */
export const clause = /\b(?:be|would|should|will|shall|must|was|were|had|has|have|is|are|not to)\b/i
/** "recommended that film to Orla": a thing, and who was told of it. */
const thatThingTo =
  /^ that \p{Ll}+ to (?:\p{Lu}\p{Ll}+|him|her|them|us|everyone|everybody)(?!\p{L})(?![^\n]*\b(?:be|should|would|shall)\b)/u
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
export const isMinuted = (verb: DecisionVerb, rest: string) =>
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
/** Whether words after a decision's word are a remark to somebody. */
export const isTalk = (rest: string) =>
  chat.test(rest) || (rest.length < 120 && !rest.includes('\n') && talky.test(rest))

const afterThem =
  /^\s+\d+%\W*$|^\s+(?:with|on|about|re|regarding|but|and|or|if|so|there|here|too|as|though|in|at|by|from|till|until|already|everything|nothing|\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm)?\b(?! (?:months?|years?|weeks?|posts?|%)))\b/i
/** "agreed Chair": whom somebody speaks to. */
const spokenOf =
  /^\s+(?:the )?(?:(?:vice-)?chair|clerk|cllr|councillor|members|partners|officers?|dr|mrs?|ms)(?: \p{L}+){0,2}[\s.]*$/iu
/** "agreed funding for 12 months", "noted paper": the business of a board in few words with nothing that joins them, as clerks take it down; and nobody says anything of it. */
export const takenDown = (rest: string): boolean =>
  /^\s+[\p{L}\d£][^\n,;:!?]{3,100}$/u.test(rest) &&
  !afterThem.test(rest) &&
  !spokenOf.test(rest) &&
  business.test(rest.replace(/\d+/g, '')) &&
  !isTalk(rest) &&
  !/\b(?:is|are|was|were|be|been|has|had|have|do|does|did|will|would|can|could|looks?|seems?|sounds?|needs?|makes?|works?|went|got|we|our|us|they|he|she|it|that|this|later|last|ago|yesterday|already|before|earlier|tomorrow)\b/i.test(
    rest,
  )

/** "agreed in principle to …", "agreed as recommended": likely a decision, in words that could be anything. */
export const likely =
  /^ (?:not to|in principle|by (?:all|everyone|members|the)\b|as (?:recommended|set out|per|above|amended|proposed|read|presented))/i
/** "It was agreed that we …": minutes do not speak so. */
export const ofOurselves = /\b(?:we|our|us|ours)\b(?!['’]re\b)/

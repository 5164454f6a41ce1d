import { countWords } from './countInWords.ts'
import { isDecidedEarlier } from './decidedEarlier.ts'

const decidedOn =
  '(?:also |then |all |duly |unanimously |not )?(?:agreed|approved|endorsed|noted|accepted|deferred|rejected|refused|adopted|supported|recommended|awarded|withdrawn|carried|lost|moved|proposed|in favour|against|content|present|absent)'
const tells =
  'said|announced|intimated|clarified|mentioned|pointed out|indicated|commented|advised|reported|confirmed|asked|queried|questioned|suggested|informed|replied|responded|explained|highlighted|raised|stated|added|observed|felt|expressed|stressed|emphasised|described|reminded|remarked|reflected'
const ofWhat =
  'that|why|whether|if|how|what|when|where|who|concerns?|members|partners|about|questions?|an? (?:query|question|concern|point)|for|(?<=suggested )\\p{L}+ing'

const subject = `(?:(?:the|an?|one|some|several|all) )?(?:(?!(?:to|will|shall) )[\\p{L}\\d.'’-]+ ){0,5}?(?!(?:to|will|shall)\\b)[\\p{L}\\d.'’-]+(?:, (?:(?:who|whose|an?|the) |(?=\\p{Lu}))[^,]{3,80},)? (?:(?:then|also|further|again|later|formally|warmly|briefly) )?`
/** "Vernon Lisle commented that …", "In reply to A, B said that …", "It was reported that …": what somebody said, in reported speech. */
const saidBySomebody = new RegExp(
  `^(?:in (?:reply|response|answer) to [^,]{2,200},? )?${subject}(?:(?:has|have|had) )?(?:(?:${tells}|did (?:add|say|ask|note|explain|report|mention|confirm|raise|feel|stress|query)) (?:(?:${ofWhat})\\b)|(?:said|stated|felt|thought|believed|explained) (?!to\\b)\\S|(?:has|have|had) confirmed (?:they|it|he|she|there)\\b)`,
  'iu',
)
/** "52% of people had been seen in time": what had come about before the meeting, which nobody decided in it. */
const hadComeAbout =
  /\bhad (?:(?:not|now|also|already|since|recently|only|all) )*(?:been\b|\p{L}{3,}(?:ed|en)\b|(?:met|made|left|begun|come|gone|sent|held|found|put|set|brought|become|done|run|grown|had|built|spent|won|lost|read|shown|known|kept|cut|taken|led|sought|heard|paid)\b)/iu

/** "The Chair welcomed everyone to the meeting", "A paid tribute to …", "B introduced the report, which …": what somebody did in the meeting, and no task. */
const didInPassing = new RegExp(
  `^${subject}(?:welcomed|thanked|congratulated|commended|praised|paid|drew|referred|responded|replied|answered|spoke|talked|wished|echoed|mentioned|recalled|pointed|apologised|clarified|wondered|gave(?! (?:(?:his|her|their) )?apolog)|(?:was |were )?introduced(?! by)|presented(?! by)|outlined|summarised|updated|briefed|highlighted|discussed|considered|debated|invited|expressed|extended|led|left it|read|showed|played|reminded|urged|encouraged|(?:offered|volunteered) up to|hoped|was (?:pleased|delighted|happy|glad|sorry) to (?:report|say|see|hear|announce|note|confirm)|offered(?= (?:an?|the|some|his|her|their|\\d+|one|two|three|four|five|six)\\b)|(?:was|were) (?:informed|advised|told|reminded|encouraged|urged|welcomed|thanked|referred|introduced|shown)) `,
  'iu',
)
/** "Congratulations were offered to the team": courtesies, which are nobody's task. */
const courtesies =
  /^(?:(?:the |his |her |their )?(?:\p{L}+['’]s? )?(?:sincere |best |warm |special )?)?(?:thanks|congratulations|condolences|appreciation|tributes?|best wishes|gratitude|sympath(?:y|ies)|a warm welcome|a welcome)\b[^.;]{0,40}? (?:was|were|had been) (?:also )?(?:offered|expressed|extended|recorded|paid|given|sent|conveyed|passed)\b/iu
/** "Following a reorganisation, A would represent the service", "A will take up her post in May": what will be so by itself. */
const willBeSo =
  /^[^,;:\n]{2,80}? would be \p{L}+ing\b|^[^,;:\n]{2,120}? would be (?:expected|required|able|entitled|free) to\b|^[^,;:\n]{2,80}? will (?:shortly |soon |also |now )?(?:be (?:retiring|leaving|working|starting|moving|joining|returning|stepping down|taking up|replaced)|(?:take up|retire(?! to)|succeed|run (?:for|from|until)|last|expire|commence|cost|cover|take (?:place|effect)|come into (?:force|effect)|amount to|apply to|feed into|start (?:on|in)|end (?:on|in)|close (?:on|in)|remain))\b|^(?:following|after|due to|owing to|given|because of|in view of) [^,;\n]{3,160}, [^,;\n]{2,80}? would (?:now |also |no longer )?(?:represent|replace|succeed|take over|chair|join|attend|remain|continue|become|be)\b/iu
/** "Eleven of the 29 people released since April had no address": how many of them did or had something. */
const manyOfThem = new RegExp(
  `^(?:about |around |over |under |nearly |almost |only |just )?(?:(?:${countWords}|\\d{1,6}|some|most|many|all|both|half|several|few|none|two thirds|a (?:third|quarter|half))(?: in (?:${countWords}|\\d{1,3}))?) of (?:the|those|them|these|its|our|all)\\b[^.;:\\n]{2,160}? (?:had|have|has|did|said|could|came|lived|(?:was|were) (?!${decidedOn}\\b))\\b`,
  'iu',
)
/** "The Safe Space at the hall would open on six nights": when a place or a service is to be had, and nobody's task. */
const isOpenThen =
  /^(?:the|an?|all|both) (?!(?:vice-|co-)?chair|clerk|secretar|treasurer|officer)[^,;:\n]{2,80}? would (?:now |also |then |only )?(?:open|re-?open|close|shut|run|operate|last|start|begin|finish|end|move|stay|remain) (?:on|in|at|until|till|from|for|to|every|each|between|daily|weekly|only|again|later|earlier|as)\b/iu
/** "Work is being done", "The two services are currently reviewing …", "A lively debate followed": what goes on or went on, and nobody's task or decision. */
const goesOn =
  /^[^,;:\n]{2,120}? (?:is|are|was|were) (?:(?:currently |now |still |already |also |in the process of )*being \p{L}+(?:ed|en|t|wn)\b(?! (?:deferred|adjourned|withdrawn))|(?:currently|still|already|in the process of) \p{L}+ing\b)|^(?:(?:an?|the|some|much|further|detailed|lengthy|general|brief|full|lively|good|considerable|wide-ranging|robust) ){0,3}(?:discussions?|debate|conversation|exchange) (?:ensued|followed|took place|was (?:had|held)|were (?:had|held))\b|^(?:the |all )?(?:board|committee|partnership|panel|group|forum|members|partners|attendees|everyone|those present) (?:was|were) invited to\b|^\p{Lu}\p{L}*(?: [\p{L}'’-]+){0,5} has introduced\b|^(?!(?:the )?(?:board|committee|partnership|panel|group|forum|members|meeting|partners|all|it|we|they)\b)[^.,;:\n]{2,60} (?:has|have) (?:now |also |recently |since )?(?:confirmed|approved|secured|awarded|allocated)\b|^(?:currently|at present|at the moment|historically|traditionally|previously)\b[^.;:\n]{2,160}? (?:is|are|was|were|has|have)\b|^[^,;:\n]{2,160}? introduced (?:himself|herself|themselves)\b/iu
/** "A was not able to attend the subgroup": something else than this meeting, and no apologies for it. */
const missedElsewhere =
  /^[^,;:\n]{2,60}? (?:(?:was|were|is|are|had been) (?:unable|not able)|could not|couldn['’]t) (?:to )?(?:attend|join|make|get to) (?:the|an?|that|those|their|its|last|any) (?!(?:\p{L}+ )?(?:meeting|mtg|board|partnership|committee|panel|group|forum|start|beginning|first|rest|whole|end|item)\b)\p{L}/iu
/** Steps of the meeting and of its actions, which are reported so too. */
const ofTheMeeting =
  /\b(?:deferred|adjourned|withdrawn|suspended|postponed|taken (?:next|first|forward|up)|brought forward|carried forward|closed)\b|^(?:the |this )?(?:agenda )?(?:items?|meeting|actions?|motion|amendment|vote|public|press|chair)\b/i
/** "… and agreed to", "…, who will", "and it was resolved": somebody decided or took something on all the same. */
const andDecided =
  /(?:\band|\bbut|;|,|\bwho)\s+(?:(?:it was|(?:the )?(?:board|committee|members|partners|meeting|group|panel|forum|partnership))\s+)?(?:also |then |unanimously |subsequently |therefore )?(?:agreed|resolved|decided|recommended|approved|endorsed|noted|accepted|adopted|undertook|offered|volunteered|is to|are to|will|to)\b/i

/** "AP2 (September): …", "Action 4 (from 24 July): …": what came of an action of an earlier meeting, whose month stands behind its number. */
const ofEarlierMeeting =
  /^(?:actions?(?: points?)?|AP) ?(?:no\.? ?|#)?\d{1,3}(?:[./]\d{1,3})? ?\((?:from )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|last (?:meeting|time)|previous meeting)(?: \d{2,4})?(?: meeting)?\)\s*[:–—-]/i

/** Whether a line tells what came of an action of an earlier meeting. */
export const isOfEarlierAction = (said: string): boolean => ofEarlierMeeting.test(said)

/** Whether a sentence tells what was said or had happened, as most of a minute does: whatever word of deciding or of a task is in it is told of, and not meant. */
export const isNarrated = (said: string): boolean =>
  !said.includes('\n') &&
  (isOfEarlierAction(said) ||
    isDecidedEarlier(said) ||
    (said.length > 40 && (saidBySomebody.test(said) || hadComeAbout.test(said))) ||
    willBeSo.test(said) ||
    isOpenThen.test(said) ||
    missedElsewhere.test(said) ||
    (manyOfThem.test(said) && !andDecided.test(said)) ||
    (goesOn.test(said) && !ofTheMeeting.test(said) && !andDecided.test(said)) ||
    (/\s\S+\s\S+\s/.test(said) && (didInPassing.test(said) || courtesies.test(said)) && !andDecided.test(said)))

/** "The panel recommended three bids:", with each of them on a line: what others had recommended, told to the meeting. */
const listTold =
  /^(?:the |an? )?(?:[\p{L}’'-]+ ){1,4}?(?:recommended|proposed|considered|received|shortlisted|identified) (?:the following )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|several|a number of) (?:\p{L}+ ){0,3}\p{L}+:\n/iu

/** "A offered to bring the team": what somebody offered, by no day. */
const offeredTo =
  /^[^,;:\n]{2,60}? (?:kindly |also |then )?(?:offered|volunteered) to (?:bring|attend|host|share|speak|meet|help|assist|support|come|show|lend|provide|take|give|accompany|join|invite)\b[^\n]*\.$/iu
const byADay =
  /\b(?:by|before|within|due|action)\b|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri)(?:day)?\b|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

/** Whether a sentence tells what somebody offered, which they may do or not. */
export const isOfferTold = (said: string): boolean => offeredTo.test(said) && !byADay.test(said)

/** Whether a list tells of things, each a line without a verb of its own to be decided by. */
export const isListTold = (said: string): boolean =>
  listTold.test(said) && !/\n[^\n]*\b(?:be|is|are|to|that|should)\b/i.test(said)

/** Whether a sentence tells what somebody did, and of something else only that it was noted: "The Chair welcomed all and the apologies were noted". */
export const isToldAndNoted = (said: string): boolean =>
  didInPassing.test(said) && /\band (?:the|it|this|these|those) [^.;\n]{2,80} (?:was|were) noted\.?$/i.test(said)

import { whenItComes } from './papers.ts'

// What agendas write behind a title: what becomes of its paper, how long it takes, and what whoever sends it asks for.

/** `(to follow)`, `– copy attached`, `(presentation)` */
export const ofPaperAfter =
  /(?:\s?(?:[([]|[-–—] |, )|: |(?<=[)\]])\s)((?:(?:papers?|reports?|presentations?|documents?) )?(?:to follow|(?:cop(?:y|ies) )?(?:herewith|attached|enclosed)|to be tabled|(?:to be )?(?:tabled|circulated)(?: at the meeting)?|password[- ]protected|by (?:secure|encrypted) (?:e-?mail|link)|(?:sent|circulated|issued|e-?mailed|provided) (?:to (?:(?:the|all|board|panel|core|statutory) )*(?:members|partners) )?separately))[)\]]?\.?$|\s?[([]((?:a )?(?:presentation|slides|demonstration|workshop|video|(?:short )?film)(?: and discussion)?)[)\]]$|\s[-–—] ((?:presentation|slides|demonstration|workshop|video|(?:short )?film)(?: and discussion| (?:on the (?:day|night)|at the meeting))?)$/i

/** `(att)`, `(slides on the day)`, `(list to follow)`: in a bracket as colleagues write it. */
export const informalAfter =
  /\s?[([]((?:[\p{L}'’-]+ ){0,2}(?:to follow|att(?:'?d|\.)?|attached|enclosed|encl?\.|tabled|coming)|(?:slides|handouts?|figures|photos|maps?|plans?|list|draft) (?:on the (?:day|night)|at the meeting|on screen))[)\]]$|\s[-–—]\s(no papers?(?: to [a-z ]{3,40})?|(?:[\p{L}'’-]+ ){1,2}(?:to follow|attached|enclosed|tabled))$|(?<=\p{L}{3})\.\s((?:slides|presentation|papers?)(?: (?:attached|to follow|on the (?:day|night)))?)\.?$/iu

const somethingToRead =
  '(?:both|all|(?:the |updated |revised |draft |latest )?(?:papers?|reports?|slides?|handouts?|figures|photos|maps?|plans?|list|draft|deck|notes?|cop(?:y|ies)|presentation|data|spreadsheet))'
/** `– draft sent round Tues`, `, handout on day`, `- slides to follow by Friday`: behind all the rest, as colleagues write it. */
export const sentRound = new RegExp(
  `(?:[,;]|\\s[-–—]|\\s[([])\\s?((?:previously|already) (?:circulated|sent|issued|distributed|shared|e-?mailed)(?: (?:out|round))?|(?:circulated|sent|issued|distributed|shared) (?:previously|beforehand|in advance|already)|${somethingToRead} (?:(?:(?:will be |to be |is |are |being |already )?(?:sent|circulated|e-?mailed|shared|issued|posted|handed|given|tabled|shown|available|brought)(?: (?:out|round|around|separately|already|before))?|to (?:follow|come)|follows?|coming|attached|enclosed)(?: ${whenItComes})?|(?:on|at|in) (?:the )?(?:day|night|meeting|screen|chat|room)))[)\\]]?\\.?$`,
  'i',
)

/** `paper B to follow Friday`, `slides coming by Monday`, `PB/27/2 by secure email`: when the paper comes, or how, behind its name. */
export const comesWhen = new RegExp(
  `(?<=\\b(?:papers?|report|slides|list|figures|draft|document|enclosure|appendix|enc\\.?)(?: [A-Z\\d]{1,3}[a-z]?)?) (?:is |are |will be |to be )?((?:to follow|follows|coming|sent|circulated|tabled|out|shared) ${whenItComes})[)\\]]?$` +
    `|(?<=\\b[A-Z]{2,10}(?:[/.-][A-Z\\d]{1,8}){0,3}[/.-]\\d{1,5}[A-Z]?),? ((?:to follow|follows|coming|sent|circulated|tabled|to be tabled|attached|enclosed|by (?:secure |encrypted )?(?:e-?mail|link|hand|post))(?: ${whenItComes})?)[)\\]]?$`,
  'i',
)

/** `– police tbc`, `(speaker to be confirmed)`: who is to present it is not known yet. */
export const untoldAfter =
  /\s[([](no (?:updates?|papers?|reports?|presentation) (?:is |are )?(?:available|received|this time|at)[^()]{0,60})[)\]]$|\s(?:[-–—] |[([])((?:[\p{L}'’-]+ ){0,3}(?:tbc|tba|to be (?:confirmed|advised|agreed)|i[’']w gadarnhau)(?: ?\/ ?(?:tbc|to be confirmed))?)[)\]]?$/iu

/** `(verbal)`, `– oral update` */
export const verbalAfter =
  /\s?(?:[-–—] )?[([](?:verbal|oral)(?: (?:update|report|item|presentation|briefing))?[)\]]$|(?<=[)\]])\s(?:verbal|oral)(?: (?:update|report|item))?$|\s[-–—|] (?:(?:(?:ar )?llafar ?\/ ?)?(?:verbal|oral)(?: (?:update|report|item))?|ar lafar)$/i
const length = "\\d{1,3} ?(?:minutes?|mins?\\.?|m|munud(?:au)?|hours?|hrs?|['′’])"
/** `(10 minutes)`, `– up to 20 mins`, `20 mins max please`; `15m` only behind a comma, a dash or a bracket, since it may be a length. */
export const durationAfter = new RegExp(
  `\\s?(?:[-–—] |, )?[([](?:(?:max(?:imum)?(?: of)?:?|up to|approx(?:imately)?|about|c|circa|(?:to last )?(?:no|not) (?:more|longer) than|(?:to last |not )?(?:up to|exceeding)|limited to|for|allow|duration:?|time:?)\\.? ?)?((?:${length}[ ,]?(?:and )?){1,2})(?: (?:max(?:imum)?|in total|overall|total|only|allowed|allotted|limit)|,? (?:to include|including|incl?\\.?) [^()]{3,40})?[)\\]]$` +
    `|\\s(?:[-–—] )?(?:(?:max(?:imum)?|up to) )?((?:\\d{1,2} ?(?:hours?|hrs?) )?\\d{1,3} ?(?:minutes|mins?\\.?|munud))(?: (?:max(?:imum)?|only|tops))?(?:,? [([]?(?:to include|including|incl?\\.?|inc\\.?) [^()]{2,40}[)\\]]?)?(?: pl(?:ea)?se?)?!*$` +
    `|(?:,\\s?|(?<=[)\\]])\\s|\\s[-–—]\\s?)(\\d{1,3}m)$`,
  'i',
)

const numbersOfPapers =
  '(?:[A-Z]?\\d{1,3}[a-z]?|[A-Z](?![A-Za-z]))(?:(?:,|;| and| &| to| ?[-–—]| ?\\/) ?(?:(?:[Pp]aper|PAPER|Papur|Enc\\.?|Enclosure|Annex|Appendix) )?(?:[A-Z]?\\d{1,3}[a-z]?|[A-Z](?![A-Za-z]))){0,5}'
/** `– Paper 1`, `(Enc. 2 and 3)`, `, Papur 3a` */
export const namedPaperAfter = new RegExp(
  `\\s?(?:[([]|[-–—|] |, )((?:papers?|papur(?:au)?|encs?\\.?|enclosures?|attachments?|annexe?s?|appendi(?:x|ces)|atodiad|docs?|documents?)(?: ?\\/ ?papers?)? ?${numbersOfPapers}(?: (?:to follow|attached|enclosed|[([](?:draft|revised|updated|amended|final|v\\d{1,2})[)\\]]))?)[)\\]]?$`,
  'i',
)
/** `Budget Paper C`, with nothing between. */
export const runOnPaper = new RegExp(
  `(?<=\\S)\\s((?:[Pp]apers?|PAPERS?|Papur|Encs?\\.?|ENC|Enclosures?|Attachments?|App\\.|Appx\\.?) ${numbersOfPapers})$`,
)

/** `Paper 5 (SharePoint only)`: where the paper is to be found. */
export const foundIn =
  /(?<=\b(?:[Pp]apers?|Enc\.?|Enclosure|Papur|Appendix|Annex) [A-Z]?\d{1,3}[a-z]?) \(((?:on |via )?\p{Lu}\p{L}*\p{Lu}\p{L}* only)\)$/u

/** `AOB (All) – please let me know by Friday`: what the sender asks for is no title. */
export const pleaAfter =
  /^(.{3,200}?\S)\s[-–—]\s(please [^–—]{5,120})$|^(.{2,200}?\S)\s\(((?:please )?(?:(?<=please )(?:tell|notify|inform|contact|advise|alert|raise|submit)|(?:notify|inform|advise|contact) the \p{L}+|let (?:me|us|\p{Lu}\p{Ll}+|the \p{L}+) know|tell (?:me|us)|send (?:me|us|them|these|any)|e-?mail (?:me|us)|shout|give me a shout|(?<=\b(?:business|aob|aocb) \()(?:to be (?:notified|advised|submitted|sent|raised|given)|(?:previously |as )?notified|by prior notice|notice (?:to be|should be|required)))\b[^()]{0,120})\)$/iu
/** `Projects update – Dana Moss, Lead Officer, will present this report`: behind a name it says no more than that. */
export const toPresentBehind =
  /^(.{4,200}\s[-–—]\s\p{Lu}[\p{L}'’.-]+ \p{Lu}[^–—]{2,150}?),? (?:will|to|is to) (?:present|introduce|lead(?: on)?|speak to)(?: (?:this|the) (?:report|item|paper|update|presentation))?\.?$/u

/** `Ferry lease - Ada Moss, 15 mins. Everybody else can drop off then`: what stands behind the length is said of the item. */
export const sentenceBehind =
  /^(.{4,300}?\d ?(?:minutes|mins|min|m|hours?|hrs?)[)\]]?)[.;!] ?(\p{Lu}[^.!?]{3,160}[.!?]?)$/u

/** `Ferry lease – Ada Moss (20 mins) – paper in Files`: behind the length, what is said of the paper. */
export const paperBehindLength =
  /^(.{4,300}?\d ?(?:minutes|mins|min|m|hours?|hrs?)[)\]]?)\s[-–—]\s((?:the |no |a |draft |short )?(?:papers?|slides|reports?|drafts?|handouts?|presentation|spreadsheet|notes?|deck|briefing|link)\b(?! ?(?:no\.? ?)?[A-Z]{0,8}[/.-]?\d)(?! [a-z](?![a-z]))[^–—()[\]]{0,120})$/iu

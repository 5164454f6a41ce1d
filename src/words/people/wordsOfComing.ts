/** What a word in a line says of somebody's coming, going or staying away. */
export type Cue = 'came' | 'back' | 'went' | 'online' | 'not there' | 'apologies' | 'guest'

const remote =
  '(?:teams|ms teams|zoom|webex|skype|video(?: ?link)?|vc|phone|the phone|screen|the link|link|(?:the )?line|(?:the )?call)'
/** The words, the longer before the shorter: of a line's words the first decides, and of several at one place the first of this list. */
const cues: readonly (readonly [cue: Cue, words: string])[] = [
  [
    'apologies',
    "(?:has |have )?(?:(?:sent|sends|gave|gives|offers?|offered|tendered|submitted|emailed|e-mailed|texted|phoned|rang|messaged|passe[sd] on|with)(?: in| me| the chair| with)? )?(?:(?:his|her|their|late) )?(?:apolog(?:ies|y)|apols?)\\b\\.?|(?:sadly )?(?:can(?:['’]?t| ?not)|could(?:n['’]?t| not)|won['’]?t|will not|(?:is |are |was |were )?(?:unable to|not able to|no longer able to|not going to)) (?:now )?(?:be )?(?:make it|attend(?:ing)?|come|coming|join(?:ing)?(?: us)?|here|present|able to (?:attend|join|come)|with us|available)|(?:is |are )?not (?:attending|coming|joining)|(?:is |are )?(?:away |out )?on (?:(?:annual |sick |maternity |paternity |study |parental |compassionate |special |a\\/?)?leave|a\\/?l|holiday|(?:a )?training|(?:a )?course|nights|rest days?)|a\\/l|(?:off |is |are )?(?:sick|unwell|poorly|ill)(?: today)?(?=\\W|$)|double[- ]booked|(?:is |are )?at (?:another|an? (?:other )?)(?: ?\\p{L}+)?(?: (?:meeting|training|event|funeral|conference|hearing))?|has (?:a|another|an) (?:clash|prior commitment|other meeting|meeting|appointment|prior engagement)|(?:is |are )?(?:stuck|held up|delayed|tied up) (?:in|at|on|with)\\b",
  ],
  [
    'not there',
    "dna|did ?n[o'’]t (?:attend|show|turn up|come|appear)|did not (?:attend|show|turn up|come|appear)|no[- ]?shows?|not (?:here|present|there|in attendance|arrived)|(?:has|have)(?:n['’]t| not) (?:arrived|joined|shown|turned up|attended|appeared)|awol|missing|absent(?: without apolog(?:y|ies))?|no sign of|no apol(?:ogies|ogy|s) (?:from|received from)|(?:no ?(?:one|body|rep(?:resentative|resentation)?)|nobody|none|no attendance) (?:here |present |today )?(?:from|for)|(?:not|un)[- ]?represented|no attendance|yet to (?:arrive|join)",
  ],
  [
    'back',
    "rtn|ret['’]?d|rtnd|(?:is |are |was |came |come |now |just )*back(?: in| on| online| with us| in the (?:room|meeting))*(?=\\W|$)|return(?:ed|ing|s)|re-?join(?:ed|ing|s)|re-?connected|re-?entered|logged back (?:on|in)|dialled back in",
  ],
  [
    'went',
    "(?:(?:has |have |is |are |['’]s |just |now )*(?:gone|went|going|nipped|popped|stepped|walked) out(?:side)?(?= *$|[,.;(–-]| now| again| at| for now))|(?:['’](?:s|ve|d) |(?:has |have |is |are |was |were |just |now )*)(?:had|has|have|having|needed|needs|got|got|obliged|going) to (?:go|leave|dash|drop off|head (?:off|out|away|home)|run|rush(?: off)?|shoot(?: off)?|scoot|fly|disappear|slip (?:away|off|out)|nip (?:off|out|away)|pop (?:off|out)|duck out|step (?:out|away)|get (?:off|away|going)|be (?:elsewhere|off|away)|sign off|log off|take a call)(?! (?:through|over|via)\\b)(?: (?:for|to) (?:an?|another|the|his|her|their) \\p{L}+(?: \\p{L}+)?)?|(?:has |have )?(?:lft|left|departed|gone|exit(?:ed|s)?|withdrew|withdrawn)(?: (?:(?:the )?(?:meeting|mtg|room|call)|early|us|temporarily|briefly))*|leav(?:ing|es)(?: (?:(?:the )?(?:meeting|mtg|room|call)|early|us))*|(?:here|staying|can(?: only)? stay|able to stay|stays|with us|available)(?: only)?(?= (?:till|til|until|to) )|dep(?:t|arting)?(?=[\\s.:,]|$)|went(?: (?:home|off))?(?= (?:at|early|@)|\\s*\\d|$)|off(?= (?:at|@|too\\b|to (?:an?|another|the|his|her|their)\\b)|\\s*\\d|\\s*$|\\s*[-–—,(])|logg?(?:ed|ing|s)?[- ]?(?:off|out)|drop(?:ped|ping|s)? (?:off|out|from)(?: (?:of )?(?:the )?(?:call|meeting|line|teams))?|(?:gone |went |is |dropped )?off-?line|lost(?: (?:his|her|their|the))?(?: connection| signal| wifi| link)?|disconnected|(?:['’]s )?(?:connection|line|call|link|signal|internet|wifi) (?:dropped|lost|failed|went|gone|down)|signed off|(?:(?:has |have |just )*(?:shot|rushed|dashed|hurried|headed|ducked|slipped|scooted|dipped|walked|signed|bowed|peeled)|(?:is |are )?(?:shooting|rushing|dashing|heading|ducking|slipping|stepping|popping|nipping|walking|signing)) (?:off|out|away|home)|had to be excused|bailed|made (?:his|her|their) excuses|(?:stepped|popped|nipped|went|called|pulled) (?:out(?:side)?|away|off)(?: to an? [\\p{L}]+(?: [\\p{L}]+)?)?|excused (?:him|her|them)sel(?:f|ves)|(?:(?:is|was|were) )?(?:(?:n['’]t|not) in (?:the )?(?:room|meeting)|out of the room)|away(?=\\s*$|\\s*[-–—,(]| to (?:an?|another|court|the)\\b)|sat out|departures?(?=\\s*:)|out(?= (?:at|@)|\\s*\\d|\\s*[-–—,(])",
  ],
  [
    'guest',
    `(?:also |guests? |officers? |others? )?(?:in attendance|attending|attended|sitting in)(?: (?:just|only))?(?! (?:via|by|on|over|virtually|remotely|online))|(?:here|present|along|joining|joined)(?: (?:just|only))?(?= (?:for|as (?:an? )?(?:guest|observer))\\b)|welcome to|new (?:member|attendee|rep|representative|face)s?(?=\\s*:)|(?:guest speaker|guests?|visitors?|invited(?! (?:comments|questions|views|feedback|suggestions|nominations|bids|expressions|members|partners|officers|everyone|all|the|those|to)\\b)|invitees?|observ(?:er|ers|ing)|shadowing|sitting in|also (?:here|present|attending|in attendance|in the room))`,
  ],
  [
    'came',
    'took (?:his|her|their) seats?(?: at the table)?|arr(?:ived|ives|iving|ival|vd|d)?(?:\\.|(?=[\\s:,–-]|$))(?: late)?|joined(?: (?:the (?:meeting|mtg|room|call|board)|us|late))*|join(?:ing|s)(?: (?:the (?:meeting|mtg|room|call)|us))*|enter(?:ed|s)(?: the (?:meeting|room|mtg))?|(?:came|come|comes|gone) online|(?:came|come|comes|let|walked|got) in(?: late)?|(?:has |have |just |now )*(?:turned up|showed up|shown up|appeared|made it(?: in)?|got here|got in|rolled in|rolled up|popped in|walked in|strolled in|dialled in|come in|arrived|entered)(?: (?:just |right )?(?:now|here))?|just (?:in|here|on)(?= (?:at|@)|\\s*[,.]?\\s*\\d|\\s*$)|log(?:ged|ging|s)?[- ]?(?:on|in)(?: late)?|dial(?:l?ed|l?ing|s)?[- ]?in|connected|(?:is |are )?now (?:here|present|in(?: the room)?|on(?:line)?|with us)|(?:is |are )?here(?: now)?|made it|with us now|in(?: late)?(?= (?:at|from|@)|\\s*\\d|\\s*$)|present from|on (?:the )?(?:line|call)(?= (?:at|from|since)|\\s*\\d)|now on (?:screen|teams|video|the screen)|late(?= (?:arrival|at|-|:)|\\s*\\d)(?: arrival)?',
  ],
  [
    'online',
    `(?:(?:joined|joining|attending|attended|attendance|here|present|in|participating|dialling in|dialled in|hybrid) )?(?:(?:via|by|on|over|through) ${remote}|on-?line|on ?screen|dialling in|by dial-?in|virtual(?:ly)?|remote(?:ly)?|hybrid|from home)(?: (?:attendance|attendees|joiners|participants|members?))?|in person|in the room|face to face|f2f`,
  ],
]
/** Any of the words, each in the group of what it says, with an underscore for a space. */
export const everyCue = new RegExp(
  cues.map(([cue, words]) => `(?<${cue.replace(' ', '_')}>(?<![\\p{L}\\d])(?:${words})(?![\\p{L}]))`).join('|'),
  'giu',
)

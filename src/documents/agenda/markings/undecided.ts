// What leaves to be decided whether an item is taken in public: `Members to consider whether this item should be taken "in committee"`, `[marking to be confirmed]`.

const quoted = '["\'“‘]?'
/** Where business is heard: with the public, or without. */
const where = `(?:in|into|to|for) (?:the )?${quoted}(?:public(?! (?:services?|sector|realm|health|spaces?|buildings?|ownership|transport|places?|areas?|bodies|authorities|funds?|life|rights?|toilets?|houses?|land|footpaths?|consultation|use)\\b)|private(?! (?:sector|hire|housing|landlords?|rented|land|ownership|companies)\\b)|committee|camera|confidence|(?:open|closed|public|private|restricted|confidential|exempt) (?:session|part|bit|half|section|agenda|meeting|item)s?)\\b`
const others = '(?:press(?: (?:and|or|&) (?:the )?public)?|public|observers?|guests?|visitors?|non-members)'
const unknown =
  '(?:tbc|tba|tbd|awaited|pending|outstanding|unknown|unclear|undecided|to follow|to be (?:confirmed|agreed|decided|advised|determined|finali[sz]ed|checked|reviewed|set)|(?:is |are )?(?:not|yet|still) (?:yet )?(?:to be )?(?:known|confirmed|decided|agreed|received|determined|advised))'

/** `Marking TBC`, `[classification to be confirmed by the author]`, `Public or private to be confirmed` */
const markingUnknown = new RegExp(
  `^(?:(?:the|its|final|protective|security|document|paper|report|item) )*(?:markings?|gsc|classification|protective marking|(?:publication|exempt(?:ion)?|confidentiality|access|public|security|disclosure) status|restrictions?|sensitivity|handling(?: (?:level|code|caveats?|instructions?))?|public ?(?:or|/) ?private|private ?(?:or|/) ?public|open ?(?:or|/) ?closed|closed ?(?:or|/) ?open|exempt ?(?:or|/) ?open|part (?:1|i|a) ?(?:or|/) ?(?:part )?(?:2|ii|b))\\??:? ?(?:is |are |still |yet )*${unknown}`,
  'i',
)
const awaiting =
  /^(?:awaiting|pending|subject to|await) (?:(?:the|its|a|final|protective|security|confirmation of|advice on|agreement on) ){0,4}(?:marking|classification|publication status|exemption|restriction|redaction)/i
const doubt =
  '\\b(?:whether|if|may|might|could|can|should|ought|likely|possib(?:le|ly)|perhaps|maybe|potential(?:ly)?|probabl[ey]|consider|decide|rule|asked|confirm|check|unsure|not sure|tbc|to be (?:confirmed|agreed|decided|determined))\\b'
const doubtWhere = new RegExp(`${doubt}.{0,90}\\b${where}|\\b${where}.{0,20}(?:\\?|\\b${unknown})`, 'i')
/** `if the public should leave`, `it may be necessary to exclude the public` */
const doubtWho = new RegExp(
  `\\b(?:whether|if|may|might|could|necessary|need(?:ed)?|required|likely|possibly|decide|consider)\\b.{0,60}\\b(?:exclud(?:e|ing) (?:the )?${others}|${others} (?:(?:to|will|should|must|may|might|need|needs|can|could|are|is|be|to be|have to|asked|invited) ){0,5}(?:leav\\w*|withdraw\\w*|excluded|step out|drop off|stay|remain|present|attend|hear)\\b)|\\b${others} may (?:need to |have to |be asked to |be )(?:leave|withdraw|excluded|step out)`,
  'i',
)
/** `may need to move to Part B`, `could be taken under part 2` */
const doubtMoved =
  /\b(?:whether|if|may|might|could|possibly|likely|probably|perhaps|potentially)\b.{0,40}\b(?:mov(?:e|ed|ing)|go(?:es)?|transfer(?:red)?|(?:be|is) (?:taken|heard|considered|dealt with|put|placed))\b.{0,20}\b(?:to|into|in|under) (?:the )?(?:part (?:b|2|ii|two)|private|closed|confidential|restricted|exempt)\b/i
/** `the Chair will decide whether the wider partnership should stay for this one` */
const doubtStays =
  /\b(?:whether|if)\b.{0,40}\b(?:partners?|agencies|everyone|everybody|all members|the (?:wider|full|whole) \p{L}+)(?: \p{L}+)? (?:should|can|could|may|might|will|needs? to|has to|have to|is to|are to) (?:stay|remain|leave|withdraw|hear|be (?:in the room|present))\b/iu
const doubtMarked =
  /\b(?:whether|if|may|might|could|possibl[ey]|probabl[ey]|perhaps|maybe|potential(?:ly)?|likely(?: to)?|unsure)\b.{0,40}\b(?:exempt|confidential|restricted|not for publication|official[ -]sensitive|open or closed|public or private|private or public|closed or open)\b/i
/** `this part of the meeting might need to be closed to observers` */
const doubtClosed = new RegExp(
  `\\b(?:whether|if|may|might|could|possibly|likely|needs?|probably|perhaps)\\b.{0,60}\\b(?:closed|shut|not open) to (?:the |any |all )?${others}`,
  'i',
)
/** `Clerk to check whether this can be shared`, `Not sure if this is for the whole group` */
const doubtShared =
  /\b(?:whether|if|not sure|unsure|check|ok|okay|fine|suitable|appropriate)\b.{0,50}\b(?:(?:this|it|that|paper|these|slides)\b.{0,20}\b(?:be )?(?:shared|circulated|published|made public|sent out|go public)\b(?! for consultation)|for (?:the )?(?:whole|wider|full|open|public|entire) (?:group|board|meeting|membership|session|partnership|panel|committee|forum|circulation)\b|for (?:everyone|everybody|all members|public)\b)/i

/** `Private? Chair to decide` */
const question =
  /^(?:private|exempt|confidential|closed|restricted|official[ -]sensitive|part (?:2|ii|b)|open|public)\s?\?/i
/** A panel that retires to deliberate on what it heard in public, or an appendix that is closed beside an open report. */
const retires =
  /\bmay (?:\p{L}+ )?(?:go|retire|move|adjourn|withdraw)\b.*\b(?:after|following|to (?:decide|deliberate|consider its))\b|^if (?:members|the \p{L}+) (?:wish|want|choose)\b/iu
/** No words without one of these leave anything undecided. */
const hint =
  /\b(?:whether|if|may|might|could|can|should|ought|likely|possibl[ey]|perhaps|maybe|potential(?:ly)?|probabl[ey]|consider|decide|rule|asked|confirm(?:ed|ation)?|check|unsure|sure|tbc|tba|tbd|await(?:ed|ing)?|pending|outstanding|unknown|unclear|undecided|follow|agreed|decided|advised|advice|agreement|determined|known|received|necessary|required|need(?:ed|s)?|fine|ok|okay|subject)\b|\?/i

const word = '(?:confidential|restricted|private|closed|exempt|sensitive|official[- ]sensitive|o-s|part (?:b|2|ii))'
/** `check marking with police`, `private (tbc)`, `should this be closed?`, `ask Una whether this is open to observers` */
const toSettle = new RegExp(
  `(?:\\?{1,3} ?|\\b)(?:open or (?:closed|private|not)|closed or (?:open|not)|(?:public or private|private or (?:public|not)))\\b(?=.{0,60}\\b(?:to (?:decide|say|agree|confirm|rule|be)|tbc)\\b|\\s?\\?)|\\?{2,3} ?(?:open or closed|closed or open|public or private|private or public)\\b|\\b(?:might|may|could) be (?:a bit |quite |too |rather )?sensitive\\b(?! to )|\\b(?:check|confirm|query|clarify|agree|decide)(?:ing)? (?:the |its )?(?:protective )?(?:marking|classification|gsc)\\b|\\b${word} ?[(–—-]? ?(?:tbc|tba|or not|if needed|if required)\\b|\\b(?:should|could|ought|does|do we need|is) (?:this|it)(?: (?:need|have|want|to))*(?: be| go)?(?: taken| held| heard| treated)?(?: in(?:to)?| as(?: an?)?)? ${word}\\b|\\b(?:whether|if) (?:this|it|the (?:item|report|paper|session|case|matter|review|briefing))(?: item| session| paper)? (?:is|should be|can be|needs to be|will be|has to be)(?: to be)?(?: taken| held| heard| treated| considered)?(?: in| as(?: an?)?)? (?:open(?! to (?:question|challenge|offers))|public|${word})\\b`,
  'i',
)

const notBoth =
  '(?:(?:open|public|part (?:1|a|i|one)) ?(?:or|\\/) ?(?:closed|private|confidential|restricted|exempt|(?:part )?(?:2|b|ii|two))|(?:closed|private|restricted|confidential|exempt) ?(?:or|\\/) ?(?:open|public))(?! (?:sector|partnerships?|hire|housing|space|transport|land|rent\\w*|roads?|footpaths?))\\b'
/** `?? open or closed, DCS to decide`, `part 1 or part 2? to be advised` */
const oneOrOther = new RegExp(
  `\\?{1,3} ?${notBoth}|\\b${notBoth}(?: ?\\?|[^.;]{0,40}\\b(?:to (?:decide|advise|confirm|agree|rule|say|determine|settle|be)|decides?|tb[acd]|will (?:decide|advise|confirm))\\b)`,
  'i',
)

/** Of questions from the public, or of a scheme that is opened to them. */
const another = /\b(?:ask|asked|speak|attend|join|watch|film|record)\b.{0,60}\bquestions?\b|\bopen (?:the|this|a)\b/i

/** `Item 9: marking tbc` */
const ofItem = /^(?:agenda )?items? \S{1,8} ?[:–—-] ?/i

/** Whether words leave to be decided whether what they are about is heard, or read, by the public. */
export function leavesUndecided(written: string): boolean {
  const said = written.slice(0, 600).replace(/\s+/g, ' ')
  if (toSettle.test(said) || oneOrOther.test(said)) return true
  if (!hint.test(said)) return false
  return said
    .split(/(?<=[.!;]) |(?<=\p{L}{3}\?) (?=\p{Lu})|[()[\]]| [-–—] |\t/u)
    .map(part => part.replace(/^[^\p{L}\p{N}]+/u, '').replace(ofItem, ''))
    .some(
      part =>
        part.split(', ').some(each => [markingUnknown, awaiting, question].some(form => form.test(each))) ||
        (![another, retires].some(form => form.test(part)) &&
          [doubtWhere, doubtWho, doubtStays, doubtMoved, doubtClosed, doubtMarked, doubtShared].some(form =>
            form.test(part),
          )),
    )
}

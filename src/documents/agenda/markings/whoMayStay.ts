// Who may stay for an item, who is to go and who is not to be there, whoever they are: `Responsible authorities only please`, `Pubwatch will be asked to leave for this one`.

const people =
  '(?:members?|partners?|authorities|agenc(?:y|ies)|organi[sz]ations|associations|bodies|officers?|colleagues|councillors?|cllrs?|leads|reps?|representatives?|staff|responders?|professionals|practitioners|managers|directors|governors|trustees|signatories|commissioners|police|providers?|attendees|heads of service)'
const before = "(?:[\\p{L}’'&/-]{1,20} ){0,4}"
const thisOne = '(?:this|it|that|items?|the (?:item|discussion|case|next))\\b'
/** Where whoever goes is to go from, and for how long: not an early train, and not `leave 20 minutes`. */
const away = ` (?:the|this|our) (?:room|meeting|call|table|session|link)\\b(?! early| at \\d| by \\d)| us\\b| for ${thisOne}| at (?:this|that) (?:point|stage|item)| before ${thisOne}| (?:while|whilst|during|when|once|until) (?:${thisOne}|we|item)`
const goes = /\b(?:leave|withdraw|step|wait|drop|log|sign|hang|go)\b/i
const stepsOut = 'step(?: out(?:side)?| away)|wait outside|drop (?:off|out)|log off|sign off|hang up|go out(?:side)?'

/** What is said, each with a word without which it is not. */
const forms: readonly (readonly [RegExp, string])[] = [
  // Trade reps only please; safeguarding leads only for this one.
  [
    /\bonly\b/i,
    `\\b${people}(?:,? please)? only(?=,? (?:please|thanks?)\\b| (?:for|at|during) ${thisOne}| (?:from|beyond) (?:here|this|now)| in (?:the|this) (?:room|meeting)|\\s*[.,;:!)]|\\s*$)`,
  ],
  // Might need to be councils and blue lights only for this bit.
  [
    /\bonly for\b/i,
    `\\b(?:to|will|should|must|may|might|could|can) (?:(?:need|have) to )?be .{2,60} only for (?:this|that|the) (?:bit|item|one|part|section|discussion)\\b`,
  ],
  // Only the responsible authorities for this one.
  [
    /^(?:just|only)\b/i,
    `^(?:just|only) (?:the )?${before}${people},?(?: please)?(?: for ${thisOne}| at this| to (?:be|stay|remain|attend|join)| (?:will|may|can|should|must|are) (?:be|stay|remain|attend|asked|invited)|[.!]?$)`,
  ],
  // The trade is asked to leave; could those from the trade step outside.
  [
    goes,
    `\\b${people} to (?:leave|withdraw)(?=${away})|\\b(?:asked|invited|required|requested) to (?:(?:leave|withdraw)(?=${away}|[.,;!)]|$)|${stepsOut})|\\b(?:ask|will|should|must|shall|please|kindly|to|could|can|would|may) (?:${before})(?:(?:leave|withdraw)(?=${away})|(?:${stepsOut})(?=${away}|[.,;!)]|$))|\\b(?:could|can|would|please|ask)\\b.{1,60}\\b(?:leave|withdraw|${stepsOut})(?=${away})`,
  ],
  // Community reps not to be present, or not in the room; without the provider present.
  [
    /\bnot\b|\bwon[’']t\b/i,
    `\\bnot to (?:attend|be present|be there|join us|stay)\\b(?! (?:the )?\\p{L}+ed\\b)|\\b(?:not|won[’']t)(?: be| to be)? in the room\\b|\\b(?:not|won[’']t)(?: be| to be)? (?:present|there|attending|with us|on the call)(?= (?:for|during|while|whilst) ${thisOne})`,
  ],
  [/^no\b/i, `^no ${before}${people}(?: please)?(?: for ${thisOne}| at this| in the room)`],
  [/^not for\b/i, `^not for (?:the )?${before}${people}(?:,? please)?[.!]?$`],
  [
    /\bwithout\b|\babsence\b/i,
    `\\bwithout .{1,40}\\b(?:in (?:the|this) (?:room|meeting)|present|on the call|there)\\b|^(?:(?:this|one|item|to|is|will|be|taken|held|discussed|heard) ){0,6}(?:without (?:the )?${before}${people}(?= for\\b|[.,;!)]|$)|in the absence of (?!(?:the )?(?:vice-?)?chair))`,
  ],
  // Trade reps excused for this item, and to join after it.
  [/\bexcused\b/i, `\\b${people}(?: (?:are|will|to|be|can|may|is)){0,3} excused\\b`],
  [
    /\b(?:after|once|when|following)\b/i,
    `\\b(?:re-?join|join|come back|return|be (?:invited|asked) back)(?: in| us| the (?:meeting|call))? (?:after|once|when|following) (?:this|item|the) ?(?:item|one|discussion|part|is|has|\\d)`,
  ],
  // Officers to stay behind.
  [
    /\b(?:stay|remain)\b/i,
    `^(?:the )?${before}${people}(?: (?:to|please|only|will|should|are|asked)){0,3} (?:stay|remain)(?: (?:on|behind)(?= for\\b|[.,;!)]|$)| in the (?:room|meeting)| for ${thisOne})`,
  ],
  [
    /\bunig\b/i,
    '\\b(?:aelodau|partneriaid|swyddogion|asiantaethau|heddlu|cynghorwyr|cyngor|bwrdd|panel|awdurdodau)\\b.{0,30} yn unig\\b',
  ],
]
const anyOfThem = forms.map(([hint, form]) => ({ hint, form: new RegExp(form, 'iu') }))
/** Of a vote, of questions and of what is said: those who may not do so are there all the same. */
const ofAnotherThing =
  /^(?:questions?|comments?|feedback|apologies|for information|nominations)\b|\bvot(?:e|es|ing)\b|\bleave feedback\b/iu

/** Whether words say, whoever it is about, that only some are there for an item, or that some are not. */
export const saysWhoMayStay = (part: string): boolean =>
  anyOfThem.some(({ hint, form }) => hint.test(part) && form.test(part)) && !ofAnotherThing.test(part)

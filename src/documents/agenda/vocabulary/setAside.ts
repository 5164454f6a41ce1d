// The length of an item as a sentence under it says: `Up to 15 minutes is allowed`, and not what each speaker has.

const inWords: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  'twenty-five': 25,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  sixty: 60,
  half: 30,
  quarter: 15,
  one: 60,
  an: 60,
}

/** `15 minutes`, `fifteen (15) minutes`, `half an hour` */
const length = new RegExp(
  `\\b(?:(\\d{1,3})|(${Object.keys(inWords).slice(0, 9).join('|')}))(?: \\(\\d{1,3}\\))?[ -]?(?:minutes?|mins?)\\b|\\b(half|quarter) (?:of )?an hour\\b|\\b(one|an) hour\\b`,
  'gi',
)

/** What stands right before a length that is the most there is. */
const most =
  /\b(?:up to|max(?:imum|\.)?(?: time)?(?: of|:)?|(?:total|period|limit|slot|allocation|maximum) of|limited to|restricted to|not (?:to )?exceed(?:ing)?|no more than|not more than|time limit:?) (?:a (?:maximum|total|period) of )?(?:a )?$/i
/** `We have allowed 25 minutes`: the length of the item, in front of it. */
const given =
  /\b(?:allowed|set aside|allotted|allocated|pencilled in|(?:put|got) (?:it )?down for|given|booked)(?: (?:it|this|her|him|them|us|about|around|for|the public))* (?:a |an )?$/i
/** `for up to 15 minutes`: the most there is, and no length. */
const upTo = /\bup to (?:the first )?$/i

/** What stands right behind one that is. */
const ofAll =
  /^ ?(?:\(?max(?:imum)?\b|(?:time )?limit\b|in (?:all|total)|overall|altogether|for (?:this|the) (?:item|session|whole)|(?:is|are|has been|have been|will be|was) (?:set aside|allowed|allotted|allocated|available|given|reserved|provided))/i
/** `Thirty minutes for questions from the public`, at the beginning of its sentence. */
const forQuestions =
  /^['’]?(?: (?:period|slot|session|time|window))? (?:for|of) (?:(?:any|the|written|oral|public|open|general|supplementary|pre-submitted|members['’]?|councillors['’]?) )*(?:questions?|statements?|participation|speaking|deputations?|petitions?|representations?|comments|public|residents|members of the public|open forum)\b/i
const beginsSentence = /^(?:an?|the|there (?:is|will be) (?:an?)?)?$/i
/** It is for each of them. */
const ofEach =
  /\b(?:each|per|every|any one|individual|speakers?|(?:a|one|any) (?:person|speaker|question|member)|apiece)\b/i
/** In front of a length: what one speaker may do for so long. */
const ofSpeaker = /\b(?:may|can|to) (?:speak|address|talk|ask)\b.{0,60}\bfor\b(?!.*\b(?:total|session)\b)/i
/** The public are heard for a while within the meeting. */
const forWhile = /\b(?:suspend|adjourn|pause|interrupt)\b/i
/** Business of which a sentence says how long it may take. */
const forThePublic =
  /\b(?:public|questions?|participation|deputations?|petitions?|statements?|open forum|this item|session)\b/i

/** Minutes that a sentence sets aside for an item: `A total of 15 minutes is set aside for this item`, but not for each speaker; `about` is what the item is called. */
export function setAside(sentence: string, about = ''): number | undefined {
  const text = sentence.slice(0, 600)
  const found = [...text.matchAll(length)].flatMap(each => {
    const [whole, figures, word, part, hour] = each
    const minutes = figures === undefined ? inWords[(word ?? part ?? hour ?? '').toLowerCase()] : Number(figures)
    const [before, after] = [text.slice(0, each.index), text.slice(each.index + whole.length)]
    const clauseBefore = before.split(/[.;()]|, | and /).at(-1) ?? ''
    const clauseAfter = after.split(/[.;()]|, /)[0] ?? ''
    if (minutes === undefined || ofEach.test(clauseAfter) || ofSpeaker.test(clauseBefore)) return []
    const isSetAside =
      /^ ?(?:is|are|has been|have been|will be) (?:set aside|allowed|allotted|allocated|available)/i.test(clauseAfter)
    if (given.test(before)) return [minutes]
    if (beginsSentence.test(clauseBefore.trim()) && forQuestions.test(clauseAfter)) return [minutes]
    if (upTo.test(before) && !isSetAside && forWhile.test(sentence)) return []
    const isMost = most.test(before) || ofAll.test(after) || (clauseBefore === '' && clauseAfter === '')
    return isSetAside || (isMost && !ofEach.test(clauseBefore) && forThePublic.test(`${about} ${text}`))
      ? [minutes]
      : []
  })
  const [only, ...others] = [...new Set(found)]
  return only === undefined || others.length > 0 ? undefined : only
}

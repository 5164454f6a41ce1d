import { readSubstitutions } from '../../minutes/substitution.ts'
import { pleaseDo, slipLead, slipLeadThere } from '../line/slipInHaste.ts'
import { isThingWithFigure } from './slipOfThing.ts'
import type { SlipTyped } from '../line/slipTyped.ts'

const end = String.raw`(?: please| pls| now| instead)?(?:,? (?:i|my|as|because|since|typo|misread|misheard|apologies|sorry|it was|that was)\b[^\n?!]{0,80})?[\s.]*$`
/** A figure with the words about it, and no line of another kind that has figures. */
const figure = String.raw`(?!(?:agreed|noted|resolved|recommended|action|note|present|apologies|item|next|vote|carried|moved|meeting)\b)[^\n,;?!"“”\d]{0,12}\d[^\n;?!"“”]{0,30}?`
/** Figures for figures: the ones that stand, and the ones that should, each form with where these stand in it. */
const figures: readonly (readonly [form: RegExp, was: number, now: number])[] = [
  // "not 14 libraries, 11"
  [
    new RegExp(
      `^${slipLead}(?:it(?:['’]s| was) )?not (${figure})\\s*[,;–—-]\\s*(?:(?:it(?:['’]s| was)|but) )?(${figure})${end}`,
      'iu',
    ),
    1,
    2,
  ],
  // "11 libraries, not 14"
  [new RegExp(`^${slipLead}(${figure}),? (?:and not|not|rather than|instead of) (${figure})${end}`, 'iu'), 2, 1],
  // "I said 14, it's 11"
  [
    new RegExp(
      `^${slipLead}i (?:said|put|typed|wrote) (${figure})\\s*[,;–—-]\\s*(?:but )?(?:(?:it|that)(?:['’]s| is| was| should be)|should be|meant) (${figure})${end}`,
      'iu',
    ),
    1,
    2,
  ],
  // "change 212 to 221", "for 212 read 221"
  [
    new RegExp(
      `^${slipLead}${pleaseDo}(?:change|amend|alter|correct|replace|swap|for)(?: the)? (${figure}),? (?:to(?: read| be)?|with|by|for|into|read) (${figure})${end}`,
      'iu',
    ),
    1,
    2,
  ],
  // "212 should be 221", "the 212 ought to read 221"
  [
    new RegExp(
      `^${slipLead}(?:the )?(${figure}) (?:should|ought to|was meant to|needs to) (?:have )?(?:be|been|read|say|said) (${figure})${end}`,
      'iu',
    ),
    1,
    2,
  ],
]
/** The figure that should stand in what was recorded last: "make that 11", "should have said 11 libraries". */
const onlyNow: readonly RegExp[] = [
  new RegExp(
    `^${slipLead}${pleaseDo}(?:make|change)(?: (?:that|it|this))(?: to| into)? (?:read )?(${figure})${end}`,
    'iu',
  ),
  new RegExp(
    `^${slipLead}(?:(?:that|it|this|i|(?:the|that)(?: last)? (?:figure|number|date|time|one)) )?(?:(?:should|ought to|was meant to) (?:have )?(?:be|been|read|say|said)|meant(?: to (?:say|put|type|write))?) (?:that )?(${figure})${end}`,
    'iu',
  ),
  new RegExp(`^${slipLeadThere}(?:(?:that|it)(?:['’]s| is| was) )?(${figure})${end}`, 'iu'),
  /^\*([^\n,;?!\d]{0,12}\d[^\n;?!]{0,20}?)[\s.]*$/u,
]

/** "sorry, the tents are £9,500": the figure behind the words that name what it is of, which stand before it in the record too. */
const ofAThing = new RegExp(
  `^(?:sorry|correction|slip|oops|apologies|my mistake|wait|no)\\s*[,:–—-]?\\s+(?:the )?(\\p{L}[^\\n,;:?!\\d]{1,40}?) (?:is|was|are|were|should be|should have been|shd be|gets?|got) ([£$€]?\\d[\\d.,]*\\d%?|[£$€]?\\d%?)(?:,? (?:so|and|which|making|i|not) [^\\n?!]{0,120})?[\\s.]*$`,
  'iu',
)

/** "for '212' read '221'", with what stands before it: where the words are. */
const instructed = /^(?:please |in |at |on |for |amend|alter|change|correct|replace|delete|the |['"‘“])/i

/** "14 libraries" and "11": as many of the same. */
const ofTheSame = (was: string, now: string) => {
  const [, behind = ''] = /^[£$€]?[\d.,:]+%?( \D+)$/.exec(was) ?? []
  return { was, now: /^[£$€]?[\d.,:]+%?$/.test(now) ? `${now}${behind}` : now }
}

const recorded =
  '(?:resolution|decision|action|note|minute|motion|recommendation|amendment|entry|line|figure|amount|date)'
/** "in the resolution above", "of the decision just recorded": in what was recorded, which is what is looked through anyway. */
const inWhat = new RegExp(
  `,?\\s*\\b(?:in|of|from|on|at) (?:(?:the|that|this|my) ){0,2}(?:(?:above|last|previous|prev|preceding|latest) ${recorded}|${recorded} (?:above|(?:i |we )?just (?:recorded|typed|made|passed|taken|noted|now|put)(?: in)?|before))\\s*,?`,
  'giu',
)
const justRecorded = `(?:(?:above|last|previous|prev|preceding|latest) ${recorded}|${recorded} (?:above|(?:i |we )?just (?:recorded|typed|made|passed|put(?: in)?)))`
/** "The resolution above should say …", "that note should read …": the thing that was recorded, where another word for it would do. */
const thatAbove = new RegExp(
  `^(?:(?:(?:the|that|this|my) ){0,2}${justRecorded}|(?:that|this) ${recorded})(?= (?:should|ought|was meant|to read|is|was)\\b)`,
  'iu',
)
/** "last note: Tuesday not Monday": the same as a heading of what should stand and what should not. */
const headedAbove = new RegExp(
  `^(?:(?:the|that|my) ){0,2}${justRecorded}(?:\\s*:|\\s+[–—-])\\s+(?=[^\\n]{1,80}\\b(?:not|instead of|rather than)\\b)`,
  'iu',
)
/** "the spend recorded above", "the figure noted earlier": that it was recorded, which is what is looked through anyway. */
const asRecorded =
  /,? (?:as |which (?:was|i) |i )?(?:just )?(?:recorded|noted|minuted|typed|written|stated|given|shown|entered|quoted|put(?: in)?)(?: (?:above|earlier|just now|previously|a moment ago|in error|under this item|for this item|on this item|at this item))(?= (?:should|ought|shd|needs|was|is)\b)/iu
/** A slip without the words that say of the thing that it was recorded. */
export const notWhereRecorded = (said: string): string =>
  said
    .replace(asRecorded, '')
    .replace(
      /^([^\n]{0,20}?)(?:the )?(?:figure|number|amount|date|total) (?:(?:that )?i (?:gave|put|typed|wrote)|given|recorded|noted)(?: (?:above|earlier|just now))? (?:for|of) (?=[^\n]{2,60} (?:should|ought)\b)/iu,
      '$1',
    )
/** "delete X and substitute Y": one for the other. */
const substitute =
  /^((?:please )?)(?:delete|remove|strike out|leave out|omit) (?:the (?:words?|figures?) )?([^\n;]{1,60}?),? (?:and |then )(?:substitute|insert|replace (?:it )?with|put)(?: in its place)? /iu
/** The same correction without the words that say where it is: "for X in the resolution above read Y" is "for X read Y". */
export const ofWhatWasRecorded = (said: string): string =>
  said
    .replace(thatAbove, 'that')
    .replace(headedAbove, 'that should read ')
    .replace(inWhat, ' ')
    .replace(/^([^\n]{1,40}?) above (?=(?:should|ought)\b)/i, '$1 ')
    .replace(substitute, '$1change $2 to ')
    .replace(/\s+/g, ' ')
    .trim()

/** Reads words for words, or figures for figures, in what was recorded; whether anything recorded has them, the record says. */
export function readSlipOfWords(typed: string): SlipTyped | undefined {
  const said = ofWhatWasRecorded(typed)
  const [quoted, ...others] = instructed.test(said) ? readSubstitutions(said) : []
  if (quoted !== undefined && others.length === 0 && quoted.item === undefined && !/\bpages?\b/i.test(said))
    return { kind: 'slip', was: quoted.was, now: quoted.now }
  for (const [form, was, now] of figures) {
    const found = form.exec(said)
    if (found !== null && !isThingWithFigure(found[was] ?? '', found[now] ?? ''))
      return { kind: 'slip', ...ofTheSame(found[was] ?? '', found[now] ?? '') }
  }
  const [, thing = '', figureOfIt = ''] = ofAThing.exec(said) ?? []
  if (thing !== '') return { kind: 'slip', was: '', now: `${thing} ${figureOfIt}`, about: thing }
  for (const form of onlyNow) {
    const [found, now = ''] = form.exec(said) ?? []
    if (found !== undefined) return { kind: 'slip', was: '', now }
  }
  return undefined
}

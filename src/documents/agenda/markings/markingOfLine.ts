import { aboutGone, denied, supposed } from './aboutClosed.ts'
import { bareWord } from './closedWords.ts'
import { heldClosed, inBrackets } from './markedTitle.ts'
import { certainly, longest, perhaps, type Marking } from './marking.ts'
import { markingAlone, onlyParagraphs, saysOnlyMarking } from './markingAlone.ts'
import { saysItNames } from './namesPeople.ts'

// The marking in a line under a title.

const statement =
  /^(?:[*•–([-] ?)?(?:(?:strictly )?not for publication\b|(?:this |the )?(?:item|report|appendix|paper|document|annex)?s? ?(?:\d+ )?(?:is |are |has been |have been )?(?:considered |deemed |marked |likely to (?:be|contain) )?(?:contains? |includes? )?(?:exempt|confidential) (?:information )?(?:as defined|by virtue|under|within|from publication)|exempt (?:by virtue|under|from publication)|(?:exempt|confidential) information (?:as defined|by virtue|under|within)|contains? (?:exempt|confidential|restricted) |by virtue of paragraph)/i
const reasonWhy =
  /\breasons? why\b.{0,60}\b(?:restricted|private|exempt|closed|confidential)|\b(?:public|press|observers|guests|visitors) (?:will|is|are|to) be (?:asked to (?:leave|withdraw)|excluded)\b/i

const labelledClosed =
  /^[\p{L} ]{2,30}:\s?(?:strictly )?(?:restricted|confidential|private|closed|exempt|secret|official[ -]+sensitive)(?:$|[ ,.;(–—-])(?!case|circuit|road|hire|rent|sector)/iu

/** What a line under a title says of its being closed; undefined where it says nothing of the sort. */
export function markingOfLine(written: string): Marking | undefined {
  const text = written.slice(0, longest).replace(/\s+/g, ' ').trim()
  if (text === '') return undefined
  const alone = text.length <= 80 ? markingAlone(text) : undefined
  if (alone?.certain === true || (alone && onlyParagraphs.test(text.replace(/^[([]|[)\].]$/g, '')))) return alone
  if (denied.test(text)) return undefined
  if (alone !== undefined && saysOnlyMarking(text)) return alone
  if (statement.test(text)) return certainly(text)
  if (supposed.test(text)) return undefined
  if (reasonWhy.test(text)) return certainly(text)
  if (saysItNames(text)) return perhaps(text)
  // "GPMS: Restricted": whatever the label is.
  if (labelledClosed.test(text)) return perhaps(text)
  const bracketed = [...text.matchAll(inBrackets)].some(([, inner = '']) => markingAlone(inner) !== undefined)
  return bracketed || bareWord.test(aboutGone(text)) || heldClosed.test(aboutGone(text)) ? perhaps(text) : undefined
}

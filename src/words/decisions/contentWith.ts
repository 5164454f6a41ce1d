import { body } from '../line/decisionCues.ts'
import { agreedTo, lower, tidy } from '../line/decisionWorded.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'

const content = '(?:content|happy|fine|ok|okay|comfortable|agreeable|at ease|in agreement|good)'
const about = '(?:with|about|on|of|for|to go (?:ahead )?with|to go (?:along )?with)'
const noMore =
  '(?:(?:and |there were |with )?(?:no|without|nil|zero)(?: (?:any|further|other|more))? (?:changes?|amends|amendments?|comments?|objections?|questions?|issues?|concerns?|corrections?|queries|alterations?|edits)(?: (?:needed|required|made|raised|requested|asked for|wanted))?)'
const end = '(?: then)?[\\s.]*$'
/** "Board content with the fees paper, no changes": who was content, with what, and that nothing was changed. */
const bodyFirst = new RegExp(
  `^(?:(?:so|ok|and),? )?${body}(?:['’]?s)?(?: (?:was|were|is|are|all|both|seemed|generally|broadly|pretty much))* ${content} ${about} (\\S[^\\n?!]{2,200}?)(?:[\\s,;.–-]+(${noMore}))?${end}`,
  'iu',
)
/** "Content with para 4 as drafted": the same of everybody there, who need not be named. */
const nobodyNamed = new RegExp(
  `^(?:all |everyone |both )?(?:content|happy|comfortable) with (?=(?:the|an?|all|paras?|paragraphs?|recs?|recommendations?|options?|sections?|drafts?|plan|budget)\\b)(\\S[^\\n?!]{2,200}?)(?:[\\s,;.–-]+(${noMore}))?${end}`,
  'iu',
)
/** "No changes to the fees paper, board content": the same, what was not changed first. */
const changesFirst = new RegExp(
  `^(${noMore}) (?:to|on|with|about) (\\S[^\\n?!,;]{2,160}?)(?:[,;.]|\\s+[–—-]|\\s+and)\\s+(?:${body}) (?:was |were |is |are |all )*(?:${content}|agreed|approved(?: it)?)(?: (?:with|on) (?:it|this|that))?${end}`,
  'iu',
)
/** What they were content with is told, or asked. */
const toldOf =
  /[.;]\s|^(?:recs?|recommendations?)\b[^\n]*\d|\b(?:abst\w*|against|except|apart from|bar)\b|\b(?:said|asked|felt|whether|but|although|until|unless|told|reported|progress)\b|^(?:that|it|this|them|me|you|how|what)\b/i

/** Reads that a body was content with something: agreed, then. Asked, and as a note. */
export function readContentWith(said: string): Read {
  if (said.length > 300 || /\n|[?!]\s*$/.test(said)) return undefined
  const behind = changesFirst.exec(said),
    found = bodyFirst.exec(said) ?? nobodyNamed.exec(said)
  const thing = tidy(behind?.[2] ?? found?.[1] ?? ''),
    besides = (behind?.[1] ?? found?.[2] ?? '').replace(/^(?:and |there were )/i, '')
  if (thing === '' || toldOf.test(thing)) return undefined
  return question('record it', [
    ...agreedTo(`${lower(thing)}${besides === '' ? '' : `, ${besides.charAt(0).toLowerCase()}${besides.slice(1)}`}`),
    way(`note ${said}`),
  ])
}

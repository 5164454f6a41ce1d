import { way } from '../line/decisionPassed.ts'
import { lower, tidy } from '../line/decisionWorded.ts'
import { type Read, question } from '../line/typed.ts'

/** "ok so", "right then": how somebody begins who speaks to the room. */
const begins =
  '(?:(?:ok|okay|right|so|well|good|great|yes|yep|fine|and|then|thanks all|thank you all|i think)[\\s,.!–-]+){0,5}'
const begun = begins.replace('{0,5}', '{1,5}')
const adverbs = '(?: (?:all|both|now|then|there|pretty much|on that|with that|on this))*'
const agree = '(?:agreed|in agreement|of one mind|settled|decided|content|happy|ok|okay|fine)'
/** "so we're agreed, …", "that's agreed then – …", "everyone's happy with …": what the room agreed to, as it is spoken. */
const spoken = [
  new RegExp(
    `^${begins}(?:(?:we|they)(?:['’]re| are)|(?:that|it)(?:['’]s| is)|(?:everyone|everybody)(?:['’]s| is))${adverbs} ${agree}${adverbs}(?:\\s*[,:;.–—-]+\\s*|\\s+(?:that |on |with |to (?=the\\b|an?\\b|\\d)|we (?=\\p{Ll}))|\\s+(?=to \\p{Ll}))(?:and )?(\\S[^\\n?!]{3,400}?)(?: then)?[\\s.]*$`,
    'iu',
  ),
  new RegExp(
    `^(?:${begun}agreed(?: then| all round)?|agreed (?:then|all round))\\s*[,:;.–—-]+\\s*(?:then )?(?=we\\b|the\\b|it\\b|they\\b)(\\S[^\\n?!]{3,400}?)[\\s.]*$`,
    'iu',
  ),
  new RegExp(
    `^${begins}(?:that|it)(?:['’]s| is) a (?:yes|go)(?: then)?(?: to| for| on|,)? (\\S[^\\n?!]{3,400}?)[\\s.]*$`,
    'iu',
  ),
  new RegExp(
    `^${begins}(?:the |our )?decision(?:['’]s| is)(?: that)?(?: to)?[,:]? (\\S[^\\n?!]{3,400}?)[\\s.]*$`,
    'iu',
  ),
  new RegExp(`^(?:${begun}|[^\\n?!]{3,60}\\?\\s+${begins})(\\S[^\\n?!]{3,200}?) it is(?: then)?[\\s.]*$`, 'iu'),
]
/** "we're going with option B": what they went for. */
const wentFor = new RegExp(
  `^${begins}(?:(?:we|they|the board|board|members|partners|all|everyone)(?:['’](?:re|ll|ve|s)| are| will| have| is)?(?: (?:all|both|now|therefore))* |let['’]?s )?(?:going|go|goes|gone|went|opting|opted|opt|plumping|plumped|settling|settled) (?:with|for|on) ((?:the |an? )?(?:option|plan|recs?|recommendations?|paper|bid|proposal|version|first|second|third|cheaper|lower|higher)\\b[^\\n?!]{0,300}?)[\\s.]*$`,
  'iu',
)
/** "let's take that as agreed", "we'll take it as read", "I think we're all content with that": agreed to what the paper says. */
const alone = [
  /^(?:(?:it|this|that)(?: was)? )?taken as (agreed|read|approved|carried|noted)(?: then)?(?:\s*[,;–-]\s*(?:nobody|no[- ]?one|none|no) [^\n?!]{3,60})?[\s.]*$/iu,
  new RegExp(
    `^${begins}(?:(?:let['’]?s|we(?:['’]ll| will| can| shall)?|shall we|i(?:['’]ll| will)|can we|(?:can|could) i) )?(?:take|minute|record|note|mark|treat|put|have) (?:that|it|this|them)(?: (?:down|one))? as (agreed|read|approved|carried|noted|accepted|unanimous)(?: then)?[\\s.]*$`,
    'iu',
  ),
  new RegExp(
    `^${begins}(?:(?:we|they)(?:['’]re| are)|(?:everyone|everybody)(?:['’]s| is))${adverbs} (agreed|content|happy|in agreement)(?: (?:with|on|about) (?:that|this|it)(?: then)?|,? then)?[\\s.]*$`,
    'iu',
  ),
  new RegExp(`^${begins}(?:that|it)(?:['’]s| is)(?: all)? (agreed|approved|carried|noted)(?: then)?[\\s.]*$`, 'iu'),
]

/** As it is minuted: "we go with option 2" is what they are to do. */
const asMinuted = (words: string): string =>
  lower(
    tidy(words)
      .replace(/^(?:that )?we(?:['’]ll| will| should| would|['’]d)? (?!are\b|were\b|have\b)(?=\p{Ll})/iu, 'to ')
      .replace(/ (?:then|please|pls)$/i, ''),
  )

/** Reads what whoever chairs says aloud was agreed: "so we're agreed, two more years". Asked, and as a note. */
export function readAgreedAloud(said: string): Read {
  if (said.length > 500 || said.includes('\n') || said.startsWith('?')) return undefined
  const note = way(`note${/^i\b/i.test(said) ? ':' : ''} ${said}`)
  const [, word = ''] = alone.map(form => form.exec(said)).find(m => m !== null) ?? []
  if (word !== '') {
    const verb = /^noted$/i.test(word) ? 'noted' : 'agreed'
    return question('record it', [...(verb === 'noted' ? [way('noted')] : []), way(`${verb}: as recommended`), note])
  }
  const [, chosen] = wentFor.exec(said) ?? []
  if (chosen !== undefined)
    return question('record it', [
      way(`agreed: to go with ${lower(tidy(chosen))}`),
      way(`resolved: to go with ${lower(tidy(chosen))}`),
      note,
    ])
  const [, what = ''] = spoken.map(form => form.exec(said)).find(m => m !== null) ?? []
  if (
    what === '' ||
    /^(?:with|to|on|that|this|it|them|then|and|but|thanks?)(?: (?:that|this|it|you|him|her|them))?$/i.test(what)
  )
    return undefined
  // Somebody who speaks for more than the room says so of more than a decision.
  if (/\b(?:i|me|my|you|your)\b/i.test(what)) return undefined
  const decided = asMinuted(what)
  return question('record it', [way(`agreed: ${decided}`), way(`resolved: ${decided}`), note])
}

// What an agenda says that the meeting is to do with an item: in a column of its own, in brackets, after a dash or on a line under the title.
const aims =
  'decision|decide|discussion|information|info|noting|note|approval|assurance|agreement|action|scrutiny|consideration|endorsement|comments?|challenge|ratification|review|awareness|update|adoption|sign[- ]off|debate|direction|support|feedback|steer|oversight|briefing|recommendation|resolution'
const deeds =
  'note|agree|approve|discuss|decide|consider|receive|endorse|ratify|comment|review|adopt|sign off|debate|confirm|inform|update|scrutinise|challenge|support'
const between = '(?:,? ?(?:and\\/or|and|or|&|\\/|,|\\+) ?)'
const several = (words: string) => `(?:${words})(?:${between}(?:for |to )?(?:${words}))*`
const said = `(?:for (?:${several(aims)})|to (?:be )?(?:${several(deeds)})(?:d|ed)?)(?: only)?`

const whole = new RegExp(`^[([]?(?:${said})[)\\]]?\\.?$`, 'i')
const named = new RegExp(`^(?:${several(`${aims}|${deeds}`)})$`, 'i')
const atEnd = new RegExp(
  `\\s?[([]((?:${said})|(?:${several(aims)}))[)\\]]$|(?:\\s[-–—|]\\s?|[–—|:;,]\\s)(${said})\\.?$`,
  'i',
)
/** `, need a decision pls`, `– steer needed`, `(for info please)`: as colleagues write it. */
const informal = new RegExp(
  `(?:,|\\s[-–—]|\\s[([])\\s?((?:(?:we |i )?needs? (?:a |an |your |to )?(?:decision|steer|views|sign[- ]?off|approval|agreement|discussion|input|vote|agree|decide|discuss)|(?:decision|steer|views|approval|sign[- ]?off|agreement|discussion|vote|input) (?:is )?(?:needed|required|wanted|sought)|for (?:${aims})(?= (?:please|pl[sz])))(?: (?:please|pl[sz]))?)[)\\]]?!?$`,
  'i',
)
/** `Budget For decision`, run together by a page of columns. */
const capitalAtEnd = new RegExp(
  `\\s(For (?:${aims.replace(/\|note\||\|decide\|/g, '|')})|To (?:note|agree|approve|discuss|decide|endorse|ratify))$`,
)

/** Whether a line or a cell says what the meeting is to do and no more: `For decision`, `To note`. */
export const isPurpose = (text: string): boolean => text.length <= 80 && whole.test(text)

/** Whether a cell says so in a noun: `Decision`, `Information / assurance`. */
export const isAim = (text: string): boolean => text.length <= 80 && named.test(text)

/** The purpose a title ends with, and the title before it. */
export function purposeAfter(title: string): { readonly title: string; readonly purpose: string } | undefined {
  const from = Math.max(0, title.length - 80)
  const found =
    [atEnd, informal, capitalAtEnd].map(form => form.exec(title.slice(from))).find(each => each !== null) ?? null
  const words = found?.[1] ?? found?.[2]
  const left = found === null ? '' : title.slice(0, from + found.index).trim()
  return words === undefined || left === ''
    ? undefined
    : { title: left, purpose: words.charAt(0).toUpperCase() + words.slice(1) }
}

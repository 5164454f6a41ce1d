import { markingAlone } from '../markings/markingAlone.ts'

// What stands at the right margin beside a title, broken over two lines or three by a narrow column: `(Pages 17` over `- 48)`, `(Verbal` over `Report)`.

const range = '(?:[A-Z]?\\d{1,4})(?: ?(?:-|–|—|to) ?[A-Z]?\\d{1,4})?'
const aPages = `(?:pages?|pp?\\.?|tudalen(?:nau)?|tt?\\.?) ?${range}`
/** All that is put together: pages, or what is said of a paper. */
const known = new RegExp(
  `^[([](?:${aPages}|(?:an? )?(?:verbal|oral)(?: (?:report|update|item|presentation|briefing))?|(?:(?:report|papers?|document|minutes|copy|presentation) )?(?:to follow|attached|enclosed|herewith|to be tabled|tabled)|ar lafar|i ddilyn)[)\\]]$|^${aPages}$`,
  'i',
)
/** Whether a margin is whole: what is known of papers, or a marking. */
const isKnown = (said: string): boolean =>
  known.test(said) || (/^[([][^()[\]]{4,60}[)\]]$/.test(said) && markingAlone(said) !== undefined)
/** The end of a line, set apart by a gap, with what stands before that. */
const apart = /^(.*\S)?(\s{2,})(\S+(?: \S+){0,2})\s*$/
const begins = /^(?:[([]|(?:pages?|pp?\.?|tudalen(?:nau)?)(?: |$))/i

interface Margin {
  readonly body: string
  readonly from: number
  readonly tail: string
}

function marginOf(raw: string): Margin | undefined {
  if (raw.length > 250 || raw.includes('\t')) return undefined
  const [, body = '', gap = '', tail = ''] = apart.exec(raw) ?? []
  return tail === '' ? undefined : { body, from: body.length + gap.length, tail }
}

const isShouted = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text)
/** How the text under a title begins. */
const ownText =
  /^(?:to|the|this|that|there|members?|councillors?|report|joint|presentation|verbal|oral|paper|please|any|note|at|if|you|all|for)\b/i

/** Whether words beside the rest of a margin are the rest of the title, and no text under it. */
function isOfTitle(title: string, below: string, margin: number): boolean {
  const words = title.trim()
  if (isShouted(words)) return isShouted(below)
  if (/^[\p{Ll}\d(]/u.test(below)) return !below.startsWith('to ')
  const first = /^\S+/.exec(below)?.[0] ?? ''
  return !ownText.test(below) && title.trimEnd().length + 1 + first.length > margin - 6
}

/** The lines of a text, each such margin whole in one line, behind the whole title; there are as many lines as before. */
export function marginsWhole(raws: readonly string[]): readonly string[] {
  const whole = [...raws]
  for (let at = 0; at + 1 < whole.length; at++) {
    const first = marginOf(whole[at] ?? '')
    if (first === undefined || first.body === '' || !begins.test(first.tail) || isKnown(first.tail)) continue
    const parts: Margin[] = []
    let said = first.tail
    for (let next = at + 1; next <= at + 2 && !isKnown(said); next++) {
      const below = marginOf(whole[next] ?? '')
      if (below === undefined || below.from < first.from - 3 || below.from > first.from + 8) break
      parts.push(below)
      said = `${said} ${below.tail}`.replace(/([([]) | (?=[)\]])/g, '$1')
    }
    if (parts.length === 0 || !isKnown(said)) continue
    let title = first.body
    const left = parts.map(({ body }) => body)
    for (const [n, body] of left.entries()) {
      if (body.trim() === '' || !isOfTitle(title, body.trim(), first.from)) break
      title = `${title} ${body.trim()}`
      left[n] = ''
    }
    // A title in capitals may take a line more than its margin.
    const after = at + 1 + parts.length
    const more = whole[after] ?? ''
    if (
      left.every(body => body.trim() === '') &&
      isShouted(title) &&
      title !== first.body &&
      isShouted(more) &&
      /^\s{2,}\p{Lu}/u.test(more) &&
      marginOf(more.trimStart()) === undefined
    ) {
      title = `${title} ${more.trim()}`
      whole[after] = ''
    }
    whole[at] = `${title.padEnd(first.from)}   ${said}`
    for (const [n, body] of left.entries()) whole[at + 1 + n] = body
  }
  return whole
}

/** What the lines of an item may be labelled with, and how agendas write the labels. */
const labels = {
  'presented by':
    /^(?:(?:presentation|presented|introduced|led|facilitated|delivered|chaired|to be presented) (?:by|from)\s?:?\s?|(?:presenter|presenters|presenter\(s\)|speakers?|contributors?|contributor\(s\)|witness(?:es)?|guests?|guest speakers?|officers? attending|attending|invited|officers?|report presenters?|lead|leads|item lead|lead\(s\)|lead officers?|lead members?|lead presenters?|presenting officers?|item (?:presented|led) by|led by|lead\/presenter|lead presenter|report(?:ing)? (?:of|by|from|officer)|portfolio holder|cabinet member|facilitators?|(?:(?:executive|cabinet|board|project|lead|member|senior) )?sponsors?|(?:executive|lead|responsible|accountable|reporting) (?:director|head of service|manager|councillor|partner|agency)|(?:senior )?responsible (?:officer|owner)|accountable officer|sro|introduced by|owner|who|by|cyflwynydd|cyflwynwyr|arweinydd|arweinwyr|swyddog(?:ion)?(?: arweiniol| cyfrifol)?|aelod(?:au)? (?:arweiniol|cabinet)|siaradw(?:r|yr)|awdur(?:on)?(?: yr adroddiad)?|presenting|cyflwynir gan|cyflwynwyd gan|i(?:’|')w gyflwyno gan)\s?[:–]\s?)/i,
  'written by':
    /^(?:(?:report|paper|lead) )?authors?(?:\(s\))?\s?:\s?|^(?:(?:report|paper) )?(?:written|prepared|drafted) by\s?:\s?/i,
  'additional documents':
    /^(?:additional documents?|supporting (?:documents?|papers?)|dogfennau (?:ychwanegol|ategol))\s?:?$/i,
  paper:
    /^(?:(?:(?:attached|enclosed|linked|related|associated|background|supporting|covering) )?(?:papers?|reports?|documents?|attachments?|enclosures?)(?: attached| enclosed)?(?: \(\d{1,2}\))?|attached|enc|papur(?:au)?|adroddiad(?:au)?|dogfen(?:nau)?|atodiad(?:au)?)\s?:\s?/i,
  time: /^(?:(?:approximate |approx\.? |estimated |expected |indicative )?start(?:ing)?(?: time)?|time(?: allotted| allowed| allocated)?|(?:allotted|allocated|estimated|indicative|approximate|expected|suggested) (?:time|timing|length|duration)|duration|length|allotted|timings?|amser|hyd|minutes(?=\s?:\s?\d))\s?:\s?/i,
  'closed title': /^(?:closed|restricted) title\s?:\s?/i,
  'open title': /^(?:open|public) title\s?:\s?/i,
  exempt:
    /^(?:exempt(?:ion)?(?: information)?|restricted|reason for (?:exemption|restriction)|(?:gwybodaeth )?eithriedig|cyfyngedig|rheswm dros (?:eithrio|gyfyngu))\s?:\s?/i,
  'public interest': /^public interest(?: test)?\s?:\s?/i,
  handling:
    /^(?:handling(?: instructions?)?|(?:security |protective |gscp? )?(?:classification|marking)|gpms|gsc|grading|sensitivity|confidentiality|access|circulation|publicity|status|sharing|dissemination)\s?:\s?/i,
  purpose: /^(?:purpose|action required|outcome(?: required)?|decision required|decision|ask|for)\s?:\s?/i,
  text: /^text\s?:\s?/i,
  'website link':
    /^(?:view (?:the )?(?:full list of documents|background|reasons why|declarations of interest|decision|minutes)\b.*\bitem\b.*|\d+ appendices?|print(?:er)? friendly.*)$/i,
} as const
/** What a line of an item can be labelled as. */
export type Label = keyof typeof labels

/** A line with a label, and what it labels. */
export interface Labelled {
  readonly label: Label
  readonly value: string
}

const names = Object.keys(labels) as Label[]
const longest = 160

/** The label at the beginning of a line of an item, and what it labels; undefined for a line of ordinary text. */
export function readLabel(written: string): Labelled | undefined {
  const text = inOneLanguage(written.replace(/^[•·▪○◦*-]\s?/, ''))
  const head = text.slice(0, longest)
  for (const label of names) {
    const found = labels[label].exec(head)
    if (!found) continue
    const value = text.slice(found[0].length).trim()
    // "Presentation by the Youth Council on what it found." is a sentence, not a label.
    if (label === 'presented by' && !found[0].includes(':') && (/[.?!]$/.test(value) || value.length > longest))
      return undefined
    return { label, value }
  }
  return undefined
}

const inTwo = /^(\p{L}[\p{L}'’() ]{1,40}?) ?[/|] ?(?=\p{L}[\p{L}'’() ]{1,40}?\s?:)/u

/** `Cyflwynir gan / Presented by: Elin Prys` with its label in one language, where both are labels of the same; any other line as it is. */
function inOneLanguage(text: string): string {
  const [whole, first] = inTwo.exec(text.slice(0, longest)) ?? []
  if (whole === undefined || first === undefined) return text
  const second = text.slice(whole.length)
  const [one, other] = [readLabel(`${first}:`), readLabel(second)]
  return one !== undefined && one.label === other?.label ? second : text
}

const betweenLabels = /\s*[|;·•]\s*|\s\/\s(?=[\p{L} ]{3,30}:\s)|\s+[-–—]\s+|,\s+|\.\s+|\s{2,}|\s*\(/gu
const withColon = /^[\p{L}()/ ]{2,30}\s?:\s?\S/u

/** What a committee's page puts behind the name of a paper: `Appendix 1 , View the reasons why document 6./2 is restricted`. */
const restrictedPaper = /^(.{3,200}?\S)(?:\s?,\s?|\s)(view the reasons why document .{1,20} is restricted)$/i

/** `(Led by: Jo Farrant, Author: Mo Till)`: labels in a bracket without it; any other line as it is. */
function withoutBracket(written: string): string {
  const inner = written.length > 400 ? undefined : /^[([]([^()[\]]{5,390})[)\]]\.?$/.exec(written)?.[1]
  const label = inner === undefined ? undefined : readLabel(inner)?.label
  return inner !== undefined && (label === 'presented by' || label === 'written by') && withColon.test(inner)
    ? inner
    : written
}

/** Several labels in one line, each with what it labels: `Lead: Jo Farrant | Time: 5 minutes`. A line with one label or none is given back as it is. */
export function labelsApart(written: string): readonly string[] {
  const text = inOneLanguage(withoutBracket(written))
  const [, before, reason] = restrictedPaper.exec(text.slice(0, 300)) ?? []
  if (before !== undefined && reason !== undefined && text.length < 300) return [before, reason]
  if (text.length > 400 || !withColon.test(text) || readLabel(text) === undefined) return [text]
  const parts: string[] = []
  let from = 0
  for (const found of text.matchAll(betweenLabels)) {
    const rest = text.slice(found.index + found[0].length)
    if (found.index === 0 || !withColon.test(rest) || readLabel(rest) === undefined) continue
    parts.push(text.slice(from, found.index))
    from = found.index + found[0].length
  }
  return [...parts, text.slice(from)].map(part => part.trim().replace(/^([^(]*)\)$/, '$1'))
}

/** What a bracket has that was opened before these words, and what stands behind it; for others all of them. */
function withinBracket(words: string, opened: boolean): readonly [string, string] {
  const [, inner, behind] = opened ? (/^([^()]*)\)(.*)$/.exec(words) ?? []) : []
  return inner === undefined || behind === undefined ? [words.replace(/^([^()]*)\)$/, '$1'), ''] : [inner, behind]
}

/** A title with labels behind it: `Budget (Lead: Jo Farrant; Time: 5 mins)`, as the title and those. What stands behind their bracket stays with the title. */
export function titleAndLabels(title: string): { readonly title: string; readonly labels: string } | undefined {
  if (title.length > 400) return undefined
  for (const found of title.matchAll(betweenLabels)) {
    const [rest, behind] = withinBracket(title.slice(found.index + found[0].length), found[0].endsWith('('))
    const labelled = found.index >= 3 && withColon.test(rest) ? readLabel(rest) : undefined
    if (
      labelled !== undefined &&
      labelled.label !== 'purpose' &&
      labelled.label !== 'exempt' &&
      labelled.label !== 'paper'
    )
      return { title: `${title.slice(0, found.index).trim()}${behind}`, labels: rest }
  }
  return undefined
}

/** The paragraph numbers of Schedule 12A in words such as `paragraph 1, 2` or `paragraphs 1 and 2 of Part 1 of Schedule 12A`. */
export function readParagraphs(written: string): readonly string[] {
  const text = written.slice(0, 200)
  const end = text.search(/\bof (?:part|sch)|\bpart \d|\bsch(?:edule)?\b|\blocal government/i)
  return [...new Set((end < 0 ? text : text.slice(0, end)).match(/\b\d{1,2}[A-Za-z]?\b/g) ?? [])]
}

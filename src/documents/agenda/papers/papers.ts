import type { Paper } from '../../../meeting/agenda.ts'
import { markingAlone } from '../markings/markingAlone.ts'
import { papersReferredTo } from './papersCalled.ts'

const tail = 90

/** The icon, kind and size that council web pages put behind the name of a published paper. */
const published =
  /(?:^|\s)[([]?(?:(?:pdf|docx?|xlsx?|pptx?|word|excel|rtf|txt|html|csv|zip|jpe?g|png) e?icon |eicon )?(?:(?:pdf|docx?|word|xlsx?|excel|pptx?|powerpoint|rtf|text|txt|html|csv|zip|jpe?g|png)[, ]{1,2})(\d{1,4}(?:[.,]\d{1,3})? ?(?:bytes|kb|mb|gb|b))[)\]]?$/i
const bareSize =
  /\s?[([](\d{1,4}(?:[.,]\d{1,3})? ?(?:kb|mb|gb))(?:[,;]? ?(?:pdf|word|excel|powerpoint|docx?|xlsx?|pptx?))?[)\]]$/i
const inPack =
  /(?:^|\s)[([]?(?:(?:tudalen(?:nau)? ?\/ ?)?pages?|(?:pages? ?\/ ?)?tudalen(?:nau)?|pp?\.?|tt?\.) ?([A-Z]?\d{1,4}(?: ?(?:-|–|—|to) ?[A-Z]?\d{1,4})?)(?: of the (?:agenda )?(?:pack|papers))?[)\]]?$/i

/** A paper named as its file is. */
export const fileName = /^[^.?!]{1,120}(?:\.\d{1,4}){0,3}\.(?:pdf|docx?|xlsx?|pptx?|odt)$/i

/** The reference of a report, as services number them: `NFLRF/27/01`, `MIJB.27.004`, `SFRA/PR/26/31 (OFFICIAL-SENSITIVE)`. */
const reference =
  /^(?:[A-Z]{2,10}(?:[/-][A-Z0-9]{1,8}){1,4}|[A-Z]{2,10}(?:\.[A-Z0-9]{1,8}){2,3}|[A-Z](?:[/-][A-Z0-9]{1,8}){2,4})(?: \([A-Z -]{4,30}\))?$/
const namedPaper =
  /^(?:(?:papur(?:au)?|atodiad) ?\/ ?)?(?:papers?|enc(?:l|ls|s)?\.?|enclosures?|attachments?|atts?\.?|annexe?s?|appendi(?:x|ces)|papur(?:au)?|atodiad|docs?) ?(?:[A-Z]?\d{1,3}[a-z]?|[A-Z])(?:(?:,| and| &| to| ?-)? ?(?:(?:papers?|enc(?:l|ls|s)?\.?|enclosures?|attachments?|papur|docs?) )?(?:[A-Z]?\d{1,3}[a-z]?|[A-Z](?![A-Za-z]))){0,6}(?: [([](?:revised|updated|amended|draft|final|clean|tracked|to follow|attached|enclosed|tabled|v\d{1,2}|i ddilyn(?: ?\/ ?to follow)?)[)\]])?$/i
/** What is shown and not read. */
const shown = /^(?:(?:presentation |powerpoint )?slides?|slide (?:deck|pack)|handouts?|powerpoint)$/i

/** Whether words are the name of a paper and no more: `Paper 5a`, `Enc. 2 and 3`, `NFLRF/27/01`, `pages 5 to 10`, `to follow`. */
export const isPaper = (words: string): boolean =>
  words.length <= 80 &&
  ((reference.test(words) && /\d/.test(words)) ||
    namedPaper.test(words) ||
    shown.test(words) ||
    paperAtEnd(words)?.before === '' ||
    /^\(?(?:(?:papers?|reports?|presentation) )?(?:to follow|attached|enclosed|to be tabled|tabled)\)?$/i.test(words) ||
    fileName.test(words))

/** Whether words are a paper by its name or its reference: `Paper 5a`, `Enc. 2 and 3`, `NFLRF/27/01`. */
export const isNamedPaper = (words: string): boolean =>
  words.length <= 80 && (namedPaper.test(words) || (reference.test(words) && /\d/.test(words)))

/** When a paper is to come: `Friday`, `by Monday`, `shortly`. */
export const whenItComes =
  '(?:separately|shortly|later|soon|asap|in due course|at the meeting|on the (?:day|night)|before the meeting|tomorrow|(?:by|via) (?:e-?mail|teams|post)|(?:(?:on|by|next|this|before|end of|early|late) )*(?:(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|week|month)(?: \\d{1,2}(?:st|nd|rd|th)?)?)'

const spaced = (size: string) =>
  size.replace(
    /^([\d.,]+) ?([a-z]+)$/i,
    (_, n: string, unit: string) => `${n} ${unit.toLowerCase() === 'bytes' ? 'bytes' : unit.toUpperCase()}`,
  )
const ranged = (pages: string) => pages.replace(/ ?(?:-|–|—|\bto\b) ?/i, '-')

/** A paper's size or pages at the end of a title: what stood before them, and the paper. */
export function paperAtEnd(text: string): { readonly before: string; readonly paper: Paper } | undefined {
  const from = Math.max(0, text.length - tail)
  const end = text.slice(from)
  const size = published.exec(end) ?? bareSize.exec(end)
  const pages = size ? null : inPack.exec(end)
  const found = size ?? pages
  const value = found?.[1]
  if (!found || value === undefined) return undefined
  // "Report on page 9" is a title; pages count where they stand in brackets, or on their own.
  // "P1" in a column of papers is what a paper is called; a page is "p1".
  if (pages && /(?:^|[\s([])P\d/.test(found[0])) return undefined
  const apart = /\s[-–—|]$|[\p{L}\d)],$/u.test(text.slice(0, from + found.index)) && /pages?\b|tudalen/i.test(found[0])
  if (pages && !/^\s?[([]/.test(found[0]) && from + found.index > 0 && !apart) return undefined
  return {
    before: text.slice(0, from + found.index).trim(),
    paper: size ? { size: spaced(value) } : { pages: ranged(value) },
  }
}

/** Where the size of a published paper ends in the middle of a line, with more after it: `Minutes PDF 70 KB To approve …`. */
export function paperInside(text: string): number | undefined {
  const found = /\b(?:pdf|docx?|word|xlsx?|excel) \d{1,4}(?:\.\d)? ?[km]b(?= \S)/i.exec(text.slice(0, 400))
  return found === null ? undefined : found.index + found[0].length
}

/** A paper as an agenda lists it: `Strategic assessment 2026 (pages 9-24)`, `Appendix A pdf icon PDF 98 KB`, `pages 9 to 24`. */
export function readPaper(written: string): Paper {
  let title = written.trim()
  let paper: Paper = {}
  for (let found = paperAtEnd(title); found; found = paperAtEnd(title)) {
    if (Object.keys(found.paper).some(key => key in paper)) break
    title = found.before
    paper = { ...paper, ...found.paper }
  }
  const name = title.replace(/\s?, (?:item|eitem) \d{1,3}[a-z]?\.?$/i, '')
  return { ...(name !== '' && { title: name }), ...paper }
}

/** Papers that one line names one after the other: `Paper 1, Paper 2`. */
export const paperNamesIn = (value: string): readonly string[] => {
  const parts = value.split(
    /,\s?(?:and )?|;\s?| and | & | \+ | plus | (?=(?:papers?|encs?\.?|enclosures?|docs?|appendix|annexe?|papur) )/i,
  )
  if (parts.length > 1 && parts.every(part => fileName.test(part))) return parts
  if (
    parts.length > 1 &&
    parts.every(
      part =>
        (reference.test(part) && /\d/.test(part)) ||
        /^\d{1,3}\/\d{2,4}[a-z]?$|^\d{1,2}[a-z]$|^[A-Z]\d{0,2}$|^[A-Z]{1,6}\d{1,4}$/.test(part),
    )
  )
    return parts
  const [, kind, stop = '', numbers] =
    /^(Paper|Enc|Enclosure|Doc|Document|Attachment|Att|Annex|Appendix|Papur)(?:es|s)?(\.?) (.+)$/i.exec(value) ?? []
  const listed = numbers?.split(/,\s?(?:and )?| and | & /)
  if (
    kind !== undefined &&
    listed !== undefined &&
    listed.length > 1 &&
    listed.every(each => /^(?:[A-Z]?\d{1,3}[a-z]?|[A-Z]|[a-z])$/.test(each))
  )
    return listed.map(each => `${kind}${stop} ${each}`)
  return parts.length > 1 &&
    parts.every(
      part =>
        /^(?:papers?|enc(?:l|s)?\.?|enclosures?|attachments?|annexe?|appendix|papur|atodiad|docs?|(?:presentation |powerpoint )?slides?|slide|handouts?)\b/i.test(
          part,
        ) && isPaper(part),
    )
    ? parts
    : [value]
}

/** The reference of a report at the end of a line about it: `Report of the Treasurer (SFRA/PR/26/31)`, `(CPP/27/04 to follow)`, which is awaited. */
export function referenceAfter(
  text: string,
): { readonly before: string; readonly reference: string; readonly remark?: string } | undefined {
  const [, before, reference, state = ''] =
    /^(.{3,200}\S) [([]([A-Z]{2,10}(?:[/-][A-Z0-9]{1,8}){2,4})(?: (herewith|attached|enclosed|to follow|to be tabled|tabled))?[)\]]\.?$/.exec(
      text,
    ) ?? []
  return before === undefined || reference === undefined || !/\d/.test(reference)
    ? undefined
    : { before, reference, ...(/follow|tabled/.test(state) && { remark: `Paper ${state}` }) }
}

const numbered = '(?:[A-Z]{1,8}[/-])(?:[A-Z0-9]{1,8}[/-]){0,3}\\d{1,5}[A-Z]?'
const withStops = '[A-Z]{2,10}\\.(?:[A-Z0-9]{1,8}\\.){0,2}\\d{1,5}[A-Z]?'
const bareReference = new RegExp(`\\s(${numbered.replace('{0,3}', '{1,3}')}|${withStops.replace('{0,2}', '{1,2}')})$`)
/** `(copy herewith G/27/31)`, `(copies enclosed: 27/112)` */
const copyReference = new RegExp(
  `\\s[([][Cc]op(?:y|ies) (?:herewith|enclosed|attached):? (${numbered}|${withStops}|\\d{1,4}/\\d{2,4})[)\\]]$`,
)
const bracketedReference = new RegExp(
  `\\s[([]((?:[\\p{L}&.’'-]+ ){0,4}(?:[Rr]eport|[Pp]aper|[Rr]ef\\.?|[Nn]o\\.?) (?:${numbered}|\\d{1,4}/\\d{2,4})|${numbered}|${withStops})[)\\]]$`,
  'u',
)
/** What has a number of its own that is not a report's. */
const ownNumber =
  /\b(?:applications?|app|appeals?|licen[cs]es?|orders?|cases?|complaints?|incidents?|policy|form|consultation|reference)\.?:?$/i

/** The reference of a report that a title ends with, bare or in brackets: `Bus lanes TB/1/27`, `The precept (RFO report TC/27/03)`. */
export function referenceAtEnd(title: string): { readonly before: string; readonly paper: Paper } | undefined {
  const from = Math.max(0, title.length - tail)
  const end = title.slice(from)
  const found = copyReference.exec(end) ?? bracketedReference.exec(end) ?? bareReference.exec(end)
  if (found?.[1] === undefined) return undefined
  const before = title.slice(0, from + found.index).trim()
  return before === '' || ownNumber.test(before) ? undefined : { before, paper: { title: found[1] } }
}

/**
 * A title without the papers that stand in brackets in the midst of it, and those: `Minutes (Paper 2) and action log (Paper 2a)`. One in brackets from end to
 * end has none round it. Of a paper with a marking beside it, `(Appendix E – CONFIDENTIAL)`, the marking stays for whoever reads those.
 */
export function papersWithin(written: string): { readonly title: string; readonly papers: readonly Paper[] } {
  const title = /^\[([^[\]]{3,200})\]$/.exec(written)?.[1] ?? written
  if (title.length > 400) return { title, papers: [] }
  const found = [...title.matchAll(/ [([]([^()[\]]{2,160})[)\]](?=( \p{L})?)/gu)].flatMap(
    ([whole, inner = '', goesOn]) => {
      if (goesOn !== undefined && inner.length <= 30 && namedPaper.test(inner))
        return [{ whole, name: inner, left: '' }]
      const [, name = '', marking = ''] = /^([^–—,;:]{3,30}?)(?:\s[-–—]|[,;:])\s(\S.*)$/.exec(inner) ?? []
      return namedPaper.test(name) && markingAlone(marking) !== undefined
        ? [{ whole, name, left: ` (${marking})` }]
        : []
    },
  )
  return {
    title: found.reduce((rest, { whole, left }) => rest.replace(whole, () => left), title),
    papers: found.map(({ name }) => ({ title: name })),
  }
}

/** The papers that a sentence or a point under a title is about: `There is circulated Report No. MB/1/27 by the Clerk`, `b) Quotations - Appendix B`. */
export function papersInText(text: string): readonly Paper[] {
  const report = /\b(Report No\.? [A-Z]{1,8}(?:[/-][A-Z\d]{1,8}){1,4})\b/.exec(text.slice(0, 300))?.[1]
  const behind =
    /(?:\s[-–—]\s|\s[([])((?:Appendix|Annexe?|Paper|Enc\.?) [A-Z]?\d{0,3}[a-z]?)[)\]]?\.?$/.exec(
      text.slice(-60),
    )?.[1] ??
    /\s[([]((?:Appendix|Annexe?|Paper|Enc\.?) [A-Z]?\d{0,3}[a-z]?)[)\]]\. \p{Lu}/u.exec(text.slice(0, 400))?.[1]
  const whose =
    /^.{0,60}\b(?:[Rr]eport|[Pp]aper|[Nn]ote) (?:by|of|from) [^()]{3,150} [([]([^()[\]]{4,40})[)\]],? \p{Ll}/u.exec(
      text,
    )?.[1]
  const beside = whose !== undefined && namedPaper.test(whose) && whose !== behind ? whose : undefined
  return [...new Set([report, behind, beside, ...papersReferredTo(text)])].flatMap(title =>
    title === undefined || title.endsWith(' ') ? [] : [{ title }],
  )
}

/** Whether what stands behind `Papers:` is the list of those of the whole agenda: three at least, each with its number and its name. */
export const listsAll = (value: string): boolean =>
  value
    .split(/\s?[/;]\s/)
    .filter(each => /^(?:paper|enc\w*\.?|annex|appendix|item) ?[A-Z]?\d{1,3}[a-z]?\b.{4,}/i.test(each)).length > 2

/** How the plain layout writes a paper. */
export function paperWritten({ title, size, pages }: Paper): string {
  const kept = [
    title,
    size === undefined ? undefined : `(${size})`,
    pages === undefined ? undefined : title === undefined && size === undefined ? `pages ${pages}` : `(pages ${pages})`,
  ]
  return kept.filter(part => part !== undefined).join(' ')
}

const kindOfFile = '(?:pdf|word|excel|powerpoint|rtf|text|docx?|xlsx?|pptx?|odt)'
const sizeOfFile = '\\d{1,4}(?:[.,]\\d{1,3})? ?(?:bytes|[kmg]b)'
/** `Minutes 19.11.26 (138KB)`, `Precept report (PDF 188Kb)`, `Summary [PowerPoint]`: the name of a file as pages list it, with its kind, its size or both. */
const listedFile = new RegExp(
  `^[\\p{L}\\d"'“‘][^?!()]{1,120}(?: \\([^()]{1,40}\\)[^?!()]{0,60})? [([](?:${kindOfFile}(?: (?:file|document))?(?:[,;:]? [-–—]? ?${sizeOfFile})?|${sizeOfFile}(?:[,;]? ?${kindOfFile})?)[)\\]]$`,
  'iu',
)

/** `Performance report, quarter 3 PDF 97 KB`, with the kind in capitals as behind an icon. */
const fileWithIcon = /^[\p{L}\d][^?!]{1,120} (?:PDF|DOCX?|XLSX?|PPTX?) \d{1,4}(?:[.,]\d{1,3})? ?[KkMm][Bb]$/u

/** The papers of which a line has the names alone, as of files or of links on a page: `Draft report (PDF), Summary slides (PowerPoint)`; none for any other line. */
export function papersByName(line: string): readonly Paper[] {
  if (fileName.test(line)) return [{ title: line }]
  if (line.length > 400) return []
  const listed = line.replace(/^(?:[•·▪*–—-]|\d{1,2}[.)]) /, '')
  if (fileWithIcon.test(listed)) return [readPaper(listed)]
  const names = listed.split(/(?<=\)),? (?:and )?/)
  if (names.every(name => listedFile.test(name))) return names.map(readPaper)
  return listedFile.test(listed) ? [readPaper(listed)] : []
}

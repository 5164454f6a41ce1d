import type { Paper } from '../../meeting/agenda.ts'

const tail = 90

/** The icon, kind and size that council web pages put behind the name of a published paper. */
const published =
  /(?:^|\s)\(?(?:(?:pdf|docx?|xlsx?|pptx?|word|excel|rtf|txt|html|csv|zip|jpe?g|png) e?icon |eicon )?(?:(?:pdf|docx?|word|xlsx?|excel|pptx?|powerpoint|rtf|text|txt|html|csv|zip|jpe?g|png)[, ]{1,2})(\d{1,4}(?:[.,]\d{1,3})? ?(?:bytes|kb|mb|gb|b))\)?$/i
const bareSize = /\s?[([](\d{1,4}(?:[.,]\d{1,3})? ?(?:kb|mb|gb))[)\]]$/i
const inPack =
  /(?:^|\s)[([]?(?:pages?|pp?\.?) ?([A-Z]?\d{1,4}(?: ?(?:-|–|—|to) ?[A-Z]?\d{1,4})?)(?: of the (?:agenda )?(?:pack|papers))?[)\]]?$/i

/** A paper named as its file is. */
export const fileName = /^[^.?!]{1,120}(?:\.\d{1,4}){0,3}\.(?:pdf|docx?|xlsx?|pptx?|odt)$/i

/** The reference of a report, as services number them: `NFLRF/27/01`, `SFRA/PR/26/31 (OFFICIAL-SENSITIVE)`. */
const reference = /^[A-Z]{2,10}(?:[/-][A-Z0-9]{1,8}){1,4}(?: \([A-Z -]{4,30}\))?$/
const namedPaper =
  /^(?:papers?|encs?\.?|enclosures?|attachments?|annexe?s?|appendi(?:x|ces)|papur(?:au)?|atodiad|docs?) ?(?:[A-Z]?\d{1,3}[a-z]?|[A-Z])(?:(?:,| and| &| to| ?-)? ?(?:(?:papers?|encs?\.?|papur|docs?) )?(?:[A-Z]?\d{1,3}[a-z]?|[A-Z](?![A-Za-z]))){0,6}$/i

/** Whether words are the name of a paper and no more: `Paper 5a`, `Enc. 2 and 3`, `NFLRF/27/01`, `pages 5 to 10`, `to follow`. */
export const isPaper = (words: string): boolean =>
  words.length <= 80 &&
  ((reference.test(words) && /\d/.test(words)) ||
    namedPaper.test(words) ||
    paperAtEnd(words)?.before === '' ||
    /^\(?(?:(?:papers?|reports?|presentation) )?(?:to follow|attached|enclosed|to be tabled|tabled)\)?$/i.test(words) ||
    fileName.test(words))

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
  if (pages && !/^\s?[([]/.test(found[0]) && from + found.index > 0) return undefined
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
  const name = title.replace(/\s?, item \d{1,3}[a-z]?\.?$/i, '')
  return { ...(name !== '' && { title: name }), ...paper }
}

/** Papers that one line names one after the other: `Paper 1, Paper 2`. */
export const paperNamesIn = (value: string): readonly string[] => {
  const parts = value.split(
    /,\s?(?:and )?|;\s?| and | & | (?=(?:papers?|encs?\.?|enclosures?|docs?|appendix|annexe?|papur) )/i,
  )
  if (parts.length > 1 && parts.every(part => /^[A-Z]\d{0,2}$/.test(part))) return parts
  return parts.length > 1 &&
    parts.every(
      part =>
        /^(?:papers?|encs?\.?|enclosures?|attachments?|annexe?|appendix|papur|docs?)\b/i.test(part) && isPaper(part),
    )
    ? parts
    : [value]
}

/** The reference of a report at the end of a line about it: `Report of the Treasurer (SFRA/PR/26/31)`. */
export function referenceAfter(text: string): { readonly before: string; readonly reference: string } | undefined {
  const [, before, reference] = /^(.{3,200}\S) [([]([A-Z]{2,10}(?:[/-][A-Z0-9]{1,8}){2,4})[)\]]\.?$/.exec(text) ?? []
  return before === undefined || reference === undefined || !/\d/.test(reference) ? undefined : { before, reference }
}

/** How the plain layout writes a paper. */
export function paperWritten({ title, size, pages }: Paper): string {
  const kept = [
    title,
    size === undefined ? undefined : `(${size})`,
    pages === undefined ? undefined : title === undefined && size === undefined ? `pages ${pages}` : `(pages ${pages})`,
  ]
  return kept.filter(part => part !== undefined).join(' ')
}

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

/** A paper as an agenda lists it: `Strategic assessment 2026 (pages 9-24)`, `Appendix A pdf icon PDF 98 KB`, `pages 9 to 24`. */
export function readPaper(written: string): Paper {
  let title = written.trim()
  let paper: Paper = {}
  for (let found = paperAtEnd(title); found; found = paperAtEnd(title)) {
    if (Object.keys(found.paper).some(key => key in paper)) break
    title = found.before
    paper = { ...paper, ...found.paper }
  }
  return { ...(title !== '' && { title }), ...paper }
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

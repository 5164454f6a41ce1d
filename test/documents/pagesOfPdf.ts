import { getDocumentProxy } from 'unpdf'

/** A line on a sheet of paper: what stands level with one another. Lengths are in points, from the left and from the foot. */
export interface LinePrinted {
  readonly text: string
  readonly y: number
  readonly left: number
  readonly right: number
  /** The stretches of text it was drawn in, from left to right. */
  readonly pieces: readonly { readonly text: string; readonly left: number; readonly right: number }[]
}

/** A sheet of paper, its lines from the head to the foot. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly lines: readonly LinePrinted[]
}

interface Drawn {
  readonly str: string
  readonly width: number
  readonly transform: readonly number[]
}

/** Stretches that stand level, put together: with a space where there is room for one between them. */
function lineOf(drawn: readonly Drawn[]): LinePrinted {
  const pieces = drawn
    .map(d => ({ text: d.str, left: d.transform[4] ?? 0, right: (d.transform[4] ?? 0) + d.width }))
    .toSorted((a, b) => a.left - b.left)
  const text = pieces.reduce(
    (before, piece, n) => before + (n > 0 && piece.left - (pieces[n - 1]?.right ?? 0) > 1 ? ' ' : '') + piece.text,
    '',
  )
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    y: drawn[0]?.transform[5] ?? 0,
    left: Math.min(...pieces.map(p => p.left)),
    right: Math.max(...pieces.map(p => p.right)),
    pieces,
  }
}

/** The sheets of a PDF, line by line, as somebody who holds them in the hand reads them. */
export async function sheetsOf(pdf: Uint8Array): Promise<readonly Sheet[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const sheets: Sheet[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const [left = 0, foot = 0, right = 0, head = 0] = page.view
    const levels: Drawn[][] = []
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const drawn: Drawn = item
      const level = levels.find(l => Math.abs((l[0]?.transform[5] ?? 0) - (drawn.transform[5] ?? 0)) < 2)
      if (level === undefined) levels.push([drawn])
      else level.push(drawn)
    }
    sheets.push({
      width: right - left,
      height: head - foot,
      lines: levels.map(lineOf).toSorted((a, b) => b.y - a.y),
    })
  }
  return sheets
}

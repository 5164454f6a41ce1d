import { parentPort, workerData } from 'node:worker_threads'
import { getDocumentProxy } from 'unpdf'
import * as v from 'valibot'
import { linesOfPage, type Piece } from './pdfPages.ts'
import { morePages, type PdfRead } from './pdf.ts'

// Runs apart from the bot, so that a PDF made to take for ever, or all memory, is ended without harm. Reads the words only: nothing is drawn or run.

const given = v.parse(v.object({ content: v.instance(Uint8Array), most: v.number() }), workerData)
const piece = v.object({
  str: v.string(),
  transform: v.pipe(v.array(v.number()), v.length(6)),
  width: v.number(),
  height: v.number(),
})

async function read(): Promise<PdfRead> {
  const document = await getDocumentProxy(given.content, { stopAtErrors: false, verbosity: 0 })
  const lines: string[] = []
  let page = 0
  while (page < Math.min(document.numPages, given.most)) {
    const content = await (await document.getPage(page + 1)).getTextContent()
    const pieces = content.items.flatMap((item): Piece[] => {
      if (!v.is(piece, item) || item.str === '') return []
      const [, , , scale = 0, x = 0, y = 0] = item.transform
      return [{ text: item.str, x, y, width: item.width, height: item.height || Math.abs(scale) || 10 }]
    })
    const own = linesOfPage(pieces)
    if (page > 0 && morePages(own)) break
    lines.push(...(page > 0 ? [''] : []), ...own)
    page++
  }
  return { text: lines.join('\n'), read: page, pages: document.numPages }
}

try {
  parentPort?.postMessage({ read: await read() })
} catch (fault) {
  parentPort?.postMessage({ fault: fault instanceof Error ? fault.name : 'Error' })
}

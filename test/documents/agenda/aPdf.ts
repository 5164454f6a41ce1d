/** Words on a page: how far from its left and its top, in points. */
export type Words = readonly [left: number, top: number, text: string]

const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&')

/** A PDF with these pages, in Helvetica of 11 points on A4. `locked` asks for a password that nobody has. */
export function pdfOf(pages: readonly (readonly Words[])[], { locked = false } = {}): Uint8Array {
  const contents = pages.map(words =>
    words
      .map(([left, top, text]) => `BT /F1 11 Tf 1 0 0 1 ${left} ${842 - top} Tm (${escaped(text)}) Tj ET`)
      .join('\n'),
  )
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, n) => `${4 + n * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...contents.flatMap((content, n) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + n * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
    ...(locked ? [`<< /Filter /Standard /V 1 /R 2 /P -4 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) >>`] : []),
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, n) => {
    const place = text.length
    text += `${n + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const size = objects.length + 1
  const table = ['0000000000 65535 f ', ...places.map(place => `${String(place).padStart(10, '0')} 00000 n `)].join(
    '\n',
  )
  const lock = locked ? ` /Encrypt ${objects.length} 0 R /ID [<00> <00>]` : ''
  return Buffer.from(
    `${text}xref\n0 ${size}\n${table}\ntrailer\n<< /Size ${size} /Root 1 0 R${lock} >>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  )
}

/** Lines one under the other from the top of a page. */
export const lines = (...texts: readonly string[]): readonly Words[] =>
  texts.flatMap((text, n): Words[] => (text === '' ? [] : [[60, 60 + n * 16, text]]))

import type { NoteBlock, NoteList } from './notes.ts'

/** A note written again as it would be typed, the reverse of `readNote`. */
export const writeNote = (blocks: readonly NoteBlock[]): string =>
  blocks
    .map(block => {
      switch (block.kind) {
        case 'paragraph':
          return asParagraph(block.text)
        case 'lead':
          return `${asParagraph(block.text)}\n${points(block.list, '')}`
        case 'points':
          return points(block.list, '')
      }
    })
    .join('\n\n')

/** A paragraph that begins with the sign of a point would be read as one. */
const asParagraph = (text: string): string => text.replace(/^[-*•·–]\s+/, '')

const points = ({ ordered, points: each }: NoteList, indent: string): string =>
  each
    .map(({ text, points: under }, n) => {
      const line = `${indent}${ordered ? `${n + 1}.` : '-'} ${text.replace(/\s*\n\s*/g, ' ')}`
      return under === undefined ? line : `${line}\n${points(under, `${indent}  `)}`
    })
    .join('\n')

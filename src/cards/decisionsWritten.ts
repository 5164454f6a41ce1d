import { readNote } from '../minutes/noteMarkdown.ts'

/** The decisions in what somebody wrote: a sentence, one line each, or a Markdown list, each without its leading "that". A line that leads a list is not one. */
export function decisionsWritten(words: string): readonly string[] {
  const said = words.replace(/^[:\s]*(?:that\b[:,]?)?\s*/i, '').trim()
  return readNote(said).flatMap(b => b.kind === 'paragraph' ? [b.text] : b.list.points.map(p => p.text))
    .map(t => t.replace(/^that\b[:,]?\s*/i, '').trim()).filter(t => t !== '')
}

import type { Entry, Facts } from './meeting.ts'
import { wordsWritten } from './procedureFacts.ts'

/** An entry's own words, as they stand and can be corrected. */
export function wordsOfEntry(meeting: Facts, entry: Entry): string {
  switch (entry.kind) {
    case 'note':
    case 'decision':
    case 'motion':
    case 'correction':
      return entry.text
    case 'procedure':
      return wordsWritten(entry.fact) ?? ''
    case 'presenter':
      return entry.name
    case 'action':
      return meeting.actions.find(a => a.number === entry.number)?.text ?? ''
    case 'interest':
      return ''
  }
}

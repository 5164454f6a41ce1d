import { withoutTime } from '../line/actionTimes.ts'
import { partOf } from './decisionInParts.ts'
import { isNarrated } from '../line/narrated.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, type Reader, question, wayOfSeveral } from '../line/typed.ts'
import { waysOf } from '../line/underItem.ts'

const sentenceEnd =
  /(?<!\b(?:[Cc]llr|[Dd]r|[Mm]rs?|[Mm]s|[Ss]upt|[Ii]nsp|[Ss]gt|[Pp]rof|[Rr]ev|[Ss]t|[Nn]o|nem|con|[Pp]rop|[Ss]ec|[Pp]ara|p))\.\s+(?=\p{Lu})/gu

/** What a sentence records by itself: a decision or an action; else it is a note. */
function entryOf(sentence: string, read: Reader): string {
  const note = `note ${sentence}.`
  if (isNarrated(sentence)) return note
  const part = partOf(sentence)
  if (part.kind === 'decision' && / agreed$/i.test(sentence)) return part.words
  const [first] = waysOf(read(sentence, true))
  return first !== undefined &&
    /^(?:resolved|agreed|noted|recommended|action)\b/i.test(first.words) &&
    !first.words.includes('\n')
    ? first.words
    : note
}

/** Whether a sentence says by when, or whoever writes says what they will do. */
const isTimed = (sentence: string): boolean =>
  withoutTime(sentence).time !== '' || /\bsame (?:date|day|time)$|^i(?:['’]ll| will)\b/i.test(sentence)

/**
 * Reads short sentences in a row, the first of them decided and a later one somebody's to do, where nobody said which is which: "Bid approved. A asked
 * about cost. B to write to the port." Asked one by one, or as a note.
 */
export function readSentencesInShort(said: string, read: Reader): Read {
  if (said.length > 400 || said.includes('\n') || /[?!]/.test(said)) return undefined
  const sentences = said.replace(/[\s.]+$/, '').split(sentenceEnd)
  if (sentences.length < 2 || sentences.length > 5) return undefined
  const entries = sentences.map(sentence => entryOf(sentence.trim(), read))
  // "Action A" after a sentence: whose it is to do what stands before it.
  if (entries.some(e => /^action [^:]*:\s*$/i.test(e))) return undefined
  // "All - comments to A by 9 Dec. I'll send it round": each somebody's to do.
  if (entries.every(e => /^action [^:]/i.test(e)) && sentences.every(isTimed))
    return question('record it', [wayOfSeveral(entries), way(`note ${said}`)])
  if (/:/.test(said.slice(1).replace(/^\p{L}+:/u, ''))) return undefined
  if (!/^(?:resolved|agreed|noted|recommended)\b/i.test(entries[0] ?? '') || !entries.some(e => /^action\b/i.test(e)))
    return undefined
  return question('record it', [wayOfSeveral(entries), way(`note ${said}`)])
}

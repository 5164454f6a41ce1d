import { readPutOffInALine } from './putOffInALine.ts'
import { type Read, type Typed, firstWords, question } from '../line/typed.ts'

const numbered = /^(?:(?:agenda )?item )?\d{1,2}(?:[.):]| ?[–—-])?\s+(\p{L}[^\n.?!;]{2,80}?)\.?$/iu
/** "item 10 AOB", "agenda item 6 - knife crime": what it is called is in whoever's own words, and the number says which is meant. */
const byNumber = /^(?:agenda )?item (\d{1,2}[a-z]?(?:\.\d{1,2})?)(?:[.):,]| ?[–—-])?\s+(\p{L}[^\n.?!;]{1,80}?)\.?$/iu
/** "5.", "BUDGET" and "To receive the report of …", each on a line: a heading as it stands on the agenda, with what the agenda says is to be done. */
const overLines =
  /^(?:agenda )?(?:item )?(\d{1,2}[a-z]?(?:\.\d{1,2})?)[.):]?\s*\n?\s*(\p{L}[^\n.?!;]{2,80}?)\.?(?:\s*\n\s*(?:to (?:receive|consider|note|approve|agree|discuss|review|hear|endorse|comment)\b|(?:the )?(?:joint )?(?:report|paper|presentation|update) (?:of|by|from)\b)[^\n]{3,200})?$/iu
/** A title in capitals, as agendas have it. */
const inCapitals = /^(?=[^\n]*\p{Lu}{3})[\p{Lu}\d][\p{Lu}\d ,:&'’()/–-]{4,80}$/u
/** A few words that are no question and give no figure. */
const titleAlone = /^\p{L}[\p{L}’'&/-]*(?: (?:\p{L}[\p{L}’'&/-]*|&|[–—-])){0,3}[.:]?$/u
/** Words of a sentence, and of what is recorded: no heading. */
const ofASentence =
  /\b(?:is|are|was|were|has|have|had|will|would|to be|be|said|asked|agreed|noted|resolved|recommended|action|note|approved|deferred|adjourned|present|apologies|votes?|for|against|carried|lost|motion|amendment|no|none|left|joined|received)\b|\b\p{Ll}+ed\b/iu

/** "TQ to bring the counts": whose task it is. */
const isATask = /^\p{Lu}\S{0,30}(?: \p{Lu}\S{0,30}){0,3} to \p{Ll}/u

/**
 * Reads the heading of an item as it is pasted from an agenda, "8. FORWARD PLAN", or typed with its number, "item 10 AOB": whether an item is called so is
 * known where the meeting is.
 * @param asked what else the line may be
 */
export function readItemHeading(said: string, asked: Read): Read {
  if (said.length > (said.includes('\n') ? 320 : 100)) return undefined
  const [, number, named] = (said.includes('\n') ? overLines : byNumber).exec(said) ?? []
  const title = named ?? numbered.exec(said)?.[1] ?? (inCapitals.test(said) ? said : undefined)
  if (
    title === undefined ||
    ofASentence.test(title) ||
    isATask.test(title) ||
    readPutOffInALine(title) !== undefined ||
    title.split(/\s+/).length > 9
  )
    return undefined
  const otherwise =
    asked !== undefined && 'kind' in asked && asked.kind === 'question' && !/^note\b/i.test(firstWords(asked))
      ? asked
      : (question('record it', [{ title: `note ${said}`, words: `note ${said}` }]) as Typed & { kind: 'question' })
  return { kind: 'titled', title, ...(number === undefined ? {} : { number }), step: 'take', why: '', said, otherwise }
}

/** Reads a title alone, "forward plan", where nothing else was read but a note perhaps: whether an item is called so is known where the meeting is. */
export function readTitleAlone(said: string, asked: Read): Read {
  const isSure = asked !== undefined && !('kind' in asked && asked.kind === 'question')
  if (isSure || !titleAlone.test(said) || ofASentence.test(said)) return asked
  const otherwise = asked !== undefined && 'kind' in asked && asked.kind === 'question' ? { otherwise: asked } : {}
  return { kind: 'titled', title: said.replace(/[.:]$/, ''), step: 'take', why: '', said, ...otherwise }
}

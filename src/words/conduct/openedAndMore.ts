import { way } from '../line/decisionPassed.ts'
import { likelyTimes } from './likelyTimes.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

/** The time at which it was opened, and what was done besides. */
const openedThen =
  /^([^\n]{5,100}?\d{1,2}(?:[.:]\d{2})?(?: ?(?:[ap]m|hrs|hours))?)(?:\s?[,.;]|\s[-–—]| and| with| by| to)\s+(\S[^\n]{8,400})$/i
/** "Hugh opened the meeting": whoever did it presides. */
const bySomebody =
  /^(?:\p{Lu}\p{Ll}{1,5}\.? )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2} (?=(?:formally )?(?:opened|started|began|commenced) (?:the )?(?:meeting|mtg)\b)/u
/** What others read beside the opening: who presides, who is there, who has an interest. */
const ofPeople =
  /\b(?:in the chair|took the chair|chairing|presiding|apolog\w*|apols|interests?|quorate|quorum|(?<!\b(?:those|all|everyone|everybody|members) )present|absent|not until|adjourn\w*|closed?|ended|finish\w*)\b/i

/** Reads a sentence of minutes that has more than the opening: "The Chair opened the meeting at 14:02, welcomed all and …". Opened, with all of it as a note. */
export function readOpenedAndMore(said: string): Read {
  if (said.length > 500 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  const [, head = '', more = ''] = openedThen.exec(said) ?? []
  if (more.split(/\s+/).length < 3 || ofPeople.test(more)) return undefined
  const [opened] = likelyTimes(head.replace(bySomebody, 'The Chair '))
  if (opened === undefined || !opened.words.startsWith('open at ')) return undefined
  return question('do it now', [wayOfSeveral([opened.words, `note ${said}`]), opened, way(`note ${said}`)])
}

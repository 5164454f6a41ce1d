import { perhapsAction } from './actions/actionWeighed.ts'
import { type Read, type Way, question } from './line/typed.ts'

/** Words between two people and not of a minute: they speak to somebody, or of the one who writes. */
const spoken =
  /\b(?:you|your|yours|please|thanks|thank you|hello|hi|sorry|i|i['’]\w+|me|my|we['’]\w+|us|tomorrow|today|clerk ?bot|bot|lol|haha)\b|[?!]|\p{Extended_Pictographic}/iu
/** In a sentence of some length these are a minute's own words: "as the governor was not available today". */
const alsoMinuted = /(?<=\S\s)(?:today|tomorrow|please|thanks|sorry|us)\b/gi
/** "(i)" before a point is a number, and nobody who speaks. */
const pointMarks = /(?:^\s*\(?|[:;,.–-]\s\(|\band\s\()(?:[ivx]{1,5}|[a-z]|\d{1,2})[.)]\s/gim
/** "A asked if it could be done? B agreed": what somebody asked, and what came of it. */
const askedWithin = /\?(?=\s+\p{Lu}[^?]{8,}\.?$)/gu
/** "Thanks were extended to B for …": told, and said to nobody. */
const thanksTold = /^(?:\p{L}+ )?thanks (?=(?:was|were|are|had been|would be|to be) )/iu
function isSpoken(said: string): boolean {
  const words = said.replace(pointMarks, ' ').replace(askedWithin, '. ').replace(thanksTold, 'It ')
  return spoken.test(
    words.split(/\s+/).length < (words.endsWith('.') ? 6 : 9) || !/^\p{Lu}/u.test(words)
      ? words
      : words.replace(alsoMinuted, ''),
  )
}
/** Whether words are a sentence as minutes have them: from its capital to its full stop, of more than a few words, and spoken to nobody. */
export const isMinuted = (said: string): boolean =>
  said.length <= 1_000 &&
  !said.includes('\n') &&
  /^["“'‘]?(?:\p{Lu}|\d)/u.test(said) &&
  /\p{L}{2}["”'’)]?\.$|\d\.$/u.test(said) &&
  said.split(/\s+/).length > 5 &&
  !isSpoken(said)
/** A sentence of Welsh minutes, in which "i" and "me" are no English. */
const welsh =
  /^(?:\p{Lu}\p{L}*(?:odd|wyd|asant|ir)|Mae|Roedd|Bu|Bydd|Cafwyd|Nid|Ni|Yr?)\s(?=[\s\S]*\s(?:yr?|a|ac|o|i|gan|ar|yn|am|fod|bod|wedi|nad|na|i['’]r|o['’]r|a['’]r)\s)/u
/** `Matters arising: none` */
const saysNone = /^\p{L}[\p{L} ]{3,40}\s?[:–—-]\s?(?:none|nil)\.?$/iu
/** "Public question: why …", "Q from A - …": what was asked in the meeting, and of nobody who takes it down. */
const askedInMeeting =
  /^(?:(?:public|member['’]?s?|written|supplementary|oral) (?:q|qs|questions?)|q(?:uestion)?s? (?:from|by|of))\b[^\n]{0,80}?[:–—-]\s|^(?:(?:a|one) (?:resident|member of the public)|(?:Mrs?|Ms|Miss|Dr|Cllr|Rev)\.? \p{Lu}[\p{L}'’-]+|\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+) (?:asked|queried|wondered|enquired) (?:why|how|when|where|what|who|whether|if)\b/iu
/** "Discussion ensued": a minute's shortest sentence. */
const inTwoWords =
  /^\p{Lu}\p{Ll}+(?: \p{Ll}+){1,2} (?:ensued|followed|noted|continued|concluded|held|given|received|raised|welcomed|arose)\.$|^(?:Discussion|Debate|Questions|General discussion) (?:ensued|followed|took place)\.?$/u
/** How somebody voted, and a word alone that is no decision yet: never ordinary talk to the bot. */
const ofTheVote =
  /^(?:(?:the )?\p{Lu}[\p{L}.'’ ,&-]{1,80}? (?:abstained|dissented|voted (?:for|against|in favour)|asked (?:that|for) (?:his|her|their) (?:vote|dissent)|wished (?:his|her|their) dissent)\b[^?!\n]{0,120}|agree)[.]?$/iu

/**
 * A sentence written to the bot as minutes have them, in no words that it knows: one press makes it a note.
 * @param otherwise what else it may be by its cues; where it may be something, it is no task that nobody said was one
 */
export function readSentence(said: string, otherwise: readonly Way[]): Read {
  const asNote = question('record it', [{ title: `note ${said}`, words: `note ${said}` }])
  if (said.length <= 2_500 && (said.trim().includes('\n') || askedInMeeting.test(said.slice(0, 200)))) return asNote
  if (said.length <= 300 && ofTheVote.test(said)) return asNote
  if (said.length <= 1_000 && welsh.test(said) && !/[?!]/.test(said)) return asNote
  const action = otherwise.length > 0 || isSpoken(said) ? [] : perhapsAction(said)
  if (action.length > 0) return question('record it', [...action, { title: `note ${said}`, words: `note ${said}` }])
  if (
    said.length > 1000 ||
    (said.split(/\s+/).length < (/\d/.test(said) ? 3 : 4) && !saysNone.test(said) && !inTwoWords.test(said)) ||
    !/\p{L}{3}/u.test(said) ||
    isSpoken(said)
  )
    return undefined
  return asNote
}

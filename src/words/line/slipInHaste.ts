/** Words of a slip as they are typed in haste, in the words that they are: "shd read 19 dec nt 9 dec". */
const hasty: readonly (readonly [RegExp, string])[] = [
  [/\b(that|it)s (?=(?:the |for |now |with |due |not )?\S)/gi, '$1’s '],
  [/\b(?:shd|shld|shud|shoud|sould|s\/b)\b/gi, 'should'],
  [/\b(?:nt|nto)\b(?= )/gi, 'not'],
  [/\b(?:insted|inst|instd) of\b/gi, 'instead of'],
  [/\b(was|is|should|are|were)nt\b/gi, '$1n’t'],
  [/\b(was|is|should|are|were)n['’]?t\b/gi, '$1 not'],
]

/** "22 Jan i mean", "A was 14.12 sorry": the apology behind what it is of. */
const behind = /^(?!sorry\b)(\S[^\n]{0,120}?),?\s+(?:i mean(?:t)?|sorry|oops|my mistake|my bad)[\s.!]*$/i

/** The same with the apology before it, where readers look for it. */
export const sorryFirst = (said: string): string => said.replace(behind, 'sorry, $1')

/** The same with each of these in full. */
export const hasteInFull = (said: string): string =>
  hasty.reduce((words, [short, full]) => words.replace(short, full), said)

const sorry =
  '(?:correction|sorry|slip|oops|whoops|apologies|typo|my mistake|my error|my bad|actually|no|hang on|wait|ok|scratch that(?: last one| one)?|correcting)'
/** "sorry, ", "correction - ", "actually no, ": what often stands before a slip. */
export const slipLead = `(?:${sorry}(?:,? ${sorry})?\\s*(?:[,:;.…]|\\.\\.\\.|[–—-](?=\\s))?\\s+)?`
/** The same, where it must stand there. */
export const slipLeadThere = slipLead.replace(/\?$/, '')
/** "please", "can you": before what is asked. */
export const pleaseDo = '(?:(?:please|pls|plz|kindly),? |(?:can|could|would) (?:you|we) (?:please |pls )?)?'

import { toDo } from './decisionCues.ts'
/** Marks that are not seen: zero-width spaces and joiners at the edges, soft hyphens, byte order marks. */
const unseen = /[\u00ad\u200b\u2060\ufeff]|^[\u200c-\u200f\u202a-\u202e\u2066-\u2069]+/g
/** Spaces that do not break, and others that a page or Word put in. */
const hardSpace = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g
const signs = /^(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u200d]\s*){1,12}(?=[\p{L}“"])/u
const quoted = /^(?:“([^“”]+)”|"([^"]+)"|‘([^‘’]+)’|\(([^()]+)\)|\[([^[\]]+)\])[.!]?$/

/** What was said, as far as its words go: without marks that are not seen, hard spaces, a sign before it, and quotes or brackets round the whole. */
export function asSaid(text: string): string {
  const plain = text
    .replace(unseen, '')
    .replace(hardSpace, ' ')
    .trim()
    .replace(/^\/(?=\w)/, '')
    .replace(signs, '')
    // Marks of Markdown around the first words, as they come out of notes.
    .replace(/^(\*{1,2}|__)([^*_\n]{1,60})\1/, '$2')
  const [, ...inside] = quoted.exec(plain) ?? []
  return (inside.find(words => words !== undefined) ?? plain).trim()
}

/** The same without the bullet or number that a pasted list put before it. */
export const withoutBullet = (said: string): string =>
  said.replace(/^(?:[-*•·–▪◦‣☐□»]|\[ ?\]|>{1,2}|[-=]>|→|\(?\d{1,2}[.)])\s+(?=\S)/, '')

/** The number of an item as people type it: "7", "3.1", "6(a)", "44a", "39/20", "24/045", "HSP149", "A1". */
export const itemNumber = '(?:[a-z]{0,6}\\s?\\d{1,4}(?:[./]\\d{1,4}){0,3}\\s?(?:\\([a-z\\d]{1,5}\\))?[a-z]?(?![\\w/]))'

/** "item 6: …", "6 – …" before the words that are recorded: another item than the one being taken. */
const forItem = new RegExp(
  `^\\s*(?:(?:on|under|for|in) )?(?:(?:agenda )?item )?(${itemNumber})\\s*(?::(?!\\d{2}(?!\\d))|\\s[-–—]\\s)\\s*`,
  'i',
)

/** "(item 6)" in the same place. */
const forItemInBracket = new RegExp(`^\\s*[([](?:agenda )?item (${itemNumber})[)\\]]\\s*(?:[:,–—]|-(?=\\s))?\\s*`, 'i')

/** Takes the item off the front of what is recorded, where one is named there. */
export function itemAtHead(rest: string): { readonly item?: string; readonly rest: string } {
  const found = forItemInBracket.exec(rest.slice(0, 80)) ?? forItem.exec(rest.slice(0, 80))
  // "PC 12: …" is somebody; an item's letters stand at its number.
  return found === null || /[a-z]\s\d/i.test(found[1] ?? '')
    ? { rest }
    : { item: (found[1] ?? '').trim(), rest: rest.slice(found[0].length) }
}

/** "item 6" as a field, where there is one. */
export const itemField = (item: string | undefined): { readonly item?: string } => (item === undefined ? {} : { item })

const shortName = '((?:[a-z]{2,6}\\. ?)?[^,;:.()\\n]{2,60}?)'
/** "Prop A, sec B", at the beginning of a motion or the end of a decision: who moved it, in short. */
const propSec = new RegExp(
  `(^|[(.,;–-]\\s?)prop(?:['’]?d)?(?:\\.|:)? (?:by )?${shortName}[,;/]? ?(?:and |& )?\\bsec(?:['’]?d|onded)?(?:\\.|:)? (?:by )?(?=\\p{Lu})`,
  'iu',
)

/** "The Board noted and approved the report": both are done in one decision. */
const notedAnd =
  /^((?:(?:the )?\p{L}+(?: \p{L}+){0,2} )?)noted and (approved|endorsed|agreed|accepted|adopted|ratified|supported) (?=\p{L})/iu
/** "A, seconded by B, proposed that …", and in a sentence of its own that it was agreed. */
const movedThenAgreed =
  /^([^,.\n]{3,50}), seconded by ([^,.\n]{3,50}?),? (?:proposed|moved) that ([^\n]{5,300}?)\. (?:this|it|the motion) was (unanimously )?(agreed|resolved|carried)( unanimously)?\.?$/i
/** The same in the order in which minutes have it: who moved, who seconded, how it was decided, and what. */
function movedInOrder([mover = '', seconder = '', what = '', before, word = '', behind]: readonly (
  string | undefined
)[]): string {
  const verb = /^carried$/i.test(word) ? 'resolved' : word,
    how = (before ?? behind) === undefined ? '' : ' (unanimously)'
  return `${mover} moved, ${seconder} seconded, and it was ${verb} that ${what}${how}`
}

/** "A declared an interest in item 5 as …. He will leave the room for it": what they will do, in the same sentence. */
const willThen =
  /^([^.\n]{2,60} declared an? [^.\n]{0,40}interest\b[^.\n]{3,200})\. (?:he|she|they)(?: (?:will|would)|['’](?:ll|d)) ((?:leave|withdraw|stay|remain)\b[^.\n]{0,60})(?=\.?$)/i
/** "… and having considered her interest intended to withdraw from the meeting": what they do with it. */
const consideredIt =
  /,? (?:and|but) (?:having considered|had considered) (?:her|his|their) (?:interest|position),? (?:and )?(did not intend|does not intend)?(?:intended|intends)? to (?:withdraw|leave)\b[^.;\n]{0,40}(?=\.?$)/i
/** "The following were attending as substitutes for their colleagues: A for B; …" */
const substitutesFollow =
  /^(?:the chair(?:man|woman|person)? (?:noted|advised|reported) that )?(?:the )?following (?:members )?(?:were|was|are|is) (?:attending|present|in attendance)(?: the meeting)? as (?:a )?substitutes?(?: for [^:\n]{3,50})?\s*:[\s-]*/i

/** "…. (Action: A to provide figures)": an action in a bracket, with its task, as the sentence of its own that it is. */
function bracketApart(said: string): string {
  const at = Math.max(said.lastIndexOf('('), said.lastIndexOf('['))
  const [, word = '', task = ''] =
    /^[([](actions?)\s{0,3}[:–—-]\s{0,3}(\p{Lu}[^()[\]\n]{1,60}? (?:to|will) \p{Ll}[^()[\]\n]{2,200})[)\]]\.?$/iu.exec(
      said.slice(at, at + 300),
    ) ?? []
  return at < 1 || word === '' ? said : `${said.slice(0, at).trimEnd().replace(/[.;]$/, '')}. ${word}: ${task}`
}

/**
 * "Mins of 3 September", "Mins approved": the minutes, in short; "Prop A sec B": who moved it; "DECISION" over what was decided; "Members of the group
 * agreed": the members.
 */
export const inFull = (said: string): string =>
  bracketApart(said)
    .replace(
      /^(the )?mins(?= (?:of|from|were|approved|agreed|accepted|confirmed|taken|noted)\b|\s*[:(])/i,
      (_, the = '') => `${String(the)}minutes`,
    )
    .replace(/^(?:decision|resolution|outcome)s?\s*:?\s*\n+(?=(?:noted|agreed|resolved|recommended)\b)/i, '')
    .replace(
      /^(?:the )?members of the (?:board|partnership|committee|panel|group|forum)(?= (?:\p{L}+ly )?\p{L}+ed\b)/iu,
      'Members',
    )
    .replace(/^((?:the )?\p{L}+(?: \p{L}+){0,2}|it was) decided\s*[:–—-]+\s*(?=that\b|to\b)/iu, '$1 decided ')
    .replace(/^(there being no [^,.;]{3,60}?) (?=it was\b)/i, '$1, ')
    .replace(/^(there being no [^.;]{3,60}, it was) (agreed|resolved) (unanimously)(?= (?:that|to)\b)/i, '$1 $3 $2')
    .replace(/^agenda (?=item \d)/i, '')
    .replace(/^it was\s*:\s*(?=(?:agreed|resolved|noted|recommended)\b)/i, 'It was ')
    .replace(
      notedAnd,
      (_, who: string, verb: string) => `${who}agreed to note and ${toDo[verb.toLowerCase()] ?? verb} `,
    )
    .replace(movedThenAgreed, (_, ...said: readonly (string | undefined)[]) => movedInOrder(said))
    .replace(willThen, '$1 and will $2')
    .replace(consideredIt, (_, not?: string) => ` and ${not === undefined ? 'left' : 'stayed in'} the room`)
    .replace(substitutesFollow, 'Substitutes: ')
    // A row of a table of actions: whose it is, what, and by when.
    .replace(
      /^action\s*:\s*(\p{Lu}{2,3}(?:\/\p{Lu}{2,3})?) \/ (\p{Lu}\p{Ll}+ [^/\n]{3,200}) \/ ([^/\n]{2,30})$/iu,
      'Action $1: $2 – $3',
    )
    .replace(
      propSec,
      (_, before: string, mover: string) =>
        `${before}${before === '' ? 'Proposed' : 'proposed'} by ${mover.trim()}, seconded by `,
    )

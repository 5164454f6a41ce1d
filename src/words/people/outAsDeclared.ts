import { named, peopleIn } from '../line/lineTakenApart.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const is = "(?:['’](?:s|re)| (?:is|are|was|has|have|had|then|now|just|also|again))*"
const forIt =
  "(?:,? (?:for|during|throughout|while (?:we(?:['’]re)?|it(?:['’]s| is)?|they(?:['’]re)?) (?:do|doing|take|taking|discuss|discussing|discussed|on|hear|hearing)) (?:(?:the whole of |all of )?(?:(?:this|that|it)(?: (?:one|item|bit|report|paper|business|matter))?|(?:agenda )?item (\\d{1,3}[a-z]?(?:\\.\\d{1,2})?))))?"
const because =
  '[\\s,;:(–-]+(?:(?:as|her|his|their|the|having|has|an|interest|interests|already|previously|per|due|to|because|of|given|in|line|with|she|he|they|was|is|an)\\s+)*(?:declar(?:ed|ation|es)|interests?|conflict(?:ed)?|doi|dpi)(?: (?:an interest|interest|earlier|before|at the (?:start|beginning)|already|previously|under item \\d{1,2}|in it|there|noted))*\\)?[\\s.]*$'
/** "A out of the room for this one as declared", "A stepped outside, interest declared earlier". */
const wentOut = new RegExp(
  `^(\\p{L}[^,;:(]{1,60}?)${is}(?: (?:out|outside|left|gone|went|stepped|popped|nipped|walked|withdrew|withdrawn|sat|sitting|stood|standing|leaving|stepping|moved))(?: (?:out|outside|aside|away|the|of|from|room|meeting|back))*${forIt}${because}`,
  'iu',
)
/** "A declared int at the start so has left for this one": the same, the other way about. */
const declaredThen = new RegExp(
  `^(\\p{L}[^,;:(]{1,60}?)${is} declared(?: an?)?(?: int(?:erest)?\\b\\.?)?(?: (?:earlier|already|before|at the (?:start|beginning)|under item \\d{1,2}|in (?:it|this)))+,? (?:so |and |hence |therefore )*(?:(?:he|she|they)(?:['’](?:s|ve))? )?(?:has |have |is |now |then )*(?:left|gone|stepped|popped|went|withdrew|withdrawn|out)(?: (?:out|outside|aside|away|the|of|from|room|meeting))*(?:${forIt}| for [^\\d,;\\n]{2,40})[\\s.]*$`,
  'iu',
)
/** "A staying for this item but not voting (declared)". */
const stayedIn = new RegExp(
  `^(\\p{L}[^,;:(]{1,60}?)${is}(?: (?:stay(?:s|ed|ing)?|remain(?:s|ed|ing)?)(?: in| here| put| the room)*)${forIt},?( (?:but|and)[\\p{L}'’ ]{3,40}?)?${because}`,
  'iu',
)

/** Who is out of the room for an item, or stayed in it, as they had declared: both, in one press; what is declared already is left out where the meeting is known. */
export function readOutAsDeclared(said: string): Read {
  if (said.length > 200 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  const out = wentOut.exec(said) ?? declaredThen.exec(said),
    stayed = out === null ? stayedIn.exec(said) : null
  const m = out ?? stayed
  const people = m === null ? undefined : peopleIn(m[1] ?? '')
  if (m === null || people === undefined) return undefined
  const item = m[2] === undefined ? 'this item' : `item ${m[2]}`,
    who = named(people)
  const did = out === null ? `stayed in the room for ${item}${didNot(stayed?.[3] ?? '')}` : `left the room for ${item}`
  const declared = `${who} declared an interest in ${item}`
  return people.length > 1
    ? undefined
    : question('record it', [
        { title: `${who} ${did} / ${declared}`, words: wayOfSeveral([declared, `${who} ${did}`]).words },
        way(declared),
        way(`note ${said}`),
      ])
}

/** "but not voting" as "but did not vote". */
export const didNot = (words: string): string =>
  words
    .replace(
      /\b(?:(?:did|does|do|will|would|is|was) ?n[o'’]t|wo(?:n['’]?t)|not|isn['’]?t|didn['’]?t|doesn['’]?t|without) (?:be )?(vot|speak|tak|participat)(?:ing|e)?\b/gi,
      (_, verb: string) => `did not ${verb.toLowerCase()}${/^(?:vot|tak|participat)$/i.test(verb) ? 'e' : ''}`,
    )
    .replace(/\babstain(?:ing)\b/i, 'abstained')
    .replace(/\bspeaking\b/i, 'spoke')

import type { Command } from '../../meeting/commands.ts'
import { hasHonorific, isName, namesAPost } from '../../meeting/presentersWritten.ts'
import { withTheirPosts } from './namesWithBodies.ts'
import { standInNamed } from './rollCodes.ts'
import { isCalledSo } from './rollEntries.ts'
import { partList, readPerson, withoutInitials } from '../line/peopleTyped.ts'
import {} from '../line/typed.ts'

const substituteWord = '(?:substitute[ds]?|sub|deputy|deputised|deputising|represented|rep)'
/** "substitute B", "substituted by B", "deputy: B", as it stands in a bracket or after a dash or comma. */
const standsIn = new RegExp(
  `^(?:(?:who|for whom) (?:was|is) )?${substituteWord}\\b(?:\\s+(?:by|for (?:her|him|them)))?[:\\s]+(?!(?:for|of|from)\\b)(.+)$`,
  'i',
)
/** "B substituting", "B to attend as substitute", "B attended in her place". */
const standsInAfter =
  /^(?:for whom )?(.+?),?\s+(?:(?:is|was|will be) )?(?:in attendance|present|to attend|attending|attended|to deputise|deputising|deputised|to substitute|substituting|substituted|subbing|standing in|stood in|stepping in|stepped in|covering|to cover|here(?= for (?:him|her|them)$)|(?:as (?:a )?)?(?:sub|substitute|deputy))(?:\s+(?:as (?:a )?(?:substitute|deputy)(?: member)?|instead|in (?:his|her|their) (?:place|stead|absence)|for (?:him|her|them)))?$/i

/** Said of somebody named before, so that it is no apology of their own. */
const inTheirPlace =
  /\s(?:instead|in (?:his|her|their) (?:place|stead|absence)|for (?:him|her|them)|as (?:an? |the |his |her |their )?(?:substitute|deputy)(?: member)?|covering|deputising|substituting|subbing|standing in|stepping in|attending|to (?:attend|deputise|cover))\.?$/i

const ofOneWord =
  /^(?:mayor|provost|clerk|conven[eo]r|treasurer|secretary|lieutenant|commissioner|governor|principal|headteacher)\b/i
/** "Deputy Chair", "rep Probation": what somebody is, and nobody who stands in. */
const isTheirPost = (words: string): boolean => {
  const [, of = ''] = /^(?:deputy|rep)\s+(?!by\b)([^,:]+)/i.exec(words) ?? []
  return of !== '' && (namesAPost(of) || ofOneWord.test(of)) && !isName(of) && !hasHonorific(of)
}
/** Who stands in, where a bracket behind a name says so: "B attended as substitute", "deputy: B". */
export const substituteIn = (words: string): string | undefined =>
  isTheirPost(words)
    ? undefined
    : (
        standsIn.exec(words)?.[1] ??
        standsInAfter.exec(words.replace(forWhom, ''))?.[1] ??
        standInNamed(words) ??
        deputyFor(words)
      )?.trim()
/** "(BL for JF)": who stands in, with no other word of it. */
function deputyFor(words: string): string | undefined {
  const [, deputy = '', member = ''] = /^([^()]{2,40}?) for ([^()]{2,40})$/.exec(words) ?? []
  return [deputy, member].every(isCalledSo) ? deputy : undefined
}
/** "(B attended as substitute for A)": for whom, who is known already. */
const forWhom = / for (?!(?:him|her|them)\b)(?:the )?\p{Lu}[^()]{1,60}$/u

/** Takes a substitute named after a dash or in the sentence out of one apology: "A - substitute B (C)", "A, who was substituted by B". */
function apologyTakenApart(part: string): { readonly text: string; readonly substitute?: string } {
  const joint =
    /\s+[-–—]\s+|\.\s+(?=\p{Lu}[^.]{2,60} (?:deputising|substituting|deputised|substituted|attending|attended|standing in)\b)|,?\s+(?=for whom\b|who (?:was|is) (?:substituted|represented)\b|(?:substituted|represented|deputised) by\b)/iu.exec(
      part,
    )
  const after = joint === null ? '' : part.slice(joint.index + joint[0].length).trim()
  const substitute = substituteIn(after)
  return joint === null || substitute === undefined ? { text: part } : { text: part.slice(0, joint.index), substitute }
}

/** "A, C. B substituting for A": a sentence of its own about who stands in, after the list. No stop of a title or of an initial ends a list. */
const nextSentence =
  /(?<!(?:^|[\s,;(])(?:\p{Lu}|cllr|dr|mrs?|ms|prof|rev|supt|insp|sgt|det|ch|st))\.\s+(?=\p{Lu}[^.;]{2,80}? (?:(?:is|was|are|were|will be|to be) )?(?:subbing|standing in|stood in|substitut(?:ing|ed?)|deputis(?:ing|ed)|attending|attended|covering|present|here|(?:as )?(?:a )?(?:substitute|deputy)(?: member)?) (?:for|in (?:the )?place of|on behalf of|instead of) \p{Lu})/iu

/** "B subbing for A", among apologies. */
const subsFor =
  /^(.{2,60}?),? (?:(?:is|was|will be|to be) )?(?:subbing|standing in|stood in|substitut(?:ing|ed?)|deputis(?:ing|ed)|attending|attended|covering|present|here|(?:as )?(?:a )?(?:substitute|deputy)(?: member)?) (?:for|in (?:the )?place of|on behalf of|instead of) (?!(?:him|her|them)\b)(.{2,60}?)\.?$/i

/** Why somebody does not come, where a bracket could have who they are. */
export const whyAway =
  /^(?:(?:on )?(?:annual |sick |maternity |paternity |parental )?leave|(?:is )?(?:unwell|ill|sick|away|abroad)|illness|(?:on )?holiday|(?:other|another|prior|work|family|diary|urgent|operational) (?:commitments?|engagements?|meetings?|clash|reasons?|appointment)|(?:at|away|because|called|stuck|delayed|attending|due)\b[^()]*)$/i
/** "no sub", "nobody in her place": that no one came for them. */
const nobodyInstead =
  /^(?:(?:and |but |with )?no (?:sub|substitute|deputy|rep(?:resentative)?|stand-?in|replacement)s?(?: (?:sent|named|today|available|this time))*|(?:and |but |with )?(?:nobody|no[- ]?one)(?: (?:came|is|was|sent|here|attending|coming))* (?:in (?:his|her|their) (?:place|stead)|instead|for (?:him|her|them)|standing in|deputi[sz]ing|subbing|covering)(?: today)?)$/i
/** "apologies from A too": nothing of the name. */
const tooBehind = /,? (?:too|also|as well)$/i
/** Behind a name and a comma, in small letters: what kept them. */
const kept =
  /\b(?:train|bus|car|traffic|roadworks|flat tyre|childcare|school|clinic|surgery|court|hearing|trial|duty|shift|nights|night shift|leave|holiday|ill(?:ness)?|sick(?:ness)?|unwell|poorly|covid|flu|hospital|dentist|appointment|funeral|bereavement|emergency|incident|operational|clash(?:es)?|double[- ]booked|another|other|prior|commitments?|engagement|meeting|overrun\w*|cancelled|delayed|stuck|called|training|conference|interviews?|visit|inspection|weather|snow|flood\w*|strike|diary|late notice|unable|because|away|abroad|work(?:ing)?|personal reasons|family|wifi|connection|technical|a\/l|parental|maternity|paternity|jury)\b/i
/** Whether words in small letters behind a name say what kept them: "train delayed". */
export const isReason = (part: string) => /^\p{Ll}/u.test(part) && (whyAway.test(part) || kept.test(part))

/** "Panel members A and B": what they are, before the first of them. */
const membersBefore =
  /^(?:the )?(?:(?:panel|board|committee|partnership|co-opted|independent|lay|elected) )?members (?=\p{Lu})/iu
/** "…, with the substitution of B for A", at the end of a list. */
const withSubstitution =
  /[,;]?\s+with (?:the )?substitution of (\p{Lu}[^,;.()]{1,60}?) for (\p{Lu}[^,;.()]{1,60}?)(?=[,;.]|$)/gu

const nameIn = (c: Command) => ('person' in c ? (c.person?.name ?? '') : '').toLowerCase()
/** Whether words are a name, or some of its words: "Janet" of "Janet Fosse". */
function isPartOf(words: string, name: string): boolean {
  const whole = name.toLowerCase().split(/\s+/)
  return (
    words.trim() !== '' &&
    words
      .toLowerCase()
      .trim()
      .split(/\s+/)
      .every(word => whole.includes(word))
  )
}
const substituted = (c: Command) => c.type === 'ReceiveApologies' && c.substitute !== undefined

/** Apologies: one person or several, each perhaps with a substitute: "A (substitute B, Chief Inspector), C (Probation)". */
export function readApologies(written: string): readonly Command[] {
  const joined: string[] = []
  const text = withTheirPosts(
    withoutInitials(written).replace(membersBefore, '').replace(withSubstitution, '; $1 substituting for $2'),
  )
  for (const part of text.split(nextSentence).flatMap(partList)) {
    if (nobodyInstead.test(part)) continue
    const reasonOf = isReason(part) ? joined.pop() : undefined
    if (reasonOf !== undefined) {
      joined.push(`${reasonOf} (${part.replace(/[()]/g, '')})`)
      continue
    }
    const theirs =
      standsIn.test(part) ||
      /^for whom\s/i.test(part) ||
      (/^with\s/i.test(part) && standsInAfter.test(part.slice(5))) ||
      (inTheirPlace.test(part) && standsInAfter.test(part) && apologyTakenApart(part).substitute === undefined)
    const before = theirs ? joined.pop() : undefined
    joined.push(before === undefined ? part : `${before} - ${part.replace(/^with\s+/i, '')}`)
  }
  const found = joined.map((written): Command => {
    const part = written.replace(/\s+[-–—(]\s?no (?:sub|substitute|deputy)\)?$/i, '').replace(tooBehind, '')
    const subbing = subsFor.exec(part)
    // "A (B attended as substitute for A)": what stands in the bracket is read below.
    if (subbing !== null && !/\([^()]*$/.test(subbing[1] ?? '')) {
      // "A - B here for A": who is away stands before the dash too.
      const [, member = '', deputy = ''] = /^([^–—]{2,60}?)\s+[-–—]\s+(.{2,60})$/.exec(subbing[1] ?? '') ?? []
      const isSame = isPartOf(subbing[2] ?? '', member)
      return {
        type: 'ReceiveApologies',
        person: readPerson(isSame ? member : (subbing[2] ?? ''), false),
        substitute: readPerson(isSame ? deputy : (subbing[1] ?? ''), false),
      }
    }
    const apart = apologyTakenApart(part)
    const brackets = [...apart.text.matchAll(/\(((?:[^()]|\([^()]*\))*)\)/g)].map(m => (m[1] ?? '').trim())
    const substitute = apart.substitute ?? brackets.map(substituteIn).find(s => s !== undefined)
    const another = substitute === undefined ? brackets.find(hasHonorific) : undefined
    if (another !== undefined)
      return {
        type: 'ReceiveApologies',
        person: { name: apart.text.replace(/\s*\([^()]*\)/g, '').trim(), role: another },
      }
    const role = brackets.find(
      b => isTheirPost(b) || (substituteIn(b) === undefined && !new RegExp(`^${substituteWord}\\b`, 'i').test(b)),
    )
    const [name = '', dashed] = apart.text
      .replace(/\((?:[^()]|\([^()]*\))*\)/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .split(/\s[-–—]\s(?=\p{L}[^–—]{1,60}$)/u)
    const theirs = role ?? dashed
    if (dashed !== undefined && /^\p{Lu}/u.test(dashed) && (isName(dashed) || hasHonorific(dashed)))
      return { type: 'ReceiveApologies', person: { name: `${name} - ${dashed}` } }
    return {
      type: 'ReceiveApologies',
      person: { name, ...(theirs === undefined ? {} : { role: theirs }) },
      ...(substitute === undefined ? {} : { substitute: readPerson(substitute, true) }),
    }
  })
  // Named in the list, and again with whoever stands in for them, perhaps by a part of the name.
  const inFull = found.map(c => {
    const [whole, ...others] = substituted(c)
      ? found.filter(o => !substituted(o) && isPartOf(nameIn(c), nameIn(o)))
      : []
    return others.length === 0 && whole?.type === 'ReceiveApologies' && c.type === 'ReceiveApologies'
      ? { ...whole, ...(c.substitute === undefined ? {} : { substitute: c.substitute }) }
      : c
  })
  const stoodFor = new Set(inFull.flatMap(c => (substituted(c) ? [nameIn(c)] : [])))
  return inFull.filter(c => substituted(c) || !stoodFor.has(nameIn(c)))
}

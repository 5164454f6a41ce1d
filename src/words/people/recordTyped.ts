import { isName, readPresenters } from '../../meeting/presentersWritten.ts'
import { isNoName } from '../../meeting/names.ts'
import type { Command } from '../../meeting/commands.ts'
import { itemAtHead, itemField, itemNumber } from '../line/asSaid.ts'
import { readPerson } from '../line/peopleTyped.ts'
import { type Read, command, each, question, wayOfSeveral } from '../line/typed.ts'

/** "Chief Accountant Nadia Flynn": a post, and the name after it. */
const postBefore =
  /^((?:\p{Lu}[\p{L}&-]*(?: (?:of|and|for))? ){0,5}(?:Accountant|Officer|Manager|Director|Lead|Adviser|Advisor|Analyst|Co-?ordinator|Solicitor|Treasurer|Secretary|Executive|Consultant|Auditor|Surveyor|Planner|Engineer|Head|Commissioner)(?: (?:of|for) (?:\p{Lu}[\p{L}&-]* ){0,4}\p{Lu}[\p{L}&-]*(?=,))?),? (\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)$/u

/** "OF, TQ and WH": initials of several, and no name with a post. */
const severalMarks = /^\p{Lu}{2,3}(?:\s*(?:[,/&+]|\band\b)\s*\p{Lu}{2,3}){1,5}$/u

/** Who introduced an item, one command a person: "A, Head of Service, and B (Probation)". */
export function readIntroducers(written: string, item?: string): readonly Command[] {
  const words = written
    .trim()
    .replace(/\.$/, '')
    .replace(/^the\s+(?=\p{L})/iu, '')
  if (severalMarks.test(words))
    return words.split(/\s*(?:[,/&+]|\band\b)\s*/).map(name => ({ type: 'NamePresenter', name, ...itemField(item) }))
  const before = postBefore.exec(words)
  if (before !== null && isName(before[2] ?? ''))
    return [{ type: 'NamePresenter', name: before[2] ?? '', role: before[1] ?? '', ...itemField(item) }]
  const people = readPresenters(words)
  const [one] = people
  const asTyped = readPerson(words, true)
  // "Orla and Wilf": first names alone, which no list of presenters on an agenda has.
  const short = words.split(/\s+(?:and|&)\s+/)
  if (people.length === 1 && short.length > 1 && short.every(name => /^[\p{L}'’-]{2,30}$/u.test(name)))
    return short.map(name => ({ type: 'NamePresenter', name, ...itemField(item) }))
  const swapped = asTyped.role !== undefined && isName(asTyped.role) && !isName(asTyped.name)
  if (people.length === 1 && swapped && asTyped.role !== undefined)
    return [{ type: 'NamePresenter', name: asTyped.role, role: asTyped.name, ...itemField(item) }]
  const named = people.length > 1 ? people : [asTyped.role === undefined && one?.role !== undefined ? one : asTyped]
  return named.map(p => ({ type: 'NamePresenter', ...p, ...itemField(item) }))
}

/** "note taken!", "note the time?": no minute, where no colon or dash says so. */
const exclaims = /^note\s(?![\s:;–—-])(?:[^:;\n]{1,60}[!?]\s*$|(?:i|we|you|he|she|my|your)(?:['’]\p{L}+)?\s(?!:))/iu

/** "note taken!", "note I will be late": words that are more likely a remark than a note, also where they are written to the bot. */
const remark = /^note\s(?:(?![\s:;–—-])[^\s:;]+(?:\s[^\s:;]+){0,3}[!?]\s*$|(?:i|my|you|your)(?:['’]\p{L}+)?\s(?!:))/iu

/** "note for the minutes: …", "note for the record that …": what it is for, and none of what is noted. */
const forTheMinutes =
  /^\s*(?:for|in) (?:the )?(?:(?:draft )?minutes|mins|record)\s*(?:[:,–—]|-(?=\s)|\bthat\b)\s*(?:that\s+)?(?=\S)/i

/** Reads a note, with the item where another is named: "note 6: …". */
export function readNoteTyped(said: string, addressed: boolean): Read {
  const label = /^(?:discussion|minute|notes)\s*:\s*(?=\S)/i.exec(said)
  if (label !== null) return command({ type: 'MakeNote', text: said.slice(label[0].length).trimEnd() })
  const word = /^note(?=[:;\s–—-]|$)/i.exec(said)
  if (word === null || /^note-/i.test(said)) return undefined
  if (/^note to (?:self|all|everyone)\b/i.test(said)) {
    const words = `note: ${said}`
    return addressed ? question('record it', [{ title: words, words }]) : undefined
  }
  if (exclaims.test(said) && !addressed) return undefined
  if (remark.test(said)) return question('record it', [{ title: `note: ${said}`, words: `note: ${said}` }])
  const after = said.slice(word[0].length).replace(forTheMinutes, ' ')
  // "note 5 – year plan for …" names no item.
  const { item, rest } = /^\s*\d+\s*[-–—]\s*(?:year|month|week|day|hour|point|step|part)\b/i.test(after)
    ? { rest: after }
    : itemAtHead(after)
  const text = (item === undefined ? rest.replace(/^\s?(?:[:;]\s?|[–—]\s*|-\s+(?=\S))?/, '') : rest)
    .replace(/^\n+/, '')
    .replace(/^that\s+(?=\S)/, '')
    .trimEnd()
  return command({ type: 'MakeNote', text, ...itemField(item) })
}

const introduced = [
  /^(?:presented|introduced) by\b(?!\s+(?:me|email|mistake)\b)[:\s]*/i,
  /^(?:presenters?|presenting|presented|introduced)\s*(?:[:–—]|-\s)\s*/i,
  /^(?:(?:the|this) )?(?:report|paper|item|presentation|update)(?: was)? (?:presented|introduced|given|led) by[:\s]+/i,
  /^(?:joint )?presentation (?:by|from)[:\s]+/i,
  /^(?:lead|lead officer|lead presenter|speakers?|report author)\s*(?::|\s[–—-]\s)\s*/i,
]

const things =
  '(?:reports?|papers?|items?|points?|updates?|overviews?|presentations?|dashboard|strategy|plan|figures|data|slides|findings|assessment|review|policy|budget|minutes|proposals?|summary|briefing|statistics|performance|results|draft|document|framework|scorecard|tables?|charts?|accounts|numbers|appendix|appendices)'
const presents = new RegExp(
  `^([\\p{L}][^\\n:;!?]{0,118}?),?\\s+(?:(?:then|also|briefly|duly|jointly|formally|verbally)\\s+)?(?:presented|introduced(?! (?:him|her|them)sel)|gave|delivered|provided|spoke to|talked to|submitted|ran through|(?:talked|took|walked) (?:members|the (?:board|partnership|committee|meeting|group|panel)|partners) through)(?:\\s+((?:(?:the|this|an?|his|her|their)\\s+)?(?:[\\p{L}\\d/’'-]+\\s+){0,5}?${things}))?(\\s+(?:on|of|for|about|in)\\s+[^.;\\n]{1,120}|\\s+to (?:members|the board|the partnership|partners))?\\.?(\\s[\\s\\S]+)?$`,
  'iu',
)

/** "Item 6 presented by A", "Item 6 was introduced by A and B". */
const itemPresented = new RegExp(
  `^(?:agenda )?item (${itemNumber})(?: (?:is|was|will be|to be|being))?(?:\\s*[:,–-])? (?:presented|introduced|led) by[: ] ?(\\p{L}[^:;?!\\n]{1,160}?)\\.?$`,
  'iu',
)

/** Somebody is praised in passing. */
const praise =
  /\b(?:gave|delivered|provided) an? (?:great|lovely|brilliant|good|nice|funny|super|fantastic|amazing|wonderful|cracking)\b/i

/** "Intro from A", "Verbal update by A", said to the bot: somebody else hears it as a plan. */
const shortlyIntroduced =
  /^(?:(?:an?|the) )?(?:(?:brief|short|verbal|oral|written|quarterly|annual) ){0,2}(?:intro|introduction|update|report|presentation|overview|paper|item)(?: was)?(?: (?:given|presented|introduced|led|provided|delivered))? (?:by|from|[–—-]) (?!me\b|now\b|\d)([^:;?!\n]{2,80}?)\.?$/i

/** "updated the Board on …", "outlined …", "did a quick run-through of …": they presented, perhaps, or said something. */
const likelyPresented =
  /^([\p{L}][^\n:;!?.]{1,80}?),?\s+(?:(?:then|also|briefly)\s+)?(?:(?:outlined|summarised|went through|ran through|explained|introduced|presented) (?:the|her|his|their|this)|(?:took|talked|walked|led|guided) (?:us|members|the (?:board|partnership|committee|meeting|group|panel)|partners) through (?:the|her|his|their|this)|(?:updated|briefed) (?:members|the (?:board|partnership|committee|meeting|group|panel)|partners) (?:on|about|regarding|as to|concerning|with regard to)|(?:fed|reported) back (?:from|on|about)|(?:did|gave) an? (?:(?:quick|brief|short) )?(?:run[- ]?through|walk[- ]?through|overview|summary|update) (?:of|on))\b[^\n?!]{2,300}$/iu

/** "The Board received a presentation from A on B", "Members heard from A": whoever told them something. */
const heardFrom =
  /^(?:the (?:board|partnership|committee|meeting|group|panel)|members|partners) (?:(?:received|heard|had|were given|was given|noted|considered) (?:an? |the )?(?:(?:verbal|brief|short|further|detailed) )?(?:presentation|update|report|briefing|overview|talk)|heard) (?:from|by) (\p{L}[^:;?!\n]{2,120}?)(?: (?:on|about|regarding) [^?!\n]{2,300})?\.?$/iu
/** "A presented on behalf of B", "A presented for B", "In the absence of B, A presented the report": who spoke in whose place. */
const inPlaceOf = [
  /^(\p{Lu}[^:;?!,\n]{1,60}?) (?:presented|introduced|spoke)(?: (?:it|this|the (?:item|report|paper)))? (?:on behalf of|for|in place of|in the absence of) (?!the next\b)\p{L}[^:;?!\n]{1,80}$/iu,
  /^in the absence of [^,:;?!\n]{2,80}, (\p{Lu}[^:;?!,\n]{1,60}?) (?:presented|introduced|spoke to)(?: (?:it|this|the (?:item|report|paper)))?\.?$/iu,
]
/** "Led by A", "A led on this item", "A / B presenting", "A (verbal update)". */
const atHand = [
  /^led by ([^:;?!\n]{2,80}?)\.?$/i,
  /^(\p{Lu}[^:;?!,\n]{1,60}?) led (?:on )?(?:this|the) (?:item|report|discussion)\.?$/iu,
  /^(\p{Lu}[^:;?!\n]{1,80}?) (?:presenting|speaking|introducing)(?: (?:on )?(?:this|the) (?:item|report|paper))?\.?$/iu,
  /^(\p{Lu}[^:;?!\n()]{1,80}?) \((?:verbal|oral|written) (?:update|report|item)\)\.?$/iu,
  /^presenters? (?=\p{Lu})([^:;?!\n]{2,80}?)\.?$/iu,
]

/** Who presented, in words that could be of something else: asked, with the sentence kept where it says more. */
function readOddlyPresented(said: string): Read {
  const place = inPlaceOf.map(form => form.exec(said)?.[1]).find(who => who !== undefined)
  const who = place ?? heardFrom.exec(said)?.[1] ?? atHand.map(form => form.exec(said)?.[1]).find(w => w !== undefined)
  if (who === undefined || isNoName(who)) return undefined
  const named = who.trim().replace(/,$/, '')
  const people = readIntroducers(named).flatMap(c => (c.type === 'NamePresenter' ? [c.name] : []))
  return people.every(name => mayPresent(name.trim())) ? perhapsPresented(named, said) : undefined
}

/** Reads who presented the item: "presented by A", "A, Head of Service, presented the report". */
export function readPresenterTyped(said: string, addressed: boolean): Read {
  const atItem = itemPresented.exec(said.slice(0, 300))
  if (
    atItem !== null &&
    said.length <= 300 &&
    readIntroducers(atItem[2] ?? '').every(c => 'name' in c && isSomebody(String(c.name).trim()))
  )
    return each(readIntroducers(atItem[2] ?? '', atItem[1]?.trim()))
  for (const form of introduced) {
    const m = form.exec(said)
    if (m === null) continue
    const { item, rest } = itemAtHead(said.slice(m[0].length))
    if (isNoName(rest) && !addressed && !/^presented/i.test(said)) return undefined
    const [, instead] = /^([^\n]{2,80}?) (?:for|on behalf of|in place of) (?=\p{Lu})[^\n]{2,80}$/u.exec(rest) ?? []
    if (instead !== undefined && mayPresent(instead)) return addressed ? perhapsPresented(instead, said) : undefined
    const who = /^presentation/i.test(said) ? rest.replace(/ (?:on|about|regarding) [^\n]+$/i, '') : rest
    return each(readIntroducers(isName(who.replace(/ \([^()]{1,60}\)$/, '')) ? who : rest, item))
  }
  // Of another item than the one being taken: read where the item is.
  if (/\bitems? [a-z]{0,3}\d/i.test(said.slice(0, 400)) && presents.test(said.slice(0, 400))) return undefined
  const shortly = addressed ? shortlyIntroduced.exec(said.slice(0, 200))?.[1] : undefined
  if (shortly !== undefined && said.length <= 200 && !isNoName(shortly))
    return perhapsPresented(shortly.replace(/ (?:on|about|regarding) .*$/i, ''), said)
  const odd = addressed && said.length <= 400 ? readOddlyPresented(said) : undefined
  if (odd !== undefined) return odd
  const likely = addressed ? likelyPresented.exec(said.slice(0, 400))?.[1] : undefined
  const m = presents.exec(said.slice(0, 400))
  if (m === null || (m[2] === undefined && !/(?:presented|introduced)\.?$/i.test(said)))
    return likely !== undefined &&
      !isNoName(likely) &&
      (isName(likely) || /^\p{Ll}+ \p{Ll}+$/u.test(likely) || /^the\s|,\s/i.test(likely))
      ? perhapsPresented(likely, said)
      : undefined
  const who = (m[1] ?? '').trim()
  if (isNoName(who) || !/^(?:the\s|\p{Lu})/u.test(who)) return undefined
  if (!addressed && praise.test(said.slice(0, 400))) return undefined
  // "Operation Heron - A provided an update": a thing, and who told of it.
  const [, dashed = ''] = /^\p{Lu}[^–—\n]{2,80}?\s[-–—]\s(.{2,60})$/u.exec(who) ?? []
  if (isName(dashed)) return addressed ? perhapsPresented(dashed, said) : undefined
  const besides =
    /,\s*(?:supported|assisted|accompanied|joined|together|with)\b|\((?:on behalf|for|in place|in the absence|instead|deputising|standing in|covering)\b/i.test(
      who,
    )
  const onBehalf = besides || /^\s*(?:on behalf of|in (?:the|his|her|their) absence)\b/i.test(m[3] ?? '')
  if (said.length <= 400 && (m[4] ?? '').trim() === '' && !onBehalf)
    return tellsMore(m[3] ?? '')
      ? [...readIntroducers(who), { type: 'MakeNote', text: said }]
      : each(readIntroducers(who))
  const more = (m[4] ?? '').trim()
  if (addressed && !onBehalf && mayPresent(who) && more !== '' && said.slice(0, -more.length).trim().endsWith('.'))
    return perhapsAndTold(who, said)
  return addressed && (isName(who) || besides || /^the\s/i.test(who))
    ? perhapsPresented(besides ? who.replace(/(?:,| \().*$/, '') : who, said)
    : undefined
}

/** A name, initials, a first name with the initial of the other, or a post. */
const mayPresent = (who: string): boolean => isName(who) || /^\p{Lu}{2,4}$|^\p{Lu}\p{L}+ \p{Lu}$|^the\s/iu.test(who)

/** The same, or a first name or surname alone. */
const isSomebody = (who: string): boolean => mayPresent(who) || /^\p{Lu}[\p{L}'’-]+$/u.test(who)

/** They presented, and told more in the sentences after that: all of it is kept as it was written, and what the minutes say by themselves is left out then. */
const perhapsAndTold = (who: string, said: string): Read =>
  question('record it', [
    wayOfSeveral([`presented by ${who}`, `note ${said}`]),
    { title: `note ${said}`, words: `note ${said}` },
  ])

/** Whether what follows the report says more than what it was about: a figure, a clause, or many words, which are to be minuted. */
const tellsMore = (about: string): boolean =>
  /[£%]|\d{2,}(?!\d*[/-]\d)(?!\d*(?:\s|$))|,\s|\b(?:which|who|where|whereby|that|including|showing)\b/i.test(about) ||
  about.trim().split(/\s+/).length > 9

/** Whoever it was presented it, perhaps; what they said is kept whole all the same, unless it says no more than that. */
function perhapsPresented(who: string, said: string): Read {
  const presented = `presented by ${who}`,
    note = `note ${said}`
  const short = said.length - who.length < 30
  return question('record it', [
    short ? { title: presented, words: presented } : wayOfSeveral([presented, note]),
    { title: note, words: note },
  ])
}

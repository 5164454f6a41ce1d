import { doing, taskVerbs } from '../line/actionVerbs.ts'

const aWord = "[\\p{L}][\\p{L}'’-]{0,40}"
/** A name as it is hastily typed, in capitals or not, perhaps after an honorific; never a word that begins a sentence about the motion itself. */
export const aName = `(?!(?:who|whoever|that|this|these|they|we|i|you|he|she|nobody|someone|somebody|as|and|motion|amendment|proposal|not|no|item)\\b)(?!(?:the|an?) (?!(?:vice-)?chair))((?:[a-z]{2,6}\\. ?)?${aWord}(?: ${aWord}){0,2}?)`
const moves = "(?:(?:has |had |then )?(?:moved|proposed)|moves|proposes|prop(?:['’]?d)?\\.?)"
const secondedBy = `,? ?(?:and )?(?:(?:seconded|sec['’]?d?\\.?|2nd['’]?e?d?) (?:by )?${aName}|${aName} (?:seconds|seconded|seconding|2nds|secs|sec['’]?d?\\.?)(?: (?:it|this|the (?:motion|amendment)))?)`
const asAmendment = '(?:,? (?:as an amendment|an amendment|amendment))'
/** "As an amendment, A, seconded by B, moved", "A moved, B seconding,", "A moved an amendment": who moved it, before what. */
const moverFirst = [
  new RegExp(
    `^(as an amendment,? )?${aName}(?:,? (?:seconded|sec['’]?d?\\.?) (?:by )?${aName}),? (?:then )?${moves}(${asAmendment}?),?:? (?=\\S)`,
    'iu',
  ),
  new RegExp(
    `^(as an amendment,? )?${aName} ${moves}(${asAmendment}?)${secondedBy}(?:,|:| [–-]|,? (?=that\\b|to\\b)) ?(?=\\S)`,
    'iu',
  ),
  new RegExp(`^(as an amendment,? )?${aName} ${moves}(${asAmendment}?),?:?(?: [–—-])? (?=\\S)`, 'iu'),
] as const
/** How a motion begins that is put in few words: "adopt the plan as drafted". */
const amendingVerbs =
  'adopt|buy|purchase|appoint|allocate|spend|set up|approve|accept|endorse|insert|delete|substitute|remove|omit|strike(?: out)?|leave out|change|defer|reject|refer|fund|refuse|support|continue|suspend|close|rescind|reduce|increase|cut|raise|write|remit'
const behind = '(?:on|in|from|of|for)? ?'
/** "Motion by A, seconded by B: …", "Amendment (A/B): …", "moved a, sec b, …": its label or its word before who moved it. */
const labelled = [
  new RegExp(
    `^(?:the |an? )?(motion|amendment|proposal)\\s*\\((?:(?:moved|proposed|prop)\\.?(?: by)?:? )?${aName}\\s*(?:[/,;&]|\\band\\b)\\s*(?:(?:seconded|sec)\\.?(?: by)?:? )?${aName}\\)\\s*[:,–-]?\\s+(?=\\S)`,
    'iu',
  ),
  new RegExp(
    `^(?:the |an? )?(motion|amendment|proposal) (?:moved |proposed )?(?:by|from) ${aName},? (?:and )?(?:seconded|sec['’]?d?\\.?) (?:by )?${aName}(?:\\s*[:,–-]\\s*|\\s(?=(?:that|to|for|on|in)\\s))${behind}(?=\\S)`,
    'iu',
  ),
  new RegExp(
    `^()(?:moved|mover|mvd|prop(?:osed|oser|['’]?d)?)\\.?:?(?: by)? ${aName}[,;/.]? ?(?:and |& )?(?:seconded|seconder|sec['’]?d?|2nd['’]?e?d?)\\.?:?(?: by)? ${aName}(?:\\s*[:,.–-]\\s*(?=\\S)|\\s+(?=(?:that|to|${taskVerbs}|${amendingVerbs})\\s\\S))`,
    'iu',
  ),
] as const
const becameWord =
  'carried|lost|defeated|fell|agreed|approved|passed|withdrawn|rejected|unanimous(?:ly)?|all in favour|nem\\.? con'
/** "…, B seconded", "…, seconded by B. Carried 5-2": who seconded it, behind it, and what became of it. */
const seconderBehind = new RegExp(
  `[,;.–-]\\s*(?:and )?(?:(?:seconded|sec['’]?d?\\.?|2nd['’]?e?d?)(?: by)? ${aName}|${aName} (?:seconds?|seconded|seconding|2nds?|secs?)(?: (?:it|this))?)(?=[\\s.]*$|[\\s.]*[,;.–-]\\s*(?:and )?(?:it was |this was )?(?:(?:${becameWord})\\b|\\d{1,2}\\s?[-–/]\\s?\\d|\\d{1,2} for\\b))`,
  'iu',
)
const becameBehind = new RegExp(`[:;.,–-]\\s*(?:[^.;:]{0,40} )?(?:${becameWord})\\b[^.;:]{0,60}\\.?$`, 'i')

const doings: Readonly<Record<string, string>> = {
  adoption: 'adopted',
  approval: 'approved',
  acceptance: 'accepted',
  rejection: 'rejected',
  refusal: 'refused',
  deferral: 'deferred',
  ratification: 'ratified',
  endorsement: 'endorsed',
  deletion: 'deleted',
  withdrawal: 'withdrawn',
  suspension: 'suspended',
  continuation: 'continued',
}
const aDoing = new RegExp(
  `^(?:the )?(${Object.keys(doings).join('|')}) of ([^\\n]{3,600}?)(?=$|[.;]\\s|\\s[–-]\\s)`,
  'i',
)
const amending = new RegExp(`^(?:${amendingVerbs})\\b(?! (?:is|was|be|are|were)\\b)`, 'i')
/** "after 'X' insert 'Y'": where, before what. */
const whereFirst =
  /^((?:after|before|in|at)\s[^\n]{2,200}?),? (insert|add|delete|substitute|replace) ([^\n]{2,600}?)(\.?)$/i

/** Another sentence, which does not say what became of it. */
const goesOn = new RegExp(
  `(?<!\\b(?:Cllr|Dr|Mr|Mrs|Ms|Supt|Rev|Prof|\\p{Lu}))[.;]\\s+(?!(?:it was |this was |motion )?(?:${becameWord})\\b|(?:\\d|vote[sd]?\\b))\\p{L}`,
  'iu',
)

/** "and it was agreed that …": what became of it, before what it was. */
const decidedFirst =
  /^(?:and|but|it|this|which|was|then|(?:the )?(?:motion|amendment|proposal)) ?\b[^,;.]{0,40}\b(?:agreed|resolved|carried|lost|approved|passed|defeated)\b|^(?:agreed|resolved|carried|lost)\b/i

/** "to the motion", "to paragraph 3": what an amendment is to, and not what it does. */
const ofWhat =
  /^to (?:the|an?|this|that|his|her|their|para\w*|recommendations?|items?|sections?|points?|clauses?|motion)\b/i

/** What was moved, as it is said after "that" or "to"; nothing where it cannot be told what it is. */
function asPut(words: string): string | undefined {
  const what = words.trim()
  if (goesOn.test(what) || ofWhat.test(what) || decidedFirst.test(what)) return undefined
  if (/^(?:that|to) \S/i.test(what)) return what
  const [whole, noun, thing] = aDoing.exec(what) ?? []
  if (whole !== undefined && noun !== undefined)
    return `that ${thing ?? ''} be ${doings[noun.toLowerCase()] ?? ''}${what.slice(whole.length)}`
  const [, where, verb, text] = whereFirst.exec(what) ?? []
  if (where !== undefined)
    return `to ${verb?.toLowerCase() ?? ''} ${text ?? ''} ${where.charAt(0).toLowerCase()}${where.slice(1)}`
  if (amending.test(what) || (doing.test(what) && /^\p{Ll}/u.test(what)))
    return `to ${what.charAt(0).toLowerCase()}${what.slice(1)}`
  return /^we \S/i.test(what) || /\b(?:be|should|must|shall|cease|remain|stand)\b/.test(what.slice(0, 120))
    ? `that ${what}`
    : undefined
}

/** Who moved what, as minutes have it: "Moved by A, seconded by B, that …"; whoever moved it alone may have done so in a story, and is asked about. */
const inOrder = (amends: boolean, mover: string, seconder: string | undefined, put: string): string =>
  seconder !== undefined
    ? `${amends ? 'Amendment moved' : 'Moved'} by ${mover.trim()}, seconded by ${seconder.trim()}, ${put}`
    : amends
      ? `Amendment moved by ${mover.trim()} ${put}`
      : `${mover.trim()} moved ${put}`

const ofAMotion = /\b(?:mov(?:e[sdr]|ing)|mvd|prop|motion|amendment)/i

/** "…, 6-2": what became of it, by its count alone. */
const withOutcome = (what: string): string =>
  what.replace(
    /,\s*(\d{1,2})\s?[-–/]\s?(\d{1,2})(?=[\s.]*$)/,
    (_, inFavour: string, against: string) =>
      `, ${Number(inFavour) > Number(against) ? 'carried' : 'lost'} ${inFavour}-${against}`,
  )

/** A few words with no end of a sentence in them. */
const plainly = /^(?!(?:to|that|and|was|on|of|carried|lost|which)\b)[\p{L}\d£"“'‘][^.;!?\n]{4,160}\.?$/iu

/** "It was moved by A and seconded by B, as an amendment, that …": what it is, behind who moved it. */
const amendmentBehind =
  /^(?:it was )?(?:moved|proposed) by ([^,\n]{2,60}?),? (?:and )?(?:was )?seconded by ([^,\n]{2,60}?),? (?:as an amendment|by way of amendment),? (?=that\b|to\b)/i

/** A motion or an amendment as it is put down while somebody moves it, "CB moves that we adopt it, TQ seconds", in the order of minutes; anything else as it is. */
export function moversInOrder(said: string): string {
  if (said.length > 1_000 || said.includes('\n') || /[?!]\s*$/.test(said) || !ofAMotion.test(said)) return said
  const [moved, first = '', second = ''] = amendmentBehind.exec(said) ?? []
  if (moved !== undefined) return inOrder(true, first, second, said.slice(moved.length))
  for (const form of labelled) {
    const m = form.exec(said.slice(0, 200))
    if (m === null) continue
    const rest = said.slice(m[0].length),
      put = asPut(rest)
    // With what became of it, its label is enough.
    if (put === undefined || (/^(?:that|to|for) /i.test(rest) && becameBehind.test(rest.slice(-120)))) return said
    return inOrder(/^amendment$/i.test(m[1] ?? ''), m[2] ?? '', m[3], put)
  }
  for (const [n, form] of moverFirst.entries()) {
    const m = form.exec(said.slice(0, 200))
    if (m === null) continue
    const [lead, first, mover = ''] = m,
      between = n === 0 ? m[4] : m[3],
      before = n === 0 ? m[3] : n === 1 ? (m[4] ?? m[5]) : undefined,
      rest = said.slice(lead.length)
    const last = before === undefined ? seconderBehind.exec(rest) : null
    const seconder = before ?? last?.[1] ?? last?.[2]
    const what = last === null ? rest : rest.slice(0, last.index) + rest.slice(last.index + last[0].length)
    if (/^(?:it|we)(?: (?:was|is|were|have|had)(?: \p{Ll}+)?)?$/iu.test(mover)) return said
    const amends = first !== undefined || (between ?? '') !== ''
    if (seconder === undefined && !amends && !/^(?:that|we) |^(?:the )?(?:adoption|approval)\b/i.test(what)) return said
    // What is called an amendment is one, in whatever words.
    const put = asPut(withOutcome(what)) ?? (amends && plainly.test(what) ? `that ${what.trim()}` : undefined)
    return put === undefined ? said : inOrder(amends, mover, seconder, put)
  }
  return said
}

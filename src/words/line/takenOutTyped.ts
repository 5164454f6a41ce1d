import { hasteInFull, pleaseDo, slipLead } from './slipInHaste.ts'

/** Something recorded that is not to stand after all: "scrap that last action, it went out yesterday". */
export interface TakenOutTyped {
  readonly kind: 'taken out'
  /** What it was, where that is said; else whatever was recorded last. */
  readonly what?: 'action' | 'note' | 'decision'
  /** What it is about, where that is said. */
  readonly about?: string
}

const kinds = { action: 'action', note: 'note', decision: 'decision', resolution: 'decision' } as const
const takeOut =
  '(?:scrap|scrub|delete|strike(?: out)?|remove|bin|disregard|scratch|take out|drop|lose|leave out|omit|erase|get rid of|wipe|undo|rub out|cross out)'
const takeOutOrIgnore = takeOut.replace('(?:', '(?:ignore|forget|cancel|withdraw|')
const why = String.raw`\s*(?:[,.;:–—-]\s*\S.{0,160})?$`
const begins = `^${slipLead}${pleaseDo}`
const noun = '(action|note|decision|resolution)(?: point)?'
const part = '(?:one|point|line|entry|bit|comment|bullet|thing|part|sentence|paragraph|para|mention|remark|stuff)'
const about = String.raw`(?:on|about|re|regarding|concerning|saying|that says|with) (\S[^\n,.;:?!]{1,80}?)`

const takenOut = new RegExp(
  `${begins}${takeOutOrIgnore}\\s+(?:that|the|my|this)\\s+(?:(?:last|previous|latest)\\s+)?${noun}(?:\\s+(?:please|again))?${why}`,
  'i',
)
const theLast = new RegExp(
  `${begins}${takeOut}\\s+(?:(?:that|this|the|my)\\s+)?(?:last|previous|latest)(?:\\s+${part})?(?:\\s+please)?${why}`,
  'i',
)
/** "delete the note about the vans", "take out what I put about the vans". */
const theOneAbout = new RegExp(
  `${begins}${takeOutOrIgnore}\\s+(?:(?:that|the|my|this)\\s+(?:(?:last|previous|latest)\\s+)?(?:${noun}|${part})|what i (?:put|wrote|typed|said))\\s+${about}${why}`,
  'i',
)
/** "ignore the vans one" */
const theOneOf = new RegExp(
  `${begins}${takeOutOrIgnore}\\s+(?:that|the|my)\\s+(\\p{L}[^\\n,.;:?!]{1,60}?)\\s+(?:${noun}|${part})(?:${why}|\\s+(?:please|pls|as|because|since|she|he|they|it|\\p{Lu}[\\p{L}’-]+)\\b.{0,160}$)`,
  'iu',
)
/** "take that last one out" */
const takeItOut = new RegExp(
  `${begins}(?:take|strike|cross|rub) (?:that|this|it|(?:that|the|my) (?:last|previous|latest)(?: ${part}| ${noun})?|(?:that|the|my) ${noun}) (?:back )?(?:out|off)(?: again| please)?${why}`,
  'i',
)
/** "bin that one, duplicate", "that last one can come out" */
const thatOne = [
  new RegExp(`${begins}${takeOutOrIgnore} (?:that|this) one(?: please| pls)?${why}`, 'i'),
  new RegExp(
    `${begins}(?:(?:that|the|my|this) )?(?:last|previous|latest)(?: ${part}| ${noun})? (?:can|should|needs to|is to|to|must) (?:now )?(?:come out|come off|go|be (?:deleted|removed|scrapped|ignored|struck(?: out)?|taken out|withdrawn))${why}`,
    'i',
  ),
] as const
/** "the vans shouldn't be in there", "please don't minute the vans": what is not to stand, and which that is. */
const notToStand = [
  new RegExp(
    `^${slipLead}(?:the |that )?(\\p{L}[^\\n,.;:?!]{2,60}?) (?:shouldn[’']?t|should not|isn[’']?t to|is not to|are not to|doesn[’']?t need to|needn[’']?t|can[’']?t|cannot|not to|mustn[’']?t) (?:be )?(?:in (?:there|the (?:minutes|mins|record|notes))|minuted|recorded|written down|in)\\b${why}`,
    'iu',
  ),
  new RegExp(
    `^${slipLead}(?:please |pls )?(?:don[’']?t|do not|can (?:we|you) not|best not(?: to)?) (?:minute|record|put|include|keep|have|write(?: down)?)(?: (?:in|down))? (?!(?:this|that|it|me|him|her|them|any|who|how)\\b(?! \\p{L}{3}))(?:the |that |anything (?:about|on) )?(?:(?:bit|point|part|line|note) (?:about|on) )?(\\p{L}[^\\n,.;:?!]{2,60}?)(?: (?:in|down|in the (?:minutes|record)))?(?: (?:please|pls))?${why}`,
    'iu',
  ),
] as const
/** "can we lose the vans note" */
const canWe = /^(?:can|could|shall|should) (?:we|you|i) (?:please |just )?/i
/** "that was not agreed, only floated": what was no decision. */
const notDecided = new RegExp(
  `^${slipLead}(?:(?:that|it|this)(?: last one)?|(?:that|the) last (?:one|decision)) (?:was|is) (?:not|never)(?: actually| really)? (?:a decision|(?:agreed|resolved|decided|recommended|approved))(?:\\s*[,;:–—-]?\\s+(?:(?:it|that|we|but|was|only|just|merely) )*(?:floated|suggested|discussed|raised|mooted|mentioned|talked about|aired|proposed|an idea|a suggestion|a thought))?[\\s.]*$`,
  'i',
)

const whatWas = (word: string) => kinds[word.toLowerCase() as keyof typeof kinds] as TakenOutTyped['what']

/** Reads that something just recorded is to be taken out; written to the bot only, since people among themselves say so of anything. */
export function readTakenOut(typed: string): TakenOutTyped | undefined {
  if (typed.length > 400) return undefined
  const said = hasteInFull(typed).replace(canWe, '')
  for (const form of [takenOut, theOneAbout, takeItOut, theLast, theOneOf, ...thatOne]) {
    const [found, ...named] = form.exec(said) ?? []
    if (found === undefined) continue
    const what = whatWas(named.find(word => word !== undefined && word.toLowerCase() in kinds) ?? ''),
      of = form === theOneAbout ? (named[1] ?? '') : form === theOneOf ? (named[0] ?? '') : ''
    return { kind: 'taken out', ...(what === undefined ? {} : { what }), ...(of === '' ? {} : { about: of }) }
  }
  const about = notToStand.map(form => form.exec(said)?.[1]).find(words => words !== undefined)
  if (about !== undefined) return { kind: 'taken out', about }
  return notDecided.test(said) ? { kind: 'taken out', what: 'decision' } : undefined
}

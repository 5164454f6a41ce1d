import { itemsPutOffIn } from './itemsGoOver.ts'
import { itemNumber } from '../line/asSaid.ts'
import { movedBy } from '../line/decisionPassed.ts'
import { actNamed, paragraphsDescribed, paragraphsOf } from './exclusionTyped.ts'
import { deferral } from '../items/whyPutOff.ts'
import { likelyTimes } from './likelyTimes.ts'
import { type Read, type Reader, question, wayOfSeveral } from '../line/typed.ts'

const itemNamed = `(?:(?:the )?(?:consideration of )?(?:agenda )?item (${itemNumber})|(?:the )?(?:consideration of )?(?:this|the) item)`
/** "to defer item 5 to January", "that item 5 be deferred": what is to be put off, and what is said of it. */
const defers = [
  new RegExp(`^(?:that )?(?:to )?defer ${itemNamed}(?![\\w-])([\\s\\S]{0,300})$`, 'i'),
  new RegExp(
    `^(?:that )?${itemNamed} (?:be|is|was|to be|should be|would be) deferred(?![\\w-])([\\s\\S]{0,300})$`,
    'i',
  ),
]
const putOff = '(?:deferred|postponed|held over|carried over|carried forward|adjourned|stood over)'
/** "that consideration of the plan be deferred to the next meeting", "that the report be deferred until …": the item being taken, by what it has before it. */
const defersThis: readonly RegExp[] = [
  new RegExp(
    `^(?:that )?(?:the )?(?:further )?(?:consideration|discussion|determination|debate)(?: of [^,;:\\n]{2,120}?)? (?:be|is|was|stand|stands|should be|would be) ${putOff}(?![\\w-])([\\s\\S]{0,300})$`,
    'i',
  ),
  new RegExp(
    `^(?:that )?(?:the|this) (?:report|item|paper|matter|business|application|decision)(?: on [^,;:\\n]{2,80}?)? (?:be|is|was|stand|stands|should be|would be) ${putOff}(?![\\w-])([\\s\\S]{0,300})$`,
    'i',
  ),
  new RegExp(
    `^(?:that )?(?:the|this) [^,;:\\n]{2,80}? (?:be|is|was|stand|stands) ${putOff}(?= (?:to|until|till) (?:the |our |a |its )?(?:next|following|future|later|\\d|\\p{Lu}\\p{Ll}+)[^,;\\n]{0,30} ?(?:meeting|mtg)\\b)([\\s\\S]{0,300})$`,
    'u',
  ),
  new RegExp(
    `^(?:that )?(?:to )?(?:defer|postpone|adjourn|hold over|carry over|put off) (?:(?:further )?(?:consideration|discussion|determination|debate) of [^,;:\\n]{2,120}?|(?:the|this) (?:report|paper|matter|business|application|decision))(?= (?:to|until|till|pending|for|because|as)\\b|[\\s.]*$)([\\s\\S]{0,300})$`,
    'i',
  ),
]
const reasonOf = /(?:^|[\s,;]+)(?:because|since|due to|owing to|as)\s+(\S[\s\S]*)$/i
/** ", and that the plan be redrawn": what was decided besides, and no part of until when. */
const alsoDecided = /[,;]? and that\b[\s\S]*$/i
const pressAndPublic = '(?:members of (?:the )?)?(?:(?:press|public) (?:and|&) (?:the )?)?(?:press|public)'
const excludes = new RegExp(
  `^(?:that\\b)?[\\s\\S]{0,200}?\\b(?:exclude (?:the )?${pressAndPublic}|${pressAndPublic} (?:should |would |to )?be (?:now )?excluded)\\b([\\s\\S]{0,600})$`,
  'i',
)

const itemByNumber = new RegExp(
  `\\b(?:for|during|while|in|on) (?:the )?(?:(?:consideration|discussion) of )?(?:agenda )?items? ${itemNumber}`,
  'i',
)

/** "that the meeting be adjourned at 3.05", "to adjourn for lunch": now, and not to another day. */
const adjourns =
  /^(?:that )?(?:to adjourn(?: the meeting)?(?! (?:consideration|discussion|debate))|the meeting (?:(?:do |should )?now adjourn|(?:be|is|stand|stands|should be) (?:now )?adjourned))(?![\w-])(?! (?:to|until|till) (?:the |an? )?(?:next|later|future|another|\d{1,2}(?!\d?[.:]\d|\d? ?[ap]m)|\p{L}+day|\p{Lu}\p{Ll}+))([^\n]{0,100})/iu

const readmits = new RegExp(
  `^(?:that )?(?:(?:the )?${pressAndPublic} (?:should |would |to )?be (?:now )?(?:re-?admitted|let back in)|to re-?admit (?:the )?${pressAndPublic})\\b[^\\n]{0,60}$`,
  'i',
)

/** What the meeting has resolved to do with an item, or with the public, as the words that do it. */
function doneBy(text: string): string | undefined {
  const putOffText = text.replace(alsoDecided, '')
  for (const form of defers) {
    const m = form.exec(putOffText)
    if (m === null) continue
    const after = (m[2] ?? '').replace(/[\s.]+$/, '').trim()
    const reason = reasonOf.exec(after)?.[1] ?? after
    const why = reason === '' ? '' : /^(?:to|until|till) /i.test(reason) ? ` ${reason}` : ` because ${reason}`
    return `defer${m[1] === undefined ? '' : ` ${m[1].trim()}`}${why}`
  }
  const [, behind] = defersThis.map(form => form.exec(putOffText)).find(m => m !== null) ?? []
  if (behind !== undefined) return deferral(undefined, behind.replace(/[\s.]+$/, '').trim()).words.replace(/\n/g, ' ')
  const broken = adjourns.exec(text)
  if (broken !== null && (broken[1] === '' || /^[\s.,]|^$/.test(broken[1] ?? '')))
    return likelyTimes(
      `meeting adjourned${(broken[1] ?? '').replace(/ (?:to (?:allow|let|enable)|so that|in order)\b.*$/i, '')}`,
    )[0]?.words
  if (readmits.test(text)) return 'readmit public'
  const out = /\b(?:paragraph|para|item|section|schedule|sch|act)s?\b|\bs\.? ?100a/i.test(text)
    ? excludes.exec(text)
    : null
  const act = actNamed(text)
  return out === null
    ? undefined
    : `exclude public${act === undefined ? '' : ` ${act} Act`}${paragraphsIn(text, act)
        .map((p, n) => `${n === 0 ? (act === undefined ? ' under paragraphs' : ', paragraphs') : ','} ${p}`)
        .join('')}`
}

/** The paragraphs that a resolution names, or else describes. */
const paragraphsIn = (text: string, act: string | undefined): readonly string[] => {
  const named = paragraphsOf(text)
  return named.length > 0 || act !== undefined ? named : paragraphsDescribed(text)
}

/**
 * A resolution that conducts the meeting, asked: one press records it and does it, the other records the words alone. The exclusion of the public is
 * itself printed as the resolution of the partnership's terms, so that it is done alone, and not printed twice.
 */
export function askWhetherToDoIt(read: Read): Read {
  if (read === undefined || !('kind' in read) || read.kind !== 'command' || read.command.type !== 'PassResolution')
    return read
  const { verb, texts, item, ...who } = read.command,
    [text] = texts
  const does =
    text === undefined || texts.length > 1 || item !== undefined || verb === 'noted' || verb === 'recommended'
      ? undefined
      : doneBy(text)
  const puts = text === undefined || item !== undefined || texts.length > 1 ? [] : itemsPutOffIn(text)
  if (text !== undefined && does === undefined && puts.length > 0) {
    const decided = `${verb}: ${text}${movedBy(who)}`
    return question('do it now', [
      { title: [...puts, decided].join(' / '), words: wayOfSeveral([decided, ...puts]).words },
      { title: decided, words: decided },
    ])
  }
  if (text === undefined || does === undefined) return read
  const words = `${verb}: ${text}${movedBy(who)}`
  const ways = [
    does.startsWith('exclude')
      ? { title: does, words: does }
      : // What is done stands first, so that the two buttons differ where they are cut.
        { title: `${does} / ${words}`, words: `${words}\n${does}` },
    { title: words, words },
  ]
  // For an item by its number, which may come later, they go out when it comes; and by no paragraph, only where the item has some.
  return question(
    'do it now',
    does.startsWith('exclude') && (itemByNumber.test(text) || does === 'exclude public') ? ways.toReversed() : ways,
  )
}

/** What the button of such a question bears: a fact, and on a line of its own what is done, or what the declarant of an interest did. */
export function readBothDone(said: string, read: Reader): Read {
  const [, first = '', then = ''] =
    /^([\s\S]+)\n((?:defer\b|readmit public$|adjourn(?: \d{1,3})?(?: at [\d:]{5})?$|(?<=^adjourn at [\d:]{5}\n)resume at\b|[^\n]{2,80} (?:left|stayed in) the room for (?:this )?item\b)[^\n]*)$/.exec(
      said,
    ) ?? []
  const both = [first, then].flatMap(words => {
    const one = words === '' ? undefined : read(words, true)
    return one !== undefined && 'kind' in one && one.kind !== 'question' && one.kind !== 'several' ? [one] : []
  })
  return both.length === 2 ? { kind: 'several', each: both } : undefined
}

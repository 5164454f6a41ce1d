import { isNoName } from '../../meeting/names.ts'
import { itemNumber } from '../line/asSaid.ts'
import { clockOf, timeTyped } from '../line/clockTyped.ts'
import { readLetBack } from './conductReported.ts'
import { readExclusion } from './exclusionTyped.ts'
import { readDeferring, readWithdrawing } from '../items/itemPutOffTyped.ts'
import { readPerson } from '../line/peopleTyped.ts'
import { likelyInTheChair } from './likelyChair.ts'
import { readCrowdMoved } from './likelyOfThePublic.ts'
import { readBreak } from './likelyTimes.ts'
import { type Read, type Typed, command, question } from '../line/typed.ts'

const please = '(?:,? please)?[.!]?$'
const end = (form: string) => new RegExp(`^(?:(?:please|ok(?:ay)?,?|right,?) )?(?:${form})${please}`, 'i')
const numberWords: Readonly<Record<string, number>> = { five: 5, ten: 10, fifteen: 15, twenty: 20, thirty: 30 }
const minutesSaid = (m: string | undefined): { readonly minutes?: number } => {
  const minutes = m === undefined ? 0 : (numberWords[m.toLowerCase()] ?? Number(m))
  return minutes === 0 || Number.isNaN(minutes) ? {} : { minutes }
}
const howLong = '(\\d{1,3}|five|ten|fifteen|twenty|thirty)\\s*(?:m|min|mins|minutes?)?'
const adjourning = (minutes?: number, clock?: string) =>
  way(`adjourn${minutes === undefined ? '' : ` ${minutes}`}`, clock)
const closing = (clock?: string) => way('close meeting', clock)
const opening = (clock?: string) => way('open', clock)
const way = (step: string, clock: string | undefined) => {
  const words = clock === undefined ? step : `${step} at ${clock}`
  return { title: words, words }
}
/** Whoever presides, by any word for it, perhaps with their name: "The Chairman, Cllr W Stansby,". */
const theChair =
  '(?:the )?(?:chair(?:man|woman|person)?|convener|convenor|president|presiding member|provost|mayor)(?:,? [^.\\n]{2,60}?,)?'
/** "There being no other business", before the close. */
const noMore =
  'there (?:being|was|were) no (?:further|other|more) (?:items? of )?(?:urgent )?business(?: to (?:discuss|transact|consider))?'
/** " at 4.25 pm", or nothing. */
const atTime = `(?:(?:,? at)?\\s+${timeTyped})?`
/** The time in the three groups of a form that begin with this one, or with the first that is there. */
function clockSaid(m: RegExpExecArray, from?: number): { readonly clock?: string } {
  const at = from ?? [1, 4, 7].find(n => m[n] !== undefined) ?? 1
  const clock = clockOf(m[at], m[at + 1], m[at + 2])
  return clock === undefined ? {} : { clock }
}

/** Words that stand alone; anything else after them makes them ordinary conversation. */
const alone: readonly (readonly [form: RegExp, read: (m: RegExpExecArray) => Typed])[] = [
  [
    end('(?:open|start|begin)(?: (?:the )?meeting)?'),
    m =>
      /^(?:please )?(?:start|begin)[.!]?$/i.test(m[0])
        ? question('do it now', [{ title: 'open', words: 'open' }])
        : command({ type: 'OpenMeeting' }),
  ],
  [
    end(
      "(?:(?:(?:let['’]?s |we )?(?:now )?(?:go|move|moving) )?(?:on )?to (?:the )?)?next(?: (?:agenda )?item)?(?: now)?:?",
    ),
    () => command({ type: 'TakeNextItem' }),
  ],
  [end('(?:go )?back|(?:go (?:back )?to (?:the )?)?previous(?: item)?'), () => command({ type: 'TakePreviousItem' })],
  [
    end(`(?:the )?(?:meeting )?(?:resumed?|reconvened?|resuming)(?: (?:the )?meeting)?${atTime}`),
    m => command({ type: 'ResumeMeeting', ...clockSaid(m) }),
  ],
  [
    end(`(?:close[ds]?|end(?:ed|s)?|finish(?:ed)?) (?:at )?${timeTyped}`),
    m => question('do it now', [closing(clockSaid(m).clock)]),
  ],
  [end(`(?:close|end) (?:the )?meeting (?:at )?${timeTyped}`), m => command({ type: 'CloseMeeting', ...clockSaid(m) })],
  [end('the chair declared the meeting closed'), () => question('do it now', [closing()])],
  [
    end(
      `(?:${noMore},? )?the chair (?:[^.\\n]{1,120} and (?:then )?)(?:(?:closed|declared closed|ended) the meeting|declared the meeting closed|the meeting (?:was )?(?:then )?(?:closed|ended))${atTime}`,
    ),
    m => question('do it now', [closing(clockSaid(m).clock)]),
  ],
  [
    end(
      `the chair (?:called the meeting to order|declared the meeting open)${atTime}|(?:the )?meeting (?:was called to order|commenced)${atTime}|the chair opened the meeting${atTime} and welcomed [^.\\n]{1,80}`,
    ),
    m => question('do it now', [opening(clockSaid(m).clock)]),
  ],
  [
    end(`(?:(?:the )?meeting|${theChair}) (?:was )?(?:opened|started|began|commenced)(?: the meeting)?${atTime}`),
    m => question('do it now', [opening(clockSaid(m).clock)]),
  ],
  [
    end(`(?:start(?:ed)?|began|opened) (?:at )?${timeTyped}`),
    m => question('do it now', [opening(clockSaid(m).clock)]),
  ],
  [end(`open (?:the )?(?:meeting )?(?:at )?${timeTyped}`), m => command({ type: 'OpenMeeting', ...clockSaid(m) })],
  [
    end(
      `(?:the )?(?:meeting )?(?:was )?(?:then )?adjourned (?:at )?${timeTyped}(?:\\s+for\\s+(?:a )?${howLong}(?: break)?)?`,
    ),
    m => question('do it now', [adjourning(minutesSaid(m[4]).minutes, clockSaid(m).clock)]),
  ],
  [
    end(`(?:${theChair}) adjourned the meeting(?: for ${howLong})?(?: at ${timeTyped})?`),
    m => question('do it now', [adjourning(minutesSaid(m[1]).minutes, clockSaid(m, 2).clock)]),
  ],
  [
    end(`adjourn(?: ${howLong})? at ${timeTyped}`),
    m => command({ type: 'AdjournMeeting', ...minutesSaid(m[1]), ...clockSaid(m, 2) }),
  ],
  [end('adjourn(?:ed)? until [^\\n]{1,40}'), () => question('do it now', [{ title: 'adjourn', words: 'adjourn' }])],
  [end('(?:close|end|finish) (?:the )?meeting(?: now)?'), () => command({ type: 'CloseMeeting' })],
  [
    end(
      `(?:there being no (?:further|other|more) business(?: to (?:transact|discuss|consider))?,? )?(?:(?:the )?meeting|${theChair}) (?:was |being |then )?(?:(?:declared )?(?:the meeting )?closed|ended|finished|concluded)(?: the meeting)?${atTime}(?:,? and thanked [^.\\n]{1,80})?`,
    ),
    m => question('do it now', [closing(clockSaid(m).clock)]),
  ],
  [end('undo(?: (?:that|this|it|last|the last|last step|the last step))?'), () => command({ type: 'UndoLastStep' })],
  [
    end(
      'readmit (?:the )?(?:press and )?public|(?:the )?(?:press and )?public (?:was |were |are )?(?:re-?admitted|allowed back in)(?: to the meeting)?',
    ),
    () => command({ type: 'ReadmitPublic' }),
  ],
  [/^(?:draft )?minutes[.!]?$/i, () => ({ kind: 'minutes' })],
  [/^actions[.!]?$/i, () => ({ kind: 'actions' })],
  [/^quorum[.!?]?$/i, () => ({ kind: 'quorum' })],
  [/^help[.!?]?$/i, () => ({ kind: 'help', all: false })],
  [/^help(?: me)? (?:with )?(?:all|everything)[.!?]?$/i, () => ({ kind: 'help', all: true })],
  [/^set ?up[.!]?$/i, () => ({ kind: 'set up', name: '' })],
  [/^(?:chair(?:['’]s)? )?card[.!]?$/i, () => ({ kind: 'chair card' })],
  [/^agenda[.!]?$/i, () => ({ kind: 'agenda', text: '' })],
  [
    end(
      `(?:(?:take |taking |go (?:back )?to |back to |return(?:ing)? to |(?:let['’]?s |we )?(?:now )?(?:move|moving) (?:on )?to |on to |now )?(?:agenda )?item(?:\\s+(?:no\\.?|number))?\\s+(${itemNumber}|[ivx]{1,5})(?: next| now| then)?)`,
    ),
    m => command({ type: 'TakeItem', item: (m[1] ?? '').trim() }),
  ],
  [
    end(
      `(?:(?:we(?:['’]ll| will) |let['’]?s )?(?:take|taking) )?(?:items? )?(${itemNumber}(?:(?:\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*)${itemNumber}){1,12}) (?:(?:were|are|to be) )?(?:taken |considered )?together`,
    ),
    m => command({ type: 'TakeItemsTogether', items: (m[1] ?? '').split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*/) }),
  ],
  [
    end(
      `(?:the )?(?:meeting )?(?:was )?adjourn(?:ed)?(?:(?:\\s+for)?\\s+${howLong})?(?:\\s+for (?:lunch|a break|a comfort break|tea|coffee))?`,
    ),
    m => command({ type: 'AdjournMeeting', ...minutesSaid(m[1]) }),
  ],
  [
    end(`(?:take )?(?:a )?${howLong}(?: comfort| tea| coffee)? break`),
    m => question('do it now', [adjourning(minutesSaid(m[1]).minutes)]),
  ],
]

/** An item brought forward, as minutes say it when it was: asked, since the item may be taken already. */
const broughtForward = new RegExp(
  `^(?:it was (?:agreed|resolved) (?:to take|that)|the chair (?:agreed to take|took|proposed taking|moved))?\\s*(?:agenda )?item (${itemNumber})(?: (?:(?:was|is|be|to be) )?(?:taken|considered|brought forward)(?: (?:and )?(?:(?:taken|considered) )?(?:next|first|at this point))?| (?:next|as the next item(?: of business)?|forward))${please}`,
  'i',
)

/** What is to be set up is no partnership: "a task group", "another call with Orla". */
const somethingToDo = /^(?:an?|the|some|our|my|your|another|more|this|that|it|with|by|for|to|in|on|up|\d+)\b|[.] |[?]/

/** "set up Harbour Board": a name as names are written; to the bot in any case of letters. */
function readSetUpOf(said: string, addressed: boolean): Read {
  const name =
    /^set ?up:?\s+(?:(?:a |the )?(?:new )?partnership(?: called| named)?:?\s+)?["“']?([^\n]{2,200}?)["”']?[.!]?$/i.exec(
      said,
    )?.[1]
  return name !== undefined && !somethingToDo.test(name) && (addressed || /^\p{Lu}/u.test(name))
    ? { kind: 'set up', name }
    : undefined
}

/** The same where they are written to the bot, and could be meant so. */
const aloneToTheBot: typeof alone = [
  [
    /^(?:on to |onto |now )?(\d{1,2}[a-z]?(?:\.\d{1,2})?)[.)]?$/i,
    m => question('do it now', [way(`item ${m[1] ?? ''}`, undefined)]),
  ],
  [
    /^(\d{1,2})[.)]?\s+(?:aob|any other business|aocb)$/i,
    m => question('do it now', [way(`item ${m[1] ?? ''}`, undefined)]),
  ],
  [/^n(?:xt|ext)(?: item| pls| please)?$/i, () => question('do it now', [way('next item', undefined)])],
  [
    end(
      "(?:(?:let['’]?s|shall we|can we|could we|we['’]?ll|time to|happy to|so|good) )*(?:move|moving|crack|press|push) on(?: now| then| all| everyone)*\\??",
    ),
    () => question('do it now', [{ title: 'next item', words: 'next item' }]),
  ],
  [
    end(`(?:(?:a |comfort |tea |coffee |lunch ){0,3}break)(?: for ${howLong})?`),
    m => question('do it now', [adjourning(minutesSaid(m[1]).minutes)]),
  ],
]

/** "Chair: need a better map": what whoever presides said, and nobody. */
const isSaid =
  /^(?:\S+ ){5,}|^(?:we|i|it|this|that|there|please|need|needs|can|could|will|would|must|should|happy|content|asked|noted|thanks|thanked|move|next|not|no|yes)\b|\b(?:needs?|must|should|will|would|asked|noted|wants?|thinks?|said) \p{Ll}/iu

const inTheChair = [
  /^(?:presiding|in the chair)\s*[:–—]?\s+(.{2,100})$/i,
  /^chair\s*:\s*(.{2,100})$/i,
  /^(?:the )?chair (?:was )?(?:then )?(?:taken|assumed) by (.{2,100}?)\.?$/i,
  /^([^\d\n]{2,100}?),?\s+(?:(?:then|now)\s+)?(?:took the chair|takes the chair|takes over the chair|is in the chair|was in the chair|in the chair|presided|presiding|presides|chaired the meeting|chaired|in chair|took over as chair|to take the chair|chairing|resumed the chair|took over the chair|acted as chair)(?: (?:at|from) (?:this point|here|now)(?: on| onwards?)?| from now| for the (?:rest|remainder) of the meeting)?\.?$/i,
]
/** For one item: the one being taken, or one by its number. */
const inTheChairForItem = new RegExp(
  `^(?:(?:the )?chair (?:was )?taken by (.{2,80}?)|(.{2,80}?),? (?:(?:then|now) )?(?:took|takes|assumed|in|taking) the chair|(.{2,80}?),? (?:chaired|chairing|presided)),? (?:for |during |over )?(?:(this item)|(?:agenda )?item (${itemNumber}))(?: only)?\\.?$`,
  'i',
)
/** With why: for this item, or from here on. */
const inTheChairWhile =
  /^(.{2,80}?),? took the chair,? (?:at \S{1,8} (?:am |pm )?)?(?:while|whilst|as|in the absence|during the absence|because|when)\b[^\n]{2,100}$/i
/** In words that could be more: asked. */
const perhapsInTheChair = [
  /^chair (?:is )?now[:,]? (.{2,60}?)\.?$/i,
  /^(.{2,80}?),? (?:took the chair|in the chair|chaired|chairing|presided)(?:,? (?:for|over|from))? (?:the )?(?:items? [^\n]{1,30}|remainder of the meeting|rest of the meeting)\.?$/i,
]

/** A word of the product that says what the rest is. */
const ledOtherwise = /^(?:notes?|minute|discussion|actions?|noted|resolved|agreed|recommended|correction|summary)\b/i

/** Reads who is in the chair. */
function readChair(written: string, addressed: boolean): Read {
  const said = written
    .replace(/^in the (?:absence of the chair|chair['’]s absence)(?: for (?:this|the) (?:item|meeting))?,?\s+/i, '')
    .replace(/^([^(),;:\d\n]{3,60}) \(in the chair\)(?=\.?$)/i, '$1 in the chair')
    .replace(/,? \((?:vice-)?chair(?:man|woman|person)?\),? (?=presid)/i, ' ')
  if (said.length > 200 || said.includes('\n') || ledOtherwise.test(said)) return undefined
  const named = (forms: readonly RegExp[]) =>
    forms
      .map(form => form.exec(said)?.[1])
      // "A left, B in the chair" says two things.
      .find(w => w !== undefined && !/\b(?:left|gone|away)\b/i.test(w))
      ?.replace(/^the\s+/i, '')
  const forItem = inTheChairForItem.exec(said)
  const [, a, b, c] = forItem ?? []
  const forOne = a ?? b ?? c
  // "A vacated the chair, having an interest; B in the chair for this item" says two things.
  if (
    forOne !== undefined &&
    /[;\d]|\b(?:left|vacated|withdrew|stepped|stood|gone|away|having|being)\b/i.test(forOne)
  ) {
    const ways = addressed ? likelyInTheChair(said) : []
    return ways.length === 0
      ? undefined
      : question('do it now', [...ways, { title: `note ${said}`, words: `note ${said}` }])
  }
  if (forOne !== undefined && !isNoName(forOne.replace(/^the\s+/i, '')))
    return command({
      type: 'TakeTheChair',
      person: readPerson(forOne.replace(/^the\s+/i, ''), true),
      forItem: forItem?.[5]?.trim() ?? 'this',
    })
  const meanwhile = addressed ? inTheChairWhile.exec(said)?.[1]?.replace(/^the\s+/i, '') : undefined
  if (meanwhile !== undefined && !isNoName(meanwhile))
    return question(
      'record it',
      [`${meanwhile} took the chair for this item`, `${meanwhile} in the chair`, `note ${said}`].map(words => ({
        title: words,
        words,
      })),
    )
  const who = named(inTheChair)
  // Else "left" and "back" are read of the room, and what more is said as part of a name.
  const odd =
    who === undefined
      ? !/\bleft\b[^\n]*,[^\n]*\bchair/i.test(said) &&
        /\b(?:left|vacated|back in|back|resumed|took|in) (?:the )?chair|\bleft\b[^\n]{0,40}\btook over\b/i.test(said)
      : /[(),;\d]|\b(?:from|for|stepped|left|back|now)\b/i.test(who)
  const again = addressed && odd ? likelyInTheChair(said) : []
  if (again.length > 0) return question('do it now', [...again, { title: `note ${said}`, words: `note ${said}` }])
  const perhaps = addressed && who === undefined ? named(perhapsInTheChair) : undefined
  if (perhaps !== undefined && !isNoName(perhaps)) {
    const words = `${perhaps} in the chair`
    return question('do it now', [{ title: words, words }])
  }
  // A clause before a comma is nobody's name.
  return who === undefined ||
    isNoName(who) ||
    who.endsWith('?') ||
    /\b(?:being|having)\b[^,]*,/i.test(who) ||
    isSaid.test(who)
    ? undefined
    : command({ type: 'TakeTheChair', person: readPerson(who, true) })
}

/** Reads the conduct of the meeting: items taken and deferred, breaks, the chair, the public, and what is asked of the bot by one word. */
export function readConductTyped(said: string, addressed: boolean): Read {
  if (said.length <= 200)
    for (const [form, read] of addressed ? [...alone, ...aloneToTheBot] : alone) {
      const m = form.exec(said)
      if (m !== null) return read(m)
    }
  const brought = said.length <= 200 ? broughtForward.exec(said)?.[1]?.trim() : undefined
  if (brought !== undefined) return question('do it now', [{ title: `item ${brought}`, words: `item ${brought}` }])
  return (
    readSetUpOf(said, addressed) ??
    readDeferring(said, addressed) ??
    readWithdrawing(said, addressed) ??
    readExclusion(said) ??
    readLetBack(said) ??
    readChair(said, addressed) ??
    (addressed && !ledOtherwise.test(said) ? (readCrowdMoved(said) ?? readBreak(said)) : undefined)
  )
}

import { enumerated } from '../cards/decisionsWritten.ts'
import { itemAtHead, itemField, withoutBullet } from './asSaid.ts'
import { isName } from '../meeting/presentersWritten.ts'
import { type ActionTyped, type Read, isNone, question } from './typed.ts'

/** "to", "will", "has agreed to", "was asked to", between whoever is to do something and what it is. */
const undertakes =
  /^([^\n]{1,120}?)\s+(?:(?:(?:has|have|had|is|are|was|were|been|need|needs|must|will|agreed|asked|tasked|undertook|offered|requested)\s+){0,4}to|will|shall)\s+([\s\S]+)$/i
const colon = /^([^:\n]{1,120}?)\s*:\s+([\s\S]+)$/
const dash = /^([^:\n]{1,80}?)\s+[–—-]\s+([\s\S]+)$/
const groups =
  /^(?:the )?(?:all|each|every(?:one|body)|partners?|members?|officers?|chair|co-chair|vice-chair|clerk|police|council|board)\b/i
const capitalised = /^(?:(?:[\p{Lu}&–—/(-][^\s]*|of|and|for|the|on|to|&|de|van|ap|ferch)(?:\s+|$))+$/u
const marks = /^[\p{Lu}]{2,4}(?:\s*(?:\/|,|&|and)\s*[\p{Lu}]{2,4})*$/u

const team =
  /^[\p{Lu}][\p{L} &'’-]{1,60} (?:team|service|services|group|board|department|officers?|colleagues|leads?|partners|groups|organisations|agencies|authorities|councils|schools|providers)$/u
/** How a task begins, and no name: "Ask Wilf Harkaway to …". */
const bidding =
  /^(?:ask|write|send|circulate|review|arrange|invite|contact|e?mail|speak|liaise|prepare|draft|bring|share|update|report|check|confirm|organise|provide|add|remind|request|follow|set|book|meet|discuss|consider|explore|develop|produce|publish|submit|finalise|chase|agree|amend|forward|look|feed|take|get|find|identify|investigate|raise|include|ensure|encourage|seek|work|convene|nominate|upload|present|notify|tell|inform|call|schedule|letter|paper|report|item|meeting|discussion|funding|training)\b/i

/** Whether words are somebody's beyond doubt: a name, a post, initials, a group. One capitalised word alone may be how the task begins. */
const isOwner = (words: string) =>
  !bidding.test(words) &&
  (marks.test(words) || groups.test(words) || team.test(words) || (capitalised.test(words) && /\s/.test(words.trim())))

const owned = (owners: string, text: string, whole: string, sure: boolean): ActionTyped => ({
  owners: owners.trim().replace(/^for\s+(?=\S)/i, ''),
  text: text.trim(),
  ...(sure ? {} : { whole }),
})

/** "Owner: A. Due: DATE" after the task, and initials in brackets or after a dash at its end. */
function ownedAtEnd(text: string): ActionTyped | undefined {
  const labelled =
    /^([\s\S]{1,2000}?)[.;,]?\s{1,20}(?:owner|lead|by whom|responsible|resp|who|assigned to)s?\s*:\s*([^.;\n]{1,120})(?:[.;\n]\s*(?:due|deadline|by when|when|target date)\s*:\s*([^\n]{1,60}))?\s*$/i.exec(
      text,
    )
  if (labelled !== null) {
    const due = labelled[3]?.replace(/\.$/, '').trim()
    return {
      owners: (labelled[2] ?? '').trim(),
      text: `${(labelled[1] ?? '').trim()}${due === undefined ? '' : ` by ${due.replace(/^by\s+/i, '')}`}`,
    }
  }
  const several =
    /\s[([]((?:\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,2})(?:\s*(?:[/,&]|\band\b)\s*\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,2}){1,4})[)\]]\.?$/u.exec(
      text.slice(-240),
    )
  if (several !== null && text.length > several[0].length)
    return { owners: several[1] ?? '', text: text.slice(0, text.length - several[0].length).trim(), whole: text }
  const dashed = /\s[–—-]\s(\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+){0,2})\.?$/u.exec(text.slice(-100))
  if (dashed !== null && text.length > dashed[0].length && !/^\p{Lu}[\p{L} ]{1,30}\s[–—-]/u.test(text))
    return { owners: dashed[1] ?? '', text: text.slice(0, text.length - dashed[0].length).trim(), whole: text }
  const named = /\s*[([]([\p{Lu}][\p{L}'’.-]{1,30}(?: [\p{L}'’.-]{2,30}){1,3})[)\]]\.?$/u.exec(text.slice(-140))
  const one = named?.[1] ?? ''
  if (named !== null && isName(one) && text.length > named[0].length)
    return { owners: one, text: text.slice(0, text.length - named[0].length).trim(), whole: text }
  const last = /\s*(?:[([]([\p{Lu}/,& ]{2,24})[)\]]|\s[–—-]\s([\p{Lu}/,& ]{2,24}))\.?$/u.exec(text.slice(-60))
  const initials = (last?.[1] ?? last?.[2] ?? '').trim()
  return last === null || !marks.test(initials)
    ? undefined
    : { owners: initials, text: text.slice(0, text.length - last[0].length).trim() }
}

/** "… – 4 Dec", "… (4/12)": a day alone, at the end. */
const dateAtEnd =
  /\s(?:[–—-]\s|\()(\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?: \d{4})?|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)\)?\.?$/i

/** "OF circulate the rota", "Orla circulate the rota": somebody, and how a task begins, where nothing joins them. */
function ownedAtOnce(text: string): ActionTyped | undefined {
  const [whole = '', owner = ''] =
    /^([\p{Lu}]{2,4}(?:\s*[/,&]\s*[\p{Lu}]{2,4}){0,3}|\p{Lu}{2,4} and \p{Lu}{2,4}|\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+)?),? (?=\p{Ll})/u.exec(
      text,
    ) ?? []
  return whole !== '' &&
    !bidding.test(owner) &&
    !/^(?:to|the|that|an?|all|it|this|for|each|every|no|we|they)\b/i.test(owner) &&
    bidding.test(text.slice(whole.length))
    ? owned(owner, text.slice(whole.length), text, false)
    : undefined
}

/** "rota to be circulated by Orla Finnimore": whose it is, at the end. */
function ownedPassively(text: string): ActionTyped | undefined {
  const m = /^(.{2,300}? to be \p{L}+(?: .{1,200})?) by ((?:the )?\p{Lu}[\p{L}'’.&/ -]{1,60})\.?$/u.exec(
    text.slice(0, 600),
  )
  return m === null || text.length > 600
    ? undefined
    : { owners: (m[2] ?? '').trim(), text: (m[1] ?? '').trim(), whole: text }
}

/** "That a plan be …", "To set up …", "For partners to nominate …": what is to be done, as it was minuted, and nobody named. */
const namesNobody = /^(?:[Tt]hat|[Tt]o)\s|^[Ff]or\s+(?:the\s+)?\p{Ll}/u

/** Takes an action apart: "OWNER: TEXT", "OWNER to TEXT", "TEXT (OWNER)", or TEXT with no owner yet. Owners are parted later, when it is known who is who. */
export function readAction(rest: string, led: boolean): ActionTyped {
  const text = rest
    .trim()
    .replace(/^:\s*/, '')
    .replace(dateAtEnd, ' by $1')
    .replace(/\s{0,3}(?:\/\/|\|)\s{0,3}(?=(?:owners?|lead|due|deadline|by when|by whom|responsible)\s*:)/gi, '. ')
  const initialled = /^([\p{Lu}]{2,4})(?:\.\s+(?=\p{Lu}\p{Ll})|,\s+(?!and\b)(?=\p{Ll}))/u.exec(text)
  if (initialled !== null) return owned(initialled[1] ?? '', text.slice(initialled[0].length), text, false)
  const atEnd = ownedAtEnd(text)
  const found = [colon.exec(text), undertakes.exec(text), goesOn(text) ? null : dash.exec(text)]
    .filter(m => m !== null)
    .toSorted((a, b) => (a[1] ?? '').length - (b[1] ?? '').length)[0]
  if (found === undefined) return atEnd ?? ownedAtOnce(text) ?? { owners: '', text }
  if (led && namesNobody.test(text)) return { owners: '', text }
  const owner = (found[1] ?? '').replace(/^(?:by|for|on)\s+(?=\S)/i, ''),
    task = found[2] ?? ''
  // "Letter to be sent": what is to be done, and nobody who is to do it.
  const sure = isOwner(owner) && !/^be\b/i.test(task)
  if (!sure && atEnd !== undefined) return atEnd
  const atOnce = sure || !/^\p{Lu}{2,4} \p{Ll}|^\p{Lu}\p{Ll}+ \p{Ll}/u.test(owner) ? undefined : ownedAtOnce(text)
  if (atOnce !== undefined) return atOnce
  const passively = /^be\b/i.test(task) ? ownedPassively(text) : undefined
  if (passively !== undefined) return passively
  return owned(owner, task, text, sure || (!led && /^for\s/i.test(found[1] ?? '')))
}

/** A dash within a post goes on: "Head of Service – Prevention to …". */
function goesOn(text: string): boolean {
  const parted = dash.exec(text),
    to = undertakes.exec(text)
  if (parted === null || to === null) return false
  const between = (to[1] ?? '').slice((parted[1] ?? '').length).replace(/^\s*[–—-]\s*/, '')
  return capitalised.test(between)
}

const lead =
  /^(?:(?:new|further|additional|agreed|follow[- ]?up) )?(?:actions?(?:[\s-]?points?)?(?: (?:required|agreed|arising|taken|owner|from (?:this|the) (?:item|meeting|discussion)(?=\s*:)))?(?![\w'’])|ap(?=\s?\d|\s*[:–-]))/i
const reference = new RegExp(
  `^\\s*(?:(?:no\\.?|number|#|point)\\s*)?(?:A?\\d{1,4}(?:/\\d{1,4})?)(?=\\s*[:.–—-]|\\s+\\p{L})[\\s.:–—-]*`,
  'iu',
)
const inBrackets = /^\s*(?::\s*)?[([]([^()[\]\n]{1,80})[)\]]\s*[:–—-]?\s*/

/** "(OF, by 4 December):", "(by 4 December):" before the task. */
const dueInBracket = /^\s*[([](?:([^()[\]\n,]{1,60}),\s*)?((?:by|due) [^()[\]\n]{2,40})[)\]]\s*[:–—-]\s*(?=\S)/i

/** "Action carried forward from 20/08: A to …": the action is what follows. */
const broughtOver = /^ (?:carried|brought) (?:forward|over)(?: from [^:\n]{1,40})?(?=\s*:\s)/i

/** "[ACTION – Harbour Trust] mend the lamp": whose it is, in the bracket. */
const bracketed = /^[([](actions?)\s*[:–—-]\s*([^()[\]\n]{1,80})[)\]]\s*[:–—-]?\s*(?=\S)/i

/** Reads actions: "ACTION: A to …", "Action (AB): …", "AP3 A to …", "action 6: …" for another item, "A to … (Action)", and a list of them. */
export function readActionTyped(written: string, addressed: boolean): Read {
  const said = written.replace(bracketed, '$1 ($2): ')
  const answered = readAnswered(said)
  if (answered !== undefined) return answered
  const found = lead.exec(said)
  if (/^(?:there were )?no actions?(?: (?:were )?(?:agreed|arising|recorded))?\.?$/i.test(said))
    return { kind: 'said', what: 'none given' }
  if (found === null) return readLooseAction(said, addressed)
  if (/^ (?:log|plan|tracker|list|items?|sheet)s?\b(?! \d)/i.test(said.slice(found[0].length))) return undefined
  const after = said.slice(found[0].length).replace(broughtOver, '')
  if (isNone(after)) return { kind: 'said', what: 'none given' }
  if (/^[\s.:]*$/.test(after)) return { kind: 'action', owners: '', text: '' }
  if (/^ (?:was|were|is|are|has|have|had|would|needs?|never)\b/i.test(after))
    return addressed ? question('record it', [{ title: `note: ${said}`, words: `note: ${said}` }]) : undefined
  if (
    /^ (?:\d{1,4} )?(?:reviewed|complete(?=:)|outstanding|ongoing|updated|discussed|received|closed|completed|(?:to be )?carried (?:forward|over))(?!\p{L})/iu.test(
      after,
    )
  )
    return addressed ? question('record it', [{ title: `note: ${said}`, words: `note: ${said}` }]) : undefined
  const alone = after.replace(/^[\s:–—-]+/, '').trim()
  if (marks.test(alone)) return { kind: 'action', owners: alone, text: '' }
  if (/\?\s*$/.test(after) && !after.includes('\n')) return addressed ? asAction(after) : undefined
  const listed = after.includes('\n') ? [] : enumerated(after.replace(/^\s*[:–—-]?\s*/, ''))
  if (listed.length > 1) return readActions(listed.map(p => p.trim().replace(/[;,]\s{0,3}(?:and)?$/, '')).join('\n'))
  if (/^\s*[:–—-]?\s*\n/.test(after) || (/^actions/i.test(said) && /\n/.test(after))) return readActions(after)
  const numbered = /\bpoint|^ap/i.test(found[0]) || /^\s*(?:no\.?|number|#|A\d|\d+\/\d)/i.test(after)
  const inARow = after.length <= 4_000 ? ownersInARow(after, /^(?:agreed )?actions/i.test(said)) : undefined
  if (inARow !== undefined) return inARow
  const { item, rest } = numbered ? { rest: after.replace(reference, '') } : itemAtHead(after)
  const ways = numberedOrFor(found[0], item, after, rest)
  if (ways !== undefined) return ways
  const stroke = /^\s*(\d{1,4}\/\d{1,4})(?![\d/])/.exec(after)?.[1]
  const due = dueInBracket.exec(rest)
  if (due !== null)
    return readActionTyped(
      `${found[0]} ${due[1] === undefined ? '' : `(${due[1]})`}: ${rest.slice(due[0].length)} ${due[2] ?? ''}`,
      addressed,
    )
  const bracket = inBrackets.exec(rest)
  if (bracket !== null && rest.slice(bracket[0].length).trim() !== '')
    return {
      kind: 'action',
      owners: (bracket[1] ?? '').trim(),
      ...(marks.test(bracket[1] ?? '') || (isOwner(bracket[1] ?? '') && /[:–—-]\s*$/.test(bracket[0]))
        ? {}
        : { whole: rest.replace(/^[\s:]+/, '') }),
      text: rest.slice(bracket[0].length).trim(),
      ...itemField(item),
    }
  // "action that …" and "action agreed: that …" may be decisions; after "action:" it is what the clerk says it is.
  const that = (/agreed$/i.test(found[0]) ? /^\s*[:–—-]?\s*that\s+/i : /^\s+that\s+/i).exec(rest)
  if (that !== null)
    return question(
      'record it',
      [`agreed that ${rest.slice(that[0].length)}`, `action: ${rest.slice(that[0].length)}`].map(words => ({
        title: words,
        words,
      })),
    )
  const led = item !== undefined || numbered || /^\s*(?:[:–—]|-\s)/.test(rest)
  const words = withoutBullet(rest.replace(/^\s*(?:[–—:]|-(?=\s))\s*/, ''))
  const read = readAction(words, led)
  if (!led && (/[!?]\s*$|\b(?:lol|haha|hehe)\b/i.test(said) || /^(?:me|us|myself|you)$/i.test(read.owners)))
    return undefined
  if (!led && read.owners === '') return addressed ? asAction(words) : looksLikeOne(words, said)
  return { kind: 'action', ...read, ...itemField(item), ...(stroke === undefined ? {} : { reference: stroke }) }
}

/** "ACTION 7: …", "Action 7 – …": the seventh action, or one of item 7; "action 7: …", as the product has it, is for the item. */
function numberedOrFor(word: string, item: string | undefined, after: string, rest: string): Read {
  if (item === undefined || !/^\d{1,3}$/.test(item) || /^\s*(?:for |on |under )?(?:agenda )?item/i.test(after))
    return undefined
  if (word === word.toLowerCase() && !/^\s*\d{1,3}\s*[–—-]/.test(after)) return undefined
  return question(
    'nearly',
    [`action: ${rest.trim()}`, `action item ${item}: ${rest.trim()}`].map(words => ({ title: words, words })),
  )
}

const asAction = (words: string): Read => {
  const way = `action: ${words.replace(/^[\s:–—-]+/, '').trim()}`
  return question('record it', [{ title: way, words: way }])
}

/** "action Orla circulate the rota": perhaps one, where it is long enough and begins as a name does. */
const looksLikeOne = (words: string, said: string): Read =>
  /[!?]\s*$/.test(said) || words.trim().split(/\s+/).length < 3 || !/^\p{Lu}/u.test(words.trim())
    ? undefined
    : asAction(words)

/** After the end of a task, somebody else and theirs: no "Deadline: …". */
const nextOwner =
  /[.;]\s{1,5}(?=(?!(?:Due|Deadline|Owner|Lead|By|When|Who|Resp|Target|Note)\b)\p{Lu}[\p{L}'’/&-]*(?: \p{Lu}[\p{L}'’-]*){0,2}(?:: | (?:to|will|[–-]) ))|,\s{1,5}(?=\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+)? to \p{Ll})/u

/** "Actions: A to …; B to …", "A: …, B: …": each begins with an owner. */
function ownersInARow(after: string, several: boolean): Read {
  const parts = after
    .replace(/^\s*[:–—-]\s*/, '')
    .split(several ? /;\s|[.,]\s{1,5}(?:and\s)?(?=\p{Lu}[^.,;:\n]{0,40}(?::| (?:to|will)) )/u : nextOwner)
    .slice(0, 100)
    .map(p => p.trim().replace(/^and\s+/i, ''))
    .filter(p => p !== '')
  const read = parts.map(p => readAction(p, true))
  const owned = read.every(
    r => r.owners !== '' && (r.whole === undefined || /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u.test(r.owners)),
  )
  return parts.length > 1 && owned ? { kind: 'several', each: read.map(r => ({ kind: 'action', ...r })) } : undefined
}

function readActions(after: string): Read {
  const lines = after
    .replace(/^\s*[:–—-]?\s*/, '')
    .split('\n')
    .slice(0, 100)
    .map(l => withoutBullet(l.trim().replace(/^\(?[a-z][.)]\s+/i, '')))
    .filter(l => l !== '')
  return lines.length === 0
    ? { kind: 'actions' }
    : { kind: 'several', each: lines.map(l => ({ kind: 'action', ...readAction(l, true) })) }
}

const other = /^(?:task|to[ -]do)\s*(?::|\s[–—-]\s)\s*(?=\S)/i
const owner = /^([\p{L}][\p{L}.'’&/, -]{1,60}?)\s+ACTION\s*(?:[:–—]|-\s)\s*(?=\S)/u
const saidAfter = /[\s.;]*(?:[([](?:[Aa]ction|ACTION)(?: point)?[)\]]|[.;]\s*(?:ACTION|Action point))[\s.:]*$/

/** An action in other words: "TQ ACTION: …", "… (Action)", "Task: …". */
function readLooseAction(said: string, addressed: boolean): Read {
  const task = other.exec(said)
  if (task !== null) {
    const read = readAction(said.slice(task[0].length), true)
    return read.owners === '' && !addressed ? asAction(said.slice(task[0].length)) : { kind: 'action', ...read }
  }
  const before = owner.exec(said)
  if (before !== null)
    return { kind: 'action', owners: (before[1] ?? '').trim(), text: said.slice(before[0].length).trim() }
  const whose = /[.;]\s+(?:ACTION|[Aa]ction)\s*[:–-]?\s*(\p{Lu}{2,4}(?:\s*[/,&]\s*\p{Lu}{2,4})*)\.?$/u.exec(
    said.slice(-60),
  )
  if (whose !== null && whose[0].length < said.length && said.length <= 1_000) {
    const text = said.slice(0, said.length - whose[0].length),
      read = readAction(text, true)
    return { kind: 'action', owners: (whose[1] ?? '').trim(), text: read.owners === '' ? text : read.text }
  }
  const after = saidAfter.exec(said.slice(-80))
  if (after !== null && after[0].length < said.length)
    return { kind: 'action', ...readAction(said.slice(0, said.length - after[0].length), true) }
  return undefined
}

/** "Orla's action: …", "Orla took an action to …". */
const tookAnAction =
  /^(\p{Lu}[\p{L}.'’ -]{1,60}?)(?:['’]s? action\s*[:–-]\s*| (?:took|takes|has|had|was given) (?:an |the )?action to )(?=\S)/u

/** An action by its word and colon, as the button of a question has it: also one that reads as a question. */
export function readActionAsSaid(said: string): Read {
  const word = /^action:\s*(?=\S)/i.exec(said)
  return word === null || !/\?\s*$/.test(said) || said.includes('\n')
    ? undefined
    : { kind: 'action', ...readAction(said.slice(word[0].length), true) }
}

/** "A to …" written to the bot, in no other word of ours: an action, perhaps, or a note. Asked of the words that nobody else reads. */
export function readUndertaking(said: string, addressed: boolean): Read {
  const given = addressed ? tookAnAction.exec(said.slice(0, 120)) : null
  if (given !== null) {
    const words = `action ${given[1] ?? ''}: ${said.slice(given[0].length)}`
    return question('record it', [
      { title: words, words },
      { title: `note ${said}`, words: `note ${said}` },
    ])
  }
  const loose =
    addressed && !/^(?:agreed|resolved|noted|recommended|deferred|nothing|needed)\b/i.test(said)
      ? undertakes.exec(said)
      : null
  if (loose === null || !(isOwner(loose[1] ?? '') || /^\p{Lu}\p{L}+$/u.test(loose[1] ?? '')) || /\?\s*$/.test(said))
    return undefined
  return question('record it', [
    { title: `action ${said}`, words: `action ${said}` },
    { title: `note ${said}`, words: `note ${said}` },
  ])
}

const done = [
  /^(?:done|complete|completed|close|closed)\s+(?:action\s+)?a?(\d{1,6})[.!]?$/i,
  /^(?:action\s+)?a(\d{1,6})\s+(?:is\s+|has been\s+)?(?:now\s+)?(?:done|complete|completed|closed)[.!]?$/i,
  /^action\s+(\d{1,6})\s+(?:is\s+|has been\s+)?(?:now\s+)?(?:done|complete|completed|closed)[.!]?$/i,
]

function readAnswered(said: string): Read {
  const m = done.map(form => form.exec(said)).find(found => found !== null)
  if (m !== undefined) return { kind: 'answer for action', reference: Number(m[1]), answer: 'done' }
  const withdrawn = /^withdraw\s+(?:action\s+)?a?(\d{1,6})\.?$/i.exec(said)
  return withdrawn === null
    ? undefined
    : { kind: 'answer for action', reference: Number(withdrawn[1]), answer: 'withdraw' }
}

import type { EntryEdited } from '../cards/correctionsOffered.ts'
import { procedureInWords } from '../cards/procedureInWords.ts'
import { votesInWords } from '../cards/votesInWords.ts'
import { isVotedOn } from '../meeting/corrections.ts'
import { decisionVerbs } from '../meeting/events.ts'
import type { Action, CalledMeeting, Entry } from '../meeting/meeting.ts'
import { whoIsMeant } from '../meeting/names.ts'
import { isRefusal } from '../meeting/outcome.ts'
import { comesOrGoes } from '../meeting/procedureFacts.ts'
import { substituted, timesIn } from '../minutes/substitution.ts'
import { type AtMeeting, dayOfMeeting } from './brought.ts'
import { clockIn } from '../words/line/clockTyped.ts'
import type { Desk } from './desk.ts'
import { countSaid, sideSaid } from '../words/slips/slipOfDecision.ts'
import { asLarge, figureAlone, figureBetween, substitutions } from './slipReplaced.ts'
import type { SlipTyped } from '../words/line/slipTyped.ts'

/** The words of an entry that can be put right as words. */
export const textOf = (entry: Entry, { meeting }: AtMeeting): string =>
  entry.kind === 'action' ? (actionOf(entry, meeting)?.text ?? '') : 'text' in entry ? entry.text : ''

const actionOf = (entry: Entry, meeting: CalledMeeting): Action | undefined =>
  entry.kind === 'action' ? meeting.actions.find(a => a.number === entry.number) : undefined

const naming =
  /^(?:the|and|for|with|that|this|last|action|actions|one|ones|point|task|job|due|date|deadline|his|her|their|its|our|item)$/
/** The words that tell what is meant, each by how it begins. */
const tellingWords = (about: string): readonly string[] =>
  about
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => (word.length > 2 || /\d/.test(word)) && !naming.test(word))

/** Whether words tell of a text, each of them standing in it or beginning as a word of it does. */
export function tellsOf(about: string, text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return tellingWords(about).every(told =>
    words.some(
      word => word === told || (told.length > 3 && word.startsWith(told.slice(0, Math.max(4, told.length - 3)))),
    ),
  )
}

/** An entry with the words put right, where it has them once; or its one figure, where no other was named. */
function reworded(entry: Entry, at: AtMeeting, slip: SlipTyped): EntryEdited | undefined {
  const was = textOf(entry, at)
  if (!tellsOf(slip.about ?? '', was)) return undefined
  const changes =
    slip.was === '' ? [...figureAlone(was, slip.now), ...figureBetween(was, slip.now)] : substitutions(slip, was)
  const change = changes.find(s => timesIn(was, s) === 1)
  return change === undefined
    ? undefined
    : { entry: entry.id, was, now: { text: substituted(was, asLarge(change, was)) } }
}

/** Somebody's coming or going at another time, where it was recorded at the one that should not stand. */
function atAnotherTime(entry: Entry, slip: SlipTyped): EntryEdited | undefined {
  if (entry.kind !== 'procedure' || !comesOrGoes(entry.fact) || entry.fact.clock === undefined) return undefined
  const time = /(?:^|\s|at )(\d{1,2}(?:[.:h]?\d{2})?\s*(?:am|pm|a\.m\.?|p\.m\.?|hrs)?)\s*$/i.exec(slip.now)
  const clock = clockIn(time?.[1])
  if (clock === undefined || (slip.was !== '' && clockIn(slip.was) !== entry.fact.clock)) return undefined
  const before = slip.now.slice(0, time?.index).toLowerCase(),
    names = entry.fact.person.toLowerCase().split(/\s+/)
  const named = /\p{L}{3}/u.test(before)
  const initials = names.map(name => name.charAt(0)).join('')
  if (named && !names.some(name => before.includes(name)) && !before.split(/[^\p{L}]+/u).includes(initials))
    return undefined
  // What is kept with the time are the clerk's own words, and no sentence of ours in one language or two.
  const text = named ? slip.now : `${entry.fact.person}: ${slip.now}`
  return { entry: entry.id, was: procedureInWords(entry.fact), now: { text, clock } }
}

/** Whether it was recorded that they left, where their leaving is meant, or that they came. */
const ofTheMove = (entry: Entry, { now }: SlipTyped): boolean =>
  entry.kind === 'procedure' && comesOrGoes(entry.fact) && entry.fact.what.startsWith('left') === / left at /.test(now)

/** Somebody known here, by a name that may have the s of "it is A's" at its end. */
function knownAs(meeting: CalledMeeting, written: string): string | undefined {
  for (const name of [written, written.replace(/['’]?s$/i, '')]) {
    const who = name.trim() === '' ? undefined : whoIsMeant(meeting, { name })
    if (who !== undefined && !isRefusal(who) && who.known) return who.name
  }
  return undefined
}

/** An action with another owner, where it was recorded for the one who should not have it, or for one alone. */
function ofAnotherOwner(entry: Entry, { meeting }: AtMeeting, slip: SlipTyped): EntryEdited | undefined {
  const action = actionOf(entry, meeting)
  const owner = knownAs(meeting, slip.now)
  if (action === undefined || owner === undefined) return undefined
  const called = numberIn(slip.about ?? '')
  if (called === undefined ? !tellsOf(slip.about ?? '', action.text) : called !== action.number) return undefined
  const before = slip.was === '' && action.owners.length === 1 ? action.owners[0] : knownAs(meeting, slip.was)
  if (before === undefined || before === owner || !action.owners.includes(before)) return undefined
  const owners = [...new Set(action.owners.map(each => (each === before ? owner : each)))]
  return {
    entry: entry.id,
    was: action.text,
    owners: action.owners.join(' / '),
    now: { text: action.text, owner: owners.join(' / ') },
  }
}

/** An organisation of the partnership by its name, or by how its name begins. */
const bodyKnownAs = ({ terms }: CalledMeeting, written: string): string | undefined =>
  written.trim().length < 4
    ? undefined
    : terms.members
        .map(member => member.organisation)
        .find(body =>
          `${body ?? ''} `.toLowerCase().startsWith(`${written.trim().replace(/^the /i, '').toLowerCase()} `),
        )

/** An action with somebody more, or somebody fewer, whose it is; nothing where they have it already, or nobody would be left. */
function withOwners(entry: Entry, { meeting }: AtMeeting, slip: SlipTyped): EntryEdited | undefined {
  const action = actionOf(entry, meeting)
  if (action === undefined || !isCalled(action, slip.about?.trim() || 'that action')) return undefined
  const said = (slip.of === 'owner added' ? slip.now : slip.was).split(/,? and |, ?| ?[&/] ?/)
  const named = said.flatMap(one => knownAs(meeting, one) ?? bodyKnownAs(meeting, one) ?? [])
  if (named.length < said.length || named.length === 0) return undefined
  const owners =
    slip.of === 'owner added'
      ? [...new Set([...action.owners, ...named])]
      : action.owners.filter(owner => !named.includes(owner))
  if (owners.length === 0 || owners.length === action.owners.length) return undefined
  return {
    entry: entry.id,
    was: action.text,
    owners: action.owners.join(' / '),
    now: { text: action.text, owner: owners.join(' / ') },
  }
}

/** A day as it is minuted: "19 dec" is 19 Dec, and "the next mtg" the next meeting. */
const dayInWords = (said: string): string =>
  said
    .replace(/^(?:by|on|at|now) /i, '')
    .replace(/ (?:at (?:the request of [^\n]{2,40}|[^\n]{2,40}['’]s? request)|as (?:agreed|requested))$/i, '')
    .replace(/^(?:the )?next (?:meeting|mtg|board|one)$/i, 'next meeting')
    .replace(
      /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/g,
      m => `${m.charAt(0).toUpperCase()}${m.slice(1)}`,
    )

const dayAlone = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)$/i
/** A day without its month, in the month of another day; anything else as it is. */
function sameMonth(said: string, of: string | undefined): string {
  const number = dayAlone.exec(said.trim())?.[1]
  const [, year, month] = /^(\d{4})-(\d\d)-/.exec(of ?? '') ?? []
  return number === undefined || year === undefined || month === undefined
    ? said
    : `${year}-${month}-${number.padStart(2, '0')}`
}

/** An action that is due at another time. */
function dueAnotherTime(entry: Entry, at: AtMeeting, desk: Desk, slip: SlipTyped): EntryEdited | undefined {
  const action = actionOf(entry, at.meeting)
  if (action === undefined) return undefined
  // "the 22nd" is of the month in which it was due.
  const inMonth = (words: string) => sameMonth(dayInWords(words), action.dueDate)
  const day = inMonth(slip.now)
  const due = desk.reading.dueField(day, dayOfMeeting(at))
  const wrong = slip.was === '' ? undefined : desk.reading.dueField(inMonth(slip.was), dayOfMeeting(at)).dueDate
  const inWords =
    slip.about !== undefined &&
    /\b(?:meeting|spring|summer|autumn|winter|end of|month|week|year|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)\b/i.test(
      day,
    )
  if ((due.dueDate === undefined && !inWords) || (wrong !== undefined && wrong !== action.dueDate)) return undefined
  if (slip.about !== undefined && !isCalled(action, slip.about)) return undefined
  const before = action.dueWords ?? action.dueDate
  if (before === day || (due.dueDate !== undefined && due.dueDate === action.dueDate)) return undefined
  return {
    entry: entry.id,
    was: action.text,
    ...(before === undefined ? {} : { due: before }),
    now: { text: action.text, due: day },
  }
}

/** The number of an action that is called by it: "A3", "AP 3", "action point 3". */
function numberIn(about: string): number | undefined {
  const [, number] = /^(?:action (?:point )?|ap ?|a)(\d{1,3})$/i.exec(about.trim()) ?? []
  return number === undefined ? undefined : Number(number)
}

/** Whether an action is called so: by its owner and what it is, or as "that action". */
function isCalled({ number, owners, text }: Action, about: string): boolean {
  const called = numberIn(about)
  if (called !== undefined) return called === number
  if (/^(?:agenda )?item\b/i.test(about)) return false
  const told = tellingWords(about)
  const oneOfOwners = (word: string) =>
    owners.some(owner =>
      owner
        .toLowerCase()
        .split(/\s+/)
        .some(n => n === word || `${n}s` === word),
    )
  const ofTask = told.filter(word => !oneOfOwners(word))
  // "Rhys's": by whose it is alone.
  return ofTask.length > 0
    ? tellsOf(ofTask.join(' '), text)
    : told.length > 0 || /\b(?:action|deadline|due|task|one)\b/i.test(about)
}

/** A decision minuted with another word. */
function byAnotherWord(entry: Entry, slip: SlipTyped): EntryEdited | undefined {
  const verb = decisionVerbs.find(v => v === slip.now)
  if (entry.kind !== 'decision' || verb === undefined || entry.confirmsPrevious === true || entry.verb === verb)
    return undefined
  // A decision of one word has nothing that another could stand before.
  if (entry.text.trim() === '') return undefined
  if (slip.was !== '' && entry.verb !== slip.was && !(isFirm(entry.verb) && isFirm(slip.was))) return undefined
  if (!tellsOf(slip.about ?? '', entry.text)) return undefined
  const shown = (word: string) => `${word}: ${entry.text}`
  return { entry: entry.id, was: shown(entry.verb), now: { text: entry.text, verb, shown: shown(verb) } }
}

/** Boards say "agreed" of what is minuted as resolved. */
const isFirm = (verb: string): boolean => verb === 'agreed' || verb === 'resolved'

/** A vote counted again, where what came of it stays. */
function countedAgain(entry: Entry, { was, now }: SlipTyped): EntryEdited | undefined {
  if (!isVotedOn(entry) || entry.vote.castingVote !== undefined) return undefined
  const { vote: before } = entry,
    side = sideSaid(now),
    vote = side === undefined ? countSaid(now) : { ...before, [side.side]: side.votes },
    wrong = countSaid(was)
  if (vote === undefined) return undefined
  if (side !== undefined && was !== '' && Number.parseInt(was, 10) !== before[side.side]) return undefined
  if (wrong !== undefined && (wrong.for !== before.for || wrong.against !== before.against)) return undefined
  const same = vote.for === before.for && vote.against === before.against && vote.abstained === before.abstained
  if (same || Math.sign(vote.for - vote.against) !== Math.sign(before.for - before.against)) return undefined
  const shown = (counted: typeof vote) => `${entry.text}${votesInWords({ vote: counted })}`
  return { entry: entry.id, was: shown(before), now: { text: entry.text, vote, shown: shown(vote) } }
}

/** What an entry reads once the slip in it is put right; nothing where it has none. */
export function entryPutRight(desk: Desk, at: AtMeeting, slip: SlipTyped, entry: Entry): EntryEdited | undefined {
  switch (slip.of) {
    case 'owner':
      return ofAnotherOwner(entry, at, slip)
    case 'owner added':
    case 'owner dropped':
      return withOwners(entry, at, slip)
    case 'due':
      return dueAnotherTime(entry, at, desk, slip) ?? (slip.was === '' ? undefined : reworded(entry, at, slip))
    case 'verb':
      return byAnotherWord(entry, slip)
    case 'time':
      return ofTheMove(entry, slip) ? atAnotherTime(entry, slip) : undefined
    case 'vote':
      return countedAgain(entry, slip)
    case undefined:
      return (
        reworded(entry, at, slip) ??
        atAnotherTime(entry, slip) ??
        (desk.reading.dueField(slip.was, dayOfMeeting(at)).dueDate === undefined && slip.was !== ''
          ? undefined
          : dueAnotherTime(entry, at, desk, slip)) ??
        (slip.was === '' ? undefined : ofAnotherOwner(entry, at, slip))
      )
    default:
      return undefined
  }
}

import type { Command, PersonWritten } from '../meeting/commands.ts'
import type { RollPlace } from '../meeting/events.ts'
import { isNoName } from '../meeting/names.ts'
import { readApologiesTyped } from './apologiesTyped.ts'
import { itemNumber } from './asSaid.ts'
import { isName } from '../meeting/presentersWritten.ts'
import { inAttendance, partList, readPerson } from './peopleTyped.ts'
import { type Read, command, each, isNone, question } from './typed.ts'

/** The head of a list of people, and where they stand: "Members present:", "Also in attendance –". */
const rolls: readonly (readonly [form: RegExp, place: RollPlace])[] = [
  [/^(?:(?:also |officers? |guests? )?in attendance|(?:also|officers?) present)(?=[:\s–—-]|$)/i, 'in attendance'],
  [/^(?:officers?|observers?|observing|guests?|also attending)(?: in attendance)?(?=\s*[:–—])/i, 'in attendance'],
  [/^(?:attended|attendance)(?=\s*[:–—])/i, 'present'],
  [
    /^(?:absent(?: without (?:apologies|notice|apology))?|not present|did not attend(?=\s*[:–—]))(?=[:\s–—-]|$)/i,
    'absent',
  ],
  [/^(?:(?:members |partners |those |all )?present|attendees|(?:yn )?bresennol|presennol)(?=[:\s–—-]|$)/i, 'present'],
]

const everybody =
  /^(?:all|everyone|everybody)(?: (?:members|partners))?(?: (?:(?:is|are) )?(?:here|present|expected|listed|invited|as listed))?[.!]?$/i

/** "from item 6", "left at 3pm": no role. */
const cameOrLeft = /^(?:from|until|till|left|arrived|joined|for (?:part|items?)|items?)\b/i

/** Reads a list of people. Without a colon or a second name after it, it is a list only where it begins as a name does. */
function readRoll(said: string, addressed: boolean): Read {
  for (const [form, place] of rolls) {
    const m = form.exec(said)
    if (m === null) continue
    const rest = said
      .slice(m[0].length)
      .replace(
        /^ ?\(?(?:in person|in the room|online|virtually|remotely|(?:via|on|by) (?:teams|video|phone|zoom))\)?(?=\s*:)/i,
        '',
      )
    if (/^-\p{L}|^[!?]/u.test(rest)) return undefined
    const marked = /^\s*(?:[:–—]|-\s|\n)/.test(rest)
    // A row of a table: the name, and who they are in the next cell.
    const names = rest.replace(/^\s*(?:[:–—]|-\s)?\s*/, '').replace(/^([^\t\n]+)\t+([^\t\n]+)[^\n]*$/gm, '$1 ($2)')
    if (isNone(names)) return { kind: 'said', what: place === 'present' ? 'name them' : 'none given' }
    if (everybody.test(names.trim()))
      return place === 'present' ? { kind: 'everyone present' } : { kind: 'said', what: 'name them' }
    if (names.trim() === '' && !marked && !addressed && !/^present$/i.test(said)) return undefined
    if (isNoName(names.slice(0, 80)) && !marked && !addressed) return undefined
    const people =
      place === 'in attendance'
        ? names.split('\n').flatMap(inAttendance)
        : partList(names).map(p => readPerson(p, false))
    if (people.some(p => isNoName(p.name) || cameOrLeft.test(p.role ?? ''))) return { kind: 'said', what: 'name them' }
    return command({ type: 'RecordAttendance', place, people })
  }
  return undefined
}

const timeOfDay =
  '(?:\\s*,?\\s*\\(?(?:at|@)?\\s*(\\d{1,2})(?:[.:h](\\d{2}))?\\s*(am|pm|a\\.m\\.|p\\.m\\.|hrs|hours)?\\)?)?'
const moves = new RegExp(
  '^([\\p{L}][^\\n:;!?]{0,158}?),?\\s+' +
    '(?:(?:then|has|have|had|just|now|also)\\s+|(?:had|has had|have had) to\\s+){0,3}' +
    '(left|leave|leaves|departed|withdrew|joined|joins|arrived|entered|returned|re-?joined|came back|came in|gone|is here|is now here|are here)' +
    '(?:\\s+(?:to\\s+)?(the (?:meeting|room|call|chat|hall|chamber)|from the meeting))?' +
    '(?:\\s+(?:early|late|briefly|for good|at this point|here|us|online|(?:via|on|by|through) (?:teams|video|phone|telephone|zoom|link)))?' +
    timeOfDay +
    `(?:\\s*,?\\s*(?:for|during|before|after|following)\\s+(?:the\\s+)?(?:(this item)|(?:consideration|discussion) of (?:this item|item (${itemNumber}))|(?:agenda\\s+)?item\\s+(${itemNumber}))(?: was considered| and (?:took no part|did not vote)[^\\n]{0,60})?)?` +
    '(?:\\s+and took no part[^\\n]{0,80})?\\s*[.)]*$',
  'iu',
)
const stays = new RegExp(
  `^([\\p{L}][^\\n:;!?]{0,118}?),?\\s+(?:stayed|remained)(?:\\s+in\\s+(?:the\\s+)?(?:room|meeting|place|chamber))?(?:\\s+(?:for|during)\\s+(?:this item|(?:agenda\\s+)?item\\s+(${itemNumber})))?(?:\\s+but did not (?:vote|speak|take part)[^\\n]{0,60})?\\s*\\.?$`,
  'iu',
)
const tookNoPart =
  /^([\p{L}][^\n:;!?]{0,118}?),?\s+(?:took no part|did not take part|took no further part|did not vote)(?:\s+(?:in|on)\s[^\n]{0,100})?\s*\.?$/iu
const here = /^([\p{L}][^\n:;!?]{0,118}?)\s+(?:(?:is|are|was|were)\s+)?(?:also\s+)?(present|in attendance|absent)\.?$/iu

/** The people before a verb: "A", "A and B", "The Station Manager". Nothing where one of them is no name. */
function peopleBefore(words: string): readonly PersonWritten[] | undefined {
  const names = partList(words.replace(/^the\s+/i, '')).map(name => readPerson(name, false))
  return names.length === 0 || names.some(p => isNoName(p.name) || p.name.split(' ').length > 6) ? undefined : names
}

/** The same in attendance, where what follows a name after a comma is who they are: "A B, Harbour Trust, in attendance". */
function guestsBefore(words: string): readonly PersonWritten[] | undefined {
  const people = peopleBefore(words)
  const guests =
    people === undefined || people.every(({ name }) => isName(name)) ? [] : inAttendance(words.replace(/,\s*$/, ''))
  return guests.some(p => p.role !== undefined) && guests.every(p => !isNoName(p.name)) ? guests : people
}

/** The moment as a clock has it, `18:10`; without am or pm, one to seven o'clock is in the afternoon. */
function clockOf(hours: string | undefined, minutes: string | undefined, half: string | undefined): string | undefined {
  const h = Number(hours)
  if (hours === undefined || h > 23 || Number(minutes ?? 0) > 59) return undefined
  const afternoon = half === undefined ? hours.length === 1 && h < 8 : /^p/i.test(half)
  const on24 = afternoon && h < 12 ? h + 12 : /^a/i.test(half ?? '') && h === 12 ? 0 : h
  return `${String(on24).padStart(2, '0')}:${minutes ?? '00'}`
}

/** "X left at 15.30 and returned at 15.45": who, and the two halves. */
const leftAndReturned =
  /^([\p{L}][^\n:;!?]{0,118}?)(,?\s+(?:left|withdrew)(?:\s[^\n]{1,60}?)?),?\s+(?:and|but|then|before)(?: then| later)?\s+((?:returned|returning|re-?joined|rejoining|came back)(?:\s[^\n]{1,60})?)$/iu

/** Two moves in one sentence, where each of them is one. */
function readBoth(first: string, then: string): Read {
  const moved = [readMoves(first), readMoves(then.replace(/returning/i, 'returned').replace(/rejoining/i, 'rejoined'))]
  const commands = moved.flatMap(read =>
    read === undefined ? [] : !('kind' in read) ? read : read.kind === 'command' ? [read.command] : [],
  )
  const people = commands.length / 2
  return Number.isInteger(people) &&
    commands.slice(0, people).every(c => c.type === 'RecordLeaving') &&
    commands.slice(people).every(c => c.type === 'RecordJoining')
    ? each(commands)
    : undefined
}

/** Who came, left, stayed or took no part. */
function readMoves(said: string): Read {
  if (said.length > 300) return undefined
  const first = /^(?:at\s+)?(\d{1,2}[.:]\d{2}\s?(?:am|pm)?)\s*[,:–-]?\s+(?=\p{L})/iu.exec(said)
  const bracket = /^([^()\n]{2,100}?) \((arrived|left|joined|departed)(?: at)? (\d[^()]{1,12})\)\.?$/i.exec(said)
  if (bracket !== null) return readMoves(`${bracket[1] ?? ''} ${bracket[2] ?? ''} at ${bracket[3] ?? ''}`)
  if (first !== null) return readMoves(`${said.slice(first[0].length).replace(/[\s.]+$/, '')} at ${first[1] ?? ''}`)
  const back = leftAndReturned.exec(said)
  if (back !== null) return readBoth(`${back[1] ?? ''}${back[2] ?? ''}`, `${back[1] ?? ''} ${back[3] ?? ''}`)
  const at = here.exec(said),
    there =
      at === null
        ? undefined
        : /^in attendance$/i.test(at[2] ?? '')
          ? guestsBefore(at[1] ?? '')
          : peopleBefore(at[1] ?? '')
  if (there !== undefined)
    return command({ type: 'RecordAttendance', place: (at?.[2] ?? '').toLowerCase() as RollPlace, people: there })
  const stayed = stays.exec(said)
  if (stayed !== null) return conduct(stayed[1] ?? '', 'stayed', stayed[2])
  const m = moves.exec(said)
  if (m !== null) {
    const [, who = '', verb = '', place = '', hours, minutes, half, thisItem, of, item] = m
    // Before or after an item somebody leaves for good; for one, or during it, they stand aside.
    const aside =
      !/\b(?:before|after|following)\b/i.test(said) &&
      (thisItem !== undefined ||
        of !== undefined ||
        item !== undefined ||
        /discussion of|consideration of|took no part/i.test(said))
    if (/here$/i.test(verb) && !/^\p{Lu}/u.test(who)) return undefined
    const leaves = /^(?:left|leaves?|departed|withdrew|gone)$/i.test(verb)
    if (leaves && aside) return conduct(who, 'left', of ?? item)
    const before = leaves && /\bbefore\b/i.test(said) ? (of ?? item) : undefined
    const people = peopleBefore(who)
    const clock = clockOf(hours, minutes, half)
    if (
      people === undefined ||
      (hours !== undefined && clock === undefined) ||
      (/^(?:leave|entered)$/i.test(verb) && place === '' && hours === undefined && !/\bto\s+leave\b/i.test(said))
    )
      return undefined
    return each(
      people.map((person): Command => ({
        type: leaves ? 'RecordLeaving' : 'RecordJoining',
        person,
        ...(before === undefined ? {} : { item: before }),
        ...(clock === undefined ? {} : { clock }),
      })),
    )
  }
  const aside = tookNoPart.exec(said)
  if (aside === null || peopleBefore(aside[1] ?? '') === undefined) return undefined
  return question('stayed or left', [
    { title: 'Left the room', words: `${aside[1] ?? ''} left the room for this item` },
    { title: 'Stayed in the room', words: `${aside[1] ?? ''} stayed in the room` },
  ])
}

function conduct(who: string, what: 'left' | 'stayed', item: string | undefined): Read {
  const [person, another] = peopleBefore(who) ?? []
  return person === undefined || another !== undefined
    ? undefined
    : { kind: 'conduct of a declarant', person, conduct: what, ...(item === undefined ? {} : { item }) }
}

/** Reads who is there, who sent apologies, who came and who left. */
export const readAttendanceTyped = (said: string, addressed: boolean): Read =>
  readApologiesTyped(said, addressed) ?? readRoll(said, addressed) ?? readMoves(said)

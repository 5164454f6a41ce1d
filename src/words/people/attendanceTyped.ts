import { wayTitle } from '../../cards/typedWays.ts'
import type { PersonWritten } from '../../meeting/commands.ts'
import type { RollPlace } from '../../meeting/events.ts'
import { isNoName } from '../../meeting/names.ts'
import { substituteIn } from './apologiesListed.ts'
import { readApologiesTyped } from './apologiesTyped.ts'
import { readSubstitutes } from './attendanceReported.ts'
import { itemNumber } from '../line/asSaid.ts'
import { clockOf, timeTyped } from '../line/clockTyped.ts'
import { withTheirBodies } from './namesWithBodies.ts'
import { way } from '../line/decisionPassed.ts'
import { isName } from '../../meeting/presentersWritten.ts'
import { inAttendance, partList, readPerson, withBodiesBehindPosts, withoutInitials } from '../line/peopleTyped.ts'
import { conduct, peopleBefore, readMoves } from '../line/movesTyped.ts'
import { readForOneItem, readRollForItem } from './forOneItem.ts'
import { isCrowd } from './rollEntries.ts'
import { rollsInARow } from './rollsInARow.ts'
import { type Read, command, each, isNone, question, wayOfSeveral } from '../line/typed.ts'

/** The head of a list of people, and where they stand: "Members present:", "Also in attendance –". */
const rolls: readonly (readonly [form: RegExp, place: RollPlace])[] = [
  [
    /^(?:(?:also |officers? |guests? )?(?:in attendance|in att\.?(?=\s*:))|(?:also|officers?) present)(?=[:\s–—-]|$)/i,
    'in attendance',
  ],
  [/^(?:officers?|observers?|observing|guests?|also attending)(?: in attendance)?(?=\s*[:–—])/i, 'in attendance'],
  [/^(?:attended|attendance|sederunt|pres|in the room|here|who['’]s here|on the call|with us)(?=\s*[:–—])/i, 'present'],
  [
    /^(?:absent(?: without (?:apologies|notice|apology))?|not present|did not attend(?=\s*[:–—]))(?=[:\s–—-]|$)/i,
    'absent',
  ],
  [
    /^(?:(?:members |partners |those |all )?present(?! (?:stood|rose|observed|held|took|agreed|voted|gave|thanked|introduced|joined|noted|confirmed|asked|heard|were|was|are|had|have)\b)|attendees|(?:yn )?bresennol|presennol)(?=[:\s–—-]|$)/i,
    'present',
  ],
]

const everybody =
  /^(?:all|everyone|everybody)(?: (?:members|partners))?(?: (?:(?:is|are) )?(?:here|present|expected|listed|invited|as listed))?[.!]?$/i

/** "B deputising for A": in whose place somebody is there, as a bracket behind the name has it. */
const instead =
  /^(\p{Lu}[^(),;]{2,60}?),? ((?:deputi[sz]ing|substituting|subbing|standing in|attending|covering) (?:for|on behalf of|in place of) \p{L}[^(),;]{1,60})$/iu

/** "from item 6", "left at 3pm": no role. */
const cameOrLeft = /^(?:from|until|till|left|arrived|joined|(?:for )?(?:part|items?))\b/i

/** "PC DO RP": people by their initials, with nothing between them. */
const initialsAlone = /^\p{Lu}{2,3}(?: \p{Lu}{2,3}){2,30}(?=\.?$)/u

const theItems = `(?:for |during )?(?:only )?(?:(?:agenda )?items? (?:no\\.? ?)?${itemNumber}(?:\\s*(?:,|and|&|to|[-–])\\s*${itemNumber}){0,6}|this item)(?: only)?`
/** The items that somebody was there for, behind who they are: in a bracket of their own, at the end of one, after a comma or dash. */
const forItems = [
  new RegExp(`,?\\s*\\(${theItems}\\)`, 'gi'),
  new RegExp(`(?<=\\([^()]{2,80})[,;]?\\s+(?:[-–]\\s+)?${theItems}(?=\\))`, 'gi'),
  new RegExp(`(?:[,:]?\\s+(?:[-–—]\\s+)?)${theItems}(?=\\s*(?:[,;]|\\.?$))`, 'gi'),
]

/** People in attendance without the items that they were there for, which the roll does not have; nothing where no item is named. */
function withoutItems(names: string): string | undefined {
  if (names.length > 600) return undefined
  const bare = forItems.reduce((words, form) => words.replace(form, ''), names).replace(/\.$/, '')
  if (bare === names.replace(/\.$/, '')) return undefined
  const listed = partList(bare)
  if (listed.length > 1 && listed.every(isName)) return listed.join('; ')
  const people = inAttendance(bare)
  return people.length === 0 || people.some(p => isNoName(p.name) || /[()]/.test(`${p.name}${p.role ?? ''}`))
    ? bare
    : people.map(p => (p.role === undefined ? p.name : `${p.name} (${p.role})`)).join('; ')
}

const fromOrUntil = new RegExp(`^(?:(from|arrived|joined)|(until|till|left|to))(?: at)? ${timeTyped}$`, 'i')

/** People of a list who were there for a part of the meeting, as its roll, and who came or left when; asked. Nothing where one alone is listed, or all were there. */
function forAPart(people: readonly PersonWritten[], place: RollPlace, said: string): Read {
  if (people.length < 2 || place === 'absent' || !people.some(p => cameOrLeft.test(p.role ?? ''))) return undefined
  const parts = people.map(({ name, role = '' }) => {
    const m = fromOrUntil.exec(role),
      clock = m === null ? undefined : clockOf(m[3], m[4], m[5]),
      came = m?.[1] !== undefined
    return {
      // Whoever came later is there by that.
      listed: clock !== undefined && came ? [] : [role === '' || cameOrLeft.test(role) ? name : `${name} (${role})`],
      moved: clock === undefined ? [] : [`${name} ${came ? 'joined' : 'left'} at ${clock}`],
    }
  })
  const listed = parts.flatMap(e => e.listed),
    roll = listed.length === 0 ? [] : [`${place}: ${listed.join(place === 'present' ? ', ' : '; ')}`]
  return question('record it', [
    wayOfSeveral([...roll, ...parts.flatMap(e => e.moved)]),
    { title: `note ${said}`, words: `note ${said}` },
  ])
}

/** Whoever stands under "Observers", which the roll would not say. */
const asObserver = ({ name, role }: PersonWritten): PersonWritten => ({
  name,
  role: role === undefined ? 'observer' : /observ/i.test(role) ? role : `${role}, observer`,
})

/** "Absent: A (B attended as substitute), C": whoever has somebody in their place is as one who sent apologies; asked. */
function absentWithSubstitutes(people: readonly PersonWritten[], said: string): Read {
  const each = people.map(({ name, role = '' }) => ({ name, substitute: substituteIn(role) }))
  if (each.every(({ substitute }) => substitute === undefined)) return undefined
  const away = each.filter(({ substitute }) => substitute === undefined).map(({ name }) => name)
  return question('record it', [
    wayOfSeveral([
      ...each.flatMap(({ name, substitute }) =>
        substitute === undefined ? [] : [`apologies ${name} (substitute ${substitute})`],
      ),
      ...(away.length === 0 ? [] : [`absent: ${away.join(', ')}`]),
    ]),
    way(`note ${said}`),
  ])
}

/** Reads a list of people. Without a colon or a second name after it, it is a list only where it begins as a name does. */
function readRoll(said: string, addressed: boolean): Read {
  for (const [form, place] of rolls) {
    const m = form.exec(said)
    if (m === null) continue
    const rest = said
      .slice(m[0].length)
      .replace(
        /^ ?\(?(?:in person|in the room|online|virtually|remotely|(?:via|on|by|over|through) (?:ms )?(?:teams|video(?:[- ]?(?:link|conferenc(?:e|ing)))?|tele(?:phone|conference)|phone|zoom|webex|link))\)?(?=\s*(?:[:–—]|-\s))/i,
        '',
      )
    if (/^-\p{L}|^[!?]/u.test(rest)) return undefined
    const marked = /^\s*(?:[:–—]|-\s|\n)/.test(rest)
    // A row of a table: the name, and who they are in the next cell.
    const names = withoutInitials(rest)
      .replace(/^\s*(?:[:–—]|-\s)?\s*/, '')
      .replace(/^([^\t\n]+)\t+([^\t\n]+)[^\n]*$/gm, '$1 ($2)')
      .replace(/\s\/\s(?=\p{Lu})/gu, ', ')
      .replace(initialsAlone, list => list.trim().split(/\s+/).join(', '))
    if (isNone(names)) return { kind: 'said', what: place === 'present' ? 'name them' : 'none given' }
    if (everybody.test(names.trim()))
      return place === 'present' ? { kind: 'everyone present' } : { kind: 'said', what: 'name them' }
    if (names.trim() === '' && !marked && !addressed && !/^present$/i.test(said)) return undefined
    if (isNoName(names.slice(0, 80)) && !marked && !addressed) return undefined
    const bodies = place === 'in attendance' ? undefined : withTheirBodies(names.replace(/\.$/, ''), place)
    if (bodies?.asked !== undefined) return question('nearly', [...bodies.asked, `note ${said}`].map(way))
    const people =
      place === 'in attendance'
        ? names.split('\n').flatMap(inAttendance)
        : withBodiesBehindPosts(partList(bodies?.list ?? names)).map(p =>
            readPerson(p.replace(instead, '$1 ($2)'), false),
          )
    const there = place === 'in attendance' && !names.includes('\n') ? withoutItems(names) : undefined
    if (there !== undefined) {
      const words = `in attendance: ${there}`
      return question('record it', [
        { title: words, words },
        { title: `note ${said}`, words: `note ${said}` },
      ])
    }
    const parts = people.some(p => isNoName(p.name)) ? undefined : forAPart(people, place, said)
    if (parts !== undefined) return parts
    if (partList(names).every(isCrowd)) return question('record it', [way(`note ${said}`)])
    if (people.some(p => isNoName(p.name) || cameOrLeft.test(p.role ?? ''))) return { kind: 'said', what: 'name them' }
    const [only] = people
    // "Moss Tarrant, Ivy Redfern": somebody and their body, or two people.
    if (
      place === 'in attendance' &&
      people.length === 1 &&
      !/[(;\n–—]|\s-\s/.test(names) &&
      isName(only?.role ?? '') &&
      isName(only?.name ?? '')
    )
      return question(
        'nearly',
        [
          `in attendance: ${only?.name ?? ''}; ${only?.role ?? ''}`,
          `in attendance: ${only?.name ?? ''} (${only?.role ?? ''})`,
        ].map(words => ({ title: words, words })),
      )
    const replaced = place === 'absent' ? absentWithSubstitutes(people, said) : undefined
    if (replaced !== undefined) return replaced
    const observe = /^observ/i.test(m[0])
    return command({ type: 'RecordAttendance', place, people: observe ? people.map(asObserver) : people })
  }
  return undefined
}

const stays = new RegExp(
  `^([\\p{L}][^\\n:;!?]{0,118}?),?\\s+(?:stayed|remained)(?:\\s+in\\s+(?:the\\s+)?(?:room|meeting|place|chamber))?(?:\\s+(?:for|during)\\s+(?:this item|(?:agenda\\s+)?item\\s+(${itemNumber})))?(?:,?\\s+((?:and|but) (?:did not|took no|spoke|took part|abstained|voted|participated|contributed|answered|observed|listened|did|as)\\b[^\\n]{0,100}?))?\\s*\\.?$`,
  'iu',
)
const tookNoPart = new RegExp(
  `^([\\p{L}][^\\n:;!?]{0,118}?),?\\s+(?:(?:took no part|did not take part|took no further part|did not vote)(?:\\s+(?:in|on)\\s[^\\n]{0,100})?|(?:recused (?:him|her|them)sel(?:f|ves)|stood down|stepped aside)(?:\\s+(?:from|for|during)\\s+(?:this item|(?:agenda )?item (${itemNumber})|the (?:discussion|vote)[^\\n]{0,60}))?)\\s*\\.?$`,
  'iu',
)
const here =
  /^([\p{L}][^\n:;!?]{0,118}?)(?:,|\s[-–])?\s+(?:(?:is|are|was|were)\s+)?(?:(?:also|all|both)\s+)?(present|in attendance|absent)\.?$/iu

/** The same in attendance, where what follows a name after a comma is who they are: "A B, Harbour Trust, in attendance". */
function guestsBefore(words: string): readonly PersonWritten[] | undefined {
  const bare = withoutInitials(words)
    .replace(/^also\s+/i, '')
    .replace(/,\s*$/, '')
  const people = peopleBefore(bare)
  const guests = people === undefined || people.every(({ name }) => isName(name)) ? [] : inAttendance(bare)
  return guests.some(p => p.role !== undefined) && guests.every(p => !isNoName(p.name)) ? guests : people
}

/** Who is there, who stayed, and who took no part. */
function readWhoIsThere(said: string): Read {
  if (said.length > 300) return undefined
  const at = here.exec(said),
    there =
      at === null
        ? undefined
        : /^in attendance$/i.test(at[2] ?? '')
          ? guestsBefore(at[1] ?? '')
          : peopleBefore(at[1] ?? '')
  // "A here, B absent": each has a word of their own.
  if (there?.some(p => /\d|\b(?:here|present|absent|apolog\p{L}*|apols|dna)\b/iu.test(p.name)) === true)
    return undefined
  if (there !== undefined)
    return command({ type: 'RecordAttendance', place: (at?.[2] ?? '').toLowerCase() as RollPlace, people: there })
  const stayed = stays.exec(said)
  if (stayed !== null && !/\b(?:declar\w+|interests?)\b/i.test(stayed[1] ?? ''))
    return conduct(stayed[1] ?? '', 'stayed', stayed[2], undefined, stayed[3])
  return undefined
}

/** "took no part", "recused herself from item 6": whether they left the room is asked. */
function readNoPart(said: string): Read {
  const aside = said.length > 300 ? null : tookNoPart.exec(said)
  if (aside === null || peopleBefore(aside[1] ?? '') === undefined) return undefined
  const item = aside[2] ?? new RegExp(`\\bitem (${itemNumber})`, 'i').exec(said)?.[1]
  const forItem = item === undefined ? 'this item' : `item ${item.trim()}`
  return question('stayed or left', [
    { title: wayTitle.leftTheRoom(), words: `${aside[1] ?? ''} left the room for ${forItem}` },
    {
      title: wayTitle.stayed(),
      words: `${aside[1] ?? ''} stayed in the room${item === undefined ? '' : ` for ${forItem}`}`,
    },
  ])
}

/** Several lists of people in one line: each as it would be read by itself; asked with the words where somebody is there by a link. */
function readRollsInARow(said: string, addressed: boolean): Read {
  const found = rollsInARow(said)
  if (found === undefined || !rolls.some(([form]) => form.test(found.each[0] ?? ''))) return undefined
  const note = way(`note ${said}`)
  if (found.online)
    return question('record it', [wayOfSeveral(found.each), wayOfSeveral([...found.each, note.words]), note])
  const commands = found.each.map(list => {
    const read = readApologiesTyped(list, addressed) ?? readRoll(list, addressed)
    return read === undefined
      ? undefined
      : !('kind' in read)
        ? read
        : read.kind === 'command'
          ? [read.command]
          : undefined
  })
  return commands.every(c => c !== undefined) ? each(commands.flat()) : undefined
}

/** Reads who is there, who sent apologies, who came and who left. */
export const readAttendanceTyped = (said: string, addressed: boolean): Read =>
  (addressed || /\bonly\b/i.test(said) ? readForOneItem(said) : undefined) ??
  (addressed ? readRollForItem(said) : undefined) ??
  readSubstitutes(said) ??
  readApologiesTyped(said, addressed) ??
  readRollsInARow(said, addressed) ??
  readRoll(said, addressed) ??
  readWhoIsThere(said) ??
  readMoves(said, addressed) ??
  readNoPart(said)

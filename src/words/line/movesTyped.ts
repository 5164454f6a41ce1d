import type { Command, PersonWritten } from '../../meeting/commands.ts'
import { isNoName } from '../../meeting/names.ts'
import { isName, namesAPost } from '../../meeting/presentersWritten.ts'
import { itemNumber } from './asSaid.ts'
import { withoutNotBack } from './leftForGood.ts'
import { clockOf, timesInFigures, timeTyped, inAWhile } from './clockTyped.ts'
import { partList, readPerson, withoutInitials } from './peopleTyped.ts'
import { type Read, each } from './typed.ts'

const goes =
  'left|leaves?|departed|withdrew|gone|go|stepped (?:out|away)|went out|dropped (?:off|out)|logged off|disconnected|retired from(?= the (?:meeting|room))'
const comes =
  '(?:came|come|comes) back(?: in)?|(?:is|was|are) (?:now )?back(?: in)?|back(?: in)?|re-?joins|joined|joins|arrived|re-?entered|entered|returned|returns|re-?joined|came in|came online|reconnected|logged (?:back )?(?:on|in)|dialled (?:back )?in|is here|is now here|are here'
const moves = new RegExp(
  `^([\\p{L}][^\\n:;!?]{0,158}?),?\\s+(?:(?:then|has|have|had|just|now|also|both|all|each)\\s+|(?:had|has|has had|have had|needed|needs) to\\s+){0,3}(${goes}|${comes})(?![\\p{L}'’-])([^\\n!?]{0,200})$`,
  'iu',
)

/** What may stand after the verb, in any order; anything else makes it doubtful what is meant. */
const lead = '^[\\s,;(–-]*(?:and\\s+(?=then|at))?'
const place = new RegExp(
  `${lead}(?:(?:to|of|in|into|from)\\s+)?(?:the (meeting|mtg|room|call|chat|hall|chamber)|from the meeting)(?![\\p{L}])`,
  'iu',
)
const manner = new RegExp(
  `${lead}(?:early|late|briefly|together|for good|at this (?:point|juncture|stage)(?: (?:in|of|during) (?:the )?(?:meeting|proceedings|discussion))?|here|us|online|(?:via|on|by|through) (?:teams|video|phone|telephone|zoom|link)|and did not return|for the (?:rest|remainder) of the meeting|(?:to|for) another (?:meeting|engagement|appointment|commitment))(?![\\p{L}])`,
  'iu',
)
const time = new RegExp(`${lead}(?:at|@)?\\s*${timeTyped}\\)?(?![\\p{L}\\d])`, 'iu')
const when = new RegExp(
  `${lead}(at the (?:end|conclusion|close) of|at the (?:start|beginning) of|(?:part|half|mid)[ -]?way through|for|during|before|after|following|from|at|while)\\s+(?:the\\s+)?(?:(?:consideration|discussion) of\\s+(?:the\\s+)?)?(?:(this (?:item|report|business)|item(?=[\\s.,;)]*$))|(?:agenda\\s+)?item\\s+(${itemNumber}))(?:\\s+(?:was|were|is) (?:being )?(?:considered|discussed|taken|heard))?(?:\\s+only)?(?![\\p{L}])`,
  'iu',
)
/** "having declared an interest", after what they did: it is the interest they left for. */
const declared = new RegExp(
  `${lead}having declared (?:an?|the|his|her|their) [^,;\\n]{0,60}?interests?(?: in (?:this|the) (?:item|matter))?(?![\\p{L}])`,
  'iu',
)
/** "at the adjournment", "during the break": its time is theirs. */
const adjourned =
  /^[\s,;(–-]*(?:at|during|before|after|following|in) the (?:(?:short|lunch|comfort|tea|coffee) )?(?:adjournment|break|interval|recess)(?![\p{L}])/iu
const tookNoPart = new RegExp(`${lead}(?:and )?(?:took no part|did not vote|did not take part)[^\\n]{0,80}$`, 'iu')

/** "Put back to March", "the rest held back", "Orla reported back": what was done with something, and nobody who came. */
export const doneBack =
  /(?:^|\s)(?:fed|report(?:ed|s)?|wrote|written|went|came|rang|called|looked|brought|put|push(?:ed)?|sent|gave|given|set|held|hold|kept|keep|pa(?:id|y)|moved?|handed|carried|taken|took|clawed|turned|rolled|scaled|cut|refer(?:red)?|pulled|fallen|drawn|played)$/i

/** What a move's words say besides who and whether; `doubtful` where there is more than is understood. */
interface Tail {
  readonly place?: string
  readonly clock?: string
  readonly wrongClock?: true
  readonly moment?: { readonly rel: string; readonly item?: string }
  readonly aside?: true
  readonly atAdjournment?: true
  readonly doubtful?: true
}

function readTail(words: string): Tail {
  let rest = words,
    tail: Tail = {}
  for (let n = 0; n < 6; n++) {
    if (/^[\s.);,]*$/.test(rest)) return tail
    const moment = when.exec(rest),
      where = place.exec(rest),
      at = time.exec(rest)
    const how = manner.exec(rest) ?? (tookNoPart.exec(rest) === null ? null : tookNoPart.exec(rest))
    const theirs = declared.exec(rest),
      pause = adjourned.exec(rest)
    if (pause !== null) tail = { ...tail, atAdjournment: true }
    else if (theirs !== null) tail = { ...tail, aside: true }
    else if (moment !== null)
      tail = {
        ...tail,
        moment: {
          rel: (moment[1] ?? '').toLowerCase(),
          ...(moment[3] === undefined ? {} : { item: moment[3].trim() }),
        },
      }
    else if (where !== null) tail = { ...tail, place: where[1] ?? 'meeting' }
    else if (how !== null && tookNoPart.test(rest)) tail = { ...tail, aside: true, ...inItem(how[0]) }
    else if (how !== null) tail = { ...tail }
    else if (at !== null && tail.clock === undefined) {
      const clock = clockOf(at[1], at[2], at[3])
      tail = { ...tail, ...(clock === undefined ? { wrongClock: true as const } : { clock }) }
    } else return { ...tail, doubtful: true }
    rest = rest.slice((pause ?? theirs ?? moment ?? where ?? how ?? at)?.[0].length)
  }
  return { ...tail, doubtful: true }
}

const inItem = (words: string): Pick<Tail, 'moment'> => {
  const item = new RegExp(`\\bitem (${itemNumber})`, 'i').exec(words)?.[1]?.trim()
  return item === undefined ? {} : { moment: { rel: 'for', item } }
}

/** "Moss Tarrant from the Harbour Trust": somebody, and where they are from. */
const fromSomewhere = /^([^()\n]{3,60}?),? (?:from|representing|of) (?:the )?(\p{Lu}[^()\n]{1,60})$/u

/** "Probation rep Kim Ashby": what somebody is, before the name. */
const partBefore =
  /^((?:\p{Lu}[\p{L}&'’-]* ){1,4}(?:rep|representative|colleague|lead|officer|manager|inspector|co-?ordinator|analyst)),? (\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)$/u

function personFrom(written: string): PersonWritten {
  const [, part = '', called = ''] = partBefore.exec(written) ?? []
  if (isName(called)) return { name: called, role: part }
  const [, name = '', role = ''] = fromSomewhere.exec(written) ?? []
  return isName(name) ? { name, role } : readPerson(written, false)
}

/** The people before a verb: "A", "A and B", "The Station Manager". Nothing where one of them is no name. */
export function peopleBefore(words: string): readonly PersonWritten[] | undefined {
  // "Moss Tarrant, Internal Audit": somebody, and where they are from.
  const [, first = '', body = ''] = /^([^,;()\n]{3,60}), ([^,;()\n]{2,80})$/.exec(words) ?? []
  if (isName(first) && !isName(body) && namesAPost(body) && !/ and | & /.test(body))
    return [{ name: first, role: body }]
  // "orla & wilf": first names, in small letters or large.
  const names = partList(
    withoutInitials(words)
      .replace(/^the\s+/i, '')
      .replace(/^([\p{L}'’-]{2,30}) & ([\p{L}'’-]{2,30})$/u, '$1 and $2'),
  ).map(personFrom)
  return names.length === 0 || names.some(p => isNoName(p.name) || p.name.split(' ').length > 6) ? undefined : names
}

/** Who stood aside, or stayed, in an item. */
export function conduct(
  who: string,
  what: 'left' | 'stayed',
  item: string | undefined,
  clock?: string,
  did?: string,
): Read {
  const [person, another] = peopleBefore(who) ?? []
  return person === undefined || another !== undefined
    ? undefined
    : {
        kind: 'conduct of a declarant',
        person,
        conduct: what,
        ...(item === undefined ? {} : { item }),
        ...(clock === undefined ? {} : { clock }),
        ...(did === undefined ? {} : { did }),
      }
}

/** "X left at 15.30 and returned at 15.45", "X left 3.05, returning 3.20": who, and the two halves. */
const leftAndReturned =
  /^([\p{L}][^\n:;!?]{0,118}?)(,?\s+(?:left|withdrew|stepped out|went out)(?:\s[^\n]{1,60}?)?)(?:,?\s+(?:and|but|then|before)(?: then| later)?\s+|,?\s+(?=returning|rejoining|back\b))((?:(?:was )?back(?: in)?|returned|returning|re-?joined|rejoining|came back)(?:\s[^\n]{1,60})?)$/iu
/** "X was out of the room from 3.05 to 3.20", "X out 3.05-3.20". */
const outBetween = new RegExp(
  `^([\\p{L}][^\\n:;!?]{0,80}?) (?:was )?(?:out|absent|away)(?: of| from)?(?: the (?:room|meeting))? (?:from |between )?(\\d{1,2}[.:]\\d{2}\\s?(?:am|pm)?)\\s?(?:to|until|till|and|[-–])\\s?(\\d{1,2}[.:]\\d{2}\\s?(?:am|pm)?)\\.?$`,
  'iu',
)

/** Two moves in one sentence, where each of them is one. */
function readBoth(first: string, then: string): Read {
  const moved = [
    first,
    then
      .replace(/returning/i, 'returned')
      .replace(/rejoining/i, 'rejoined')
      .replace(/(?<!came )\b(?:was )?back(?: in)?(?=\s)/i, 'returned'),
  ].map(half => readMoves(half, false))
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

/** The item at which somebody who came or left for good is recorded. */
function momentOf(leaves: boolean, moment: Tail['moment']): { readonly item?: string; readonly atItsEnd?: true } {
  if (moment?.item === undefined) return {}
  const { rel, item } = moment
  return leaves && /^(?:after|following|at the (?:end|conclusion|close) of)$/.test(rel)
    ? { item, atItsEnd: true }
    : { item }
}

/** "A did not return after the adjournment": they left at it. */
const didNotReturn =
  /^(\p{L}[^\n:;!?]{0,118}?),? (?:did not|didn['’]t) (?:return|come back|re-?join)(?: to)?(?: the (?:meeting|room))?( (?:after|following) the (?:adjournment|break|interval|recess))\.?$/iu

/** Reads who came and who left; where more is said than is understood, it is asked, of the bot alone. */
export function readMoves(typed: string, addressed: boolean): Read {
  if (typed.length > 300) return undefined
  const inFigures = timesInFigures(typed),
    // Without a time or the meeting, whoever left may have left anything.
    said = /\d|\bthe (?:meeting|mtg|room)\b/i.test(inFigures) ? withoutNotBack(inFigures) : inFigures
  const first = /^(?:at\s+)?(\d{1,2}[.:]\d{2}\s?(?:am|pm)?)\s*[,:–-]?\s+(?=\p{L})/iu.exec(said)
  const bracket = /^([^()\n]{2,100}?) \((arrived|left|joined|departed)(?: at)? (\d[^()]{1,12})\)\.?$/i.exec(said)
  if (bracket !== null) return readMoves(`${bracket[1] ?? ''} ${bracket[2] ?? ''} at ${bracket[3] ?? ''}`, addressed)
  if (first !== null)
    return readMoves(`${said.slice(first[0].length).replace(/[\s.]+$/, '')} at ${first[1] ?? ''}`, addressed)
  const away = didNotReturn.exec(said)
  if (away !== null) return readMoves(`${away[1] ?? ''} left at the adjournment`, addressed)
  // "Back in 5" is no time of day.
  if (inAWhile.test(said)) return undefined
  const back = leftAndReturned.exec(said)
  const out = outBetween.exec(said)
  if (out !== null)
    return readBoth(`${out[1] ?? ''} left at ${out[2] ?? ''}`, `${out[1] ?? ''} returned at ${out[3] ?? ''}`)
  if (back !== null) return readBoth(`${back[1] ?? ''}${back[2] ?? ''}`, `${back[1] ?? ''} ${back[3] ?? ''}`)
  const m = moves.exec(
    said.replace(/^([^,\n]{2,100}), (having declared [^,\n]{2,80}), ([^\n]{3,160}?)\.?$/i, '$1 $3, $2'),
  )
  if (m === null) return undefined
  const [, who = '', verb = '', after = ''] = m
  const tail = readTail(after),
    // "fr left": initials, as they are typed in haste to the bot.
    people = peopleBefore(addressed && /^\p{Ll}{2,3}$/u.test(who) ? who.toUpperCase() : who)
  // "Orla fed back from the group", "Orla reported back": what they told.
  if (/^back\b/i.test(verb) && doneBack.test(who)) return undefined
  // "Short break, back at ten to four": the meeting's, and nobody's.
  if (
    /\b(?:break|recess|adjournment|meeting|lunch|tea|coffee|comfort|everyone|everybody|all|members)\b/i.test(who) &&
    /^(?:back|return|re)/i.test(verb)
  )
    return undefined
  // "Owen hasn't arrived", "Owen's gone", "Priya popped out 2.30, back": no name has a verb or a time in it.
  const bareName = who.replace(/\([^()]*\)/g, '')
  if (
    // "Two bids refused. £6,000 held back"
    /[£$€%\d]|\p{Ll}{5,}\.\s/u.test(bareName) ||
    /(?:n['’]t|\bnot|\bnever|\bto|['’]s|\s[-–—])$/i.test(who) ||
    /\d[.:]\d|\b(?:late|popped|stepped|dropped|went|left|sent|nipped|dpi|doi|ori|nri|interests?|conflict)\b/i.test(
      bareName,
    )
  )
    return undefined
  // "The team to redraft it and report back in May": somebody's task.
  if (/\s(?:to|will) \p{Ll}/u.test(who) || (/\s(?:to|will)$/.test(who) && /^come\b/i.test(verb))) return undefined
  const leaves = new RegExp(`^(?:${goes})$`, 'i').test(verb.replace(/^retired from$/i, 'left')),
    bare = /^(?:leaves?|entered)$/i.test(verb) && tail.place === undefined && tail.clock === undefined
  // "go" is a leaving only where they had to; "back" by itself may be anything.
  if (/^go$/i.test(verb) && !/\b(?:had|has|needed|needs) to\s+go\b/i.test(said)) return undefined
  if (
    /\bback(?: in)?$/i.test(verb) &&
    !/^(?:came|come|comes)\b/i.test(verb) &&
    !addressed &&
    tail.clock === undefined &&
    tail.place === undefined
  )
    return undefined
  if (people === undefined || (/here$/i.test(verb) && !/^\p{Lu}/u.test(who))) return undefined
  if (/^leave$/i.test(verb) && bare && !/\bto\s+leave\b/i.test(said)) return undefined
  if (/^entered$/i.test(verb) && bare) return undefined
  // For an item, or during it, they stand aside; at its end or before it they leave for good.
  const standsAside = leaves && (tail.aside === true || /^(?:for|during|while)$/.test(tail.moment?.rel ?? ''))
  if (standsAside && tail.doubtful === undefined) return conduct(who, 'left', tail.moment?.item, tail.clock)
  const unsure =
    tail.doubtful ??
    tail.wrongClock ??
    (!leaves && (/^(?:after|following|before|while)$/.test(tail.moment?.rel ?? '') || /\bonly\b/i.test(after)))
  if (unsure) return undefined
  return each(
    people.map((person): Command => ({
      type: leaves ? 'RecordLeaving' : 'RecordJoining',
      person,
      ...momentOf(leaves, tail.moment),
      ...(tail.clock === undefined ? {} : { clock: tail.clock }),
      ...(tail.atAdjournment === undefined ? {} : { atAdjournment: tail.atAdjournment }),
    })),
  )
}

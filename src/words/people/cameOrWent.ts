import type { PersonWritten } from '../../meeting/commands.ts'
import { way } from '../line/decisionPassed.ts'
import { everyoneIn, everyoneWords } from './everyoneBut.ts'
import { type LineApart, named, peopleIn, takenApart } from '../line/lineTakenApart.ts'
import { doneBack } from '../line/movesTyped.ts'
import { type Read, type Way, question, wayOfSeveral } from '../line/typed.ts'
import { type Cue, everyCue } from './wordsOfComing.ts'

interface Found {
  readonly cue: Cue
  readonly people: readonly PersonWritten[]
  /** What the line says besides. */
  readonly more: string
  /** Whether the word is of nothing but coming and going, so that with its people alone it leaves no doubt. */
  readonly plain: boolean
  /** The word itself. */
  readonly word: string
}

const plainCue =
  /^(?:arr(?:ived|vd|d)?\.?|joined(?: the (?:meeting|mtg))?|lft|left(?: the (?:meeting|mtg))?|departed|dep|logged (?:on|in|off|out)|dialled in|re-?joined|returned)$/i

/** "joined Westmoor Fire Service in 1994", "left the Trust": of a body that somebody worked for, and not of this meeting. */
const ofACareer =
  /^(?:the )?(?:\p{Lu}[\p{L}'’&-]*(?: (?:and|of|for|&))? |& ){0,6}(?:Services?|Council|Trust|Police|Constabulary|Authority|University|College|Force|Army|Navy|Group|Company|Agency|Association|Society)\b(?! (?:meeting|chamber|Chamber|offices?|room))|^[^\n]{2,120}? (?:in|since|from|back in) (?:19|20)\d\d\b/u

/** "attending the regional forum": somewhere else than here. */
const elsewhere =
  /^(?:the|an?|his|her|their|this|to) (?!(?:\p{L}+ ){0,2}(?:meeting|mtg|call|session|room|item|board|panel|committee|partnership)\b)\p{L}/iu

/** "kicked off at 10.02": how something began, or was done, and nobody who went. */
const begins =
  /\b(?:kick|start|sign|call|finish|lead|led|open|clos|set|put|round|pay|paid|writ|wrote|send|sent)(?:s|ed|e|ing)?$/i

/** The first word of the line that has people before it, or after. */
function foundIn(words: string): Found | undefined {
  for (const m of [...words.matchAll(everyCue)].slice(0, 6)) {
    const [cue = ''] = Object.entries(m.groups ?? {}).find(([, text]) => text !== undefined) ?? []
    const kind = cue.replace('_', ' ') as Cue
    const left = words.slice(0, m.index).trim(),
      right = words.slice(m.index + m[0].length).trim()
    const plain = plainCue.test(m[0].trim())
    const early = m.index === 0 || peopleIn(left) === undefined
    if (
      early &&
      /\p{L}/u.test(
        left.replace(
          /^(?:late|also|just|now|ok|fyi|nb|update|attendance|and|we have|we['’]?ve|join(?:ing|ed)|attend(?:ing|ed)|participating|present|here|hybrid|those|members|people)\b/i,
          '',
        ),
      )
    )
      continue
    if (/^off$/i.test(m[0]) && begins.test(left)) continue
    // "Put back to March": when something is taken, and nobody who came.
    if (/^back\b/i.test(m[0]) && doneBack.test(left)) continue
    if (/joined|left|returned/i.test(m[0]) && ofACareer.test(right)) continue
    if (kind === 'guest' && /attend/i.test(m[0]) && elsewhere.test(right)) continue
    if (!early) {
      // "Sol left it to officers to decide": a sentence of something else.
      if (
        !/^(?:apologies|not there|guest)$/.test(kind) &&
        /^(?:it|this|that|the|a|an|his|her|their|to \p{Ll}|of|on|by|whether|how|what|no|some|any|open|out|in)\b/iu.test(
          right,
        ) &&
        !/^(?:on|by|in) \p{Lu}|^(?:to (?:an? |another |the |take|attend|go|get|collect|deal|join|chair|catch)|out of|in the|the (?:room|meeting|call))\b/u.test(
          right,
        )
      )
        continue
      return { cue: kind, ...fromSomewhere(peopleIn(left) ?? [], right), plain, word: m[0] }
    }
    // "stuck at court": where somebody is, and nobody.
    const after = /\b(?:stuck|held up|delayed|tied up) (?:in|at|on|with)$/i.test(m[0]) ? undefined : peopleAtHead(right)
    if (after !== undefined)
      return {
        cue: kind,
        ...after,
        word: m[0],
        plain: plain && /^(?:\s*[:–-]|$)/.test(words.slice(m.index + m[0].length)),
      }
  }
  return undefined
}

/** "A joined us from Fire": where they are from stands behind the word. */
function fromSomewhere(people: readonly PersonWritten[], right: string): Pick<Found, 'people' | 'more'> {
  const [, from] = /^(?:us )?(?:from|representing|of) (?:the )?(\p{Lu}[^,;()]{1,60})$/u.exec(right) ?? []
  const [one, another] = people
  return from === undefined || one === undefined || another !== undefined || one.role !== undefined
    ? { people, more: right }
    : { people: [{ ...one, role: from }], more: '' }
}

/** The people that words begin with, and what follows them. */
function peopleAtHead(words: string): { readonly people: readonly PersonWritten[]; readonly more: string } | undefined {
  const text = words
    .replace(/\s+(?:online|remotely|virtually|(?:on|via|by) (?:teams|zoom|phone|video))$/i, '')
    .replace(
      /^(?:[\s:–-]|(?:from|are|is|by|for|today|members?|attendees|now|late|received|online|remotely|virtually|have|has|come|came|in|also|been|were|was|noted|sent|given|just|rec['’]?d)\b)+/i,
      '',
    )
  const cuts = [
    text.length,
    ...[...text.matchAll(/\s*(?:[,;.(–]|\s-\s|\s(?:as|due|because|who|stuck|is|are|has|unwell|on leave)\s)/g)]
      .map(m => m.index)
      .toReversed(),
    // "A (licensing) for item 7": what stands in a bracket is theirs.
    ...[...text.matchAll(/\)(?=\s)/g)].map(m => m.index + 1).slice(0, 1),
  ].toSorted((a, b) => b - a)
  for (const at of cuts.slice(0, 12)) {
    const people = peopleIn(text.slice(0, at))
    if (people !== undefined) return { people, more: text.slice(at).replace(/^[\s,;.(–-]+/, '') }
  }
  return undefined
}

const sayingNothing =
  /^[\s,;:.()–-]*(?:(?:today|this (?:afternoon|morning|meeting|time)|the (?:meeting|mtg|room|call)|late|early|briefly|online|remotely|virtually|now|in person|only|again|for good|not returning|not coming back|and did not return|to us|us|at this point|with apologies|(?:via|by|on) (?:teams|zoom|phone|video))[\s,;:.()–-]*)*$/i

const moment = ({ clock, item, rel }: LineApart): string =>
  `${item === undefined || item === 'this' || /[,&]|\band\b/.test(item) ? '' : ` at ${/^at the end|^after|^following/.test(rel ?? '') ? 'the end of ' : ''}item ${item}`}${clock === undefined ? '' : ` at ${clock}`}`

/** What a line has in a second half, "back 3.05": that they came back. */
const thenBack =
  /(?<!\bnot)[,;]?\s+(?:and |but |then )*(?:(?:he|she|they)(?:['’]s)? (?:was |were |is |has )?)?(?=(?:back|rtn|ret['’]?d|rtnd|returned|returning|re-?joined|rejoining|came back)\b)/i

/** The ways that a word of coming or going and its people leave, the likeliest first. */
function waysOf(found: Found, line: LineApart, then: LineApart | undefined, until: boolean): readonly Way[] {
  const who = named(found.people),
    list = found.people.map(({ name, role }) => (role === undefined ? name : `${name} (${role})`)).join(', ')
  const there = way(
    `in attendance: ${found.people.map(({ name, role }) => (role === undefined ? name : `${name} (${role})`)).join('; ')}`,
  )
  // "Here till 3" says when they go.
  switch (until ? 'went' : found.cue) {
    case 'apologies':
      // In small letters behind a name stands why they do not come.
      return [
        way(
          `apologies: ${found.people.map(p => (p.role !== undefined && /^\p{Lu}/u.test(p.role) ? `${p.name} (${p.role})` : p.name)).join(', ')}`,
        ),
      ]
    case 'not there': {
      const away = list.replace(/ (?:today|tonight|yet|so far|this (?:morning|afternoon|time|month))$/i, '')
      return [way(`absent: ${away}`), way(`apologies: ${away}`)]
    }
    case 'online':
      return line.clock !== undefined ? [way(`${who} joined${moment(line)}`)] : [way(`present: ${list}`)]
    case 'guest':
      return line.item === undefined &&
        found.people.every(p => p.role === undefined) &&
        /\battend(?:ing|ed)\b/i.test(found.word)
        ? [way(`present: ${list}`), there]
        : [there]
    case 'back':
      return [way(`${who} returned${moment(line)}`)]
    case 'came':
      return [way(`${who} joined${moment(line)}`), ...(found.people.some(p => p.role !== undefined) ? [there] : [])]
    case 'went': {
      const left = `${who} left${moment(line)}`
      const aside = line.item !== undefined && /^(?:for|during)$/.test(line.rel ?? '') && found.people.length === 1
      return [
        ...(then === undefined ? [] : [wayOfSeveral([left, `${who} returned${moment(then)}`])]),
        ...(aside
          ? [way(`${who} left the room for ${line.item === 'this' ? 'this item' : `item ${line.item ?? ''}`}`)]
          : []),
        way(left),
      ]
    }
  }
}

/** "Joining online - A, B": they are there by a link, where no time says that they came. */
const withoutTime = (found: Found | undefined, { clock }: LineApart, said: string): Found | undefined =>
  found?.cue === 'came' && clock === undefined && /\b(?:online|remote(?:ly)?|virtual(?:ly)?|teams|zoom)\b/i.test(said)
    ? { ...found, cue: 'online' }
    : found

/** "Left early: Ravi 3.15, Owen 3.30". */
const listedAt =
  /^(left(?: early)?|departures?|departed|arrivals?|arrived(?: late)?|late(?: arrivals?)?|joined(?: late)?)\s*[:–-]\s*(\p{L}[^\n]{3,200})$/iu

/** "Ravi Anand (until 3.10)", "Ravi Anand (from 2.30)": how long somebody is there. */
function readOnlyWhen(said: string, { words, clock, item }: LineApart): Read {
  const people = clock === undefined || item !== undefined ? undefined : peopleIn(words)
  const [, when] = /\b(until|till?|to|from|since)\s+\d/i.exec(said) ?? []
  if (people === undefined || when === undefined || !people.every(p => /^\p{Lu}/u.test(p.name))) return undefined
  return question('record it', [
    way(`${named(people)} ${/^(?:from|since)$/i.test(when) ? 'joined' : 'left'} at ${clock ?? ''}`),
    way(`note ${said}`),
  ])
}

const listed = (names: readonly string[]): string => named(names.map(name => ({ name })))

/**
 * Reads who came, who went and who is not there, in a line of words of the clerk's own. Recorded where the line says no more than that; else asked.
 * @param read reads words that record it
 */
export function readCameOrWent(said: string, read: (words: string) => Read): Read {
  if (said.length > 240 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  const all = everyoneIn(said)
  const missing = all?.rest === '' && all.ofThem === '' ? all.missing.filter(m => m.place === undefined) : []
  const away = missing.map(m => m.name)
  if (missing.length > 0 && missing.length === all?.missing.length)
    return question('record it', [
      way(everyoneWords(away)),
      way(`apologies: ${listed(away)}`),
      way(`absent: ${listed(away)}`),
      way(`note ${said}`),
    ])
  const eachAt = listedAt.exec(said)
  const each = eachAt === null ? [] : (eachAt[2] ?? '').split(/\s*[,;]\s*(?:and )?/).map(one => takenApart(one))
  if (each.length > 1 && each.every(one => one.clock !== undefined && peopleIn(one.words) !== undefined)) {
    const did = /^(?:left|dep)/i.test(eachAt?.[1] ?? '') ? 'left' : 'joined'
    return question('record it', [
      wayOfSeveral(each.map(one => `${one.words} ${did} at ${one.clock ?? ''}`)),
      way(`note ${said}`),
    ])
  }
  const second = thenBack.exec(said)
  const halves =
    second === null || second.index === 0 ? [said] : [said.slice(0, second.index), said.slice(second.index)]
  const line = takenApart(halves[0] ?? ''),
    first = foundIn(line.words)
  const both = first?.cue === 'went' && halves.length > 1
  const whole = both ? line : takenApart(said),
    found = both ? first : withoutTime(foundIn(whole.words), whole, said)
  if (found === undefined || found.people.length === 0) return readOnlyWhen(said, whole)
  const then = both ? takenApart(halves[1] ?? '') : undefined
  const ways = waysOf(found, whole, then, whole.clock !== undefined && /\b(?:till?|until)\b/i.test(said))
  const nothingMore = sayingNothing.test(found.more)
  const words = ways[0]?.words ?? ''
  // A word of coming or going, people by their names, and when: no doubt is left.
  const clear =
    found.plain &&
    nothingMore &&
    then === undefined &&
    whole.clock !== undefined &&
    !/\b(?:by|around|about|approx|since|c)\b/i.test(said) &&
    found.people.every(p => /^\p{Lu}/u.test(p.name))
  const once = clear && ways.length === 1 ? read(words) : undefined
  if (once !== undefined && !('kind' in once && once.kind === 'question')) return once
  const note = way(`note ${said}`)
  const keepsWords =
    (found.cue === 'online' && whole.clock === undefined) ||
    /\bobs\b|\bobserv/i.test(found.more) ||
    (!nothingMore && found.more.split(/\s+/).length > 2)
  return question('record it', [
    ...ways,
    ...(keepsWords && ways[0] !== undefined ? [wayOfSeveral([ways[0].words, note.words])] : []),
    note,
  ])
}

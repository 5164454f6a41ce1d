import { ofTheGallery } from '../line/ofTheGallery.ts'
import { inAWhile } from '../line/clockTyped.ts'
import { everyoneIn, everyoneWords } from './everyoneBut.ts'
import { clausesIn } from '../line/lineInClauses.ts'
import { peopleIn, takenApart } from '../line/lineTakenApart.ts'
import { peopleInFull } from '../line/peopleInFull.ts'
import { placedIn } from './rollInHaste.ts'
import { readStandsIn } from './standsIn.ts'
import { whoInstead } from './whoInstead.ts'
import { type Read, type Reader, entriesOf, isNone } from '../line/typed.ts'

/** What a line says in several clauses: the entries that record it, and whether something in it is recorded by none of them. */
export interface Told {
  readonly entries: readonly string[]
  readonly facts: number
  readonly unread: boolean
  /** Whether each clause was read, though its entry may say less than it. */
  readonly whole: boolean
}

/** Of people, or a step of the meeting: what the clauses of one line may be. */
const ofTheRoom =
  /^(?:present|absent|apologies|in attendance)\b|^[^:]{2,80}? (?:joined|left|returned|declared an?|stayed in the room|took the chair|in the chair)\b/i
const aStep =
  /^(?:item \S+$|next item$|adjourn\b|resume\b|close meeting\b|open\b|next meeting: |defer\b|take \d|withdraw item |note under )/i
/** What says nothing to be recorded. */
const idle =
  /^(?:(?:ok(?:ay)?|right|so|thanks?|thank you|ta|cheers|great|good|yes|now|sorry|for now|as (?:well|agreed|usual)|all good|rest(?: are)? here|everyone else (?:is )?here|no (?:sub|substitute|deputy)|(?:not|never) (?:coming|going to come|going|be|to be)? ?(?:back|returning|return)(?: today)?|(?:won['’]t be|will not be) (?:back|returning)|(?:(?:his|her|their) name )?(?:was |were )?(?:left|missed) off(?: the list)?(?: in error| by mistake)?|i (?:missed|forgot) (?:him|her|them)|nothing (?:else|further|(?:heard|received)(?: from (?:him|her|them))?)|(?:he|she|they) (?:sent|gave|has sent|hasn['’]t sent) (?:no|any)? ?apol\w*|has(?:n['’]t| not) sent (?:any )?apol\w*|no (?:apols?|apolog(?:y|ies)|reason|word|message)(?: (?:given|received|sent))?(?: from (?:him|her|them))?|(?:put|mark|record|show) (?:him|her|them) (?:down )?(?:as )?absent(?: (?:without|no|and no|with no) (?:apols?|apolog(?:y|ies)))?|(?:as |interest )?(?:already )?declared(?: (?:earlier|before|at the start|under item \d+))?|\p{L}+ (?:very |so )?(?:helpful|useful|good))\b[\s,.!]*)+$/iu
const ofAnInterest =
  /\b(?:interests?|declar\w+|dpi|dois?|pecuniary|prejudicial|conflicted|non-?pec\w*|pec|prej|ori|nri)\b/i
const pronoun = /^(?:he|she|they)\b(?:['’]s|['’]re)? /i
/** A verb of coming, going or staying that nobody stands before: of whoever was named last. */
const noSubject =
  /^(?:(?:has |have |had |was |then |now |just )*(?:left|gone|joined|arrived|returned|back|rejoined|re-joined|stepped|popped|went|withdrew|stayed|staying|here|absent|came|dropped|logged|out)\b)/i
/** "Absent Fosse", "left: Sol": the word stands before somebody else. */
const namesAnother = /^(?:[Aa]bsent|[Hh]ere|[Bb]ack|[Jj]oined|[Aa]rrived|[Ll]eft)(?: ?[:–-])? \p{Lu}\p{L}/u

/** A word of who is there, of coming and going, or of the meeting's steps: a line without one is not cut. */
const mayTell =
  /\b(?:here|in (?:for|at|now|her|his|their|the room|\d)|now in|back in|off|out|back|present|absent|away|online|screen|teams|late|delayed|waiting|awaiting|expect\w*|joined|joining|arriv\w+|left|leave|gone|went|leaving|took|step\w*|pop\w*|dash\w*|apol\w*|sorry|regrets|sub\w*|deputi\w+|cover\w*|instead|no (?:sign|word|show)|nothing|heard|observ\w+|guests?|attend\w*|item|next|close[ds]?|finish\w*|ended|adjourn\w*|break|resum\w+|restart\w*|mtg|meeting|room|table|got|dialled|phone|call|can['’]?t|coming|make it|chair\w*|start\w*|opened|business|aob)\b/i

/** "B sitting in for A who left at three": A left, and B is there instead. */
const whoLeft =
  /(?<![\p{L}])(\p{L}[\p{L}.'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2})(?:['’]s| is| now| has been)* (?:sitting|standing|stepping|filling|stepped|stood|in|covering|subbing|deputi[sz]ing)(?: in)? for (\p{L}[\p{L}.'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}),? who(?:['’]s| has| had)? ((?:left|gone|went|had to (?:go|leave)|off)(?: at)?(?: [^,;.\n]{1,20}| \d[\d.:]*)?)((?=[,;.]|$))/iu

/** "stuck at court", "diary clash": why somebody does not come or goes, behind that they do not. */
const why =
  /^(?:(?:he|she|they)(?:['’]s| is|['’]re| are)? |(?:due to|because of|as|with) )?(?:(?:now |still )?(?:stuck|held up|tied up|caught up)|(?:in|at) court|(?:a |another )?(?:diary |calendar )?clash|unwell|ill|poorly|(?:off )?sick|on (?:annual |sick )?leave|traffic|train\w*|(?:car )?broken down|an? (?:emergency|shout|incident)|another meeting|had an? (?:shout|call(?:-out)?|emergency|clash))\b[^,;:]*$/iu

interface Roll {
  readonly present: string[]
  readonly absent: string[]
  readonly apologies: { readonly name: string; substitute?: string }[]
  readonly guests: string[]
  /** Who is to come yet. */
  readonly expected: string[]
}

/**
 * What several clauses of one line say of the room and of the meeting's steps: who is there and how, who stands in for whom, who came and went, what is
 * taken next. Each clause is read as a line of its own; somebody who is only "she" in one is whoever was named before.
 */
export function toldInClauses(written: string, read: Reader): Told | undefined {
  const said = written.length > 400 ? written : written.replace(whoLeft, '$2 $3, $1 instead$4')
  if (said.length > 400 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  if (!mayTell.test(said) || ofTheGallery.test(said)) return undefined
  // An interest, why it is one and what is done for it stay together.
  if (ofAnInterest.test(said)) return undefined
  const all = everyoneIn(said)
  const clauses = all === undefined ? clausesIn(said) : all.rest === '' ? [] : clausesIn(all.rest)
  if (clauses.length > 12) return undefined
  if (all === undefined && clauses.length < 2 && placedIn(said) === undefined) return undefined
  const roll: Roll = { present: [], absent: [], apologies: [], guests: [], expected: [] },
    entries: string[] = []
  let facts = 0,
    unread = false,
    whole = true,
    last = all?.missing.at(-1)?.name ?? '',
    lastDid: 'apologies' | 'late' | 'left' | undefined = last === '' ? undefined : 'late'
  for (const { name, place, substitute } of all?.missing ?? []) {
    if (place !== undefined) facts++
    if (place === 'apologies') roll.apologies.push({ name, ...(substitute === undefined ? {} : { substitute }) })
    if (place === 'absent') roll.absent.push(name)
    if (place === 'expected') roll.expected.push(name)
    if (name === last && place !== undefined) lastDid = place === 'expected' ? 'late' : 'apologies'
  }
  for (const clause of clauses) {
    if (idle.test(clause) || isNone(clause)) {
      if (/\babsent\b/i.test(clause) && last !== '' && !roll.absent.includes(last)) roll.absent.push(last)
      continue
    }
    if (lastDid === 'apologies' && why.test(clause)) {
      unread = true
      continue
    }
    const instead = last === '' || lastDid === undefined ? undefined : whoInstead(clause)
    if (instead !== undefined) {
      facts++
      const sent = roll.apologies.find(a => a.name === last)
      if (sent !== undefined) sent.substitute = instead
      else if (lastDid === 'late') {
        roll.apologies.push({ name: last, substitute: instead })
        unread = true
      } else {
        roll.guests.push(`${instead} (substitute for ${last})`)
        const from = takenApart(clause).clock,
          gone = entries.lastIndexOf(`${last} left`)
        if (from !== undefined && gone !== -1) entries[gone] = `${last} left at ${from}`
        if (/\d|\b(?:from|until|till|after)\b/i.test(clause)) unread = true
      }
      continue
    }
    if (inAWhile.test(clause)) {
      unread = true
      continue
    }
    const away = sitsFor(clause)
    if (away !== undefined) {
      facts++
      const sent = roll.apologies.find(a => a.name === away.away)
      if (sent === undefined) roll.apologies.push({ name: away.away, substitute: away.instead })
      else sent.substitute = away.instead
      last = away.instead
      lastDid = undefined
      continue
    }
    const whose = withName(clause, last)
    const placed = placedIn(whose)
    if (placed?.people.every(p => !/^(?:him|her|them|he|she|they|me|us|you|it)$/i.test(p.name)) === true) {
      // In small letters behind a name stands why they do not come.
      const names = placed.people.map(({ name, role }) =>
        role === undefined || (placed.place === 'apologies' && /^\p{Ll}/u.test(role)) ? name : `${name} (${role})`,
      )
      if (placed.people.some(p => placed.place === 'apologies' && /^\p{Ll}/u.test(p.role ?? ''))) unread = true
      last = placed.people.at(-1)?.name ?? ''
      lastDid = undefined
      facts++
      if (placed.place === 'present' || placed.place === 'online') roll.present.push(...names)
      if (placed.place === 'online') unread = true
      if (placed.place === 'absent') {
        roll.absent.push(...names)
        lastDid = 'apologies'
      }
      if (placed.place === 'apologies') {
        roll.apologies.push(...names.map(name => ({ name })))
        lastDid = 'apologies'
      }
      if (placed.place === 'guest') {
        roll.guests.push(...names)
        if (/\b(?:obs\w*|shadow\w*)\b/i.test(whose)) unread = true
      }
      if (placed.place === 'expected') {
        unread = true
        roll.expected.push(...names)
        lastDid = 'late'
      }
      continue
    }
    const words = wordsFor(whose, read)
    if (words === undefined) {
      unread = true
      whole = false
      last = nameFirst(whose) ?? last
      continue
    }
    const [, sent] = words.length === 1 ? (/^apologies:? ([^,():\n]+)$/.exec(words[0] ?? '') ?? []) : []
    if (sent !== undefined) {
      roll.apologies.push({ name: sent })
      last = sent
      lastDid = 'apologies'
      facts++
      continue
    }
    const [, who] =
      /^(?:apologies:? |absent: |present: )?(\p{L}[^:]*?)(?: (?:joined|left|returned|declared|stayed)\b.*| \(substitute .*)?$/su.exec(
        words[0] ?? '',
      ) ?? []
    if (who !== undefined && !aStep.test(words[0] ?? '')) last = who
    lastDid = words.some(w => / left\b/.test(w))
      ? 'left'
      : words.some(w => w.startsWith('apologies'))
        ? 'apologies'
        : undefined
    facts += words.length
    entries.push(...words)
  }
  if (all !== undefined) {
    facts++
    if (all.ofThem !== '') unread = true
  }
  if (facts === 0) return undefined
  const listed = rollIn(roll, entries, /\bthen (?:back|return|on)\b|\bafter (?:that|it)\b/i.test(said))
  const away = [...roll.absent, ...roll.apologies.map(a => a.name), ...roll.expected]
  const everyone = all === undefined ? [] : [everyoneWords([...new Set([...all.missing.map(m => m.name), ...away])])]
  return { entries: [...new Set([...everyone, ...listed])], facts, unread, whole }
}

/** The clause with the name of whoever it says no more of than "she", or nothing. */
function withName(clause: string, last: string): string {
  if (last === '') return clause
  if (pronoun.test(clause))
    return clause.replace(pronoun, found =>
      /['’]s/.test(found) ? `${last} is ` : /['’]re/.test(found) ? `${last} are ` : `${last} `,
    )
  return noSubject.test(clause) && !namesAnother.test(clause) ? `${last} ${clause}` : clause
}

/** "B for A", "A's place taken by B", where nothing else is said: who came for whom. */
function sitsFor(clause: string): { readonly instead: string; readonly away: string } | undefined {
  if (!/\b(?:for|place|seat|by)\b/i.test(clause) || /\b(?:item|this|left|gone|went|joined)\b/i.test(clause))
    return undefined
  const asked = readStandsIn(clause.replace(/^with /i, '').replace(/ \(for ([^()]*)\)$/i, ' for $1'), () => undefined)
  const [way] = asked !== undefined && 'kind' in asked && asked.kind === 'question' ? asked.ways : []
  const [, away, instead] = /^apologies ([^()]*) \(substitute ([^()]*)\)$/.exec(way?.words ?? '') ?? []
  return away === undefined || instead === undefined ? undefined : { away, instead }
}

/** The lists of a roll as they are typed: nobody who left sent apologies for it, and nobody is put in two places. */
function rollIn(
  { present, absent, apologies, guests }: Roll,
  entries: readonly string[],
  thenBack: boolean,
): readonly string[] {
  const gone = (name: string) => entries.some(e => e.startsWith(`${name} left`) || e.startsWith(`${name} joined`))
  const steps = entries.filter(e => /^(?:item \S+|next item)$/.test(e)),
    others = entries.filter(
      e =>
        // "back at 3.30", behind a break: when it is to end.
        !(e === 'resume' && entries.some(other => other.startsWith('resume at '))) &&
        (!/^resume\b/.test(e) || !entries.some(other => other.startsWith('adjourn'))) &&
        (!steps.includes(e) || e === (thenBack ? steps[0] : steps.at(-1))) &&
        ![...present, ...entries.flatMap(p => /^present: (.+)$/.exec(p)?.[1] ?? [])].some(
          name => e === `apologies: ${name}` || e === `apologies ${name}`,
        ),
    )
  const away = apologies.filter(a => !gone(a.name) && !absent.includes(a.name))
  const list = (word: string, names: readonly string[], joint = ', ') =>
    names.length === 0 ? [] : [`${word}: ${names.join(joint)}`]
  return [
    ...list('present', present),
    ...list('absent', absent),
    ...away.map(({ name, substitute }) =>
      substitute === undefined ? `apologies ${name}` : `apologies ${name} (substitute ${substitute})`,
    ),
    ...others,
    ...list('in attendance', guests, '; '),
  ]
}

/** "apologies: him", "apologies: back": of nobody. */
const nobody =
  /^(?:apologies:?|absent:|present:|in attendance:) (?:him|her|them|he|she|they|it|back|author|the author|officers?|members?)(?:$|,)/i

/** The words that record a clause, where it is of the room or a step of the meeting; nothing of any other. */
function wordsFor(clause: string, read: Reader): readonly string[] | undefined {
  if (/^(?:meeting )?close[ds]?(?: (?:it|now|meeting|the meeting))*$/i.test(clause)) return ['close meeting']
  // "…, leaving the meeting inquorate": what came of it.
  if (/^leaving (?:the|this) (?:meeting|board|partnership|committee|panel)\b/i.test(clause)) return undefined
  if (clause.split(/\s+/).length < 2 || !mayTell.test(clause)) return undefined
  const found = read(clause, true)
  if (found === undefined) return undefined
  if ('kind' in found && found.kind === 'question') {
    const entries = entriesOf(found.ways[0]?.words ?? '').flatMap(e => (e.startsWith('note ') ? [e] : e.split('\n')))
    return entries.length > 0 &&
      entries.every(e => (ofTheRoom.test(e) && !/^note\b/i.test(e)) || aStep.test(e)) &&
      !nobody.test(entries[0] ?? '')
      ? entries
      : undefined
  }
  return isOfTheRoom(found) ? [plainly(clause, found)] : undefined
}

/** Who came or went, and what is taken, in the words of our own; the clause itself where it is more. */
function plainly(clause: string, found: Exclude<Read, undefined>): string {
  const one = 'kind' in found && found.kind === 'command' ? found.command : undefined
  const at = one !== undefined && 'clock' in one && one.clock !== undefined ? ` at ${one.clock}` : ''
  switch (one?.type) {
    case 'TakeItem':
      return `item ${one.item}`
    case 'TakeNextItem':
      return 'next item'
    case 'ResumeMeeting':
      return `resume${at}`
    case 'ReceiveApologies':
      return one.person === undefined || one.person.role !== undefined ? clause : `apologies ${one.person.name}`
    case 'RecordJoining':
    case 'RecordLeaving':
      return one.person === undefined ||
        one.person.role !== undefined ||
        one.item !== undefined ||
        one.atAdjournment === true
        ? clause
        : `${one.person.name} ${one.type === 'RecordLeaving' ? 'left' : /\b(?:back|return\w*|re-?join\w*)\b/i.test(clause) ? 'returned' : 'joined'}${at}`
    default:
      return peopleInFull(clause)
  }
}

/** Who a clause begins with, whatever it goes on to say. */
function nameFirst(clause: string): string | undefined {
  const [name] = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]*)?(?= \p{Ll})/u.exec(clause) ?? []
  return name !== undefined && peopleIn(name)?.length === 1 ? name : undefined
}

const isOfTheRoom = (found: Exclude<Read, undefined>): boolean =>
  !('kind' in found)
    ? found.every(c => recorded.test(c.type))
    : found.kind === 'declared' ||
      found.kind === 'conduct of a declarant' ||
      (found.kind === 'several' && found.each.every(isOfTheRoom)) ||
      (found.kind === 'command' && recorded.test(found.command.type))
const recorded =
  /^(?:ReceiveApologies|Record(?:Attendance|Joining|Leaving)|TakeTheChair|TakeItem|TakeNextItem|AdjournMeeting|ResumeMeeting|CloseMeeting|SetNextMeeting|DeferItem)$/

import { bodyWords } from './dayOfMeeting.ts'
import type { Line } from '../lines/lines.ts'
import { venueWords } from '../vocabulary/places.ts'

/** A line of the heading that may name the body, as written and without what is only about the agenda. */
export interface NamedLine {
  readonly line: Line
  readonly text: string
  readonly name: string
}

/** `Agenda for the …`: what stands before the name of a body. */
export const titleBefore =
  /^(?:(?:draft )?(?:agenda|minutes)(?: and (?:draft )?minutes)?|notice of (?:an? |the )?meeting|(?:(?:the )?(?:\w+(?:st|nd|rd|th)|first|second|third|annual|ordinary|special|quarterly|next) )?meeting)(?: (?:of|for)(?: (?:the|an?))?(?: (?:(?:next|first|second|third|annual|annual general|ordinary|special|extra-?ordinary|quarterly|public|private|regular|remote|virtual) ){0,2}meeting of(?: the)?)? |\s?[:–—-]\s)(?=\S)/i
const around = /^[\s,;:.|)–—-]+|[\s,;:|–—-]+$/g

/** `Marl Parish Council Public Meeting`: that it meets, and no more than any of its meetings is. */
const ofEveryMeeting =
  /(?<=\S \S{0,30}\b(?:council|committee|board|panel|partnership|forum|group|pcsp|csp))(?:[.,:]| ?[-–—])? (?:(?:public|ordinary|regular|monthly|bi-?monthly|quarterly|routine|scheduled|full council) )?meeting$/i

/** A line of the heading without `Agenda of the` before it, or `Agenda 11.02.27` behind. */
export const withoutAgenda = (text: string): string =>
  text
    .replace(/^A ?G ?E ?N ?D ?A\s+(?=\p{Lu}\p{Ll})/u, '')
    .replace(titleBefore, '')
    .replace(/\s+(?:[-–—:|]\s?)?(?:draft )?agenda(?:\s+\d{1,2}[./]\d{1,2}[./]\d{2,4})?$/i, '')
    .replace(/(?<=\b(?:board|panel|partnership|committee|forum|group|authority|council)) (?:draft )?minutes$/i, '')
    .replace(/\s?[-–—(:]\s?(?:a )?(?:meeting (?:held )?in public|public meeting)\)?$/i, '')
    .replace(ofEveryMeeting, '')
    .replace(around, '')

/** `Agenda below – papers to follow`: it speaks of the agenda, and names nobody. */
const pointsBelow = /^(?:please|see|(?:the )?(?:agenda|papers|items)\b.{0,40}\b(?:below|follow|attached|enclosed))/i

/** A sentence or more on what the public may do, however it names the body. */
const isNotice = (text: string): boolean => text.length > 110 && /\p{Ll}{3}[.!?](?: \p{Lu}|$)/u.test(text)

/** `I write to invite you to the above meeting.` */
const isSaid = /^(?:i|we|you|please|this|it|there|the meeting|as)\b.*[.!?]$/i

/** `Boardroom 2, Quay House`, where nothing has a word for a body. */
const isRoom =
  /^(?:the )?(?:\p{L}+ )?(?:(?:board|committee |meeting |training |conference )?room|hall|suite|chamber)\b[^,]*,/iu
/** `In the Committee Room` is where, whatever word it has. */
const isWhere = (text: string): boolean => /^(?:in|at) (?:the )?\p{L}/iu.test(text) && venueWords.test(text)

/** `J Penhale (Clerk) Dated this 24th February`: who signed a notice. */
const signed = /\b(?:dated|signed)\b|\((?:(?:parish|town|community) )?clerk\)/i

/**
 * The body among the lines of a heading that nothing else is known of, or what an e-mail or a letter `called` it; and the lines that say its name. In a text without
 * items, `doubtful`, only a line with the word for a body is one.
 */
export function bodyAmong(
  all: readonly NamedLine[],
  { called, doubtful }: { readonly called: readonly string[]; readonly doubtful: boolean },
): { readonly body?: string; readonly lines: readonly NamedLine[] } {
  const named = all.filter(({ name }) => !isNotice(name) && !isWhere(name))
  const found =
    named.find(({ name, text }) => bodyWords.test(name) && !/\bcouncil$|[.!?]$/i.test(name) && !ofMembers.test(text)) ??
    named.find(({ name }) => bodyWords.test(name)) ??
    (doubtful
      ? undefined
      : named.find(
          ({ name, text }) => !pointsBelow.test(name) && !signed.test(text) && !isSaid.test(name) && !isRoom.test(name),
        ))
  const first = called.find(name => bodyWords.test(name))
  // "VRU Strategic Board" in the subject of an e-mail whose letter has the name in full.
  const short = first?.match(/\b[A-Z]{3,6}\b/g) ?? []
  const inFull = called.find(
    name => bodyWords.test(name) && short.some(each => lettersOf(name).includes(each) && !name.includes(each)),
  )
  const subject = inFull ?? first
  const [calledSo] = called
  if (subject === undefined && calledSo !== undefined && (found === undefined || !bodyWords.test(found.name)))
    return { body: calledSo, lines: [] }
  if (subject !== undefined && (found === undefined || !bodyWords.test(found.name))) return { body: subject, lines: [] }
  if (found === undefined) return { lines: [] }
  // A name too long for its line: "Harbour Community Safety" and below it "Partnership".
  const above = found.name.includes(' ')
    ? undefined
    : named.find(
        ({ line, name }) =>
          line.line === found.line.line - 1 && !bodyWords.test(name) && !venueWords.test(name) && !/\d/.test(name),
      )
  if (above !== undefined) return { body: `${above.name} ${found.name}`, lines: [above, found] }
  const rest = named.find(({ line }) => line.line === found.line.line + 1)
  // A letterhead, and below it the committee that meets.
  if (rest !== undefined && hasCommittees.test(found.name) && aCommittee.test(rest.name))
    return { body: rest.name, lines: [found, rest] }
  if (rest !== undefined && /\bfire authority$/i.test(found.name) && aCommittee.test(rest.name))
    return { body: `${found.name} ${rest.name}`, lines: [found, rest] }
  const part = rest === undefined ? undefined : committeePart.exec(rest.text)?.[1]
  if (
    part !== undefined &&
    rest !== undefined &&
    !committeePart.test(found.name) &&
    !(/partnership$/i.test(found.name) && /^partnership/i.test(part)) &&
    /\b(?:partnership|forum|board|council|authority|alliance|network|trust)$/i.test(found.name)
  )
    return { body: `${found.name} ${part}`, lines: [found, rest] }
  const ofArea = overTwoLines(named, found)
  if (ofArea !== undefined) return ofArea
  const over = named.find(({ line }) => line.line === found.line.line - 1)
  if (over !== undefined && !/\p{Lu}/u.test(found.name) && /\p{Lu}/u.test(over.name) && !/\d|[.!?]$/.test(over.name))
    return { body: over.name, lines: [over] }
  const longer = named.find(
    ({ name }) =>
      name.length > found.name.length &&
      name.toLowerCase().includes(found.name.toLowerCase()) &&
      !/^\s?[-–—:|]/.test(name.slice(found.name.length)) &&
      name.length < 140 &&
      !/[.!?]/.test(name),
  )
  return { body: longer?.name ?? found.name, lines: [found] }
}

/** What is no board of several but has committees: `NHS Marl Integrated Care Board`, `Marl University Health Board`. */
const hasCommittees =
  /\b(?:integrated care board|icb|health board|nhs (?:foundation )?trust|health and social care trust|combined authority|fire (?:and|&) rescue authority)$/i
const aCommittee = /^\p{L}[^.!?:]{3,80} (?:sub-)?(?:committee|group|panel|forum|board|partnership)$/iu
/** What has boards of its own: `Marl Violence Reduction Unit`, over `STRATEGIC BOARD`. */
const hasBoards =
  /^\p{Lu}.{3,80}\b(?:unit|partnership|alliance|network|forum|authority|trust|programme|service|consortium|collaborative|system)$/iu
/** `Marl City Council`, of which a health and wellbeing board is a committee. */
const aCouncil = /^\p{Lu}[\p{L} '’-]{2,50} (?:city|county|borough|district|metropolitan borough)? ?council$/iu
/** A name of which the line above says whose it is: the area, or the partnership of which it is a part. */
function overTwoLines(
  named: readonly NamedLine[],
  found: NamedLine,
): { readonly body: string; readonly lines: readonly NamedLine[] } | undefined {
  const over = named.find(({ line }) => found.line.line - line.line === 1)
  return over !== undefined &&
    ((committeePart.test(found.name) && hasBoards.test(over.name)) ||
      (/^health (?:and|&) well-?being board$/i.test(found.name) && aCouncil.test(over.name)) ||
      (topic.test(found.name) && isArea(over.name)))
    ? { body: `${over.name} ${found.name}`, lines: [over, found] }
    : undefined
}

/** Who belongs to a body, and not its name: `The Members of the Panel are:`. */
const ofMembers = /^(?:the )?(?:members(?:hip)?|to)\b|\b(?:are|is|was|will)\b/i
/** `EXECUTIVE GROUP - MEETING 2/27`: which part of a partnership meets, on the line below its name. */
const committeePart =
  /^((?:executive|strategic|management|delivery|steering|operational|co-?ordinating|joint|partnership|core|project|programme)(?: (?:executive|management|strategic|delivery|steering))? (?:group|board|committee))(?: ?[-–—:(,] ?(?:\w+ )?(?:meeting|no\.?|agenda)\b.{0,30})?$/i
/** How the name of a body begins whose area stands on the line above: `Police and Crime Panel`. */
const topic =
  /^(?:polic(?:e|ing)|safer|community|health|safeguarding|children|adults?|public|local|crime|youth|corporate|licensing|flood|drugs?|domestic|violence|prevent|integrat\w+|schools?|housing|economic|climate)\b/i

/** The name of an area, alone on its line: `Marl and the Levels`. */
const isArea = (text: string): boolean =>
  /^\p{Lu}[\p{L}'’-]+(?:,? (?:and|&|of|the|on|upon|in|with|\p{Lu}[\p{L}'’-]+)){0,6}$/u.test(text) &&
  !/\b(?:agenda|notice|meeting|public|minutes|supplement|document|pack|dear|welcome|draft|council|democratic|services?|page|media)\b/i.test(
    text,
  ) &&
  !venueWords.test(text)

/** `To all members of the Harbour Liaison Committee`, over two lines or in one: whom an agenda is for tells whose it is. */
export const ofRecipients = (lines: readonly { readonly text: string }[]): string | undefined =>
  lines
    .flatMap(({ text }, at) => [text, `${text} ${lines[at + 1]?.text ?? ''}`])
    .map(text => /^to:? (?:all )?(?:the )?members of (?:the )?([^,.;:]{5,100})\.?$/i.exec(text)?.[1])
    .find(name => name !== undefined && bodyWords.test(name))

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The letters of a name: `PCSP` of Policing and Community Safety Partnership. */
const lettersOf = (name: string) =>
  [...name.matchAll(/\p{L}+/gu)]
    .filter(([word]) => !/^(?:and|of|the|for|in|on)$/i.test(word))
    .map(([word]) => word.charAt(0).toUpperCase())
    .join('')

/** The name of the body in full, in a line of the heading, where a summons calls it by less: by its last words, or by letters. */
export function nameInHeading(called: string | undefined, named: readonly NamedLine[]): string | undefined {
  if (called === undefined) return undefined
  // "Holm Town Council" over "the Safety Committee": a committee of that council.
  const council = named.find(({ name }) => /^\p{Lu}.{2,60} (?:town|parish|community) council$/iu.test(name))
  if (council !== undefined && /\b(?:committee|working (?:party|group))$/i.test(called) && !/\bcouncil\b/i.test(called))
    return `${council.name} ${called}`
  const same = named.find(({ name }) => name.toLowerCase() === called.toLowerCase())
  const ofArea = same === undefined ? undefined : overTwoLines(named, same)
  if (ofArea !== undefined) return ofArea.body
  const letters = called.match(/\b[A-Z]{3,6}\b/g) ?? []
  const spread = new RegExp(`(?:^|\\s)${called.split(/\s+/).map(escaped).join('(?:\\s.{1,40})?\\s')}(?:$|\\s)`, 'i')
  return named.find(
    ({ name }) =>
      bodyWords.test(name) &&
      name.length < 140 &&
      !/[.!?:]$|^to\b/i.test(name) &&
      ((name.length > called.length && name.toLowerCase().endsWith(` ${called.toLowerCase()}`)) ||
        (name.length > called.length && name.length < 90 && called.split(' ').length > 2 && spread.test(name)) ||
        letters.some(each => lettersOf(name).endsWith(each) && !name.includes(each))),
  )?.name
}

/** Of these names the one that letters alone stand for: `PCSP` in a letter, the Policing and Community Safety Partnership in its subject. */
export const ofLettersIn = (called: string | undefined, names: readonly (string | undefined)[]): string | undefined =>
  called !== undefined && /^[A-Z&]{3,8}$/.test(called)
    ? names.find(name => name !== undefined && lettersOf(name).endsWith(called))
    : undefined

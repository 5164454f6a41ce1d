import type { PersonWritten } from '../../meeting/commands.ts'
import { hasHonorific, isName, namesAPost } from '../../meeting/presentersWritten.ts'
import { itemNumber } from '../line/asSaid.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'
import { inAttendance, partList, readPerson } from '../line/peopleTyped.ts'
import { withTheirPosts } from './namesWithBodies.ts'
import { entriesIn, isCalledSo } from './rollEntries.ts'

/** For which business: by its number, by words of its title, or the one being taken. */
const theItem = `(?:(?:just |only )?(?:for|on|at|during|from|to (?:observe|hear|listen to|answer questions on)) )(?:just |only )?(?:(?:agenda )?items? ${itemNumber}(?:(?:,| and| &|[-–]| to) ?${itemNumber})*|(?<=\\bfor )${itemNumber}(?=(?: only| alone)?[\\s.]*$)|the [^\\n,;:()]{3,60}? (?:item|paper|report|business|part|section|discussion)|(?:the )?[^\\n,;:()]{3,60}?(?= only| alone)|(?:this|that) (?:item|one|bit|part))`
const only = '(?:,? (?:only|alone))?'
const when = `(?: (?:at|from|about|around|@) ?\\d[\\d.:]*(?: ?[ap]m)?)?`
const coming =
  '(?:com(?:es?|ing)(?: in| along| on)?|join(?:s|ing)?|attend(?:s|ing)?|arriv(?:es?|ing)|dial(?:s|ling|ing)?(?: in)?|drop(?:s|ping)? in|sit(?:s|ting)? in|log(?:s|ging)? on|be (?:here|present|there|along|with us|in attendance|attending|joining(?: us)?|coming(?: in)?|dialling in))'
const there = '(?:com(?:es|ing)(?: in| along)?|join(?:s|ing)|attend(?:s|ing)|sit(?:s|ting)? in|drop(?:s|ping)? in)'
const us = '(?: (?:us|the (?:meeting|call|room)|via teams|by (?:teams|phone)|on teams|online))*'
/** Not yet: "will be coming in", "due to join us". */
const ahead =
  "(?:(?:,|['’]ll)? ?(?:is |are )?(?:will|to|due to|is to|are to|going to|expected to|hoping to|planning to|wants to|may|should|shall)(?: also| only| just| then)? )"
const someone = '(\\p{L}[^\\n:;!?]{1,140}?)'
/** Whoever is named before, and how they come. */
const personFirst = [
  {
    form: new RegExp(
      `^(?:nb:? |also,? |fyi:? )?${someone}${ahead}(?:be )?${coming}${us}${when},? ${theItem}${only}${when}[\\s.]*$`,
      'iu',
    ),
    later: true,
  },
  {
    form: new RegExp(
      `^(?:nb:? |also,? |fyi:? )?${someone},?(?:['’]s| is| are)?(?: just| only)? (?:coming|arriving|expected|due)(?: in| along| on| here)?${us}${when},? ${theItem}${only}${when}[\\s.]*$`,
      'iu',
    ),
    later: true,
  },
  {
    form: new RegExp(
      `^(?:nb:? |also,? |fyi:? )?${someone},?(?:['’]s| is| are)?(?: just| only)? (?:${there}|here|present|in the room|with us|along)${us},? ${theItem}${only}[\\s.]*$`,
      'iu',
    ),
    later: false,
  },
  {
    form: new RegExp(
      `^(?:nb:? |also,? )?${someone},? (?:attended|joined|came in|sat in|was (?:present|here|in attendance))${us},? ${theItem}${only},?(?: and| then| and then) (?:left|departed|withdrew)(?: afterwards| after (?:it|that)| again| the meeting)*[\\s.]*$`,
      'iu',
    ),
    later: false,
  },
] as const
/** "Expecting A for item 5", "We'll be joined by A for item 5", "guest A, Post, Body, for item 5". */
const wordFirst = [
  {
    form: new RegExp(
      `^(?:we(?:['’](?:re|ll)| are| will)(?: be)? )?(?:expecting|expect|awaiting|having|joined by|to be joined by|hearing from|hear from) ${someone},? ${theItem}${only}[\\s.]*$`,
      'iu',
    ),
    later: true,
  },
  {
    form: new RegExp(
      `^(?:(?:our |a |the )?(?:guests?|visitors?|observers?|invitees?))[ ,:–-]+${someone},? (?:[-–] )?\\(?${theItem}${only}\\)?[\\s.]*$`,
      'iu',
    ),
    later: false,
  },
] as const

/** What is more than being there. */
const more =
  /\b(?:present(?:ing|s|ed|er|ation)?|introduc\w*|speak\w*|talk\w*|report|update|lead\w*|apolog\w*|apols|interest|action|leave|leaving|the (?:role|team|board of))\b/i

/** Those named, with who they are: "A, Co-ordinator, Harbour Pastors" is one, "A, Head of Housing, and B, Probation Officer" are two. */
function guests(written: string): readonly PersonWritten[] | undefined {
  const bare = written.replace(/,$/, '').trim()
  const [, name = '', from = ''] =
    /^([^,()]{3,40}?)(?:,? (?:from|of|representing) (?:the )?|, )(\p{Lu}[^()]{2,120})$/u.exec(bare) ?? []
  const theirs = from.split(/,\s*/)
  const ofOne =
    namesAPost(theirs[0] ?? '') || /^Co-?ordinator\b/i.test(from)
      ? !theirs.slice(1).some(part => hasHonorific(part))
      : !theirs.some(part => isName(part) || hasHonorific(part))
  if (isCalledSo(name) && ofOne && !/ and \p{Lu}[^,]*, | & /u.test(from) && !/, and /.test(from))
    return [{ name, role: from }]
  const listed = withTheirPosts(bare)
  return listed === bare ? entriesIn(bare) : partList(listed).map(part => readPerson(part, false))
}

/** "guests A, Head of Housing, and B, Probation Officer": who they are stands behind each. */
const listOfGuests =
  /^(?:also )?(?:(?:our |the )?(?:guests?|visitors?|invitees?)|also (?:here|present|in attendance))(?: (?:today|were|are|was|is|from))*[ ,:–-]+(\p{Lu}[^;!?\n]{5,280}?)[\s.]*$/iu

/** "also A, Manager, Council and B from the Forum as guests": what they are stands last. */
const guestsBehind =
  /^(?:(?:also|plus|and|with)(?: here| present| joining(?: us)?)?,? )?(\p{Lu}[^;!?:\n]{5,280}?),? (?:(?:are|is|were|was|both|all|here|present|attending|joining|in attendance|there) )*as (?:our |an? )?(guest|observer|visitor)s?(?: today)?[\s.]*$/u

/** Reads guests whose posts stand behind their names; of any other list of guests nothing. */
export function readGuestsWithPosts(said: string): Read {
  const [, list = ''] = said.length > 320 ? [] : (listOfGuests.exec(said) ?? guestsBehind.exec(said) ?? [])
  const allNamed = (found: readonly PersonWritten[] | undefined) =>
    found !== undefined && found.length > 1 && found.every(p => isName(p.name) && p.role !== undefined)
      ? found
      : undefined
  const people = !list.includes(', ')
    ? undefined
    : (allNamed(inAttendance(list)) ?? (withTheirPosts(list) === list ? undefined : allNamed(guests(list))))
  if (people === undefined) return undefined
  return question('record it', [way(`in attendance: ${asList(people)}`), way(`note ${said}`)])
}

const asList = (people: readonly PersonWritten[]): string =>
  people.map(({ name, role }) => (role === undefined ? name : `${name} (${role})`)).join('; ')

/** "The Chair introduced A, who had joined as an observer": who it is, and as what. */
const introduced =
  /^(?:the )?(?:chair|clerk)\b[^\n]{0,80}\b(?:introduced|welcomed) (\p{L}[^\n:;!?,]{2,60}), (?:who (?:had (?:joined|come|been invited)|has joined|was (?:attending|present|in attendance|joining|here|there)|is (?:attending|here|joining)|(?:would be|was|is) observing)(?: (?:the|this) meeting| today)?(?: as (?:an? )?(observer|guest|visitor))?|(?:an |attending as an? )?(observer|guest))[\s.]*$/iu

/** Reads whom the chair introduced as an observer or a guest: in attendance, with the sentence as a note. */
function readIntroduced(said: string): Read {
  const [whole, who = '', one, another] = introduced.exec(said) ?? []
  const [person, second] = whole === undefined ? [] : (guests(who) ?? [])
  if (person === undefined || second !== undefined || !isCalledSo(person.name)) return undefined
  const as = (one ?? another ?? (/observ/i.test(said) ? 'observer' : 'guest')).toLowerCase()
  const there = `in attendance: ${asList([{ ...person, role: person.role ?? as }])}`
  return question('record it', [wayOfSeveral([there, `note ${said}`]), way(there), way(`note ${said}`)])
}

/**
 * Reads that a guest comes for one item, "A (Shelter) will be coming in for item 5 only": nobody who presents it. Where they are to come yet, a note comes first;
 * else that they are in attendance, with the words beside it, since the roll has no item.
 */
export function readGuestAnnounced(said: string): Read {
  if (said.length > 300 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  const byTheChair = readIntroduced(said)
  if (byTheChair !== undefined) return byTheChair
  for (const { form, later } of [...personFirst, ...wordFirst]) {
    const who = form.exec(said)?.[1]
    if (who === undefined || more.test(said)) continue
    const people = guests(who)
    if (
      people === undefined ||
      people.length === 0 ||
      !people.every(p => isCalledSo(p.name) && /^\p{Lu}/u.test(p.name))
    )
      continue
    const note = way(`note ${said}`)
    // A first name alone is rather a member's, who is present and no guest.
    if (!people.every(p => p.role !== undefined || isName(p.name) || hasHonorific(p.name)))
      return later ? question('record it', [note]) : undefined
    const there = `in attendance: ${asList(people)}`
    const both = wayOfSeveral([there, note.words])
    return question('record it', later ? [note, both] : [both, way(there), note])
  }
  return undefined
}

import { way } from '../line/decisionPassed.ts'
import { peopleIn } from '../line/lineTakenApart.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const list =
  '(?:(?:the |our )?(?:list|roll|attendance|register|sederunt|minutes|attendees|those present|names)(?: (?:list|of (?:those )?(?:present|attendees|attendance)|record))?)'
const asPresent =
  '(?:(?:as|among|amongst|with|down as|to|on|in|into) (?:having been |being |having )?)?(?:present|attending|in attendance|attended|those (?:present|attending|in attendance)|(?:the )?(?:attendance|attendees|list of (?:those )?(?:present|attendees))(?: list)?)'
const put = '(?:shown|marked|recorded|listed|put down|put|added|included|noted|entered|down|registered|minuted|logged)'
const forms: readonly RegExp[] = [
  // "A to be shown as present", "A should be down as present".
  new RegExp(
    `^(\\p{L}[^.;:!?\\n,]{1,80}?),? (?:(?:is|are|was|were|ought|needs?|has|have|should|must|shd|could|can|please|also) )*(?:to )?(?:(?:be|have been) )?(?:also )?${put} (?:down )?${asPresent}(?![\\p{L}])`,
    'iu',
  ),
  // "A was left off the list", "A missing from the attendance".
  new RegExp(
    `^(\\p{L}[^.;:!?\\n,]{1,80}?)(?:['’]s)?(?: name)?,? (?:(?:is|are|was|were|has been|have been|had been|got) )?(?:left (?:off|out of)|missed (?:off|out of|from)|omitted from|missing from|not on|dropped from) ${list}(?![\\p{L}])(?=[^\\n]{0,100}(?:here|present|attend|add|in error|by mistake|should|$))`,
    'iu',
  ),
  // "Please add A to those present".
  new RegExp(
    `^(?:(?:can|could) (?:you|we) )?(?:(?:please|pls|also) )*(?:add|put|mark|show|record|include|list|enter|minute) (?:down )?(\\p{L}[^.;:!?\\n,]{1,80}?) (?:down )?${asPresent}(?![\\p{L}])`,
    'iu',
  ),
  // "I forgot to put A on the list", "missed A off the list".
  new RegExp(
    `^(?:(?:sorry|oops)[,.]? )?(?:(?:i|we)(?:['’]ve| have|['’]d| had)? )?(?:forgot(?:ten)?|missed|omitted|left|failed|neglected)(?: to)?(?: (?:put|add|include|mark|list|record|minute|note|mention|say))?(?: off| out)? (\\p{L}[^.;:!?\\n,]{1,80}?) (?:(?:on|off|from|to|in|out of|among|as) (?:${list}|present|those present)|(?:is|was) (?:here|present))(?![\\p{L}])`,
    'iu',
  ),
]

/** Reads that somebody belongs on the list of those present, from which they were left off: present, with the words kept where they say why. */
export function readLeftOffTheList(said: string): Read {
  if (!/present|attend|list|roll|register|sederunt|minutes|names?\b|record|here/i.test(said)) return undefined
  if (said.length > 240 || said.includes('\n') || /[?!]\s*$/.test(said)) return undefined
  if (/\b(?:not|n['’]t|absent|apolog\w+)\b/i.test(said.replace(/\bnot on\b/gi, ''))) return undefined
  for (const form of forms) {
    const m = form.exec(said)
    const people = m === null ? undefined : peopleIn(m[1] ?? '')
    if (m === null || people === undefined || people.some(p => p.role !== undefined)) continue
    const word = /\bin attendance\b/i.test(m[0]) ? 'in attendance' : 'present'
    const entry = `${word}: ${people.map(p => p.name).join(word === 'present' ? ', ' : '; ')}`
    const note = `note${/^(?:i|we|my)\b/i.test(said) ? ':' : ''} ${said}`
    const more = said.slice(m[0].length).replace(/[\s.,;–-]+/g, '') !== ''
    return question('record it', [way(entry), ...(more ? [wayOfSeveral([entry, note])] : []), way(note)])
  }
  return undefined
}

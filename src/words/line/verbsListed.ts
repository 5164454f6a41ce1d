import { enumerated } from '../../cards/decisionsWritten.ts'
import { withoutBullet } from './asSaid.ts'
import { type Read, question, wayOfSeveral } from './typed.ts'

/** "The Partnership:- (1) noted the report; (2) agreed that …": a body, and what it did, each with a verb of its own. */
const body =
  /^(?:decisions?(?:\(s\))?(?: (?:made|taken|reached))?\s*[:–—-]*\s*(?=\(?[1ai][.)]\s|(?<=\n)[-*•–]\s)|(?:decisions?(?:\(s\))?(?: (?:made|taken|reached))?\s*[:–—-]\s*)?(?:(?:following|after|having|on|upon|in (?:the light|view) of|with) [^,:\n]{1,160}?,? )?(?:the )?(?:board|partnership|committee|council|cabinet|panel|group|forum|executive|meeting|members|trustees|governors|sub-?committee)(?: then| therefore)?\s*(?::\s?[-–—]?|[-–—]|(?=\n))\s*(?=\(?[1ai][.)]\s|(?<=\n)[-*•–]\s))/i
const done = /^(noted|agreed|resolved|recommended)\b[\s:]*(?:that\s+)?([\s\S]+)$/i
/** What else a body does, as the thing that it agreed to do. */
const infinitive: Readonly<Record<string, string>> = {
  instructed: 'instruct',
  requested: 'request',
  asked: 'ask',
  directed: 'direct',
  approved: 'approve',
  endorsed: 'endorse',
  adopted: 'adopt',
  accepted: 'accept',
  authorised: 'authorise',
  delegated: 'delegate',
  appointed: 'appoint',
  remitted: 'remit',
  welcomed: 'welcome',
  homologated: 'homologate',
  continued: 'continue',
  referred: 'refer',
  invited: 'invite',
}
const other = new RegExp(`^(${Object.keys(infinitive).join('|')}) ([\\s\\S]+)$`, 'i')

const ended = (words: string) => words.trim().replace(/[\s;,.]+(?:and)?$/i, '')

/** Reads a body's decisions in a list, each with its own verb; asked, since what it instructed or approved is minuted as agreed. */
export function readVerbsListed(said: string): Read {
  const lead = said.length > 3_000 ? null : body.exec(said)
  if (lead === null) return undefined
  const rest = said.slice(lead[0].length)
  const listed = /^[-*•–]\s/.test(rest) ? rest.split('\n') : enumerated(rest.replace(/\s*\n\s*/g, ' '))
  const points = listed.map(point => ended(withoutBullet(point.trim())).replace(/^\(?\w{1,3}[.)]\s+/, ''))
  const words = points.map(point => {
    const [, verb, text = ''] = done.exec(point) ?? []
    if (verb !== undefined) return `${verb.toLowerCase()}: ${text}`
    const [, also = '', what = ''] = other.exec(point) ?? []
    return also === '' ? undefined : `agreed: to ${infinitive[also.toLowerCase()] ?? also} ${what}`
  })
  const entries = words.filter(w => w !== undefined)
  return points.length < 2 || entries.length < points.length
    ? undefined
    : question('record it', [wayOfSeveral(entries), { title: `note ${said}`, words: `note ${said}` }])
}

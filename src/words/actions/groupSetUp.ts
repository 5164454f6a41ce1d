import { withoutTime } from '../line/actionTimes.ts'
import { initialsInCapitals, mayOwn } from './actionWhose.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const kind =
  '(?:t(?:ask)? ?(?:&|and|n|\\+) ?f(?:inish)?|working|work|sub|sub-|small|short[ -]life(?: working)?|short[ -]term|steering|project|task|reference|joint|drafting|officer)'
const group = `(?:(?:an?|the|new) )?((?:(?:new|small|joint|multi-agency|short[ -]life) )?${kind}(?:(?: |-)?(?:working )?(?:group|grp|gp|party|panel|force|team|committee|cttee)|group)|twg|wg)`
const made =
  '(?:set[- ]?up|established|formed|created|convened|agreed|stood up|to be (?:set up|established|formed|created|convened))'
const forms: readonly RegExp[] = [
  // "Task & finish grp set up: A (lead), B. Report back by 31/3"
  new RegExp(
    `^(?:agreed:? |agreed (?:that )?|that )?${group}((?: (?:on|for|to (?!be\\b)|looking at|re)[^:;\\n]{2,80}?)?) (?:(?:be|was|is|has been|will be|should be|being) )?${made}((?: (?:to (?!report)|on|for|looking at|re)[^:;.\\n]{2,80}?)?)(?:\\s*[:;,.–—-]\\s*|\\s+(?:of|with|made up of|consisting of|comprising) |\\s+[–—-]\\s+)([^\\n]{3,300})$`,
    'iu',
  ),
  // "agreed to set up a task group of A, B and C, reporting back in April"
  new RegExp(
    `^(?:(?:agreed|decided|resolved)(?: to)?:? |(?:board|members|we|they|all) (?:agreed|decided) to )?(?:set up|establish|form|create|convene) ${group}((?: (?:on|for|to (?!report)|looking at|re)[^:;,.\\n]{2,80}?)?)()(?:\\s*[:;,.–—-]\\s*|\\s+(?:of|with|made up of|consisting of|comprising) |\\s+[–—-]\\s+)([^\\n]{3,300})$`,
    'iu',
  ),
  // "Task and finish group: A to lead with B and C, report 31 March"
  new RegExp(
    `^(?:agreed:? )?${group}((?: (?:on|for|looking at|re) [^:;\\n]{2,80}?)?)()(?:\\s*[:–—]\\s*|\\s+-\\s+)([^\\n]{3,300})$`,
    'iu',
  ),
]
/** "Report back by 31/3", "back to the March mtg", "first mtg before xmas": what they are to do, and by when, behind who they are. */
const reports =
  /[\s.,;:–—-]+(?:and |who (?:will|are to|is to) |they(?:['’]ll| will| are to)? |group )?(?:to )?(?:(?:(report|meet|come|feed)(?:s|ing)?(?: (back))?)|(back)|(first (?:mtg|meeting)))(?![\p{L}])\s*([^\n]{0,120})$/iu
const one = "(?:the )?\\p{L}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}'’-]+)?"
const inBracket = /\s*\((?:lead|leading|chair|chairing|convenor)\)/gi
const asList = (members: string): readonly string[] =>
  members
    .replace(inBracket, '')
    .replace(
      /\b(?:to lead|leading|leads?|as lead|in the lead|to chair|chairing|chair)\b(?: it| this| the group)?/gi,
      '',
    )
    .split(/\s*(?:[,;/&+]|\band\b|\bwith\b)\s*/i)
    .map(name => name.replace(/[\s.:]+$/, '').trim())
    .filter(name => name !== '')
const isOne = new RegExp(`^${one}$`, 'u')

/** Reads that a group was set up of some of those there, and that it is to report: the decision, and the action of all of them. Asked, and as a note. */
export function readGroupSetUp(written: string): Read {
  if (written.length > 500 || /\n|[?!]\s*$/.test(written)) return undefined
  const said = written.replace(/[\s.]+$/, '')
  const [, called = '', before = '', behind = '', rest = ''] =
    forms.map(form => form.exec(said)).find(found => found !== null) ?? []
  if (rest === '') return undefined
  const task = reports.exec(rest),
    members = (task === null ? rest : rest.slice(0, task.index)).replace(/[\s,;.–—-]+$/, '')
  const people = asList(members)
  if (
    people.length < 1 ||
    people.length > 12 ||
    !people.every(p => isOne.test(p) && mayOwn(initialsInCapitals(p), true))
  )
    return undefined
  const of = `that a ${/^\p{Lu}\p{Ll}/u.test(called) ? called.charAt(0).toLowerCase() + called.slice(1) : called}${before}${behind} be set up: ${members}`
  const ways = ['agreed', 'resolved'].map(verb => `${verb}: ${of}`)
  if (task === null) return question('record it', [...ways.map(way), way(`note ${written}`)])
  const [, verb, , back, meeting, when = ''] = task
  const does =
    meeting !== undefined
      ? `hold the ${meeting.toLowerCase()}`
      : back !== undefined || /^(?:report|come|feed)$/i.test(verb ?? '')
        ? `${/^feed$/i.test(verb ?? '') ? 'feed' : 'report'} back`
        : (verb ?? '').toLowerCase()
  const { rest: how, time } = withoutTime(`x ${when}`)
  const todo = `${does}${how.replace(/^x\s?/, ' ').replace(/\s+$/, '')}${time}`
  return question('record it', [
    ...ways.map(entry => wayOfSeveral([entry, `action ${people.map(initialsInCapitals).join(', ')}: ${todo}`])),
    way(`note ${written}`),
  ])
}

import { wayTitle } from '../../cards/typedWays.ts'
import type { DecisionVerb } from '../../meeting/events.ts'
import { way } from './decisionPassed.ts'
import { ownPartOfIt } from './ownPartOfIt.ts'
import { type Read, type Way, entriesOf, question, wayOfSeveral } from './typed.ts'

/** "noted the report and asked Orla Finnimore to circulate it": what else they did. */
const andAsked = /,? and (?:(?:then|also) )?(asked|requested|instructed|invited|directed|tasked|commissioned)\s+(?=\S)/i
/** Another sentence after the decision; not one that says who moved it, or how it was voted. */
const nextSentence =
  /(?<!\b(?:cllr|dr|mr|mrs|ms|supt|insp|prof|rev|no|st|nem|con|messrs|[ap]\.m)|\b(?:that|by|and|cllr|dr|mr|mrs|ms|supt|insp|prof|rev)\.? \p{L})\.\s+(?=\p{Lu}\p{L}*\s\p{L})(?!(?:Proposed|Proposer|Moved|Mover|Seconded|Vote|Voting|Carried|All in favour|Unanimous|For |In favour|That |RESOLVED|AGREED|NOTED)\b)/iu
/** "noted (TQ to follow up)": somebody's to do, in a bracket. */
export const toDoInBracket = /^\s*\((\p{Lu}[^()\n]{1,60} (?:to|will) [^()\n]{2,300})\)\.?$/u

/** "panel to meet fortnightly until March": what was decided of a body, and nobody's task. */
const bodyGoesOn =
  /^(?:the |this |a )?(?:\p{Ll}+ ){0,2}(?:panel|group|sub-?group|committee|partnership|board|forum|scheme|pilot|project|trial|policy|plan|report|it|this|they|review)(?: \p{Ll}+)? (?:to|will|would|then|should) /iu

/** A decision, and what a body did besides, which may be another entry: asked. */
export function andMore(verb: DecisionVerb, rest: string, said: string): Read {
  const bracket = toDoInBracket.exec(rest.slice(0, 400))
  if (bracket !== null && rest.length <= 400)
    return question('record it', [apart(verb, `action: ${bracket[1] ?? ''}`), way(`note ${said}`)])
  const ends = nextSentence.exec(rest.slice(0, 600))
  if (ends !== null && rest.length <= 600 && !/[:\n]/.test(rest.slice(0, ends.index))) {
    const whole = rest
      .trim()
      .replace(/^[:–—-]\s+/, '')
      .replace(/^that\s+/i, '')
    const ways = [
      apart(
        `${verb}: ${rest
          .slice(0, ends.index)
          .trim()
          .replace(/^[:–—-]\s+/, '')
          .replace(/^that\s+/i, '')}`,
        `note ${rest.slice(ends.index + ends[0].length)}`,
      ),
      { title: wayTitle.allAsOne(), words: `${verb}: ${whole}` },
    ]
    return question('record it', bodyGoesOn.test(rest.slice(ends.index + ends[0].length)) ? ways.toReversed() : ways)
  }
  const m = andAsked.exec(rest.slice(0, 600))
  if (m === null || rest.length > 600 || /[:\n]/.test(rest.slice(0, m.index))) return undefined
  const [, whom, task] = /^(.{2,60}?) to (\S[\s\S]*)$/.exec(rest.slice(m.index + m[0].length)) ?? []
  const then =
    whom === undefined
      ? `note The meeting ${m[1] ?? 'asked'} ${rest.slice(m.index + m[0].length)}`
      : `action ${whom}: ${task ?? ''}`
  const first = `${verb}: ${rest
    .slice(0, m.index)
    .trim()
    .replace(/^that\s+/i, '')}`
  return question('record it', [
    apart(first, then),
    { title: wayTitle.allAsOne(), words: `${verb}: ${rest.trim().replace(/^that\s+/i, '')}` },
  ])
}

/** "…. Action: Treasurer" after a decision: whose it is to do what was decided. The task is in the words of the decision, without who would do it. */
export function ownedDecision(of: Read, owner: string, said: string, time = ''): Read {
  if (of === undefined || !('kind' in of)) return undefined
  const ways =
    of.kind === 'question'
      ? of.ways.filter(w => !/^note\b/i.test(w.words) && entriesOf(w.words).length === 1)
      : of.kind === 'command' && of.command.type === 'PassResolution' && of.command.texts.length < 2
        ? [way(`${of.command.verb}: ${of.command.texts[0] ?? ''}`.replace(/: $/, ''))]
        : []
  const [first] = ways
  if (first === undefined) return undefined
  const decided =
    /^(?:noted|agreed|resolved|recommended)\b[\s:]*(?:that\s+|to\s+)?(\S[\s\S]*)$/i.exec(first.words)?.[1] ?? ''
  // "that it be noted and that A bring an update": what A is to do is their own, and no part of what was decided.
  const [, before = '', name = '', done = ''] =
    /^(\S[\s\S]{3,400}?),?;? and (?:that )?((?:the )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}) ((?!be\b|is\b|has\b)\p{Ll}\S* \S[\s\S]*)$/u.exec(
      decided,
    ) ?? []
  if (before !== '' && isCalled(name, owner))
    return question('record it', [
      apart(
        `${/^[\w]+/.exec(first.words)?.[0] ?? 'agreed'}: ${before}`,
        `action ${owner}: ${done
          .replace(/^(?:to|will|would|should) /, '')
          .replace(/\.$/, '')
          .replace(inMonth, time === '' ? ', due $1' : '$&')}${time}`,
      ),
      way(`note ${said}`),
    ])
  const task = decided.replace(
    new RegExp(
      `^(?:the )?${owner.replace(/^the /i, '').replace(/[^\p{L}\d ]/gu, '.')} (?:would|will|should|shall|is to|to) `,
      'iu',
    ),
    '',
  )
  const own = ownPartOfIt(decided.replace(/[\s.]+$/, ''), owner)
  if (own !== undefined)
    return question('record it', [
      ...ways.map(w => apart(w.words.replace(decided, own.decided), `action ${owner}: ${own.task}`)),
      way(`note ${said}`),
    ])
  const noted = /^noted\b/i.test(first.words)
  return question('record it', [
    ...(task === '' || noted
      ? []
      : ways.map(w => apart(w.words, `action ${owner}: ${task.replace(/\.$/, '')}${time}`))),
    ...(task === '' || noted ? ways.slice(0, 1) : []),
    ...(task !== '' && noted ? [way(`action ${owner}: ${task.replace(/\.$/, '')}${time}`)] : []),
    way(`note ${said}`),
  ])
}

/** "bring an update in May 2027": when it is to come. */
const inMonth =
  / in ((?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?)$/

/** Whether a name may be the owner's: the same, or one whose initials or first name the owner is. */
const isCalled = (name: string, owner: string): boolean => {
  const bare = name.replace(/^(?:the|cllr|dr|mrs?|ms|supt|insp) /i, ''),
    letters = (bare.match(/\b\p{Lu}/gu) ?? []).join('')
  return (
    owner.toLowerCase().includes(bare.toLowerCase()) ||
    bare.toLowerCase().includes(owner.toLowerCase()) ||
    owner.split(/\s*[/,&+]\s*|\s+and\s+/).some(one => one === letters)
  )
}

/** Two entries of one message, on one button. */
export const apart = (first: string, then: string): Way => wayOfSeveral([first, then])

import { body } from '../line/decisionCues.ts'
import { passive } from './decisionInThePassive.ts'
import { both, end, lower, rest, tidy } from '../line/decisionWorded.ts'
import type { Way } from '../line/typed.ts'

/** "Approval given to the spend", "General support for the bid", "Agreement reached to fund the post". */
const noun = new RegExp(
  `^(?:(?:there (?:was|is)|${body}|the|a|full|formal|general|broad|majority|unanimous|clear|overall|strong|delegated|in principle|retrospective|members['’]?|board|group|partner|gave|gives|give|its|their|power to act)(?: (?=gave|granted|reached))? ?){0,5}?(approval|agreement|consensus|consent|permission|authority|support|backing|endorsement|sign[- ]?off|go[- ]?ahead|green light|assent|authorisation|ratification|in agreement)((?: (?:was|were|is|has been|now|in principle|from all|by all|by email))*)( (?:given|granted|reached|obtained|secured|expressed|confirmed|noted|recorded))?(?:,? (for|to|of|on|that|around|subject to|with|in) |\\s*[:–—]\\s*|\\s-\\s)${rest}${end}`,
  'i',
)
const ofNoun: Readonly<Record<string, string>> = {
  approval: 'approve',
  'sign off': 'sign off',
  support: 'support',
  backing: 'back',
  endorsement: 'endorse',
  'go ahead': 'approve',
  'green light': 'approve',
  assent: 'approve',
  ratification: 'ratify',
}

/** "Approval given for X", "Agreement reached to X": what the noun stands for. */
export function readByNoun(said: string): readonly Way[] {
  const [whole, word = '', , participle, joint, what = ''] = noun.exec(said) ?? []
  // "Authority to spend £5k delegated to Ravi": what is done stands behind it.
  if (
    whole === undefined ||
    (participle === undefined && passive.test(said)) ||
    / from (?:some|several|one|a few|many|two)\b/i.test(said)
  )
    return []
  const name = word.toLowerCase().replace('-', ' ').replace('signoff', 'sign off'),
    thing = tidy(what),
    link = joint?.toLowerCase()
  const base = ofNoun[name]
  if (link === 'that' || (link === 'to' && base === undefined && /^(?:agreement|consensus|in agreement)$/.test(name)))
    return both(`${link} ${thing}`)
  if (base !== undefined && (link === undefined || /^(?:for|to|of|on)$/.test(link)))
    return both(`to ${base} ${lower(thing)}`)
  if (/^(?:agreement|consensus|in agreement)$/.test(name))
    return both(link === 'subject to' ? `that the matter be agreed subject to ${thing}` : lower(thing))
  return both(`that ${name} be ${participle?.trim() ?? 'given'} ${link ?? 'for'} ${lower(thing)}`)
}

import { actNamed } from './conductTyped.ts'
import { way } from './decisionPassed.ts'
import { paragraphsOf } from './resolutionConducts.ts'
import type { Way } from './typed.ts'

const thePublic =
  '(?:(?:the |members of (?:the )?)?(?:press|public|observers|gallery)(?:(?: and| &|/) ?(?:the )?(?:press|public|observers))?)'
const goesOut = new RegExp(
  `\\b${thePublic}\\b[^\\n]{0,40}\\b(?:excluded?|out|asked to leave|left|withdrew|removed|dismissed|leave|off the call)\\b|\\bexclu(?:sion of|ded?|ding) (?:the )?${thePublic}|^(?:exempt|confidential|private|closed|restricted)\\b[^\\n]{0,20}\\b(?:session|business|part|items?)\\b|\\b(?:in)?to (?:an? |the )?(?:part (?:2|ii|two|b)|private|closed|exempt|confidential|restricted)\\b|\\bin camera\\b|^part (?:2|ii|two|b)\\b`,
  'i',
)
const comesBack = new RegExp(
  `\\b(?:back|return(?:ed|ing)?|moved|resum(?:ed|ing)|re-?open(?:ed|ing)?)\\b[^\\n]{0,30}\\b(?:open|public|part (?:1|i|one|a)) ?(?:session|meeting|business)?\\b|\\b${thePublic}\\b[^\\n]{0,30}\\b(?:back|re-?admitted|re-?joined|returned|let (?:back )?in|invited back)\\b|\\bend of (?:the )?(?:exempt|private|closed|confidential|part 2)\\b`,
  'i',
)

/** Whether the public go or come, with the paragraphs or the Act that are named. */
export function likelyOfThePublic(said: string): readonly Way[] {
  if (said.length > 300) return []
  if (comesBack.test(said)) return [way('readmit public')]
  if (!goesOut.test(said)) return []
  const act = actNamed(said),
    paragraphs = paragraphsOf(said)
  return [way(`exclude public ${[...paragraphs, ...(act === undefined ? [] : [`${act} Act`])].join(', ')}`.trim())]
}

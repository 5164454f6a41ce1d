import { way } from '../line/decisionPassed.ts'
import { actNamed, paragraphsOf } from './exclusionTyped.ts'
import { type Read, type Way, question } from '../line/typed.ts'

const thePublic =
  '(?:(?:the |members of (?:the )?)?(?:press|public|observers|gallery)(?:(?: and| &|/) ?(?:the )?(?:press|public|observers))?)'
const goesOut = new RegExp(
  `\\b${thePublic}\\b[^\\n]{0,40}\\b(?:excluded?|out|(?:asked|requested|invited|required) to (?:leave|withdraw)|left|withdrew|removed|dismissed|leave|off the call)\\b|\\bexcl(?:\\.|usion)? ?(?:of )?(?:the )?${thePublic}|\\bexclu(?:sion of|ded?|ding) (?:the )?${thePublic}|^(?:exempt|confidential|private|closed|restricted)\\b[^\\n]{0,20}\\b(?:session|business|part|items?)\\b|\\b(?:in)?to (?:an? |the )?(?:part (?:2|ii|two|b)|private|closed|exempt|confidential|restricted)\\b|\\bin (?:camera|private)\\b(?! \\p{L})|^(?:now )?(?:in |moved |started )?part (?:2|ii|two|b)\\b|^(?:now )?exempt\\b|\\blive-?stream (?:stopped|paused|off|ended|cut)\\b`,
  'iu',
)
const comesBack = new RegExp(
  `\\b(?:back|return(?:ed|ing)?|moved(?! (?:in)?to (?:an? |the )?(?:private|closed|exempt|confidential|restricted|part (?:2|ii|two|b)))|resum(?:ed|ing)|re-?open(?:ed|ing)?)\\b[^\\n]{0,30}\\b(?:open|public|part (?:1|i|one|a)) ?(?:session|meeting|business)?\\b|\\b${thePublic}\\b[^\\n]{0,30}\\b(?:back|re-?admitted|re-?joined|returned|let (?:back )?in|invited back)\\b|\\bopened? (?:back up )?to the public\\b|\\bpart (?:1|i|one|a) (?:resumed|again)\\b|\\bpublic session (?:resumed|resumes|again)\\b|\\blive-?stream (?:resumed|back|restarted|on again)\\b|\\bend of (?:the )?(?:exempt|private|closed|confidential|part 2)\\b`,
  'i',
)

/** "two members of the public left 3.10": some of those who listen, and not all of them. */
const someOfThem = /^(?:an?|one|two|three|four|five|six|several|some|a few|\d{1,2})\b(?! (?:exempt|closed|private))/i

/** "Man in red coat asked to leave", "warned the gallery": one of those who listen, or a warning. */
const oneOrWarned =
  /\b(?:man|woman|gentleman|lady|person|individual|(?:an?|one|1) (?:member of the public|observer|resident|heckler))\b[^\n.]{0,40}\b(?:asked|told|requested|required|made) to (?:leave|withdraw|go)\b|\bwarned (?:the )?(?:gallery|public|observers)/i

/** Whether the public go or come, with the paragraphs or the Act that are named. */
export function likelyOfThePublic(said: string): readonly Way[] {
  if (said.length > 300 || someOfThem.test(said) || oneOrWarned.test(said)) return []
  if (comesBack.test(said)) return [way('readmit public')]
  if (!goesOut.test(said)) return []
  const act = actNamed(said),
    paragraphs = paragraphsOf(said)
  return [way(`exclude public ${[...paragraphs, ...(act === undefined ? [] : [`${act} Act`])].join(', ')}`.trim())]
}

/** "Public left the meeting 3.20", "Observers left for item 9": a crowd, and nobody who is called so. */
const crowdMoved = new RegExp(
  `^(?:[^\\n]{0,40}[-–,:] ?)?${thePublic} (?:then |all |now |also |has |have |had |was |were |were all )*(?:left|withdrew|out|asked|gone|leave|leaving|departed|returned|back|re-?joined|came|let)\\b`,
  'i',
)
/** The public gone or come, which would else be read as somebody of that name. */
export const readCrowdMoved = (said: string): Read => {
  const ways = said.length <= 300 && crowdMoved.test(said) ? likelyOfThePublic(said) : []
  return ways.length === 0 ? undefined : question('do it now', [...ways, way(`note ${said}`)])
}

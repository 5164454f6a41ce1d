import { isName } from '../../meeting/presentersWritten.ts'
import { done, onlyToldOf, verbOfThings } from '../line/decisionCues.ts'
import { agreedTo, both, end, lower, ofTheMatter, ordinary, tidy, withArticle } from '../line/decisionWorded.ts'
import type { Way } from '../line/typed.ts'

/** "Option 2 endorsed", "£12k was approved for target hardening", "Ffion Rees appointed as lead". */
export const passive = new RegExp(
  `^([\\p{L}\\d£“"'‘(][^\\n?!]{0,300}?)(\\s*[:–—,]|\\s-)? (?:(?:was|were|is|are|be|been|has|have|being|now|then|duly|formally|also|all|unanimously|therefore|accordingly|not) ){0,4}(${verbOfThings})(?=[,;:.(–-]|$| (?:to|for|as|with|without|by|until|till|pending|subject|in|on|onto|at|from|because|since|due|owing|provided|unanimously|unopposed|retrospectively|nem|en|and|but|following|so|under|re|over|up|back|again|\\d|-|–)(?![\\p{L}])| (?=£))([^\\n]{0,300}?)${end}`,
  'iu',
)
/** Past participles that say of somebody what they become, or are to do: a name before them did not do it. */
const ofPeople =
  /^(?:re-?)?(?:appointed|elected|nominated|co-opted|authori[sz]ed|empowered|mandated|instructed|directed|chosen|selected|awarded|granted)$/i
/** A beginning that is no thing: "With the consent of the meeting". */
const noSentence =
  /^(?:after|following|in (?:view|light|the|response)|given|having|with|as|since|because|due to|owing to|on|at|for|when|while|whilst|noting|considering|despite|although|if|there|no)\b/i
/** Said of somebody with nothing after it, this is what they did, and not what was done with them. */
const bySomebody =
  /^(?:agreed|referred|committed|accepted|declined|refused|approved|confirmed|supported|withdrew|continued|passed|preferred|backed|chose|raised)$/i
/** "Vice Chair: Sol Meyer", before "elected": for what, and who. */
const forWhat = /^([^:\n]{2,60}?)(?:: | [-–] )(\p{Lu}[^:\n]{2,60})$/u

/** "Concerns were raised", "Questions were passed to officers": what was said in a discussion, and no thing of which anything is decided. */
const ofTelling =
  /^(?:(?:an?|the|some|several|many|further|other|serious|various|a (?:number|couple|few) of|members['’]?|partners['’]?|residents['’]?) ){0,3}(?:concerns?|questions?|issues?|quer(?:y|ies)|comments?|doubts?|worries|fears?|disappointment|observations?|thanks|appreciation|suggestions?|points?)\b(?! (?:\d|log|paper))/i

/** "The Chair proposed, and members": they agreed, and were not agreed. */
const agree = /(?:,|\band)\s+(?:the )?(?:members|partners|board|committee|partnership|panel|group|forum|meeting)$/i

/** What was done with something, in the passive or with its verb left out. */
export function readPassive(said: string): readonly Way[] {
  const [whole, thing = '', mark = '', word = '', trail = ''] = passive.exec(said) ?? []
  const verb = word.toLowerCase().replace(/\s+/, ' '),
    bare = thing.trim().replace(/ (?:reviewed|received|considered|discussed|presented|read|debated)(?:,? and)?$/i, ''),
    // Without the full stop, which is in neither of them.
    unended = said.replace(/[\s.]+$/, ''),
    not = / not $/i.test(unended.slice(0, unended.length - trail.length - word.length).slice(-5)) ? 'not ' : ''
  if (whole === undefined || onlyToldOf.test(bare) || /[.;]\s|\bthat \p{L}/u.test(bare)) return []
  // "The meeting was not quorate and decisions": a sentence of its own before it.
  if (/\b(?:was|were|is|are|had|has)\b[^,]*\sand\s/i.test(bare)) return []
  // "Health partners have agreed in principle to": what others did.
  if (bySomebody.test(verb) && new RegExp(`\\b(?:has|have|had) ${verb}\\b`, 'i').test(said)) return []
  // "which meant that it was carried over", "has been given a grant of £4k": how it is, told.
  if (/\b(?:meant|means|mean)\b|\b(?:has|have|had) (?:now |also |already )?been \p{L}+/iu.test(bare)) return []
  // "should be nominated": what somebody thought of it; "well supported": how it is.
  if (/\b(?:could|should|may|might|can|would|must|need(?:s|ed)? to|had to|ought to)$/i.test(bare)) return []
  if (/\b(?:well|fully|strongly|poorly|widely|better|best|actively|closely|generally|mostly|largely)$/i.test(bare))
    return []
  if (agree.test(bare) && verb === 'agreed') return []
  if (ofTelling.test(bare)) return []
  if (/^(?:he|she|it|they|we|who|which|that|this|as|not|and|but|also|so|then|never|nothing)$/i.test(bare)) return []
  if (
    /^(?:$| (?:to|that|with|about|in principle)\b)/i.test(trail) &&
    bySomebody.test(verb) &&
    !/\b(?:was|were|is|are|be|been) \p{L}+$/iu.test(said.slice(0, said.length - trail.length).replace(/[\s.]+$/, '')) &&
    (/^(?:the )?(?:vice-?)?chair(?:man|woman|person)?$/i.test(bare) || !ordinary.test(bare)) &&
    (isName(bare) ||
      /^(?:the )?(?:vice-?)?chair(?:man|woman|person)?$/i.test(bare) ||
      /^(?:\p{Lu}\p{Ll}+|\p{Lu}{2,3})$/u.test(bare))
  )
    return []
  // "approved by Cabinet in July": somebody else's, unless it says how.
  if (
    /^\s*,? by (?!an?\b|(?:the )?(?:board|members|partners|group|panel|meeting)\b|£?\d|e-?mail|consensus|all\b|members|partners|show|unanim|default|circulation|correspondence|majority)/i.test(
      trail,
    )
  )
    return []
  if (
    verb === 'agreed' &&
    /^ (?:to|that|with(?! (?:one|two|an?|some|minor|the|no|amendments?|changes?|caveats?|conditions?|\d)\b))\b/i.test(
      trail,
    ) &&
    !/\b(?:was|were|is|be)\s+agreed/i.test(said)
  )
    return []
  const after = tidy(trail),
    link =
      after === '' || /^[.;]/.test(after) ? '' : /^\s*[,;]/.test(trail) ? ', ' : /^\s*[:–-]/.test(trail) ? ' – ' : ' '
  const became = /^(?:ok|okayed|waved|voted through)/.test(verb)
    ? 'approved'
    : verb === 'voted down'
      ? 'rejected'
      : done(verb)
  const [, subject] = /^subject to (.+)$/i.exec(bare) ?? []
  if (mark === ',' && subject !== undefined) return both(`the matter be ${became}, subject to ${subject}`)
  // What stands before a comma is a sentence of its own: "Paper late, deferred".
  if (mark === ',' && ofTheMatter.test(verb)) return both(`the matter be ${became}${link}${after} (${lower(bare)})`)
  if (mark === ',' && /^(?:agreed|approved|passed)$/.test(verb)) return agreedTo(`${lower(bare)}${link}${after}`)
  if (noSentence.test(bare)) return []
  const [, what, whom] = ofPeople.test(verb) ? (forWhat.exec(bare) ?? []) : []
  return whom === undefined
    ? both(`that ${withArticle(lower(bare.replace(/[\s:,–—-]+$/, '')))} ${not}be ${became}${link}${after}`)
    : both(`that ${whom} ${not}be ${became}${link}${after} (${what ?? ''})`)
}

import { way } from '../line/decisionPassed.ts'
import { agreedTo, both, end, lower, rest, tidy } from '../line/decisionWorded.ts'
import type { Way } from '../line/typed.ts'

/** "No objections to the merger", "There were no objections raised to …". */
const unopposed = new RegExp(
  `^(?:there (?:was|were|being) )?(?:no|nil) (?:objections?|dissent|opposition|concerns|issues)(?: (?:was|were|raised|expressed|received|made|from (?:members|partners|the board|anyone)))*,? (?:to|with|about|re) ${rest}${end}`,
  'i',
)
/** "Carried: letter to the Minister", "Unanimous: letter to go", "Outcome: option B". */
const labelled = new RegExp(
  `^(carried|passed|moved,? seconded,? (?:and )?(?:carried|agreed)|(?:motion|resolution|proposal)s? (?:carried|passed|agreed)|(?:the )?(?:board|group|panel|committee|partnership|meeting|members|final|agreed)(?:['’]s?)? (?:decision|position|view|steer|conclusion)|unanimous(?:ly)?(?: (?:carried|passed))?|outcome|conclusion|way forward|steer|consensus|preferred option|final decision|board decision|decided|chair['’]?s ruling|ruling)(?: \\d{1,2}\\s?[-–]\\s?\\d{1,2})?(?:\\s*[:–—]\\s*|\\s-\\s)${rest}${end}`,
  'i',
)
/** "It's agreed: …", "So it's agreed that we …", "Agreed we'd …": agreed, as it is spoken. */
const agreedThen =
  /^(?:so,? )?(?:(?:it['’]?s|it is|that['’]?s|we(?:['’]ve)?|all) (?:been |now |all )?)?(?:agreed|decided|settled)(?:\s*[:–-]\s*|,? (?:that )?)(?:(we(?:['’](?:d|ll)| will| would| should)? )(?=\p{Ll}{2,})|(?<=[:–-]\s*|that\s))(?!agreed\b)([^\n]{4,600})$/iu
/** "Recommending to Cabinet that …", "Recommend to Cabinet: …". */
const recommendsTo = /^recommend(?:ing|s|ed)? (to [^:\n]{3,60}?)(?:\s*(:)\s*(?:to )?| that )(\S[^\n]{3,600})$/i
/** "agreed, fund to stay open": the word, and a comma. */
const commaAfter =
  /^(?:it was )?(agreed|resolved|noted|recommended),\s+(?!but\b|and\b|although\b)(?![^\n]{0,60}\b(?:abstain|against|dissent))([^\n]{4,600})$/i
const lost = new RegExp(`^(lost|defeated|fell|not carried)(?:\\s*[:–—]\\s*|\\s-\\s)${rest}${end}`, 'i')
/** "Decision to defer the grant", "Decision was to …", "Decision deferred" is none of these. */
const theDecision = new RegExp(
  `^(?:the |a |board |final |unanimous )*(?:decision|resolution|agreement|ruling|outcome|conclusion|upshot|motion|proposal)(?: (?:was|is|made|taken|reached|passed|carried|of the (?:board|meeting|group)))* (to|that|not to) ${rest}${end}`,
  'i',
)
/** "It was the unanimous view that …", "Board steer was option 2", "Thumbs up for …", "In principle yes to …", "Chair to have delegated authority to …". */
const theirView = new RegExp(
  `^(?:(?:it was|this was) (?:the |a )?(?:(?:unanimous|general|clear|majority|collective|overall|firm|board['’]?s?|group['’]?s?|members['’]?) )*(?:view|feeling|consensus|decision|wish|preference|steer)|(?:the )?(?:board|group|panel|committee|partnership|exec|members|partners|meeting)(?:['’]s?)? (?:steer|view|preference|decision|consensus|feeling) (?:was|is)|(?:in principle,? )?(?:yes|thumbs[- ]up|green light|go[- ]ahead|all for)(?! (?:was |is )?(?:given|granted)\\b)(?: from (?:all|everyone|the (?:board|group|panel)|members|partners))?)(?: of (?:the )?(?:board|group|meeting|members))?:?(?: (to|that|for|on))? ${rest}${end}`,
  'i',
)
const toHavePower = new RegExp(
  `^([^\\n:]{2,80}?) (?:to have|given|to be given|to get) ((?:delegated )?(?:authority|powers?) (?:to|for) [^\\n]{3,500}?)${end}`,
  'i',
)
/** "Option B it is", "Went with option B", "Option 2 preferred". */
const optionChosen =
  /^(?:(?:the |it['’]s )?(option \w{1,3}\b[^\n]{0,120}?),? (?:it is|was favoured|favoured|was the preferred option|is the preferred option)|(?:\p{L}+ ){0,2}(?:went|going|go) (?:with|for) ((?:option|the|a|\p{L}+['’]s)\b[^\n]{2,200}?))[\s.]*$/iu

/** "£5k lighting: yes", "Lighting given the go-ahead", "No appetite for the scheme": what was put, and what they said to it. */
const saidYes = /^([^\n]{4,300}?)(?:\s+[-–]\s+|\s*:\s+)(?:yes|go|go[- ]?ahead|fine|ok(?:ay)?|approve|all yes)[\s.]*$/i
const wasGiven =
  /^([^\n:]{3,300}?) (?:was |is |be |been )?given (?:the |a |its |their )?(?:go[- ]?ahead|green light|thumbs[- ]up|nod|approval|all clear)\b([^\n]{0,200}?)[\s.]*$/i
const noAppetite =
  /^(?:there (?:was|is) )?(?:no|little|insufficient) (?:appetite|support|enthusiasm|agreement|majority) (?:for|to) ([^\n]{3,300}?)[\s.]*$/i
/** What was decided, behind words that say that it was: "Carried: …", "Decision to …", "It was the view that …", "It's agreed that …". */
export function readByLabel(said: string): readonly Way[] {
  const [, whom = '', power = ''] = toHavePower.exec(said) ?? []
  if (power !== '') return both(`that ${lower(whom)} have ${tidy(power)}`)
  const [, viewJoint, view = ''] = theirView.exec(said) ?? []
  if (view !== '')
    return both(
      `${/^in principle/i.test(said) ? 'to approve in principle ' : /^(?:to|that)$/i.test(viewJoint ?? '') && !/^(?:yes|thumbs|green|go)/i.test(said) ? `${(viewJoint ?? '').toLowerCase()} ` : ''}${lower(tidy(view))}`,
    )
  const yes = saidYes.exec(said)?.[1]
  if (yes !== undefined) return both(lower(tidy(yes)))
  const given = wasGiven.exec(said)
  if (given !== null) return both(`that ${lower(tidy(given[1] ?? ''))} be approved${given[2] ?? ''}`)
  const unwanted = noAppetite.exec(said)?.[1]
  if (unwanted !== undefined) return both(`not to support ${lower(tidy(unwanted))}`)
  const [, carried = '', what = ''] = labelled.exec(said) ?? []
  if (what !== '')
    return both(
      `${/^\w{1,3}$/.test(what) ? 'option ' : ''}${lower(tidy(what))}${/^unanimous/i.test(carried) ? ' (unanimously)' : ''}`,
    )
  const fell = lost.exec(said)?.[2]
  if (fell !== undefined)
    return [way(`${/^(?:the )?amendment/i.test(fell) ? 'amendment' : 'motion'} lost: ${tidy(fell)}`)]
  const [, joint = '', decision = ''] = theDecision.exec(said) ?? []
  if (decision !== '') return both(`${joint.toLowerCase()} ${tidy(decision)}`)
  const free = unopposed.exec(said)?.[1]
  if (free !== undefined) return both(`${lower(tidy(free))} (no objections)`)
  const option = optionChosen.exec(said)
  if (option !== null) return both(lower(tidy(option[1] ?? option[2] ?? '')))
  const itIs = agreedThen.exec(said)
  if (itIs !== null) return agreedTo(`${itIs[1] === undefined ? '' : 'to '}${lower(tidy(itIs[2] ?? ''))}`)
  const [, to = '', bidden, recommended = ''] = recommendsTo.exec(said) ?? []
  if (recommended !== '')
    return [way(`recommended: ${to} ${bidden === undefined ? 'that' : 'to'} ${tidy(recommended)}`)]
  const [, led = '', decided = ''] = commaAfter.exec(said) ?? []
  if (decided !== '') return [way(`${led.toLowerCase()}: ${tidy(decided)}`)]
  return []
}

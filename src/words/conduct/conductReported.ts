import { itemNumber } from '../line/asSaid.ts'
import { clockOf, timeTyped } from '../line/clockTyped.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, command, question } from '../line/typed.ts'

const howLong = '(\\d{1,3}|five|ten|fifteen|twenty|thirty)\\s*-?\\s*(?:m|mins?|minutes?)'
const words: Readonly<Record<string, string>> = { five: '5', ten: '10', fifteen: '15', twenty: '20', thirty: '30' }
const breaks = '(?:adjourned|suspended|paused|halted|stood adjourned|adjourning|broke|broke off|stopped)'
const resumes = '(?:reconvened|resumed|restarted|re-?started|started again|re-?assembled|re-?commenced)'
/** "adjourned at 3.15 and reconvened at 3.30": there and back. */
const thereAndBack = new RegExp(
  `^(?:(?:the )?(?:meeting|board|committee|panel|members|chair|proceedings) )?(?:was |were |then )?${breaks}(?: the meeting)?(?: for [^,.\\n]{1,60}?)? (?:at|from) ${timeTyped}(?: for [^,.\\n]{1,60}?)?(?:,| and| then|;|,? and then| until)*(?: (?:it |the meeting )?(?:was )?${resumes}(?: at)?)? ${timeTyped}[\\s.]*$`,
  'i',
)
/** "short break, back at ten to four", "comfort break till 3.15": a break, however long. */
const breakUntil =
  /^(?:(?:a|an|the|short|quick|brief|comfort|tea|coffee|lunch|screen|natural|five|ten|fifteen|\d{1,2}|minutes?|mins?|m|min)[ -])*(?:break|recess|pause|adjournment)(?:\s*[,;:–-]\s*|\s+)(?:back|resum\w+|reconven\w+|restart\w*|until|till|til|to|from)\b[^?!\n]{0,60}$/i
/** "The meeting was adjourned for 10 mins to allow …", "Fire alarm … meeting suspended": a break and why. */
const brokeOff = new RegExp(
  `^(?:[^\\n;!?]{0,160}?[.,;–-]\\s*)?(?:(?:the )?(?:meeting|board|committee|panel|proceedings|chair) )?(?:(?:was|were|then|had to be|has been|is) ){0,2}${breaks}(?: the meeting)?(?=[\\s.,;]|$)([^\\n!?]{0,300})$`,
  'i',
)
const stoodAdjourned = /^[^\n!?]{3,200}\b(?:stood|was|were|being) (?:therefore |then )?adjourned\b[^\n!?]{0,120}$/i
const atTime = new RegExp(`(?:\\bat|\\bout|\\bfrom|@)\\s+${timeTyped}(?![\\d\\p{L}])`, 'iu')
const lasts = new RegExp(`\\bfor (?:about |around |a )?${howLong}(?![\\p{L}])`, 'iu')

/** "5 min comfort break", "adjourned 10 mins": how long, without a word before it. */
const long = new RegExp(`\\b${howLong}(?![\\p{L}])`, 'iu')
/** "adjourned 3.25 pm": when. */
const brokeAt = new RegExp(
  `\\b${breaks}(?: for [^,;\\n]{2,30}?)? ${timeTyped}(?![\\d\\p{L}]| ?-?(?:mins?|minutes))`,
  'iu',
)

/** "public let back in 3.40": they are readmitted. */
const letBack = new RegExp(
  `^(?:the )?(?:(?:press|public|observers|gallery)(?: and (?:press|public))?) (?:(?:was|were|is|are|now|then) ){0,2}(?:(?:let|allowed|brought|invited|asked|called|welcomed|came|come|shown|admitted)(?: to come)? back(?: in)?|back in(?: the room)?|re-?joined|returned|came back|re-?admitted|re-?entered)(?: (?:to|in|into) the (?:meeting|room|hall))?(?:,? (?:at )?${timeTyped})?[\\s.]*$`,
  'i',
)
/** "Chair took item 8 next as …", "order of business varied so that item 9 …": an item out of its turn. */
const outOfTurn = [
  new RegExp(
    `^(?:(?:we(?:['’](?:ll|re)| will| are| shall| now)?|let['’]?s|let us|(?:the )?chair(?:man|woman|person)?(?: asked to| proposed to| would like to| will)?|agreed to|to) )?(?:(?:now|just|going to|next) ){0,2}(?:bring(?:ing)?|brought|mov(?:e|ing|ed)|pull(?:ing|ed)?|tak(?:e|ing)|hear(?:ing)?) (?:(?:forward|up) )?(?:agenda )?item (${itemNumber}) (?:forward|up|now|next|first|early|at this point|out of (?:order|turn)|before (?:agenda )?item ${itemNumber}|ahead of (?:agenda )?item ${itemNumber})(?=[\\s,.;]|$)[^?!\\n]{0,200}$`,
    'i',
  ),
  new RegExp(`^(?:bring(?:ing)?|brought) forward (?:agenda )?item (${itemNumber})[.]?$`, 'i'),
  new RegExp(
    `^(?:the )?(?:chair(?:man|woman|person)?|convener|board|meeting|members|committee|panel) (?:(?:has|have|had|then|next|also) ){0,2}(?:took|moved to|agreed to take|brought forward|decided to take|proposed taking|heard|considered|went to) (?:agenda )?item (${itemNumber})(?: (?:next|now|first|early|forward|at this point|out of order|out of turn|instead))?(?=[\\s,.;]|$)[^?!\\n]{0,200}$`,
    'i',
  ),
  new RegExp(
    `^[^?!\\n]{0,120}?\\b(?:order of (?:business|items|the agenda)|running order|agenda|order) (?:was|were|be|is) (?:varied|changed|amended|altered|re-?arranged|re-?ordered|revised|adjusted)[^?!\\n]{0,80}?\\bitem (${itemNumber})(?![\\w])[^?!\\n]{0,200}$`,
    'i',
  ),
  new RegExp(
    `^(?:agenda )?item (${itemNumber}) (?:was|is|to be|be) (?:then |now )?(?:taken|considered|heard|brought forward|moved up|discussed)(?: (?:next|now|first|early|forward|up|out of (?:order|turn)|at this point|before (?:agenda )?item ${itemNumber}|ahead of (?:agenda )?item ${itemNumber}))(?=[\\s,.;]|$)[^?!\\n]{0,200}$`,
    'i',
  ),
]
/** "Item 10 was withdrawn at the request of …", "5.1 withdrawn from the agenda": an item and why it is not taken. */
const withdrawn = new RegExp(
  `^(?:agenda )?(?:item )?(${itemNumber})(?: ?[:–—-])? (?:(?:was|is|has been|be|now) ){0,2}(?:withdrawn|pulled|taken off|removed)(?: (?:(?:from|off) )?(?:the )?agenda)?(?:[,;:–-]\\s*|\\s+|$)((?:at the request|by|because|as|since|due|owing|following|pending|on)?\\b[^?!\\n]{0,200}?)[\\s.]*$`,
  'i',
)
/** "Late item accepted by the Chair as urgent: X, because Y": urgent business. */
const late =
  /^(?:(?:the )?chair (?:accepted|admitted|agreed to (?:take|accept|admit)|allowed|took) (?:an? |the )?(?:late|urgent|additional) (?:item|business|report|paper|matter)|(?:an? )?(?:late|urgent|additional)(?: and urgent)? (?:item|business|report|paper|matter)s? (?:(?:was|were|is) )?(?:accepted|admitted|agreed|allowed|taken|added|tabled))[^:–—\n]{0,80}?\s*(?:[:–—]|\s-\s|\bon\b)\s*(\S[^\n]{2,200}?)(?:(?:,? (?:because|since|as|on the grounds? that|owing to|due to)\s+|[,;.(–-]+ ?reasons?(?: for (?:the )?urgency)?(?: (?:is|was|being))?\s*[:–-]?\s*)(\S[^\n]{2,300}?))?[)\s.]*$/i

/** Why an item was withdrawn, as it reads after "because": "at the request of the owner" as "the owner asked for it". */
const reasonOf = (words: string): string =>
  words
    .replace(/^at the request of (\S[^\n]*)$/i, '$1 asked for it')
    .replace(/^by (\S[^\n]*)$/i, '$1 withdrew it')
    .replace(/^(?:pending|awaiting) (\S[^\n]*)$/i, '$1 is awaited')
    .replace(/^(?:because(?: of)?|since|as|due to|owing to|following|on account of)\s+/i, '')

const ask = (said: string, ...ways: readonly string[]): Read =>
  question('do it now', [...ways.map(way), way(`note ${said}`)])
const clocked = (step: string, clock: string | undefined) => (clock === undefined ? step : `${step} at ${clock}`)

/** The public let back in: done where nothing more is said, asked where a time is. */
export function readLetBack(said: string): Read {
  const m = said.length > 200 ? null : letBack.exec(said)
  if (m === null) return undefined
  return m[1] === undefined ? command({ type: 'ReadmitPublic' }) : ask(said, 'readmit public')
}

/** Reads a step of the meeting that a sentence reports as done, asked before it is done: breaks, items out of their turn, the public let back in. */
export function readConductReported(said: string): Read {
  if (said.length > 500 || /\n| {4}/.test(said) || /[?!]\s*$/.test(said)) return undefined
  const m = thereAndBack.exec(said)
  if (m !== null) {
    const out = clocked('adjourn', clockOf(m[1], m[2], m[3])),
      back = clocked('resume', clockOf(m[4], m[5], m[6]))
    return question('do it now', [
      { title: `${out} / ${back}`, words: `${out}\n${back}` },
      way(out),
      way(`note ${said}`),
    ])
  }
  const broken = brokeOff.exec(said)
  if (breakUntil.test(said) || broken !== null || stoodAdjourned.test(said)) {
    const [, minutes] = lasts.exec(said) ?? long.exec(said) ?? []
    const at = atTime.exec(said) ?? brokeAt.exec(said),
      clock = breakUntil.test(said) || at === null ? undefined : clockOf(at[1], at[2], at[3])
    const length = minutes === undefined ? '' : ` ${words[minutes.toLowerCase()] ?? minutes}`
    return ask(said, clocked(`adjourn${length}`, clock))
  }
  const next = outOfTurn.map(form => form.exec(said)?.[1]?.trim()).find(n => n !== undefined)
  if (next !== undefined) return ask(said, `item ${next}`)
  const gone = withdrawn.exec(said)
  if (gone !== null) {
    const why = reasonOf(gone[2] ?? '')
    return ask(said, `withdraw item ${(gone[1] ?? '').trim()}${why === '' ? '' : `: ${why}`}`)
  }
  const urgent = late.exec(said)
  if (urgent === null) return undefined
  return ask(said, `urgent ${(urgent[1] ?? '').trim()}${urgent[2] === undefined ? '' : ` because ${urgent[2]}`}`)
}

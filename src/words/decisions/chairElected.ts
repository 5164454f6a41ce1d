import { way } from '../line/decisionPassed.ts'
import { peopleIn } from '../line/lineTakenApart.ts'
import { peopleLed } from '../line/peopleAtHead.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const decided = '(?:resolved|agreed|decided|RESOLVED|AGREED|Resolved|Agreed)'
const takes = '(?:tak(?:e|ing)|assum(?:e|ing)|occupy)'
const office = `(?:(?:in)?to the [Cc]hair|to (?:preside|chair|${takes} the [Cc]hair|act as [Cc]hair)|(?:as |to be )?(?:the )?(?:acting |temporary )?[Cc]hair(?:man|woman|person)?|in the [Cc]hair|be in the [Cc]hair|preside|chair|act as [Cc]hair|${takes} the [Cc]hair)(?![\\p{L}])`
const thisMeeting =
  /\b(?:this|the|today['’]s|that) meeting\b|\btoday\b|\bfor (?:the|this) (?:item|afternoon|morning|evening)\b|\babsence\b|\babsent\b|\b(?:outset|start|beginning|part) of (?:the|this|today['’]s) meeting\b|\b(?:not|n['’]t) (?:yet )?(?:arrived|here|present|joined)\b|\b(?:running |was |delayed |being )late\b|\bchair the meeting\b|\b(?:take the chair|preside|to the chair|would chair)[\s.]*$/i
const forms = [
  new RegExp(`\\b${decided}:?,? (?:that |to )?(?:elect|appoint|ask|invite|nominate)(?:ed)? (?=(?:the )?\\p{Lu})`, 'u'),
  new RegExp(
    `\\b${decided}:?,? (?:that )?(?=(?:the )?\\p{Lu}[^.;:\\n]{2,50} (?:be (?:elected|appointed|asked|invited)|(?:should |would |will |to )?(?:preside|chair|act as [Cc]hair|${takes} the [Cc]hair)))`,
    'u',
  ),
  /(?:^|[.,;]\s+(?:and |so )?|\s[-–—]\s)(?:[Mm]embers |[Tt]he (?:board|partnership|meeting|committee) )?(?:elected|appointed|nominated) (?=(?:the )?\p{Lu})/u,
  /(?:^|[.,;]\s+(?:and |so )?|\s[-–—]\s)(?=(?:the )?\p{Lu}[^.,;:\n]{2,50} (?:was |is |has been )?(?:duly )?(?:elected|appointed|asked|chosen|nominated|voted|moved) )/u,
]
const behindName = new RegExp(
  `^(?:(?:was|is|has|been|be|should|duly|elected|appointed|asked|invited|chosen|nominated|voted|moved|would|will) )*${office}`,
  'u',
)
/** "that A preside.": the verb at the end is no part of a name. */
const presidesAtEnd = / (?:(?:should|would|will|to) )?(?:preside|chair)[\s.]*$/i
const isAbsent = /^([^.,;:\n]{2,60}?),? (?:(?:was|is|being|were) )?(?:absent|away|not (?:here|present))[\s,;.]*$/i

/** Reads that somebody was chosen to preside over the meeting: they are in the chair, beside what was decided, and whoever is said to be away is absent. Asked. */
export function readChairElected(said: string): Read {
  if (said.length > 300 || said.includes('\n') || /[?!]\s*$/.test(said) || !thisMeeting.test(said)) return undefined
  for (const form of forms) {
    const m = form.exec(said)
    const led = m === null ? undefined : peopleLed(said.slice(m.index + m[0].length).replace(presidesAtEnd, ''))
    const [one, another] = led?.people ?? []
    if (m === null || one === undefined || another !== undefined) continue
    const after = said.slice(m.index + m[0].length)
    const behind = after.slice(after.indexOf(one.name) + one.name.length).trim()
    if (!behindName.test(behind)) continue
    const chair = `${one.name} in the chair`
    const decision = new RegExp(`\\b${decided}`, 'u').exec(said)
    const passed =
      decision === null
        ? []
        : [
            `${decision[0].toLowerCase().replace('decided', 'agreed')}: ${said
              .slice(decision.index + decision[0].length)
              .replace(/^[:,]?\s+/, '')
              .replace(/[\s.]+$/, '')}`,
          ]
    const missing = decision === null ? absentBefore(said.slice(0, m.index)) : undefined
    const entries = [...(missing === undefined ? [] : [`absent: ${missing}`]), ...passed, chair]
    return question('record it', [
      ...(entries.length > 1 ? [wayOfSeveral(entries)] : [wayOfSeveral([chair, `note ${said}`])]),
      way(chair),
      way(`note ${said}`),
    ])
  }
  return undefined
}

/** Who is said to be absent, before it. */
function absentBefore(words: string): string | undefined {
  const [one, another] = peopleIn(isAbsent.exec(words.trim())?.[1] ?? '') ?? []
  return another === undefined ? one?.name : undefined
}

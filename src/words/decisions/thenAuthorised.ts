import { way } from '../line/decisionPassed.ts'
import { type Read, type Reader, firstWords, question, wayOfSeveral } from '../line/typed.ts'

/** ", following which …", ", whereupon …", "; and then …": what comes after a task. */
const then =
  /[,;.]? (?:(?:following|after|upon) (?:which|that|this)|whereupon|thereafter|and thereafter|and then|then)[,:]? |; /gi
/** "the Chair and SE be authorised to …", "authority is delegated to the clerk to …". */
const authority =
  /^(?:and )?((?:the )?[^,;.\n]{2,80}?) (?:to )?((?:be|are|is|were|was|will be) (?:(?:hereby|then|jointly) )?(?:authori[sz]ed|empowered|mandated|permitted|delegated|given (?:delegated )?(?:authority|powers?)|granted (?:delegated )?authority))(?= (?:authority )?(?:to|for)\b)/i
const delegation =
  /^(?:and )?((?:delegated )?(?:authority|power) (?:to )?(?:be|is|was|are) (?:delegated|given|granted))(?= to\b)/i

/** What somebody is authorised to do afterwards, as a decision; nothing where the words say something else. */
function authorised(words: string): string | undefined {
  const plain = words.trim().replace(/[\s.]+$/, '')
  const [whole, who, verb = ''] = authority.exec(plain) ?? []
  const asDecided = (said: string) => said.replace(/^(?:are|is|were|was|will be)\b/i, 'be')
  if (whole !== undefined && who !== undefined)
    return `that, after this, ${who.replace(/^The\b/, 'the')} ${asDecided(verb)}${plain.slice(whole.length)}`
  const [lead] = delegation.exec(plain) ?? []
  return lead === undefined
    ? undefined
    : `that, after this, ${lead
        .replace(/^and /i, '')
        .replace(/^\p{Lu}/u, l => l.toLowerCase())
        .replace(/(?:to )?(?:be|is|was|are)(?= \w+$)/i, 'be')}${plain.slice(lead.length)}`
}

/** Reads a task with whoever is authorised to act when it is done: "All to comment by Friday, following which the Chair be authorised to sign it off". An action and a decision. */
export function readThenAuthorised(said: string, read: Reader): Read {
  if (
    said.length > 500 ||
    said.includes('\n') ||
    said.includes('?') ||
    !/\b(?:authori|empower|mandat|delegat|permitted|granted|power)/i.test(said)
  )
    return undefined
  for (const cut of [...said.matchAll(then)].slice(0, 4)) {
    const decision = authorised(said.slice(cut.index + cut[0].length))
    if (decision === undefined) continue
    const action = firstWords(read(said.slice(0, cut.index), true))
    if (!/^action\b/i.test(action)) continue
    return question('record it', [
      wayOfSeveral([action, `agreed: ${decision}`]),
      wayOfSeveral([action, `resolved: ${decision}`]),
      way(`note ${said}`),
    ])
  }
  return undefined
}
